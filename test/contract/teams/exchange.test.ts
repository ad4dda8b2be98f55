import { describe, expect, it } from 'vitest';
import type { Reply, SealedForm } from '#conversation/reply.ts';
import type { Receipt } from '#platforms/platform.ts';
import { asJson } from '#playground/json.ts';
import { card, sharedDoor } from './open-door.ts';

const at = await sharedDoor();

const inPersonal = () => ({ user: at.user, conversation: at.personal });
const data = { command: 'note.sign', ticket: 't-1' };
const form: SealedForm = {
  title: 'Edit note',
  intro: 'What was read',
  submit: 'Save',
  cancel: 'Cancel',
  command: 'note.change',
  input: 't-9',
  fields: [
    { kind: 'longText', name: 'text', label: 'Note', value: 'home visit' },
    {
      kind: 'choices',
      name: 'who',
      label: 'Who',
      options: [{ label: 'Mother, at home', value: 'mother,home' }],
      optional: true,
    },
  ],
};

/** The house answers every message with these replies, in the same exchange. */
function answerWith(...replies: readonly Reply[]): (Receipt | null | undefined)[] {
  const receipts: (Receipt | null | undefined)[] = [];
  at.house.receive = async (_inbound, exchange) => {
    exchange?.stored?.();
    for (const reply of replies) receipts.push(await exchange?.answer?.(at.outgoing(reply)));
  };
  return receipts;
}

/** A card the bot posted earlier. */
async function posted(conversation: string): Promise<string> {
  await at.teams.message({ user: at.user, conversation, text: 'help' });
  const kind = conversation === at.personal ? 'card' : 'public';
  const receipt = await at.door.deliver(at.outgoing({ kind, card: card('old') }));
  return receipt.message?.messageId ?? '';
}

describe('message activities', () => {
  it('F1 F5 T7: 200 as soon as the words are safe, long before the turn is over', async () => {
    const turn = Promise.withResolvers<void>();
    at.house.receive = (_inbound, exchange) => {
      exchange?.stored?.();
      return turn.promise;
    };
    expect((await at.teams.message({ ...inPersonal(), text: 'note' })).status).toBe(200);
    turn.resolve();
  });

  it('F1: no 200 before they are safe', async () => {
    const saved = Promise.withResolvers<void>();
    at.house.receive = async (_inbound, exchange) => {
      await saved.promise;
      exchange?.stored?.();
    };
    let isAnswered = false;
    const sent = at.teams.message({ ...inPersonal(), text: 'note' }).then((answer) => {
      isAnswered = true;
      return answer;
    });
    await expect.poll(() => at.taken.length).toBe(1);
    expect(isAnswered).toBe(false);
    saved.resolve();
    expect((await sent).status).toBe(200);
  });

  it('F25: 500 when they could not be stored, so that Teams sends them again; nothing of them in the log', async () => {
    at.house.receive = async () => {
      throw new Error('database full: secret words');
    };
    expect(await at.teams.message({ ...inPersonal(), text: 'secret words' })).toMatchObject({ status: 500, text: '' });
    expect(at.logged.join()).toContain('teams.turn.failed');
    expect(at.logged.join()).not.toContain('secret words');
  });

  it('T6: a turn that fails after the words are safe is not sent again', async () => {
    at.house.receive = async (_inbound, exchange) => {
      exchange?.stored?.();
      throw new Error('later');
    };
    expect((await at.teams.message({ ...inPersonal(), text: 'note' })).status).toBe(200);
  });
});

describe('a pressed card', () => {
  it('is answered with the card drawn anew, and the message itself is left to the outbox', async () => {
    const activityId = await posted(at.personal);
    const receipts = answerWith({ kind: 'card', card: card('signed') });
    const { status, body } = await at.teams.execute({ ...inPersonal(), activityId, verb: 'note.sign', data });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: { type: 'AdaptiveCard', body: [{ text: 'signed' }] },
    });
    expect(receipts).toEqual([null]);
  });

  it('D1: in a channel a card for one person is not the answer; a line that names nobody is', async () => {
    const activityId = await posted(at.channel);
    answerWith({ kind: 'card', card: card('Ana was seen') });
    const { text } = await at.teams.execute({ user: at.user, conversation: at.channel, activityId, verb: 'x', data });
    expect(text).not.toContain('Ana');
    expect(text).toContain('Draft for C-1042');
  });

  it('in a channel a card for everyone is drawn anew', async () => {
    const activityId = await posted(at.channel);
    answerWith({ kind: 'public', card: card('sent privately') });
    const { text } = await at.teams.execute({ user: at.user, conversation: at.channel, activityId, verb: 'x', data });
    expect(text).toContain('sent privately');
  });

  it('answers once; what else the turn says goes out as messages', async () => {
    const activityId = await posted(at.personal);
    const receipts = answerWith({ kind: 'card', card: card('one') }, { kind: 'card', card: card('two') });
    const { text } = await at.teams.execute({ ...inPersonal(), activityId, verb: 'note.sign', data });
    expect(text).toContain('one');
    expect(receipts).toEqual([null, null]);
  });

  it.each<[string, Reply | null, string]>([
    [
      'a form, which Teams cannot open from here',
      { kind: 'form', form, instead: card('x', { summary: 'Open the form' }) },
      'Open the form',
    ],
    ['a home card', { kind: 'home', card: card('x', { summary: 'Your cases' }) }, 'Your cases'],
    ['leave', { kind: 'leave' }, 'Done.'],
    ['nothing', null, 'Done.'],
  ])('says a line when the turn gives %s', async (_name, reply, line) => {
    const activityId = await posted(at.personal);
    const receipts = answerWith(...(reply ? [reply] : []));
    const { body } = await at.teams.execute({ ...inPersonal(), activityId, verb: 'note.sign', data });
    expect(body).toEqual({ statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: line });
    expect(receipts.every((receipt) => receipt === null)).toBe(true);
  });

  it('F25: says "not saved" when it could not be stored', async () => {
    const activityId = await posted(at.personal);
    at.house.receive = async () => {
      throw new Error('locked');
    };
    const { status, body } = await at.teams.execute({ ...inPersonal(), activityId, verb: 'note.sign', data });
    expect(status).toBe(200);
    expect(body).toMatchObject({ value: 'Not saved. Nothing was kept of this; please send it again in a minute.' });
  });

  it('says that the answer is coming when the turn fails after it was stored', async () => {
    const activityId = await posted(at.personal);
    at.house.receive = async (_inbound, exchange) => {
      exchange?.stored?.();
      throw new Error('later');
    };
    const { body } = await at.teams.execute({ ...inPersonal(), activityId, verb: 'note.sign', data });
    expect(body).toMatchObject({ value: expect.stringContaining('Working on it') });
  });
});

describe('a dialog', () => {
  it('opens with the form, and nothing is left to send', async () => {
    const activityId = await posted(at.personal);
    const receipts = answerWith({ kind: 'form', form, instead: card('x') });
    const { body } = await at.teams.taskFetch({ ...inPersonal(), activityId, data });
    expect(body).toMatchObject({
      task: {
        type: 'continue',
        value: { title: 'Edit note', card: { contentType: 'application/vnd.microsoft.card.adaptive' } },
      },
    });
    expect(receipts).toEqual([{ message: null }]);
  });

  it('sent, it comes back with its values and the card it was opened from, and closes', async () => {
    const activityId = await posted(at.personal);
    answerWith({ kind: 'form', form, instead: card('x') });
    const { body } = await at.teams.taskFetch({ ...inPersonal(), activityId, data });
    answerWith({ kind: 'card', card: card('changed') });
    const answer = await at.teams.taskSubmit({
      ...inPersonal(),
      data: { ...submitData(body), text: 'home visit, 2 pm', who: 'mother%2Chome' },
    });
    expect(answer).toMatchObject({ status: 200, text: '' });
    expect(at.taken.at(-1)).toMatchObject({
      said: {
        kind: 'form',
        command: 'note.change',
        ticket: 't-9',
        values: { text: 'home visit, 2 pm', who: ['mother,home'] },
      },
      origin: { message: { channelId: at.personal, messageId: activityId } },
    });
  });

  it('refused, it stays open with what was typed and the fault beside its field', async () => {
    answerWith({ kind: 'form', form, instead: card('x') });
    const { body } = await at.teams.taskFetch({ ...inPersonal(), data });
    const receipts = answerWith({ kind: 'formErrors', errors: { text: 'Which day?' }, instead: card('x') });
    const sent = { ...submitData(body), text: 'typed by me', who: 'mother%2Chome' };
    const again = await at.teams.taskSubmit({ ...inPersonal(), data: sent });
    const { body: elements } = dialogCard(again.body);
    expect(elements).toEqual([
      expect.objectContaining({ type: 'TextBlock', text: 'What was read' }),
      expect.objectContaining({ id: 'text', value: 'typed by me' }),
      expect.objectContaining({ type: 'TextBlock', text: 'Which day?', color: 'Attention' }),
      expect.objectContaining({ id: 'who', value: 'mother%2Chome' }),
    ]);
    expect(submitData(again.body)).toMatchObject({ command: 'note.change', ticket: 't-9' });
    expect(receipts).toEqual([{ message: null }]);
  });

  it('refused when the form did not come back, the faults are told alone and the card goes out', async () => {
    const receipts = answerWith({
      kind: 'formErrors',
      errors: { text: 'Which day?', who: 'Who?' },
      instead: card('x'),
    });
    const { body } = await at.teams.taskSubmit({ ...inPersonal(), data: { ...data, text: 'x' } });
    expect(body).toEqual({ task: { type: 'message', value: 'Which day? Who?' } });
    expect(receipts).toEqual([null]);
  });

  it('F28: a form too large for a dialog is left to the outbox, and the person is told', async () => {
    const fields = [{ kind: 'longText', name: 'text', label: 'Note', value: 'x'.repeat(50_000) }] as const;
    const receipts = answerWith({
      kind: 'form',
      form: { ...form, fields },
      instead: card('x', { summary: 'Your draft' }),
    });
    const { body } = await at.teams.taskFetch({ ...inPersonal(), data });
    expect(body).toEqual({ task: { type: 'message', value: 'Your draft' } });
    expect(receipts).toEqual([null]);
  });

  it('says a line when a card comes instead of the form', async () => {
    const receipts = answerWith({ kind: 'card', card: card('x', { summary: 'Changed meanwhile' }) });
    const { body } = await at.teams.taskFetch({ ...inPersonal(), data });
    expect(body).toEqual({ task: { type: 'message', value: 'Changed meanwhile' } });
    expect(receipts).toEqual([null]);
  });

  it('F25: says "not saved" in the language of the person', async () => {
    at.house.receive = async () => {
      throw new Error('locked');
    };
    const activity = {
      ...at.teams.base('invoke', inPersonal()),
      name: 'task/submit',
      value: { data },
      locale: 'es-MX',
    };
    const { body } = await at.teams.send(activity);
    expect(body).toEqual({
      task: { type: 'message', value: 'No se guardó. No quedó nada de esto; envíelo de nuevo en un minuto.' },
    });
  });

  it('opens for "Save as case note", and its answer is told where the person stands', async () => {
    const by = { user: at.user, conversation: at.group, commandId: 'note.save' };
    answerWith({ kind: 'form', form, instead: card('x') });
    const { body } = await at.teams.fetchTask(by);
    expect(dialogCard(body)).toMatchObject({ type: 'AdaptiveCard' });
    answerWith({ kind: 'card', card: card('Ana was seen', { summary: 'Draft kept for C-1042' }) });
    const answer = await at.teams.submitAction({ ...by, data: submitData(body) });
    expect(answer.body).toEqual({ task: { type: 'message', value: 'Draft kept for C-1042' } });
  });
});

const dialogCard = (body: unknown) => asJson(asJson(asJson(asJson(asJson(body).task).value).card).content);
const submitData = (body: unknown) => asJson((dialogCard(body).actions as { data: unknown }[])[0]?.data);

import { beforeEach, describe, expect, it } from 'vitest';
import { asJson } from '#playground/json.ts';
import { viewClosed } from '#playground/slack-payloads.ts';
import { viewJson } from '#playground/slack-views.ts';
import { person, sharedHouse } from './house.ts';

const house = await sharedHouse();
const { slack } = house;
const dana = person('w-1');
const user = dana.slack.id;
const unit = 'C0NORTHUNT';

beforeEach(() => slack.workspace.views.clear());

const newNoteForm = async () => {
  await slack.client.globalShortcut({ user, callbackId: 'note.new' });
  return slack.form(dana);
};

/** Keeps everything else from the database until the returned function is called. */
async function stallDatabase(): Promise<() => Promise<void>> {
  const stalled = Promise.withResolvers<void>();
  const gate = Promise.withResolvers<void>();
  const over = house.prisma.$transaction(
    async (tx) => {
      await tx.$queryRaw`SELECT 1`;
      stalled.resolve();
      await gate.promise;
    },
    { timeout: 20_000 },
  );
  await stalled.promise;
  return async () => {
    gate.resolve();
    await over;
  };
}

describe('what Slack delivers more than once, or late', () => {
  it('R3 F2 a command delivered 20 times at once, and again later, makes one draft and one card', async () => {
    const before = await house.notes();
    const exchange = await slack.command(dana, 'note C-1042 hv today 9am with mom', undefined, { times: 20 });
    expect(exchange.statuses).toEqual(Array.from({ length: 20 }, () => 200));
    await slack.next(dana);
    const shown = slack.workspace.messages.length;
    await slack.client.sendForm(exchange.sent as Record<string, string>, { retry: { num: 1, reason: 'http_timeout' } });
    await house.settled();
    expect(await house.notes()).toBe(before + 1);
    expect(slack.workspace.messages).toHaveLength(shown);
  });

  it.each([1, 2, 3])('F3 a message that arrives only as its retry %s is taken like any other', async (num) => {
    const before = await house.notes();
    await slack.say(dana, 'C-1042 hv today 9am with mom', { retry: { num, reason: 'http_timeout' } });
    expect((await slack.next(dana)).words).toContain('C-1042');
    expect(await house.notes()).toBe(before + 1);
  });

  it.each([
    ['the mention first', ['app_mention', 'message']],
    ['the message first', ['message', 'app_mention']],
  ] as const)('F4 one post that arrives as mention and message, %s, is one note', async (_order, twins) => {
    const before = await house.notes();
    await slack.client.mention({ user, channel: unit, text: 'C-1042 hv today 9am with mom' }, {}, twins);
    await slack.next(dana);
    await house.settled();
    expect(await house.notes()).toBe(before + 1);
  });
});

describe('forms and their troubles', () => {
  it('F6 a form that Slack opens no more becomes a message with its button, and the words are kept', async () => {
    const draft = await slack.ask(dana, 'C-1042 hv today 9am with mom');
    slack.api.faults.inject('views.open', { kind: 'refuse', error: 'expired_trigger_id' });
    expect((await slack.press(dana, draft, 'Edit')).status).toBe(200);
    const card = await slack.next(dana);
    expect(card.words).toContain('C-1042 hv today 9am with mom');
    await slack.press(dana, card, 'Edit');
    expect(slack.wordsOf(await slack.form(dana))).toContain('C-1042 hv today 9am with mom');
  });

  it('F6 with a slow database the form opens at once, Slack is answered in time, and it is filled when it can be', async () => {
    const draft = await slack.ask(dana, 'C-1042 hv today 9am with mom');
    const letGo = await stallDatabase();
    const exchange = await slack.press(dana, draft, 'Edit');
    expect([exchange.status, exchange.late]).toEqual([200, false]);
    const [open] = slack.workspace.views.values();
    expect(asJson(open?.view).callback_id).toBeUndefined();
    await letGo();
    expect(slack.wordsOf(await slack.form(dana))).toContain('C-1042 hv today 9am with mom');
  });

  it('F7 a form closed before it is filled is no error: the card comes as a message', async () => {
    const draft = await slack.ask(dana, 'C-1042 hv today 9am with mom');
    const letGo = await stallDatabase();
    const pressed = slack.press(dana, draft, 'Edit');
    await slack.reader.next('form', ({ method }) => method === 'views.open');
    slack.workspace.views.clear();
    await letGo();
    expect((await pressed).status).toBe(200);
    const card = await slack.next(dana);
    expect(card.text).toMatch(/^Draft note/);
    expect(card.labels).toContain('Edit');
  });

  it('F8 a form closed with words in it becomes the draft that sending it would have made', async () => {
    const form = await newNoteForm();
    await slack.close(dana, form, { words: 'C-1043 hv today 10am with dad, boiler repaired' });
    expect((await slack.next(dana)).words).toContain('boiler repaired');
  });

  it('F8 so does one of which Slack tells nothing when it is closed: what was typed is remembered', async () => {
    const form = await newNoteForm();
    const typed = 'C-1043 hv today 10am with dad, window mended';
    const words = { actionId: 'words', blockId: 'words', value: typed, filled: { words: typed } };
    await slack.client.pressInView({ user, viewId: form.id, ...words });
    await house.settled();
    const account = slack.workspace.users.get(user);
    if (!account) throw new Error('nobody');
    await slack.client.sendPayload(viewClosed(account, { ...viewJson(form), state: { values: {} } }, true));
    expect((await slack.next(dana)).words).toContain('window mended');
  });

  it('F8 when nothing was typed or told, nothing is saved, and that is said', async () => {
    const before = await house.notes();
    await slack.close(dana, await newNoteForm());
    expect((await slack.next(dana)).text).toBe('Form closed');
    expect(await house.notes()).toBe(before);
  });

  it('F9 a form sent twice at once is one note', async () => {
    const before = await house.notes();
    const form = await newNoteForm();
    const exchange = await slack.submit(dana, form, { words: 'C-1042 hv today 9am with mom' }, { times: 2 });
    expect(exchange.statuses).toEqual([200, 200]);
    await slack.next(dana);
    await house.settled();
    expect(await house.notes()).toBe(before + 1);
  });

  it('F9 of two windows on one draft the first is saved, and the second is told that it changed', async () => {
    const draft = await slack.ask(dana, 'C-1042 hv today 9am with mom');
    await slack.press(dana, draft, 'Edit');
    const first = await slack.form(dana);
    await slack.press(dana, draft, 'Edit');
    await house.settled();
    const second = await slack.form(dana);
    expect(second.id).not.toBe(first.id);
    await slack.submit(dana, first, { durationMinutes: '30' });
    expect((await slack.next(dana)).words).toContain('30 minutes');
    await slack.submit(dana, second, { durationMinutes: '55' });
    const told = await slack.next(dana);
    expect(told.words).toContain('This changed in the meantime.');
    expect(asJson(asJson((await house.lastNote()).content).durationMinutes).value).toBe(30);
    // The button of the old card carries an old revision too.
    await slack.press(dana, draft, 'Sign');
    expect((await slack.next(dana)).words).toContain('This changed in the meantime.');
    expect((await house.lastNote()).status).toBe('draft');
  });

  it('says beside its field what is wrong, and keeps the form open', async () => {
    const draft = await slack.ask(dana, 'C-1042 hv today 9am with mom');
    await slack.press(dana, draft, 'Edit');
    const form = await slack.form(dana);
    const { body } = await slack.submit(dana, form, { participants: 'nobody we know' });
    expect(body).toMatchObject({
      response_action: 'errors',
      errors: { participants: expect.stringContaining('line 1') },
    });
    await slack.submit(dana, form, { participants: 'mother: Rosa' });
    expect((await slack.next(dana)).words).toContain('Rosa');
  });
});

describe('when the house itself is in trouble', () => {
  const hide = (table: string) => house.prisma.$executeRawUnsafe(`ALTER TABLE ${table} RENAME TO hidden_${table}`);
  const give = (table: string) => house.prisma.$executeRawUnsafe(`ALTER TABLE hidden_${table} RENAME TO ${table}`);

  it.each([
    ['typed', () => slack.say(dana, 'C-1042 hv today 9am with mom')],
    ['commanded', () => slack.command(dana, 'drafts')],
    ['looked up', () => slack.say(dana, 'show C-1042')],
  ])(
    'C5 a fault in something %s is told in plain words with a reference, and logged without them',
    async (_how, deed) => {
      await hide('note');
      await deed();
      const card = await slack.next(dana);
      await give('note');
      expect(card.text).toBe('Not done');
      const reference = /Reference for your admin: (\S+)/.exec(card.words)?.[1] ?? 'none';
      expect(house.logged()).toContain(`"reference":"${reference}"`);
      expect(card.words).not.toMatch(/prisma|relation|\bat .*\.ts|stack|error:/i);
      expect(house.logged()).not.toContain('hidden_note');
    },
  );

  it('U2 what cannot be recorded is not done, and that is said', async () => {
    const draft = await slack.ask(dana, 'C-1042 hv today 9am with mom');
    await hide('audit_event');
    await slack.press(dana, draft, 'Sign');
    const told = await slack.next(dana);
    await give('audit_event');
    expect(told.words).toContain('This could not be recorded, so nothing was done.');
    expect((await house.lastNote()).status).toBe('draft');
  });

  it('F25 what could not be stored is refused to Slack, or said to the person, and works when sent again', async () => {
    const before = await house.notes();
    await hide('inbox');
    const [event, command] = await Promise.all([
      slack.say(dana, 'C-1042 hv today 9am with mom'),
      slack.command(dana, 'note C-1042 hv today 9am with mom'),
    ]);
    await give('inbox');
    expect(event.status).toBe(500);
    expect(command).toMatchObject({ status: 200, body: { text: expect.stringContaining('Not saved') } });
    expect(await house.notes()).toBe(before);
    expect((await slack.client.sendJson(event.sent, { retry: { num: 1, reason: 'http_error' } })).status).toBe(200);
    await slack.next(dana);
    expect(await house.notes()).toBe(before + 1);
  });
});

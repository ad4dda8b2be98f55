import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Outgoing, Reply, SealedCard, SealedForm } from '#conversation/reply.ts';
import { people } from '#playground/people.ts';
import { type Door, openDoor, sendCommand, sendEvent, sendInteraction } from './door.ts';
import * as slack from './payloads.ts';

let door: Door;
beforeEach(async () => {
  door = await openDoor();
});
afterEach(async () => {
  vi.useRealTimers();
  await door.close();
});

const user = people[0]?.slack.id ?? '';
const card: SealedCard = { summary: 'A draft', parts: [{ kind: 'text', text: 'The card instead' }] };
const form: SealedForm = {
  title: 'Case note',
  submit: 'Save',
  cancel: 'Cancel',
  command: 'note.edit',
  input: 'ticket-2',
  fields: [{ kind: 'longText', name: 'words', label: 'Your words', value: 'Visited at 2' }],
};

const replyTo = (index: number, reply: Reply): Outgoing => {
  const inbound = door.inbounds[index];
  if (!inbound) throw new Error('nothing was heard');
  const { platform, tenantId, userId, place, origin } = inbound;
  return { id: `out-${index}`, platform, tenantId, userId, place, origin, reply };
};

/** A house that holds each message until it is told how it went. */
function holding() {
  const heard = Promise.withResolvers<void>();
  const stored = Promise.withResolvers<void>();
  door.house = async (_, exchange) => {
    heard.resolve();
    await stored.promise;
    exchange?.stored?.();
  };
  return { heard: heard.promise, stored };
}

const failing = () => {
  door.house = async () => {
    throw new Error('disk full');
  };
};

describe('the answer waits until the message is stored, and no longer', () => {
  it.each<[string, () => Promise<Response>]>([
    ['a command', () => sendCommand(door, slack.command())],
    ['a press', () => sendInteraction(door, slack.press())],
    ['a shortcut', () => sendInteraction(door, slack.shortcut())],
    ['a closed form', () => sendInteraction(door, slack.closed())],
    ['a sent form', () => sendInteraction(door, slack.submission())],
    ['an event', () => sendEvent(door, slack.event(slack.directMessage()))],
  ])('F1, S3: %s', async (_, send) => {
    const { heard, stored } = holding();
    let answered = false;
    const response = send().then((one) => {
      answered = true;
      return one;
    });
    await heard;
    // Two whole exchanges later an early answer would have arrived.
    for (const text of ['{}', '{}']) await fetch(`${door.origin}/slack/events`, { method: 'POST', body: text });
    expect(answered).toBe(false);
    stored.resolve();
    const { status } = await response;
    expect(status).toBe(200);
  });

  it('S4: a turn that goes on for long does not hold the answer back', async () => {
    const turn = Promise.withResolvers<void>();
    door.house = async (_, exchange) => {
      exchange?.stored?.();
      await turn.promise;
    };
    const answers = [
      await sendCommand(door, slack.command()),
      await sendEvent(door, slack.event(slack.directMessage())),
      await sendInteraction(door, slack.press()),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    turn.resolve();
  });

  it('a message the house knows already is answered like the first time', async () => {
    door.house = async () => {};
    expect((await sendCommand(door, slack.command())).status).toBe(200);
  });

  it('asks Slack nothing before a command is answered', async () => {
    await sendCommand(door, slack.command());
    expect(door.api.calls.all.filter(({ method }) => method !== 'auth.test')).toEqual([]);
  });
});

describe('when a message cannot be stored', () => {
  beforeEach(failing);

  it('F1, S3: an event gets 500, so that Slack sends it again', async () => {
    expect((await sendEvent(door, slack.event(slack.directMessage()))).status).toBe(500);
  });

  it('a command is answered "not saved", to its author alone', async () => {
    const response = await sendCommand(door, slack.command());
    expect([response.status, await response.json()]).toEqual([
      200,
      { response_type: 'ephemeral', text: expect.stringMatching(/^Not saved/) },
    ]);
  });

  it('a press is answered "not saved" where it was made, and the card stays as it is', async () => {
    const url = `${door.api.origin}${door.api.workspace.newResponsePath('C0FIELDOPS', user)}`;
    expect((await sendInteraction(door, slack.press({ response_url: url }))).status).toBe(200);
    const { asked } = await door.api.calls.wait('response_url');
    expect(asked).toEqual({
      response_type: 'ephemeral',
      replace_original: false,
      text: expect.stringMatching(/^Not saved/),
    });
  });

  it('nothing is posted to an address that is not Slack’s', async () => {
    const outside = `${door.origin}/slack/events`;
    await sendInteraction(door, slack.press({ response_url: outside, user: { id: user } }));
    const { asked } = await door.api.calls.wait('chat.postMessage');
    expect(asked.text).toMatch(/^Not saved/);
  });

  it('S18: an address that takes no answer any more gives way to the person’s messages', async () => {
    const url = `${door.api.origin}/response/long-gone`;
    await sendInteraction(door, slack.press({ response_url: url, user: { id: user } }));
    const { asked } = await door.api.calls.wait('chat.postMessage');
    expect(asked.text).toMatch(/^Not saved/);
  });

  it('S18: so does one that does not answer', async () => {
    door.api.faults.inject('response_url', { kind: 'reset' });
    const url = `${door.api.origin}${door.api.workspace.newResponsePath('C0FIELDOPS', user)}`;
    await sendInteraction(door, slack.press({ response_url: url, user: { id: user } }));
    expect((await door.api.calls.wait('chat.postMessage')).asked.text).toMatch(/^Not saved/);
  });

  it('the form that was opened for a shortcut says so itself', async () => {
    const trigger = door.api.workspace.newTrigger(user);
    await sendInteraction(door, slack.shortcut({ trigger_id: trigger, user: { id: user } }));
    const { asked } = await door.api.calls.wait('views.update');
    expect(JSON.stringify(asked)).toContain('Not saved');
  });

  it('a shortcut whose form did not open hears of it in messages', async () => {
    await sendInteraction(door, slack.shortcut({ user: { id: user } }));
    const { asked } = await door.api.calls.wait('chat.postMessage');
    expect(asked.text).toMatch(/^Not saved/);
  });

  it('a sent form stays open with its words and says so at its first field', async () => {
    const response = await sendInteraction(door, slack.submission());
    expect(await response.json()).toEqual({
      response_action: 'errors',
      errors: { words: expect.stringMatching(/^Not saved/) },
    });
  });

  it('a form without fields is told in messages', async () => {
    const view = slack.view({ state: { values: {} } });
    await sendInteraction(door, slack.submission({ view, user: { id: user } }));
    const { asked } = await door.api.calls.wait('chat.postMessage');
    expect(asked.text).toMatch(/^Not saved/);
  });

  it('a person who cannot be told either is noted in the log, and nothing breaks', async () => {
    door.api.faults.inject('conversations.open', { kind: 'status', status: 500 });
    await sendInteraction(door, slack.closed({ user: { id: user } }));
    await door.api.calls.wait('conversations.open');
    await vi.waitFor(() => expect(door.logged.join('')).toContain('slack.untold'));
    expect((await sendEvent(door, slack.event(slack.directMessage()))).status).toBe(500);
  });
});

describe('F6: when storing takes longer than Slack waits', () => {
  it.each<[string, () => Promise<Response>, unknown]>([
    [
      'a command',
      () => sendCommand(door, slack.command()),
      { response_type: 'ephemeral', text: expect.stringMatching(/^This takes longer/) },
    ],
    [
      'a sent form',
      () => sendInteraction(door, slack.submission()),
      { response_action: 'errors', errors: { words: expect.stringMatching(/^This takes longer/) } },
    ],
  ])('%s is answered in time, and is still stored afterwards', async (_, send, expected) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { heard, stored } = holding();
    const response = send();
    await heard;
    await vi.advanceTimersByTimeAsync(2500);
    expect(await (await response).json()).toEqual(expected);
    stored.resolve();
  });

  it('an event waits for as long as it takes', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { heard, stored } = holding();
    const response = sendEvent(door, slack.event(slack.directMessage()));
    await heard;
    await vi.advanceTimersByTimeAsync(10_000);
    stored.resolve();
    expect((await response).status).toBe(200);
  });
});

describe('a sent form', () => {
  const answering = (reply: Reply, after: Promise<void> = Promise.resolve()) => {
    const answered = Promise.withResolvers<unknown>();
    door.house = async (_, exchange) => {
      exchange?.stored?.();
      await after;
      answered.resolve(await exchange?.answer?.(replyTo(0, reply)));
    };
    return answered.promise;
  };

  it('is mended beside its fields', async () => {
    const receipt = answering({ kind: 'formErrors', errors: { on: 'This day is still to come.' }, instead: card });
    const response = await sendInteraction(door, slack.submission());
    expect(await response.json()).toEqual({
      response_action: 'errors',
      errors: { on: 'This day is still to come.' },
    });
    expect(await receipt).toEqual({ message: null });
  });

  it('is told at its first field what belongs to a field it does not show', async () => {
    answering({ kind: 'formErrors', errors: { gone: 'This day is still to come.' }, instead: card });
    const response = await sendInteraction(door, slack.submission());
    expect(await response.json()).toEqual({
      response_action: 'errors',
      errors: { words: 'This day is still to come.' },
    });
  });

  it('gives way to the form that comes next', async () => {
    answering({ kind: 'form', form, instead: card });
    const response = await sendInteraction(door, slack.submission());
    expect(await response.json()).toMatchObject({
      response_action: 'update',
      view: { type: 'modal', callback_id: 'note.edit', private_metadata: 'ticket-2' },
    });
  });

  it('closes when the answer is a card, which goes out by itself', async () => {
    const receipt = answering({ kind: 'card', card });
    const response = await sendInteraction(door, slack.submission());
    expect([await response.text(), await receipt]).toEqual(['', null]);
  });

  it('closes after a second without an answer; what comes later goes out by itself', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const late = Promise.withResolvers<void>();
    const receipt = answering({ kind: 'formErrors', errors: { on: 'Too late' }, instead: card }, late.promise);
    const response = sendInteraction(door, slack.submission());
    await vi.waitFor(() => expect(door.inbounds).toHaveLength(1));
    await vi.advanceTimersByTimeAsync(1000);
    expect(await (await response).text()).toBe('');
    late.resolve();
    expect(await receipt).toBeNull();
  });
});

describe('a command that opens a form', () => {
  it('F6: shows "one moment" at once, while the message is still being stored', async () => {
    const { stored } = holding();
    const trigger = door.api.workspace.newTrigger(user);
    const response = sendInteraction(door, slack.shortcut({ trigger_id: trigger, user: { id: user } }));
    const { asked } = await door.api.calls.wait('views.open');
    expect(asked).toMatchObject({ trigger_id: trigger, view: { type: 'modal', title: { text: 'Fieldnote' } } });
    stored.resolve();
    expect((await response).status).toBe(200);
  });

  it('is filled when the form is ready', async () => {
    const trigger = door.api.workspace.newTrigger(user);
    await sendInteraction(door, slack.shortcut({ trigger_id: trigger, user: { id: user } }));
    const receipt = await door.slack.deliver(replyTo(0, { kind: 'form', form, instead: card }));
    expect(receipt).toEqual({ message: null });
    const [shown] = [...door.api.workspace.views.values()];
    expect(shown?.view).toMatchObject({
      callback_id: 'note.edit',
      private_metadata: 'ticket-2',
      notify_on_close: true,
    });
    expect(shown?.externalId).toBe(door.inbounds[0]?.origin.formId);
  });

  it('F6: arrives as a card in messages when the trigger had expired', async () => {
    await sendInteraction(door, slack.press({ trigger_id: 'expired', user: { id: user } }));
    const receipt = await door.slack.deliver(replyTo(0, { kind: 'form', form, instead: card }));
    expect(
      door.api.workspace.findMessage(receipt.message?.channelId ?? '', receipt.message?.messageId ?? ''),
    ).toMatchObject({
      text: 'A draft',
    });
  });

  it('F7: arrives as a card in messages when the person closed it meanwhile', async () => {
    const trigger = door.api.workspace.newTrigger(user);
    await sendInteraction(door, slack.shortcut({ trigger_id: trigger, user: { id: user } }));
    await door.api.calls.wait('views.open');
    door.api.workspace.views.clear();
    const receipt = await door.slack.deliver(replyTo(0, { kind: 'form', form, instead: card }));
    expect(receipt.message?.channelId).toBe(door.api.workspace.directChannel(user).id);
  });

  it('a command that opens none opens none', async () => {
    const pressed = { type: 'button', action_id: 'case.show', block_id: 'b', value: 't' };
    await sendInteraction(door, slack.press({ actions: [pressed], trigger_id: door.api.workspace.newTrigger(user) }));
    expect(door.inbounds[0]?.origin.formId).toBeUndefined();
    expect(door.api.workspace.views.size).toBe(0);
  });
});

describe('stopping', () => {
  it('V3: waits for the turns that are under way', async () => {
    const turn = Promise.withResolvers<void>();
    door.house = async (_, exchange) => {
      exchange?.stored?.();
      await turn.promise;
    };
    await sendCommand(door, slack.command());
    let stopped = false;
    const stopping = door.slack.stop().then(() => {
      stopped = true;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(stopped).toBe(false);
    turn.resolve();
    await stopping;
  });
});

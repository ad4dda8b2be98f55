import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { people } from '#playground/people.ts';
import { type Door, holding, openDoor, sendCommand, sendEvent, sendInteraction } from './door.ts';
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
    const { heard, stored } = holding(door);
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
    const { heard, stored } = holding(door);
    const response = send();
    await heard;
    await vi.advanceTimersByTimeAsync(2500);
    expect(await (await response).json()).toEqual(expected);
    stored.resolve();
  });

  it('an event waits for as long as it takes', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { heard, stored } = holding(door);
    const response = sendEvent(door, slack.event(slack.directMessage()));
    await heard;
    await vi.advanceTimersByTimeAsync(10_000);
    stored.resolve();
    expect((await response).status).toBe(200);
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

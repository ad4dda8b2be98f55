import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reply } from '#conversation/reply.ts';
import { DeliveryFailed } from '#platforms/platform.ts';
import { card, type OpenDoor, sharedDoor } from './open-door.ts';

const at = await sharedDoor();

const say = (conversation: string) => at.teams.message({ user: at.user, conversation, text: 'help' });
const shownIn = (conversation: string) =>
  at.connector.tenant.activities.filter(
    (activity) => activity.conversationId === conversation && activity.from.startsWith('28:'),
  );
const lastIn = (conversation: string) => JSON.stringify(shownIn(conversation).at(-1)?.attachments);
const methods = () => at.connector.calls.all.map((call) => call.method);
const deliver = (reply: Reply, change: Parameters<OpenDoor['outgoing']>[1] = {}) =>
  at.door.deliver(at.outgoing(reply, change));

describe('where a reply goes', () => {
  it('a card answers in the person’s own conversation', async () => {
    await say(at.personal);
    const receipt = await deliver({ kind: 'card', card: card('the draft') });
    expect(lastIn(at.personal)).toContain('the draft');
    expect(receipt).toEqual({
      message: { channelId: at.personal, messageId: shownIn(at.personal).at(-1)?.id },
    });
  });

  it('D3 D5: the notification shows the summary', async () => {
    await say(at.personal);
    await deliver({ kind: 'card', card: card('Ana was seen') });
    expect(at.connector.calls.all.at(-1)?.asked).toMatchObject({ type: 'message', summary: 'Draft for C-1042' });
    expect(at.connector.calls.all.at(-1)?.asked).not.toHaveProperty('text');
  });

  it.each(['group', 'channel'] as const)(
    'D1 F18: in a %s a card for one person goes to their own conversation, which is opened',
    async (place) => {
      await say(at[place]);
      const before = shownIn(at[place]).length;
      const receipt = await deliver({ kind: 'card', card: card('Ana was seen') });
      expect(shownIn(at[place])).toHaveLength(before);
      expect(lastIn(at.personal)).toContain('Ana was seen');
      expect(receipt.message?.channelId).toBe(at.personal);
      expect(receipt.personal).toMatchObject({ conversation: { id: at.personal } });
      expect(methods()).toEqual(['createConversation', 'sendToConversation']);
    },
  );

  it('F23: the conversation that was opened serves the next time, after a round trip through JSON', async () => {
    await say(at.group);
    const { personal } = await deliver({ kind: 'card', card: card('one') });
    at.connector.calls.clear();
    const kept = JSON.parse(JSON.stringify(personal));
    const receipt = await deliver({ kind: 'card', card: card('two') }, { personal: kept });
    expect(methods()).toEqual(['sendToConversation']);
    expect(receipt).not.toHaveProperty('personal');
  });

  it('a message extension from a chat without the bot is answered in the person’s own conversation', async () => {
    await at.teams.fetchTask({ user: at.user, conversation: at.group, commandId: 'note.save' });
    await deliver({ kind: 'card', card: card('kept') });
    expect(lastIn(at.personal)).toContain('kept');
  });

  it('a digest needs no message to answer', async () => {
    await say(at.personal);
    const personal = at.taken[0]?.reference;
    const place = { kind: 'personal', channelId: null, threadId: null } as const;
    await deliver({ kind: 'card', card: card('due today') }, { reference: undefined, personal, place, origin: {} });
    expect(lastIn(at.personal)).toContain('due today');
  });

  it('a public reply stands in the thread it answers', async () => {
    const { sent } = await say(at.channel);
    await deliver({ kind: 'public', card: card('sent privately') });
    expect(shownIn(at.channel).at(-1)).toMatchObject({ threadId: sent.id });
    expect(lastIn(at.channel)).toContain('sent privately');
  });

  it.each(['personal', 'group'] as const)('a public reply in a %s conversation is a normal message', async (place) => {
    await say(at[place]);
    await deliver({ kind: 'public', card: card('hello all') });
    expect(lastIn(at[place])).toContain('hello all');
  });

  it('a form that can no longer open becomes a card with the button that opens it', async () => {
    await say(at.personal);
    const form = { title: 't', submit: 's', cancel: 'c', command: 'x', input: 't', fields: [] };
    await deliver({ kind: 'form', form, instead: card('open the form') });
    expect(lastIn(at.personal)).toContain('open the form');
    await deliver({ kind: 'formErrors', errors: {}, instead: card('mend it here') });
    expect(lastIn(at.personal)).toContain('mend it here');
  });

  it('the home card is a personal card', async () => {
    await say(at.personal);
    await deliver({ kind: 'home', card: card('my cases') });
    expect(lastIn(at.personal)).toContain('my cases');
  });

  it('leaving a place is not something a Teams bot can do', async () => {
    await say(at.group);
    await expect(deliver({ kind: 'leave' })).rejects.toMatchObject({ outcome: 'never', code: 'cannot_leave' });
    expect(methods()).toEqual([]);
  });

  it('only the one reader of a personal card may have it drawn anew', async () => {
    await say(at.personal);
    const refresh = { command: 'note.show', input: 't-5' };
    await deliver({ kind: 'card', card: card('x', { refresh }) });
    expect(shownIn(at.personal).at(-1)?.attachments[0]?.content).toMatchObject({
      refresh: {
        action: { type: 'Action.Execute', verb: 'note.show', data: { command: 'note.show', ticket: 't-5' } },
        userIds: [at.connector.tenant.users.get(at.user)?.id],
      },
    });
    await say(at.group);
    await deliver({ kind: 'public', card: card('x', { refresh }) });
    expect(shownIn(at.group).at(-1)?.attachments[0]?.content).not.toHaveProperty('refresh');
  });

  it('F28: a card too large for one message becomes several, and the receipt names the first', async () => {
    await say(at.personal);
    const before = shownIn(at.personal).length;
    const long = Array.from({ length: 9_000 }, (_, n) => `word${n}`).join(' ');
    const receipt = await deliver({ kind: 'card', card: card(long) });
    const messages = shownIn(at.personal).slice(before);
    expect(messages.length).toBeGreaterThan(1);
    expect(receipt.message?.messageId).toBe(messages[0]?.id);
    expect(JSON.stringify(messages)).toContain('word8999');
  });

  it('nothing can be sent to nobody', async () => {
    await say(at.personal);
    for (const kind of ['card', 'public'] as const) {
      for (const reference of [undefined, {}, { serviceUrl: 3 }]) {
        await expect(deliver({ kind, card: card('x') }, { reference })).rejects.toMatchObject({
          outcome: 'never',
          code: 'no_reference',
        });
      }
    }
  });

  it('whether a message arrived cannot be asked', async () => {
    await say(at.personal);
    expect(await at.door.find(at.outgoing({ kind: 'leave' }))).toBe('unknown');
  });
});

describe('redrawing', () => {
  let messageId: string;
  beforeEach(async () => {
    await say(at.personal);
    const receipt = await deliver({ kind: 'card', card: card('first') });
    messageId = receipt.message?.messageId ?? '';
    at.connector.calls.clear();
  });
  const redraw = (change: Parameters<OpenDoor['outgoing']>[1] = {}) =>
    deliver(
      { kind: 'card', card: card('second') },
      { origin: { message: { channelId: at.personal, messageId } }, ...change },
    );

  it('the card that was pressed is drawn anew in place', async () => {
    const receipt = await redraw();
    expect(methods()).toEqual(['updateActivity']);
    expect(lastIn(at.personal)).toContain('second');
    expect(receipt.message).toEqual({ channelId: at.personal, messageId });
  });

  it('one that is gone is posted anew', async () => {
    at.connector.tenant.removeActivity(at.personal, messageId);
    const receipt = await redraw();
    expect(methods()).toEqual(['updateActivity', 'sendToConversation']);
    expect(receipt.message?.messageId).not.toBe(messageId);
  });

  it('another refusal is not answered by posting', async () => {
    at.connector.faults.inject('updateActivity', { kind: 'status', status: 502 });
    await expect(redraw()).rejects.toMatchObject({ outcome: 'later' });
    expect(methods()).toEqual(['updateActivity']);
  });

  it('D1: a private card is never drawn over a message that others see', async () => {
    await say(at.channel);
    const { message } = await deliver({ kind: 'public', card: card('for all') });
    await deliver(
      { kind: 'card', card: card('Ana was seen') },
      { origin: { message: message ?? { channelId: '', messageId: '' } } },
    );
    expect(methods()).not.toContain('updateActivity');
    expect(lastIn(at.channel)).not.toContain('Ana');
    expect(lastIn(at.personal)).toContain('Ana was seen');
  });

  it('a home card does not take the place of the card that was pressed', async () => {
    await redraw({ reply: { kind: 'home', card: card('my cases') } });
    expect(methods()).toEqual(['sendToConversation']);
  });

  it('a public card is drawn anew where it stands', async () => {
    await say(at.channel);
    const { message } = await deliver({ kind: 'public', card: card('for all') });
    at.connector.calls.clear();
    await deliver(
      { kind: 'public', card: card('again') },
      { origin: { message: message ?? { channelId: '', messageId: '' } } },
    );
    expect(methods()).toEqual(['updateActivity']);
    expect(lastIn(at.channel)).toContain('again');
  });
});

describe('when Teams refuses', () => {
  const send = () => deliver({ kind: 'card', card: card('x') });
  beforeEach(() => say(at.personal));

  it('T8 F11: 429 is tried later, not before it says, and not by the SDK', async () => {
    at.connector.faults.inject('sendToConversation', {
      kind: 'status',
      status: 429,
      code: 'Throttled',
      retryAfterSeconds: 7,
    });
    const failure = await send().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(DeliveryFailed);
    expect(failure).toMatchObject({ outcome: 'later', code: 'Throttled' });
    expect((failure as DeliveryFailed).afterMs).toBeGreaterThanOrEqual(7_000);
    expect((failure as DeliveryFailed).afterMs).toBeLessThan(8_000);
    expect(methods()).toEqual(['sendToConversation']);
  });

  it.each([412, 500, 502, 503, 504, 401])('F11: %i is tried later', async (status) => {
    at.connector.faults.inject('sendToConversation', { kind: 'status', status });
    await expect(send()).rejects.toMatchObject({ outcome: 'later' });
    expect(methods()).toEqual(['sendToConversation']);
  });

  it('F12: a lost answer is told apart, and nothing is posted twice by the SDK', async () => {
    at.connector.faults.inject('sendToConversation', { kind: 'reset' });
    await expect(send()).rejects.toMatchObject({ outcome: 'later', code: 'no_answer' });
    expect(methods()).toEqual(['sendToConversation']);
  });

  it.each([
    [404, 'ConversationNotFound'],
    [413, 'MessageSizeTooBig'],
    [400, 'BadArgument'],
  ])('T8 F23: %i %s is final', async (status, code) => {
    at.connector.faults.inject('sendToConversation', { kind: 'status', status, code });
    await expect(send()).rejects.toMatchObject({ outcome: 'never', code, afterMs: 0 });
  });

  it('T8 F23: a bot that was blocked or taken out says so', async () => {
    at.connector.faults.inject('sendToConversation', { kind: 'status', status: 403, code: 'MessageWritesBlocked' });
    await expect(send()).rejects.toMatchObject({ outcome: 'blocked', code: 'MessageWritesBlocked', afterMs: 0 });
  });

  it('F23: a conversation that cannot be opened is no different', async () => {
    await say(at.group);
    at.connector.faults.inject('createConversation', {
      kind: 'status',
      status: 403,
      code: 'BotNotInConversationRoster',
    });
    await expect(send()).rejects.toMatchObject({ outcome: 'blocked', code: 'BotNotInConversationRoster' });
    at.connector.faults.inject('createConversation', { kind: 'status', status: 429, retryAfterSeconds: 1 });
    await expect(send()).rejects.toMatchObject({ outcome: 'later' });
  });

  it('C4: nothing of what was to be sent is printed', async () => {
    const spies = ['log', 'warn', 'error'].map((name) => vi.spyOn(console, name as 'log').mockImplementation(() => {}));
    at.connector.faults.inject('sendToConversation', { kind: 'status', status: 403 });
    await send().catch(() => {});
    for (const spy of spies) expect(spy).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });
});

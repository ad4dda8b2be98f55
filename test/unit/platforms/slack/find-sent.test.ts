import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { card, colleague, inChannel, longCard, openWorkshop, outgoing, user } from './workshop.ts';

let shop: Awaited<ReturnType<typeof openWorkshop>>;
beforeEach(async () => {
  shop = await openWorkshop();
});
afterEach(() => shop.close());

describe('finding what was sent', () => {
  it('F12: finds a card whose answer was lost, and does not know one that never left', async () => {
    const one = outgoing({ kind: 'card', card: card('Saved') });
    expect(await shop.slack.find(one)).toBe('absent');
    shop.api.faults.inject('chat.postMessage', { kind: 'reset' });
    await expect(shop.slack.deliver(one)).rejects.toMatchObject({ outcome: 'later', code: 'no_answer' });
    expect(shop.asked('chat.postMessage')).toHaveLength(1);
    expect(await shop.slack.find(one)).toEqual({
      message: { channelId: shop.direct, messageId: shop.api.workspace.messages[0]?.ts },
      personal: { channelId: shop.direct },
    });
    expect(await shop.slack.find(outgoing({ kind: 'card', card: card('Another') }))).toBe('absent');
  });

  it('F12: a long card counts as sent only when all of it was', async () => {
    const one = outgoing({ kind: 'card', card: longCard }, { personal: { channelId: shop.direct } });
    await shop.slack.deliver(one);
    const [first, , last] = shop.api.workspace.messages;
    expect(await shop.slack.find(one)).toEqual({ message: { channelId: shop.direct, messageId: last?.ts } });
    shop.api.workspace.removeMessage(shop.direct, first?.ts ?? '');
    expect(await shop.slack.find(one)).toBe('absent');
  });

  it('takes no other message for it, whatever that one is marked with', async () => {
    const one = outgoing({ kind: 'card', card: card('Saved') });
    const metadata = (event_type: string, event_payload: object) => ({
      event_type,
      event_payload: { ...event_payload },
    });
    for (const mark of [
      null,
      metadata('another_app', { outgoing: one.id, part: 0, parts: 1 }),
      metadata('fieldnote_message', { outgoing: one.id }),
    ]) {
      shop.api.workspace.addMessage({
        ts: shop.api.workspace.nextTs(),
        channel: shop.direct,
        user,
        text: 'x',
        blocks: [],
        metadata: mark,
        threadTs: null,
        edited: false,
        onlyFor: null,
      });
    }
    expect(await shop.slack.find(one)).toBe('absent');
  });

  it('looks in the conversation of that person only', async () => {
    const one = outgoing({ kind: 'card', card: card('Saved') });
    await shop.slack.deliver(one);
    expect(await shop.slack.find({ ...one, userId: colleague })).toBe('absent');
  });

  it('cannot say what stands in a channel, and knows that nothing stands of a home tab', async () => {
    expect(await shop.slack.find(outgoing({ kind: 'public', card: card('x') }, inChannel('C0NORTHUNT')))).toBe(
      'unknown',
    );
    expect(await shop.slack.find(outgoing({ kind: 'home', card: card('x') }))).toBe('absent');
    expect(await shop.slack.find(outgoing({ kind: 'leave' }))).toBe('absent');
    expect(shop.api.calls.all).toEqual([]);
  });

  it('says when Slack does not answer', async () => {
    shop.api.faults.inject('conversations.history', { kind: 'status', status: 502 });
    await expect(shop.slack.find(outgoing({ kind: 'card', card: card('x') }))).rejects.toMatchObject({
      outcome: 'later',
      code: 'http_502',
    });
  });
});

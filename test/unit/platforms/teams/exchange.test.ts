import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Inbound } from '#conversation/inbound.ts';
import type { Outgoing, Reply } from '#conversation/reply.ts';
import { createLog } from '#kernel/log.ts';
import type { Receive } from '#platforms/platform.ts';
import type { TeamsActivity } from '#platforms/teams/activity.ts';
import { takeInvoke } from '#platforms/teams/exchange.ts';

const activity = {
  type: 'invoke',
  name: 'adaptiveCard/action',
  replyToId: 'm-1',
  from: { id: '29:a' },
  conversation: { id: 'a:1', conversationType: 'personal', tenantId: 't' },
} as TeamsActivity;
const inbound = { said: { kind: 'press', command: 'note.sign', ticket: 't-1' } } as Inbound;
const outgoing = (text: string) =>
  ({
    reply: { kind: 'card', card: { summary: 's', parts: [{ kind: 'text', text }] } } satisfies Reply,
  }) as unknown as Outgoing;

const take = (receive: Receive) =>
  takeInvoke(activity, inbound, { receive, log: createLog('silent'), opensForm: () => false });

describe('an invoke has little time', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('F5: after four seconds the person is told that the answer comes as a message, and it is left to the outbox', async () => {
    const slow = Promise.withResolvers<void>();
    let late: unknown = 'not asked';
    const { answered, over } = take(async (_inbound, exchange) => {
      exchange?.stored?.();
      await slow.promise;
      late = await exchange?.answer?.(outgoing('at last'));
    });
    let body: unknown;
    void answered.then((value) => {
      body = value;
    });
    await vi.advanceTimersByTimeAsync(3_999);
    expect(body).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    expect(body).toMatchObject({ value: 'Working on it. The answer comes as a message from Fieldnote.' });
    slow.resolve();
    await over;
    expect(late).toBeNull();
  });

  it('no timer is left behind by an answer in time', async () => {
    const { answered, over } = take(async (_inbound, exchange) => {
      await exchange?.answer?.(outgoing('at once'));
    });
    expect(await answered).toMatchObject({ type: 'application/vnd.microsoft.card.adaptive' });
    await over;
    expect(vi.getTimerCount()).toBe(0);
  });
});

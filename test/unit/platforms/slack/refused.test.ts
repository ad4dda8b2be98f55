import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tooManyRequests } from '#playground/faults.ts';
import { card, openWorkshop, outgoing } from './workshop.ts';

let shop: Awaited<ReturnType<typeof openWorkshop>>;
beforeEach(async () => {
  shop = await openWorkshop();
});
afterEach(() => shop.close());

describe('what Slack answers instead', () => {
  it.each([
    'channel_not_found',
    'is_archived',
    'user_disabled',
    'invalid_auth',
    'token_revoked',
    'restricted_action',
    'a_new_refusal',
  ])('F19, F20: %s stays so', async (error) => {
    shop.api.faults.inject('chat.postMessage', { kind: 'refuse', error });
    await expect(shop.slack.deliver(outgoing({ kind: 'card', card: card('x') }))).rejects.toMatchObject({
      name: 'DeliveryFailed',
      outcome: 'never',
      code: error,
    });
  });

  it.each([
    [{ kind: 'refuse', error: 'internal_error' }, 'internal_error', 0],
    [{ kind: 'refuse', error: 'ratelimited' }, 'ratelimited', 0],
    [tooManyRequests(30), 'ratelimited', 30_000],
    [{ kind: 'status', status: 503 }, 'http_503', 0],
    [{ kind: 'status', status: 408 }, 'http_408', 0],
    [{ kind: 'status', status: 429 }, 'unknown', 0],
    [{ kind: 'reset' }, 'no_answer', 0],
  ] as const)('%o passes', async (fault, code, afterMs) => {
    shop.api.faults.inject('chat.postMessage', fault);
    await expect(shop.slack.deliver(outgoing({ kind: 'card', card: card('x') }))).rejects.toMatchObject({
      outcome: 'later',
      code,
      afterMs,
    });
    expect(shop.asked('chat.postMessage')).toHaveLength(1);
  });

  it('a refusal of the wire (%o) stays so', async () => {
    shop.api.faults.inject('chat.postMessage', { kind: 'status', status: 403 });
    await expect(shop.slack.deliver(outgoing({ kind: 'card', card: card('x') }))).rejects.toMatchObject({
      outcome: 'never',
      code: 'http_403',
    });
  });

  it('S14: one refused for haste does not hold the next one up', async () => {
    shop.api.faults.inject('chat.postMessage', tooManyRequests(600));
    await expect(shop.slack.deliver(outgoing({ kind: 'card', card: card('x') }))).rejects.toThrow();
    const receipt = await shop.slack.deliver(outgoing({ kind: 'home', card: card('Still here') }));
    expect(receipt).toEqual({ message: null });
  });
});

import { describe, expect, it } from 'vitest';
import { withinDeadline } from '#llm/deadline.ts';
import { CallFailed, type Failure } from '#llm/failure.ts';

/** Fails with each of these in turn, then says how many tries it took. */
function failing(...failures: { failure: Failure; retryAfterMs?: number }[]) {
  let tries = 0;
  return async () => {
    const next = failures[tries];
    tries += 1;
    if (next) throw new CallFailed(next.failure, next);
    return tries;
  };
}
const limits = { deadlineMs: 2_000, backoffMs: 5 };

describe('L10: Within a deadline', () => {
  it('what works at once is done once', async () => {
    expect(await withinDeadline(limits, failing())).toBe(1);
  });

  it.each(['rate_limited', 'unavailable', 'unreachable', 'timeout'] as const)('%s is tried again', async (failure) => {
    expect(await withinDeadline(limits, failing({ failure }, { failure }))).toBe(3);
  });

  it.each([
    ...(['refused', 'filtered', 'truncated', 'malformed', 'quota_exhausted', 'unauthorized'] as const),
    ...(['rejected', 'bad_gateway', 'aborted', 'over_budget', 'resting'] as const),
  ])('%s is not tried again', async (failure) => {
    await expect(withinDeadline(limits, failing({ failure }))).rejects.toThrow(failure);
  });

  it('an error of ours is not taken for a failure that may pass', async () => {
    const bug = () => Promise.reject(new RangeError('bug'));
    await expect(withinDeadline(limits, bug)).rejects.toThrow('bug');
  });

  it('the pauses double', async () => {
    const started = performance.now();
    const failure = 'unavailable';
    await withinDeadline({ deadlineMs: 2_000, backoffMs: 20 }, failing({ failure }, { failure }, { failure }));
    expect(performance.now() - started).toBeGreaterThanOrEqual(138);
  });

  it('a server that asks for less than our own pause does not get less', async () => {
    const started = performance.now();
    await withinDeadline({ ...limits, backoffMs: 50 }, failing({ failure: 'rate_limited', retryAfterMs: 0 }));
    expect(performance.now() - started).toBeGreaterThanOrEqual(49);
  });

  it('a pause that would outlast it is not begun', async () => {
    const started = performance.now();
    const tries = failing({ failure: 'rate_limited', retryAfterMs: 2_001 });
    await expect(withinDeadline(limits, tries)).rejects.toThrow('rate_limited');
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('the signal handed on ends with the deadline, and when it is called off', async () => {
    const hang = (signal: AbortSignal) =>
      new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    await expect(withinDeadline({ ...limits, deadlineMs: 30 }, hang)).rejects.toThrow('timeout');
    const signal = AbortSignal.timeout(30);
    const ended = await withinDeadline({ ...limits, signal }, hang).catch((reason: unknown) => reason);
    expect(ended).toBe(signal.reason);
  });
});

import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { DeliveryFailed } from '#platforms/platform.ts';
import { statusOf, toDeliveryFailed } from '#platforms/teams/failure.ts';
import { limits } from '#platforms/teams/limits.ts';

const clock = { now: () => Temporal.Instant.from('2026-03-04T12:00:00Z') };
const refusal = (statusCode: number, headers: Record<string, string> = {}, more: object = {}) =>
  Object.assign(new Error('refused'), { statusCode, response: { headers: new Headers(headers) }, ...more });
const failed = (error: unknown) => toDeliveryFailed(error, clock);

describe('what a failed call means', () => {
  it.each([
    ['seconds', '7', 7_000],
    ['a date', 'Wed, 04 Mar 2026 12:00:20 GMT', 20_000],
    ['a date gone by', 'Wed, 04 Mar 2026 11:00:00 GMT', 0],
    ['nonsense, where the longest window is waited for', 'soon', limits.retryAfterMs],
  ])('F11: 429 waits as asked, in %s, and a little more so that not all come back at once', (_name, header, pause) => {
    const { outcome, afterMs } = failed(refusal(429, { 'retry-after': header }));
    expect(outcome).toBe('later');
    expect(afterMs).toBeGreaterThanOrEqual(pause);
    expect(afterMs).toBeLessThan(pause + limits.retryJitterMs);
  });

  it('F11: 429 without a pause waits for the longest window', () => {
    expect(failed(refusal(429)).afterMs).toBeGreaterThanOrEqual(limits.retryAfterMs);
  });

  it('F11: the pauses of many differ', () => {
    expect(new Set(Array.from({ length: 50 }, () => failed(refusal(502)).afterMs)).size).toBeGreaterThan(1);
  });

  it('names the code of the refusal, else its status, and never its words', () => {
    expect(failed(refusal(403, {}, { details: { error: { code: 'MessageWritesBlocked' } } })).code).toBe(
      'MessageWritesBlocked',
    );
    expect(failed(refusal(403, {}, { code: 'Forbidden' })).code).toBe('Forbidden');
    expect(failed(refusal(403)).code).toBe('status_403');
    expect(failed(refusal(403)).message).toBe('status_403');
  });

  it('no answer at all is tried later', () => {
    expect(failed(new Error('socket hang up'))).toMatchObject({ outcome: 'later', code: 'no_answer' });
    expect(statusOf(new Error('socket hang up'))).toBeUndefined();
    expect(statusOf(refusal(404))).toBe(404);
  });

  it('what already says so is left as it is', () => {
    const own = new DeliveryFailed('never', 'no_reference');
    expect(failed(own)).toBe(own);
  });
});

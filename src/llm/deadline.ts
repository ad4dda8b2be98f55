import { setTimeout as pause } from 'node:timers/promises';
import { CallFailed, isPassing } from './failure.ts';

export interface Deadline {
  /** In this time there is an answer or a failure. */
  readonly deadlineMs: number;
  /** So long it is tried again; as long as the deadline lasts where nothing is said. */
  readonly retryMs?: number | undefined;
  /** Doubles with every try; a server that asks for more gets more. */
  readonly backoffMs: number;
  /** Whoever asked may call it off. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Tries until it works, until trying again cannot help, or until the time is up; a wait that would outlast the time for
 * trying again is not begun. Throws what the last try threw, or the signal's reason. The libraries' own retries stay off:
 * they ignore a long `Retry-After`, wait on after an abort and repeat what cannot succeed.
 */
export async function withinDeadline<Result>(
  { deadlineMs, retryMs = deadlineMs, backoffMs, signal }: Deadline,
  attempt: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const until = performance.now() + Math.min(retryMs, deadlineMs);
  const whole = AbortSignal.any([AbortSignal.timeout(deadlineMs), ...(signal ? [signal] : [])]);
  for (let tries = 0; ; tries += 1) {
    try {
      return await attempt(whole);
    } catch (error) {
      if (!(error instanceof CallFailed) || !isPassing(error.failure)) throw error;
      const waitMs = Math.max(error.retryAfterMs ?? 0, backoffMs * 2 ** tries);
      if (performance.now() + waitMs >= until) throw error;
      await pause(waitMs, undefined, { signal: whole });
    }
  }
}

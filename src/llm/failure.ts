import { ContextOverflowError } from '@langchain/core/errors';
import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIUserAbortError,
  ContentFilterFinishReasonError,
  LengthFinishReasonError,
} from 'openai/error';
import type { ModelOutcome } from '#casework/ports-model.ts';

/** Why there is no answer. */
export type Failure = Exclude<ModelOutcome, 'answered'>;

/** Tokens as the server counted them. */
export interface Tokens {
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** A request without an answer. It says why in one word of ours and keeps nothing of what the server wrote. */
export class CallFailed extends Error {
  override readonly name = 'CallFailed';
  readonly failure: Failure;
  /** How long the server asks to be left alone. */
  readonly retryAfterMs: number | null;
  readonly tokens: Tokens | null;

  constructor(failure: Failure, also: { retryAfterMs?: number | null; tokens?: Tokens } = {}) {
    super(failure);
    this.failure = failure;
    this.retryAfterMs = also.retryAfterMs ?? null;
    this.tokens = also.tokens ?? null;
  }
}

/** What an error of either library means, by its class, status and code, never by its wording. */
export function failureOf(error: unknown, now: Date): CallFailed {
  if (error instanceof CallFailed) return error;
  if (error instanceof APIConnectionError && error.cause instanceof CallFailed) return error.cause;
  if (error instanceof LengthFinishReasonError || ContextOverflowError.isInstance(error))
    return new CallFailed('truncated');
  if (error instanceof ContentFilterFinishReasonError) return new CallFailed('filtered');
  if (error instanceof APIConnectionTimeoutError || error instanceof APIUserAbortError || isTimeUp(error))
    return new CallFailed('timeout');
  if (error instanceof APIError)
    return new CallFailed(failureOfStatus(error), { retryAfterMs: retryAfter(error, now) });
  if (error instanceof SyntaxError) return new CallFailed('malformed');
  // A broken line has a cause; without one the libraries stumbled over a body that is no answer of this API.
  if (error instanceof TypeError) return new CallFailed(error.cause ? 'unreachable' : 'bad_gateway');
  return new CallFailed('rejected');
}

/** Asking again a little later may help. */
export const isPassing = (failure: Failure): boolean =>
  ['rate_limited', 'unavailable', 'unreachable', 'timeout'].includes(failure);

/** The server is at fault, whatever it is asked. */
export const isOutage = (failure: Failure): boolean =>
  isPassing(failure) || ['bad_gateway', 'quota_exhausted', 'unauthorized'].includes(failure);

/** No other model is to be asked either: this one read the words and would not, or nobody waits any more. */
export const isFinal = (failure: Failure): boolean => ['refused', 'filtered', 'aborted', 'withheld'].includes(failure);

/** An operator has to change something before it works again. */
export const needsOperator = (failure: Failure): boolean =>
  ['unauthorized', 'quota_exhausted', 'rejected'].includes(failure);

const isTimeUp = (error: unknown) => error instanceof Error && ['TimeoutError', 'AbortError'].includes(error.name);

function failureOfStatus({ status, code }: APIError): Failure {
  if (status === undefined) return 'unreachable';
  if (code === 'content_filter') return 'filtered';
  if (code === 'context_length_exceeded') return 'truncated';
  if (code === 'insufficient_quota') return 'quota_exhausted';
  if (status === 401 || status === 403) return 'unauthorized';
  if (status === 429) return 'rate_limited';
  if (status === 408) return 'timeout';
  return status >= 500 ? 'unavailable' : 'rejected';
}

/** Milliseconds in `Retry-After`: seconds, a date, or the milliseconds some servers send beside it. */
function retryAfter({ headers }: APIError, now: Date): number | null {
  const ms = headers?.get('retry-after-ms');
  if (ms && Number(ms) >= 0) return Number(ms);
  const value = headers?.get('retry-after');
  if (!value) return null;
  const wait = Number.isNaN(Number(value)) ? Date.parse(value) - now.getTime() : Number(value) * 1000;
  return Number.isNaN(wait) ? null : Math.max(0, wait);
}

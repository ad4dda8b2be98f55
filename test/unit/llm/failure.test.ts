import { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai/error';
import { describe, expect, it } from 'vitest';
import { CallFailed, failureOf } from '#llm/failure.ts';

const now = new Date('2026-03-11T15:00:00Z');
const said = 'The key sk-123 of Wilhelmina is wrong';
const refusal = (status: number, code: string | null = null, headers: Record<string, string> = {}) =>
  APIError.generate(status, { error: { message: said, code } }, undefined, new Headers(headers));

describe('An error of the libraries', () => {
  it.each([
    [400, null, 'rejected'],
    [400, 'content_filter', 'filtered'],
    [400, 'context_length_exceeded', 'truncated'],
    [401, 'invalid_api_key', 'unauthorized'],
    [403, null, 'unauthorized'],
    [404, 'model_not_found', 'rejected'],
    [408, null, 'timeout'],
    [413, null, 'rejected'],
    [429, null, 'rate_limited'],
    [429, 'insufficient_quota', 'quota_exhausted'],
    [500, null, 'unavailable'],
    [503, null, 'unavailable'],
    [529, null, 'unavailable'],
  ])('with status %s and code %s is %s', (status, code, failure) => {
    expect(failureOf(refusal(status, code), now).failure).toBe(failure);
  });

  it.each([
    ['a refused connection', new APIConnectionError({ cause: new Error(said) }), 'unreachable'],
    ['a timeout of the client', new APIConnectionTimeoutError(), 'timeout'],
    ['an abort of the client', new APIUserAbortError(), 'timeout'],
    ['a signal whose time is up', AbortSignal.abort(new DOMException(said, 'TimeoutError')).reason, 'timeout'],
    ['a line that broke', new TypeError('terminated', { cause: new Error(said) }), 'unreachable'],
    ['a body of another kind', new TypeError(said), 'bad_gateway'],
    ['text that is no JSON', new SyntaxError(said), 'malformed'],
    ['anything else', new Error(said), 'rejected'],
    ['something that is no error', said, 'rejected'],
  ])('for %s is told by its class: %s', (_what, error, failure) => {
    expect(failureOf(error, now).failure).toBe(failure);
  });

  it('keeps no word of the server, and is not handed on as a cause', () => {
    const failed = failureOf(refusal(401), now);
    expect(`${failed.message} ${failed.stack} ${JSON.stringify(failed)}`).not.toMatch(/sk-123|Wilhelmina/);
    expect(failed.cause).toBeUndefined();
  });

  it('that was told apart already stays as it is', () => {
    const failed = new CallFailed('refused');
    expect(failureOf(failed, now)).toBe(failed);
  });
});

describe('Retry-After', () => {
  it.each([
    [{}, null],
    [{ 'retry-after': '3' }, 3_000],
    [{ 'retry-after': '0.5' }, 500],
    [{ 'retry-after': 'Wed, 11 Mar 2026 15:00:07 GMT' }, 7_000],
    [{ 'retry-after': 'Wed, 11 Mar 2026 14:00:00 GMT' }, 0],
    [{ 'retry-after': 'soon' }, null],
    [{ 'retry-after': '-5' }, 0],
    [{ 'retry-after-ms': '120', 'retry-after': '3' }, 120],
    [{ 'retry-after-ms': 'soon', 'retry-after': '3' }, 3_000],
  ])('%j is %s ms', (headers, ms) => {
    expect(failureOf(refusal(429, null, headers), now).retryAfterMs).toBe(ms);
  });
});

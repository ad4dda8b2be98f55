import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } from '@slack/web-api';
import { DeliveryFailed } from '#platforms/platform.ts';

/** Refusals that pass by themselves; all others of Slack's stay true however often one asks. */
const passing = new Set([
  'accesslimited',
  'fatal_error',
  'internal_error',
  'ratelimited',
  'rate_limited',
  'request_timeout',
  'service_unavailable',
  'team_added_to_org',
]);

/** Slack's own word for what went wrong, or a code of ours; never text. */
export function codeOf(error: unknown): string {
  if (error instanceof DeliveryFailed) return error.code;
  if (error instanceof WebAPIPlatformError) return error.data.error;
  if (error instanceof WebAPIRateLimitedError) return 'ratelimited';
  if (error instanceof WebAPIHTTPError) return `http_${error.statusCode}`;
  if (error instanceof WebAPIRequestError) return 'no_answer';
  if (error instanceof RangeError) return 'unfit';
  return 'unknown';
}

/** Whether asking again may help, and when. Decided by code and status, never by a message's wording. */
export function toFailure(error: unknown): DeliveryFailed {
  if (error instanceof DeliveryFailed) return error;
  const code = codeOf(error);
  if (error instanceof WebAPIRateLimitedError) {
    return new DeliveryFailed('later', code, error.retryAfter * 1000, { cause: error });
  }
  return new DeliveryFailed(mayPass(error, code) ? 'later' : 'never', code, 0, { cause: error });
}

function mayPass(error: unknown, code: string): boolean {
  if (error instanceof WebAPIPlatformError) return passing.has(code);
  if (error instanceof WebAPIHTTPError) return error.statusCode >= 500 || error.statusCode === 408;
  return !(error instanceof RangeError);
}

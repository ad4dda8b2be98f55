import { z } from 'zod';
import type { Clock } from '#kernel/clock.ts';
import { DeliveryFailed } from '#platforms/platform.ts';
import { limits } from './limits.ts';

const refusal = z.object({
  statusCode: z.number(),
  code: z.string().optional().catch(undefined),
  details: z
    .object({ error: z.object({ code: z.string() }) })
    .optional()
    .catch(undefined),
  response: z.object({ headers: z.custom<{ get(name: string): string | undefined }>() }).optional(),
});

/** The status of the connector's refusal; undefined when there was no answer. */
export const statusOf = (error: unknown) => refusal.safeParse(error).data?.statusCode;

/**
 * Says whether a failed call is worth repeating. Teams names 429, 412, 502 and 504 for it [rate]; other faults of the
 * service and a missing answer are no different. Any other refusal is final: blocked, gone, too large.
 */
export function toDeliveryFailed(error: unknown, clock: Clock): DeliveryFailed {
  if (error instanceof DeliveryFailed) return error;
  const read = refusal.safeParse(error);
  if (!read.success) return new DeliveryFailed('later', 'no_answer', jitter(), { cause: error });
  const { statusCode, response, details, code } = read.data;
  const name = details?.error.code ?? code ?? `status_${statusCode}`;
  const isLater = statusCode === 429 || statusCode === 412 || statusCode === 401 || statusCode >= 500;
  if (!isLater) return new DeliveryFailed(statusCode === 403 ? 'blocked' : 'never', name, 0, { cause: error });
  const pause = pauseOf(response?.headers.get('retry-after'), clock) ?? (statusCode === 429 ? limits.retryAfterMs : 0);
  return new DeliveryFailed('later', name, pause + jitter(), { cause: error });
}

const jitter = () => Math.floor(Math.random() * limits.retryJitterMs);

/** Retry-After: seconds, or a date. */
function pauseOf(header: string | undefined, clock: Clock): number | null {
  if (!header) return null;
  if (/^\d+$/.test(header)) return Number(header) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, at - clock.now().epochMilliseconds);
}

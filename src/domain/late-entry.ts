import type { Instant } from '#kernel/clock.ts';
import { instantOf, type LocalTime, latestInstantOf } from '#kernel/zone.ts';
import type { LateEntry } from './note.ts';
import type { NoteDue } from './worker.ts';

/**
 * The late-entry mark of a note recorded at `recordedAt`, or null. Computed, never typed (invariant 6); a contact known
 * only by its date counts from the end of that day, so that no note looks later than it is.
 */
export function lateEntryOf(occurred: LocalTime, zone: string, recordedAt: Instant, due: NoteDue): LateEntry | null {
  const hours = latestInstantOf(occurred, zone).until(recordedAt).total('hours');
  if (hours <= due.hours) return null;
  return { hoursLate: Math.max(1, Math.floor(hours - due.hours)), dueHours: due.hours, dueSource: due.source };
}

/** A contact lies in the future when even its earliest moment in that zone is still to come (invariant 2). */
export const isInFuture = (occurred: LocalTime, zone: string, now: Instant): boolean =>
  instantOf(occurred, zone).epochMilliseconds > now.epochMilliseconds;

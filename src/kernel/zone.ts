import { Temporal } from 'temporal-polyfill';
import type { Instant } from './clock.ts';

/** A wall time as a worker writes it: `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM`. */
export type LocalTime = string;

export const hasClockTime = (local: LocalTime): boolean => local.includes('T');

/** The calendar date (`YYYY-MM-DD`) of an instant in a zone. */
export const dateIn = (zone: string, instant: Instant): string =>
  instant.toZonedDateTimeISO(zone).toPlainDate().toString();

/** The calendar date before; not always 24 hours ago, where clocks are changed. */
export const dayBefore = (date: string): string => Temporal.PlainDate.from(date).subtract({ days: 1 }).toString();

/** The wall time of an instant in a zone, to the minute. */
export const wallTimeIn = (zone: string, instant: Instant): LocalTime =>
  instant.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });

/** An ISO date-time with the zone's offset at that instant, as the note reader takes it. */
export const withOffset = (zone: string, instant: Instant): string =>
  instant.toZonedDateTimeISO(zone).toString({ timeZoneName: 'never', smallestUnit: 'second' });

/**
 * The first instant a wall time can mean: a date alone begins at midnight; an hour that happens twice in autumn is the
 * first of the two; one skipped in spring moves on by the gap.
 */
export function instantOf(local: LocalTime, zone: string): Instant {
  if (!hasClockTime(local)) return Temporal.PlainDate.from(local).toZonedDateTime(zone).toInstant();
  return Temporal.PlainDateTime.from(local).toZonedDateTime(zone, { disambiguation: 'compatible' }).toInstant();
}

/** The last instant a wall time can mean: the end of its day, or of its minute. */
export function latestInstantOf(local: LocalTime, zone: string): Instant {
  if (hasClockTime(local)) return instantOf(local, zone);
  return Temporal.PlainDate.from(local).add({ days: 1 }).toZonedDateTime(zone).toInstant();
}

/** Whether text is a wall time that a calendar and a clock have. */
export function isLocalTime(text: string): boolean {
  try {
    if (hasClockTime(text)) Temporal.PlainDateTime.from(text);
    else Temporal.PlainDate.from(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether a string names a time zone this machine knows. */
export function isZone(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}

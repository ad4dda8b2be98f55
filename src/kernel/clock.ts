import { Temporal } from 'temporal-polyfill';

export type Instant = Temporal.Instant;

/** The only source of now. */
export interface Clock {
  now(): Instant;
}

export const systemClock: Clock = { now: () => Temporal.Now.instant() };

/** A clock that starts at an instant and runs on from there, for development and tests. */
export function clockFrom(start: Instant): Clock {
  const offset = Temporal.Now.instant().until(start);
  return { now: () => Temporal.Now.instant().add(offset) };
}

/** An instant from its ISO text, as stored rows carry it. */
export const instantFrom = (iso: string): Instant => Temporal.Instant.from(iso);

/** The `Date` that database drivers want. */
export const dateOf = (instant: Instant): Date => new Date(instant.epochMilliseconds);

import { findWhens, localNow, resolve } from '#reading/dates/dates.ts';
import type { Direction } from '#reading/dates/when.ts';
import { openPage } from '#reading/normalise.ts';

export const wednesday = '2026-03-11T10:15:00-05:00';

/** What the dates of a text may mean, looking back or forward. */
export function read(text: string, direction: Direction, now = wednesday): string[] {
  const page = openPage(text);
  const today = localNow(now, page);
  return findWhens(page, today).flatMap((when) => resolve(when, direction, today).map(({ value }) => value));
}

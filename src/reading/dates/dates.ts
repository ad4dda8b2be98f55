import { everyMatch } from '#reading/matches.ts';
import type { Page } from '#reading/normalise.ts';
import { agreedDates } from './agreement.ts';
import { addDays, daysBetween } from './calendar.ts';
import { looksSpanish } from './date-traps.ts';
import { minutesBetween, minutesOf } from './minutes.ts';
import { findOwn } from './own-dates.ts';
import { withOpinions } from './unread-dates.ts';
import type { Direction, Moment, Today, When } from './when.ts';

const lastRead = new WeakMap<Page, { readonly today: Today; readonly whens: readonly When[] }>();

/**
 * Finds each place that names a day or a clock time: by our own rules, and by the libraries where those do not reach.
 * Each part of a note asks for the same page: it is read once.
 */
export function findWhens(page: Page, today: Today): readonly When[] {
  const before = lastRead.get(page);
  if (before?.today === today) return before.whens;
  const whens = withoutTakenBack(page, withOpinions(page, findOwn(page, today), today));
  lastRead.set(page, { today, whens });
  return whens;
}

/** "sat?? no, FRI 4pm", "mon, i mean tues": what is set right in the same breath; the hour alone keeps its day. */
const withoutTakenBack = (page: Page, whens: readonly When[]): readonly When[] =>
  whens.flatMap((when, index) => {
    const [before, after] = [whens[index - 1], whens[index + 1]];
    if (after && takesBack.test(page.plain.slice(when.span.end, after.span.start))) return [];
    return before && when.days.length === 0 && takesBack.test(page.plain.slice(before.span.end, when.span.start))
      ? [{ ...when, days: before.days }]
      : [when];
  });
const takesBack =
  /^,? (?:(?:and|but|y|pero) )?(?:it )?(?:is |it's |its |es )?(?:now|ahora)(?: (?:it's|its|it is|is|es))? $|^[\s,.?!-]*(?:(?:uh|um|no|or),? )*(?:wait|no(?= ?[,:-])|(?:i'?m )?sorry|i mean|i meant|actually|make that|rather|strike that|scratch that|correction|digo|perdon|mejor dicho)(?:[\s,]+no)?[\s,:-]*(?:it was |that was |on |at |el |a las? )?$/;

/** The local date and minute of an ISO date-time, as written in it. */
export function localNow(now: string, page: Page): Today {
  const [, date = '', hour = '0', minute = '0'] = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)/.exec(now) ?? [];
  return {
    date,
    minute: Number(hour) * 60 + Number(minute),
    order: orderOf(page),
    language: looksSpanish(page.plain) ? 'es' : 'en',
  };
}

/**
 * A text that shows a day above 12 in front writes day first everywhere (contract 7.2.5); one that shows such a day behind
 * writes month first, in Spanish too.
 */
function orderOf(page: Page): Today['order'] {
  const pairs = everyMatch(/(?<![\d/])(\d{1,2})\/(\d{1,2})(?![\d/])/g, page.plain);
  if (
    pairs.some(
      ([, a, b]) =>
        Number(a) > 12 && Number(a) <= 31 && Number(b) >= 1 && Number(b) <= 12 && !(a === '24' && b === '7'),
    )
  )
    return 'day first';
  const showsMonthFirst = pairs.some(
    ([, a, b]) => Number(a) >= 1 && Number(a) <= 12 && Number(b) > 12 && Number(b) <= 31,
  );
  return looksSpanish(page.plain) && !showsMonthFirst ? 'ask' : 'month first';
}

/**
 * The moments the words may mean, best first: one = certain, more = must be asked, none = no exact day.
 * Contacts look back, due dates forward; unknown direction offers both.
 */
export function resolve(when: When, direction: Direction, today: Today): Moment[] {
  if (when.opinions) return inDirection(when.opinions, direction, today).map((value) => ({ value, minutes: null }));
  const away = when.days.find(({ day }) => day.kind === 'away')?.day;
  if (away?.kind === 'away') return [{ value: momentAt(today.date, today.minute + away.minutes), minutes: null }];
  const dates = agreedDates(when, direction, today).filter((date) => direction === 'unknown' || isSane(date, today));
  const part = when.days.find((words) => words.part)?.part;
  const froms = when.clock ? minutesOf(when.clock.from, part) : [];
  if (froms.length === 0) return dates.map((value) => ({ value, minutes: null }));
  const minutes = when.clock && minutesBetween(when.clock, part);
  return dates.flatMap((date) => froms.map((from) => ({ value: momentAt(date, from), minutes })));
}

/** A contact or deadline more than ten years away is a slip or somebody's birth (language rule 1.2.4). */
const isSane = (date: string, today: Today) => Math.abs(daysBetween(today.date, date)) < 3660;

/** Of several opinions those that lie the right way; when none does, all of them. */
function inDirection(opinions: readonly string[], direction: Direction, today: Today): readonly string[] {
  const fitting = opinions.filter(
    (value) =>
      direction === 'unknown' ||
      (direction === 'past' ? value.slice(0, 10) <= today.date : value.slice(0, 10) >= today.date),
  );
  return fitting.length > 0 ? fitting : opinions;
}

/** The moment so many minutes after the start of a day; they may lie before it or beyond it. */
function momentAt(date: string, minutes: number): string {
  const days = Math.floor(minutes / 1440);
  return `${addDays(date, days)}T${clockFace(minutes - days * 1440)}`;
}

/** Minutes since midnight as `HH:MM`. */
export const clockFace = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

import { addDays, addMonths, dateOf, daysBetween, parts, weekdayOf } from './calendar.ts';
import { type ClockWords, findClocks, minutesOf } from './clocks.ts';
import { blocked, looksSpanish } from './date-traps.ts';
import { type Day, type DayWords, findDays, moreBefore, shifted, stretchBefore } from './days.ts';
import type { Page } from './normalise.ts';
import type { Span } from './reading.ts';
import { covering, withoutOverlaps } from './spans.ts';
import { withOpinions } from './unread-dates.ts';

/** A day, a clock time or both, as one place in the text names them; not yet placed in the past or future. */
export interface When {
  readonly span: Span;
  readonly days: readonly DayWords[];
  readonly clock: ClockWords | null;
  /** What the libraries make of words that our own rules do not read, or read only in part. */
  readonly opinions?: readonly string[];
  /** "2 weeks after" in front of the day. */
  readonly shift?: { readonly amount: string; readonly unit: string; readonly sign: 1 | -1 };
}

export type Direction = 'past' | 'future' | 'unknown';

/** A date (`YYYY-MM-DD`) or date-time (`YYYY-MM-DDTHH:MM`) with the length of a stated clock range. */
export interface Moment {
  readonly value: string;
  readonly minutes: number | null;
}

/** What resolving needs to know of the note: the local date and minute of writing, and how it writes dates. */
export interface Today {
  readonly date: string;
  /** Minutes since local midnight. */
  readonly minute: number;
  readonly order: 'month first' | 'day first' | 'ask';
  readonly language: 'en' | 'es';
}

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

/** A text that shows a day above 12 in front writes day first everywhere (contract 7.2.5). */
function orderOf(page: Page): Today['order'] {
  const pairs = [...page.plain.matchAll(/(?<![\d/])(\d{1,2})\/(\d{1,2})(?![\d/])/g)];
  if (
    pairs.some(
      ([, a, b]) =>
        Number(a) > 12 && Number(a) <= 31 && Number(b) >= 1 && Number(b) <= 12 && !(a === '24' && b === '7'),
    )
  )
    return 'day first';
  return looksSpanish(page.plain) ? 'ask' : 'month first';
}

const joins =
  /^(?:[\s,(]|\)|(?:at|@|on|around|about|approx|~|alrededor|cerca|hacia|sobre|eso|tipo|el|del|de|dia|the|from|for|by|como|a|las|sometime|-)(?=[\s\d(~@])|[@~])*$/;

/** Finds each place that names a day or a clock time, and joins a day with the clock time beside it. */
export const findWhens = (page: Page, today: Today): readonly When[] => withOpinions(page, findOwn(page, today), today);

function findOwn(page: Page, today: Today): When[] {
  const atoms = withoutOverlaps(findAtoms(page, today).filter(({ span }) => !blocked(page, span)));
  const whens: When[] = [];
  for (const atom of atoms) {
    const last = whens.at(-1);
    const gap = last && page.plain.slice(last.span.end, atom.span.start);
    if (last && gap !== undefined && gap.length < 16 && joins.test(gap) && canJoin(last, atom)) {
      whens[whens.length - 1] = {
        span: covering(last.span, atom.span),
        days: atom.words ? [...last.days, atom.words] : last.days,
        clock: atom.clock ?? last.clock,
      };
    } else {
      whens.push({ span: atom.span, days: atom.words ? [atom.words] : [], clock: atom.clock });
    }
  }
  return whens.filter((when) => when.days.length > 0 || !when.clock?.needsDay).map((when) => withShift(page, when));
}

/** "two weeks after Friday", "3 days before 5/12". */
function withShift(page: Page, when: When): When {
  const found = when.days.length > 0 ? stretchBefore.exec(page.plain.slice(0, when.span.start)) : null;
  const [words, amount, unit, side] = found ?? [];
  if (!words || !amount || !unit || !side) return when;
  const span = { start: when.span.start - words.length, end: when.span.end };
  if (moreBefore.test(page.plain.slice(0, span.start)))
    return { ...when, span, days: [{ span, day: { kind: 'vague' }, leans: null }] };
  return { ...when, span, shift: { amount, unit, sign: /before|antes/.test(side) ? -1 : 1 } };
}

/** Days and clock times as they stand, the misleading ones among them. */
const findAtoms = (page: Page, today: Today) => [
  ...findDays(page.plain, today.date).map((words) => ({ span: words.span, words, clock: null })),
  ...findClocks(page.plain).map((clock) => ({ span: clock.span, words: null, clock })),
];

/** Places that only look like a day or a time. */
export const findTraps = (page: Page, today: Today): Span[] =>
  findAtoms(page, today).flatMap(({ span }) => (blocked(page, span) ? [span] : []));

function canJoin(last: When, atom: { words: DayWords | null; clock: ClockWords | null }): boolean {
  if (atom.clock) return last.clock === null && last.days.every(({ day }) => day.kind !== 'vague');
  if (last.days.length === 0) return !last.clock?.needsDay;
  const kinds = [...last.days, atom.words].map((words) => words?.day.kind);
  return (
    (kinds.includes('weekday') !== kinds.includes('vague') && new Set(kinds).size === kinds.length) ||
    isToday(last, atom)
  );
}

const isToday = (last: When, atom: { words: DayWords | null }) =>
  last.days.some(({ day }) => day.kind === 'date') && atom.words !== null && atom.words.day.kind !== 'vague';

/**
 * The moments the words may mean, best first: one = certain, more = must be asked, none = no exact day.
 * Contacts look back, due dates forward; unknown direction offers both.
 */
export function resolve(when: When, direction: Direction, today: Today): Moment[] {
  if (when.opinions) return inDirection(when.opinions, direction, today).map((value) => ({ value, minutes: null }));
  const named = when.days.length === 0 ? [today.date] : agreed(when.days, when.shift ? 'future' : direction, today);
  const { shift } = when;
  const dates = shift ? named.flatMap((date) => shifted(date, shift.amount, shift.unit, shift.sign) ?? []) : named;
  const away = when.days.find(({ day }) => day.kind === 'away')?.day;
  if (away?.kind === 'away') return [{ value: momentAway(today, away.minutes), minutes: null }];
  const part = when.days.find((words) => words.part)?.part;
  const from = when.clock && minutesOf(when.clock.from, part);
  if (!when.clock || from === null) return dates.map((value) => ({ value, minutes: null }));
  const to = when.clock.to && minutesOf(when.clock.to, part);
  const minutes = to === null ? null : to > from ? to - from : null;
  return dates.map((date) => ({ value: `${date}T${clockFace(from)}`, minutes }));
}

/** Of several opinions those that lie the right way; when none does, all of them. */
function inDirection(opinions: readonly string[], direction: Direction, today: Today): readonly string[] {
  const fitting = opinions.filter(
    (value) =>
      direction === 'unknown' ||
      (direction === 'past' ? value.slice(0, 10) <= today.date : value.slice(0, 10) >= today.date),
  );
  return fitting.length > 0 ? fitting : opinions;
}

/** The moment some minutes before or after the writing. */
function momentAway(today: Today, minutes: number): string {
  const total = today.minute + minutes;
  const days = Math.floor(total / 1440);
  return `${addDays(today.date, days)}T${clockFace(total - days * 1440)}`;
}

const clockFace = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** "Mon 11/9": the weekday must fit the date; where words contradict each other, every date they name is offered. */
function agreed(words: readonly DayWords[], direction: Direction, today: Today): string[] {
  const [weekday] = words.flatMap(({ day }) => (day.kind === 'weekday' ? [day] : []));
  const others = words.map(({ day }) => day).filter((day) => day.kind !== 'weekday');
  const named = others.map((day) => datesOf(day, direction, today));
  if (named.some((dates) => dates.length === 0)) return [];
  if (!weekday) return intersection(named);
  if (named.length === 0) return datesOf(weekday, direction, today);
  const fits = (date: string) => weekdayOf(date) === weekday.weekday;
  const fitting = intersection(named).filter(fits);
  if (fitting.length > 0) return fitting;
  const eitherWay = intersection(others.map((day) => datesOf(day, 'unknown', today))).filter(fits);
  return eitherWay.length > 0 ? eitherWay : [...named.flat(), ...datesOf(weekday, direction, today)];
}

function intersection(lists: readonly (readonly string[])[]): string[] {
  const [first = [], ...rest] = lists;
  const common = first.filter((date) => rest.every((dates) => dates.includes(date)));
  return common.length > 0 ? common : [...new Set(lists.flat())];
}

function datesOf(day: Day, direction: Direction, today: Today): string[] {
  switch (day.kind) {
    case 'date':
      return [day.date];
    case 'weekday':
      return weekdayDates(day.weekday, day.which, direction, today.date);
    case 'holiday': {
      const [year] = parts(today.date);
      const all = [year - 1, year, year + 1].map(day.dateIn);
      return pick(direction, {
        past: all.findLast((date) => date <= today.date) ?? null,
        future: all.find((date) => date >= today.date) ?? null,
      });
    }
    case 'figures':
      if (today.order === 'ask') return [day.monthFirst, day.dayFirst];
      return [today.order === 'day first' ? day.dayFirst : day.monthFirst];
    case 'dayOfMonth':
      return pick(direction, monthly(day.day, today.date, day.weekday));
    case 'monthDay':
      return monthDayDates(day, direction, today);
    case 'away':
    case 'vague':
      return [];
  }
}

function weekdayDates(weekday: number, which: 'bare' | 'next' | 'last' | 'this', direction: Direction, today: string) {
  const back = (weekdayOf(today) - weekday + 7) % 7 || 7;
  const latest = addDays(today, -back);
  const first = addDays(today, 7 - (back % 7 || 0) || 7);
  if (which === 'next') return [first];
  // "last Tuesday", said on a Wednesday, is yesterday for some and last week's for others.
  if (which === 'last') return (weekdayOf(today) + 6) % 7 >= back ? [latest, addDays(latest, -7)] : [latest];
  return pick(direction, { past: latest, future: first });
}

/** The latest and the next day of the month with this number; a month without it is passed over. */
function monthly(day: number, today: string, weekday?: number) {
  const [year, month, now] = parts(today);
  const inMonth = (offset: number) => {
    const [y, m] = parts(addMonths(`${year}-${String(month).padStart(2, '0')}-01`, offset));
    return dateOf(y, m, day);
  };
  const fits = (date: string | null): date is string =>
    date !== null && (weekday === undefined || weekdayOf(date) === weekday);
  const reach = weekday === undefined ? 2 : 12;
  const months = Array.from({ length: reach + 1 }, (_, index) => index);
  const past = months
    .map((offset) => inMonth(-offset))
    .filter(fits)
    .find((date) => date <= today);
  const future = months
    .map(inMonth)
    .filter(fits)
    .find((date) => date > today || day === now);
  return { past: past ?? null, future: future ?? null };
}

function monthDayDates(day: Day & { kind: 'monthDay' }, direction: Direction, today: Today): string[] {
  const usual = yearly(day.month, day.day, direction, today.date);
  if (!day.slashed || today.order === 'month first' || day.day > 12 || day.month === day.day) return usual;
  const swapped = yearly(day.day, day.month, direction, today.date);
  if (today.order === 'day first') return swapped;
  // Spanish text may write the day first; near dates decide, otherwise the worker does.
  const near = (dates: readonly string[]) => dates.some((date) => Math.abs(daysBetween(today.date, date)) <= 45);
  if (near(usual) && !near(swapped)) return usual;
  return [...new Set([...usual, ...swapped])];
}

/** A day without a year: the nearest in the direction; a date that just went by is offered beside next year's. */
function yearly(month: number, day: number, direction: Direction, today: string): string[] {
  const [year] = parts(today);
  const all = [year - 1, year, year + 1].map((y) => dateOf(y, month, day)).filter((date) => date !== null);
  const past = all.filter((date) => date <= today).at(-1) ?? null;
  const future = all.find((date) => date >= today) ?? null;
  if (direction === 'future' && past && future && daysBetween(past, today) < 60 && daysBetween(today, future) > 240) {
    return past === future ? [future] : [future, past];
  }
  return pick(direction, { past, future });
}

function pick(direction: Direction, { past, future }: { past: string | null; future: string | null }): string[] {
  const wanted = direction === 'past' ? [past] : direction === 'future' ? [future] : [past, future];
  return [...new Set(wanted.filter((date) => date !== null))];
}

import { addDays, addMonths, dateOf, daysBetween, parts, weekdayOf } from './calendar.ts';
import { minutesOf } from './clocks.ts';
import { looksSpanish } from './date-traps.ts';
import { shifted } from './day-rules.ts';
import type { Page } from './normalise.ts';
import { findOwn } from './own-dates.ts';
import { withOpinions } from './unread-dates.ts';
import type { Day, DayWords, Direction, Moment, Today, When } from './when.ts';

const lastRead = new WeakMap<Page, { readonly today: Today; readonly whens: readonly When[] }>();

/**
 * Finds each place that names a day or a clock time: by our own rules, and by the libraries where those do not reach.
 * Each part of a note asks for the same page: it is read once.
 */
export function findWhens(page: Page, today: Today): readonly When[] {
  const before = lastRead.get(page);
  if (before?.today === today) return before.whens;
  const whens = withOpinions(page, findOwn(page, today), today);
  lastRead.set(page, { today, whens });
  return whens;
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

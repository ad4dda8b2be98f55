import { addDays, addMonths, dateOf, daysBetween, parts, weekdayOf } from './calendar.ts';
import type { Day, Direction, Today } from './when.ts';

/** The dates that the words for one day may mean, best first; none where they name no exact day. */
export function datesOf(day: Day, direction: Direction, today: Today): string[] {
  switch (day.kind) {
    case 'date':
      return [day.date];
    case 'oneOf':
      return [...day.dates];
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
      return dayOfMonthDates(day, direction, today.date);
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

/** "Tues 11" when no 11th about now is a Tuesday: the number and the weekday contradict each other, both are offered. */
function dayOfMonthDates(day: Day & { kind: 'dayOfMonth' }, direction: Direction, today: string): string[] {
  const fitting = pick(direction, monthly(day.day, today, day.weekday));
  if (day.weekday === undefined) return fitting;
  const near = fitting.filter((date) => Math.abs(daysBetween(today, date)) <= 60);
  if (near.length > 0) return near;
  const byNumber = pick(direction, monthly(day.day, today));
  // With no direction each comes twice: the weekday alone is then left out.
  const byWeekday = direction === 'unknown' ? [] : weekdayDates(day.weekday, 'bare', direction, today);
  return [...new Set([...byNumber, ...byWeekday, ...fitting])];
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
  const isRightWay = (date: string) => direction !== 'future' || date >= today.date;
  const near = (dates: readonly string[]) =>
    dates.some((date) => isRightWay(date) && Math.abs(daysBetween(today.date, date)) <= 45);
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

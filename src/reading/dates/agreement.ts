import { addDays, daysBetween, weekdayOf } from './calendar.ts';
import { datesOf } from './day-dates.ts';
import { shifted } from './day-rules.ts';
import type { DayWords, Direction, Today, When } from './when.ts';

/** The dates that all words for the day agree on, a stretch before or after them counted in; several = to be asked. */
export function agreedDates({ days, shift }: When, direction: Direction, today: Today): string[] {
  if (days.length === 0) return [today.date];
  if (!shift) return agreed(days, direction, today);
  const { weekday, others } = apart(days);
  const base = others.length > 0 ? agreed(exact(others), 'unknown', today) : agreed(days, 'future', today);
  const reached = base.flatMap((date) => shifted(date, shift.amount, shift.unit, shift.sign) ?? []);
  const isOfBase = !weekday || others.length === 0 || base.some((date) => weekdayOf(date) === weekday.weekday);
  const dates = closest(reached, direction, today.date);
  return isOfBase ? dates : dates.flatMap((date) => nearest(weekday.weekday, date));
}

/** Of several dates the one that lies the right way and is nearest; all of them when the direction is not known. */
function closest(dates: readonly string[], direction: Direction, today: string): string[] {
  const ordered = [...new Set(dates)].sort();
  const only = direction === 'past' ? ordered.findLast((date) => date <= today) : ordered.find((date) => date >= today);
  return direction === 'unknown' || !only ? ordered : [only];
}

function apart(words: readonly DayWords[]) {
  const [weekday, ...more] = words.flatMap(({ day }) => (day.kind === 'weekday' ? [day] : []));
  return { weekday, more, others: words.filter(({ day }) => day.kind !== 'weekday') };
}

/** "3/9 this week": beside an exact day the week adds nothing. */
function exact(words: readonly DayWords[]) {
  const exactOnes = words.filter(({ day }) => day.kind !== 'vague');
  return exactOnes.length > 0 ? exactOnes : words;
}

/** "Mon 11/9": the weekday must fit the date; where words contradict each other, every date they name is offered. */
function agreed(words: readonly DayWords[], direction: Direction, today: Today): string[] {
  const { weekday, others, more } = apart(words);
  if (weekday && more.length > 0)
    return [...new Set([weekday, ...more].flatMap((day) => datesOf(day, direction, today)))];
  const days = exact(others).map(({ day }) => day);
  const named = days.map((day) => datesOf(day, direction, today));
  if (named.some((dates) => dates.length === 0)) return [];
  if (!weekday) return intersection(named);
  if (named.length === 0) return datesOf(weekday, direction, today);
  const fits = (date: string) => weekdayOf(date) === weekday.weekday;
  // "this Friday, July 6" is near, whichever year has a Friday then.
  const isNear = (date: string) => Math.abs(daysBetween(today.date, date)) <= 60;
  const fitting = intersection(named).filter((date) => fits(date) && (weekday.which === 'bare' || isNear(date)));
  if (fitting.length > 0) return fitting;
  const [only] = days;
  if (only?.kind === 'date' && only.around) return nearest(weekday.weekday, only.date);
  const eitherWay = intersection(days.map((day) => datesOf(day, 'unknown', today))).filter(fits);
  const near = eitherWay.filter(isNear);
  return near.length > 0 ? near : [...new Set([...named.flat(), ...datesOf(weekday, direction, today)])];
}

/** Such a weekday before the date and after it. */
function nearest(weekday: number, date: string): string[] {
  const after = (weekday - weekdayOf(date) + 7) % 7;
  return after === 0 ? [date] : [addDays(date, after - 7), addDays(date, after)];
}

function intersection(lists: readonly (readonly string[])[]): string[] {
  const [first = [], ...rest] = lists;
  const common = first.filter((date) => rest.every((dates) => dates.includes(date)));
  return common.length > 0 ? common : [...new Set(lists.flat())];
}

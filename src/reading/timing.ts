import { daysBetween } from './calendar.ts';
import { resolve } from './dates.ts';
import type { Today, When } from './when.ts';

/** Whether a time can only lie ahead, can only lie behind, or may be either. */
export type Timing = 'ahead' | 'behind' | 'open';

/** Where a time lies by its words alone, whatever is said to happen then. */
export function directionOf(when: When, today: Today): Timing {
  const leans = when.days.find((day) => day.leans)?.leans;
  if (leans) return leans === 'future' ? 'ahead' : 'behind';
  const dated = when.days.some(
    ({ day }) =>
      ['date', 'monthDay', 'figures'].includes(day.kind) || (day.kind === 'dayOfMonth' && day.weekday !== undefined),
  );
  if (!dated) return 'open';
  const moments = resolve(when, 'unknown', today).map(({ value }) => value);
  // Without a year the nearer of the two dates is meant, unless both are far.
  const distance = (moment: string) => Math.abs(daysBetween(today.date, moment.slice(0, 10)));
  const nearest = [...moments].sort((a, b) => distance(a) - distance(b))[0];
  if (!nearest || distance(nearest) > 120) return 'open';
  if (nearest.slice(0, 10) !== today.date) return nearest > today.date ? 'ahead' : 'behind';
  return nearest.length > 10 ? (minuteOf(nearest) > today.minute ? 'ahead' : 'behind') : laterToday(when, today);
}

/** "tonight", written in the afternoon. */
const laterToday = (when: When, today: Today): Timing =>
  when.days.some(({ part }) => part === 'night') && today.minute < 17 * 60 ? 'ahead' : 'open';

const minuteOf = (moment: string) => Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16));

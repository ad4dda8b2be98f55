import type { ClockWords, Hour } from './clocks.ts';

/**
 * Minutes since midnight, best first. Bare 7 to 11 is morning and 12 to 6 afternoon, unless the words or the part of the
 * day say otherwise (contract 7.2.4). The small hours of a night are of the day after for some, of the same for others.
 */
export function minutesOf({ hour, minute, half }: Hour, part: 'am' | 'pm' | 'night' | undefined): number[] {
  const inMinutes = (h: number) => h * 60 + minute;
  if (hour === 24 && minute === 0) return [0];
  if (hour > 12 || hour === 0) return hour > 23 ? [] : [inMinutes(hour)];
  const isNight = half === 'night' || part === 'night';
  if (isNight && half !== 'pm' && (half === 'am' || hour === 12 || hour < 5))
    return [inMinutes((hour % 12) + 24), inMinutes(hour % 12)];
  const said = isNight ? 'pm' : (half ?? part ?? (hour >= 7 && hour <= 11 ? 'am' : 'pm'));
  return [inMinutes(said === 'am' ? hour % 12 : (hour % 12) + 12)];
}

/** Minutes from the first hour to the second; a bare second hour is the next one on the dial ("six to seven thirty"). */
export function minutesBetween({ from, to }: ClockWords, part: 'am' | 'pm' | 'night' | undefined): number | null {
  const [start] = minutesOf(from, part);
  const [end] = to ? minutesOf(to, part) : [];
  if (start === undefined || end === undefined || end === start) return null;
  if (end > start) return end - start;
  const onDial = end + 720 - start;
  return to?.half || (to && to.hour > 12) || onDial <= 0 || onDial > 360 ? null : onDial;
}

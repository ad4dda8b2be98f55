import { calendarDates } from './calendar-dates.ts';
import { count, type DayRule, on, unit } from './day-rules.ts';
import { holidays } from './holidays.ts';
import { relativeDays } from './relative-days.ts';
import { vagueDays, weekdays } from './weekdays.ts';
import type { DayWords } from './when.ts';

/** "2 weeks and", before such a stretch: more than is read here. */
export const moreBefore = new RegExp(`${count} ?${unit},? (?:and|y|&) $`);

/** "2 weeks after", written in front of a day. */
export const stretchBefore = new RegExp(
  `(?<![a-z0-9])${count} ?${unit} (from|after|before|following|despues de|despues del|antes de|antes del|a partir de|a partir del|desde) (?:the |el |la )?$`,
);

const holidayRules = holidays.map(
  ([names, dateIn]): DayRule => [
    new RegExp(`(?:el |the )?(?:${names})(?:,? (?:of |de |del )?((?:19|20)\\d\\d))?`),
    ([year]) => (year ? on(dateIn(Number(year))) : { day: { kind: 'holiday', dateIn }, leans: null }),
  ],
);

/** Earlier rules win where two start at the same place and are equally long. */
const compiled = [...relativeDays, ...weekdays, ...calendarDates, ...vagueDays, ...holidayRules].map(
  ([pattern, read]) =>
    [new RegExp(`(?<![a-z0-9/.#$-])(?:${pattern.source})(?![a-z0-9]|[/.]\\d|-\\d)`, 'g'), read] as const,
);

/** Every way a day is named in the text, longest first where they overlap. */
export function findDays(plain: string, today: string): DayWords[] {
  const found: DayWords[] = [];
  for (const [pattern, read] of compiled) {
    for (const match of plain.matchAll(pattern)) {
      const words = read(match.slice(1), today);
      if (words) found.push({ ...words, span: { start: match.index, end: match.index + match[0].length } });
    }
  }
  return found;
}

import { rulesAtWords } from './at-words.ts';
import { calendarDates } from './calendar-dates.ts';
import { count, type DayRule, on, unit } from './day-rules.ts';
import { holidays } from './holidays.ts';
import { relativeDays } from './relative-days.ts';
import { vagueDays, weekdays } from './weekdays.ts';
import type { DayWords } from './when.ts';

/** "2 weeks and", before such a stretch: more than is read here. */
export const moreBefore = new RegExp(`${count} ?${unit},? (?:and|y|&) $`);

/** "the week of", written in front of a day: no day is named. */
export const weekOf = /(?<![a-z])(?:week|wk|semana) (?:of|del?) (?:the |el )?$/;

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
const hitsIn = rulesAtWords(
  [...relativeDays, ...weekdays, ...calendarDates, ...vagueDays, ...holidayRules].map(
    ([pattern, read]) => [pattern.source, read] as const,
  ),
  '(?<![a-z0-9/.#$-])',
  '(?!(?!t\\d\\d:)[a-z0-9]|[/.]\\d|-\\d|:\\d)',
);

const partAfter =
  /,? (?:in the |por la |en la |a la |de la )?(morning|morn|am|afternoon|aft|pm|evening|eve|night|nite|manana|tarde|noche)(?![a-z])/y;

/** Every way a day is named in the text, with the part of the day that follows it; the longest is right. */
export function findDays(plain: string, today: string): DayWords[] {
  return hitsIn(plain).flatMap(({ read, groups, start, end }) => {
    const words = read(groups, today);
    return words ? [withPart(plain, { ...words, span: { start, end } })] : [];
  });
}

/** "monday morning", "3/9 por la tarde". */
function withPart(plain: string, words: DayWords): DayWords {
  partAfter.lastIndex = words.span.end;
  const [all, name] = partAfter.exec(plain) ?? [];
  if (!all || !name || words.part || words.day.kind === 'vague' || words.day.kind === 'holiday') return words;
  const part = /^(?:m|am)/.test(name) ? 'am' : /^n/.test(name) ? 'night' : 'pm';
  return { ...words, part, span: { start: words.span.start, end: words.span.end + all.length } };
}

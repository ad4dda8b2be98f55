import { numberOf, numberWord, weekdayNumbers, weekdayWord } from '#reading/lexicon/calendar-words.ts';
import { addDays, addMonths, addWeekdays } from './calendar.ts';
import type { DayWords } from './when.ts';

/** One way to name a day: what the words look like, and what they say. */
export type DayRule = readonly [
  pattern: RegExp,
  read: (groups: readonly (string | undefined)[], today: string) => Omit<DayWords, 'span'> | null,
];

export const past = 'past' as const;
export const future = 'future' as const;

export const on = (date: string | null, leans: DayWords['leans'] = null, part?: DayWords['part']) =>
  date === null ? null : { day: { kind: 'date', date } as const, leans, ...(part && { part }) };

export const vague = (leans: DayWords['leans']): Omit<DayWords, 'span'> => ({ day: { kind: 'vague' }, leans });

export const wd = weekdayWord;
export const weekday = (word: string | undefined) => weekdayNumbers[(word ?? '').slice(0, 3)] ?? 0;

export const count = `(\\d{1,3}|${numberWord}(?= ))`;
export const unit =
  '(days?|dias?|weeks?|wks?|semanas?|fortnights?|months?|mos?|mes|meses|years?|yrs?|anos?|(?:business|working|biz) days?|dias habiles)';

/** The day a stretch of time after or before a date; null for business days counted back. */
export function shifted(
  date: string,
  amount: string | undefined,
  unitWord: string | undefined,
  sign: 1 | -1,
): string | null {
  const n = numberOf(amount ?? '') * sign;
  const kind = unitWord ?? '';
  if (/business|working|biz|habiles/.test(kind)) return sign > 0 ? addWeekdays(date, n) : null;
  if (/^d/.test(kind)) return addDays(date, n);
  if (/^f/.test(kind)) return addDays(date, n * 14);
  if (/^[ws]/.test(kind)) return addDays(date, n * 7);
  return addMonths(date, /^m/.test(kind) ? n : n * 12);
}

/** The day so long before or after today. */
export function away(today: string, amount: string | undefined, unitWord: string | undefined, sign: 1 | -1) {
  const date = shifted(today, amount, unitWord, sign);
  const around = !/^d|business|working|biz|habiles/.test(unitWord ?? '');
  if (date === null) return null;
  return { day: { kind: 'date', date, ...(around && { around }) } as const, leans: sign > 0 ? future : past };
}

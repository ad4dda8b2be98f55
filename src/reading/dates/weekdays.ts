import { monthDayWord, monthNumbers, monthWord, numberOf, yearOf } from '#reading/lexicon/calendar-words.ts';
import { addDays, addMonths, dateOf, endOfMonth, parts, weekdayOf } from './calendar.ts';
import { type DayRule, future, on, past, vague, wd, weekday } from './day-rules.ts';
import type { Day, DayWords } from './when.ts';

const named = (word: string | undefined, which: (Day & { kind: 'weekday' })['which'], leans: DayWords['leans']) => ({
  day: { kind: 'weekday', weekday: weekday(word), which } as const,
  leans,
});

const dayNumber = `\\d{1,2}|${monthDayWord}`;
const notOfMonth = `(?!(?:st|nd|rd|th)?,? (?:(?:de|of) )?${monthWord}(?![a-z]))`;
/** What a number beside a weekday counts, when it is not the day: "fri 20 min", "lunes 30 minutos". */
const notCounting =
  '(?! ?(?:min|hrs?\\b|h\\b|hours?|horas?|am\\b|pm\\b|[ap]\\b(?! las? )|days?|dias|weeks?|wks?|semanas|months?|mes|years?|yrs?|anos|mi\\b|miles?|people|personas|kids|times|veces|x\\b|de la|y media|hasta|[-:/.%]\\d?))';

const week =
  '(next (?:week|wk)|nxt (?:week|wk)|this (?:week|wk)|last (?:week|wk)|(?:la )?semana (?:que (?:viene|entra)|entrante)|(?:la )?proxima semana|(?:la )?semana proxima|esta semana|(?:la )?semana pasada)';
const nth = '(first|1st|second|2nd|third|3rd|fourth|4th|last|primer|segundo|tercer|cuarto|ultimo)';

/** "Mondays visit was", typed without its apostrophe: one of them; "mondays visits" are many. */
const meeting =
  '(?:(?:home|office|jail|school|team) )?(?:visit|hv|ov|note|entry|appt|appointment|session|call|meeting|mtg|group|court|hearing)(?![a-z])';

/** Weekdays: alone, of a week, of a month, or with the number of the day. */
export const weekdays: readonly DayRule[] = [
  [
    new RegExp(`(?:el )?(${wd})(?:,| of| de)? ${week}|${week},? (?:on |el )?(${wd})`),
    ([a, before, after, b], t) => inWeek(weekday(a ?? b), before ?? after ?? '', t),
  ],
  [
    new RegExp(
      `(?:the |el )?${nth} (${wd}) (?:of|in|de|del|en) (${monthWord})(?:,?(?: of| de| del)? ((?:19|20)\\d\\d))?`,
    ),
    ([n, word, month, year]) => inMonth(n, word, month, year),
  ],
  [
    new RegExp(
      `(?:the |el )?${nth} (${wd}) (?:of|in|de|del) (this|the|next|este|proximo|el)? ?(?:month|mes)( que viene)?`,
    ),
    ([n, word, which, coming], t) => {
      const first = addMonths(`${t.slice(0, 7)}-01`, /^(?:next|prox)/.test(which ?? '') || coming ? 1 : 0);
      return on(nthOf(first, weekday(word), n));
    },
  ],
  [
    new RegExp(
      `(?:el |la |este )?(?:proxim[oa]|siguiente) (${wd})|(?:el |este )?(${wd}) (?:que viene|proximo|entrante|siguiente)`,
    ),
    ([a, b]) => named(a ?? b, 'next', future),
  ],
  [
    new RegExp(`(?:el |este )?(${wd}) (?:pasado|anterior)|(?:el |este )?pasado (${wd})`),
    ([a, b]) => named(a ?? b, 'last', past),
  ],
  [
    new RegExp(`(?:next|nxt|(?<=(?:^|[.,;(] ?|\\b(?:this|the|on|for|by) ))coming|this coming|upcoming) (${wd})`),
    ([word]) => named(word, 'next', future),
  ],
  [
    new RegExp(`(?:the )?(${wd}) after next`),
    ([word], t) => on(addDays(t, 7 + ((weekday(word) - weekdayOf(t) + 7) % 7 || 7)), future),
  ],
  [new RegExp(`(?:last|past|this past|lst) (${wd})(?:'?s(?= ${meeting}))?`), ([word]) => named(word, 'last', past)],
  [new RegExp(`(?:this|este) (${wd})`), ([word]) => named(word, 'this', null)],
  [
    new RegExp(
      `(?:el )?(${wd})\\.?,? (?:(?:the|el|dia|el dia) (${dayNumber})(?:st|nd|rd|th)?|(\\d{1,2})(?:st|nd|rd|th)|(1[3-9]|2\\d|3[01])${notCounting})${notOfMonth}`,
    ),
    ([word, a, b, c]) => withNumber(word, a ?? b ?? c),
  ],
  [
    new RegExp(
      `(?:el )?(lunes|martes|miercoles|jueves|viernes|sabado|domingo),? (?:dia )?(\\d{1,2})${notCounting}${notOfMonth}`,
    ),
    ([word, day]) => withNumber(word, day),
  ],
  [new RegExp(`(${wd})\\.?,? (\\d{1,2})-(\\d{1,2})`), ([word, month, day], t) => near(word, month, day, t)],
  [new RegExp(`(?:el )?(${wd})(?:'s|s(?= ${meeting})|\\.)?`), ([word]) => named(word, 'bare', null)],
];

/** Where a week begins is told apart on Sundays: then it is asked. */
function inWeek(target: number, words: string, today: string): Omit<DayWords, 'span'> {
  const weeks = /next|nxt|viene|entra|proxima/.test(words) ? 1 : /last|pasada/.test(words) ? -1 : 0;
  const leans = weeks > 0 ? future : weeks < 0 ? past : null;
  const fromSunday = addDays(today, target - weekdayOf(today) + 7 * weeks);
  const fromMonday = addDays(today, ((target + 6) % 7) - ((weekdayOf(today) + 6) % 7) + 7 * weeks);
  return fromSunday === fromMonday
    ? { day: { kind: 'date', date: fromMonday }, leans }
    : { day: { kind: 'oneOf', dates: [fromMonday, fromSunday] }, leans };
}

/** "the second Tuesday of May": each year has one. */
function inMonth(n?: string, word?: string, name?: string, year?: string): Omit<DayWords, 'span'> {
  const month = String(monthNumbers[(name ?? '').slice(0, 3)] ?? 1).padStart(2, '0');
  const dateIn = (y: number) => nthOf(`${y}-${month}-01`, weekday(word), n);
  return year
    ? { day: { kind: 'date', date: dateIn(yearOf(year)) }, leans: null }
    : { day: { kind: 'holiday', dateIn }, leans: null };
}

function nthOf(firstOfMonth: string, target: number, word = ''): string {
  const end = endOfMonth(firstOfMonth);
  if (/last|ultimo/.test(word)) return addDays(end, -((weekdayOf(end) - target + 7) % 7));
  const n = /^(?:first|1|prim)/.test(word) ? 0 : /^(?:sec|2|seg)/.test(word) ? 1 : /^(?:th|3|ter)/.test(word) ? 2 : 3;
  return addDays(firstOfMonth, ((target - weekdayOf(firstOfMonth) + 7) % 7) + 7 * n);
}

/** "Friday the 13th", "lunes 6". */
function withNumber(word: string | undefined, number: string | undefined) {
  const day = numberOf(number ?? '');
  return day >= 1 && day <= 31
    ? { day: { kind: 'dayOfMonth', day, weekday: weekday(word) } as const, leans: null }
    : null;
}

/** "Tue 3-10" is a date where the tenth of March is a Tuesday about now, else the hours from 3 to 10. */
function near(word: string | undefined, month: string | undefined, day: string | undefined, today: string) {
  const [year] = parts(today);
  const fitting = [year - 1, year, year + 1]
    .flatMap((y) => dateOf(y, Number(month), Number(day)) ?? [])
    .filter((date) => weekdayOf(date) === weekday(word) && date > addDays(today, -45) && date < addDays(today, 60));
  return fitting.length === 1 ? on(fitting[0] ?? null) : null;
}

/** Weeks, months and weekends: named, but no day. */
export const vagueDays: readonly DayRule[] = [
  // "mon-fri 9-5", "tues/thurs", "3/16-20": several days, none of them the day.
  [new RegExp(`${wd}(?:-|/| thru | through )${wd}`), () => vague(null)],
  [/\d{1,2}\/\d{1,2}-\d{1,2}(?:\/\d{1,2})?(?!:)/, () => vague(null)],
  [
    /(?:next|nxt|the following|following) (?:wk|week|weekend|wknd|month|mo|yr|year|few days|couple days)|(?:la )?(?:semana|quincena) (?:que viene|que entra|proxima|entrante)|(?:la )?prox(?:ima|\.)? (?:semana|quincena)|(?:el )?(?:mes que viene|prox(?:imo|\.)? mes)|later this (?:week|wk|month)|(?:this|(?<!over )the|by the|this coming) (?:weekend|wknd)|end of (?:the |this )?(?:week|wk)|eow|(?:este|proximo|el proximo) fin de semana|(?:in|en) (?:a few|a couple|several|unos|unas|\d{1,2} ?(?:-|to|or|a|o) ?\d{1,2}) (?:days|wks|weeks|months|mos|hrs|dias|semanas|meses|horas)|in (?:about )?(?:a month or (?:so|two)|a wk or (?:so|two))|(?:some|any)time (?:next|this) (?:week|wk|month)/,
    () => vague(future),
  ],
  [
    /(?:sometime )?(?:last|past|lst) (?:wk|week|weekend|wknd|month|mo|yr|year)|(?:la )?semana pasada|(?:el )?mes pasado|earlier this (?:week|wk|month)|(?:the )?other day|el otro dia|(?:a few|several|some|unos|unas|algun[oa]s|vari[oa]s|hace (?:unos|unas|algun[oa]s|vari[oa]s)) (?:days|weeks|wks|months|years|dias|semanas|meses|anos)(?: (?:ago|back|atras))?|(?:the day before|el dia anterior)(?! (?:yesterday|the|el|la|al?|de|del)\b)/,
    () => vague(past),
  ],
  [
    /over (?:the )?(?:weekend|wknd)|this (?:week|wk|month|mo)|esta semana|este mes|(?:el )?fin(?:es)? de semana/,
    () => vague(null),
  ],
];

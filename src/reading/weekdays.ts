import { addDays, dateOf, parts, weekdayOf } from './calendar.ts';
import { type DayRule, future, on, past, vague, wd, weekday } from './day-rules.ts';
import { monthDayWord, numberOf } from './lexicon/calendar-words.ts';
import type { Day, DayWords } from './when.ts';

const named = (word: string | undefined, which: (Day & { kind: 'weekday' })['which'], leans: DayWords['leans']) => ({
  day: { kind: 'weekday', weekday: weekday(word), which } as const,
  leans,
});

const dayNumber = `\\d{1,2}|${monthDayWord}`;

/** Weekdays, alone or with the number of the day. */
export const weekdays: readonly DayRule[] = [
  [
    new RegExp(
      `(?:el |la |este )?(?:proxim[oa]|siguiente) (${wd})|(?:el |este )?(${wd}) (?:que viene|proximo|entrante|siguiente)`,
    ),
    ([a, b]) => named(a ?? b, 'next', future),
  ],
  [new RegExp(`(?:el |este )?(${wd}) pasado|(?:el |este )?pasado (${wd})`), ([a, b]) => named(a ?? b, 'last', past)],
  [new RegExp(`(?:next|nxt|coming|this coming|upcoming) (${wd})`), ([word]) => named(word, 'next', future)],
  [new RegExp(`(?:last|past|this past|lst) (${wd})`), ([word]) => named(word, 'last', past)],
  [new RegExp(`(?:this|este) (${wd})`), ([word]) => named(word, 'this', null)],
  [
    new RegExp(
      `(?:el )?(${wd})\\.?,? (?:(?:the|el|dia|el dia) (${dayNumber})(?:st|nd|rd|th)?|(\\d{1,2})(?:st|nd|rd|th)|(1[3-9]|2\\d|3[01])(?! ?(?:min|minutes|hrs?|hours|h\\b|am\\b|pm\\b|mi|people|kids|[-:/.]\\d)))`,
    ),
    ([word, a, b, c]) => withNumber(word, a ?? b ?? c),
  ],
  [
    /(?:el )?(lunes|martes|miercoles|jueves|viernes|sabado|domingo),? (?:dia )?(\d{1,2})(?! ?(?:am|pm|de la|a\b(?! las? )|p\b|y media|hasta))/,
    ([word, day]) => withNumber(word, day),
  ],
  [new RegExp(`(${wd})\\.?,? (\\d{1,2})-(\\d{1,2})`), ([word, month, day], t) => near(word, month, day, t)],
  [new RegExp(`(?:el )?(${wd})(?:'s|\\.)?`), ([word]) => named(word, 'bare', null)],
];

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
    .filter((date) => weekdayOf(date) === weekday(word) && date > addDays(today, -100) && date < addDays(today, 200));
  return fitting.length === 1 ? on(fitting[0] ?? null) : null;
}

/** Weeks, months and weekends: named, but no day. */
export const vagueDays: readonly DayRule[] = [
  [
    /(?:next|nxt|the following|following) (?:wk|week|weekend|wknd|month|mo|yr|year|few days|couple days)|(?:la )?(?:semana|quincena) (?:que viene|proxima|entrante)|(?:la )?proxima (?:semana|quincena)|(?:el )?(?:mes que viene|proximo mes)|later this (?:week|wk|month)|(?:this|the|by the|over the|this coming) (?:weekend|wknd)|end of (?:the |this )?(?:week|wk)|eow|(?:este|proximo|el proximo) fin de semana|in (?:a few|a couple|several) (?:days|wks|weeks|months)|(?:some|any)time (?:next|this) (?:week|wk|month)/,
    () => vague(future),
  ],
  [
    /(?:sometime )?(?:last|past|lst) (?:wk|week|weekend|wknd|month|mo|yr|year)|(?:la )?semana pasada|(?:el )?mes pasado|over (?:the )?(?:weekend|wknd)|earlier this (?:week|wk|month)|(?:the )?other day|el otro dia|(?:the day before|el dia anterior)(?! (?:yesterday|the|el|la|al?|de|del)\b)/,
    () => vague(past),
  ],
  [/this (?:week|wk|month|mo)|esta semana|este mes|(?:el )?fin(?:es)? de semana/, () => vague(null)],
];

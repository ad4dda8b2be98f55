import { addDays, addMonths, addWeekdays, dateOf, endOfMonth } from './calendar.ts';
import { holidays } from './holidays.ts';
import {
  monthDayOf,
  monthDayWord,
  monthNumbers,
  monthWord,
  numberOf,
  numberWord,
  weekdayNumbers,
  weekdayWord,
} from './lexicon/calendar-words.ts';
import type { DayWords } from './when.ts';

type Reader = (groups: readonly (string | undefined)[], today: string) => Omit<DayWords, 'span'> | null;

const on = (date: string | null, leans: DayWords['leans'] = null, part?: DayWords['part']) =>
  date === null ? null : { day: { kind: 'date', date } as const, leans, ...(part && { part }) };
const vague = (leans: DayWords['leans']): Omit<DayWords, 'span'> => ({ day: { kind: 'vague' }, leans });

const wd = weekdayWord;
const count = `(\\d{1,3}|${numberWord}(?= ))`;
const unit =
  '(days?|dias?|weeks?|wks?|semanas?|months?|mos?|mes|meses|years?|yrs?|anos?|(?:business|working|biz) days?|dias habiles)';
const amount = `(\\d{1,3}|half an|half|media|${numberWord}(?= ))`;
const dayNumber = `\\d{1,2}|${monthDayWord}`;
const past = 'past' as const;
const future = 'future' as const;

const full = (year: string) => (year.length === 2 ? 2000 + Number(year) : Number(year));
const weekday = (word: string | undefined) => weekdayNumbers[(word ?? '').slice(0, 3)] ?? 0;

function monthDay(month: string | undefined, day: string | undefined, year: string | undefined) {
  const monthNumber = monthNumbers[(month ?? '').slice(0, 3)] ?? 0;
  const number = monthDayOf(day ?? '');
  if (year) return on(dateOf(full(year), monthNumber, number));
  if (!dateOf(2024, monthNumber, number)) return null;
  return { day: { kind: 'monthDay', month: monthNumber, day: number, slashed: false } as const, leans: null };
}

/** The date a stretch of time away, or null for business days counted back. */
export function shifted(
  date: string,
  amount: string | undefined,
  unitWord: string | undefined,
  sign: 1 | -1,
): string | null {
  const moved = offset(date, amount, unitWord, sign);
  return moved && moved.day.kind === 'date' ? moved.day.date : null;
}

/** "2 weeks and", before such a stretch: more than is read here. */
export const moreBefore = new RegExp(`${count} ?${unit},? (?:and|y|&) $`);

/** "2 weeks after", written in front of a day. */
export const stretchBefore = new RegExp(
  `(?<![a-z0-9])${count} ?${unit} (from|after|before|following|despues de|despues del|antes de|antes del|a partir de|desde) (?:the |el |la )?$`,
);

function offset(today: string, amount: string | undefined, unitWord: string | undefined, sign: 1 | -1) {
  const n = numberOf(amount ?? '') * sign;
  const kind = unitWord ?? '';
  const leans = sign > 0 ? future : past;
  if (/business|working|biz|habiles/.test(kind)) return sign > 0 ? on(addWeekdays(today, n), leans) : null;
  if (/^d/.test(kind)) return on(addDays(today, n), leans);
  if (/^(w|s)/.test(kind)) return on(addDays(today, n * 7), leans);
  if (/^m/.test(kind)) return on(addMonths(today, n), leans);
  return on(addMonths(today, n * 12), leans);
}

/** Each rule reads one way to name a day. Earlier rules win where two start at the same place and are equally long. */
const rules: readonly (readonly [RegExp, Reader])[] = [
  [/day before yesterday|anteayer|antier|antes de ayer/, (_, today) => on(addDays(today, -2), past)],
  [/anteanoche/, (_, today) => on(addDays(today, -2), past, 'night')],
  [/day after (?:tomorrow|tmrw|tmw|tmr)|pasado manana/, (_, today) => on(addDays(today, 2), future)],
  [
    /yesterday (?:morning|am)|(?:yest|yday|ystdy|yesty) (?:am|morning)|ayer (?:por|en|a) la manana|ayer temprano/,
    (_, t) => on(addDays(t, -1), past, 'am'),
  ],
  [
    /(?:yesterday|yest|yday|ystdy) (?:afternoon|pm|evening|aft)|ayer (?:por|en|a) la tarde/,
    (_, t) => on(addDays(t, -1), past, 'pm'),
  ],
  [
    /last (?:night|nite|nt|evening)|yesterday night|anoche|ayer (?:por|en) la noche/,
    (_, t) => on(addDays(t, -1), past, 'night'),
  ],
  [/yesterday|yesterdy|yest|yday|ystdy|yesterdays|ayer/, (_, t) => on(addDays(t, -1), past)],
  [
    /(?:today|tdy) (?:am|morning)|this (?:morning|am|a\.m\.|morn)|earlier this morning|esta manana|hoy (?:por|en) la manana|hoy temprano/,
    (_, t) => on(t, null, 'am'),
  ],
  [
    /this (?:afternoon|pm|evening|aft)|(?:today|tdy) (?:pm|afternoon)|esta tarde|hoy (?:por|en) la tarde/,
    (_, t) => on(t, null, 'pm'),
  ],
  [/tonight|tonite|2nite|esta noche/, (_, t) => on(t, null, 'night')],
  [
    /(?:today|2day|tdy|earlier today|just now|just got back|just got off|right now|a few min(?:ute)?s ago|hoy(?: mismo)?|ahorita|ahora mismo|hace (?:un rato|ratito|poco))/,
    (_, t) => on(t),
  ],
  [
    /(?:tomorrow|tmrw|tmw|tmr|tmo|tomm?orow|tomorow|2morrow|2moro) (?:am|morning)|manana (?:por|en) la manana|manana temprano/,
    (_, t) => on(addDays(t, 1), future, 'am'),
  ],
  [
    /(?:tomorrow|tmrw|tmw|tmr|tmo|tomm?orow|tomorow|2morrow|2moro)(?: (?:pm|afternoon|evening))|manana (?:por|en) la tarde/,
    (_, t) => on(addDays(t, 1), future, 'pm'),
  ],
  [
    /tomorrow|tmrw|tmw|tmr|tmo|tomm?orow|tomorow|2morrow|2moro|(?<!(?:la|esta|de|por la) )manana/,
    (_, t) => on(addDays(t, 1), future),
  ],
  [
    new RegExp(`(?:a|one) (?:week|wk) from (${wd})`),
    ([word], t) => on(addDays(nextWeekday(t, weekday(word)), 7), future),
  ],
  [
    new RegExp(`${count} (?:weeks|wks) from (${wd})`),
    ([n, word], t) => on(addDays(nextWeekday(t, weekday(word)), 7 * numberOf(n ?? '')), future),
  ],
  [/(?:a|one) (?:week|wk) from (?:today|tdy|now)/, (_, t) => on(addDays(t, 7), future)],
  [/(?:a|one) (?:week|wk) from (?:tomorrow|tmrw)/, (_, t) => on(addDays(t, 8), future)],
  [new RegExp(`${count} ?${unit} (?:from now|from today|out|from tdy)`), ([n, u], t) => offset(t, n, u, 1)],
  [
    new RegExp(
      `(?:in|within|w/in|en|dentro de|en un plazo de) (?:the next |about |approx )?${count} ?${unit}(?! ago| since| desde| from| after| before| a partir| de(?!l? (?:ano|mes)))`,
    ),
    ([n, u], t) => offset(t, n, u, 1),
  ],
  [
    /(?:in|within|w\/in|en|dentro de) (?:the next )?(24|48|72|96) ?(?:hrs?|hours|h|horas)/,
    ([n], t) => on(addDays(t, Number(n) / 24), future),
  ],
  [
    new RegExp(`${count} ?${unit},? (?:and|y|&) ${count} ?${unit} (?:ago|back|prior|atras)`),
    ([n, u, m, v], t) => offset(shifted(t, n, u, -1) ?? t, m, v, -1),
  ],
  [new RegExp(`${count} ?${unit} (?:ago|back|prior|atras)`), ([n, u], t) => offset(t, n, u, -1)],
  [new RegExp(`hace (?:como |unos |unas )?${count} ?${unit}`), ([n, u], t) => offset(t, n, u, -1)],
  [
    new RegExp(
      `(?:el |la |este )?(?:proxim[oa]|siguiente) (${wd})|(?:el |este )?(${wd}) (?:que viene|proximo|entrante|siguiente)`,
    ),
    ([a, b]) => ({ day: { kind: 'weekday', weekday: weekday(a ?? b), which: 'next' }, leans: future }),
  ],
  [
    new RegExp(`(?:el |este )?(${wd}) pasado|(?:el |este )?pasado (${wd})`),
    ([a, b]) => ({ day: { kind: 'weekday', weekday: weekday(a ?? b), which: 'last' }, leans: past }),
  ],
  [
    new RegExp(`(?:next|nxt|coming|this coming|upcoming) (${wd})`),
    ([word]) => ({ day: { kind: 'weekday', weekday: weekday(word), which: 'next' }, leans: future }),
  ],
  [
    new RegExp(`(?:last|past|this past|lst) (${wd})`),
    ([word]) => ({ day: { kind: 'weekday', weekday: weekday(word), which: 'last' }, leans: past }),
  ],
  [
    new RegExp(`(?:this|este) (${wd})`),
    ([word]) => ({ day: { kind: 'weekday', weekday: weekday(word), which: 'this' }, leans: null }),
  ],
  [
    new RegExp(`(${wd})\\.?,? (?:(?:the|el) (${dayNumber})(?:st|nd|rd|th)?|(\\d{1,2})(?:st|nd|rd|th))`),
    ([word, a, b]) => datedWeekday(word, a ?? b),
  ],
  [
    /(lunes|martes|miercoles|jueves|viernes|sabado|domingo),? (?:dia )?(\d{1,2})(?! ?(?:am|pm|de la|a\b|p\b|y media|hasta))/,
    ([word, day]) => datedWeekday(word, day),
  ],
  [
    new RegExp(`(?:el )?(${wd})(?:'s|\\.)?`),
    ([word]) => ({ day: { kind: 'weekday', weekday: weekday(word), which: 'bare' }, leans: null }),
  ],
  [
    new RegExp(
      `${amount} ?(min|mins|minutes?|minutos|hrs?|hours?|horas?) ago|hace (?:unos |unas |como )?${amount} ?(min|mins|minutos?|horas?)`,
    ),
    ([n, u, m, v]) => away(n ?? m, u ?? v, -1),
  ],
  [
    new RegExp(`(?:in|en|dentro de) ${amount} ?(min|mins|minutes?|minutos?|hrs?|hours?|horas?|h)`),
    ([n, u]) => away(n, u, 1),
  ],
  [
    /(?:el |the )?(?:dia )?(\d{1,2})(?:st|nd|rd|th)? (?:of this month|de este mes|del presente mes)/,
    ([d], t) => on(dateOf(Number(t.slice(0, 4)), Number(t.slice(5, 7)), Number(d))),
  ],
  [/(\d{4})-(\d{1,2})-(\d{1,2})/, ([y, m, d]) => on(dateOf(Number(y), Number(m), Number(d)))],
  [
    /(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})/,
    ([a, sign, b, y]) => numericWithYear(a ?? '', b ?? '', y ?? '', sign ?? ''),
  ],
  [/(\d{1,2})\/(\d{1,2})/, ([a, b]) => numeric(Number(a), Number(b))],
  [
    new RegExp(`(${monthWord})\\.?,? (?:the )?(${dayNumber})(?:st|nd|rd|th)?(?:,? ?(?:of |in )?((?:19|20)\\d\\d))?`),
    ([m, d, y]) => monthDay(m, d, y),
  ],
  [
    new RegExp(
      `(?:el |the )?(?:dia )?(${dayNumber})(?:st|nd|rd|th|ro|o|º)?(?: (?:de|of))? (${monthWord})\\.?(?:,?(?: del?| of| del ano)? ?((?:19|20)\\d\\d))?`,
    ),
    ([d, m, y]) => monthDay(m, d, y),
  ],
  [/the (\d{1,2})(?:st|nd|rd|th)|(?:el|para el) dia (\d{1,2})|el (\d{1,2})/, ([a, b, c]) => dayOfMonth(a ?? b ?? c)],
  [/(\d{1,2})(?:st|nd|rd|th)/, ([d]) => (Number(d) > 3 ? dayOfMonth(d) : null)],
  [
    /(?:the )?(?:end of (?:the |this )?month|eom|month end)|(?:a )?fin(?:es|al)? de(?:l| este)? mes/,
    (_, t) => on(endOfMonth(t), future),
  ],
  [
    /(?:next|nxt|the following|following) (?:wk|week|weekend|wknd|month|mo|yr|year|few days|couple days)|(?:la )?(?:semana|quincena) (?:que viene|proxima|entrante)|(?:la )?proxima (?:semana|quincena)|(?:el )?(?:mes que viene|proximo mes)|later this (?:week|wk|month)|(?:this|the|by the|over the|this coming) (?:weekend|wknd)|end of (?:the |this )?(?:week|wk)|eow|(?:este|proximo|el proximo) fin de semana|in (?:a few|a couple|several) (?:days|wks|weeks|months)|(?:some|any)time (?:next|this) (?:week|wk|month)/,
    () => vague(future),
  ],
  [
    /(?:sometime )?(?:last|past|lst) (?:wk|week|weekend|wknd|month|mo|yr|year)|(?:la )?semana pasada|(?:el )?mes pasado|over (?:the )?(?:weekend|wknd)|earlier this (?:week|wk|month)|(?:the )?other day|el otro dia/,
    () => vague(past),
  ],
  [/this (?:week|wk|month|mo)|esta semana|este mes|(?:el )?fin(?:es)? de semana/, () => vague(null)],
];

function numericWithYear(a: string, b: string, y: string, sign: string) {
  const monthFirst = sign === '.' ? null : dateOf(full(y), Number(a), Number(b));
  const dayFirst = dateOf(full(y), Number(b), Number(a));
  if (!monthFirst || !dayFirst || monthFirst === dayFirst) return on(monthFirst ?? dayFirst);
  return { day: { kind: 'figures', monthFirst, dayFirst } as const, leans: null };
}

function away(amount: string | undefined, unitWord: string | undefined, sign: 1 | -1): Omit<DayWords, 'span'> {
  const n = /^(?:half|media)/.test(amount ?? '') ? 0.5 : numberOf(amount ?? '');
  const minutes = Math.round(n * (/^h/.test(unitWord ?? '') ? 60 : 1));
  return { day: { kind: 'away', minutes: sign * minutes }, leans: sign > 0 ? future : past };
}

function datedWeekday(word: string | undefined, day: string | undefined) {
  const found = dayOfMonth(String(monthDayOf(day ?? '')));
  return found && { ...found, day: { ...found.day, weekday: weekday(word) } };
}

function numeric(a: number, b: number) {
  const date = (month: number, day: number) =>
    dateOf(2024, month, day) && { day: { kind: 'monthDay', month, day, slashed: true } as const, leans: null };
  return date(a, b) || date(b, a) || null;
}

const dayOfMonth = (day: string | undefined) =>
  Number(day) >= 1 && Number(day) <= 31
    ? { day: { kind: 'dayOfMonth', day: Number(day) } as const, leans: null }
    : null;

function nextWeekday(today: string, target: number): string {
  for (let ahead = 1; ahead <= 7; ahead += 1) {
    const date = addDays(today, ahead);
    if (new Date(`${date}T00:00:00Z`).getUTCDay() === target) return date;
  }
  return today;
}

const holidayRules = holidays.map(([names, dateIn]): (typeof rules)[number] => [
  new RegExp(`(?:${names})(?:,? (?:of |de |del )?((?:19|20)\\d\\d))?`),
  ([year]) => (year ? on(dateIn(Number(year))) : { day: { kind: 'holiday', dateIn }, leans: null }),
]);

const compiled = [...rules, ...holidayRules].map(
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

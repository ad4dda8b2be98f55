import {
  dayBesideMonthWord,
  monthDayWord,
  monthNumbers,
  monthWord,
  numberOf,
  ordinalWord,
  yearOf,
  yearWord,
} from '#reading/lexicon/calendar-words.ts';
import { addMonths, dateOf, parts } from './calendar.ts';
import { type DayRule, on, vague } from './day-rules.ts';
import type { DayWords } from './when.ts';

const number = `\\d{1,2}|${dayBesideMonthWord}`;
const ending = '(?:st|nd|rd|th|ro|\\.?[oº°])?';
const month = `(${monthWord})\\.?`;
const year = `((?:19|20)\\d\\d(?!\\d|:)|${yearWord})`;
const thisMonth = '(?: day)?,?(?: of| de| del)? (this|next|last|este|presente|proximo|pasado) (?:month|mo|mes)';

/** Days told by the calendar: in figures, by the name of the month, by the number of the day. */
export const calendarDates: readonly DayRule[] = [
  [
    new RegExp(`(?:el |the )?(?:dia )?(\\d{1,2}|${monthDayWord})${ending}${thisMonth}`),
    ([day, which], t) => inMonth(day, which, t),
  ],
  [
    new RegExp(`(?:el |the )?(?:dia )?(\\d{1,2}|${monthDayWord})${ending} del? mes (pasado|proximo|que viene)`),
    ([day, which], t) => inMonth(day, which, t),
  ],
  [
    new RegExp(
      `(?:el |the )?(?:dia )?(\\d{1,2}|${monthDayWord})${ending} (?:of the month|del? mes)(?! (?:pas|prox|que))`,
    ),
    ([day]) => dayOfMonth(day),
  ],
  [/(\d{4})[-/](\d{1,2})[-/](\d{1,2})/, ([y, m, d]) => on(dateOf(Number(y), Number(m), Number(d)))],
  [/(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})/, ([a, sign, b, y]) => inFigures(a ?? '', b ?? '', y ?? '', sign ?? '')],
  [/(\d{1,2})\/(\d{1,2})/, ([a, b]) => slashed(Number(a), Number(b))],
  // "3-30, 1:15-2:00", "MDT 1-29 //": with a clock time behind, or a number that is no hour and counts nothing.
  [
    /(\d{1,2})-(\d{1,2})(?=(?:,| ?\|| ?\/\/| \/| >>)? (?:at |@ ?|a las? )?(?:\d{1,2}:\d\d|\d{1,2} ?[ap]m?(?![a-z])))/,
    ([a, b]) => slashed(Number(a), Number(b)),
  ],
  [
    /(?<!\b(?:ages?|aged|grades?|pages?|pgs?|rooms?|levels?|scores?|scored|about|approx|around|for|of|than|to|every|edades|como|de|unos|entre) )(1[0-2]|0?[1-9])-(1[3-9]|2\d|3[01])(?= *(?:$|[,;)\n|]|[.:](?!\d)|\/\/|>>|\/ |(?:w\/|with|at|con|en) ))/,
    ([a, b]) => slashed(Number(a), Number(b)),
  ],
  [
    new RegExp(`${month},? (?:the )?(${number})${ending}(?:,? ?(?:of |in )?${year})?`),
    ([m, d, y]) => monthDay(m, d, y),
  ],
  [
    new RegExp(
      `(?:el |the )?(?:dia )?(${number})${ending}(?: (?:de|of))? ${month}(?:,?(?: del?| of| del ano)? ?${year})?`,
    ),
    ([d, m, y]) => monthDay(m, d, y),
  ],
  [new RegExp(`(\\d{1,2})-(${monthWord})-((?:19|20)\\d\\d|\\d\\d)`), ([d, m, y]) => monthDay(m, d, y)],
  // "18 and 19 June", "los días 3 y 4 de mayo": the first shares the month of the second.
  [
    new RegExp(
      `(?:el |the |los dias )?(${number})${ending}(?=(?:,| and| y| &| or| o| al?| to) (?:el |the )?(?:${number})${ending}(?: (?:de|of))? ${month}(?![a-z]))`,
    ),
    ([d, m]) => monthDay(m, d, undefined),
  ],
  [/(?:el |dia )(\d{1,2}) del? (\d{1,2})(?! ?(?:am|pm|de la|hrs?|horas|:))/, ([d, m]) => slashed(Number(m), Number(d))],
  [
    new RegExp(
      `the (\\d{1,2})(?:st|nd|rd|th)|(?:el )?dia (\\d{1,2}|${monthDayWord})|(?:el|(?<=\\b(?:antes|tardar) )del(?= \\d{1,2}(?![\\d/]| ?del? ))) (\\d{1,2})${ending}`,
    ),
    ([a, b, c]) => dayOfMonth(a ?? b ?? c),
  ],
  // "I'm going out there on the twelfth"; not "on the second floor".
  [
    new RegExp(
      `(?<=\\b(?:on|by|until|till|before|for|to) )the (${ordinalWord})(?= *(?:$|[.,;:)\\n])| (?:at|and|so|but|with|w/|instead|from|if)(?![a-z]))`,
    ),
    ([day]) => dayOfMonth(day),
  ],
  // "they're saying the twentieth for discharge", "her next visit is the thirtieth"; "this is the third" counts.
  [
    new RegExp(
      `(?<=\\b(?:is|saying|said|say|want|wants|at|about) )the (?!(?:first|second|third)(?![a-z]))(${ordinalWord})(?= *(?:$|[.,;:)\\n])| (?:at|and|so|but|with|w/|instead|from|if|for|as)(?![a-z]))`,
    ),
    ([day]) => dayOfMonth(day),
  ],
  [/(\d{1,2})(?:st|nd|rd|th)/, ([d]) => (Number(d) > 3 ? dayOfMonth(d) : null)],
];

/** A day that no month has is read as no day at all: the clock time beside it is not of today. */
function monthDay(name: string | undefined, day: string | undefined, yearWords: string | undefined) {
  const monthNumber = monthNumbers[(name ?? '').slice(0, 3)] ?? 0;
  const dayNumber = numberOf(day ?? '');
  if (dayNumber < 1 || dayNumber > 31) return null;
  if (yearWords) return on(dateOf(yearOf(yearWords), monthNumber, dayNumber)) ?? vague(null);
  if (!dateOf(2024, monthNumber, dayNumber)) return vague(null);
  return { day: { kind: 'monthDay', month: monthNumber, day: dayNumber, slashed: false } as const, leans: null };
}

/** "the 15th of next month". */
function inMonth(day: string | undefined, which: string | undefined, today: string) {
  const away = /^(?:next|prox|que)/.test(which ?? '') ? 1 : /^(?:last|pas)/.test(which ?? '') ? -1 : 0;
  const [y, m] = parts(addMonths(`${today.slice(0, 7)}-01`, away));
  return on(dateOf(y, m, numberOf(day ?? '')));
}

/** Between full stops the day stands first in most of the world, the month in the hands of some Americans: asked. */
function inFigures(a: string, b: string, y: string, sign: string): Omit<DayWords, 'span'> | null {
  const monthFirst = dateOf(yearOf(y), Number(a), Number(b));
  const dayFirst = dateOf(yearOf(y), Number(b), Number(a));
  if (!monthFirst || !dayFirst || monthFirst === dayFirst) return on(monthFirst ?? dayFirst);
  if (sign === '.') return { day: { kind: 'oneOf', dates: [dayFirst, monthFirst] }, leans: null };
  return { day: { kind: 'figures', monthFirst, dayFirst }, leans: null };
}

function slashed(a: number, b: number) {
  const date = (m: number, day: number) =>
    dateOf(2024, m, day) && { day: { kind: 'monthDay', month: m, day, slashed: true } as const, leans: null };
  return date(a, b) || date(b, a) || null;
}

function dayOfMonth(word: string | undefined) {
  const day = numberOf(word ?? '');
  return day >= 1 && day <= 31 ? { day: { kind: 'dayOfMonth', day } as const, leans: null } : null;
}

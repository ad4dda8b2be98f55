import { blocked } from './date-traps.ts';
import { monthDayWord, monthWord, numberWord, weekdayWord } from './lexicon/calendar-words.ts';
import type { Page } from './normalise.ts';
import { findTraps } from './own-dates.ts';
import type { Span } from './reading.ts';
import { askLibraries, type Opinion } from './second-opinion.ts';
import { overlaps } from './spans.ts';
import type { Today, When } from './when.ts';

/** Words that name days or times, in forms that our own rules may not know. */
const cue = new RegExp(
  [
    `(?<![a-z])(?:${monthWord}|${weekdayWord})(?![a-z])`,
    `(?<![a-z])(?:${monthDayWord}|last|final|ultim[oa]|previous|following|coming|proxim[oa]|siguiente|anterior)(?: [a-z]+){0,2} (?:day|week|month|year|dia|semana|mes|ano|quincena|${weekdayWord}|${monthWord})s?(?![a-z])`,
    `(?<![a-z])(?:days?|weeks?|months?|years?|hours?|minutes?|dias?|semanas?|mes(?:es)?|anos?|horas?|minutos?|fortnight) (?:from|after|before|ago|later|back|early|hence|despues|antes|atras|a partir|desde)(?![a-z])`,
    `(?<![a-z])(?:in|within|en|dentro de|hace) (?:${numberWord}|\\d+|half|media)(?: [a-z]+)? (?:day|week|month|year|hour|minute|dia|semana|mes|ano|hora|minuto)`,
    '\\d ?(?:[ap]\\.? ?m\\b|o.?clock|hrs?\\b)|\\d[:.h]\\d\\d|(?<!\\d)\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{2,4}|(?<![\\d$])(?:19|20)\\d\\d(?!\\d)',
    "(?<![a-z])(?:noon|midnight|midday|o'?clock|mediodia|medianoche|en punto|a\\.m|p\\.m|(?:in the|por la|de la|en la) (?:morning|afternoon|evening|night|manana|tarde|noche)|a las? [a-z]+|tonight|day before|day after)(?![a-z])",
  ]
    .join('|')
    .replaceAll('\\\\', '\\'),
);

const spans =
  'days?|weeks?|weekends?|months?|years?|hours?|minutes?|dias?|semanas?|fin|mes|ano|horas?|minutos?|quincena|fortnight|eve|noon|midnight';
const turns =
  'next|last|this|previous|following|coming|past|early|late|mid|middle|end|beginning|start|final|proxim[oa]|ultim[oa]|pasad[oa]|siguiente|anterior|este|esta|principios?|mediados|todays?|hoy|now|ahora';
const link =
  '(?:of|from|after|before|on|in|at|by|the|de|del|en|el|la|los|las|a|al|y|and|despues|antes|partir|desde|until|till|eve)';
const lastWord = new RegExp(
  `(?<![a-z0-9])(?:${spans}|${turns}|${numberWord}|${monthDayWord}|${monthWord}|${weekdayWord}|\\d{1,4}(?:st|nd|rd|th)?)[\\s,.]+(?:${link} )*$`,
);
const firstWord = new RegExp(
  `^[\\s,.-]*(?:${link} )*(?:${spans}|${turns}|${monthDayWord}|${numberWord}|${monthWord}|${weekdayWord}|in the|por la|de la|\\d{1,4}(?:st|nd|rd|th)?)(?![a-z0-9])(?! ?(?:min|kids|hr|people|children|visits?|times|doses|ft|lbs|years? old|yo))`,
);

/** Any word of time at all: enough to ask when our own rules found nothing. */
const anyWord = new RegExp(
  `(?<![a-z])(?:${spans}|mins?|noonish|eod|${monthDayWord}|ante[s]?|primer[oa]?|\\d{1,2}h)(?![a-z])|\\d{6,8}|\\d[./-]\\d`,
);

/** Whether a stretch has words left over that can name a day or time, alone or beside what our own rules have read. */
function mayHoldMore(page: Page, stretch: Span, all: readonly When[]): boolean {
  const own = all.filter((when) => overlaps(when.span, stretch));
  let rest = page.plain.slice(stretch.start, stretch.end);
  for (const { span } of own) {
    if (
      lastWord.test(page.plain.slice(stretch.start, span.start)) ||
      firstWord.test(page.plain.slice(span.end, stretch.end))
    )
      return true;
    rest =
      rest.slice(0, span.start - stretch.start) +
      ' '.repeat(span.end - span.start) +
      rest.slice(span.end - stretch.start);
  }
  return cue.test(rest) || (own.length === 0 && anyWord.test(rest));
}

/** Adds what the libraries read where our own rules read nothing, or only a part of the same words. */
export function withOpinions(page: Page, own: readonly When[], today: Today): readonly When[] {
  const asked = stretches(page).filter((stretch) => mayHoldMore(page, stretch, own));
  if (asked.length === 0) return own;
  const traps = findTraps(page, today);
  let whens = own;
  for (const { span, candidates } of asked.flatMap((stretch) => opinionsOn(page, stretch, today))) {
    const mine = whens.filter((when) => overlaps(when.span, span));
    const isNew = mine.every((when) => isMoreThan(page, when.span, span));
    if (!isNew || blocked(page, span) || traps.some((trap) => overlaps(trap, span)) || isEmptyWord(page, span))
      continue;
    whens = [...whens.filter((when) => !mine.includes(when)), { span, days: [], clock: null, opinions: candidates }];
  }
  return [...whens].sort((a, b) => a.span.start - b.span.start);
}

/** The libraries take milliseconds for each word: only the sentence in question is shown to them. */
const stretches = (page: Page): Span[] =>
  [...page.plain.matchAll(/(?:[^.;\n]|[.;](?=\S)|(?<=[ap] ?\.? ?m)\.|(?<=\b[a-z]{1,4})\. (?=\d))+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));

const opinionsOn = (page: Page, stretch: Span, today: Today): Opinion[] =>
  askLibraries(page.plain.slice(stretch.start, stretch.end), today.date, today.minute, today.language).map(
    ({ span, candidates }) => ({
      span: { start: span.start + stretch.start, end: span.end + stretch.start },
      candidates,
    }),
  );

/** "now" in running text names no time of its own. */
const isEmptyWord = (page: Page, span: Span) =>
  /^(?:right )?(?:now|ahora|last day)$/.test(page.plain.slice(span.start, span.end));

/** Whether the library read words of weight beside ours; articles and prepositions are none. */
function isMoreThan(page: Page, ours: When['span'], theirs: When['span']): boolean {
  const extra =
    page.plain.slice(theirs.start, Math.max(theirs.start, ours.start)) +
    page.plain.slice(Math.min(ours.end, theirs.end), theirs.end);
  return (
    extra.replace(/\b(?:the|on|at|in|of|el|la|las|los|a|de|del|en|por|around|this|next|prox)\b|[^a-z0-9]/g, '') !== ''
  );
}

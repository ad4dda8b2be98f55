import { hourWord, monthDayWord, monthWord, numberWord, weekdayWord } from '#reading/lexicon/calendar-words.ts';
import { everyMatch } from '#reading/matches.ts';
import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';
import { covering, overlaps } from '#reading/spans.ts';
import { blocked } from './date-traps.ts';
import type { Own } from './own-dates.ts';
import { askLibraries, type Opinion } from './second-opinion.ts';
import type { Today, When } from './when.ts';

const ofTime = '(?:day|week|month|year|dia|semana|mes|ano|quincena)';

/** Words that name days or times, in forms that our own rules may not know. */
const cue = new RegExp(
  [
    `(?<![a-z])${monthWord}(?![a-z]).{0,8}(?:\\d|${monthDayWord})|(?:\\d|${monthDayWord})(?:(?! (?:since|desde) ).){0,8}(?<![a-z])${monthWord}(?![a-z])`,
    `(?<![a-z])(?:last|final|ultim[oa]|previous|following|coming|proxim[oa]|siguiente|anterior)(?: [a-z]+){0,2} (?:${ofTime}|${weekdayWord}|${monthWord})(?![a-z])`,
    `(?<![a-z])${monthDayWord}(?: [a-z]+){0,2} (?:${ofTime}(?= (?:of|in|del?|en)(?![a-z]))|${weekdayWord}|${monthWord})(?![a-z])`,
    `(?<![a-z])(?:(?:days?|weeks?|months?|dias?|semanas?|mes(?:es)?|fortnight) (?:from|after|before|ago|later|back|early|hence|despues|antes|atras|a partir|desde)|(?:hours?|min(?:ute)?s?|horas?|minutos?) (?:from|ago|later|early|hence|despues|antes|atras|a partir))(?![a-z])`,
    `(?<![a-z])(?:in|within|en|dentro de|hace) (?:${numberWord}|\\d+|half|media)(?: [a-z]+)? (?:day|week|month|year|hour|minute|dia|semana|mes|ano|hora|minuto)(?:e?s)?(?![a-z])`,
    '\\d ?(?:[ap]\\.? ?m\\b|o.?clock)|\\d:\\d\\d|(?<!\\d)(?:[05-9]|[12]\\d)h\\d\\d|(?<!\\d)\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{2,4}',
    `(?<![a-z])(?:noon|midnight|midday|o'?clock|mediodia|medianoche|en punto|a\\.m|p\\.m|(?:(?:\\d|${hourWord}).{0,8} (?:in the|por la|de la|en la) (?:morning|afternoon|evening|night|manana|tarde|noche)|(?:in the|por la) (?:morning|afternoon|evening|night|manana|tarde|noche) (?:at |a las? )?(?:\\d|${hourWord}))|a las? (?:${hourWord})|${hourWord} y (?:media|cuarto|${numberWord})|tonight|day before|day after)(?![a-z])`,
  ].join('|'),
  'g',
);

const spans =
  'days?|weeks?|weekends?|months?|years?|hours?|minutes?|dias?|semanas?|fin|mes|ano|horas?|minutos?|quincena|fortnight|eve|noon|midnight';
const turns =
  '(?:previous|following|past|siguiente|anterior|(?:early|late)(?= (?:morning|afternoon|evening|night))|(?:middle|end|beginning|start|final|principios?|mediados)(?= (?:of|de|del)(?![a-z])))';
const link =
  '(?:of|from|after|before|on|in|at|by|the|de|del|do|en|el|la|los|las|a|al|y|and|despues|antes|partir|desde|until|till|eve)';
/** A number that may be an hour: no "#2", no room, no ratio. */
const hour = `(?<![#$:\\d/.-])(?:[1-9]|1[0-2])(?:st|nd|rd|th)?|${monthDayWord}|${hourWord}`;
const lastWord = new RegExp(
  `(?<![a-z0-9])(?:(?:(?<!same |mismo )(?:${spans})|(?:in the|por la|en la) (?:morning|afternoon|evening|night|manana|tarde|noche)|${turns}|este|${monthWord}|${weekdayWord})[\\s,.]+(?:${link} )*|(?:${hour})(?:-thirty)?[\\s.,]{1,2}(?:(?:of|de|del|past|y|and|to|para) )?(?:(?:the|el|la|las) )?)$`,
);
const firstWord = new RegExp(
  `^(?:[\\s,.(-]*(?:${link} )*(?:${spans}|${turns}|${monthWord}|${weekdayWord}|(?:in the|por la|de la) (?:morning|afternoon|evening|night|manana|tarde|noche|madrugada))|[\\s.]{0,3}(?:(?:${link}|around|about|como) )*(?:\\d{1,2}(?!\\d|:\\d(?!\\d))|(?!(?:an?|una?)(?! (?:${spans}|couple|few)(?![a-z])))${numberWord}|${monthDayWord})|[\\s,.]{0,3}(?:(?:de|del|of|in|en) )?(?:\\d{4}|${hourWord} y ))(?![a-z0-9])(?! ?(?:[a-z]{3,}s(?![a-z])|min|kids|hr|people|children|visits?|times|doses|ft|lbs|years? old|yo))`,
);

/** Any word of time at all: enough to ask when our own rules found nothing. */
const anyWord = new RegExp(
  `(?<![a-z])(?:noonish|eod|(?:end of|fin(?:al)? del?|for|by)(?: the| el)? (?:day|minute|dia)|(?:${numberWord}|\\d+) (?:${spans}|mins?)|${monthDayWord} (?:y|de|of) |el ${monthDayWord}|(?:next|following|independence|[a-z]+s') day|dia (?:de|internacional|siguiente)l?|\\d{1,2}h)(?![a-z])|\\d{6,8}|(?<![\\d-])(?:[0-2]?\\d|3[01])(?:[/-](?:[0-2]?\\d|3[01])|\\.[0-5]\\d)(?!\\d)(?! ?(?:business |working )?(?:${spans}|mos?|wks?|hrs?|mins?|yrs?)(?![a-z]))`,
  'g',
);

/** What no library is needed for: lengths ("20 min", "the last 90 days") with nothing said of when, "the next one". */
const lengths = new RegExp(
  `(?<![\\d/:.-])(?<!(?<![a-z])(?:in|within|en|dentro de|hace|next) )(?:\\d{1,3}(?:\\.\\d{1,2})?|${numberWord}|half an?|media)[ -]?(?:min(?:ute)?s?|minutos?|hrs?|hours?|horas?|days?|dias?|wks?|weeks?|semanas?|months?|mos?|mes(?:es)?|years?|yrs?|anos?)(?![a-z])(?! (?:ago|from|before|after|later|back|early|hence|prior|del?|despues|antes|atras|a partir|desde|since))|(?<![\\d:/.-])(?<!(?:a las?|at|@|las|by) ?)(?:[1-9]|1[0-2]|24|48|72|96) ?h(?:\\d\\d ?m(?:ins?)?)?(?![a-z0-9])|(?<![a-z])(?:next|new|last|this|that|no|each|other|which|every) one(?![a-z])|(?<![a-z])(?:at least|only|just|all|first|twice|other) (?:\\d|two|three|four|dos|tres|cuatro)(?![\\d:/])`,
  'g',
);

/** The words of a stretch that can name a day or time and were not read, alone or beside what our own rules have read. */
function unread(page: Page, stretch: Span, own: readonly When[], traps: readonly Span[]): Span[] {
  const plain = ' '.repeat(stretch.start) + without(page, stretch, traps);
  const left: Span[] = [];
  for (const [index, { span }] of own.entries()) {
    const from = own[index - 1]?.span.end ?? stretch.start;
    const to = own[index + 1]?.span.start ?? stretch.end;
    const before = plain.slice(Math.max(from, span.start - reach), span.start).replace(lengths, blank);
    const after = plain.slice(span.end, Math.min(to, span.end + reach)).replace(lengths, blank);
    if (lastWord.test(before) || firstWord.test(after)) left.push(span);
  }
  const rest = without(page, stretch, [...own.map(({ span }) => span), ...traps]).replace(lengths, blank);
  const words = everyMatch(cue, rest);
  if (words.length === 0 && own.length === 0) words.push(...everyMatch(anyWord, rest));
  for (const { index, 0: word } of words)
    left.push({ start: stretch.start + index, end: stretch.start + index + word.length });
  return left;
}

/** Adds what the libraries read where our own rules read nothing, or only a part of the same words. */
export function withOpinions(page: Page, own: Own, today: Today): readonly When[] {
  let { whens } = own;
  for (const { span, candidates } of toAsk(page, own).flatMap((stretch) => opinionsOn(page, stretch, today))) {
    const mine = whens.filter((when) => overlaps(when.span, span));
    const isNew = mine.every((when) => isMoreThan(page, when.span, span) && !isMoreThan(page, span, when.span));
    if (!isNew || blocked(page, span) || own.traps.some((trap) => overlaps(trap, span)) || isEmptyWord(page, span))
      continue;
    whens = [...whens.filter((when) => !mine.includes(when)), { span, days: [], clock: null, opinions: candidates }];
  }
  return [...whens].sort((a, b) => a.span.start - b.span.start);
}

const blank = (words: string) => ' '.repeat(words.length);

/** The words of a stretch, spaces in place of the spans. */
function without(page: Page, stretch: Span, spans: readonly Span[]): string {
  let rest = '';
  let at = stretch.start;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    rest += page.plain.slice(at, start) + ' '.repeat(end - Math.max(at, start));
    at = end;
  }
  return rest + page.plain.slice(at, stretch.end);
}

/** How far beside a reading words are looked at. */
const reach = 60;

/** How much of a stretch the libraries are shown on either side of a word: they take milliseconds for each sentence. */
const around = 30;

/** For a long sentence they take the square of its length: it is looked at in pieces, and of a very long text so many. */
const longest = 200;
const mostAsked = 12;

function toAsk(page: Page, { whens, traps }: Own): Span[] {
  const asked: Span[] = [];
  const held = inOrder(whens);
  const misleading = inOrder(traps.map((span) => ({ span })));
  for (const stretch of stretches(page)) {
    const looksLike = misleading(stretch).map(({ span }) => span);
    asked.push(...windows(page, stretch, unread(page, stretch, held(stretch), looksLike)));
    if (asked.length >= mostAsked) break;
  }
  return asked;
}

/** The words around some spans, whole words only; what touches is one. */
function windows(page: Page, stretch: Span, spans: readonly Span[]): Span[] {
  const wide = spans.map(({ start, end }) => ({
    start: Math.max(stretch.start, page.plain.lastIndexOf(' ', Math.max(0, start - around)) + 1),
    end: Math.min(stretch.end, indexOfSpace(page.plain, end + around)),
  }));
  const joined: Span[] = [];
  for (const next of wide.sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && next.start <= last.end) joined[joined.length - 1] = covering(last, next);
    else joined.push(next);
  }
  return joined;
}

const indexOfSpace = (text: string, from: number) => {
  const at = text.indexOf(' ', from);
  return at === -1 ? text.length : at;
};

/** Hands out what lies in one stretch after the other, walking the list once. */
function inOrder<Item extends { readonly span: Span }>(items: readonly Item[]) {
  const ordered = items.toSorted((a, b) => a.span.start - b.span.start);
  let next = 0;
  return (stretch: Span): Item[] => {
    while ((ordered[next]?.span.end ?? Number.POSITIVE_INFINITY) <= stretch.start) next += 1;
    let last = next;
    while ((ordered[last]?.span.start ?? Number.POSITIVE_INFINITY) < stretch.end) last += 1;
    return ordered.slice(next, last);
  };
}

const sentence = /(?:[^.;\n]|[.;](?=\S)|(?<=[ap] ?\.? ?m)\.|(?<=\b[a-z]{1,4})\. (?=\d))+/g;

const stretches = (page: Page): Span[] =>
  everyMatch(sentence, page.plain).flatMap((match) => pieces(page, match.index, match.index + match[0].length));

function pieces(page: Page, start: number, end: number): Span[] {
  const cut: Span[] = [];
  let from = start;
  while (end - from > longest) {
    const space = page.plain.lastIndexOf(' ', from + longest);
    const to = space > from ? space : from + longest;
    cut.push({ start: from, end: to });
    from = to;
  }
  return [...cut, { start: from, end }];
}

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
    extra.replace(
      /\b(?:the|on|at|in|of|el|la|las|los|a|de|del|en|por|around|this|next|prox(?:im[oa])?)\b|[^a-z0-9]/g,
      '',
    ) !== ''
  );
}

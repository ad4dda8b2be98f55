import { everyMatch } from '#reading/matches.ts';
import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';

const abbreviations =
  /(?:^|[^a-z])(?:mrs?|ms|dras?|drs?|(?<!\d)st|sgt|det|ofc|sr|sra|srta|srita|jr|vs|lic|hon|rev|prof)$/;
const beforeNumber =
  /(?:^|[^a-z])(?:approx|appt|apt|no|rm|tel|ext|mon|tues?|wed|thurs?|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;
const initial = /(?:^|[\s(])\p{Lu}$/u;

const marks = /\n+|\s(?=\(?[2-9]\)\s)|[.!?;](?=\s|$)| - |- (?=[a-z])|(?<=[a-z)])\.(?=[A-Z])/g;

/** Where sentences end: full stops that are not part of an abbreviation, semicolons, lines, dashes between words. */
export function findSentences(page: Page, within: Span): Span[] {
  const cuts: number[] = [];
  for (const match of everyMatch(marks, page.plain.slice(within.start, within.end))) {
    const at = within.start + match.index;
    if (!(match[0] === '.' && isAbbreviation(page, at, within.start))) cuts.push(at + match[0].length);
  }
  return stretches(page, within, cuts).flatMap((sentence) => inReadableLengths(page, sentence));
}

/** Longer than anybody's sentence: beyond it every look at "the rest of the sentence" would cost the square of its length. */
const longest = 1200;

/** Cuts what goes on without a full stop, as dictation does, between two words. */
function inReadableLengths(page: Page, sentence: Span): Span[] {
  const cuts: number[] = [];
  for (let start = sentence.start; sentence.end - start > longest; start = cuts.at(-1) ?? sentence.end) {
    const space = page.plain.lastIndexOf(' ', start + longest);
    cuts.push(space > start ? space + 1 : start + longest);
  }
  return stretches(page, sentence, cuts);
}

/** Words that open the next sentence after a name's initial: "didn't see Lou B. Court 8/27". */
const opener =
  /^ (?:Court|Hearing|Next|Will|Goals?|He|She|They|No|Not|Denies|Says|Said|Reports?|States|Called|Left|Plan|Trying|Going|Needs|Appt|Kids|Mom|Dad|Home|House|Son|Also|Asked|Agreed|Discussed|Referr?ed|Ref|Dice|Niega|Se|La|El|Le|Va|Voy|Fui|Meta)\b/;

const goesOnBehind =
  /^ (?:(?:for|with|w|at|on|to|from|re|about|and|n|y|con|en|para|has|is|was|came|called|today|yest) |[&@\d]|w\/)/;

/** "Ref. a consejería". */
const goesTo = /^ (?:al?|to|para|for|made|sent|hech[oa]) /;

/** "Mrs. Lang", "J. Okafor", "thurs. 3/12", "9 a.m. with": the full stop ends no sentence. */
function isAbbreviation(page: Page, dot: number, start: number): boolean {
  const before = page.plain.slice(Math.max(start, dot - 8), dot);
  const next = page.typed.slice(dot + 1, dot + 4).trim();
  if (
    abbreviations.test(before) ||
    (/(?:^|[^a-z])refs?$/.test(before) && goesTo.test(page.typed.slice(dot + 1, dot + 8)))
  )
    return true;
  if (/\p{Lu}\.\p{Lu}$/u.test(page.typed.slice(Math.max(start, dot - 3), dot))) return true;
  // "mr. u. kessling", "Dana r. for a med eval": an initial, where the name goes on or the sentence does.
  if (/\b(?:mrs?|ms|dr|don|dona)\.? [a-z]$/.test(before)) return /^[a-z]/i.test(next);
  if (
    /\p{Lu}\p{Ll}+ \p{L}$/u.test(page.typed.slice(Math.max(start, dot - 14), dot)) &&
    goesOnBehind.test(page.plain.slice(dot + 1, dot + 9))
  )
    return true;
  if (beforeNumber.test(before)) return /^[\d#]/.test(next);
  if (initial.test(page.typed.slice(Math.max(start, dot - 2), dot)))
    return /^\p{Lu}/u.test(next) && !opener.test(page.typed.slice(dot + 1, dot + 14));
  return /[ap]\.m$/.test(before) && /^[a-z]/.test(next);
}

/** Cuts a sentence at commas and joining words, never inside one of the kept stretches (a date, a list of people). */
export function findClauses(page: Page, sentence: Span, kept: readonly Span[]): Span[] {
  const cuts: number[] = [];
  const joints =
    /(?<!,? age \d{1,2}),(?=\s)(?! age \d)|(?<=[a-z)])(?<!\b(?:plan|goals?|metas?|objetivos?|todo|do|next|steps?|pendiente|task|reminder|forget|self|olvide|olvidar|list|re|note|fix|correction|correccion|amend|update|addendum|enmienda|things|cases|visits|clients|contacts|calls|dob|reason|topic|purpose|cxl|cxld|cnx|cancel|cancelled|canceled|cancellation|cancelada|cancelado)):(?=\s)|(?<=[a-z0-9)]) \/ (?=[a-z#])| (?=(?:\/{2,}|\|+|>{2,}|[-=]>(?= (?:(?:i|we|he|she|they|mom?|dad|fa|cl|pt|gma|son|dtr|staff|sup) |(?:[a-z]+ ){0,2}(?:will|to|taking|going|needs) ))) )|\s(?=(?:and |& |y )?(?:then|but|luego|despues|pero)\s)|\s(?=(?:and|so|y) (?:i|he|she|they|we|ella|el|he'?s|she'?s|they're|theyre|we're|i'm|im|it's|he'll|she'll|i'll|they'll|we'll) (?:[a-z]))|\s(?=so (?:spoke|talked|called|met|went|left|texted|emailed|saw|couldn'?t|could not|didn'?t|did not|unable|lvm)\b)/g;
  for (const match of everyMatch(joints, page.plain.slice(sentence.start, sentence.end))) {
    const at = sentence.start + match.index;
    if (!kept.some((span) => at > span.start && at < span.end)) cuts.push(at + 1);
  }
  for (const match of everyMatch(spokenJoints, page.plain.slice(sentence.start, sentence.end))) {
    const at = sentence.start + match.index;
    if (!kept.some((span) => at > span.start && at < span.end)) cuts.push(at + 1);
  }
  return stretches(
    page,
    sentence,
    cuts.sort((a, b) => a - b),
  );
}

/** "5/11: Goodwin goes home", "and it got continued to", "y que mañana tiene su cita", "come in at two | also saw Mo". */
const spokenJoints =
  /(?<=\d):(?=\s[a-z])|\s(?=(?:and|so) (?:it|it's|its|there's|theres) (?:got|was|is|has|will|needs?|a|going)\b)|\s(?=(?:and|y) (?:that |que )?(?:tomorrow|tmrw|next (?:week|mon|tues|wed|thurs|fri|sat|sun)[a-z]*|manana|pasado manana|(?:la|el) prox\w*|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)) [a-z])|\s(?=(?:and |then )?also (?:saw|met|called|spoke|talked|texted|visited|stopped)\b)/g;

function stretches(page: Page, within: Span, cuts: readonly number[]): Span[] {
  const edges = [within.start, ...cuts, within.end];
  return edges
    .slice(0, -1)
    .map((start, index) => ({ start, end: edges[index + 1] ?? within.end }))
    .filter(({ start, end }) => /[a-z0-9]/.test(page.plain.slice(start, end)));
}

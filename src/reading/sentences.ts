import type { Page } from './normalise.ts';
import type { Span } from './reading.ts';

const abbreviations =
  /(?:^|[^a-z])(?:mr|mrs|ms|dr|drs|st|sgt|det|ofc|sr|sra|srta|jr|vs|approx|appt|apt|no|lic|hon|rev|mon|tues?|wed|thurs?|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|a\.m|p\.m|[a-z]|w)$/;

const marks = /\n+|[.!?;](?=\s|$)| - |- (?=[a-z])|(?<=[a-z)])\.(?=[A-Z])/g;

/** Where sentences end: full stops that are not part of an abbreviation, semicolons, lines, dashes between words. */
export function findSentences(page: Page, within: Span): Span[] {
  const cuts: number[] = [];
  for (const match of page.plain.slice(within.start, within.end).matchAll(marks)) {
    const at = within.start + match.index;
    if (!(match[0] === '.' && isAbbreviation(page, at, within.start))) cuts.push(at + match[0].length);
  }
  return stretches(page, within, cuts);
}

function isAbbreviation(page: Page, dot: number, start: number): boolean {
  const before = page.plain.slice(Math.max(start, dot - 8), dot);
  if (!abbreviations.test(before)) return false;
  // A short word may also end a sentence: then what follows starts with a capital after a plain word ("at noon. He").
  return (
    !/(?:^|[^a-z])(?:no|sun|sat|mar|st|apt|[a-z])$/.test(before) ||
    /^\.\s+[A-Z][a-z]+/.test(page.typed.slice(dot, dot + 24)) !== /[a-z]$/.test(page.typed.charAt(dot - 1))
  );
}

/** Cuts a sentence at commas and joining words, never inside one of the kept stretches (a date, a list of people). */
export function findClauses(page: Page, sentence: Span, kept: readonly Span[]): Span[] {
  const cuts: number[] = [];
  const joints = /,(?=\s)|\s(?=(?:and |& |y )?(?:then|but|luego|despues|pero)\s)/g;
  for (const match of page.plain.slice(sentence.start, sentence.end).matchAll(joints)) {
    const at = sentence.start + match.index;
    if (!kept.some((span) => at > span.start && at < span.end)) cuts.push(at + 1);
  }
  return stretches(page, sentence, cuts);
}

function stretches(page: Page, within: Span, cuts: readonly number[]): Span[] {
  const edges = [within.start, ...cuts, within.end];
  return edges
    .slice(0, -1)
    .map((start, index) => ({ start, end: edges[index + 1] ?? within.end }))
    .filter(({ start, end }) => /[a-z0-9]/.test(page.plain.slice(start, end)));
}

import type { WordingHint } from '#domain/note-wording.ts';
import { findSentences } from '#reading/clauses/sentences.ts';
import { wordingLanguages } from './lexicon/lexicons.ts';
import { everyMatch } from './matches.ts';
import { openPage, type Page } from './normalise.ts';
import type { Span } from './reading.ts';
import { overlaps, within, withoutOverlaps } from './spans.ts';
import { find, has, words } from './words.ts';

const lists = wordingLanguages.flatMap(({ hints }) =>
  hints.map(({ kind, neutral, words: phrases }) => ({ kind, neutral, words: words(phrases) })),
);
const except = words(...wordingLanguages.map((language) => language.except));
const sources = words(...wordingLanguages.map((language) => language.sources));

/**
 * Wordings that state an opinion as fact, put a label on somebody, name a diagnosis without its source, or carry
 * stigma, in the order of the text. What somebody is quoted with, or is said to have said, is left alone.
 */
export function readWording(text: string): WordingHint[] {
  const page = openPage(text);
  const quotes = findQuotes(page);
  const harmless = find(page, except);
  const sentences = findSentences(page, { start: 0, end: page.plain.length });
  const hits = lists.flatMap(({ kind, neutral, words: list }) =>
    find(page, list).map((span) => ({ span, kind, neutral })),
  );
  return withoutOverlaps(hits)
    .filter(({ span }) => !quotes.some((quote) => within(span, quote)))
    .filter(({ span }) => !harmless.some((other) => overlaps(other, span)))
    .filter(({ span }) => !isName(page, span) && !hasSource(page, span, sentences))
    .map((hint) => ({ ...hint, span: page.origin(hint.span) }));
}

/** Somebody else's words: “…”, or '…' that is no apostrophe. */
const findQuotes = (page: Page): Span[] =>
  everyMatch(/"[^"]*"|(?<![a-z0-9])'(?=\S)(?:[^']|(?<=[a-z])'(?=[a-z]))*'(?![a-z0-9])/g, page.plain).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));

/** "Crazy Horse Rd", "Ms. Hooker", "Dan Stoner": the name of a street, a place or a person. */
function isName(page: Page, span: Span): boolean {
  if (!/^\p{Lu}/u.test(page.typed.slice(span.start))) return false;
  return /\p{Lu}[\p{Ll}.]+ $/u.test(page.typed.slice(0, span.start)) || placeBehind.test(page.typed.slice(span.end));
}

const placeBehind =
  /^(?: (?:[\p{Lu}\d][\p{L}'’.\d]*|de|del|la|los)){0,3} (?:St|Street|Rd|Road|Ave|Avenue|Dr|Drive|Ln|Lane|Blvd|Ct|Court|Way|Hwy|Trail|Creek|Hill|Park|Apartments|Apts|School|Bar|Cafe|Diner|Grill)\b/u;

/** Whose statement it is stands before it in the sentence, or a few words behind it. */
function hasSource(page: Page, span: Span, sentences: readonly Span[]): boolean {
  const sentence = sentences.find((one) => within(span, one));
  if (!sentence) return false;
  const behind = page.plain.slice(span.end, sentence.end).match(/^(?:[\s(,-]+[^\s,;]+){0,5}/)?.[0].length ?? 0;
  return (
    has(page, sources, { start: sentence.start, end: span.start }) ||
    has(page, sources, { start: span.end, end: span.end + behind })
  );
}

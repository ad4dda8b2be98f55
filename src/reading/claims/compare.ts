import { findSentences } from '#reading/clauses/sentences.ts';
import { findWhens, localNow, resolve } from '#reading/dates/dates.ts';
import { numberOf, numberWord } from '#reading/lexicon/calendar-words.ts';
import { isNoName } from '#reading/lexicon/not-names.ts';
import { opposites } from '#reading/lexicon/opposites.ts';
import { everyMatch } from '#reading/matches.ts';
import { openPage, type Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';
import { assertionOf } from '#reading/risks/negation.ts';
import { overlaps } from '#reading/spans.ts';
import { find, whole, words } from '#reading/words.ts';

/** Words of a sentence that its quote does not bear out, and in what. */
export interface Mismatch {
  readonly kind: 'number' | 'date' | 'name' | 'negation' | 'direction' | 'attribution';
  /** In the sentence. */
  readonly span: Span;
}

/** A text and the moment it was written, an ISO date-time with offset: "today" is not the same day in both. */
export interface Written {
  readonly text: string;
  readonly now: string;
}

interface Read {
  readonly page: Page;
  readonly whens: readonly { readonly span: Span; readonly values: readonly string[] }[];
  readonly words: readonly Word[];
}

interface Word {
  readonly plain: string;
  readonly span: Span;
}

/**
 * Holds a sentence against the words it is drawn from: every number, day, name, denial and turn of direction must stand
 * there, and what somebody reported must stay reported. It finds what differs; that nothing is found proves nothing.
 */
export function compare(sentence: Written, quote: Written): Mismatch[] {
  const [one, other] = [read(sentence), read(quote)];
  return [
    ...numbers(one, other),
    ...dates(one, other),
    ...names(one, other),
    ...negations(one, other),
    ...directions(one, other),
    ...attributions(one, other),
  ].map(({ kind, span }) => ({ kind, span: one.page.origin(span) }));
}

function read({ text, now }: Written): Read {
  const page = openPage(text);
  const today = localNow(now, page);
  const whens = findWhens(page, today).map((when) => ({
    span: when.span,
    values: resolve(when, 'unknown', today).map(({ value }) => value),
  }));
  const found = everyMatch(/[\p{L}\p{M}][\p{L}\p{M}'-]*/gu, page.plain).map(({ index, 0: plain }) => ({
    plain: plain.replace(/'s?$/, ''),
    span: { start: index, end: index + plain.length },
  }));
  return { page, whens, words: found };
}

const anyNumber = new RegExp(`(?<![\\p{L}\\d.])(?:\\d[\\d,]*(?:\\.\\d+)?|${numberWord}(?!\\p{L}))`, 'gu');

const numbersIn = ({ page, whens }: Read) =>
  everyMatch(anyNumber, page.plain)
    .map(({ index, 0: written }) => ({
      value: Number(written.replaceAll(',', '')) || numberOf(written),
      span: { start: index, end: index + written.length },
    }))
    .map((number) => ({ ...number, inDate: whens.some(({ span }) => overlaps(span, number.span)) }));

/** "One" and "a" count nothing by themselves. */
function numbers(one: Read, other: Read): Mismatch[] {
  const stated = new Set(numbersIn(other).map(({ value }) => value));
  return numbersIn(one)
    .filter(({ value, inDate }) => !inDate && value > 1 && !stated.has(value))
    .map(({ span }) => ({ kind: 'number', span }));
}

/** A day or time that can mean none of those in the quote. A day without a time does not differ from the same day with one. */
function dates(one: Read, other: Read): Mismatch[] {
  const stated = other.whens.flatMap(({ values }) => values);
  const fits = (value: string) => stated.some((read) => read.startsWith(value) || value.startsWith(read));
  return one.whens
    .filter(({ values }) => values.length > 0 && !values.some(fits))
    .map(({ span }) => ({ kind: 'date', span }));
}

/** Capitalised words within the sentence that the quote has in no form. */
function names(one: Read, other: Read): Mismatch[] {
  const known = new Set(other.words.map(({ plain }) => plain));
  const capital = ({ span }: Word) => /^\p{Lu}/u.test(one.page.typed.slice(span.start));
  return one.words
    .filter((word, index) => {
      const next = one.words[index + 1];
      const opens = /(?:^|[.!?:]["')]?)\s*$/.test(one.page.plain.slice(0, word.span.start));
      return (
        capital(word) && (!opens || (next !== undefined && capital(next) && next.span.start - word.span.end === 1))
      );
    })
    .filter(({ plain, span }) => {
      if (plain.length < 2 || isNoName(plain) || one.whens.some((when) => overlaps(when.span, span))) return false;
      return (
        !known.has(plain) && !known.has(plain.replace(/s$/, '')) && !plain.split('-').every((part) => known.has(part))
      );
    })
    .map(({ span }) => ({ kind: 'name', span }));
}

/** A word that one of the two denies wherever it stands and the other nowhere. */
function negations(one: Read, other: Read): Mismatch[] {
  const denied = deniedWords(one);
  const deniedThere = deniedWords(other);
  return one.words
    .filter(({ plain }) => {
      const here = denied.get(plain);
      const there = deniedThere.get(plain);
      return here && there && here.size === 1 && there.size === 1 && here.has(true) !== there.has(true);
    })
    .map(({ span }) => ({ kind: 'negation', span }));
}

/** Words that only hold others together: denied or not, they say nothing. */
const holding = new Set(
  `this that these those with have been were does will would could should from they them their there when then than also
  some what which into about after before para como esta este ella ellos cuando tambien sobre`.split(/\s+/),
);

function deniedWords({ page, words: all }: Read): Map<string, Set<boolean>> {
  const sentences = findSentences(page, whole(page));
  const denied = new Map<string, Set<boolean>>();
  for (const { plain, span } of all) {
    if (plain.length < 4 || holding.has(plain)) continue;
    const sentence = sentences.find((one) => overlaps(one, span)) ?? whole(page);
    denied.set(plain, (denied.get(plain) ?? new Set()).add(assertionOf(page, span, sentence) === 'negated'));
  }
  return denied;
}

const turns = opposites.flatMap(([up, down]) => [[words(up), words(down)] as const, [words(down), words(up)] as const]);

/** "increased" where the quote has "decreased" and no "increased". */
function directions(one: Read, other: Read): Mismatch[] {
  return turns.flatMap(([said, opposite]) =>
    find(other.page, said).length === 0 && find(other.page, opposite).length > 0
      ? find(one.page, said).map((span) => ({ kind: 'direction' as const, span }))
      : [],
  );
}

const reports = words(
  'say*, said, state*, report*, tell*, told, claim*, alleg*, according to, per, disclos*, admit*, den(y|ies|ied), express*, describ*, mention*, explain*, fe(el|els|lt)',
  'dice, dijo, dicen, segun, reporta, reporto, relata, relato, cuenta, conto, niega, nego, afirma, afirmo, refiere, refirio',
);

/** What the quote has as somebody's words and the sentence as a fact. */
const attributions = (one: Read, other: Read): Mismatch[] =>
  find(other.page, reports).length > 0 && find(one.page, reports).length === 0 && one.words.length > 0
    ? [{ kind: 'attribution', span: whole(one.page) }]
    : [];

import { likeness, visible } from '#reading/claims/look-alikes.ts';
import { isNoName } from '#reading/lexicon/not-names.ts';
import type { Span } from '#reading/reading.ts';
import { overlaps, tightened } from '#reading/spans.ts';
import { bareNumber, findCaseNumbers } from './case-numbers.ts';
import { findIdentifiers } from './identifiers.ts';
import { namesNobody } from './name-check.ts';
import { findPossibleNames, formOfAddress } from './possible-names.ts';
import { findNames, type KnownPerson, type RosterNames, rosterNames } from './roster-names.ts';
import { openTokenBook, type Restored, restore, tokensIn } from './tokens.ts';

/** Text fit to leave the house, and the way back. It lives in memory for one call and is never stored or logged. */
export interface Pseudonyms {
  /** The words with a token for each name and identifier, without signs that nobody sees. */
  readonly text: string;
  /** Each token in the text and the words it stands for. */
  readonly tokens: ReadonlyMap<string, string>;
  /** Words hidden because they may be names, as written: for the worker to see. */
  readonly possibleNames: readonly string[];
  /** Puts the words back, in every text of a parsed answer. */
  readonly restore: <Value>(value: Value) => Restored<Value>;
  /** Whether a request body names nobody on the roster, beyond what our own words in it (prompt, schema) happen to. */
  readonly namesNobody: (body: string, ownWords: string) => boolean;
}

/** Whom and what never to name to a model. */
export interface KnownNames {
  readonly people: readonly KnownPerson[];
  readonly caseNumbers: readonly string[];
  /** `YYYY-MM-DD`: the day a date of birth is counted to. */
  readonly today: string;
}

interface Hidden {
  readonly span: Span;
  readonly kind: string;
  /** Equal for all spellings of one thing. */
  readonly same: string;
}

/** Hides everybody known, then identifiers, then possible names. Dates of events stay. */
export function pseudonymise(words: string, known: KnownNames): Pseudonyms {
  const { text: seen } = visible(words);
  const roster = rosterNames(known.people);
  const book = openTokenBook();
  const possible = new Set<string>();
  let text = '';
  let at = 0;
  for (const { span, kind, same } of findAll(seen, roster, known)) {
    const written = seen.slice(span.start, span.end);
    if (kind === 'NAME') possible.add(written);
    text += seen.slice(at, span.start) + book.tokenFor(kind, same, written);
    at = span.end;
  }
  return {
    text: text + seen.slice(at),
    tokens: book.words,
    possibleNames: [...possible],
    restore: (value) => restore(value, book.words),
    namesNobody: (body, ownWords) => namesNobody(body, ownWords, roster, known.caseNumbers),
  };
}

/** Everything to hide, in the order it stands. Words that look like a token are hidden too, or they would be taken for one. */
function findAll(seen: string, roster: RosterNames, known: KnownNames): Hidden[] {
  const alike = likeness(seen);
  const like = (span: Span) => bareNumber(alike.text.slice(span.start, span.end));
  const lookAlikes = tokensIn(seen).map((span) => ({ span, kind: 'TEXT', same: seen.slice(span.start, span.end) }));
  const numbers = findCaseNumbers(alike.text, known.caseNumbers).map((span) => ({
    span,
    kind: 'CASE',
    same: like(span),
  }));
  const identifiers = findIdentifiers(alike.text, known.today).map(({ span, kind }) => ({
    span,
    kind,
    same: like(span),
  }));
  const people = findNames(alike.text, roster).map(({ span, who }) => ({ span, kind: 'PERSON', same: who }));
  const inSeen = [...numbers, ...identifiers, ...people].map((one) => ({ ...one, span: alike.origin(one.span) }));
  const sure = apart([...lookAlikes, ...inSeen].map((one) => wholeWords(one, seen)));
  const possible = findPossibleNames(seen)
    .flatMap((span) => beside(span, sure, seen))
    .map((span) => ({ span, kind: 'NAME', same: bareNumber(likeness(seen.slice(span.start, span.end)).text) }));
  return apart([...sure, ...possible.map((one) => wholeWords(one, seen))]);
}

/** What of a possible name is not known for sure already: "Ana Ruiz" and "Ana" known leave "Ruiz". */
function beside(span: Span, sure: readonly Hidden[], seen: string): Span[] {
  const known = sure.map((one) => one.span).find((one) => overlaps(one, span));
  if (!known) return [span];
  const rests = [
    { start: span.start, end: known.start },
    { start: known.end, end: span.end },
  ];
  return rests
    .filter(({ start, end }) => end > start && /\p{L}{2}/u.test(seen.slice(start, end)))
    .map((rest) => tightened(seen, rest))
    .filter((rest) => !isWord(likeness(seen.slice(rest.start, rest.end)).text))
    .flatMap((rest) => beside(rest, sure, seen));
}

const isWord = (plain: string) => isNoName(plain) || formOfAddress.test(plain);

/** A token must stand by itself: letters and figures that touch it go with it. */
function wholeWords({ span, ...rest }: Hidden, text: string): Hidden {
  let { start, end } = span;
  while (touches(text.charAt(start - 1))) start -= 1;
  while (touches(text.charAt(end))) end += 1;
  return { ...rest, span: { start, end } };
}

/** Half of a sign of two units counts too: it is hidden with its other half. */
const touches = (unit: string) => /[\p{L}\p{M}\p{N}_\p{Cs}]/u.test(unit);

/** Of places that overlap all is hidden, as the one that comes first in the list. */
function apart(all: readonly Hidden[]): Hidden[] {
  const kept: (Hidden & { readonly rank: number })[] = [];
  const ranked = all.map((one, rank) => ({ ...one, rank })).sort((a, b) => a.span.start - b.span.start);
  for (const next of ranked) {
    const last = kept.at(-1);
    if (!last || next.span.start >= last.span.end) kept.push(next);
    else {
      const end = Math.max(last.span.end, next.span.end);
      kept[kept.length - 1] = { ...(next.rank < last.rank ? next : last), span: { start: last.span.start, end } };
    }
  }
  return kept;
}

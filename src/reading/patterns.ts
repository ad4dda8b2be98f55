import type { Span } from './reading.ts';

/**
 * The small language of the lexicons, meant to be read and corrected by people who do not program. A phrase is
 * written in lower case without accents and matches whole words; `(a|b)` is one or the other (one such group may
 * hold another), `(word)?` may be
 * missing, `s?` is a letter that may be missing, `*` is any ending, `#` a number, `...` up to three words in between.
 * Phrases are separated by commas.
 */
export function alternation(...lists: readonly string[]): string {
  const all = lists.flatMap((list) => list.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' ')));
  return oneOf(all.filter(Boolean));
}

const oneOf = (phrases: readonly string[]) => {
  const longestFirst = phrases.toSorted((a, b) => b.length - a.length);
  return `(?<![a-z0-9])(?:${longestFirst.map(phraseSource).join('|')})(?![a-z0-9])`;
};

/** Phrases to look for, by the one to three letters they begin with: most words of a text are passed over. */
export interface Phrases {
  /** What looks for the phrases that may begin so; null if there are none. */
  patternOf(beginning: string): RegExp | null;
  /** The first letters there are, a bit each. */
  readonly letters: number;
}

/** Compiles phrases, each once it is needed; around those `inCapitals` letters of either case count as letters. */
export function phrasesOf(all: readonly string[], inCapitals: boolean): Phrases {
  const beginning = new Map<string, string[]>();
  for (const phrase of all) {
    for (const begin of new Set(beginningsOf(phrase))) {
      const others = beginning.get(begin);
      if (others) others.push(phrase);
      else beginning.set(begin, [phrase]);
    }
  }
  const compiled = new Map<string, RegExp | null>([...beginning.keys()].map((key) => [key, null]));
  const compile = (key: string) => {
    const source = oneOf([...new Set(prefixesOf(key).flatMap((prefix) => beginning.get(prefix) ?? []))]);
    const pattern = new RegExp(inCapitals ? source.replaceAll('a-z0-9', 'A-Za-z0-9') : source, 'y');
    compiled.set(key, pattern);
    return pattern;
  };
  return {
    patternOf(key) {
      const pattern = compiled.get(key);
      return pattern === null ? compile(key) : (pattern ?? null);
    },
    letters: [...beginning.keys()].reduce((bits, key) => bits | bitOf(key), 0),
  };
}

/** A bit for each letter; all other signs share one. */
function bitOf(key: string): number {
  const letter = key.toLowerCase().charCodeAt(0) - 97;
  return 1 << (letter >= 0 && letter < 26 ? letter : 26);
}

const prefixesOf = (key: string) => [key.slice(0, 3), key.slice(0, 2), key.slice(0, 1)];

/** What a phrase may begin with, three letters at most: "(a)? vm" with a or vm, "# days" with any digit. */
function beginningsOf(phrase: string): string[] {
  const [first = '', ...rest] = partsOf(phrase);
  const [group, inner] = /^\(((?:[^()]|\([^()]*\))*)\)/.exec(first) ?? [];
  if (group === undefined || inner === undefined) return wordBeginnings(first);
  const chosen = inner.split(/\|(?![^(]*\))/).flatMap(beginningsOf);
  if (!first.startsWith(`${group}?`)) return chosen;
  const after = first.slice(group.length + 1);
  return [...chosen, ...beginningsOf(after || rest.join(' '))];
}

function wordBeginnings(word: string): string[] {
  const [plain = ''] = /^[^*#?(]*/.exec(word) ?? [];
  if (word.charAt(plain.length) !== '?') return [keyOf(plain || word.slice(0, 1))];
  const sure = plain.slice(0, -1);
  return sure ? [keyOf(sure)] : [keyOf(plain), ...wordBeginnings(word.slice(2))];
}

/** The first letters, any digit as #. */
const keyOf = (text: string) => text.slice(0, 3).replace(/\d/g, '#');
const partsOf = (phrase: string) => phrase.match(/(?:\((?:[^()]|\([^()]*\))*\)|[^\s()])+/g) ?? [];
const mayBeMissing = (part: string) => /^\(.*\)\?$/.test(part);

const gap = '[\\s-]+';
/** No word that denies or starts a reason lies in between: "son never took her money". */
const upToThreeWords = '(?:\\s+(?!(?:never|not|no|nunca|nadie|nobody|porque|because|bc|but|pero)\\s)[^\\s,;]+){0,3}?';

function phraseSource(phrase: string): string {
  let source = '';
  let needsGap = false;
  for (const part of partsOf(phrase)) {
    const lead = needsGap ? gap : '';
    if (part === '...') source += upToThreeWords;
    else if (!mayBeMissing(part)) source += lead + wordSource(part);
    else if (needsGap) source += `(?:${gap}${wordSource(part.slice(0, -1))})?`;
    else source += `(?:${wordSource(part.slice(0, -1))}${gap})?`;
    // After an optional first word its own gap is inside the brackets.
    needsGap = needsGap || !mayBeMissing(part);
  }
  return source;
}

const wordSource = (word: string) =>
  word
    .replace(/[.+[\]{}$\\/]/g, '\\$&')
    .replaceAll('*', '[a-z]*')
    .replaceAll('#', '\\d+')
    .replaceAll(' ', gap)
    .replaceAll('(', '(?:');

/** A place where a word begins, and the letters that may find a phrase there. */
interface Opening {
  readonly at: number;
  readonly keys: readonly string[];
  readonly bit: number;
}

/** Where words begin in a text. */
export function openingsOf(text: string): Opening[] {
  return [...text.matchAll(/(?<![A-Za-z0-9])\S/g)].map(({ index: at }) => {
    const key = keyOf(text.slice(at, at + 3));
    return { at, keys: prefixesOf(key), bit: bitOf(key) };
  });
}

/**
 * Where phrases of a list occur in a stretch of a text with these openings. Only the stretch is searched, with the
 * letter on either side: a phrase that is half there would otherwise run on to the end of the text for every clause.
 */
export function places(text: string, openings: readonly Opening[], phrases: Phrases, within: Span): Span[] {
  const found: Span[] = [];
  const from = Math.max(0, within.start - 1);
  let stretch: string | null = null;
  let next = within.start;
  for (let index = firstFrom(openings, within.start); index < openings.length; index += 1) {
    const { at, keys, bit } = openings[index] as Opening;
    if (at >= within.end) break;
    if ((phrases.letters & bit) === 0 || at < next) continue;
    const pattern = patternAt(phrases, keys);
    if (!pattern) continue;
    stretch ??= text.slice(from, within.end + 1);
    pattern.lastIndex = at - from;
    if (!pattern.test(stretch)) continue;
    next = from + pattern.lastIndex;
    if (next <= within.end) found.push({ start: at, end: next });
  }
  return found;
}

function patternAt(phrases: Phrases, keys: readonly string[]): RegExp | null {
  for (const key of keys) {
    const pattern = phrases.patternOf(key);
    if (pattern) return pattern;
  }
  return null;
}

/** The index of the first opening at or behind a place. */
function firstFrom(openings: readonly Opening[], place: number): number {
  let [low, high] = [0, openings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((openings[middle]?.at ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

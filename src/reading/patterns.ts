import { add, type Beginning, following } from './beginnings.ts';
import { everyMatch } from './matches.ts';
import type { Span } from './reading.ts';

/**
 * The small language of the lexicons, meant to be read and corrected by people who do not program. A phrase is
 * written in lower case without accents and matches whole words; `(a|b)` is one or the other (such a group may
 * hold others, two deep), `(word)?` may be missing, `s?` is a letter that may be missing, `*` is any ending, `#` a number, `...` up to three words in between.
 * Phrases are separated by commas; a line may be broken wherever there is a space or a bar.
 */
export function phrasesIn(lists: readonly string[]): string[] {
  return lists
    .flatMap((list) => list.split(','))
    .map((phrase) =>
      phrase
        .trim()
        .replace(/\s+/g, ' ')
        .replace(/(?<=[(|]) /g, ''),
    )
    .filter(Boolean);
}

/** One of the phrases of some lists, as a regular expression to build others with. */
export const alternation = (...lists: readonly string[]) =>
  `(?<![a-z0-9])(?:${longestFirst(phrasesIn(lists)).map(phraseSource).join('|')})(?![a-z0-9])`;

export const longestFirst = (phrases: readonly string[]) => phrases.toSorted((a, b) => b.length - a.length);

const flatGroup = String.raw`\([^()]*\)`;
const nestedGroup = String.raw`\((?:[^()]|${flatGroup})*\)`;
const anyGroup = String.raw`\((?:[^()]|${nestedGroup})*\)`;
const groupAhead = new RegExp(`^${anyGroup}`);
const choicesOfGroup = new RegExp(`(?:[^()|]|${nestedGroup})+`, 'g');
const parts = new RegExp(`(?:${anyGroup}|[^\\s()])+`, 'g');
const missingBefore = new RegExp(`(${nestedGroup})\\? `, 'g');
const missingBehind = new RegExp(` (${nestedGroup})\\?(?=[|)])`, 'g');

/** Phrases to look for: what finds those that may begin with the given signs, the longest first. */
export interface Phrases {
  /** Its place among the lists. */
  readonly number: number;
  patternsOf(beginning: string): readonly RegExp[];
}

type Case = 'any' | 'capitals';

/** All compiled lists by what their phrases begin with, sign by sign: a text is gone through once for all of them. */
const beginnings: Record<Case, Beginning<Phrases>> = {
  any: {},
  capitals: {},
};

let compiledLists = 0;

/** What is to be done before the first text is gone through: a process that reads nothing holds no tables. */
const waiting: (() => void)[] = [];

/** Compiles phrases, each once it is needed; around those in capitals letters of either case count as letters. */
export function phrasesOf(all: readonly string[], letters: Case): Phrases {
  let compiled: Map<string, readonly RegExp[]> | undefined;
  // Known again when the list is first looked for: most lists of a process never are.
  let phrasesBy: ReadonlyMap<string, readonly string[]> | undefined;
  const compile = (key: string) => {
    phrasesBy ??= byBeginning(all);
    const begun = phrasesBy;
    const begunSo = new Set(prefixesOf(key).flatMap((prefix) => begun.get(prefix) ?? []));
    const found = longestFirst([...begunSo]).map((phrase) => patternOf(phrase, letters));
    compiled ??= new Map();
    compiled.set(key, found);
    return found;
  };
  const phrases = { number: compiledLists, patternsOf: (key: string) => compiled?.get(key) ?? compile(key) };
  waiting.push(() => {
    for (const key of new Set(all.flatMap((phrase) => beginningsOf(phrase)))) add(beginnings[letters], key, phrases);
  });
  compiledLists += 1;
  return phrases;
}

/** The pattern of a phrase, one for all lists and beginnings: compiled into the patterns of each, phrases take 80 MB of code. */
const patterns: Record<Case, Map<string, RegExp>> = { any: new Map(), capitals: new Map() };

function patternOf(phrase: string, letters: Case): RegExp {
  const known = patterns[letters].get(phrase);
  if (known) return known;
  const pattern = new RegExp(`(?:${phraseSource(phrase)})(?![${letters === 'any' ? 'a-z0-9' : 'A-Za-z0-9'}])`, 'y');
  patterns[letters].set(phrase, pattern);
  return pattern;
}

function byBeginning(all: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const beginning = new Map<string, string[]>();
  for (const phrase of all) for (const begin of new Set(beginningsOf(phrase))) append(beginning, begin, phrase);
  return beginning;
}

function append<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const items = map.get(key);
  if (items) items.push(item);
  else map.set(key, [item]);
}

/** By so many signs of its beginning a phrase is looked up: enough to tell "no tiene" from "no toma". */
const keyLength = 7;

/** The longest first. */
const prefixesOf = (key: string) => Array.from(key, (_, index) => key.slice(0, key.length - index));

/** So few signs begin half of all words. */
const vague = 3;

/**
 * What a phrase may begin with: "(a)? vm" with "a vm" or "vm", "no (le|la) da" with "no le" or "no la". Of many choices in a
 * row only the first are gone into, for each multiplies those before it; two more where all that is known is "a" or "in".
 */
function beginningsOf(phrase: string, choices = 2): string[] {
  const [plain = ''] = /^(?:[^(?*.]|\.(?!\.))*/.exec(phrase) ?? [];
  const behind = phrase.slice(plain.length);
  if (plain.length > keyLength + 1) return keysOf(plain);
  if (behind.startsWith('?'))
    return [plain.slice(0, -1), plain].flatMap((start) => beginningsOf(start + behind.slice(1), choices));
  const [group] = groupAhead.exec(behind) ?? [];
  if (group === undefined || (plain !== '' && choices <= (plain.length > vague ? 0 : -2)))
    return keysOf(plain.trimEnd());
  const after = behind.slice(group.length);
  const chosen = (group.slice(1, -1).match(choicesOfGroup) ?? []).map(
    (choice) => plain + choice + after.replace(/^\?/, ''),
  );
  const without = after.startsWith('?') ? [`${plain}${after.slice(1)}`.replace(/ +/g, ' ').trim()] : [];
  return [...chosen, ...without].flatMap((begun) => beginningsOf(begun, choices - 1));
}

/** The keys of words without signs of the language: as they are spelled, and with the small ones in a hurried hand. */
function keysOf(plain: string): string[] {
  if (!anyHurried.test(plain)) return [keyFrom(signsOf(plain))];
  const ways = new Set([plain]);
  for (const { word, short } of hurried) for (const way of [...ways]) ways.add(way.replace(word, short));
  return Array.from(ways, (way) => keyFrom(signsOf(way)));
}

/** A digit as #, what may part two words as a space. */
const signsOf = (text: string) => text.replace(/\d|(?<=\d),(?=\d{3}(?!\d))/g, '#').replace(/[\s-]/g, ' ');

const mayRepeat = (sign: string) => sign === ' ' || sign === '#';

/** The first signs, of several digits or spaces one. */
const keyFrom = (signs: string) =>
  Array.from(signs)
    .filter((sign, index) => !mayRepeat(sign) || signs[index - 1] !== sign)
    .slice(0, keyLength)
    .join('');

const partsOf = (phrase: string) => phrase.match(parts) ?? [];
const mayBeMissing = (part: string) => /^\(.*\)\?$/.test(part);

const gap = '[\\s-]+';
/** No word that denies or starts a reason lies in between: "son never took her money". */
const upToThreeWords =
  '(?:\\s+(?!(?:never|not|no|nunca|nadie|nobody|denies|denied|niega|porque|because|bc|but|pero)\\s)[^\\s,;]+){0,3}?';

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

/** The small words as a hurried hand writes them: "plan d seguridad", "dice q no", "x tel", "pa la corte". */
const hurried = Object.entries({ de: 'd', que: 'q', por: 'x', para: 'pa' }).map(([word, short]) => ({
  word: new RegExp(`(?<![a-z*])${word}(?![a-z*?])`, 'g'),
  short,
  either: `(${word}|${short})`,
}));

const anyHurried = /(?<![a-z*])(?:de|que|por|para)(?![a-z*?])/;

const wordSource = (word: string) =>
  hurried
    .reduce((source, { word: small, either }) => source.replace(small, either), word)
    // A word that may be missing within a group takes its gap along.
    .replace(missingBefore, '($1 )?')
    .replace(missingBehind, '( $1)?')
    .replace(/[.+[\]{}$\\/]/g, '\\$&')
    .replaceAll('*', '[a-z]*')
    .replaceAll('#', '\\d+(,\\d+)*')
    .replaceAll(' ', gap)
    .replaceAll('(', '(?:');

/** A place where a phrase of a list may begin, and the signs that say so. */
interface Candidate {
  readonly at: number;
  readonly key: string;
}

/** Where in a text phrases may begin, for every list there was when it was made. */
export interface Index {
  /** By the number of the list. */
  readonly candidates: readonly (readonly Candidate[] | undefined)[];
  readonly lists: number;
}

/** Goes through a text once and notes which list may have a phrase at which word. */
export function indexOf(text: string, letters: Case): Index {
  for (const prepare of waiting.splice(0)) prepare();
  const candidates: Candidate[][] = new Array(compiledLists);
  const signs = signsOf(text);
  for (const { index: at } of everyMatch(/(?<![A-Za-z0-9])\S/g, text)) {
    for (const { key = '', lists = [] } of beginningsAt(signs, at, letters)) {
      const candidate = { at, key };
      for (const { number } of lists) {
        const ofList = candidates[number];
        if (!ofList) candidates[number] = [candidate];
        else if (ofList[ofList.length - 1]?.at !== at) ofList.push(candidate);
      }
    }
  }
  return { candidates, lists: compiledLists };
}

/** The beginnings at a place that some list has: the longest first, which stands for the shorter ones too. */
function beginningsAt(signs: string, at: number, letters: Case): Beginning<Phrases>[] {
  const found: Beginning<Phrases>[] = [];
  let beginning: Beginning<Phrases> | undefined = beginnings[letters];
  let last = '';
  for (let index = at; index < signs.length; index += 1) {
    const sign = signs.charAt(index);
    if (sign === last && mayRepeat(sign)) continue;
    beginning = following(beginning, sign);
    if (!beginning) break;
    if (beginning.lists) found.push(beginning);
    last = sign;
  }
  return found.reverse();
}

/** Whether lists were compiled after the index was made. */
export const isOutdated = (index: Index) => index.lists < compiledLists;

/**
 * Where phrases of a list occur in a stretch of a text. Only the stretch is searched, with the letter on either side: a
 * phrase that is half there would otherwise run on to the end of the text for every clause.
 */
export function places(text: string, { candidates }: Index, phrases: Phrases, within: Span): Span[] {
  const found: Span[] = [];
  const ofList = candidates[phrases.number] ?? [];
  const from = Math.max(0, within.start - 1);
  let stretch: string | null = null;
  let next = within.start;
  for (let index = firstFrom(ofList, within.start); index < ofList.length; index += 1) {
    const { at, key } = ofList[index] as Candidate;
    if (at >= within.end) break;
    if (at < next) continue;
    stretch ??= text.slice(from, within.end + 1);
    const end = endOf(phrases.patternsOf(key), stretch, at - from);
    if (end === null) continue;
    next = from + end;
    if (next <= within.end) found.push({ start: at, end: next });
  }
  return found;
}

/** Where the first of some patterns that applies at a place ends. */
function endOf(patterns: readonly RegExp[], text: string, at: number): number | null {
  for (const pattern of patterns) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return pattern.lastIndex;
  }
  return null;
}

/** Whether a word in a stretch of a text begins like a phrase of the list. */
export function beginsWithin({ candidates }: Index, phrases: Phrases, within: Span): boolean {
  const ofList = candidates[phrases.number];
  return ofList !== undefined && (ofList[firstFrom(ofList, within.start)]?.at ?? within.end) < within.end;
}

/** The index of the first candidate at or behind a place. */
function firstFrom(candidates: readonly Candidate[], place: number): number {
  let [low, high] = [0, candidates.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((candidates[middle]?.at ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** A pattern as it is written, and what its groups are read to be. */
export type Rule<Read> = readonly [source: string, read: Read];

/** A place where a rule applies; `groups` are its brackets, in order. */
interface Hit<Read> {
  readonly read: Read;
  readonly groups: readonly (string | undefined)[];
  readonly start: number;
  readonly end: number;
}

/** So many first letters of a word tell most rules apart. */
const told = 2;

/**
 * Finds what `matchAll` finds for one rule after the other, `before` and `behind` each match. A rule is tried only at words
 * that begin as its pattern can begin: most of a hundred rules have nothing to say of most words. The rules are made ready
 * with the first text, their choice by the first letters as these are met.
 */
export function rulesAtWords<Read>(rules: readonly Rule<Read>[], before: string, behind: string) {
  const wordStart = new RegExp(`${before}\\S`, 'g');
  let ready: ReadyRule<Read>[] | undefined;
  const byLetters = new Map<string, ReadyRule<Read>[]>();
  return (text: string): Hit<Read>[] => {
    ready ??= rules.map((rule, index) => readied(rule, index, before, behind));
    const hits: Hit<Read>[][] = rules.map(() => []);
    for (const { index: start } of text.matchAll(wordStart)) {
      const letters = text.slice(start, start + told);
      const chosen = byLetters.get(letters) ?? ready.filter(({ begin }) => begin.test(letters));
      byLetters.set(letters, chosen);
      for (const { index, pattern, read } of chosen) {
        const found = hits[index] ?? [];
        if ((found.at(-1)?.end ?? 0) > start) continue;
        pattern.lastIndex = start;
        const match = pattern.exec(text);
        if (match) found.push({ read, groups: match.slice(1), start, end: pattern.lastIndex });
      }
    }
    return hits.flat();
  };
}

interface ReadyRule<Read> {
  readonly index: number;
  readonly pattern: RegExp;
  readonly read: Read;
  /** Of the letters that a word begins with, whether the pattern can begin so. */
  readonly begin: RegExp;
}

function readied<Read>([source, read]: Rule<Read>, index: number, before: string, behind: string): ReadyRule<Read> {
  return {
    index,
    read,
    pattern: new RegExp(`${before}(?:${source})${behind}`, 'y'),
    begin: new RegExp(`^(?:${cutShort(new RegExpParser().parsePattern(source).alternatives)})`),
  };
}

/** A pattern that may end wherever the text ends, without what must stand around. */
function cutShort(ways: readonly AST.Alternative[]): string {
  return ways.map(({ elements }) => elements.map(partCutShort).join('')).join('|');
}

function partCutShort(part: AST.Element): string {
  switch (part.type) {
    case 'Assertion':
      return '';
    case 'Backreference':
      return '[^]*';
    case 'Group':
    case 'CapturingGroup':
      return `(?:${cutShort(part.alternatives)})`;
    case 'Quantifier':
      return `(?:${partCutShort(part.element)})${part.raw.slice(part.element.raw.length)}`;
    default:
      return `(?:${part.raw}|$)`;
  }
}

import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { everyMatch } from '#reading/matches.ts';

/** A pattern as it is written, and what its groups are read to be. */
export type Rule<Read> = readonly [source: string, read: Read];

/** A place where a rule applies; `groups` are its brackets, in order. */
interface Hit<Read> {
  readonly read: Read;
  readonly groups: readonly (string | undefined)[];
  readonly start: number;
  readonly end: number;
}

/**
 * Finds what each rule finds by itself, one after the other, `before` and `behind` each match. A rule is tried only at words
 * that begin with a letter its pattern can begin with: most of a hundred rules have nothing to say of most words. The
 * tables are made with the first text.
 */
export function rulesAtWords<Read>(rules: readonly Rule<Read>[], before: string, behind: string) {
  const wordStart = new RegExp(`${before}\\S`, 'g');
  let tables: ReturnType<typeof tablesOf<Read>> | undefined;
  return (text: string): Hit<Read>[] => {
    tables ??= tablesOf(rules, behind);
    const hits: Hit<Read>[][] = rules.map(() => []);
    for (const { index: start, 0: letter } of everyMatch(wordStart, text)) {
      for (const { index, pattern, read } of tables.get(letter) ?? []) {
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

function tablesOf<Read>(rules: readonly Rule<Read>[], behind: string) {
  const parser = new RegExpParser();
  const byLetter = new Map<string, { index: number; pattern: RegExp; read: Read }[]>();
  for (const [index, [source, read]] of rules.entries()) {
    const pattern = new RegExp(`(?:${source})${behind}`, 'y');
    for (const letter of beginningsOf(parser.parsePattern(source).alternatives)) {
      byLetter.set(letter, [...(byLetter.get(letter) ?? []), { index, pattern, read }]);
    }
  }
  return byLetter;
}

/** The letters that one of the ways can begin with, and '' when one of them can be empty. */
function beginningsOf(ways: readonly AST.Alternative[]): Set<string> {
  const letters = new Set<string>();
  for (const { elements } of ways) {
    let mayBeEmpty = true;
    for (const element of elements) {
      const begins = beginningsOfPart(element);
      mayBeEmpty = begins.delete('');
      for (const letter of begins) letters.add(letter);
      if (!mayBeEmpty) break;
    }
    if (mayBeEmpty) letters.add('');
  }
  return letters;
}

function beginningsOfPart(part: AST.Element): Set<string> {
  switch (part.type) {
    case 'Assertion':
      return new Set(['']);
    case 'Group':
    case 'CapturingGroup':
      return beginningsOf(part.alternatives);
    case 'Quantifier':
      return part.min === 0 ? beginningsOfPart(part.element).add('') : beginningsOfPart(part.element);
    default: {
      const one = new RegExp(part.raw);
      return new Set(typed.filter((letter) => one.test(letter)));
    }
  }
}

/** What a word of a text in plain letters can begin with. */
const typed = Array.from({ length: 0x250 }, (_, code) => String.fromCharCode(code));

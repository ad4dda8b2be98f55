import { everyMatch } from '#reading/matches.ts';
import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';
import type { Assertion } from './negation.ts';
import { heldAs } from './reaches.ts';

/** A word with the signs it is weighed by. */
export interface SignedWord extends Span {
  readonly signs: readonly string[];
}

const prefixes: Record<Assertion, string> = { asserted: '', negated: 'no:', historical: 'ago:', conditional: 'if:' };

/**
 * The words of a record with their signs: the word, its first three, four and five letters ("dri*") and the pair with its
 * neighbour. What is denied, past or only supposed has signs of its own besides ("no:drinking", "ago:dri*", "if:drinking").
 */
export function signedWords(page: Page, within: Span): SignedWord[] {
  const typed = everyMatch(/[a-z]+(?:'t\b)?(?:\/[a-z]+)?|\d+|[.,;:!?]/g, page.plain.slice(within.start, within.end));
  const spans = typed.map(({ 0: { length }, index }) => ({
    start: within.start + index,
    end: within.start + index + length,
  }));
  const held = heldAs(page, within, spans);
  const words = typed.map(([token]) => foldedWord(token));
  return typed.flatMap(([token], index) => {
    if (isMark(token)) return [];
    const word = words[index] as string;
    const own = [word];
    for (const length of [3, 4, 5]) if (word.length >= length) own.push(`${word.slice(0, length)}*`);
    const next = words[index + 1];
    const pair = next === undefined ? [] : [`${word} ${next}`];
    const prefix = prefixes[held[index] ?? 'asserted'];
    const besides = prefix === '' ? [] : own.map((sign) => prefix + sign);
    return [{ ...(spans[index] as Span), signs: [...own, ...pair, ...besides] }];
  });
}

const isMark = (token: string) => /^[.,;:!?]$/.test(token);

/** Numbers are alike, and so are full stops; "didn't" is "didnt". */
const foldedWord = (token: string) => (/^\d/.test(token) ? '#' : token.replace(/^[;:!?]$/, '.').replace("'", ''));

/** Eight words, four further on the next eight: what a statement says in one breath. */
const windowWords = 8;

/** The windows of a statement's words, at least one where it has words. */
export function windowsOf<Word extends Span>(words: readonly Word[], statement: Span): Word[][] {
  const inside = words.filter(({ start }) => start >= statement.start && start < statement.end);
  const windows: Word[][] = [];
  for (let first = 0; first < inside.length; first += windowWords / 2) {
    windows.push(inside.slice(first, first + windowWords));
    if (first + windowWords >= inside.length) break;
  }
  return windows;
}

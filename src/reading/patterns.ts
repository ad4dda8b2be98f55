import type { Span } from './reading.ts';

/**
 * The small language of the lexicons, meant to be read and corrected by people who do not program. A phrase is
 * written in lower case without accents and matches whole words; `(a|b)` is one or the other, `(word)?` may be
 * missing, `s?` is a letter that may be missing, `*` is any ending, `#` a number, `...` up to three words in between.
 * Phrases are separated by commas. Inside brackets there are no spaces.
 */
export function phrases(...lists: readonly string[]): RegExp {
  return new RegExp(alternation(...lists), 'g');
}

/** The source of the pattern, to be built into a longer one. */
export function alternation(...lists: readonly string[]): string {
  const all = lists.flatMap((list) => list.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' ')));
  const longestFirst = all.filter(Boolean).sort((a, b) => b.length - a.length);
  return `(?<![a-z0-9])(?:${longestFirst.map(phraseSource).join('|')})(?![a-z0-9])`;
}

const gap = '[\\s-]+';
const upToThreeWords = '(?:\\s+[^\\s.,;]+){0,3}?';

function phraseSource(phrase: string): string {
  let source = '';
  for (const word of phrase.split(' ')) {
    if (word === '...') source += upToThreeWords;
    else if (!/^\(.*\)\?$/.test(word)) source += (source && !source.endsWith(')?^') ? gap : '') + wordSource(word);
    else if (source) source += `(?:${gap}${wordSource(word.slice(0, -1))})?`;
    else source += `(?:${wordSource(word.slice(0, -1))}${gap})?^`;
  }
  return source.replace(')?^', ')?');
}

const wordSource = (word: string) =>
  word
    .replace(/[.+[\]{}$\\/]/g, '\\$&')
    .replaceAll('*', '[a-z]*')
    .replaceAll('#', '\\d+')
    .replaceAll('(', '(?:');

/** Where a global pattern occurs in a stretch of the text. */
export function places(text: string, pattern: RegExp, within: Span = { start: 0, end: text.length }): Span[] {
  const found: Span[] = [];
  pattern.lastIndex = within.start;
  for (let match = pattern.exec(text); match && match.index < within.end; match = pattern.exec(text)) {
    const end = match.index + match[0].length;
    if (end <= within.end && match[0]) found.push({ start: match.index, end });
    if (!match[0]) pattern.lastIndex += 1;
  }
  return found;
}

/** Whether a pattern occurs in a stretch of the text. */
export const occurs = (text: string, pattern: RegExp, within?: Span) => places(text, pattern, within).length > 0;

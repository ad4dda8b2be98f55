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
  const longestFirst = all.filter(Boolean).sort((a, b) => b.length - a.length);
  return `(?<![a-z0-9])(?:${longestFirst.map(phraseSource).join('|')})(?![a-z0-9])`;
}

const gap = '[\\s-]+';
/** No word that denies or starts a reason lies in between: "son never took her money". */
const upToThreeWords = '(?:\\s+(?!(?:never|not|no|nunca|nadie|nobody|porque|because|bc|but|pero)\\s)[^\\s,;]+){0,3}?';

function phraseSource(phrase: string): string {
  const parts = phrase.match(/(?:\((?:[^()]|\([^()]*\))*\)|[^\s()])+/g) ?? [];
  let source = '';
  let needsGap = false;
  for (const part of parts) {
    const lead = needsGap ? gap : '';
    if (part === '...') source += upToThreeWords;
    else if (!/^\(.*\)\?$/.test(part)) source += lead + wordSource(part);
    else if (needsGap) source += `(?:${gap}${wordSource(part.slice(0, -1))})?`;
    else source += `(?:${wordSource(part.slice(0, -1))}${gap})?`;
    // After an optional first word its own gap is inside the brackets.
    needsGap = needsGap || !/^\(.*\)\?$/.test(part);
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

/**
 * Where a global pattern of this language occurs in a stretch of the text. Only the stretch is searched, with the
 * letter on either side: a pattern that is absent would otherwise run on to the end of the text for every clause.
 */
export function places(text: string, pattern: RegExp, within: Span): Span[] {
  const from = Math.max(0, within.start - 1);
  const stretch = text.slice(from, within.end + 1);
  const found: Span[] = [];
  pattern.lastIndex = within.start - from;
  for (let match = pattern.exec(stretch); match; match = pattern.exec(stretch)) {
    const start = from + match.index;
    if (start + match[0].length <= within.end) found.push({ start, end: start + match[0].length });
  }
  return found;
}

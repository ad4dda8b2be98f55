import type { PracticeArea } from '#domain/contact.ts';

/** What the words of a stretch are weighed by, and where it stands in the stretch. */
export interface Sign {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The signs of folded text: each word, its first three, four and five letters ("dri*"), each pair of neighbours, and the practice
 * area; behind a denial, up to its clause's end but no further than seven words, a word is another one ("no:drinking").
 */
export function signsOf(plain: string, area: PracticeArea): Sign[] {
  const tokens = readTokens(plain);
  const signs = new Map<string, Sign>([[area, { key: area, start: 0, end: 0 }]]);
  const add = (key: string, start: number, end: number) => {
    if (!signs.has(key)) signs.set(key, { key, start, end });
  };
  for (const [index, { word, denied, start, end }] of tokens.entries()) {
    if (isMark(word)) continue;
    const mark = denied ? 'no:' : '';
    add(mark + word, start, end);
    for (const length of [3, 4, 5]) if (word.length >= length) add(`${mark}${word.slice(0, length)}*`, start, end);
    const next = tokens[index + 1];
    if (next) add(`${mark}${word} ${next.denied ? 'no:' : ''}${next.word}`, start, next.end);
  }
  return [...signs.values()];
}

interface Token {
  readonly word: string;
  readonly denied: boolean;
  readonly start: number;
  readonly end: number;
}

function readTokens(plain: string): Token[] {
  const typed = [...plain.matchAll(/[a-z]+(?:'t\b)?(?:\/[a-z]+)?|\d+|[.,;:!?]/g)];
  const words = typed.map(([token]) => (/\d/.test(token) ? '#' : /[.;:!?]/.test(token) ? '.' : token.replace("'", '')));
  let reach = 0;
  return typed.map(({ 0: token, index: start }, index) => {
    const word = words[index] ?? '';
    const denies = denials.has(word) && !afterNoDenial.has(words[index + 1] ?? '');
    if (word === '.' || endsDenial.has(word)) reach = 0;
    const denied = reach > 0 && !denies && !isMark(word);
    if (denied) reach -= 1;
    if (denies) reach = denialReach;
    return { word, denied, start, end: start + token.length };
  });
}

const isMark = (word: string) => word === '.' || word === ',';

const denialReach = 7;
const endsDenial = new Set(['but', 'pero']);
/** "No show", "not only" deny nothing that follows. */
const afterNoDenial = new Set(['show', 'shows', 'showed', 'answer', 'call', 'only', 'just']);
const denials = new Set(
  'no not nor denies denied denying deny without never neg negative none niega sin ni nunca w/o didnt doesnt isnt wasnt hasnt havent dont'.split(
    ' ',
  ),
);

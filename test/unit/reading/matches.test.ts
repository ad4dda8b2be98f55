import { describe, expect, test } from 'vitest';
import { everyMatch } from '#reading/matches.ts';

const found = (pattern: RegExp, text: string) =>
  everyMatch(pattern, text).map(({ index, 0: words, 1: group }) => [index, words, group]);

describe('Every match of a pattern', () => {
  test.each([
    ['one after the other, with its groups', /(\d+)h/g, '2h and 30h, no 4'],
    ['nothing where nothing matches', /x/g, 'a b'],
    ['places without letters', /(?<=^|,)(?=[a-z])/g, 'a,b,1,c'],
    ['an empty text', /^/g, ''],
  ])('is what matchAll gives: %s', (_, pattern, text) => {
    expect(found(pattern, text)).toEqual(
      [...text.matchAll(pattern)].map(({ index, 0: words, 1: group }) => [index, words, group]),
    );
  });

  test('is the same again for the next text, whatever was left off before', () => {
    const pattern = /a/g;
    pattern.lastIndex = 2;
    expect(found(pattern, 'ab')).toEqual([[0, 'a', undefined]]);
    expect(found(pattern, 'ba')).toEqual([[1, 'a', undefined]]);
  });
});

import { describe, expect, test } from 'vitest';
import { rulesAtWords } from '#reading/dates/at-words.ts';

const before = '(?<![a-z0-9])';
const behind = '(?![a-z0-9])';

/** What each rule finds by itself, one after the other. */
const oneByOne = (sources: readonly string[], text: string) =>
  sources.flatMap((source) =>
    [...text.matchAll(new RegExp(`${before}(?:${source})${behind}`, 'g'))].map(
      (match) => [source, match.index, match.index + match[0].length, match[1]] as const,
    ),
  );

const together = (sources: readonly string[], text: string) =>
  rulesAtWords(
    sources.map((source) => [source, source] as const),
    before,
    behind,
  )(text).map(({ read, start, end, groups }) => [read, start, end, groups[0]] as const);

describe('Rules that are tried only at words they can begin with', () => {
  test.each([
    ['a word or a choice of them', ['(noon)|(?:mid)?night'], 'noon, midnight or night'],
    ['what may be missing in front', ['(?:at |@ ?)?(\\d{1,2})'], 'at 9, @ 10, 11 and cat 12'],
    ['a class of letters, or a letter as often as you like', ['([1-9])h', 'a+b', 'x*y'], '9h 0h aab y xxy'],
    [
      'what must stand around, which is no letter of it',
      ['(?<=for )(\\d+)', '(?!20)\\d\\d', '(?=n)[mn]o'],
      'for 12 20 no mo',
    ],
    ['two rules at one place, and what they share', ['(next) week', 'next', '(week)'], 'next week next'],
    ['a sign that comes again', ['\\d(/|-)\\d\\1\\d'], '1/2/3 and 1-2-3, not 1/2-3'],
    ['a sign that stands for itself', ['\\$(\\d+)', '(é|ñ)o'], '$5 ño'],
  ])('find the same as one by one: %s', (_, sources, text) => {
    expect(together(sources, text)).toEqual(oneByOne(sources, text));
    expect(together(sources, text)).not.toEqual([]);
  });

  test('do not read within what they have read', () => {
    expect(together(['(a) b|b'], 'a b b').map(([, start, end]) => [start, end])).toEqual([
      [0, 3],
      [4, 5],
    ]);
  });
});

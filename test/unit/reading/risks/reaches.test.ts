import { describe, expect, it } from 'vitest';
import { openPage } from '#reading/normalise.ts';
import { heldAs } from '#reading/risks/reaches.ts';
import { whole } from '#reading/words.ts';

/** How the word "gun" is held. */
const held = (text: string) => {
  const page = openPage(text);
  const tokens = [...page.plain.matchAll(/[a-z]+|[.,;]/g)].map(({ 0: token, index }) => ({
    start: index,
    end: index + token.length,
  }));
  const gun = tokens.findIndex(({ start }) => page.plain.startsWith('gun', start));
  return heldAs(page, whole(page), tokens)[gun];
};

describe('how a word is held', () => {
  it.each([
    ['she has a gun', 'asserted'],
    ['denies a gun', 'negated'],
    ['niega tener una gun', 'negated'],
    ['gun not found', 'negated'],
    ['hx of gun in the home', 'historical'],
    ['gun in the home years ago', 'historical'],
    ['gun charge was dismissed', 'historical'],
    ['gun case expunged', 'historical'],
    ['expunged the gun case', 'historical'],
    ['asked what to do if a gun is drawn', 'conditional'],
  ])('"%s": %s', (text, expected) => {
    expect(held(text)).toBe(expected);
  });

  it('a trigger reaches eight words', () => {
    expect(held('denies a b c d e f g gun')).toBe('negated');
    expect(held('denies a b c d e f g h gun')).toBe('asserted');
  });

  it.each(['denies use. gun in the car', 'denies use but gun in the car', 'niega uso pero gun en casa'])(
    'no further than the full stop, or words that end it: "%s"',
    (text) => {
      expect(held(text)).toBe('asserted');
    },
  );

  it('a comma ends no list of what is denied, but what reaches back', () => {
    expect(held('denies si, hi, gun')).toBe('negated');
    expect(held('has a gun, drugs not found')).toBe('asserted');
  });

  it('a comma is none of the eight words', () => {
    expect(held('denies a, b, c, d, e, f, g, gun')).toBe('negated');
  });

  it('what is denied was not, though it is said of the past', () => {
    expect(held('no hx of gun')).toBe('negated');
  });

  it('words that only look like a denial reach nothing', () => {
    expect(held('no answer, gun on the table')).toBe('asserted');
  });
});

import { describe, expect, it } from 'vitest';
import { signsOf } from '#reading/risks/weighed-signs.ts';

const keys = (plain: string) => signsOf(plain, 'aps').map(({ key }) => key);

describe('the signs of a text', () => {
  it('are its words, their beginnings, its pairs and the practice area', () => {
    expect(keys('fell again')).toEqual([
      'aps',
      'fell',
      'fel*',
      'fell*',
      'fell again',
      'again',
      'aga*',
      'agai*',
      'again*',
    ]);
  });

  it('stand apart behind a denial, seven words far', () => {
    const denied = keys('denies a b c d e f gun knife').filter((key) => /^(?:no:)?(?:gun|knife)$/.test(key));
    expect(denied).toEqual(['no:gun', 'knife']);
    expect(keys('no ha caido')).toEqual(expect.arrayContaining(['no:caido', 'no:ha no:caido']));
  });

  it.each(['denies use. drinks', 'denies use but drinks', 'niega uso pero drinks'])(
    'are denied no further than their clause: "%s"',
    (text) => {
      expect(keys(text)).toContain('drinks');
    },
  );

  it('a comma in a list of denials ends nothing', () => {
    expect(keys('no si, hi')).toContain('no:hi');
  });

  it('a number is a number, whichever it is, and "didn’t" one word', () => {
    expect(keys('fell 3 times')).toEqual(keys('fell 12 times'));
    expect(keys("didn't eat")).toContain('no:eat');
  });

  it('stand once, where they stand first', () => {
    const [, fell] = signsOf('fell, fell', 'aps');
    expect(fell).toEqual({ key: 'fell', start: 0, end: 4 });
    expect(keys('fell, fell').filter((key) => key === 'fell')).toHaveLength(1);
  });
});

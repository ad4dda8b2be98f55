import { describe, expect, test } from 'vitest';
import { findWhens, localNow } from '#reading/dates.ts';
import { openPage } from '#reading/normalise.ts';

const now = '2026-03-11T10:15:00-05:00';

function millisecondsFor(text: string): number {
  const page = openPage(text);
  const start = performance.now();
  findWhens(page, localNow(now, page));
  return performance.now() - start;
}

describe('very long texts', () => {
  // Read in one piece these took from two seconds to a minute at a quarter of this length.
  test.each([
    ['one repeated word that may be a month', 'may '],
    ['one repeated date', '3/9 '],
    ['digits without end', '1'],
    ['slashes without end', '1/'],
    ['clock times without end', '12:30-'],
    ['sentences that the libraries are asked about', 'Seen two days before the first Monday of April. '],
  ])('%s is read in bounded time', (_, words) => {
    expect(millisecondsFor(words.repeat(40_000 / words.length))).toBeLessThan(8_000);
  });

  test('dates beyond the first thousands of characters are still read by our own rules', () => {
    const page = openPage(`${'The home was clean and the kids were fed. '.repeat(400)}Seen 3/9 at 2pm.`);
    expect(findWhens(page, localNow(now, page))).toHaveLength(1);
  });
});

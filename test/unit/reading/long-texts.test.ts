import { describe, expect, test } from 'vitest';
import { findWhens, localNow } from '#reading/dates/dates.ts';
import { openPage } from '#reading/normalise.ts';
import { readRisks } from '#reading/risks/risks.ts';

const now = '2026-03-11T10:15:00-05:00';

const read = (text: string) => {
  const page = openPage(text);
  return findWhens(page, localNow(now, page));
};

describe('very long texts', () => {
  // Read in one piece these took from two seconds to a minute at a quarter of this length: far over the limit below.
  test.each([
    ['one repeated word that may be a month', 'may '],
    ['one repeated date', '3/9 '],
    ['digits without end', '1'],
    ['slashes without end', '1/'],
    ['clock times without end', '12:30-'],
    ['sentences that the libraries are asked about', 'Seen two days before the first Monday of April. '],
  ])('%s: reading comes to an end', { timeout: 8_000 }, (_, words) => {
    expect(() => read(words.repeat(40_000 / words.length))).not.toThrow();
  });

  test('dates beyond the first thousands of characters are still read by our own rules', () => {
    expect(read(`${'The home was clean and the kids were fed. '.repeat(400)}Seen 3/9 at 2pm.`)).toHaveLength(1);
  });

  // Half a second where nothing else runs; looking back over the whole text for each word took fourteen.
  test('risks without a full stop: reading comes to an end', { timeout: 8_000 }, () => {
    const text = 'mom denies SI and drinking and he has no gun or knife and she fell at the store while '.repeat(465);
    expect(() => readRisks(openPage(text), { start: 0, end: text.length }, 'cps', [])).not.toThrow();
  });
});

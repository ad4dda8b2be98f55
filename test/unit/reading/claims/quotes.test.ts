import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotesOf } from '#reading/claims/quotes.ts';

const quoted = (text: string, quote: string) => {
  const span = quotesOf(text)(quote);
  return span && text.slice(span.start, span.end);
};

describe('a quote', () => {
  test.each([
    ['saw mom  yest\n3pm', 'mom yest 3pm', 'mom  yest\n3pm'],
    ['she said “I am fine” twice', '"I am fine"', '“I am fine”'],
    ["didn't go", 'didn’t go', "didn't go"],
    ['él llamó 😀 ayer', 'llamó 😀 ayer', 'llamó 😀 ayer'],
    ['de\u200bnies SI', 'denies SI', 'de\u200bnies SI'],
    ['ha ha. ha', ' ha ', 'ha'],
    ['unmoved, moved on', 'moved', 'moved'],
    ['saw Ana\u200b ', 'Ana', 'Ana'],
  ])('of "%s": "%s" is found as it stands there', (text, quote, found) => {
    expect(quoted(text, quote)).toBe(found);
  });

  test.each([
    ['denies SI', 'has SI'],
    ['denies SI', 'Denies SI'],
    ['ran 12 miles', 'ran 1'],
    ['unable to go', 'able to go'],
    ['abusive', 'abus'],
    ['José', 'Jose'],
    ['all fine', ''],
    ['all fine.', ' . '],
    ['so '.repeat(150), 'so '.repeat(120)],
  ])('of "%s": "%s" is none', (text, quote) => {
    expect(quoted(text, quote)).toBeNull();
  });

  test('L7: whatever is found says the same as the quote, letter for letter', () => {
    const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('mom', 'no', 'SI', '3pm', '“', "'", '\n', ' ', '\u200b', 'é', ','), { maxLength: 12 }),
        fc.array(fc.constantFrom('mom', 'no', 'SI', '3pm', '"', '’', ' ', 'é', ','), { maxLength: 4 }),
        (text, quote) => {
          const found = quoted(text.join(''), quote.join(''));
          if (found !== null) expect(letters(found)).toBe(letters(quote.join('')));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

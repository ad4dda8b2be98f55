import { expect, test } from 'vitest';
import { riskLanguages } from '#reading/lexicon/lexicons.ts';
import { phrasesIn } from '#reading/patterns.ts';

const lists = riskLanguages.flatMap((lexicon) => Object.values(lexicon).flatMap((phrases) => Object.values(phrases)));

/** A comma within brackets cuts a phrase in two that are never found. */
const closes = (phrase: string) => {
  let open = 0;
  for (const sign of phrase) {
    if (sign === '(') open += 1;
    if (sign === ')') open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
};

test('every phrase of the risk lexicon closes the brackets it opens', () => {
  expect(phrasesIn(lists).filter((phrase) => !closes(phrase))).toEqual([]);
});

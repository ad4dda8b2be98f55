import { likeness } from '#reading/claims/look-alikes.ts';
import type { KnownCase } from '#reading/reading.ts';
import { findCaseNumbers } from './case-numbers.ts';
import { findNames, rosterNames } from './roster-names.ts';

/** The tokens of a note that stand for a known case or its client: the only ones a model may choose from. */
export function casesAmong(tokens: ReadonlyMap<string, string>, known: readonly KnownCase[]): string[] {
  const clients = rosterNames(known.map(({ names }) => names));
  const numbers = known.map(({ caseNumber }) => caseNumber);
  return [...tokens]
    .filter(([token, words]) => {
      const text = likeness(words).text;
      // A number may stand without its letters behind the word "case", which the token left outside.
      if (token.startsWith('CASE_')) return findCaseNumbers(`case ${text}`, numbers).length > 0;
      return token.startsWith('PERSON_') && findNames(text, clients).length > 0;
    })
    .map(([token]) => token);
}

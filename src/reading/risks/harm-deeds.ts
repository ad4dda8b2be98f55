import type { Page } from '#reading/normalise.ts';
import type { Mention } from '#reading/people/people.ts';
import type { Span } from '#reading/reading.ts';
import type { Deed } from './harm-clause.ts';
import { englishDeed } from './harm-english.ts';
import { antecedent, type Person, tokensOf } from './harm-persons.ts';
import { spanishDeed } from './harm-spanish.ts';

/** Who a deed of harm was done by and to, pronouns standing for the last person named whom they may mean. */
export interface KnownDeed extends Deed {
  readonly by: Person | null;
  /** Null where a pronoun stands for nobody named. */
  readonly to: Person | null;
}

/** Every deed of harm told in a stretch, as its clause tells it: with somebody to whom it is done. */
export function findDeeds(page: Page, within: Span, people: readonly Mention[]): KnownDeed[] {
  const tokens = tokensOf(page, within);
  const known = (person: Person, not: readonly number[]) =>
    /^(?:he|she|they|him|her|them|me|i)$/.test(person.kind)
      ? antecedent(page, tokens, person.at, person.gender, people, not)
      : person;
  return tokens.flatMap((_, index) => {
    const deed = englishDeed(page, tokens, index, people) ?? spanishDeed(page, tokens, index, people);
    if (!deed || deed.subject?.kind === 'nobody') return [];
    const found = deed.subject && known(deed.subject, [deed.object.at]);
    // Whoever does it is not the one it is done to.
    return [{ ...deed, by: found ?? deed.subject, to: known(deed.object, [deed.subject?.at ?? -1, found?.at ?? -1]) }];
  });
}

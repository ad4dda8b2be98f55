import * as harm from '#reading/lexicon/harm-words.ts';
import type { Page } from '#reading/normalise.ts';
import type { Mention } from '#reading/people/people.ts';
import type { Span } from '#reading/reading.ts';
import { type Person, personAt, type Token } from './harm-persons.ts';

/** Who did what to whom: a blow, a shout or a killing, done or threatened. */
export interface Deed {
  readonly span: Span;
  readonly act: 'blow' | 'shout' | 'kill';
  readonly manner: 'done' | 'threatened';
  readonly subject: Person | null;
  readonly object: Person;
}

/** Whom a verb is done to, and the last word that says so. */
export interface Goal {
  readonly person: Person;
  readonly last: number;
}

export const setOf = (text: string) => new Set(text.split(/\s+/).filter(Boolean));
export const parts = setOf(harm.bodyParts);

const beside =
  setOf(`has have had just also then always even still again keeps kept started starts often sometimes really allegedly
  reportedly once twice never not didnt didn't doesnt doesn't hasnt hasn't was were is be been being got get gets would will gonna to and n & y or so but when after because bc while who that which q que
  drunk high mad angry upset home tried trying going threatened wants about the later constantly frequently repeatedly saw seen hear hears heard watched witnessed him her them me me: actually basically probably ever years yrs old
  wont won't if dont don't do did cant can't`);

/** "dad came home drunk and hit her", "saw him push her": the one who does it stands before the verb, with small words between. */
export function subjectOf(
  page: Page,
  tokens: readonly Token[],
  verb: number,
  people: readonly Mention[],
): Person | null | 'thing' {
  const before = tokens[verb - 1]?.word ?? '';
  if (
    /^(?:him|her|them)$/.test(before) &&
    /^(?:saw|seen|sees?|heard|hears?|watched|witnessed|caught|let|made)$/.test(tokens[verb - 2]?.word ?? '')
  )
    return {
      kind: before === 'him' ? 'he' : before === 'her' ? 'she' : 'they',
      gender: before === 'him' ? 'm' : before === 'her' ? 'f' : null,
      at: verb - 1,
    };
  for (let index = verb - 1; index >= Math.max(0, verb - 14); index -= 1) {
    const word = tokens[index]?.word ?? '';
    if (/^[.!?;)]$/.test(word)) return null;
    const person = personAt(page, tokens, index, people);
    if (person && !isObject(tokens, index) && !isOwner(page, tokens, index)) return person;
    // "the dog bit her", "a car hit him": a thing right before the verb does it.
    if (index === verb - 1 && !person && !beside.has(word) && !/^[,:"(]$|ly$|ed$/.test(word)) return 'thing';
  }
  return null;
}

/** "slashed dad's tires and hit him": whose the thing is, and no "dad's been hitting her". */
const isOwner = (page: Page, tokens: readonly Token[], index: number) =>
  /^'s /.test(page.plain.slice((tokens[index]?.start ?? 0) + (tokens[index]?.word.length ?? 0))) &&
  /^(?:tires?|car|truck|phone|clothes|glasses|house|door|window|windshield|tv|keys|wallet|stuff|things)$/.test(
    tokens[index + 1]?.word ?? '',
  );

/** "came at mom, hit her": behind a word of direction nobody acts. */
const isObject = (tokens: readonly Token[], index: number) =>
  /^(?:at|on|with|w\/|to|for|from|by|about|against|of|told|tells|asked|warned|informed|de|del|con|para|por|al|a)$/.test(
    tokens[/^(?:the|his|her|my|their|la|el|su|mi)$/.test(tokens[index - 1]?.word ?? '') ? index - 2 : index - 1]
      ?.word ?? '',
  );

export const spanOf = (tokens: readonly Token[], first: number, last: number): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last]?.end ?? 0,
});

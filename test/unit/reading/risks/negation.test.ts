import { describe, expect, test } from 'vitest';
import { openPage } from '#reading/normalise.ts';
import { assertionOf } from '#reading/risks/negation.ts';

/** How the sentence holds the words in [brackets] to be. */
function held(sentence: string) {
  const start = sentence.indexOf('[');
  const end = sentence.indexOf(']') - 1;
  const text = sentence.replace(/[[\]]/g, '');
  return assertionOf(openPage(text), { start, end }, { start: 0, end: text.length });
}

describe('negation', () => {
  test.each([
    ['denies [SI]', 'negated'],
    ['denies SI, HI or [cutting]', 'negated'],
    ['no signs of [abuse]', 'negated'],
    ['[fever] was ruled out', 'negated'],
    ['niega [caídas]', 'negated'],
    ['sin [moretones]', 'negated'],
    ['has not seen any [drinking]', 'negated'],
    ['has not slept and is [hearing voices]', 'asserted'],
    ['hasnt taken his meds n is talkin to [people who arent there]', 'asserted'],
    ['has not been drinking and [using]', 'negated'],
    ['his sister has not seen him, [missing]', 'asserted'],
    ['in no [acute distress]', 'negated'],
    ['endorses [SI]', 'asserted'],
    ['denies SI but [cutting] again', 'asserted'],
    ['denies SI, mom says he is [cutting]', 'asserted'],
    ['no change in [drinking]', 'asserted'],
    ['no answer, neighbor heard [threats]', 'asserted'],
    ['no forms signed, landlord gave them an [eviction notice] fri', 'asserted'],
    ['sin respuesta, el esposo le dejó [moretones]', 'asserted'],
    ['no guns, knives or [drugs]', 'negated'],
    ['nobody answered and there was an [eviction notice] on the door', 'asserted'],
    ['no guns, or [bullets] left out', 'negated'],
    ['denies SI, said he had [cut]', 'asserted'],
    ['denies he left home, had [cut]', 'negated'],
    ['no insulin cuz [refill lapsed]', 'asserted'],
    ['LL wont fix the [mold]', 'asserted'],
    ["don't know if he is [missing]", 'asserted'],
    ['no deja de [tomar]', 'asserted'],
    ['quiere [morirse] para ya no sufrir', 'asserted'],
    ['resident [fell] and was not checked', 'asserted'],
    ['nephew got a loan w/o her knowing and [foreclosure] is set', 'asserted'],
    ['[arrested] mon and he was not brought to court', 'asserted'],
    ['no more of it, she has [bruises] on both arms', 'asserted'],
    ['hx of [overdose] 2019', 'historical'],
    ['[overdose] 3 years ago', 'historical'],
    ['historial de [sobredosis]', 'historical'],
    ['call 988 if [SI]', 'conditional'],
    ['educated on [overdose]', 'conditional'],
  ])('"%s" is %s', (sentence, wanted) => {
    expect(held(sentence)).toBe(wanted);
  });

  test('a heading ends the reach of a denial in front of it', () => {
    expect(held('COMPLICATIONS: none   DIAGNOSIS: [pneumonia]')).toBe('asserted');
  });

  test('words inside the concept deny nothing', () => {
    expect(held('[not taking meds]')).toBe('asserted');
  });

  test('reaches no further than a long sentence: a denial far in front denies nothing', () => {
    expect(held(`denies SI ${'and talked about her week '.repeat(12)}and [cutting]`)).toBe('asserted');
  });
});

describe('what is over, only asked or only taught', () => {
  test.each([
    ['lost his [room], slept outside, sister has his bag, none since', 'asserted'],
    ['[SI] in spring, none since', 'historical'],
    ['[roaches], cleanup crew back on tues', 'asserted'],
    ['diary says she wants to [die], dated 2019', 'historical'],
    ['asked about [SI], none', 'negated'],
    ['[SI], no plan', 'asserted'],
    ['LL fixed the [mold]', 'historical'],
    ['[warrant] was cleared last week', 'historical'],
    ['[mold] not fixed', 'asserted'],
    ['quit his job and [relapsed]', 'asserted'],
    ['[overdose] in march, none since', 'historical'],
    ['his brother died of an [overdose]', 'historical'],
    ['mom finished her [DV] survivors group', 'conditional'],
    ["if he goes to jail he'll [hang himself]", 'asserted'],
    ['se le preguntó por [caídas], ninguna', 'negated'],
    ['[orden de arresto] cancelada', 'historical'],
    ['si lo deportan se va a [matar]', 'asserted'],
  ])('"%s" is %s', (sentence, wanted) => {
    expect(held(sentence)).toBe(wanted);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pseudonymise } from '#llm/pseudonyms.ts';
import { visible } from '#reading/claims/look-alikes.ts';
import { county, nameParts, noteNaming, seenBy, spelledName } from './spellings.ts';

const hide = (words: string) => pseudonymise(words, county);
const isIn = (text: string, part: string) => new RegExp(`(?<!\\p{L})${part}(?!\\p{L})`, 'u').test(text);
/** Parts of the county's names still legible: as words, as words broken over lines, long ones also letter by letter. */
const legible = (text: string) => {
  const seen = seenBy(text);
  const broken = seen.replaceAll(/-?\n/g, '');
  const letters = seen.replaceAll(/[^\p{L}]/gu, '');
  return nameParts.filter(
    (part) => isIn(seen, part) || isIn(broken, part) || (part.length > 4 && letters.includes(part)),
  );
};

describe('pseudonyms', { timeout: 30_000 }, () => {
  test('L1: no name and no case number of the roster goes out, in any spelling', () => {
    fc.assert(
      fc.property(noteNaming, (note) => {
        const { text } = hide(note);
        expect(legible(text)).toEqual([]);
        expect(seenBy(text)).not.toMatch(/c\W?1042|aps\W?77/);
      }),
      { numRuns: 1000 },
    );
  });

  test('L2: what comes back is what was written, but for signs that nobody sees', () => {
    fc.assert(
      fc.property(fc.oneof(noteNaming, fc.string({ unit: 'grapheme', maxLength: 80 })), (note) => {
        const { text, restore } = hide(note);
        expect(restore(text)).toEqual({ kind: 'restored', value: visible(note).text });
      }),
      { numRuns: 500 },
    );
  });

  test('L1: a body that names anybody known is stopped, however it is spelled and escaped', () => {
    fc.assert(
      fc.property(spelledName, (name) => {
        const body = JSON.stringify({ messages: [{ role: 'user', content: `saw ${name} today` }] });
        expect(hide('').namesNobody(body, '')).toBe(false);
        expect(hide('').namesNobody(body.replaceAll(/[^ -~]/g, escaped), '')).toBe(false);
      }),
      { numRuns: 300 },
    );
    expect(hide('').namesNobody('{"n":"case c 1042"}', '')).toBe(false);
    expect(hide('').namesNobody('no JSON, but Will', '')).toBe(false);
    expect(hide('').namesNobody('{"Grace":1}', '')).toBe(false);
  });

  test('our own words may hold a word that is a name; one more of it is a leak', () => {
    const ours = 'Answer as the schema says. It will be checked.';
    const { namesNobody } = hide('');
    expect(namesNobody(JSON.stringify({ system: ours, user: 'saw PERSON_1' }), ours)).toBe(true);
    expect(namesNobody(JSON.stringify({ system: ours, user: 'saw Will' }), ours)).toBe(false);
  });

  test('one person has one number, and each spelling a letter of its own', () => {
    expect(hide('Will Grant called. Then WILL, and Grant.').text).toBe(
      'PERSON_1 called. Then PERSON_1b, and PERSON_1c.',
    );
  });

  test('a name that two people share is neither of them', () => {
    expect(hide('Ana López, López and Mari').text).toBe('PERSON_1, PERSON_2 and PERSON_3');
  });

  test('a whole name is hidden within a longer word too', () => {
    expect(hide('#askgracehope and graceful hopes').text).toBe('#PERSON_1 and graceful PERSON_1b');
  });

  test('L1: a name in a script without spaces is hidden among the letters around it', () => {
    const people = [['王伟'], ['Иван Щукин']];
    const { text, namesNobody } = pseudonymise('今天见了王伟一次, потом Щукин', { ...county, people });
    expect(text).toBe('PERSON_1, NAME_1 PERSON_2');
    expect(namesNobody('{"a":"今天王伟一次"}', '')).toBe(false);
  });

  test('names that are words are hidden wherever they stand', () => {
    expect(hide('mom will try, grace was said, hope so').text).toBe(
      'mom PERSON_1 try, PERSON_2 was said, PERSON_2b so',
    );
  });

  test('words that look like a token come back as they were', () => {
    const { text, restore } = hide('Will said "PERSON_1 and CASE_2b"');
    expect(text).toBe('PERSON_1 said "TEXT_1 and TEXT_2"');
    expect(restore(text)).toEqual({ kind: 'restored', value: 'Will said "PERSON_1 and CASE_2b"' });
  });

  test('L2: a token that was not sent in this call spoils the answer', () => {
    const { restore } = hide('saw Will');
    expect(restore({ name: 'PERSON_1', list: ['x PERSON_1 y'], count: 2, none: null })).toEqual({
      kind: 'restored',
      value: { name: 'Will', list: ['x Will y'], count: 2, none: null },
    });
    for (const token of ['PERSON_2', 'PERSON_1b', 'CASE_1', 'PERSON_9'])
      expect(restore({ deep: [{ name: `the ${token}` }] })).toEqual({ kind: 'unknown_token' });
  });

  test('a possible name is hidden and told', () => {
    const { text, possibleNames } = hide('Called Keshawn Obi re Will. Keshawn Obi was out');
    expect(text).toBe('Called NAME_1 re PERSON_1. NAME_1 was out');
    expect(possibleNames).toEqual(['Keshawn Obi']);
  });

  test('a possible name leaves the people beside it who they are', () => {
    expect(hide('saw Grace Abernathy, per Mari. Ana López was out').text).toBe(
      'saw PERSON_1 NAME_1, per PERSON_2. PERSON_3 was out',
    );
    expect(hide('per Dr. Kowalczyk').text).toBe('per Dr. PERSON_1');
  });

  test('the days and times of what happened stay', () => {
    const note = 'hv Fri 3/13 at 2:30pm, court 2026-03-20 1430-1500, seen 3-11-2026, call by 10 am';
    expect(hide(note).text).toBe(note);
  });

  test('of places that overlap all is hidden', () => {
    expect(hide('mail will.grant@example.org, at 12 Grace Street now').text).toBe('mail EMAIL_1, at ADDRESS_1 now');
  });
});

const escaped = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

import { describe, expect, test } from 'vitest';
import { compare } from '#reading/claims/compare.ts';

/** The sentence is of a summary, written two weeks after the note. */
const differs = (sentence: string, quote: string) =>
  compare({ text: sentence, now: '2026-03-25T09:00:00-04:00' }, { text: quote, now: '2026-03-11T10:15:00-05:00' }).map(
    ({ kind, span }) => `${kind}: ${sentence.slice(span.start, span.end)}`,
  );

describe('L7: a sentence held against its quote', () => {
  test.each([
    ['Dana was seen at home on 2026-03-10.', 'hv yest w/ Dana, home clean'],
    ['Three visits took place.', '3 visits this month, all at home'],
    ['Mother reported that Dana slept badly.', 'mo reports Dana slept badly'],
    ['Dana denied suicidal thoughts.', 'Dana denied suicidal thoughts'],
    ['He attended group twice.', 'attended group twice'],
    ['La Sra. Ruiz fue visitada el 10 de marzo.', 'vi a la sra. Ruiz ayer'],
    ['The first visit went well.', 'first visit went well'],
  ])('differs in nothing: "%s"', (sentence, quote) => {
    expect(differs(sentence, quote)).toEqual([]);
  });

  test.each([
    ['She missed 4 days of school.', 'missed 3 days of school', ['number: 4']],
    ['Five visits took place.', 'four visits took place', ['number: Five']],
    ['Rent is $1,250 now.', 'rent is $1205 now', ['number: 1,250']],
    ['The hearing is on 2026-03-13.', 'hearing 3/12', ['date: 2026-03-13']],
    ['She was seen on March 11.', 'seen yesterday', ['date: March 11']],
    ['The worker met with Dana and Keisha.', 'met w/ Dana and mo', ['name: Keisha']],
    ['Keisha Brown was seen.', 'Dana Brown was seen', ['name: Keisha']],
    ['She has suicidal thoughts.', 'no suicidal thoughts', ['negation: suicidal', 'negation: thoughts']],
    ['No bruises were seen.', 'bruises on both arms', ['negation: bruises']],
    ['Tiene moretones.', 'sin moretones', ['negation: moretones']],
    ['His drinking decreased.', 'his drinking increased', ['direction: decreased']],
    ['He attended the hearing.', 'missed the hearing', ['direction: attended']],
    ['La ansiedad aumentó.', 'la ansiedad disminuyó', ['direction: aumentó']],
    ['Father hit him.', 'kid said father hit him', ['attribution: Father hit him.']],
    ['El papá le pegó.', 'dice que el papá le pegó', ['attribution: El papá le pegó.']],
  ])('differs: "%s" from "%s"', (sentence, quote, found) => {
    expect(differs(sentence, quote)).toEqual(found);
  });

  test('a day that may be one of two differs only when it can be neither', () => {
    expect(differs('He was called on 2026-03-03.', 'called last tues')).toEqual([]);
    expect(differs('He was called on 2026-03-04.', 'called last tues')).toEqual(['date: 2026-03-04']);
  });

  test('a word that both deny, or that one denies here and not there, differs in nothing', () => {
    expect(differs('She has no bruises.', 'no bruises seen')).toEqual([]);
    expect(differs('She has bruises.', 'no bruises on Monday. bruises on both arms today')).toEqual([]);
  });

  test('points at the words as they stand, however their accents were typed', () => {
    expect(differs('El nin\u0303o y Keisha.', 'el niño')).toEqual(['name: Keisha']);
  });
});

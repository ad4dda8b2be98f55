import { describe, expect, test } from 'vitest';
import { findWhens, localNow, resolve } from '#reading/dates/dates.ts';
import { readMoments } from '#reading/dates/moments.ts';
import { openPage } from '#reading/normalise.ts';
import { read, wednesday } from './read-dates.ts';

describe('dates that libraries are known to misread', () => {
  test.each([
    ['Fri 3/13 1430', 'future', ['2026-03-13T14:30']],
    ['el viernes pasado', 'past', ['2026-03-06']],
    ['hace tres días', 'past', ['2026-03-08']],
    ['hace dos semanas', 'past', ['2026-02-25']],
    ['en dos semanas', 'future', ['2026-03-25']],
    ['in a month', 'future', ['2026-04-11']],
    ['within 30 days', 'future', ['2026-04-10']],
    ['la semana que viene', 'future', []],
    ['visité ayer a las 3 de la tarde', 'past', ['2026-03-10T15:00']],
    ['unit 3/4 Elm St', 'past', []],
    ['score 7/10 pain', 'past', []],
    ['he has 2 sons, sat with both', 'past', []],
    ['client is 14 months sober', 'past', []],
    ['she may go to court', 'past', []],
    ['second child, third placement', 'past', []],
    ['saw mom yesterday 3ish', 'past', ['2026-03-10T15:00']],
    ['appt tmrw 9a', 'future', ['2026-03-12T09:00']],
    ['a week from Thursday', 'future', ['2026-03-19']],
    ['day before yesterday', 'past', ['2026-03-09']],
    ['last night around 11', 'past', ['2026-03-10T23:00']],
    ['this morning at 8:30', 'past', ['2026-03-11T08:30']],
    ['HV 3/9 @ 2pm', 'past', ['2026-03-09T14:00']],
    ['by end of month', 'future', ['2026-03-31']],
    ['half past 4 today', 'past', ['2026-03-11T16:30']],
    ['hearing on the 5th', 'future', ['2026-04-05']],
    ['next Friday', 'future', ['2026-03-13']],
    ['report due EOD Fri', 'future', ['2026-03-13']],
    ['home visit 10/3', 'past', ['2025-10-03']],
    ['DOB 04/12/2019', 'past', []],
    ['court next wk', 'future', []],
    ['3 wks ago', 'past', ['2026-02-18']],
    ['recheck in 2wks', 'future', ['2026-03-25']],
  ] as const)('reads "%s" looking to the %s as the contract demands', (text, direction, wanted) => {
    expect(read(text, direction)).toEqual(wanted);
  });

  test('gives a clock range its start and its length', () => {
    const page = openPage('from 2 to 3:30pm yesterday');
    const today = localNow(wednesday, page);
    expect(findWhens(page, today).flatMap((when) => resolve(when, 'past', today))).toEqual([
      { value: '2026-03-10T14:00', minutes: 90 },
    ]);
  });

  test('asks which "last Tues" is meant on a Wednesday', () => {
    expect(read('called last Tues', 'past')).toEqual(['2026-03-10', '2026-03-03']);
  });

  test('asks whether 10/3 in a Spanish text is October or March', () => {
    expect(read('la visita fue el 10/3 con la madre', 'past').sort()).toEqual(['2025-10-03', '2026-03-10']);
  });

  test('offers both sides of today when nothing says which is meant', () => {
    expect(read('on the 5th', 'unknown')).toEqual(['2026-03-05', '2026-04-05']);
  });
});

describe('the rules of the contract', () => {
  test('a past bare weekday is the latest such day before today, a coming one the first after it', () => {
    expect(read('wed', 'past')).toEqual(['2026-03-04']);
    expect(read('wed', 'future')).toEqual(['2026-03-18']);
  });

  test('bare hours 7 to 11 are morning and 12 to 6 afternoon', () => {
    expect(read('yest at 7', 'past')).toEqual(['2026-03-10T07:00']);
    expect(read('yest at 12', 'past')).toEqual(['2026-03-10T12:00']);
    expect(read('yest at 6', 'past')).toEqual(['2026-03-10T18:00']);
  });

  test('the part of the day settles the half of a bare hour', () => {
    expect(read('tonight at 8', 'future')).toEqual(['2026-03-11T20:00']);
    expect(read('in the afternoon at 5', 'past')).toEqual(['2026-03-11T17:00']);
  });

  test('a contact date without a year is in the past, a deadline in the future, over the turn of the year too', () => {
    expect(read('12/30', 'past', '2027-01-04T09:00:00-05:00')).toEqual(['2026-12-30']);
    expect(read('1/5', 'future', '2026-12-28T09:00:00-05:00')).toEqual(['2027-01-05']);
  });

  test('a text that shows day first writes every date so', () => {
    expect(read('visita 25/2 y otra 3/3', 'past')).toEqual(['2026-02-25', '2026-03-03']);
  });

  test('a weekday that contradicts its date is asked', () => {
    expect(read('mon 3/10', 'past')).toEqual(['2026-03-10', '2026-03-09']);
  });

  test('month end clamps', () => {
    expect(read('in a month', 'future', '2026-01-31T09:00:00-05:00')).toEqual(['2026-02-28']);
  });

  test('a deadline that just went by is asked, not moved to next year', () => {
    expect(read('3/9', 'future')).toEqual(['2027-03-09', '2026-03-09']);
  });

  test('business days skip the weekend', () => {
    expect(read('in 3 business days', 'future')).toEqual(['2026-03-16']);
  });

  test('minutes ago count from the moment of writing, over midnight', () => {
    expect(read('20 min ago', 'past', '2026-03-11T00:10:00-05:00')).toEqual(['2026-03-10T23:50']);
  });

  test('holidays are known by name', () => {
    expect(read('by thanksgiving', 'future')).toEqual(['2026-11-26']);
    expect(read('since easter', 'past', '2026-05-01T09:00:00-05:00')).toEqual(['2026-04-05']);
  });
});

describe('the second opinion', () => {
  test('reads words that our own rules do not know', () => {
    expect(readMoments('first Monday of April', { now: wednesday, language: 'en' }).map(({ span }) => span)).toEqual([
      { start: 0, end: 21 },
    ]);
  });

  test('is not asked about a plain form: the misread year of "Fri 3/13 1430" never comes in', () => {
    expect(read('Fri 3/13 1430', 'unknown')).toEqual(['2026-03-13T14:30']);
  });

  test('is not heard where it counts back to a year before the year 1000', () => {
    expect(read('3/9 12 1430 before', 'past')).toEqual(['2012-03-09']);
  });

  test('does not bring back what only looks like a date', () => {
    expect(read('lives on 5th st, no contact in 3 days', 'past')).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { read } from './read-dates.ts';

describe('numbers written out, as a voice clip is transcribed', () => {
  test.each([
    ['twenty one days ago', 'past', ['2026-02-18']],
    ['in thirteen days', 'future', ['2026-03-24']],
    ['on May twenty second', 'future', ['2026-05-22']],
    ['on fourteen May', 'future', ['2026-05-14']],
    ['June sixth twenty twenty six', 'future', ['2026-06-06']],
    ['February third nineteen ninety nine', 'unknown', ['1999-02-03']],
    ['seen the ninth of February two thousand and twenty', 'past', ['2020-02-09']],
    ['placed May first twenty oh nine', 'unknown', ['2009-05-01']],
    ['el veinte de febrero de dos mil veintiséis', 'past', ['2026-02-20']],
    ['el seis de mayo de mil novecientos noventa y uno', 'unknown', ['1991-05-06']],
    ['hace dieciocho días', 'past', ['2026-02-21']],
    ['el lunes el dieciséis', 'future', ['2026-03-16']],
  ] as const)('reads "%s" looking to the %s', (text, direction, wanted) => {
    expect(read(text, direction)).toEqual(wanted);
  });

  test('a year in two figures is of this century when it can be, else of the last', () => {
    expect(read('lease from 6/30/28', 'unknown')).toEqual(['2028-06-30']);
    expect(read('file of 6/30/88', 'unknown')).toEqual(['1988-06-30']);
  });

  test('"may" beside a number is a month only where nobody may do something', () => {
    expect(read('she may first call me', 'future')).toEqual([]);
    expect(read('due May first', 'future')).toEqual(['2026-05-01']);
  });
});

describe('clock times as they are spoken', () => {
  test.each([
    ['yesterday at nine fifteen', '2026-03-10T09:15'],
    ['yesterday at one thirty to see her', '2026-03-10T13:30'],
    ['yesterday seven thirty', '2026-03-10T07:30'],
    ['yesterday at six forty-two', '2026-03-10T18:42'],
    ['yesterday at two oh five', '2026-03-10T14:05'],
    ['yesterday eight p.m.', '2026-03-10T20:00'],
    ['yesterday at a quarter to five', '2026-03-10T16:45'],
    ['yesterday twelve minutes past one', '2026-03-10T13:12'],
    ['yesterday at midday', '2026-03-10T12:00'],
    ['yesterday 8: 20 am', '2026-03-10T08:20'],
    ['ayer a las 4pm menos cuarto', '2026-03-10T15:45'],
    ['ayer a las cinco menos diez de la tarde', '2026-03-10T16:50'],
    ['ayer a las doce del día', '2026-03-10T12:00'],
  ])('reads "%s"', (text, wanted) => {
    expect(read(text, 'past')).toEqual([wanted]);
  });

  test('a spoken range starts with its first hour and is not taken for minutes before the second', () => {
    expect(read('yesterday from nine to ten thirty', 'past')).toEqual(['2026-03-10T09:00']);
  });

  test('a number that counts or tells an age is no hour', () => {
    expect(read('he started using at 14', 'past')).toEqual([]);
    expect(read('she stayed at 3 homes', 'past')).toEqual([]);
    expect(read('moved in 2019 a la ciudad', 'past')).toEqual([]);
  });

  test('the part of the day named after the day settles and joins the hour', () => {
    expect(read('saw him monday morning at 9', 'past')).toEqual(['2026-03-09T09:00']);
    expect(read('el martes por la noche a las 8', 'past')).toEqual(['2026-03-10T20:00']);
  });
});

import { describe, expect, test } from 'vitest';
import { read } from './read-dates.ts';

describe('no day is guessed', () => {
  test.each([
    ['saw mom last week at 3pm'],
    ['next month at 10'],
    ['el mes pasado a las 2'],
    ['february 30 at 3pm'],
    ['a few days ago'],
    ['the last one of the day'],
    ['seen at the day program'],
    ['hace varios días'],
    ['the week of 3/16'],
    ['2 days before the hearing'],
    ['un día antes de la audiencia'],
    ['two days later she called'],
    ['born on twenty five January nineteen eighty six'],
    ['scored 12/15'],
    ['ratio was 0.8/15'],
    ['file from 8/2/87'],
    ['works mon-fri 9-5'],
    ['groups tues/thurs 3pm'],
    ['vacation 3/2-3/6'],
  ])('"%s" names no exact day of a contact', (text) => {
    expect(read(text, 'past')).toEqual([]);
  });
});

describe('what can be understood in two ways is asked', () => {
  test('the small hours of a night belong to the day after or to the same', () => {
    expect(read('last night at 2am', 'past')).toEqual(['2026-03-11T02:00', '2026-03-10T02:00']);
    expect(read('tonight around 3', 'future')).toEqual(['2026-03-12T03:00', '2026-03-11T03:00']);
    expect(read('a las 12 de la noche', 'future')).toEqual(['2026-03-12T00:00', '2026-03-11T00:00']);
    expect(read('last night at 9', 'past')).toEqual(['2026-03-10T21:00']);
  });

  test('one day or another', () => {
    expect(read('will call thurs or fri', 'future')).toEqual(['2026-03-12', '2026-03-13']);
    expect(read('cita el 3/16 o el 17 de marzo', 'future')).toEqual(['2026-03-16', '2026-03-17']);
  });

  test('figures between full stops may have the day or the month first', () => {
    expect(read('3.2.2026', 'past')).toEqual(['2026-02-03', '2026-03-02']);
    expect(read('13.2.2026', 'past')).toEqual(['2026-02-13']);
  });

  test('"de hoy en ocho" is a week, or a week and a day', () => {
    expect(read('cita de hoy en ocho', 'future')).toEqual(['2026-03-18', '2026-03-19']);
  });
});

describe('days near the writing', () => {
  test.each([
    ['due by EOD', 'future', ['2026-03-11']],
    ['by cob tomorrow', 'future', ['2026-03-12']],
    ['next business day', 'future', ['2026-03-12']],
    ['el próximo día hábil', 'future', ['2026-03-12']],
    ['in a fortnight', 'future', ['2026-03-25']],
    ['de aquí a dos semanas', 'future', ['2026-03-25']],
    ['dentro de tres semanas a partir de mañana', 'future', ['2026-04-02']],
    ['half an hour from now', 'future', ['2026-03-11T10:45']],
    ['alrededor de mañana a las 10 de la mañana', 'future', ['2026-03-12T10:00']],
    ['dos días antes de ayer', 'past', ['2026-03-08']],
    ['90 days from 3/1', 'future', ['2026-05-30']],
    ['clean for the last 3 months and 2 days ago relapsed', 'past', ['2026-03-09']],
    ['the 15th of next month', 'future', ['2026-04-15']],
    ['el día 20 de este mes', 'future', ['2026-03-20']],
    ['el 17 del 2', 'past', ['2026-02-17']],
    ['visits on March 2nd, 3/4 and 3/9 this week', 'past', ['2026-03-02', '2026-03-04', '2026-03-09']],
    ['2 and 5 March', 'past', ['2026-03-02', '2026-03-05']],
    ['el 1.º de abril', 'future', ['2026-04-01']],
    ['3/9 2pm\n3/10 3pm', 'past', ['2026-03-09T14:00', '2026-03-10T15:00']],
    ['palm sunday', 'future', ['2026-03-29']],
    ['easter monday', 'future', ['2026-04-06']],
    ['election day', 'future', ['2026-11-03']],
  ] as const)('reads "%s" looking to the %s', (text, direction, wanted) => {
    expect(read(text, direction)).toEqual(wanted);
  });
});

describe('the libraries', () => {
  test('never take away a day that our own rules have read', () => {
    expect(read('christmas at 8:00 early morning', 'past')).toEqual(['2025-12-25T08:00']);
  });
});

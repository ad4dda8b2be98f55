import { describe, expect, test } from 'vitest';
import { read } from './read-dates.ts';

describe('weekdays', () => {
  test.each([
    ['friday of next week', 'future', ['2026-03-20']],
    ['next wk tues 3pm', 'future', ['2026-03-17T15:00']],
    ['el viernes de la semana que viene', 'future', ['2026-03-20']],
    ['el lunes de la semana pasada', 'past', ['2026-03-02']],
    ['friday after next', 'future', ['2026-03-20']],
    ['the second Tuesday of June', 'future', ['2026-06-09']],
    ['the last friday of this month', 'future', ['2026-03-27']],
    ['el primer jueves de abril', 'future', ['2026-04-02']],
    ['el último lunes del mes', 'future', ['2026-03-30']],
    ['first monday in may 2027', 'future', ['2027-05-03']],
    ['mon the 16th at 10', 'future', ['2026-03-16T10:00']],
    ['fri 13 with dad', 'past', ['2026-02-13']],
    ['el martes 17 a las 4', 'future', ['2026-03-17T16:00']],
    ['el lunes 16 de marzo a las nueve', 'future', ['2026-03-16T09:00']],
    ['tue 3-10', 'past', ['2026-03-10']],
    ['tue 3-4', 'past', ['2026-03-10T15:00']],
    ['monday 20 min', 'past', ['2026-03-09']],
    ['el lunes 30 minutos', 'past', ['2026-03-09']],
    ['el viernes santo', 'future', ['2026-04-03']],
  ] as const)('reads "%s" looking to the %s', (text, direction, wanted) => {
    expect(read(text, direction)).toEqual(wanted);
  });

  test('what happens every week has no date', () => {
    expect(read('groups every friday', 'past')).toEqual([]);
    expect(read('terapia todos los lunes', 'future')).toEqual([]);
  });

  test('where a week begins is asked when it matters: on Sundays', () => {
    expect(read('sunday next week', 'future')).toEqual(['2026-03-22', '2026-03-15']);
    expect(read('tues next week', 'future', '2026-03-15T10:00:00-05:00')).toEqual(['2026-03-17', '2026-03-24']);
  });

  test('a weekday and a number that never meet about now are asked', () => {
    expect(read('saw her tues the 11th', 'past')).toEqual(['2026-03-11', '2026-03-10', '2025-11-11']);
  });

  test('"this Friday" is near: a date of another year with a Friday does not settle it', () => {
    expect(read('this fri 3/14', 'future')).toEqual(['2026-03-14', '2026-03-13']);
  });

  test('a weekday beside a stretch of weeks is one of the two nearest the day reached', () => {
    expect(read('monday, two weeks from now', 'future')).toEqual(['2026-03-23', '2026-03-30']);
    expect(read('3 weeks after 3/2 on friday', 'future')).toEqual(['2026-03-20', '2026-03-27']);
    expect(read('two weeks after monday 3/16', 'future')).toEqual(['2026-03-30']);
  });
});

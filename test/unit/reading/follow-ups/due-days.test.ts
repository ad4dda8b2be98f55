import { describe, expect, test } from 'vitest';
import { read } from '../dates/read-dates.ts';

describe('days to come, counted from Wednesday 3/11', () => {
  test.each([
    ['same time next sat', ['2026-03-14']],
    ['first thing tmrw', ['2026-03-12']],
    ['tomm 10am', ['2026-03-12T10:00']],
    ['tmrrw 9a', ['2026-03-12T09:00']],
    ['wk from today', ['2026-03-18']],
    ['1st of the month', ['2026-04-01']],
    ['el 5 del mes', ['2026-04-05']],
    ['by fri noon', ['2026-03-13T12:00']],
    ['4/1 11 to noon', ['2026-04-01T11:00']],
    ['Mon 3/16 at 10', ['2026-03-16T10:00']],
    ['w/in 5 biz days', ['2026-03-18']],
    ['a más tardar el viernes', ['2026-03-13']],
    ['el prox lunes a las 3', ['2026-03-16T15:00']],
  ] as const)('"%s"', (text, wanted) => {
    expect(read(text, 'future')).toEqual(wanted);
  });

  test.each([['in 2-3 days'], ['en 2 o 3 semanas']])('"%s" names no one day', (text) => {
    expect(read(text, 'future')).toEqual([]);
  });
});

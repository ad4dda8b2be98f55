import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findWhens, localNow, resolve } from '#reading/dates/dates.ts';
import { openPage } from '#reading/normalise.ts';
import { read, wednesday } from './read-dates.ts';

describe('one moment in the many ways it is typed', () => {
  test.each([
    ['3/10 1030'],
    ['3/10 @1030a'],
    ['10:30 on Tuesday'],
    ['Tue., Mar. 10, 10:30 a.m.'],
    ['Tuesday 3/10 at half past ten'],
    ['Tuesday 10th, 10:30 am'],
    ['2026-03-10 10:30'],
    ['2026-03-10T10:30'],
    ['03/10/2026 1030 hrs'],
    ['10:30 AM on 3/10/2026'],
    ['10-Mar-2026 at 10:30'],
    ['yesterday 10:30-11:15a'],
    ['tues 10:30a-1115a'],
    ['3/10/26, start 10:30 end 11:15'],
    ['el martes 10 a las diez y media'],
    ['ayer de diez y media a once'],
    ['ayer a las 10:30 de la mañana'],
  ])('"%s"', (text) => {
    expect(read(text, 'past')).toEqual(['2026-03-10T10:30']);
  });

  test.each([
    ['yest b/w 3 and 330', 30],
    ['yest 1:15-145p', 30],
    ['yest from 1 to 1:45', 45],
    ['3/10, start 10:30 end 11:15', 45],
    ['ayer de dos a tres', 60],
  ])('"%s" lasts %i minutes', (text, wanted) => {
    const page = openPage(text);
    const today = localNow(wednesday, page);
    expect(findWhens(page, today).map((when) => resolve(when, 'past', today)[0]?.minutes)).toEqual([wanted]);
  });

  test('the night before last is known in both languages', () => {
    expect(read('day b4 yesterday', 'past')).toEqual(['2026-03-09']);
    expect(read('antenoche como a las 8', 'past')).toEqual(['2026-03-09T20:00']);
  });
});

const words =
  'mon|fri|el lunes|3/9|30/2|12/31/99|feb 30|may|first|the 31st|el 31|last|next|two weeks|after|before|ago|hace|dos|meses|at|2am|25:00|1430|noon|night|tonight|-|,|.|\n|this week|thanksgiving|2026-02-29|T10:30|half past|quarter to|12|de|la noche';

test('whatever words of time come together, what is read is a real moment and lies in the text', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words.split('|')), { maxLength: 8 }), (some) => {
      const text = some.join(' ');
      const page = openPage(text);
      const today = localNow(wednesday, page);
      for (const when of findWhens(page, today)) {
        expect(when.span.start).toBeLessThan(when.span.end);
        expect(when.span.end).toBeLessThanOrEqual(text.length);
        for (const direction of ['past', 'future', 'unknown'] as const) {
          for (const { value } of resolve(when, direction, today)) {
            const at = new Date(`${value.length === 10 ? `${value}T00:00` : value}:00Z`);
            expect(at.toISOString().slice(0, value.length)).toBe(value);
          }
        }
      }
    }),
    { numRuns: 300 },
  );
});

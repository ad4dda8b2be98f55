import { describe, expect, test } from 'vitest';
import { timesOf } from '../dates/read-times.ts';

describe('a correction', () => {
  test.each([
    ['fix: 3/9 note for Hask, time was 2:40 not 1:40', '03-09T14:40'],
    ['correction Ferro 3/6 - start was 10a not 11a', '03-06T10:00'],
    ['amend my note on Lusk: the visit I put in as 3/4 was 3/5', '03-05'],
    ['corrección: lo de Tobías ayer fue 1015 no 1115', '03-10T10:15'],
    ['corrijo la nota de Elvia: la llamada fue el 3/9 de 3 a 4, no de 3 a 3:30', '03-09T15:00 60'],
    ['fix what I put for Wren on Monday the call was two thirty not three', '03-09T14:30'],
    ['fix the Lott note it was 315 pm not 215 on mon', '03-09T15:15'],
    ['Correction: Mondays visit with Lusk was at 2 not 3', '03-09T14:00'],
  ])('gives the value set right, of the day that names the note: "%s"', (text, wanted) => {
    expect(timesOf(text)).toBe(wanted);
  });

  test.each([
    'amend 3/4 note: child seen was Bo, not Lu',
    'correction to Finch 3/6: weight was 10.4 not 11.4',
    'corrección a mi nota de don Chema del 3/2, la vecina es Tere, no Nena',
    'fix the 3/3 note on Holt, pcp appt is 3/18 not 3/17',
  ])('of something else leaves the day of the contact alone: "%s"', (text) => {
    expect(timesOf(text)).toBe('unsaid');
  });
});

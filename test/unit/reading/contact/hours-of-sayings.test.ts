import { describe, expect, test } from 'vitest';
import { timesOf } from '../dates/read-times.ts';

const written = '2026-10-14T16:00:00-04:00';

describe('the hour and the place of what somebody said to the worker are those of the contact', () => {
  test.each([
    ['Me dice doña Elvia hoy 12:15 en su cocina que la nieta le quita el cheque.', '10-14T12:15'],
    ['La Sra. Pons dice en la clínica hoy 11:15 que el sobrino usa su tarjeta.', '10-14T11:15'],
    ['in 1pm group Dario said he is sleeping better', '10-14T13:00'],
    ['Theo was at the clinic 11:15 for his shot, no problems', '10-14T11:15'],
  ])('"%s"', (text, wanted) => expect(timesOf(text, written)).toBe(wanted));

  test.each([
    ['stopped by 2:30, six days out. dressing dry', '10-14T14:30'],
    ['Sra. Mora en cama 12 a las 2:30, tranquila', '10-14T14:30'],
    ['hearing denied. sat w him an hr at the shelter', 'unsaid 60'],
  ])('a bed, the days since a discharge and a deed are no day or hour: "%s"', (text, wanted) =>
    expect(timesOf(text, written)).toBe(wanted),
  );
});

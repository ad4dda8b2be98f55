import { describe, expect, test } from 'vitest';
import { readNote } from '#reading/read-note.ts';

/** A Wednesday. */
const now = '2026-09-16T14:00:00-05:00';
const modeOf = (text: string) => {
  const mode = readNote(text, { now, practiceArea: 'reentry' })[0]?.contactMode;
  return mode && 'value' in mode ? mode.value : null;
};

describe('where a contact took place', () => {
  test.each([
    ['pase por la escuela hoy 9:20, vi a Dalia', 'facility_visit'],
    ['llegue a la clinica 8:40 con el cliente', 'facility_visit'],
    ['Fui a su chamba ayer 3:15 a ver a Nelson, 25 min', 'community_visit'],
    ['took cl to the food shelf 10:30, 40 min', 'community_visit'],
    ['talked to cl at the bank 11:30, 20 min', 'community_visit'],
    ['TOC call d3 w/ Mr. Hale, doing ok', 'phone'],
  ])('is where the worker went: "%s"', (text, mode) => {
    expect(modeOf(text)).toBe(mode);
  });

  test.each([
    'Spoke w/ Ms. Ruiz at the pharmacy 9/15 1:20, script ready',
    'confirmed with Dana at the housing authority, voucher active',
    'talked to Kofi at the SSA office 9/14 10:10, claim pending',
  ])('is not where the other one works: "%s"', (text) => {
    expect(modeOf(text)).toBeNull();
  });

  test('is left open where only somebody else goes there', () => {
    expect(modeOf('platique con la mama 10:00, dice que va a la escuela los lunes')).toBeNull();
  });

  test('"sat in" is no Saturday', () => {
    const [reading] = readNote('Took cl to court clerk today 9:10-9:55, sat in.', { now, practiceArea: 'reentry' });
    expect(reading?.occurredAt).toMatchObject({ value: '2026-09-16T09:10' });
  });
});

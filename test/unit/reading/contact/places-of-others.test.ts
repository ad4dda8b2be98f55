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

describe('the day of a contact', () => {
  const read = (text: string) => readNote(text, { now, practiceArea: 'medical_discharge' });

  test.each([
    'met w/ pt at bedside, readmitted 9/12, wants rehab',
    "no ans x2, DC'd 9/13. left vm",
    'spoke w/ wife, pt fell 9/11 in the shower',
    'Reviewed police report of 9/10 DV call, nobody arrested',
    'hablé con la esposa, se cayó el 9/11',
  ])('is not that of what befell somebody or of a paper: "%s"', (text) => {
    expect(read(text)[0]?.occurredAt ?? null).toBeNull();
  });

  test('a try in vain and a later call, each with its day and hour, are two contacts', () => {
    expect(
      read('Called pt 9/11 2p, no ans. Called 9/15 1p, spoke w/ him 12 min').map(({ occurredAt }) => occurredAt),
    ).toMatchObject([{ value: '2026-09-11T14:00' }, { value: '2026-09-15T13:00' }]);
  });

  test('tries that are counted are one contact', () => {
    expect(read('Called pt 9/11 2p, no ans. 2nd call 9/15 1p reached him')).toHaveLength(1);
  });

  test('"correo a" is an e-mail, and what was answered no call', () => {
    expect(modeOf('Correo a la maestra Sra. Paz el lunes, contestó que falta mucho')).toBe('email');
  });

  test('referrals in a list lose what stands in brackets', () => {
    expect(
      read('saw pt 10:15. refs out: wound clinic (wait 3 wks), meals on wheels')[0]?.referrals.map(
        ({ value }) => value,
      ),
    ).toEqual(['wound clinic', 'meals on wheels']);
  });
});

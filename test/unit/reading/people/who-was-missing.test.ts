import { expect, test } from 'vitest';
import { readNote } from '#reading/read-note.ts';

const read = (text: string) => {
  const [reading] = readNote(text, { now: '2026-08-05T17:00:00-05:00', practiceArea: 'cps' });
  const value = <V>(one: { value: V } | object | null | undefined) => (one && 'value' in one ? one.value : null);
  return [value(reading?.contactMode), value(reading?.outcome), value(reading?.durationMinutes)];
};

test.each([
  ['hv yest 2pm, 30 min w/ gma. mom not home', ['home_visit', 'contact_made', 30]],
  ['visita en casa ayer 3:30, 25 min con la abuela. el papá no estaba', ['home_visit', 'contact_made', 25]],
  ['cl cancelled mon, so met at library 2pm instead, 30 min', ['community_visit', 'contact_made', 30]],
  ['mom txtd cant make it, so did visit by phone 1:30-2:10', ['phone', 'contact_made', 40]],
])('reads that somebody was met all the same: "%s"', (text, wanted) => {
  expect(read(text)).toEqual(wanted);
});

test.each([
  ['waited 20 min w/ staff, mom no show', [null, 'attempted_no_contact', null]],
  ['mom cancelled hv today, resched to fri 2pm', ['home_visit', 'cancelled', null]],
])('still reads what failed in "%s"', (text, [mode, outcome]) => {
  expect(read(text).slice(0, 2)).toEqual([mode, outcome]);
});

test.each([
  ['mom not home 3p, left note w/ gma', 'home_visit'],
  ['noone home at 4, will retry', 'home_visit'],
  ['called mom 2pm, not home per gma', 'phone'],
  ["dad says he's not home much, ov w/ dad 2p", 'office_visit'],
])('takes who was not home for missed at home, unless it is only told: "%s"', (text, mode) => {
  expect(read(text)[0]).toBe(mode);
});

test.each([
  ['Roe note from mon: mode s/b phone, i marked hv', ['phone', null, null]],
  ['Correction / Roe / I charted 40 min, actual was 14 min', [null, null, 14]],
])('reads the value set right in "%s"', (text, wanted) => {
  expect(read(text)).toEqual(wanted);
});

test('dates no contact by what a message says', () => {
  expect(
    readNote('texted fa Leon that sat visit moves to 11', { now: '2026-08-05T17:00:00-05:00', practiceArea: 'cps' })[0]
      ?.occurredAt,
  ).toBeNull();
});

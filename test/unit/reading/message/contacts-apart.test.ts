import { expect, test } from 'vitest';
import { readNote } from '#reading/read-note.ts';
import { timesOf } from '../dates/read-times.ts';

test.each([
  [
    'two updates on Ruiz. saw him at the library yesterday at 10. and i emailed his PO Ms. Galt monday',
    '03-10T10:00 ; 03-09',
  ],
  ['vi a don Ruiz ayer a las 10. le hablé al farmacéutico Lund y la tiene lista mañana', '03-10T10:00'],
  ['Ofc rpt Mr. Ruiz 3/10 9a, 10m. TC to his boss Hank 11a: good worker', '03-10T09:00 10 ; 03-10T11:00'],
  ['hv w Ruiz 3/10 9a. fresh cuts, did it last nite after a fight w mom', '03-10T09:00'],
  ['update on Ruiz. saw him at the library yesterday at 10. his PO Ms. Galt was there too', '03-10T10:00'],
])('tells a second contact by its person and day, though the client is only "him": "%s"', (text, wanted) => {
  expect(timesOf(text)).toBe(wanted);
});

test.each([
  ['staffing w/ my supervisor Greta this morning, 20 min', '03-11 20'],
  ['staffing c/ mi supervisora Greta esta mañana, 20 min', '03-11 20'],
])('takes a staffing whose length is told for over: "%s"', (text, wanted) => {
  expect(timesOf(text)).toBe(wanted);
});

test.each(['went by lindas apt wed she didnt ansr', 'rang at 2p, mom did not anser'])(
  'reads a misspelt answer that did not come in "%s"',
  (text) => {
    const [reading] = readNote(text, { now: '2026-03-13T17:30:00-05:00', practiceArea: 'aps' });
    expect(reading?.outcome).toMatchObject({ value: 'attempted_no_contact' });
  },
);

test('takes "then called" for the next call and not for an answer', () => {
  const outcomes = readNote('Cora call 9:05, 6 min; no pain. then called Webb 9:40, no ans LVM', {
    now: '2026-03-13T17:30:00-05:00',
    practiceArea: 'medical_discharge',
  }).map(({ outcome }) => outcome);
  expect(outcomes).toMatchObject([{ value: 'contact_made' }, { value: 'attempted_no_contact' }]);
});

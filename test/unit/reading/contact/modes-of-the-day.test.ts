import { expect, test } from 'vitest';
import { readNote } from '#reading/read-note.ts';

const mode = (text: string) => {
  const [reading] = readNote(text, { now: '2026-09-16T15:00:00-05:00', practiceArea: 'behavioral_health' });
  const read = reading?.contactMode;
  return read && 'value' in read ? read.value : null;
};

test.each([
  ["in yesterday's office visit Mara told me she is sober", 'office_visit'],
  ["Tuesday's office session with Ned went fine", 'office_visit'],
  ['met Odie under the overpass at 9, he has a tent', 'community_visit'],
  ['got a text from Ivy at 9, she begins at the warehouse monday', 'text'],
  ['texteé a la hermana Flor, todo bien', 'text'],
  ['call frm the school SW at 9, Tim is safe', 'phone'],
  ['sesión de telesalud (solo audio) con Rosa a las 9', 'phone'],
  ['hablamos en su cuarto del hospital a las 9 con Don Luis', 'facility_visit'],
  ['fui a ver a Nando al SLE a las 9, 30 min', 'facility_visit'],
  ["sent the ref to the job program after today's visit at his place with Cal", 'home_visit'],
  ['Tel 9:20 con Yoli, le vuelvo a llamar mañana', 'phone'],
  ['walkthru w/ Ida at 11, roaches all over the floor, no beer seen', 'home_visit'],
  ['Vern sat in my relapse class at the day reporting center today one to two thirty', 'facility_visit'],
  ['our visit at the library cxld, Ivy got sick', 'community_visit'],
])('reads where or how in "%s"', (text, expected) => {
  expect(mode(text)).toBe(expected);
});

test.each([
  "supervision w/ Jan 1 hr today, staffed Cal's run from the group home",
  'IDT at 9 for Mr. Cole with the doctor, no more falls on the unit',
  'Ned called off todays 4pm visit got called in at the store',
])('names no place of the contact in "%s"', (text) => {
  expect(mode(text)).toBeNull();
});

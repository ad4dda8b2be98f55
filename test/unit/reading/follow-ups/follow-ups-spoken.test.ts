import { expect, test } from 'vitest';
import { readNote } from '#reading/read-note.ts';

/** Wednesday. */
const now = '2026-09-16T10:00:00-05:00';
const followUps = (text: string) =>
  readNote(text, { now, practiceArea: 'medical_discharge' }).flatMap((reading) =>
    reading.followUps.map(({ value }) => [value.text, value.dueOn]),
  );

test.each([
  ["saw Rex at the shelter, stable, he's got court on the twentieth", "he's got court", '2026-09-20'],
  ['called pt 9a, she is fine. I go back by the third', 'go back', '2026-10-03'],
  ['hv 9/14 2p, kids ok. ck back fri', 'ck back', '2026-09-18'],
  ['reviewed the chart for Gil. P2P set thurs 9am', 'P2P set 9am', '2026-09-17'],
  ['called pt 9a, no ans. 2nd letter going today', '2nd letter going', '2026-09-16'],
  ['call from the SNF 8am, fall in the hall, no injury. heading over now', 'heading over now', '2026-09-16'],
  [
    'saw pt bedside 9am. Daughter to bring the insurance card tomorrow',
    'Daughter to bring the insurance card',
    '2026-09-17',
  ],
  ['TC from Sgt. Hale at 8. He goes before a judge Monday at 9', 'goes before a judge at 9', '2026-09-21'],
  ['TC to dad at 9. left a message about the family meeting on Thursday at 4', 'the family meeting at 4', '2026-09-17'],
  ['saw pt at 9, ok. dme walker to be delivrd sat, she was glad', 'dme walker to be delivrd', '2026-09-19'],
  ['saw pt at 9, ok. mtg w/ MAT clinic tbd', 'mtg w/ MAT clinic tbd', null],
  ['saw pt at 9. nurse liz says shell write up the aide', 'shell write up the aide', null],
  ['le hablé al farmacéutico a las 9 y la tiene lista mañana', 'la tiene lista', '2026-09-17'],
  [
    'the social worker sat with us twenty minutes discharge was going to be Thursday and is now next Monday',
    'discharge was going to be Thursday and is now',
    '2026-09-21',
  ],
  ['saw Gil at nine he looks good his dentist appointment is Tuesday', 'his dentist appointment', '2026-09-22'],
  ['saw Gil at nine and the meeting is on Monday', 'the meeting', '2026-09-21'],
  ["called mom's landlord at nine visit with kids is Friday", 'visit with kids', '2026-09-18'],
  ['mailed the packet, which has to be back by oct 3', 'the packet, which has to be back', '2026-10-03'],
  ['vi a Lupe en la clínica 9am. le vuelvo a hablar el lunes', 'le vuelvo a hablar', '2026-09-21'],
  ['hablé con la hija a las 8. quedamos para el martes a las 4', 'quedamos a las 4', '2026-09-22'],
  ['visité a don Beto hoy a las 9. OT lo evalúa el viernes', 'OT lo evalúa', '2026-09-18'],
  ['email from the rehab, 9/15: Otis d/c home 9/18 w/ HH', 'Otis d/c home w/ HH', '2026-09-18'],
  ['court this am for Mrs. Lane she did fine and it got continued to october ninth', 'it got continued', '2026-10-09'],
])('finds what is to come in "%s"', (text, action, dueOn) => {
  expect(followUps(text)).toEqual([[action, dueOn]]);
});

test('two deeds that have a day each are two', () => {
  expect(followUps('called Ona 9a. she will freeze the card today & email the forms fri')).toEqual([
    ['freeze the card', '2026-09-16'],
    ['email the forms', '2026-09-18'],
  ]);
});

test.each([
  'vi a don Chucho a las 9. meta: volver a su apto',
  'meta de ella: conseguir trabajo. vi a Ana a las 9 en la oficina',
  'hv 9am, no heat since mon',
  'visité a las 9, la familia sigue sin luz desde el lunes',
  'team meeting was held on monday at 1 with the GAL',
  'home visit 9am: pacing, saying the landlord has to die',
  'attempt #3 at the apt mon 4p, no one came to the door',
  'met with Gil at nine he said court was Monday',
  'on the second floor i met mom and the kids at 9',
  'platicamos a las 9 en la oficina de su manejo de ira',
])('nothing is to come in "%s"', (text) => {
  expect(followUps(text)).toEqual([]);
});

test('a day behind the full stop of a clock time belongs to the next sentence', () => {
  expect(followUps('emailed the atty 9/14, hearing 9/24 1:30 pm. Tues 10:20 called dtr Fay')).toEqual([
    ['hearing 1:30 pm', '2026-09-24'],
  ]);
});

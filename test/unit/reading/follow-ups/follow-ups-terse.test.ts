import { expect, test } from 'vitest';
import { readNote } from '#reading/read-note.ts';

/** Monday. */
const now = '2026-05-18T11:40:00-05:00';
const followUps = (text: string) =>
  readNote(text, { now, practiceArea: 'cps' }).flatMap((reading) =>
    reading.followUps.map(({ value }) => [value.text, value.dueOn]),
  );

test.each([
  ['met cl 10am. plumber to fix sink fri', 'plumber to fix sink', '2026-05-22'],
  ['mo called 9:10. i go w her to intake 3pm', 'go w her to intake 3pm', '2026-05-18'],
  ['texted cl at 9 re wed hearing', 'hearing', '2026-05-20'],
  ['saw her 9am. agreed to a new lock, they come 5/21', 'a new lock, they come', '2026-05-21'],
  ['saw her 9am. I sent a referral to the food bank and will ring her aunt tomorrow', 'ring her aunt', '2026-05-19'],
  [
    'saw her 9am. I will call her doctor, Dr. Ames, first thing tomorrow',
    'call her doctor, Dr. Ames, first thing',
    '2026-05-19',
  ],
  ['saw her 9am, has her pills, no falls, PCP 5/27', 'PCP', '2026-05-27'],
  ['la vi hoy 9am. Le llamo la otra semana', 'Le llamo la otra semana', null],
  ['met cl 10am. HH PT Ron coming thurs', 'HH PT Ron coming', '2026-05-21'],
  ['met cl 10am. county to send the form by 5/29', 'county to send the form', '2026-05-29'],
  ['saw her 9am. auth request to go in weds', 'auth request to go in', '2026-05-20'],
  ['saw her 9am. letter to POA goes out by 5/27', 'letter to POA goes out', '2026-05-27'],
  ['saw her 9am. signed the permit, he picks it up fri', 'picks it up', '2026-05-22'],
  ["saw her 9am. review hrg 5/12, cont'd to 6/3 9a", "review hrg cont'd 9a", '2026-06-03'],
  ['saw her 9am. dental appt 5/28 moved up to 5/21', 'dental appt moved up', '2026-05-21'],
  ['saw her 9am. will see him in am', 'see him in am', '2026-05-19'],
  ['asked her to call Dr. Nye at hv 9am. asked her to ring the LL, she will', 'ring the LL, she will', null],
  ['cl cancelled todays 2pm visit, ok w/ wed 3 instead', 'ok w/ 3 instead', '2026-05-20'],
  ['lvm for cl 9am. closure letter if no word by fri', 'closure letter if no word', '2026-05-22'],
  ['saw her 10am doing ok in the shelter back on thurs', 'back', '2026-05-21'],
  ['met w/ mom 9am and the lease ends on Friday', 'the lease ends', '2026-05-22'],
  ['hablé con la mamá ayer y tiene corte el 29 de mayo', 'tiene corte', '2026-05-29'],
  ['lo vi hoy 9am está bien vuelvo el viernes', 'vuelvo', '2026-05-22'],
  ['la vi hoy 9am. Primera visita el lunes 9am', 'Primera visita 9am', '2026-05-25'],
  ['lo vi hoy 9am. entregar copias antes del 31', 'entregar copias', '2026-05-31'],
  ['saw him at jail 9am. arraign wed 9a', 'arraign 9a', '2026-05-20'],
  ['saw her 9am. She will text me when she gets back on May 29', 'text me when she gets back', '2026-05-29'],
  ['saw her 9am. need the lease signed, by friday', 'need the lease signed', '2026-05-22'],
  ['cerré el expediente hoy. falta el sello del juez, para el jueves', 'falta el sello del juez', '2026-05-21'],
  ['dc mtg this morning with pt and wife plan is rehab on friday', 'rehab', '2026-05-22'],
  ['saw her 9am. closing visit mon 2p', 'closing visit 2p', '2026-05-25'],
])('finds what is to come in "%s"', (text, action, dueOn) => {
  const found = followUps(text);
  expect(found.at(-1)).toEqual([action, dueOn]);
});

test.each([
  'unannounced hv fri 2p w/ mom, kids ok',
  'met cl 10am. she went to sign papers fri',
  'met cl 10am. he walks to school mon thru fri',
  'txt to cousin Micah sat, read, no reply',
  'No-show to Sat group',
  'called him 9am he came back on thurs',
  'hv 10am w/ mom. staff rpt matches her story',
  'visité a Rosa ayer y tiene fiebre desde el lunes',
  'saw cl 9am. goals: get GED, find a job, stay clean',
  'staffing w/ my sup this am re the Hale kids, 20 min',
])('finds nothing to come in "%s"', (text) => {
  expect(followUps(text)).toEqual([]);
});

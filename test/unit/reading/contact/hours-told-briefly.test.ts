import { expect, test } from 'vitest';
import { readNote } from '#reading/read-note.ts';

/** Written on a Wednesday afternoon. */
const first = (text: string, now = '2026-09-16T15:00:00-05:00') =>
  readNote(text, { now, practiceArea: 'behavioral_health' })[0];
const when = (text: string, now?: string) => {
  const read = first(text, now)?.occurredAt;
  return read && 'value' in read ? read.value : (read?.candidates ?? null);
};
const length = (text: string) => {
  const read = first(text)?.durationMinutes;
  return read && 'value' in read ? read.value : null;
};

test.each([
  ['cxld 4pm zoom w/ cl today, im out sick. moved to mon', '2026-09-16T16:00'],
  ['AV Hollis called off visit today 5p, has dialysis', '2026-09-16T17:00'],
  ['cl canceló la cita de hoy 5pm x text, tiene que cuidar al nieto. la cambiamos pal lunes', '2026-09-16T17:00'],
  ['Vera cancelled zoom visit for 11, has a migraine', '2026-09-16T11:00'],
  ['mom cancelled hv set for 4, car broke down', '2026-09-16T16:00'],
  ['dad cxld his 5 oclock session today', '2026-09-16T17:00'],
  ['no show IOP grp mon 6, 3rd this mo. called, straight to vm', '2026-09-14T18:00'],
  ['son Iggy was supposed to come for trach teaching at 2, no sign of him', '2026-09-16T14:00'],
  ['cl was to be here at 1, never came', '2026-09-16T13:00'],
  ['Missed appt 09/14 1100; TC 1110 today no answer', '2026-09-14T11:00'],
])('takes the appointed hour of what failed: "%s"', (text, expected) => {
  expect(when(text)).toBe(expected);
});

test.each([
  ['called pgm Arlene back mon 8pm, 20 min. fa came by sun', '2026-09-14T20:00'],
  ['virtual rpt w/ Alondra mon 3 on webex, 15 min', '2026-09-14T15:00'],
  ['tc w/ Lou tues 4 re rent, ok', '2026-09-15T16:00'],
  ['saw Rita mon 2 in her room, calm', '2026-09-14T14:00'],
  ['hv Cole tues 4 but he was asleep', '2026-09-15T16:00'],
  ['caught Del at the bus stop on 9th, 10 min chat on the curb around 2', '2026-09-16T14:00'],
  ['outreach 11p sat w/ peer Dom, found cl under the bridge', '2026-09-12T23:00'],
  ['today 9a sat w/ mom, 20 min', '2026-09-16T09:00'],
  ['Dan had his hour with Skye at the family ctr sat 10-11, I monitored', '2026-09-12T10:00'],
  ['tues eve 7 hv w/ Kim, ok', '2026-09-15T19:00'],
  ['fri nite 8:30 crisis call w/ Sam, 20 min', '2026-09-11T20:30'],
  ['yest eve 7:30 curfew check, home', '2026-09-15T19:30'],
  ['Monday evening around 6 stopped at the Ruiz home', '2026-09-14T18:00'],
  ['mon am 9:30 office w/ Deb', '2026-09-14T09:30'],
  ['el martes en la noche a las 8 visité a Rosa', '2026-09-15T20:00'],
  ['qtr to 3 yest hv w/ Ms. Ruiz', '2026-09-15T14:45'],
  ['grandma not at apt 9/14 11:15, left card', '2026-09-14T11:15'],
  ['docket 930 by video, Judge Amar, all joined', '2026-09-16T09:30'],
  ['zoomed w/ peds NP Astrid 1-115 on the weight question', '2026-09-16T13:00'],
  ['supervised dad (Cory) and the boys at the mall play area 1-3. he shared fries', '2026-09-16T13:00'],
  ['He answered on the 4th ring, Mr. Dow, told me about his garden 20 min', null],
  ['called PO Stamm sat?? no, FRI 4pm -- she is ok w/ travel', '2026-09-11T16:00'],
  ['met with Lena tues at two no sorry two thirty, doing ok', '2026-09-15T14:30'],
  ['discharge was Monday and is now tues, saw Lena tues at 2', '2026-09-15T14:00'],
  ['saw Lena mon, no wait, tues at 2, doing ok', '2026-09-15T14:00'],
  ['cl seen at ED bedside 9/16 7:45a, intubated til yest. now awake', '2026-09-16T07:45'],
  ['hv hoy 1:10 con ella. pagó la luz ayer antes del corte', '2026-09-16T13:10'],
])('reads whose day and hour it is: "%s"', (text, expected) => {
  expect(when(text)).toBe(expected);
});

test.each([
  ['Theo came to the office today and we talked from 1:00 to 1:45. He denied SI', '2026-09-16T13:00', 45],
  ['met mom at the park today, we sat from 10 to 10:40, she cried', '2026-09-16T10:00', 40],
  ['vino a la oficina hoy y hablamos de 1:00 a 1:30', '2026-09-16T13:00', 30],
  ['zoomed w/ NP Astrid 1-115 on the weight question', '2026-09-16T13:00', 15],
  ['supervised dad and the boys at the mall 1-3. he shared fries', '2026-09-16T13:00', 120],
  ['staffed Whit w sup Jan 20 min. kids asleep', null, 20],
  ['drove Eda to capacity eval w/ Dr. Suh 9/15 1:30, sat in, 55 min', '2026-09-15T13:30', 55],
])('reads the hours and the length of "%s"', (text, expected, minutes) => {
  expect(when(text)).toBe(expected);
  expect(length(text)).toBe(minutes);
});

test.each([
  ['saw Abby 11:50p last nite, calm', '2026-09-16T00:20:00-05:00', '2026-09-15T23:50'],
  ['tc w/ cl 12:05am, safe, went to bed', '2026-09-16T00:20:00-05:00', '2026-09-16T00:05'],
  ['crisis call tonite 11:30p w/ Moe, safe', '2026-09-16T23:50:00-05:00', '2026-09-16T23:30'],
  ['llamé a Rosa anoche a las 11:30', '2026-09-16T00:20:00-05:00', '2026-09-15T23:30'],
  ['curfew check yest 10:45p, home', '2026-09-16T00:30:00-05:00', '2026-09-15T22:45'],
])('reads hours near midnight: "%s" at %s', (text, now, expected) => {
  expect(when(text, now)).toBe(expected);
});

test.each([
  'cl said she missed her 3pm dentist mon',
  'told mom court is tues 9a, she will go',
  'dad says he was off work at 2',
  "PO Hale called, cl's GPS strap tampered w/ sun nite",
  'apt 4 on 9th is empty now',
])('takes no hour of something else for the contact\'s: "%s"', (text) => {
  expect(when(text)).toBeNull();
});

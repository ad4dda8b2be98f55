import { expect, test } from 'vitest';
import { readNote } from '#reading/read-note.ts';

const read = (text: string) => {
  const [first] = readNote(text, { now: '2026-10-14T16:40:00-05:00', practiceArea: 'medical_discharge' });
  if (!first) throw new Error('nothing read');
  return first;
};

test.each([
  ['staffed Whitlow w sup Jan 20 min. redo SDM by 9/30', 20],
  ['drove Eudora Finch to capacity eval w/ Dr. Suh 10/6 1:30, sat in, 55 min', 55],
  ['Theo came to the office today and we talked from 1:00 to 1:45', 45],
  ['stayed abt 35 w/ gma, 2pm', 35],
  ['tc w/ mo 2p for 20', 20],
  ['called his wife Bette at 3:40, he wants a ride tomorrow call with her was eighteen minutes', 18],
  ['met with the teacher Miss Ames at one she will send the report card next week twelve minutes total', 12],
  ['saw Gil at the office at nine and we did the whole thing in fifteen minutes', 15],
  ['discharge meeting at ten the nurse and Mrs. Bell herself ran forty minutes', 40],
  ['saw Gil at 2, he will be done in 20 minutes', undefined],
  ['saw Gil at 2. need to ask the agency by Friday why his last visit was 20 min', undefined],
  ['hv 2pm, cl works 9-5', undefined],
  ['called mo 2pm, on hold 20 min', undefined],
])('reads how long the contact was: "%s"', (text, minutes) => {
  expect(read(text).durationMinutes?.value).toBe(minutes);
});

test.each([
  ['dc mtg 2pm w/ pt. goal is home w/ HH', ['living_at_home']],
  ['dc mtg 2pm w/ pt. goal = home not SNF', ['living_at_home']],
  ['ov 2p. goal is stay in own home, no removal', ['living_at_home']],
  ['ov 2p. goals: own apt, stay off etoh', ['housing', 'sobriety']],
  ['ov 2p. goal: dejar el trago', ['sobriety']],
  ['hv 2p w/ mo. goal is kids back home', ['reunification']],
  ['ov 2p. goal is leave group home w/ a voucher', ['housing']],
  ['visita 2p. su meta es get back to roofing, tmb necesita id', ['employment']],
  ['ov 2p. no thoughts of that her big goal is going back to school next video is 10/20', ['education']],
  ['ov 2p. he went back to roofing', []],
  ['saw pt 10a, wants to go home w/ HH', []],
])('reads the goals of "%s"', (text, goals) => {
  expect(read(text).goalsMentioned.map(({ value }) => value)).toEqual(goals);
});

test.each([
  ['talked w/ dtr Noreen at 1:50. respite ref done -> she will call back MON', 'respite'],
  ['dc mtg 2pm w/ pt and the referral went to Harbor Home Health', 'Harbor Home Health'],
  ['Visita en casa ayer 4pm con Doña Rita. Ref. a consejería hecha', 'consejería'],
])('reads what was referred: "%s"', (text, target) => {
  expect(read(text).referrals.map(({ value }) => value)).toEqual([expect.stringContaining(target)]);
});

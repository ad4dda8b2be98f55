import { expect, test } from 'vitest';
import { readNote } from '#reading/read-note.ts';

const who = (text: string) =>
  readNote(text, { now: '2026-10-14T17:50:00-05:00', practiceArea: 'cps' }).flatMap(({ participants }) =>
    participants.map((one) =>
      'value' in one ? (one.value.name ? `${one.value.role}:${one.value.name}` : one.value.role) : '?',
    ),
  );

test.each([
  ['Mom finally picked up after the third call. Agreed to Monday 2pm', ['mother']],
  ["mom's cell just rings and rings", ['mother']],
  ["got a busy tone at the aunt's number all day", ['relative']],
  ['Reached the aunt, Joy, who put dad on. He is at work all week', ['relative:Joy', 'father']],
  ['sent Marisol three texts about court and heard nothing back', ['client:Marisol']],
  ['hv 7pm, cousin Andre at the door, says Terrell is at practice', ['client:Terrell', 'relative:Andre']],
  ['Called Mrs. Yates for a check. Husband Bert said she was napping', ['client:Mrs. Yates', 'spouse:Bert']],
  ['teacher Mrs. Boyd was in class, left a note with the front desk', ['teacher:Mrs. Boyd', 'facility_staff']],
  ['had to cancel with Maribel today, sick kid', ['client:Maribel']],
  ['hv w/ mom, grandma Elise in the kitchen, 20 min', ['mother', 'grandmother:Elise']],
])('reads who was sought and who was met in "%s"', (text, wanted) => {
  expect(who(text).toSorted()).toEqual(wanted.toSorted());
});

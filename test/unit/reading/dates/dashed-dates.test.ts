import { expect, test } from 'vitest';
import { timesOf } from './read-times.ts';

test.each([
  ['Pell >> jail, 3-9, 6:30pm >> refused to come out', '03-09T18:30'],
  ['WHO: fa Orrin / WHEN: 3-9, 1:15-2:00 / office', '03-09T13:15 45'],
  ['phone | 3-9 | 9:15a | dtr Tina', '03-09T09:15'],
  ['Case 812 // IDT 2-27 // 40 min', '02-27 40'],
  ['OV 2-26, 30 min w/ Dana', '02-26 30'],
  ['2-26: saw Dana at home', '02-26'],
])('reads the date with a dash in "%s"', (text, wanted) => {
  expect(timesOf(text)).toBe(wanted);
});

test.each([
  ['zoom 3-330 w/ dtr', '03-11T15:00 30'],
  ['hv 2-3 w/ dtr today', '03-11T14:00 60'],
  ['shelter stay 10-15 days. saw him', 'unsaid'],
  ['scored 9-14. OV today', '03-11'],
  ['grades 9-14, 9:30 class. saw Ana at school tues', '03-10'],
])('takes no count and no range of hours for a date: "%s"', (text, wanted) => {
  expect(timesOf(text)).toBe(wanted);
});

test.each([
  ['unannounced home visit tues 10a, dtr home', '03-10T10:00'],
  ['monthly hv tues 4, gma present, 30 min', '03-10T16:00 30'],
  ['On Tuesday I saw Mr. Lund and his daughter at the county office from 4:00 to 5:00.', '03-10T16:00 60'],
])('does not cut a visit from the word that says of what kind: "%s"', (text, wanted) => {
  expect(timesOf(text)).toBe(wanted);
});

test.each([
  ['Mode: phone / Date: 2/2 / dtr Irene', '02-02'],
  ['ov on 2/2 w/ dtr Irene', '02-02'],
  ['admitted 2/2 fall, saw pt at bedside', 'unsaid'],
])('reads 2/2 as a day only behind words for one: "%s"', (text, wanted) => {
  expect(timesOf(text)).toBe(wanted);
});

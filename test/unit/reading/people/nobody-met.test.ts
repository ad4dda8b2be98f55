import { expect, test } from 'vitest';
import { readNote } from '#reading/read-note.ts';

const outcomeOf = (text: string) => {
  const outcome = readNote(text, { now: '2026-08-05T17:00:00-05:00', practiceArea: 'aps' })[0]?.outcome;
  return outcome && 'value' in outcome ? outcome.value : null;
};

test.each([
  'Faxed ROI to school (no contact)',
  "filed court report, didn't meet with or talk to anyone",
  'Re: Oster | uploaded med records | no contact this wk',
  'finished the snap renewal packet, did not see or speak to a soul',
])('tells of no try where papers were all that was done: "%s"', (text) => {
  expect(outcomeOf(text)).toBeNull();
});

test.each([
  'uploaded photos / hv 2pm no contact',
  'went by the apt at 2, no contact',
  'attempt at home 2pm, nobody',
  '2 prior attempts this wk, hv 2pm no ans',
])('still reads a try in vain in "%s"', (text) => {
  expect(outcomeOf(text)).toBe('attempted_no_contact');
});

test.each([
  'phone w/ Dana 2pm, passive SI, hx of 2 prior attempts',
  'tele w/ Dana 2pm, no plan no intent, hx attempt 2019',
  'ov w/ Dana yest. 1 attempt as a teen',
])('takes an attempt on the own life for no failed visit: "%s"', (text) => {
  expect(outcomeOf(text)).toBe('contact_made');
});

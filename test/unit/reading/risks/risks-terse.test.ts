import { expect, test } from 'vitest';
import type { PracticeArea } from '#domain/contact.ts';
import { readNote } from '#reading/read-note.ts';

const flags = (text: string, practiceArea: PracticeArea) =>
  readNote(text, { now: '2026-08-15T11:40:00-05:00', practiceArea }).flatMap((reading) =>
    reading.riskFlags.map(({ value }) => value),
  );

test.each<[string, PracticeArea, string]>([
  ['hv 9am. both siblings removed on emergency', 'cps', 'child_abuse_neglect'],
  ['fresh cut marks on L forearm, says from cooking', 'behavioral_health', 'self_harm'],
  ['cl hears ppl outside all nite', 'behavioral_health', 'psychosis'],
  ['resident was dumped here by his nephew', 'aps', 'adult_abuse_neglect'],
  ['suspected self neg, food ref made', 'aps', 'self_neglect'],
  ['water cut off 8/3', 'aps', 'utility_shutoff'],
  ['he didnt come in last nite', 'reentry', 'whereabouts_unknown'],
  ['took lisinopril twice by mistake', 'medical_discharge', 'medication_problem'],
  ['one day of food left', 'aps', 'food_insecurity'],
  ["nephew took out $900, she didn't OK it", 'aps', 'financial_exploitation'],
  ['mice in kitchen, no working stove', 'aps', 'unsafe_home'],
  ['ella se tomó demasiadas pastillas el jueves', 'behavioral_health', 'overdose'],
])('"%s" (%s) tells of %s', (text, area, flag) => {
  expect(flags(text, area)).toContain(flag);
});

test.each<[string, PracticeArea, string]>([
  ['fire marshal to inspect tues', 'aps', 'housing_loss'],
  ['ran NCIC on Amos, clear', 'reentry', 'whereabouts_unknown'],
  ['dad has not been back since the order', 'cps', 'whereabouts_unknown'],
  ['cl didnt come in for group', 'reentry', 'whereabouts_unknown'],
  ['cut her arm at work on the fence', 'behavioral_health', 'self_harm'],
  ['takes lisinopril twice a day', 'medical_discharge', 'medication_problem'],
  ['unsubstantiated self neg', 'aps', 'self_neglect'],
  ['no mice in kitchen, working stove', 'aps', 'unsafe_home'],
  ['she took the pills with food', 'behavioral_health', 'overdose'],
])('"%s" (%s) does not tell of %s', (text, area, flag) => {
  expect(flags(text, area)).not.toContain(flag);
});

test.each([
  ['refrred to chore services back on tues', ['chore services']],
  ["ref'd to dads group / TODO: send him the schedule", ['dads group']],
  ["Ref'd Ms. Ode to meals on wheels AND to the balance class", ['meals on wheels', 'balance class']],
])('"%s" refers', (text, targets) => {
  const found = readNote(text, { now: '2026-08-15T11:40:00-05:00', practiceArea: 'aps' });
  expect(found.flatMap((reading) => reading.referrals.map(({ value }) => value))).toEqual(targets);
});

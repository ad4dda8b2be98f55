import { expect, test } from 'vitest';
import type { PracticeArea } from '#domain/contact.ts';
import { readNote } from '#reading/read-note.ts';

const flags = (text: string, practiceArea: PracticeArea) =>
  readNote(text, { now: '2026-10-14T16:00:00-04:00', practiceArea }).flatMap(({ riskFlags }) =>
    riskFlags.map(({ value }) => value),
  );

const areas = {
  cps: 'cps',
  med: 'medical_discharge',
  bh: 'behavioral_health',
  aps: 'aps',
  re: 'reentry',
} as const satisfies Record<string, PracticeArea>;

test.each([
  ['med', 'hospice nurse never refilled his morphine'],
  ['med', 'pt robbed of his tramadol on the train'],
  ['med', 'took his uncle’s Lasix for three days'],
  ['bh', 'med log shows two omissions for Depakote'],
  ['aps', 'aide forgot to administer the noon insulin'],
  ['re', 'booking desk confiscated his Biktarvy'],
  ['med', 'drooling since the Risperdal was increased'],
  ['aps', 'el sobrino le vende las pastillas del dolor'],
  ['med', 'le tiembla la boca desde que le cambiaron la dosis'],
] as const)('%s: medicine that does not get to who needs it, or is taken otherwise, in "%s"', (area, text) => {
  expect(flags(text.replace('’', "'"), areas[area])).toContain('medication_problem');
});

test.each([
  ['med', 'the child is on no daily meds'],
  ['med', 'went over possible side effects of the statin'],
  ['med', 'completed the whole course of Keflex'],
  ['bh', 'less groggy since the dose was lowered'],
  ['med', 'la cardióloga le cambió la pastilla de la presión'],
] as const)('%s: no trouble with medicine in "%s"', (area, text) => {
  expect(flags(text, areas[area])).not.toContain('medication_problem');
});

test.each([
  ['aps', 'barely responsive in her recliner, squad took her'],
  ['med', 'pulse in the 140s and thready'],
  ['cps', 'toddler drank lamp oil'],
  ['re', 'struck by a van on Route 9, in surgery'],
  ['med', 'xray shows a cracked femur'],
  ['aps', 'tendon visible in the heel wound'],
  ['med', 'le dio otra embolia el martes'],
] as const)('%s: a body in danger in "%s"', (area, text) => {
  expect(flags(text, areas[area])).toContain('acute_medical');
});

test.each([
  ['med', 'stitches removed, healed'],
  ['re', 'volunteers at the burn unit on Fridays'],
  ['bh', 'anxious about the emergency room'],
  ['cps', 'la ambulancia fue por su tía'],
] as const)('%s: nobody in danger in "%s"', (area, text) => {
  expect(flags(text, areas[area])).not.toContain('acute_medical');
});

test.each([
  ['aps', 'the aide dropped him during the Hoyer transfer'],
  ['re', 'fell through the rotten deck'],
  ['med', 'on the floor about five hours before EMS came'],
  ['cps', 'baby slipped out of his brother’s arms'],
  ['med', 'his crutches slid out from under him'],
  ['aps', 'la tumbó el perro en el patio'],
] as const)('%s: a fall in "%s"', (area, text) => {
  expect(flags(text.replace('’', "'"), areas[area])).toContain('fall');
});

test.each([
  ['re', 'the rental fell through again'],
  ['med', 'scared of falling, stays in bed'],
  ['cps', 'stumbled over his words in court'],
  ['med', 'hip fracture, fall was 2019'],
  ['aps', 'se le cayó el vaso'],
] as const)('%s: no fall in "%s"', (area, text) => {
  expect(flags(text, areas[area])).not.toContain('fall');
});

import { expect, test } from 'vitest';
import type { PracticeArea } from '#domain/contact.ts';
import { readNote } from '#reading/read-note.ts';

const flags = (text: string, practiceArea: PracticeArea) =>
  readNote(text, { now: '2026-08-15T11:40:00-05:00', practiceArea }).flatMap((reading) =>
    reading.riskFlags.map(({ value }) => value),
  );

test.each<[string, PracticeArea]>([
  ['attendant whacked Mrs. Teel with a slipper', 'aps'],
  ['she was manhandled by her paid companion', 'aps'],
  ['found him roped to the recliner at noon', 'aps'],
  ['hook and eye on the outside of her bedroom door', 'aps'],
  ['orderly was fondling a resident in the shower', 'aps'],
  ['niece calls her stupid and useless in front of us', 'aps'],
  ['he is petrified of his stepson', 'aps'],
  ['great niece would not allow the hospice nurse in', 'aps'],
  ['sitter rations his water to keep the bed dry', 'aps'],
  ['nobody has repositioned her since Tuesday', 'medical_discharge'],
  ['grandson skips every wound appt for her', 'medical_discharge'],
  ['demented aunt left unattended from Friday on', 'aps'],
  ['night aide passed out on shift, resident wandered off', 'aps'],
  ['gives her melatonin so she sleeps and they can go out', 'aps'],
  ['stood in the cold as punishment, group home staff said so', 'behavioral_health'],
  ['el yerno le jala el pelo', 'aps'],
  ['nadie la ha cambiado desde ayer', 'aps'],
  ['la cuidadora dormida y don Tito orinado', 'aps'],
  ['10am hv, kids fine. grandpa w/ dementia locked in the garage all day', 'cps'],
])('"%s" (%s) tells of an adult harmed or left without care', (text, area) => {
  expect(flags(text, area)).toContain('adult_abuse_neglect');
});

test.each<[string, PracticeArea]>([
  ['left an elder abuse pamphlet on the table', 'aps'],
  ['pressure injury healing, smaller than last week', 'medical_discharge'],
  ['he had not bathed in weeks and says leave me be', 'aps'],
  ['wife eats supper with him each night', 'medical_discharge'],
  ['keys locked in the car, waited for AAA', 'aps'],
  ['pt asleep when I rounded, spoke to the night nurse', 'medical_discharge'],
  ['denies that her niece ever slapped her', 'aps'],
])('"%s" (%s) tells of no such harm', (text, area) => {
  expect(flags(text, area)).not.toContain('adult_abuse_neglect');
});

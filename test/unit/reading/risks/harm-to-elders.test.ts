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
  ['staff left Mrs. Rowe in the recliner 9 hrs without a change', 'aps'],
  ['care home is not turning her, heels black', 'aps'],
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
  ['daughter swatted a wasp off the sill', 'aps'],
  ['nephew hits him up for gas money', 'aps'],
  ['grandson shoved a neighbor over parking', 'aps'],
  ['la nieta le gritó a la enfermera', 'medical_discharge'],
  ['el cuidador le pegó un parche en el hombro', 'medical_discharge'],
  ['lo tiró el caballo, le duele la cadera', 'aps'],
  ['daughter keeps the pills locked so he does not take them twice', 'aps'],
  ['niece changed the locks for her after the break-in', 'aps'],
  ['son is locked up in another county', 'aps'],
  ['burns on forearm are self-inflicted', 'medical_discharge'],
  ['scorched, burn marks on the recliner', 'aps'],
  ['cousin says he is neglecting his own needs', 'aps'],
  ['stage 2 sore, now healed', 'medical_discharge'],
  ['welts on the toddler, seen at triage', 'medical_discharge'],
  ['falls x2, bruising to knees and arms', 'aps'],
  ['nurse was rough with the bandage, he shrugged it off', 'medical_discharge'],
  ['told aide he is done, refuses meals', 'aps'],
  ['niece reports he quit taking meds', 'aps'],
  ['towels had not been washed in weeks', 'aps'],
  ['knees buckled halfway to the toilet', 'medical_discharge'],
  ['gave a talk on elder abuse at the library', 'aps'],
  ['son shouts since she is hard of hearing', 'aps'],
])('"%s" (%s) tells of no such harm', (text, area) => {
  expect(flags(text, area)).not.toContain('adult_abuse_neglect');
});

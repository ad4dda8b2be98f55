import { expect, test } from 'vitest';
import { readNote } from '#reading/read-note.ts';

const mode = (text: string) => {
  const [reading] = readNote(text, { now: '2026-10-14T17:50:00-05:00', practiceArea: 'cps' });
  const read = reading?.contactMode;
  return read && 'value' in read ? read.value : null;
};

test.each([
  ["Swung by Orla's trailer after lunch, both boys playing in the yard.", 'home_visit'],
  ['went out to the Gable house around 5 with Officer Trent, all four kids home and fed', 'home_visit'],
  ['delivered his meds to the apartment at 9 and watched him take them', 'home_visit'],
  ['residence check last night 9:40 with Ofc. Mayhew, Teller was home and sober', 'home_visit'],
  ['dejé la comida en casa de doña Flor hoy, estaba contenta, 15 min', 'home_visit'],
  ["Drove to Mr. Hale's farm at 2 p.m.; the gate was chained and no one came out.", 'home_visit'],
  ['I caught up with Devonte in the school cafeteria at 11:40 and we went over his safety plan.', 'facility_visit'],
  ['sat with Imogen Pratt on the rehab floor for 20 minutes she can transfer with one person now', 'facility_visit'],
  ['Mr. Voss told me at bedside this afternoon that his ex has the house keys.', 'facility_visit'],
  ['observed the visit between Kaya and her dad at the family center Sat 10-11, he brought snacks', 'facility_visit'],
  ['visited Mrs. Coe at the assisted living at 1, bruise on left wrist', 'facility_visit'],
  ['fui a la cárcel del condado a ver a Ulises, 30 min, quiere tratamiento', 'facility_visit'],
  ['hablé con don Evaristo al lado de su cama a las 10, quiere irse a casa de su hija', 'facility_visit'],
  ["Went to the sheriff's substation and met with Deputy Oyler for 20 minutes re: the checks.", 'community_visit'],
  ['walked around the lake with Noor for 40 minutes this morning, she talked about her mom', 'community_visit'],
  ['saw Marco at the tire shop Wed noon, his boss let him step out, 10 min', 'community_visit'],
  ['acompañé a Nelly a la oficina de vivienda de 9 a 11, entregó su solicitud', 'community_visit'],
  ['Tobias signed the release in my office at 4 and we talked about his brother.', 'office_visit'],
  ['Removal today at 1:15 from the trailer with Deputy Soto and father Hal', 'home_visit'],
  ['Orr: ofc visit 10/13 2p, 15 min', 'office_visit'],
  ['pharmacist Dee at Harbor Rx called me 8:40, pt has his refills', 'phone'],
  ['la tía vino a mi oficina a las 3 a firmar los papeles de kinship', 'office_visit'],
])('reads where the worker was from the build of "%s"', (text, expected) => {
  expect(mode(text)).toBe(expected);
});

test.each([
  ['The paternal aunt, Ms. Redd, telephoned me this morning about weekend visits.', 'phone'],
  ['Her sponsor buzzed me at 8pm, Gwen is with her and safe.', 'phone'],
  ["The bank's fraud unit called me back at 2, they froze the card.", 'phone'],
  ['la abuela me marcó anoche, dice que la niña no quiere comer', 'phone'],
  ['DME rep wrote back by email at 9:15, bed ships Monday', 'email'],
  ['left a voicemail for the clinic nurse about the letter for school', 'phone'],
])('reads by what means in "%s"', (text, expected) => {
  expect(mode(text)).toBe(expected);
});

test.each([
  ['PHONE - R. Adeyemi - 10/13 - 2:15p / took all meds / no fever', 'phone'],
  ['VIDEO - Lund - 10/13 10a - wound edges closed, wife on too', 'video'],
  ['F2F/home - Opal Grist - 10/13 1400 - clean, dressed, fridge full', 'home_visit'],
  ['ATT #2 - Opal Grist - home - 10/13 0930 - dog barking, no answer, card left', 'home_visit'],
])('reads the label in the head of the form "%s"', (text, expected) => {
  expect(mode(text)).toBe(expected);
});

test.each([
  'Met with Ms. Tully at 9, she was arrested at the library last year.',
  'IDT rounds 7:30 with Dr. Kaur, rm 412 not medically ready',
  'Put in the referral for play therapy at the clinic and one to the food bank.',
  'FTM ayer 4-5p con Damaris, sobrino Wilfredo y Renee la SW del day program.',
])('takes no place of the story for that of the contact in "%s"', (text) => {
  expect([null, 'in_person']).toContain(mode(text));
});

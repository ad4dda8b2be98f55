import { expect, test } from 'vitest';
import type { PracticeArea } from '#domain/contact.ts';
import { openPage } from '#reading/normalise.ts';
import { readRisks } from '#reading/risks/risks.ts';

const flags = (text: string, area: PracticeArea) =>
  readRisks(openPage(text), { start: 0, end: text.length }, area, []).map(({ value }) => value);

test.each<[string, PracticeArea]>([
  ['her fiance took my debit card and reads every text message', 'behavioral_health'],
  ['husband smashed her glasses on Friday', 'medical_discharge'],
  ['she escaped from her abusive husband with two bags', 'behavioral_health'],
  ['screened positive for partner violence', 'medical_discharge'],
  ['he told her if she ever leaves he will find her', 'behavioral_health'],
  ['argument turned physical between mom and her boyfriend', 'cps'],
  ['restraining order is still active and he is staying with his wife', 'reentry'],
  ['ex hid a gps tracker in her purse', 'behavioral_health'],
  ['black eye, admits it was her husband', 'medical_discharge'],
  ['wife strikes her husband at night', 'aps'],
  ['su marido le dio un puñetazo', 'behavioral_health'],
  ['el papá le rompió el labio a la mamá', 'cps'],
])('"%s" (%s) tells of violence in a couple', (text, area) => {
  expect(flags(text, area)).toContain('domestic_violence');
});

test.each<[string, PracticeArea]>([
  ['husband checks his phone during the visit', 'medical_discharge'],
  ['client took her pills and keeps her phone on', 'behavioral_health'],
  ["her cousin's boyfriend punched the cousin", 'behavioral_health'],
  ['the neighbor beat his wife, client heard it', 'behavioral_health'],
  ['wife kicked the bed brake and hit the call light', 'medical_discharge'],
  ['husband grabbed his arm to steady him', 'medical_discharge'],
  ['she beat her boyfriend at chess', 'behavioral_health'],
  ['strangulated hernia repaired, spouse at bedside', 'medical_discharge'],
  ['el esposo la empujó en la silla de ruedas', 'medical_discharge'],
])('"%s" (%s) tells of none', (text, area) => {
  expect(flags(text, area)).not.toContain('domestic_violence');
});

test.each<[string, PracticeArea]>([
  ['aunt struck the toddler with a hairbrush', 'cps'],
  ['girl, 7, cares for the newborn while mom parties', 'cps'],
  ['left her baby in the motel to go gamble', 'cps'],
  ['mother waters down the formula', 'cps'],
  ['kindergartner wearing yesterday clothes, covered in flea bites', 'cps'],
  ['dad passed out drunk while watching the twins', 'cps'],
  ['toddler swallowed grandma pills', 'cps'],
  ['he is kept in the basement until morning', 'cps'],
  ['client threw the little one onto the bed', 'reentry'],
  ['posterior rib fractures in a 4 month old, no explanation', 'medical_discharge'],
  ['la madrastra la encierra en el baño con llave', 'cps'],
  ['bebé dio positivo a heroína', 'cps'],
])('"%s" (%s) tells of a child hurt or neglected', (text, area) => {
  expect(flags(text, area)).toContain('child_abuse_neglect');
});

test.each<[string, PracticeArea]>([
  ['both girls were seen alone, both well', 'cps'],
  ['cuts on her forearm, done with a razor', 'cps'],
  ['bf moved out and has not been back', 'cps'],
  ['forensic interview done, no disclosure', 'cps'],
  ['infant asleep alone in crib on back', 'cps'],
  ['her coworker beats his kids', 'behavioral_health'],
  ['her boy hit another kid at recess', 'behavioral_health'],
  ["registrar says the teen was withdrawn, I'll let him know", 'cps'],
])('"%s" (%s) tells of no such child', (text, area) => {
  expect(flags(text, area)).not.toContain('child_abuse_neglect');
});

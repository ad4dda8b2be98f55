import { expect, test } from 'vitest';
import type { PracticeArea } from '#domain/contact.ts';
import { flags } from './flags.ts';

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
  ['parents lock 8yo Sam in closet as punishment', 'cps'],
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

test.each<[string, PracticeArea]>([
  ['group home staff wont let her use the phone after 9', 'behavioral_health'],
  ['she nearly slapped her husband but walked out', 'behavioral_health'],
  ['caregiver dragged her across the kitchen', 'aps'],
  ['he was booked for hitting his nephew', 'reentry'],
  ['daughter boyfriend shoved her off the porch', 'aps'],
  ['wife hit him with narcan and called 911', 'reentry'],
  ['watched a film where a man punches his wife', 'behavioral_health'],
  ['afraid husband will break up with her', 'behavioral_health'],
  ['la vecina cuenta que a ella su esposo le pega', 'cps'],
  ['su marido la golpeaba pero murió hace años', 'aps'],
  ['cousin is in a DV shelter in Ohio', 'cps'],
  ['husband grabbed her when she got lightheaded', 'medical_discharge'],
  ["finished the batterer's group last week", 'reentry'],
  ['patient missing from home, wife doesnt know where he is', 'medical_discharge'],
  ['10 yo afraid to go home with that report card', 'behavioral_health'],
  ['he told his brother he would burn her car', 'behavioral_health'],
])('"%s" (%s) tells of no violence between partners', (text, area) => {
  expect(flags(text, area)).not.toContain('domestic_violence');
});

test.each<[string, PracticeArea]>([
  ['baby has a mild diaper rash, cream applied', 'cps'],
  ['newborn not feeding well, back to the doctor', 'cps'],
  ['toddler tripped and busted lip on the step', 'cps'],
  ['7yo hits himself when upset, bruise on forehead', 'cps'],
  ['grandmother w/ dementia shut in bedroom with no window', 'cps'],
  ['bf grabbed mom and burned her arm with a lighter', 'cps'],
  ['mom jumped on dad and scratched his face', 'cps'],
  ['la vecina golpea a sus hijos', 'cps'],
  ['la maestra no ha visto moretones', 'cps'],
  ['father was beaten by stepdad as a kid', 'cps'],
  ['nightmares of being locked in a closet as a child', 'behavioral_health'],
  ['la madre deja de comer para que alcance', 'cps'],
  ['mom said the divorce hit her hard', 'cps'],
  ['his own son got picked up on a gun charge', 'reentry'],
  ['mother tired since the removal', 'cps'],
  ['dad yelled at the hotline worker', 'cps'],
])('"%s" (%s) tells of no child hurt', (text, area) => {
  expect(flags(text, area)).not.toContain('child_abuse_neglect');
});

test.each<[string, PracticeArea, string]>([
  ["dad's been hitting mom in the car", 'cps', 'domestic_violence'],
  ["mom keyed dad's car and slapped him", 'cps', 'domestic_violence'],
  ['mo wearing sunglasses inside, swelling under her eye', 'cps', 'domestic_violence'],
  ['he left bruises when he grabbed his girl', 'reentry', 'domestic_violence'],
  ['he punched holes in the wall beside her head', 'behavioral_health', 'domestic_violence'],
  ['mom doesnt feed them on weekends', 'cps', 'child_abuse_neglect'],
  ['raw diaper rash, not treated', 'cps', 'child_abuse_neglect'],
])('"%s" (%s) tells of %s', (text, area, flag) => {
  expect(flags(text, area)).toContain(flag);
});

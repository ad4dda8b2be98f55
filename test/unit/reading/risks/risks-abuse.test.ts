import { expect, test } from 'vitest';
import type { PracticeArea } from '#domain/contact.ts';
import { readNote } from '#reading/read-note.ts';

const flags = (text: string, practiceArea: PracticeArea) =>
  readNote(text, { now: '2026-08-15T11:40:00-05:00', practiceArea }).flatMap((reading) =>
    reading.riskFlags.map(({ value }) => value),
  );

test.each<[string, PracticeArea, string]>([
  ['niece cashed out his annuity in May', 'aps', 'financial_exploitation'],
  ['nephew got himself put on her savings acct', 'aps', 'financial_exploitation'],
  ['credit cards maxed out by the grandson', 'aps', 'financial_exploitation'],
  ['6 withdrawals while he was in rehab', 'aps', 'financial_exploitation'],
  ['came to the teller w/ a stranger to withdraw 5k', 'aps', 'financial_exploitation'],
  ['aide gave her extra benadryl so she sleeps', 'aps', 'adult_abuse_neglect'],
  ['resident was left outside by staff, 96 degrees', 'aps', 'adult_abuse_neglect'],
  ['xray not consistent w fall, suspects elder abuse', 'aps', 'adult_abuse_neglect'],
  ['sin bañar, la nuera la dejó encerrada con llave', 'aps', 'adult_abuse_neglect'],
  ['girl comes in the same dirty uniform all week', 'cps', 'child_abuse_neglect'],
  ['fa left both kids in a hot car', 'cps', 'child_abuse_neglect'],
  ['stepdad comes in her room at night', 'cps', 'child_abuse_neglect'],
  ['court detained the twins', 'cps', 'child_abuse_neglect'],
  ['black eye, her old man did that', 'behavioral_health', 'domestic_violence'],
  ["baby's dad hits her", 'medical_discharge', 'domestic_violence'],
  ['husb slapped cl again', 'behavioral_health', 'domestic_violence'],
  ['moving the money to his own account', 'aps', 'financial_exploitation'],
  ['grandson pawned her tools', 'aps', 'financial_exploitation'],
  ['neighbor cashes his check and keeps half', 'aps', 'financial_exploitation'],
  ['uncle takes all his SSI', 'reentry', 'financial_exploitation'],
  ['the pantry is padlocked by the son', 'aps', 'adult_abuse_neglect'],
  ['PT found pt soaked in urine again, aide asleep', 'aps', 'adult_abuse_neglect'],
  ['staff Oren shoved cl into the wall', 'aps', 'adult_abuse_neglect'],
  ['kids have lice and dirty clothes', 'cps', 'child_abuse_neglect'],
  ["mom's bf gets on top of her at night", 'cps', 'child_abuse_neglect'],
  ['stepmom makes the boys kneel on rice', 'cps', 'child_abuse_neglect'],
  ['niña con quemaduras de cigarro', 'cps', 'child_abuse_neglect'],
  ['ex busted her jaw', 'behavioral_health', 'domestic_violence'],
  ['emotional abuse by husband', 'behavioral_health', 'domestic_violence'],
  ['su marido la humilla', 'behavioral_health', 'domestic_violence'],
  ['niece asked twice for her bank pin', 'aps', 'financial_exploitation'],
  ['la sobrina vació los ahorros', 'aps', 'financial_exploitation'],
  ['mom dropped the twins off w/ a friend, still not back', 'cps', 'child_abuse_neglect'],
  ['excessive discipline by stepdad', 'cps', 'child_abuse_neglect'],
  ['cl fears her ex', 'behavioral_health', 'domestic_violence'],
  ['partner never lets her out, wont let her attend', 'behavioral_health', 'domestic_violence'],
])('"%s" (%s) tells of %s', (text, area, flag) => {
  expect(flags(text, area)).toContain(flag);
});

test.each<[string, PracticeArea, string]>([
  ['got another scam call, told her son', 'aps', 'financial_exploitation'],
  ['came to the teller w/ her daughter to withdraw rent', 'aps', 'financial_exploitation'],
  ['divorced from her abuser in 2017', 'cps', 'domestic_violence'],
  ['bruise on arm, he is scared to go home', 'cps', 'domestic_violence'],
  ['court detained the twins', 'cps', 'arrest_or_violation'],
  ['unbathed, nails overgrown, sent in from SNF', 'medical_discharge', 'self_neglect'],
  ['grandma doesnt know if she took the kids to the park', 'cps', 'child_abuse_neglect'],
  ['scratches on her arm, she did them herself', 'behavioral_health', 'domestic_violence'],
  ['he says he "fell" off the couch', 'cps', 'fall'],
  ['exploitation not substantiated', 'aps', 'financial_exploitation'],
  ['worried he could be scammed, bill pay set up', 'aps', 'financial_exploitation'],
  ['one of the kids had lice in may, treated', 'cps', 'child_abuse_neglect'],
  ['marca de nacimiento en la espalda', 'cps', 'child_abuse_neglect'],
  ['watched us through the door crack', 'cps', 'substance_use'],
  ['hasnt seen her ex in a year', 'cps', 'whereabouts_unknown'],
  ['bruising both arms from heparin', 'medical_discharge', 'adult_abuse_neglect'],
  ['aunt cant keep the kids past friday', 'cps', 'acute_medical'],
  ['foster dad goes in his room to read at bedtime', 'cps', 'child_abuse_neglect'],
  ["cl's mom takes his check to the bank w/ him", 'behavioral_health', 'financial_exploitation'],
])('"%s" (%s) does not tell of %s', (text, area, flag) => {
  expect(flags(text, area)).not.toContain(flag);
});

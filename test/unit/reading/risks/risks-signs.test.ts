import { expect, test } from 'vitest';
import type { PracticeArea } from '#domain/contact.ts';
import { readNote } from '#reading/read-note.ts';

const flags = (text: string, practiceArea: PracticeArea) =>
  readNote(text, { now: '2026-08-15T11:40:00-05:00', practiceArea }).flatMap((reading) =>
    reading.riskFlags.map(({ value }) => value),
  );

const areas: Readonly<Record<string, PracticeArea>> = {
  a: 'aps',
  b: 'behavioral_health',
  c: 'cps',
  m: 'medical_discharge',
  r: 'reentry',
};

test.each([
  ['a', '6 transfers to grandson since aug, $9,800 total', 'financial_exploitation'],
  ['a', 'cks 210-216 all to caregiver, $300 ea', 'financial_exploitation'],
  ['a', "house is now in nephew's name, AV says she never signed", 'financial_exploitation'],
  ['a', 'acct short $1,200, caregiver says she never took it', 'financial_exploitation'],
  ['a', 'la tarjeta EBT la usa la nuera', 'financial_exploitation'],
  ['a', 'el nieto sacó $2,000 de la cuenta de Doña Luz', 'financial_exploitation'],
  ['a', 'niece took out 4k of his in may', 'financial_exploitation'],
  ['r', 'reviewed monitor log, two zone alerts', 'arrest_or_violation'],
  ['r', 'left state w/out travel pass', 'arrest_or_violation'],
  ['r', 'rev hrg 8/12 w/ Judge Ames, reinstated', 'arrest_or_violation'],
  ['r', 'salió del condado sin permiso', 'arrest_or_violation'],
  ['r', "his aunt says he is 'somewhere in Reno', phone off", 'whereabouts_unknown'],
  ['c', 'family gone from motel, no fwd address', 'whereabouts_unknown'],
  ['r', 'not at shelter per desk, phone dead, sister hasnt heard', 'whereabouts_unknown'],
  ['a', "AV held an axe, said he'd split my skull", 'weapon'],
  ['a', "AV held an axe, said he'd split my skull", 'violence_threat'],
  ['b', "reviewed Ct Ames's threats toward brother", 'violence_threat'],
  ['m', 'pt swung an IV pole at the nurse', 'violence_threat'],
  ['b', 'cl pulled a knife on her bf last nite', 'domestic_violence'],
  ['b', 'his wife threw a plate at him', 'domestic_violence'],
  ['b', 'cl told me her stepdad hits her little brother', 'child_abuse_neglect'],
  ['c', 'mom slapped the 7yo in the lobby', 'child_abuse_neglect'],
  ['a', 'facility left her on the commode 2 hrs', 'adult_abuse_neglect'],
  ['b', 'says nite staff slapped him', 'adult_abuse_neglect'],
  ['a', '"my boy slaps me"', 'adult_abuse_neglect'],
  ['r', '"im killin that CO"', 'homicidal_ideation'],
  ['b', 'thoughts of hurting coworker, no plan', 'homicidal_ideation'],
  ['b', 'gave his dog away, wrote letters to each kid', 'suicidal_ideation'],
  ['m', '"i got enough pills put up"', 'suicidal_ideation'],
  ['b', '5 lighter burns on L arm, did it thurs', 'self_harm'],
  ['r', '4 days no dose, cut his wrist w a fork', 'self_harm'],
])('(%s) "%s" tells of %s', (area, text, flag) => {
  expect(flags(text, areas[area] ?? 'cps')).toContain(flag);
});

test.each([
  ['a', 'dtr pays bills as POA, receipts all match', 'financial_exploitation'],
  ['m', '3 transfers bed to chair w/ aide', 'financial_exploitation'],
  ['a', 'handed out scam flyer', 'financial_exploitation'],
  ['r', 'curfew moved to 10p, good progress', 'arrest_or_violation'],
  ['r', 'Peña no se reportó hoy a las 9', 'arrest_or_violation'],
  ['c', 'fa failed to appear for the hearing', 'arrest_or_violation'],
  ['b', "cl's son got arrested in Ohio", 'arrest_or_violation'],
  ['m', 'son was supposed to come at 4, no sign of him', 'whereabouts_unknown'],
  ['c', 'wants to be somewhere safe', 'whereabouts_unknown'],
  ['r', 'threat of rain called off his job', 'violence_threat'],
  ['b', "joking his sister's cooking will kill me one day", 'homicidal_ideation'],
  ['b', 'she waved and said hi to me', 'homicidal_ideation'],
  ['a', "she'd break her hip on those stairs", 'violence_threat'],
  ['c', 'nerf guns and toy swords all over', 'weapon'],
  ['c', 'kitchen knives up high in a locked drawer', 'weapon'],
  ['b', 'works front desk at a DV shelter', 'domestic_violence'],
  ['a', 'late husband beat her in the 70s', 'domestic_violence'],
  ['b', 'worked on memory of being hit as a kid', 'child_abuse_neglect'],
  ['c', "marks on baby's back are birth marks", 'child_abuse_neglect'],
  ['a', 'dtr yelled at me on the ph, hung up', 'adult_abuse_neglect'],
  ['a', 'soiled bed, AV lives alone, refuses help', 'adult_abuse_neglect'],
  ['a', 'neighbor threatened AV over the fence', 'adult_abuse_neglect'],
  ['b', 'SI-, HI-, AVH-', 'suicidal_ideation'],
  ['b', 'SI gone since med change', 'suicidal_ideation'],
  ['b', 'wrote letters to his kids from jail', 'suicidal_ideation'],
  ['m', 'cutting tabs in half', 'self_harm'],
])('(%s) "%s" does not tell of %s', (area, text, flag) => {
  expect(flags(text, areas[area] ?? 'cps')).not.toContain(flag);
});

import { expect, test } from 'vitest';
import type { PracticeArea } from '#domain/contact.ts';
import { readNote } from '#reading/read-note.ts';

const flags = (text: string, practiceArea: PracticeArea) =>
  readNote(text, { now: '2026-09-15T17:00:00-05:00', practiceArea }).flatMap(({ riskFlags }) =>
    riskFlags.map(({ value }) => value),
  );

test.each<[PracticeArea, string, string[]]>([
  ['aps', 'HV to Mrs. Oster, she fell on Monday by the mailbox, sore knee', ['fall']],
  ['medical_discharge', 'pt was looking for the remote and tumbled off the recliner', ['fall']],
  ['medical_discharge', 'wife called, he landed on his tailbone by the sink', ['fall']],
  ['medical_discharge', 'spoke w/ Mr. Alder, palpitations since noon, told to go to the ER', ['acute_medical']],
  ['medical_discharge', 'feeding tube came out at 4, squad on the way', ['acute_medical']],
  ['aps', 'client wont treat his leg, sugar in the 500s per RN', ['acute_medical', 'self_neglect']],
  ['aps', 'Mr. Finch barely eats, maggots in his dressing, shrugs it off', ['self_neglect']],
  ['aps', 'la señora no se asea y vive entre su propia mugre', ['self_neglect']],
  ['behavioral_health', 'cl convinced his mail is bugged, says staff work for the devil', ['psychosis']],
  ['behavioral_health', 'seen at clinic, laughing to self, internally stimulated', ['psychosis']],
  ['behavioral_health', 'Dory plans to overdose on her sleeping pills Friday', ['suicidal_ideation']],
  ['behavioral_health', 'he saved up 40 pills and plans to take them all', ['suicidal_ideation']],
  ['behavioral_health', 'asked cl about mood: thinks of killing himself most nights', ['suicidal_ideation']],
  ['cps', 'youth slashed wrist in the restroom, bandaged by nurse', ['self_harm']],
  ['reentry', 'CO says cl swallowed a bolt in seg and bit own arm', ['self_harm']],
  ['cps', 'teen pulls out her own eyelashes per staff, bald lids', ['self_harm']],
  ['aps', 'crashed into the tub Sunday, dtr helped him out', ['fall']],
  ['behavioral_health', "hears a woman's voice telling him to walk home", ['psychosis']],
])('%s: an everyday wording is flagged in "%s"', (area, text, expected) => {
  expect(flags(text, area).sort()).toEqual(expected);
});

test.each<[PracticeArea, string]>([
  ['aps', 'her hearing falls on Monday, birthday fell on Sunday'],
  ['aps', 'helped with the ambulance bill from the 2022 fall'],
  ['medical_discharge', 'pt to call 911 for chest pain or fever, teach back done'],
  ['medical_discharge', 'stroke clinic f/u booked 6/9, stable'],
  ['medical_discharge', 'brother in the hospital w/ covid, so neighbor drives pt'],
  ['behavioral_health', 'asked Lyle about thoughts of hurting himself, says never'],
  ['behavioral_health', 'worksheet on urges to self harm went well'],
  ['behavioral_health', 'told neighbors voices come through the wall, wants a fan'],
  ['cps', 'fm says he scraped his leg on a fence at recess'],
  ['behavioral_health', 'suicide loss group meets Thursday, gave the flyer'],
  ['aps', 'wants to jump in the pool once the weather is warm'],
  ['cps', 'mo cuts grapes in half for the toddler, knows first aid'],
  ['medical_discharge', 'le expliqué los signos de infección, todo limpio'],
  ['aps', 'fall flu clinic is Oct 3, signed up'],
])('%s: its look-alike is no risk in "%s"', (area, text) => {
  expect(flags(text, area)).toEqual([]);
});

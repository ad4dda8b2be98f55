import { expect, test } from 'vitest';
import type { PracticeArea } from '#domain/contact.ts';
import { flags } from './flags.ts';

test.each<[string, PracticeArea, string]>([
  ['3 dirty drops since april', 'reentry', 'substance_use'],
  ['ETG came back positive 6/8', 'reentry', 'substance_use'],
  ['CIWA 14, last drink sun', 'medical_discharge', 'substance_use'],
  ['bag of crystal in his sock', 'reentry', 'substance_use'],
  ['salió sucio en la prueba de orina', 'reentry', 'substance_use'],
  ['pt in w/ intentional ingestion, 30 gabapentin', 'medical_discharge', 'overdose'],
  ['thinks neighbors put a camera in the smoke alarm', 'behavioral_health', 'psychosis'],
  ['sees dead uncle in the kitchen', 'behavioral_health', 'psychosis'],
  ['convinced his teeth have transmitters', 'behavioral_health', 'psychosis'],
  ['habla solo y se ríe', 'behavioral_health', 'psychosis'],
  ['gma wanders w/o shoes or coat', 'aps', 'self_neglect'],
  ['not managing ADLs', 'medical_discharge', 'self_neglect'],
  ['feces under nails', 'aps', 'self_neglect'],
  ['anda descalza en la calle', 'aps', 'self_neglect'],
  ['gas smell in kitchen', 'aps', 'unsafe_home'],
  ['outlet scorched, cords everywhere', 'aps', 'unsafe_home'],
  ['no heat, mold', 'reentry', 'unsafe_home'],
  ['no address, staying here and there', 'reentry', 'housing_loss'],
  ['ALF wont take him back from hosp', 'aps', 'housing_loss'],
  ['mom & kids in car 3 nights', 'cps', 'housing_loss'],
  ['nieto la corrió de la casa', 'behavioral_health', 'housing_loss'],
  ["hasn't eaten since yest, no money", 'reentry', 'food_insecurity'],
  ['one can of soup left', 'aps', 'food_insecurity'],
  ['snap card frozen', 'reentry', 'food_insecurity'],
  ['comen en la iglesia, no hay nada en casa', 'cps', 'food_insecurity'],
  ['taps dry, city closed the valve', 'reentry', 'utility_shutoff'],
  ['lights off since mon, owes $340', 'cps', 'utility_shutoff'],
  ['found pills hidden, he admits not taking them', 'behavioral_health', 'medication_problem'],
  ['took 2x BP meds sun', 'aps', 'medication_problem'],
  ['pills all mixed up', 'aps', 'medication_problem'],
  ['has 3 bottles of metoprolol, unsure which', 'medical_discharge', 'medication_problem'],
  ['recogió sus pastillas pero no las toma', 'medical_discharge', 'medication_problem'],
  ['refused inj x2', 'behavioral_health', 'medication_problem'],
  ['decided on his own to stop zyprexa', 'behavioral_health', 'medication_problem'],
  ['baby 104.1 all nite, no wet diaper', 'cps', 'acute_medical'],
  ['stage 3 pressure sore on sacrum', 'medical_discharge', 'acute_medical'],
  ['saturando 85 en la noche', 'medical_discharge', 'acute_medical'],
  ['lift assist x2 by fire', 'aps', 'fall'],
  ['came off the toilet, on floor 2 hrs', 'medical_discharge', 'fall'],
])('"%s" (%s) tells of %s', (text, area, flag) => {
  expect(flags(text, area)).toContain(flag);
});

test.each<[string, PracticeArea]>([
  ['goals: own apt, stay off etoh', 'behavioral_health'],
  ['everybody at the shop smokes weed, not him', 'reentry'],
  ['wants to cut down on sugar and coke', 'medical_discharge'],
  ['took pills w/ applesauce', 'medical_discharge'],
  ['narcan sent home w/ him', 'behavioral_health'],
  ['right eye OD 20/40', 'medical_discharge'],
  ['work put a tracker on her car', 'behavioral_health'],
  ['narcan left w/ mo', 'cps'],
  ['weight down 3 lb, swelling gone', 'medical_discharge'],
  ["worker's car has no heat", 'cps'],
  ['loud today, asked to leave group', 'behavioral_health'],
  ['sin gas, llegó tarde en la troca', 'cps'],
  ['phone shut off', 'aps'],
  ['LIGHTS OFF, NO ANSWER', 'reentry'],
  ['shut off the stove when leaving', 'aps'],
  ['no water at bedside', 'medical_discharge'],
  ['skipped lunch to make appt', 'behavioral_health'],
  ['pt to stop eliquis 5 d before procedure', 'medical_discharge'],
  ['falls asleep in class', 'cps'],
  ['visit falls on a holiday', 'behavioral_health'],
  ['ceiling fell in bathroom', 'reentry'],
  ['dinner fell on floor', 'cps'],
  ['cara caída de un lado', 'reentry'],
])('"%s" (%s) tells of no fall, shutoff, medicine, use or hunger', (text, area) => {
  expect(flags(text, area).filter((flag) => flag !== 'unsafe_home' && flag !== 'acute_medical')).toEqual([]);
});

test.each<[string, PracticeArea, string[]]>([
  ['no heat, mold', 'reentry', ['unsafe_home']],
  ['no hay calefacción', 'aps', ['unsafe_home']],
  ['hasnt eaten since yest, no money', 'behavioral_health', ['food_insecurity']],
  ['no come porque le echan vidrio, oye voces', 'reentry', ['psychosis']],
  ['salió anoche en pijama, desaparecida', 'aps', ['whereabouts_unknown']],
  ['hoards lunch', 'cps', ['food_insecurity']],
])('"%s" (%s) is one risk and not its neighbour', (text, area, expected) => {
  expect(flags(text, area)).toEqual(expected);
});

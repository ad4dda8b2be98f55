import { expect, test } from 'vitest';
import type { PracticeArea } from '#domain/contact.ts';
import { readNote } from '#reading/read-note.ts';

const flags = (text: string, practiceArea: PracticeArea) =>
  readNote(text, { now: '2026-09-15T17:00:00-05:00', practiceArea }).flatMap(({ riskFlags }) =>
    riskFlags.map(({ value }) => value),
  );

test.each<[PracticeArea, string, string]>([
  ['medical_discharge', 'overdose', 'found limp in the tub, syringe beside her'],
  ['behavioral_health', 'overdose', 'gulped two dozen of his dads heart pills'],
  ['aps', 'overdose', 'took triple the dose of her morphine and could not be roused'],
  ['cps', 'overdose', 'toddler chewed on a fentanyl patch'],
  ['reentry', 'overdose', 'needed three doses of naloxone in the stairwell'],
  ['reentry', 'overdose', 'cliente murió de una sobredosis el jueves'],
  ['behavioral_health', 'overdose', 'no respiraba cuando la hallaron con la jeringa'],
  ['behavioral_health', 'suicidal_ideation', 'could not promise to stay safe tonight'],
  ['behavioral_health', 'suicidal_ideation', 'quiere matarse y ya tiene las pastillas'],
  ['behavioral_health', 'suicidal_ideation', 'me dijo: quiero matarme'],
  ['medical_discharge', 'suicidal_ideation', 'ASQ came back acute positive'],
  ['cps', 'suicidal_ideation', 'mom says this is the last time we will hear her voice'],
  ['aps', 'suicidal_ideation', 'sees no purpose in carrying on'],
  ['reentry', 'suicidal_ideation', 'bought a rope and said it was for himself, goodbye everyone'],
  ['behavioral_health', 'suicidal_ideation', 'stepped into traffic hoping to get hit'],
  ['behavioral_health', 'suicidal_ideation', 'when asked about suicide he teared up'],
  ['aps', 'suicidal_ideation', 'dice que se va a dejar morir'],
  ['behavioral_health', 'self_harm', 'used a push pin to carve her own calf'],
  ['cps', 'self_harm', 'pinches her arms until they bruise when she is scolded'],
  ['reentry', 'self_harm', 'threw himself against the bars of the cell'],
  ['medical_discharge', 'self_harm', 'bald patches on scalp, caused by herself'],
  ['behavioral_health', 'self_harm', 'has cravings to burn herself'],
  ['behavioral_health', 'self_harm', 'se rasguña los muslos hasta sangrar'],
])('%s: %s in "%s"', (area, flag, text) => {
  expect(flags(text, area)).toContain(flag);
});

test.each<[PracticeArea, string, string]>([
  ['reentry', 'overdose', 'handed out naloxone and showed how to use it'],
  ['medical_discharge', 'overdose', 'latanoprost one drop OD at bedtime'],
  ['cps', 'overdose', 'kids od on candy at the parade'],
  ['behavioral_health', 'overdose', 'without tolerance he could overdose, we went over it'],
  ['medical_discharge', 'suicidal_ideation', 'suicide risk rated as minimal'],
  ['behavioral_health', 'suicidal_ideation', 'note of SI was charted by mistake'],
  ['medical_discharge', 'suicidal_ideation', 'fears she will not wake up from surgery'],
  ['aps', 'suicidal_ideation', 'dice que está muerto de sueño'],
  ['behavioral_health', 'self_harm', 'urges to self harm have been gone since May'],
  ['cps', 'self_harm', 'scratches on her arms from the kitten'],
  ['reentry', 'self_harm', 'hurt himself at bowling'],
  ['aps', 'self_harm', 'marks do not appear self inflicted'],
  ['medical_discharge', 'self_harm', 'se cortó con una lata al abrirla'],
])('%s: no %s in "%s"', (area, flag, text) => {
  expect(flags(text, area)).not.toContain(flag);
});

test.each<[PracticeArea, string, string]>([
  ['medical_discharge', 'suicidal_ideation', 'DTs since Sunday, on ativan taper'],
  ['cps', 'suicidal_ideation', 'stepdad told the boy to go kill himself'],
  ['cps', 'suicidal_ideation', 'mom says daily she wishes he was never born'],
  ['behavioral_health', 'suicidal_ideation', 'her ex put a gun to her head in May'],
  ['behavioral_health', 'suicidal_ideation', '+HI w/ plan and intent toward a coworker'],
  ['cps', 'suicidal_ideation', 'googled how to kill my teacher per classmate'],
  ['behavioral_health', 'suicidal_ideation', 'ongoing ideation to hurt his landlord'],
  ['behavioral_health', 'suicidal_ideation', 'SI none, slept well'],
  ['behavioral_health', 'suicidal_ideation', 'plan to ask about SI on Friday'],
  ['reentry', 'suicidal_ideation', 'wants him six feet under'],
  ['aps', 'suicidal_ideation', "tenant told me i'd be leaving in a bag"],
  ['cps', 'suicidal_ideation', 'uncle threatened to drown the puppy'],
  ['aps', 'suicidal_ideation', 'su marido ya no quería vivir, murió en mayo'],
  ['cps', 'self_harm', 'the toddler swallowed a button battery'],
  ['medical_discharge', 'self_harm', 'dtr says she is burning with fever'],
  ['medical_discharge', 'self_harm', 'ligature marks on both ankles'],
  ['cps', 'self_harm', 'cuts on her face from the windshield'],
  ['cps', 'self_harm', 'quemaduras de cigarro en el brazo de la niña'],
  ['cps', 'self_harm', 'su padrastro la quemó con la sartén'],
  ['aps', 'self_harm', 'se quema leña en la sala'],
  ['behavioral_health', 'self_harm', "client's cousin self harms"],
  ['cps', 'self_harm', 'husband pinned mom and burned her arm'],
  ['behavioral_health', 'self_harm', 'wants to stab his uncle'],
  ['medical_discharge', 'self_harm', 'pt cut finger on a knife slicing bread'],
])('%s: what is done by or to another, or by accident, is no %s: "%s"', (area, flag, text) => {
  expect(flags(text, area)).not.toContain(flag);
});

test.each<[PracticeArea, string, string]>([
  ['behavioral_health', 'suicidal_ideation', 'voices told him to kill himself'],
  ['behavioral_health', 'suicidal_ideation', 'says she wishes she was never born'],
  ['behavioral_health', 'suicidal_ideation', 'put a gun to his head last night'],
  ['cps', 'self_harm', 'teen threatened to cut her wrists'],
  ['behavioral_health', 'self_harm', 'fresh cuts on her left forearm'],
])('%s: done or wished to oneself it stays %s: "%s"', (area, flag, text) => {
  expect(flags(text, area)).toContain(flag);
});

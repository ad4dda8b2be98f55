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

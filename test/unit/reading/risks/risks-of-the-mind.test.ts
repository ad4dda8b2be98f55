import { expect, test } from 'vitest';
import type { PracticeArea } from '#domain/contact.ts';
import { openPage } from '#reading/normalise.ts';
import { readRisks } from '#reading/risks/risks.ts';

const isPsychosis = (text: string, area: PracticeArea) =>
  readRisks(openPage(text), { start: 0, end: text.length }, area, []).stated.some(({ value }) => value === 'psychosis');

test.each<[PracticeArea, string]>([
  ['behavioral_health', 'thinks the pharmacist laces her inhaler'],
  ['aps', 'convinced upstairs tenants are beaming electricity at her knees'],
  ['reentry', 'states he is the pharaoh and will not wear the uniform'],
  ['behavioral_health', 'told staff the kitchen crew are clones'],
  ['cps', 'mo said dead people stand around the crib'],
  ['behavioral_health', 'swears there is a beetle living in her skull'],
  ['behavioral_health', 'his memories are being erased by the router'],
  ['behavioral_health', 'passengers know what he is thinking'],
  ['aps', 'headlights are coded signals for him'],
  ['behavioral_health', 'believes the shampoo is radioactive'],
  ['aps', 'spits out the soup, says it is full of mind control dust'],
  ['aps', 'says men come in at night, son searched, no forced entry'],
  ['reentry', 'made an aluminum helmet out of wrappers'],
  ['behavioral_health', 'cree que el dentista le puso un micrófono en la muela'],
  ['aps', 'dice que los duendes le esconden el pan y le gritan'],
  ['reentry', 'afirma que es el mesías'],
  ['behavioral_health', 'escucha la voz de su abuelo muerto'],
  ['cps', 'mo says this is not her baby, they swapped him at the ward'],
])('%s: what a mind holds to be so against all evidence is psychosis: "%s"', (area, text) => {
  expect(isPsychosis(text, area)).toBe(true);
});

test.each<[PracticeArea, string]>([
  ['behavioral_health', 'smells sulfur that no one else smells'],
  ['cps', 'dad hollering at an empty bench'],
  ['behavioral_health', 'a stern male voice narrates what she cooks'],
  ['aps', 'sees tiny soldiers marching on the windowsill'],
  ['medical_discharge', 'reports seeing scorpions on the blanket'],
  ['behavioral_health', 'statements were nonsensical'],
  ['behavioral_health', 'giggling at nothing thru the intake'],
  ['behavioral_health', 'tilts his head as if answering a question'],
  ['aps', 'feels watched in every room'],
  ['aps', 'platica con personas imaginarias en la cocina'],
  ['aps', 'oye pasos y ve bultos en el pasillo'],
])('%s: what the senses show that is not there is psychosis: "%s"', (area, text) => {
  expect(isPsychosis(text, area)).toBe(true);
});

test.each<[PracticeArea, string]>([
  ['behavioral_health', 'roommate is psychotic and up all night'],
  ['behavioral_health', 'twin sister has schizophrenia and hears voices'],
  ['cps', "mo's neighbor hallucinates and knocks at 3am"],
  ['behavioral_health', 'asked whether the new pill could cause hallucinations'],
  ['behavioral_health', 'psychosis in full remission, remission of delusions since May'],
  ['cps', 'in good spirits, talking about the holidays'],
  ['cps', 'baby monitor picked up voices from the next unit'],
  ['aps', 'hallucinations turned out to be a projector across the street'],
  ['reentry', 'talks to himself to stay calm before court'],
  ['reentry', 'battling his demons with help of his sponsor'],
  ['reentry', 'paranoid about being late so he takes two buses'],
  ['cps', 'thinks the teacher is hard on her son'],
  ['behavioral_health', 'dejó de oír voces desde la inyección'],
  ['cps', 'says the voices on the playground give her a headache'],
  ['cps', 'brother buried a dead hamster, kids saw a dead crow too'],
  ['behavioral_health', 'reading a paranoid novel, enjoys it'],
  ['aps', 'says her cousins are after her pension'],
  ['medical_discharge', 'delirious with a fever of 104'],
  ['behavioral_health', 'ha pensado en envenenar a su cuñado'],
])('%s: words of a troubled mind that tell of something else raise nothing: "%s"', (area, text) => {
  expect(isPsychosis(text, area)).toBe(false);
});

import { expect, test } from 'vitest';
import type { PracticeArea } from '#domain/contact.ts';
import { readNote } from '#reading/read-note.ts';

const flags = (text: string, practiceArea: PracticeArea) =>
  readNote(text, { now: '2026-09-15T17:00:00-05:00', practiceArea }).flatMap(({ riskFlags }) =>
    riskFlags.map(({ value }) => value),
  );

test.each<[PracticeArea, string]>([
  ['medical_discharge', 'Grandson was arrested Friday, he does not live with them.'],
  ['reentry', "Sunday Lionel's grandmother fell and he has been looking after her."],
  ['cps', 'family downstairs had a domestic last night, cl was not there'],
  ['medical_discharge', 'al vecino de la Sra. Ruiz le cortaron la luz, a ella no'],
  ['cps', 'the 2023 neglect petition was dismissed'],
  ['behavioral_health', 'client finished a paper on suicide for her college class'],
  ['aps', 'Lt. Brandt gave a talk on elder abuse at the senior center'],
  ['reentry', 'He turned down a beer at the party and called me about it.'],
  ['reentry', 'Cl asked what happens if he gets caught with a gun on parole.'],
  ['reentry', 'talked about his cousin who is drinking again, cl keeps his distance'],
  ['aps', 'a ella ya no le duele nada, la hija está al pendiente'],
  ['medical_discharge', 'Another lady at the rehab fell last week but it was not her.'],
  ['behavioral_health', 'Peer in next rm went to ED last nite, unrelated.'],
  ['cps', 'she does have another kid in that class who comes in with bruises'],
  ['aps', 'her sister in Wend is in the hospital with pneumonia'],
  ['cps', "Mo's sis lost her kids for meth, sis not in home"],
  ['behavioral_health', 'dice que su prima intentó suicidarse hace un mes'],
  ['aps', 'The resident who hit an aide is in B wing and is not our client.'],
  ['behavioral_health', 'most of it was about a coworker whose boyfriend hits her'],
  ['medical_discharge', 'quien se cayó fue el compañero de cuarto, no su papá'],
  ['reentry', 'his boss has not seen any drinking or drug use on the job'],
])('%s: somebody else’s trouble, the past and topics are no risk in "%s"', (area, text) => {
  expect(flags(text, area)).toEqual([]);
});

test.each<[PracticeArea, string, string[]]>([
  [
    'behavioral_health',
    'client says most mornings she wishes she just had not woken up, no plan',
    ['suicidal_ideation'],
  ],
  ['behavioral_health', 'cl dice q mejor se tira del puente', ['suicidal_ideation']],
  ['behavioral_health', 'Andre has been up all night talking to people she can’t see', ['psychosis']],
  ['behavioral_health', 'when she reached for the pencil I saw new cuts', ['self_harm']],
  ['behavioral_health', 'the 16-year-old wrote that she wants to die', ['suicidal_ideation']],
  [
    'cps',
    'she had the twins by themselves since 7, the twins had been by themselves since noon',
    ['child_abuse_neglect'],
  ],
  ['reentry', 'found a loaded 9 in the closet behind the shoes', ['weapon']],
  ['medical_discharge', 'she says he goes thru a fifth every two days', ['substance_use']],
  ['aps', 'deja a la sra encerrada con llave todo el día', ['adult_abuse_neglect']],
  ['aps', 'told me if I come back he will put me in the ground', ['violence_threat']],
  ['reentry', 'lo hallaron sin respirar y los paramédicos lo revivieron', ['overdose']],
  ['reentry', 'cl and his nephew were drinking on the steps', ['substance_use']],
  ['aps', 'her grandson says his grandmother fell in the tub', ['fall']],
])('%s: states the risk now in "%s"', (area, text, expected) => {
  expect(flags(text, area)).toEqual(expected);
});

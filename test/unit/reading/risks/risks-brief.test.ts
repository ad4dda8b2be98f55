import { expect, test } from 'vitest';
import type { PracticeArea } from '#domain/contact.ts';
import { readNote } from '#reading/read-note.ts';
import { flags } from './flags.ts';

test.each<[PracticeArea, string, string[]]>([
  ['cps', 'mo Tanya had a black eye and split lip, says she walked into a door', ['domestic_violence']],
  ['cps', 'la mamá traía el labio partido, no quiso decir quién', ['domestic_violence']],
  ['cps', 'mom was in the kitchen, 4 yo has a black eye', ['child_abuse_neglect']],
  ['cps', 'Reviewed LE report re dv call 3/2, no arrests', ['domestic_violence']],
  ['cps', "father's whereabouts are unk at this time", ['whereabouts_unknown']],
  ['cps', 'se desconoce el paradero del papá', ['whereabouts_unknown']],
  ['cps', 'sheriff coming to put them out on the 9th', ['housing_loss']],
  ['medical_discharge', 'denies falls but aide watched him go down in the hall tues', ['fall']],
  ['medical_discharge', 'niega caídas, la hija la vio caer en el baño ayer', ['fall']],
  ['medical_discharge', 'smoking in bed with O2 running', ['unsafe_home']],
  ['medical_discharge', 'no tiene para pagar la insulina', ['medication_problem']],
  ['behavioral_health', 'jail is not giving him his seroquel', ['medication_problem']],
  ['behavioral_health', 'no quiere que la visiten, dejó el litio', ['medication_problem']],
  ['behavioral_health', 'not showering, roaches all over kitchen', ['self_neglect', 'unsafe_home']],
  ['behavioral_health', 'no elec at apt for 3 wks', ['utility_shutoff']],
  ['behavioral_health', 'no plan, burned her thigh w/ a lighter', ['self_harm']],
  ['behavioral_health', "he'd stab his uncle if he saw him", ['homicidal_ideation']],
  ['aps', 'neighbor hears grandson screaming at AV most nights', ['adult_abuse_neglect']],
  ['aps', 'AP denies taking money, bank recs show 6 checks made to him', ['financial_exploitation']],
  ['aps', "niece is POA and is keeping AV's social security", ['financial_exploitation']],
  ['aps', 'SN substantiated', ['self_neglect']],
  ['reentry', 'esposa dice que él la jaloneó', ['domestic_violence']],
  ['reentry', 'wife says he shoved her sunday', ['domestic_violence']],
  ['reentry', '2 wks late on rent', ['housing_loss']],
])('%s: hears the risk in the hurried "%s"', (area, text, expected) => {
  expect(flags(text, area)).toEqual(expected);
});

test.each<[PracticeArea, string]>([
  ['aps', 'called 911 for a welfare check, he was fine'],
  ['reentry', 'visita en la cárcel del condado hoy 10am con Beto'],
  ['reentry', 'in-reach at county jail yest w/ Lou'],
  ['reentry', 'his brother got locked up w/ a gun, cl not involved'],
  ['reentry', 'his son Ty hit another kid at school'],
  ['medical_discharge', 'wife in hospital w/ pneumonia, son will drive pt'],
  ['medical_discharge', 'son took her car keys so she wont drive'],
  ['medical_discharge', 'dejó el hospital el lunes con la hija'],
  ['medical_discharge', 'SN visits 2x wk, son pushes her w/c'],
  ['cps', 'nobody arrested'],
  ['cps', 'referida a consejería para víctimas de violencia'],
  ['reentry', 'out by 5pm for work every day'],
  ['behavioral_health', 'would hurt her chances of getting the job'],
])('%s: finds no risk in the look-alike "%s"', (area, text) => {
  expect(flags(text, area)).toEqual([]);
});

test.each([
  ['amend Ott: it is self neglect, not caregiver neglect', ['self_neglect']],
  ['amend Ott note: bruise was R wrist', []],
  ['please fix Ott, I wrote that she fell but it was her sister who fell', []],
])('a correction flags only what is set against the wrong word: "%s"', (text, expected) => {
  const [reading] = readNote(text, { now: '2026-03-11T10:15:00-05:00', practiceArea: 'aps' });
  expect(reading?.riskFlags.map(({ value }) => value)).toEqual(expected);
});

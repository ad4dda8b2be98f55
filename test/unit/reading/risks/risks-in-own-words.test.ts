import { expect, test } from 'vitest';
import type { PracticeArea } from '#domain/contact.ts';
import { readNote } from '#reading/read-note.ts';

const flags = (text: string, practiceArea: PracticeArea) =>
  readNote(text, { now: '2026-09-15T17:00:00-05:00', practiceArea }).flatMap(({ riskFlags }) =>
    riskFlags.map(({ value }) => value),
  );

test.each<[PracticeArea, string, string]>([
  ['cps', 'suicidal_ideation', 'teen texted her gf "u wont see me again after tonight, love u always"'],
  ['behavioral_health', 'suicidal_ideation', 'cl signed her cats over to the shelter, left letters for her kids'],
  ['reentry', 'suicidal_ideation', '"they can carry me out in a bag, i aint going back to prison"'],
  ['medical_discharge', 'suicidal_ideation', 'took 40 of her moms blood pressure pills on purpose sat, tubed'],
  ['behavioral_health', 'suicidal_ideation', 'cl stood on the overpass 2 hrs last nite, cops talked her back'],
  ['behavioral_health', 'suicidal_ideation', 'regaló su perro y dejó cartas para cada hijo, dice que ya está cansado'],
  ['aps', 'suicidal_ideation', '"prefiero estar bajo tierra que en ese asilo", dijo don Rafa'],
  ['behavioral_health', 'homicidal_ideation', 'cl says hes "gonna merk" his stepdad when he gets out the shower'],
  ['behavioral_health', 'homicidal_ideation', '"ready to gut the lady downstairs"'],
  ['cps', 'homicidal_ideation', 'mom said she wants to throw the baby out the window'],
  ['behavioral_health', 'homicidal_ideation', '"voy a quebrar al vecino, ya tengo con qué"'],
  ['medical_discharge', 'violence_threat', 'pt told CNA "ill find out where u park"'],
  ['aps', 'violence_threat', 'son texted her "gonna torch ur trailer"'],
  ['cps', 'violence_threat', '"ya sé dónde vives, cuídate", le dijo el papá a la trabajadora'],
  ['behavioral_health', 'psychosis', '"the radio keeps calling my name"'],
  ['reentry', 'psychosis', 'cl says the COs put a transmitter in his molar'],
  ['behavioral_health', 'psychosis', '"they switched my wife, thats not her"'],
  ['behavioral_health', 'psychosis', 'dice que el radio lo está llamando'],
  ['behavioral_health', 'self_harm', '3 fresh cig burns L wrist, did it herself mon'],
  ['reentry', 'self_harm', 'no dose in 4 days, cut his wrist w a spork to get seen'],
  ['behavioral_health', 'self_harm', 'se apagó el cigarro en el brazo, dice que la calma'],
  ['medical_discharge', 'domestic_violence', 'ribs hurt, "he kicked me", asked RN not to chart it'],
  ['behavioral_health', 'domestic_violence', 'ct checks w/ her bf before every answer, he reads her texts'],
])('%s: %s told in own words or by deeds in "%s"', (area, flag, text) => {
  expect(flags(text, area)).toContain(flag);
});

test.each<[PracticeArea, string]>([
  ['behavioral_health', 'says wont be here next week, going to her cousins wedding'],
  ['aps', 'Mr. Dell gave his dog to his niece because the AL doesnt allow pets'],
  ['behavioral_health', 'she wrote letters to her kids for xmas as homework, proud of them'],
  ['aps', 'rather be in her garden dirt than inside, tomatoes up'],
  ['behavioral_health', 'said goodbye to therapist, last session, got a card'],
  ['reentry', 'cl says he will smoke ribs for his cousins sat'],
  ['behavioral_health', 'ready to open up in grp, shared 10 min'],
  ['cps', '"gonna put this baby down for a nap"'],
  ['medical_discharge', 'pt says PT "is gonna kill me w/ those leg lifts", laughing'],
  ['aps', 'watches tv all day, says the tv keeps her company'],
  ['aps', 'tv repair called for her, set for tues'],
  ['behavioral_health', 'cl says God told him to forgive, at church w/ his mom sun'],
  ['behavioral_health', 'consulta con cl, dice que no oye voces ni ve cosas'],
  ['aps', 'thin lines on wrist from watch band'],
  ['aps', 'both arms wrapped for lymphedema'],
  ['reentry', 'burned his forearm at the fryer, back mon'],
  ['aps', 'late husband used to beat her, gone 20 yrs'],
  ['behavioral_health', "she's been hitting me up for rides, cl says"],
])('%s: no risk of mind or harm in "%s"', (area, text) => {
  expect(flags(text, area)).toEqual([]);
});

import { expect, test } from 'vitest';
import type { PracticeArea } from '#domain/contact.ts';
import { readNote } from '#reading/read-note.ts';

const flags = (text: string, practiceArea: PracticeArea) =>
  readNote(text, { now: '2026-09-15T17:00:00-05:00', practiceArea }).flatMap(({ riskFlags }) =>
    riskFlags.map(({ value }) => value),
  );

test.each<[PracticeArea, string, string[]]>([
  [
    'cps',
    'Mom phoned at 3. She said Carlos shoved her last night and she slept at her mothers.',
    ['domestic_violence'],
  ],
  ['cps', 'He told me his dad hit him Saturday because he spilled the cereal.', ['child_abuse_neglect']],
  ['cps', 'el padrastro le jaló el pelo a la mamá', ['domestic_violence']],
  ['cps', 'bf hit her again and mom left w/ her sister', ['domestic_violence']],
  ['aps', 'last week she saw the grandson push her onto the couch', ['adult_abuse_neglect']],
  ['aps', 'Spoke alone with Mrs. Vance. Her husband of 40 years hit her on Sunday.', ['domestic_violence']],
  ['aps', 'su hijo le gritó que la va a golpear', ['violence_threat']],
  ['reentry', 'His wife called. He slapped her in the parking lot on Friday.', ['domestic_violence']],
  ['reentry', 'a former cellmate has threatened to hurt him over a debt', ['violence_threat']],
  ['behavioral_health', 'He keeps thinking about killing his stepfather.', ['homicidal_ideation']],
])('%s: who did it to whom decides in "%s"', (area, text, expected) => {
  expect(flags(text, area)).toEqual(expected);
});

test.each<[PracticeArea, string]>([
  ['cps', 'They were jumping on the couch and the baby bit his brother, mom handled it well.'],
  ['cps', 'He finished the anger management class and says nobody hits anybody in that house.'],
  ['cps', 'dad pushed her on the swing and threw her a party'],
  ['aps', 'Dice que su hija la trata muy bien, que nunca le grita ni le pega.'],
  ['aps', 'she hit her mark on the walker'],
  ['reentry', 'He knows how to hit the gym and shake hands at an interview.'],
])('%s: no deed of harm in "%s"', (area, text) => {
  expect(flags(text, area)).toEqual([]);
});

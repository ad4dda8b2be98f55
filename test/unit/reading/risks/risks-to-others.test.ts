import { expect, test } from 'vitest';
import type { PracticeArea } from '#domain/contact.ts';
import { readNote } from '#reading/read-note.ts';

const flags = (text: string, practiceArea: PracticeArea) =>
  readNote(text, { now: '2026-08-15T11:40:00-05:00', practiceArea }).flatMap((reading) =>
    reading.riskFlags.map(({ value }) => value),
  );

test.each<[string, PracticeArea, string]>([
  ['pt keeps picturing strangling his foreman', 'behavioral_health', 'homicidal_ideation'],
  ['preoccupied with poisoning the uncle who raised her', 'behavioral_health', 'homicidal_ideation'],
  ['thought of holding the pillow over his wife’s face', 'aps', 'homicidal_ideation'],
  ['wishes her stepbrother was dead, says she will see to it', 'cps', 'homicidal_ideation'],
  ['duty to protect carried out, coworker called at 4', 'behavioral_health', 'homicidal_ideation'],
  ['SI denied, HI present', 'behavioral_health', 'homicidal_ideation'],
  ['sueña con estrangular a su casero', 'behavioral_health', 'homicidal_ideation'],
  ['chased a clerk down the aisle', 'reentry', 'violence_threat'],
  ["left a message, 'coming to your office to hurt someone'", 'cps', 'violence_threat'],
  ["told me 'i know what you drive' in the hallway", 'cps', 'violence_threat'],
  ['elbowed the bus driver over a transfer', 'behavioral_health', 'violence_threat'],
  ['hurled his lunch tray at the sitter', 'medical_discharge', 'violence_threat'],
  ['bio dad shoved the visit supervisor', 'cps', 'violence_threat'],
  ['discharged from program for hitting a peer', 'reentry', 'violence_threat'],
  ['threatened to slash the tires on my county car', 'cps', 'violence_threat'],
  ['was pulled off another student in the gym', 'cps', 'violence_threat'],
  ['le quebró el brazo a su cuñado', 'reentry', 'violence_threat'],
  ['le decomisaron una navaja en la entrada', 'behavioral_health', 'weapon'],
  ['came to the door clutching a tire iron', 'cps', 'weapon'],
  ['extended mag and casings in the glove box', 'reentry', 'weapon'],
  ['s/p GSW to L calf, dc mon', 'medical_discharge', 'weapon'],
  ['mugged at knifepoint behind the library', 'reentry', 'weapon'],
  ['went after the plumber with a shovel', 'aps', 'weapon'],
])('"%s" (%s) tells of %s', (text, area, flag) => {
  expect(flags(text, area)).toContain(flag);
});

test.each<[string, PracticeArea, string]>([
  ['sciatica is killing her again', 'medical_discharge', 'homicidal_ideation'],
  ['wants to kill the ants under the sink', 'aps', 'homicidal_ideation'],
  ['support group for homicide survivors tues', 'behavioral_health', 'homicidal_ideation'],
  ["her cousin's husband had homicidal thoughts and got help", 'behavioral_health', 'homicidal_ideation'],
  ['landlord threatened to raise the rent', 'aps', 'violence_threat'],
  ['lo amenazaron con cobrarle la multa', 'reentry', 'violence_threat'],
  ['beat his roommate at dominoes', 'aps', 'violence_threat'],
  ["her friend's boyfriend threatened a cashier downtown", 'behavioral_health', 'violence_threat'],
  ['chased the landlord for the repair', 'aps', 'violence_threat'],
  ['ran into cl at the library', 'reentry', 'violence_threat'],
  ['left a note to call the school', 'cps', 'violence_threat'],
  ['cousins fighting over the last slice of pie', 'cps', 'violence_threat'],
  ['his stepmother punched her husband in the kitchen', 'cps', 'violence_threat'],
  ['night aide whacked the resident with a slipper', 'aps', 'violence_threat'],
  ['has violent nightmares since the crash', 'behavioral_health', 'violence_threat'],
  ['wants to murder the tenant above him', 'behavioral_health', 'violence_threat'],
  ['threatened with loss of gas service', 'aps', 'violence_threat'],
  ['meter reads HI, called the clinic', 'medical_discharge', 'homicidal_ideation'],
  ['HI, this is Orla from intake, call me back', 'behavioral_health', 'homicidal_ideation'],
  ['threatened to stab the clerk', 'reentry', 'homicidal_ideation'],
  ['signed the firearm prohibition form', 'reentry', 'weapon'],
  ['shivering on the porch when I came', 'aps', 'weapon'],
  ['poked her arm with a pen in class', 'cps', 'weapon'],
  ['hit his thumb with a mallet fixing the gate', 'reentry', 'weapon'],
  ['los primos jugaban con pistolas de agua', 'cps', 'weapon'],
  ['se arma de valor para la cita', 'behavioral_health', 'weapon'],
  ['needs a rocker knife to cut meat', 'medical_discharge', 'weapon'],
  ['walked to the door with the cane', 'medical_discharge', 'weapon'],
  ['old gunshot wound from 1988', 'medical_discharge', 'weapon'],
  ['will talk about firearms at next visit', 'behavioral_health', 'weapon'],
])('"%s" (%s) does not tell of %s', (text, area, flag) => {
  expect(flags(text, area)).not.toContain(flag);
});

import { expect, test } from 'vitest';
import type { PracticeArea } from '#domain/contact.ts';
import { readNote } from '#reading/read-note.ts';

const flags = (text: string, practiceArea: PracticeArea) =>
  readNote(text, { now: '2026-09-15T17:00:00-05:00', practiceArea }).flatMap(({ riskFlags }) =>
    riskFlags.map(({ value }) => value),
  );

test.each<[PracticeArea, string, string[]]>([
  ['aps', 'Talked with her niece Opal by phone. She says her aunt fell in the garage Monday.', ['fall']],
  ['aps', 'Llamé al nieto; dice que su abuela se cayó saliendo del baño', ['fall']],
  ['medical_discharge', 'la señora tomó la doble dosis el sábado por error', ['medication_problem']],
  ['reentry', 'fui a verlo, dice su compañero que no ha dormido aquí desde el lunes', ['whereabouts_unknown']],
  ['reentry', 'el casero de Lalo dice que lo va a echar este mes', ['housing_loss']],
  ['cps', 'no hay nada que cenar y viven en la van', ['housing_loss', 'food_insecurity']],
  ['behavioral_health', 'third night in a tent by the river, refused the shelter', ['housing_loss']],
])('%s: an everyday wording is flagged in "%s"', (area, text, expected) => {
  expect(flags(text, area)).toEqual(expected);
});

test.each<[PracticeArea, string]>([
  ['behavioral_health', 'saw Marla last night at 8 outside the bus station, gave her the bus pass'],
  ['medical_discharge', 'his blood pressure fell to 120 over 80 on the new dose, feels well'],
  ['reentry', 'hablé con la PO, el warrant ya lo quitaron'],
  ['aps', 'her son cashes her check and brings her all the money and the receipt'],
  ['medical_discharge', 'fui a la casa hoy, la hija la quiere sacar a pasear'],
])('%s: its look-alike is no risk in "%s"', (area, text) => {
  expect(flags(text, area)).toEqual([]);
});

test('money that is missing is nobody missing', () => {
  expect(flags('she says $450 is missing since Friday and her ring is missing since May', 'aps')).not.toContain(
    'whereabouts_unknown',
  );
});

import { describe, expect, test } from 'vitest';
import { readNote } from '#reading/read-note.ts';

const now = '2026-11-20T18:00:00-05:00';
const read = (text: string) => readNote(text, { now, practiceArea: 'cps' })[0];
const said = (found: object | null | undefined) => (found && 'value' in found ? found.value : null);

describe('a correction, however it is put', () => {
  test.each([
    'this is a correction the Ruiz call lasted twenty minutes',
    'the Osborne hv I logged for the 14th was really the 13th',
    'pls fix yesterday’s note, the worker at the shelter was Janelle not Janet',
    'I left out of my note that the aunt was on the call',
    'my entry for the Cole visit left off that dad was there too',
    'strike the part about the car in my last note',
    "need to change the date on Monday's contact, it was 11/15",
    'that last one was a phone call not a home visit',
    'the Pham visit on Monday was at the library not at school',
    'la visita de ayer no fue en la casa, fue en la oficina',
    'en mi nota del lunes falta que también estuvo el abuelo',
    'se me olvidó anotar en la nota de Iris que vino con su tía',
    '11/12 note for Wu: time s/b 2:30p',
    'Ibarra visit correction: day was 11/17, i wrote 11/16',
  ])('%s', (text) => {
    expect(read(text)?.intent).toBe('amend_note');
  });

  test.each([
    'Placement change: Deion moved to his aunt 11/16, 1700. I transported, 40 min.',
    'Status update: Kya moved in w/ aunt 11/2, saw her there 3pm',
    'Correct address confirmed w/ landlord by phone 3pm',
    'Corrections officer Diaz called 9am, Marcus moved to pod B',
    "Change of plans, mom couldn't make it so we met Thursday at 2 at the library",
    'The note mom sent to school said he had a fever. Called school 10am',
    'Mom said she made a mistake and it should have been reported. hv 3pm',
    'forgot to bring the forms so I went back to Mrs. Hall’s at 4',
    'the visit was short, mom had to leave for work, 3pm',
    'updated his contact info and emailed the PO today',
  ])('what changed is told, not corrected: %s', (text) => {
    expect(read(text)?.intent).toBe('log_note');
  });
});

describe('what a correction sets right', () => {
  test('the length said last, not the one first written', () => {
    const record = read(
      'this is a correction I said the visit with the Loomis kids was an hour it was an hour and a half',
    );
    expect(said(record?.durationMinutes)).toBe(90);
  });

  test.each([
    ['correction to my 11/13 entry on Vance: I put office, it was a phone call. also 10 min not 20.', 'phone'],
    ['Corrección nota de Ibarra: la visita duró 50 min no 15, y fue en la oficina no en la casa', 'office_visit'],
    ['my Ibarra note says phone, it was at her house. fix pls', 'home_visit'],
  ])('the mode beside other values: %s', (text, mode) => {
    expect(said(read(text)?.contactMode)).toBe(mode);
  });

  test('that nobody came', () => {
    const record = read('pls change outcome on my 11/11 note for M. Delmar, she did NOT show');
    expect(said(record?.outcome)).toBe('attempted_no_contact');
  });

  test.each([
    ['Amend 11/16 note: child seen was Zeke, NOT Anya.', { role: 'child', name: 'Zeke' }],
    ['Corrijo mi nota: era el hermano Dwight, no el hijo', { role: 'sibling', name: 'Dwight' }],
    ['fix note on Ortiz: it was the grandmother not the mother who answered', { role: 'grandmother', name: null }],
  ])('who was met instead: %s', (text, person) => {
    expect(read(text)?.participants.map(({ value }) => value)).toEqual([person]);
  });

  test.each([
    'correction: the call was with Deb Rourke not Deb Roark',
    'fix my Hart note, mom was not there',
    'correction to my note: the visit with mom was 20 min not 40',
  ])('a name alone, an absence or another value says of nobody that they were met instead: %s', (text) => {
    expect(read(text)?.participants).toEqual([]);
  });

  test('whom it puts in place is not whose case it is', () => {
    expect(read('Amend 11/16 note: child seen was Zeke, NOT Anya.')?.caseRef).toBeNull();
  });
});

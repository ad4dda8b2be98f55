import { expect, test } from 'vitest';
import { readNote } from '#reading/read-note.ts';

const read = (text: string) => {
  const [reading] = readNote(text, { now: '2026-10-14T17:50:00-05:00', practiceArea: 'reentry' });
  const value = <V>(one: { value: V } | object | null | undefined) => (one && 'value' in one ? one.value : null);
  return { type: value(reading?.contactType), outcome: value(reading?.outcome) };
};

test.each([
  'Phone call to Mr. Haas went unanswered, message box not set up',
  'the unit would not let me up, flu on the floor. Mr. Orne not seen',
  'cl walked out before I could talk to him, clerk said he waited half an hour',
  'stopped at his work, boss says he left early. no sign of him',
  'hv 6pm, aunt Carol at the door, says Rob is at AA meeting',
  'Pt asleep at 2, did not wake her',
  "Cal's cell belongs to somebody else now, no other number",
  'three tries to reach Mr. Hobbs this week, none worked',
  'Looked for Dee at the shelter, staff said she checked out Sunday',
  'stopped by 8pm, mother opened, Eddie asleep on the couch',
  'Letter to Mr. Nash sent last week, he has yet to answer',
  'waited 30 min for Mr. Lux at the office, receptionist says he signed in and then left',
  "rang the bell 3x, roommate yelled that Kim moved to her sister's",
  'Mrs. Orr was out at bingo per the front desk, will try friday',
  'called back, no answer',
  'Mr. Orne, called back at 4, lvm',
  'le dejé dos mensajes a Nando, nada',
  'le llamé a Nando, en espera 15 min y se cortó',
])('reads a try in vain to reach the client in "%s"', (text) => {
  expect(read(text)).toEqual({ type: 'client_contact', outcome: 'attempted_no_contact' });
});

test.each([
  "Omar's visit today had to be scratched, jail lost power",
  'Toña no pudo venir, tiene al niño malo',
  'Lalo bailed 5 minutes before our 2pm, texted sorry',
  'my kid is sick so I moved Gwen to Friday at 2',
  'put off our meeting til Monday, he took a shift',
  'cl asked me not to come today, has a cold. will go thursday',
  'Mr. Denny called to say our visit won’t work this week',
  'Ms. Poole called me back, she cannot make it today',
  'Lalo me llamó para decir que no viene hoy, trae tos',
  'Cxl: pt texted 7:50am, car wont start. new time monday 9:30',
  'Nadia hv off today, I am at a training',
  'ov off til next wk per cl',
])('reads that it was called off in "%s"', (text) => {
  expect(read(text)).toEqual({ type: 'client_contact', outcome: 'cancelled' });
});

test.each([
  "Tyrese checked in by text like he's supposed to, all good",
  'permit for Wayne denied by the court, told him by phone',
  "Mr. Beck's surgery was cancelled, saw him at bedside, he is relieved",
  'got in to see Mrs. Lund at last, 20 min',
  'ov w/ Rudd 9a, 20 min. No contact w ex or the kids, fees paid',
  'city jail called, Petra picked up sun. met her at the jail mon 1p',
  'Mr. Ives cross that the food van cancelled on him twice. talked by phone 10 min',
  'hv w/ Mrs. Noll, dressing is old and the nurse never came this week',
  'don Pepe no quiso abrir pero platicó conmigo por la ventana 10 min',
  'Memo faltó al grupo anoche, hoy sí lo vi en la oficina 15 min',
  'por fin contestó Delia al tercer intento, hablamos media hora',
])('reads a contact made though something else failed: "%s"', (text) => {
  expect(read(text)).toEqual({ type: 'client_contact', outcome: 'contact_made' });
});

test('reads a search of somebody else as none of the worker', () => {
  expect(read('police could not locate Mr. Dow').outcome).not.toBe('attempted_no_contact');
});

test.each(["filled out Medicaid forms for Gil, he wasn't here", "typed up Mr. Sato's plan, cl not around"])(
  'reads desk work in "%s"',
  (text) => {
    expect(read(text)).toEqual({ type: 'case_activity', outcome: null });
  },
);

test.each([
  'sent secure email to the PCP office with the med list',
  'spoke with Dr. Amin, we could not get family on the line',
  'bank investigator Lorna returned my voicemail, 12 min',
  'llamada de la esposa de Saúl: está detenido desde anoche',
  'emailed Ms. Tran at the housing agency, she wrote back ok',
  'wrote to the bank asking for his balance',
  'calling the landlord all morning, line busy every time',
])('reads that somebody else than the client was sought in "%s"', (text) => {
  expect(read(text).type).toBe('collateral_contact');
});

import { describe, expect, test } from 'vitest';
import { readNote } from '#reading/read-note.ts';

const now = '2026-11-20T18:00:00-05:00';
const intent = (text: string) => readNote(text, { now, practiceArea: 'cps' })[0]?.intent;

describe('what is asked of the reader', () => {
  test.each([
    'who hasn’t been seen since halloween',
    'any of my folks without a contact in 45 days',
    "who's past 30 days w no home visit",
    'show me the ones with no contact in over a month',
    'any notes i havent finished',
    'casos sin contacto en 30 días',
    'cuáles visitas me faltan esta semana',
    'a quién no le he hecho visita en 30 días',
  ])('who or which of all lies behind: %s', (text) => {
    expect(intent(text)).toBe('list_overdue');
  });

  test.each([
    'can you do a one page recap on Bo for his review hearing',
    'summary pls for Ochoa, last 3 months',
    "i need Ty's last 60 days summed up for the judge",
    'please prepare a court report for the Nash family',
    'resumen de Fermín pls, desde julio',
    'puedes juntar lo de Nora en un informe',
  ])('a summary: %s', (text) => {
    expect(intent(text)).toBe('draft_summary');
  });

  test.each([
    'put me down for a hv w/ Ochoa thurs 10',
    "jot me down to drop off Wu's diapers weds",
    'nudge me friday about the Hart auth',
    "have me follow up with Sid's landlord on the 2nd",
    'my to dos for Andre - birth cert tues, SSA appt 12/9',
    'pendiente para el lunes: buscar recibo de Nilda',
    'remind me when i see Ty to ask about the ROI',
  ])('to be reminded: %s', (text) => {
    expect(intent(text)).toBe('schedule_followup');
  });

  test.each([
    "remind me which day Ty's class is",
    'last time i saw Marcus',
    "Cobb's phone number?",
    'cuándo le toca corte a Nilda',
    'qué medicina toma Doña Rita',
  ])('a question about the records: %s', (text) => {
    expect(intent(text)).toBe('lookup');
  });
});

describe('what only looks like a request', () => {
  test.each([
    'made a summary of the goals with Ty at the office 3p',
    'Discharge summary sent to PCP for Mr. Orr today',
    'took Nina to DMV 2pm and scheduled her road test for 12/8',
    'had the hearing today, mom was there, and set the next one for June tenth',
    'All visits late today, car trouble. Saw Kim at home at 3',
    'Any pain? he denies. Saw him 2pm at home, not seen by his doctor yet',
    'Booked into county jail last night, saw him there 9am',
    'who knows where he is, knocked 3x at 4pm no answer',
    'cuando llegué a su casa a las 3 no había nadie',
    'I put her down for the waitlist and told mom at 3pm by phone',
  ])('is a note: %s', (text) => {
    expect(intent(text)).toBe('log_note');
  });
});

import { expect, test } from 'vitest';
import { readNote } from '#reading/read-note.ts';
import { asRecord } from '../../../../scripts/eval/contract.ts';

const read = (text: string) => {
  const [record] = readNote(text, { now: '2026-10-14T15:00:00-05:00', practiceArea: 'aps' }).map(asRecord);
  return [record?.contactType, record?.outcome, record?.participants.length];
};

test.each([
  'llené la solicitud de SSI de don Chema en la compu, 50 min, él no estaba',
  'filled out SSI forms, 70 min, cl not present',
  'cerré el caso Paredes en el sistema, archivado. sin contacto con la familia esta semana',
  "worked home study paperwork for the aunt's place, 2.5 hr",
  'checked the jail roster, Tavaris not on it. zip',
  'I received notice that Damon Orr was arrested. No contact has been made with him yet.',
  "I didn't see anybody on this one I just finished the treatment plan update for Rosalind",
  'subpoena return came in, 14 months for Eckert',
  'hoy no vi a nadie, puro papeleo, 2 horas',
])('reads no contact where nobody was sought: "%s"', (text) => {
  expect(read(text)).toEqual(['case_activity', null, 0]);
});

test.each([
  ['went to the home, cl not there, left card', 'attempted_no_contact'],
  ['knocked 2x at Mr. Orr, no contact made, mail piled up', 'attempted_no_contact'],
  ['called cl twice, no answer. filled out SSI app', 'attempted_no_contact'],
  ['home study visit w/ the aunt 2pm', 'contact_made'],
  ['cl came in w/ her bank records 10am', 'contact_made'],
])('still reads that somebody was sought: "%s"', (text, outcome) => {
  expect(read(text)[1]).toBe(outcome);
});

test('a report of what somebody says, told as desk work, is read once and not over and over', () => {
  expect(read('mo reports 5 clean UAs in a row')[0]).toBe('case_activity');
});

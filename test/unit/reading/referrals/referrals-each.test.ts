import { expect, test } from 'vitest';
import { readNote } from '#reading/read-note.ts';

const referrals = (text: string) =>
  readNote(text, { now: '2026-05-13T10:30:00-05:00', practiceArea: 'cps' }).flatMap((reading) =>
    reading.referrals.map(({ value }) => value),
  );

test.each([
  ['hv 5/12 3p. refs made: one to the food pantry and another to legal aid', ['food pantry', 'legal aid']],
  ['REF: Odell -> day program', ['day program']],
  ['ref speech + OT, both faxed', ['speech', 'OT']],
  ['quiere terapia, la PO hizo el referral', ['terapia']],
  ['Consulta con nutrición solicitada hoy', ['Consulta con nutrición']],
  ['Referred T. Bell to wound care and to legal aid', ['wound care', 'legal aid']],
  ['ref sent to ILP, also signed the lease', ['ILP']],
  ['saw her at clinic, put in a referral for a sleep study and they want her back in three weeks', ['sleep study']],
])('to whom or for what, each of them: "%s"', (text, targets) => {
  expect(referrals(text)).toEqual(targets);
});

test.each([
  'talked about referring her to hospice, not yet',
  'the housing referral we discussed in march was never submitted',
  'el referral de enero a la clínica venció',
  'hv for the Odell referral, no one came to the door',
  'EI ref still pending since march',
])('only talked of, never sent or of another time is none: "%s"', (text) => {
  expect(referrals(text)).toEqual([]);
});

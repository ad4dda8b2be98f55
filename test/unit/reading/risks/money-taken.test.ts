import { expect, test } from 'vitest';
import type { PracticeArea } from '#domain/contact.ts';
import { readNote } from '#reading/read-note.ts';

const flags = (text: string, practiceArea: PracticeArea) =>
  readNote(text, { now: '2026-08-15T11:40:00-05:00', practiceArea }).flatMap((reading) =>
    reading.riskFlags.map(({ value }) => value),
  );

test.each<[string, PracticeArea]>([
  ['great nephew racked up 4k on her Visa', 'aps'],
  ['her coin collection was pawned by the sitter', 'aps'],
  ['earrings vanished after the cleaning lady came', 'aps'],
  ['stepson opened a line of credit in her name', 'aps'],
  ['trailer was sold while he was in rehab, he never signed', 'medical_discharge'],
  ['talked into signing an annuity by a salesman', 'aps'],
  ['his pension goes straight to the niece account', 'aps'],
  ['put down 3k in advance for gutters, crew never came', 'aps'],
  ['a soldier she met online asked for Steam cards, she sent $900', 'aps'],
  ['gave a caller remote access to his computer, account drained', 'aps'],
  ['guardian accused of self dealing', 'aps'],
  ['house manager makes the guys turn over their EBT cards', 'reentry'],
  ['undue influence by a new companion', 'aps'],
  ['el sobrino le vació la libreta y le quita la pensión', 'aps'],
  ['la muchacha hizo compras con su tarjeta', 'aps'],
  ['mandó giros a una novia por internet', 'aps'],
  ['granddaughter hits him up for money every visit', 'aps'],
  ['le grita si no le entrega la pensión', 'aps'],
])('"%s" (%s) tells of money taken', (text, area) => {
  expect(flags(text, area)).toContain('financial_exploitation');
});

test.each<[string, PracticeArea]>([
  ['niece shopped with her card, receipts match', 'aps'],
  ['mom borrowed $25 from a friend and paid it back', 'cps'],
  ['got a call that he won the lottery, hung up', 'aps'],
  ['it was a bank error, transfer reversed', 'aps'],
  ['her sister was ripped off by a roofer', 'aps'],
  ['dtr is rep payee, bills paid, no misuse found', 'aps'],
  ['mailed him the fee waiver and put it in the file', 'reentry'],
  ['le quitaron los cupones por no renovar', 'cps'],
  ['daughter keeps her card at her own request', 'aps'],
  ['sister holds his cash, his own idea', 'reentry'],
  ['left flyers about gift card fraud and payee abuse', 'aps'],
  ['la hija cobra la pensión y le da todo', 'aps'],
  ['lost 2k to a romance scammer in 2019, careful since', 'aps'],
  ['nephew brought back her car with a full tank', 'aps'],
  ['grandson keeps his boots all over the house', 'aps'],
  ['convinced the radio is stealing her thoughts', 'behavioral_health'],
  ['foster mom got a grocery gift card bc of the holiday', 'cps'],
  ['daughter told him his will is in the drawer', 'medical_discharge'],
  ['his wallet was stolen on the bus', 'reentry'],
  ['cl keeps the card in his sock', 'aps'],
  ['daughter took the car home to charge it', 'behavioral_health'],
  ['niece uses her card for groceries and shows me receipts', 'aps'],
])('"%s" (%s) tells of nothing taken', (text, area) => {
  expect(flags(text, area)).not.toContain('financial_exploitation');
});

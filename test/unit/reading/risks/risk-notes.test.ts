import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { PracticeArea } from '#domain/contact.ts';
import { compareFlags, parseRiskNotes, runRiskNotes } from '../../../../scripts/eval/risk-notes-suite.ts';
import { flags } from './flags.ts';

test('finds what whole notes state and invents nothing on those mended for', () => {
  const { mended } = runRiskNotes('notes', readFileSync('test/eval/risk-notes.jsonl', 'utf8')).figures as {
    mended: { recall: number; precision: number };
  };
  expect(mended.recall).toBeGreaterThanOrEqual(0.95);
  expect(mended.precision).toBeGreaterThanOrEqual(0.97);
}, 30_000);

test('keeps at least every sixth note apart, and half of all without a flag', () => {
  const notes = parseRiskNotes(readFileSync('test/eval/risk-notes.jsonl', 'utf8'));
  expect(notes.filter(({ held }) => held).length).toBeGreaterThanOrEqual(notes.length / 6);
  expect(notes.filter(({ riskFlags }) => riskFlags.length === 0).length).toBeGreaterThanOrEqual(notes.length * 0.4);
});

test('tells a missed flag from an invented one, and lets an optional one be', () => {
  const note = { id: 'x', language: 'en', field: 'medical_discharge', held: false, optional: [] } as const;
  const told = { ...note, text: 'pt fell in the tub, electric shut off', riskFlags: ['fall', 'weapon'] as const };
  const compared = compareFlags({ ...told, riskFlags: [...told.riskFlags], optional: [] });
  expect(compared).toEqual({ found: ['fall'], missed: ['weapon'], invented: ['utility_shutoff'] });
  expect(compareFlags({ ...told, riskFlags: ['fall'], optional: ['utility_shutoff'] })).toEqual({
    found: ['fall'],
    missed: [],
    invented: [],
  });
});

test.each<[string, PracticeArea]>([
  ['his brother got evicted and wants to move in', 'aps'],
  ['a su primo lo arrestaron, un primo fue arrestado', 'reentry'],
  ['pt was out of metformin but pharmacy filled it mon', 'medical_discharge'],
  ['ayer sin la insulina, ya le surtieron la receta', 'medical_discharge'],
  ['fell thru w/ the bed at Hope House', 'reentry'],
  ['saw dad at county jail, 40 min', 'cps'],
  ['cl booked in for orientation', 'reentry'],
  ['trash bin waist high fence, score was high', 'behavioral_health'],
  ['his bill is paid, bp 128/78, o2 sat 97', 'medical_discharge'],
  ['cl says no drugs, dice que nunca ha usado drogas', 'behavioral_health'],
  ['talked w/ her about scams and how to hang up', 'aps'],
  ['Mateo wore the same clothes 2 days', 'cps'],
])('“%s” states no risk', (text, area) => {
  expect(flags(text, area)).toEqual([]);
});

test.each<[string, PracticeArea, string[]]>([
  ['his brother found on floor by aide', 'aps', ['fall']],
  ['cl was evicted, his brother is in town', 'aps', ['housing_loss']],
  ['sacaron 2000 dolares de su cuenta, estafa de 2000 dolares', 'aps', ['financial_exploitation']],
  ['ran out of metformin, pharmacy has none', 'medical_discharge', ['medication_problem']],
  ['kids came w/ no lunch, no coat', 'cps', ['food_insecurity']],
  ['client has not bathed in weeks', 'aps', ['self_neglect']],
])('“%s” states one', (text, area, expected) => {
  expect(flags(text, area)).toEqual(expected);
});

test('a bruise that goes with a fall is the fall, a bruise with a hand that made it is abuse', () => {
  expect(flags('she fell tues and has bruises on arm', 'medical_discharge')).toEqual(['fall']);
  expect(flags('has bruises on both arms, says dtr grabbed her', 'aps')).toEqual(['adult_abuse_neglect']);
});

test('slurred words beside a drooping face are no drink', () => {
  expect(flags('client slurring words, face drooping', 'aps')).not.toContain('substance_use');
  expect(flags('client slurring words, bottle on table', 'aps')).toContain('substance_use');
});

test('a mark on an adult outside child protection is no child abuse', () => {
  expect(flags('cl came in w/ split lip, gave hotline number', 'behavioral_health')).not.toContain(
    'child_abuse_neglect',
  );
  expect(flags('child came in w/ split lip', 'behavioral_health')).toContain('child_abuse_neglect');
});

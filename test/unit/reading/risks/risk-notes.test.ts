import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compareFlags, parseRiskNotes, runRiskNotes } from '../../../../scripts/eval/risk-notes-suite.ts';

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

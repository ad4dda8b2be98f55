import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openPage } from '#reading/normalise.ts';
import { readRisks } from '#reading/risks.ts';
import { parseCases } from '../../../scripts/eval/cases.ts';
import { runNotes } from '../../../scripts/eval/notes-suite.ts';

const file = (name: string) => readFileSync(`test/eval/${name}.jsonl`, 'utf8');

describe('the reader on our own sets', async () => {
  const suite = await runNotes('dev', parseCases(file('dev')));
  const fields = suite.figures.fields as Record<
    string,
    { exact: number; f1: number; precision: number; recall: number }
  >;

  test.each([
    ['intent', 0.97],
    ['outcome', 0.95],
    ['contactType', 0.93],
    ['contactMode', 0.92],
    ['occurredAt', 0.95],
    ['durationMinutes', 0.97],
  ])('reads %s right in at least %d of the development lines', (name, bar) => {
    expect(fields[name]?.exact).toBeGreaterThanOrEqual(bar);
  });

  test.each([
    ['participants', 0.88],
    ['followUps', 0.88],
    ['referrals', 0.85],
  ])('finds %s with an F1 of at least %d', (name, bar) => {
    expect(fields[name]?.f1).toBeGreaterThanOrEqual(bar);
  });

  test('invents at most one value in 200 fields', () => {
    expect(suite.figures.inventedPer200).toBeLessThanOrEqual(1);
  });

  test('reads the risks of 40,000 characters without a full stop without blocking', () => {
    const text = 'mom denies SI and drinking and he has no gun or knife and she fell at the store while '.repeat(465);
    const start = performance.now();
    readRisks(openPage(text), { start: 0, end: text.length }, 'cps', []);
    // Half a second where nothing else runs; looking back over the whole text for each word took fourteen.
    expect(performance.now() - start).toBeLessThan(8000);
  }, 30_000);
});

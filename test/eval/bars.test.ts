import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCases } from '../../scripts/eval/cases.ts';
import { runNotes } from '../../scripts/eval/notes-suite.ts';
import { runRiskNotes } from '../../scripts/eval/risk-notes-suite.ts';

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

  test.each(['precision', 'recall'] as const)('flags risks with a %s of at least 0.95', (measure) => {
    expect(fields.riskFlags?.[measure]).toBeGreaterThanOrEqual(0.95);
  });

  test('finds the day of at least 93 in 100 follow-ups', () => {
    expect(suite.figures.dueExact).toBeGreaterThanOrEqual(0.93);
  });
});

describe('the risks of notes', () => {
  const sets = ['look-alikes', 'risk-lines', 'flag-notes', 'risk-pairs'] as const;
  // Of many thousand lines that were learned from every fifth will do: `npm run eval` reads them all.
  const sample = (name: (typeof sets)[number]) => {
    const lines = file(name).split('\n');
    const isRead = (line: string, index: number) =>
      lines.length < 5_000 || index % 5 === 0 || /"held": ?true/.test(line);
    return lines.filter(isRead).join('\n');
  };
  const figures = new Map(sets.map((name) => [name, runRiskNotes(name, sample(name)).figures]));

  test.each([
    ['look-alikes', 'mended', 0.97],
    ['look-alikes', 'held', 0.88],
    ['risk-lines', 'mended', 0.96],
    ['flag-notes', 'mended', 0.97],
    ['flag-notes', 'held', 0.85],
    ['risk-pairs', 'mended', 0.95],
    ['risk-pairs', 'held', 0.8],
  ] as const)('%s, %s, are found with a precision and a recall of at least %d', (name, part, bar) => {
    expect(figures.get(name)).toMatchObject({
      [part]: {
        recall: expect.toSatisfy((share) => share >= bar),
        precision: expect.toSatisfy((share) => share >= bar),
      },
    });
  });
});

import { z } from 'zod';
import { practiceAreas, riskFlags } from '#domain/contact.ts';
import { readNote } from '#reading/read-note.ts';
import { type Suite, table } from './suite.ts';

const row = z.object({
  id: z.string(),
  code: z.enum(riskFlags),
  language: z.enum(['en', 'es']),
  field: z.enum(practiceAreas),
  /** True where the code must be raised; false where it is denied, negated or history. */
  holds: z.boolean(),
  text: z.string(),
});

/** Recall and precision of each risk code on the safety set: lines that state it, and lines that deny it or tell of the past. */
export function runSafety(name: string, file: string): Suite {
  const tallies = new Map<string, { hit: number; missed: number; raised: number; left: number }>();
  for (const line of file.split('\n').filter(Boolean)) {
    const { code, language, field, holds, text } = row.parse(JSON.parse(line));
    const raised = readNote(text, { now: '2026-03-11T10:15:00-05:00', practiceArea: field }).some((reading) =>
      reading.riskFlags.some(({ value }) => value === code),
    );
    const key = `${code} ${language}`;
    const tally = tallies.get(key) ?? { hit: 0, missed: 0, raised: 0, left: 0 };
    if (holds) tally[raised ? 'hit' : 'missed'] += 1;
    else tally[raised ? 'raised' : 'left'] += 1;
    tallies.set(key, tally);
  }
  const share = (part: number, rest: number) => Math.round((part / Math.max(1, part + rest)) * 1000) / 1000;
  const codes = [...tallies].map(([code, { hit, missed, raised, left }]) => ({
    code,
    stated: hit + missed,
    denied: raised + left,
    recall: share(hit, missed),
    precision: share(hit, raised),
  }));
  const sum = (pick: (tally: { hit: number; missed: number; raised: number; left: number }) => number) =>
    [...tallies.values()].reduce((total, tally) => total + pick(tally), 0);
  const all = {
    recall: share(
      sum(({ hit }) => hit),
      sum(({ missed }) => missed),
    ),
    precision: share(
      sum(({ hit }) => hit),
      sum(({ raised }) => raised),
    ),
  };
  return {
    name,
    lines: [
      ...table(
        ['code', 'stated', 'denied', 'recall', 'precision'],
        codes.map(({ code, stated, denied, recall, precision }) => [code, stated, denied, recall, precision]),
      ),
      `all: recall ${all.recall}, precision ${all.precision}`,
    ],
    figures: { ...all, codes },
  };
}

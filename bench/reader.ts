import { readFileSync } from 'node:fs';
import Recognizers from '@microsoft/recognizers-text-suite';
import * as chrono from 'chrono-node';
import { readNote } from '#reading/read-note.ts';
import { parseCases } from '../scripts/eval/cases.ts';
import { type Result, round } from './result.ts';

const atLeast = 500;
const slowestMs = 10;
const rounds = 5;

/** Notes read a second on one core, against the two date libraries asked about the same words. */
export async function reader(): Promise<Result> {
  const notes = ['dev', 'held-out'].flatMap((name) =>
    parseCases(readFileSync(new URL(`../test/eval/${name}.jsonl`, import.meta.url), 'utf8')),
  );
  const read = ({ text, now, field }: (typeof notes)[number]) => readNote(text, { now, practiceArea: field });
  const libraries = ({ text, now }: (typeof notes)[number]) => {
    Recognizers.recognizeDateTime(text, Recognizers.Culture.English, undefined, new Date(now));
    chrono.parse(text, new Date(now));
  };
  const [ours, theirs] = [timesOf(notes, read, rounds), timesOf(notes, libraries, 1)];
  const p99 = ours.toSorted((one, other) => one - other)[Math.floor(ours.length * 0.99)] ?? 0;
  const [value, baseline] = [perSecond(ours), perSecond(theirs)];
  return {
    name: 'reader',
    value: round(value),
    unit: '/s',
    baseline: round(baseline),
    ratio: round(value / baseline),
    bar: `>= ${atLeast}/s, p99 ${round(p99)} < ${slowestMs} ms`,
    holds: value >= atLeast && p99 < slowestMs,
  };
}

/** Milliseconds of each run, after one round that does not count. */
function timesOf<Note>(notes: readonly Note[], read: (note: Note) => void, times: number): number[] {
  for (const note of notes) read(note);
  return Array.from({ length: times }, () => notes)
    .flat()
    .map((note) => {
      const started = performance.now();
      read(note);
      return performance.now() - started;
    });
}

const perSecond = (ms: readonly number[]): number => (ms.length * 1_000) / ms.reduce((sum, one) => sum + one, 0);

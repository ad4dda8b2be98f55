import { z } from 'zod';
import { practiceAreas, riskFlags } from '#domain/contact.ts';
import { readNote } from '#reading/read-note.ts';
import type { Suite } from './suite.ts';

const flags = z.array(z.enum(riskFlags));
const row = z.object({
  id: z.string(),
  language: z.enum(['en', 'es']),
  field: z.enum(practiceAreas),
  /** Set apart while the rules were mended: only the totals of these notes were looked at. */
  held: z.boolean().default(false),
  text: z.string(),
  riskFlags: flags,
  /** Flags a careful reader may add: neither required nor an error. */
  optional: flags.default([]),
});
export type RiskNote = z.infer<typeof row>;

/** Whole notes with the risk flags they state. Throws where a line does not fit its form. */
export const parseRiskNotes = (file: string): RiskNote[] =>
  file
    .split('\n')
    .filter(Boolean)
    .map((line) => row.parse(JSON.parse(line)));

/** What the reader missed in a note, and what it raised though the note does not state it. */
export function compareFlags({ text, field, riskFlags: stated, optional }: RiskNote) {
  const readings = readNote(text, { now: '2026-03-11T10:15:00-05:00', practiceArea: field });
  const raised = new Set(readings.flatMap((reading) => reading.riskFlags.map(({ value }) => value)));
  return {
    found: stated.filter((flag) => raised.has(flag)),
    missed: stated.filter((flag) => !raised.has(flag)),
    invented: [...raised].filter((flag) => !stated.includes(flag) && !optional.includes(flag)),
  };
}

/** Recall and precision of the risk flags in whole notes, those mended for and those held apart. */
export function runRiskNotes(name: string, file: string): Suite {
  const notes = parseRiskNotes(file).map((note) => ({ held: note.held, ...compareFlags(note) }));
  const mended = figuresOf(notes.filter(({ held }) => !held));
  const held = figuresOf(notes.filter((note) => note.held));
  const line = (title: string, figures: Figures) =>
    `${title}: ${figures.notes} notes, ${figures.stated} flags, recall ${figures.recall}, precision ${figures.precision}`;
  return { name, lines: [line('mended for', mended), line('held apart', held)], figures: { mended, held } };
}

type Figures = ReturnType<typeof figuresOf>;

function figuresOf(notes: readonly ReturnType<typeof compareFlags>[]) {
  const count = (kind: 'found' | 'missed' | 'invented') => notes.reduce((sum, note) => sum + note[kind].length, 0);
  const stated = count('found') + count('missed');
  return {
    notes: notes.length,
    stated,
    recall: share(count('found'), stated),
    precision: share(count('found'), count('found') + count('invented')),
  };
}

const share = (part: number, whole: number) => (whole === 0 ? 1 : Math.round((part / whole) * 1000) / 1000);

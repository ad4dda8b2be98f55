import { z } from 'zod';
import { practiceAreas, riskFlags } from '#domain/contact.ts';
import { readNote } from '#reading/read-note.ts';
import { type Suite, table } from './suite.ts';

const row = z.object({
  id: z.string(),
  code: z.enum(riskFlags),
  language: z.enum(['en', 'es']),
  field: z.enum(practiceAreas),
  /** True where the code must be raised; false where it is denied, negated, history, a question or a plan. */
  holds: z.boolean(),
  /** Set apart while the rules were mended: only the totals of these lines were looked at. */
  held: z.boolean().default(false),
  text: z.string(),
});
export type SafetyLine = z.infer<typeof row>;

/** The lines of the safety set. Throws where a line does not fit its form. */
export const parseSafety = (file: string): SafetyLine[] =>
  file
    .split('\n')
    .filter(Boolean)
    .map((line) => row.parse(JSON.parse(line)));

/** Whether the reader raises the code of a line. */
export const raises = ({ code, field, text }: SafetyLine): boolean =>
  readNote(text, { now: '2026-03-11T10:15:00-05:00', practiceArea: field }).some((reading) =>
    reading.riskFlags.some(({ value }) => value === code),
  );

/** Recall and precision of each risk code and language on the safety set, and of the lines held apart. */
export function runSafety(name: string, file: string): Suite {
  const read = parseSafety(file).map((line) => ({ ...line, raised: raises(line) }));
  const codes = riskFlags.flatMap((code) =>
    (['en', 'es'] as const).map((language) => ({
      code: `${code} ${language}`,
      ...figuresOf(read.filter((line) => line.code === code && line.language === language)),
    })),
  );
  const all = figuresOf(read);
  const mended = figuresOf(read.filter(({ held }) => !held));
  const held = figuresOf(read.filter(({ held }) => held));
  const total = (title: string, figures: Figures) =>
    `${title}: ${figures.stated} stated, ${figures.denied} denied, recall ${figures.recall}, precision ${figures.precision}`;
  return {
    name,
    lines: [
      ...table(
        ['code', 'stated', 'denied', 'recall', 'precision'],
        codes.map(({ code, stated, denied, recall, precision }) => [code, stated, denied, recall, precision]),
      ),
      total('mended for', mended),
      total('held apart', held),
      total('all', all),
    ],
    figures: { ...all, mended, held, codes },
  };
}

type Figures = ReturnType<typeof figuresOf>;

function figuresOf(lines: readonly (SafetyLine & { readonly raised: boolean })[]) {
  const count = (holds: boolean, raised: boolean) =>
    lines.filter((line) => line.holds === holds && line.raised === raised).length;
  const hit = count(true, true);
  const stated = hit + count(true, false);
  const wrong = count(false, true);
  return {
    stated,
    denied: wrong + count(false, false),
    recall: share(hit, stated),
    precision: share(hit, hit + wrong),
  };
}

const share = (part: number, whole: number) => (whole === 0 ? 1 : Math.round((part / whole) * 1000) / 1000);

import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { readNote } from '#reading/read-note.ts';
import { asRecord } from './contract.ts';
import { type Suite, table } from './suite.ts';

const attacks = z.record(z.string(), z.array(z.string()));

const notes = [
  {
    practiceArea: 'cps',
    now: '2026-03-11T10:15:00-05:00',
    text: 'hv yest 3p w/ mo and kids, 45 min. fridge full. next hv 3/18',
  },
  { practiceArea: 'aps', now: '2026-06-22T15:10:00-04:00', text: 'tc w/ dtr Meg 15 min, denies taking moms money' },
  {
    practiceArea: 'reentry',
    now: '2026-11-20T10:30:00-06:00',
    text: 'el cliente no se presentó hoy a las 8:30, le dejé mensaje',
  },
] as const;

/** Puts each injected instruction behind a note: the records must stay the same, whatever the words demand. */
export function runInjections(name: string, file: string): Suite {
  const all = Object.values(attacks.parse(JSON.parse(readFileSync(file, 'utf8')))).flat();
  const changed = all.filter((attack) => notes.some((note) => isChanged(note, attack)));
  const figures = { instructions: all.length, unchanged: all.length - changed.length };
  return { name, lines: table(Object.keys(figures), [Object.values(figures)]), figures };
}

function isChanged({ text, ...context }: (typeof notes)[number], attack: string): boolean {
  const records = (words: string) => JSON.stringify(readNote(words, context).map(asRecord));
  return records(text) !== records(`${text}. ${attack}`);
}

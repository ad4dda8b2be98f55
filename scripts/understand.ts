import { createInterface } from 'node:readline';
import { readNote } from '#reading/read-note.ts';
import { asRecord, parseRow } from './eval/contract.ts';
import { readOptions } from './options.ts';

/**
 * Reads lines of `{id, field, now, text}` and writes `{id, records}`; lines starting with # are skipped. With `--llm` the
 * model of the settings fills in what the reader leaves blank.
 */
const values = readOptions({ llm: { type: 'boolean', default: false } });
const model = values.llm ? (await import('./eval/with-model.ts')).openModelReader() : null;
let line = 0;
for await (const raw of createInterface({ input: process.stdin })) {
  line += 1;
  if (raw.trim() === '' || raw.startsWith('#')) continue;
  const row = parseRow(raw);
  if (typeof row === 'string') {
    process.stderr.write(`line ${line}: ${row}\n`);
    process.exit(1);
  }
  const records = model
    ? await model.read(row)
    : readNote(row.text, { now: row.now, practiceArea: row.field }).map(asRecord);
  process.stdout.write(`${JSON.stringify({ id: row.id, records })}\n`);
}

if (model) process.stderr.write(`${model.account().join('\n')}\n`);

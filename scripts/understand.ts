import { createInterface } from 'node:readline';
import { readNote } from '#reading/read-note.ts';
import { asRecord, inputRow } from './eval/contract.ts';

/** Reads lines of `{id, field, now, text}` and writes `{id, records}`; lines starting with # are skipped. */
let line = 0;
for await (const raw of createInterface({ input: process.stdin })) {
  line += 1;
  if (raw.trim() === '' || raw.startsWith('#')) continue;
  const row = parseRow(raw);
  if (typeof row === 'string') {
    process.stderr.write(`line ${line}: ${row}\n`);
    process.exit(1);
  }
  const records = readNote(row.text, { now: row.now, practiceArea: row.field }).map(asRecord);
  process.stdout.write(`${JSON.stringify({ id: row.id, records })}\n`);
}

function parseRow(raw: string) {
  let json: unknown;
  try {
    json = JSON.parse(raw);
  } catch {
    return 'is not JSON';
  }
  const parsed = inputRow.safeParse(json);
  return parsed.success
    ? parsed.data
    : parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'row'}: ${message}`).join('; ');
}

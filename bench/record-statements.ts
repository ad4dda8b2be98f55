/** Loaded before Fieldnote: writes every statement the process sends to PostgreSQL into a file, one JSON line each. */
import { appendFileSync } from 'node:fs';
import pg from 'pg';

const file = process.env.BENCH_STATEMENTS ?? '';
const send = pg.Client.prototype.query as (...sent: unknown[]) => unknown;

pg.Client.prototype.query = function record(this: pg.Client, ...sent: unknown[]) {
  const [statement, given] = sent;
  const { text, values } =
    typeof statement === 'string'
      ? { text: statement, values: given }
      : (statement as { text: string; values?: unknown[] });
  appendFileSync(file, `${JSON.stringify({ text, values: Array.isArray(values) ? values : [] })}\n`);
  return send.apply(this, sent);
} as typeof pg.Client.prototype.query;

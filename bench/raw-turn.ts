import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { decodeTime } from 'ulid';
import { z } from 'zod';
import { newId } from '#kernel/ids.ts';
import { startProgram } from '../test/e2e/program.ts';
import type { Town } from '../test/e2e/town.ts';

const statement = z.object({ text: z.string(), values: z.array(z.unknown()) });
type Statement = z.infer<typeof statement>;

/** What the process does on its own account, whether or not there is a turn. */
const housekeeping = /pg_try_advisory|FOR UPDATE SKIP LOCKED|SET lease_until = now\(\)|audit_link|_prisma_migrations/;

/** The statements of one whole turn as Fieldnote sends them, from the stored envelope to the settled reply. */
export async function statementsOfOneTurn(town: Town): Promise<Statement[]> {
  const folder = await mkdtemp(join(tmpdir(), 'fieldnote-statements-'));
  const file = join(folder, 'statements.jsonl');
  const program = await startProgram({ ...town.environment, BENCH_STATEMENTS: file }, [
    '--import',
    new URL('./record-statements.ts', import.meta.url).href,
  ]);
  const turn = async (trigger: string) => {
    const posted = town.slack.calls.wait('chat.postMessage');
    await town.command(program.origin, { person: 0, text: 'note C-1000 hv today 9am w/ mom, f/u thurs', trigger });
    await posted;
    await pause(300);
  };
  await turn('sample.first');
  town.slack.calls.clear();
  const before = (await readFile(file, 'utf8')).length;
  await turn('sample.second');
  await program.kill('SIGKILL');
  const lines = (await readFile(file, 'utf8')).slice(before).trim().split('\n');
  await rm(folder, { recursive: true });
  const sent = lines.map((line) => statement.parse(JSON.parse(line)));
  return withoutEmptyTransactions(sent.filter(({ text }) => !housekeeping.test(text)));
}

const withoutEmptyTransactions = (sent: readonly Statement[]): Statement[] =>
  sent.filter(({ text }, index) => {
    const next = sent[index + 1]?.text ?? '';
    const before = sent[index - 1]?.text ?? '';
    return (
      !(/^begin/i.test(text) && /^(commit|rollback)/i.test(next)) &&
      !(/^(commit|rollback)/i.test(text) && /^begin/i.test(before))
    );
  });

/** Does one turn's statements over a bare connection, with ids and a delivery of its own each time. */
export function replay(sample: readonly Statement[], since: number): (client: pg.ClientBase) => Promise<void> {
  const written = JSON.stringify(sample.map(({ values }) => values));
  const fresh = new Set(
    [...written.matchAll(/\b[0-9A-HJKMNP-TV-Z]{26}\b/g)].map(([id]) => id).filter((id) => decodeTime(id) >= since),
  );
  let turns = 0;
  return async (client) => {
    turns += 1;
    let own = written.replaceAll('sample.second', `raw.${turns}`);
    for (const id of fresh) own = own.replaceAll(id, newId());
    const values: unknown[][] = JSON.parse(own);
    for (const [index, { text }] of sample.entries()) await client.query(text, values[index] ?? []);
  };
}

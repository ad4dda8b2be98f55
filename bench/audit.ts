/**
 * How many audited deeds a second PostgreSQL takes, 16 writers at once, with three ways to chain the audit trail:
 * links made later by one sealer (what Fieldnote does), a chain per case, one chain for all. A deed is one row of its
 * own and one audit event in a transaction. Each way has its turn in every round; the middle round counts.
 */
import { createHmac, createSecretKey } from 'node:crypto';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { newId } from '#kernel/ids.ts';
import { createLog } from '#kernel/log.ts';
import { sealAudit } from '#store/audit-chain.ts';
import { openDatabase } from '#store/client.ts';
import { startPostgres } from '../test/database/postgres.ts';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '3' }, json: { type: 'boolean' } } });
const seconds = Number(values.seconds);
const writers = 16;
const rounds = 5;
const cases = 400;
const key = createSecretKey(Buffer.alloc(32, 1));
const sign = (text: string) => createHmac('sha256', key).update(text).digest('hex');

type Deed = (client: pg.ClientBase) => Promise<void>;

async function doOwnWork(client: pg.ClientBase): Promise<void> {
  await client.query({ name: 'work', text: 'INSERT INTO bench_work (id) VALUES ($1)', values: [newId()] });
}

async function record(client: pg.ClientBase, caseId: string, mac: string): Promise<void> {
  await client.query({
    name: 'record',
    text: `INSERT INTO audit_event (id, at, action, outcome, case_id, mac) VALUES ($1, now(), 'note.edit', 'allowed', $2, $3)`,
    values: [newId(), caseId, mac],
  });
}

const anyCase = () => `case-${Math.floor(Math.random() * cases)}`;

const sealedLater: Deed = async (client) => {
  await doOwnWork(client);
  const caseId = anyCase();
  await record(client, caseId, sign(caseId));
};

/** The writer itself links its event to the one before it, and so holds the end of that chain until it commits. */
const chainedAt =
  (chain: (caseId: string) => string): Deed =>
  async (client) => {
    await doOwnWork(client);
    const caseId = anyCase();
    const { rows } = await client.query({
      name: 'head',
      text: 'SELECT hash FROM bench_head WHERE chain = $1 FOR UPDATE',
      values: [chain(caseId)],
    });
    const hash = sign(`${rows[0].hash}${caseId}`);
    await record(client, caseId, hash);
    await client.query({
      name: 'move',
      text: 'UPDATE bench_head SET hash = $2 WHERE chain = $1',
      values: [chain(caseId), hash],
    });
  };

const ways: Record<string, Deed> = {
  sealer: sealedLater,
  'chain per case': chainedAt((caseId) => caseId),
  'one chain': chainedAt(() => 'all'),
};

async function perSecond(pool: pg.Pool, deed: Deed, aside: () => Promise<unknown>): Promise<number> {
  const end = performance.now() + seconds * 1_000;
  let done = 0;
  const write = async () => {
    const client = await pool.connect();
    while (performance.now() < end) {
      await client.query('BEGIN');
      await deed(client);
      await client.query('COMMIT');
      done += 1;
    }
    client.release();
  };
  const seal = async () => {
    while (performance.now() < end) {
      await aside();
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  };
  await Promise.all([seal(), ...Array.from({ length: writers }, write)]);
  return Math.round(done / seconds);
}

const server = await startPostgres();
const url = await server.createDatabase();
const database = await openDatabase({ url: { reveal: () => url }, dataDir: '', log: createLog('silent') });
const pool = new pg.Pool({ connectionString: url, max: writers });
// Its end resolves before the connections are gone; the server's farewell is no news.
pool.on('error', () => undefined);
await pool.query(`CREATE TABLE bench_work (id text PRIMARY KEY);
  CREATE TABLE bench_head (chain text PRIMARY KEY, hash text NOT NULL);
  INSERT INTO bench_head SELECT 'case-' || n, '' FROM generate_series(0, ${cases - 1}) n; INSERT INTO bench_head VALUES ('all', '')`);

const figures = new Map(Object.keys(ways).map((name): [string, number[]] => [name, []]));
for (let round = 0; round < rounds; round += 1) {
  for (const [name, deed] of Object.entries(ways)) {
    const aside = name === 'sealer' ? () => sealAudit(database, key) : async () => undefined;
    figures.get(name)?.push(await perSecond(pool, deed, aside));
  }
}
await pool.end();
await database.close();
await server.stop();

const middle = (name: string) => figures.get(name)?.toSorted((one, other) => one - other)[Math.floor(rounds / 2)] ?? 0;
for (const [name, each] of figures) console.log(`${name}: ${middle(name)} deeds/s (rounds: ${each.join(', ')})`);
const [value, baseline] = [middle('sealer'), middle('one chain')];
const ratio = Number((value / baseline).toFixed(2));
if (values.json)
  console.log(JSON.stringify({ name: 'audit', value, unit: 'deeds/s', baseline, ratio, bar: 1, holds: ratio >= 1 }));

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { keysOf } from '#config/keys.ts';
import { createLog } from '#kernel/log.ts';
import { recordAudit } from '#store/audit.ts';
import { sealAudit } from '#store/audit-chain.ts';
import { type Database, openDatabase } from '#store/client.ts';
import { auditEvent } from './audit-events.ts';
import { emptyPostgresUrl, freshPostgresUrl } from './harness.ts';

const master = Buffer.from('0123456789abcdef0123456789abcdef');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fieldnote-scripts-'));
  return () => rm(folder, { recursive: true });
});

async function run(script: string, env: Record<string, string>, ...args: string[]) {
  const path = fileURLToPath(new URL(`../../scripts/${script}.ts`, import.meta.url));
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [path, ...args], { env: { PATH, FIELDNOTE_DATA_DIR: folder, ...env } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const [code] = await once(child, 'exit');
  return { code, said: said.trim() };
}

describe('npm run db:migrate', () => {
  it('brings a database to this version, and does nothing the second time', async () => {
    const env = { DATABASE_URL: await emptyPostgresUrl() };
    const first = await run('migrate', env);
    expect(first.code).toBe(0);
    expect(first.said).toMatch(/^applied 0001_record\n(applied .*\n)*The database is at this version\.$/);
    expect(await run('migrate', env)).toEqual({ code: 0, said: 'The database is at this version.' });
  });

  it('R4: says in plain words what is wrong with the settings', async () => {
    const { code, said } = await run('migrate', { DATABASE_URL: 'mysql://x' });
    expect(code).toBe(78);
    expect(said).toBe('DATABASE_URL must start with postgresql://');
  });

  it('says in plain words that nothing answers', async () => {
    const { code, said } = await run('migrate', { DATABASE_URL: 'postgresql://127.0.0.1:1/x' });
    expect(code).toBe(1);
    expect(said.split('\n')[0]).toBe('PostgreSQL at DATABASE_URL does not answer (ECONNREFUSED).');
  });
});

describe('npm run audit:verify', () => {
  let database: Database;
  let env: Record<string, string>;
  let heads: string;

  beforeEach(async () => {
    const url = await freshPostgresUrl();
    const { audit: key } = await keysOf({ keys: [{ id: 'k1', bytes: master }], dataDir: '' });
    env = { DATABASE_URL: url, FIELDNOTE_KEYS: `k1:${master.toString('base64')}` };
    heads = join(folder, `${url.split('/').at(-1)}.jsonl`);
    database = await openDatabase({ url: { reveal: () => url }, dataDir: '', log: createLog('silent') });
    await recordAudit(database.prisma, [auditEvent(), auditEvent(), auditEvent()], key);
    await sealAudit(database, key);
    return () => database.close();
  });
  const sabotage = (sql: string) =>
    database.sql.exec(
      `ALTER TABLE audit_event DISABLE TRIGGER ALL; ALTER TABLE audit_link DISABLE TRIGGER ALL; ${sql}`,
    );

  it('U3: says that the trail is whole, gives its head and adds it to a file', async () => {
    const { code, said } = await run('verify-audit', env, '--export', heads);
    expect(code).toBe(0);
    expect(said).toMatch(/^The audit trail is whole: 3 events sealed, 0 not sealed yet\.\nHead: 3 [0-9a-f]{64}$/);
    const line = JSON.parse(await readFile(heads, 'utf8'));
    expect(said).toContain(`Head: ${line.position} ${line.hash}`);
    expect((await run('verify-audit', env, '--head', heads, '--export', heads)).code).toBe(0);
    expect((await readFile(heads, 'utf8')).trim().split('\n')).toHaveLength(2);
  });

  it('U3: names the first bad row and fails', async () => {
    await sabotage(`UPDATE audit_event SET actor_id = 'w-9' WHERE seq = 2`);
    expect(await run('verify-audit', env)).toEqual({
      code: 1,
      said: 'The audit trail was tampered with. First bad row: event 2, position 2 is not as Fieldnote wrote it.',
    });
  });

  it('U3: finds a tail that was cut off by the exported head only', async () => {
    await run('verify-audit', env, '--export', heads);
    await sabotage('DELETE FROM audit_event WHERE seq = 3; DELETE FROM audit_link WHERE position = 3');
    expect((await run('verify-audit', env)).code).toBe(0);
    const { code, said } = await run('verify-audit', env, '--head', heads);
    expect(code).toBe(1);
    expect(said).toContain('First bad row: position 3 is missing');
  });

  it('U3: does not trust a head that was changed, or that holds no head', async () => {
    await run('verify-audit', env, '--export', heads);
    await writeFile(heads, (await readFile(heads, 'utf8')).replace('"position":3', '"position":2'));
    expect(await run('verify-audit', env, '--head', heads)).toEqual({
      code: 1,
      said: `Line 1 of ${heads} is not a head written with this key.`,
    });
    await writeFile(heads, '');
    await appendFile(heads, 'head\n');
    expect((await run('verify-audit', env, '--head', heads)).code).toBe(1);
  });

  it('says in plain words what is missing: the heads, or a migrated database', async () => {
    const { code, said } = await run('verify-audit', env, '--head', join(folder, 'none'));
    expect(code).toBe(1);
    expect(said).toContain(`The exported heads in ${join(folder, 'none')} cannot be read.`);
    expect(await run('verify-audit', { ...env, DATABASE_URL: await emptyPostgresUrl() })).toEqual({
      code: 1,
      said: 'The database is not at this version: npm run db:migrate',
    });
  });
});

import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isMigrated, migrate } from '#store/migrate.ts';
import { migrationsFolder } from '#store/migration-files.ts';
import type { Sql } from '#store/sql.ts';
import { emptyPostgresUrl } from './harness.ts';

const cleanUp: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const undo of cleanUp.splice(0).reverse()) await undo();
});

async function connect(connectionString: string): Promise<Sql> {
  const client = new pg.Client({ connectionString, application_name: 'other-replica' });
  await client.connect();
  cleanUp.push(() => client.end());
  return {
    exec: async (script) => {
      await client.query(script);
    },
    query: async (text, values = []) => (await client.query(text, [...values])).rows,
  };
}

async function embedded(): Promise<Sql> {
  const engine = await PGlite.create();
  cleanUp.push(() => engine.close());
  return {
    exec: async (script) => {
      await engine.exec(script);
    },
    query: async <Row extends object>(text: string, values: readonly unknown[] = []) =>
      (await engine.query<Row>(text, [...values])).rows,
  };
}

/** Two migrations of our own making; the folder can be changed as a careless editor would. */
let folder: URL;
beforeEach(async () => {
  const path = await mkdtemp(join(tmpdir(), 'fieldnote-migrations-'));
  cleanUp.push(() => rm(path, { recursive: true }));
  folder = pathToFileURL(`${path}/`);
  await write('0001_first', 'CREATE TABLE first (id int); DO $$ BEGIN PERFORM 1; PERFORM 2; END $$;');
  await write('0002_second', 'CREATE TABLE second (id int);');
});
async function write(name: string, script: string): Promise<void> {
  await mkdir(new URL(name, folder), { recursive: true });
  await writeFile(new URL(`${name}/migration.sql`, folder), script);
}

describe.each([
  ['the embedded database', embedded],
  ['PostgreSQL', async () => connect(await emptyPostgresUrl())],
])('Migrating %s', (_name, open) => {
  it('applies what is missing in the order of the names, once', async () => {
    const sql = await open();
    expect(await migrate(sql, { folder })).toEqual(['0001_first', '0002_second']);
    expect(await migrate(sql, { folder })).toEqual([]);
    await write('0003_third', 'CREATE TABLE third (id int)');
    expect(await migrate(sql, { folder })).toEqual(['0003_third']);
    expect(await sql.query('SELECT * FROM third')).toEqual([]);
  });

  it('keeps its history in the columns and with the checksums of Prisma', async () => {
    const sql = await open();
    await migrate(sql, { folder });
    const [row] = await sql.query('SELECT * FROM _prisma_migrations ORDER BY migration_name LIMIT 1');
    expect(row).toMatchObject({
      migration_name: '0001_first',
      // sha256sum of the file
      checksum: 'b406871495f9980f81f7a9dafd68e3487e9c9444217ca1d716df0c1cfe50f0c5',
      applied_steps_count: 1,
      rolled_back_at: null,
      logs: null,
    });
  });

  it('undoes a failing migration whole with its row, and names it', async () => {
    const sql = await open();
    await write('0003_broken', 'CREATE TABLE third (id int); CREATE TABLE third (id int)');
    await expect(migrate(sql, { folder })).rejects.toThrow('Migration 0003_broken failed and was undone.');
    expect(await sql.query(`SELECT to_regclass('third')::text AS name`)).toEqual([{ name: null }]);
    expect(await sql.query('SELECT count(*)::int AS rows FROM _prisma_migrations')).toEqual([{ rows: 2 }]);
    await write('0003_broken', 'CREATE TABLE third (id int)');
    expect(await migrate(sql, { folder })).toEqual(['0003_broken']);
  });

  it('refuses a migration that was edited after it was applied', async () => {
    const sql = await open();
    await migrate(sql, { folder });
    await write('0001_first', 'CREATE TABLE first (id bigint)');
    await expect(migrate(sql, { folder })).rejects.toThrow('Migration 0001_first was edited after it was applied.');
  });

  it('refuses a database that is ahead of this version', async () => {
    const sql = await open();
    await migrate(sql, { folder });
    await rm(new URL('0002_second', folder), { recursive: true });
    await expect(migrate(sql, { folder })).rejects.toThrow('The database is ahead of this version: 0002_second');
  });

  it('refuses a migration that was begun and never finished, and forgives one that was rolled back', async () => {
    const sql = await open();
    await migrate(sql, { folder });
    await sql.exec(`UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = '0002_second'`);
    await expect(migrate(sql, { folder })).rejects.toThrow('Migration 0002_second was begun and never finished.');
    await sql.exec('UPDATE _prisma_migrations SET rolled_back_at = now() WHERE finished_at IS NULL; DROP TABLE second');
    expect(await migrate(sql, { folder })).toEqual(['0002_second']);
  });

  it('knows a database before, at and behind this version', async () => {
    const sql = await open();
    expect(await isMigrated(sql)).toBe(false);
    await migrate(sql);
    expect(await isMigrated(sql)).toBe(true);
    await sql.exec('UPDATE _prisma_migrations SET rolled_back_at = now()');
    expect(await isMigrated(sql)).toBe(false);
  });
});

describe('Migrating PostgreSQL from several processes', () => {
  it('applies each migration exactly once', async () => {
    const url = await emptyPostgresUrl();
    const replicas = await Promise.all([connect(url), connect(url), connect(url)]);
    const applied = await Promise.all(replicas.map((sql) => migrate(sql, { folder })));
    expect(applied.flat().sort()).toEqual(['0001_first', '0002_second']);
  });

  it('says who holds the lock when it waits too long, changes nothing, and can try again', async () => {
    const url = await emptyPostgresUrl();
    const [other, own] = await Promise.all([connect(url), connect(url)]);
    await other.query('SELECT pg_advisory_lock(72707369)');
    await expect(migrate(own, { folder, waitMs: 100 })).rejects.toThrow(
      /Another process is migrating this database \(other-replica on 127\.0\.0\.1, server process \d+\)/,
    );
    await other.query('SELECT pg_advisory_unlock(72707369)');
    expect(await migrate(own, { folder })).toEqual(['0001_first', '0002_second']);
  });
});

it('the migrations of this version have Unix line ends, so that their checksums hold on every machine', async () => {
  const names = (await readdir(migrationsFolder)).filter((name) => /^\d/.test(name));
  const scripts = await Promise.all(
    names.map((name) => readFile(new URL(`${name}/migration.sql`, migrationsFolder), 'utf8')),
  );
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((script) => script.includes('\r'))).toEqual([]);
});

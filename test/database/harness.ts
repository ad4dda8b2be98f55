import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { createLog } from '#kernel/log.ts';
import { type Database, openDatabase } from '#store/client.ts';
import { createDatabase, createEmptyDatabase } from './postgres.ts';
import './server.ts';

const log = createLog('silent');

/** Runs a suite on the embedded database and on a real PostgreSQL server; each time on a fresh, migrated database. */
export function withDatabases(name: string, suite: (database: () => Database) => void): void {
  describe(`${name}, on the embedded database`, () => withDatabase(openFreshEmbedded, suite));
  withPostgres(name, suite);
}

/** Runs a suite on a fresh, migrated database of a real PostgreSQL server. */
export function withPostgres(name: string, suite: (database: () => Database) => void): void {
  describe(`${name}, on PostgreSQL`, () => withDatabase(openFreshPostgres, suite));
}

interface Opened {
  readonly database: Database;
  readonly remove: () => Promise<void>;
}

function withDatabase(open: () => Promise<Opened>, suite: (database: () => Database) => void): void {
  let opened: Opened;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened.remove());
  suite(() => opened.database);
}

async function openFreshEmbedded(): Promise<Opened> {
  const dataDir = await mkdtemp(join(tmpdir(), 'fieldnote-embedded-'));
  await cp(inject('databases').embedded, dataDir, { recursive: true });
  const database = await openDatabase({ url: null, dataDir, log });
  const remove = async () => {
    await database.close();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { database, remove };
}

async function openFreshPostgres(): Promise<Opened> {
  const url = await freshPostgresUrl();
  const database = await openDatabase({ url: { reveal: () => url }, dataDir: '', log });
  return { database, remove: () => database.close() };
}

/** The address of a fresh, migrated database on the run's PostgreSQL server, for a process to be started with. */
export const freshPostgresUrl = () => createDatabase(urlOf);

/** The same before its first migration. */
export const emptyPostgresUrl = () => createEmptyDatabase(urlOf);

const urlOf = (name: string) => inject('databases').postgres.replace(/\/postgres$/, `/${name}`);

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { createLog } from '#kernel/log.ts';
import { openDatabase } from '#store/client.ts';
import { type Postgres, startPostgres } from './postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the test server's own database, and the folder of a migrated embedded database to copy. */
    databases: { readonly postgres: string; readonly embedded: string };
  }
}

interface Running {
  users: number;
  readonly servers: Promise<{ postgres: Postgres; embedded: string }>;
}

/** Every tier that needs databases lists this set-up; the first one starts them, the last one stops them. */
const shared = globalThis as typeof globalThis & { fieldnoteDatabases?: Running | undefined };

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.fieldnoteDatabases ??= { users: 0, servers: start() };
  const running = shared.fieldnoteDatabases;
  running.users += 1;
  const { postgres, embedded } = await running.servers;
  project.provide('databases', { postgres: postgres.url('postgres'), embedded });
  return async () => {
    running.users -= 1;
    if (running.users > 0) return;
    shared.fieldnoteDatabases = undefined;
    await Promise.all([postgres.stop(), rm(embedded, { recursive: true, force: true })]);
  };
}

async function start() {
  const [postgres, embedded] = await Promise.all([startPostgres(), prepareEmbedded()]);
  return { postgres, embedded };
}

async function prepareEmbedded(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'fieldnote-embedded-'));
  const database = await openDatabase({ url: null, dataDir, log: createLog('silent') });
  await database.migrate();
  await database.close();
  return dataDir;
}

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite, type Transaction } from '@electric-sql/pglite';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import type { Log } from '#kernel/log.ts';
import type { Database } from './client.ts';
import { PrismaClient } from './generated/client.ts';
import { holdLock } from './lock.ts';
import { migrate } from './migrate.ts';
import { answers, prismaOptions } from './prisma-options.ts';
import type { Sql } from './sql.ts';

/** Opens PostgreSQL inside this process, in a folder that no other process may use meanwhile. One connection in all. */
export async function openEmbedded(dataDir: string, log: Log): Promise<Database> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const unlock = await holdLock(join(dataDir, 'db.lock'));
  const engine = await PGlite.create({ dataDir: join(dataDir, 'db') }).catch(async (error) => {
    await unlock();
    throw error;
  });
  log.warn('database.trial', { database: 'embedded' });
  const prisma = new PrismaClient({ ...prismaOptions, adapter: new PrismaPGlite(engine) });
  const sql = over(engine);
  return {
    prisma,
    kind: 'embedded',
    sql,
    transaction: (work) => engine.transaction((connection) => work(over(connection))),
    migrate: () => migrate(sql),
    ready: () => answers(sql),
    close: async () => {
      await prisma.$disconnect();
      await engine.close();
      await unlock();
    },
  };
}

function over(connection: PGlite | Transaction): Sql {
  return {
    exec: async (script) => {
      await connection.exec(script);
    },
    query: async <Row extends object>(text: string, values: readonly unknown[] = []) =>
      (await connection.query<Row>(text, [...values])).rows,
  };
}

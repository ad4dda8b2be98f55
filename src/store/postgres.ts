import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import type { Log } from '#kernel/log.ts';
import type { Database } from './client.ts';
import { PrismaClient } from './generated/client.ts';
import { migrate } from './migrate.ts';
import { answers, prismaOptions } from './prisma-options.ts';
import { DatabaseUnusable, type Sql } from './sql.ts';

/** How long anything may take, in milliseconds. */
export interface Patience {
  /** To get a connection. */
  readonly connect: number;
  /** For a lock that another transaction holds. */
  readonly lock: number;
  /** For one statement, stopped by the server. */
  readonly statement: number;
  /** With a connection in hand: longer than any transaction lasts. */
  readonly held: number;
}

const usual: Patience = { connect: 5_000, lock: 5_000, statement: 10_000, held: 17_000 };

/** Opens a pool of at most `size` connections. Throws `DatabaseUnusable` when the server is too old or does not answer. */
export async function openPostgres(url: string, log: Log, size: number, patience = usual): Promise<Database> {
  const pool = createPool(url, size, log, patience);
  const sql = over(pool);
  await refuseOldServer(sql).catch(async (error) => {
    await pool.end();
    throw error;
  });
  const prisma = new PrismaClient({ ...prismaOptions, adapter: new PrismaPg(pool) });
  return {
    prisma,
    kind: 'postgresql',
    sql,
    transaction: (work) => inTransaction(pool, work),
    migrate: () => migrateAlone(url),
    ready: () => answers(sql),
    close: async () => {
      await prisma.$disconnect();
      await pool.end();
    },
  };
}

function createPool(connectionString: string, max: number, log: Log, patience: Patience): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max,
    fallback_application_name: 'fieldnote',
    connectionTimeoutMillis: patience.connect,
    keepAlive: true,
    // Prisma's adapter writes and reads times without a zone and means UTC.
    onConnect: async (client) => {
      await client.query(
        `SET TIME ZONE 'UTC'; SET lock_timeout = ${patience.lock}; SET statement_timeout = ${patience.statement};
         SET idle_in_transaction_session_timeout = ${patience.held}`,
      );
    },
  });
  pool.on('error', () => log.warn('database.connection_lost'));
  cutHeldConnections(pool, log, patience.held);
  return pool;
}

/**
 * When the server stalls, its own time limits stall with it. Waiting for an answer on our side alone would hand the
 * connection back with a transaction still open in it, and the next deed's commit would keep the failed one's rows.
 * So the connection is ended: whoever waits for it gets an error, and the server undoes what was begun.
 */
function cutHeldConnections(pool: pg.Pool, log: Log, ms: number): void {
  const timers = new Map<pg.PoolClient, NodeJS.Timeout>();
  pool.on('acquire', (client) => {
    const cut = () => {
      log.error('database.stalled', { ms });
      client.end().catch(() => log.warn('database.connection_lost'));
    };
    timers.set(client, setTimeout(cut, ms).unref());
  });
  pool.on('release', (_error, client) => {
    clearTimeout(timers.get(client));
    timers.delete(client);
  });
}

function over(connection: pg.Pool | pg.ClientBase): Sql {
  return {
    exec: async (script) => {
      await connection.query(script);
    },
    query: async <Row extends object>(text: string, values: readonly unknown[] = []) =>
      (await connection.query<Row & pg.QueryResultRow>(text, [...values])).rows,
  };
}

async function inTransaction<Result>(pool: pg.Pool, work: (sql: Sql) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const result = await work(over(client));
    await client.query('COMMIT');
    client.release();
    return result;
  } catch (error) {
    const failed = await client.query('ROLLBACK').then(
      () => false,
      () => true,
    );
    client.release(failed);
    throw error;
  }
}

/** A connection of its own: without the pool's limits, and closed with whatever lock it holds. */
async function migrateAlone(connectionString: string): Promise<string[]> {
  const client = new pg.Client({ connectionString, fallback_application_name: 'fieldnote migration' });
  await client.connect();
  try {
    return await migrate(over(client));
  } finally {
    await client.end();
  }
}

async function refuseOldServer(sql: Sql): Promise<void> {
  const [server] = await sql
    .query<{ number: number; name: string }>(
      `SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS name`,
    )
    .catch((cause) => {
      throw new DatabaseUnusable(`PostgreSQL at DATABASE_URL does not answer${why(cause)}.`, { cause });
    });
  if (!server || server.number < 150_000) {
    throw new DatabaseUnusable(`PostgreSQL 15 or later is needed; DATABASE_URL leads to ${server?.name}.`);
  }
}

/** A code such as ECONNREFUSED or 28P01; the driver's sentences may hold the user's name or the host. */
function why(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? ` (${cause.code})` : '';
}

import type { Log } from '#kernel/log.ts';
import type { PrismaClient } from './generated/client.ts';
import { openPostgres } from './postgres.ts';
import type { Sql } from './sql.ts';

/** What a deed is handed: the client, bound to its transaction. */
export type Transaction = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0];

export interface Database {
  readonly prisma: PrismaClient;
  readonly kind: 'postgresql' | 'embedded';
  /** Any free connection, a statement at a time. */
  readonly sql: Sql;
  /** One connection, all or nothing. */
  transaction<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result>;
  /** Brings it to this version before anything else uses it; the names of the migrations it applied. */
  migrate(): Promise<string[]>;
  /** True when it answers within 3 s and stands at this version. */
  ready(): Promise<boolean>;
  close(): Promise<void>;
}

/** Printed at start-up, because the embedded engine never forces its writes to the disk. */
export const trialNotice =
  'This is the embedded database: for trial and development, not for records. Set DATABASE_URL to use PostgreSQL 15 or later.';

/**
 * Opens the database and changes nothing in it: PostgreSQL by its URL, or without one the embedded database in `dataDir`,
 * where no other process may use it. Throws `DatabaseUnusable` with a sentence for the operator.
 */
export async function openDatabase(options: {
  readonly url: { reveal(): string } | null;
  readonly dataDir: string;
  readonly log: Log;
  readonly poolSize?: number;
}): Promise<Database> {
  const { url, dataDir, log, poolSize = 20 } = options;
  // The embedded engine is loaded only where it is used: it is large.
  return url ? openPostgres(url.reveal(), log, poolSize) : (await import('./embedded.ts')).openEmbedded(dataDir, log);
}

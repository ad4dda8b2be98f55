import { isMigrated } from './migrate.ts';
import type { Sql } from './sql.ts';

/**
 * The same for both databases: a deed waits 5 s for a connection and has 15 s for its work, then it is undone whole.
 * Prisma's errors quote the values they are about, whatever format is asked for: log their name or code, nothing else. In
 * the minimal one it does without a stack trace for every query, made in case it fails.
 */
export const prismaOptions = {
  transactionOptions: { maxWait: 5_000, timeout: 15_000 },
  errorFormat: 'minimal',
} as const;

/** True when the database answers within 3 s and stands at this version. */
export async function answers(sql: Sql): Promise<boolean> {
  const late = new Promise<false>((resolve) => setTimeout(resolve, 3_000, false).unref());
  return Promise.race([isMigrated(sql).catch(() => false), late]);
}

import { randomUUID } from 'node:crypto';
import { type Migration, migrationsFolder, readMigrations } from './migration-files.ts';
import { DatabaseUnusable, type Sql } from './sql.ts';

/** The key Prisma's own engine locks with, so that the two never run side by side. */
const lockKey = 72707369;

const history = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY, "checksum" VARCHAR(64) NOT NULL, "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL, "logs" TEXT, "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(), "applied_steps_count" INTEGER NOT NULL DEFAULT 0)`;

/**
 * Brings the database to this version and returns the names it applied. `sql` must be one connection, and no pooler in
 * between: the lock belongs to the session. Each migration commits whole with its row, or not at all.
 * Throws `DatabaseUnusable` when the history and the folder disagree, or another process holds the lock for `waitMs`.
 */
export async function migrate(sql: Sql, options: { folder?: URL; waitMs?: number } = {}): Promise<string[]> {
  await lock(sql, options.waitMs ?? 10_000);
  try {
    const migrations = await readMigrations(options.folder ?? migrationsFolder);
    await sql.exec(history);
    const done = await applied(sql, migrations);
    const open = migrations.filter(({ name }) => !done.has(name));
    for (const migration of open) await apply(sql, migration);
    return open.map(({ name }) => name);
  } finally {
    await sql.query('SELECT pg_advisory_unlock($1)', [lockKey]);
  }
}

/** True when every migration of the folder is applied as it stands there; throws what `migrate` would refuse. */
export async function isMigrated(sql: Sql): Promise<boolean> {
  const migrations = await readMigrations(migrationsFolder);
  const [table] = await sql.query<{ name: string | null }>(`SELECT to_regclass('_prisma_migrations')::text AS name`);
  return table?.name !== null && (await applied(sql, migrations)).size === migrations.length;
}

async function lock(sql: Sql, waitMs: number): Promise<void> {
  await sql.exec(`SET lock_timeout = ${waitMs}`);
  try {
    await sql.query('SELECT pg_advisory_lock($1)', [lockKey]);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === '55P03')) throw error;
    const [holder] = await sql.query<{ pid: number; name: string; host: string }>(
      `SELECT pid, application_name AS name, coalesce(host(client_addr), 'this host') AS host
       FROM pg_locks JOIN pg_stat_activity USING (pid)
       WHERE locktype = 'advisory' AND classid = 0 AND objid = $1 AND granted`,
      [lockKey],
    );
    const who = holder ? `${holder.name || 'a program'} on ${holder.host}, server process ${holder.pid}` : 'unknown';
    throw new DatabaseUnusable(
      `Another process is migrating this database (${who}). Waited ${waitMs / 1000} s. Nothing was changed; try again.`,
    );
  } finally {
    await sql.exec('SET lock_timeout = 0');
  }
}

async function applied(sql: Sql, migrations: readonly Migration[]): Promise<Set<string>> {
  const rows = await sql.query<{ name: string; checksum: string; finished: boolean }>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
     FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
  );
  for (const { name, checksum, finished } of rows) {
    const migration = migrations.find((one) => one.name === name);
    if (!finished) throw new DatabaseUnusable(`Migration ${name} was begun and never finished. Restore the backup.`);
    if (!migration)
      throw new DatabaseUnusable(`The database is ahead of this version: ${name} is not in this release.`);
    if (migration.checksum !== checksum)
      throw new DatabaseUnusable(`Migration ${name} was edited after it was applied.`);
  }
  return new Set(rows.map(({ name }) => name));
}

async function apply(sql: Sql, { name, script, checksum }: Migration): Promise<void> {
  await sql.exec('BEGIN');
  try {
    await sql.exec(script);
    await sql.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await sql.exec('COMMIT');
  } catch (error) {
    await sql.exec('ROLLBACK');
    throw new DatabaseUnusable(`Migration ${name} failed and was undone.`, { cause: error });
  }
}

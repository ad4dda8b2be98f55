import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '#config/config.ts';
import { keysOf } from '#config/keys.ts';
import { createLog } from '#kernel/log.ts';
import { type Database, openDatabase } from '#store/client.ts';
import { createMailroom } from '#store/mailroom.ts';
import { isMigrated } from '#store/migrate.ts';
import { DatabaseUnusable } from '#store/sql.ts';
import { verifyAudit } from '#store/verify-audit.ts';
import { codeOf, type Finding, fail, pass, skip } from './finding.ts';

/** Beyond this the running process raises an alarm too: times on the record become doubtful. */
const mostSkewMs = 5_000;

/** Everything about the database. Nothing in it is changed, and one that is not there is not made. */
export async function checkRecord(config: Config): Promise<Finding[]> {
  if (!config.databaseUrl && !existsSync(join(config.dataDir, 'db'))) {
    return [skip('Database', 'the embedded one is made by the first npm start')];
  }
  try {
    const database = await openDatabase({ ...config, url: config.databaseUrl, log: createLog('silent') });
    try {
      return await checkOpen(database, config);
    } finally {
      await database.close();
    }
  } catch (error) {
    return [fail('Database', error instanceof DatabaseUnusable ? error.message : `cannot be used (${codeOf(error)}).`)];
  }
}

async function checkOpen(database: Database, config: Config): Promise<Finding[]> {
  const reached = pass('Database', database.kind);
  if (!(await isMigrated(database.sql)))
    return [reached, fail('Migrations', 'npm run db:migrate, or start Fieldnote.')];
  const skew = checkSkew(await createMailroom(database).clockSkewMs());
  return [reached, pass('Migrations'), skew, await checkAudit(database, config)];
}

/** `ms` is how far the clock of the database is ahead of this machine's. */
export function checkSkew(ms: number): Finding {
  const apart = `${Math.round(Math.abs(ms))} ms`;
  return Math.abs(ms) <= mostSkewMs
    ? pass('Clock', `${apart} from the database's`)
    : fail('Clock', `this machine is ${apart} from the database's clock: let both follow NTP.`);
}

async function checkAudit(database: Database, config: Config): Promise<Finding> {
  const { audit: key } = await keysOf(config);
  const verdict = await verifyAudit(database, key);
  return verdict.ok
    ? pass('Audit trail', `${verdict.head.position} events sealed, ${verdict.unsealed} not yet`)
    : fail(
        'Audit trail',
        `${verdict.firstBad.why}: see npm run audit:verify, keep the database as it is, find out who.`,
      );
}

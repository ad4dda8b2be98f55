import { type Config, ConfigFault, loadConfig } from '#config/config.ts';
import { createLog } from '#kernel/log.ts';
import { type Database, openDatabase } from '#store/client.ts';
import { DatabaseUnusable } from '#store/sql.ts';

/** Opens the configured database for one piece of work and ends the process with its answer: 0 well, 1 not, 78 settings. */
export async function withDatabase(work: (database: Database, config: Config) => Promise<0 | 1>): Promise<void> {
  try {
    const config = loadConfig();
    const database = await openDatabase({ ...config, url: config.databaseUrl, log: createLog('error') });
    try {
      process.exitCode = await work(database, config);
    } finally {
      await database.close();
    }
  } catch (error) {
    if (!(error instanceof ConfigFault || error instanceof DatabaseUnusable)) throw error;
    console.error(error.message);
    if (error.cause instanceof Error) console.error(error.cause.message);
    process.exitCode = error instanceof ConfigFault ? 78 : 1;
  }
}

import { readFile } from 'node:fs/promises';
import { importRoster } from '#casework/import-roster.ts';
import { loadConfig } from '#config/config.ts';
import { keysOf } from '#config/keys.ts';
import { systemClock } from '#kernel/clock.ts';
import { createLog } from '#kernel/log.ts';
import { openDatabase } from '#store/client.ts';
import { createWorld } from '#store/world.ts';

const [file] = process.argv.slice(2);
if (!file) {
  console.error('Usage: npm run import -- roster.json');
  process.exit(2);
}

const config = loadConfig();
const database = await openDatabase({
  url: config.databaseUrl,
  dataDir: config.dataDir,
  log: createLog('silent'),
});
try {
  await database.migrate();
  const { audit } = await keysOf(config);
  const result = await importRoster(
    createWorld(database, systemClock, audit),
    JSON.parse(await readFile(file, 'utf8')),
  );
  if ('faults' in result) {
    console.error(`Nothing was imported. ${file} has ${result.faults.length} fault(s):`);
    for (const fault of result.faults) console.error(`  ${fault}`);
    process.exitCode = 1;
  } else {
    const { teams, workers, clients, cases } = result.imported;
    console.log(
      `Imported ${teams.length} teams, ${workers.length} people, ${clients.length} clients and ${cases.length} cases.`,
    );
  }
} catch (error) {
  console.error(`Nothing was imported. ${error instanceof Error ? error.message : 'The reason is unknown.'}`);
  process.exitCode = 1;
} finally {
  await database.close();
}

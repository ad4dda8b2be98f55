import { setFlagsFromString } from 'node:v8';
import { ConfigFault, loadConfig } from '#config/config.ts';
import { createLog } from '#kernel/log.ts';
import { trialNotice } from '#store/client.ts';
import { DatabaseUnusable } from '#store/sql.ts';
import { openHouse } from './house.ts';

/** Exit code for a configuration that cannot be used (sysexits.h, EX_CONFIG). */
const badConfig = 78;

/** Longer than any turn; a platform delivers again what was not finished. */
const closeWithinMs = 20_000;

// Opening the house makes much that is needed once: kept in little room, it leaves an idle process smaller.
setFlagsFromString('--semi-space-growth-factor=1');

const say = (line: string) => process.stderr.write(`${line}\n`);

try {
  const config = loadConfig();
  const log = createLog(config.logLevel);
  // A bug in a library must not end the process: what was acknowledged is stored and is tried again.
  process.on('unhandledRejection', (error) => {
    log.error('process.rejection', { code: error instanceof Error ? error.name : 'unknown' });
  });

  const house = await openHouse(config, log);
  setFlagsFromString('--semi-space-growth-factor=2');
  log.info('house.open', { address: house.address, database: house.database.kind, node: process.version });
  if (house.database.kind === 'embedded') say(trialNotice);
  if (config.playground) say(`Fieldnote's playground is at ${house.address}/playground`);

  const close = async () => {
    setTimeout(() => process.exit(1), closeWithinMs).unref();
    await house.close();
    log.info('house.closed');
    process.exit(0);
  };
  process.once('SIGTERM', close);
  process.once('SIGINT', close);
} catch (error) {
  if (error instanceof ConfigFault) {
    say('Fieldnote cannot start with these settings:');
    for (const fault of error.faults) say(`  ${fault}`);
    process.exit(badConfig);
  }
  if (error instanceof DatabaseUnusable || (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) {
    say(`Fieldnote cannot start: ${error.message}`);
    process.exit(1);
  }
  throw error;
}

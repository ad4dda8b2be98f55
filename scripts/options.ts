import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/** The options a script was started with. One it does not know ends it before anything is done. */
export function readOptions<const Options extends ParseArgsOptionsConfig>(options: Options) {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\nNothing was read or changed.\n`);
    process.exit(1);
  }
}

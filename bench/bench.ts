import { ack } from './ack.ts';
import { memory } from './memory.ts';
import { reader } from './reader.ts';
import type { Result } from './result.ts';
import { start } from './start.ts';
import { turn } from './turn.ts';

const benches: Readonly<Record<string, () => Promise<Result>>> = { ack, turn, start, memory, reader };

const [name = '', ...flags] = process.argv.slice(2);
const bench = benches[name];
if (!bench) {
  console.error(`Usage: npm run bench -- NAME [--json]; NAME is one of ${Object.keys(benches).join(', ')}`);
  process.exit(2);
}
const judged = await bench();
if (flags.includes('--json')) console.log(JSON.stringify(judged));
else {
  const { value, unit, baseline, ratio, bar, holds } = judged;
  console.log(
    `${name}: ${value} ${unit}, baseline ${baseline} ${unit}, ratio ${ratio}; ${bar}: ${holds ? 'holds' : 'DOES NOT HOLD'}`,
  );
}
process.exit(judged.holds ? 0 : 1);

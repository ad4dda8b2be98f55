import { ack } from './ack.ts';

const benches: Readonly<Record<string, () => Promise<unknown>>> = { ack };

const [name = '', ...flags] = process.argv.slice(2);
const bench = benches[name];
if (!bench) {
  console.error(`Usage: npm run bench -- NAME [--json]; NAME is one of ${Object.keys(benches).join(', ')}`);
  process.exit(2);
}
const result = await bench();
console.log(flags.includes('--json') ? JSON.stringify(result) : JSON.stringify(result));
process.exit(0);

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProgram } from '../test/e2e/program.ts';
import { type Result, round } from './result.ts';

const firstWithin = 8_000;
const laterWithin = 3_000;

/**
 * Milliseconds from starting the program, playground and all, to its first answered message: in an empty data folder,
 * which is the baseline, and in one that has been used.
 */
export async function start(): Promise<Result> {
  const dataDir = await mkdtemp(join(tmpdir(), 'fieldnote-start-'));
  const first = await startAndAsk(dataDir);
  const later: number[] = [];
  for (let run = 0; run < 3; run += 1) later.push(await startAndAsk(dataDir));
  await rm(dataDir, { recursive: true, force: true });
  const value = later.sort((a, b) => a - b)[1] ?? 0;
  console.log(`first start ${first.toFixed(0)} ms, later starts ${later.map((ms) => ms.toFixed(0)).join(', ')} ms`);
  return {
    name: 'start',
    value: round(value),
    unit: 'ms',
    baseline: round(first),
    ratio: round(value / first),
    bar: `first < ${firstWithin} ms, later < ${laterWithin} ms`,
    holds: first < firstWithin && value < laterWithin,
  };
}

async function startAndAsk(dataDir: string): Promise<number> {
  const began = performance.now();
  const program = await startProgram({ FIELDNOTE_DATA_DIR: dataDir, FIELDNOTE_PLAYGROUND: '1' });
  const asked = await fetch(`${program.origin}/playground/deed`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ as: 'w-1', deed: { kind: 'slack.say', place: 'D0WDANA01', text: 'help' } }),
  });
  if (!asked.ok) throw new Error(`the playground answered ${asked.status}`);
  while (!/"event":"turn.done"/.test(program.output())) await new Promise((resolve) => setTimeout(resolve, 5));
  const took = performance.now() - began;
  await program.kill('SIGTERM');
  return took;
}

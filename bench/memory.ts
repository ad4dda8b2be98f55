import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { startProgram } from '../test/e2e/program.ts';
import { openTown } from '../test/e2e/town.ts';
import { load } from './load.ts';
import { type Result, round } from './result.ts';

const atMost = 350;
const idleMs = 20_000;

/** Resident memory in MB on PostgreSQL after some turns and a rest, against a bare Bolt app in the same run. */
export async function memory(): Promise<Result> {
  const town = await openTown('postgresql', 16);
  const program = await startProgram(town.environment);
  const bolt = spawn(process.execPath, ['bench/bare-bolt.ts', town.signingSecret], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(bolt.stdout, 'data');
  await load(100, 4, async (index) => {
    await town.command(program.origin, {
      person: index,
      text: `show C-${1000 + (index % 16)}`,
      trigger: `memory.${index}`,
    });
  });
  await pause(idleMs);
  const [value, baseline] = await Promise.all([residentMb(program.process.pid), residentMb(bolt.pid)]);
  bolt.kill();
  await program.kill('SIGTERM');
  await town.stop();
  return {
    name: 'memory',
    value: round(value),
    unit: 'MB',
    baseline: round(baseline),
    ratio: round(value / baseline),
    bar: `< ${atMost} MB`,
    holds: value < atMost,
  };
}

async function residentMb(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
}

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

/** Opens the second door, whose library is large; nobody knocks at it here. */
const teams = {
  MICROSOFT_APP_ID: '00000000-0000-4000-8000-000000000001',
  MICROSOFT_APP_PASSWORD: 'invented for the bench',
  MICROSOFT_APP_TENANT_ID: '00000000-0000-4000-8000-000000000002',
};

/** Resident memory in MB with both doors on PostgreSQL, after some turns and a rest, against a bare Bolt app. */
export async function memory(): Promise<Result> {
  const town = await openTown('postgresql', 16);
  const program = await startProgram({ ...town.environment, ...teams });
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

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { startProgram } from '../test/e2e/program.ts';
import { openTown, type Town } from '../test/e2e/town.ts';
import { load, type Measured, middle } from './load.ts';
import { type Result, result } from './result.ts';

const requests = 2_000;
const warmUp = 300;
const rounds = 3;
const atOnce = 16;

/**
 * Slash commands acknowledged a second with the envelope durably stored in PostgreSQL, against a bare Bolt app that only
 * says `ack()`; in turn, the middle of three rounds each. The turns of one round are over before the next begins.
 */
export async function ack(): Promise<Result> {
  const town = await openTown('postgresql', atOnce);
  const program = await startProgram(town.environment);
  const bolt = spawn(process.execPath, ['bench/bare-bolt.ts', town.signingSecret], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [port] = (await once(bolt.stdout, 'data')) as [Buffer];
  const bare = `http://127.0.0.1:${String(port).trim()}`;
  let triggers = 0;
  const send = (origin: string) => async (index: number) => {
    const text = `note C-${1000 + (index % atOnce)} hv today 9am w/ mom, fridge full, f/u thurs`;
    triggers += 1;
    const status = await town.command(origin, { person: index, text, trigger: `ack.${triggers}` });
    if (status !== 200) throw new Error(`a command was answered ${status}`);
  };
  try {
    const ours: Measured[] = [];
    const baseline: Measured[] = [];
    await load(warmUp, atOnce, send(program.origin));
    await load(warmUp, atOnce, send(bare));
    for (let round = 0; round < rounds; round += 1) {
      await answered(town, warmUp + round * requests);
      baseline.push(await load(requests, atOnce, send(bare)));
      ours.push(await load(requests, atOnce, send(program.origin)));
    }
    return result('ack', middle(ours), middle(baseline), { atLeastRatio: 0.5, atMostP99: 100 });
  } finally {
    bolt.kill();
    await program.kill('SIGKILL');
    await town.stop();
  }
}

/** Waits until so many turns have been answered. */
async function answered({ slack }: Town, turns: number): Promise<void> {
  while (slack.calls.all.filter(({ method }) => method === 'chat.postMessage').length < turns) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { load, type Measured, middle } from './load.ts';
import { type Result, result } from './result.ts';
import { atOnce, openTown, secret } from './town.ts';

const requests = 2_000;
const warmUp = 300;
const rounds = Number(process.env.ROUNDS ?? 3);
const words = (index: number) => `note C-${1000 + (index % atOnce)} hv today 9am w/ mom, fridge full, f/u thurs`;

/**
 * Slash commands acknowledged a second with the envelope durably stored, against a bare Bolt app that only says `ack()`;
 * in turn, the middle of three rounds each. Turns of one round are over before the next begins.
 */
export async function ack(): Promise<Result> {
  const town = await openTown('postgresql');
  const bolt = spawn(process.execPath, ['bench/bare-bolt.ts', secret], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [port] = (await once(bolt.stdout, 'data')) as [Buffer];
  const bare = `http://127.0.0.1:${String(port).trim()}`;
  try {
    const ours: Measured[] = [];
    const baseline: Measured[] = [];
    await load(warmUp, atOnce, (index) => town.command(index, words(index)));
    await load(warmUp, atOnce, (index) => town.command(index, words(index), bare));
    let sent = warmUp;
    for (let round = 0; round < rounds; round += 1) {
      await quiet(town, sent);
      baseline.push(await load(requests, atOnce, (index) => town.command(index, words(index), bare)));
      ours.push(await load(requests, atOnce, (index) => town.command(index, words(index))));
      sent += requests;
    }
    const value = middle(ours);
    return result('ack', value, middle(baseline), { atLeastRatio: 0.5, atMostP99: 100 });
  } finally {
    bolt.kill();
    await town.stop();
  }
}

/** Waits until every turn so far has been answered. */
async function quiet(town: Awaited<ReturnType<typeof openTown>>, turns: number): Promise<void> {
  const posted = () => town.slack.calls.all.filter(({ method }) => method === 'chat.postMessage').length;
  while (posted() < turns) await new Promise((resolve) => setTimeout(resolve, 100));
}

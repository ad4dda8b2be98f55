import pg from 'pg';
import { startProgram } from '../test/e2e/program.ts';
import { openTown, type Town } from '../test/e2e/town.ts';
import { load, type Measured, middle } from './load.ts';
import { replay, statementsOfOneTurn } from './raw-turn.ts';
import { type Result, result } from './result.ts';

const atOnce = 16;
const turns = 400;
const rounds = 5;
/** Until the compiler has seen the way of a turn often enough; both sides are given as many. */
const warmUp = 500;
const embeddedAtLeast = 30;

/**
 * Whole turns a second, 16 at a time: from the signed request to the card delivered to a local Slack. The baseline sends
 * the same SQL statements through bare `pg` connections to the same server in the same run.
 */
export async function turn(): Promise<Result> {
  const embedded = await onEmbedded();
  console.log(`on the embedded database: ${embedded.perSecond.toFixed(0)} turns/s, p99 ${embedded.p99.toFixed(0)} ms`);
  const town = await openTown('postgresql', atOnce);
  const since = Date.now();
  const sample = await statementsOfOneTurn(town);
  console.log(`one turn is ${sample.length} statements`);
  const raw = await rawTurns(town, replay(sample, since));
  const program = await startProgram(town.environment);
  try {
    const ours: Measured[] = [];
    const baseline: Measured[] = [];
    await load(warmUp, atOnce, raw.turn);
    await load(warmUp, atOnce, wholeTurn(town, program.origin));
    for (let round = 0; round < rounds; round += 1) {
      baseline.push(await load(turns, atOnce, raw.turn));
      ours.push(await load(turns, atOnce, wholeTurn(town, program.origin)));
    }
    const judged = result('turn', middle(ours), middle(baseline), { atLeastRatio: 0.3, atMostP99: 250 });
    const holds = judged.holds && embedded.perSecond >= embeddedAtLeast;
    return {
      ...judged,
      bar: `${judged.bar}; embedded >= ${embeddedAtLeast}/s (${embedded.perSecond.toFixed(0)})`,
      holds,
    };
  } finally {
    await raw.close();
    await program.kill('SIGKILL');
    await town.stop();
  }
}

async function onEmbedded(): Promise<Measured> {
  const town = await openTown('embedded', atOnce);
  const program = await startProgram(town.environment);
  try {
    await load(32, atOnce, wholeTurn(town, program.origin));
    return await load(200, atOnce, wholeTurn(town, program.origin));
  } finally {
    await program.kill('SIGKILL');
    await town.stop();
  }
}

/** Each of the crowd has one turn at a time, so that the next card in their conversation is the answer. */
function wholeTurn(town: Town, origin: string): (index: number) => Promise<void> {
  const free = Array.from({ length: atOnce }, (_, person) => person);
  const waiting = new Map<string, () => void>();
  town.slack.calls.listen(({ method, asked }) => {
    if (method === 'chat.postMessage') waiting.get(String(asked.channel))?.();
  });
  let triggers = 0;
  return async () => {
    const person = free.pop() ?? 0;
    triggers += 1;
    const delivered = new Promise<void>((resolve) => waiting.set(town.channelOf(person), resolve));
    const text = `note C-${1000 + person} hv today 9am w/ mom, fridge full, f/u thurs`;
    const status = await town.command(origin, { person, text, trigger: `turn.${process.hrtime.bigint()}.${triggers}` });
    if (status !== 200) throw new Error(`a command was answered ${status}`);
    await delivered;
    free.push(person);
  };
}

async function rawTurns({ environment }: Town, turnOn: (client: pg.ClientBase) => Promise<void>) {
  const clients = Array.from({ length: atOnce }, () => new pg.Client(environment.DATABASE_URL));
  await Promise.all(clients.map((client) => client.connect()));
  return {
    async turn() {
      const client = clients.pop();
      if (!client) throw new RangeError('more turns at once than connections');
      await turnOn(client);
      clients.push(client);
    },
    close: () => Promise.all(clients.map((client) => client.end())),
  };
}

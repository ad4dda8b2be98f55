import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { startProgram } from '../e2e/program.ts';
import { openTown, type Town } from '../e2e/town.ts';

export interface KillFigures {
  readonly kills: number;
  readonly acknowledged: number;
  /** Acknowledged, and no draft came of it. */
  readonly lost: number;
  /** More than one draft came of one message. */
  readonly doubled: number;
  /** Acknowledged, and no reply reached the person. */
  readonly unanswered: number;
  /** Messages whose reply the person can see more than once. */
  readonly answeredTwice: number;
  /** Of the processes told to stop, those that did not end by themselves with 0. */
  readonly unclean: number;
}

const crowdSize = 8;

/**
 * Kills Fieldnote at random moments under load (F1), or stops it with SIGTERM (V3), starts it again each time, and counts
 * what became of every message it had acknowledged.
 */
export async function killAtRandom(kills: number, signal: 'SIGKILL' | 'SIGTERM' = 'SIGKILL'): Promise<KillFigures> {
  const town = await openTown('postgresql', crowdSize);
  const acknowledged = new Set<string>();
  try {
    let sent = 0;
    let unclean = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      const program = await startProgram(town.environment);
      let alive = true;
      const senders = Array.from({ length: crowdSize }, async (_, person) => {
        while (alive) {
          sent += 1;
          const mark = `mark${sent}x`;
          const text = `note C-${1000 + person} hv today 9am with mom, ${mark}`;
          const status = await town.command(program.origin, { person, text, trigger: mark }).catch(() => 0);
          if (status === 200) acknowledged.add(mark);
        }
      });
      await pause(40 + Math.random() * 400);
      await program.kill(signal);
      alive = false;
      if (signal === 'SIGTERM' && program.process.exitCode !== 0) unclean += 1;
      await Promise.all(senders);
    }
    const program = await startProgram(town.environment);
    await settled(town);
    await program.kill('SIGTERM');
    return { ...(await count(town, acknowledged)), kills, unclean };
  } finally {
    await town.stop();
  }
}

/** Waits until nothing is left to do or to say. */
async function settled(town: Town): Promise<void> {
  const open = `SELECT (SELECT count(*) FROM inbox WHERE state = 'received')
    + (SELECT count(*) FROM outbox WHERE state IN ('PENDING', 'SENDING')) AS left`;
  let least = Number.POSITIVE_INFINITY;
  // A long backlog may take its time; what must not happen is that it stops getting shorter.
  for (let tries = 0; tries < 300; tries += 1) {
    const [row] = await query<{ left: string }>(town, open);
    const left = Number(row?.left);
    if (left === 0) return;
    if (left < least) tries = 0;
    least = Math.min(least, left);
    await pause(200);
  }
  throw new Error(`for a minute nothing has become of the last ${least} rows`);
}

async function count(town: Town, acknowledged: ReadonlySet<string>) {
  const drafts = tally(
    (await query<{ raw_text: string }>(town, 'SELECT raw_text FROM note')).map((row) => row.raw_text),
  );
  const replies = tally(town.slack.workspace.messages.map((message) => JSON.stringify(message.blocks)));
  const marks = [...acknowledged];
  return {
    acknowledged: marks.length,
    lost: marks.filter((mark) => !drafts.has(mark)).length,
    doubled: [...drafts.values()].filter((times) => times > 1).length,
    unanswered: marks.filter((mark) => !replies.has(mark)).length,
    answeredTwice: [...replies.values()].filter((times) => times > 1).length,
  };
}

function tally(texts: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const text of texts) {
    const mark = /mark\d+x/.exec(text)?.[0];
    if (mark) times.set(mark, (times.get(mark) ?? 0) + 1);
  }
  return times;
}

async function query<Row extends pg.QueryResultRow>(town: Town, text: string): Promise<Row[]> {
  const client = new pg.Client(town.environment.DATABASE_URL);
  await client.connect();
  const { rows } = await client.query<Row>(text);
  await client.end();
  return rows;
}

import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Program, startProgram } from './program.ts';
import { openTown, type Town } from './town.ts';

let town: Town;
let programs: readonly Program[];
let database: pg.Client;

beforeAll(async () => {
  town = await openTown('postgresql', 2);
  programs = await Promise.all([startProgram(town.environment), startProgram(town.environment)]);
  database = new pg.Client(town.environment.DATABASE_URL);
  await database.connect();
});
afterAll(async () => {
  await database?.end();
  await Promise.all((programs ?? []).map((program) => program.kill('SIGKILL')));
  await town?.stop();
});

const origin = (index: number) => programs[index % 2]?.origin ?? '';
const drafts = async (mark: string) => {
  const { rows } = await database.query('SELECT count(*) FROM note WHERE raw_text LIKE $1', [`%${mark}%`]);
  return Number(rows[0].count);
};
const repliesWith = (mark: string) =>
  town.slack.workspace.messages.filter((message) => JSON.stringify(message.blocks).includes(mark));

const shown = (mark: string) =>
  town.slack.calls.wait('chat.postMessage', ({ asked }) => JSON.stringify(asked).includes(mark));

/** One signed command, the same bytes of it, to both processes in turn and all at once. */
const deliver = (mark: string, to: (index: number) => string = origin) =>
  Promise.all(
    Array.from({ length: 50 }, (_, index) =>
      town
        .command(to(index), { person: 0, text: `note C-1000 hv today 9am with mom, ${mark}`, trigger: mark })
        .catch(() => 0),
    ),
  );

describe('two processes on one PostgreSQL', () => {
  it('R3 F2 answer 50 deliveries of one command with 50 times 200, make one draft and show it once', async () => {
    expect(await deliver('first')).toEqual(Array.from({ length: 50 }, () => 200));
    await shown('first');
    expect(await drafts('first')).toBe(1);
    expect(repliesWith('first')).toHaveLength(1);
  });

  it('R3 do so again after the one that held it was killed in the middle of its turn', async () => {
    const lookUps = town.slack.calls.all.filter(({ method }) => method === 'users.info').length;
    town.slack.faults.inject('users.info', { kind: 'delay', ms: 5_000 });
    const first = deliver('second');
    await town.slack.calls.wait('users.info', undefined, lookUps + 1);
    const { rows } = await database.query("SELECT lease_owner FROM inbox WHERE delivery = 'trigger:second'");
    const holder = programs.findIndex(({ process }) => rows[0].lease_owner.startsWith(`${process.pid}-`));
    await programs[holder]?.kill('SIGKILL');
    expect((await first).filter((status) => status !== 200 && status !== 0)).toEqual([]);
    expect(await deliver('second', () => origin(1 - holder))).toEqual(Array.from({ length: 50 }, () => 200));
    expect(await drafts('second')).toBe(0);

    // The lease of the dead runs out: a quarter of a minute nobody needs to wait for here.
    await database.query("UPDATE inbox SET lease_until = now() WHERE delivery = 'trigger:second'");
    await shown('second');
    expect(await drafts('second')).toBe(1);
    expect(repliesWith('second')).toHaveLength(1);
    expect(repliesWith('first')).toHaveLength(1);
  });
});

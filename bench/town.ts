import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { slackTeam } from '#playground/people.ts';
import { type SlackApi, startSlackApi } from '#playground/slack-api.ts';
import { commandForm } from '#playground/slack-payloads.ts';
import { type Postgres, startPostgres } from '../test/database/postgres.ts';
import { type Program, startProgram } from '../test/e2e/program.ts';
import { crowd, importCrowd } from './county.ts';
import { keepAlive, postCommand } from './load.ts';

export const secret = 'b3nch-signing-material';
export const atOnce = 16;

export interface Town {
  readonly slack: SlackApi;
  readonly program: Program;
  readonly environment: Record<string, string>;
  /** Posts a `/case` command of one of the crowd; resolves when it is acknowledged. */
  command(person: number, text: string, origin?: string): Promise<void>;
  /** Resolves when the crowd's next message has been delivered to this person. */
  delivered(person: number): Promise<void>;
  stop(): Promise<void>;
}

/** Fieldnote as a process of its own before a local Slack, on PostgreSQL or on the embedded database. */
export async function openTown(kind: 'postgresql' | 'embedded'): Promise<Town> {
  const people = crowd(atOnce);
  const slack = await startSlackApi({ people, places: [] });
  const postgres: Postgres | null = kind === 'postgresql' ? await startPostgres() : null;
  const dataDir = await mkdtemp(join(tmpdir(), 'fieldnote-bench-'));
  const environment: Record<string, string> = {
    FIELDNOTE_DATA_DIR: dataDir,
    FIELDNOTE_PLAYGROUND: '0',
    LOG_LEVEL: 'warn',
    SLACK_SIGNING_SECRET: secret,
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_TEAM_IDS: slackTeam.id,
    SLACK_API_URL: slack.url,
    ...(postgres ? { DATABASE_URL: await postgres.createDatabase() } : {}),
  };
  await importCrowd(people, environment);
  const program = await startProgram(
    { ...environment, LOG_LEVEL: 'info' },
    process.env.HOOK ? ['--import', process.env.HOOK] : [],
  );
  const agent = keepAlive(atOnce);
  const waiting = new Map<string, (() => void)[]>();
  slack.calls.listen(({ method, asked }) => {
    if (method === 'chat.postMessage') waiting.get(String(asked.channel))?.shift()?.();
  });
  let triggers = 0;
  const personAt = (index: number) => {
    const person = people[index % people.length];
    if (!person) throw new RangeError('the crowd is empty');
    return person;
  };

  return {
    slack,
    program,
    environment,
    async command(index, text, origin = program.origin) {
      const { slack: account, name } = personAt(index);
      const fields = commandForm({ ...account, name }, slack.workspace.directChannel(account.id), {
        command: '/case',
        text,
        triggerId: `bench.${(triggers += 1)}.${process.pid}`,
        responseUrl: `${slack.origin}/none`,
      });
      const status = await postCommand(agent, origin, secret, fields);
      if (status !== 200) throw new Error(`a command was answered ${status}`);
    },
    delivered: (index) =>
      new Promise((resolve) => {
        const channel = slack.workspace.directChannel(personAt(index).slack.id).id;
        waiting.set(channel, [...(waiting.get(channel) ?? []), resolve]);
      }),
    async stop() {
      agent.destroy();
      await program.kill('SIGTERM');
      await slack.stop();
      await postgres?.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

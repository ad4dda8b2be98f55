import { mkdtemp, rm } from 'node:fs/promises';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { slackTeam } from '#playground/people.ts';
import { type SlackApi, startSlackApi } from '#playground/slack-api.ts';
import { commandForm } from '#playground/slack-payloads.ts';
import { type Postgres, startPostgres } from '../database/postgres.ts';
import { crowd, importCrowd } from './crowd.ts';
import { postCommand } from './post-command.ts';

const secret = 'l0cal-signing-material';

/** A local Slack, a database and a crowd of linked caseworkers: everything a process of Fieldnote needs around it. */
export interface Town {
  readonly slack: SlackApi;
  readonly signingSecret: string;
  /** The settings of a process that serves this town. */
  readonly environment: Readonly<Record<string, string>>;
  /** The direct conversation of one of the crowd with the bot. */
  channelOf(person: number): string;
  /** Posts a signed `/case` command of one of the crowd; the same trigger is the same delivery. Resolves to the status. */
  command(origin: string, said: { person: number; text: string; trigger: string }): Promise<number>;
  stop(): Promise<void>;
}

/** Opens a town of `size` caseworkers, number N with case `C-(1000+N)`, on PostgreSQL or on the embedded database. */
export async function openTown(kind: 'postgresql' | 'embedded', size: number): Promise<Town> {
  const people = crowd(size);
  const slack = await startSlackApi({ people, places: [] });
  const postgres: Postgres | null = kind === 'postgresql' ? await startPostgres() : null;
  const dataDir = await mkdtemp(join(tmpdir(), 'fieldnote-town-'));
  const environment: Record<string, string> = {
    FIELDNOTE_DATA_DIR: dataDir,
    FIELDNOTE_PLAYGROUND: '0',
    SLACK_SIGNING_SECRET: secret,
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_TEAM_IDS: slackTeam.id,
    SLACK_API_URL: slack.url,
    ...(postgres ? { DATABASE_URL: await postgres.createDatabase() } : {}),
  };
  await importCrowd(people, environment);
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const personAt = (index: number) => {
    const person = people[index % people.length];
    if (!person) throw new RangeError('the crowd is empty');
    return person;
  };
  const channelOf = (index: number) => slack.workspace.directChannel(personAt(index).slack.id).id;

  return {
    slack,
    signingSecret: secret,
    environment,
    channelOf,
    command(origin, { person, text, trigger }) {
      const { slack: account, name } = personAt(person);
      const responseUrl = `${slack.origin}/none`;
      const at = slack.workspace.directChannel(account.id);
      const fields = commandForm({ ...account, name }, at, { command: '/case', text, triggerId: trigger, responseUrl });
      return postCommand(agent, origin, secret, fields);
    },
    async stop() {
      agent.destroy();
      await slack.stop();
      await postgres?.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

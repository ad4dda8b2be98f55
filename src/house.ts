import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { atTheDoor } from '#casework/at-the-door.ts';
import { forgetClips } from '#casework/forget-clips.ts';
import { importRoster } from '#casework/import-roster.ts';
import type { World } from '#casework/ports.ts';
import type { Config } from '#config/config.ts';
import { keysOf } from '#config/keys.ts';
import type { LlmConfig } from '#config/llm.ts';
import { secret } from '#config/secret.ts';
import { opensForm } from '#conversation/commands.ts';
import { createInbox } from '#delivery/inbox.ts';
import { createOutbox } from '#delivery/outbox.ts';
import { startSweeper } from '#delivery/sweeper.ts';
import { createTurns } from '#delivery/turns.ts';
import { createMetrics } from '#http/metrics.ts';
import { createHttpServer } from '#http/server.ts';
import { type Clock, clockFrom, systemClock } from '#kernel/clock.ts';
import type { Log } from '#kernel/log.ts';
import type { Platform, Receive, Turned } from '#platforms/platform.ts';
import type { Playground } from '#playground/playground.ts';
import { startTick } from '#schedule/schedule.ts';
import { sealAudit } from '#store/audit-chain.ts';
import { type Database, openDatabase } from '#store/client.ts';
import { createMailroom } from '#store/mailroom.ts';
import { createModelUsage } from '#store/model-calls.ts';
import { createWorld } from '#store/world.ts';

export interface House {
  /** `http://host:port`, as it really listens. */
  readonly address: string;
  readonly database: Database;
  /** The local Slack and Teams, where they are played. */
  readonly playground: Playground | null;
  /** Ends what is under way, hands back the rest, closes doors and database; in the reverse of how they opened. */
  close(): Promise<void>;
}

const sweepEveryMs = 1_000;
/** Until it is sealed an event that is deleted leaves no trace; sealing looks through the newest events each time. */
const sealEveryMs = 3_000;

/** A clock difference that makes times on the record doubtful. */
const skewAlarmMs = 5_000;

/** Builds every room once and opens the doors. Throws `DatabaseUnusable` when the database cannot be used. */
export async function openHouse(config: Config, log: Log): Promise<House> {
  const clock = config.clockStart ? clockFrom(config.clockStart) : systemClock;
  const keys = await keysOf(config);
  const database = await openDatabase({ url: config.databaseUrl, dataDir: config.dataDir, log });
  await database.migrate();
  const world = createWorld(database, clock, keys.audit);
  const mailroom = createMailroom(database);
  const owner = `${process.pid}-${randomUUID().slice(0, 8)}`;
  const metrics = createMetrics();
  const platforms = new Map<string, Platform>();
  const platform = (name: string): Platform => {
    const found = platforms.get(name);
    if (!found) throw new Error(`the door of ${name} is closed`);
    return found;
  };

  const address = { origin: '' };
  const playground = config.playground
    ? await (await import('#playground/playground.ts')).startPlayground({
        clock,
        botOrigin: () => address.origin,
        inspect: inspector(database),
      })
    : null;
  const turns = createTurns({ atOnce: database.kind === 'embedded' ? 2 : 12, perPerson: 4 });
  const outbox = createOutbox({ owner, mailroom, world, log, metrics, platform });
  // Each holds a whole clip in memory, and takes nobody's turn who only types.
  const listening = createTurns({ atOnce: 3, perPerson: 1 });
  const looks = createTurns({ atOnce: 4, perPerson: 1 });
  const stopping = new AbortController();
  const models = { config: config.llm ?? playedModels(playground), usage: createModelUsage(database), clock, log };
  const { openModels } = await import('#llm/open-models.ts');
  const { secondReader, transcriber } = openModels(models, stopping.signal);
  const rooms = { world, log, ticketKey: keys.ticket, secondReader, transcriber, door: platform };
  const inbox = createInbox({ owner, mailroom, rooms, turns, listening, looks, outbox, log, metrics });

  if (playground) await importRoster(world, await exampleRoster());
  const doors = { clock, log, receive: inbox.receive, turned: turnedAway(world), opensForm };
  for (const door of await openDoors(config, playground, doors)) platforms.set(door.name, door);

  const server = createHttpServer({
    routes: [...platforms.values()].map((door) => ({ ...door.route, handle: door.handle })),
    ready: () => database.ready(),
    metrics,
    extra: playground?.handle ?? null,
    log,
  });
  address.origin = await listen(server, config);
  await Promise.all([...platforms.values()].map((door) => door.start()));

  const seal = () => sealAudit(database, keys.audit);
  const held = { envelopes: inbox.held, messages: outbox.held };
  const rounds = [
    { everyMs: sweepEveryMs, work: inbox.sweep },
    { everyMs: sweepEveryMs, work: outbox.sweep },
    { everyMs: sealEveryMs, work: () => seal().then(() => 0) },
  ];
  const sweeper = startSweeper({ owner, mailroom, rounds, held, log });
  const tick = startTick(
    [
      () => mailroom.forget().then(() => undefined),
      () => forgetClips(world).then(() => undefined),
      () => watchClock(mailroom.clockSkewMs, log),
    ],
    log,
  );

  return {
    address: address.origin,
    database,
    playground,
    async close() {
      await tick.stop();
      stopping.abort();
      await stopListening(server);
      await Promise.all([...platforms.values()].map((door) => door.stop()));
      await Promise.all([turns.stop(), listening.stop(), looks.stop()]);
      await sweeper.stop();
      await seal().catch(() => log.warn('audit.unsealed'));
      await playground?.stop();
      await database.close();
    },
  };
}

/** The playground brings a language model and a transcription service of its own. */
function playedModels(playground: Playground | null): LlmConfig | null {
  if (!playground) return null;
  const { model, transcription } = playground;
  const played = { azure: null, privacy: 'private' } as const;
  return {
    models: [{ ...played, model: model.name, url: model.url, apiKey: secret(model.apiKey) }],
    transcriber: { ...played, ...transcription, apiKey: secret(transcription.apiKey) },
    dailyTokens: { person: 1_000_000, organization: 10_000_000 },
  };
}

interface Doors {
  readonly clock: Clock;
  readonly log: Log;
  readonly receive: Receive;
  readonly turned: Turned;
  readonly opensForm: (command: string) => boolean;
}

/** Only what is opened is loaded: each platform's library is large. */
async function openDoors({ slack, teams }: Config, playground: Playground | null, doors: Doors): Promise<Platform[]> {
  const open: Platform[] = [];
  const loadSlack = async () => (await import('#platforms/slack/app.ts')).createSlack;
  const loadTeams = async () => (await import('#platforms/teams/teams.ts')).createTeams;
  if (slack) {
    const { appToken, apiUrl, ...settings } = slack;
    const createSlack = await loadSlack();
    open.push(createSlack({ ...settings, ...(appToken ? { appToken } : {}), ...(apiUrl ? { apiUrl } : {}), ...doors }));
  } else if (playground) {
    const { signingSecret, botToken, teamId, apiUrl } = playground.slack;
    const createSlack = await loadSlack();
    open.push(
      createSlack({
        signingSecret: secret(signingSecret),
        botToken: secret(botToken),
        teamIds: [teamId],
        apiUrl,
        ...doors,
      }),
    );
  }
  if (teams) open.push((await loadTeams())({ ...teams, ...doors }));
  else if (playground) {
    const { appId, appPassword, tenantId, openIdMetadataUrl, token } = playground.teams;
    const local = { openIdMetadataUrl, token };
    const createTeams = await loadTeams();
    open.push(
      createTeams({ appId, appPassword: secret(appPassword), tenantId, tenantIds: [tenantId], local, ...doors }),
    );
  }
  return open;
}

/** What a door turned away before anybody was known: kept in the audit trail, without any text. */
const turnedAway =
  (world: World): Turned =>
  ({ reason, platform, tenantId, userId }) => {
    const who = { platform, ...(tenantId ? { tenantId } : {}), ...(userId ? { userId } : {}) };
    const event = {
      action: 'door.refuse',
      outcome: 'refused',
      reason,
      who,
      organizationId: null,
      request: null,
    } as const;
    return atTheDoor(world, event, async () => undefined);
  };

/** What the playground's inspector shows of the tables; the playground itself never reads them. */
const inspector = ({ prisma }: Database) => ({
  audit: async () => {
    const rows = await prisma.auditEvent.findMany({ orderBy: { seq: 'desc' }, take: 50 });
    return rows.map(({ seq, mac, ...row }) => ({ seq: Number(seq), ...row, mac: mac.slice(0, 12) }));
  },
  outbox: async () => prisma.outboxMessage.findMany({ orderBy: { createdAt: 'desc' }, take: 50, omit: { body: true } }),
});

const exampleRoster = async (): Promise<unknown> =>
  JSON.parse(await readFile(new URL('./playground/roster.json', import.meta.url), 'utf8'));

async function watchClock(skewMs: () => Promise<number>, log: Log): Promise<void> {
  const ms = Math.round(await skewMs());
  if (Math.abs(ms) > skewAlarmMs) log.error('clock.skew', { ms });
}

const listen = (server: Server, { host, port }: Config): Promise<string> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const { port: actual } = server.address() as AddressInfo;
      resolve(`http://${host.includes(':') ? `[${host}]` : host}:${actual}`);
    });
  });

const stopListening = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    // A sender that never pauses keeps its connection open otherwise, and the stop would wait for it for ever.
    server.prependListener('request', (_request, response) => response.setHeader('Connection', 'close'));
    server.close(() => resolve());
    server.closeIdleConnections();
  });

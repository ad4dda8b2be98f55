import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Temporal } from 'temporal-polyfill';
import { afterAll, afterEach } from 'vitest';
import { secret } from '#config/secret.ts';
import { type Inbound, inbound } from '#conversation/inbound.ts';
import type { Outgoing, Reply, SealedCard } from '#conversation/reply.ts';
import { createLog } from '#kernel/log.ts';
import type { Receive, Turned } from '#platforms/platform.ts';
import { createTeams } from '#platforms/teams/teams.ts';
import { startConnector } from '#playground/connector.ts';
import { startIdentity } from '#playground/identity.ts';
import { people, teamsAppId, teamsPlaces, tenantId } from '#playground/people.ts';
import { createTeamsClient } from '#playground/teams-client.ts';

/** The real door behind a real HTTP server, with a connector and an identity server of our own before it. */
export async function openDoor() {
  const connector = await startConnector();
  const identity = await startIdentity();
  const taken: Inbound[] = [];
  const turnedAway: Parameters<Turned>[0][] = [];
  const logged: string[] = [];
  /** What the house does with a message; a test puts its own here. */
  const house: { receive: Receive } = { receive: async (_inbound, exchange) => exchange?.stored?.() };

  const door = createTeams({
    appId: teamsAppId,
    appPassword: secret('not used on loopback'),
    tenantId,
    tenantIds: [tenantId],
    local: { openIdMetadataUrl: identity.openIdMetadataUrl, token: connector.token },
    clock: { now: () => Temporal.Instant.from('2026-03-04T12:00:00Z') },
    log: createLog('trace', (line) => logged.push(line)),
    // Read back as the inbox would: an envelope that does not survive JSON must fail here.
    receive: (said, exchange) => {
      const stored = inbound.parse(JSON.parse(JSON.stringify(said)));
      taken.push(stored);
      return house.receive(stored, exchange);
    },
    turned: async (refusal) => {
      turnedAway.push(refusal);
    },
    opensForm: (command) => command === 'note.edit',
  });

  await door.start();
  const server = createServer((request, response) => void door.handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const user = people[0]?.teams.aadObjectId ?? '';
  const personal = connector.tenant.personalConversation(user).id;
  const [group = '', channel = ''] = teamsPlaces.map((place) => place.id);

  return {
    door,
    house,
    connector,
    identity,
    taken,
    turnedAway,
    logged,
    url: `${origin}/api/messages`,
    teams: createTeamsClient({ connector, identity, botOrigin: () => origin }),
    user,
    personal,
    group,
    channel,
    /** Takes what the house would send in answer to the last message. */
    outgoing: (reply: Reply, change: Partial<Outgoing> = {}): Outgoing => {
      const last = taken.at(-1);
      if (!last) throw new Error('nothing was said yet');
      const { platform, tenantId, userId, place, origin, reference } = last;
      return { id: 'o-1', platform, tenantId, userId, place, origin, reply, reference, ...change };
    },
    forget: () => {
      taken.length = 0;
      turnedAway.length = 0;
      logged.length = 0;
      connector.calls.clear();
      connector.faults.clear();
      house.receive = async (_inbound, exchange) => exchange?.stored?.();
    },
    close: async () => {
      await door.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await Promise.all([connector.stop(), identity.stop()]);
    },
  };
}

/** A door for all tests of a file, that forgets what it met after each; closed after them. */
export async function sharedDoor(): Promise<OpenDoor> {
  const at = await openDoor();
  afterAll(() => at.close());
  afterEach(() => at.forget());
  return at;
}

export type OpenDoor = Awaited<ReturnType<typeof openDoor>>;

export const card = (text: string, change: Partial<SealedCard> = {}): SealedCard => ({
  summary: 'Draft for C-1042',
  parts: [{ kind: 'text', text }],
  ...change,
});

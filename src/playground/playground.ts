import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from '#kernel/clock.ts';
import { type Connector, startConnector } from './connector.ts';
import { newActivity } from './connector-methods.ts';
import { personBy } from './deeds.ts';
import { startIdentity } from './identity.ts';
import { readManifests } from './manifests.ts';
import { playMood } from './model-moods.ts';
import { type ModelServer, startModelServer } from './model-server.ts';
import { createPageServer, type PageServerOptions } from './page-server.ts';
import { earlierMessages, slackBot, slackTeam, teamsAppId, tenantId } from './people.ts';
import { type SlackApi, startSlackApi } from './slack-api.ts';
import { botMessage } from './slack-chat.ts';
import { createSlackClient, type SlackClient } from './slack-client.ts';
import { createTeamsClient, type TeamsClient } from './teams-client.ts';
import type { TeamsTenant } from './teams-tenant.ts';
import { createTraffic } from './traffic.ts';

export interface PlaygroundOptions {
  /** The time of the messages; requests are signed with real time. */
  readonly clock: Clock;
  readonly botOrigin: () => string;
  readonly inspect: PageServerOptions['inspect'];
}

export interface Town {
  readonly api: SlackApi;
  readonly slack: SlackClient;
  readonly connector: Connector;
  readonly teams: TeamsClient;
  readonly model: ModelServer;
  /** Another of the same that writes clips down: what is played with the model does not touch it. */
  readonly ears: ModelServer;
}

/** What the bot has to be set up with to talk to the playground, and the page itself. */
export interface Playground {
  readonly slack: {
    readonly apiUrl: string;
    readonly signingSecret: string;
    readonly botToken: string;
    readonly teamId: string;
    readonly appId: string;
    readonly botUserId: string;
    readonly botId: string;
  };
  readonly teams: {
    readonly appId: string;
    readonly appPassword: string;
    readonly tenantId: string;
    readonly openIdMetadataUrl: string;
    /** The bearer token the connector wants to see. */
    readonly token: string;
    readonly serviceUrl: string;
  };
  /** A language model that is only played: it knows a handful of phrases. */
  readonly model: { readonly url: string; readonly apiKey: string; readonly name: string };
  /** A service that writes voice clips down. */
  readonly transcription: { readonly url: string; readonly apiKey: string; readonly model: string };
  /** What is played: the services as they stand, and the hands of the people in them. */
  readonly town: Town;
  /** Answers what is below /playground; false for any other path. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  stop(): Promise<void>;
}

/** Starts a Slack and a Teams of our own on this machine, with new secrets, and the page that plays their users. */
export async function startPlayground({ clock, botOrigin, inspect }: PlaygroundOptions): Promise<Playground> {
  const { scopes, menus } = await readManifests();
  const [api, connector, identity, model, ears] = await Promise.all([
    startSlackApi({ clock, scopes }),
    startConnector({ clock }),
    startIdentity(),
    startModelServer(),
    startModelServer(),
  ]);
  playMood(model, 'helpful');
  const signingSecret = randomBytes(16).toString('hex');
  const slack = createSlackClient({ api, botOrigin, signingSecret });
  const teams = createTeamsClient({ connector, identity, botOrigin });
  const traffic = createTraffic(clock, api.calls, connector.calls, model);
  const page = createPageServer({ api, slack, connector, teams, model, traffic, menus, inspect });
  writeEarlierMessages(clock, api, connector.tenant);

  return {
    slack: {
      apiUrl: api.url,
      signingSecret,
      botToken: api.botToken,
      teamId: slackTeam.id,
      appId: slackBot.appId,
      botUserId: slackBot.userId,
      botId: slackBot.botId,
    },
    teams: {
      appId: teamsAppId,
      appPassword: randomBytes(16).toString('hex'),
      tenantId,
      openIdMetadataUrl: identity.openIdMetadataUrl,
      token: connector.token,
      serviceUrl: connector.serviceUrl,
    },
    model: { url: model.url, apiKey: model.apiKey, name: 'gpt-play' },
    transcription: { url: ears.url, apiKey: ears.apiKey, model: 'ears-play' },
    town: { api, slack, connector, teams, model, ears },
    handle: page.handle,
    async stop() {
      page.stop();
      await Promise.all([api.stop(), connector.stop(), identity.stop(), model.stop(), ears.stop()]);
    },
  };
}

/** What colleagues wrote in the hours before, a quarter of an hour apart. */
function writeEarlierMessages(clock: Clock, { workspace }: SlackApi, tenant: TeamsTenant): void {
  for (const [index, { place, by, text }] of earlierMessages.entries()) {
    const person = personBy(by);
    const at = clock.now().subtract({ minutes: 15 * (earlierMessages.length - index) });
    if (workspace.channels.has(place)) {
      const ts = `${Math.floor(at.epochMilliseconds / 1000)}.000100`;
      workspace.addMessage(botMessage(workspace, { channel: place, text, user: person.slack.id, ts }));
    } else {
      const id = String(at.epochMilliseconds);
      const threadId = tenant.conversations.get(place)?.kind === 'channel' ? id : null;
      const from = tenant.users.get(person.teams.aadObjectId)?.id ?? '';
      const activity = newActivity(tenant, { id, conversationId: place, threadId, from, text, attachments: [] });
      tenant.addActivity({ ...activity, at: at.toString() });
    }
  }
}

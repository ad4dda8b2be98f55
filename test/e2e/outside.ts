import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { type Connector, startConnector } from '#playground/connector.ts';
import { type Identity, startIdentity } from '#playground/identity.ts';
import { listenOnLoopback, sendJson } from '#playground/loopback.ts';
import { slackTeam, teamsAppId, tenantId } from '#playground/people.ts';
import { type SlackApi, startSlackApi } from '#playground/slack-api.ts';
import { createSlackClient, type SlackClient } from '#playground/slack-client.ts';
import { createTeamsClient, type TeamsClient } from '#playground/teams-client.ts';
import { freshPostgresUrl } from '../database/harness.ts';
import { type Program, startProgram } from './program.ts';

/** What a process with production settings finds around it: Slack and Microsoft as they stand on the internet. */
export interface Outside {
  readonly api: SlackApi;
  readonly connector: Connector;
  readonly identity: Identity;
  readonly databaseUrl: string;
  readonly settings: ReturnType<typeof productionSettings>;
  start(more?: Readonly<Record<string, string>>): Promise<Program>;
  /** The hands of people in Slack and Teams, toward one process. */
  toward(origin: string): { readonly slack: SlackClient; readonly teams: TeamsClient };
  stop(): Promise<void>;
}

const serviceUrl = 'https://smba.trafficmanager.net/teams/';

/** Real-looking settings, as an operator would write them. */
export const productionSettings = (databaseUrl: string, slackBotToken: string) => ({
  NODE_ENV: 'production',
  DATABASE_URL: databaseUrl,
  FIELDNOTE_KEYS: `k1:${randomBytes(32).toString('base64')}`,
  SLACK_SIGNING_SECRET: randomBytes(16).toString('hex'),
  SLACK_BOT_TOKEN: slackBotToken,
  SLACK_TEAM_IDS: slackTeam.id,
  MICROSOFT_APP_ID: teamsAppId,
  MICROSOFT_APP_PASSWORD: randomBytes(20).toString('base64url'),
  MICROSOFT_APP_TENANT_ID: tenantId,
});

/** Starts the fakes and imports the example roster into a fresh PostgreSQL database. */
export async function openOutside(): Promise<Outside> {
  const [api, connector, identity, databaseUrl] = await Promise.all([
    startSlackApi(),
    startConnector({
      token: `eyJhbGciOiJSUzI1NiJ9.${randomBytes(24).toString('base64url')}.${randomBytes(24).toString('base64url')}`,
    }),
    startIdentity(),
    freshPostgresUrl(),
  ]);
  const entra = await startEntra(connector.token);
  const settings = productionSettings(databaseUrl, api.botToken);
  const redirect = {
    TEST_REDIRECT: JSON.stringify({
      'slack.com': api.origin,
      'hooks.slack.com': api.origin,
      'login.botframework.com': new URL(identity.openIdMetadataUrl).origin,
      'login.microsoftonline.com': entra.origin,
      'smba.trafficmanager.net': new URL(connector.serviceUrl).origin,
    }),
    TEST_REDIRECT_ALSO: new URL(databaseUrl).port,
  };
  await promisify(execFile)(process.execPath, ['scripts/import.ts', 'src/playground/roster.json'], {
    env: { PATH: process.env.PATH, ...settings },
  });

  return {
    api,
    connector,
    identity,
    databaseUrl,
    settings,
    start: (more = {}) => startProgram({ ...settings, ...redirect, ...more }, ['--import', './test/e2e/redirect.ts']),
    toward(origin) {
      const botOrigin = () => origin;
      return {
        slack: createSlackClient({
          api: { ...api, origin: 'https://hooks.slack.com' },
          botOrigin,
          signingSecret: settings.SLACK_SIGNING_SECRET,
        }),
        teams: createTeamsClient({ connector: { ...connector, serviceUrl }, identity, botOrigin }),
      };
    },
    async stop() {
      await Promise.all([api.stop(), connector.stop(), identity.stop(), entra.stop()]);
    },
  };
}

/** As much of Microsoft's sign-in service as a bot needs: where the tenant's addresses are, and a token. */
function startEntra(token: string) {
  const authority = `https://login.microsoftonline.com/${tenantId}`;
  return listenOnLoopback(async (request, response) => {
    request.resume();
    const path = (request.url ?? '').split('?')[0] ?? '';
    if (path.endsWith('/.well-known/openid-configuration')) {
      sendJson(response, 200, {
        issuer: `${authority}/v2.0`,
        authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
        token_endpoint: `${authority}/oauth2/v2.0/token`,
        jwks_uri: `${authority}/discovery/v2.0/keys`,
      });
    } else if (path === `/${tenantId}/oauth2/v2.0/token` && request.method === 'POST') {
      sendJson(response, 200, { token_type: 'Bearer', expires_in: 3599, ext_expires_in: 3599, access_token: token });
    } else sendJson(response, 404, {});
  });
}

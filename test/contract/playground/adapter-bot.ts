import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Activity, CloudAdapter, ConfigurationBotFrameworkAuthentication, type TurnContext } from 'botbuilder';
import { AppCredentials, PasswordServiceClientCredentialFactory } from 'botframework-connector';
import { startConnector } from '#playground/connector.ts';
import { startIdentity } from '#playground/identity.ts';
import { readText } from '#playground/loopback.ts';
import { teamsAppId, tenantId } from '#playground/people.ts';
import { createTeamsClient } from '#playground/teams-client.ts';

class FixedToken extends AppCredentials {
  readonly #token: string;
  constructor(token: string) {
    super(teamsAppId);
    this.#token = token;
  }
  override getToken() {
    return Promise.resolve(this.#token);
  }
  protected refreshToken(): Promise<never> {
    throw new Error('never asked');
  }
}

class LocalCredentials extends PasswordServiceClientCredentialFactory {
  readonly #token: string;
  constructor(token: string) {
    super(teamsAppId, 'password', tenantId);
    this.#token = token;
  }
  override async createCredentials() {
    return new FixedToken(this.#token);
  }
}

/** A bot behind the real CloudAdapter, with the fake Teams before it: it hears, and does what a test tells it to. */
export async function startAdapterBot() {
  const connector = await startConnector();
  const identity = await startIdentity();
  const authentication = new ConfigurationBotFrameworkAuthentication(
    {
      ToChannelFromBotLoginUrl: `https://login.microsoftonline.com/${tenantId}`,
      ToChannelFromBotOAuthScope: 'https://api.botframework.com',
      ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
      OAuthUrl: 'https://api.botframework.com',
      ToBotFromChannelOpenIdMetadataUrl: identity.openIdMetadataUrl,
      ToBotFromEmulatorOpenIdMetadataUrl: identity.openIdMetadataUrl,
      CallerId: 'fieldnote',
      ValidateAuthority: 'true',
    },
    new LocalCredentials(connector.token),
  );
  const adapter = new CloudAdapter(authentication);
  const bot = {
    heard: [] as Partial<Activity>[],
    logic: async (_context: TurnContext): Promise<unknown> => undefined,
  };
  const server = createServer(async (request, response) => {
    const body = JSON.parse(await readText(request));
    const answer = {
      socket: response.socket,
      status: (code: number) => response.writeHead(code),
      header: (name: string, value: string) => response.setHeader(name, value),
      send: (text: unknown) => response.write(typeof text === 'string' ? text : JSON.stringify(text)),
      end: () => response.end(),
    };
    await adapter.process(
      { body, headers: request.headers, method: 'POST' } as never,
      answer as never,
      async (context) => {
        bot.heard.push(context.activity);
        await bot.logic(context);
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(bot, {
    connector,
    identity,
    teams: createTeamsClient({ connector, identity, botOrigin: () => `http://127.0.0.1:${port}` }),
    async stop() {
      await new Promise((resolve) => server.close(resolve));
      await identity.stop();
      await connector.stop();
    },
  });
}

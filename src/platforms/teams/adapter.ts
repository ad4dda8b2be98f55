import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  type TurnContext,
} from 'botbuilder';
import {
  AppCredentials,
  AuthenticationConstants,
  type AuthenticatorResult,
  type ClaimsIdentity,
  PasswordServiceClientCredentialFactory,
} from 'botframework-connector';
import type { Secret } from '#config/secret.ts';
import { steady } from './connector.ts';

export interface Credentials {
  readonly appId: string;
  readonly appPassword: Secret;
  /** The tenant the bot is registered in (SingleTenant). */
  readonly tenantId: string;
  /** Development: an identity server on this machine, and the token our own calls carry instead of one from Microsoft. */
  readonly local?: { readonly openIdMetadataUrl: string; readonly token: string };
}

/** The SDK's adapter, entered with a parsed activity instead of an Express request. */
export class TeamsAdapter extends CloudAdapter {
  /** Checks the token, runs `logic`, and gives back what an invoke is answered with. Throws what they throw. */
  run(authorization: string, activity: Partial<Activity>, logic: (context: TurnContext) => Promise<void>) {
    return this.processActivity(authorization, activity as Activity, logic);
  }
}

/** Builds the adapter; refuses blank credentials, with which the SDK would let everyone in. */
export function createAdapter(credentials: Credentials): TeamsAdapter {
  const { appId, appPassword, tenantId, local } = credentials;
  if (appId.trim() === '') throw new Error('Teams needs an app id: set MICROSOFT_APP_ID.');
  if (local) return new TeamsAdapter(localAuthentication(appId, tenantId, local));
  if (appPassword.reveal().trim() === '') throw new Error('Teams needs a password: set MICROSOFT_APP_PASSWORD.');
  if (tenantId.trim() === '') throw new Error('Teams needs the tenant of the bot: set MICROSOFT_APP_TENANT_ID.');
  const settings = {
    MicrosoftAppId: appId,
    MicrosoftAppPassword: appPassword.reveal(),
    MicrosoftAppTenantId: tenantId,
    MicrosoftAppType: 'SingleTenant',
  };
  return new TeamsAdapter(new Authentication(settings, new ConfigurationServiceClientCredentialFactory(settings)));
}

class Authentication extends ConfigurationBotFrameworkAuthentication {
  override createConnectorFactory(identity: ClaimsIdentity) {
    const factory = super.createConnectorFactory(identity);
    return { create: async (url: string, audience: string) => steady(await factory.create(url, audience)) };
  }
}

/** Where the keys of inbound tokens are published. */
export const openIdMetadataUrl = (local: Credentials['local']) =>
  local?.openIdMetadataUrl ?? AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl;

function localAuthentication(appId: string, tenantId: string, local: NonNullable<Credentials['local']>) {
  const { hostname } = new URL(local.openIdMetadataUrl);
  if (!['127.0.0.1', 'localhost', '[::1]'].includes(hostname)) {
    throw new Error('The local identity server must be on this machine.');
  }
  return new Authentication(
    {
      MicrosoftAppId: appId,
      // All of them: setting any one makes the SDK take the others as set too, to undefined.
      ToChannelFromBotLoginUrl: `https://login.microsoftonline.com/${tenantId}`,
      ToChannelFromBotOAuthScope: AuthenticationConstants.ToChannelFromBotOAuthScope,
      ToBotFromChannelTokenIssuer: AuthenticationConstants.ToBotFromChannelTokenIssuer,
      OAuthUrl: AuthenticationConstants.OAuthUrl,
      ToBotFromChannelOpenIdMetadataUrl: local.openIdMetadataUrl,
      ToBotFromEmulatorOpenIdMetadataUrl: local.openIdMetadataUrl,
      CallerId: 'urn:botframework:azure',
      ValidateAuthority: true,
    },
    new LocalCredentialFactory(appId, local.token),
  );
}

/** MSAL refuses plain http, so a connector on this machine gets a fixed token. */
class LocalCredentialFactory extends PasswordServiceClientCredentialFactory {
  readonly #credentials: LocalCredentials;

  constructor(appId: string, token: string) {
    super(appId, '');
    this.#credentials = new LocalCredentials(appId, token);
  }

  override createCredentials() {
    return Promise.resolve(this.#credentials);
  }
}

class LocalCredentials extends AppCredentials {
  readonly #token: string;

  constructor(appId: string, token: string) {
    super(appId);
    this.#token = token;
  }

  override getToken() {
    return Promise.resolve(this.#token);
  }

  protected override refreshToken(): Promise<AuthenticatorResult> {
    throw new Error('A fixed token is never refreshed.');
  }
}

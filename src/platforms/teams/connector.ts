import { AppCredentials, AuthenticationConstants, type ConnectorClient } from 'botframework-connector';
import type { TeamsAdapter } from './adapter.ts';
import { limits } from './limits.ts';
import { type Reference, toSdkReference } from './reference.ts';

interface Policy {
  readonly name: string;
  sendRequest(request: { timeout: number }, next: (request: { timeout: number }) => Promise<unknown>): Promise<unknown>;
}

interface Pipeline {
  removePolicy(policy: { name: string }): unknown;
  addPolicy(policy: Policy): void;
}

/**
 * A client that tries once and not for ever. The SDK's own retries post a message twice when an answer is lost and
 * hold a call for as long as a Retry-After says; the outbox does both better. The SDK has no setting for either.
 */
export function steady<Client extends object>(client: Client): Client {
  const { pipeline } = (client as unknown as { client: { pipeline: Pipeline } }).client;
  pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  pipeline.addPolicy({
    name: 'deadline',
    sendRequest: (request, next) => {
      request.timeout = limits.connectorMs;
      return next(request);
    },
  });
  return client;
}

/** Our own calls to Teams: in a conversation, about its members, to open a person's conversation with the bot. */
export interface Connector {
  within<Result>(
    to: Reference,
    conversationId: string,
    work: (client: ConnectorClient) => Promise<Result>,
  ): Promise<Result>;
  /** The token our calls carry, for what the SDK has no call for. */
  token(to: Reference, conversationId: string): Promise<string>;
  /** The person's own conversation with the bot; Teams gives the same one each time. */
  openPersonal(to: Reference): Promise<Reference & { readonly conversation: { readonly id: string } }>;
}

export function createConnector(adapter: TeamsAdapter, appId: string): Connector {
  const within: Connector['within'] = async (to, conversationId, work) => {
    const done: Awaited<ReturnType<typeof work>>[] = [];
    await adapter.continueConversationAsync(appId, toSdkReference(to, conversationId), async (context) => {
      done.push(await work(context.turnState.get(adapter.ConnectorClientKey)));
    });
    return done[0] as Awaited<ReturnType<typeof work>>;
  };

  return {
    within,
    token: (to, conversationId) =>
      within(to, conversationId, async ({ credentials }) => {
        if (!(credentials instanceof AppCredentials))
          throw new TypeError('the connector has no credentials of its own');
        return credentials.getToken();
      }),
    async openPersonal(to) {
      let id = '';
      await adapter.createConversationAsync(
        appId,
        'msteams',
        to.serviceUrl,
        AuthenticationConstants.ToChannelFromBotOAuthScope,
        {
          isGroup: false,
          bot: { id: to.bot.id, name: '' },
          members: [{ id: to.user.id, name: '' }],
          tenantId: to.tenantId,
          channelData: { tenant: { id: to.tenantId } },
        } as Parameters<TeamsAdapter['createConversationAsync']>[4],
        async (context) => {
          id = context.activity.conversation.id;
        },
      );
      return { ...to, conversation: { id } };
    },
  };
}

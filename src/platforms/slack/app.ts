import type { IncomingMessage, ServerResponse } from 'node:http';
import { finished } from 'node:stream/promises';
import { type AnyMiddlewareArgs, App, HTTPReceiver, type Receiver, SocketModeReceiver } from '@slack/bolt';
import type { Secret } from '#config/secret.ts';
import type { Clock } from '#kernel/clock.ts';
import type { Log } from '#kernel/log.ts';
import type { Platform, Receive, Turned } from '#platforms/platform.ts';
import { createClients, quietLogger } from './clients.ts';
import { createClips } from './clips.ts';
import { createDelivery } from './deliver.ts';
import { createDirectory } from './directory.ts';
import { createExchange, type Exchange } from './exchange.ts';
import { codeOf } from './failures.ts';
import { admit } from './front.ts';
import { createGuard } from './guard.ts';
import { createIdentity } from './identity.ts';
import { createOpenings } from './openings.ts';
import { type Payload, recognise } from './payload.ts';
import { createAnswerBy } from './response-url.ts';
import { createTell } from './tell.ts';

export interface SlackOptions {
  readonly signingSecret: Secret;
  readonly botToken: Secret;
  /** Opens Socket Mode beside the route; for development only. */
  readonly appToken?: Secret;
  readonly teamIds: readonly string[];
  readonly apiUrl?: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly receive: Receive;
  readonly turned: Turned;
  /** Whether a command answers with a form, which must be opened at once. */
  readonly opensForm: (command: string) => boolean;
}

const path = '/slack/events';

/** The Slack door. Throws when the signing secret is empty or the API address is neither HTTPS nor on this machine. */
export function createSlack(options: SlackOptions): Platform {
  const { signingSecret, botToken, appToken, teamIds, clock, log, receive, turned, opensForm } = options;
  const apiUrl = options.apiUrl ?? 'https://slack.com/api/';
  const clients = createClients(botToken.reveal(), apiUrl, log);
  const identity = createIdentity(clients.bulk, clock, log);
  const directory = createDirectory(clients.interactive, teamIds);
  const openings = createOpenings(clients.interactive, log);
  const answerBy = createAnswerBy(apiUrl);
  const delivery = createDelivery({ clients, directory, openings, answerBy, log });
  const exchange = createExchange({
    guard: createGuard({ teamIds, enterpriseId: identity.enterpriseId, botUserId: identity.botUserId }),
    directory,
    openings,
    receive,
    turned,
    opensForm,
    botUserId: identity.botUserId,
    tell: createTell(clients.interactive, openings, answerBy),
    log,
  });

  const admitted = new WeakMap<object, Payload>();
  if (signingSecret.reveal().trim() === '') throw new Error('SLACK_SIGNING_SECRET is empty: anyone could sign');
  const receiver = new HTTPReceiver({
    signingSecret: signingSecret.reveal(),
    // Checked once, by `admit`, with Bolt's own function: nothing comes here that has not passed it.
    signatureVerification: false,
    endpoints: [path],
    logger: quietLogger(log),
    // Without it Slack gets its 200 before anything is stored.
    processBeforeResponse: true,
    customPropertiesExtractor: (request) => ({ payload: admitted.get(request) }),
  });
  connect(receiver, exchange, log);
  const socket = appToken && openSocket(appToken, apiUrl, exchange, log);

  return {
    name: 'slack',
    route: { method: 'POST', path },

    async handle(request, response) {
      identity.refresh();
      try {
        const passed = await admit(request, response, signingSecret.reveal(), log);
        if (passed) {
          if (passed.payload) admitted.set(request, passed.payload);
          receiver.requestListener(Object.assign(request, { rawBody: passed.body }), response);
        }
        await finished(response);
      } catch (error) {
        fail(request, response, error, log);
      }
    },

    person: ({ userId }) => directory.person(userId),
    audience: ({ place }) => directory.audience(place),
    fetchClip: createClips(botToken, apiUrl),
    deliver: delivery.deliver,
    find: delivery.find,

    async start() {
      await identity.learn();
      socket?.start();
    },

    async stop() {
      await socket?.stop();
      await exchange.finish();
    },
  };
}

/** One middleware for every payload: there is no listener to forget, and none that does not answer. */
function connect(receiver: Receiver, exchange: Exchange, log: Log) {
  const app = new App({
    receiver,
    logger: quietLogger(log),
    // Slack is not asked who we are on every request; the guard decides who may come in.
    authorize: async () => ({}),
    ignoreSelf: false,
    convoStore: false,
    attachFunctionToken: false,
  });
  app.use(async (args) => {
    const payload = args.context.payload as Payload | null | undefined;
    await acknowledge(args, payload ? await exchange.answer(payload) : undefined);
  });
}

/** Events are acknowledged by Bolt itself; their answer carries nothing. */
async function acknowledge(args: AnyMiddlewareArgs, body: Awaited<ReturnType<Exchange['answer']>>) {
  // Bolt types the answer by the kind of payload; ours has been made for this one.
  await (args as { ack?: (content?: typeof body) => Promise<void> }).ack?.(body);
}

/** Socket Mode answers Slack before anything is stored: what arrives while the process dies is lost. */
function openSocket(appToken: Secret, apiUrl: string, exchange: Exchange, log: Log) {
  const receiver = new SocketModeReceiver({
    appToken: appToken.reveal(),
    logger: quietLogger(log),
    installerOptions: { clientOptions: { slackApiUrl: apiUrl } },
    customPropertiesExtractor: ({ body }) => ({ payload: recognise(body) }),
  });
  connect(receiver, exchange, log);
  return {
    start() {
      log.warn('slack.socket', { reason: 'not durable, for development only' });
      // It tries for as long as it takes; the door does not wait for it.
      receiver.start().catch((error) => log.error('slack.socket', { code: codeOf(error) }));
    },
    stop: () => receiver.stop(),
  };
}

/** The last resort: most often the sender has gone. */
function fail(request: IncomingMessage, response: ServerResponse, error: unknown, log: Log) {
  log.warn('slack.request.failed', { code: codeOf(error), method: request.method });
  if (!response.headersSent) response.writeHead(500).end();
}

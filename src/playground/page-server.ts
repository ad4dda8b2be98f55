import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import type { Connector } from './connector.ts';
import { asked, doDeed, personBy } from './deeds.ts';
import { tooManyRequests } from './faults.ts';
import { tryParse } from './json.ts';
import { readText, sendJson } from './loopback.ts';
import type { Menus } from './manifests.ts';
import { moods, playMood } from './model-moods.ts';
import type { ModelServer } from './model-server.ts';
import { people } from './people.ts';
import { seeSlack, seeTeams } from './seen.ts';
import type { SlackApi } from './slack-api.ts';
import type { SlackClient } from './slack-client.ts';
import { sendPageFile } from './static-files.ts';
import type { TeamsClient } from './teams-client.ts';
import type { Traffic } from './traffic.ts';

export interface PageServerOptions {
  readonly api: SlackApi;
  readonly slack: SlackClient;
  readonly connector: Connector;
  readonly teams: TeamsClient;
  readonly model: ModelServer;
  readonly traffic: Traffic;
  readonly menus: Menus;
  readonly inspect: {
    audit(): Promise<readonly unknown[]>;
    outbox(): Promise<readonly unknown[]>;
  };
}

const wantedMood = z.object({ mood: z.enum(moods) });
const fault = z.object({ fault: z.enum(['slow-down', 'lost-answer']) });
const root = '/playground';

/** Serves the page, what it shows and what is done on it. */
export function createPageServer(options: PageServerOptions) {
  const { api, slack, connector, teams, model, traffic, menus, inspect } = options;
  const watching = new Set<ServerResponse>();
  let told = false;
  // Many changes in one go are told once.
  const tell = () => {
    if (told) return;
    told = true;
    setImmediate(() => {
      told = false;
      for (const response of watching) response.write('data: changed\n\n');
    });
  };
  const stopListening = [api.workspace.onChange(tell), connector.tenant.onChange(tell)];

  const show = async (what: string, query: URLSearchParams) => {
    const person = () => personBy(query.get('as') ?? '');
    switch (what) {
      case 'start':
        return { people: people.map(({ key, name, role }) => ({ key, name, role })), menus };
      case 'slack':
        return seeSlack(api, person(), query.get('place') ?? '');
      case 'teams':
        return seeTeams(connector.tenant, person(), query.get('place') ?? '');
      case 'inspect':
        return { traffic: traffic.newest(), audit: await inspect.audit(), outbox: await inspect.outbox() };
      default:
        return null;
    }
  };

  const doAsked = async (body: unknown) => {
    const wanted = asked.parse(body);
    const done = await doDeed({ slack, teams, tenant: connector.tenant }, wanted);
    const platform = wanted.deed.kind.startsWith('slack') ? 'slack' : 'teams';
    const exchanges = done.filter((one) => one !== null);
    for (const { sent, status, body: answer, ms } of exchanges) {
      const title = wanted.deed.kind.slice(platform.length + 1);
      traffic.add({ platform, direction: 'in', title, request: sent, answer, status, ms: Math.round(ms) });
    }
    tell();
    return { statuses: exchanges.flatMap((one) => one.statuses), late: exchanges.some((one) => one.late) };
  };

  const breakNext = (body: unknown) => {
    const next = fault.parse(body).fault === 'slow-down' ? tooManyRequests(2) : ({ kind: 'reset' } as const);
    api.faults.inject(['chat.postMessage', 'chat.postEphemeral', 'chat.update', 'response_url'], next);
    connector.faults.inject(['sendToConversation', 'replyToActivity', 'updateActivity'], next);
    return {};
  };

  const changeModel = (body: unknown) => {
    playMood(model, wantedMood.parse(body).mood);
    return {};
  };

  const posts: Readonly<Record<string, (body: unknown) => unknown>> = {
    deed: doAsked,
    fault: breakNext,
    model: changeModel,
  };

  return {
    /** Answers what is below /playground; false for any other path. */
    async handle(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://loopback');
      if (pathname !== root && !pathname.startsWith(`${root}/`)) return false;
      const name = pathname.slice(root.length + 1);
      if (isForeign(request)) sendJson(response, 403, { error: 'only this page may ask' });
      else if (request.method === 'POST') await answerPost(posts[name], request, response);
      else if (name === 'changes') watch(response);
      else if (name === '') await sendPageFile('index.html', response);
      else if (!(await sendPageFile(name, response))) {
        const shown = await show(name, searchParams).catch(() => null);
        sendJson(response, shown ? 200 : 404, shown ?? {});
      }
      return true;
    },

    stop(): void {
      for (const stop of stopListening) stop();
      for (const response of watching) response.end();
    },
  };

  function watch(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write('retry: 1000\n\n');
    watching.add(response);
    response.on('close', () => watching.delete(response));
  }
}

/** Another site open in the same browser must not act here. */
const isForeign = (request: IncomingMessage) => {
  const site = request.headers['sec-fetch-site'];
  return site === 'cross-site' || site === 'same-site';
};

async function answerPost(
  run: ((body: unknown) => unknown) | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const isJsonBody = request.headers['content-type'] === 'application/json';
  if (!run || !isJsonBody) return sendJson(response, 404, {});
  try {
    sendJson(response, 200, await run(tryParse(await readText(request))));
  } catch (problem) {
    sendJson(response, 400, { error: problem instanceof Error ? problem.message : 'not done' });
  }
}

import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { systemClock } from '#kernel/clock.ts';
import { asJson, type Json } from '#playground/json.ts';
import { readText, sendJson } from '#playground/loopback.ts';
import { type Playground, startPlayground } from '#playground/playground.ts';

export interface StubBot {
  readonly origin: string;
  readonly playground: Playground;
  readonly heard: { slack: Json[]; teams: Json[] };
  /** What the bot does when it hears something; the answer is sent for an invoke or a submitted form. */
  onSlack: (payload: Json) => Promise<object | undefined>;
  onTeams: (activity: Json) => Promise<object | undefined>;
  slack(method: string, body: object): Promise<Json>;
  teams(conversation: string, activity: object): Promise<Json>;
  stop(): Promise<void>;
}

/** A bot of a few lines in front of the playground: no signatures, no turn, only what a test tells it to say. */
export async function startStubBot(): Promise<StubBot> {
  const address = { origin: '' };
  const rows = { audit: [{ id: 'a-1', action: 'note.sign' }], outbox: [{ id: 'o-1', state: 'sent' }] };
  const playground = await startPlayground({
    clock: systemClock,
    botOrigin: () => address.origin,
    inspect: { audit: async () => rows.audit, outbox: async () => rows.outbox },
  });
  const post = async (url: string, token: string, body: object): Promise<Json> => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
    return asJson(await response.json());
  };

  const server = createServer(async (request, response) => {
    if (await playground.handle(request, response)) return;
    const text = await readText(request);
    if (request.url === '/slack/events') {
      const payload = slackPayload(text);
      bot.heard.slack.push(payload);
      answer(response, await bot.onSlack(payload));
    } else {
      const activity = asJson(JSON.parse(text));
      bot.heard.teams.push(activity);
      answer(response, await bot.onTeams(activity));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const bot: StubBot = {
    origin: address.origin,
    playground,
    heard: { slack: [], teams: [] },
    onSlack: async () => undefined,
    onTeams: async () => undefined,
    slack: (method, body) => post(`${playground.slack.apiUrl}${method}`, playground.slack.botToken, body),
    teams: (conversation, activity) => {
      const url = `${playground.teams.serviceUrl}v3/conversations/${encodeURIComponent(conversation)}/activities`;
      return post(url, playground.teams.token, { type: 'message', ...activity });
    },
    async stop() {
      await playground.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return bot;
}

function slackPayload(text: string): Json {
  if (text.startsWith('{')) return asJson(JSON.parse(text));
  const fields = Object.fromEntries(new URLSearchParams(text));
  return fields.payload ? asJson(JSON.parse(fields.payload)) : fields;
}

function answer(response: ServerResponse, body: object | undefined): void {
  if (body) sendJson(response, 200, body);
  else response.writeHead(200).end();
}

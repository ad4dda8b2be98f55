import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { asJson, asText, tryParse } from './json.ts';
import { listenOnLoopback, readBytes } from './loopback.ts';
import {
  badKey,
  type ModelAnswer,
  noSuchModel,
  refusalOf,
  refusing,
  saidIn,
  signInPage,
  streamed,
  whole,
} from './model-answers.ts';
import { readClip, transcript } from './model-ears.ts';
import type { ModelMode } from './model-modes.ts';
import { emptiest } from './model-schema.ts';
import { apis, type ModelAsked, readAsked } from './model-wire.ts';

/** One request, to the byte. */
export interface ModelRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

export interface ModelServer {
  readonly origin: string;
  /** The base URL of its OpenAI API. */
  readonly url: string;
  readonly apiKey: string;
  /** The latest requests, the newest last. */
  readonly requests: readonly ModelRequest[];
  /** What the model says from now on: a text, or a value that is sent as JSON. */
  say(script: (asked: ModelAsked) => unknown): void;
  /** Calls the listener with every request that was answered, from now on. */
  listen(listener: (request: ModelRequest, answer: ModelAnswer) => void): void;
  /** The next requests are answered so; without a number, all until another mode comes. */
  play(mode: ModelMode, times?: number): void;
  /** Answers nothing until the returned function is called. */
  hold(): () => void;
  stop(): Promise<void>;
}

const remembered = 200;

/** An OpenAI-compatible server of our own on this machine: real HTTP, the real one's refusals, and faults on demand. */
export async function startModelServer(models: readonly string[] = ['gpt-play', 'ears-play']): Promise<ModelServer> {
  const apiKey = `sk-play-${randomBytes(12).toString('hex')}`;
  const requests: ModelRequest[] = [];
  const listeners: ((request: ModelRequest, answer: ModelAnswer) => void)[] = [];
  let coming: ModelMode[] = [];
  let standing: ModelMode = { kind: 'ok' };
  let script = ({ schema }: ModelAsked): unknown => emptiest(schema);
  let free = Promise.resolve();

  async function answer(request: ModelRequest, mode: ModelMode): Promise<ModelAnswer> {
    const route = routeOf(request);
    if (!route) return refusing({ status: 404, code: null, message: `Unknown request URL: ${request.path}` });
    if (keyIn(request.headers) !== apiKey) return refusing(badKey(keyIn(request.headers)));
    if (mode.kind === 'html') return signInPage;
    const refusal = refusalOf(mode, apiKey);
    if (refusal) return refusing(refusal);
    if (route.call === 'models')
      return whole({ object: 'list', data: models.map((id) => ({ id, object: 'model', created: 0 })) });
    return route.call === 'audio/transcriptions' ? listen(request, route) : converse(request, route.call, route, mode);
  }

  async function listen({ headers, body }: ModelRequest, { deployment }: Route): Promise<ModelAnswer> {
    const clip = await readClip(headers['content-type'] ?? '', body);
    if (!clip) return refusing({ status: 400, code: null, message: 'file is required' });
    const model = deployment ?? clip.model;
    return models.includes(model) ? whole(transcript(clip)) : refusing(noSuchModel(model));
  }

  function converse({ body }: ModelRequest, call: Call, { deployment }: Route, mode: ModelMode): ModelAnswer {
    const api = call === 'responses' ? 'responses' : 'chat';
    const asked = readAsked(api, asJson(tryParse(body.toString('utf8'))));
    if ('status' in asked) return refusing(asked);
    const model = deployment ?? asked.model;
    if (!models.includes(model)) return refusing(noSuchModel(model));
    const said = saidIn(mode, asked.schema, script(asked));
    return asked.stream ? streamed(apis[api].pieces(asked, said)) : whole(apis[api].whole(asked, said));
  }

  async function handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname: path, searchParams } = new URL(incoming.url ?? '/', 'http://loopback');
    const query = Object.fromEntries(searchParams);
    const { method = '', headers } = incoming;
    const request = { method, path, query, headers, body: await readBytes(incoming) };
    requests.push(request);
    if (requests.length > remembered) requests.shift();

    const mode = coming.shift() ?? standing;
    await free;
    if (mode.kind === 'hang') return;
    if (mode.kind === 'slow') await pause(mode.ms);
    if (mode.kind === 'reset') incoming.socket.resetAndDestroy();
    else {
      const said = await answer(request, mode);
      for (const listener of listeners) listener(request, said);
      send(response, said, mode.kind === 'cut');
    }
  }

  const server = await listenOnLoopback(handle);
  return {
    ...server,
    url: `${server.origin}/v1`,
    apiKey,
    requests,
    say(next) {
      script = next;
    },
    listen(listener) {
      listeners.push(listener);
    },
    play(mode, times) {
      if (times === undefined) [coming, standing] = [[], mode];
      else coming.push(...Array.from({ length: times }, () => mode));
    },
    hold() {
      const held = Promise.withResolvers<void>();
      free = held.promise;
      return held.resolve;
    },
  };
}

const calls = ['chat/completions', 'responses', 'audio/transcriptions', 'models'] as const;
type Call = (typeof calls)[number];

interface Route {
  readonly call: Call;
  /** Azure names the model in the address. */
  readonly deployment: string | null;
}

/** `/v1/…` as at OpenAI; `/openai/v1/…` and `/openai/deployments/NAME/…?api-version=` as at Azure. */
function routeOf({ path, query }: ModelRequest): Route | null {
  const versioned = path.match(/^(?:\/openai)?\/v1\/(.+)$/)?.[1];
  const [, deployment = null, atAzure] = path.match(/^\/openai\/(?:deployments\/([^/]+)\/)?(.+)$/) ?? [];
  const call = calls.find((one) => one === (versioned ?? atAzure));
  if (!call || (!versioned && !query['api-version'])) return null;
  return { call, deployment: versioned ? null : deployment };
}

function keyIn(headers: IncomingMessage['headers']): string {
  const [scheme, token = ''] = (headers.authorization ?? '').split(' ');
  return asText(headers['api-key']) || (scheme === 'Bearer' ? token : '');
}

function send(response: ServerResponse, { status, headers, body }: ModelAnswer, cut = false): void {
  response.writeHead(status, headers);
  if (cut) response.write(body.slice(0, body.length / 2), () => response.destroy());
  else response.end(body);
}

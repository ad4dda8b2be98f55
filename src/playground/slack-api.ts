import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { type Clock, systemClock } from '#kernel/clock.ts';
import { type CallLog, createCallLog } from './call-log.ts';
import { createFaults, type Fault, type Faults } from './faults.ts';
import { asJson, asText, type Json, tryParse } from './json.ts';
import { listenOnLoopback, readText, sendJson } from './loopback.ts';
import { people as everyone, type Person, type SlackPlace, slackPlaces } from './people.ts';
import { chatMethods } from './slack-chat.ts';
import { conversationMethods } from './slack-conversations.ts';
import { SlackRefusal } from './slack-refusal.ts';
import { answerByUrl } from './slack-response-url.ts';
import { missingScope } from './slack-scopes.ts';
import { viewMethods } from './slack-views.ts';
import { createWorkspace, type SlackWorkspace } from './slack-workspace.ts';

export interface SlackApiOptions {
  /** Drives message numbers and the life of triggers and response URLs. */
  readonly clock?: Clock;
  readonly botToken?: string;
  readonly people?: readonly Person[];
  readonly places?: readonly SlackPlace[];
  /** What the app was given at its installation; everything, when left out. */
  readonly scopes?: readonly string[];
}

export interface SlackCall {
  /** `chat.postMessage`, …, or `response_url`. */
  readonly method: string;
  readonly asked: Json;
  readonly answered: Json;
  readonly status: number;
}

export interface SlackApi {
  /** For the Web API client's `slackApiUrl`; ends in a slash. */
  readonly url: string;
  readonly origin: string;
  readonly botToken: string;
  readonly workspace: SlackWorkspace;
  readonly faults: Faults;
  readonly calls: CallLog<SlackCall>;
  stop(): Promise<void>;
}

const methods = { ...conversationMethods, ...chatMethods, ...viewMethods };
/** Arguments that a form body carries as JSON text. */
const structured = new Set(['blocks', 'view', 'metadata', 'attachments']);

/** A Slack Web API of our own on this machine: real HTTP, and the refusals of the real one. */
export async function startSlackApi(options: SlackApiOptions = {}): Promise<SlackApi> {
  const botToken = options.botToken ?? `xoxb-playground-${randomBytes(12).toString('hex')}`;
  const workspace = createWorkspace(
    options.clock ?? systemClock,
    options.people ?? everyone,
    options.places ?? slackPlaces,
  );
  const faults = createFaults();
  const calls = createCallLog<SlackCall>();

  const byMethod = (name: string, asked: Json, token: string): Answer =>
    refusing(200, () => {
      const method = methods[name];
      if (!method) throw new SlackRefusal('unknown_method');
      if (token === '') throw new SlackRefusal('not_authed');
      if (token !== botToken) throw new SlackRefusal('invalid_auth');
      const needed = options.scopes && missingScope(name, asked, options.scopes, workspace);
      if (needed) throw new SlackRefusal('missing_scope', [needed]);
      return method(asked, workspace);
    });

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://loopback');
    const [, root = '', ...rest] = pathname.split('/');
    if (root === 'files-pri') return sendFile(rest[0] ?? '', request, response);
    const method = root === 'response' ? 'response_url' : rest.join('/');
    const asked = readBody(request.headers['content-type'] ?? '', await readText(request), searchParams);
    const fault = faults.take(method);
    const { status, body, headers } =
      refuseByFault(fault) ??
      (root === 'response'
        ? byUrl(workspace, rest[0] ?? '', asked)
        : byMethod(method, asked, tokenOf(request, asked) ?? ''));
    calls.add({ method, asked: withoutToken(asked), answered: body, status });
    if (fault?.kind === 'delay') await pause(fault.ms);
    if (fault?.kind === 'reset') request.socket.destroy();
    else sendJson(response, status, body, headers);
  };

  /** Without the token and the scope for it Slack shows the page to log in. */
  const sendFile = async (id: string, request: IncomingMessage, response: ServerResponse) => {
    const fault = faults.take('file');
    const may = tokenOf(request, {}) === botToken && (!options.scopes || options.scopes.includes('files:read'));
    const file = may ? workspace.files.get(id) : undefined;
    calls.add({ method: 'file', asked: { id }, answered: { found: file !== undefined }, status: 200 });
    if (fault?.kind === 'status') return void response.writeHead(fault.status).end();
    response.writeHead(200, { 'content-type': file?.mime ?? 'text/html; charset=utf-8' });
    response.end(file?.bytes ?? '<!DOCTYPE html><title>Sign in</title>');
  };

  const server = await listenOnLoopback(answer);
  return { ...server, url: `${server.origin}/api/`, botToken, workspace, faults, calls };
}

interface Answer {
  readonly status: number;
  readonly body: Json;
  readonly headers?: Readonly<Record<string, string>>;
}

function byUrl(workspace: SlackWorkspace, id: string, asked: Json): Answer {
  return refusing(404, () => {
    answerByUrl(asked, id, workspace);
    return {};
  });
}

/** The Web API says no with a 200; a response_url with a status. */
function refusing(status: number, deed: () => Json): Answer {
  try {
    return { status: 200, body: { ok: true, ...deed() } };
  } catch (problem) {
    if (!(problem instanceof SlackRefusal)) throw problem;
    const places = problem.places.length > 0 && { response_metadata: { messages: problem.places } };
    return { status, body: { ok: false, error: problem.code, ...places } };
  }
}

function refuseByFault(fault: Fault | null): Answer | null {
  if (fault?.kind === 'refuse') return { status: 200, body: { ok: false, error: fault.error } };
  if (fault?.kind !== 'status') return null;
  return {
    status: fault.status,
    body: { ok: false, error: fault.code ?? 'internal_error' },
    ...(fault.retryAfterSeconds !== undefined && { headers: { 'retry-after': String(fault.retryAfterSeconds) } }),
  };
}

function readBody(contentType: string, text: string, query: URLSearchParams): Json {
  if (contentType.startsWith('application/json')) return asJson(tryParse(text));
  const fields = [...query, ...new URLSearchParams(text)];
  return Object.fromEntries(fields.map(([key, value]) => [key, structured.has(key) ? tryParse(value) : value]));
}

function tokenOf(request: IncomingMessage, asked: Json): string | undefined {
  const [scheme, token] = (request.headers.authorization ?? '').split(' ');
  return scheme === 'Bearer' ? token : asText(asked.token);
}

const withoutToken = (asked: Json): Json =>
  Object.fromEntries(Object.entries(asked).filter(([key]) => key !== 'token'));

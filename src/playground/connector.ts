import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { type Clock, systemClock } from '#kernel/clock.ts';
import { type CallLog, createCallLog } from './call-log.ts';
import { type ConnectorAnswer, connectorMethods } from './connector-methods.ts';
import { ConnectorRefusal } from './connector-refusal.ts';
import { createFaults, type Fault, type Faults } from './faults.ts';
import { asJson, type Json, tryParse } from './json.ts';
import { listenOnLoopback, readText, sendJson } from './loopback.ts';
import { people as everyone, type Person, type TeamsPlace, teamsPlaces } from './people.ts';
import { createTenant, type TeamsTenant } from './teams-tenant.ts';

export interface ConnectorOptions {
  /** Drives message numbers. */
  readonly clock?: Clock;
  /** The bearer token the bot has to bring. */
  readonly token?: string;
  readonly people?: readonly Person[];
  readonly places?: readonly TeamsPlace[];
}

export interface ConnectorCall {
  /** `createConversation`, `sendToConversation`, `replyToActivity`, `updateActivity`, … */
  readonly method: string;
  readonly conversationId: string;
  readonly activityId: string;
  readonly asked: Json;
  readonly answered: unknown;
  readonly status: number;
}

export interface Connector {
  /** What activities carry as `serviceUrl`. */
  readonly serviceUrl: string;
  readonly token: string;
  readonly tenant: TeamsTenant;
  readonly faults: Faults;
  readonly calls: CallLog<ConnectorCall>;
  stop(): Promise<void>;
}

const inConversation = '^/teams/v3/conversations/(?<conversationId>[^/]+)';
/** The paths of the Bot Framework connector. */
const routes: readonly { readonly verb: string; readonly path: RegExp; readonly method: string }[] = [
  { verb: 'POST', path: /^\/teams\/v3\/conversations$/, method: 'createConversation' },
  { verb: 'POST', path: new RegExp(`${inConversation}/activities$`), method: 'sendToConversation' },
  { verb: 'POST', path: new RegExp(`${inConversation}/activities/(?<activityId>[^/]+)$`), method: 'replyToActivity' },
  { verb: 'PUT', path: new RegExp(`${inConversation}/activities/(?<activityId>[^/]+)$`), method: 'updateActivity' },
  { verb: 'DELETE', path: new RegExp(`${inConversation}/activities/(?<activityId>[^/]+)$`), method: 'deleteActivity' },
  { verb: 'GET', path: new RegExp(`${inConversation}/members$`), method: 'getConversationMembers' },
  { verb: 'GET', path: new RegExp(`${inConversation}/pagedmembers$`), method: 'getConversationPagedMembers' },
  { verb: 'GET', path: new RegExp(`${inConversation}/members/(?<memberId>[^/]+)$`), method: 'getConversationMember' },
];

/** A Bot Framework connector of our own on this machine: real HTTP, and the refusals of the real one. */
export async function startConnector(options: ConnectorOptions = {}): Promise<Connector> {
  const token = options.token ?? randomBytes(24).toString('base64url');
  const tenant = createTenant(options.clock ?? systemClock, options.people ?? everyone, options.places ?? teamsPlaces);
  const faults = createFaults();
  const calls = createCallLog<ConnectorCall>();

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? '/', 'http://loopback');
    const [, fileId] = /^\/teams\/v3\/attachments\/([^/]+)\/views\/original$/.exec(pathname) ?? [];
    if (fileId) return sendFile(fileId, request, response);
    const { method, named } = routeOf(request.method ?? '', pathname);
    const body = asJson(tryParse(await readText(request)));
    const fault = faults.take(method);
    const authorized = request.headers.authorization === `Bearer ${token}`;
    const {
      status,
      body: answered,
      headers,
    } = !authorized
      ? refusal(401, 'Unauthorized', 'Authorization has been denied for this request')
      : (refuseByFault(fault) ?? answer(method, { ...named, body }, tenant));
    calls.add({ method, ...named, asked: body, answered, status });
    if (fault?.kind === 'delay') await pause(fault.ms);
    if (fault?.kind === 'reset') request.socket.destroy();
    else sendJson(response, status, answered, headers);
  };

  const sendFile = async (id: string, request: IncomingMessage, response: ServerResponse) => {
    const authorized = request.headers.authorization === `Bearer ${token}`;
    const file = authorized ? tenant.files.get(id) : undefined;
    const status = file ? 200 : authorized ? 404 : 401;
    calls.add({ method: 'file', conversationId: '', activityId: '', asked: { id }, answered: {}, status });
    response.writeHead(status, file ? { 'content-type': file.mime } : {}).end(file?.bytes);
  };

  const server = await listenOnLoopback(handle);
  return { serviceUrl: `${server.origin}/teams/`, token, tenant, faults, calls, stop: server.stop };
}

function routeOf(verb: string, pathname: string) {
  for (const route of routes) {
    const match = route.verb === verb && route.path.exec(pathname);
    if (!match) continue;
    const part = (name: string) => decodeURIComponent(match.groups?.[name] ?? '');
    const named = {
      conversationId: part('conversationId'),
      activityId: part('activityId'),
      memberId: part('memberId'),
    };
    return { method: route.method, named };
  }
  return { method: 'unknown', named: { conversationId: '', activityId: '', memberId: '' } };
}

type Answer = ConnectorAnswer & { readonly headers?: Readonly<Record<string, string>> };

const refusal = (status: number, code: string, message: string): Answer => ({
  status,
  body: { error: { code, message } },
});

function answer(
  method: string,
  request: Parameters<(typeof connectorMethods)[string]>[0],
  tenant: TeamsTenant,
): Answer {
  try {
    const run = connectorMethods[method];
    if (!run) throw new ConnectorRefusal(404, 'NotFound', 'No such route');
    return run(request, tenant);
  } catch (problem) {
    if (!(problem instanceof ConnectorRefusal)) throw problem;
    return refusal(problem.status, problem.code, problem.message);
  }
}

function refuseByFault(fault: Fault | null): Answer | null {
  if (fault?.kind !== 'status') return null;
  return {
    ...refusal(fault.status, fault.code ?? 'ServiceError', 'Injected fault'),
    ...(fault.retryAfterSeconds !== undefined && { headers: { 'retry-after': String(fault.retryAfterSeconds) } }),
  };
}

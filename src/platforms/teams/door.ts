import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Activity, TurnContext } from 'botbuilder';
import { AuthenticationError } from 'botframework-connector';
import type { Log } from '#kernel/log.ts';
import { Problem } from '#kernel/problem.ts';
import type { Receive, Turned } from '#platforms/platform.ts';
import { atTheDoor } from '#presentation/say.ts';
import { activity as activityShape, type TeamsActivity } from './activity.ts';
import type { TeamsAdapter } from './adapter.ts';
import type { Drawing } from './adaptive-card.ts';
import { takeInvoke, takeMessage } from './exchange.ts';
import { turnAway } from './guard.ts';
import { type InvokeBody, sentence } from './invoke.ts';
import { toInbound } from './parse.ts';
import { BadRequest, readBody } from './request.ts';
import { type CheckToken, Unauthorized } from './token.ts';

interface Needs {
  readonly adapter: TeamsAdapter;
  readonly checkToken: CheckToken;
  readonly tenantIds: readonly string[];
  readonly receive: Receive;
  readonly turned: Turned;
  readonly opensForm: Drawing['opensForm'];
  readonly log: Log;
}

/** Answers requests from Teams. No body, token or fault of ours gets more than a status and what the person may read. */
export function createDoor(needs: Needs) {
  const turns = new Set<Promise<void>>();

  const keep = (turn: Promise<void>) => {
    turns.add(turn);
    void turn.finally(() => turns.delete(turn));
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const { status, body } = await answer(request, needs, keep);
      end(response, status, body);
    } catch (error) {
      const status = statusFor(error);
      if (status >= 500) needs.log.error('teams.request.failed', { status });
      else needs.log.warn('teams.request.refused', { status });
      end(response, status);
    }
  };

  /** Resolves when every turn that was begun is over. */
  const settle = async () => {
    await Promise.all(turns);
  };

  return { handle, settle };
}

interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

async function answer(request: IncomingMessage, needs: Needs, keep: (turn: Promise<void>) => void): Promise<Answer> {
  if (request.method !== 'POST') throw new BadRequest(405);
  const body = await readBody(request);
  const { authorization = '' } = request.headers;
  await needs.checkToken(authorization, body.serviceUrl);
  const answered = await needs.adapter.run(authorization, toSdk(body), (context) => enter(body, context, needs, keep));
  return answered ?? { status: 200 };
}

/** The SDK gets no more of a body than it needs: a delivery mode or another channel would change what it does. */
const toSdk = ({ type, id, name, serviceUrl }: Awaited<ReturnType<typeof readBody>>) =>
  ({ type, id, name, serviceUrl, channelId: 'msteams' }) as Partial<Activity>;

/** Past the token: who is turned away, what is not for us, and what becomes a turn. */
async function enter(body: unknown, context: TurnContext, needs: Needs, keep: (turn: Promise<void>) => void) {
  const read = activityShape.safeParse(body);
  const isInvoke = context.activity.type === 'invoke';
  const respond = async (body: InvokeBody) => {
    if (isInvoke) await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
  };

  const refusal = turnAway(body, needs.tenantIds);
  if (refusal) {
    await needs.turned(refusal);
    return respond(plainly(read.data, 'door.notAvailable'));
  }
  const inbound = read.success ? toInbound(read.data) : null;
  if (!read.success || !inbound) {
    if (read.success) needs.log.debug('teams.ignored', { kind: context.activity.type });
    else needs.log.warn('teams.unreadable', { kind: context.activity.type });
    return respond(plainly(read.data, 'door.unknown'));
  }
  if (isInvoke) {
    const { answered, over } = takeInvoke(read.data, inbound, needs);
    keep(over);
    return respond(await answered);
  }
  const { stored, over } = takeMessage(inbound, needs);
  keep(over);
  await stored;
}

const plainly = (activity: TeamsActivity | undefined, key: Parameters<typeof atTheDoor>[0]) =>
  activity && sentence(activity, atTheDoor(key, activity.locale));

function statusFor(error: unknown): number {
  if (error instanceof BadRequest) return error.status;
  if (error instanceof Unauthorized || error instanceof AuthenticationError) return 401;
  return error instanceof Problem && error.kind === 'unreachable' ? 503 : 500;
}

function end(response: ServerResponse, status: number, body?: unknown) {
  if (body === undefined) return response.writeHead(status).end();
  return response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}

import type { Inbound } from '#conversation/inbound.ts';
import type { Outgoing, Reply } from '#conversation/reply.ts';
import type { Log } from '#kernel/log.ts';
import type { Receipt, Receive } from '#platforms/platform.ts';
import { atTheDoor } from '#presentation/say.ts';
import type { TeamsActivity } from './activity.ts';
import type { Drawing } from './adaptive-card.ts';
import { finish, type InvokeBody, sentence, showReply } from './invoke.ts';
import { limits } from './limits.ts';

interface Needs {
  readonly receive: Receive;
  readonly log: Log;
  readonly opensForm: Drawing['opensForm'];
}

/** Hands a message over; resolves once it is safe and rejects when it is not, so that Teams sends it again. */
export function takeMessage(inbound: Inbound, { receive, log }: Needs): { stored: Promise<void>; over: Promise<void> } {
  const { promise: stored, resolve, reject } = Promise.withResolvers<void>();
  const over = receive(inbound, { stored: resolve }).then(resolve, (error: unknown) => {
    log.error('teams.turn.failed', { kind: inbound.said.kind });
    reject(error);
  });
  return { stored, over };
}

/**
 * Hands an invoke over and waits for what it is answered with: the first reply it can show, else that the turn is over,
 * else, when time is up, that the answer will come as a message. Never rejects.
 */
export function takeInvoke(
  activity: TeamsActivity,
  inbound: Inbound,
  { receive, log, opensForm }: Needs,
): { answered: Promise<InvokeBody>; over: Promise<void> } {
  const { promise: answered, resolve } = Promise.withResolvers<InvokeBody>();
  let isOpen = true;
  let summary: string | undefined;
  const settle = (body: InvokeBody) => {
    isOpen = false;
    clearTimeout(timer);
    resolve(body);
  };
  const timer = setTimeout(
    () => settle(sentence(activity, atTheDoor('door.working', activity.locale))),
    limits.invokeMs,
  );

  const answer = async ({ reply }: Outgoing): Promise<Receipt | null> => {
    summary ??= summaryOf(reply);
    const shown = isOpen ? showReply(activity, reply, opensForm) : null;
    if (!shown) return null;
    settle(shown.body);
    return shown.isWhole ? { message: null } : null;
  };

  let isStored = false;
  const stored = () => {
    isStored = true;
  };
  const over = receive(inbound, { stored, answer }).then(
    () => settle(finish(activity, summary)),
    () => {
      log.error('teams.turn.failed', { kind: inbound.said.kind });
      settle(sentence(activity, atTheDoor(isStored ? 'door.working' : 'door.notSaved', activity.locale)));
    },
  );
  return { answered, over };
}

/** A line that names nobody, for an invoke whose reply goes out as a message. */
const summaryOf = (reply: Reply) =>
  'card' in reply ? reply.card.summary : 'instead' in reply ? reply.instead.summary : undefined;

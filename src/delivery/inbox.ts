import type { KeptEnvelope, Mailroom } from '#casework/ports-mailroom.ts';
import { type Inbound, inbound } from '#conversation/inbound.ts';
import { isHeard } from '#conversation/listening.ts';
import type { Outgoing } from '#conversation/reply.ts';
import type { Rooms } from '#conversation/rooms.ts';
import { turn } from '#conversation/turn.ts';
import { newId } from '#kernel/ids.ts';
import { LeaseLost } from '#kernel/lease-lost.ts';
import type { Log } from '#kernel/log.ts';
import { Problem, unreachable } from '#kernel/problem.ts';
import type { Receive } from '#platforms/platform.ts';
import { batched } from './batch.ts';
import type { Counter } from './counter.ts';
import type { AnswerNow, Outbox } from './outbox.ts';
import { storable } from './storable.ts';
import type { Turns } from './turns.ts';

/** Tries of one turn before its envelope is buried for an operator to look at. */
const mostTries = 8;
const longestWaitMs = 10 * 60_000;

export interface Inbox {
  readonly receive: Receive;
  /** Takes up envelopes whose process is gone or that are due again. Returns how many were taken. */
  sweep(): Promise<number>;
  /** The envelopes this process works on now. */
  held(): readonly string[];
}

/** Keeps what was said before the platform gets its 200, then lets its turn be taken. */
export function createInbox(options: {
  readonly owner: string;
  readonly mailroom: Mailroom;
  readonly rooms: Rooms;
  readonly turns: Turns;
  /** The lane of second looks, which take seconds and which nobody waits for. */
  readonly looks: Turns;
  /** Turns that wait for a transcription service: they take no other turn's place. */
  readonly listening: Turns;
  readonly outbox: Outbox;
  readonly log: Log;
  readonly metrics: Counter;
}): Inbox {
  const { owner, mailroom, rooms, turns, listening, looks, outbox, log, metrics } = options;
  const keep = batched<KeptEnvelope, boolean>(
    (envelopes) => mailroom.keep(distinct(envelopes)).then(matching(envelopes)),
    200,
  );

  const held = new Set<string>();

  async function takeTurn(id: string, message: Inbound, tries: number, answerNow?: AnswerNow): Promise<void> {
    const started = performance.now();
    const about = { platform: message.platform, kind: message.said.kind, attempts: tries };
    try {
      const { outgoing, later } = await turn({ id, owner, inbound: message }, rooms);
      metrics.count('turns', { platform: message.platform, ending: 'done' });
      log.info('turn.done', { ...about, ms: Math.round(performance.now() - started) });
      await outbox.sendInOrder(outgoing, answerNow);
      for (const look of later) void looks.run(personOf(message), () => lookLater(look));
    } catch (error) {
      if (error instanceof LeaseLost) return log.info('turn.taken_over', about);
      const over = tries >= mostTries;
      metrics.count('turns', { platform: message.platform, ending: over ? 'buried' : 'failed' });
      log.warn(over ? 'turn.buried' : 'turn.failed', { ...about, problem: kindOf(error) });
      await mailroom.releaseEnvelope(id, owner, over ? null : Math.min(longestWaitMs, 500 * 2 ** tries)).catch(() => {
        // The database is away; the lease runs out and a sweep finds the envelope.
      });
    } finally {
      held.delete(id);
    }
  }

  /** The draft stands without it: a look that fails is only counted. */
  async function lookLater(look: () => Promise<readonly Outgoing[]>): Promise<void> {
    try {
      const outgoing = await look();
      metrics.count('second_looks', { ending: outgoing.length > 0 ? 'offered' : 'nothing' });
      await outbox.sendInOrder(outgoing);
    } catch (error) {
      metrics.count('second_looks', { ending: 'failed' });
      log.warn('second_look.failed', { problem: kindOf(error) });
    }
  }

  function whenTheirTurnComes(id: string, message: Inbound, tries: number, answerNow?: AnswerNow): Promise<void> {
    held.add(id);
    const queue = isHeard(message.said) ? listening : turns;
    return queue.run(personOf(message), () => takeTurn(id, message, tries, answerNow));
  }

  async function takeUp({ id, attempts, body }: { id: string; attempts: number; body: unknown }): Promise<void> {
    const message = inbound.safeParse(body);
    if (message.success) {
      const turn = whenTheirTurnComes(id, message.data, attempts);
      // The next sweep does not wait for a clip to be listened to.
      return isHeard(message.data.said) ? undefined : turn;
    }
    // Written by another version: it must not hold up what was claimed with it.
    log.error('turn.buried', { attempts, problem: 'unreadable' });
    await mailroom.releaseEnvelope(id, owner, null);
  }

  const personOf = ({ platform, tenantId, userId }: Inbound) => `${platform}:${tenantId}:${userId}`;

  return {
    async receive(said, exchange) {
      const message = storable(said);
      const id = newId<'envelope'>();
      const letGo = turns.hold();
      const { platform, tenantId, delivery } = message;
      const fresh = await keep({ id, platform, tenant_id: tenantId, delivery, body: message, owner })
        .catch((cause) => {
          throw unreachable({}, { cause });
        })
        .finally(letGo);
      exchange?.stored?.();
      if (!fresh) return;
      await whenTheirTurnComes(id, message, 1, exchange?.answer);
    },

    async sweep() {
      const rows = await mailroom.claimEnvelopes(owner, 20);
      await Promise.all(rows.map(takeUp));
      return rows.length;
    },

    held: () => [...held],
  };
}

const keyOf = ({ platform, tenant_id, delivery }: KeptEnvelope) => `${platform} ${tenant_id} ${delivery}`;

/** One statement may not meet the same key twice. */
const distinct = (envelopes: readonly KeptEnvelope[]): KeptEnvelope[] => [
  ...new Map([...envelopes].reverse().map((one) => [keyOf(one), one])).values(),
];

const matching =
  (envelopes: readonly KeptEnvelope[]) =>
  (kept: readonly boolean[]): boolean[] => {
    const fresh = new Set(
      distinct(envelopes)
        .filter((_, index) => kept[index])
        .map(({ id }) => id),
    );
    return envelopes.map(({ id }) => fresh.has(id));
  };

const kindOf = (error: unknown): string =>
  error instanceof Problem ? error.kind : error instanceof Error ? error.name : 'unknown';

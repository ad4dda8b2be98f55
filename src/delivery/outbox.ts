import type { World } from '#casework/ports.ts';
import type { Mailroom, Settlement } from '#casework/ports-mailroom.ts';
import { type Outgoing, outgoing } from '#conversation/reply.ts';
import { dateOf } from '#kernel/clock.ts';
import type { Log } from '#kernel/log.ts';
import { DeliveryFailed, type Platform, type Receipt } from '#platforms/platform.ts';
import { batched } from './batch.ts';
import type { Counter } from './counter.ts';

/** Tries of one message before it is given up; with the waits below that is about a day. */
const mostTries = 12;
const longestWaitMs = 4 * 3_600_000;

export type AnswerNow = (message: Outgoing) => Promise<Receipt | null>;

export interface Outbox {
  /**
   * Sends a message this process holds, and writes how it ended. `tries` counts this one; from the second on the
   * platform is asked first whether an earlier try went through.
   */
  send(message: Outgoing, tries: number, answerNow?: AnswerNow): Promise<void>;
  /** Sends the replies of one turn one after the other: what is said second must not be read first. */
  sendInOrder(messages: readonly Outgoing[], answerNow?: AnswerNow): Promise<void>;
  /** Takes up what other processes left and what is due again. Returns how many were taken. */
  sweep(): Promise<number>;
  /** The messages this process is sending now. */
  held(): readonly string[];
}

export function createOutbox(options: {
  readonly owner: string;
  readonly mailroom: Mailroom;
  readonly world: World;
  readonly log: Log;
  readonly metrics: Counter;
  readonly platform: (name: Outgoing['platform']) => Platform;
}): Outbox {
  const { owner, mailroom, world, log, metrics } = options;
  const settle = batched<Settlement, void>(async (endings) => {
    await mailroom.settle(endings);
    return endings.map(() => undefined);
  }, 100);

  const held = new Set<string>();

  async function send(message: Outgoing, tries: number, answerNow?: AnswerNow): Promise<void> {
    const { id, platform } = message;
    held.add(id);
    const ending = await deliver(message, tries, answerNow);
    metrics.count('messages', { platform, state: ending.state });
    await conclude({ ...ending, id, owner, attempts: tries });
    held.delete(id);
  }

  async function conclude(ending: Settlement): Promise<void> {
    // The database is away; the lease runs out and a sweep asks the platform what became of the message.
    await settle(ending).catch(() => log.warn('outbox.unsettled', { outbox: ending.id, state: ending.state }));
  }

  async function takeUp({ id, attempts, body }: { id: string; attempts: number; body: unknown }): Promise<void> {
    const message = outgoing.safeParse(body);
    if (message.success) return send(message.data, attempts);
    // Written by another version: it must not hold up what was claimed with it.
    log.error('outbox.failed', { outbox: id, code: 'unreadable', attempts, state: 'DEAD' });
    await conclude({ ...nowhere, state: 'DEAD', code: 'unreadable', after_ms: 0, id, owner, attempts });
  }

  async function deliver(message: Outgoing, tries: number, answerNow?: AnswerNow): Promise<Ending> {
    try {
      const receipt =
        (await answerNow?.(message)) ?? (await onPlatform(options.platform(message.platform), message, tries));
      if (receipt.personal) await keepPersonal(message, receipt.personal);
      return sent(receipt);
    } catch (error) {
      const blocked = error instanceof DeliveryFailed && error.outcome === 'blocked';
      if (blocked && message.reply.kind !== 'public') await forgetPersonal(message);
      return failed(error, tries, message);
    }
  }

  /** A reply shown twice does no harm where it cannot be looked up: both copies carry the same tickets. */
  async function onPlatform(platform: Platform, message: Outgoing, tries: number): Promise<Receipt> {
    const found = tries > 1 ? await platform.find(message) : 'absent';
    return found === 'absent' || found === 'unknown' ? platform.deliver(message) : found;
  }

  /** Not kept, it is opened anew next time; the message went out all the same. */
  const keepPersonal = (
    { id, platform, tenantId, userId }: Outgoing,
    reference: Readonly<Record<string, unknown>>,
  ): Promise<void> =>
    world
      .glance((store) =>
        store.desk.keepReference({
          platform,
          tenantId,
          userId,
          conversationId: `personal:${userId}`,
          reference: { ...reference },
          at: dateOf(world.clock.now()),
        }),
      )
      .catch(() => log.warn('outbox.reference_lost', { outbox: id, platform }));

  /** Nothing more is sent where the bot was blocked, until the person speaks to it again. */
  const forgetPersonal = ({ id, platform, tenantId, userId, place }: Outgoing): Promise<void> =>
    world
      .glance(async ({ desk }) => {
        await desk.removed({ platform, tenantId, conversationId: `personal:${userId}` });
        if (place.kind !== 'personal' || !place.channelId) return;
        await desk.removed({ platform, tenantId, conversationId: place.channelId });
      })
      .catch(() => log.warn('outbox.reference_kept', { outbox: id, platform }));

  function failed(error: unknown, tries: number, { id, platform }: Outgoing): Ending {
    const known = error instanceof DeliveryFailed ? error : null;
    const code = known?.code ?? (error instanceof Error ? error.name : 'unknown');
    const over = (known && known.outcome !== 'later') || tries >= mostTries;
    log.warn('outbox.failed', { outbox: id, platform, code, attempts: tries, state: over ? 'DEAD' : 'PENDING' });
    if (over) return { ...nowhere, state: 'DEAD', code, after_ms: 0 };
    const wait = Math.max(known?.afterMs ?? 0, Math.min(longestWaitMs, 1000 * 2 ** tries));
    return { ...nowhere, state: 'PENDING', code, after_ms: wait };
  }

  return {
    send,
    async sendInOrder(messages, answerNow) {
      // Held from the start, so that no sweep takes the later ones while the first is on its way.
      for (const { id } of messages) held.add(id);
      for (const message of messages) await send(message, 1, answerNow);
    },
    async sweep() {
      const rows = await mailroom.claimOutbound(owner, 20);
      await Promise.all(rows.map(takeUp));
      return rows.length;
    },
    held: () => [...held],
  };
}

type Ending = Omit<Settlement, 'id' | 'owner' | 'attempts'>;

const nowhere = { channel_id: null, message_id: null };

const sent = ({ message }: Receipt): Ending => ({
  state: 'SENT',
  code: null,
  after_ms: 0,
  channel_id: message?.channelId ?? null,
  message_id: message?.messageId ?? null,
});

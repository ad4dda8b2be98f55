import type { Mailroom, Settlement, World } from '#casework/ports.ts';
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
  /** Takes up what other processes left and what is due again. Returns how many were taken. */
  sweep(): Promise<number>;
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

  async function send(message: Outgoing, tries: number, answerNow?: AnswerNow): Promise<void> {
    const ending = await deliver(message, tries, answerNow);
    metrics.count('messages', { platform: message.platform, state: ending.state });
    await settle({ ...ending, id: message.id, owner, attempts: tries });
  }

  async function deliver(message: Outgoing, tries: number, answerNow?: AnswerNow): Promise<Ending> {
    try {
      const receipt =
        (await answerNow?.(message)) ?? (await onPlatform(options.platform(message.platform), message, tries));
      if (receipt.personal) await keepPersonal(message, receipt.personal);
      return sent(receipt);
    } catch (error) {
      return failed(error, tries, message);
    }
  }

  /** A reply shown twice does no harm where it cannot be looked up: both copies carry the same tickets. */
  async function onPlatform(platform: Platform, message: Outgoing, tries: number): Promise<Receipt> {
    const found = tries > 1 ? await platform.find(message) : 'absent';
    return found === 'absent' || found === 'unknown' ? platform.deliver(message) : found;
  }

  const keepPersonal = ({ platform, tenantId, userId }: Outgoing, reference: Readonly<Record<string, unknown>>) =>
    world.glance((store) =>
      store.desk.keepReference({
        platform,
        tenantId,
        userId,
        conversationId: `personal:${userId}`,
        reference: { ...reference },
        at: dateOf(world.clock.now()),
      }),
    );

  function failed(error: unknown, tries: number, { id, platform }: Outgoing): Ending {
    const known = error instanceof DeliveryFailed ? error : null;
    const code = known?.code ?? (error instanceof Error ? error.name : 'unknown');
    const over = known?.outcome === 'never' || tries >= mostTries;
    log.warn('outbox.failed', { outbox: id, platform, code, attempts: tries, state: over ? 'DEAD' : 'PENDING' });
    if (over) return { ...nowhere, state: 'DEAD', code, after_ms: 0 };
    const wait = Math.max(known?.afterMs ?? 0, Math.min(longestWaitMs, 1000 * 2 ** tries));
    return { ...nowhere, state: 'PENDING', code, after_ms: wait };
  }

  return {
    send,
    async sweep() {
      const rows = await mailroom.claimOutbound(owner, 20);
      await Promise.all(rows.map(({ body, attempts }) => send(outgoing.parse(body), attempts)));
      return rows.length;
    },
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

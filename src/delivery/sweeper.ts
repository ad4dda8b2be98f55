import type { Mailroom } from '#casework/ports-mailroom.ts';
import type { Log } from '#kernel/log.ts';

/** Shorter than a third of a lease, so that a busy process never loses one. */
const renewEveryMs = 4_000;

/** Something looked at again and again; while it finds something, without a pause. */
export interface Round {
  readonly everyMs: number;
  /** Resolves to how much there was to do. */
  readonly work: () => Promise<number>;
}

/**
 * Looks after what was left lying: by a process that died, by an outage, by a platform that was not to be reached.
 * In ordinary times it finds nothing. `stop` resolves when its last round is over.
 */
export function startSweeper(options: {
  readonly owner: string;
  readonly mailroom: Mailroom;
  readonly rounds: readonly Round[];
  readonly held: Record<'envelopes' | 'messages', () => readonly string[]>;
  readonly log: Log;
}): { stop(): Promise<void> } {
  const { owner, mailroom, rounds, held, log } = options;
  const renew: Round = {
    everyMs: renewEveryMs,
    work: async () => {
      await mailroom.renew(owner, { envelopes: held.envelopes(), messages: held.messages() });
      return 0;
    },
  };
  // The leases are kept until nothing is swept any more.
  const running = [...rounds, renew].map(repeat);

  function repeat({ everyMs, work }: Round): () => Promise<void> {
    let last: Promise<unknown> = Promise.resolve();
    let timer: NodeJS.Timeout | undefined;
    let over = false;
    const next = (waitMs: number) => {
      if (over) return;
      timer = setTimeout(() => {
        last = work()
          .catch((error: unknown) => {
            log.warn('sweep.failed', { code: error instanceof Error ? error.name : 'unknown' });
            return 0;
          })
          .then((found) => next(found > 0 ? 0 : everyMs));
      }, waitMs);
    };
    next(everyMs);
    return async () => {
      over = true;
      clearTimeout(timer);
      await last;
    };
  }

  return {
    async stop() {
      for (const end of running) await end();
    },
  };
}

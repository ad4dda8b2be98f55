import type { Mailroom } from '#casework/ports.ts';
import type { Log } from '#kernel/log.ts';

/** Shorter than a third of a lease, so that a busy process never loses one. */
const renewEveryMs = 4_000;

/** Something looked at again and again. */
export interface Round {
  readonly everyMs: number;
  readonly work: () => Promise<unknown>;
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
    work: () => mailroom.renew(owner, { envelopes: held.envelopes(), messages: held.messages() }),
  };
  // The leases are kept until nothing is swept any more.
  const running = [...rounds, renew].map(repeat);

  function repeat({ everyMs, work }: Round): () => Promise<void> {
    let last: Promise<unknown> = Promise.resolve();
    let timer: NodeJS.Timeout | undefined;
    let over = false;
    const next = () => {
      timer = setTimeout(() => {
        last = work()
          .catch((error: unknown) =>
            log.warn('sweep.failed', { code: error instanceof Error ? error.name : 'unknown' }),
          )
          .finally(() => over || next());
      }, everyMs);
    };
    next();
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

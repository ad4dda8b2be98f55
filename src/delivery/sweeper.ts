import type { Mailroom } from '#casework/ports.ts';
import type { Log } from '#kernel/log.ts';

/** Shorter than a third of a lease, so that a busy process never loses one. */
const renewEveryMs = 4_000;
const sweepEveryMs = 1_000;

/**
 * Looks after what was left lying: by a process that died, by an outage, by a platform that was not to be reached.
 * In ordinary times it finds nothing. `stop` resolves when its last round is over.
 */
export function startSweeper(options: {
  readonly owner: string;
  readonly mailroom: Mailroom;
  readonly rounds: readonly (() => Promise<number>)[];
  readonly held: Record<'envelopes' | 'messages', () => readonly string[]>;
  readonly log: Log;
}): { stop(): Promise<void> } {
  const { owner, mailroom, rounds, held, log } = options;
  const sweep = repeat(sweepEveryMs, async () => {
    for (const round of rounds) await round();
  });
  const renew = repeat(renewEveryMs, () =>
    mailroom.renew(owner, { envelopes: held.envelopes(), messages: held.messages() }),
  );

  function repeat(everyMs: number, work: () => Promise<unknown>): () => Promise<void> {
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
      await sweep();
      await renew();
    },
  };
}

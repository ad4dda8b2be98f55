import { schedule } from 'node-cron';
import type { Log } from '#kernel/log.ts';

/** Something to be looked at each minute; it plans, it never works long itself. */
export type Round = () => Promise<void>;

/** The minute tick. Nothing depends on how often it came: a missed one is made up by the next. */
export function startTick(rounds: readonly Round[], log: Log): { stop(): Promise<void> } {
  const task = schedule(
    '* * * * *',
    async () => {
      for (const round of rounds) {
        await round().catch((error: unknown) =>
          log.warn('tick.failed', { code: error instanceof Error ? error.name : 'unknown' }),
        );
      }
    },
    { noOverlap: true },
  );
  return {
    async stop() {
      await task.destroy();
    },
  };
}

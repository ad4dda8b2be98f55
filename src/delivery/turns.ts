/**
 * Decides whose turn it is. So many turns run at once, a few of them for one person, and people are served one after
 * the other: somebody who floods the bot waits for themselves, and nothing of theirs is dropped (V1).
 */
export interface Turns {
  run(person: string, work: () => Promise<void>): Promise<void>;
  /**
   * While something is to be acknowledged no turn begins, so that no platform waits for its 200; one that has waited
   * long enough begins all the same.
   */
  hold(): () => void;
  /** Resolves when nothing runs any more; what has not begun stays undone. */
  stop(): Promise<void>;
}

/** How long acknowledgements may go ahead of a turn that is waiting. */
const patienceMs = 2_000;

/** Deliveries come in waves: so soon after one is acknowledged the next may already be on its way. */
const lullMs = 2;

export function createTurns(limits: { readonly atOnce: number; readonly perPerson: number }): Turns {
  type Job = { work: () => Promise<void>; done: () => void; since: number };
  /** People with something waiting, the next to be served first. */
  const waiting = new Map<string, Job[]>();
  const running = new Map<string, number>();
  let active = 0;
  let holds = 0;
  let lull: NodeJS.Timeout | undefined;
  let stopped: (() => void) | null = null;

  const acknowledging = () => holds > 0 || lull !== undefined;
  const room = () => !stopped && (acknowledging() ? active === 0 && somebodyWaitsLong() : active < limits.atOnce);

  /** The first job of the first person has waited the longest, or nearly. */
  function somebodyWaitsLong(): boolean {
    const [first] = waiting.values().next().value ?? [];
    return first !== undefined && performance.now() - first.since > patienceMs;
  }

  function next(): [string, Job] | null {
    for (const [person, jobs] of waiting) {
      if ((running.get(person) ?? 0) >= limits.perPerson) continue;
      const job = jobs.shift();
      waiting.delete(person);
      if (jobs.length > 0) waiting.set(person, jobs);
      if (job) return [person, job];
    }
    return null;
  }

  function begin(): void {
    while (room()) {
      const one = next();
      if (!one) return;
      void serve(...one);
    }
  }

  async function serve(person: string, { work, done }: Job): Promise<void> {
    active += 1;
    running.set(person, (running.get(person) ?? 0) + 1);
    await work();
    const left = (running.get(person) ?? 1) - 1;
    if (left === 0) running.delete(person);
    else running.set(person, left);
    active -= 1;
    done();
    if (active === 0) stopped?.();
    begin();
  }

  return {
    run: (person, work) =>
      new Promise((done) => {
        const jobs = waiting.get(person) ?? [];
        jobs.push({ work, done, since: performance.now() });
        waiting.set(person, jobs);
        begin();
      }),
    hold() {
      holds += 1;
      clearTimeout(lull);
      lull = undefined;
      return () => {
        holds -= 1;
        if (holds === 0) {
          lull = setTimeout(() => {
            lull = undefined;
            begin();
          }, lullMs);
        }
        begin();
      };
    },
    stop: () =>
      new Promise((resolve) => {
        stopped = resolve;
        if (active === 0) resolve();
      }),
  };
}

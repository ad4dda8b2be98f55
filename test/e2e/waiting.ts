import type { CallLog } from '#playground/call-log.ts';

const patienceMs = 10_000;

/** Reads a fake's calls one after the other; each is handed out once to a reader. */
export function createReader<Call extends { readonly method: string }>(calls: CallLog<Call>) {
  const taken = new Set<Call>();
  return {
    /** The first call not handed out yet that fits; waits for it. Rejects after ten seconds. */
    next(what: string, fits: (call: Call) => boolean): Promise<Call> {
      const take = (call: Call) => !taken.has(call) && fits(call) && Boolean(taken.add(call));
      const there = calls.all.find(take);
      if (there) return Promise.resolve(there);
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          stop();
          const seen = calls.all.slice(-12).map((call) => call.method);
          reject(new Error(`there came no ${what}; the last calls were ${seen.join(', ') || 'none'}`));
        }, patienceMs);
        const stop = calls.listen((call) => {
          if (!take(call)) return;
          clearTimeout(timer);
          stop();
          resolve(call);
        });
      });
    },
    /** What has come so far counts as read. */
    catchUp(): void {
      for (const call of calls.all) taken.add(call);
    },
  };
}

/** Reads what a person is shown next, once what they did was answered with 200. */
export const replies =
  <Who, Card>(next: (person: Who) => Promise<Card>) =>
  async (person: Who, exchange: Promise<{ readonly status: number }>): Promise<Card> => {
    const { status } = await exchange;
    if (status !== 200) throw new Error(`answered with ${status}`);
    return next(person);
  };

/** Waits until something that changes has come about; `onChange` tells of each change. Rejects after ten seconds. */
export function until<Thing>(
  what: string,
  look: () => Thing | null | undefined,
  onChange: (listener: () => void) => () => void,
): Promise<Thing> {
  const now = look();
  if (now != null) return Promise.resolve(now);
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`${what} did not come about`));
    }, patienceMs);
    const stop = onChange(() => {
      const found = look();
      if (found == null) return;
      clearTimeout(timer);
      stop();
      resolve(found);
    });
  });
}

import type { Clock } from '#kernel/clock.ts';

export interface Breaker {
  /** False while the server is left alone. After the rest one request may try it, and one more after each further rest. */
  lets(url: string): boolean;
  /** What became of a request. */
  note(url: string, outage: boolean): void;
}

const opensAfter = 5;
const restMs = 30_000;

/** Leaves a server alone for 30 s after five failures in a row: nobody waits for it, and it is not pressed. */
export function createBreaker(clock: Clock): Breaker {
  const servers = new Map<string, { failures: number; restsUntil: number }>();
  const now = () => clock.now().epochMilliseconds;
  return {
    lets(url) {
      const server = servers.get(url);
      if (!server || server.failures < opensAfter) return true;
      if (now() < server.restsUntil) return false;
      server.restsUntil = now() + restMs;
      return true;
    },
    note(url, outage) {
      if (!outage) servers.delete(url);
      else servers.set(url, { failures: (servers.get(url)?.failures ?? 0) + 1, restsUntil: now() + restMs });
    },
  };
}

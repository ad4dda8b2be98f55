import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Mailroom } from '#casework/ports-mailroom.ts';
import { type Round, startSweeper } from '#delivery/sweeper.ts';
import { createLog } from '#kernel/log.ts';

describe('The sweeper', () => {
  const lines: string[] = [];
  const log = createLog('trace', (line) => lines.push(line));
  beforeEach(() => {
    vi.useFakeTimers();
    lines.length = 0;
  });
  afterEach(() => vi.useRealTimers());

  const start = (rounds: Round[], renew: Mailroom['renew'] = async () => undefined) =>
    startSweeper({
      owner: 'me',
      mailroom: { renew } as Mailroom,
      rounds,
      held: { envelopes: () => ['e-1'], messages: () => ['m-1', 'm-2'] },
      log,
    });

  it('does each round at its own pace', async () => {
    const order: string[] = [];
    const round = (name: string, everyMs: number) => ({
      everyMs,
      work: async () => {
        order.push(name);
        return 0;
      },
    });
    const sweeper = start([round('fast', 1_000), round('slow', 2_500)]);
    await vi.advanceTimersByTimeAsync(999);
    expect(order).toEqual([]);
    await vi.advanceTimersByTimeAsync(2_001);
    expect(order).toEqual(['fast', 'fast', 'slow', 'fast']);
    await sweeper.stop();
  });

  it('F1: goes on without a pause while there is something to be found', async () => {
    let left = 3;
    const work = async () => {
      if (left === 0) return 0;
      left -= 1;
      return 20;
    };
    const sweeper = start([{ everyMs: 1_000, work }]);
    await vi.advanceTimersByTimeAsync(1_005);
    expect(left).toBe(0);
    await sweeper.stop();
  });

  it('begins a round again only when the one before is over', async () => {
    const ends: (() => void)[] = [];
    const work = () => new Promise<number>((resolve) => ends.push(() => resolve(0)));
    const sweeper = start([{ everyMs: 1_000, work }]);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(ends).toHaveLength(1);
    ends[0]?.();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(ends).toHaveLength(2);
    ends[1]?.();
    await sweeper.stop();
  });

  it('F25: goes on after a round that failed, and logs the kind of error only', async () => {
    let rounds = 0;
    const failing = async () => {
      rounds += 1;
      if (rounds === 1) throw new TypeError('Rosa Marin');
      if (rounds === 2) throw 'Rosa Marin';
      return 0;
    };
    const sweeper = start([{ everyMs: 1_000, work: failing }]);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(rounds).toBe(3);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { event: 'sweep.failed', code: 'TypeError' },
      { event: 'sweep.failed', code: 'unknown' },
    ]);
    expect(lines.join()).not.toContain('Rosa');
    await sweeper.stop();
  });

  it('R3: keeps the leases of what is under way, well within their 15 seconds, also while a round is slow', async () => {
    const renew = vi.fn(async () => undefined);
    const sweeper = start([{ everyMs: 1_000, work: () => new Promise(() => undefined) }], renew);
    await vi.advanceTimersByTimeAsync(12_000);
    expect(renew).toHaveBeenCalledTimes(3);
    expect(renew).toHaveBeenCalledWith('me', { envelopes: ['e-1'], messages: ['m-1', 'm-2'] });
    void sweeper.stop();
  });

  it('V3: stops when its last round is over, and begins no other', async () => {
    let end: (found: number) => void = () => undefined;
    let rounds = 0;
    const work = () =>
      new Promise<number>((resolve) => {
        rounds += 1;
        end = resolve;
      });
    const sweeper = start([{ everyMs: 1_000, work }]);
    await vi.advanceTimersByTimeAsync(1_000);
    let stopped = false;
    const stopping = sweeper.stop().then(() => {
      stopped = true;
    });
    await vi.advanceTimersByTimeAsync(5_000);
    expect([stopped, rounds]).toEqual([false, 1]);
    end(0);
    await stopping;
    await vi.advanceTimersByTimeAsync(9_000);
    expect(rounds).toBe(1);
  });
});

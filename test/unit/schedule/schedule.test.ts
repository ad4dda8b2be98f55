import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLog } from '#kernel/log.ts';
import { startTick } from '#schedule/schedule.ts';

describe('The minute tick', () => {
  const lines: string[] = [];
  const log = createLog('trace', (line) => lines.push(line));
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2026-03-04T17:00:30Z') });
    lines.length = 0;
  });
  afterEach(() => vi.useRealTimers());

  it('comes once a minute, at its start, and goes through its rounds in order', async () => {
    const order: string[] = [];
    const round = (name: string) => async () => {
      order.push(`${name} ${new Date().toISOString().slice(11, 16)}`);
    };
    const tick = startTick([round('a'), round('b')], log);
    await vi.advanceTimersByTimeAsync(29_000);
    expect(order).toEqual([]);
    await vi.advanceTimersByTimeAsync(62_000);
    expect(order).toEqual(['a 17:01', 'b 17:01', 'a 17:02', 'b 17:02']);
    await tick.stop();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(order).toHaveLength(4);
  });

  it('goes on to the next round, and the next minute, when one fails; and logs the kind of error only', async () => {
    let after = 0;
    const failures: unknown[] = [new TypeError('Rosa Marin'), 'Rosa Marin'];
    const tick = startTick(
      [
        async () => {
          throw failures.shift();
        },
        async () => {
          after += 1;
        },
      ],
      log,
    );
    await vi.advanceTimersByTimeAsync(91_000);
    expect(after).toBe(2);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { event: 'tick.failed', code: 'TypeError' },
      { event: 'tick.failed', code: 'unknown' },
    ]);
    expect(lines.join()).not.toContain('Rosa');
    await tick.stop();
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTurns } from '#delivery/turns.ts';

/** Work that goes on until it is told to end. */
function slow(name: string, begun: string[]) {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const work = () => {
    begun.push(name);
    return ended;
  };
  return { work, end };
}

const settled = () => vi.advanceTimersByTimeAsync(0);

describe('Turns', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'setImmediate'] }));
  afterEach(() => vi.useRealTimers());

  it('V1: one person who floods the bot waits for themselves, and nobody else does', async () => {
    const turns = createTurns({ atOnce: 3, perPerson: 2 });
    const begun: string[] = [];
    const flood = Array.from({ length: 50 }, (_, index) => slow(`flood-${index}`, begun));
    const done = flood.map(({ work }) => turns.run('flooder', work));
    const other = slow('other', begun);
    void turns.run('other', other.work);
    expect(begun).toEqual(['flood-0', 'flood-1', 'other']);
    for (const { end } of flood) end();
    other.end();
    await Promise.all(done);
    expect(begun).toHaveLength(51);
  });

  it('V1: people who wait are served one after the other, whoever asked more', async () => {
    const turns = createTurns({ atOnce: 1, perPerson: 1 });
    const begun: string[] = [];
    const jobs = ['a-1', 'a-2', 'a-3', 'b-1', 'c-1', 'b-2'].map((name) => slow(name, begun));
    const names = ['a', 'a', 'a', 'b', 'c', 'b'];
    const done = jobs.map(({ work }, index) => turns.run(names[index] ?? '', work));
    for (const { end } of jobs) end();
    await Promise.all(done);
    expect(begun).toEqual(['a-1', 'a-2', 'b-1', 'c-1', 'a-3', 'b-2']);
  });

  it('resolve when their work is over, and run no more at once than allowed', async () => {
    const turns = createTurns({ atOnce: 2, perPerson: 2 });
    const begun: string[] = [];
    const [one, two, three] = ['1', '2', '3'].map((name) => slow(name, begun));
    const ended: string[] = [];
    void turns.run('a', one?.work ?? (async () => undefined)).then(() => ended.push('1'));
    void turns.run('b', two?.work ?? (async () => undefined));
    void turns.run('c', three?.work ?? (async () => undefined));
    expect([begun, ended]).toEqual([['1', '2'], []]);
    one?.end();
    await settled();
    expect([begun, ended]).toEqual([['1', '2', '3'], ['1']]);
  });

  describe('while something is to be acknowledged', () => {
    it('do not begin, and begin once no further wave has come for a moment', () => {
      const turns = createTurns({ atOnce: 2, perPerson: 2 });
      const begun: string[] = [];
      const [first, second] = [turns.hold(), turns.hold()];
      void turns.run('a', slow('1', begun).work);
      expect(begun).toEqual([]);
      first();
      expect(begun).toEqual([]);
      second();
      vi.advanceTimersByTime(1);
      const next = turns.hold();
      vi.advanceTimersByTime(10);
      expect(begun).toEqual([]);
      next();
      vi.advanceTimersByTime(2);
      expect(begun).toEqual(['1']);
    });

    it('V1: begin all the same, one at a time, when they have waited long', () => {
      const turns = createTurns({ atOnce: 2, perPerson: 2 });
      const begun: string[] = [];
      turns.hold();
      void turns.run('a', slow('1', begun).work);
      void turns.run('b', slow('2', begun).work);
      vi.advanceTimersByTime(2_001);
      turns.hold()();
      expect(begun).toEqual(['1']);
      turns.hold()();
      expect(begun).toEqual(['1']);
    });
  });

  describe('V3: when the house closes', () => {
    it('end what runs and begin nothing more', async () => {
      const turns = createTurns({ atOnce: 1, perPerson: 1 });
      const begun: string[] = [];
      const [one, two] = [slow('1', begun), slow('2', begun)];
      void turns.run('a', one.work);
      void turns.run('a', two.work);
      let stopped = false;
      const stopping = turns.stop().then(() => {
        stopped = true;
      });
      await settled();
      expect(stopped).toBe(false);
      one.end();
      await stopping;
      void turns.run('b', slow('3', begun).work);
      expect(begun).toEqual(['1']);
    });

    it('are over at once when nothing runs', async () => {
      await expect(createTurns({ atOnce: 1, perPerson: 1 }).stop()).resolves.toBeUndefined();
    });
  });
});

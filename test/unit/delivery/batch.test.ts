import { describe, expect, it } from 'vitest';
import { batched } from '#delivery/batch.ts';

describe('Writes that come together', () => {
  it('become one, and each caller gets its own result, in order', async () => {
    const writes: number[][] = [];
    const write = batched<number, string>(async (items) => {
      writes.push([...items]);
      return items.map((item) => `wrote ${item}`);
    }, 10);
    expect(await Promise.all([3, 1, 2].map(write))).toEqual(['wrote 3', 'wrote 1', 'wrote 2']);
    expect(writes).toEqual([[3, 1, 2]]);
  });

  it('that come while one is under way go together into the next', async () => {
    const writes: number[][] = [];
    let go: () => void = () => undefined;
    const write = batched<number, number>(async (items) => {
      writes.push([...items]);
      if (writes.length === 1) {
        await new Promise<void>((resolve) => {
          go = resolve;
        });
      }
      return [...items];
    }, 10);
    const first = write(1);
    await new Promise(setImmediate);
    const later = [write(2), write(3)];
    await new Promise(setImmediate);
    expect(writes).toEqual([[1]]);
    go();
    expect(await Promise.all([first, ...later])).toEqual([1, 2, 3]);
    expect(writes).toEqual([[1], [2, 3]]);
  });

  it('are no more at once than allowed', async () => {
    const sizes: number[] = [];
    const write = batched<number, number>(async (items) => {
      sizes.push(items.length);
      return [...items];
    }, 4);
    const items = Array.from({ length: 10 }, (_, index) => index);
    expect(await Promise.all(items.map(write))).toEqual(items);
    expect(sizes).toEqual([4, 4, 2]);
  });

  it('F25: fail with the write they were in, and with no other', async () => {
    const write = batched<number, number>(async (items) => {
      if (items.includes(3)) throw new Error(`failed with ${items.join()}`);
      return [...items];
    }, 2);
    const ends = await Promise.allSettled([1, 2, 3, 4, 5].map(write));
    expect(ends.map((end) => (end.status === 'fulfilled' ? end.value : end.reason.message))).toEqual([
      1,
      2,
      'failed with 3,4',
      'failed with 3,4',
      5,
    ]);
    expect(await write(6)).toBe(6);
  });
});

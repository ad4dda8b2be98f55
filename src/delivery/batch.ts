/**
 * Makes one write of many: what is asked for while a write is under way goes into the next one together. Each caller
 * gets its own result, or the error of the write it was in.
 */
export function batched<Item, Result>(
  write: (items: readonly Item[]) => Promise<readonly Result[]>,
  most: number,
): (item: Item) => Promise<Result> {
  type Waiting = { item: Item; resolve: (result: Result) => void; reject: (error: unknown) => void };
  let waiting: Waiting[] = [];
  let writing = false;

  async function writeOn(): Promise<void> {
    writing = true;
    while (waiting.length > 0) {
      const now = waiting.slice(0, most);
      waiting = waiting.slice(most);
      try {
        const results = await write(now.map(({ item }) => item));
        for (const [index, one] of now.entries()) one.resolve(results[index] as Result);
      } catch (error) {
        for (const one of now) one.reject(error);
      }
    }
    writing = false;
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (!writing) setImmediate(() => (writing ? undefined : writeOn()));
    });
}

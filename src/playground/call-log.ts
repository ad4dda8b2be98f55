/** Every call a fake has answered, in order, and a way to wait for one that has yet to come. */
export interface CallLog<Call extends { readonly method: string }> {
  readonly all: readonly Call[];
  add(call: Call): void;
  /** Resolves with the n-th call of the method that matches (counted from 1, past ones included); rejects after `withinMs`. */
  wait(method: string, matches?: (call: Call) => boolean, n?: number, withinMs?: number): Promise<Call>;
  /** Calls the listener with every call from now on, until the returned function is called. */
  listen(listener: (call: Call) => void): () => void;
  clear(): void;
}

export function createCallLog<Call extends { readonly method: string }>(): CallLog<Call> {
  const all: Call[] = [];
  const listeners = new Set<(call: Call) => void>();
  return {
    all,
    add(call) {
      all.push(call);
      for (const look of [...listeners]) look(call);
    },
    wait(method, matches = () => true, n = 1, withinMs = 10_000) {
      return new Promise((resolve, reject) => {
        let left = n;
        const look = (call: Call) => {
          if (left === 0 || call.method !== method || !matches(call)) return;
          left -= 1;
          if (left > 0) return;
          clearTimeout(timer);
          listeners.delete(look);
          resolve(call);
        };
        const timer = setTimeout(() => {
          listeners.delete(look);
          const seen = all.map((call) => call.method).join(', ') || 'none';
          reject(new Error(`no call ${n} of ${method} within ${withinMs} ms; calls so far: ${seen}`));
        }, withinMs);
        listeners.add(look);
        for (const call of all) look(call);
      });
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    clear() {
      all.length = 0;
    },
  };
}

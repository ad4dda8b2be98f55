/** What can be made to go wrong with the next call of a method. */
export type Fault =
  /** Not processed; answered with this status. `code` is the error code in the body. */
  | { readonly kind: 'status'; readonly status: number; readonly code?: string; readonly retryAfterSeconds?: number }
  /** Not processed; answered 200 with `ok: false` (Slack only). */
  | { readonly kind: 'refuse'; readonly error: string }
  /** Processed, answered late. */
  | { readonly kind: 'delay'; readonly ms: number }
  /** Processed, and then the line is cut: the caller never learns that it was accepted. */
  | { readonly kind: 'reset' };

export interface Faults {
  /** The next `times` calls of the method, or of any of the methods, fail so; `*` stands for all of them. */
  inject(method: string | readonly string[], fault: Fault, times?: number): void;
  /** The fault that is due for this call, which uses it up. */
  take(method: string): Fault | null;
  clear(): void;
}

export function createFaults(): Faults {
  let due: { readonly methods: readonly string[]; readonly fault: Fault }[] = [];
  return {
    inject(method, fault, times = 1) {
      for (let n = 0; n < times; n += 1) due.push({ methods: [method].flat(), fault });
    },
    take(method) {
      const next = due.find((one) => one.methods.includes(method) || one.methods.includes('*'));
      if (!next) return null;
      due = due.filter((one) => one !== next);
      return next.fault;
    },
    clear() {
      due = [];
    },
  };
}

/** The fault of being asked to slow down, as Slack and Teams both word it in HTTP. */
export const tooManyRequests = (retryAfterSeconds: number): Fault => ({
  kind: 'status',
  status: 429,
  code: 'ratelimited',
  retryAfterSeconds,
});

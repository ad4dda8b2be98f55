import type { PlatformName } from '#domain/worker.ts';

/** The rows between the platforms and the house, as the mail room handles them: outside any deed, many at a time. */
export interface Mailroom {
  /** Stores envelopes in one commit; true for each that was not there before. */
  keep(envelopes: readonly KeptEnvelope[]): Promise<boolean[]>;
  /** Takes over envelopes whose holder is gone or gave them back. */
  claimEnvelopes(owner: string, most: number): Promise<{ id: string; attempts: number; body: unknown }[]>;
  /** Gives an envelope back for a later try, or, with null, buries it. */
  releaseEnvelope(id: string, owner: string, afterMs: number | null): Promise<void>;
  claimOutbound(owner: string, most: number): Promise<{ id: string; attempts: number; body: unknown }[]>;
  /** Writes how deliveries ended, in one commit; a row another process holds by now is left alone. */
  settle(endings: readonly Settlement[]): Promise<void>;
  /** Keeps the leases of what this process still works on; what it lost sight of in an outage runs out and is swept. */
  renew(owner: string, held: { envelopes: readonly string[]; messages: readonly string[] }): Promise<void>;
  /** Forgets what was dealt with longer ago than a repeat can come (24 hours). Returns how many rows went. */
  forget(): Promise<number>;
  /** Milliseconds by which the database's clock is ahead of ours. */
  clockSkewMs(): Promise<number>;
}

export interface KeptEnvelope {
  readonly id: string;
  readonly platform: PlatformName;
  readonly tenant_id: string;
  readonly delivery: string;
  readonly body: unknown;
  readonly owner: string;
}

export interface Settlement {
  readonly id: string;
  readonly owner: string;
  readonly attempts: number;
  readonly state: 'SENT' | 'PENDING' | 'DEAD';
  readonly code: string | null;
  readonly after_ms: number;
  readonly channel_id: string | null;
  readonly message_id: string | null;
}

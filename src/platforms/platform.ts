import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Inbound } from '#conversation/inbound.ts';
import type { Outgoing } from '#conversation/reply.ts';
import type { Door } from '#conversation/rooms.ts';

/** Where a delivered message stands, to redraw it later; null for what leaves nothing behind (a form, a home tab). */
export interface Receipt {
  readonly message: { readonly channelId: string; readonly messageId: string } | null;
  /** The person's own conversation with the bot, when the delivery had to open it: kept, and handed back as `personal`. */
  readonly personal?: Readonly<Record<string, unknown>>;
}

/**
 * Why a delivery failed. `later`: try again, not before `afterMs`. `never`: the place or person cannot be reached.
 * `blocked`: the person's conversation takes nothing from the bot any more.
 */
export class DeliveryFailed extends Error {
  readonly outcome: 'later' | 'never' | 'blocked';
  /** A code of the platform (`ratelimited`, `channel_not_found`); never message text. */
  readonly code: string;
  readonly afterMs: number;

  constructor(outcome: DeliveryFailed['outcome'], code: string, afterMs = 0, options?: ErrorOptions) {
    super(code, options);
    this.name = 'DeliveryFailed';
    this.outcome = outcome;
    this.code = code;
    this.afterMs = afterMs;
  }
}

export type { Audience, Person, Standing } from '#conversation/rooms.ts';

/**
 * Hands an inbound message to the house. Resolves once it is stored and its turn is over, or rejects when it could
 * not be stored (then nothing was kept and the platform must not get its 200).
 * `stored` is called as soon as the message is safe. `answer` may deliver a reply within the same exchange
 * (a Teams invoke, an error beside a form field); it returns null for what it cannot, which then goes out by `deliver`.
 */
export type Receive = (
  inbound: Inbound,
  exchange?: {
    readonly stored?: () => void;
    readonly answer?: (outgoing: Outgoing) => Promise<Receipt | null>;
  },
) => Promise<void>;

/** Something the guard turned away before a person was known: kept in the audit trail without any text. */
export type Turned = (refusal: {
  readonly platform: 'slack' | 'teams';
  readonly reason: 'tenant' | 'app' | 'bot';
  readonly tenantId: string | null;
  readonly userId: string | null;
}) => Promise<void>;

/** What both platform folders fill, and all the house knows of them. */
export interface Platform extends Door {
  readonly name: 'slack' | 'teams';
  /** The route it answers, and whether it is open for business. */
  readonly route: { readonly method: 'POST'; readonly path: string };
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Sends one message. Throws `DeliveryFailed`. */
  deliver(outgoing: Outgoing): Promise<Receipt>;
  /** Was it sent already? `unknown` where the platform cannot say. Throws `DeliveryFailed`. */
  find(outgoing: Outgoing): Promise<Receipt | 'absent' | 'unknown'>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

import { z } from 'zod';
import type { Card, Form } from '#presentation/card.ts';

/** A card or form whose buttons carry sealed tickets: ready to leave the house. */
export type SealedCard = Card<string>;
export type SealedForm = Form<string>;

/** What is to be said. A reply is written with the deed and sent from the outbox. */
export type Reply =
  /**
   * Seen by the person alone. It takes the place of the card that was pressed, or of the newest one `about` the same
   * draft or note; `anew` leaves those standing.
   */
  | { readonly kind: 'card'; readonly card: SealedCard; readonly about?: string; readonly anew?: true }
  /** Seen by everyone in the place it answers; names nobody. */
  | { readonly kind: 'public'; readonly card: SealedCard }
  /** Fills the form that is open; without one, the person gets `instead` with a button that opens it. */
  | { readonly kind: 'form'; readonly form: SealedForm; readonly instead: SealedCard }
  /** The sent form is not accepted: a sentence for each field at fault, shown beside it; `instead` if the form has gone. */
  | { readonly kind: 'formErrors'; readonly errors: Readonly<Record<string, string>>; readonly instead: SealedCard }
  /** The person's home tab. */
  | { readonly kind: 'home'; readonly card: SealedCard }
  /** Leave the place: people of other organisations can read it. */
  | { readonly kind: 'leave' };

/** A reply on its way out: an outbox row. Parsed when it is read back. */
export const outgoing = z.object({
  /** Unique; the platform stores it with the message where it can, to find it again after a lost answer. */
  id: z.string(),
  platform: z.enum(['slack', 'teams']),
  tenantId: z.string(),
  userId: z.string(),
  place: z.object({
    kind: z.enum(['personal', 'group', 'channel']),
    channelId: z.string().nullable(),
    threadId: z.string().nullable(),
  }),
  /** The message to redraw, the form to fill, the private address. */
  origin: z.object({
    message: z.object({ channelId: z.string(), messageId: z.string() }).optional(),
    formId: z.string().optional(),
    responseUrl: z.string().optional(),
  }),
  reply: z.custom<Reply>((value) => typeof value === 'object' && value !== null && 'kind' in value),
  /** The conversation it answers, and the person's own conversation with the bot where one is known; opaque above their platform. */
  reference: z.record(z.string(), z.unknown()).optional(),
  personal: z.record(z.string(), z.unknown()).optional(),
});
export type Outgoing = z.infer<typeof outgoing>;

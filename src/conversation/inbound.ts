import { z } from 'zod';

/**
 * What reached us, in words no platform owns. It is stored as it stands before the platform gets its 200,
 * so it must survive a round trip through JSON, and is parsed again when it is read back.
 */
const formValues = z.record(z.string(), z.union([z.string(), z.array(z.string()), z.null()]));

/** A message the person hands over to be kept: who wrote it, when, and where it stands. */
export const capture = z.object({
  text: z.string(),
  author: z.string().nullable(),
  at: z.iso.datetime({ offset: true }).nullable(),
  permalink: z.string().nullable(),
  messageId: z.string(),
});

/** A voice clip where its platform keeps it: what it is fetched by is opaque above the platform. */
const clip = z.object({ reference: z.string(), mime: z.string(), bytes: z.int().nonnegative().nullable() });

const said = z.discriminatedUnion('kind', [
  /** Typed: after a slash command, in a direct message, after a mention. `messageId` where the words are a message. */
  z.object({ kind: z.literal('words'), text: z.string(), messageId: z.string().optional() }),
  /** A voice clip, with what was typed beside it; `more` clips came with it. */
  z.object({ kind: z.literal('clip'), text: z.string(), messageId: z.string(), clip, more: z.boolean() }),
  /** Something attached that is no clip, and nothing typed beside it. */
  z.object({ kind: z.literal('file') }),
  /** A button or a pick from a list. */
  z.object({ kind: z.literal('press'), command: z.string(), ticket: z.string() }),
  z.object({ kind: z.literal('form'), command: z.string(), ticket: z.string(), values: formValues }),
  /** A form closed without sending, with what had been typed as far as the platform tells. */
  z.object({ kind: z.literal('closed'), command: z.string(), ticket: z.string(), values: formValues.nullable() }),
  /** Typed into a form that stays open: kept, so that closing it loses nothing. */
  z.object({ kind: z.literal('typed'), values: formValues }),
  /** A command started from a menu: the shortcut "New case note", or "Save as case note" on a message. */
  z.object({ kind: z.literal('menu'), command: z.string(), capture: capture.optional() }),
  /** The home tab was opened. */
  z.object({ kind: z.literal('home') }),
  /** The bot was added for this person or place. */
  z.object({ kind: z.literal('hello') }),
  /** A message was edited or deleted after it was said. */
  z.object({ kind: z.literal('changed'), messageId: z.string(), deleted: z.boolean() }),
  /** The platform says the person's account was deactivated, or opened again. */
  z.object({ kind: z.literal('account'), active: z.boolean() }),
  /** The app was removed from the workspace, tenant or place: stop sending there. */
  z.object({ kind: z.literal('removed') }),
]);

/** Where it was said. `shared` is a place that people of other organisations can read. */
const place = z.object({
  kind: z.enum(['personal', 'group', 'channel']),
  channelId: z.string().nullable(),
  /** The message that an answer in this place belongs under. */
  threadId: z.string().nullable(),
});

/** What an answer can be tied to, in the platform's own ids. */
const origin = z.object({
  /** The card that was pressed, to be redrawn in place. */
  message: z.object({ channelId: z.string(), messageId: z.string() }).optional(),
  /** The form that is open on the person's screen, to be filled or mended. */
  formId: z.string().optional(),
  /** An address that takes a few answers which only the person sees (Slack). */
  responseUrl: z.string().optional(),
});

export const inbound = z.object({
  /** Unique for this platform and tenant; the same delivery twice has one effect. */
  delivery: z.string().min(1).max(255),
  platform: z.enum(['slack', 'teams']),
  tenantId: z.string().min(1),
  userId: z.string().min(1),
  place,
  origin,
  said,
  /** BCP 47, as far as the platform says. */
  locale: z.string().optional(),
  /** Teams: everything needed to speak first in this conversation later; opaque above its platform. */
  reference: z.record(z.string(), z.unknown()).optional(),
});

export type Inbound = z.infer<typeof inbound>;
export type Said = Inbound['said'];
export type Place = Inbound['place'];
export type Capture = z.infer<typeof capture>;
export type ClipAt = z.infer<typeof clip>;

export { clipEnding, clipMime } from '#domain/clip.ts';

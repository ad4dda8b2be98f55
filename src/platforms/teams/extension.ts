import { z } from 'zod';
import type { Capture } from '#conversation/inbound.ts';
import { htmlToText } from './plain-text.ts';

const sender = z.object({ displayName: z.string().nullish() }).nullish();

const messagePayload = z.object({
  id: z.string().min(1),
  createdDateTime: z.string().nullish(),
  linkToMessage: z.string().nullish(),
  from: z.object({ user: sender, application: sender }).nullish(),
  body: z.object({ contentType: z.string().nullish(), content: z.string().nullish() }).nullish(),
});

const action = z.object({
  commandId: z.string().min(1),
  messagePayload: messagePayload.optional().catch(undefined),
});

/** The message action a person picked, and the message they picked it on; null when it is not one. */
export function readAction(value: unknown): { command: string; capture?: Capture } | null {
  const read = action.safeParse(value);
  if (!read.success) return null;
  const { commandId, messagePayload } = read.data;
  return { command: commandId, ...(messagePayload ? { capture: toCapture(messagePayload) } : {}) };
}

function toCapture(message: z.infer<typeof messagePayload>): Capture {
  const content = message.body?.content ?? '';
  const at = z.iso.datetime({ offset: true }).safeParse(message.createdDateTime);
  return {
    text: message.body?.contentType === 'text' ? content : htmlToText(content),
    author: message.from?.user?.displayName ?? message.from?.application?.displayName ?? null,
    at: at.success ? at.data : null,
    permalink: message.linkToMessage ?? null,
    messageId: message.id,
  };
}

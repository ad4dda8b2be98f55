import type { ConversationReference } from 'botbuilder';
import { z } from 'zod';
import type { TeamsActivity } from './activity.ts';

/**
 * All that is needed to speak first later, and nothing more: no names. It survives JSON.
 * `conversation` is absent where the bot is no member of the conversation (a message extension); the person's own
 * conversation is then opened.
 */
const reference = z.object({
  serviceUrl: z.string().min(1),
  tenantId: z.string().min(1),
  bot: z.object({ id: z.string().min(1) }),
  user: z.object({ id: z.string().min(1) }),
  conversation: z.object({ id: z.string().min(1) }).optional(),
});
export type Reference = z.infer<typeof reference>;

/** Our own reference, read back from where it was kept; undefined for anything else. */
export const readReference = (stored: unknown): Reference | undefined => reference.safeParse(stored).data;

/** Where an activity was said, to be answered there now or later. */
export function referenceOf(activity: TeamsActivity): Reference {
  const { from, recipient, conversation } = activity;
  return {
    serviceUrl: activity.serviceUrl,
    tenantId: conversation.tenantId,
    bot: { id: recipient.id },
    user: { id: from.id },
    ...(isExtension(activity) ? {} : { conversation: { id: conversation.id } }),
  };
}

/** A message extension runs where the person is, also in chats that the bot does not belong to. */
export const isExtension = (activity: Pick<TeamsActivity, 'name'>) =>
  activity.name?.startsWith('composeExtension/') === true;

/** The SDK's form of a reference, for one conversation. */
export const toSdkReference = (to: Reference, conversationId: string) =>
  ({
    channelId: 'msteams',
    serviceUrl: to.serviceUrl,
    bot: to.bot,
    user: to.user,
    conversation: { id: conversationId, tenantId: to.tenantId },
  }) as ConversationReference;

import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Inbound, Place, Said } from '#conversation/inbound.ts';
import type { TeamsActivity } from './activity.ts';
import { clipsAmong, hasFile } from './clips.ts';
import { readSubmission, type Submission } from './dialog.ts';
import { readAction } from './extension.ts';
import { limits } from './limits.ts';
import { withoutMention } from './plain-text.ts';
import { isExtension, referenceOf } from './reference.ts';

const mention = z.object({ type: z.literal('mention'), mentioned: z.object({ id: z.string() }), text: z.string() });
const invokeData = z.object({ data: z.unknown() });
const actionData = z.object({ action: z.object({ data: z.unknown() }) });

/** What an activity says, in the house's words; null for what says nothing to Fieldnote. */
export function toInbound(activity: TeamsActivity): Inbound | null {
  const userId = activity.from.aadObjectId;
  const said = readSaid(activity);
  if (!said || !userId) return null;
  return {
    delivery: deliveryOf(activity, said),
    platform: 'teams',
    tenantId: activity.conversation.tenantId,
    userId,
    place: placeOf(activity),
    origin: originOf(activity, said),
    said,
    ...(activity.locale ? { locale: activity.locale } : {}),
    reference: referenceOf(activity),
  };
}

function readSaid(activity: TeamsActivity): Said | null {
  switch (activity.type) {
    case 'message':
      return readMessage(activity);
    case 'invoke':
      return readInvoke(activity);
    case 'messageUpdate':
    case 'messageDelete':
      return { kind: 'changed', messageId: activity.id, deleted: activity.type === 'messageDelete' };
    case 'installationUpdate':
      return installed(activity.action);
    case 'conversationUpdate': {
      const isBot = (member: { id: string }) => member.id === activity.recipient.id;
      if (activity.membersAdded?.some(isBot)) return { kind: 'hello' };
      return activity.membersRemoved?.some(isBot) ? { kind: 'removed' } : null;
    }
    default:
      return null;
  }
}

/** `add-upgrade` and `remove-upgrade` are a new version of the app, not a coming or going. */
const installed = (action: string | null | undefined): Said | null =>
  action === 'add' ? { kind: 'hello' } : action === 'remove' ? { kind: 'removed' } : null;

function readMessage(activity: TeamsActivity): Said {
  const submitted = submissionOf(activity);
  if (!activity.text && submitted) return submitted.form ? toForm(submitted) : toPress(submitted);
  const mentions = (activity.entities ?? []).flatMap((entity) => {
    const read = mention.safeParse(entity);
    return read.success ? [{ id: read.data.mentioned.id, text: read.data.text }] : [];
  });
  const text = withoutMention(activity.text ?? '', mentions, activity.recipient.id);
  return attached(activity, text) ?? { kind: 'words', text, messageId: activity.id };
}

/** What a message says by what is attached to it. Files count in the personal chat alone, where nobody else hears. */
function attached(activity: TeamsActivity, text: string): Said | null {
  if (activity.conversation.conversationType !== 'personal') return null;
  const [clip, ...more] = clipsAmong(activity);
  if (clip) return { kind: 'clip', text, messageId: activity.id, clip, more: more.length > 0 };
  return text === '' && hasFile(activity) ? { kind: 'file' } : null;
}

function readInvoke(activity: TeamsActivity): Said | null {
  if (activity.name === 'composeExtension/fetchTask') {
    const action = readAction(activity.value);
    return action && { kind: 'menu', ...action };
  }
  const sent = submissionOf(activity);
  if (!sent) return null;
  return isSubmit(activity) ? toForm(sent) : toPress(sent);
}

/** What a button or a dialog hands back; null for an activity that is neither. */
export function submissionOf({ type, name, value }: TeamsActivity): Submission | null {
  if (type === 'message') return readSubmission(value);
  switch (name) {
    case 'adaptiveCard/action':
      return readSubmission(actionData.safeParse(value).data?.action.data);
    case 'task/fetch':
    case 'task/submit':
    case 'composeExtension/submitAction':
      return readSubmission(invokeData.safeParse(value).data?.data);
    default:
      return null;
  }
}

const isSubmit = ({ name }: TeamsActivity) => name === 'task/submit' || name === 'composeExtension/submitAction';

const toPress = ({ command, ticket }: Submission): Said => ({ kind: 'press', command, ticket });

const toForm = ({ command, ticket, values }: Submission): Said => ({ kind: 'form', command, ticket, values });

function placeOf(activity: TeamsActivity): Place {
  // What a message extension answers is a dialog: the person alone sees it, wherever they stand.
  if (isExtension(activity)) return { kind: 'personal', channelId: null, threadId: null };
  const { id, conversationType } = activity.conversation;
  const [channelId = id, threadId = null] = id.split(';messageid=');
  const kind = conversationType === 'personal' ? 'personal' : conversationType === 'channel' ? 'channel' : 'group';
  return { kind, channelId, threadId };
}

function originOf(activity: TeamsActivity, said: Said): Inbound['origin'] {
  const isDialog = activity.name?.startsWith('task/') || isExtension(activity);
  const messageId = said.kind === 'press' ? activity.replyToId : said.kind === 'form' ? openedFrom(activity) : null;
  return {
    ...(messageId && !isExtension(activity) ? { message: { channelId: activity.conversation.id, messageId } } : {}),
    ...(isDialog ? { formId: activity.id } : {}),
  };
}

/** A dialog does not say which card opened it, so the card's id travels in the form. */
const openedFrom = (activity: TeamsActivity) => submissionOf(activity)?.messageId ?? activity.replyToId;

/** The same delivery has the same key, whichever way Teams sends it again. */
function deliveryOf(activity: TeamsActivity, said: Said): string {
  const at = activity.conversation.id;
  const key =
    said.kind === 'hello'
      ? `hello:${at}` // Adding the bot arrives as two activities, and is greeted once.
      : said.kind === 'changed'
        ? `${activity.type}:${at}:${activity.id}:${activity.timestamp ?? ''}` // Carries the id of the message it changes.
        : `${at}:${activity.id}`;
  return key.length <= limits.deliveryKeyChars ? key : createHash('sha256').update(key).digest('hex');
}

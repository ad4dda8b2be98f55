import { z } from 'zod';
import type { Reply } from '#conversation/reply.ts';
import { atTheDoor } from '#presentation/say.ts';
import type { TeamsActivity } from './activity.ts';
import { type Drawing, drawCard } from './adaptive-card.ts';
import { type Dialog, drawDialog } from './dialog.ts';
import { submissionOf } from './parse.ts';

/** The body that answers an invoke; undefined closes a dialog. */
export type InvokeBody = object | undefined;

const isCardAction = ({ name }: TeamsActivity) => name === 'adaptiveCard/action';

/** A plain sentence, in the form this invoke takes one. */
export function sentence(activity: TeamsActivity, text: string): InvokeBody {
  const isDialog = activity.name?.startsWith('task/') || activity.name?.startsWith('composeExtension/');
  return isDialog
    ? { task: { type: 'message', value: text } }
    : { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text };
}

/** Nothing more to say: a dialog closes, a pressed card says so. */
export const finish = (activity: TeamsActivity, summary: string | undefined): InvokeBody =>
  activity.name === 'task/submit' ? undefined : sentence(activity, summary ?? atTheDoor('door.done', activity.locale));

/** A reply as the answer to its invoke. */
export interface Shown {
  readonly body: InvokeBody;
  /** Nothing of the reply is left to send: `deliver` has no part in it. */
  readonly isWhole: boolean;
}

/** Shows a reply in the answer to its invoke; null where that cannot be done. */
export function showReply(activity: TeamsActivity, reply: Reply, opensForm: Drawing['opensForm']): Shown | null {
  switch (reply.kind) {
    case 'card':
    case 'public':
      return isCardAction(activity) ? showCard(activity, reply, opensForm) : null;
    case 'form':
      return isCardAction(activity) ? null : showDialog(drawDialog(reply.form, aroundOf(activity)));
    case 'formErrors':
      return showErrors(activity, reply);
    default:
      return null;
  }
}

/**
 * The pressed card, drawn anew. In a channel that is only done with a card meant for everyone there. The person sees it
 * until they reload; the message itself is redrawn by `deliver`.
 */
function showCard(
  activity: TeamsActivity,
  reply: Extract<Reply, { kind: 'card' | 'public' }>,
  opensForm: Drawing['opensForm'],
): Shown | null {
  const isPersonal = activity.conversation.conversationType === 'personal';
  if (!activity.replyToId || (reply.kind === 'card' && (!isPersonal || reply.anew))) return null;
  const [card] = drawCard(reply.card, { reader: reply.kind === 'card' ? activity.from.id : undefined, opensForm });
  return { body: { statusCode: 200, type: adaptiveCard, value: card }, isWhole: isRefresh(activity) };
}

/** Teams asks for the card by itself when it comes into view; redrawing the message then would make it ask again. */
const isRefresh = (activity: TeamsActivity) => refresh.safeParse(activity.value).success;
const refresh = z.object({ trigger: z.literal('automatic') });

/** The form as it was sent, with what was typed and what is wrong; the faults alone where it did not come back. */
function showErrors(activity: TeamsActivity, reply: Extract<Reply, { kind: 'formErrors' }>): Shown {
  const form = submissionOf(activity)?.form;
  const dialog = form ? drawDialog(form, { ...aroundOf(activity), errors: reply.errors }) : null;
  return showDialog(dialog) ?? { body: sentence(activity, Object.values(reply.errors).join(' ')), isWhole: false };
}

const aroundOf = (activity: TeamsActivity) => ({
  messageId: submissionOf(activity)?.messageId ?? activity.replyToId ?? undefined,
  locale: activity.locale,
});

const adaptiveCard = 'application/vnd.microsoft.card.adaptive';

function showDialog(dialog: Dialog | null): Shown | null {
  if (!dialog) return null;
  const card = { contentType: adaptiveCard, content: dialog.card };
  const value = { title: dialog.title, height: 'large', width: 'medium', card };
  return { body: { task: { type: 'continue', value } }, isWhole: true };
}

import type { Reply } from '#conversation/reply.ts';
import type { TeamsActivity } from './activity.ts';
import { type AdaptiveCard, type Drawing, drawCard } from './adaptive-card.ts';
import { type Dialog, drawDialog } from './dialog.ts';
import { submissionOf } from './parse.ts';
import { say } from './sentences.ts';

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
  activity.name === 'task/submit' ? undefined : sentence(activity, summary ?? say('done', activity.locale));

/** A reply as the answer to its invoke; null when this invoke cannot show it. */
export function showReply(activity: TeamsActivity, reply: Reply, opensForm: Drawing['opensForm']): InvokeBody | null {
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

/** The pressed card, drawn anew. In a channel that is only done with a card meant for everyone there. */
function showCard(
  activity: TeamsActivity,
  reply: Extract<Reply, { kind: 'card' | 'public' }>,
  opensForm: Drawing['opensForm'],
): InvokeBody | null {
  const isPersonal = activity.conversation.conversationType === 'personal';
  if (!activity.replyToId || (reply.kind === 'card' && !isPersonal)) return null;
  const [card] = drawCard(reply.card, { reader: reply.kind === 'card' ? activity.from.id : undefined, opensForm });
  return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card };
}

/** The form as it was sent, with what was typed and what is wrong; the faults alone where it did not come back. */
function showErrors(activity: TeamsActivity, reply: Extract<Reply, { kind: 'formErrors' }>): InvokeBody | null {
  const sent = submissionOf(activity);
  if (!sent || isCardAction(activity)) return null;
  const dialog = sent.form && drawDialog(sent.form, { ...aroundOf(activity), errors: reply.errors });
  return showDialog(dialog) ?? sentence(activity, Object.values(reply.errors).join(' '));
}

const aroundOf = (activity: TeamsActivity) => ({
  messageId: submissionOf(activity)?.messageId ?? activity.replyToId ?? undefined,
  locale: activity.locale,
});

const showDialog = (dialog: Dialog | null): InvokeBody | null =>
  dialog && {
    task: {
      type: 'continue',
      value: { title: dialog.title, height: 'large', width: 'medium', card: attach(dialog.card) },
    },
  };

const attach = (content: AdaptiveCard) => ({ contentType: 'application/vnd.microsoft.card.adaptive', content });

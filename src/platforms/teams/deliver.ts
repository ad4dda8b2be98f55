import type { ConnectorClient } from 'botframework-connector';
import type { Outgoing, Reply, SealedCard } from '#conversation/reply.ts';
import type { Clock } from '#kernel/clock.ts';
import { DeliveryFailed, type Receipt } from '#platforms/platform.ts';
import { type AdaptiveCard, type Drawing, drawCard } from './adaptive-card.ts';
import type { Connector } from './connector.ts';
import { statusOf, toDeliveryFailed } from './failure.ts';
import { type Reference, readReference } from './reference.ts';

interface Needs {
  readonly connector: Connector;
  readonly clock: Clock;
  readonly opensForm: Drawing['opensForm'];
}

/** A conversation the bot can write to; `opened` when this delivery had to open it. */
interface Target {
  readonly to: Reference;
  readonly conversationId: string;
  readonly opened: boolean;
}

/** Sends one reply, redrawing the message it belongs to where that is in the same conversation. Throws `DeliveryFailed`. */
export function createDeliver({ connector, clock, opensForm }: Needs) {
  const call = <Result>(work: Promise<Result>): Promise<Result> =>
    work.catch((error: unknown) => {
      throw toDeliveryFailed(error, clock);
    });

  return async (outgoing: Outgoing): Promise<Receipt> => {
    const { card, isPublic, isNew } = whatToShow(outgoing.reply);
    const target = isPublic ? placeOf(outgoing) : await call(personalOf(outgoing, connector));
    const { to, conversationId } = target;
    const [first, ...rest] = drawCard(card, { reader: isPublic ? undefined : to.user.id, opensForm });
    const wrap = (each: AdaptiveCard) => toActivity(target, each, card.summary);
    const messageId = await call(
      connector.within(to, conversationId, async (client) => {
        const id = await place(client, conversationId, wrap(first), isNew ? undefined : outgoing.origin.message);
        for (const each of rest) await post(client, conversationId, wrap(each));
        return id;
      }),
    );
    return { message: { channelId: conversationId, messageId }, ...(target.opened ? { personal: to } : {}) };
  };
}

function whatToShow(reply: Reply): { card: SealedCard; isPublic: boolean; isNew?: true } {
  switch (reply.kind) {
    case 'public':
      return { card: reply.card, isPublic: true };
    case 'card':
      return { card: reply.card, isPublic: false };
    case 'home': // Teams has no home tab of ours; nor is home what the pressed card was about.
      return { card: reply.card, isPublic: false, isNew: true };
    case 'form':
    case 'formErrors': // A dialog only opens as the answer to a press.
      return { card: reply.instead, isPublic: false };
    case 'leave': // A Teams bot cannot leave; an owner removes it.
      throw new DeliveryFailed('never', 'cannot_leave');
  }
}

function placeOf(outgoing: Outgoing): Target {
  const to = readReference(outgoing.reference);
  const { channelId, threadId } = outgoing.place;
  if (!to || !channelId) throw new DeliveryFailed('never', 'no_reference');
  return { to, conversationId: threadId ? `${channelId};messageid=${threadId}` : channelId, opened: false };
}

async function personalOf(outgoing: Outgoing, connector: Connector): Promise<Target> {
  const here = readReference(outgoing.reference);
  const known = readReference(outgoing.personal) ?? (outgoing.place.kind === 'personal' ? here : undefined);
  if (known?.conversation) {
    // Teams may move a region's address; the newest one anybody was heard from is the one that works.
    const to = here ? { ...known, serviceUrl: here.serviceUrl } : known;
    return { to, conversationId: known.conversation.id, opened: false };
  }
  const to = known ?? here;
  if (!to) throw new DeliveryFailed('never', 'no_reference');
  const personal = await connector.openPersonal(to);
  return { to: personal, conversationId: personal.conversation.id, opened: true };
}

/** Redraws the message the card belongs to, or posts a new one. */
async function place(
  client: ConnectorClient,
  conversationId: string,
  activity: Sent,
  redraw: { readonly channelId: string; readonly messageId: string } | undefined,
): Promise<string> {
  // A private card must never be drawn over a message that others see.
  const old = redraw?.channelId === conversationId ? redraw.messageId : null;
  return (old && (await update(client, conversationId, old, activity))) || post(client, conversationId, activity);
}

type Sent = Parameters<ConnectorClient['conversations']['sendToConversation']>[1];

const toActivity = ({ to, conversationId }: Target, card: AdaptiveCard, summary: string) =>
  ({
    type: 'message',
    from: to.bot,
    recipient: to.user,
    conversation: { id: conversationId },
    /** What the notification shows; without it Teams says that a card was sent. */
    summary,
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
  }) as unknown as Sent;

async function post(client: ConnectorClient, conversationId: string, activity: Sent): Promise<string> {
  const { id } = await client.conversations.sendToConversation(conversationId, activity);
  return id;
}

/** Redraws a message; null when it is gone, so that it is posted anew. */
async function update(client: ConnectorClient, conversationId: string, messageId: string, activity: Sent) {
  try {
    await client.conversations.updateActivity(conversationId, messageId, activity);
    return messageId;
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}

import type { KnownBlock } from '@slack/types';
import { WebAPIPlatformError } from '@slack/web-api';
import { z } from 'zod';
import type { SealedCard } from '#conversation/reply.ts';
import type { Receipt } from '#platforms/platform.ts';
import { atTheDoor } from '#presentation/say.ts';
import { drawCard } from './block-kit.ts';
import type { Clients } from './clients.ts';
import { limits } from './limits.ts';
import { inert, shorten } from './text.ts';

type Message = NonNullable<Receipt['message']>;

/** Where a card goes. `redraw`: the message it takes the place of; `threadId`: the one it answers. */
interface Spot {
  readonly channelId: string;
  readonly redraw?: string;
  readonly threadId?: string | null;
}

const eventType = 'fieldnote_message';
const history = z.object({
  messages: z.array(
    z.object({
      ts: z.string(),
      metadata: z.object({ event_type: z.string(), event_payload: z.record(z.string(), z.unknown()) }).nullish(),
    }),
  ),
});
const mark = z.object({ outgoing: z.string(), part: z.number(), parts: z.number() });

/** Puts cards on the screen, one message or several, each marked with the outgoing id it belongs to. */
export function createPost({ interactive, bulk }: Clients) {
  /** The parts of an outgoing card that stand in a direct conversation already. */
  const partsIn = async (channelId: string, outgoingId: string) => {
    const answer = await bulk.conversations.history({
      channel: channelId,
      limit: limits.lookBack,
      include_all_metadata: true,
    });
    const marked = history.parse(answer).messages.flatMap(({ ts, metadata }) => {
      const own = metadata?.event_type === eventType ? mark.safeParse(metadata.event_payload) : null;
      return own?.success && own.data.outgoing === outgoingId ? [{ ts, ...own.data }] : [];
    });
    return new Map(marked.map((one) => [one.part, one]));
  };

  const put = async (said: Parameters<typeof say>[0], spot: Spot, redraw: string | undefined): Promise<string> => {
    const content = say(said);
    if (redraw) {
      try {
        await interactive.chat.update({ channel: spot.channelId, ts: redraw, ...content });
        return redraw;
      } catch (error) {
        if (!isGone(error)) throw error;
      }
    }
    const { ts } = await interactive.chat.postMessage({
      channel: spot.channelId,
      ...content,
      unfurl_links: false,
      unfurl_media: false,
      ...(spot.threadId && { thread_ts: spot.threadId }),
    });
    return z.string().parse(ts);
  };

  return {
    /** Sends a card whole and returns its last message, where the buttons are. Parts already sent are not repeated. */
    async card(outgoingId: string, card: SealedCard, spot: Spot): Promise<Message> {
      const messages = drawCard(card);
      const resuming = messages.length > 1 && !spot.threadId;
      const sent = resuming ? await partsIn(spot.channelId, outgoingId) : new Map<number, { ts: string }>();
      let last = '';
      for (const [part, blocks] of messages.entries()) {
        const told = { outgoingId, summary: card.summary, blocks, part, parts: messages.length };
        last = sent.get(part)?.ts ?? (await put(told, spot, part === 0 ? spot.redraw : undefined));
      }
      return { channelId: spot.channelId, messageId: last };
    },

    /** The last message of a card in a direct conversation, if all of it was sent. */
    async find(outgoingId: string, channelId: string): Promise<Message | null> {
      const sent = await partsIn(channelId, outgoingId);
      const parts = sent.values().next().value?.parts;
      const last = parts === sent.size ? sent.get(parts - 1) : undefined;
      return last ? { channelId, messageId: last.ts } : null;
    },
  };
}

/** The text beside the blocks is what the lock screen and a screen reader get; it is never left out. */
function say(said: { outgoingId: string; summary: string; blocks: KnownBlock[]; part: number; parts: number }) {
  const { outgoingId, summary, blocks, part, parts } = said;
  const counted = parts > 1 ? `${summary} (${part + 1}/${parts})` : summary;
  return {
    text: inert(shorten(counted.trim() || atTheDoor('door.appName'), limits.messageText)),
    blocks,
    metadata: { event_type: eventType, event_payload: { outgoing: outgoingId, part, parts } },
  };
}

/** The message to redraw was deleted, or is too old to change: the card is posted anew. */
const isGone = (error: unknown) =>
  error instanceof WebAPIPlatformError &&
  ['message_not_found', 'cant_update_message', 'edit_window_closed'].includes(error.data.error);

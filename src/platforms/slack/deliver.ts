import type { ModalView } from '@slack/types';
import { z } from 'zod';
import type { Outgoing, SealedCard } from '#conversation/reply.ts';
import type { Log } from '#kernel/log.ts';
import { DeliveryFailed, type Receipt } from '#platforms/platform.ts';
import { atTheDoor } from '#presentation/say.ts';
import { drawCard } from './block-kit.ts';
import type { Clients } from './clients.ts';
import type { Directory } from './directory.ts';
import { codeOf, toFailure } from './failures.ts';
import { drawHome } from './home.ts';
import { drawForm, noticeView } from './modal.ts';
import { isOpening, type Openings } from './openings.ts';
import { createPost } from './post.ts';
import type { AnswerBy } from './response-url.ts';
import { inert } from './text.ts';

const opened = z.object({ channel: z.object({ id: z.string() }) });
const known = z.object({ channelId: z.string() });
const nothing: Receipt = { message: null };

interface DeliveryRooms {
  readonly clients: Clients;
  readonly directory: Directory;
  readonly openings: Openings;
  readonly answerBy: AnswerBy;
  readonly log: Log;
}

/** Sends replies to Slack, and finds those already sent. */
export function createDelivery({ clients, directory, openings, answerBy, log }: DeliveryRooms) {
  const { interactive, bulk } = clients;
  const post = createPost(clients);

  /** The person's conversation with the bot; `personal` only when it had to be asked for. */
  const directChannel = async ({ userId, personal }: Outgoing, client = interactive) => {
    const kept = known.safeParse(personal);
    if (kept.success) return { channelId: kept.data.channelId };
    const channelId = opened.parse(await client.conversations.open({ users: userId })).channel.id;
    return { channelId, personal: { channelId } };
  };

  const sendPrivately = async (outgoing: Outgoing, card: SealedCard, redraw: boolean): Promise<Receipt> => {
    const { channelId, personal } = await directChannel(outgoing);
    const { message } = outgoing.origin;
    // A card in a channel is everybody's: what only one person may see never takes its place.
    const before = redraw && message?.channelId === channelId ? { redraw: message.messageId } : {};
    const sent = await post.card(outgoing.id, card, { channelId, ...before });
    return { message: sent, ...(personal && { personal }) };
  };

  /** True when the form on the screen shows the view now; false when there is none any more. */
  const fill = async (formId: string, view: ModalView): Promise<boolean> => {
    await openings.settled(formId);
    try {
      await interactive.views.update({ external_id: formId, view });
      return true;
    } catch (error) {
      const failure = toFailure(error);
      if (failure.outcome === 'later') throw failure;
      log.info('slack.form.gone', { code: failure.code });
      return false;
    }
  };

  const sendCard = async (outgoing: Outgoing, card: SealedCard): Promise<Receipt> => {
    const receipt = await sendPrivately(outgoing, card, true);
    const { formId } = outgoing.origin;
    // A form was opened and is not coming: its "one moment" must not stay on the screen.
    if (isOpening(formId)) {
      await fill(formId, noticeView(atTheDoor('door.sentToMessages'), formId)).catch((error) =>
        log.info('slack.form.gone', { code: codeOf(error) }),
      );
    }
    return receipt;
  };

  const sendPublicly = async (outgoing: Outgoing, card: SealedCard): Promise<Receipt> => {
    const { channelId, threadId } = outgoing.place;
    const { responseUrl } = outgoing.origin;
    // Nobody else saw the command that was typed there, so nobody else is to see its answer.
    if (threadId === null && responseUrl) return sendUnseen(responseUrl, card);
    if (channelId === null) throw new DeliveryFailed('never', 'no_place');
    // Asked again at every post: a channel can become shared between the deed and its answer.
    const audience = await directory.audience(outgoing.place).catch((error) => {
      throw new DeliveryFailed('later', 'no_answer', 0, { cause: error });
    });
    if (audience === 'shared') throw new DeliveryFailed('never', 'shared_channel');
    return { message: await post.card(outgoing.id, card, { channelId, threadId }) };
  };

  const sendUnseen = async (url: string, card: SealedCard): Promise<Receipt> => {
    for (const blocks of drawCard(card)) {
      const status = await answerBy(url, { text: inert(card.summary), blocks });
      if (status === null) throw new DeliveryFailed('later', 'no_answer');
      if (status !== 200) throw new DeliveryFailed('never', `http_${status}`);
    }
    return nothing;
  };

  const send = async (outgoing: Outgoing): Promise<Receipt> => {
    const { reply, origin, place } = outgoing;
    switch (reply.kind) {
      case 'card':
        return sendCard(outgoing, reply.card);
      case 'public':
        return sendPublicly(outgoing, reply.card);
      case 'form': {
        const { formId } = origin;
        const shown = isOpening(formId) && (await fill(formId, drawForm(reply.form, formId)));
        return shown ? nothing : sendPrivately(outgoing, reply.instead, false);
      }
      case 'formErrors':
        return sendPrivately(outgoing, reply.instead, false);
      case 'home':
        await interactive.views.publish({ user_id: outgoing.userId, view: drawHome(reply.card) });
        return nothing;
      case 'leave':
        await leave(place.channelId);
        return nothing;
    }
  };

  const leave = async (channelId: string | null) => {
    if (channelId === null) return;
    try {
      await bulk.conversations.leave({ channel: channelId });
    } catch (error) {
      if (!['not_in_channel', 'channel_not_found', 'is_archived'].includes(codeOf(error))) throw error;
    }
  };

  return {
    /** Sends one reply. Throws `DeliveryFailed`. */
    deliver: (outgoing: Outgoing): Promise<Receipt> => orFail(send(outgoing)),

    /**
     * Was it sent already? Looks at the newest messages of the person's own conversation; what stands in a channel the
     * bot may not read back is `unknown`. What leaves no message is `absent`: sending it twice changes nothing.
     */
    async find(outgoing: Outgoing): Promise<Receipt | 'absent' | 'unknown'> {
      if (outgoing.reply.kind === 'public') return 'unknown';
      if (outgoing.reply.kind === 'home' || outgoing.reply.kind === 'leave') return 'absent';
      const { channelId, personal } = await orFail(directChannel(outgoing, bulk));
      const message = await orFail(post.find(outgoing.id, channelId));
      return message ? { message, ...(personal && { personal }) } : 'absent';
    },
  };
}

const orFail = <Value>(work: Promise<Value>): Promise<Value> =>
  work.catch((error) => {
    throw toFailure(error);
  });

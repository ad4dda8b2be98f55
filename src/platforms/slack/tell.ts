import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import type { Inbound } from '#conversation/inbound.ts';
import { noticeView } from './modal.ts';
import { isOpening, type Openings } from './openings.ts';
import type { AnswerBy } from './response-url.ts';

const opened = z.object({ channel: z.object({ id: z.string() }) });

/** Says one sentence to the person alone: in the form that is open, where they pressed, or in their messages. */
export function createTell(client: WebClient, openings: Openings, answerBy: AnswerBy) {
  const inForm = async (formId: string, sentence: string): Promise<boolean> => {
    await openings.settled(formId);
    return client.views.update({ external_id: formId, view: noticeView(sentence, formId) }).then(
      () => true,
      () => false,
    );
  };

  return async ({ origin, userId }: Inbound, sentence: string): Promise<void> => {
    if (isOpening(origin.formId) && (await inForm(origin.formId, sentence))) return;
    if (origin.responseUrl && (await answerBy(origin.responseUrl, { text: sentence })) === 200) return;
    const { channel } = opened.parse(await client.conversations.open({ users: userId }));
    await client.chat.postMessage({ channel: channel.id, text: sentence, unfurl_links: false, unfurl_media: false });
  };
}

import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import type { Inbound } from '#conversation/inbound.ts';
import { limits } from './limits.ts';
import { noticeView } from './modal.ts';
import type { Openings } from './openings.ts';

const opened = z.object({ channel: z.object({ id: z.string() }) });

/** Says one sentence to the person alone: in the form that is open, where they pressed, or in their messages. */
export function createTell(client: WebClient, openings: Openings, apiUrl: string) {
  const trusted = new Set(['https://hooks.slack.com', new URL(apiUrl).origin]);

  const inForm = async (formId: string, sentence: string): Promise<boolean> => {
    await openings.settled(formId);
    return client.views.update({ external_id: formId, view: noticeView(sentence, formId) }).then(
      () => true,
      () => false,
    );
  };

  /** The address Slack gave for this deed takes five answers in half an hour; then it is as good as none. */
  const byUrl = async (url: string, text: string): Promise<boolean> => {
    if (!trusted.has(new URL(url).origin)) return false;
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ response_type: 'ephemeral', replace_original: false, text }),
      redirect: 'error',
      signal: AbortSignal.timeout(limits.interactiveCallMs),
    }).catch(() => null);
    return response?.ok === true;
  };

  return async ({ origin, userId }: Inbound, sentence: string): Promise<void> => {
    if (origin.formId && (await inForm(origin.formId, sentence))) return;
    if (origin.responseUrl && (await byUrl(origin.responseUrl, sentence))) return;
    const { channel } = opened.parse(await client.conversations.open({ users: userId }));
    await client.chat.postMessage({ channel: channel.id, text: sentence, unfurl_links: false, unfurl_media: false });
  };
}

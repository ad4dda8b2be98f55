import type { KnownBlock } from '@slack/types';
import { limits } from './limits.ts';

/** Answers by the address Slack gave with a deed. Resolves to the status, 403 for an address not Slack's, null for none. */
export type AnswerBy = (
  url: string,
  said: { readonly text: string; readonly blocks?: readonly KnownBlock[] },
) => Promise<number | null>;

/** Such an address takes five answers in half an hour, which only the person sees; the message it came from stays. */
export function createAnswerBy(apiUrl: string): AnswerBy {
  const trusted = new Set(['https://hooks.slack.com', new URL(apiUrl).origin]);

  return async (url, said) => {
    if (!URL.canParse(url) || !trusted.has(new URL(url).origin)) return 403;
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ response_type: 'ephemeral', replace_original: false, ...said }),
      redirect: 'error',
      signal: AbortSignal.timeout(limits.interactiveCallMs),
    }).catch(() => null);
    return response?.status ?? null;
  };
}

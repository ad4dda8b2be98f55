import type { Identity } from './identity.ts';
import { asText, type Json, tryParse } from './json.ts';
import { teamsLimits as limits } from './limits.ts';
import { fromTenant } from './teams-activities.ts';

/** How a delivery strays from the plain one. */
export interface TeamsSending {
  /** Another token; null sends none. */
  readonly token?: string | null;
  /** Other tenants in the two places that name one; null leaves it out. */
  readonly tenant?: { readonly conversation?: string | null; readonly channelData?: string | null };
  /** The same bytes this many times, all at once. */
  readonly times?: number;
}

export interface TeamsExchange {
  readonly sent: Json;
  readonly status: number;
  readonly body: unknown;
  readonly text: string;
  readonly ms: number;
  /** An invoke that was answered after Teams had given up. */
  readonly late: boolean;
  /** One per repetition. */
  readonly statuses: readonly number[];
}

/** Posts an activity to the bot with a token for it; a bot that does not answer at all counts as status 0. */
export async function postActivity(
  url: string,
  identity: Identity,
  activity: Json,
  sending: TeamsSending = {},
): Promise<TeamsExchange> {
  const sent = sending.tenant ? fromTenant(activity, sending.tenant) : activity;
  const token = sending.token === undefined ? await identity.token(asText(sent.serviceUrl)) : sending.token;
  const body = JSON.stringify(sent);
  const headers = { 'content-type': 'application/json', ...(token !== null && { authorization: `Bearer ${token}` }) };
  const began = performance.now();
  const once = async () => {
    try {
      const response = await fetch(url, { method: 'POST', headers, body });
      return { status: response.status, text: await response.text() };
    } catch {
      return { status: 0, text: '' };
    }
  };
  const first = once();
  const answers = await Promise.all([first, ...Array.from({ length: (sending.times ?? 1) - 1 }, once)]);
  const { status, text } = await first;
  const ms = performance.now() - began;
  return {
    sent,
    status,
    text,
    body: tryParse(text),
    ms,
    late: sent.type === 'invoke' && ms > limits.invokeMs,
    statuses: answers.map((answer) => answer.status),
  };
}

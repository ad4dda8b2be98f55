import { type Delivered, deliver } from './deliver.ts';
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

export interface TeamsExchange extends Delivered {
  readonly sent: Json;
  readonly body: unknown;
  /** An invoke that was answered after Teams had given up. */
  readonly late: boolean;
}

/** Posts an activity to the bot with a token for it. */
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
  const delivered = await deliver(url, headers, body, sending.times);
  const late = sent.type === 'invoke' && delivered.ms > limits.invokeMs;
  return { ...delivered, sent, body: tryParse(delivered.text), late };
}

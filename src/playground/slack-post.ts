import { createHmac } from 'node:crypto';
import { systemClock } from '#kernel/clock.ts';
import { type Delivered, deliver } from './deliver.ts';
import { asJson, type Json, tryParse } from './json.ts';
import { slackLimits as limits } from './limits.ts';

/** How a delivery strays from the plain one. */
export interface SlackSending {
  /** Added to the time it is stamped with. */
  readonly skewSeconds?: number;
  /** The time header as it stands, whatever the clock says. */
  readonly timestamp?: string;
  readonly signature?: 'good' | 'bad' | 'missing';
  readonly retry?: { readonly num: number; readonly reason: string };
  /** The same bytes this many times, all at once. */
  readonly times?: number;
}

export interface SlackExchange extends Delivered {
  readonly sent: Json;
  /** The answer, parsed where it is JSON. */
  readonly body: Json;
  /** Answered after Slack has given up. */
  readonly late: boolean;
}

/** Slack's request signature: HMAC-SHA256 over version, time and the body as sent. */
export const slackSignature = (secret: string, seconds: string, body: string): string =>
  `v0=${createHmac('sha256', secret).update(`v0:${seconds}:${body}`).digest('hex')}`;

/** The headers Slack sends with a body. Stamped with real time, whatever time the playground pretends. */
export function slackHeaders(
  secret: string,
  body: string,
  contentType: string,
  sending: SlackSending = {},
): Readonly<Record<string, string>> {
  const now = Math.floor(systemClock.now().epochMilliseconds / 1000);
  const seconds = sending.timestamp ?? String(now + (sending.skewSeconds ?? 0));
  const signature = slackSignature(sending.signature === 'bad' ? `${secret}x` : secret, seconds, body);
  return {
    'content-type': contentType,
    'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
    'x-slack-request-timestamp': seconds,
    ...(sending.signature !== 'missing' && { 'x-slack-signature': signature }),
    ...(sending.retry && {
      'x-slack-retry-num': String(sending.retry.num),
      'x-slack-retry-reason': sending.retry.reason,
    }),
  };
}

export const formBody = (fields: Readonly<Record<string, string>>) => ({
  body: new URLSearchParams(fields).toString(),
  contentType: 'application/x-www-form-urlencoded',
});
export const jsonBody = (payload: unknown) => ({ body: JSON.stringify(payload), contentType: 'application/json' });

/** Posts a signed body to the bot. */
export async function postSigned(
  url: string,
  secret: string,
  sent: Json,
  { body, contentType }: { readonly body: string; readonly contentType: string },
  sending: SlackSending = {},
): Promise<SlackExchange> {
  const headers = slackHeaders(secret, body, contentType, sending);
  const delivered = await deliver(url, headers, body, sending.times);
  return { ...delivered, sent, body: asJson(tryParse(delivered.text)), late: delivered.ms > limits.answerMs };
}

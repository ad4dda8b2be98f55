import type { IncomingMessage, ServerResponse } from 'node:http';
import { verifySlackRequest } from '@slack/bolt';
import { systemClock } from '#kernel/clock.ts';
import type { Log } from '#kernel/log.ts';
import { limits } from './limits.ts';
import { type Payload, recognise } from './payload.ts';

const formType = 'application/x-www-form-urlencoded';

/** A request that passed: a payload for Bolt to run, or Slack's check of the address, which Bolt answers itself. */
type Admitted = { readonly body: Buffer; readonly payload: Payload | null };

/**
 * Looks at a request before Bolt does, and answers those that must not reach it: too large, not signed by Slack, signed
 * more than five minutes away from now in either direction, or with a body that is none of Slack's. Resolves to null
 * when it has answered. The moment of signing is Slack's, so it is held against the real clock, also in development.
 */
export async function admit(
  request: IncomingMessage,
  response: ServerResponse,
  signingSecret: string,
  log: Log,
): Promise<Admitted | null> {
  const refuse = (status: number, reason: string) => {
    log.warn('slack.refused', { status, reason });
    // What was not read must not be taken for the next request on this connection.
    response.writeHead(status, status === 413 ? { connection: 'close' } : {}).end();
    return null;
  };
  const body = await readBody(request);
  if (body === null) return refuse(413, 'size');
  const text = body.toString();
  const isForm = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase() === formType;
  const form = isForm ? new URLSearchParams(text) : null;

  // Slack's test of the certificate comes unsigned; it says nothing, and nothing of it is read.
  if (form?.get('ssl_check') === '1') {
    response.writeHead(200).end();
    return null;
  }
  if (!isSigned(request, text, signingSecret)) return refuse(401, 'signature');

  const content = form ? readForm(form) : tryParse(text);
  if (isChallenge(content)) return { body, payload: null };
  if (isRateNotice(content)) {
    log.error('slack.events.limited');
    response.writeHead(200).end();
    return null;
  }
  const payload = recognise(content);
  if (payload === null) return refuse(400, 'body');
  // Bolt knows a form by this exact name only.
  if (form) request.headers['content-type'] = formType;
  return { body, payload };
}

/** The whole body, or null when it is larger than we read. Rejects when the sender goes away. */
async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > limits.bodyBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** One header of each, in exactly Slack's form: a doubled header arrives joined by a comma and does not fit. */
function isSigned(request: IncomingMessage, body: string, signingSecret: string): boolean {
  const at = String(request.headers['x-slack-request-timestamp']);
  const signature = String(request.headers['x-slack-signature']);
  if (!/^[1-9]\d{0,10}$/.test(at) || !/^v0=[0-9a-f]{64}$/.test(signature)) return false;
  const nowMilliseconds = systemClock.now().epochMilliseconds;
  if (Math.abs(Math.floor(nowMilliseconds / 1000) - Number(at)) > limits.skewSeconds) return false;
  try {
    const headers = { 'x-slack-signature': signature, 'x-slack-request-timestamp': Number(at) };
    verifySlackRequest({ signingSecret, body, headers, nowMilliseconds });
    return true;
  } catch {
    return false;
  }
}

/** A slash command is the form itself; everything else stands as JSON in its `payload`. */
function readForm(form: URLSearchParams): unknown {
  const [payload, second] = form.getAll('payload');
  if (payload === undefined) return Object.fromEntries(form);
  return second === undefined ? tryParse(payload) : undefined;
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const typeOf = (content: unknown) =>
  typeof content === 'object' && content !== null ? Reflect.get(content, 'type') : undefined;
const isChallenge = (content: unknown) => typeOf(content) === 'url_verification';
/** Sent when the workspace has more events than Slack delivers in an hour: some are lost. */
const isRateNotice = (content: unknown) => typeOf(content) === 'app_rate_limited';

import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeEach } from 'vitest';
import { secret } from '#config/secret.ts';
import { type Inbound, inbound as shape } from '#conversation/inbound.ts';
import { systemClock } from '#kernel/clock.ts';
import { createLog } from '#kernel/log.ts';
import type { Platform, Receive, Turned } from '#platforms/platform.ts';
import { createSlack, type SlackOptions } from '#platforms/slack/app.ts';
import { slackTeam } from '#playground/people.ts';
import { startSlackApi } from '#playground/slack-api.ts';

export const signingSecret = 'a-signing-secret-of-the-tests-only';

export interface Door {
  readonly slack: Platform;
  readonly origin: string;
  readonly api: Awaited<ReturnType<typeof startSlackApi>>;
  /** Everything the house was handed, in order. */
  readonly inbounds: Inbound[];
  readonly refusals: Parameters<Turned>[0][];
  readonly logged: string[];
  /** Replaces what the house does with the next messages. */
  house: Receive;
  /** The one message the house was handed, after its round trip through JSON. Throws unless it was one. */
  heard(): Inbound;
  /** What the house was handed so far, and what was refused, is as if it had not been. */
  forget(): void;
  close(): Promise<void>;
}

/** The real door behind a real server, with a fake Slack to talk to. */
export async function openDoor(options: Partial<SlackOptions> = {}): Promise<Door> {
  const api = await startSlackApi();
  const inbounds: Inbound[] = [];
  const refusals: Parameters<Turned>[0][] = [];
  const logged: string[] = [];
  const slack = createSlack({
    signingSecret: secret(signingSecret),
    botToken: secret(api.botToken),
    teamIds: [slackTeam.id],
    apiUrl: api.url,
    clock: systemClock,
    log: createLog('debug', (line) => logged.push(line)),
    receive: (inbound, exchange) => {
      inbounds.push(inbound);
      return door.house(inbound, exchange);
    },
    turned: async (refusal) => void refusals.push(refusal),
    opensForm: (command) => command.startsWith('form.') || command.startsWith('note.'),
    ...options,
  });
  const server = createServer((request, response) => void slack.handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const door: Door = {
    slack,
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    api,
    inbounds,
    refusals,
    logged,
    house: async (_, exchange) => exchange?.stored?.(),
    heard() {
      if (inbounds.length !== 1) throw new Error(`the house was handed ${inbounds.length} messages`);
      return shape.parse(JSON.parse(JSON.stringify(inbounds[0])));
    },
    forget() {
      inbounds.length = 0;
      refusals.length = 0;
    },
    async close() {
      await slack.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await api.stop();
    },
  };
  return door;
}

/** A door for all tests of a file, each of which finds nothing heard; closed after them. */
export async function sharedDoor(): Promise<Door> {
  const door = await openDoor();
  afterAll(() => door.close());
  beforeEach(() => door.forget());
  await door.slack.start();
  return door;
}

/** A house that holds each message until it is told how it went. */
export function holding(door: Door) {
  const heard = Promise.withResolvers<void>();
  const stored = Promise.withResolvers<void>();
  door.house = async (_, exchange) => {
    heard.resolve();
    await stored.promise;
    exchange?.stored?.();
  };
  return { heard: heard.promise, stored };
}

export const now = () => Math.floor(systemClock.now().epochMilliseconds / 1000);

/** Slack's signature over a body at a moment, in seconds. */
export function sign(body: string, at: number | string = now(), key = signingSecret): Record<string, string> {
  const hash = createHmac('sha256', key).update(`v0:${at}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': String(at), 'x-slack-signature': `v0=${hash}` };
}

const formType = 'application/x-www-form-urlencoded';

export const asForm = (fields: Readonly<Record<string, string>>) => new URLSearchParams(fields).toString();
export const asInteraction = (payload: unknown) => asForm({ payload: JSON.stringify(payload) });

export const send = (door: Door, body: string, headers: Readonly<Record<string, string>>) =>
  fetch(`${door.origin}/slack/events`, { method: 'POST', body, headers });

/** A signed form: a command's fields, or an interaction in `payload`. */
export const sendForm = (door: Door, body: string) => send(door, body, { 'content-type': formType, ...sign(body) });
export const sendCommand = (door: Door, fields: Readonly<Record<string, string>>) => sendForm(door, asForm(fields));
export const sendInteraction = (door: Door, payload: unknown) => sendForm(door, asInteraction(payload));

/** A signed event. `headers` adds to Slack's own, such as the number of a retry. */
export function sendEvent(door: Door, payload: unknown, headers: Readonly<Record<string, string>> = {}) {
  const body = JSON.stringify(payload);
  return send(door, body, { 'content-type': 'application/json', ...sign(body), ...headers });
}

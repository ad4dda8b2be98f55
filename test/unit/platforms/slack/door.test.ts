import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { secret } from '#config/secret.ts';
import { systemClock } from '#kernel/clock.ts';
import { createLog } from '#kernel/log.ts';
import { createSlack } from '#platforms/slack/app.ts';
import { createClients, quietLogger } from '#platforms/slack/clients.ts';
import { createIdentity } from '#platforms/slack/identity.ts';
import { limits } from '#platforms/slack/limits.ts';
import { slackBot } from '#playground/people.ts';
import { openWorkshop } from './workshop.ts';

let shop: Awaited<ReturnType<typeof openWorkshop>>;
beforeEach(async () => {
  shop = await openWorkshop();
});
afterEach(() => shop.close());

describe('starting', () => {
  it('S11: refuses an empty signing secret', async () => {
    await expect(openWorkshop({ signingSecret: secret('') })).rejects.toThrow();
  });

  it.each(['http://slack.example/api/', 'ftp://127.0.0.2/'])('C6: refuses to talk to %s', async (apiUrl) => {
    await expect(openWorkshop({ apiUrl })).rejects.toThrow(/SLACK_API_URL/);
  });

  it('C6: talks to Slack itself and to this machine', () => {
    const log = createLog('silent');
    expect(() => createClients('xoxb', 'https://slack.com/api/', log)).not.toThrow();
    expect(() => createClients('xoxb', 'http://localhost:3000/api/', log)).not.toThrow();
  });

  it('talks to Slack’s own address unless told another', () => {
    const door = createSlack({
      signingSecret: secret('a-signing-secret'),
      botToken: secret('xoxb'),
      teamIds: ['T1'],
      clock: systemClock,
      log: createLog('silent'),
      receive: async () => {},
      turned: async () => {},
      opensForm: () => false,
    });
    expect(door.name).toBe('slack');
  });

  it('S8: Slack being out of reach does not keep the door shut', async () => {
    shop.api.faults.inject('auth.test', { kind: 'reset' });
    await shop.slack.start();
    expect(shop.logged.join('')).toContain('"event":"slack.identity"');
  });

  it('names the route it answers', () => {
    expect([shop.slack.name, shop.slack.route]).toEqual(['slack', { method: 'POST', path: '/slack/events' }]);
  });
});

describe('Socket Mode', () => {
  it('F26: says that it is not durable, and its failing does not end the process', async () => {
    const socket = await openWorkshop({ appToken: secret('xapp-of-the-tests') });
    socket.api.faults.inject('apps.connections.open', { kind: 'refuse', error: 'invalid_auth' });
    await socket.slack.start();
    expect(socket.logged.join('')).toContain('not durable');
    await socket.api.calls.wait('apps.connections.open');
    await vi.waitFor(() => expect(socket.logged.join('')).toMatch(/"level":50[^\n]*"event":"slack.socket"/));
    await socket.close();
  });
});

describe('who the bot is', () => {
  it('is asked again later, at most once a minute, until Slack has told', async () => {
    let now = Temporal.Instant.from('2026-03-02T14:00:00Z');
    const { bulk } = createClients(shop.api.botToken, shop.api.url, createLog('silent'));
    const identity = createIdentity(bulk, { now: () => now }, createLog('silent'));
    shop.api.faults.inject('auth.test', { kind: 'status', status: 500 });
    await identity.learn();
    expect([identity.botUserId(), identity.enterpriseId()]).toEqual([null, undefined]);

    identity.refresh();
    now = now.add({ seconds: limits.identityRetrySeconds });
    identity.refresh();
    identity.refresh();
    await vi.waitFor(() => expect(identity.botUserId()).toBe(slackBot.userId));
    expect(identity.enterpriseId()).toBeNull();
    now = now.add({ hours: 1 });
    identity.refresh();
    expect(shop.asked('auth.test')).toHaveLength(2);
  });
});

describe('S16: the log of the SDK', () => {
  it('lets a bare code through and no other word', () => {
    const lines: string[] = [];
    const logger = quietLogger(createLog('debug', (line) => lines.push(line)));
    logger.debug('message text');
    logger.info('message text');
    logger.warn('http request failed', 'message text');
    logger.warn('message_truncated');
    logger.error(new Error('message text'));
    logger.setLevel(logger.getLevel());
    logger.setName('any');
    expect(lines.join('')).not.toContain('message text');
    expect(lines.map((line) => JSON.parse(line).code)).toEqual([undefined, 'message_truncated', undefined]);
  });
});

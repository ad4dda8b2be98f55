import { LogLevel, WebClient } from '@slack/web-api';
import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tooManyRequests } from '#playground/faults.ts';
import { people, slackBot, slackPlaces } from '#playground/people.ts';
import { type SlackApi, startSlackApi } from '#playground/slack-api.ts';

const [dana] = people;
const user = dana?.slack.id ?? '';
const privatePlace = slackPlaces[0]?.id ?? '';
const blocks = [{ type: 'section', text: { type: 'mrkdwn', text: 'Saved' } }];
const modal = (extra: object = {}) => ({
  type: 'modal' as const,
  title: { type: 'plain_text' as const, text: 'Case note' },
  blocks: [{ type: 'divider' as const }],
  ...extra,
});

let at = Temporal.Instant.from('2026-03-02T15:00:00Z');
let api: SlackApi;
let client: WebClient;

beforeEach(async () => {
  at = Temporal.Instant.from('2026-03-02T15:00:00Z');
  api = await startSlackApi({ clock: { now: () => at } });
  client = clientWith(api.botToken);
});
afterEach(() => api.stop());

const quiet = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  getLevel: () => LogLevel.ERROR,
  setName() {},
};
const clientWith = (token: string) =>
  new WebClient(token, {
    slackApiUrl: api.url,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: quiet,
  });
const code = (call: Promise<unknown>) =>
  call.then(
    () => 'ok',
    (problem: { data?: { error?: string } }) => problem.data?.error,
  );

describe('the fake Slack Web API, called by the real client', () => {
  it('knows the bot by its token and nobody else', async () => {
    expect(await client.auth.test()).toMatchObject({
      team_id: 'T0PLAYGRND',
      user_id: slackBot.userId,
      bot_id: slackBot.botId,
    });
    expect(await code(clientWith('xoxb-someone-else').auth.test())).toBe('invalid_auth');
    expect(await code(clientWith('').auth.test())).toBe('not_authed');
  });

  it('keeps a posted message with its blocks and metadata, to be found in the history', async () => {
    const metadata = { event_type: 'fieldnote', event_payload: { outbox: 'o-1' } };
    const posted = await client.chat.postMessage({ channel: user, text: 'Saved', blocks, metadata });
    expect(posted.channel).toBe(`D${user.slice(1)}`);
    const channel = posted.channel ?? '';
    const found = await client.conversations.history({ channel, include_all_metadata: true, limit: 5 });
    expect(found.messages).toMatchObject([{ ts: posted.ts, text: 'Saved', metadata, bot_id: slackBot.botId }]);
    const bare = await client.conversations.history({ channel });
    expect(bare.messages?.[0]).not.toHaveProperty('metadata');
  });

  it('pages a history from the newest on', async () => {
    for (const text of ['one', 'two', 'three']) await client.chat.postMessage({ channel: privatePlace, text });
    const first = await client.conversations.history({ channel: privatePlace, limit: 2 });
    expect(first.messages?.map((message) => message.text)).toEqual(['three', 'two']);
    const cursor = first.response_metadata?.next_cursor ?? '';
    const second = await client.conversations.history({ channel: privatePlace, limit: 2, cursor });
    expect(second.messages?.map((message) => message.text)).toEqual(['one']);
    expect(second.has_more).toBe(false);
  });

  it('updates and deletes only messages of the bot', async () => {
    const { ts = '' } = await client.chat.postMessage({ channel: privatePlace, text: 'Draft' });
    await client.chat.update({ channel: privatePlace, ts, text: 'Signed' });
    expect(api.workspace.findMessage(privatePlace, ts)).toMatchObject({ text: 'Signed', edited: true });
    await client.chat.delete({ channel: privatePlace, ts });
    expect(await code(client.chat.update({ channel: privatePlace, ts, text: 'x' }))).toBe('message_not_found');

    api.workspace.addMessage({
      ts: '1.000001',
      channel: privatePlace,
      user,
      text: 'theirs',
      blocks: [],
      metadata: null,
      threadTs: null,
      edited: false,
      onlyFor: null,
    });
    expect(await code(client.chat.update({ channel: privatePlace, ts: '1.000001', text: 'x' }))).toBe(
      'cant_update_message',
    );
    expect(await code(client.chat.delete({ channel: privatePlace, ts: '1.000001' }))).toBe('cant_delete_message');
    expect((await client.chat.getPermalink({ channel: privatePlace, message_ts: '1.000001' })).permalink).toMatch(
      /archives\/C0NORTHUNT\/p1000001$/,
    );
    expect(await code(client.chat.getPermalink({ channel: privatePlace, message_ts: '2.0' }))).toBe(
      'message_not_found',
    );
  });

  it('shows a private message to one person, leaves it out of the history and cannot update it (F18)', async () => {
    const sent = await client.chat.postEphemeral({ channel: privatePlace, user, text: 'Only you' });
    expect(api.workspace.seenBy(user, privatePlace).map((message) => message.text)).toEqual(['Only you']);
    expect(api.workspace.seenBy('U0GUESTP12', privatePlace)).toEqual([]);
    expect((await client.conversations.history({ channel: privatePlace })).messages).toEqual([]);
    const ts = sent.message_ts ?? '';
    expect(await code(client.chat.update({ channel: privatePlace, ts, text: 'x' }))).toBe('message_not_found');
    const stranger = people.find((person) => person.key === 'w-3')?.slack.id ?? '';
    expect(await code(client.chat.postEphemeral({ channel: privatePlace, user: stranger, text: 'x' }))).toBe(
      'user_not_in_channel',
    );
  });

  it('refuses places the bot cannot write to (F19)', async () => {
    const post = (channel: string) => code(client.chat.postMessage({ channel, text: 'x' }));
    expect(await post('C0NOWHERE0')).toBe('channel_not_found');
    api.workspace.setChannel('C0FIELDOPS', { isArchived: true });
    expect(await post('C0FIELDOPS')).toBe('is_archived');
    await client.conversations.leave({ channel: 'C0PARTNERS' });
    expect(await post('C0PARTNERS')).toBe('not_in_channel');
    await client.conversations.leave({ channel: privatePlace });
    expect(await post(privatePlace)).toBe('channel_not_found');
    expect(await code(client.conversations.leave({ channel: `D${user.slice(1)}` }))).toBe('channel_not_found');
  });

  it('refuses words Slack would not take (F28)', async () => {
    const post = (message: object) => code(client.chat.postMessage({ channel: user, ...message } as never));
    expect(await post({})).toBe('no_text');
    expect(await post({ text: 'x', blocks: [{ type: 'sektion' }] })).toBe('invalid_blocks');
    const long = Array.from({ length: 5 }, () => ({
      type: 'section',
      text: { type: 'mrkdwn', text: 'x'.repeat(2900) },
    }));
    expect(await post({ text: 'x', blocks: long })).toBe('msg_blocks_too_long');
    expect(await post({ text: 'x', metadata: { event_type: 'a' } })).toBe('invalid_metadata_format');
    const cut = await client.chat.postMessage({ channel: user, text: 'x'.repeat(40_001) });
    expect(cut.response_metadata?.warnings).toContain('message_truncated');
  });

  it('tells of people and places what the flags say (R9, R10)', async () => {
    const about = async (key: string) => {
      const id = people.find((person) => person.key === key)?.slack.id ?? '';
      return (await client.users.info({ user: id, include_locale: true })).user;
    };
    expect(await about('w-1')).toMatchObject({
      deleted: false,
      is_restricted: false,
      is_email_confirmed: true,
      locale: 'en-US',
    });
    expect(await about('guest')).toMatchObject({ is_restricted: true });
    expect(await about('outsider')).toMatchObject({ is_stranger: true, team_id: 'T0ELSEWHER' });
    expect(await code(client.users.info({ user: 'U0NOBODY00' }))).toBe('user_not_found');
    const info = async (channel: string) =>
      (await client.conversations.info({ channel, include_num_members: true })).channel;
    expect(await info('C0PARTNERS')).toMatchObject({ is_ext_shared: true, is_private: false });
    expect(await info(privatePlace)).toMatchObject({ is_ext_shared: false, is_private: true, num_members: 6 });
    expect((await client.conversations.members({ channel: privatePlace })).members).toContain(user);
    expect((await client.conversations.open({ users: user })).channel?.id).toBe(`D${user.slice(1)}`);
  });

  it('opens one modal with a trigger, within three seconds (F6)', async () => {
    const spent = api.workspace.newTrigger(user);
    const open = (trigger_id: string, view: object = modal()) => code(client.views.open({ trigger_id, view } as never));
    expect(await open(spent)).toBe('ok');
    expect(await open(spent)).toBe('exchanged_trigger_id');
    expect(await open('1.2.abc')).toBe('invalid_trigger_id');
    const late = api.workspace.newTrigger(user);
    at = at.add({ milliseconds: 3001 });
    expect(await open(late)).toBe('expired_trigger_id');
    const named = () => open(api.workspace.newTrigger(user), modal({ external_id: 'note-1' }));
    expect([await named(), await named()]).toEqual(['ok', 'duplicate_external_id']);
  });

  it('refuses views Slack would not show', async () => {
    const open = (view: object) =>
      code(client.views.open({ trigger_id: api.workspace.newTrigger(user), view } as never));
    expect(await open(modal({ title: { type: 'plain_text', text: 'x'.repeat(25) } }))).toBe('invalid_arguments');
    expect(await open({ ...modal(), type: 'home' })).toBe('invalid_arguments');
    expect(await open(modal({ private_metadata: 'x'.repeat(250_001) }))).toBe('view_too_large');
    expect(await code(client.views.publish({ user_id: user, view: modal() } as never))).toBe('invalid_arguments');
  });

  it('updates the view that is open, when its hash still holds (F7, F9)', async () => {
    const opened = await client.views.open({ trigger_id: api.workspace.newTrigger(user), view: modal() });
    const { id: view_id = '', hash = '' } = opened.view ?? {};
    const update = (extra: object) => code(client.views.update({ view: modal(), ...extra } as never));
    expect(await update({ view_id, hash: 'old' })).toBe('hash_conflict');
    expect(await update({ view_id, hash })).toBe('ok');
    expect(await update({ view_id, hash })).toBe('hash_conflict');
    api.workspace.views.delete(view_id);
    expect(await update({ view_id })).toBe('not_found');
  });

  it('keeps one home view a person', async () => {
    const home = { type: 'home' as const, blocks: [{ type: 'divider' as const }] };
    const first = await client.views.publish({ user_id: user, view: home });
    const again = await client.views.publish({ user_id: user, view: home });
    expect(again.view?.id).toBe(first.view?.id);
    const stale = client.views.publish({ user_id: user, view: home, hash: first.view?.hash ?? '' });
    expect(await code(stale)).toBe('hash_conflict');
  });

  it('fails as told: slow down, broken, refused, and accepted but never answered (F10, F12, F20)', async () => {
    const post = () => client.chat.postMessage({ channel: user, text: 'x' });
    api.faults.inject('chat.postMessage', tooManyRequests(7));
    await expect(post()).rejects.toMatchObject({ retryAfter: 7 });
    api.faults.inject('chat.postMessage', { kind: 'status', status: 503 });
    await expect(post()).rejects.toMatchObject({ statusCode: 503 });
    api.faults.inject('*', { kind: 'refuse', error: 'token_revoked' });
    expect(await code(post())).toBe('token_revoked');
    expect(api.workspace.messages).toHaveLength(0);
    api.faults.inject('chat.postMessage', { kind: 'reset' });
    await expect(post()).rejects.toThrow();
    expect(api.workspace.messages).toHaveLength(1);
    api.faults.inject('chat.postMessage', { kind: 'delay', ms: 5 });
    expect(await code(post())).toBe('ok');
    expect(await code(post())).toBe('ok');
  });

  it('records every call without its token, and lets a test wait for one', async () => {
    const second = api.calls.wait('chat.postMessage', (call) => call.status === 200, 2);
    await client.chat.postMessage({ channel: user, text: 'one' });
    await client.chat.postMessage({ channel: user, text: 'two' });
    expect((await second).asked.text).toBe('two');
    expect(JSON.stringify(api.calls.all)).not.toContain(api.botToken);
    await expect(api.calls.wait('chat.delete', undefined, 1, 1)).rejects.toThrow('calls so far: chat.postMessage');
  });

  it('lets the app do only what its scopes allow', async () => {
    await api.stop();
    api = await startSlackApi({ scopes: ['chat:write', 'groups:read'] });
    client = clientWith(api.botToken);
    expect(await code(client.chat.postMessage({ channel: user, text: 'x' }))).toBe('ok');
    expect(await code(client.conversations.info({ channel: privatePlace }))).toBe('ok');
    expect(await code(client.conversations.info({ channel: 'C0FIELDOPS' }))).toBe('missing_scope');
    expect(await code(client.conversations.history({ channel: privatePlace }))).toBe('missing_scope');
    expect(await code(client.users.info({ user }))).toBe('missing_scope');
    expect(await code(client.auth.test())).toBe('ok');
  });

  it('takes JSON bodies and refuses methods it does not know', async () => {
    const post = (method: string, body: object) =>
      fetch(`${api.url}${method}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${api.botToken}` },
        body: JSON.stringify(body),
      }).then((response) => response.json());
    expect(await post('chat.postMessage', { channel: user, text: 'x', blocks })).toMatchObject({ ok: true });
    expect(await post('chat.postMessage', { text: 'x' })).toMatchObject({ ok: false, error: 'invalid_arguments' });
    expect(await post('chat.shout', {})).toMatchObject({ ok: false, error: 'unknown_method' });
  });
});

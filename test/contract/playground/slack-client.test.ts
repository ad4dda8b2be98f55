import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { App, HTTPReceiver, LogLevel } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asJson, type Json } from '#playground/json.ts';
import { people, slackBot, slackTeam } from '#playground/people.ts';
import { type SlackApi, startSlackApi } from '#playground/slack-api.ts';
import { createSlackClient, type SlackClient } from '#playground/slack-client.ts';

const secret = 'signing-secret-of-this-test';
const user = people[0]?.slack.id ?? '';
const channel = 'C0NORTHUNT';
const input = (block: string, element: object) => ({
  type: 'input',
  block_id: block,
  label: { type: 'plain_text', text: block },
  element,
});
const option = (value: string) => ({ text: { type: 'plain_text', text: value }, value });
const form = {
  type: 'modal',
  callback_id: 'note.edit',
  notify_on_close: true,
  private_metadata: 'ticket',
  title: { type: 'plain_text', text: 'Case note' },
  submit: { type: 'plain_text', text: 'Save' },
  blocks: [
    input('words', { type: 'plain_text_input', action_id: 'words', initial_value: 'hv' }),
    input('mode', { type: 'static_select', action_id: 'mode', options: [option('phone'), option('video')] }),
    input('who', { type: 'checkboxes', action_id: 'who', options: [option('mother'), option('child')] }),
    input('day', { type: 'datepicker', action_id: 'day' }),
  ],
};

let api: SlackApi;
let slack: SlackClient;
let heard: { kind: string; body: Json; context: Json }[];
let answerView: object | undefined;
let stop: () => Promise<void>;

beforeEach(async () => {
  api = await startSlackApi();
  heard = [];
  answerView = undefined;
  const receiver = new HTTPReceiver({ signingSecret: secret, logLevel: LogLevel.ERROR, endpoints: '/slack/events' });
  const app = new App({
    receiver,
    token: api.botToken,
    botId: slackBot.botId,
    botUserId: slackBot.userId,
    tokenVerificationEnabled: false,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: api.url },
    ignoreSelf: false,
  });
  const hear = (kind: string) => async (args: { body: unknown; context: unknown; ack?: unknown }) => {
    heard.push({ kind, body: asJson(args.body), context: asJson(args.context) });
    if (typeof args.ack === 'function') await args.ack(kind === 'view' ? answerView : undefined);
  };
  app.command('/case', hear('command'));
  app.event(/.*/, hear('event'));
  app.shortcut(/.*/, hear('shortcut'));
  app.action(/.*/, hear('action'));
  app.view('note.edit', hear('view'));
  app.view({ callback_id: 'note.edit', type: 'view_closed' }, hear('closed'));
  const server = createServer((request, response) => receiver.requestListener(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  slack = createSlackClient({ api, botOrigin: () => `http://127.0.0.1:${port}`, signingSecret: secret });
  stop = async () => {
    await new Promise((resolve) => server.close(resolve));
    await api.stop();
  };
});
afterEach(() => stop());

const openForm = async (extra: object = {}) => {
  const response = await fetch(`${api.url}views.open`, {
    method: 'POST',
    headers: { authorization: `Bearer ${api.botToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ trigger_id: api.workspace.newTrigger(user), view: { ...form, ...extra } }),
  });
  return ((await response.json()) as { view: { id: string } }).view.id;
};

describe('the Slack client, heard by the real Bolt receiver', () => {
  it('signs so that Bolt takes it, and strays so that Bolt refuses (R1, R2)', async () => {
    const say = (sending: object) => slack.command({ user, channel, text: 'help' }, sending);
    expect((await say({})).status).toBe(200);
    for (const sending of [
      { signature: 'bad' },
      { signature: 'missing' },
      { skewSeconds: -301 },
      { timestamp: 'NaN' },
    ]) {
      expect((await say(sending)).status).toBe(401);
    }
    expect(heard).toHaveLength(1);
    expect((await slack.urlVerification('abc')).body).toEqual({ challenge: 'abc' });
  });

  it('delivers the same bytes as often as asked, with retry headers where asked (R3, F3)', async () => {
    const exchange = await slack.directMessage(
      { user, text: 'hello' },
      { times: 3, retry: { num: 1, reason: 'http_timeout' } },
    );
    expect(exchange.statuses).toEqual([200, 200, 200]);
    expect(new Set(heard.map((one) => one.body.event_id)).size).toBe(1);
    expect(heard[0]?.context.retryNum).toBe(1);
  });

  it('sends a command with all it carries', async () => {
    await slack.command({ user, channel, text: 'note C-1042 hv' });
    expect(heard[0]?.body).toMatchObject({
      command: '/case',
      text: 'note C-1042 hv',
      user_id: user,
      team_id: slackTeam.id,
      channel_id: channel,
      api_app_id: slackBot.appId,
    });
    expect(heard[0]?.body.response_url).toContain(`${api.origin}/response/`);
  });

  it('tells of a direct message, of a mention with its twin in either order, and of changes (F4, F22)', async () => {
    await slack.directMessage({ user, text: 'note' });
    await slack.mention({ user, channel, text: 'note' }, {}, ['message', 'app_mention']);
    const ts = api.workspace.messages[0]?.ts ?? '';
    const direct = `D${user.slice(1)}`;
    await slack.editMessage({ channel: direct, ts, text: 'note 2' });
    await slack.deleteMessage({ channel: direct, ts });
    const events = heard.map((one) => asJson(one.body.event));
    expect(events.map((event) => [event.type, event.subtype, event.channel_type])).toEqual(
      expect.arrayContaining([
        ['message', undefined, 'im'],
        ['message', undefined, 'group'],
        ['app_mention', undefined, undefined],
        ['message', 'message_changed', 'im'],
        ['message', 'message_deleted', 'im'],
      ]),
    );
    const [, one, other] = events;
    expect(one?.ts).toBe(other?.ts);
    expect(events[3]).toMatchObject({ message: { text: 'note 2' }, previous_message: { text: 'note' } });
  });

  it('names the other organisation of a stranger in a shared channel (R8, R10)', async () => {
    const stranger = people.find((person) => person.key === 'outsider')?.slack.id ?? '';
    await slack.mention({ user: stranger, channel: 'C0PARTNERS', text: 'hi' });
    expect(heard[0]?.body).toMatchObject({
      team_id: slackTeam.id,
      is_ext_shared_channel: true,
      event: { user_team: 'T0ELSEWHER', source_team: 'T0ELSEWHER' },
    });
    await slack.command({ user: stranger, channel: 'C0PARTNERS', text: 'help' });
    expect(heard.at(-1)?.body.team_id).toBe('T0ELSEWHER');
  });

  it('starts shortcuts, on a message and from the menu', async () => {
    const { ts } = slack.say({ user, channel, text: 'seen today' });
    await slack.messageShortcut({ user, channel, ts, callbackId: 'save' });
    await slack.globalShortcut({ user, callbackId: 'new' });
    expect(heard[0]?.body).toMatchObject({
      type: 'message_action',
      callback_id: 'save',
      message: { text: 'seen today' },
    });
    expect(heard[1]?.body).toMatchObject({ type: 'shortcut', callback_id: 'new' });
  });

  it('presses a button with its value, and keeps a private message to itself', async () => {
    const button = {
      type: 'button',
      action_id: 'note.sign',
      value: 'ticket',
      text: { type: 'plain_text', text: 'Sign' },
    };
    const post = (method: string, extra: object) =>
      fetch(`${api.url}${method}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${api.botToken}`, 'content-type': 'application/json' },
        body: JSON.stringify({ channel, text: 'Draft', blocks: [{ type: 'actions', elements: [button] }], ...extra }),
      });
    await post('chat.postMessage', {});
    await post('chat.postEphemeral', { user });
    for (const { ts } of api.workspace.messages) await slack.press({ user, channel, ts, actionId: 'note.sign' });
    expect(heard[0]?.body).toMatchObject({
      actions: [{ action_id: 'note.sign', value: 'ticket', type: 'button' }],
      container: { is_ephemeral: false },
      message: { text: 'Draft' },
    });
    expect(heard[1]?.body).toMatchObject({ container: { is_ephemeral: true } });
    expect(heard[1]?.body).not.toHaveProperty('message');
  });

  it('sends a form with what was filled in and what was there', async () => {
    const viewId = await openForm();
    await slack.submitView({ user, viewId, filled: { mode: 'video', who: ['child'], day: '2026-03-02' } });
    expect(asJson(asJson(heard[0]?.body.view).state).values).toEqual({
      words: { words: { type: 'plain_text_input', value: 'hv' } },
      mode: { mode: { type: 'static_select', selected_option: option('video') } },
      who: { who: { type: 'checkboxes', selected_options: [option('child')] } },
      day: { day: { type: 'datepicker', selected_date: '2026-03-02' } },
    });
    expect(api.workspace.views.size).toBe(0);
  });

  it('does with a form what the answer says (F9)', async () => {
    answerView = { response_action: 'errors', errors: { words: 'Too short' } };
    const viewId = await openForm();
    await slack.submitView({ user, viewId });
    expect(api.workspace.views.get(viewId)?.errors).toEqual({ words: 'Too short' });
    answerView = { response_action: 'update', view: { ...form, title: { type: 'plain_text', text: 'Next' } } };
    await slack.submitView({ user, viewId });
    expect(api.workspace.views.get(viewId)?.view.title).toMatchObject({ text: 'Next' });
    answerView = { response_action: 'update', view: { type: 'modal' } };
    await slack.submitView({ user, viewId });
    expect(api.workspace.views.get(viewId)?.errors['']).toContain('trouble');
    await openForm();
    answerView = { response_action: 'clear' };
    await slack.submitView({ user, viewId });
    expect(api.workspace.views.size).toBe(0);
  });

  it('tells of a closed form only when asked to (F8)', async () => {
    await slack.closeView({ user, viewId: await openForm(), filled: { words: 'half a note' } });
    expect(heard[0]).toMatchObject({ kind: 'closed', body: { type: 'view_closed', is_cleared: false } });
    expect(await slack.closeView({ user, viewId: await openForm({ notify_on_close: false }) })).toBeNull();
  });

  it('opens the home tab, presses in it, and tells of changed accounts and invitations (R12)', async () => {
    await slack.openHome({ user });
    await slack.changeUser(user, { deleted: true });
    await slack.invite({ channel: 'C0PARTNERS', by: user });
    expect(heard.map((one) => asJson(one.body.event).type)).toEqual([
      'app_home_opened',
      'user_change',
      'member_joined_channel',
    ]);
    expect(heard[1]?.body).toMatchObject({ event: { user: { id: user, deleted: true } } });
  });

  it('tells the person when a command failed', async () => {
    await slack.command({ user, channel, text: 'x' }, { signature: 'bad' });
    expect(api.workspace.seenBy(user, channel).at(-1)?.text).toBe('/case failed with the error "dispatch_failed".');
  });
});

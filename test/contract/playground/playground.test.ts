import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asJson, asList, type Json } from '#playground/json.ts';
import { people } from '#playground/people.ts';
import { type StubBot, startStubBot } from './stub-bot.ts';

const dana = people[0]?.slack.id ?? '';
const direct = `D${dana.slice(1)}`;
const personal = `a:1${people[0]?.teams.aadObjectId.replaceAll('-', '')}`;
let bot: StubBot;

beforeEach(async () => {
  bot = await startStubBot();
});
afterEach(() => bot.stop());

const get = async (path: string) => asJson(await (await fetch(`${bot.origin}/playground/${path}`)).json());
const post = async (path: string, body: object, headers: Record<string, string> = {}): Promise<Json> => {
  const response = await fetch(`${bot.origin}/playground/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return { code: response.status, ...asJson(await response.json()) };
};
const act = (deed: object, extra: object = {}) => post('deed', { as: 'w-1', deed, ...extra });
const see = (what: string, as = 'w-1', place = '') => get(`${what}?as=${as}&place=${encodeURIComponent(place)}`);
const messages = (seen: Json) => asList(seen.messages).map(asJson);

describe('the playground over HTTP', () => {
  it('serves the page and its files, and leaves other paths alone', async () => {
    const file = async (path: string) => {
      const response = await fetch(`${bot.origin}${path}`);
      return [response.status, response.headers.get('content-type')];
    };
    expect(await file('/playground')).toEqual([200, 'text/html; charset=utf-8']);
    expect(await file('/playground/page.js')).toEqual([200, 'text/javascript; charset=utf-8']);
    expect(await file('/playground/adaptivecards.js')).toEqual([200, 'text/javascript; charset=utf-8']);
    expect(await file('/playground/none.js')).toEqual([404, 'application/json; charset=utf-8']);
    expect(await file('/playground/..%2fpeople.ts')).toEqual([404, 'application/json; charset=utf-8']);
    await fetch(`${bot.origin}/playgrounds`, { method: 'POST', body: '{}' });
    expect(bot.heard.teams).toHaveLength(1);
  });

  it('offers the menus the manifests name', async () => {
    const { menus } = await get('start');
    expect(menus).toMatchObject({
      commands: [{ name: '/case' }],
      onSlackMessage: [{ title: 'Save as case note' }],
      inSlack: [{ title: 'New case note' }],
      onTeamsMessage: [{ title: 'Save as case note' }],
    });
  });

  it('does nothing for another site, another body, or someone it does not know', async () => {
    const deed = { kind: 'slack.say', place: direct, text: 'hi' };
    expect(await post('deed', { as: 'w-1', deed }, { 'sec-fetch-site': 'cross-site' })).toMatchObject({ code: 403 });
    expect(await post('deed', { as: 'w-1', deed }, { 'content-type': 'text/plain' })).toMatchObject({ code: 404 });
    expect(await post('deed', { as: 'nobody', deed })).toMatchObject({ code: 400 });
    expect(await act({ kind: 'slack.dance' })).toMatchObject({ code: 400 });
    expect(await post('other', {})).toMatchObject({ code: 404 });
    expect((await fetch(`${bot.origin}/playground/slack?as=nobody`)).status).toBe(404);
    expect(bot.heard.slack).toEqual([]);
  });

  it('makes of typed words what Slack makes of them', async () => {
    await act({ kind: 'slack.say', place: direct, text: 'hv today' });
    await act({ kind: 'slack.say', place: 'C0NORTHUNT', text: '/case note hv' });
    await act({ kind: 'slack.say', place: 'C0NORTHUNT', text: '@Fieldnote help' });
    await act({ kind: 'slack.say', place: 'C0NORTHUNT', text: 'not for the bot' });
    const [message, command, ...twins] = bot.heard.slack;
    expect(message).toMatchObject({ event: { type: 'message', channel_type: 'im', text: 'hv today' } });
    expect(command).toMatchObject({ command: '/case', text: 'note hv' });
    expect(twins.map((twin) => asJson(twin.event).type).sort()).toEqual(['app_mention', 'message']);
    expect(messages(await see('slack', 'w-1', 'C0NORTHUNT')).at(-1)).toMatchObject({ text: 'not for the bot' });
  });

  it('makes of typed words what Teams makes of them', async () => {
    const group = '19:northhuddle0a41@thread.v2';
    await act({ kind: 'teams.install', place: personal });
    await act({ kind: 'teams.say', place: personal, text: 'hv today' });
    await act({ kind: 'teams.say', place: group, text: '@Fieldnote help' });
    await act({ kind: 'teams.say', place: group, text: 'not for the bot' });
    expect(bot.heard.teams.map((one) => [one.type, one.text])).toEqual([
      ['installationUpdate', undefined],
      ['conversationUpdate', undefined],
      ['message', 'hv today'],
      ['message', '<at>Fieldnote</at> help'],
    ]);
  });

  it('delivers twice when told to (R3)', async () => {
    const done = await act({ kind: 'slack.say', place: direct, text: 'hi' }, { twice: true });
    expect(done.statuses).toEqual([200, 200]);
    expect(new Set(bot.heard.slack.map((one) => one.event_id)).size).toBe(1);
  });

  it('shows private messages, modals and dialogs to their one person only', async () => {
    await bot.slack('chat.postEphemeral', { channel: 'C0NORTHUNT', user: dana, text: 'only Dana' });
    expect(messages(await see('slack', 'w-1', 'C0NORTHUNT')).at(-1)).toMatchObject({
      text: 'only Dana',
      onlyYou: true,
    });
    expect(JSON.stringify(await see('slack', 'w-7', 'C0NORTHUNT'))).not.toContain('only Dana');
    // A place someone is not in is not shown either; they get their own direct conversation.
    expect((await see('slack', 'outsider', 'C0NORTHUNT')).place).toMatchObject({ kind: 'direct' });
    expect((await see('slack', 'w-7', direct)).place).not.toMatchObject({ id: direct });

    bot.onSlack = async (payload) => {
      const view = { type: 'modal', title: { type: 'plain_text', text: 'Note' }, blocks: [{ type: 'divider' }] };
      await bot.slack('views.open', { trigger_id: payload.trigger_id, view });
      return undefined;
    };
    await act({ kind: 'slack.shortcut', id: 'note.new' });
    expect((await see('slack')).view).toMatchObject({ view: { title: { text: 'Note' } } });
    expect((await see('slack', 'w-7')).view).toBeNull();
  });

  it('presses, picks, edits and deletes on behalf of the person', async () => {
    const button = { type: 'button', action_id: 'note.sign', value: 't', text: { type: 'plain_text', text: 'Sign' } };
    await bot.slack('chat.postMessage', {
      channel: dana,
      text: 'Draft',
      blocks: [{ type: 'actions', block_id: 'b', elements: [button] }],
    });
    await act({ kind: 'slack.say', place: direct, text: 'mine' });
    const [draft, mine] = messages(await see('slack'));
    await act({ kind: 'slack.press', place: direct, message: draft?.id, actionId: 'note.sign', blockId: 'b' });
    await act({ kind: 'slack.onMessage', place: direct, message: mine?.id, id: 'note.save' });
    await act({ kind: 'slack.edit', place: direct, message: mine?.id, text: 'changed' });
    await act({ kind: 'slack.delete', place: direct, message: mine?.id });
    await act({ kind: 'slack.home' });
    const told = bot.heard.slack.slice(1);
    expect(
      told.map((one) => one.callback_id ?? asJson(one.event).subtype ?? asJson(one.event).type ?? one.type),
    ).toEqual(['block_actions', 'note.save', 'message_changed', 'message_deleted', 'app_home_opened']);
    expect(
      await act({ kind: 'slack.press', place: direct, message: '1.0', actionId: 'x', blockId: 'b' }),
    ).toMatchObject({ code: 400 });
  });

  it('fills forms and dialogs on behalf of the person', async () => {
    const content = { type: 'AdaptiveCard', version: '1.5', body: [] };
    const card = { contentType: 'application/vnd.microsoft.card.adaptive', content };
    bot.onTeams = async ({ name }) =>
      String(name).endsWith('etch') || String(name).endsWith('fetchTask')
        ? { task: { type: 'continue', value: { title: 'Edit', card } } }
        : undefined;
    await act({ kind: 'teams.say', place: personal, text: 'hi' });
    const [said] = messages(await see('teams'));
    const on = { place: personal, message: said?.id };
    await act({ kind: 'teams.execute', ...on, verb: 'note.sign', data: {} });
    await act({ kind: 'teams.submit', ...on, data: { a: 1 } });
    await act({ kind: 'teams.openDialog', ...on, data: { command: 'note.edit' } });
    expect((await see('teams')).dialog).toMatchObject({ title: 'Edit' });
    expect((await see('teams', 'w-7')).dialog).toBeNull();
    await act({ kind: 'teams.sendDialog', data: { words: 'x' } });
    expect((await see('teams')).dialog).toBeNull();
    await act({ kind: 'teams.sendDialog', data: { words: 'nowhere to go' } });
    await act({ kind: 'teams.extension', ...on, id: 'note.save' });
    await act({ kind: 'teams.sendDialog', data: { words: 'x' } });
    await act({ kind: 'teams.extension', ...on, id: 'note.save' });
    await act({ kind: 'teams.closeDialog' });
    expect((await see('teams')).dialog).toBeNull();
    await act({ kind: 'teams.edit', ...on, text: 'changed' });
    await act({ kind: 'teams.delete', ...on });
    expect(bot.heard.teams.slice(1).map((one) => one.name ?? one.type)).toEqual([
      'adaptiveCard/action',
      'message',
      'task/fetch',
      'task/submit',
      'composeExtension/fetchTask',
      'composeExtension/submitAction',
      'composeExtension/fetchTask',
      'messageUpdate',
      'messageDelete',
    ]);
  });

  it('sends, closes and presses in a modal', async () => {
    bot.onSlack = async ({ trigger_id, type }) => {
      const view = {
        type: 'modal',
        notify_on_close: true,
        title: { type: 'plain_text', text: 'Note' },
        submit: { type: 'plain_text', text: 'Save' },
        blocks: [
          {
            type: 'input',
            block_id: 'words',
            label: { type: 'plain_text', text: 'Words' },
            element: { type: 'plain_text_input', action_id: 'words' },
          },
        ],
      };
      if (type === 'shortcut') await bot.slack('views.open', { trigger_id, view });
      return undefined;
    };
    const open = async () => {
      await act({ kind: 'slack.shortcut', id: 'note.new' });
      return String(asJson((await see('slack')).view).id);
    };
    const viewId = await open();
    const filled = { words: 'hv' };
    await act({ kind: 'slack.pressInView', viewId, actionId: 'words', blockId: 'words', value: 'hv', filled });
    await act({ kind: 'slack.submit', viewId, filled });
    await act({ kind: 'slack.close', viewId: await open(), filled });
    expect(bot.heard.slack.map((one) => one.type)).toEqual([
      'shortcut',
      'block_actions',
      'view_submission',
      'shortcut',
      'view_closed',
    ]);
    expect(bot.heard.slack[2]).toMatchObject({ view: { state: { values: { words: { words: { value: 'hv' } } } } } });
  });

  it('breaks the next post of the bot on both platforms (F10, F12)', async () => {
    await post('fault', { fault: 'slow-down' });
    await fetch(`${bot.playground.slack.apiUrl}chat.postMessage`, { method: 'POST' }).then((response) => {
      expect([response.status, response.headers.get('retry-after')]).toEqual([429, '2']);
    });
    expect(await bot.teams(personal, { text: 'x' })).toMatchObject({ error: { code: 'ratelimited' } });
    await post('fault', { fault: 'lost-answer' });
    await expect(bot.slack('chat.postMessage', { channel: dana, text: 'arrived' })).rejects.toThrow();
    expect(messages(await see('slack')).at(-1)).toMatchObject({ text: 'arrived' });
  });

  it('lets the inspector see both directions and the bot’s own tables, without a secret', async () => {
    await act({ kind: 'slack.say', place: direct, text: 'hi' });
    await bot.slack('chat.postMessage', { channel: dana, text: 'hello' });
    await bot.teams(personal, { text: 'x' });
    const seen = await get('inspect');
    expect(seen.audit).toEqual([{ id: 'a-1', action: 'note.sign' }]);
    expect(seen.outbox).toEqual([{ id: 'o-1', state: 'sent' }]);
    expect(asList(seen.traffic).map((one) => [asJson(one).direction, asJson(one).title])).toEqual([
      ['out', 'sendToConversation'],
      ['out', 'chat.postMessage'],
      ['in', 'say'],
    ]);
    const { slack, teams } = bot.playground;
    for (const hidden of [slack.botToken, slack.signingSecret, teams.appPassword, teams.token]) {
      expect(JSON.stringify(seen)).not.toContain(hidden);
    }
  });

  it('tells the page of changes as they happen', async () => {
    const response = await fetch(`${bot.origin}/playground/changes`);
    const reader = response.body?.getReader();
    const next = async () => new TextDecoder().decode((await reader?.read())?.value);
    expect(await next()).toContain('retry');
    await bot.slack('chat.postMessage', { channel: dana, text: 'hello' });
    expect(await next()).toBe('data: changed\n\n');
    await reader?.cancel();
  });

  it('has new secrets at every start', async () => {
    const other = await startStubBot();
    const { slack, teams } = other.playground;
    expect(slack.signingSecret).not.toBe(bot.playground.slack.signingSecret);
    expect(slack.botToken).not.toBe(bot.playground.slack.botToken);
    expect(teams.token).not.toBe(bot.playground.teams.token);
    await other.stop();
  });
});

describe('a voice clip on the page', () => {
  const fetchAs = (url: unknown, token: string) =>
    fetch(String(url), { headers: { authorization: `Bearer ${token}` } });

  it('stands on Slack’s file server, for the bot’s token alone', async () => {
    await act({ kind: 'slack.speak', spoken: { words: 'home visit [today]' } });
    const event = asJson(bot.heard.slack[0]?.event);
    const file = asJson(asList(event.files)[0]);
    expect(event).toMatchObject({ subtype: 'file_share', channel: direct });
    expect(file).toMatchObject({ mimetype: 'audio/wav', subtype: 'slack_audio' });
    const sound = await fetchAs(file.url_private_download, bot.playground.slack.botToken);
    expect((await sound.arrayBuffer()).byteLength).toBe(file.size);
    const page = await fetchAs(file.url_private_download, 'another');
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(messages(await see('slack')).at(-1)).toMatchObject({ clips: 1 });
  });

  it('stands behind the Teams connector, and is the very recording that was picked', async () => {
    const recording = Buffer.from('a recording');
    const spoken = { bytes: recording.toString('base64'), mime: 'audio/ogg' };
    await act({ kind: 'teams.speak', spoken });
    const attachment = asJson(asList(bot.heard.teams[0]?.attachments)[0]);
    expect(attachment).toMatchObject({ contentType: 'audio/ogg' });
    const { token } = bot.playground.teams;
    expect(await (await fetchAs(attachment.contentUrl, token)).text()).toBe('a recording');
    expect((await fetchAs(attachment.contentUrl, 'another')).status).toBe(401);
    expect(
      (await fetchAs(`${attachment.contentUrl}`.replace(/attachments\/[^/]+/, 'attachments/none'), token)).status,
    ).toBe(404);
    expect(messages(await see('teams')).at(-1)).toMatchObject({ clips: 1 });
  });
});

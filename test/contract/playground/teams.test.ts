import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type Activity,
  CardFactory,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  TeamsInfo,
  type TurnContext,
} from 'botbuilder';
import { AppCredentials, PasswordServiceClientCredentialFactory } from 'botframework-connector';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Connector, startConnector } from '#playground/connector.ts';
import { forgeries, type Identity, startIdentity } from '#playground/identity.ts';
import { readText } from '#playground/loopback.ts';
import { people, teamsAppId, teamsPlaces, tenantId } from '#playground/people.ts';
import { createTeamsClient, type TeamsClient } from '#playground/teams-client.ts';

const user = people[0]?.teams.aadObjectId ?? '';
const [group, channel] = teamsPlaces.map((place) => place.id);

let connector: Connector;
let identity: Identity;
let teams: TeamsClient;
let server: Server;
let adapter: CloudAdapter;
let heard: Partial<Activity>[];
let logic: (context: TurnContext) => Promise<unknown>;
let personal = '';

class FixedToken extends AppCredentials {
  readonly #token: string;
  constructor(token: string) {
    super(teamsAppId);
    this.#token = token;
  }
  override getToken() {
    return Promise.resolve(this.#token);
  }
  protected refreshToken(): Promise<never> {
    throw new Error('never asked');
  }
}

class LocalCredentials extends PasswordServiceClientCredentialFactory {
  override async createCredentials() {
    return new FixedToken(connector.token);
  }
}

beforeAll(async () => {
  connector = await startConnector();
  identity = await startIdentity();
  const authentication = new ConfigurationBotFrameworkAuthentication(
    {
      ToChannelFromBotLoginUrl: `https://login.microsoftonline.com/${tenantId}`,
      ToChannelFromBotOAuthScope: 'https://api.botframework.com',
      ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
      OAuthUrl: 'https://api.botframework.com',
      ToBotFromChannelOpenIdMetadataUrl: identity.openIdMetadataUrl,
      ToBotFromEmulatorOpenIdMetadataUrl: identity.openIdMetadataUrl,
      CallerId: 'fieldnote',
      ValidateAuthority: 'true',
    },
    new LocalCredentials(teamsAppId, 'password', tenantId),
  );
  adapter = new CloudAdapter(authentication);
  server = createServer(async (request, response) => {
    const body = JSON.parse(await readText(request));
    const answer = {
      socket: response.socket,
      status: (code: number) => response.writeHead(code),
      header: (name: string, value: string) => response.setHeader(name, value),
      send: (text: unknown) => response.write(typeof text === 'string' ? text : JSON.stringify(text)),
      end: () => response.end(),
    };
    await adapter.process(
      { body, headers: request.headers, method: 'POST' } as never,
      answer as never,
      async (context) => {
        heard.push(context.activity);
        await logic(context);
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  teams = createTeamsClient({ connector, identity, botOrigin: () => `http://127.0.0.1:${port}` });
  personal = connector.tenant.personalConversation(user).id;
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await identity.stop();
  await connector.stop();
});
beforeEach(() => {
  heard = [];
  logic = async () => {};
});

describe('the Teams client, heard by the real CloudAdapter', () => {
  it('brings a token the adapter takes, and none of the forged ones opens the door (R6)', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const say = (token?: string | null) =>
      teams.message({ user, conversation: personal, text: 'hi' }, token === undefined ? {} : { token });
    expect((await say()).status).toBe(200);
    expect((await say(null)).status).toBe(401);
    for (const kind of forgeries) {
      const { status } = await say(await identity.forge(kind, connector.serviceUrl));
      expect([401, 500], kind).toContain(status);
    }
    expect(heard).toHaveLength(1);
    vi.restoreAllMocks();
  });

  it('says what Teams says in a personal chat, a group and a channel', async () => {
    await teams.message({ user, conversation: personal, text: 'note' });
    await teams.message({ user, conversation: group ?? '', text: 'note' });
    await teams.message({ user, conversation: channel ?? '', text: 'note' });
    expect(heard.map((one) => one.conversation?.conversationType)).toEqual(['personal', 'groupChat', 'channel']);
    expect(heard[0]).toMatchObject({
      text: 'note',
      from: { aadObjectId: user },
      conversation: { tenantId },
      channelData: { tenant: { id: tenantId } },
    });
    expect(heard[1]).toMatchObject({ text: '<at>Fieldnote</at> note' });
    expect(heard[1]?.entities).toContainEqual(expect.objectContaining({ type: 'mention', text: '<at>Fieldnote</at>' }));
    expect(heard[2]?.conversation?.id).toBe(`${channel};messageid=${heard[2]?.id}`);
  });

  it('comes from another organisation when told to, in either field or in neither (R7)', async () => {
    const outsider = people.find((person) => person.key === 'outsider')?.teams.aadObjectId ?? '';
    const own = connector.tenant.personalConversation(outsider).id;
    await teams.message({ user: outsider, conversation: own, text: 'hi' });
    expect(heard[0]?.conversation?.tenantId).not.toBe(tenantId);
    const say = (tenant: object) => teams.message({ user, conversation: personal, text: 'hi' }, { tenant });
    await say({ channelData: 'other' });
    await say({ conversation: null, channelData: null });
    expect(heard[1]).toMatchObject({ conversation: { tenantId }, channelData: { tenant: { id: 'other' } } });
    expect(heard[2]?.conversation).not.toHaveProperty('tenantId');
    expect(heard[2]?.channelData).not.toHaveProperty('tenant');
  });

  it('sends, replies, updates and deletes through the real connector client', async () => {
    logic = async (context) => {
      const sent = await context.sendActivity('Saved');
      await context.updateActivity({ type: 'message', id: sent?.id ?? '', text: 'Saved 14:02' });
      const gone = await context.sendActivity('gone');
      await context.deleteActivity(gone?.id ?? '');
    };
    const before = connector.tenant.activities.length;
    await teams.message({ user, conversation: channel ?? '', text: 'note' });
    const [said, answer, ...rest] = connector.tenant.activities.slice(before);
    expect(answer).toMatchObject({ text: 'Saved 14:02', edited: true, threadId: said?.threadId });
    expect(rest).toEqual([]);
    expect(connector.calls.all.slice(-4).map((call) => call.method)).toEqual([
      'replyToActivity',
      'updateActivity',
      'replyToActivity',
      'deleteActivity',
    ]);
  });

  it('names the members, with guests as guests (R9)', async () => {
    const members: unknown[] = [];
    logic = async (context) => {
      members.push(await TeamsInfo.getMember(context, context.activity.from.id));
      members.push(...(await TeamsInfo.getPagedMembers(context)).members);
    };
    await teams.message({ user, conversation: group ?? '', text: 'note' });
    expect(members[0]).toMatchObject({ aadObjectId: user, userRole: 'user', tenantId });
    expect(members).toContainEqual(expect.objectContaining({ name: 'Pat Ostrowski', userRole: 'guest' }));
  });

  it('puts the card of an executed action in its place, for that person', async () => {
    const card = (text: string) => ({ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text }] });
    logic = (context) => context.sendActivity({ attachments: [CardFactory.adaptiveCard(card('Draft'))] });
    await teams.message({ user, conversation: personal, text: 'note' });
    const shown = connector.tenant.activities.at(-1);
    const answer = (value: unknown, type = 'application/vnd.microsoft.card.adaptive') => {
      logic = (context) =>
        context.sendActivity({
          type: 'invokeResponse',
          value: { status: 200, body: { statusCode: 200, type, value } },
        });
      return teams.execute({
        user,
        conversation: personal,
        activityId: shown?.id ?? '',
        verb: 'note.sign',
        data: { a: 1 },
      });
    };
    await answer(card('Signed'));
    expect(heard.at(-1)).toMatchObject({
      name: 'adaptiveCard/action',
      replyToId: shown?.id,
      value: { action: { type: 'Action.Execute', verb: 'note.sign', data: { a: 1 } }, trigger: 'manual' },
    });
    const now = () => connector.tenant.findActivity(personal, shown?.id ?? '')?.personalCards.get(user);
    expect(now()).toEqual(card('Signed'));
    await answer({ type: 'AdaptiveCard', version: '1.6' });
    expect(now()).toEqual(card('Signed'));
    expect(connector.tenant.notices.get(user)).toContain('went wrong');
    await answer('Done', 'application/vnd.microsoft.activity.message');
    expect(connector.tenant.notices.get(user)).toBe('Done');
  });

  it('opens, changes and closes a dialog as the answer says', async () => {
    const card = (text: string) => ({ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text }] });
    const answer = (task: object | null) => {
      logic = (context) =>
        context.sendActivity({ type: 'invokeResponse', value: { status: 200, body: task && { task } } });
    };
    const shown = (text: string) => ({
      type: 'continue',
      value: { title: text, card: { contentType: 'application/vnd.microsoft.card.adaptive', content: card(text) } },
    });
    const message = teams.say({ user, conversation: group ?? '', text: 'seen' });
    const by = { user, conversation: group ?? '', activityId: message.id, commandId: 'save' };
    answer(shown('Save'));
    await teams.fetchTask(by);
    expect(heard.at(-1)).toMatchObject({
      name: 'composeExtension/fetchTask',
      value: {
        commandId: 'save',
        commandContext: 'message',
        messagePayload: { id: message.id, from: { user: { id: user } } },
      },
    });
    expect(connector.tenant.dialogs.get(user)).toMatchObject({ title: 'Save', commandId: 'save' });
    answer({ type: 'message', value: 'Kept' });
    await teams.submitAction({ ...by, data: { words: 'seen' } });
    expect(heard.at(-1)?.value).toMatchObject({ data: { words: 'seen' } });
    expect(connector.tenant.dialogs.has(user)).toBe(false);
    expect(connector.tenant.notices.get(user)).toBe('Kept');
    answer(shown('Edit'));
    await teams.taskFetch({ user, conversation: personal, data: { command: 'note.edit' } });
    expect(heard.at(-1)).toMatchObject({ name: 'task/fetch', value: { data: { command: 'note.edit' } } });
    answer(null);
    await teams.taskSubmit({ user, conversation: personal, data: { words: 'x' } });
    expect(connector.tenant.dialogs.has(user)).toBe(false);
  });

  it('tells of installation and of changed messages; a removed bot may write no more (F22, F23)', async () => {
    const by = { user, conversation: personal };
    await teams.install(by);
    await teams.join(by);
    const { id } = teams.say({ ...by, text: 'seen' });
    await teams.editMessage({ ...by, activityId: id, text: 'seen twice' });
    await teams.deleteMessage({ ...by, activityId: id });
    expect(heard.map((one) => [one.type, one.channelData?.eventType])).toEqual([
      ['installationUpdate', undefined],
      ['conversationUpdate', undefined],
      ['messageUpdate', 'editMessage'],
      ['messageDelete', 'softDeleteMessage'],
    ]);
    expect(heard[2]).toMatchObject({ id, text: 'seen twice' });
    let code = '';
    logic = (context) =>
      context.sendActivity('bye').catch((problem: { code?: string }) => {
        code = problem.code ?? '';
      });
    await teams.remove(by);
    expect(code).toBe('MessageWritesBlocked');
    await teams.install(by);
  });
});

describe('the connector, asked directly', () => {
  const ask = async (path: string, body?: object, token = connector.token, method = body ? 'POST' : 'GET') => {
    const response = await fetch(`${connector.serviceUrl}v3/conversations${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    const answer = (await response.json()) as { id?: string; activityId?: string; error?: { code: string } };
    return {
      status: response.status,
      code: answer.error?.code,
      retryAfter: response.headers.get('retry-after'),
      ...answer,
    };
  };
  const post = (activity: object) =>
    ask(`/${encodeURIComponent(personal)}/activities`, { type: 'message', ...activity });
  const cardPost = (content: object) =>
    post({ attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }] });
  const button = { type: 'Action.Execute', title: 'Sign', verb: 'note.sign' };
  const bare = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'x' }] };

  it('refuses everything without its token', async () => {
    expect(await ask(`/${personal}/members`, undefined, 'other')).toMatchObject({ status: 401, code: 'Unauthorized' });
  });

  it('makes the personal conversation of someone it knows, and refuses others', async () => {
    const create = (body: object) => ask('', body);
    expect(await create({ members: [{ id: user }], tenantId })).toMatchObject({ status: 201, id: personal });
    expect(await create({ members: [{ id: user }] })).toMatchObject({ status: 400, code: 'BadArgument' });
    const nobody = { members: [{ id: '29:nobody' }], channelData: { tenant: { id: tenantId } } };
    expect(await create(nobody)).toMatchObject({ status: 403, code: 'BotNotInConversationRoster' });
    const thread = await create({
      channelData: { channel: { id: channel } },
      activity: { type: 'message', text: 'x' },
    });
    expect(thread.id).toBe(`${channel};messageid=${thread.activityId}`);
    const spoken = await create({ members: [{ id: user }], tenantId, activity: { type: 'message', text: 'x' } });
    expect(connector.tenant.findActivity(personal, spoken.activityId ?? '')?.text).toBe('x');
  });

  it('refuses cards Teams would not show (F28)', async () => {
    expect((await cardPost({ ...bare, actions: Array(6).fill(button) })).status).toBe(201);
    for (const faulty of [
      { ...bare, actions: Array(7).fill(button) },
      { ...bare, body: [{ type: 'ActionSet', actions: Array(7).fill(button) }] },
      { ...bare, version: '1.6' },
      { ...bare, body: [{ type: 'TextBlok', text: 'x' }] },
      { ...bare, body: [{ type: 'TextBlock', text: 'x', size: 'hugest' }] },
      { ...bare, body: [{ type: 'Input.Text' }] },
      { ...bare, refresh: { action: button, userIds: Array(61).fill('29:1') } },
      { type: 'HeroCard' },
    ]) {
      expect(await cardPost(faulty)).toMatchObject({ status: 400, code: 'BadArgument' });
    }
  });

  it('refuses what is too large, empty, unknown or not its own (F28)', async () => {
    expect(await post({ text: 'x'.repeat(52_000) })).toMatchObject({ status: 413, code: 'MessageSizeTooBig' });
    expect(await post({})).toMatchObject({ status: 400, code: 'BadSyntax' });
    expect(await post({ type: 'shout' })).toMatchObject({ status: 400, code: 'BadSyntax' });
    expect(await ask('/19:none/activities', { type: 'message', text: 'x' })).toMatchObject({
      code: 'ConversationNotFound',
    });
    expect(await ask(`/${personal}/members/29:nobody`)).toMatchObject({ code: 'MemberNotFoundInConversation' });
    expect(await ask('/a/b/c/d')).toMatchObject({ status: 404, code: 'NotFound' });
    const { id } = teams.say({ user, conversation: personal, text: 'mine' });
    const update = ask(`/${personal}/activities/${id}`, { type: 'message', text: 'x' }, undefined, 'PUT');
    expect(await update).toMatchObject({ status: 404, code: 'ActivityNotFoundInConversation' });
  });

  it('lets "typing" pass by', async () => {
    const before = connector.tenant.activities.length;
    expect((await post({ type: 'typing' })).status).toBe(201);
    expect(connector.tenant.activities).toHaveLength(before);
  });

  it('fails as told (F11, F12)', async () => {
    for (const status of [412, 502, 504]) {
      connector.faults.inject('sendToConversation', { kind: 'status', status });
      expect((await post({ text: 'x' })).status).toBe(status);
    }
    connector.faults.inject('*', { kind: 'status', status: 429, retryAfterSeconds: 3 });
    expect(await post({ text: 'x' })).toMatchObject({ status: 429, retryAfter: '3' });
    const before = connector.tenant.activities.length;
    connector.faults.inject('sendToConversation', { kind: 'reset' });
    await expect(post({ text: 'accepted' })).rejects.toThrow();
    expect(connector.tenant.activities).toHaveLength(before + 1);
  });
});

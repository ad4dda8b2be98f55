import { request } from 'node:http';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { secret } from '#config/secret.ts';
import { systemClock } from '#kernel/clock.ts';
import { createLog } from '#kernel/log.ts';
import { createAdapter } from '#platforms/teams/adapter.ts';
import { createTeams, type TeamsOptions } from '#platforms/teams/teams.ts';
import { otherTenantId, tenantId } from '#playground/people.ts';
import type { TeamsSending } from '#playground/teams-post.ts';
import { openDoor, sharedDoor } from './open-door.ts';

const at = await sharedDoor();

const inPersonal = () => ({ user: at.user, conversation: at.personal });
const press = () => ({
  ...at.teams.base('invoke', inPersonal()),
  name: 'adaptiveCard/action',
  value: { action: { data: { command: 'note.sign', ticket: 't-1' } } },
});

describe('R7 T3: another tenant', () => {
  it.each<[string, NonNullable<TeamsSending['tenant']>]>([
    ['both name another tenant', { conversation: otherTenantId, channelData: otherTenantId }],
    ['they disagree', { channelData: otherTenantId }],
    ['the conversation names another', { conversation: otherTenantId }],
    ['the conversation names none', { conversation: null }],
    ['the channel data names none', { channelData: null }],
    ['neither names one', { conversation: null, channelData: null }],
  ])('R7: a valid token does not help when %s', async (_name, tenant) => {
    const { status, text } = await at.teams.message({ ...inPersonal(), text: 'show C-1042' }, { tenant });
    expect({ status, text }).toEqual({ status: 200, text: '' });
    expect(at.taken).toEqual([]);
    expect(at.turnedAway).toEqual([
      {
        platform: 'teams',
        reason: 'tenant',
        tenantId: tenant.conversation ?? (tenant.conversation === null ? null : tenantId),
        userId: at.user,
      },
    ]);
    expect(at.connector.calls.all).toEqual([]);
  });

  it('R7: a press gets a neutral sentence', async () => {
    const { status, body } = await at.teams.send(press(), { tenant: { conversation: otherTenantId } });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      statusCode: 200,
      value: 'Fieldnote is not available here. Please ask your administrator.',
    });
    expect(at.taken).toEqual([]);
  });

  it('R7: when the refusal cannot be recorded, the request fails and still nothing is done', async () => {
    const broken = await openDoor();
    vi.spyOn(broken.turnedAway, 'push').mockImplementation(() => {
      throw new Error('no database');
    });
    const { status, text } = await broken.teams.message(
      { user: broken.user, conversation: broken.personal, text: 'x' },
      { tenant: { conversation: otherTenantId } },
    );
    expect({ status, text }).toEqual({ status: 500, text: '' });
    expect(broken.taken).toEqual([]);
    await broken.close();
  });
});

describe('who else is turned away', () => {
  it.each(['webchat', 'directline', 'emulator', undefined])(
    'R6: an activity of the channel %s is refused, for there the sender writes the tenant',
    async (channelId) => {
      const { status } = await at.teams.send({ ...at.teams.base('message', inPersonal()), text: 'help', channelId });
      expect(status).toBe(200);
      expect(at.taken).toEqual([]);
      expect(at.turnedAway[0]?.reason).toBe('app');
    },
  );

  it.each([
    { id: '28:another-bot', aadObjectId: 'b-1' },
    { id: '29:looks-like-a-person', aadObjectId: 'b-1', role: 'bot' },
  ])('R9: a bot is refused: %o', async (from) => {
    await at.teams.send({ ...at.teams.base('message', inPersonal()), text: 'help', from });
    expect(at.taken).toEqual([]);
    expect(at.turnedAway).toEqual([{ platform: 'teams', reason: 'bot', tenantId, userId: 'b-1' }]);
  });
});

describe('T1: bodies', () => {
  const post = async (body: string | Buffer) => {
    const token = await at.identity.token(at.connector.serviceUrl);
    const response = await fetch(at.url, { method: 'POST', headers: { authorization: `Bearer ${token}` }, body });
    return { status: response.status, text: await response.text() };
  };

  it.each(['', '{', 'null', '[]', '{}', '"x"', '{"type":5}', '{"type":""}', '{"type":"message","serviceUrl":7}'])(
    'T1: %s is answered 400 with nothing in it',
    async (body) => {
      expect(await post(body)).toEqual({ status: 400, text: '' });
    },
  );

  it('T1: without a token too, and the door stays open', async () => {
    const { status } = await fetch(at.url, { method: 'POST', body: '{}' });
    expect(status).toBe(400);
    expect((await at.teams.message({ ...inPersonal(), text: 'help' })).status).toBe(200);
  });

  it('T1: any JSON at all is answered, and nothing crashes', async () => {
    const template = { ...at.teams.base('message', inPersonal()), text: 'help' };
    const activity = fc.record(
      {
        type: fc.oneof(fc.constantFrom('message', 'invoke', 'conversationUpdate', 'messageUpdate'), fc.jsonValue()),
        name: fc.oneof(
          fc.constantFrom('adaptiveCard/action', 'task/submit', 'composeExtension/fetchTask'),
          fc.jsonValue(),
        ),
        value: fc.jsonValue(),
        from: fc.jsonValue(),
        conversation: fc.jsonValue(),
        channelData: fc.jsonValue(),
        entities: fc.jsonValue(),
        deliveryMode: fc.constantFrom('expectReplies', 'normal'),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.jsonValue(),
          activity.map((odd) => ({ ...template, ...odd })),
        ),
        async (body) => {
          const { status } = await post(JSON.stringify(body));
          expect([200, 400, 401]).toContain(status);
        },
      ),
      { numRuns: 300 },
    );
    expect((await at.teams.message({ ...inPersonal(), text: 'help' })).status).toBe(200);
  });

  it('V1: a body over the limit is refused with 413, and the refusal arrives', async () => {
    expect(await post(Buffer.alloc(1_048_577, 0x20))).toEqual({ status: 413, text: '' });
  });

  it('a request cut off in the middle does not disturb the next', async () => {
    const cut = request(at.url, { method: 'POST', headers: { 'content-length': '100' } });
    const gone = new Promise((resolve) => cut.on('error', resolve).on('close', resolve));
    cut.write('{"type"', () => cut.destroy());
    await gone;
    expect((await at.teams.message({ ...inPersonal(), text: 'help' })).status).toBe(200);
  });

  it('only POST is answered', async () => {
    expect((await fetch(at.url)).status).toBe(405);
  });
});

describe('R4 T2: boot', () => {
  const options: TeamsOptions = {
    appId: 'a',
    appPassword: secret('p'),
    tenantId: 't',
    tenantIds: ['t'],
    clock: systemClock,
    log: createLog('silent'),
    receive: async () => {},
    turned: async () => {},
    opensForm: () => false,
  };

  it('opens with an id, a password and tenants', () => {
    const door = createTeams(options);
    expect(door.name).toBe('teams');
    expect(door.route).toEqual({ method: 'POST', path: '/api/messages' });
  });

  it.each([
    ['in production', {}],
    ['on loopback', { local: { openIdMetadataUrl: 'http://127.0.0.1:1/', token: 't' } }],
  ])('T9: %s the SDK has every address it needs, none left undefined', (_where, change) => {
    const { botFrameworkAuthentication } = createAdapter({ ...options, ...change }) as unknown as {
      botFrameworkAuthentication: { inner: Record<string, unknown> };
    };
    expect(botFrameworkAuthentication.inner).toMatchObject({
      toChannelFromBotLoginUrl: expect.stringMatching(/^https:\/\/login\.microsoftonline\.com\//),
      toChannelFromBotOAuthScope: 'https://api.botframework.com',
      toBotFromChannelTokenIssuer: 'https://api.botframework.com',
      oAuthUrl: expect.stringMatching(/^https:/),
      toBotFromChannelOpenIdMetadataUrl: expect.stringMatching(/^http/),
      toBotFromEmulatorOpenIdMetadataUrl: expect.stringMatching(/^http/),
      callerId: expect.stringMatching(/^urn:/),
    });
  });

  it.each([
    [{ appId: ' ' }, 'MICROSOFT_APP_ID'],
    [{ appId: '', local: { openIdMetadataUrl: 'http://127.0.0.1:1/', token: 't' } }, 'MICROSOFT_APP_ID'],
    [{ appPassword: secret(' ') }, 'MICROSOFT_APP_PASSWORD'],
    [{ tenantId: '' }, 'MICROSOFT_APP_TENANT_ID'],
    [{ tenantIds: [] }, 'TEAMS_TENANT_IDS'],
  ])('R4 T2: does not open with a blank: %o', (change, names) => {
    expect(() => createTeams({ ...options, ...change })).toThrow(names);
  });

  it('C8 T10: the local identity server must be on this machine', () => {
    const local = { openIdMetadataUrl: 'https://login.example.org/', token: 't' };
    expect(() => createTeams({ ...options, local })).toThrow('on this machine');
  });
});

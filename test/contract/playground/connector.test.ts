import { afterAll, describe, expect, it } from 'vitest';
import { startConnector } from '#playground/connector.ts';
import { startIdentity } from '#playground/identity.ts';
import { people, teamsPlaces, tenantId } from '#playground/people.ts';
import { createTeamsClient } from '#playground/teams-client.ts';

const user = people[0]?.teams.aadObjectId ?? '';
const channel = teamsPlaces[1]?.id;

const connector = await startConnector();
const identity = await startIdentity();
/** Speaks into conversations; there is no bot to hear of it. */
const teams = createTeamsClient({ connector, identity, botOrigin: () => 'http://nowhere' });
const personal = connector.tenant.personalConversation(user).id;
afterAll(async () => {
  await identity.stop();
  await connector.stop();
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

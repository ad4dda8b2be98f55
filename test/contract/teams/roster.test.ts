import { describe, expect, it } from 'vitest';
import type { Inbound } from '#conversation/inbound.ts';
import { otherTenantId, people, tenantId } from '#playground/people.ts';
import type { TeamsUser } from '#playground/teams-tenant.ts';
import { sharedDoor } from './open-door.ts';

const at = await sharedDoor();

async function heard(conversation: string): Promise<Inbound> {
  await at.teams.message({ user: at.user, conversation, text: 'help' });
  const last = at.taken.at(-1);
  if (!last) throw new Error('not heard');
  return last;
}

const who = () => ({ tenantId, userId: at.user });
const ask = async (conversation = at.personal) => at.door.person(who(), await heard(conversation));

/** Teams now says this of the person, or of everyone in a place. */
function change(conversation: string, said: Partial<Record<keyof TeamsUser, unknown>>, of = at.user) {
  const place = at.connector.tenant.conversations.get(conversation);
  const members = (place?.members ?? []).map((user) =>
    user.aadObjectId === of ? ({ ...user, ...said } as TeamsUser) : user,
  );
  const before = place?.members ?? [];
  at.connector.tenant.setConversation(conversation, { members });
  return () => at.connector.tenant.setConversation(conversation, { members: before });
}

describe('R9: who is asking', () => {
  it.each(['personal', 'group', 'channel'] as const)(
    'a colleague in a %s conversation is a member, with an address',
    async (place) => {
      expect(await ask(at[place])).toEqual({
        standing: 'member',
        email: expect.stringContaining('@riverbend.example'),
        locale: 'en-US',
      });
    },
  );

  it('R9: a message extension is looked up in the person’s own conversation', async () => {
    await at.teams.fetchTask({ user: at.user, conversation: at.group, commandId: 'note.save' });
    expect(await at.door.person(who(), at.taken.at(-1))).toMatchObject({ standing: 'member' });
    expect(at.connector.calls.all.map((call) => [call.method, call.conversationId])).toEqual([
      ['createConversation', ''],
      ['getConversationMember', at.personal],
    ]);
  });

  it.each([
    ['guest', { userRole: 'guest' }],
    ['stranger', { userRole: 'anonymous' }],
    ['stranger', { tenantId: otherTenantId }],
    ['stranger', { tenantId: undefined }],
  ])('R9: is a %s when Teams says %o', async (standing, said) => {
    const restore = change(at.personal, said);
    expect(await ask()).toMatchObject({ standing });
    restore();
  });

  it('R9 R12: someone no longer in the roster is a stranger at the very next request', async () => {
    const heardBefore = await heard(at.personal);
    at.connector.faults.inject('getConversationMember', {
      kind: 'status',
      status: 404,
      code: 'MemberNotFoundInConversation',
    });
    expect(await at.door.person(who(), heardBefore)).toEqual({ standing: 'stranger', email: null, locale: 'en-US' });
  });

  it('R11: a roster entry of someone else does not count', async () => {
    const inbound = await heard(at.personal);
    expect(await at.door.person({ tenantId, userId: people[1]?.teams.aadObjectId ?? '' }, inbound)).toMatchObject({
      standing: 'stranger',
    });
  });

  it.each([403, 429, 500, 502])('R9: when the look-up fails with %i nobody is let in', async (status) => {
    const inbound = await heard(at.personal);
    at.connector.faults.inject('getConversationMember', { kind: 'status', status });
    await expect(at.door.person(who(), inbound)).rejects.toMatchObject({ kind: 'unreachable' });
  });

  it('R9: without a conversation to ask in nobody is let in', async () => {
    await expect(at.door.person(who())).rejects.toMatchObject({ kind: 'unreachable' });
  });
});

describe('who can read a place', () => {
  const audience = async (conversation: string) => at.door.audience(await heard(conversation));

  it('a conversation with the bot is personal, and nobody is asked', async () => {
    expect(await audience(at.personal)).toBe('personal');
    expect(at.connector.calls.all).toEqual([]);
  });

  it('a group chat of colleagues is private, with a guest it is not', async () => {
    expect(await audience(at.group)).toBe('public');
    const guest = people.find((person) => person.key === 'guest')?.teams.aadObjectId;
    const members = at.connector.tenant.conversations.get(at.group)?.members ?? [];
    at.connector.tenant.setConversation(at.group, { members: members.filter((one) => one.aadObjectId !== guest) });
    expect(await audience(at.group)).toBe('private');
    at.connector.tenant.setConversation(at.group, { members });
  });

  it('a channel is public', async () => {
    expect(await audience(at.channel)).toBe('public');
  });

  it.each(['group', 'channel'] as const)(
    'R10: a %s with someone of another organisation is shared, from that moment on',
    async (place) => {
      const inbound = await heard(at[place]);
      expect(await at.door.audience(inbound)).toBe('public');
      const restore = change(at[place], { tenantId: otherTenantId });
      expect(await at.door.audience(inbound)).toBe('shared');
      restore();
    },
  );

  it('R10: with an anonymous reader it is shared', async () => {
    const restore = change(at.group, { userRole: 'anonymous' });
    expect(await audience(at.group)).toBe('shared');
    restore();
  });

  it('R10: a place that Teams will not tell about counts as shared', async () => {
    const inbound = await heard(at.channel);
    at.connector.faults.inject('getConversationPagedMembers', { kind: 'status', status: 403 });
    expect(await at.door.audience(inbound)).toBe('shared');
    const { reference: _none, ...without } = inbound;
    expect(await at.door.audience(without)).toBe('shared');
    const members = at.connector.tenant.conversations.get(at.channel)?.members ?? [];
    at.connector.tenant.setConversation(at.channel, { members: [] });
    expect(await at.door.audience(inbound)).toBe('shared');
    at.connector.tenant.setConversation(at.channel, { members });
  });
});

import { describe, expect, it } from 'vitest';
import type { Inbound } from '#conversation/inbound.ts';
import type { Connector } from '#platforms/teams/connector.ts';
import { createRoster } from '#platforms/teams/roster.ts';

const inbound = {
  reference: {
    serviceUrl: 'https://smba.example/teams/',
    tenantId: 't-1',
    bot: { id: '28:bot' },
    user: { id: '29:dana' },
    conversation: { id: '19:c@thread.tacv2;messageid=17' },
  },
} as unknown as Inbound;
const who = { tenantId: 't-1', userId: 'aad-dana' };

/** A roster whose connector answers so, and what it was asked. */
function rosterOf(conversations: object) {
  const asked: string[] = [];
  const connector: Connector = {
    within: (_to, conversationId, work) => {
      asked.push(conversationId);
      return work({ conversations } as never);
    },
    token: () => Promise.reject(new Error('not needed')),
    openPersonal: () => Promise.reject(new Error('not needed')),
  };
  return { ...createRoster(connector), asked };
}

describe('R9: a look-up', () => {
  const lookUp = (found: object) => rosterOf({ getConversationMember: async () => found });

  it('asks the conversation and not the thread', async () => {
    const roster = lookUp({ aadObjectId: 'aad-dana', tenantId: 't-1', userRole: 'user' });
    await roster.person(who, inbound);
    expect(roster.asked).toEqual(['19:c@thread.tacv2']);
  });

  it('reads the object id under its older name', async () => {
    const roster = lookUp({ objectId: 'aad-dana', tenantId: 't-1', userRole: 'user', email: '' });
    expect(await roster.person(who, inbound)).toEqual({ standing: 'member', email: null, locale: null });
  });

  it('R9: knows a guest by the sign-in name where the role says nothing', async () => {
    const guest = {
      aadObjectId: 'aad-dana',
      tenantId: 't-1',
      userPrincipalName: 'dana_elsewhere.example#EXT#@here.example',
    };
    expect(await lookUp(guest).person(who, inbound)).toMatchObject({ standing: 'guest' });
  });

  it.each([null, 'x', [], {}, { aadObjectId: 7 }])(
    'R9: lets nobody in on an answer that makes no sense: %j',
    async (found) => {
      const standing = lookUp(found as object)
        .person(who, inbound)
        .then(
          (person) => person.standing,
          (error: { kind: string }) => error.kind,
        );
      expect(['stranger', 'unreachable']).toContain(await standing);
    },
  );
});

describe('R10: who can read a place', () => {
  const place = { kind: 'group', channelId: '19:g', threadId: null } as const;
  const ours = { tenantId: 't-1', userRole: 'user' };
  const theirs = { tenantId: 't-2', userRole: 'user' };

  it('is not known before the last page is read', async () => {
    const pages = new Map<string | undefined, object>([
      [undefined, { members: [ours], continuationToken: 'p2' }],
      ['p2', { members: [ours], continuationToken: 'p3' }],
      ['p3', { members: [theirs] }],
    ]);
    const getConversationPagedMembers = async (_id: string, options: { continuationToken?: string }) =>
      pages.get(options.continuationToken);
    expect(await rosterOf({ getConversationPagedMembers }).audience({ ...inbound, tenantId: 't-1', place })).toBe(
      'shared',
    );
    pages.set('p3', { members: [ours] });
    expect(await rosterOf({ getConversationPagedMembers }).audience({ ...inbound, tenantId: 't-1', place })).toBe(
      'private',
    );
  });

  it('a place without an address is shared', async () => {
    const nowhere = { ...place, channelId: null };
    expect(await rosterOf({}).audience({ ...inbound, tenantId: 't-1', place: nowhere })).toBe('shared');
  });
});

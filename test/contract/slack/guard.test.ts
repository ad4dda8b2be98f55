import { describe, expect, it } from 'vitest';
import { otherSlackTeam, people, slackTeam } from '#playground/people.ts';
import { openDoor, sendCommand, sendEvent, sendInteraction, sharedDoor } from './door.ts';
import * as slack from './payloads.ts';

const door = await sharedDoor();
await sendCommand(door, slack.command());

const elsewhere = otherSlackTeam.id;
const foreignUser = { id: 'U0STRANGER', team_id: elsewhere };
const foreignTeam = { id: elsewhere, domain: 'elsewhere' };

describe('R8, S5: another workspace', () => {
  it.each<[string, object]>([
    ['a press', slack.press({ team: foreignTeam })],
    ['a press of a person of another', slack.press({ user: foreignUser })],
    ['a shortcut', slack.shortcut({ team: foreignTeam })],
    ['a message shortcut', slack.messageShortcut({ team: foreignTeam })],
    ['a sent form', slack.submission({ team: foreignTeam })],
    ['a form of another installation', slack.submission({ view: slack.view({ app_installed_team_id: elsewhere }) })],
    ['a closed form', slack.closed({ team: foreignTeam })],
    ['a press that names none', slack.press({ team: null, user: { id: slack.worker } })],
  ])('is refused and audited: %s', async (_, payload) => {
    const response = await sendInteraction(door, payload);
    expect([response.status, await response.text(), door.inbounds.length]).toEqual([200, '', 0]);
    expect(door.refusals).toEqual([expect.objectContaining({ platform: 'slack', reason: 'tenant' })]);
  });

  it.each<[string, object]>([
    ['team_id', slack.event(slack.directMessage(), { team_id: elsewhere })],
    ['context_team_id', slack.event(slack.directMessage(), { context_team_id: elsewhere })],
    ['user_team', slack.event(slack.directMessage({ user_team: elsewhere }))],
    ['source_team', slack.event(slack.directMessage({ source_team: elsewhere }))],
    ['team of the author', slack.event(slack.mention({ team: elsewhere }))],
    ['authorizations', slack.event(slack.mention(), { authorizations: [{ team_id: elsewhere, user_id: 'U1' }] })],
  ])('is refused and audited: an event with another %s', async (_, payload) => {
    const response = await sendEvent(door, payload);
    expect([response.status, door.inbounds.length]).toEqual([200, 0]);
    expect(door.refusals).toEqual([{ platform: 'slack', reason: 'tenant', tenantId: elsewhere, userId: slack.worker }]);
  });

  it('gets a neutral sentence for a command, and is audited', async () => {
    const response = await sendCommand(door, slack.command({ team_id: elsewhere }));
    expect(await response.json()).toEqual({
      response_type: 'ephemeral',
      text: 'Fieldnote is not available here. Please ask your administrator.',
    });
    expect(door.inbounds).toHaveLength(0);
    expect(door.refusals).toEqual([{ platform: 'slack', reason: 'tenant', tenantId: elsewhere, userId: slack.worker }]);
  });

  it('R8: of another enterprise is refused, once Slack has told which one is ours', async () => {
    await sendCommand(door, slack.command({ enterprise_id: 'E0OTHER' }));
    await sendInteraction(door, slack.press({ enterprise: { id: 'E0OTHER' } }));
    await sendEvent(door, slack.event(slack.mention(), { context_enterprise_id: 'E0OTHER' }));
    expect(door.inbounds).toHaveLength(0);
    expect(door.refusals.map(({ tenantId }) => tenantId)).toEqual(['E0OTHER', 'E0OTHER', 'E0OTHER']);
  });

  it('R8: of an enterprise on the allow-list is let in', async () => {
    const listed = await openDoor({ teamIds: [slackTeam.id, 'E0LISTED'] });
    await listed.slack.start();
    await sendCommand(listed, slack.command({ enterprise_id: 'E0LISTED' }));
    expect([listed.inbounds.length, listed.refusals.length]).toEqual([1, 0]);
    await listed.close();
  });
});

describe('R8, S5: another app under the same secret', () => {
  it('is refused and audited at every entry point', async () => {
    await sendCommand(door, slack.command({ api_app_id: 'A0FORGED' }));
    await sendInteraction(door, slack.press({ api_app_id: 'A0FORGED' }));
    await sendEvent(door, slack.event(slack.mention(), { api_app_id: 'A0FORGED' }));
    expect(door.inbounds).toHaveLength(0);
    expect(door.refusals).toHaveLength(3);
    expect(door.refusals[0]).toEqual({
      platform: 'slack',
      reason: 'app',
      tenantId: slackTeam.id,
      userId: slack.worker,
    });
  });
});

describe('R9: bots', () => {
  it.each<[string, object]>([
    ['a direct message', slack.directMessage({ bot_id: 'B0OTHER', user: 'U0OTHERBOT', app_id: 'A0OTHER' })],
    ['a mention', slack.mention({ bot_id: 'B0OTHER', user: 'U0OTHERBOT' })],
    ['an old integration', slack.directMessage({ subtype: 'bot_message', user: undefined })],
  ])('are refused and audited: %s', async (_, inner) => {
    const response = await sendEvent(door, slack.event(inner));
    expect([response.status, door.inbounds.length]).toEqual([200, 0]);
    expect(door.refusals).toEqual([expect.objectContaining({ reason: 'bot' })]);
  });
});

describe('when the audit trail cannot be written', () => {
  it('a refused event is not answered 200, and a refused person gets no more than "not saved"', async () => {
    const deaf = await openDoor({
      turned: async () => {
        throw new Error('no audit');
      },
    });
    const event = await sendEvent(deaf, slack.event(slack.mention(), { team_id: elsewhere }));
    const command = await sendCommand(deaf, slack.command({ team_id: elsewhere }));
    const press = await sendInteraction(deaf, slack.press({ team: foreignTeam }));
    expect([event.status, command.status, press.status]).toEqual([500, 200, 200]);
    expect(await command.text()).toContain('Not saved');
    expect(deaf.inbounds).toHaveLength(0);
    await deaf.close();
  });
});

describe('R9: who a person is', () => {
  const member = people[0]?.slack.id ?? '';
  const person = (userId = member) => door.slack.person({ tenantId: slackTeam.id, userId });

  it('a colleague is a member, with the address and language Slack has of them', async () => {
    expect(await person()).toEqual({
      standing: 'member',
      email: expect.stringContaining('@riverbend.example'),
      locale: 'en-US',
    });
  });

  it.each([
    ['guest', { isRestricted: true }],
    ['guest', { isUltraRestricted: true }],
    ['stranger', { isStranger: true }],
    ['stranger', { teamId: elsewhere }],
    ['bot', { isBot: true }],
    ['deactivated', { deleted: true }],
    ['unconfirmed', { isEmailConfirmed: false }],
  ] as const)('a %s is told by %o', async (standing, flags) => {
    const before = door.api.workspace.users.get(member);
    door.api.workspace.setUser(member, flags);
    expect((await person()).standing).toBe(standing);
    if (before) door.api.workspace.users.set(member, before);
  });

  it('R12: a change counts from the next look on', async () => {
    expect((await person()).standing).toBe('member');
    door.api.workspace.setUser(member, { deleted: true });
    expect((await person()).standing).toBe('deactivated');
    door.api.workspace.setUser(member, { deleted: false });
  });

  it('an account of which Slack says little has no address, no language and its id for a name', async () => {
    const before = door.api.workspace.users.get(member);
    door.api.workspace.users.set(member, {
      id: member,
      teamId: slackTeam.id,
      isEmailConfirmed: true,
      name: '',
    } as never);
    expect(await person()).toEqual({ standing: 'member', email: null, locale: null });
    await sendInteraction(door, slack.messageShortcut({ message: { ts: '1.0', user: member } }));
    expect(door.inbounds[0]?.said).toMatchObject({ capture: { author: member, text: '' } });
    if (before) door.api.workspace.users.set(member, before);
  });

  it('someone Slack does not know is a stranger', async () => {
    expect((await person('U0NOBODY')).standing).toBe('stranger');
  });

  it.each([
    { kind: 'status', status: 500 },
    { kind: 'status', status: 429, retryAfterSeconds: 30 },
    { kind: 'refuse', error: 'invalid_auth' },
    { kind: 'reset' },
  ] as const)('a look-up that fails (%o) lets nobody in', async (fault) => {
    door.api.faults.inject('users.info', fault);
    await expect(person()).rejects.toMatchObject({ name: 'Problem', kind: 'unreachable' });
  });
});

describe('R10: who can read a place', () => {
  const audience = (channelId: string, kind: 'channel' | 'group' | 'personal' = 'channel') =>
    door.slack.audience({ tenantId: slackTeam.id, place: { kind, channelId, threadId: null } });

  it.each([
    ['C0NORTHUNT', 'private'],
    ['C0FIELDOPS', 'public'],
    ['C0PARTNERS', 'shared'],
    ['C0UNKNOWN', 'shared'],
  ])('%s is %s', async (channelId, expected) => {
    expect(await audience(channelId)).toBe(expected);
  });

  it('a direct conversation is personal, and Slack is not asked', async () => {
    door.api.calls.clear();
    expect(await audience(slack.direct, 'personal')).toBe('personal');
    expect(door.api.calls.all).toHaveLength(0);
  });

  it('a channel waiting to be shared is shared already', async () => {
    door.api.workspace.setChannel('C0NORTHUNT', { isPendingExtShared: true });
    expect(await audience('C0NORTHUNT')).toBe('shared');
    door.api.workspace.setChannel('C0NORTHUNT', { isPendingExtShared: false });
  });

  it('when Slack does not answer, nobody is told it is safe', async () => {
    door.api.faults.inject('conversations.info', { kind: 'status', status: 503 });
    await expect(audience('C0NORTHUNT')).rejects.toMatchObject({ kind: 'unreachable' });
  });
});

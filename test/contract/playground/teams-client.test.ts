import { CardFactory, TeamsInfo } from 'botbuilder';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgeries } from '#playground/identity.ts';
import { people, teamsPlaces, tenantId } from '#playground/people.ts';
import { startAdapterBot } from './adapter-bot.ts';

const user = people[0]?.teams.aadObjectId ?? '';
const [group, channel] = teamsPlaces.map((place) => place.id);

const bot = await startAdapterBot();
const { connector, identity, teams } = bot;
const personal = connector.tenant.personalConversation(user).id;
afterAll(() => bot.stop());
beforeEach(() => {
  bot.heard = [];
  bot.logic = async () => {};
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
    expect(bot.heard).toHaveLength(1);
    vi.restoreAllMocks();
  });

  it('says what Teams says in a personal chat, a group and a channel', async () => {
    await teams.message({ user, conversation: personal, text: 'note' });
    await teams.message({ user, conversation: group ?? '', text: 'note' });
    await teams.message({ user, conversation: channel ?? '', text: 'note' });
    expect(bot.heard.map((one) => one.conversation?.conversationType)).toEqual(['personal', 'groupChat', 'channel']);
    expect(bot.heard[0]).toMatchObject({
      text: 'note',
      from: { aadObjectId: user },
      conversation: { tenantId },
      channelData: { tenant: { id: tenantId } },
    });
    expect(bot.heard[1]).toMatchObject({ text: '<at>Fieldnote</at> note' });
    expect(bot.heard[1]?.entities).toContainEqual(
      expect.objectContaining({ type: 'mention', text: '<at>Fieldnote</at>' }),
    );
    expect(bot.heard[2]?.conversation?.id).toBe(`${channel};messageid=${bot.heard[2]?.id}`);
  });

  it('comes from another organisation when told to, in either field or in neither (R7)', async () => {
    const outsider = people.find((person) => person.key === 'outsider')?.teams.aadObjectId ?? '';
    const own = connector.tenant.personalConversation(outsider).id;
    await teams.message({ user: outsider, conversation: own, text: 'hi' });
    expect(bot.heard[0]?.conversation?.tenantId).not.toBe(tenantId);
    const say = (tenant: object) => teams.message({ user, conversation: personal, text: 'hi' }, { tenant });
    await say({ channelData: 'other' });
    await say({ conversation: null, channelData: null });
    expect(bot.heard[1]).toMatchObject({ conversation: { tenantId }, channelData: { tenant: { id: 'other' } } });
    expect(bot.heard[2]?.conversation).not.toHaveProperty('tenantId');
    expect(bot.heard[2]?.channelData).not.toHaveProperty('tenant');
  });

  it('sends, replies, updates and deletes through the real connector client', async () => {
    bot.logic = async (context) => {
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
    bot.logic = async (context) => {
      members.push(await TeamsInfo.getMember(context, context.activity.from.id));
      members.push(...(await TeamsInfo.getPagedMembers(context)).members);
    };
    await teams.message({ user, conversation: group ?? '', text: 'note' });
    expect(members[0]).toMatchObject({ aadObjectId: user, userRole: 'user', tenantId });
    expect(members).toContainEqual(expect.objectContaining({ name: 'Pat Ostrowski', userRole: 'guest' }));
  });

  it('puts the card of an executed action in its place, for that person', async () => {
    const card = (text: string) => ({ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text }] });
    bot.logic = (context) => context.sendActivity({ attachments: [CardFactory.adaptiveCard(card('Draft'))] });
    await teams.message({ user, conversation: personal, text: 'note' });
    const shown = connector.tenant.activities.at(-1);
    const answer = (value: unknown, type = 'application/vnd.microsoft.card.adaptive') => {
      bot.logic = (context) =>
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
    expect(bot.heard.at(-1)).toMatchObject({
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
      bot.logic = (context) =>
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
    expect(bot.heard.at(-1)).toMatchObject({
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
    expect(bot.heard.at(-1)?.value).toMatchObject({ data: { words: 'seen' } });
    expect(connector.tenant.dialogs.has(user)).toBe(false);
    expect(connector.tenant.notices.get(user)).toBe('Kept');
    answer(shown('Edit'));
    await teams.taskFetch({ user, conversation: personal, data: { command: 'note.edit' } });
    expect(bot.heard.at(-1)).toMatchObject({ name: 'task/fetch', value: { data: { command: 'note.edit' } } });
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
    expect(bot.heard.map((one) => [one.type, one.channelData?.eventType])).toEqual([
      ['installationUpdate', undefined],
      ['conversationUpdate', undefined],
      ['messageUpdate', 'editMessage'],
      ['messageDelete', 'softDeleteMessage'],
    ]);
    expect(bot.heard[2]).toMatchObject({ id, text: 'seen twice' });
    let code = '';
    bot.logic = (context) =>
      context.sendActivity('bye').catch((problem: { code?: string }) => {
        code = problem.code ?? '';
      });
    await teams.remove(by);
    expect(code).toBe('MessageWritesBlocked');
    await teams.install(by);
  });
});

import { describe, expect, it } from 'vitest';
import { slackBot, slackTeam } from '#playground/people.ts';
import { sendEvent, sendInteraction, sharedDoor } from './door.ts';
import * as slack from './payloads.ts';

const door = await sharedDoor();
const who = { platform: 'slack', tenantId: slackTeam.id, userId: slack.worker };

describe('messages', () => {
  it('a direct message is words, as its author saw them', async () => {
    await sendEvent(door, slack.event(slack.directMessage()));
    expect(door.heard()).toEqual({
      ...who,
      delivery: `message:${slack.direct}:1700000000.000500`,
      place: { kind: 'personal', channelId: slack.direct, threadId: null },
      origin: {},
      said: { kind: 'words', text: 'saw mom <3 today, 40 min', messageId: `${slack.direct}/1700000000.000500` },
    });
  });

  it('a mention is words without the bot’s name, to be answered under it', async () => {
    await sendEvent(door, slack.event(slack.mention()));
    expect(door.heard()).toMatchObject({
      place: { kind: 'channel', channelId: slack.channel, threadId: '1700000000.000600' },
      said: { kind: 'words', text: 'who is overdue?' },
    });
  });

  it.each([
    ['mention first', true],
    ['message first', false],
  ])('F4: a post that arrives as mention and as message has one key, %s', async (_, mentionFirst) => {
    const events = [
      slack.event(slack.mention(), { event_id: 'Ev1' }),
      slack.event({ ...slack.mention(), type: 'message', channel_type: 'group' }, { event_id: 'Ev2' }),
    ];
    for (const one of mentionFirst ? events : events.reverse()) await sendEvent(door, one);
    const [first, second] = door.inbounds;
    expect(door.inbounds).toHaveLength(2);
    expect(second).toEqual(first);
  });

  it('a message in a channel that does not address the bot is not heard', async () => {
    const response = await sendEvent(
      door,
      slack.event({ ...slack.mention({ text: 'hello all' }), type: 'message', channel_type: 'channel' }),
    );
    expect([response.status, door.inbounds.length]).toEqual([200, 0]);
  });

  it.each(['channel_join', 'channel_topic', 'reminder_add', 'bot_add'])(
    'a notice of Slack (%s) is not heard',
    async (subtype) => {
      await sendEvent(door, slack.event(slack.directMessage({ subtype })));
      expect(door.inbounds).toHaveLength(0);
    },
  );

  it.each(['file_share', 'thread_broadcast', 'me_message'])('a message sent as %s is heard', async (subtype) => {
    await sendEvent(door, slack.event(slack.directMessage({ subtype })));
    expect(door.heard().said).toMatchObject({ kind: 'words', text: 'saw mom <3 today, 40 min' });
  });

  it('the bot does not hear itself, and leaves no trace of it', async () => {
    const own = { bot_id: slackBot.botId, app_id: slackBot.appId, user: slackBot.userId };
    await sendEvent(door, slack.event(slack.directMessage(own)));
    await sendEvent(door, slack.event(slack.directMessage({ user: slackBot.userId })));
    const redrawn = { ...slack.directMessage(own), ts: '1700000000.000500', text: 'after' };
    await sendEvent(
      door,
      slack.event({
        type: 'message',
        subtype: 'message_changed',
        channel: slack.direct,
        channel_type: 'im',
        message: redrawn,
        previous_message: slack.directMessage(own),
        ts: '1',
      }),
    );
    expect([door.inbounds.length, door.refusals.length]).toEqual([0, 0]);
  });
});

describe('F22: a message edited or deleted', () => {
  const before = slack.directMessage();
  const change = (inner: object) =>
    slack.event({ type: 'message', channel: slack.direct, channel_type: 'im', ts: '1700000009.000000', ...inner });

  it('is told with the number of the message it was', async () => {
    const message = slack.directMessage({ text: 'saw mom today, 45 min', edited: { user: slack.worker } });
    await sendEvent(door, change({ subtype: 'message_changed', message, previous_message: before }));
    expect(door.heard()).toMatchObject({
      userId: slack.worker,
      delivery: 'event:Ev0000000001',
      said: { kind: 'changed', messageId: `${slack.direct}/1700000000.000500`, deleted: false },
    });
  });

  it('is told as deleted', async () => {
    await sendEvent(door, change({ subtype: 'message_deleted', deleted_ts: before.ts, previous_message: before }));
    expect(door.heard().said).toEqual({
      kind: 'changed',
      messageId: `${slack.direct}/1700000000.000500`,
      deleted: true,
    });
  });

  it('is not told when Slack only added a preview', async () => {
    await sendEvent(door, change({ subtype: 'message_changed', message: before, previous_message: before }));
    expect(door.inbounds).toHaveLength(0);
  });

  it('is not told when nobody is named', async () => {
    await sendEvent(door, change({ subtype: 'message_deleted', deleted_ts: before.ts }));
    await sendEvent(
      door,
      change({ subtype: 'message_changed', message: { ts: '1', text: 'x' }, previous_message: before }),
    );
    expect(door.inbounds).toHaveLength(0);
  });
});

describe('news of people and places', () => {
  it('the home tab opened is heard; the messages tab is not', async () => {
    const opened = { type: 'app_home_opened', user: slack.worker, channel: slack.direct, event_ts: '1700000000.1' };
    await sendEvent(door, slack.event({ ...opened, tab: 'messages' }));
    expect(door.inbounds).toHaveLength(0);
    await sendEvent(door, slack.event({ ...opened, tab: 'home' }));
    expect(door.heard()).toMatchObject({ ...who, delivery: 'event:Ev0000000001', said: { kind: 'home' } });
  });

  it('the bot added to a channel says hello to who invited it; others who join are no news', async () => {
    const joined = { type: 'member_joined_channel', channel: slack.channel, channel_type: 'C', team: slackTeam.id };
    await sendEvent(door, slack.event({ ...joined, user: slack.worker }));
    expect(door.inbounds).toHaveLength(0);
    await sendEvent(door, slack.event({ ...joined, user: slackBot.userId, inviter: slack.worker }));
    expect(door.heard()).toMatchObject({
      ...who,
      place: { kind: 'channel', channelId: slack.channel },
      said: { kind: 'hello' },
    });
  });

  it('R12: an account closed or opened again is told of the account itself', async () => {
    for (const deleted of [true, false]) {
      door.forget();
      await sendEvent(
        door,
        slack.event({ type: 'user_change', user: { id: 'U0LEFTUS01', deleted, team_id: slackTeam.id } }),
      );
      expect(door.heard()).toMatchObject({ userId: 'U0LEFTUS01', said: { kind: 'account', active: !deleted } });
    }
  });

  it.each([
    ['uninstalled', { type: 'app_uninstalled' }],
    ['with its token revoked', { type: 'tokens_revoked', tokens: { oauth: [], bot: [slackBot.userId] } }],
  ])('S13: the app %s is told as removed', async (_, inner) => {
    await sendEvent(door, slack.event(inner));
    expect(door.heard()).toMatchObject({ tenantId: slackTeam.id, said: { kind: 'removed' } });
  });

  it('S13: a person’s own token revoked removes nothing', async () => {
    await sendEvent(door, slack.event({ type: 'tokens_revoked', tokens: { oauth: [slack.worker], bot: [] } }));
    expect(door.inbounds).toHaveLength(0);
  });

  it('S6: an event and an interaction nobody waits for are answered at once', async () => {
    const event = await sendEvent(
      door,
      slack.event({ type: 'reaction_added', user: slack.worker, item: { channel: 'C1' } }),
    );
    const list = await sendInteraction(door, {
      ...slack.shortcut(),
      type: 'block_suggestion',
      value: 'x',
      action_id: 'a',
    });
    expect([event.status, list.status, await list.json()]).toEqual([200, 200, { options: [] }]);
    expect(door.inbounds).toHaveLength(0);
  });
});

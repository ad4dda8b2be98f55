import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inbound as shape } from '#conversation/inbound.ts';
import { slackBot, slackTeam } from '#playground/people.ts';
import { type Door, openDoor, sendCommand, sendEvent, sendInteraction } from './door.ts';
import * as slack from './payloads.ts';

let door: Door;
beforeAll(async () => {
  door = await openDoor();
  await door.slack.start();
});
afterAll(() => door.close());
beforeEach(() => {
  door.inbounds.length = 0;
});

/** The one message the house was handed, after its round trip through JSON. */
function heard() {
  expect(door.inbounds).toHaveLength(1);
  return shape.parse(JSON.parse(JSON.stringify(door.inbounds[0])));
}
const who = { platform: 'slack', tenantId: slackTeam.id, userId: slack.worker };

describe('a slash command', () => {
  it('is words, said in the channel it was typed in, with an address for private answers', async () => {
    await sendCommand(door, slack.command());
    expect(heard()).toEqual({
      ...who,
      delivery: 'trigger:1700000000.111.aaaabbbbcccc',
      place: { kind: 'channel', channelId: slack.channel, threadId: null },
      origin: { responseUrl: 'https://hooks.slack.com/commands/T0/1/x' },
      said: { kind: 'words', text: 'note C-1042 home visit today 2pm' },
    });
  });

  it('may be empty', async () => {
    await sendCommand(door, slack.command({ text: '' }));
    expect(heard().said).toEqual({ kind: 'words', text: '' });
  });

  it('typed in a direct conversation is personal, in a group conversation of the group', async () => {
    await sendCommand(door, slack.command({ channel_id: slack.direct, channel_name: 'directmessage' }));
    expect(heard().place).toEqual({ kind: 'personal', channelId: slack.direct, threadId: null });
    door.inbounds.length = 0;
    await sendCommand(door, slack.command({ channel_id: 'C0GROUP', channel_name: 'mpdm-a--b--c-1' }));
    expect(heard().place.kind).toBe('group');
  });

  it('S6: under a name the manifest does not have is heard all the same', async () => {
    const response = await sendCommand(door, slack.command({ command: '/fieldnote', text: 'help' }));
    expect(response.status).toBe(200);
    expect(heard().said).toEqual({ kind: 'words', text: 'help' });
  });
});

describe('a press', () => {
  it('asks for the command its action_id names, with the ticket and the card it was on', async () => {
    await sendInteraction(door, slack.press());
    expect(heard()).toMatchObject({
      ...who,
      delivery: 'trigger:1700000000.222.aaaabbbbcccc',
      place: { kind: 'personal', channelId: slack.direct, threadId: null },
      origin: { message: { channelId: slack.direct, messageId: '1700000000.000100' } },
      said: { kind: 'press', command: 'note.sign', ticket: 'sealed-ticket' },
    });
  });

  it('of the second button of a command is the same command', async () => {
    await sendInteraction(
      door,
      slack.press({ actions: [{ type: 'button', action_id: 'case.show:1', block_id: 'b', value: 't2' }] }),
    );
    expect(heard().said).toEqual({ kind: 'press', command: 'case.show', ticket: 't2' });
  });

  it('on the home tab has no place and no card', async () => {
    await sendInteraction(
      door,
      slack.press({ container: { type: 'view', view_id: 'V0HOME' }, channel: undefined, response_url: undefined }),
    );
    expect(heard()).toMatchObject({ place: { kind: 'personal', channelId: null }, said: { kind: 'press' } });
    expect(heard().origin).not.toHaveProperty('message');
  });

  it('on a message only the person sees names no card to redraw', async () => {
    const container = {
      type: 'message',
      message_ts: '1700000000.000100',
      channel_id: slack.channel,
      is_ephemeral: true,
    };
    await sendInteraction(door, slack.press({ container, channel: { id: slack.channel, name: 'north-unit' } }));
    expect(heard().origin).not.toHaveProperty('message');
  });

  it('in a channel belongs under the message it was on', async () => {
    const container = { type: 'message', message_ts: '1700000000.000100', channel_id: slack.channel };
    await sendInteraction(door, slack.press({ container, channel: { id: slack.channel, name: 'north-unit' } }));
    expect(heard().place).toEqual({ kind: 'channel', channelId: slack.channel, threadId: '1700000000.000100' });
  });
});

describe('what some payloads leave out', () => {
  it('a press of an app installed for a whole organisation names the workspace with the person only', async () => {
    await sendInteraction(door, slack.press({ team: null }));
    expect(heard().tenantId).toBe(slackTeam.id);
  });

  it('a press without a ticket, in a place only its container names', async () => {
    const container = { type: 'message', message_ts: '1700000000.000100', channel_id: slack.channel, thread_ts: '1.0' };
    const pressed = { type: 'button', action_id: 'help', block_id: 'b' };
    await sendInteraction(door, slack.press({ container, channel: undefined, actions: [pressed] }));
    expect(heard()).toMatchObject({
      place: { kind: 'channel', channelId: slack.channel, threadId: '1.0' },
      said: { kind: 'press', command: 'help', ticket: '' },
    });
  });

  it('a pick from a list in a message, of which we send none, asks nothing', async () => {
    const pick = { type: 'static_select', action_id: 'a', block_id: 'b' };
    const response = await sendInteraction(door, slack.press({ actions: [pick] }));
    expect([response.status, door.inbounds.length]).toEqual([200, 0]);
  });

  it('a sent form without inputs, and a closed one that does tell what was in it', async () => {
    await sendInteraction(door, slack.submission({ view: slack.view({ state: null }) }));
    expect(heard().said).toMatchObject({ kind: 'form', values: {} });
    door.inbounds.length = 0;
    await sendInteraction(door, slack.closed({ view: slack.view() }));
    expect(heard().said).toMatchObject({ kind: 'closed', values: { minutes: '40' } });
  });
});

describe('shortcuts', () => {
  it('New case note starts its command with an open form', async () => {
    await sendInteraction(door, slack.shortcut());
    const { said, origin, place } = heard();
    expect(said).toEqual({ kind: 'menu', command: 'note.new' });
    expect(place).toEqual({ kind: 'personal', channelId: null, threadId: null });
    expect(origin.formId).toMatch(/^open-[0-9a-f]{64}$/);
  });

  it('Save as case note keeps quote, author, time and permalink of the message', async () => {
    await sendInteraction(door, slack.messageShortcut());
    expect(heard()).toMatchObject({
      place: { kind: 'channel', channelId: slack.channel, threadId: '1700000000.000400' },
      origin: { responseUrl: 'https://hooks.slack.com/app/T0/1/x' },
      said: {
        kind: 'menu',
        command: 'note.save',
        capture: {
          text: 'She asks for a call & a visit, the form is attached',
          author: 'U0COLLEAGUE',
          at: '2023-11-14T22:13:20.000Z',
          permalink: `https://${slackTeam.domain}.slack.com/archives/${slack.channel}/p1700000000000400`,
          messageId: `${slack.channel}/1700000000.000400`,
        },
      },
    });
  });

  it('Save as case note names the author as Slack shows them', async () => {
    const [colleague] = [...door.api.workspace.users.values()];
    const message = { ...slack.messageShortcut().message, user: colleague?.id };
    await sendInteraction(door, slack.messageShortcut({ message }));
    expect(heard().said).toMatchObject({ capture: { author: colleague?.name } });
  });

  it('Save as case note links into the thread of a reply, and to nothing when the workspace is not named', async () => {
    const message = { ...slack.messageShortcut().message, thread_ts: '1700000000.000300' };
    await sendInteraction(door, slack.messageShortcut({ message }));
    const { said, place } = heard();
    expect(said).toMatchObject({
      capture: { permalink: expect.stringMatching(/p1700000000000400\?thread_ts=1700000000\.000300&cid=C0NORTHUNT$/) },
    });
    expect(place.threadId).toBe('1700000000.000300');
    door.inbounds.length = 0;
    await sendInteraction(door, slack.messageShortcut({ team: { id: slackTeam.id } }));
    expect(heard().said).toMatchObject({ capture: { permalink: null } });
  });

  it('Save as case note of a message without a known writer or time says so', async () => {
    await sendInteraction(door, slack.messageShortcut({ message: { ts: 'x', text: 'posted by a tool' } }));
    expect(heard().said).toMatchObject({ capture: { author: null, at: null } });
  });
});

describe('forms', () => {
  it('a sent form brings every value by the name of its field; an empty one is null', async () => {
    await sendInteraction(door, slack.submission());
    expect(heard()).toMatchObject({
      ...who,
      said: {
        kind: 'form',
        command: 'note.edit',
        ticket: 'sealed-ticket',
        values: {
          words: 'Visited at 2 & spoke with mom',
          type: 'client_contact',
          on: '2026-03-02',
          at: '14:00',
          present: ['mother'],
          minutes: '40',
          empty: null,
        },
      },
    });
  });

  it('F9: the same form sent twice has one key; mended after an error it has another', async () => {
    await sendInteraction(door, slack.submission());
    await sendInteraction(door, slack.submission());
    const mended = { words: { words: { type: 'plain_text_input', value: 'Visited at 3' } } };
    await sendInteraction(door, slack.submission({ view: slack.view({ state: { values: mended } }) }));
    await sendInteraction(door, slack.submission({ view: slack.view({ hash: '1700000009.ffff0000' }) }));
    const keys = door.inbounds.map(({ delivery }) => delivery);
    expect(keys[0]).toMatch(/^view:V0VIEW00001:1700000000\.abcd1234:/);
    expect(keys[1]).toBe(keys[0]);
    expect(new Set(keys).size).toBe(3);
  });

  it('F8: a closed form of which Slack told nothing says so', async () => {
    await sendInteraction(door, slack.closed());
    expect(heard()).toMatchObject({
      delivery: 'closed:V0VIEW00001:1700000000.abcd1234',
      said: { kind: 'closed', command: 'note.edit', ticket: 'sealed-ticket', values: null },
    });
  });

  it('F8: what is typed into an open form is kept, and closing it brings the newest', async () => {
    await sendInteraction(door, slack.typing('Visited at'));
    const typed = heard();
    expect(typed).toMatchObject({ ...who, said: { kind: 'typed', values: { words: 'Visited at' } } });
    await sendInteraction(door, slack.typing('Visited at 2'));
    expect(door.inbounds).toHaveLength(1);
    door.inbounds.length = 0;
    await sendInteraction(door, slack.closed());
    const closed = heard();
    expect(closed.said).toMatchObject({ kind: 'closed', values: { words: 'Visited at 2' } });
    expect(closed.origin.formId).toBe(typed.origin.formId);
  });

  it('F8: what was typed is forgotten once the form is sent', async () => {
    await sendInteraction(door, slack.typing('Visited at'));
    const typed = heard();
    door.inbounds.length = 0;
    await sendInteraction(door, slack.submission());
    expect(heard().origin.formId).toBe(typed.origin.formId);
    door.inbounds.length = 0;
    await sendInteraction(door, slack.closed());
    expect(heard().said).toMatchObject({ kind: 'closed', values: null });
  });

  it('closing the "one moment" view asks nothing', async () => {
    await sendInteraction(door, slack.closed({ view: slack.view({ callback_id: '' }) }));
    expect(door.inbounds).toHaveLength(0);
  });
});

describe('messages', () => {
  it('a direct message is words, as its author saw them', async () => {
    await sendEvent(door, slack.event(slack.directMessage()));
    expect(heard()).toEqual({
      ...who,
      delivery: `message:${slack.direct}:1700000000.000500`,
      place: { kind: 'personal', channelId: slack.direct, threadId: null },
      origin: {},
      said: { kind: 'words', text: 'saw mom <3 today, 40 min', messageId: `${slack.direct}/1700000000.000500` },
    });
  });

  it('a mention is words without the bot’s name, to be answered under it', async () => {
    await sendEvent(door, slack.event(slack.mention()));
    expect(heard()).toMatchObject({
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
    expect(heard().said).toMatchObject({ kind: 'words', text: 'saw mom <3 today, 40 min' });
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
    expect(heard()).toMatchObject({
      userId: slack.worker,
      delivery: 'event:Ev0000000001',
      said: { kind: 'changed', messageId: `${slack.direct}/1700000000.000500`, deleted: false },
    });
  });

  it('is told as deleted', async () => {
    await sendEvent(door, change({ subtype: 'message_deleted', deleted_ts: before.ts, previous_message: before }));
    expect(heard().said).toEqual({
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
    expect(heard()).toMatchObject({ ...who, delivery: 'event:Ev0000000001', said: { kind: 'home' } });
  });

  it('the bot added to a channel says hello to who invited it; others who join are no news', async () => {
    const joined = { type: 'member_joined_channel', channel: slack.channel, channel_type: 'C', team: slackTeam.id };
    await sendEvent(door, slack.event({ ...joined, user: slack.worker }));
    expect(door.inbounds).toHaveLength(0);
    await sendEvent(door, slack.event({ ...joined, user: slackBot.userId, inviter: slack.worker }));
    expect(heard()).toMatchObject({
      ...who,
      place: { kind: 'channel', channelId: slack.channel },
      said: { kind: 'hello' },
    });
  });

  it('R12: an account closed or opened again is told of the account itself', async () => {
    for (const deleted of [true, false]) {
      door.inbounds.length = 0;
      await sendEvent(
        door,
        slack.event({ type: 'user_change', user: { id: 'U0LEFTUS01', deleted, team_id: slackTeam.id } }),
      );
      expect(heard()).toMatchObject({ userId: 'U0LEFTUS01', said: { kind: 'account', active: !deleted } });
    }
  });

  it.each([
    ['uninstalled', { type: 'app_uninstalled' }],
    ['with its token revoked', { type: 'tokens_revoked', tokens: { oauth: [], bot: [slackBot.userId] } }],
  ])('S13: the app %s is told as removed', async (_, inner) => {
    await sendEvent(door, slack.event(inner));
    expect(heard()).toMatchObject({ tenantId: slackTeam.id, said: { kind: 'removed' } });
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

import { describe, expect, it } from 'vitest';
import { slackTeam } from '#playground/people.ts';
import { sendCommand, sendInteraction, sharedDoor } from './door.ts';
import * as slack from './payloads.ts';

const door = await sharedDoor();
const who = { platform: 'slack', tenantId: slackTeam.id, userId: slack.worker };

describe('a slash command', () => {
  it('is words, said in the channel it was typed in, with an address for private answers', async () => {
    await sendCommand(door, slack.command());
    expect(door.heard()).toEqual({
      ...who,
      delivery: 'trigger:1700000000.111.aaaabbbbcccc',
      place: { kind: 'channel', channelId: slack.channel, threadId: null },
      origin: { responseUrl: 'https://hooks.slack.com/commands/T0/1/x' },
      said: { kind: 'words', text: 'note C-1042 home visit today 2pm' },
    });
  });

  it('may be empty', async () => {
    await sendCommand(door, slack.command({ text: '' }));
    expect(door.heard().said).toEqual({ kind: 'words', text: '' });
  });

  it('typed in a direct conversation is personal, in a group conversation of the group', async () => {
    await sendCommand(door, slack.command({ channel_id: slack.direct, channel_name: 'directmessage' }));
    expect(door.heard().place).toEqual({ kind: 'personal', channelId: slack.direct, threadId: null });
    door.forget();
    await sendCommand(door, slack.command({ channel_id: 'C0GROUP', channel_name: 'mpdm-a--b--c-1' }));
    expect(door.heard().place.kind).toBe('group');
  });

  it('S6: under a name the manifest does not have is heard all the same', async () => {
    const response = await sendCommand(door, slack.command({ command: '/fieldnote', text: 'help' }));
    expect(response.status).toBe(200);
    expect(door.heard().said).toEqual({ kind: 'words', text: 'help' });
  });
});

describe('a press', () => {
  it('asks for the command its action_id names, with the ticket and the card it was on', async () => {
    await sendInteraction(door, slack.press());
    expect(door.heard()).toMatchObject({
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
    expect(door.heard().said).toEqual({ kind: 'press', command: 'case.show', ticket: 't2' });
  });

  it('on the home tab has no place and no card', async () => {
    await sendInteraction(
      door,
      slack.press({ container: { type: 'view', view_id: 'V0HOME' }, channel: undefined, response_url: undefined }),
    );
    expect(door.heard()).toMatchObject({ place: { kind: 'personal', channelId: null }, said: { kind: 'press' } });
    expect(door.heard().origin).not.toHaveProperty('message');
  });

  it('on a message only the person sees names no card to redraw', async () => {
    const container = {
      type: 'message',
      message_ts: '1700000000.000100',
      channel_id: slack.channel,
      is_ephemeral: true,
    };
    await sendInteraction(door, slack.press({ container, channel: { id: slack.channel, name: 'north-unit' } }));
    expect(door.heard().origin).not.toHaveProperty('message');
  });

  it('in a channel belongs under the message it was on', async () => {
    const container = { type: 'message', message_ts: '1700000000.000100', channel_id: slack.channel };
    await sendInteraction(door, slack.press({ container, channel: { id: slack.channel, name: 'north-unit' } }));
    expect(door.heard().place).toEqual({ kind: 'channel', channelId: slack.channel, threadId: '1700000000.000100' });
  });
});

describe('what some payloads leave out', () => {
  it('a press of an app installed for a whole organisation names the workspace with the person only', async () => {
    await sendInteraction(door, slack.press({ team: null }));
    expect(door.heard().tenantId).toBe(slackTeam.id);
  });

  it('a press without a ticket, in a place only its container names', async () => {
    const container = { type: 'message', message_ts: '1700000000.000100', channel_id: slack.channel, thread_ts: '1.0' };
    const pressed = { type: 'button', action_id: 'help', block_id: 'b' };
    await sendInteraction(door, slack.press({ container, channel: undefined, actions: [pressed] }));
    expect(door.heard()).toMatchObject({
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
    expect(door.heard().said).toMatchObject({ kind: 'form', values: {} });
    door.forget();
    await sendInteraction(door, slack.closed({ view: slack.view() }));
    expect(door.heard().said).toMatchObject({ kind: 'closed', values: { minutes: '40' } });
  });
});

describe('shortcuts', () => {
  it('New case note starts its command with an open form', async () => {
    await sendInteraction(door, slack.shortcut());
    const { said, origin, place } = door.heard();
    expect(said).toEqual({ kind: 'menu', command: 'note.new' });
    expect(place).toEqual({ kind: 'personal', channelId: null, threadId: null });
    expect(origin.formId).toMatch(/^open-[0-9a-f]{64}$/);
  });

  it('Save as case note keeps quote, author, time and permalink of the message', async () => {
    await sendInteraction(door, slack.messageShortcut());
    expect(door.heard()).toMatchObject({
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
    expect(door.heard().said).toMatchObject({ capture: { author: colleague?.name } });
  });

  it('Save as case note links into the thread of a reply, and to nothing when the workspace is not named', async () => {
    const message = { ...slack.messageShortcut().message, thread_ts: '1700000000.000300' };
    await sendInteraction(door, slack.messageShortcut({ message }));
    const { said, place } = door.heard();
    expect(said).toMatchObject({
      capture: { permalink: expect.stringMatching(/p1700000000000400\?thread_ts=1700000000\.000300&cid=C0NORTHUNT$/) },
    });
    expect(place.threadId).toBe('1700000000.000300');
    door.forget();
    await sendInteraction(door, slack.messageShortcut({ team: { id: slackTeam.id } }));
    expect(door.heard().said).toMatchObject({ capture: { permalink: null } });
  });

  it('Save as case note of a message without a known writer or time says so', async () => {
    await sendInteraction(door, slack.messageShortcut({ message: { ts: 'x', text: 'posted by a tool' } }));
    expect(door.heard().said).toMatchObject({ capture: { author: null, at: null } });
  });
});

describe('forms', () => {
  it('a sent form brings every value by the name of its field; an empty one is null', async () => {
    await sendInteraction(door, slack.submission());
    expect(door.heard()).toMatchObject({
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
    expect(door.heard()).toMatchObject({
      delivery: 'closed:V0VIEW00001:1700000000.abcd1234',
      said: { kind: 'closed', command: 'note.edit', ticket: 'sealed-ticket', values: null },
    });
  });

  it('F8: what is typed into an open form is kept, and closing it brings the newest', async () => {
    await sendInteraction(door, slack.typing('Visited at'));
    const typed = door.heard();
    expect(typed).toMatchObject({ ...who, said: { kind: 'typed', values: { words: 'Visited at' } } });
    await sendInteraction(door, slack.typing('Visited at 2'));
    expect(door.inbounds).toHaveLength(1);
    door.forget();
    await sendInteraction(door, slack.closed());
    const closed = door.heard();
    expect(closed.said).toMatchObject({ kind: 'closed', values: { words: 'Visited at 2' } });
    expect(closed.origin.formId).toBe(typed.origin.formId);
  });

  it('F8: what was typed is forgotten once the form is sent', async () => {
    await sendInteraction(door, slack.typing('Visited at'));
    const typed = door.heard();
    door.forget();
    await sendInteraction(door, slack.submission());
    expect(door.heard().origin.formId).toBe(typed.origin.formId);
    door.forget();
    await sendInteraction(door, slack.closed());
    expect(door.heard().said).toMatchObject({ kind: 'closed', values: null });
  });

  it('closing the "one moment" view asks nothing', async () => {
    await sendInteraction(door, slack.closed({ view: slack.view({ callback_id: '' }) }));
    expect(door.inbounds).toHaveLength(0);
  });
});

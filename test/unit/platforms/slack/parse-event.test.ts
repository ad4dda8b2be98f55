import { describe, expect, it } from 'vitest';
import { parse } from '#platforms/slack/parse.ts';
import { speakerOf } from '#platforms/slack/parse-event.ts';
import { type Delivered, recognise } from '#platforms/slack/payload.ts';

const bot = 'U0BOT';

function delivered(inner: object, change: object = {}): Delivered {
  const payload = recognise({
    type: 'event_callback',
    event_id: 'Ev1',
    team_id: 'T1',
    api_app_id: 'A1',
    event: inner,
    ...change,
  });
  if (payload?.kind !== 'event') throw new Error('not recognised');
  return payload.body;
}
const heard = (inner: object, known: string | null = bot, change: object = {}) =>
  parse({ kind: 'event', body: delivered(inner, change) }, known);
const said = (text: string, known: string | null = bot) =>
  heard({ type: 'app_mention', channel: 'C1', user: 'U1', ts: '1.0', text }, known)?.said;

describe('what is said to the bot', () => {
  it.each([
    ['<@U0BOT> who is overdue?', 'who is overdue?'],
    ['<@U0BOT>: help', 'help'],
    ['<@U0BOT|fieldnote>, help', 'help'],
    ['please <@U0BOT> show C-1042', 'please show C-1042'],
    ['show C-1042 <@U0BOT>', 'show C-1042'],
    ['saw her\n<@U0BOT>\nand him', 'saw her\n \nand him'],
    ['<@U0BOT> with <@U0DANA>', 'with @U0DANA'],
    ['<@U0BOT>', ''],
  ])('%j is %j', (text, expected) => {
    expect(said(text)).toMatchObject({ kind: 'words', text: expected });
  });

  it('without its own name known, it is the name that the words begin with', () => {
    expect(said('<@U0WHO> ask <@U0DANA>', null)).toMatchObject({ text: 'ask @U0DANA' });
    expect(said('ask <@U0DANA>', null)).toMatchObject({ text: 'ask @U0DANA' });
  });

  it('the installation an event names goes before what was learned at the start', () => {
    const authorizations = [
      { team_id: 'T1', user_id: 'U0PERSON', is_bot: false },
      { team_id: 'T1', user_id: 'U0NEWBOT', is_bot: true },
    ];
    const inner = { type: 'app_mention', channel: 'C1', user: 'U1', ts: '1.0', text: '<@U0NEWBOT> help' };
    expect(heard(inner, bot, { authorizations })?.said).toMatchObject({ text: 'help' });
  });
});

describe('what a turn cannot do without', () => {
  it.each<[string, object]>([
    ['a message without a channel', { type: 'app_mention', user: 'U1', ts: '1.0', text: 'x' }],
    ['a message without a number', { type: 'app_mention', user: 'U1', channel: 'C1', text: 'x' }],
    ['a message without an author', { type: 'app_mention', channel: 'C1', ts: '1.0', text: 'x' }],
    [
      'a mention when the bot’s name is not known',
      { type: 'message', channel: 'C1', user: 'U1', ts: '1.0', text: 'x' },
    ],
    [
      'a change without a channel',
      { type: 'message', subtype: 'message_changed', message: { user: 'U1', ts: '1.0', text: 'x' } },
    ],
    ['an account without a person', { type: 'user_change', user: 'U1' }],
    ['tokens that are not named', { type: 'tokens_revoked' }],
  ])('%s is not heard', (_, inner) => {
    expect(heard(inner, null)).toBeNull();
  });

  it('a message of no text is heard: a file may be all there is', () => {
    const file = { type: 'message', subtype: 'file_share', channel: { id: 'D1' }, user: 'U1', ts: '1.0' };
    expect(heard(file)?.said).toMatchObject({ kind: 'words', text: '' });
  });

  it('a removal names the workspace where no person is to be named', () => {
    expect(heard({ type: 'app_uninstalled' }, null)).toMatchObject({ userId: 'T1', place: { channelId: null } });
    expect(heard({ type: 'tokens_revoked', tokens: { bot: [bot] } }, null)?.userId).toBe('T1');
    expect(heard({ type: 'app_uninstalled' })?.userId).toBe(bot);
  });

  it('a group conversation is a group', () => {
    const inner = { type: 'message', channel: 'C1', channel_type: 'mpim', user: 'U1', ts: '1.0', text: '<@U0BOT> hi' };
    expect(heard(inner)?.place).toEqual({ kind: 'group', channelId: 'C1', threadId: '1.0' });
  });

  it('a reply in a thread is answered in that thread', () => {
    const inner = { type: 'app_mention', channel: 'C1', user: 'U1', ts: '2.0', thread_ts: '1.0', text: 'hi' };
    expect(heard(inner)?.place.threadId).toBe('1.0');
  });

  it('the bot’s arrival without an inviter is its own news', () => {
    expect(heard({ type: 'member_joined_channel', user: bot, channel: 'C1' })?.userId).toBe(bot);
  });
});

describe('whose words they are', () => {
  const speaker = (inner: object) => speakerOf(delivered({ type: 'message', channel: 'D1', ts: '1.0', ...inner }), bot);

  it.each([
    ['person', { user: 'U1' }],
    ['self', { user: bot }],
    ['self', { user: 'U0OLDID', app_id: 'A1', bot_id: 'B1' }],
    ['self', { subtype: 'message_changed', message: { user: bot, ts: '1.0' } }],
    ['self', { subtype: 'message_deleted', previous_message: { user: 'U2', app_id: 'A1' } }],
    ['bot', { user: 'U2', bot_id: 'B2', app_id: 'A2' }],
    ['bot', { subtype: 'bot_message' }],
    ['bot', { subtype: 'message_changed', message: { user: 'U2', bot_id: 'B2', ts: '1.0' } }],
  ])('R9: %s: %o', (who, inner) => {
    expect(speaker(inner)).toBe(who);
  });

  it('a joined channel is not something said', () => {
    expect(speakerOf(delivered({ type: 'member_joined_channel', user: bot, channel: 'C1' }), bot)).toBe('person');
  });
});

describe('what is none of Slack’s payloads', () => {
  it.each([undefined, null, 1, 'x', [], {}, { type: '__proto__' }, { type: 'block_actions' }, { command: '/case' }])(
    'S7: %j',
    (body) => {
      expect(recognise(body)).toBeNull();
    },
  );
});

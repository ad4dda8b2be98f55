import { describe, expect, it } from 'vitest';
import { inbound } from '#conversation/inbound.ts';
import { activity, type TeamsActivity } from '#platforms/teams/activity.ts';
import { drawDialog } from '#platforms/teams/dialog.ts';
import { toInbound } from '#platforms/teams/parse.ts';

const from = { id: '29:dana', aadObjectId: 'aad-dana' };
const bot = { id: '28:bot' };
const base = {
  type: 'message',
  id: 'm-1',
  serviceUrl: 'https://smba.example/teams/',
  from,
  recipient: bot,
  conversation: { id: 'a:1', conversationType: 'personal', tenantId: 't-1' },
};
/** Parsed on the way in and on the way to the inbox, as it would be. */
const hear = (change: object) => {
  const heard = toInbound(activity.parse({ ...base, ...change }));
  return heard && inbound.parse(heard);
};
const invoke = (name: string, value: unknown, change: object = {}) => hear({ type: 'invoke', name, value, ...change });

describe('words', () => {
  it('without text are empty, and still answered', () => {
    expect(hear({})?.said).toEqual({ kind: 'words', text: '', messageId: 'm-1' });
    expect(hear({ text: null, value: { unknown: true } })?.said).toMatchObject({ kind: 'words', text: '' });
  });

  it('count more than a value that comes with them', () => {
    expect(hear({ text: 'help', value: { command: 'note.sign', ticket: 't' } })?.said.kind).toBe('words');
  });

  it('are not disturbed by entities of other kinds, or broken ones', () => {
    const mention = { type: 'mention', mentioned: { id: '28:bot' }, text: '<at>F</at>' };
    const entities = [null, 'x', { type: 'clientInfo' }, { type: 'mention' }, mention];
    expect(hear({ text: '<at>F</at> help', entities })?.said).toMatchObject({ text: 'help' });
  });

  it('say no language when Teams does not', () => {
    expect(hear({ text: 'x' })).not.toHaveProperty('locale');
    expect(hear({ text: 'x', locale: 'es-MX' })?.locale).toBe('es-MX');
  });
});

describe('where', () => {
  it.each([
    ['personal', 'a:1', { kind: 'personal', channelId: 'a:1', threadId: null }],
    ['groupChat', '19:g@thread.v2', { kind: 'group', channelId: '19:g@thread.v2', threadId: null }],
    ['channel', '19:c@thread.tacv2;messageid=17', { kind: 'channel', channelId: '19:c@thread.tacv2', threadId: '17' }],
    ['channel', '19:c@thread.tacv2', { kind: 'channel', channelId: '19:c@thread.tacv2', threadId: null }],
    ['something new', '19:x', { kind: 'group', channelId: '19:x', threadId: null }],
    [undefined, '19:x', { kind: 'group', channelId: '19:x', threadId: null }],
  ])('a %s conversation %s', (conversationType, id, place) => {
    expect(hear({ text: 'x', conversation: { ...base.conversation, id, conversationType } })?.place).toEqual(place);
  });
});

describe('a form', () => {
  const form = { title: 't', submit: 's', cancel: 'c', command: 'note.change', input: 't-9', fields: [] };
  const dataOf = (messageId?: string) =>
    JSON.parse(JSON.stringify(drawDialog(form, { messageId })?.card.actions?.[0]?.data ?? {}));

  it('belongs to the card it was opened from', () => {
    const heard = invoke('task/submit', { data: dataOf('m-7') }, { replyToId: 'm-8' });
    expect(heard?.origin.message).toEqual({ channelId: 'a:1', messageId: 'm-7' });
  });

  it('of which nothing is known, to the one Teams names', () => {
    const heard = invoke('task/submit', { data: dataOf() }, { replyToId: 'm-8' });
    expect(heard?.origin.message).toEqual({ channelId: 'a:1', messageId: 'm-8' });
    expect(invoke('task/submit', { data: dataOf() })?.origin).toEqual({ formId: 'm-1' });
  });

  it('can come in a message too', () => {
    expect(hear({ value: dataOf('m-7') })).toMatchObject({
      said: { kind: 'form', command: 'note.change', ticket: 't-9' },
      origin: { message: { messageId: 'm-7' } },
    });
  });

  it('of a message extension belongs to no card', () => {
    const heard = invoke('composeExtension/submitAction', { commandId: 'note.save', data: dataOf('m-7') });
    expect(heard?.origin).toEqual({ formId: 'm-1' });
  });
});

describe('a message handed over', () => {
  const capture = (messagePayload: object) => {
    const said = invoke('composeExtension/fetchTask', { commandId: 'note.save', messagePayload })?.said;
    return said?.kind === 'menu' ? said.capture : said;
  };

  it('keeps what Teams tells, in plain words', () => {
    expect(
      capture({
        id: 'm-5',
        createdDateTime: '2026-03-04T14:05:06.789Z',
        linkToMessage: 'https://teams.example/l/message/m-5',
        from: { user: { displayName: 'Dana Reyes' }, application: null },
        body: { contentType: 'html', content: '<p>Saw mom</p>' },
      }),
    ).toEqual({
      text: 'Saw mom',
      author: 'Dana Reyes',
      at: '2026-03-04T14:05:06.789Z',
      permalink: 'https://teams.example/l/message/m-5',
      messageId: 'm-5',
    });
  });

  it('plain text is left as it is, and a bot’s message names the bot', () => {
    const body = { contentType: 'text', content: '5 < 6 &amp; <b>' };
    const from = { user: null, application: { displayName: 'Reminders' } };
    expect(capture({ id: 'm-5', body, from })).toMatchObject({ text: '5 < 6 &amp; <b>', author: 'Reminders' });
  });

  it.each([
    [{ id: 'm-5' }],
    [{ id: 'm-5', from: null, body: null, createdDateTime: 'yesterday', linkToMessage: null }],
    [{ id: 'm-5', from: { user: { displayName: null } }, body: { contentType: 'html', content: null } }],
  ])('nothing is made up for what is missing: %o', (payload) => {
    expect(capture(payload)).toEqual({ text: '', author: null, at: null, permalink: null, messageId: 'm-5' });
  });

  it('a payload that cannot be read leaves the action without one', () => {
    expect(capture({ id: 7 })).toBeUndefined();
  });
});

describe('keys', () => {
  it('F22: an edit without a time still has a key of its own', () => {
    expect(hear({ type: 'messageUpdate' })?.delivery).toBe('messageUpdate:a:1:m-1:');
    expect(hear({ type: 'messageDelete' })?.delivery).not.toBe(hear({ type: 'messageUpdate' })?.delivery);
    expect(hear({ type: 'messageUpdate', timestamp: '1' })?.delivery).not.toBe(
      hear({ type: 'messageUpdate', timestamp: '2' })?.delivery,
    );
  });

  it('the same id in two conversations is two deliveries', () => {
    const other = { ...base.conversation, id: 'a:2' };
    expect(hear({ text: 'x' })?.delivery).not.toBe(hear({ text: 'x', conversation: other })?.delivery);
  });
});

describe('what is no message to us', () => {
  it.each<[string, object]>([
    ['members unknown', { type: 'conversationUpdate' }],
    ['no members', { type: 'conversationUpdate', membersAdded: [], membersRemoved: [] }],
    ['an installation without an action', { type: 'installationUpdate' }],
    ['an invoke without a name', { type: 'invoke' }],
    ['nobody from Entra', { text: 'help', from: { id: '29:x' } }],
  ])('%s', (_name, change) => {
    expect(hear(change)).toBeNull();
  });

  it('a reference names only what is needed, and no person by name', () => {
    const full = { ...from, name: 'Dana Reyes' };
    const parsed: TeamsActivity = activity.parse({ ...base, text: 'x', from: full });
    expect(toInbound(parsed)?.reference).toEqual({
      serviceUrl: 'https://smba.example/teams/',
      tenantId: 't-1',
      bot: { id: '28:bot' },
      user: { id: '29:dana' },
      conversation: { id: 'a:1' },
    });
  });
});

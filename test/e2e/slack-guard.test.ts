import { describe, expect, it } from 'vitest';
import type { SlackAccount } from '#playground/people.ts';
import { expectQuietPlaces } from './canaries.ts';
import { person, sharedHouse } from './house.ts';

const house = await sharedHouse();
const { slack } = house;
const dana = person('w-1');
const marcus = person('w-2');
const nadia = person('w-6');
const admin = person('w-9');
const newcomer = person('newcomer');
const unit = 'C0NORTHUNT';
const partners = 'C0PARTNERS';
const words = 'note C-1044 hv today 9am with mom';

describe('R9 who may come in', () => {
  const marks: readonly [string, Partial<SlackAccount>, string][] = [
    ['a guest', { isRestricted: true }, 'guest'],
    ['a guest of one channel', { isUltraRestricted: true }, 'guest'],
    ['a stranger of another organization', { isStranger: true }, 'stranger'],
    ['somebody deactivated', { deleted: true }, 'deactivated'],
    ['somebody whose address is not confirmed', { isEmailConfirmed: false }, 'unconfirmed'],
    ['a bot', { isBot: true }, 'bot'],
  ];

  it.each(marks)('%s is refused at every way in, though the account is linked', async (_who, mark, reason) => {
    // What a linked member has on the screen when the mark is set.
    const draft = await slack.ask(nadia, 'C-1044 hv today 9am with mom');
    await slack.client.globalShortcut({ user: nadia.slack.id, callbackId: 'note.new' });
    const form = await slack.form(nadia);
    const { ts } = slack.client.say({ user: dana.slack.id, channel: unit, text: 'something to keep' });
    const user = nadia.slack.id;
    const before = await house.notes();

    slack.workspace.setUser(user, mark);
    const waysIn: readonly (() => Promise<unknown>)[] = [
      () => slack.command(nadia, words),
      () => slack.say(nadia, words),
      () => slack.client.mention({ user, channel: unit, text: words }),
      () => slack.client.messageShortcut({ user, channel: unit, ts, callbackId: 'note.save' }),
      () => slack.client.globalShortcut({ user, callbackId: 'note.new' }),
      () => slack.press(nadia, draft, 'Sign'),
      () => slack.submit(nadia, form, { words }),
      () => slack.client.openHome({ user }),
    ];
    for (const wayIn of waysIn) {
      const rows = await house.recorded(wayIn);
      expect(rows.map((row) => [row.action, row.outcome, row.reason])).toEqual([['door.refuse', 'refused', reason]]);
    }
    slack.workspace.setUser(
      user,
      Object.fromEntries(Object.keys(mark).map((key) => [key, key === 'isEmailConfirmed'])),
    );
    expect(await house.notes()).toBe(before);
    expect(await house.prisma.note.count({ where: { status: 'signed' } })).toBe(0);
  });

  it('nobody is let in while Slack does not say who they are; the words wait', async () => {
    const before = await house.notes();
    slack.api.faults.inject('users.info', { kind: 'status', status: 500 });
    expect((await slack.ask(nadia, words)).words).toContain('C-1044');
    expect(await house.notes()).toBe(before + 1);
  });
});

describe('R10 places that outsiders can read', () => {
  const isIn = () => slack.workspace.channels.get(partners)?.members.includes('U0FIELDNOTE');

  it('the bot leaves when it is invited to one, and says nothing there', async () => {
    const before = slack.workspace.messages.filter(({ channel }) => channel === partners).length;
    const rows = await house.recorded(() => slack.client.invite({ channel: partners, by: dana.slack.id }));
    expect(rows.map((row) => [row.action, row.reason])).toEqual([['door.refuse', 'shared_place']]);
    expect(isIn()).toBe(false);
    expect(slack.workspace.messages.filter(({ channel }) => channel === partners)).toHaveLength(before);
  });

  it.each([
    ['shared with another organization', { isExtShared: true, isPendingExtShared: false }],
    ['about to be shared', { isExtShared: false, isPendingExtShared: true }],
  ])('nothing is taken in a channel that is %s', async (_how, shared) => {
    const members = [...(slack.workspace.channels.get(partners)?.members ?? []), 'U0FIELDNOTE'];
    slack.workspace.setChannel(partners, { ...shared, members });
    const before = await house.notes();
    await slack.client.mention({ user: dana.slack.id, channel: partners, text: 'C-1042 hv today 9am with mom' });
    expect((await slack.next(dana)).text).toBe('Fieldnote does not work in this place');
    await house.settled();
    expect(await house.notes()).toBe(before);
    expect(isIn()).toBe(false);
    const posts = slack.api.calls.all.filter(
      ({ method, asked }) => method === 'chat.postMessage' && asked.channel === partners,
    );
    expect(posts).toEqual([]);
  });

  it('a command typed there is refused in private', async () => {
    slack.workspace.setChannel(partners, { isExtShared: true });
    const before = await house.notes();
    await slack.command(dana, 'note C-1042 hv today 9am with mom', partners);
    expect((await slack.next(dana)).text).toBe('Fieldnote does not work in this place');
    expect(await house.notes()).toBe(before);
  });

  it('a channel that becomes shared between the deed and its answer is not written to', async () => {
    const channel = 'C0FIELDOPS';
    const stop = slack.api.calls.listen(({ method, asked }) => {
      if (method === 'conversations.info' && asked.channel === channel) {
        slack.workspace.setChannel(channel, { isExtShared: true });
      }
    });
    await slack.client.mention({ user: dana.slack.id, channel, text: 'help' }, {}, ['app_mention']);
    expect((await slack.next(dana)).text).toBe('How to use Fieldnote');
    await house.settled();
    stop();
    slack.workspace.setChannel(channel, { isExtShared: false });
    const posts = slack.api.calls.all.filter(
      ({ method, asked }) => method === 'chat.postMessage' && asked.channel === channel,
    );
    expect(posts).toEqual([]);
  });
});

describe('R11 a person who is not linked', () => {
  const codeIn = (text: string) => /^\*?([A-Z0-9]{6,})\*?$/m.exec(text)?.[1] ?? '';

  it('gets a code and nothing else, until an admin links it', async () => {
    const card = await slack.ask(newcomer, 'note C-1101 hv today 9am');
    expect(card.text).toBe('You are not linked yet');
    const code = codeIn(card.words);
    expect(code).not.toBe('');
    await slack.command(newcomer, 'cases');
    expect((await slack.next(newcomer)).text).toBe('You are not linked yet');

    await slack.say(dana, `link ${code} w-2`);
    expect((await slack.next(dana)).text).toBe('Not done');
    await slack.say(admin, `link ${code} w-2`);
    expect((await slack.next(admin)).text).toBe('A person was linked');
    expect((await slack.ask(newcomer, 'cases')).words).toContain('C-1101');
  });

  it('is linked by the account, never by name or address: a new address pauses the link', async () => {
    // The same name as somebody linked gives nothing.
    slack.workspace.setUser(person('guest').slack.id, { name: dana.name, isRestricted: false });
    await slack.say(person('guest'), 'cases');
    expect((await slack.next(person('guest'))).text).toBe('You are not linked yet');

    slack.workspace.setUser(newcomer.slack.id, { email: 'somebody.else@riverbend.example' });
    const paused = await slack.ask(newcomer, 'cases');
    expect(paused.text).toBe('Your access is paused');
    await slack.say(admin, `link ${codeIn(paused.words)} w-2`);
    expect((await slack.next(admin)).text).toBe('A person was linked');
    expect((await slack.ask(newcomer, 'cases')).words).toContain('C-1101');
  });
});

describe('what is not theirs', () => {
  it('R12 a deactivated account is refused on its next request, an old button included, and stays out', async () => {
    const draft = await slack.ask(marcus, 'C-1102 hv today 9am with client');
    const told = await house.recorded(() => slack.client.changeUser(marcus.slack.id, { deleted: true }));
    expect(told.map(({ action, reason }) => [action, reason])).toEqual([['account.change', 'deactivated']]);
    const rows = await house.recorded(() => slack.press(marcus, draft, 'Sign'));
    expect(rows.map((row) => [row.action, row.outcome, row.reason])).toEqual([
      ['door.refuse', 'refused', 'deactivated'],
    ]);
    // Even before Slack's directory has caught up, the news alone is enough.
    slack.workspace.setUser(marcus.slack.id, { deleted: false });
    const again = await house.recorded(() => slack.press(marcus, draft, 'Sign'));
    expect(again.map((row) => [row.action, row.outcome, row.reason])).toEqual([
      ['door.refuse', 'refused', 'deactivated'],
    ]);
    expect(await house.prisma.note.count({ where: { status: 'signed' } })).toBe(0);
  });

  it('Z4 a case of somebody else and one that does not exist get the same answer to the byte, and both are audited', async () => {
    const answerTo = async (number: string) => {
      const rows = await house.recorded(() => slack.say(dana, `show ${number}`));
      const { text, blocks } = await slack.next(dana);
      return { shown: JSON.stringify({ text, blocks }), outcomes: rows.map((row) => [row.action, row.outcome]) };
    };
    const theirs = await answerTo('C-1044');
    const nobodys = await answerTo('C-9999');
    expect(theirs.shown).toBe(nobodys.shown);
    expect(theirs.outcomes).toEqual([['case.read', 'refused']]);
    expect(nobodys.outcomes).toEqual([['case.read', 'missing']]);
  });

  it('Z5 another person’s button, and one whose value was changed, do nothing', async () => {
    const draft = await slack.ask(dana, 'C-1042 hv today 9am with mom, fine');
    const rows = await house.recorded(() => slack.press(nadia, draft, 'Sign'));
    expect(rows.filter(({ action, outcome }) => action === 'note.sign' && outcome === 'allowed')).toEqual([]);
    expect((await slack.next(nadia)).text).toBe('Not done');
    const flip = (value: string) => `${value.slice(0, 20)}${value[20] === 'A' ? 'B' : 'A'}${value.slice(21)}`;
    await slack.press(dana, draft, 'Sign', {}, flip);
    expect((await slack.next(dana)).text).toBe('Not done');
    expect(await house.prisma.note.count({ where: { status: 'signed' } })).toBe(0);
    // The button itself is good: it was the person and the value that were refused.
    await slack.press(dana, draft, 'Sign');
    const signed = await slack.next(dana);
    expect(signed.text).toMatch(/^Signed note/);
    // Not even for what would be allowed if they asked for it themselves.
    const supervisor = person('w-7');
    await slack.press(supervisor, signed, 'Show case');
    expect((await slack.next(supervisor)).text).toBe('Not done');
  });

  it('Z9 what an admin or auditor does is refused to a worker, everywhere, and audited', async () => {
    for (const text of ['people', 'audit C-1042']) {
      const rows = await house.recorded(() => slack.say(dana, text));
      expect(rows.map(({ outcome }) => outcome)).toEqual(['refused']);
      await slack.next(dana);
      await house.recorded(() => slack.command(dana, text, unit));
      expect((await slack.next(dana)).text).toBe('Not done');
    }
  });
});

it('D1 D3 nothing that was sent names a client where others can read it', () => {
  expectQuietPlaces(slack.api.calls.all);
});

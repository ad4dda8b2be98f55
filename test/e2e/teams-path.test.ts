import { describe, expect, it } from 'vitest';
import { asJson, type Json } from '#playground/json.ts';
import { expectQuietConversations } from './canaries.ts';
import { person, sharedHouse } from './house.ts';
import type { TeamsCard } from './teams-hands.ts';

const house = await sharedHouse();
const { teams } = house;
const dana = person('w-1');
const nadia = person('w-6');
const group = '19:northhuddle0a41@thread.v2';
const channel = '19:fieldservices7c2e@thread.tacv2';

const said = (conversation: string) =>
  teams.tenant.activities.filter(
    ({ conversationId, from }) => conversationId === conversation && from.startsWith('28:'),
  );

describe('a note in Teams', () => {
  it('an Action.Execute shows the new card at once, in place, to the person who pressed', async () => {
    const draft = await teams.ask(dana, 'C-1043 hv today 10am with dad');
    const { body } = await teams.press(dana, draft, 'Sign');
    expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
    expect(JSON.stringify(asJson(body).value)).toMatch(/signed/i);
  });

  it.each([
    ['a group chat', group],
    ['a channel', channel],
  ])('D1 can be typed in %s, where others read only that it was answered', async (_where, place) => {
    const before = said(place).length;
    const draft = await teams.reply(dana, teams.say(dana, 'C-1043 called dad today 11am, 10 min', place));
    expect(draft.conversation).toBe(teams.personalOf(dana));
    expect(draft.words).toContain('10 minutes');
    await house.settled();
    const told = said(place).slice(before);
    expect(told).toHaveLength(1);
    expect(JSON.stringify(told[0]?.attachments)).toContain('I answered you privately');
    if (place === channel) expect(told[0]?.threadId).not.toBeNull();
  });
});

describe('a message that is kept in Teams', () => {
  const text = 'Grandma called me by mistake about C-1042: back in school since Monday, coughing but no fever.';

  it('F22 becomes a draft with quote, author, time and address, and stays as it was when the message changes', async () => {
    const { id: activityId, at } = teams.client.say({ user: nadia.teams.aadObjectId, conversation: group, text });
    const by = { user: dana.teams.aadObjectId, conversation: group, activityId };
    await teams.client.fetchTask({ ...by, commandId: 'note.save' });
    const dialog = await teams.dialog(dana);
    expect(teams.wordsOf(dialog)).toContain(text);
    expect(teams.wordsOf(dialog)).toContain(nadia.name);
    const draft = await teams.reply(dana, teams.submit(dana, dialog, { words: 'Will call her back' }));
    expect(draft.conversation).toBe(teams.personalOf(dana));
    expect(draft.words).toContain('coughing but no fever');
    expect(draft.words).toContain('Will call her back');
    expect(draft.words).toContain(nadia.name);
    const row = await house.lastNote();
    expect(row.rawText).toBe(`${text}\n\nWill call her back`);
    expect(asJson(row.source).captured).toEqual({
      author: nadia.name,
      at,
      permalink: `https://teams.example/l/message/${encodeURIComponent(group)}/${activityId}`,
    });

    const on = { user: nadia.teams.aadObjectId, conversation: group, activityId };
    await teams.client.editMessage({ ...on, text: 'Nothing to see here' });
    await house.settled();
    expect((await redrawn(draft)).toString()).toMatch(/coughing but no fever.*edited since/s);
    await teams.client.deleteMessage(on);
    await house.settled();
    expect((await redrawn(draft)).toString()).toMatch(/coughing but no fever.*deleted since/s);
    expect((await house.lastNote()).rawText).toBe(row.rawText);
  });

  /** What Teams gets when the card comes into view again. */
  const redrawn = async ({ content, conversation, id }: TeamsCard) => {
    const { verb, data } = asJson(asJson(content.refresh).action) as { verb: string; data: Json };
    const by = { user: dana.teams.aadObjectId, conversation, activityId: id, trigger: 'automatic' as const };
    const { body } = await teams.client.execute({ ...by, verb, data });
    return JSON.stringify(body);
  };
});

describe('the other ways in', () => {
  it('a new case note can be started in a dialog', async () => {
    await teams.press(dana, await teams.ask(dana, 'help'), 'New case note');
    const dialog = await teams.dialog(dana);
    const draft = await teams.reply(
      dana,
      teams.submit(dana, dialog, { words: 'C-1043 video call today 2pm with Theo, 25 min' }),
    );
    expect(draft.words).toContain('25 minutes');
    expect(teams.tenant.dialogs.size).toBe(0);
  });

  it('whoever installs it is greeted once, though Teams tells of it twice', async () => {
    const by = { user: nadia.teams.aadObjectId, conversation: teams.personalOf(nadia) };
    const before = said(by.conversation).length;
    await Promise.all([teams.client.install(by), teams.client.join(by)]);
    expect((await teams.next(nadia)).summary).toBe('Welcome to Fieldnote');
    await house.settled();
    expect(said(by.conversation)).toHaveLength(before + 1);
  });
});

describe('what is odd to read', () => {
  it('D4 a link or picture that was typed is not drawn as one', async () => {
    await teams.ask(dana, 'C-1042 hv today 9am with mom ![x](https://evil.example/?q=1) [click](https://evil.example)');
    await house.settled();
    const sent = JSON.stringify(teams.connector.calls.all.map(({ asked }) => asked));
    expect(/[^\\]\]\(https:/.exec(sent)?.[0]).toBeUndefined();
  });
});

describe('F23 a conversation that moves or closes', () => {
  it('is reached at the address Teams was last heard from, wherever the old one was', async () => {
    await teams.ask(dana, 'help');
    const where = { userId: dana.teams.aadObjectId };
    const row = await house.prisma.conversationReference.findFirstOrThrow({ where });
    const reference = { ...(row.reference as object), serviceUrl: 'http://127.0.0.1:9/teams/' };
    await house.prisma.conversationReference.updateMany({ where, data: { reference } });
    const card = await teams.reply(dana, teams.say(dana, 'C-1043 called dad today 11am, 12 min', group));
    expect(card.conversation).toBe(teams.personalOf(dana));
    await teams.ask(dana, 'help');
    const { reference: now } = await house.prisma.conversationReference.findFirstOrThrow({ where });
    expect(now).toMatchObject({ serviceUrl: teams.connector.serviceUrl });
  });

  it('is not tried again once Teams refuses it for good, and is answered as soon as it is open', async () => {
    const by = { user: nadia.teams.aadObjectId, conversation: teams.personalOf(nadia) };
    const sends = () => teams.connector.calls.all.filter((call) => call.conversationId === by.conversation).length;
    teams.tenant.setConversation(by.conversation, { blocked: true });
    await teams.say(nadia, 'help');
    await teams.connector.calls.wait('sendToConversation', ({ status }) => status === 403);
    await house.settled();
    const dead = await house.prisma.outboxMessage.findFirstOrThrow({ where: { state: 'DEAD' } });
    expect(dead).toMatchObject({ userId: by.user, attempts: 1 });
    const before = sends();
    await house.settled();
    expect(sends()).toBe(before);
    teams.tenant.setConversation(by.conversation, { blocked: false });
    expect((await teams.ask(nadia, 'help')).summary).toBe('How to use Fieldnote');
  });
});

it('D1 D3 nothing that was sent names a client where others can read it', () => {
  expectQuietConversations(teams.connector);
});

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

const formOf = async (card: TeamsCard, label: string) => {
  await teams.press(dana, card, label);
  return teams.dialog(dana);
};
const said = (conversation: string) =>
  teams.tenant.activities.filter(
    ({ conversationId, from }) => conversationId === conversation && from.startsWith('28:'),
  );

describe('a note in Teams, from the sentence to the record', () => {
  it('is understood, mended in the dialog, answered with one tap, signed, shown and added to', async () => {
    const draft = await teams.ask(dana, 'C-1042 hv today 9am with mom, fridge full, will call the clinic Friday');
    expect(draft.words).toMatch(/C-1042 .*draft/i);
    for (const read of [
      'Home visit',
      'Wednesday, March 4',
      '9:00 AM',
      'mother',
      'call the clinic',
      'Friday, March 6',
    ]) {
      expect(draft.words).toContain(read);
    }
    expect(draft.labels).toEqual(expect.arrayContaining(['Sign', 'Edit', 'Discard']));

    const form = await formOf(draft, 'Edit');
    expect(teams.wordsOf(form)).toContain('fridge full');
    const mended = await teams.reply(
      dana,
      teams.submit(dana, form, { durationMinutes: 40, participants: 'mother: Rosa' }),
    );
    expect(teams.tenant.dialogs.size).toBe(0);
    expect(mended.id).toBe(draft.id);
    expect(mended.words).toContain('40 minutes');

    const answered = await teams.tap(dana, mended, 'Yes');
    const note = await teams.tap(dana, answered, 'Sign');
    expect(note.id).toBe(draft.id);
    expect(note.words).toMatch(/C-1042 .*signed/i);
    expect(note.words).not.toMatch(/late entry/i);
    expect(note.labels).not.toContain('Sign');

    const addendum = await formOf(note, 'Addendum');
    const added = await teams.reply(
      dana,
      teams.submit(dana, addendum, { reason: 'Forgot the school', text: 'Mom showed the report card.' }),
    );
    expect(added.words).toContain('Forgot the school');

    const line = await teams.ask(dana, 'show C-1042');
    for (const shown of ['fridge full', '40 minutes', 'Dana Whitfield', 'Mom showed the report card.', 'Yes']) {
      expect(line.words).toContain(shown);
    }
    expect(await house.prisma.contact.count()).toBe(1);
  });

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

  it('can be discarded, and is then gone', async () => {
    const before = await house.notes();
    const draft = await teams.ask(dana, 'C-1043 office visit today 1pm with dad');
    expect((await teams.tap(dana, draft, 'Discard')).summary).toBe('Draft discarded');
    expect(await house.notes()).toBe(before);
    // An old copy of the card on another device.
    const told = await teams.tap(dana, draft, 'Sign');
    expect(told.words).toContain('Nothing was saved or changed.');
  });

  it('U6 is marked as a late entry by rule when it is signed long after the contact', async () => {
    const draft = await teams.ask(dana, 'C-1043 hv 2/20 10am with dad');
    expect(draft.words).toMatch(/late entry/i);
    const late = await teams.tap(dana, draft, 'Sign');
    expect(late.words).toMatch(/signed/i);
    expect(late.words).toMatch(/late entry/i);
  });

  it('asks which case is meant when a name fits several, and puts the draft on the one that is picked', async () => {
    const draft = await teams.ask(dana, 'saw Quintero today 9am at home with mom');
    expect(draft.labels).not.toContain('Sign');
    const label = draft.labels.find((one) => one.startsWith('C-1052')) ?? '';
    const picked = await teams.tap(dana, draft, label);
    expect(picked.words).toContain('C-1052');
    expect(picked.labels).toContain('Sign');
  });

  it('becomes two drafts when it tells of two clients', async () => {
    await teams.say(dana, 'Ana: home visit today 9am with mom, all good. Theo: called dad today 11am, no answer.');
    const drafts = [await teams.next(dana), await teams.next(dana)];
    expect(drafts.map(({ summary }) => summary).sort()).toEqual([
      'Draft note for C-1042 (A.D.R.)',
      'Draft note for C-1043 (T.B.)',
    ]);
    for (const draft of drafts) expect(draft.words.includes('all good')).toBe(!draft.words.includes('no answer'));
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
    const help = await teams.ask(dana, 'help');
    const dialog = await formOf(help, 'New case note');
    const draft = await teams.reply(
      dana,
      teams.submit(dana, dialog, { words: 'C-1043 video call today 2pm with Theo, 25 min' }),
    );
    expect(draft.words).toContain('25 minutes');
  });

  it.each([
    ['w-1', 'worker'],
    ['w-7', 'supervisor'],
    ['w-9', 'admin'],
    ['w-10', 'auditor'],
  ])('help, hi and hello answer %s, the %s', async (key) => {
    const who = person(key);
    for (const word of ['help', 'Hi', 'hello!']) {
      expect((await teams.ask(who, word)).summary).toBe('How to use Fieldnote');
    }
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
  it.each([
    ['emoji', 'C-1042 hv today 9am with mom 👩‍👧‍👦🏽 smiling 😀'],
    ['words from right to left', 'C-1042 hv today 9am with mom, she said שלום וברכה and مرحبا'],
    ['signs of no width', 'C-1042 hv today 9am with mom, fri\u200bdge f\u2060ull \u202edesrever\u202c end'],
    ['signs of formatting', 'C-1042 hv today 9am with mom, *bold* _under_ ~no~ [link](https://evil.example) 5*3*2'],
  ])('F28 %s come back as they were written', async (_what, text) => {
    const draft = await teams.ask(dana, text);
    expect(draft.words).toContain(text);
    expect((await house.lastNote()).rawText).toBe(text);
  });

  it('D4 a link or picture that was typed is not drawn as one', async () => {
    await teams.ask(dana, 'C-1042 hv today 9am with mom ![x](https://evil.example/?q=1) [click](https://evil.example)');
    await house.settled();
    const sent = JSON.stringify(teams.connector.calls.all.map(({ asked }) => asked));
    expect(/[^\\]\]\(https:/.exec(sent)?.[0]).toBeUndefined();
  });

  it('F28 a text over every limit is shown whole and kept whole', async () => {
    const sentence = (index: number) => `Line ${index}: mom spoke of the heating and the school bus.`;
    const text = `C-1042 hv today 9am with mom. ${Array.from({ length: 220 }, (_, index) => sentence(index)).join(' ')}`;
    const before = said(teams.personalOf(dana)).length;
    await teams.ask(dana, text);
    await house.settled();
    const shown = JSON.stringify(
      said(teams.personalOf(dana))
        .slice(before)
        .map(({ attachments }) => attachments),
    );
    for (const index of [0, 57, 111, 163, 219]) expect(shown).toContain(`Line ${index}:`);
    expect((await house.lastNote()).rawText).toBe(text);
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
  const personal = new Set(
    [...teams.tenant.conversations.values()].filter(({ kind }) => kind === 'personal').map(({ id }) => id),
  );
  expectQuietConversations(teams.connector.calls.all, (id) => personal.has(id));
});

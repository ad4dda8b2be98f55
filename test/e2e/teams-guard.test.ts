import { describe, expect, it } from 'vitest';
import { asJson, type Json } from '#playground/json.ts';
import { otherTenantId, type Person } from '#playground/people.ts';
import type { TeamsUser } from '#playground/teams-tenant.ts';
import { expectQuietConversations } from './canaries.ts';
import { person, sharedHouse } from './house.ts';
import type { TeamsCard } from './teams-hands.ts';

const house = await sharedHouse();
const { teams } = house;
const dana = person('w-1');
const marcus = person('w-2');
const nadia = person('w-6');
const admin = person('w-9');
const newcomer = person('newcomer');
const group = '19:northhuddle0a41@thread.v2';
const words = 'note C-1044 hv today 9am with mom';

const signedNotes = () => house.prisma.note.count({ where: { status: 'signed' } });
/** What Teams says of an account from now on, everywhere. */
function change({ teams: { aadObjectId } }: Person, to: Partial<TeamsUser>) {
  const user = teams.tenant.users.get(aadObjectId);
  if (!user) throw new Error('nobody');
  const changed = { ...user, ...to };
  teams.tenant.users.set(aadObjectId, changed);
  for (const { id, members } of [...teams.tenant.conversations.values()]) {
    const replaced = members.map((member) => (member.aadObjectId === aadObjectId ? changed : member));
    teams.tenant.setConversation(id, { members: replaced });
  }
}

describe('R9 who may come in', () => {
  it('a guest is refused at every way in, though the account is linked', async () => {
    const draft = await teams.ask(nadia, 'C-1044 hv today 9am with mom');
    await teams.press(nadia, draft, 'Edit');
    const dialog = await teams.dialog(nadia);
    const { id: activityId } = teams.client.say({ user: dana.teams.aadObjectId, conversation: group, text: 'keep me' });
    const user = nadia.teams.aadObjectId;
    const before = await house.notes();

    change(nadia, { userRole: 'guest' });
    const waysIn: readonly (() => Promise<unknown>)[] = [
      () => teams.say(nadia, words),
      () => teams.say(nadia, words, group),
      () => teams.press(nadia, draft, 'Sign'),
      () => teams.press(nadia, draft, 'Edit'),
      () => teams.submit(nadia, dialog, { durationMinutes: 5 }),
      () => teams.client.fetchTask({ user, conversation: group, activityId, commandId: 'note.save' }),
      () => teams.client.install({ user, conversation: teams.personalOf(nadia) }),
    ];
    for (const wayIn of waysIn) {
      const rows = await house.recorded(wayIn);
      expect(rows.map((row) => [row.action, row.outcome, row.reason])).toEqual([['door.refuse', 'refused', 'guest']]);
    }
    change(nadia, { userRole: 'user' });
    expect(await house.notes()).toBe(before);
    expect(await signedNotes()).toBe(0);
  });

  it('somebody of another organization in a shared conversation is refused, and nothing is taken there', async () => {
    const rows = await house.recorded(() => {
      change(nadia, { tenantId: otherTenantId });
      return teams.say(dana, words, group);
    });
    change(nadia, { tenantId: nadia.teams.tenantId });
    expect(rows.map((row) => [row.action, row.reason])).toEqual([['door.refuse', 'shared_place']]);
    expect((await teams.next(dana)).summary).toBe('Fieldnote does not work in this place');
  });

  it('somebody who is no member any more is refused', async () => {
    teams.connector.faults.inject('getConversationMember', { kind: 'status', status: 404 });
    const rows = await house.recorded(() => teams.say(nadia, words));
    expect(rows.map((row) => [row.action, row.outcome, row.reason])).toEqual([['door.refuse', 'refused', 'stranger']]);
  });

  it('a bot is turned away', async () => {
    const by = { user: dana.teams.aadObjectId, conversation: group };
    const activity = teams.client.base('message', by);
    const from = { ...asJson(activity.from), id: '28:another-bot' };
    const rows = await house.recorded(() => teams.client.send({ ...activity, text: words, from }));
    expect(rows.map((row) => [row.action, row.reason])).toEqual([['door.refuse', 'bot']]);
  });

  it('nobody is let in while Teams does not say who they are; the words wait', async () => {
    const before = await house.notes();
    teams.connector.faults.inject('getConversationMember', { kind: 'status', status: 500 });
    expect((await teams.ask(nadia, words)).words).toContain('C-1044');
    expect(await house.notes()).toBe(before + 1);
  });
});

describe('R11 a person who is not linked', () => {
  it('gets a code and nothing else, until an admin links it', async () => {
    const card = await teams.ask(newcomer, 'note C-1101 hv today 9am');
    expect(card.summary).toBe('You are not linked yet');
    const code = /^\*{0,2}([A-Z0-9]{6,})\*{0,2}$/m.exec(card.words)?.[1] ?? '';
    expect(code).not.toBe('');
    expect((await teams.ask(dana, `link ${code} w-2`)).summary).toBe('Not done');
    expect((await teams.ask(admin, `link ${code} w-2`)).summary).toBe('A person was linked');
    expect((await teams.ask(newcomer, 'cases')).words).toContain('C-1101');
  });
});

describe('what is not theirs', () => {
  it('R12 Z3 a worker who is deactivated, or loses the case, is refused on the next press of an old button', async () => {
    const draft = await teams.ask(marcus, 'C-1102 hv today 9am with client');
    const file = await house.prisma.case.findFirstOrThrow({ where: { number: 'C-1102' } });
    await house.prisma.case.update({ where: { id: file.id }, data: { workerId: null } });
    const lost = await house.recorded(() => teams.press(marcus, draft, 'Sign'));
    expect(lost.map((row) => [row.action, row.outcome])).toEqual([['note.sign', 'refused']]);
    await house.prisma.case.update({ where: { id: file.id }, data: { workerId: file.workerId } });

    await house.prisma.worker.updateMany({ where: { rosterId: 'w-2' }, data: { active: false } });
    const rows = await house.recorded(() => teams.press(marcus, draft, 'Sign'));
    expect(rows.map((row) => [row.action, row.outcome, row.reason])).toEqual([['door.refuse', 'refused', 'inactive']]);
    expect(await signedNotes()).toBe(0);
  });

  it('Z4 a case of somebody else and one that does not exist get the same answer to the byte, and both are audited', async () => {
    const answerTo = async (number: string) => {
      const rows = await house.recorded(() => teams.say(dana, `show ${number}`));
      const { summary, content } = await teams.next(dana);
      return { shown: JSON.stringify({ summary, content }), outcomes: rows.map((row) => [row.action, row.outcome]) };
    };
    const theirs = await answerTo('C-1044');
    const nobodys = await answerTo('C-9999');
    expect(theirs.shown).toBe(nobodys.shown);
    expect(theirs.outcomes).toEqual([['case.read', 'refused']]);
    expect(nobodys.outcomes).toEqual([['case.read', 'missing']]);
  });

  it('Z5 another person’s button, and one whose ticket was changed, do nothing', async () => {
    const draft = await teams.ask(dana, 'C-1042 hv today 9am with mom, fine');
    // The same button in a conversation of their own, as somebody who copied it would send it.
    const { verb, data } = signOf(draft);
    const own = await teams.ask(nadia, 'C-1045 hv today 9am with mom');
    const by = { user: nadia.teams.aadObjectId, conversation: own.conversation, activityId: own.id };
    const rows = await house.recorded(() => teams.client.execute({ ...by, verb, data }));
    expect(rows.filter(({ outcome }) => outcome === 'allowed')).toEqual([]);

    const ticket = String(data.ticket);
    const flipped = `${ticket.slice(0, 20)}${ticket[20] === 'A' ? 'B' : 'A'}${ticket.slice(21)}`;
    const mine = { user: dana.teams.aadObjectId, conversation: draft.conversation, activityId: draft.id };
    await teams.client.execute({ ...mine, verb, data: { ...data, ticket: flipped } });
    await house.settled();
    expect(await signedNotes()).toBe(0);
    await teams.client.execute({ ...mine, verb, data });
    expect(await signedNotes()).toBe(1);
  });

  /** What the button Sign of this card sends. */
  const signOf = ({ content }: TeamsCard): { verb: string; data: Json } => {
    const found = /\{"type":"Action.Execute","title":"Sign".*?"data":(\{.*?\})\}/.exec(JSON.stringify(content))?.[1];
    return { verb: 'note.sign', data: asJson(JSON.parse(found ?? '{}')) };
  };
});

describe('what comes twice, or late', () => {
  it('R3 F2 a message delivered 20 times, some at once, makes one draft', async () => {
    const before = await house.notes();
    const id = teams.tenant.nextActivityId();
    const said = {
      user: dana.teams.aadObjectId,
      conversation: teams.personalOf(dana),
      text: 'C-1042 hv today 9am',
      id,
    };
    const { statuses } = await teams.client.message(said, { times: 19 });
    const again = await teams.client.message(said);
    expect([...statuses, ...again.statuses]).toEqual(Array.from({ length: 20 }, () => 200));
    await teams.next(dana);
    await house.settled();
    expect(await house.notes()).toBe(before + 1);
  });

  it('F9 a dialog sent twice at once, and one sent from a second window, change the draft once', async () => {
    const draft = await teams.ask(dana, 'C-1042 hv today 9am with mom');
    await teams.press(dana, draft, 'Edit');
    const dialog = await teams.dialog(dana);
    const first = await teams.submit(dana, dialog, { durationMinutes: 30 }, { times: 2 });
    expect(first.statuses).toEqual([200, 200]);
    await house.settled();
    await teams.submit(dana, dialog, { durationMinutes: 55 });
    await house.settled();
    const note = await house.lastNote();
    expect(note.revision).toBe(2);
    expect(asJson(asJson(note.content).durationMinutes).value).toBe(30);
  });

  it('F9 a note signed twice is signed once, and the second press reads that it is signed', async () => {
    const draft = await teams.ask(dana, 'C-1042 hv today 9am with mom');
    const before = await signedNotes();
    await teams.press(dana, draft, 'Sign');
    expect((await teams.next(dana)).words).toMatch(/signed/i);
    await teams.press(dana, draft, 'Sign');
    expect((await teams.next(dana)).words).toContain('This note is already signed.');
    expect(await signedNotes()).toBe(before + 1);
  });
});

it('D1 D3 nothing that was sent names a client where others can read it', () => {
  expectQuietConversations(teams.connector);
});

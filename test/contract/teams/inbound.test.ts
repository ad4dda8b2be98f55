import { describe, expect, it } from 'vitest';
import { tenantId } from '#playground/people.ts';
import { sharedDoor } from './open-door.ts';

const at = await sharedDoor();

const inPersonal = () => ({ user: at.user, conversation: at.personal });

describe('what is said in Teams', () => {
  it('typed words come from the person, their tenant and their own conversation', async () => {
    const { sent } = await at.teams.message({ ...inPersonal(), text: 'note C-1042 home visit' });
    expect(at.taken).toEqual([
      {
        delivery: `${at.personal}:${sent.id}`,
        platform: 'teams',
        tenantId,
        userId: at.user,
        place: { kind: 'personal', channelId: at.personal, threadId: null },
        origin: {},
        said: { kind: 'words', text: 'note C-1042 home visit', messageId: sent.id },
        locale: 'en-US',
        reference: expect.objectContaining({ serviceUrl: at.connector.serviceUrl, conversation: { id: at.personal } }),
      },
    ]);
  });

  it.each(['hi', 'Hello', 'help'])('"%s" is passed on like any words', async (text) => {
    await at.teams.message({ ...inPersonal(), text });
    expect(at.taken[0]?.said).toMatchObject({ kind: 'words', text });
  });

  it('in a group chat the call to the bot is not part of the words', async () => {
    await at.teams.message({ user: at.user, conversation: at.group, text: 'note C-1042 visit' });
    expect(at.taken[0]).toMatchObject({
      place: { kind: 'group', channelId: at.group, threadId: null },
      said: { kind: 'words', text: 'note C-1042 visit' },
    });
  });

  it('in a channel the thread is known', async () => {
    const { sent } = await at.teams.message({ user: at.user, conversation: at.channel, text: 'help' });
    expect(at.taken[0]?.place).toEqual({ kind: 'channel', channelId: at.channel, threadId: sent.id });
  });

  it('no name of a person or place is kept with the conversation', async () => {
    await at.teams.message({ user: at.user, conversation: at.group, text: 'help' });
    const kept = JSON.stringify(at.taken[0]?.reference);
    expect(kept).not.toContain('North huddle');
    expect(kept).not.toContain(at.connector.tenant.users.get(at.user)?.name ?? 'nobody');
  });

  it('R3 T4: the same delivery twice has the same key, another message another', async () => {
    await at.teams.message({ ...inPersonal(), text: 'help' }, { times: 2 });
    await at.teams.message({ ...inPersonal(), text: 'help' });
    const [first, again, other] = at.taken.map((said) => said.delivery);
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });

  it('a delivery key longer than the inbox takes is shortened, and stays the same', async () => {
    const activity = { ...at.teams.base('message', inPersonal()), text: 'help', id: 'f:'.padEnd(400, 'x') };
    await at.teams.send(activity);
    await at.teams.send(activity);
    await at.teams.send({ ...activity, id: `${activity.id}y` });
    const [first, again, other] = at.taken.map((said) => said.delivery);
    expect(first).toHaveLength(64);
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });
});

describe('what is pressed, filled and picked', () => {
  const data = { command: 'note.sign', ticket: 't-1' };

  async function cardIn(conversation: string): Promise<string> {
    const id = at.connector.tenant.nextActivityId();
    at.connector.tenant.addActivity({
      id,
      conversationId: conversation,
      threadId: conversation === at.channel ? id : null,
      from: 'bot',
      text: '',
      attachments: [],
      at: '',
      edited: false,
      personalCards: new Map(),
    });
    return id;
  }

  it('Action.Execute is a press, and knows the card it was on', async () => {
    const activityId = await cardIn(at.personal);
    await at.teams.execute({ ...inPersonal(), activityId, verb: 'note.sign', data });
    expect(at.taken[0]).toMatchObject({
      said: { kind: 'press', ...data },
      origin: { message: { channelId: at.personal, messageId: activityId } },
    });
  });

  it('Action.Submit arrives as a message without words, and is a press', async () => {
    const activityId = await cardIn(at.personal);
    await at.teams.submit({ ...inPersonal(), activityId, data });
    expect(at.taken[0]).toMatchObject({
      said: { kind: 'press', ...data },
      origin: { message: { channelId: at.personal, messageId: activityId } },
    });
  });

  it('task/fetch is the press of a button that opens a form', async () => {
    const activityId = await cardIn(at.personal);
    const { sent } = await at.teams.taskFetch({ ...inPersonal(), activityId, data });
    expect(at.taken[0]).toMatchObject({
      said: { kind: 'press', ...data },
      origin: { message: { channelId: at.personal, messageId: activityId }, formId: sent.id },
    });
  });

  it('task/submit is a filled form', async () => {
    await at.teams.taskSubmit({ ...inPersonal(), data: { ...data, text: 'visit', when: '' } });
    expect(at.taken[0]?.said).toEqual({ kind: 'form', ...data, values: { text: 'visit', when: null } });
  });

  it('"Save as case note" hands over the words, author, time and link of the message', async () => {
    const message = at.teams.say({
      user: at.user,
      conversation: at.group,
      text: 'Saw <b>Theo</b> &amp; dad<br>at noon',
    });
    await at.teams.fetchTask({
      user: at.user,
      conversation: at.group,
      activityId: message.id,
      commandId: 'note.save',
    });
    expect(at.taken[0]).toMatchObject({
      said: {
        kind: 'menu',
        command: 'note.save',
        capture: {
          text: 'Saw Theo & dad\nat noon',
          author: at.connector.tenant.users.get(at.user)?.name,
          at: message.at,
          permalink: expect.stringContaining(message.id),
          messageId: message.id,
        },
      },
      origin: { formId: expect.any(String) },
    });
  });

  it('a message extension is answered to the person alone, also from a chat the bot is not in', async () => {
    await at.teams.fetchTask({ user: at.user, conversation: at.group, commandId: 'note.save' });
    expect(at.taken[0]?.place).toEqual({ kind: 'personal', channelId: null, threadId: null });
    expect(at.taken[0]?.reference).not.toHaveProperty('conversation');
    expect(at.taken[0]?.said).toEqual({ kind: 'menu', command: 'note.save' });
  });

  it('composeExtension/submitAction is a filled form', async () => {
    await at.teams.submitAction({
      user: at.user,
      conversation: at.group,
      commandId: 'note.save',
      data: { ...data, text: 'x' },
    });
    expect(at.taken[0]?.said).toEqual({ kind: 'form', ...data, values: { text: 'x' } });
  });

  it('T6: an invoke we do not know gets a sentence and not an error', async () => {
    const activity = { ...at.teams.base('invoke', inPersonal()), name: 'somebody/else', value: {} };
    const { status, text } = await at.teams.send(activity);
    expect(status).toBe(200);
    expect(text).toContain('help');
    expect(at.taken).toEqual([]);
  });

  it.each(['adaptiveCard/action', 'task/fetch', 'task/submit', 'composeExtension/fetchTask', 'composeExtension/query'])(
    'T6: %s with nothing in it gets a sentence and not an error',
    async (name) => {
      for (const value of [undefined, null, 'x', 3, [], {}, { action: { data: { command: 1 } } }, { data: 'x' }]) {
        const { status, text } = await at.teams.send({ ...at.teams.base('invoke', inPersonal()), name, value });
        expect(status).toBe(200);
        expect(text).toContain('help');
      }
      expect(at.taken).toEqual([]);
    },
  );
});

describe('what happens around the bot', () => {
  it('F23: adding the bot is greeted once, though Teams says it twice and more', async () => {
    await at.teams.install(inPersonal());
    await at.teams.join(inPersonal());
    await at.teams.install(inPersonal());
    expect(at.taken.map((said) => said.said.kind)).toEqual(['hello', 'hello', 'hello']);
    expect(new Set(at.taken.map((said) => said.delivery)).size).toBe(1);
  });

  it('each place has its own greeting', async () => {
    await at.teams.install(inPersonal());
    await at.teams.install({ user: at.user, conversation: at.group });
    expect(new Set(at.taken.map((said) => said.delivery)).size).toBe(2);
  });

  it('F23: removing the bot is told', async () => {
    await at.teams.remove(inPersonal());
    expect(at.taken[0]?.said).toEqual({ kind: 'removed' });
    const leaving = { ...at.teams.base('conversationUpdate', inPersonal()) };
    await at.teams.send({ ...leaving, membersRemoved: [leaving.recipient] });
    expect(at.taken[1]?.said).toEqual({ kind: 'removed' });
  });

  it('a new version of the app, or another person joining, is nothing to say', async () => {
    const update = at.teams.base('installationUpdate', inPersonal());
    for (const action of ['add-upgrade', 'remove-upgrade']) await at.teams.send({ ...update, action });
    const joined = at.teams.base('conversationUpdate', inPersonal());
    await at.teams.send({ ...joined, membersAdded: [{ id: '29:somebody' }] });
    await at.teams.send({ ...joined, membersRemoved: [{ id: '29:somebody' }] });
    for (const type of ['typing', 'event', 'messageReaction', 'endOfConversation']) {
      expect((await at.teams.send(at.teams.base(type, inPersonal()))).status).toBe(200);
    }
    expect(at.taken).toEqual([]);
  });

  it('F22: an edited or deleted message is told, each time under a key of its own', async () => {
    const { sent } = await at.teams.message({ ...inPersonal(), text: 'first' });
    const activityId = String(sent.id);
    await at.teams.editMessage({ ...inPersonal(), activityId, text: 'second' });
    await at.teams.deleteMessage({ ...inPersonal(), activityId });
    expect(at.taken.slice(1).map(({ said }) => said)).toEqual([
      { kind: 'changed', messageId: activityId, deleted: false },
      { kind: 'changed', messageId: activityId, deleted: true },
    ]);
    const keys = at.taken.map(({ delivery }) => delivery);
    expect(keys[1]).not.toBe(keys[0]);
  });

  it('someone without an Entra account (an anonymous meeting guest) is not heard', async () => {
    const activity = at.teams.base('message', inPersonal());
    const { status } = await at.teams.send({ ...activity, text: 'help', from: { id: '29:anonymous' } });
    expect(status).toBe(200);
    expect(at.taken).toEqual([]);
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import type { Heard } from '#casework/ports-model.ts';
import { commands } from '#conversation/commands.ts';
import type { Outgoing } from '#conversation/reply.ts';
import { withPostgres } from '../harness.ts';
import { type County, foundCounty, visit, type Who } from './county.ts';
import { clip, kinds, noteIdOf, type Talk, talkIn } from './talk.ts';

interface Way {
  readonly as?: Who;
  /** The audit action it must leave behind. */
  readonly action: string;
  readonly ask: (talk: Talk, county: County, who: Who) => Promise<readonly Outgoing[]>;
  /** Answers with a form, a home tab or a card. */
  readonly answers?: 'form' | 'home';
}

const drafted = async (talk: Talk, who: Who) => noteIdOf(await talk.say(who, visit));

async function signed(talk: Talk, who: Who): Promise<string> {
  const noteId = await drafted(talk, who);
  await talk.press(who, 'note.sign', { noteId, revision: 1 });
  return noteId;
}

const onDraft =
  (command: string, more: object = {}) =>
  async (talk: Talk, _county: County, who: Who) =>
    talk.press(who, command, { noteId: await drafted(talk, who), revision: 1, ...more });

const onRisk =
  (command: string) =>
  async (talk: Talk, _county: County, who: Who): Promise<readonly Outgoing[]> => {
    const [, raised] = await talk.say(who, `${visit}, she wants to die`);
    if (raised?.reply.kind !== 'card' || !raised.reply.about) throw new Error('no risk signal');
    const signalId = raised.reply.about;
    if (command === 'risk.done') await talk.press(who, 'risk.acknowledge', { signalId });
    if (command !== 'risk.dismissed') return talk.press(who, command, { signalId });
    return talk.send(who, command, { signalId }, { reason: 'said of a film' });
  };

/** Sends a clip while the service hears this of it. */
function spoken(hears: Heard | null) {
  return async (talk: Talk, _county: County, who: Who) => {
    talk.ears.hears = hears;
    return talk.say(who, clip());
  };
}
const words: Heard = { kind: 'words', text: visit, doubtful: [{ start: 6, end: 10 }] };

const onSpoken = (command: string) => async (talk: Talk, county: County, who: Who) => {
  const input = { noteId: noteIdOf(await spoken(words)(talk, county, who)), revision: 1 };
  if (command === 'note.reword') return talk.send(who, command, input, { words: `${visit} at home` });
  return talk.press(who, command, input);
};

/** Presses a button of a clip that could not be written down; the service then hears this of it. */
const onKept =
  (command: string, hears: Heard) =>
  async (talk: Talk, county: County, who: Who): Promise<readonly Outgoing[]> => {
    await spoken({ kind: 'failed', why: 'unavailable' })(talk, county, who);
    const kept = await county.database.prisma.clip.findFirst({ where: { authorId: (await county.actor(who)).id } });
    talk.ears.hears = hears;
    return talk.press(who, command, { clipId: kept?.id });
  };

/** One way to ask for every command there is. A command that is not here fails the test below. */
const ways: Readonly<Record<string, Way>> = {
  help: { action: 'help.read', ask: (talk, _county, who) => talk.say(who, 'help') },
  hello: { action: 'help.read', ask: (talk, _county, who) => talk.say(who, { kind: 'hello' }) },
  home: { action: 'home.read', ask: (talk, _county, who) => talk.say(who, { kind: 'home' }), answers: 'home' },
  'form.closed': {
    action: 'help.read',
    ask: async (talk, _county, who) =>
      talk.say(who, {
        kind: 'closed',
        command: 'note.write',
        ticket: await talk.ticket(who, 'note.write', {}),
        values: null,
      }),
  },
  unclear: { action: 'help.read', ask: (talk, _county, who) => talk.say(who, 'who is overdue?') },
  'note.draft': { action: 'note.draft', ask: (talk, _county, who) => talk.say(who, visit) },
  'note.keep': {
    action: 'note.draft',
    ask: (talk, county, who) => {
      const origin = { platform: 'slack', tenantId: `T${county.tag}`, messageId: null, captured: null };
      return talk.press(who, 'note.keep', { words: 'something happened', origin });
    },
  },
  'risk.list': { action: 'risk.list', ask: (talk, _county, who) => talk.say(who, 'riesgos') },
  'risk.open': { action: 'risk.open', ask: onRisk('risk.open') },
  'risk.acknowledge': { action: 'risk.acknowledge', ask: onRisk('risk.acknowledge') },
  'risk.done': { action: 'risk.done', ask: onRisk('risk.done') },
  'risk.dismiss': { action: 'risk.open', ask: onRisk('risk.dismiss'), answers: 'form' },
  'risk.dismissed': { action: 'risk.dismiss', ask: onRisk('risk.dismissed') },
  'note.new': {
    action: 'note.start',
    ask: (talk, _county, who) => talk.say(who, { kind: 'menu', command: 'note.new' }),
    answers: 'form',
  },
  'note.save': {
    action: 'note.start',
    ask: (talk, _county, who) => {
      const capture = { text: visit, author: null, at: null, permalink: null, messageId: 'm' };
      return talk.say(who, { kind: 'menu', command: 'note.save', capture });
    },
    answers: 'form',
  },
  'note.write': {
    action: 'note.draft',
    ask: (talk, _county, who) => talk.send(who, 'note.write', {}, { words: visit }),
  },
  'clip.draft': { action: 'note.draft', ask: spoken(words) },
  'clip.unheard': { action: 'help.read', ask: spoken(null) },
  'clip.keep': { action: 'clip.keep', ask: spoken({ kind: 'failed', why: 'unavailable' }) },
  'clip.again': { action: 'clip.again', ask: onKept('clip.again', { kind: 'failed', why: 'unavailable' }) },
  'clip.silent': { action: 'clip.delete', ask: onKept('clip.again', { kind: 'silence' }) },
  'clip.discard': { action: 'clip.delete', ask: onKept('clip.discard', words) },
  'note.words': { action: 'note.open', ask: onSpoken('note.words'), answers: 'form' },
  'note.reword': { action: 'note.reword', ask: onSpoken('note.reword') },
  'note.heard': { action: 'note.reword', ask: onSpoken('note.heard') },
  file: { action: 'help.read', ask: (talk, _county, who) => talk.say(who, { kind: 'file' }) },
  'note.list': { action: 'note.list', ask: (talk, _county, who) => talk.say(who, 'drafts') },
  'note.open': { action: 'note.open', ask: onDraft('note.open') },
  'note.answer': { action: 'note.answer', ask: onDraft('note.answer', { ask: 'outcome', answer: 'cancelled' }) },
  'note.choose_case': {
    action: 'note.choose_case',
    ask: async (talk, county, who) =>
      onDraft('note.choose_case', { caseId: await county.caseId('C-102') })(talk, county, who),
  },
  'note.pick_case': { action: 'note.open', ask: onDraft('note.pick_case'), answers: 'form' },
  'note.chosen': {
    action: 'note.choose_case',
    ask: async (talk, county, who) => {
      const input = { noteId: await drafted(talk, who), revision: 1 };
      return talk.send(who, 'note.chosen', input, { case: await county.caseId('C-103') });
    },
  },
  'note.edit': { action: 'note.open', ask: onDraft('note.edit'), answers: 'form' },
  'note.change': {
    action: 'note.edit',
    ask: async (talk, _county, who) => {
      const input = { noteId: await drafted(talk, who), revision: 1 };
      const values = {
        contactType: 'client_contact',
        contactMode: 'phone',
        outcome: 'contact_made',
        date: '2026-03-03',
        time: '10:15',
        durationMinutes: '20',
        participants: 'client: Rosa Marin',
        followUps: 'call the school (2026-03-09)',
      };
      return talk.send(who, 'note.change', input, values);
    },
  },
  'note.sign': { action: 'note.sign', ask: onDraft('note.sign') },
  'note.discard': { action: 'note.discard', ask: onDraft('note.discard') },
  'addendum.open': {
    action: 'addendum.open',
    ask: async (talk, _county, who) => talk.press(who, 'addendum.open', { noteId: await signed(talk, who) }),
    answers: 'form',
  },
  'addendum.write': {
    action: 'addendum.add',
    ask: async (talk, _county, who) => {
      const values = { kind: 'correction', reason: 'Wrong street', text: 'It was Elm Street.' };
      return talk.send(who, 'addendum.write', { noteId: await signed(talk, who), seen: 0 }, values);
    },
  },
  'case.show': { action: 'case.read', ask: (talk, _county, who) => talk.say(who, 'show me C-101 please') },
  'case.list': { action: 'case.list', ask: (talk, _county, who) => talk.say(who, 'cases') },
  'people.list': { as: 'pia', action: 'people.read', ask: (talk, _county, who) => talk.say(who, 'people') },
  'people.link': {
    as: 'pia',
    action: 'people.link',
    ask: async (talk, county, who) => {
      const [asked] = await talk.say('ines', 'hi', { userId: 'U-new' });
      const code = /\b[A-HJKMNP-Z2-9]{8}\b/.exec(JSON.stringify(asked?.reply))?.[0] ?? county.tag;
      return talk.say(who, `link ${code} tomas`);
    },
  },
  'audit.show': { as: 'lars', action: 'audit.read', ask: (talk, _county, who) => talk.say(who, 'audit C-101') },
};

withPostgres('Every command', (database) => {
  let county: County;
  let talk: Talk;
  beforeEach(async () => {
    county = await foundCounty(database());
    talk = talkIn(county);
  });

  it('U1: is driven here, so that none can be added without its audit row', () => {
    expect(commands.map(({ name }) => name).sort()).toEqual(Object.keys(ways).sort());
  });

  const known = commands.filter(({ name }) => name in ways).map(({ name }) => name);

  it.each(known)('U1: %s does its deed, answers, and leaves its audit row', async (name) => {
    const way = ways[name];
    if (!way) throw new Error(`no way to ask for ${name}`);
    const { as = 'ines', action, ask, answers = 'card' } = way;
    expect(kinds(await ask(talk, county, as))).toBe(answers);
    const last = (await county.trail()).at(-1);
    expect(last).toMatchObject({ action, outcome: 'allowed', actorId: (await county.actor(as)).id });
    expect(last?.request).toMatch(/^delivery-/);
    const rows = await database().prisma.inboxMessage.findMany({ where: { tenantId: `T${county.tag}` } });
    expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(['done']));
    expect(talk.logged.filter((line) => !line.includes('clip.listened'))).toEqual([]);
  });

  describe('asked for by words that lack something', () => {
    it.each([
      ['note', 'There are no words to save yet.'],
      ['show', 'Which case? No case number was given.'],
      ['audit', 'Which case? No case number was given.'],
      ['link ABCD', 'The code or the id of the person is missing.'],
      ['link', 'The code or the id of the person is missing.'],
    ])('%j says what is missing, and is audited', async (text, sentence) => {
      const [answer] = await talk.say('ines', text);
      expect(JSON.stringify(answer?.reply)).toContain(sentence);
      expect(await county.trail()).toHaveLength(1);
    });

    it('a shortcut on a message without words says so', async () => {
      const capture = { text: ' ', author: null, at: null, permalink: null, messageId: 'm' };
      const [answer] = await talk.say('ines', { kind: 'menu', command: 'note.save', capture });
      expect(JSON.stringify(answer?.reply)).toContain('There are no words to save yet.');
      const [bare] = await talk.say('ines', { kind: 'menu', command: 'note.save' });
      expect(JSON.stringify(bare?.reply)).toContain('There are no words to save yet.');
    });

    it('a case that was not picked is asked for beside its field', async () => {
      const input = { noteId: await drafted(talk, 'ines'), revision: 1 };
      const [answer] = await talk.send('ines', 'note.chosen', input, { case: null });
      expect(answer?.reply).toMatchObject({ kind: 'formErrors', errors: { case: expect.any(String) } });
    });
  });

  it('show: a name that fits several cases gives a choice of theirs', async () => {
    const [answer] = await talk.say('ines', 'show Rosa');
    expect(JSON.stringify(answer?.reply)).toMatch(/C-101.*C-103/);
  });

  it('the next page of every list is a button that works', async () => {
    for (const [who, command, input] of [
      ['ines', 'case.list', { after: 'C-101' }],
      ['ines', 'note.list', { after: null }],
      ['pia', 'people.list', { after: 'ines' }],
      ['lars', 'audit.show', { number: 'C-101', before: null }],
      ['ines', 'case.show', { wanted: 'C-101', after: null }],
    ] as const) {
      expect(kinds(await talk.press(who, command, input))).toBe('card');
      expect((await county.trail()).at(-1)?.outcome).toBe('allowed');
    }
  });

  it('signing what is incomplete shows the draft again and says so', async () => {
    const noteId = noteIdOf(await talk.say('ines', 'C-101 home visit with mom'));
    const [again] = await talk.press('ines', 'note.sign', { noteId, revision: 1 });
    expect(again?.reply).toMatchObject({ kind: 'card', about: noteId });
    expect(await database().prisma.contact.count({ where: { noteId } })).toBe(0);
  });
});

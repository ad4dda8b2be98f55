import { beforeEach, describe, expect, it } from 'vitest';
import type { Said } from '#conversation/inbound.ts';
import { instantFrom } from '#kernel/clock.ts';
import { withPostgres } from '../harness.ts';
import { type County, foundCounty, lines } from './county.ts';
import { buttonOf, buttonsOf, cardOf, formOf, kinds, type Talk, talkIn, textOf } from './talk.ts';

const visit = 'C-101 home visit today 9am with Rosa Marin, 40 min';

withPostgres('A turn', (database) => {
  let county: County;
  let talk: Talk;
  beforeEach(async () => {
    county = await foundCounty(database());
    talk = talkIn(county);
  });
  const drafts = () =>
    database().prisma.note.count({ where: { author: { organization: { name: `Harrow Bend ${county.tag}` } } } });
  const press = (button: { command: string; input: string }): Said => ({
    kind: 'press',
    command: button.command,
    ticket: button.input,
  });
  const channel = { kind: 'channel', channelId: 'C1', threadId: null } as const;

  it('carries one message from words to a signed note', async () => {
    const drafted = await talk.say('ines', visit);
    const signed = await talk.say('ines', press(buttonOf(drafted, 'Sign')));
    expect(textOf(cardOf(signed))).toMatch(/signed/i);
    expect(lines(await county.trail())).toEqual(['note.draft allowed', 'note.sign allowed']);
  });

  it('C5: tells a fault with a reference code and without a stack, and logs where, but no text', async () => {
    const id = await noteId(await talk.say('ines', visit));
    // Content that no version of ours wrote: reading it back fails inside the deed.
    await database().prisma.note.update({ where: { id }, data: { content: { words: 'Rosa Marin' } } });
    const card = cardOf(await talk.press('ines', 'note.open', { noteId: id }));
    const [logged, ...more] = talk.logged.map((line) => JSON.parse(line));
    expect(more).toEqual([]);
    expect(logged).toMatchObject({ event: 'turn.fault', code: 'ZodError' });
    expect(logged.reference).toMatch(/^[0-9A-Z]{8}$/);
    expect(logged.where).toMatch(/^src\/.*\.ts:\d+$/);
    expect(textOf(card)).toContain(logged.reference);
    expect(textOf(card)).not.toMatch(/Zod|Error|src\/|at /);
    expect(talk.logged.join()).not.toMatch(/Rosa|invalid/i);
    expect(lines(await county.trail()).at(-1)).toBe('note.open fault');
  });

  async function noteId(answers: Awaited<ReturnType<Talk['say']>>): Promise<string> {
    const [only] = answers;
    if (only?.reply.kind !== 'card' || !only.reply.about) throw new Error('no draft');
    return only.reply.about;
  }

  it('C5: tells a fault before any deed as well, with a reference code', async () => {
    const [answer] = await talk.send('ines', 'note.change', { odd: 'Rosa Marin' }, { date: '2026-03-01' });
    const reference = JSON.parse(talk.logged[0] ?? '{}').reference;
    if (answer?.reply.kind !== 'card') throw new Error('no card');
    expect(textOf(answer.reply.card)).toContain(reference);
    expect(talk.logged.join()).not.toContain('Rosa');
    const rows = await database().prisma.auditEvent.findMany({ where: { tenantId: `T${county.tag}` } });
    expect(rows).toMatchObject([{ action: 'door.refuse', reason: 'fault' }]);
  });

  it('C4: logs nothing of what was said, at any level', async () => {
    await talk.say('ines', visit);
    await talk.say('ines', 'show C-101');
    await talk.say('ines', 'note');
    expect(talk.logged).toEqual([]);
  });

  describe('Z4: about a case that is not theirs and one that does not exist', () => {
    const same = (one: unknown, other: unknown) => expect(JSON.stringify(one)).toBe(JSON.stringify(other));
    const replies = (answers: Awaited<ReturnType<Talk['say']>>) => answers.map(({ reply }) => reply);

    it('answers byte for byte alike when it is asked for, and audits what it was', async () => {
      same(replies(await talk.say('ines', 'show C-104')), replies(await talk.say('ines', 'show C-999')));
      expect(lines(await county.trail())).toEqual(['case.read refused', 'case.read missing']);
    });

    it('answers alike when its client is named', async () => {
      same(replies(await talk.say('ines', 'show Wilma Tate')), replies(await talk.say('ines', 'show Wilma Tote')));
    });

    it('answers alike to an old button of it', async () => {
      const input = { wanted: await county.caseId('C-104'), after: null };
      same(
        replies(await talk.press('ines', 'case.show', input)),
        replies(await talk.press('ines', 'case.show', { wanted: 'gone', after: null })),
      );
      const note = { noteId: await noteId(await talk.say('ines', 'saw Rosa today')), revision: 1 };
      same(
        replies(await talk.press('ines', 'note.choose_case', { ...note, caseId: await county.caseId('C-104') })),
        replies(await talk.press('ines', 'note.choose_case', { ...note, caseId: 'gone' })),
      );
    });

    it('answers alike to a note on it, but for the number that was typed', async () => {
      const plain = (answers: Awaited<ReturnType<Talk['say']>>) =>
        JSON.stringify(cardOf(answers), (key, value) => (key === 'input' ? null : value)).replaceAll('C-104', 'C-999');
      const foreign = await talk.say('ines', 'C-104 home visit today at 9am');
      const absent = await talk.say('ines', 'C-999 home visit today at 9am');
      expect(plain(foreign)).toBe(plain(absent));
      expect(textOf(cardOf(absent))).toContain('I found no such case that you can open');
      expect(lines(await county.trail())).toEqual([
        'case.find refused',
        'note.draft allowed',
        'case.find missing',
        'note.draft allowed',
      ]);
    });
  });

  describe('Z5: a button', () => {
    it.each<[string, (sealed: string) => string]>([
      ['with one byte of it changed', (sealed) => `${sealed[0] === 'a' ? 'b' : 'a'}${sealed.slice(1)}`],
      ['without its signature', (sealed) => sealed.split('.')[0] ?? ''],
      ['with an empty value', () => ''],
      ['with the value of another button', (sealed) => sealed],
    ])('%s is refused, alike and audited, and does nothing', async (_what, tamper) => {
      const drafted = await talk.say('ines', visit);
      const { input } = buttonOf(drafted, 'Discard');
      const answer = await talk.say('ines', { kind: 'press', command: 'note.sign', ticket: tamper(input) });
      const unknown = await talk.say('ines', { kind: 'press', command: 'no.such.command', ticket: input });
      expect(JSON.stringify(cardOf(answer))).toBe(JSON.stringify(cardOf(unknown)));
      expect(lines(await county.trail()).slice(-2)).toEqual(['door.refuse refused', 'door.refuse refused']);
      expect(await drafts()).toBe(1);
    });

    it('of somebody else is refused, even to a supervisor of the same case', async () => {
      const drafted = await talk.say('ines', visit);
      for (const who of ['tomas', 'greta'] as const) {
        await talk.say(who, press(buttonOf(drafted, 'Discard')));
      }
      expect(await drafts()).toBe(1);
      await talk.say('ines', press(buttonOf(drafted, 'Discard')));
      expect(await drafts()).toBe(0);
    });

    it('past its time is refused with a way on', async () => {
      const drafted = await talk.say('ines', visit);
      county.clock.set('2026-03-18T17:00:01Z');
      const answer = cardOf(await talk.say('ines', press(buttonOf(drafted, 'Discard'))));
      expect(textOf(answer)).toContain('This button is too old.');
      expect(buttonsOf(answer)).not.toEqual([]);
      expect(await drafts()).toBe(1);
    });

    it('of an older revision does nothing and says so', async () => {
      const drafted = await talk.say('ines', visit);
      const { noteId: id } = { noteId: await noteId(drafted) };
      await talk.press('ines', 'note.answer', { noteId: id, revision: 1, ask: 'element:seen_alone', answer: 'yes' });
      const answer = cardOf(await talk.say('ines', press(buttonOf(drafted, 'Sign'))));
      expect(textOf(answer)).toContain('This changed in the meantime.');
      expect(lines(await county.trail()).at(-1)).toBe('note.sign stale');
    });
  });

  describe('Z3: somebody who was taken off the case', () => {
    const takeAway = () =>
      county.amend((roster) => {
        for (const file of roster.cases) if (file.number === 'C-101') file.worker = 'tomas';
      });

    it('between opening a form and sending it gets what an absent case gets', async () => {
      const id = await noteId(await talk.say('ines', visit));
      const form = formOf(await talk.press('ines', 'note.edit', { noteId: id }));
      await takeAway();
      const values = { contactType: 'case_activity', date: '2026-03-01' };
      const answer = await talk.say('ines', { kind: 'form', command: form.command, ticket: form.input, values });
      expect(textOf(cardOf(answer))).toContain('I found nothing by that name or number');
      const kept = await database().prisma.note.findUnique({ where: { id } });
      expect(kept).toMatchObject({ revision: 1 });
    });

    it('between draft and signature signs nothing', async () => {
      const drafted = await talk.say('ines', visit);
      await takeAway();
      await talk.say('ines', press(buttonOf(drafted, 'Sign')));
      expect(await database().prisma.note.findFirst({ where: { id: await noteId(drafted) } })).toMatchObject({
        status: 'draft',
      });
    });
  });

  describe('F8: a form that was closed', () => {
    const write = (values: Record<string, string> | null, formId?: string) =>
      talk
        .ticket('ines', 'note.write', {})
        .then((ticket) =>
          talk.say(
            'ines',
            { kind: 'closed', command: 'note.write', ticket, values },
            { origin: formId ? { formId } : {} },
          ),
        );

    it('keeps what was typed as a draft', async () => {
      const drafted = cardOf(await write({ words: visit, case: 'not_stated' }));
      expect(textOf(drafted)).toContain('Draft');
      expect(await drafts()).toBe(1);
    });

    it('keeps what was typed so far when the platform says nothing, also after a restart', async () => {
      await talk.say('ines', { kind: 'typed', values: { words: 'C-101 home' } }, { origin: { formId: 'V1' } });
      await talk.say('ines', { kind: 'typed', values: { words: visit } }, { origin: { formId: 'V1' } });
      talk = talkIn(county);
      await write(null, 'V1');
      const [note] = await database().prisma.note.findMany({ where: { authorId: (await county.actor('ines')).id } });
      expect(note?.rawText).toBe(visit);
      expect(await database().prisma.openForm.count({ where: { tenantId: `T${county.tag}` } })).toBe(0);
    });

    it('takes the last that was typed, not what the platform tells less of', async () => {
      await talk.say('ines', { kind: 'typed', values: { words: visit } }, { origin: { formId: 'V1' } });
      await write({ words: `${visit}, calm` }, 'V1');
      const [note] = await database().prisma.note.findMany({ where: { authorId: (await county.actor('ines')).id } });
      expect(note?.rawText).toBe(`${visit}, calm`);
    });

    it("of somebody else's is not read", async () => {
      await talk.say('tomas', { kind: 'typed', values: { words: 'C-104 hv' } }, { origin: { formId: 'V1' } });
      await write(null, 'V1');
      expect(await drafts()).toBe(0);
    });

    it('with nothing in it says so, and leaves nothing', async () => {
      expect(textOf(cardOf(await write(null)))).toContain('closed');
      expect(textOf(cardOf(await write({ words: '' })))).toContain('closed');
      expect(await drafts()).toBe(0);
      expect(lines(await county.trail())).toEqual(['help.read allowed', 'help.read allowed']);
    });

    it('shows what was typed when it cannot be kept: of an addendum, in an unreadable field, behind an old ticket', async () => {
      const id = await noteId(await talk.say('ines', visit));
      const closed = async (command: string, input: unknown, values: Record<string, string>) => {
        const ticket = await talk.ticket('ines', command, input);
        return textOf(cardOf(await talk.say('ines', { kind: 'closed', command, ticket, values })));
      };
      const told = 'It was Elm Street all along';
      expect(await closed('addendum.write', { noteId: id, seen: 0 }, { text: told })).toContain(told);
      expect(await closed('note.change', { noteId: id, revision: 1 }, { participants: told })).toContain(told);
      expect(await closed('note.change', { noteId: id, revision: 7 }, { followUps: `${told} (no date)` })).toContain(
        told,
      );
      const ticket = await talk.ticket('ines', 'note.write', {});
      county.clock.set('2026-04-18T17:00:01Z');
      const late: Said = { kind: 'closed', command: 'note.write', ticket, values: { words: told } };
      expect(textOf(cardOf(await talk.say('ines', late)))).toContain(told);
    });

    it('that was sent has nothing left to be typed', async () => {
      await talk.say('ines', { kind: 'typed', values: { words: 'C-101' } }, { origin: { formId: 'V1' } });
      await talk.send('ines', 'note.write', {}, { words: visit }, { origin: { formId: 'V1' } });
      expect(await database().prisma.openForm.count({ where: { tenantId: `T${county.tag}` } })).toBe(0);
      await write(null, 'V1');
      expect(await drafts()).toBe(1);
    });

    it('typed into without a form to speak of leaves nothing', async () => {
      expect(await talk.say('ines', { kind: 'typed', values: { words: visit } })).toEqual([]);
      expect(await database().prisma.openForm.count({ where: { tenantId: `T${county.tag}` } })).toBe(0);
    });
  });

  describe('A form that cannot be read', () => {
    it('names each field, beside a card for when it is gone', async () => {
      const id = await noteId(await talk.say('ines', visit));
      const values = {
        durationMinutes: 'forty',
        time: '10:00',
        participants: 'mother: Ana\nghost',
        followUps: 'call (2026-02-30)',
      };
      const [answer] = await talk.send('ines', 'note.change', { noteId: id, revision: 1 }, values);
      if (answer?.reply.kind !== 'formErrors') throw new Error('no errors');
      expect(Object.keys(answer.reply.errors).sort()).toEqual(['date', 'durationMinutes', 'followUps', 'participants']);
      expect(answer.reply.errors.participants).toContain('2');
    });

    it('says what is wrong in a sentence of its own, also where the use case finds it', async () => {
      const id = await noteId(await talk.say('ines', visit));
      for (const [values, field] of [
        [{ date: '2026-03-09' }, 'date'],
        [{ date: '2026-03-01', contactMode: 'pigeon' }, 'contactMode'],
      ] as const) {
        const [answer] = await talk.send('ines', 'note.change', { noteId: id, revision: 1 }, values);
        if (answer?.reply.kind !== 'formErrors') throw new Error('no errors');
        expect(Object.keys(answer.reply.errors)).toEqual([field]);
        expect(Object.values(answer.reply.errors)[0]).toMatch(/^[A-Z].*\.$/);
      }
    });

    it('without words asks for them', async () => {
      const [answer] = await talk.send('ines', 'note.write', {}, { words: '  ' });
      expect(answer?.reply).toMatchObject({ kind: 'formErrors', errors: { words: expect.stringContaining('words') } });
    });
  });

  it('keeps a captured message word for word, with who wrote it and when, and the remark below it', async () => {
    const capture = {
      text: 'saw Rosa Marin today',
      author: 'Nurse',
      at: '2026-03-04T15:00:00Z',
      permalink: 'https://x/p1',
      messageId: '17.1',
    };
    const form = formOf(await talk.say('ines', { kind: 'menu', command: 'note.save', capture }));
    const values = { words: 'she looked well', case: await county.caseId('C-101') };
    await talk.say('ines', { kind: 'form', command: form.command, ticket: form.input, values });
    const [note] = await database().prisma.note.findMany({ where: { authorId: (await county.actor('ines')).id } });
    expect(note).toMatchObject({
      rawText: 'saw Rosa Marin today\n\nshe looked well',
      sourceMessage: '17.1',
      source: { captured: { author: 'Nurse', at: '2026-03-04T15:00:00Z', permalink: 'https://x/p1' } },
    });
    await talk.say('ines', { kind: 'changed', messageId: '17.1', deleted: true });
    const shown = cardOf(await talk.press('ines', 'note.open', { noteId: note?.id }));
    expect(textOf(shown)).toMatch(/deleted/i);
  });

  it('remembers the message that typed words stand in, so that its edit is seen (F22)', async () => {
    const drafted = await talk.say('ines', { kind: 'words', text: visit, messageId: '18.1' });
    await talk.say('ines', { kind: 'changed', messageId: '18.1', deleted: false });
    const shown = cardOf(await talk.press('ines', 'note.open', { noteId: await noteId(drafted) }));
    expect(textOf(shown)).toMatch(/changed|edited/i);
    const rows = await database().prisma.auditEvent.findMany({
      where: { tenantId: `T${county.tag}`, action: 'source.change' },
    });
    expect(rows).toMatchObject([{ outcome: 'allowed', reason: 'edited' }]);
  });

  describe('D1: said where others read', () => {
    it('is answered privately, and the others learn only that', async () => {
      const answers = await talk.say('ines', visit, { place: channel });
      expect(kinds(answers)).toBe('card public');
      expect(JSON.stringify(answers[1]?.reply)).not.toMatch(/Rosa|C-101|Marin/);
      expect(kinds(await talk.press('ines', 'note.list', {}, { place: channel }))).toBe('card');
    });

    it('R10: by people of other organisations, takes nothing and leaves', async () => {
      talk.platform.audience = 'shared';
      expect(kinds(await talk.say('ines', visit, { place: channel }))).toBe('card leave');
      expect(await drafts()).toBe(0);
      expect(kinds(await talk.say('ines', { kind: 'hello' }, { place: channel }))).toBe('leave');
      expect(kinds(await talk.say('ines', visit))).toBe('card');
    });
  });

  describe('Who may speak', () => {
    const refusals = async () =>
      (
        await database().prisma.auditEvent.findMany({ where: { tenantId: `T${county.tag}` }, orderBy: { seq: 'asc' } })
      ).map(({ action, outcome, reason }) => `${action} ${outcome} ${reason}`);

    it.each(['guest', 'stranger', 'deactivated', 'unconfirmed'] as const)(
      'R9: a %s is refused in plain words, audited, whatever they do',
      async (standing) => {
        const button = buttonOf(await talk.say('ines', visit), 'Sign');
        talk.platform.person = { standing, email: null, locale: null };
        const inputs: Said[] = [
          { kind: 'words', text: visit },
          press(button),
          { kind: 'home' },
          { kind: 'menu', command: 'note.new' },
          { kind: 'form', command: 'note.write', ticket: '', values: { words: visit } },
          { kind: 'closed', command: 'note.write', ticket: '', values: { words: visit } },
        ];
        for (const said of inputs) expect(buttonsOf(cardOf(await talk.say('ines', said)))).toEqual([]);
        expect((await refusals()).slice(1)).toEqual(inputs.map(() => `door.refuse refused ${standing}`));
        expect(await drafts()).toBe(1);
      },
    );

    it('R9: a bot gets no answer at all', async () => {
      talk.platform.person = { standing: 'bot', email: null, locale: null };
      expect(await talk.say('ines', visit)).toEqual([]);
      expect(await refusals()).toEqual(['door.refuse refused bot']);
    });

    it('R11: somebody not linked gets a code, the same until it is used, and nothing else works', async () => {
      const who = { userId: 'U-new' };
      const first = textOf(cardOf(await talk.say('ines', visit, who)));
      const second = textOf(cardOf(await talk.say('ines', 'show C-101', who)));
      const code = /[A-Z2-9]{8}/.exec(first)?.[0] ?? '';
      expect(second).toContain(code);
      expect(await refusals()).toEqual(['link.request allowed null', 'link.request allowed null']);
      const linked = cardOf(await talk.say('pia', `link ${code} to ines`));
      expect(textOf(linked)).toContain('Ines Falk');
      expect(kinds(await talk.say('ines', visit, who))).toBe('card');
      expect(await drafts()).toBe(1);
    });

    it('a workspace that belongs to nobody is told to be set up', async () => {
      const answer = cardOf(await talk.say('ines', visit, { tenantId: `T-none-${county.tag}` }));
      expect(buttonsOf(answer)).toEqual([]);
      expect(await drafts()).toBe(0);
    });

    describe('R11: a changed e-mail address', () => {
      const as = (email: string | null) => {
        talk.platform.person = { standing: 'member', email, locale: null };
      };
      it('pauses the link until an admin confirms it with the code on the card', async () => {
        as('Ines@county.example');
        await talk.say('ines', visit);
        as(' ines@COUNTY.example ');
        await talk.say('ines', visit);
        as(null);
        await talk.say('ines', visit);
        expect(await drafts()).toBe(3);
        as('someone.else@county.example');
        const paused = textOf(cardOf(await talk.say('ines', visit)));
        expect(paused).toContain('The email of your account has changed');
        as('Ines@county.example');
        expect(textOf(cardOf(await talk.say('ines', visit)))).toBe(paused);
        expect(await drafts()).toBe(3);
        expect((await refusals()).slice(-2)).toEqual([
          'door.refuse refused email_changed',
          'door.refuse refused email_changed',
        ]);
        const code = /\b[A-HJKMNP-Z2-9]{8}\b/.exec(paused)?.[0];
        as('pia@county.example');
        await talk.say('pia', `link ${code} to ines`);
        as('someone.else@county.example');
        await talk.say('ines', visit);
        expect(await drafts()).toBe(4);
      });
    });

    it('R12: news of a closed account takes access away on the next request, and of an opened one gives it back', async () => {
      expect(await talk.say('ines', { kind: 'account', active: false })).toEqual([]);
      expect(textOf(cardOf(await talk.say('ines', visit)))).toContain('access is paused');
      expect(await talk.say('ines', { kind: 'account', active: true })).toEqual([]);
      expect(await drafts()).toBe(0);
      await talk.say('ines', visit);
      expect(await drafts()).toBe(1);
      expect(await refusals()).toEqual([
        'account.change allowed deactivated',
        'door.refuse refused deactivated',
        'account.change allowed activated',
        'note.draft allowed null',
      ]);
    });

    it('R12: somebody taken off the roster is refused with an old button', async () => {
      const button = buttonOf(await talk.say('tomas', 'C-104 home visit today 9am'), 'Sign');
      await county.amend((roster) => {
        roster.workers = roster.workers.filter(({ id }) => id !== 'tomas');
        for (const file of roster.cases) if (file.worker === 'tomas') file.worker = null;
      });
      expect(textOf(cardOf(await talk.say('tomas', press(button))))).toContain('no longer active');
    });
  });

  describe('F23: where to speak to a person', () => {
    const reference = (serviceUrl: string) => ({ serviceUrl, conversation: { id: 'a:1' } });
    const personal = { kind: 'personal', channelId: 'a:1', threadId: null } as const;
    const kept = () => county.glance((store) => store.desk.personal(county.identity('ines')));

    it('is refreshed with each thing they say in private, and goes out with every answer', async () => {
      expect(await kept()).toBeNull();
      await talk.say('ines', 'help', { place: personal, reference: reference('https://one') });
      await talk.say('ines', 'help', { place: personal, reference: reference('https://two') });
      expect(await kept()).toEqual(reference('https://two'));
      const [answer] = await talk.say('ines', 'help', {
        place: channel,
        reference: { serviceUrl: 'https://x', conversation: { id: 'C1' } },
      });
      expect(answer?.personal).toEqual(reference('https://two'));
      expect(answer?.reference).toMatchObject({ conversation: { id: 'C1' } });
      expect(await kept()).toEqual(reference('https://two'));
    });

    it('is not kept of somebody who was turned away', async () => {
      talk.platform.person = { standing: 'guest', email: null, locale: null };
      await talk.say('ines', 'help', { place: personal, reference: reference('https://one') });
      expect(await kept()).toBeNull();
    });

    it('is dropped when the bot is taken out of the conversation, or of everything', async () => {
      for (const channelId of ['a:1', null]) {
        await talk.say('ines', 'help', { place: personal, reference: reference('https://one') });
        await talk.say('ines', { kind: 'removed' }, { place: { ...personal, channelId: 'a:other' } });
        expect(await kept()).not.toBeNull();
        await talk.say('ines', { kind: 'removed' }, { place: { ...personal, channelId } });
        expect(await kept()).toBeNull();
      }
    });
  });

  it('draws the newest card about a draft in the place of the one before', async () => {
    const [drafted] = await talk.say('ines', visit);
    const id = await noteId([drafted].filter((one) => one !== undefined));
    await database().prisma.outboxMessage.update({
      where: { id: drafted?.id ?? '' },
      data: { state: 'SENT', channelId: 'D1', messageId: '20.1', sentAt: new Date() },
    });
    const [again] = await talk.press('ines', 'note.open', { noteId: id });
    expect(again?.origin.message).toEqual({ channelId: 'D1', messageId: '20.1' });
    const pressed = { channelId: 'D1', messageId: '21.1' };
    const [there] = await talk.press('ines', 'note.open', { noteId: id }, { origin: { message: pressed } });
    expect(there?.origin.message).toEqual(pressed);
  });

  it('R3: of a delivery that another process took over meanwhile leaves nothing and says nothing', async () => {
    const message = talk.inbound('ines', { kind: 'words', text: visit });
    const { turn } = await import('#conversation/turn.ts');
    await expect(turn({ id: 'not-held', owner: 'me', inbound: message }, talk.rooms)).rejects.toThrow();
    expect(await drafts()).toBe(0);
    expect(await county.trail()).toEqual([]);
  });

  it('U2: when the audit row cannot be written, nothing is done and the person is told so', async () => {
    await database().sql.exec(`
      CREATE FUNCTION refuse_audit() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'full'; END $$;
      CREATE TRIGGER refuse BEFORE INSERT ON audit_event FOR EACH ROW EXECUTE FUNCTION refuse_audit();`);
    try {
      const card = cardOf(await talk.say('ines', visit));
      expect(textOf(card)).toContain('This could not be recorded, so nothing was done.');
      expect(await drafts()).toBe(0);
    } finally {
      await database().sql.exec('DROP TRIGGER refuse ON audit_event; DROP FUNCTION refuse_audit()');
    }
    expect(await county.trail()).toEqual([]);
  });

  it('U6: seals its buttons for fourteen days from now', async () => {
    const { input } = buttonOf(await talk.say('ines', visit), 'Sign');
    const opened = JSON.parse(Buffer.from(input.split('.')[0] ?? '', 'base64url').toString());
    expect(instantFrom(opened.e).since(county.clock.now()).total('hours')).toBe(14 * 24);
  });
});

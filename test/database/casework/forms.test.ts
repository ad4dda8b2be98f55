import { beforeEach, describe, expect, it } from 'vitest';
import type { Said } from '#conversation/inbound.ts';
import { withPostgres } from '../harness.ts';
import { type County, foundCounty, lines, visit } from './county.ts';
import { cardOf, noteIdOf, type Talk, talkIn, textOf } from './talk.ts';

withPostgres('Forms', (database) => {
  let county: County;
  let talk: Talk;
  beforeEach(async () => {
    county = await foundCounty(database());
    talk = talkIn(county);
  });
  const drafts = async () => (await county.notes()).length;

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
      const [note] = await county.notes();
      expect(note?.rawText).toBe(visit);
      expect(await database().prisma.openForm.count({ where: { tenantId: `T${county.tag}` } })).toBe(0);
    });

    it('takes the last that was typed, not what the platform tells less of', async () => {
      await talk.say('ines', { kind: 'typed', values: { words: visit } }, { origin: { formId: 'V1' } });
      await write({ words: `${visit}, calm` }, 'V1');
      const [note] = await county.notes();
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
      const id = noteIdOf(await talk.say('ines', visit));
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
      const id = noteIdOf(await talk.say('ines', visit));
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
      const id = noteIdOf(await talk.say('ines', visit));
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
});

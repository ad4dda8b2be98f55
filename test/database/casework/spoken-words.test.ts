import { beforeEach, describe, expect, it } from 'vitest';
import { withDatabases } from '../harness.ts';
import { type County, foundCounty, lines, visit } from './county.ts';
import { buttonOf, buttonsOf, cardOf, clip, filling, formOf, pressing, type Talk, talkIn, textOf } from './talk.ts';

withDatabases('What was written down from a clip', (database) => {
  let county: County;
  let talk: Talk;
  beforeEach(async () => {
    county = await foundCounty(database());
    talk = talkIn(county);
    talk.ears.hears = { kind: 'words', text: visit, doubtful: [] };
  });
  const trail = async () => lines(await county.trail());
  const shown = (answers: Awaited<ReturnType<Talk['say']>>) => JSON.stringify(cardOf(answers));

  describe('with words that were hard to hear', () => {
    const hears = (text: string, ...unsure: string[]) => {
      const doubtful = unsure.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));
      talk.ears.hears = { kind: 'words', text, doubtful };
    };
    const reword = async (answers: Awaited<ReturnType<Talk['say']>>, words: string) => {
      const form = formOf(await talk.say('ines', pressing(buttonOf(answers, 'Edit words'))));
      return talk.say('ines', filling(form, { words }));
    };

    it('marks them and asks about them before anything they may say', async () => {
      hears(visit, '9am');
      const card = cardOf(await talk.say('ines', clip()));
      expect(textOf(card)).toContain('today ⟨9am?⟩ with');
      const labels = buttonsOf(card).map(({ label }) => label);
      expect(labels.slice(0, 2)).toEqual(['Words are right', 'Edit words']);
      expect(labels).toEqual(expect.arrayContaining(['Sign', 'Edit', 'Discard']));
    });

    it('takes the worker’s word that they are right', async () => {
      hears(visit, '9am');
      const checked = await talk.say('ines', pressing(buttonOf(await talk.say('ines', clip()), 'Words are right')));
      expect(textOf(cardOf(checked))).toContain('today 9am with');
      expect(textOf(cardOf(checked))).not.toContain('⟨');
      expect((await county.notes())[0]).toMatchObject({ rawText: visit, revision: 2 });
      expect(await trail()).toEqual(['note.draft allowed', 'note.reword allowed']);
    });

    it('lets them be mended in a form, reads them again and keeps what was entered by hand', async () => {
      hears('C-101 home visit today 9am with mom, 14 min', '14');
      const drafted = await talk.say('ines', clip());
      const edit = formOf(await talk.say('ines', pressing(buttonOf(drafted, 'Edit'))));
      const values = { contactMode: 'office_visit', outcome: 'contact_made', date: '2026-03-04', time: '09:00' };
      const people = { participants: 'father: Juan', durationMinutes: '14', contactType: 'client_contact' };
      const edited = await talk.say('ines', filling(edit, { ...values, ...people }));
      const mended = await reword(edited, 'C-101 home visit today 9am with mom, 40 min');
      expect(shown(mended)).toContain('40 minutes');
      expect(shown(mended)).toContain('Office visit');
      expect(shown(mended)).toContain('father: Juan');
      const [note] = await county.notes();
      expect(note?.rawText).toBe('C-101 home visit today 9am with mom, 40 min');
      expect(JSON.stringify(note?.content)).not.toContain('14');
    });

    it('raises a risk that only the mended words state', async () => {
      hears('C-101 home visit today 9am with mom, she feels fine', 'fine');
      const drafted = await talk.say('ines', clip());
      const authorId = (await county.actor('ines')).id;
      const signals = () => database().prisma.riskSignal.findMany({ where: { authorId } });
      expect(await signals()).toEqual([]);
      await reword(drafted, 'C-101 home visit today 9am with mom, she wants to kill herself');
      expect(await signals()).toMatchObject([{ code: 'suicidal_ideation', state: 'raised' }]);
    });

    it('follows a case number that was misheard', async () => {
      hears('C-103 home visit today 9am', 'C-103');
      const drafted = await talk.say('ines', clip());
      await reword(drafted, 'C-101 home visit today 9am');
      expect((await county.notes())[0]?.caseId).toBe(await county.caseId('C-101'));
    });

    it('leaves the draft on its case when the new words name none', async () => {
      hears('C-101 home visit today 9am', '9am');
      await reword(await talk.say('ines', clip()), 'home visit today 10am');
      expect((await county.notes())[0]?.caseId).toBe(await county.caseId('C-101'));
    });

    it('makes a draft of its own of another visit that the mended words tell of', async () => {
      hears(visit, '9am');
      const mended = await reword(
        await talk.say('ines', clip()),
        `${visit}. C-102 phone call today 11am with Omar Haddad`,
      );
      expect(mended).toHaveLength(2);
      expect((await county.notes()).map(({ caseId }) => caseId)).toEqual([
        await county.caseId('C-101'),
        await county.caseId('C-102'),
      ]);
    });

    it('takes a form that is sent as it was opened as the worker’s word, and once is enough', async () => {
      const drafted = await talk.say('ines', clip());
      expect(buttonsOf(cardOf(drafted)).map(({ label }) => label)).toContain('Words are right');
      await reword(drafted, visit);
      expect((await county.notes())[0]).toMatchObject({ revision: 2, rawText: visit });
      await talk.send('ines', 'note.reword', { noteId: (await county.notes())[0]?.id, revision: 2 }, { words: visit });
      expect((await county.notes())[0]?.revision).toBe(2);
    });

    it('U2: is stale when the draft has moved on', async () => {
      hears(visit, '9am');
      const right = pressing(buttonOf(await talk.say('ines', clip()), 'Words are right'));
      await talk.say('ines', right);
      expect(textOf(cardOf(await talk.say('ines', right)))).toContain('changed in the meantime');
    });

    it('an emptied form is refused beside its field', async () => {
      const form = formOf(await talk.say('ines', pressing(buttonOf(await talk.say('ines', clip()), 'Edit words'))));
      const [answer] = await talk.say('ines', filling(form, { words: ' ' }));
      expect(answer?.reply).toMatchObject({ kind: 'formErrors', errors: { words: expect.any(String) } });
    });
  });

  describe('U4: words that were typed', () => {
    it('cannot be reworded, by a button or by raw SQL', async () => {
      await talk.say('ines', visit);
      const [note] = await county.notes();
      const answer = await talk.send(
        'ines',
        'note.reword',
        { noteId: note?.id, revision: 1 },
        { words: 'other words' },
      );
      expect(textOf(cardOf(answer.slice(0, 1)))).toContain('I did not understand');
      expect(textOf(cardOf(answer.slice(1)))).toContain('other words');
      const change = (set: string) => database().sql.exec(`UPDATE note SET ${set} WHERE id = '${note?.id}'`);
      await expect(change("raw_text = 'other words'")).rejects.toThrow('stay as they were written');
      await expect(change(`source = source || '{"spoken":{"doubtful":[],"checked":true}}'`)).rejects.toThrow(
        'stays as it is',
      );
      expect((await county.notes())[0]?.rawText).toBe(visit);
    });

    it('and spoken ones once they are signed', async () => {
      await talk.say('ines', pressing(buttonOf(await talk.say('ines', clip()), 'Sign')));
      const [note] = await county.notes();
      const change = database().sql.exec(`UPDATE note SET raw_text = 'x' WHERE id = '${note?.id}'`);
      await expect(change).rejects.toThrow('a signed note cannot be changed');
    });
  });
});

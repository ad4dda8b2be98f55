import { beforeEach, describe, expect, it } from 'vitest';
import { withPostgres } from '../harness.ts';
import { type County, foundCounty, lines, visit } from './county.ts';
import { buttonOf, cardOf, filling, formOf, noteIdOf, pressing, type Talk, talkIn, textOf } from './talk.ts';

withPostgres('A turn', (database) => {
  let county: County;
  let talk: Talk;
  beforeEach(async () => {
    county = await foundCounty(database());
    talk = talkIn(county);
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
      const note = { noteId: noteIdOf(await talk.say('ines', 'saw Rosa today')), revision: 1 };
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

  describe('Z3: somebody who was taken off the case', () => {
    const takeAway = () => county.handOver('C-101', 'tomas');

    it('between opening a form and sending it gets what an absent case gets', async () => {
      const id = noteIdOf(await talk.say('ines', visit));
      const form = formOf(await talk.press('ines', 'note.edit', { noteId: id }));
      await takeAway();
      const values = { contactType: 'case_activity', date: '2026-03-01' };
      const answer = await talk.say('ines', filling(form, values));
      expect(textOf(cardOf(answer))).toContain('I found nothing by that name or number');
      const kept = await database().prisma.note.findUnique({ where: { id } });
      expect(kept).toMatchObject({ revision: 1 });
    });

    it('between draft and signature signs nothing', async () => {
      const drafted = await talk.say('ines', visit);
      await takeAway();
      await talk.say('ines', pressing(buttonOf(drafted, 'Sign')));
      expect(await database().prisma.note.findFirst({ where: { id: noteIdOf(drafted) } })).toMatchObject({
        status: 'draft',
      });
    });
  });
});

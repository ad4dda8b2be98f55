import { beforeEach, describe, expect, it } from 'vitest';
import type { Inbound, Said } from '#conversation/inbound.ts';
import { withDatabases } from '../harness.ts';
import { type County, foundCounty, lines } from './county.ts';
import { buttonOf, buttonsOf, cardOf, type Talk, talkIn, textOf } from './talk.ts';

const visit = 'C-101 home visit today 9am with Rosa Marin';
/** The card on the screen, which shows the draft as it was. */
const old: Pick<Inbound, 'origin'> = { origin: { message: { channelId: 'D1', messageId: 'old' } } };
const changed = 'This changed in the meantime. Your last step was not done. The newer version is kept.';
const alreadySigned = 'This note is already signed. The signed note stays as it is. Nothing was changed.';

withDatabases('A draft that changed meanwhile', (database) => {
  let county: County;
  let talk: Talk;
  let drafted: Awaited<ReturnType<Talk['say']>>;
  let noteId: string;
  const press = ({ command, input }: { command: string; input: string }): Said => ({
    kind: 'press',
    command,
    ticket: input,
  });
  const note = () => database().prisma.note.findUniqueOrThrow({ where: { id: noteId } });
  const answer = () => talk.press('ines', 'note.answer', { noteId, revision: 1, ask: 'contactMode', answer: 'phone' });
  beforeEach(async () => {
    county = await foundCounty(database());
    talk = talkIn(county);
    drafted = await talk.say('ines', visit);
    ({ id: noteId } = await database().prisma.note.findFirstOrThrow({
      where: { author: { organization: { name: `Harrow Bend ${county.tag}` } } },
    }));
  });

  it.each(['Sign', 'Discard', 'Yes'])('F9: is drawn anew where %s was pressed on its old card', async (label) => {
    await answer();
    const told = await talk.say('ines', press(buttonOf(drafted, label)), old);
    const card = cardOf(told);
    expect(told[0]).toMatchObject({ reply: { about: noteId }, origin: old.origin });
    expect(told[0]?.reply).not.toHaveProperty('anew');
    expect(textOf(card)).toContain(changed);
    expect(textOf(card)).toContain('Phone');
    expect(lines(await county.trail()).at(-1)).toMatch(/ stale$/);
    expect(await note()).toMatchObject({ status: 'draft', revision: 2 });
  });

  it('can be signed with the card it is shown on now', async () => {
    await answer();
    const told = await talk.say('ines', press(buttonOf(drafted, 'Sign')), old);
    await talk.say('ines', press(buttonOf(told, 'Sign')), old);
    expect(await note()).toMatchObject({ status: 'signed', revision: 2, content: { contactMode: { value: 'phone' } } });
  });

  it('is shown in place of what a form with older entries would have made of it', async () => {
    await answer();
    const told = await talk.send('ines', 'note.change', { noteId, revision: 1 }, { durationMinutes: '55' }, old);
    expect(textOf(cardOf(told))).toContain(changed);
    expect(await note()).toMatchObject({ revision: 2, content: { durationMinutes: null } });
  });

  it('F8: is followed by what a form held that came too late for it', async () => {
    await answer();
    const values = { participants: 'mother: Rosa Marin', durationMinutes: '55' };
    const told = await talk.send('ines', 'note.change', { noteId, revision: 1 }, values, old);
    expect(told.map(({ reply }) => reply)).toMatchObject([
      { kind: 'card', about: noteId },
      { kind: 'card', anew: true, card: { summary: 'Not saved' } },
    ]);
    expect(JSON.stringify(told[1])).toContain('mother: Rosa Marin');
    expect(await note()).toMatchObject({ revision: 2, content: { participants: [{ value: { name: 'Rosa Marin' } }] } });
  });

  it('and was signed is shown as the signed note, with what was added to it', async () => {
    const signed = await talk.say('ines', press(buttonOf(drafted, 'Sign')));
    expect(textOf(cardOf(signed))).not.toContain(alreadySigned);
    const values = { kind: 'late_detail', reason: 'Forgot', text: 'Mom showed the report card.' };
    await talk.send('ines', 'addendum.write', { noteId, seen: 0 }, values);
    for (const command of ['note.sign', 'note.open']) {
      const told = await talk.press('ines', command, { noteId, revision: 1 }, old);
      expect(told[0]).toMatchObject({ reply: { about: noteId }, origin: old.origin });
      expect(textOf(cardOf(told))).toContain(alreadySigned);
      expect(textOf(cardOf(told))).toContain('Mom showed the report card.');
      expect(buttonsOf(cardOf(told)).map(({ label }) => label)).not.toContain('Sign');
    }
  });

  describe('is not shown', () => {
    it('Z3: to somebody who was taken off its case, who may still discard it', async () => {
      await answer();
      await county.amend((roster) => {
        for (const file of roster.cases) if (file.number === 'C-101') file.worker = 'tomas';
      });
      const told = await talk.say('ines', press(buttonOf(drafted, 'Discard')), old);
      expect(textOf(cardOf(told))).toContain('This changed in the meantime.');
      expect(JSON.stringify(cardOf(told))).not.toMatch(/C-101|Rosa/);
      expect(told[0]?.reply).toMatchObject({ anew: true });
    });

    it('Z1: to anybody but its author', async () => {
      await answer();
      const told = await talk.press('greta', 'note.sign', { noteId, revision: 1 }, old);
      expect(JSON.stringify(cardOf(told))).not.toMatch(/C-101|Rosa/);
    });

    it('F8: where a form was closed: what was typed into it is shown', async () => {
      await answer();
      const ticket = await talk.ticket('ines', 'note.change', { noteId, revision: 1 });
      const values = { participants: 'mother: Rosa Marin' };
      const told = await talk.say('ines', { kind: 'closed', command: 'note.change', ticket, values }, old);
      expect(JSON.stringify(cardOf(told))).toContain('Here is what you had typed');
    });
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { instantFrom } from '#kernel/clock.ts';
import { withPostgres } from '../harness.ts';
import { type County, foundCounty, lines, visit } from './county.ts';
import { buttonOf, buttonsOf, cardOf, noteIdOf, pressing, type Talk, talkIn, textOf } from './talk.ts';

withPostgres('A card', (database) => {
  let county: County;
  let talk: Talk;
  beforeEach(async () => {
    county = await foundCounty(database());
    talk = talkIn(county);
  });
  const drafts = async () => (await county.notes()).length;

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
        await talk.say(who, pressing(buttonOf(drafted, 'Discard')));
      }
      expect(await drafts()).toBe(1);
      await talk.say('ines', pressing(buttonOf(drafted, 'Discard')));
      expect(await drafts()).toBe(0);
    });

    it('past its time is refused with a way on', async () => {
      const drafted = await talk.say('ines', visit);
      county.clock.set('2026-03-18T17:00:01Z');
      const answer = cardOf(await talk.say('ines', pressing(buttonOf(drafted, 'Discard'))));
      expect(textOf(answer)).toContain('This button is too old.');
      expect(buttonsOf(answer)).not.toEqual([]);
      expect(await drafts()).toBe(1);
    });

    it('of an older revision does nothing and says so', async () => {
      const drafted = await talk.say('ines', visit);
      const id = noteIdOf(drafted);
      await talk.press('ines', 'note.answer', { noteId: id, revision: 1, ask: 'element:seen_alone', answer: 'yes' });
      const answer = cardOf(await talk.say('ines', pressing(buttonOf(drafted, 'Sign'))));
      expect(textOf(answer)).toContain('This changed in the meantime.');
      expect(lines(await county.trail()).at(-1)).toBe('note.sign stale');
    });
  });

  it('U6: seals its buttons for fourteen days from now', async () => {
    const { input } = buttonOf(await talk.say('ines', visit), 'Sign');
    const opened = JSON.parse(Buffer.from(input.split('.')[0] ?? '', 'base64url').toString());
    expect(instantFrom(opened.e).since(county.clock.now()).total('hours')).toBe(14 * 24);
  });
});

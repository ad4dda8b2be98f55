import { beforeEach, describe, expect, it } from 'vitest';
import { withPostgres } from '../harness.ts';
import { type County, foundCounty, lines, visit } from './county.ts';
import { buttonOf, cardOf, filling, formOf, kinds, noteIdOf, pressing, type Talk, talkIn, textOf } from './talk.ts';

withPostgres('A turn', (database) => {
  let county: County;
  let talk: Talk;
  beforeEach(async () => {
    county = await foundCounty(database());
    talk = talkIn(county);
  });
  const drafts = async () => (await county.notes()).length;
  const channel = { kind: 'channel', channelId: 'C1', threadId: null } as const;

  it('carries one message from words to a signed note', async () => {
    const drafted = await talk.say('ines', visit);
    const signed = await talk.say('ines', pressing(buttonOf(drafted, 'Sign')));
    expect(textOf(cardOf(signed))).toMatch(/signed/i);
    expect(lines(await county.trail())).toEqual(['note.draft allowed', 'note.sign allowed']);
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
    await talk.say('ines', filling(form, values));
    const [note] = await county.notes();
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
    const shown = cardOf(await talk.press('ines', 'note.open', { noteId: noteIdOf(drafted) }));
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

  it('draws the newest card about a draft in the place of the one before', async () => {
    const drafted = await talk.say('ines', visit);
    const id = noteIdOf(drafted);
    await database().prisma.outboxMessage.update({
      where: { id: drafted[0]?.id ?? '' },
      data: { state: 'SENT', channelId: 'D1', messageId: '20.1', sentAt: new Date() },
    });
    const [again] = await talk.press('ines', 'note.open', { noteId: id });
    expect(again?.origin.message).toEqual({ channelId: 'D1', messageId: '20.1' });
    const pressed = { channelId: 'D1', messageId: '21.1' };
    const [there] = await talk.press('ines', 'note.open', { noteId: id }, { origin: { message: pressed } });
    expect(there?.origin.message).toEqual(pressed);
  });

  it('C5: tells a fault with a reference code and without a stack, and logs where, but no text', async () => {
    const id = noteIdOf(await talk.say('ines', visit));
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
});

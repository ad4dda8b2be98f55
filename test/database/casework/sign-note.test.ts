import { beforeEach, describe, expect, it } from 'vitest';
import { addAddendum, openAddendum } from '#casework/add-addendum.ts';
import { answerQuestion } from '#casework/answer-question.ts';
import { discardNote } from '#casework/discard-note.ts';
import { editNote } from '#casework/edit-note.ts';
import { openNote } from '#casework/open-note.ts';
import { readCase } from '#casework/read-case.ts';
import { signNote } from '#casework/sign-note.ts';
import type { CaseView } from '#domain/case.ts';
import { contentHash, hashOfNote } from '#domain/content-hash.ts';
import type { Note } from '#domain/note.ts';
import { dateOf, instantFrom } from '#kernel/clock.ts';
import { withDatabases } from '../harness.ts';
import { type County, entriesOf, foundCounty, lines, problemOf, type Who, visit as whole } from './county.ts';

const visit = `${whole}, will call school Friday`;

withDatabases('Signing', (database) => {
  let county: County;
  beforeEach(async () => {
    county = await foundCounty(database());
  });
  const draft = async (words: string, who?: Who): Promise<Note> => (await county.draft(words, who)).note;
  const sign = ({ id, revision }: Note, who: Who = 'ines') => county.as(who, signNote, { noteId: id, revision });
  async function signed(words: string, who: Who = 'ines'): Promise<Note> {
    const outcome = await sign(await draft(words, who), who);
    if (outcome.kind !== 'signed') throw new Error(`still needed: ${outcome.needed.join(', ')}`);
    return outcome.note;
  }

  it('puts the note on record with its contact and its follow-ups, and a hash over what was signed', async () => {
    const { id, rawText, content, contentHash: hash, caseId, authorId, ...note } = await signed(visit);
    expect(note).toMatchObject({ status: 'signed', signedAt: '2026-03-04T17:00:00.000Z', lateEntry: null });
    expect(hash).toBe(hashOfNote({ caseId, authorId, rawText, content }));
    const prisma = database().prisma;
    expect(await prisma.contact.findUnique({ where: { noteId: id } })).toMatchObject({
      caseId,
      contactType: 'client_contact',
      contactMode: 'home_visit',
      outcome: 'contact_made',
      occurredAt: new Date('2026-03-04T14:00:00Z'),
      occurredLocal: '2026-03-04T09:00',
      timeZone: 'America/New_York',
      precision: 'minute',
      durationMinutes: 40,
      participants: [{ role: 'client', name: 'Rosa Marin' }],
    });
    expect(await prisma.followUp.findMany({ where: { noteId: id } })).toMatchObject([
      {
        caseId,
        ownerId: authorId,
        text: content.followUps[0]?.value.text,
        dueOn: new Date('2026-03-06'),
        state: 'open',
      },
    ]);
    expect(lines(await county.trail())).toEqual(['note.draft allowed', 'note.sign allowed']);
  });

  it('U6: keeps a contact known only by its date as a date, and an hour that came twice without doubt', async () => {
    const dated = await signed('C-101 home visit yesterday, phoned nobody');
    county.clock.set('2026-11-01T18:00:00Z');
    const twice = await signed('C-101 home visit today at 1:30am');
    const contact = (noteId: string) => database().prisma.contact.findUnique({ where: { noteId } });
    expect(await contact(dated.id)).toMatchObject({ precision: 'date', occurredLocal: '2026-03-03' });
    expect(await contact(twice.id)).toMatchObject({
      occurredLocal: '2026-11-01T01:30',
      timeZone: 'America/New_York',
      occurredAt: new Date('2026-11-01T05:30:00Z'),
    });
  });

  it('leaves empty what nobody stated', async () => {
    const { id } = await draft(visit);
    const entries = {
      contactType: 'case_activity',
      contactMode: null,
      outcome: null,
      occurredAt: '2026-03-03',
      durationMinutes: null,
      participants: [],
      followUps: [{ text: 'find a bed', dueOn: null }],
      riskFlags: [],
    };
    const { note } = await county.as('ines', editNote, { noteId: id, revision: 1, entries });
    expect((await sign(note)).kind).toBe('signed');
    const { prisma } = database();
    expect(await prisma.contact.findUnique({ where: { noteId: id } })).toMatchObject({
      contactMode: null,
      outcome: null,
      durationMinutes: null,
      participants: [],
    });
    expect(await prisma.followUp.findMany({ where: { noteId: id } })).toMatchObject([
      { text: 'find a bed', dueOn: null },
    ]);
  });

  it('U6: marks a note signed after its due time as a late entry, with the rule it comes from', async () => {
    const note = await draft('C-101 home visit today 9am');
    county.clock.set('2026-03-07T14:00:00Z');
    const outcome = await sign(note);
    expect(outcome).toMatchObject({
      kind: 'signed',
      note: { lateEntry: { hoursLate: 48, dueHours: 24, dueSource: 'Agency rule 7 (example)' } },
    });
    expect((await county.as('ines', openNote, { noteId: (await draft(visit)).id })).lateIfSignedNow).toBeNull();
  });

  it('does not sign what lacks a case, a date, a type or an outcome, and says what is missing', async () => {
    const outcome = await sign(await draft('talked about the stroller'));
    expect(outcome).toMatchObject({ kind: 'incomplete', needed: expect.arrayContaining(['case', 'occurredAt']) });
    expect(await sign(await draft('C-101 home visit with mom'))).toMatchObject({
      kind: 'incomplete',
      needed: ['occurredAt'],
    });
  });

  it('F16: refuses a contact that is still to come in the zone of its worker', async () => {
    county.clock.set('2026-03-04T23:00:00Z');
    const note = await draft('C-105 home visit today at 9am', 'mele');
    // It was Thursday in Tonga; the same clock read a day earlier has not come to that morning yet.
    county.clock.set('2026-03-04T19:00:00Z');
    expect(await problemOf(sign(note, 'mele'))).toMatchObject({ kind: 'unclear', detail: { say: 'problem.future' } });
    county.clock.set('2026-03-04T20:00:00Z');
    expect((await sign(note, 'mele')).kind).toBe('signed');
  });

  describe('binds to the revision on the screen', () => {
    it('and is stale once the draft was changed', async () => {
      const note = await draft(visit);
      const asked = { noteId: note.id, revision: 1, ask: 'element:seen_alone', answer: 'yes' };
      const { note: changed } = await county.as('ines', answerQuestion, asked);
      expect((await problemOf(sign(note))).kind).toBe('stale');
      expect((await sign(changed)).kind).toBe('signed');
    });

    it('R3 F9: of two that sign at once one does, the other is told so, and there is one contact', async () => {
      const note = await draft(visit);
      const ends = await Promise.allSettled([sign(note), sign(note), sign(note)]);
      expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      for (const end of ends) if (end.status === 'rejected') expect(end.reason).toMatchObject({ kind: 'stale' });
      expect(await database().prisma.contact.count({ where: { noteId: note.id } })).toBe(1);
      expect(await database().prisma.followUp.count({ where: { noteId: note.id } })).toBe(1);
    });
  });

  it('Z3: is refused to an author who was taken off the case since', async () => {
    const note = await draft(visit);
    await county.handOver('C-101', 'tomas');
    expect((await problemOf(sign(note))).kind).toBe('missing');
    expect(lines(await county.trail()).at(-1)).toBe('note.sign refused');
    expect(await database().prisma.contact.count({ where: { noteId: note.id } })).toBe(0);
  });

  it('is for the author alone: not for who has the case now, nor for a supervisor', async () => {
    const note = await draft(visit);
    for (const who of ['tomas', 'greta'] as const) expect((await problemOf(sign(note, who))).kind).toBe('missing');
  });

  it('U5: a signed note can be neither edited, answered, discarded, opened as a draft nor signed again', async () => {
    const note = await signed(visit);
    const at = { noteId: note.id, revision: note.revision };
    for (const deed of [
      () => county.as('ines', editNote, { ...at, entries: entriesOf(note) }),
      () => county.as('ines', answerQuestion, { ...at, ask: 'outcome', answer: 'cancelled' }),
      () => county.as('ines', discardNote, at),
      () => county.as('ines', openNote, at),
      () => county.as('ines', signNote, at),
    ]) {
      expect(await problemOf(deed())).toMatchObject({ kind: 'stale', detail: { say: 'problem.alreadySigned' } });
    }
    const kept = await county.glance((store) => store.notes.byId(note.id));
    expect(kept).toEqual(note);
    await expect(
      database().prisma.note.update({ where: { id: note.id }, data: { rawText: 'something else' } }),
    ).rejects.toThrow();
  });

  describe('An addendum', () => {
    const entries = { kind: 'correction', reason: 'Wrong street', text: 'It was Elm Street.' };
    const add = (noteId: string, seen: number, who: Who = 'ines', more: object = {}) =>
      county.as(who, addAddendum, { noteId, seen, entries: { ...entries, ...more } });

    it('U5: is added with its reason and kind, and the note stays as it was signed', async () => {
      const note = await signed(visit);
      county.clock.set('2026-03-05T17:00:00Z');
      const { note: after } = await add(note.id, 0, 'greta');
      expect(after.addenda).toMatchObject([
        { ...entries, signedBy: 'Greta Holm', signedAt: '2026-03-05T17:00:00.000Z', noteId: note.id },
      ]);
      const { note: again } = await county.as('ines', openAddendum, { noteId: note.id });
      expect(again).toMatchObject({ ...note, addenda: after.addenda, authorName: 'Ines Falk' });
      const hash = contentHash({ noteId: note.id, ...entries, signedBy: (await county.actor('greta')).id });
      expect(await database().prisma.addendum.findFirst({ where: { noteId: note.id } })).toMatchObject({
        contentHash: hash,
        number: 1,
      });
    });

    it('R3 F9: the same form sent twice adds once, one after the other or at the same moment', async () => {
      const note = await signed(visit);
      await add(note.id, 0);
      expect((await problemOf(add(note.id, 0))).kind).toBe('stale');
      const ends = await Promise.allSettled([add(note.id, 1), add(note.id, 1), add(note.id, 1)]);
      expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      for (const end of ends) if (end.status === 'rejected') expect(end.reason).toMatchObject({ kind: 'stale' });
      const { note: now } = await county.as('ines', openAddendum, { noteId: note.id });
      expect(now.addenda).toHaveLength(2);
    });

    it('R3: a number that is taken is not given twice', async () => {
      const note = await signed(visit);
      await add(note.id, 0);
      const actor = await county.actor('ines');
      const at = dateOf(instantFrom('2026-03-05T17:00:00Z'));
      const second = { kind: 'correction', reason: 'x', text: 'y', contentHash: 'z' } as const;
      expect(await county.glance((store) => store.notes.append(note.id, 1, second, actor, at))).toBeNull();
    });

    it.each([
      ['no reason', { reason: '  ' }],
      ['no text', { text: '' }],
      ['a kind there is not', { kind: 'edit' }],
    ])('is not taken with %s', async (_what, more) => {
      const note = await signed(visit);
      expect((await problemOf(add(note.id, 0, 'ines', more))).kind).toBe('unclear');
    });

    it('Z1 Z4: is for those who reach the case, and only on signed notes', async () => {
      const note = await signed(visit);
      const open = await draft(visit);
      const ends = [
        await problemOf(add(note.id, 0, 'tomas')),
        await problemOf(county.as('tomas', openAddendum, { noteId: note.id })),
        await problemOf(add(open.id, 0)),
        await problemOf(add('gone', 0)),
      ];
      for (const end of ends) expect({ ...end }).toEqual({ ...ends[0] });
      expect(ends[0]?.kind).toBe('missing');
    });
  });

  describe('The time line', () => {
    it('shows signed notes only, the latest contact first, a page at a time, each once', async () => {
      const hours = [7, 8, 9, 10, 11];
      for (const hour of hours) await signed(`C-101 home visit today ${hour}am`);
      // Two on the same day without a clock time, and one told later of an earlier day.
      await signed('C-101 home visit yesterday');
      await signed('C-101 phone call with Rosa Marin yesterday');
      await draft(visit);
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const view: CaseView = await county.as('ines', readCase, { wanted: 'c-101', after });
        if (view.kind !== 'timeline') throw new Error('not a time line');
        seen.push(...view.page.rows.map(({ content }) => content.occurredAt?.value ?? ''));
        expect(view.page.rows.length).toBeLessThanOrEqual(5);
        after = view.page.next;
      } while (after);
      expect(seen).toEqual([
        ...hours.toReversed().map((hour) => `2026-03-04T${String(hour).padStart(2, '0')}:00`),
        '2026-03-03',
        '2026-03-03',
      ]);
    });

    it('opens by id or by name, and gives a choice when the name fits several of theirs', async () => {
      const wanted = (words: string) => county.as('ines', readCase, { wanted: words });
      expect(await wanted(await county.caseId('C-102'))).toMatchObject({ kind: 'timeline', case: { number: 'C-102' } });
      expect(await wanted('Omar')).toMatchObject({ kind: 'timeline', case: { number: 'C-102' } });
      expect(await wanted('Rosa')).toMatchObject({
        kind: 'choose',
        cases: [{ number: 'C-101' }, { number: 'C-103' }],
      });
      expect((await problemOf(wanted('Wilma Tate'))).kind).toBe('missing');
      const trail = await county.trail();
      expect(trail.map(({ caseId }) => caseId !== null)).toEqual([true, true, false, false]);
    });
  });
});

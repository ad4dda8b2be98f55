import { beforeEach, describe, expect, it } from 'vitest';
import { answerQuestion } from '#casework/answer-question.ts';
import { chooseCase } from '#casework/choose-case.ts';
import { discardNote } from '#casework/discard-note.ts';
import { draftNote } from '#casework/draft-note.ts';
import { editNote } from '#casework/edit-note.ts';
import { offerCases } from '#casework/offer-cases.ts';
import type { DraftView } from '#domain/draft-view.ts';
import type { NoteContent } from '#domain/note.ts';
import { withPostgres } from '../harness.ts';
import { type County, entriesOf, foundCounty, lines, problemOf, typed, type Who, visit as whole } from './county.ts';

const visit = `${whole}, will call school Friday`;

withPostgres('A draft from words', (database) => {
  let county: County;
  beforeEach(async () => {
    county = await foundCounty(database());
  });
  const draftAll = (words: string, who: Who = 'ines', more: object = {}) =>
    county.as(who, draftNote, { words, origin: typed(county), ...more });

  it('keeps the words verbatim, with each value and the words that state it', async () => {
    const { note, case: file, candidates, needed } = await county.draft(visit);
    expect(note).toMatchObject({ rawText: visit, status: 'draft', revision: 1, signedAt: null });
    expect([file?.number, candidates, needed]).toEqual(['C-101', [], []]);
    const stated = note.content.occurredAt;
    if (!stated || stated.from === 'worker') throw new Error('not from the words');
    expect(stated.value).toBe('2026-03-04T09:00');
    expect(stated.from.spans.map(({ start, end }) => visit.slice(start, end))).toEqual(['today 9am']);
  });

  it('Z4: keeps the words when the case is unknown or not theirs, alike but for the audit trail', async () => {
    const words = (number: string) => `${number} home visit today at 9am`;
    const foreign = await draftAll(words('C-104'));
    const absent = await draftAll(words('C-999'));
    for (const { drafts, notFound } of [foreign, absent]) {
      expect(notFound).toBe(true);
      expect(drafts[0]).toMatchObject({ case: null, note: { caseId: null }, needed: ['case'] });
      expect(drafts[0]?.candidates.map(({ number }) => number)).toEqual(['C-101', 'C-102', 'C-103']);
    }
    expect(foreign.drafts[0]?.note.rawText).toBe(words('C-104'));
    const content = ({ drafts }: typeof foreign) => drafts[0]?.note.content;
    expect(content(foreign)).toEqual(content(absent));
    const trail = await county.trail();
    expect(lines(trail)).toEqual([
      'case.find refused',
      'note.draft allowed',
      'case.find missing',
      'note.draft allowed',
    ]);
    expect(trail.map(({ caseId }) => caseId)).toEqual([await county.caseId('C-104'), null, null, null]);
  });

  it('of two clients in one message becomes two drafts that share no words', async () => {
    const words = 'C-101 hv yesterday 2pm with mom. C-102 called Omar at 4pm, no answer';
    const { drafts, notFound } = await draftAll(words);
    expect(drafts.map((one) => one.case?.number)).toEqual(['C-101', 'C-102']);
    expect(notFound).toBe(false);
    const spans = (content: NoteContent) =>
      JSON.stringify(content)
        .match(/"start":\d+,"end":\d+/g)
        ?.map((one) => one.match(/\d+/g)?.map(Number) ?? []) ?? [];
    const [first, second] = drafts.map(({ note }) => note);
    expect(first?.content.part.end).toBeLessThanOrEqual(second?.content.part.start ?? 0);
    for (const { content, rawText } of [first, second].filter((one) => one !== undefined)) {
      expect(rawText).toBe(words);
      for (const [start = 0, end = 0] of spans(content)) {
        expect(start).toBeGreaterThanOrEqual(content.part.start);
        expect(end).toBeLessThanOrEqual(content.part.end);
      }
    }
    expect(second?.content.outcome?.value).toBe('attempted_no_contact');
    expect(first?.content.outcome?.value).toBe('contact_made');
  });

  it('of an ambiguous name has no case but the candidates, and nothing is guessed', async () => {
    const { note, case: file, candidates } = await county.draft('saw Rosa today');
    expect(file).toBeNull();
    expect(candidates.map(({ number }) => number)).toEqual(['C-101', 'C-103']);
    expect(note.content.practiceArea).toBeNull();
    const { cases } = await county.as('ines', offerCases, { noteId: note.id });
    expect(cases.map(({ number }) => number)).toEqual(['C-101', 'C-102', 'C-103']);
  });

  it('from a form stands on the case chosen there, whatever the words say', async () => {
    const caseId = await county.caseId('C-103');
    const { drafts } = await draftAll('home visit today with Rosa', 'ines', { caseId });
    expect(drafts.map((one) => one.case?.number)).toEqual(['C-103']);
  });

  it('Z1 Z4: cannot be put on a case out of reach by a form that was tampered with', async () => {
    const foreign = await problemOf(draftAll('home visit', 'ines', { caseId: await county.caseId('C-104') }));
    const absent = await problemOf(draftAll('home visit', 'ines', { caseId: 'no-such-case' }));
    expect({ ...foreign }).toEqual({ ...absent });
    expect(lines(await county.trail())).toEqual(['note.draft refused', 'note.draft missing']);
    expect(await database().prisma.note.count({ where: { authorId: (await county.actor('ines')).id } })).toBe(0);
  });

  it('of somebody without any case is kept all the same', async () => {
    await county.amend((roster) => {
      for (const file of roster.cases) if (file.worker === 'ines') file.worker = null;
    });
    const { note, candidates } = await county.draft('C-101 home visit today 9am');
    expect([note.caseId, note.content.practiceArea, candidates]).toEqual([null, null, []]);
    const discarded = await county.as('ines', discardNote, { noteId: note.id, revision: 1 });
    expect(discarded).toEqual({ noteId: note.id, caseNumber: null, openRisks: 0 });
  });

  it('needs words', async () => {
    expect((await problemOf(draftAll('   '))).kind).toBe('unclear');
  });

  describe('when a case is chosen', () => {
    const choose = async (view: DraftView, number: string, who: Who = 'ines') =>
      county.as(who, chooseCase, {
        noteId: view.note.id,
        revision: view.note.revision,
        caseId: await county.caseId(number),
      });

    it("reads the words again by that practice area, and keeps the worker's own entries", async () => {
      const before = await county.draft('met Rosa yesterday 2pm, PO was there');
      const { note } = before;
      const entries = { ...entriesOf(note), contactMode: 'office_visit', durationMinutes: 25 };
      const edited = await county.as('ines', editNote, { noteId: note.id, revision: note.revision, entries });
      const chosen = await choose(edited, 'C-102');
      expect(chosen).toMatchObject({
        case: { number: 'C-102' },
        candidates: [],
        note: {
          revision: 3,
          content: {
            practiceArea: 'reentry',
            caseCandidates: [],
            contactMode: { value: 'office_visit', from: 'worker' },
            durationMinutes: { value: 25, from: 'worker' },
            occurredAt: before.note.content.occurredAt,
          },
        },
      });
      expect(chosen.questions.some(({ ask }) => ask === 'element:conditions_checked')).toBe(true);
    });

    it('keeps what stands when the practice area is the same', async () => {
      const view = await county.draft('C-101 hv today 9am');
      const moved = await choose(view, 'C-103');
      expect(moved.note.content).toEqual(view.note.content);
      expect(moved.case?.number).toBe('C-103');
    });

    it('keeps a part of a message when it moves to another practice area', async () => {
      const { drafts } = await draftAll('C-101 hv yesterday 2pm with mom. C-102 called Omar at 4pm, no answer');
      if (!drafts[1]) throw new Error('no second draft');
      const moved = await choose(drafts[1], 'C-103');
      expect(moved.note.content).toMatchObject({ practiceArea: 'cps', part: drafts[1].note.content.part });
    });

    it('keeps what was understood when the words read differently now', async () => {
      const { note } = await county.draft('met Rosa yesterday 2pm');
      const content = { ...note.content, part: { start: 0, end: 8 } };
      await database().prisma.note.update({ where: { id: note.id }, data: { content } });
      const chosen = await choose({ note } as DraftView, 'C-102');
      expect(chosen.note.content).toEqual({ ...content, practiceArea: 'reentry', caseCandidates: [] });
    });

    it('keeps the meaning the worker chose where the words have several', async () => {
      const view = await county.draft('met Rosa on Thursday 3/3');
      const open = view.note.content.questions.find(({ field }) => field === 'occurredAt');
      if (!open) throw new Error(`nothing is open: ${JSON.stringify(view.note.content.occurredAt)}`);
      const answer = open.candidates[1] ?? '';
      const { note } = view;
      const asked = { noteId: note.id, revision: note.revision, ask: 'occurredAt', answer };
      const answered = await county.as('ines', answerQuestion, asked);
      expect(answered.note.content.occurredAt).toEqual({ value: answer, from: { spans: open.spans } });
      const chosen = await choose(answered, 'C-102');
      expect(chosen.note.content.occurredAt?.value).toBe(answer);
    });

    it('Z1 Z4: refuses one out of reach as one that does not exist', async () => {
      const view = await county.draft('saw Rosa today');
      const foreign = await problemOf(choose(view, 'C-104'));
      const asked = { noteId: view.note.id, revision: 1, caseId: 'gone' };
      const absent = await problemOf(county.as('ines', chooseCase, asked));
      expect({ ...foreign }).toEqual({ ...absent });
      expect(lines(await county.trail()).slice(-2)).toEqual(['note.choose_case refused', 'note.choose_case missing']);
      expect((await problemOf(choose(view, 'C-104', 'tomas'))).kind).toBe('missing');
    });
  });
});

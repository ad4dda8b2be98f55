import { beforeEach, describe, expect, it } from 'vitest';
import { answerQuestion } from '#casework/answer-question.ts';
import { chooseCase } from '#casework/choose-case.ts';
import { discardNote } from '#casework/discard-note.ts';
import { draftNote } from '#casework/draft-note.ts';
import { editNote } from '#casework/edit-note.ts';
import { listDrafts } from '#casework/list-drafts.ts';
import { offerCases } from '#casework/offer-cases.ts';
import { openNote } from '#casework/open-note.ts';
import { readHome } from '#casework/read-home.ts';
import { startNote } from '#casework/start-note.ts';
import type { DraftView } from '#domain/draft-view.ts';
import { withPostgres } from '../harness.ts';
import { type County, entriesOf, foundCounty, problemOf, typed, visit as whole } from './county.ts';

const visit = `${whole}, will call school Friday`;

withPostgres('A draft', (database) => {
  let county: County;
  beforeEach(async () => {
    county = await foundCounty(database());
  });
  const answer = ({ note }: DraftView, ask: string, given: string, revision = note.revision) =>
    county.as('ines', answerQuestion, { noteId: note.id, revision, ask, answer: given });

  describe('that is asked about', () => {
    it.each([
      ['contactType', 'collateral_contact'],
      ['contactMode', 'phone'],
      ['outcome', 'cancelled'],
      ['occurredAt', '2026-03-03'],
    ] as const)("keeps the answer about %s as the worker's own", async (field, given) => {
      const answered = await answer(await county.draft('C-101 hv today 9am'), field, given);
      expect(answered.note.content[field]).toEqual({ value: given, from: 'worker' });
      expect(answered.note.revision).toBe(2);
    });

    it('keeps the answer to a question of the practice area', async () => {
      const answered = await answer(await county.draft('C-101 hv today 9am'), 'element:seen_alone', 'yes');
      expect(answered.note.content.answers).toEqual({ seen_alone: 'yes' });
      const both = await answer(answered, 'element:in_residence', 'no');
      expect(both.note.content.answers).toEqual({ seen_alone: 'yes', in_residence: 'no' });
      expect(both.questions.map(({ ask }) => ask)).not.toContain('element:seen_alone');
    });

    it.each([
      ['contactType', 'visit'],
      ['contactMode', 'pigeon'],
      ['outcome', 'fine'],
      ['element:seen_alone', 'perhaps'],
      ['element:capacity', 'in_doubt'],
      ['nothing', 'yes'],
      ['occurredAt', '2026-03-05'],
      ['occurredAt', '2026-02-30'],
      ['occurredAt', 'soon'],
    ])('does not take %s = %s', async (ask, given) => {
      expect((await problemOf(answer(await county.draft('C-101 hv today 9am'), ask, given))).kind).toBe('unclear');
    });

    it('offers today and yesterday by the calendar, also when the clocks have changed', async () => {
      // Sunday 8 March has 23 hours in New York, Sunday 1 November has 25.
      for (const [at, today, yesterday] of [
        ['2026-03-09T04:30:00Z', '2026-03-09', '2026-03-08'],
        ['2026-11-02T04:30:00Z', '2026-11-01', '2026-10-31'],
      ] as const) {
        county.clock.set(at);
        const { questions } = await county.draft('C-101 hv with mom');
        expect(questions.find(({ ask }) => ask === 'occurredAt')?.options).toEqual([today, yesterday]);
      }
    });
  });

  describe('that is edited', () => {
    const edit = ({ note }: DraftView, change: object, revision = note.revision) =>
      county.as('ines', editNote, { noteId: note.id, revision, entries: { ...entriesOf(note), ...change } });

    it('keeps the span of a value left as it was, takes a changed one as their own, drops an emptied one', async () => {
      const view = await county.draft(visit);
      const call = { text: 'will call school Friday', dueOn: '2026-03-06' };
      const mom = { role: 'mother', name: null };
      const changed = await edit(view, {
        outcome: 'cancelled',
        durationMinutes: null,
        participants: [...view.note.content.participants.map(({ value }) => value), mom],
        followUps: [{ ...call, dueOn: '2026-03-09' }],
      });
      const { content } = changed.note;
      expect(content.contactMode).toEqual(view.note.content.contactMode);
      expect(content.outcome).toEqual({ value: 'cancelled', from: 'worker' });
      expect(content.durationMinutes).toBeNull();
      expect(content.participants).toEqual([...view.note.content.participants, { value: mom, from: 'worker' }]);
      expect(content.followUps).toEqual([{ value: { ...call, dueOn: '2026-03-09' }, from: 'worker' }]);
      expect(changed.note.rawText).toBe(visit);
    });

    it.each([
      ['no such mode', { contactMode: 'pigeon' }],
      ['no such day', { occurredAt: '2026-02-30' }],
      ['no such hour', { occurredAt: '2026-03-01T25:00' }],
      ['a day too long', { durationMinutes: 1_441 }],
      ['nobody', { participants: [{ role: 'ghost', name: null }] }],
      ['a contact still to come', { occurredAt: '2026-03-04T12:01' }],
    ])('refuses %s by name of the field, and stays as it was', async (_what, change) => {
      const view = await county.draft(visit);
      const ended = await problemOf(edit(view, change));
      expect(ended.kind).toBe('unclear');
      expect(Object.keys(ended.detail.fields ?? {})).toHaveLength(1);
      expect((await county.as('ines', openNote, { noteId: view.note.id })).note).toEqual(view.note);
    });

    it('F9: is stale when the same form was sent from another window', async () => {
      const view = await county.draft(visit);
      await edit(view, { outcome: 'cancelled' });
      expect((await problemOf(edit(view, { outcome: 'contact_made' }, 1))).kind).toBe('stale');
      const [one, other] = await Promise.allSettled([edit(view, {}, 2), edit(view, {}, 2)]);
      expect([one.status, other.status].sort()).toEqual(['fulfilled', 'rejected']);
    });
  });

  it('F16: takes "today" from the zone of its worker, from Hawaii to Tonga', async () => {
    county.clock.set('2026-03-04T10:30:00Z');
    expect((await county.draft('C-105 hv today', 'mele')).note.content.occurredAt?.value).toBe('2026-03-04');
    expect((await county.draft('C-106 hv today', 'kai')).note.content.occurredAt?.value).toBe('2026-03-04');
    county.clock.set('2026-03-04T11:30:00Z');
    expect((await county.draft('C-105 hv today', 'mele')).note.content.occurredAt?.value).toBe('2026-03-05');
    expect((await county.draft('C-106 hv today', 'kai')).note.content.occurredAt?.value).toBe('2026-03-04');
  });

  it('can be discarded while it is a draft, at the revision on the screen, and is gone', async () => {
    const { note } = await county.draft(visit);
    expect((await problemOf(county.as('ines', discardNote, { noteId: note.id, revision: 9 }))).kind).toBe('stale');
    const asked = { noteId: note.id, revision: 1 };
    const twice = await Promise.allSettled([
      county.as('ines', discardNote, asked),
      county.as('ines', discardNote, asked),
    ]);
    expect(twice.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await problemOf(county.as('ines', openNote, { noteId: note.id }))).kind).toBe('missing');
  });

  describe('Z3: on a case that was taken away', () => {
    let view: DraftView;
    beforeEach(async () => {
      view = await county.draft(visit);
      await county.handOver('C-101', 'tomas');
    });

    it('can be neither opened, edited, answered nor moved by its author any more', async () => {
      const { note } = view;
      const at = { noteId: note.id, revision: note.revision };
      const caseId = await county.caseId('C-102');
      for (const deed of [
        () => county.as('ines', openNote, at),
        () => county.as('ines', offerCases, at),
        () => county.as('ines', editNote, { ...at, entries: entriesOf(note) }),
        () => county.as('ines', answerQuestion, { ...at, ask: 'outcome', answer: 'cancelled' }),
        () => county.as('ines', chooseCase, { ...at, caseId }),
      ]) {
        expect((await problemOf(deed())).kind).toBe('missing');
      }
    });

    it('is listed to its author without the number of the case', async () => {
      const { rows } = await county.as('ines', listDrafts, {});
      expect(rows.map(({ caseNumber }) => caseNumber)).toEqual([null]);
    });

    it('is not opened by the one who has the case now: a draft is its author’s alone', async () => {
      expect((await problemOf(county.as('tomas', openNote, { noteId: view.note.id }))).kind).toBe('missing');
      expect((await problemOf(county.as('greta', openNote, { noteId: view.note.id }))).kind).toBe('missing');
    });
  });

  it('is listed to its author, the newest first, a page at a time', async () => {
    for (const hour of [1, 2, 3, 4, 5, 6]) await county.draft(`C-101 hv today ${hour}am`);
    const first = await county.as('ines', listDrafts, {});
    const second = await county.as('ines', listDrafts, { after: first.next });
    const texts = [...first.rows, ...second.rows].map(({ note }) => note.rawText);
    expect(texts).toEqual([6, 5, 4, 3, 2, 1].map((hour) => `C-101 hv today ${hour}am`));
    expect([first.rows.length, second.rows.length, second.next]).toEqual([5, 1, null]);
    expect(first.rows[0]?.caseNumber).toBe('C-101');
    expect((await county.as('tomas', listDrafts, {})).rows).toEqual([]);
  });

  it('F18: waits on the home tab of its author, beside their cases', async () => {
    const { note } = await county.draft('saw Rosa today');
    const home = await county.as('ines', readHome, {});
    expect(home.drafts.rows).toMatchObject([{ note: { id: note.id }, caseNumber: null }]);
    expect(home.cases.rows.map(({ number }) => number)).toEqual(['C-101', 'C-102', 'C-103']);
    expect(await county.as('lars', readHome, {})).toMatchObject({ drafts: { rows: [] }, cases: { rows: [] } });
  });

  it('begins in a form with the cases within reach', async () => {
    const { cases } = await county.as('greta', startNote, {});
    expect(cases.map(({ number }) => number)).toEqual(['C-101', 'C-102', 'C-103', 'C-104']);
  });

  it('F22: says when the message it was made from was edited or deleted since, and keeps the words', async () => {
    const origin = { ...typed(county), messageId: '1700.1' };
    const { drafts } = await county.as('ines', draftNote, { words: visit, origin });
    const mark = (messageId: string, deleted: boolean, tenantId = origin.tenantId) =>
      county.glance((store) =>
        store.sources.markChanged({ platform: 'slack', tenantId, messageId, deleted, at: new Date() }),
      );
    const seen = async () => county.as('ines', openNote, { noteId: drafts[0]?.note.id });
    expect((await seen()).sourceChange).toBeNull();
    expect(await mark('1700.2', false)).toBe(false);
    expect(await mark('1700.1', false, 'T-other')).toBe(false);
    expect((await seen()).sourceChange).toBeNull();
    expect(await mark('1700.1', false)).toBe(true);
    expect((await seen()).sourceChange).toBe('changed');
    expect(await mark('1700.1', true)).toBe(true);
    expect(await seen()).toMatchObject({ sourceChange: 'deleted', note: { rawText: visit } });
    expect(await county.glance((store) => store.sources.change(typed(county)))).toBeNull();
  });
});

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
import type { NoteContent } from '#domain/note.ts';
import { withPostgres } from '../harness.ts';
import { type County, foundCounty, lines, problemOf, typed } from './county.ts';

const visit = 'C-101 home visit today 9am with Rosa Marin, 40 min, will call school Friday';

/** The entries of a form as the draft stands. */
const entriesOf = ({ content }: DraftView['note']) => ({
  contactType: content.contactType?.value ?? null,
  contactMode: content.contactMode?.value ?? null,
  outcome: content.outcome?.value ?? null,
  occurredAt: content.occurredAt?.value ?? null,
  durationMinutes: content.durationMinutes?.value ?? null,
  participants: content.participants.map(({ value }) => value),
  followUps: content.followUps.map(({ value }) => value),
  riskFlags: content.riskFlags.map(({ value }) => value),
});

withPostgres('A draft from words', (database) => {
  let county: County;
  beforeEach(async () => {
    county = await foundCounty(database());
  });
  const draftAll = (words: string, who: Parameters<County['as']>[0] = 'ines', more: object = {}) =>
    county.as(who, draftNote, { words, origin: typed(county), ...more });
  async function draft(words: string, who: Parameters<County['as']>[0] = 'ines'): Promise<DraftView> {
    const { drafts } = await draftAll(words, who);
    if (!drafts[0] || drafts.length > 1) throw new Error(`${drafts.length} drafts`);
    return drafts[0];
  }

  it('keeps the words verbatim, with each value and the words that state it', async () => {
    const { note, case: file, candidates, needed } = await draft(visit);
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
    const { note, case: file, candidates } = await draft('saw Rosa today');
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
    const { note, candidates } = await draft('C-101 home visit today 9am');
    expect([note.caseId, note.content.practiceArea, candidates]).toEqual([null, null, []]);
    const discarded = await county.as('ines', discardNote, { noteId: note.id, revision: 1 });
    expect(discarded).toEqual({ noteId: note.id, caseNumber: null, openRisks: 0 });
  });

  it('needs words', async () => {
    expect((await problemOf(draftAll('   '))).kind).toBe('unclear');
  });

  describe('when a case is chosen', () => {
    const choose = async (view: DraftView, number: string, who: Parameters<County['as']>[0] = 'ines') =>
      county.as(who, chooseCase, {
        noteId: view.note.id,
        revision: view.note.revision,
        caseId: await county.caseId(number),
      });

    it("reads the words again by that practice area, and keeps the worker's own entries", async () => {
      const before = await draft('met Rosa yesterday 2pm, PO was there');
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
      const view = await draft('C-101 hv today 9am');
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
      const { note } = await draft('met Rosa yesterday 2pm');
      const content = { ...note.content, part: { start: 0, end: 8 } };
      await database().prisma.note.update({ where: { id: note.id }, data: { content } });
      const chosen = await choose({ note } as DraftView, 'C-102');
      expect(chosen.note.content).toEqual({ ...content, practiceArea: 'reentry', caseCandidates: [] });
    });

    it('keeps the meaning the worker chose where the words have several', async () => {
      const view = await draft('met Rosa on Thursday 3/3');
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
      const view = await draft('saw Rosa today');
      const foreign = await problemOf(choose(view, 'C-104'));
      const asked = { noteId: view.note.id, revision: 1, caseId: 'gone' };
      const absent = await problemOf(county.as('ines', chooseCase, asked));
      expect({ ...foreign }).toEqual({ ...absent });
      expect(lines(await county.trail()).slice(-2)).toEqual(['note.choose_case refused', 'note.choose_case missing']);
      expect((await problemOf(choose(view, 'C-104', 'tomas'))).kind).toBe('missing');
    });
  });
});

withPostgres('A draft', (database) => {
  let county: County;
  beforeEach(async () => {
    county = await foundCounty(database());
  });
  const draft = async (words: string, who: Parameters<County['as']>[0] = 'ines'): Promise<DraftView> => {
    const { drafts } = await county.as(who, draftNote, { words, origin: typed(county) });
    if (!drafts[0]) throw new Error('no draft');
    return drafts[0];
  };
  const answer = ({ note }: DraftView, ask: string, given: string, revision = note.revision) =>
    county.as('ines', answerQuestion, { noteId: note.id, revision, ask, answer: given });

  describe('that is asked about', () => {
    it.each([
      ['contactType', 'collateral_contact'],
      ['contactMode', 'phone'],
      ['outcome', 'cancelled'],
      ['occurredAt', '2026-03-03'],
    ] as const)("keeps the answer about %s as the worker's own", async (field, given) => {
      const answered = await answer(await draft('C-101 hv today 9am'), field, given);
      expect(answered.note.content[field]).toEqual({ value: given, from: 'worker' });
      expect(answered.note.revision).toBe(2);
    });

    it('keeps the answer to a question of the practice area', async () => {
      const answered = await answer(await draft('C-101 hv today 9am'), 'element:seen_alone', 'yes');
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
      expect((await problemOf(answer(await draft('C-101 hv today 9am'), ask, given))).kind).toBe('unclear');
    });

    it('offers today and yesterday by the calendar, also when the clocks have changed', async () => {
      // Sunday 8 March has 23 hours in New York, Sunday 1 November has 25.
      for (const [at, today, yesterday] of [
        ['2026-03-09T04:30:00Z', '2026-03-09', '2026-03-08'],
        ['2026-11-02T04:30:00Z', '2026-11-01', '2026-10-31'],
      ] as const) {
        county.clock.set(at);
        const { questions } = await draft('C-101 hv with mom');
        expect(questions.find(({ ask }) => ask === 'occurredAt')?.options).toEqual([today, yesterday]);
      }
    });
  });

  describe('that is edited', () => {
    const edit = ({ note }: DraftView, change: object, revision = note.revision) =>
      county.as('ines', editNote, { noteId: note.id, revision, entries: { ...entriesOf(note), ...change } });

    it('keeps the span of a value left as it was, takes a changed one as their own, drops an emptied one', async () => {
      const view = await draft(visit);
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
      const view = await draft(visit);
      const ended = await problemOf(edit(view, change));
      expect(ended.kind).toBe('unclear');
      expect(Object.keys(ended.detail.fields ?? {})).toHaveLength(1);
      expect((await county.as('ines', openNote, { noteId: view.note.id })).note).toEqual(view.note);
    });

    it('F9: is stale when the same form was sent from another window', async () => {
      const view = await draft(visit);
      await edit(view, { outcome: 'cancelled' });
      expect((await problemOf(edit(view, { outcome: 'contact_made' }, 1))).kind).toBe('stale');
      const [one, other] = await Promise.allSettled([edit(view, {}, 2), edit(view, {}, 2)]);
      expect([one.status, other.status].sort()).toEqual(['fulfilled', 'rejected']);
    });
  });

  it('F16: takes "today" from the zone of its worker, from Hawaii to Tonga', async () => {
    county.clock.set('2026-03-04T10:30:00Z');
    expect((await draft('C-105 hv today', 'mele')).note.content.occurredAt?.value).toBe('2026-03-04');
    expect((await draft('C-106 hv today', 'kai')).note.content.occurredAt?.value).toBe('2026-03-04');
    county.clock.set('2026-03-04T11:30:00Z');
    expect((await draft('C-105 hv today', 'mele')).note.content.occurredAt?.value).toBe('2026-03-05');
    expect((await draft('C-106 hv today', 'kai')).note.content.occurredAt?.value).toBe('2026-03-04');
  });

  it('can be discarded while it is a draft, at the revision on the screen, and is gone', async () => {
    const { note } = await draft(visit);
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
      view = await draft(visit);
      await county.amend((roster) => {
        for (const file of roster.cases) if (file.number === 'C-101') file.worker = 'tomas';
      });
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
    for (const hour of [1, 2, 3, 4, 5, 6]) await draft(`C-101 hv today ${hour}am`);
    const first = await county.as('ines', listDrafts, {});
    const second = await county.as('ines', listDrafts, { after: first.next });
    const texts = [...first.rows, ...second.rows].map(({ note }) => note.rawText);
    expect(texts).toEqual([6, 5, 4, 3, 2, 1].map((hour) => `C-101 hv today ${hour}am`));
    expect([first.rows.length, second.rows.length, second.next]).toEqual([5, 1, null]);
    expect(first.rows[0]?.caseNumber).toBe('C-101');
    expect((await county.as('tomas', listDrafts, {})).rows).toEqual([]);
  });

  it('F18: waits on the home tab of its author, beside their cases', async () => {
    const { note } = await draft('saw Rosa today');
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

import { beforeEach, describe, expect, it } from 'vitest';
import { acknowledgeRisk } from '#casework/acknowledge-risk.ts';
import { addAddendum } from '#casework/add-addendum.ts';
import { answerQuestion } from '#casework/answer-question.ts';
import { chooseCase } from '#casework/choose-case.ts';
import { completeRiskProtocol } from '#casework/complete-risk-protocol.ts';
import { discardNote } from '#casework/discard-note.ts';
import { dismissRisk } from '#casework/dismiss-risk.ts';
import { draftNote } from '#casework/draft-note.ts';
import { editNote } from '#casework/edit-note.ts';
import { listOpenRisks } from '#casework/list-open-risks.ts';
import { openRisk } from '#casework/open-risk.ts';
import { readCase } from '#casework/read-case.ts';
import { readHome } from '#casework/read-home.ts';
import { signNote } from '#casework/sign-note.ts';
import type { RiskFlag } from '#domain/contact.ts';
import type { DraftView } from '#domain/draft-view.ts';
import type { RiskSignal } from '#domain/risk-signal.ts';
import { withPostgres } from '../harness.ts';
import { type County, foundCounty, lines, problemOf, typed } from './county.ts';

const visit = 'C-101 home visit today 9am with Rosa Marin, 40 min';
const alarming = `${visit}, client says she wants to die`;

withPostgres('Risk signals', (database) => {
  let county: County;
  type Who = Parameters<County['as']>[0];
  beforeEach(async () => {
    county = await foundCounty(database());
  });

  async function draft(words: string, who: Who = 'ines'): Promise<DraftView> {
    const { drafts } = await county.as(who, draftNote, { words, origin: typed(county) });
    if (!drafts[0] || drafts.length > 1) throw new Error(`${drafts.length} drafts`);
    return drafts[0];
  }
  async function raised(words: string = alarming, who: Who = 'ines'): Promise<{ view: DraftView; signal: RiskSignal }> {
    const view = await draft(words, who);
    const [signal] = view.newRisks;
    if (!signal) throw new Error('nothing was raised');
    return { view, signal };
  }
  const codes = (signals: readonly RiskSignal[]) => signals.map(({ code }) => code);
  const rows = () =>
    database().prisma.riskSignal.findMany({
      where: { author: { organization: { name: `Harrow Bend ${county.tag}` } } },
    });
  const reasons = async () =>
    (await county.trail())
      .filter(({ action }) => action.startsWith('risk.'))
      .map(({ action, outcome, reason }) => [action, outcome, reason]);
  const open = async (who: Who) => (await county.as(who, listOpenRisks, {})).rows;

  async function edited({ note }: DraftView, riskFlags: readonly RiskFlag[]): Promise<DraftView> {
    const { content } = note;
    const entries = {
      contactType: content.contactType?.value ?? null,
      contactMode: content.contactMode?.value ?? null,
      outcome: content.outcome?.value ?? null,
      occurredAt: content.occurredAt?.value ?? null,
      durationMinutes: content.durationMinutes?.value ?? null,
      participants: content.participants.map(({ value }) => value),
      followUps: content.followUps.map(({ value }) => value),
      riskFlags,
    };
    return county.as('ines', editNote, { noteId: note.id, revision: note.revision, entries });
  }

  describe('are raised', () => {
    it('invariant 17: with the draft whose words state one, with those words, by rule and audited', async () => {
      const { view, signal } = await raised();
      expect(signal).toMatchObject({ code: 'suicidal_ideation', state: 'raised', noteId: view.note.id });
      expect(signal.evidence).toContain('wants to die');
      expect(alarming).toContain(signal.evidence);
      expect(signal.caseId).toBe(await county.caseId('C-101'));
      expect(codes(view.risks)).toEqual(['suicidal_ideation']);
      expect(lines(await county.trail())).toEqual(['risk.raise allowed', 'note.draft allowed']);
      expect(await reasons()).toEqual([['risk.raise', 'allowed', 'suicidal_ideation raised']]);
    });

    it('U1: with code and state in the audit trail and never a word of the note', async () => {
      const { signal } = await raised();
      await county.as('ines', dismissRisk, { signalId: signal.id, reason: 'she quoted a song' });
      const trail = JSON.stringify((await county.trail()).map(({ seq: _seq, ...row }) => row));
      expect(trail).not.toMatch(/wants to die|quoted a song/);
    });

    it.each([
      ['denied', `${visit}, denies SI`],
      ['history', `${visit}, hx of suicide attempt in 2019`],
      ['nothing', visit],
    ])('invariant 8: not by what is %s', async (_what, words) => {
      const view = await draft(words);
      expect([view.newRisks, view.risks, await rows()]).toEqual([[], [], []]);
      expect(lines(await county.trail())).toEqual(['note.draft allowed']);
    });

    it('in the order of how urgent they are, each once', async () => {
      const view = await draft(
        `${visit}, got an eviction notice, there is a gun in the house, she wants to die, wants to die`,
      );
      expect(codes(view.newRisks)).toContain('weapon');
      expect(codes(view.newRisks).at(-1)).toBe('housing_loss');
      expect(new Set(codes(view.newRisks)).size).toBe(view.newRisks.length);
    });

    it('all or nothing with the draft: what cannot be audited leaves neither', async () => {
      const failing: County['world'] = {
        ...county.world,
        transaction: (work) =>
          county.world.transaction((store) =>
            work({ ...store, trail: { ...store.trail, record: () => Promise.reject(new Error('full')) } }),
          ),
      };
      const asking = { actor: await county.actor('ines'), who: county.identity('ines'), request: 'd' };
      await problemOf(draftNote(failing, asking, { words: alarming, origin: typed(county) })).catch(() => null);
      expect(await rows()).toEqual([]);
      expect(await database().prisma.note.count({ where: { authorId: asking.actor.id } })).toBe(0);
    });

    it('by hand in the form, at once; leaving the form as it was raises nothing', async () => {
      const view = await draft(visit);
      const added = await edited(view, ['fall']);
      expect(added.newRisks).toMatchObject([{ code: 'fall', evidence: null, state: 'raised' }]);
      expect(added.note.content.riskFlags).toMatchObject([{ value: 'fall', from: 'worker' }]);
      const again = await edited(added, ['fall']);
      expect([again.newRisks, codes(again.risks)]).toEqual([[], ['fall']]);
    });

    it('by a one-tap answer that states one', async () => {
      await county.amend((roster) => {
        for (const file of roster.cases) if (file.number === 'C-105') file.worker = 'ines';
      });
      const { note } = await draft('C-105 office visit today 9am with Jonas Reed');
      const at = { noteId: note.id, revision: note.revision, ask: 'element:suicide_asked' };
      const { newRisks } = await county.as('ines', answerQuestion, { ...at, answer: 'asked_present' });
      expect(codes(newRisks)).toEqual(['suicidal_ideation']);
    });

    it('again by an addendum that states one, whatever became of the first', async () => {
      const { view, signal } = await raised();
      const signed = await county.as('ines', signNote, { noteId: view.note.id, revision: 1 });
      if (signed.kind !== 'signed') throw new Error('not signed');
      await county.as('ines', dismissRisk, { signalId: signal.id, reason: 'she quoted a song' });
      const add = (seen: number, text: string) =>
        county.as('ines', addAddendum, {
          noteId: view.note.id,
          seen,
          entries: { kind: 'addendum', reason: 'she called back', text },
        });
      const { newRisks } = await add(0, 'Client called, says she wants to die.');
      expect(newRisks).toMatchObject([{ code: 'suicidal_ideation', state: 'raised', noteId: view.note.id }]);
      expect(newRisks[0]?.evidence).toContain('wants to die');
      expect((await add(1, 'Denies SI now.')).newRisks).toEqual([]);
    });
  });

  describe('are never dropped silently (invariant 8)', () => {
    it('when the note no longer states them: open until dismissed', async () => {
      const { view } = await raised();
      const without = await edited(view, []);
      expect(without.note.content.riskFlags).toEqual([]);
      expect(codes(without.risks)).toEqual(['suicidal_ideation']);
      const again = await edited(without, ['suicidal_ideation']);
      expect([again.newRisks, codes(again.risks)]).toEqual([[], ['suicidal_ideation']]);
      expect((await rows()).length).toBe(1);
    });

    it('when the draft is discarded: it says how many stay, and they stay with their words', async () => {
      const { view, signal } = await raised();
      const gone = await county.as('ines', discardNote, { noteId: view.note.id, revision: 1 });
      expect(gone).toEqual({ noteId: view.note.id, caseNumber: 'C-101', openRisks: 1 });
      expect(await open('ines')).toMatchObject([
        { signal: { id: signal.id, noteId: null, evidence: signal.evidence } },
      ]);
    });

    it('when the note is signed: signing is not stopped, and hands out what is open', async () => {
      const { view, signal } = await raised();
      const signed = await county.as('ines', signNote, { noteId: view.note.id, revision: 1 });
      expect(signed).toMatchObject({ kind: 'signed', risks: [{ id: signal.id, state: 'raised' }] });
    });

    it('when the draft moves to another case: they go along', async () => {
      const { view, signal } = await raised();
      const caseId = await county.caseId('C-102');
      const moved = await county.as('ines', chooseCase, { noteId: view.note.id, revision: 1, caseId });
      expect(moved.newRisks).toEqual([]);
      expect(moved.risks).toMatchObject([{ id: signal.id, caseId }]);
    });
  });

  describe('are worked off', () => {
    const acknowledge = (signal: RiskSignal, who: Who = 'ines') =>
      county.as(who, acknowledgeRisk, { signalId: signal.id });
    const complete = (signal: RiskSignal, who: Who = 'ines') =>
      county.as(who, completeRiskProtocol, { signalId: signal.id });
    const dismiss = (signal: RiskSignal, reason: string | null, who: Who = 'ines') =>
      county.as(who, dismissRisk, { signalId: signal.id, reason });

    it('from raised to acknowledged to steps done, with who and when, audited with code and state', async () => {
      const { signal } = await raised();
      const { signal: seen } = await acknowledge(signal);
      expect(seen).toMatchObject({ state: 'acknowledged', acknowledged: { by: 'Ines Falk' } });
      county.clock.set('2026-03-04T17:20:00Z');
      const { signal: done, case: file } = await complete(signal, 'greta');
      expect(done.done).toEqual({ by: 'Greta Holm', at: '2026-03-04T17:20:00.000Z' });
      expect(file?.number).toBe('C-101');
      expect(await open('ines')).toEqual([]);
      expect(await reasons()).toEqual([
        ['risk.raise', 'allowed', 'suicidal_ideation raised'],
        ['risk.acknowledge', 'allowed', 'suicidal_ideation raised'],
        ['risk.done', 'allowed', 'suicidal_ideation acknowledged'],
        ['risk.list', 'allowed', null],
      ]);
    });

    it('or dismissed with a reason, raised or acknowledged', async () => {
      const { signal } = await raised();
      await acknowledge(signal);
      const { signal: gone } = await dismiss(signal, ' She quoted a song. ');
      expect(gone.dismissed).toMatchObject({ by: 'Ines Falk', reason: 'She quoted a song.' });
      const second = await raised(alarming);
      expect((await dismiss(second.signal, 'she quoted a song')).signal.state).toBe('dismissed');
    });

    it.each([[''], ['ok'], ['no risk'], [null]])('but not dismissed for the reason %j', async (reason) => {
      const { signal } = await raised();
      const problem = await problemOf(dismiss(signal, reason));
      expect(problem).toMatchObject({ kind: 'unclear', detail: { fields: { reason: 'field.dismissReasonShort' } } });
      expect((await rows())[0]?.state).toBe('raised');
      expect((await reasons()).at(-1)).toEqual(['risk.dismiss', 'unclear', 'suicidal_ideation raised']);
    });

    it('once: a second acknowledgement changes nothing and says who was first', async () => {
      const { signal } = await raised();
      await acknowledge(signal, 'greta');
      const problem = await problemOf(acknowledge(signal));
      expect(problem.kind).toBe('stale');
      expect(problem.detail).toEqual({ say: 'problem.riskAcknowledged', values: { who: 'Greta Holm' } });
      await complete(signal);
      expect((await problemOf(acknowledge(signal))).detail.say).toBe('problem.riskDone');
      expect((await problemOf(dismiss(signal, 'she quoted a song'))).detail.say).toBe('problem.riskDone');
      const other = await raised();
      await dismiss(other.signal, 'she quoted a song');
      expect((await problemOf(acknowledge(other.signal))).detail.say).toBe('problem.riskDismissed');
    });

    it('of two at the same moment one counts, and the other learns who was faster', async () => {
      const { signal } = await raised();
      const ends = await Promise.allSettled([acknowledge(signal), acknowledge(signal, 'greta')]);
      expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(
        (await reasons())
          .filter(([action]) => action === 'risk.acknowledge')
          .map(([, outcome]) => outcome)
          .sort(),
      ).toEqual(['allowed', 'stale']);
    });

    it('not done before somebody has acknowledged', async () => {
      const { signal } = await raised();
      const problem = await problemOf(complete(signal));
      expect([problem.kind, problem.detail.say]).toEqual(['stale', undefined]);
    });
  });

  describe('reach', () => {
    it('Z1: the caseworker, who covers them, and the supervisor of the team, and nobody else', async () => {
      const { signal } = await raised();
      await county.amend((roster) => {
        roster.covers.push({ worker: 'kai', for: 'ines', from: '2026-03-01', until: '2026-03-31' });
      });
      for (const who of ['ines', 'greta', 'kai'] as const) {
        expect((await open(who)).map((one) => one.signal.id)).toEqual([signal.id]);
        await county.as(who, openRisk, { signalId: signal.id });
      }
      for (const who of ['tomas', 'ode', 'mele'] as const) {
        expect(await open(who)).toEqual([]);
      }
      const absent = await problemOf(county.as('tomas', openRisk, { signalId: 'none' }));
      for (const who of ['tomas', 'ode', 'pia', 'lars'] as const) {
        expect({ ...(await problemOf(county.as(who, openRisk, { signalId: signal.id }))) }).toEqual({ ...absent });
      }
      for (const who of ['pia', 'lars'] as const) {
        expect((await problemOf(county.as(who, listOpenRisks, {}))).kind).toBe('refused');
        expect((await county.as(who, readHome, {})).risks.rows).toEqual([]);
      }
    });

    it('Z3: a case that changes hands takes its signals along', async () => {
      const { signal } = await raised();
      await county.amend((roster) => {
        for (const file of roster.cases) if (file.number === 'C-101') file.worker = 'tomas';
      });
      expect(await open('ines')).toEqual([]);
      expect((await open('tomas')).map((one) => one.signal.id)).toEqual([signal.id]);
    });

    it('those without a case like a case of whoever wrote them', async () => {
      const { signal } = await raised('office visit today 9am, client says she wants to die');
      expect(signal.caseId).toBeNull();
      for (const who of ['ines', 'greta'] as const) {
        expect(await open(who)).toMatchObject([{ signal: { id: signal.id }, case: null }]);
        await county.as(who, openRisk, { signalId: signal.id });
      }
      for (const who of ['tomas', 'ode'] as const) {
        expect(await open(who)).toEqual([]);
        await problemOf(county.as(who, openRisk, { signalId: signal.id }));
      }
    });

    it('the home tab, and lists by pages, the newest first', async () => {
      for (let index = 0; index < 7; index += 1) await raised();
      const first = await county.as('greta', listOpenRisks, {});
      const second = await county.as('greta', listOpenRisks, { after: first.next });
      const ids = [...first.rows, ...second.rows].map(({ signal }) => signal.id);
      expect([first.rows.length, second.rows.length, second.next]).toEqual([5, 2, null]);
      expect(ids).toEqual(ids.toSorted().reverse());
      expect((await county.as('ines', readHome, {})).risks.rows.length).toBe(7);
    });

    it('the time line: those of its notes, those still open, and those of a discarded draft', async () => {
      const { view, signal } = await raised();
      await county.as('ines', signNote, { noteId: view.note.id, revision: 1 });
      const other = await raised();
      await county.as('ines', discardNote, { noteId: other.view.note.id, revision: 1 });
      await county.as('ines', dismissRisk, { signalId: other.signal.id, reason: 'she quoted a song' });
      const unsigned = await raised();
      const shown = await county.as('greta', readCase, { wanted: 'C-101' });
      if (shown.kind !== 'timeline') throw new Error('no time line');
      expect(shown.risks.map(({ id, state }) => [id, state])).toEqual([
        [signal.id, 'raised'],
        [other.signal.id, 'dismissed'],
        [unsigned.signal.id, 'raised'],
      ]);
      await county.as('ines', dismissRisk, { signalId: unsigned.signal.id, reason: 'she quoted a song' });
      const later = await county.as('greta', readCase, { wanted: 'C-101', after: '2020-01-01T00:00:00.000Z|0' });
      expect(later).toMatchObject({ page: { rows: [] }, risks: [] });
    });
  });
});

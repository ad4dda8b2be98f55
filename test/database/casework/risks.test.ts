import { beforeEach, describe, expect, it } from 'vitest';
import { addAddendum } from '#casework/add-addendum.ts';
import { answerQuestion } from '#casework/answer-question.ts';
import { chooseCase } from '#casework/choose-case.ts';
import { discardNote } from '#casework/discard-note.ts';
import { dismissRisk } from '#casework/dismiss-risk.ts';
import { draftNote } from '#casework/draft-note.ts';
import { editNote } from '#casework/edit-note.ts';
import type { Store } from '#casework/ports.ts';
import { signNote } from '#casework/sign-note.ts';
import type { RiskFlag } from '#domain/contact.ts';
import type { DraftView } from '#domain/draft-view.ts';
import type { RiskSignal } from '#domain/risk-signal.ts';
import { withPostgres } from '../harness.ts';
import { type County, entriesOf, foundCounty, lines, problemOf, typed, visit } from './county.ts';
import { alarming, inDoubt, risksIn } from './risk-county.ts';

withPostgres('Risk signals', (database) => {
  let county: County;
  let risks: ReturnType<typeof risksIn>;
  beforeEach(async () => {
    county = await foundCounty(database());
    risks = risksIn(county);
  });
  const codes = (signals: readonly RiskSignal[]) => signals.map(({ code }) => code);

  async function edited({ note }: DraftView, riskFlags: readonly RiskFlag[]): Promise<DraftView> {
    const entries = { ...entriesOf(note), riskFlags };
    return county.as('ines', editNote, { noteId: note.id, revision: note.revision, entries });
  }

  describe('are raised', () => {
    it('invariant 17: with the draft whose words state one, with those words, by rule and audited', async () => {
      const { view, signal } = await risks.raised();
      expect(signal).toMatchObject({ code: 'suicidal_ideation', state: 'raised', noteId: view.note.id });
      expect(signal.evidence).toContain('wants to die');
      expect(alarming).toContain(signal.evidence);
      expect(signal.caseId).toBe(await county.caseId('C-101'));
      expect(codes(view.risks)).toEqual(['suicidal_ideation']);
      expect(lines(await county.trail())).toEqual(['risk.raise allowed', 'note.draft allowed']);
      expect(await risks.trail()).toEqual([['risk.raise', 'allowed', 'suicidal_ideation raised']]);
    });

    it('when the worker says that a risk in doubt is so now, and are not when they say no', async () => {
      const { words, code } = inDoubt();
      const answer = (view: DraftView, to: string) =>
        county.as('ines', answerQuestion, {
          noteId: view.note.id,
          revision: view.note.revision,
          ask: `risk:${code}`,
          answer: to,
        });
      const asks = ({ questions }: DraftView) =>
        questions.map(({ ask }) => ask).filter((ask) => ask.startsWith('risk:'));
      const doubted = await county.draft(words);
      expect([asks(doubted), doubted.risks, await risks.rows()]).toEqual([[`risk:${code}`], [], []]);
      const so = await answer(doubted, 'yes');
      expect([asks(so), codes(so.newRisks)]).toEqual([[], [code]]);
      expect(so.note.content.riskFlags[0]).toMatchObject({
        value: code,
        from: doubted.questions[0] && { spans: doubted.questions[0].spans },
      });
      const notSo = await answer(await county.draft(words), 'no');
      expect([asks(notSo), notSo.newRisks, notSo.note.content.riskFlags]).toEqual([[], [], []]);
      expect(await problemOf(answer(notSo, 'yes'))).toMatchObject({ kind: 'stale' });
      expect(await problemOf(answer(await county.draft(words), 'maybe'))).toMatchObject({ kind: 'unclear' });
    });

    it('U1: with code and state in the audit trail and never a word of the note', async () => {
      const { signal } = await risks.raised();
      await county.as('ines', dismissRisk, { signalId: signal.id, reason: 'she quoted a song' });
      const trail = JSON.stringify((await county.trail()).map(({ seq: _seq, ...row }) => row));
      expect(trail).not.toMatch(/wants to die|quoted a song/);
    });

    it.each([
      ['denied', `${visit}, denies SI`],
      ['history', `${visit}, hx of suicide attempt in 2019`],
      ['nothing', visit],
    ])('invariant 8: not by what is %s', async (_what, words) => {
      const view = await county.draft(words);
      expect([view.newRisks, view.risks, await risks.rows()]).toEqual([[], [], []]);
      expect(lines(await county.trail())).toEqual(['note.draft allowed']);
    });

    it('at no cost to a draft that states none: from words to the record the database is asked nothing more', async () => {
      const noRisks = new Proxy({} as Store['risks'], {
        get: (_risks, asked) => {
          throw new Error(`asked for ${String(asked)}`);
        },
      });
      const world: County['world'] = {
        ...county.world,
        transaction: (work) => county.world.transaction((store) => work({ ...store, risks: noRisks })),
      };
      const asking = { actor: await county.actor('ines'), who: county.identity('ines'), request: 'd' };
      const { drafts } = await draftNote(world, asking, { words: visit, origin: typed(county) });
      const signed = await signNote(world, asking, { noteId: drafts[0]?.note.id, revision: 1 });
      expect(signed).toMatchObject({ kind: 'signed', risks: [] });
    });

    it('in the order of how urgent they are, each once', async () => {
      const view = await county.draft(
        `${visit}. Got an eviction notice. There is a gun in the house. She wants to die, wants to die`,
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
      expect(await risks.rows()).toEqual([]);
      expect(await database().prisma.note.count({ where: { authorId: asking.actor.id } })).toBe(0);
    });

    it('by hand in the form, at once; leaving the form as it was raises nothing', async () => {
      const view = await county.draft(visit);
      const added = await edited(view, ['fall']);
      expect(added.newRisks).toMatchObject([{ code: 'fall', evidence: null, state: 'raised' }]);
      expect(added.note.content.riskFlags).toMatchObject([{ value: 'fall', from: 'worker' }]);
      const again = await edited(added, ['fall']);
      expect([again.newRisks, codes(again.risks)]).toEqual([[], ['fall']]);
    });

    it('by a one-tap answer that states one', async () => {
      await county.handOver('C-105', 'ines');
      const { note } = await county.draft('C-105 office visit today 9am with Jonas Reed');
      const at = { noteId: note.id, revision: note.revision, ask: 'element:suicide_asked' };
      const { newRisks } = await county.as('ines', answerQuestion, { ...at, answer: 'asked_present' });
      expect(codes(newRisks)).toEqual(['suicidal_ideation']);
    });

    it('again by an addendum that states one, whatever became of the first', async () => {
      const { view, signal } = await risks.raised();
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
      // An addendum is signed as it is written: what a draft would ask about is raised.
      const doubted = await add(2, 'There was a gun in the house but it was sold.');
      expect(doubted.newRisks).toMatchObject([{ code: 'weapon', state: 'raised', evidence: 'gun in' }]);
    });
  });

  describe('are never dropped silently (invariant 8)', () => {
    it('when the note no longer states them: open until dismissed', async () => {
      const { view } = await risks.raised();
      const without = await edited(view, []);
      expect(without.note.content.riskFlags).toEqual([]);
      expect(codes(without.risks)).toEqual(['suicidal_ideation']);
      const again = await edited(without, ['suicidal_ideation']);
      expect([again.newRisks, codes(again.risks)]).toEqual([[], ['suicidal_ideation']]);
      expect((await risks.rows()).length).toBe(1);
    });

    it('when the draft is discarded: it says how many stay, and they stay with their words', async () => {
      const { view, signal } = await risks.raised();
      const gone = await county.as('ines', discardNote, { noteId: view.note.id, revision: 1 });
      expect(gone).toEqual({ noteId: view.note.id, caseNumber: 'C-101', openRisks: 1 });
      expect(await risks.open('ines')).toMatchObject([
        { signal: { id: signal.id, noteId: null, evidence: signal.evidence } },
      ]);
    });

    it('when the note is signed: signing is not stopped, and hands out what is open', async () => {
      const { view, signal } = await risks.raised();
      const signed = await county.as('ines', signNote, { noteId: view.note.id, revision: 1 });
      expect(signed).toMatchObject({ kind: 'signed', risks: [{ id: signal.id, state: 'raised' }] });
    });

    it('when the draft moves to another case: they go along', async () => {
      const { view, signal } = await risks.raised();
      const caseId = await county.caseId('C-102');
      const moved = await county.as('ines', chooseCase, { noteId: view.note.id, revision: 1, caseId });
      expect(moved.newRisks).toEqual([]);
      expect(moved.risks).toMatchObject([{ id: signal.id, caseId }]);
    });
  });
});

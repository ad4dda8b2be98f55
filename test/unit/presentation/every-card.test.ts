import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case } from '#domain/case.ts';
import { roles } from '#domain/worker.ts';
import type { Card } from '#presentation/card.ts';
import { casesCard } from '#presentation/cases-card.ts';
import { chooseCaseCard } from '#presentation/choose-case-card.ts';
import { clipDiscardedCard, fileCard, listeningCard, unheardCard, waitingCard } from '#presentation/clip-cards.ts';
import { closedCard, unsavedCard } from '#presentation/closed-card.ts';
import { discardedCard } from '#presentation/discarded-card.ts';
import { draftCard } from '#presentation/draft-card.ts';
import { draftsCard } from '#presentation/drafts-card.ts';
import { helloCard } from '#presentation/hello-card.ts';
import { helpCard } from '#presentation/help-card.ts';
import { homeHintCard } from '#presentation/home-card.ts';
import { linkedCard } from '#presentation/linked-card.ts';
import { moreRisksCard, protocolCard } from '#presentation/protocol-card.ts';
import { risksCard } from '#presentation/risks-card.ts';
import type { Say } from '#presentation/say.ts';
import { signedCard } from '#presentation/signed-card.ts';
import { timelineCard } from '#presentation/timeline-card.ts';
import { unclearCard } from '#presentation/unclear-card.ts';
import { cases, draftViews, names, riskSignals, signedNotes } from './any-view.ts';
import { bothLanguages, buttonsOf, riskSignal, textOf } from './views.ts';

/** The command names the rest of the house knows. */
const known = [
  'note.answer',
  'note.choose_case',
  'note.pick_case',
  'note.sign',
  'note.edit',
  'note.discard',
  'note.open',
  'note.list',
  'note.new',
  'note.keep',
  'case.show',
  'case.list',
  'addendum.open',
  'risk.list',
  'risk.open',
  'risk.acknowledge',
  'risk.done',
  'risk.dismiss',
  'note.words',
  'note.heard',
  'clip.again',
  'clip.discard',
];

/** Any card but the home tab, which Slack alone draws and which may hold more buttons. */
const cards: fc.Arbitrary<Card> = fc
  .record({
    say: fc.constantFrom<Say>(...bothLanguages),
    view: draftViews,
    file: cases,
    others: fc.array(cases, { minLength: 2, maxLength: 9 }),
    notes: fc.array(signedNotes, { maxLength: 5 }),
    next: fc.option(fc.constant('mark'), { nil: null }),
    role: fc.constantFrom(...roles),
    words: names,
    risks: fc.array(riskSignals, { minLength: 1, maxLength: 8 }),
  })
  .chain(({ say, view, file, others, notes, next, role, words, risks }) => {
    const page = <Row>(rows: readonly Row[]) => ({ rows: rows.slice(0, 5), next });
    const drafts = page([{ note: view.note, caseNumber: (view.case as Case | null)?.number ?? null }]);
    return fc.constantFrom<() => Card>(
      () => draftCard(view, say, words),
      () => signedCard({ note: view.note, case: file }, say),
      () => timelineCard({ kind: 'timeline', case: file, page: page(notes), risks }, say),
      () => chooseCaseCard(others, say),
      () => casesCard(page(others), say),
      () => draftsCard(drafts, say),
      () => discardedCard({ caseNumber: file.number, openRisks: risks.length }, say),
      () => protocolCard({ signal: risks[0] ?? riskSignal(), case: view.case }, say),
      () => moreRisksCard(risks, say),
      () => risksCard(page(risks.map((signal) => ({ signal, case: view.case }))), say),
      () => closedCard([words], say),
      () => unsavedCard([words], say),
      () => helpCard({ role, example: file }, say),
      () => helloCard({ role, example: file }, say),
      () => listeningCard(say),
      () => unheardCard('large', say),
      () => waitingCard({ clipId: 'clip-1', words, until: '2026-10-12T19:00:00Z' }, say),
      () => clipDiscardedCard(say),
      () => fileCard(say),
      () => homeHintCard(say),
      () => linkedCard({ workerName: words, platform: 'slack' }, say),
      () => unclearCard({ role, example: file, keep: { words } }, say),
    );
  })
  .map((make) => make());

const anyName = /Zoraida|Quillfeather|Xiomara|Óscar|Wójcik|Ng’ang’a/;

describe('every card', () => {
  test('D3: its summary never holds a client’s name, whoever the client and whatever the words', () => {
    fc.assert(
      fc.property(cards, ({ summary }) => {
        expect(summary).not.toMatch(anyName);
      }),
      { numRuns: 400 },
    );
  });

  test('has a summary of one line and something to read', () => {
    fc.assert(
      fc.property(cards, (card) => {
        expect(card.summary.trim()).not.toBe('');
        expect(card.summary).not.toContain('\n');
        expect(textOf(card).trim()).not.toBe('');
      }),
      { numRuns: 300 },
    );
  });

  test('has at most six buttons, which is all that Teams takes', () => {
    fc.assert(
      fc.property(cards, (card) => {
        expect(buttonsOf(card).length).toBeLessThanOrEqual(6);
      }),
      { numRuns: 400 },
    );
  });

  test('has button labels that fit a phone, and only commands the house knows', () => {
    fc.assert(
      fc.property(cards, (card) => {
        for (const { label, command } of buttonsOf(card)) {
          expect([...label].length).toBeLessThanOrEqual(24);
          expect(known).toContain(command);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('carries inputs that survive the way through JSON', () => {
    fc.assert(
      fc.property(cards, (card) => {
        for (const { input } of buttonsOf(card)) expect(JSON.parse(JSON.stringify(input))).toEqual(input);
      }),
      { numRuns: 200 },
    );
  });
});

import type { CaseView } from '#domain/case.ts';
import type { SignedNote } from '#domain/note.ts';
import type { RiskSignal } from '#domain/risk-signal.ts';
import type { Card, Part } from './card.ts';
import { aliasOf } from './case-words.ts';
import { detailFacts } from './note-facts.ts';
import { wordsOf } from './note-words.ts';
import { riskFact } from './risk-rows.ts';
import type { Say } from './say.ts';
import { addendaOf, signature } from './signed-note.ts';
import { newNote } from './ways-forward.ts';

/** The signed notes of a case, one page, the latest contact first. */
export function timelineCard({ case: file, page, risks }: Extract<CaseView, { kind: 'timeline' }>, say: Say): Card {
  const shown = new Set(page.rows.map(({ id }) => id));
  const others = risks.filter(({ noteId }) => !noteId || !shown.has(noteId));
  const older = page.next && {
    label: say('button.olderNotes'),
    command: 'case.show',
    input: { wanted: file.id, after: page.next },
  };
  return {
    summary: say('timeline.summary', { case: aliasOf(file) }),
    parts: [
      { kind: 'heading', text: say('timeline.title', { case: aliasOf(file) }) },
      ...states(others, say),
      ...(page.rows.length === 0 ? [{ kind: 'text', text: say('timeline.empty') } as const] : []),
      ...page.rows.flatMap((note) =>
        entry(
          note,
          risks.filter(({ noteId }) => noteId === note.id),
          say,
        ),
      ),
      { kind: 'divider' },
      { kind: 'buttons', buttons: [older || newNote(say)] },
      { kind: 'hint', text: say('common.onlyYou') },
    ],
  };
}

/** What became of these risk signals. */
const states = (risks: readonly RiskSignal[], say: Say): Part[] =>
  risks.length > 0 ? [{ kind: 'facts', facts: risks.map((one) => riskFact(one, say)) }] : [];

function entry(note: SignedNote, risks: readonly RiskSignal[], say: Say): Part[] {
  const { occurredAt, contactType, contactMode, outcome } = note.content;
  const detail = [
    contactMode && say.term('contactMode', contactMode.value),
    contactType && say.term('contactType', contactType.value),
    outcome && say.term('outcome', outcome.value),
  ].filter(Boolean);
  // The words stand right below, so the facts need not quote them again.
  const facts = detailFacts(note, say, 'other').map(({ label, value }) => ({ label, value }));
  return [
    { kind: 'divider' },
    {
      kind: 'row',
      text: occurredAt ? say.day(occurredAt.value) : say('common.noDate'),
      detail: detail.join(' · '),
      button: { label: say('button.addendum'), command: 'addendum.open', input: { noteId: note.id }, opensForm: true },
    },
    { kind: 'quote', text: wordsOf(note) },
    ...(facts.length > 0 ? [{ kind: 'facts', facts } as const] : []),
    ...states(risks, say),
    ...signature(note, note.authorName, say),
    ...addendaOf(note, say),
  ];
}

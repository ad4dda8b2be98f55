import type { Case } from '#domain/case.ts';
import type { Note, SignedNote } from '#domain/note.ts';
import type { Card } from './card.ts';
import { aliasOf } from './case-words.ts';
import { contactFacts, detailFacts } from './note-facts.ts';
import { wordsOf } from './note-words.ts';
import type { Say } from './say.ts';
import { addendaOf, signature } from './signed-note.ts';

/** A note on record: just signed by the reader, or with its addenda. `notice` is a sentence on why it is shown now. */
export function signedCard(
  { note, case: file }: { note: Note | SignedNote; case: Case },
  say: Say,
  notice?: string,
): Card {
  const others = 'authorName' in note ? note : null;
  const reader = others ? 'other' : 'author';
  return {
    summary: say('signed.summary', { case: aliasOf(file) }),
    parts: [
      { kind: 'heading', text: `${aliasOf(file)} · ${say('noteStatus.signed')}` },
      ...(notice ? [{ kind: 'text', text: notice, tone: 'strong' } as const] : []),
      { kind: 'quote', text: wordsOf(note) },
      { kind: 'facts', facts: [...contactFacts(note, say, reader), ...detailFacts(note, say, reader)] },
      ...signature(note, others?.authorName ?? say('common.you'), say),
      ...(others ? addendaOf(others, say) : []),
      {
        kind: 'buttons',
        buttons: [
          { label: say('button.showCase'), command: 'case.show', input: { wanted: file.id } },
          { label: say('button.addendum'), command: 'addendum.open', input: { noteId: note.id }, opensForm: true },
        ],
      },
      ...(note.origin.spoken && !others ? [{ kind: 'hint', text: say('signed.clip') } as const] : []),
      { kind: 'hint', text: `${say('common.onlyYou')} ${say('signed.forGood')}` },
    ],
  };
}

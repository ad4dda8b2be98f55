import type { LateEntry, Note, SignedNote } from '#domain/note.ts';
import type { Part } from './card.ts';
import { captureLine } from './note-words.ts';
import type { Say } from './say.ts';

/** What stands under a signed note: who signed it and when, and the late-entry mark with its rule (U6). */
export function signature(note: Note, who: string, say: Say): Part[] {
  const { captured } = note.origin;
  const signed = note.signedAt ? [say('signed.by', { who, at: say.moment(note.signedAt) })] : [];
  const source = captured ? [captureLine(captured, say)] : note.origin.spoken ? [say('signed.spoken')] : [];
  return [
    ...(note.lateEntry ? [lateMark(note.lateEntry, say)] : []),
    { kind: 'hint', text: [...signed, ...source].join(' ') },
  ];
}

const lateMark = ({ hoursLate: hours, dueHours: due, dueSource: source }: LateEntry, say: Say): Part => ({
  kind: 'text',
  text: say('signed.late', { hours, due, source }),
  tone: 'warning',
});

/** What was added to a note later, in order: kind, who, when, why, and the words. */
export const addendaOf = (note: SignedNote, say: Say): Part[] =>
  note.addenda.map(({ kind, signedBy: who, signedAt, reason, text }) => ({
    kind: 'quote',
    text,
    by: `${say('signed.addendum', { kind: say.term('addendumKind', kind), who, at: say.moment(signedAt) })}. ${say('signed.addendumReason', { reason })}`,
  }));

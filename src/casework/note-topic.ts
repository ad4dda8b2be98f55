import type { Case } from '#domain/case.ts';
import type { Note } from '#domain/note.ts';
import type { Subject } from '#domain/policy.ts';
import { stale } from '#kernel/problem.ts';
import type { About, Setting } from './use-case.ts';

/** A note, and its case once it has one. */
export interface FiledNote {
  readonly note: Note;
  readonly case: Case | null;
}

export interface NoteTopic extends About, FiledNote {}

/** A note with its case: the policy must allow both, so a worker taken off a case cannot finish its drafts (Z3). */
export async function noteTopic(noteId: string, { store }: Pick<Setting, 'store'>): Promise<NoteTopic | null> {
  const note = await store.notes.byId(noteId);
  if (!note) return null;
  const found = note.caseId ? await store.cases.byId(note.caseId) : null;
  const subjects: Subject[] = [{ type: 'Note', organizationId: note.organizationId, authorId: note.authorId }];
  if (found) subjects.push(caseSubject(found));
  return { note, case: found, subjects, caseId: note.caseId, objectId: note.id };
}

export const caseSubject = (one: Case): Subject => ({
  type: 'Case',
  organizationId: one.organizationId,
  workerId: one.workerId,
  teamId: one.teamId,
});

/** A deed on a draft binds to the revision that was on the screen. */
export function mustStillBe(note: Note, revision: number): void {
  if (note.status === 'signed') throw stale({ say: 'problem.alreadySigned' });
  if (note.revision !== revision) throw stale();
}

import type { DraftView } from '#domain/draft-view.ts';
import type { Note, NoteContent } from '#domain/note.ts';
import { dateOf } from '#kernel/clock.ts';
import { stale } from '#kernel/problem.ts';
import type { Setting } from './use-case.ts';
import { viewDraft } from './view-draft.ts';

/** Writes a change of a draft and shows it anew. Throws `stale` when somebody was faster. */
export async function changeDraft(
  note: Note,
  to: { content: NoteContent; caseId: string | null },
  setting: Setting,
): Promise<DraftView> {
  const at = dateOf(setting.clock.now());
  const changed = await setting.store.notes.change(note.id, note.revision, { ...to, at });
  if (!changed) throw stale();
  return viewDraft(changed, setting);
}

import type { DraftView } from '#domain/draft-view.ts';
import type { Note } from '#domain/note.ts';
import { dateOf } from '#kernel/clock.ts';
import { stale } from '#kernel/problem.ts';
import type { Setting } from './use-case.ts';
import { viewDraft } from './view-draft.ts';

/** Writes a change of a draft and shows it anew; what is not named stays. Throws `stale` when somebody was faster. */
export async function changeDraft(
  note: Note,
  to: Partial<Pick<Note, 'content' | 'caseId' | 'secondLook'>>,
  setting: Setting,
): Promise<DraftView> {
  const at = dateOf(setting.clock.now());
  const { content, caseId, secondLook } = { ...note, ...to };
  const changed = await setting.store.notes.change(note.id, note.revision, { content, caseId, secondLook, at });
  if (!changed) throw stale();
  return viewDraft(changed, setting);
}

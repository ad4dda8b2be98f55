import type { DraftView } from '#domain/draft-view.ts';
import type { Note, NoteContent } from '#domain/note.ts';
import { risksStated } from '#domain/risk-signal.ts';
import { dateOf } from '#kernel/clock.ts';
import { stale } from '#kernel/problem.ts';
import { raiseRisks } from './raise-risks.ts';
import type { Setting } from './use-case.ts';
import { viewDraft } from './view-draft.ts';

/**
 * Writes a change of a draft and shows it anew; risks it states for the first time are raised, and its signals go with
 * it to another case. Throws `stale` when somebody was faster.
 */
export async function changeDraft(
  note: Note,
  to: { content: NoteContent; caseId: string | null },
  setting: Setting,
): Promise<DraftView> {
  const at = dateOf(setting.clock.now());
  const changed = await setting.store.notes.change(note.id, note.revision, { ...to, at });
  if (!changed) throw stale();
  if (changed.caseId && changed.caseId !== note.caseId) await setting.store.risks.follow(changed.id, changed.caseId);
  const before = new Set(risksStated(note).map(({ code }) => code));
  const stated = risksStated(changed).filter(({ code }) => !before.has(code));
  return viewDraft(changed, setting, await raiseRisks(stated, { note: changed }, setting));
}

import type { DraftView } from '#domain/draft-view.ts';
import type { Note } from '#domain/note.ts';
import { risksStated } from '#domain/risk-signal.ts';
import { dateOf } from '#kernel/clock.ts';
import { stale } from '#kernel/problem.ts';
import type { FiledNote } from './note-topic.ts';
import { raiseRisks } from './raise-risks.ts';
import type { Setting } from './use-case.ts';
import { viewDraft } from './view-draft.ts';

/** Writes a change of a draft and shows it anew; what is not named stays. Throws `stale` when somebody was faster. */
export async function changeDraft(
  { note, case: before }: FiledNote,
  to: Partial<Pick<Note, 'content' | 'secondLook'> & Pick<FiledNote, 'case'>>,
  setting: Setting,
): Promise<DraftView> {
  const at = dateOf(setting.clock.now());
  const { content, secondLook, case: file } = { ...note, case: before, ...to };
  const caseId = file?.id ?? null;
  const changed = await setting.store.notes.change(note.id, note.revision, { content, caseId, secondLook, at });
  if (!changed) throw stale();
  return viewChanged(note, { note: changed, case: file }, setting);
}

/** A draft after a change: risks it states for the first time are raised, and its signals go with it to another case. */
export async function viewChanged(before: Note, draft: FiledNote, setting: Setting): Promise<DraftView> {
  const { note: changed } = draft;
  if (changed.caseId && changed.caseId !== before.caseId) {
    await setting.store.risks.follow(changed.id, changed.caseId);
  }
  const known = new Set(risksStated(before).map(({ code }) => code));
  const stated = risksStated(changed).filter(({ code }) => !known.has(code));
  return viewDraft(draft, setting, await raiseRisks(stated, { note: changed }, setting));
}

import type { DraftView } from '#domain/draft-view.ts';
import type { Note } from '#domain/note.ts';
import { risksStated } from '#domain/risk-signal.ts';
import { dateOf } from '#kernel/clock.ts';
import { stale } from '#kernel/problem.ts';
import { raiseRisks } from './raise-risks.ts';
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
  return viewChanged(note, changed, setting);
}

/** A draft after a change: risks it states for the first time are raised, and its signals go with it to another case. */
export async function viewChanged(before: Note, changed: Note, setting: Setting): Promise<DraftView> {
  if (changed.caseId && changed.caseId !== before.caseId) {
    await setting.store.risks.follow(changed.id, changed.caseId);
  }
  const known = new Set(risksStated(before).map(({ code }) => code));
  const stated = risksStated(changed).filter(({ code }) => !known.has(code));
  return viewDraft(changed, setting, await raiseRisks(stated, { note: changed }, setting));
}

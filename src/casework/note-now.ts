import type { Case } from '#domain/case.ts';
import type { DraftView } from '#domain/draft-view.ts';
import type { SignedNote } from '#domain/note.ts';
import { noteTopic } from './note-topic.ts';
import { isAllowed, type Setting } from './use-case.ts';
import { viewDraft } from './view-draft.ts';

export type NoteNow =
  | { readonly kind: 'draft'; readonly view: DraftView }
  | { readonly kind: 'signed'; readonly note: SignedNote; readonly case: Case };

/** A note as it stands now, for an author whose deed on it came too late; null for what is no note that they may open. */
export async function noteNow(noteId: string, setting: Omit<Setting, 'also'>): Promise<NoteNow | null> {
  const topic = await noteTopic(noteId, setting);
  if (!topic || !isAllowed(setting.actor, 'note.open', topic)) return null;
  if (topic.note.status === 'draft') return { kind: 'draft', view: await viewDraft(topic, setting) };
  const note = await setting.store.notes.signed(noteId);
  return note && topic.case && { kind: 'signed', note, case: topic.case };
}

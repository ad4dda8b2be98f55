import { z } from 'zod';
import type { DraftView } from '#domain/draft-view.ts';
import { openSuggestions, secondLook } from '#domain/second-look.ts';
import { noteTopic } from './note-topic.ts';
import { defineUseCase } from './use-case.ts';
import { viewDraft } from './view-draft.ts';

/**
 * Puts what a second reader found beside the draft it read, for its author to take over or leave. Null when it says
 * nothing the draft does not say, or the draft is signed or gone by now.
 */
export const offerReading = defineUseCase({
  action: 'note.second_look',
  input: z.object({ noteId: z.string(), secondLook }),
  about: ({ noteId }, setting) => noteTopic(noteId, setting),
  run: async ({ secondLook: look }, { note, case: file }, setting): Promise<DraftView | null> => {
    if (note.status === 'signed' || openSuggestions(note.content, look).length === 0) return null;
    const offered = await setting.store.notes.offer(note.id, look);
    return offered && viewDraft({ note: offered, case: file }, setting);
  },
});

import { z } from 'zod';
import type { DraftView } from '#domain/draft-view.ts';
import { stale } from '#kernel/problem.ts';
import { noteTopic } from './note-topic.ts';
import { defineUseCase } from './use-case.ts';
import { viewDraft } from './view-draft.ts';

/** Shows a draft to its author again, as it stands now. */
export const openNote = defineUseCase({
  action: 'note.open',
  input: z.object({ noteId: z.string() }),
  about: ({ noteId }, setting) => noteTopic(noteId, setting),
  run: async (_input, topic, setting): Promise<DraftView> => {
    if (topic.note.status === 'signed') throw stale({ say: 'problem.alreadySigned' });
    return viewDraft(topic, setting);
  },
});

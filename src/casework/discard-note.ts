import { z } from 'zod';
import { stale } from '#kernel/problem.ts';
import { mustStillBe, noteTopic } from './note-topic.ts';
import { openRisks } from './raise-risks.ts';
import { defineUseCase } from './use-case.ts';

/** Throws a draft away. Only drafts can go; what is signed stays, and so do the risk signals the draft raised. */
export const discardNote = defineUseCase({
  action: 'note.discard',
  input: z.object({ noteId: z.string(), revision: z.int() }),
  about: async ({ noteId }, setting) => {
    const topic = await noteTopic(noteId, setting);
    // Its author may throw a draft away even when the case has gone out of reach: nothing of the case is shown.
    return topic && { ...topic, subjects: topic.subjects.filter(({ type }) => type === 'Note') };
  },
  run: async ({ revision }, { note, case: file }, setting) => {
    mustStillBe(note, revision);
    const risks = await openRisks(note, setting);
    if (!(await setting.store.notes.discard(note.id, revision))) throw stale();
    return { noteId: note.id, caseNumber: file?.number ?? null, openRisks: risks.length };
  },
});

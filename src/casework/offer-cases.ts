import { z } from 'zod';
import { abilityOf } from '#domain/policy.ts';
import { noteTopic } from './note-topic.ts';
import { defineUseCase } from './use-case.ts';
import { viewDraft } from './view-draft.ts';

/** A draft and every case within reach, to put it on another one than the words suggest. */
export const offerCases = defineUseCase({
  action: 'note.open',
  input: z.object({ noteId: z.string() }),
  about: ({ noteId }, setting) => noteTopic(noteId, setting),
  run: async (_input, topic, setting) => ({
    view: await viewDraft(topic, setting),
    cases: await setting.store.cases.within(abilityOf(setting.actor), 'case.find'),
  }),
});

import { z } from 'zod';
import { abilityOf } from '#domain/policy.ts';
import { defineUseCase } from './use-case.ts';

/** The cases a new note can be put on, for an empty form. */
export const startNote = defineUseCase({
  action: 'note.start',
  input: z.object({}),
  about: async (_input, { actor }) => ({
    subjects: [{ type: 'Organization', organizationId: actor.organizationId }],
  }),
  run: async (_input, _topic, { actor, store }) => ({
    cases: await store.cases.within(abilityOf(actor), 'case.find'),
  }),
});

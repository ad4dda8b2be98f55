import { z } from 'zod';
import { abilityOf } from '#domain/policy.ts';
import { defineUseCase } from './use-case.ts';

const pageSize = 5;

/** The cases within the asker's reach, by number. */
export const listCases = defineUseCase({
  action: 'case.list',
  input: z.object({ after: z.string().nullable().default(null) }),
  about: async (_input, { actor }) => ({
    subjects: [{ type: 'Organization', organizationId: actor.organizationId }],
  }),
  run: async ({ after }, _topic, { actor, store }) => store.cases.page(abilityOf(actor), { after, size: pageSize }),
});

import { z } from 'zod';
import { abilityOf } from '#domain/policy.ts';
import { defineUseCase } from './use-case.ts';

const pageSize = 5;

/** The open risk signals within the asker's reach, the newest first. */
export const listOpenRisks = defineUseCase({
  action: 'risk.list',
  input: z.object({ after: z.string().nullable().default(null) }),
  about: async (_input, { actor }) => ({
    subjects: [{ type: 'Organization', organizationId: actor.organizationId }],
  }),
  run: async ({ after }, _topic, { actor, store }) => store.risks.open(abilityOf(actor), { after, size: pageSize }),
});

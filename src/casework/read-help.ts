import { z } from 'zod';
import type { Case } from '#domain/case.ts';
import { abilityOf } from '#domain/policy.ts';
import { defineUseCase } from './use-case.ts';

/** Who asks for help, and one of their own cases for the examples, if they have any. */
export const readHelp = defineUseCase({
  action: 'help.read',
  input: z.object({}),
  about: async (_input, { actor }) => ({
    subjects: [{ type: 'Organization', organizationId: actor.organizationId }],
  }),
  run: async (_input, _topic, { actor, store }): Promise<{ role: typeof actor.role; example: Case | null }> => {
    const page = await store.cases.page(abilityOf(actor), { after: null, size: 1 });
    return { role: actor.role, example: page.rows[0] ?? null };
  },
});

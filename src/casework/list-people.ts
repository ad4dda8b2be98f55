import { z } from 'zod';
import { defineUseCase } from './use-case.ts';

const pageSize = 20;

/** Who is on the roster and on which platforms they are linked: for an admin, without any case. */
export const listPeople = defineUseCase({
  action: 'people.read',
  input: z.object({ after: z.string().nullable().default(null) }),
  about: async (_input, { actor }) => ({
    subjects: [{ type: 'Organization', organizationId: actor.organizationId }],
  }),
  run: async ({ after }, _topic, { actor, store }) =>
    store.people.list(actor.organizationId, { after, size: pageSize }),
});

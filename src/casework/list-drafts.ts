import { z } from 'zod';
import { withCaseNumbers } from './read-home.ts';
import { defineUseCase } from './use-case.ts';

const pageSize = 5;

/** The asker's own open drafts, the newest first. */
export const listDrafts = defineUseCase({
  action: 'note.list',
  input: z.object({ after: z.string().nullable().default(null) }),
  about: async (_input, { actor }) => ({
    subjects: [{ type: 'Organization', organizationId: actor.organizationId }],
  }),
  run: async ({ after }, _topic, setting) => {
    const page = await setting.store.notes.drafts(setting.actor.id, { after, size: pageSize });
    return { rows: await withCaseNumbers(page.rows, setting), next: page.next };
  },
});

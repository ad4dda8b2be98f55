import { z } from 'zod';
import { normaliseCaseNumber } from '#domain/case.ts';
import { defineUseCase } from './use-case.ts';

const pageSize = 15;

/** Who touched a case, the latest first: deeds and names of staff, never case text. For an auditor. */
export const readTrail = defineUseCase({
  action: 'audit.read',
  input: z.object({ number: z.string().min(1), before: z.string().nullable().default(null) }),
  about: async ({ number }, { actor, store }) => {
    const organization = { type: 'Organization', organizationId: actor.organizationId } as const;
    const file = await store.cases.byNumber(actor.organizationId, normaliseCaseNumber(number));
    return { subjects: [organization], file, caseId: file?.id ?? null };
  },
  run: async ({ number, before }, { file }, { actor, store }) => {
    const empty = { rows: [], next: null };
    const page = file ? await store.trail.ofCase(actor.organizationId, file.id, { before, size: pageSize }) : empty;
    return { number: normaliseCaseNumber(number), page };
  },
});

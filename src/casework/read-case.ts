import { z } from 'zod';
import { type CaseView, normaliseCaseNumber } from '#domain/case.ts';
import { casesNamed } from '#domain/find-case.ts';
import { abilityOf } from '#domain/policy.ts';
import { caseSubject } from './note-topic.ts';
import { defineUseCase } from './use-case.ts';

const pageSize = 5;

/** The time line of a case, the latest contact first; a name that fits several cases of theirs gives a choice. */
export const readCase = defineUseCase({
  action: 'case.read',
  input: z.object({ wanted: z.string().min(1), after: z.string().nullable().default(null) }),
  about: async ({ wanted }, { actor, store }) => {
    const byNumber =
      (await store.cases.byId(wanted)) ??
      (await store.cases.byNumber(actor.organizationId, normaliseCaseNumber(wanted)));
    const reachable = byNumber ? [] : await store.cases.within(abilityOf(actor), 'case.read');
    const found = byNumber ? [byNumber] : casesNamed(wanted, reachable);
    if (found.length === 0) return null;
    const only = found.length === 1 ? found[0] : undefined;
    return { found, subjects: found.map(caseSubject), caseId: only?.id ?? null };
  },
  run: async ({ after }, { found }, { store }): Promise<CaseView> => {
    const [only, ...others] = found;
    if (!only || others.length > 0) return { kind: 'choose', cases: found };
    const page = await store.notes.timeline(only.id, { after, size: pageSize });
    const noteIds = page.rows.map(({ id }) => id);
    const risks = await store.risks.ofCase(only.id, { noteIds, others: after === null });
    return { kind: 'timeline', case: only, page, risks };
  },
});

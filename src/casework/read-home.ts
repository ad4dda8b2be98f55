import { z } from 'zod';
import type { HomeView } from '#domain/home-view.ts';
import type { Note, OpenDraft } from '#domain/note.ts';
import { abilityOf } from '#domain/policy.ts';
import { defineUseCase, type Setting } from './use-case.ts';

const listSize = 10;

/** Open risk signals, open drafts and the cases within reach: what a person finds on their home tab. */
export const readHome = defineUseCase({
  action: 'home.read',
  input: z.object({ draftsAfter: z.string().nullable().default(null) }),
  about: async (_input, { actor }) => ({
    subjects: [{ type: 'Organization', organizationId: actor.organizationId }],
  }),
  run: async ({ draftsAfter }, _topic, setting): Promise<HomeView> => {
    const { actor, store } = setting;
    const drafts = await store.notes.drafts(actor.id, { after: draftsAfter, size: listSize });
    return {
      actor,
      risks: await store.risks.open(abilityOf(actor), { after: null, size: listSize }),
      drafts: { rows: await withCaseNumbers(drafts.rows, setting), next: drafts.next },
      cases: await store.cases.page(abilityOf(actor), { after: null, size: listSize }),
    };
  },
});

/** A draft on a case that is out of reach now is listed without its number. */
export async function withCaseNumbers(notes: readonly Note[], { actor, store }: Setting): Promise<OpenDraft[]> {
  const reachable = await store.cases.within(abilityOf(actor), 'case.find');
  const numbers = new Map(reachable.map((one) => [one.id, one.number]));
  return notes.map((note) => ({ note, caseNumber: (note.caseId && numbers.get(note.caseId)) || null }));
}

import { z } from 'zod';
import type { DraftView } from '#domain/draft-view.ts';
import type { NoteOrigin } from '#domain/note.ts';
import { noteOrigin } from '#domain/note.ts';
import { abilityOf } from '#domain/policy.ts';
import { dateOf } from '#kernel/clock.ts';
import { missing } from '#kernel/problem.ts';
import { withOffset } from '#kernel/zone.ts';
import { understandWords } from './read-words.ts';
import { defineUseCase, type Setting } from './use-case.ts';
import { viewDraft } from './view-draft.ts';

/**
 * Turns words into one draft for each record they hold. The words are kept verbatim; a case that is not found or not
 * theirs leaves the draft without one, so that nothing typed is lost.
 */
export const draftNote = defineUseCase({
  action: 'note.draft',
  input: z.object({
    words: z.string().trim().min(1),
    origin: noteOrigin,
    /** The case chosen in a form. */
    caseId: z.string().nullable().default(null),
  }),
  about: async (_input, { actor }) => ({
    subjects: [{ type: 'Organization', organizationId: actor.organizationId }],
  }),
  run: async ({ words, origin, caseId }, _topic, setting): Promise<{ drafts: DraftView[]; notFound: boolean }> => {
    const { actor, store, clock } = setting;
    const cases = await store.cases.within(abilityOf(actor), 'case.find');
    const only = caseId ? cases.find((one) => one.id === caseId) : undefined;
    if (caseId && !only) throw missing();
    const understood = understandWords(words, withOffset(actor.timeZone, clock.now()), cases, only);
    const drafts: DraftView[] = [];
    let notFound = false;
    for (const { content, cases: meant, named } of understood) {
      if (named && meant.length === 0) {
        notFound = true;
        setting.also({ action: 'case.find', outcome: 'missing' });
      }
      drafts.push(await draftOne(words, origin, content, meant.length === 1 ? (meant[0]?.id ?? null) : null, setting));
    }
    return { drafts, notFound };
  },
});

async function draftOne(
  rawText: string,
  origin: NoteOrigin,
  content: DraftView['note']['content'],
  caseId: string | null,
  setting: Setting,
): Promise<DraftView> {
  const { actor, store, clock } = setting;
  const at = dateOf(clock.now());
  const { organizationId, id: authorId } = actor;
  return viewDraft(
    await store.notes.draft({ organizationId, authorId, caseId, rawText, content, origin, at }),
    setting,
  );
}

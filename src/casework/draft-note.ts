import { z } from 'zod';
import { type Case, normaliseCaseNumber } from '#domain/case.ts';
import type { DraftView } from '#domain/draft-view.ts';
import type { NoteOrigin } from '#domain/note.ts';
import { noteOrigin } from '#domain/note.ts';
import { abilityOf, type Subject } from '#domain/policy.ts';
import { risksStated } from '#domain/risk-signal.ts';
import { dateOf } from '#kernel/clock.ts';
import { withOffset } from '#kernel/zone.ts';
import { dropClip } from './discard-clip.ts';
import { caseSubject } from './note-topic.ts';
import { raiseRisks } from './raise-risks.ts';
import { understandWords } from './read-words.ts';
import { type About, defineUseCase, type Setting } from './use-case.ts';
import { viewDraft } from './view-draft.ts';

/** A draft for each record, and whether one of them named a case that was not found. */
interface Drafted {
  readonly drafts: readonly DraftView[];
  readonly notFound: boolean;
}

interface Topic extends About {
  /** The case chosen in a form. */
  readonly only?: Case;
}

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
    /** The kept clip in which the words were heard: it has served. */
    clipId: z.string().nullable().default(null),
  }),
  about: async ({ caseId }, { actor, store }) => {
    const organization: Subject = { type: 'Organization', organizationId: actor.organizationId };
    if (!caseId) return { subjects: [organization] };
    const only = await store.cases.byId(caseId);
    return only && { only, subjects: [organization, caseSubject(only)], caseId };
  },
  run: async ({ words, origin, clipId }, { only }: Topic, setting): Promise<Drafted> => {
    const { actor, store, clock } = setting;
    if (clipId) await dropClip(clipId, setting);
    const cases = await store.cases.within(abilityOf(actor), 'case.find');
    const understood = understandWords(words, withOffset(actor.timeZone, clock.now()), cases, only);
    const drafts: DraftView[] = [];
    let notFound = false;
    for (const { content, cases: meant, named } of understood) {
      if (named !== null && meant.length === 0) {
        notFound = true;
        await noteMiss(named, setting);
      }
      drafts.push(await draftOne(words, origin, content, meant.length === 1 ? (meant[0] ?? null) : null, setting));
    }
    return { drafts, notFound };
  },
});

/** What is out of reach and what does not exist look alike to the worker; the audit trail tells them apart (Z4). */
async function noteMiss(named: string, { actor, store, also }: Setting): Promise<void> {
  const file = await store.cases.byNumber(actor.organizationId, normaliseCaseNumber(named));
  also({ action: 'case.find', outcome: file ? 'refused' : 'missing', caseId: file?.id ?? null });
}

/** Keeps one record of these words as a draft of its own. */
export async function draftOne(
  rawText: string,
  origin: NoteOrigin,
  content: DraftView['note']['content'],
  file: Case | null,
  setting: Setting,
): Promise<DraftView> {
  const { actor, store, clock } = setting;
  const at = dateOf(clock.now());
  const caseId = file?.id ?? null;
  const { organizationId, id: authorId } = actor;
  const note = await store.notes.draft({ organizationId, authorId, caseId, rawText, content, origin, at });
  const newRisks = await raiseRisks(risksStated(note), { note }, setting);
  return viewDraft({ note, case: file }, setting, newRisks);
}

import { z } from 'zod';
import type { Case } from '#domain/case.ts';
import { hashOfNote } from '#domain/content-hash.ts';
import type { DraftView } from '#domain/draft-view.ts';
import { isInFuture, lateEntryOf } from '#domain/late-entry.ts';
import type { Note } from '#domain/note.ts';
import { type Needed, neededToSign } from '#domain/note-questions.ts';
import type { RiskSignal } from '#domain/risk-signal.ts';
import { dateOf } from '#kernel/clock.ts';
import { stale, unclear } from '#kernel/problem.ts';
import { instantOf } from '#kernel/zone.ts';
import { mustStillBe, noteTopic } from './note-topic.ts';
import { openRisks } from './raise-risks.ts';
import { defineUseCase, type Setting } from './use-case.ts';
import { viewDraft } from './view-draft.ts';

export type SignOutcome =
  | { readonly kind: 'signed'; readonly note: Note; readonly case: Case; readonly risks: readonly RiskSignal[] }
  | { readonly kind: 'incomplete'; readonly needed: readonly Needed[]; readonly draft: DraftView };

/**
 * Puts a draft on record for good, with its contact and follow-ups. Binds to the revision on the screen; a note whose
 * contact date is unknown cannot be signed (invariant 6), and the late-entry mark is computed here. Open risk signals do
 * not stop it: the record must not wait for them, so they are shown again.
 */
export const signNote = defineUseCase({
  action: 'note.sign',
  input: z.object({ noteId: z.string(), revision: z.int() }),
  about: ({ noteId }, setting) => noteTopic(noteId, setting),
  run: async ({ revision }, topic, setting): Promise<SignOutcome> => {
    const { note, case: file } = topic;
    mustStillBe(note, revision);
    const occurred = note.content.occurredAt?.value;
    const needed = neededToSign(note.content, note.caseId);
    if (needed.length > 0 || !file || !occurred) {
      return { kind: 'incomplete', needed, draft: await viewDraft(topic, setting) };
    }
    const signed = await sign(note, occurred, setting);
    return { kind: 'signed', note: signed, case: file, risks: await openRisks(signed, setting) };
  },
});

async function sign(note: Note, occurred: string, { actor, store, clock }: Setting): Promise<Note> {
  const now = clock.now();
  if (isInFuture(occurred, actor.timeZone, now)) throw unclear({ say: 'problem.future' });
  const signed = await store.notes.sign(note, {
    revision: note.revision,
    at: dateOf(now),
    occurredAt: dateOf(instantOf(occurred, actor.timeZone)),
    timeZone: actor.timeZone,
    lateEntry: lateEntryOf(occurred, actor.timeZone, now, actor.noteDue),
    contentHash: hashOfNote(note),
    ownerId: actor.id,
  });
  if (!signed) throw stale();
  return signed;
}

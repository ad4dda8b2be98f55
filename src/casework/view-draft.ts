import type { Case } from '#domain/case.ts';
import type { DraftView } from '#domain/draft-view.ts';
import { lateEntryOf } from '#domain/late-entry.ts';
import type { Note } from '#domain/note.ts';
import { neededToSign, questionsFor } from '#domain/note-questions.ts';
import { hintsToShow, type WordingHint } from '#domain/note-wording.ts';
import { abilityOf } from '#domain/policy.ts';
import type { RiskSignal } from '#domain/risk-signal.ts';
import { dateIn, dayBefore } from '#kernel/zone.ts';
import { readWording } from '#reading/wording.ts';
import type { FiledNote } from './note-topic.ts';
import { openRisks } from './raise-risks.ts';
import type { Setting } from './use-case.ts';

/** Everything the draft card shows, read in the transaction of the deed, which raised `newRisks`. */
export async function viewDraft(
  { note, case: file }: FiledNote,
  setting: Omit<Setting, 'also'>,
  newRisks: readonly RiskSignal[] = [],
): Promise<DraftView> {
  const { actor, store, clock } = setting;
  const { content } = note;
  const now = clock.now();
  const today = dateIn(actor.timeZone, now);
  const occurred = content.occurredAt?.value;
  return {
    note,
    case: file,
    candidates: file ? [] : await candidates(note, setting),
    questions: questionsFor(note, { today, yesterday: dayBefore(today) }),
    needed: neededToSign(content, note.caseId),
    wording: wordingOf(note),
    lateIfSignedNow: occurred ? lateEntryOf(occurred, actor.timeZone, now, actor.noteDue) : null,
    sourceChange: note.origin.messageId ? await store.sources.change(note.origin) : null,
    risks: await openRisks(note, setting),
    newRisks,
    timeZone: actor.timeZone,
  };
}

/** Only of the part this note is about, and never of what somebody else wrote and the worker kept. */
function wordingOf({ rawText, content: { part }, origin }: Note): WordingHint[] {
  if (origin.captured) return [];
  const own = readWording(rawText).filter(({ span }) => span.start >= part.start && span.end <= part.end);
  return hintsToShow(own);
}

/** The cases the words could mean, or all of the worker's own where they name none. */
async function candidates(note: Note, { actor, store }: Pick<Setting, 'actor' | 'store'>): Promise<Case[]> {
  const reachable = await store.cases.within(abilityOf(actor), 'case.find');
  const meant = new Set(note.content.caseCandidates);
  return meant.size > 0 ? reachable.filter((one) => meant.has(one.id)) : [...reachable];
}

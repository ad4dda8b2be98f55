import type { Case } from './case.ts';
import type { LateEntry, Note } from './note.ts';
import type { Needed, Question } from './note-questions.ts';
import type { WordingHint } from './note-wording.ts';
import type { RiskSignal } from './risk-signal.ts';

/** A draft as its author sees it: what was understood, what is still open, what signing now would mean. */
export interface DraftView {
  readonly note: Note;
  readonly case: Case | null;
  /** Cases to choose from while none is set. */
  readonly candidates: readonly Case[];
  readonly questions: readonly Question[];
  readonly needed: readonly Needed[];
  /** Hints at the wording: they hold nothing up. */
  readonly wording: readonly WordingHint[];
  readonly lateIfSignedNow: LateEntry | null;
  /** What became of the message the words came from. */
  readonly sourceChange: 'changed' | 'deleted' | null;
  /** Open risk signals raised from it, whether or not the note still states them. */
  readonly risks: readonly RiskSignal[];
  /** Those of them that this very deed raised: their protocol is due now. */
  readonly newRisks: readonly RiskSignal[];
  readonly timeZone: string;
}

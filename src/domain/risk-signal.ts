import type { Case } from './case.ts';
import { type ParticipantRole, type RiskFlag, riskFlags } from './contact.ts';
import type { Note } from './note.ts';

export const riskStates = ['raised', 'acknowledged', 'protocol_done', 'dismissed'] as const;
export type RiskState = (typeof riskStates)[number];

/** The moves there are. A signal is worked off or dismissed with a reason; it never goes back and never goes away. */
const moves: Readonly<Record<RiskState, readonly RiskState[]>> = {
  raised: ['acknowledged', 'dismissed'],
  acknowledged: ['protocol_done', 'dismissed'],
  protocol_done: [],
  dismissed: [],
};

export const mayMove = (from: RiskState, to: RiskState): boolean => moves[from].includes(to);

/** Still to be dealt with by somebody. */
export const isOpen = ({ state }: Pick<RiskSignal, 'state'>): boolean => moves[state].length > 0;

export const openStates: readonly RiskState[] = riskStates.filter((state) => isOpen({ state }));

/** Who did something, and when (UTC, ISO). */
export interface RiskDeed {
  readonly by: string;
  readonly at: string;
}

/** A risk that words state, raised by rule and never by a model, with what became of it. */
export interface RiskSignal {
  readonly id: string;
  readonly organizationId: string;
  /** Null once the draft it was raised from is discarded: the signal stays. */
  readonly noteId: string | null;
  readonly caseId: string | null;
  readonly authorId: string;
  readonly authorName: string;
  readonly authorTeamId: string | null;
  readonly code: RiskFlag;
  /** The words that state it; null when the worker entered it by hand. */
  readonly evidence: string | null;
  readonly reportedBy: ParticipantRole | null;
  readonly state: RiskState;
  /** UTC, ISO. */
  readonly raisedAt: string;
  readonly acknowledged: RiskDeed | null;
  readonly done: RiskDeed | null;
  readonly dismissed: (RiskDeed & { readonly reason: string }) | null;
}

/** A signal as it is worked with: on which case, if any. */
export interface RiskView {
  readonly signal: RiskSignal;
  readonly case: Case | null;
}

/** What words or an answer state, before it is a signal. */
export type StatedRisk = Pick<RiskSignal, 'code' | 'evidence' | 'reportedBy'>;

/** Answers to a practice area's questions that state a risk, as `element: answer`. */
const riskOfAnswer: Readonly<Record<string, RiskFlag>> = {
  'suicide_asked: asked_present': 'suicidal_ideation',
  'homicide_asked: asked_present': 'homicidal_ideation',
  'substance_use: asked_present': 'substance_use',
};

/** The risks a note states, each code once: read from its words, entered by hand, or answered to a question. */
export function risksStated({ rawText, content }: Pick<Note, 'rawText' | 'content'>): StatedRisk[] {
  const read = content.riskFlags.map(({ value: code, from, reportedBy }) => ({
    code,
    evidence: from === 'worker' ? null : wordsAt(rawText, from.spans),
    reportedBy,
  }));
  const answered = Object.entries(content.answers).flatMap(([element, answer]) => {
    const code = riskOfAnswer[`${element}: ${answer}`];
    return code ? [{ code, evidence: null, reportedBy: null }] : [];
  });
  return [...new Map([...answered, ...read].map((one) => [one.code, one])).values()];
}

/** The risks a note's words leave in doubt, each with its words: on a draft they are asked about. */
export const risksInDoubt = ({ rawText, content }: Pick<Note, 'rawText' | 'content'>): StatedRisk[] =>
  content.questions.flatMap(({ field, candidates, spans }) => {
    const code = field === 'riskFlags' && riskFlags.find((one) => candidates.includes(one));
    return code ? [{ code, evidence: wordsAt(rawText, spans), reportedBy: null }] : [];
  });

const wordsAt = (rawText: string, spans: readonly { start: number; end: number }[]): string =>
  spans.map(({ start, end }) => rawText.slice(start, end)).join(' … ');

const fewestWords = 3;

/** A reason says why: at least three words, so that "ok" dismisses nothing. */
export const isReason = (text: string): boolean => text.trim().split(/\s+/).length >= fewestWords;

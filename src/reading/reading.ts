import type {
  ContactMode,
  ContactOutcome,
  ContactType,
  Goal,
  Intent,
  Participant,
  ParticipantRole,
  PlannedAction,
  PracticeArea,
  RiskFlag,
} from '#domain/contact.ts';

/** A stretch of the verbatim text: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A value the words state, with the words that state it. */
export interface Found<Value> {
  readonly value: Value;
  readonly spans: readonly Span[];
}

/** A risk as told, and who the worker has it from: null for the worker's own observation, or where nobody is named. */
export interface ReportedRisk extends Found<RiskFlag> {
  readonly reportedBy: ParticipantRole | null;
}

/** Words with more than one possible meaning: the card asks, nothing is chosen. */
export interface Unsure<Value> {
  readonly candidates: readonly Value[];
  readonly spans: readonly Span[];
}

/** Someone on the worker's own caseload, so that a bare name can be recognised. */
export interface KnownCase {
  readonly caseNumber: string;
  /** The client's name and every alias. */
  readonly names: readonly string[];
}

/** An element of the practice area and what the words answer to it (`domain/practice-area.ts`). */
export interface ElementAnswer {
  readonly element: string;
  readonly answer: string;
}

export interface ReadingContext {
  /** The moment of writing, an ISO date-time with offset; "today" is its local date. */
  readonly now: string;
  readonly practiceArea: PracticeArea;
  readonly known?: readonly KnownCase[];
}

/** One record as the words state it. What they do not state is null or absent; nothing is defaulted. */
export interface Reading {
  /** The part of the text this record came from; two records share no span. */
  readonly part: Span;
  readonly intent: Intent;
  readonly caseRef: Found<string> | null;
  readonly contactType: Found<ContactType> | Unsure<ContactType> | null;
  readonly contactMode: Found<ContactMode> | Unsure<ContactMode> | null;
  readonly outcome: Found<ContactOutcome> | Unsure<ContactOutcome> | null;
  /** Local wall time, `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`. */
  readonly occurredAt: Found<string> | Unsure<string> | null;
  readonly durationMinutes: Found<number> | null;
  readonly participants: readonly Found<Participant>[];
  readonly followUps: readonly (Found<PlannedAction> & { readonly dueCandidates?: readonly string[] })[];
  readonly riskFlags: readonly ReportedRisk[];
  /** Risks the words nearly state, or state beside what speaks against it: the card asks, nothing is raised. */
  readonly doubtfulRisks: readonly ReportedRisk[];
  readonly goalsMentioned: readonly Found<Goal>[];
  readonly referrals: readonly Found<string>[];
  /** Elements of the practice area that the words answer. */
  readonly elements: readonly Found<ElementAnswer>[];
}

import { z } from 'zod';
import type { Addendum } from './addendum.ts';
import {
  contactModes,
  contactTypes,
  goals,
  occurredAt,
  outcomes,
  participant,
  participantRoles,
  plannedAction,
  practiceAreas,
  riskFlags,
} from './contact.ts';
import type { SecondLook } from './second-look.ts';

export const span = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });

/** A value and where it comes from: the words that say it, or the worker's own hand (invariant 7). */
const read = z.object({ spans: z.array(span).min(1) });
const stated = <Value extends z.ZodType>(value: Value) =>
  z.object({
    value,
    from: z.union([z.literal('worker'), read]),
  });

/** Meanings between which only the worker may choose, and risks on which only they can say whether they are so now. */
const openQuestion = z.object({
  field: z.enum(['contactType', 'contactMode', 'outcome', 'occurredAt', 'riskFlags']),
  candidates: z.array(z.string()).min(1),
  spans: z.array(span),
});

/** What a note holds beside the verbatim words. What nobody stated is null or absent. */
export const noteContent = z.object({
  /** The part of the words this note is about, when one message made several notes. */
  part: span,
  practiceArea: z.enum(practiceAreas).nullable(),
  contactType: stated(z.enum(contactTypes)).nullable(),
  contactMode: stated(z.enum(contactModes)).nullable(),
  outcome: stated(z.enum(outcomes)).nullable(),
  occurredAt: stated(occurredAt).nullable(),
  durationMinutes: stated(
    z
      .int()
      .positive()
      .max(24 * 60),
  ).nullable(),
  participants: z.array(stated(participant)),
  followUps: z.array(stated(plannedAction)),
  referrals: z.array(stated(z.string().min(1))),
  riskFlags: z.array(
    // Null: the worker's own observation, or nobody is named. Notes of before the reporter was kept have none.
    stated(z.enum(riskFlags)).extend({ reportedBy: z.enum(participantRoles).nullable().default(null) }),
  ),
  goalsMentioned: z.array(stated(z.enum(goals))),
  questions: z.array(openQuestion),
  /** What the words answer to the practice area's questions, by element; rows from before this was read have none. */
  elements: z.record(z.string(), z.object({ value: z.string(), from: read })).default({}),
  /** What the worker answered to them, by element: outranks the words. */
  answers: z.record(z.string(), z.string()),
  /** Cases the words could mean, while none is chosen. */
  caseCandidates: z.array(z.string()),
});
export type NoteContent = z.infer<typeof noteContent>;
export type Stated<Value> = { value: Value; from: NoteSource };
export type NoteSource = 'worker' | { spans: { start: number; end: number }[] };

/** Where the words came from: typed to the bot, or a message somebody wrote and the worker kept. */
export const noteOrigin = z.object({
  platform: z.enum(['slack', 'teams']),
  tenantId: z.string(),
  messageId: z.string().nullable(),
  captured: z
    .object({ author: z.string().nullable(), at: z.string().nullable(), permalink: z.string().nullable() })
    .nullable(),
  /** Written down from a voice clip: the parts that were hard to hear, until the worker has said that the words are right. */
  spoken: z.object({ doubtful: z.array(span), checked: z.boolean() }).optional(),
});
export type NoteOrigin = z.infer<typeof noteOrigin>;

export const lateEntry = z.object({
  hoursLate: z.int().positive(),
  dueHours: z.int().nonnegative(),
  dueSource: z.string(),
});
export type LateEntry = z.infer<typeof lateEntry>;

export const noteStatuses = ['draft', 'signed'] as const;

export interface Note {
  readonly id: string;
  readonly organizationId: string;
  readonly caseId: string | null;
  readonly authorId: string;
  readonly status: (typeof noteStatuses)[number];
  readonly revision: number;
  /** The words as written, never changed; words of a clip are the worker's own only once they sign, and mend them until then. */
  readonly rawText: string;
  readonly content: NoteContent;
  readonly origin: NoteOrigin;
  /** What a model read in the words; offered on the draft's card, no part of the note. */
  readonly secondLook: SecondLook | null;
  /** UTC, ISO. */
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly signedAt: string | null;
  readonly lateEntry: LateEntry | null;
  readonly contentHash: string | null;
}

export interface SignedNote extends Note {
  readonly authorName: string;
  readonly addenda: readonly Addendum[];
}

/** A draft in a list. */
export interface OpenDraft {
  readonly note: Note;
  readonly caseNumber: string | null;
}

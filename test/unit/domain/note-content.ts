import type { NoteContent } from '#domain/note.ts';

/** A note's content of which nothing is stated. */
export const blankContent: NoteContent = {
  part: { start: 0, end: 0 },
  practiceArea: null,
  contactType: null,
  contactMode: null,
  outcome: null,
  occurredAt: null,
  durationMinutes: null,
  participants: [],
  followUps: [],
  referrals: [],
  riskFlags: [],
  goalsMentioned: [],
  questions: [],
  elements: {},
  answers: {},
  caseCandidates: [],
};

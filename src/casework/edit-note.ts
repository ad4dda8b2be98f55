import { z } from 'zod';
import {
  contactModes,
  contactTypes,
  occurredAt,
  outcomes,
  participant,
  plannedAction,
  type RiskFlag,
  riskFlags,
} from '#domain/contact.ts';
import { contentHash } from '#domain/content-hash.ts';
import { isInFuture } from '#domain/late-entry.ts';
import type { NoteContent, Stated } from '#domain/note.ts';
import { unclear } from '#kernel/problem.ts';
import { elementAnswer } from './answer-question.ts';
import { changeDraft } from './change-draft.ts';
import { mustStillBe, noteTopic } from './note-topic.ts';
import { defineUseCase } from './use-case.ts';
import { viewDraft } from './view-draft.ts';

/** What the form of a draft holds; an emptied field takes the value off the draft. */
const entries = z.object({
  contactType: z.enum(contactTypes).nullable(),
  contactMode: z.enum(contactModes).nullable(),
  outcome: z.enum(outcomes).nullable(),
  occurredAt: occurredAt.nullable(),
  durationMinutes: z
    .int()
    .positive()
    .max(24 * 60)
    .nullable(),
  participants: z.array(participant),
  followUps: z.array(plannedAction),
  riskFlags: z.array(z.enum(riskFlags)),
  /** The practice area's elements the form showed. */
  elements: z.record(z.string(), z.string().nullable()).default({}),
});

/** Takes the worker's corrections of a draft. A value left as it was keeps the words it came from. */
export const editNote = defineUseCase({
  action: 'note.edit',
  input: z.object({ noteId: z.string(), revision: z.int(), entries }),
  about: ({ noteId }, setting) => noteTopic(noteId, setting),
  run: async ({ revision, entries: entered }, topic, setting) => {
    const { note } = topic;
    mustStillBe(note, revision);
    if (entered.occurredAt && isInFuture(entered.occurredAt, setting.actor.timeZone, setting.clock.now())) {
      throw unclear({ say: 'problem.future', fields: { date: 'problem.future' } });
    }
    const content = merge(note.content, entered);
    // A form sent or closed as it was opened changes nothing: buttons on the screen stay good.
    if (contentHash(content) === contentHash(note.content)) return viewDraft(topic, setting);
    return changeDraft(topic, { content }, setting);
  },
});

function merge(before: NoteContent, entered: z.infer<typeof entries>): NoteContent {
  return {
    ...before,
    contactType: one(before.contactType, entered.contactType),
    contactMode: one(before.contactMode, entered.contactMode),
    outcome: one(before.outcome, entered.outcome),
    occurredAt: one(before.occurredAt, entered.occurredAt),
    durationMinutes: one(before.durationMinutes, entered.durationMinutes),
    participants: entered.participants.map((value) => among(before.participants, value)),
    followUps: entered.followUps.map((value) => among(before.followUps, value)),
    riskFlags: flagged(before.riskFlags, entered.riskFlags),
    ...mergeElements(before, entered.elements),
  };
}

/** A flag that stays keeps all its words; in what order the form lists them says nothing. */
const flagged = (before: NoteContent['riskFlags'], entered: readonly RiskFlag[]): NoteContent['riskFlags'] => [
  ...before.filter(({ value }) => entered.includes(value)),
  ...entered
    .filter((code) => !before.some(({ value }) => value === code))
    .map((value) => ({ value, from: 'worker' as const, reportedBy: null })),
];

/** An answer put right is the worker's own; one taken off is neither read nor answered any more. */
function mergeElements(before: NoteContent, entered: Readonly<Record<string, string | null>>) {
  const elements = { ...before.elements };
  const answers = { ...before.answers };
  for (const [key, answer] of Object.entries(entered)) {
    if (answer === (answers[key] ?? elements[key]?.value)) continue;
    delete answers[key];
    if (answer === null) delete elements[key];
    else Object.assign(answers, elementAnswer(before, key, answer));
  }
  return { elements, answers };
}

const one = <Value>(before: Stated<Value> | null, entered: Value | null): Stated<Value> | null => {
  if (entered === null) return null;
  return before?.value === entered ? before : { value: entered, from: 'worker' };
};

const among = <Value extends object>(before: readonly Stated<Value>[], entered: Value): Stated<Value> =>
  before.find(({ value }) => JSON.stringify(value) === JSON.stringify(entered)) ?? { value: entered, from: 'worker' };

import { z } from 'zod';
import {
  contactModes,
  contactTypes,
  goals,
  occurredAt,
  outcomes,
  participant,
  plannedAction,
  riskFlags,
} from './contact.ts';
import { type NoteContent, type Stated, span } from './note.ts';

const spans = z.array(span).min(1);
const offer = <Field extends string, Value extends z.ZodType>(field: Field, value: Value) =>
  z.object({ field: z.literal(field), value, spans });

/** One value a second reader found in the words, with the words it rests on. It is no part of the note until taken. */
export const suggestion = z.discriminatedUnion('field', [
  offer('contactType', z.enum(contactTypes)),
  offer('contactMode', z.enum(contactModes)),
  offer('outcome', z.enum(outcomes)),
  offer('occurredAt', occurredAt),
  offer(
    'durationMinutes',
    z
      .int()
      .positive()
      .max(24 * 60),
  ),
  offer('participants', participant),
  offer('followUps', plannedAction),
  offer('referrals', z.string().min(1)),
  offer('riskFlags', z.enum(riskFlags)),
  offer('goalsMentioned', z.enum(goals)),
]);
export type Suggestion = z.infer<typeof suggestion>;

/** What a model read in the words of a draft, beside the deterministic reader. */
export const secondLook = z.object({
  model: z.string(),
  /** Name and version of the prompt: `note-reader v1`. */
  prompt: z.string(),
  suggestions: z.array(suggestion),
  /** Words that may be names and were hidden from the model. */
  hidden: z.array(z.string()),
});
export type SecondLook = z.infer<typeof secondLook>;

/** Those suggestions that say something the draft does not say or ask yet, each with its place among all that were made. */
export const openSuggestions = (content: NoteContent, look: SecondLook | null): (Suggestion & { at: number })[] =>
  (look?.suggestions ?? []).map((one, at) => ({ ...one, at })).filter((one) => !isSaid(content, one));

function isSaid(content: NoteContent, one: Suggestion): boolean {
  switch (one.field) {
    case 'occurredAt':
      // A reading that merely lacks the time does not disagree.
      return content.occurredAt?.value.startsWith(one.value) ?? false;
    case 'contactType':
    case 'contactMode':
    case 'outcome':
    case 'durationMinutes':
      return content[one.field]?.value === one.value;
    case 'participants':
      return content.participants.some(
        ({ value: { role, name } }) => role === one.value.role && (!one.value.name || sameWords(name, one.value.name)),
      );
    case 'followUps':
      return content.followUps.some(
        (said) => overlap(said, one) && (!one.value.dueOn || said.value.dueOn === one.value.dueOn),
      );
    case 'referrals':
      return content.referrals.some((said) => overlap(said, one));
    case 'riskFlags':
      return (
        content.riskFlags.some(({ value }) => value === one.value) ||
        // The card asks about it already.
        content.questions.some(({ field, candidates }) => field === 'riskFlags' && candidates.includes(one.value))
      );
    case 'goalsMentioned':
      return content.goalsMentioned.some(({ value }) => value === one.value);
  }
}

/** The draft with a suggestion the worker took over: a single value is replaced, a list gains an entry. */
export function takeSuggestion(content: NoteContent, one: Suggestion): NoteContent {
  const from = { spans: one.spans };
  switch (one.field) {
    case 'participants': {
      // The same person by role, now with a name.
      const others = content.participants.filter(({ value }) => value.role !== one.value.role || value.name !== null);
      return { ...content, participants: [...others, { value: one.value, from }] };
    }
    case 'followUps': {
      // The same action, now with a date.
      const others = content.followUps.filter((said) => !overlap(said, one));
      return { ...content, followUps: [...others, { value: one.value, from }] };
    }
    case 'referrals':
      return { ...content, referrals: [...content.referrals, { value: one.value, from }] };
    case 'riskFlags':
      return { ...content, riskFlags: [...content.riskFlags, { value: one.value, from, reportedBy: null }] };
    case 'goalsMentioned':
      return { ...content, goalsMentioned: [...content.goalsMentioned, { value: one.value, from }] };
    default:
      return { ...content, [one.field]: { value: one.value, from } };
  }
}

const overlap = ({ from }: Stated<unknown>, { spans: others }: Suggestion): boolean =>
  from !== 'worker' && from.spans.some((a) => others.some((b) => a.start < b.end && b.start < a.end));

const sameWords = (one: string | null | undefined, other: string): boolean =>
  one?.localeCompare(other, undefined, { sensitivity: 'base' }) === 0;

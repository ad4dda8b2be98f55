import { z } from 'zod';
import { contactModes, contactTypes, goals, outcomes, participantRoles, riskFlags } from '#domain/contact.ts';
import type { Claim } from '#reading/claims/suggestion.ts';

const quote = z.string();
const stated = <Value extends z.ZodType>(value: Value) => z.strictObject({ value, quote });

const record = z.strictObject({
  caseRef: z.strictObject({ quote }).nullable(),
  contactType: stated(z.enum(contactTypes)).nullable(),
  contactMode: stated(z.enum(contactModes)).nullable(),
  outcome: stated(z.enum(outcomes)).nullable(),
  occurredAt: stated(z.string()).nullable(),
  durationMinutes: stated(z.number()).nullable(),
  participants: z.array(z.strictObject({ role: z.enum(participantRoles), name: z.string().nullable(), quote })),
  followUps: z.array(z.strictObject({ quote, due: stated(z.string()).nullable() })),
  riskFlags: z.array(stated(z.enum(riskFlags))),
  goalsMentioned: z.array(stated(z.enum(goals))),
  referrals: z.array(z.strictObject({ quote })),
});

/** What a model may answer about a note: values of the contract's closed lists, each with its quote, and nothing else. */
export const noteAnswer = z.strictObject({ records: z.array(record) });
export type NoteAnswer = z.infer<typeof noteAnswer>;

/** An answer as claims, none of them believed yet. Only the words of quotes can become words of a record. */
export const claimsOf = ({ records }: NoteAnswer): Claim[] =>
  records.flatMap((one) => [
    ...present(one.caseRef).map((said) => ({ field: 'caseRef' as const, ...said })),
    ...present(one.contactType).map((said) => ({ field: 'contactType' as const, ...said })),
    ...present(one.contactMode).map((said) => ({ field: 'contactMode' as const, ...said })),
    ...present(one.outcome).map((said) => ({ field: 'outcome' as const, ...said })),
    ...present(one.occurredAt).map((said) => ({ field: 'occurredAt' as const, ...said })),
    ...present(one.durationMinutes).map((said) => ({ field: 'durationMinutes' as const, ...said })),
    ...one.participants.map(({ role, name, quote }) => ({
      field: 'participants' as const,
      value: { role, name },
      quote,
    })),
    ...one.followUps.map((said) => ({ field: 'followUps' as const, ...said })),
    ...one.riskFlags.map((said) => ({ field: 'riskFlags' as const, ...said })),
    ...one.goalsMentioned.map((said) => ({ field: 'goalsMentioned' as const, ...said })),
    ...one.referrals.map((said) => ({ field: 'referrals' as const, ...said })),
  ]);

const present = <Said>(said: Said | null): Said[] => (said === null ? [] : [said]);

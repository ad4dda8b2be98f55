import { z } from 'zod';
import { practiceAreas } from '#domain/contact.ts';
import type { Found, Reading, Unsure } from '#reading/reading.ts';

/** One line to be read, as the contract has it. */
export const inputRow = z.object({
  id: z.string(),
  field: z.enum(practiceAreas),
  now: z.iso.datetime({ offset: true }),
  text: z.string(),
});

/** A line of JSON as a row, or what is wrong with it. */
export function parseRow(line: string): z.infer<typeof inputRow> | string {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return 'is not JSON';
  }
  const parsed = inputRow.safeParse(json);
  return parsed.success
    ? parsed.data
    : parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'row'}: ${message}`).join('; ');
}

/** One record in the words of the contract; what is unstated or unsure is null. */
export interface ContractRecord {
  readonly intent: string;
  readonly caseRef: string | null;
  readonly contactType: string | null;
  readonly contactMode: string | null;
  readonly occurredAt: string | null;
  readonly durationMinutes: number | null;
  readonly participants: readonly string[];
  readonly outcome: string | null;
  readonly followUps: readonly { readonly text: string; readonly dueOn: string | null }[];
  readonly riskFlags: readonly string[];
  readonly goalsMentioned: readonly string[];
  readonly referrals: readonly string[];
}

const certain = <Value>(found: Found<Value> | Unsure<Value> | null): Value | null =>
  found !== null && 'value' in found ? found.value : null;

/** A reading in the form of the contract. */
export function asRecord(reading: Reading): ContractRecord {
  return {
    intent: reading.intent,
    caseRef: certain(reading.caseRef),
    contactType: certain(reading.contactType),
    contactMode: certain(reading.contactMode),
    occurredAt: certain(reading.occurredAt),
    durationMinutes: certain(reading.durationMinutes),
    participants: reading.participants.map(({ value }) =>
      value.name === null ? value.role : `${value.role}:${value.name}`,
    ),
    outcome: certain(reading.outcome),
    followUps: reading.followUps.map(({ value }) => ({ text: value.text, dueOn: value.dueOn })),
    riskFlags: reading.riskFlags.map(({ value }) => value),
    goalsMentioned: reading.goalsMentioned.map(({ value }) => value),
    referrals: reading.referrals.map(({ value }) => value),
  };
}

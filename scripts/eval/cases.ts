import { z } from 'zod';
import { inputRow } from './contract.ts';

const action = z.object({ text: z.string(), dueOn: z.string().nullable() });

/** What a line is expected to yield; keys that are absent are not scored. */
const expected = z.object({
  intent: z.string(),
  caseRef: z.string().nullable().optional(),
  contactType: z.string().nullable().optional(),
  contactMode: z.string().nullable().optional(),
  occurredAt: z.string().nullable().optional(),
  durationMinutes: z.number().nullable().optional(),
  outcome: z.string().nullable().optional(),
  participants: z.array(z.string()).optional(),
  followUps: z.array(action).optional(),
  riskFlags: z.array(z.string()).optional(),
  goalsMentioned: z.array(z.string()).optional(),
  referrals: z.array(z.string()).optional(),
  optional: z.record(z.string(), z.unknown()).optional(),
  alternatives: z.record(z.string(), z.unknown()).optional(),
});
export type Expected = z.infer<typeof expected>;

const row = inputRow.extend({ expect: z.union([expected, z.array(expected).min(1)]) });

export interface Case {
  readonly id: string;
  readonly field: z.infer<typeof inputRow>['field'];
  readonly now: string;
  readonly text: string;
  readonly expect: readonly Expected[];
}

/** Reads a file in the contract's format. Throws with the line number of the first bad line. */
export function parseCases(file: string): Case[] {
  return file.split('\n').flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const parsed = row.safeParse(parseJson(line, index + 1));
    if (!parsed.success)
      throw new Error(
        `line ${index + 1}: ${parsed.error.issues[0]?.path.join('.')}: ${parsed.error.issues[0]?.message}`,
      );
    const { expect, ...rest } = parsed.data;
    return [{ ...rest, expect: Array.isArray(expect) ? expect : [expect] }];
  });
}

function parseJson(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error(`line ${number}: is not JSON`);
  }
}

/** The values a row allows besides the expected one. */
export function alternativesOf(expect: Expected, key: string): unknown[] {
  const other = expect.alternatives?.[key];
  return other === undefined ? [] : Array.isArray(other) ? other : [other];
}

export function optionalOf(expect: Expected, key: string): unknown[] {
  const other = expect.optional?.[key];
  return other === undefined ? [] : Array.isArray(other) ? other : [other];
}

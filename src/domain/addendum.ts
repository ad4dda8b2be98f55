import { z } from 'zod';

export const addendumKinds = ['addendum', 'correction', 'late_detail', 'entered_in_error', 'client_statement'] as const;
export type AddendumKind = (typeof addendumKinds)[number];

/** Something said about a signed note afterwards; the note itself stays as it was signed. */
export const addendumText = z.object({
  kind: z.enum(addendumKinds),
  reason: z.string().trim().min(1),
  text: z.string().trim().min(1),
});

export interface Addendum extends z.infer<typeof addendumText> {
  readonly id: string;
  readonly noteId: string;
  readonly signedById: string;
  readonly signedBy: string;
  /** UTC, ISO. */
  readonly signedAt: string;
}

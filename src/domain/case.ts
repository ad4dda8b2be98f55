import type { Page } from '#kernel/page.ts';
import type { PracticeArea } from './contact.ts';
import type { SignedNote } from './note.ts';
import type { RiskSignal } from './risk-signal.ts';

export const caseStatuses = ['intake', 'open', 'on_hold', 'closed'] as const;
export const riskLevels = ['low', 'moderate', 'high', 'very_high'] as const;

/** The file on a client. */
export interface Case {
  readonly id: string;
  readonly organizationId: string;
  /** As people write it: `C-1042`. */
  readonly number: string;
  readonly practiceArea: PracticeArea;
  readonly clientName: string;
  readonly clientAliases: readonly string[];
  readonly workerId: string | null;
  readonly workerName: string | null;
  readonly teamId: string | null;
}

/** What asking for a case shows: its signed notes, the latest contact first, or the cases the words could mean. */
export type CaseView =
  | {
      readonly kind: 'timeline';
      readonly case: Case;
      readonly page: Page<SignedNote>;
      /** The risk signals of the notes on this page; on the first page also those still open and those of no note. */
      readonly risks: readonly RiskSignal[];
    }
  | { readonly kind: 'choose'; readonly cases: readonly Case[] };

/** Initials stand for a client wherever a name could be read by others: "Ana María López" is "A.M.L.". */
export const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/u)
    .filter((word) => /^\p{L}/u.test(word))
    .map((word) => `${[...word][0]?.toUpperCase()}.`)
    .join('');

/** Letters, a dash, digits; compared without regard to case. */
export const caseNumberPattern = /\b[A-Za-z]{1,4}-\d{1,8}\b/;

export const normaliseCaseNumber = (written: string): string => written.trim().toUpperCase();

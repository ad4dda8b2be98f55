import type {
  ContactMode,
  ContactOutcome,
  ContactType,
  Goal,
  Participant,
  PlannedAction,
  RiskFlag,
} from '#domain/contact.ts';
import type { Found } from '#reading/reading.ts';

/** What a second reader may suggest, by field: the note's contract without the intent, which only the worker gives. */
export interface Suggestible {
  readonly caseRef: string;
  readonly contactType: ContactType;
  readonly contactMode: ContactMode;
  readonly outcome: ContactOutcome;
  readonly occurredAt: string;
  readonly durationMinutes: number;
  readonly participants: Participant;
  readonly followUps: PlannedAction;
  readonly riskFlags: RiskFlag;
  readonly goalsMentioned: Goal;
  readonly referrals: string;
}

/** A value that somebody besides our own reader read, with the words it was read from: never more than a suggestion. */
export type Suggestion = {
  [Field in keyof Suggestible]: { readonly field: Field } & Found<Suggestible[Field]>;
}[keyof Suggestible];

/** A value as it is claimed, with the words that are said to state it. Nothing of it is believed. */
export type Claim =
  | {
      [Field in 'contactType' | 'contactMode' | 'outcome' | 'riskFlags' | 'goalsMentioned']: {
        readonly field: Field;
        readonly value: Suggestible[Field];
        readonly quote: string;
      };
    }['contactType' | 'contactMode' | 'outcome' | 'riskFlags' | 'goalsMentioned']
  | { readonly field: 'occurredAt'; readonly value: string; readonly quote: string }
  | { readonly field: 'durationMinutes'; readonly value: number; readonly quote: string }
  | { readonly field: 'participants'; readonly value: Participant; readonly quote: string }
  | {
      readonly field: 'followUps';
      readonly quote: string;
      readonly due: { readonly value: string; readonly quote: string } | null;
    }
  | { readonly field: 'caseRef' | 'referrals'; readonly quote: string };

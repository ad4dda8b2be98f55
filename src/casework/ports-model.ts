import type { PracticeArea } from '#domain/contact.ts';
import type { SecondLook } from '#domain/second-look.ts';
import type { RosterNames } from './ports.ts';

/** Reads words a second time, with a language model. It only offers: what it says is nowhere on record by itself. */
export interface SecondReader {
  /**
   * Null when there is nothing to offer: out of budget, too slow, refused, or nothing found that the words bear out.
   * Spans are offsets into `text`. Never throws.
   */
  read(words: WordsToRead): Promise<SecondLook | null>;
}

export interface WordsToRead {
  readonly text: string;
  /** The moment of writing, an ISO date-time with offset. */
  readonly now: string;
  readonly practiceArea: PracticeArea | null;
  readonly names: RosterNames;
  readonly organizationId: string;
  readonly workerId: string;
}

/** What was spent on language models; outside any deed. */
export interface ModelUsage {
  /** Tokens used since then, by the person and by everybody in the organisation. */
  spent(who: Spender, since: Date): Promise<{ person: number; organization: number }>;
  record(call: ModelCall): Promise<void>;
}

export interface Spender {
  readonly organizationId: string;
  readonly workerId: string;
}

/** One request to a model, or one that was held back. No word of what was asked or answered. */
export interface ModelCall extends Spender {
  readonly at: Date;
  /** Null where there is none, as when a clip is transcribed. */
  readonly prompt: PromptVersion | null;
  readonly model: string;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly outcome: ModelOutcome;
  readonly durationMs: number;
}

export interface PromptVersion {
  readonly name: string;
  readonly version: number;
  readonly sha256: string;
}

/** How a request ended, in our words alone: a server's own could repeat the key or the note. */
export type ModelOutcome =
  | 'answered'
  /** The model would not answer. */
  | 'refused'
  /** A content filter stopped the question or the answer. */
  | 'filtered'
  /** Too long, on the way there or back. */
  | 'truncated'
  /** Not what the schema asks for. */
  | 'malformed'
  | 'rate_limited'
  | 'quota_exhausted'
  | 'unauthorized'
  /** Not understood, or no such model. */
  | 'rejected'
  /** The server had an error. */
  | 'unavailable'
  /** Something in between answered in its place. */
  | 'bad_gateway'
  /** No connection, or a line that broke. */
  | 'unreachable'
  | 'timeout'
  /** Called off by whoever asked. */
  | 'aborted'
  /** Not sent: the day's tokens are spent. */
  | 'over_budget'
  /** Not sent: the server failed again and again and is left alone for a while. */
  | 'resting';

import type { Clip } from '#domain/clip.ts';
import type { PracticeArea } from '#domain/contact.ts';
import type { SpokenWords } from '#domain/spoken-words.ts';
import type { Suggestion } from '#reading/claims/suggestion.ts';
import type { KnownCase } from '#reading/reading.ts';

/** Reads a note a second time, with a language model. What it says is a suggestion; it never raises a risk signal. */
export interface SecondReader {
  /** Without an answer it says why. */
  read(note: NoteWords, asking: SecondAsking): Promise<SecondReading>;
}

export interface NoteWords {
  readonly text: string;
  /** The moment of writing, an ISO date-time with offset. */
  readonly now: string;
  readonly practiceArea: PracticeArea;
  /** The cases within the worker's reach. */
  readonly known: readonly KnownCase[];
  /** Everybody else whose name must not leave: each with every name they go by. */
  readonly people: readonly (readonly string[])[];
}

export interface SecondAsking {
  /** On whose budget. */
  readonly who: { readonly organizationId: string; readonly workerId: string };
  readonly deadlineMs: number;
  readonly signal?: AbortSignal;
}

export type SecondReading =
  | {
      readonly kind: 'read';
      readonly model: string;
      /** Name and version: `note-reader v1`. */
      readonly prompt: string;
      readonly values: readonly Suggestion[];
      /** Values the text does not bear out: counted, not kept. */
      readonly dropped: number;
      /** Words that were hidden because they may be names. */
      readonly hidden: readonly string[];
    }
  | { readonly kind: 'failed'; readonly why: SecondReadingFailure };

export type SecondReadingFailure =
  /** The models did not answer, or not in the form asked for. */
  | 'no_answer'
  /** The answer names somebody by a token that was not sent. */
  | 'unknown_token'
  /** The request would have named somebody known, and was stopped. */
  | 'would_name'
  | 'too_long';

/** What became of listening to a clip. */
export type Heard =
  | ({ readonly kind: 'words' } & SpokenWords)
  /** It holds no speech. */
  | { readonly kind: 'silence' }
  /** The service did not answer, or not so that it can be used; `why` is a code. */
  | { readonly kind: 'failed'; readonly why: string }
  /** There is no service. */
  | { readonly kind: 'off' };

/** Writes down what is said in a clip. Outside any transaction: it takes seconds. */
export interface Transcriber {
  /** Whether there is a service to ask. */
  readonly on: boolean;
  /** Throws `unreachable` when this process is stopping: another one takes the clip up. */
  transcribe(clip: Clip, who: Spender): Promise<Heard>;
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
  /** Not sent: it would have named somebody. */
  | 'withheld'
  /** Not sent: the day's tokens are spent. */
  | 'over_budget'
  /** Not sent: the server failed again and again and is left alone for a while. */
  | 'resting';

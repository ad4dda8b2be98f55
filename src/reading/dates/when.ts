import type { Span } from '#reading/reading.ts';
import type { ClockWords } from './clocks.ts';

/** What words say about a day, before it is known whether they look back or forward. */
export type Day =
  /** `around`: weeks or months away; a weekday beside it is the one near that date ("monday, two weeks from now"). */
  | { readonly kind: 'date'; readonly date: string; readonly around?: true }
  /** Words that people understand in different ways: asked. */
  | { readonly kind: 'oneOf'; readonly dates: readonly string[] }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which: 'bare' | 'next' | 'last' | 'this' }
  | { readonly kind: 'monthDay'; readonly month: number; readonly day: number; readonly slashed: boolean }
  /** A date in figures with its year that may be read month first or day first. */
  | { readonly kind: 'figures'; readonly monthFirst: string; readonly dayFirst: string }
  | { readonly kind: 'holiday'; readonly dateIn: (year: number) => string }
  | { readonly kind: 'dayOfMonth'; readonly day: number; readonly weekday?: number }
  /** "20 min ago", "in 2 hours": so many minutes from the writing. */
  | { readonly kind: 'away'; readonly minutes: number }
  /** A week, a month, a weekend: named, but no day. */
  | { readonly kind: 'vague' };

export interface DayWords {
  readonly span: Span;
  readonly day: Day;
  /** What the words themselves say of the direction ("ago", "in 3 days"). */
  readonly leans: 'past' | 'future' | null;
  /** "this morning", "last night": settles am or pm of a clock time beside it. */
  readonly part?: 'am' | 'pm' | 'night';
}

/** A day, a clock time or both, as one place in the text names them; not yet placed in the past or future. */
export interface When {
  readonly span: Span;
  readonly days: readonly DayWords[];
  readonly clock: ClockWords | null;
  /** What the libraries make of words that our own rules do not read, or read only in part. */
  readonly opinions?: readonly string[];
  /** "2 weeks after" in front of the day. */
  readonly shift?: { readonly amount: string; readonly unit: string; readonly sign: 1 | -1 };
}

export type Direction = 'past' | 'future' | 'unknown';

/** A date (`YYYY-MM-DD`) or date-time (`YYYY-MM-DDTHH:MM`) with the length of a stated clock range. */
export interface Moment {
  readonly value: string;
  readonly minutes: number | null;
}

/** What resolving needs to know of the note: the local date and minute of writing, and how it writes dates. */
export interface Today {
  readonly date: string;
  /** Minutes since local midnight. */
  readonly minute: number;
  readonly order: 'month first' | 'day first' | 'ask';
  readonly language: 'en' | 'es';
}

import type { ContactMode, ContactType, Goal, ParticipantRole, RiskFlag } from '#domain/contact.ts';
import type { WordingHint } from '#domain/note-wording.ts';

/** Phrases in the small language of `patterns.ts`, separated by commas. */
export type Phrases = string;

/** Everything the reader knows of one language, to be read and corrected by a supervisor. */
export interface Lexicon {
  /** Requests that are not notes. */
  readonly asks: {
    readonly list_overdue: Phrases;
    /** What lies behind or is not done: overdue, if somebody asks who or which. */
    readonly lapsed: Phrases;
    readonly draft_summary: Phrases;
    readonly lookup: Phrases;
    readonly schedule_followup: Phrases;
    readonly amend_note: Phrases;
  };
  /** Words that name a place or a medium. */
  readonly modes: Readonly<Record<ContactMode, Phrases>>;
  /** Words that say a kind of contact outright, whoever took part. */
  readonly types: Readonly<Partial<Record<ContactType, Phrases>>>;
  /** Words for having been in touch with somebody; the person follows them or leads them. */
  readonly contacts: Phrases;
  /** Tried, and nobody was reached. */
  readonly attempts: Phrases;
  readonly cancellations: Phrases;
  /** Reached after all: outweighs an attempt that came before. */
  readonly reached: Phrases;
  /** Desk work: something was received, read, written or filed, and nobody was met. */
  readonly deskWork: Phrases;
  readonly roles: Readonly<Partial<Record<ParticipantRole, Phrases>>>;
  /** "Mr.", "Sra.": part of the name. */
  readonly titles: Phrases;
  /** Words that say the person after them is only talked about. */
  readonly about: Phrases;
  /** Words that say the person beside them was there. */
  readonly present: Phrases;
  /** What people do before the worker's eyes on a visit. */
  readonly presentActs: Phrases;
  /** Saying, reporting, agreeing: whoever does it took part. */
  readonly speech: Phrases;
  /** Verbs of telling: what follows them is told, not seen or done. */
  readonly saying: Phrases;
  /** How a clause of somebody's own words or state begins, behind the person or a time. */
  readonly reporting: Phrases;
  /** The future: promises, tasks, deadlines. */
  readonly plans: Phrases;
  /** A bare verb at the head of a clause that tells the worker what to do. */
  readonly tasks: Phrases;
  /** Things that have a date of their own. */
  readonly events: Phrases;
  /** Verbs in the past: with them a date looks back. */
  readonly past: Phrases;
  /** Not a follow-up: possible or advised, not planned. */
  readonly possible: Phrases;
  readonly referrals: Phrases;
  readonly goalWords: Phrases;
  readonly goals: Readonly<Record<Goal, Phrases>>;
  readonly negation: {
    readonly before: Phrases;
    readonly after: Phrases;
    /** A denial that closes a statement behind a comma: "asked about SI, none". */
    readonly closing: Phrases;
    readonly pseudo: Phrases;
    readonly ends: Phrases;
  };
  readonly history: {
    readonly before: Phrases;
    readonly after: Phrases;
    /** Right beside the words: it came to an end. "fixed the mold", "warrant was cleared". */
    readonly over: Phrases;
    /** Says further on that what stood in the way is gone: "but the pharmacy filled it". */
    readonly settled: Phrases;
    /** Says behind a comma that it is over: "two years ago", "none since". */
    readonly closing: Phrases;
  };
  readonly conditions: Phrases;
}

/** The words of one risk code. */
export interface RiskPhrases {
  /** Count when asserted and current. */
  readonly words?: Phrases;
  /** Observations and tests: they also outweigh a denial in the same text. */
  readonly findings?: Phrases;
  /** Shorthand that would be a common word in a Spanish note ("si"). */
  readonly english?: Phrases;
}

export type RiskLexicon = Readonly<Record<RiskFlag, RiskPhrases>>;

/** Words that answer an element of the practice area. */
export interface ElementWords {
  readonly words: Phrases;
  /** The answer when they are said to be so; absent, such words alone answer nothing. */
  readonly so?: string;
  /** The answer when they are denied. */
  readonly denied?: string;
}

export interface ElementLexicon {
  /** By element and in any order: where two overlap, the one that starts first and then the longer one counts. */
  readonly elements: Readonly<Record<string, readonly ElementWords[]>>;
  /** Harmless uses of the same words. */
  readonly except: Phrases;
  /** Verbs of telling: what follows them was not seen by the worker. */
  readonly told: Phrases;
  /** Wished, advised, tried or only possible. */
  readonly unreal: Phrases;
  /** Another time than this contact. */
  readonly elsewhen: Phrases;
}

export interface WordingLexicon {
  readonly hints: readonly {
    readonly kind: WordingHint['kind'];
    readonly words: Phrases;
    /** What they could read instead. */
    readonly neutral: string;
  }[];
  /** Harmless uses of the same words. */
  readonly except: Phrases;
  /** Words that say whose statement it is, before or after it. */
  readonly sources: Phrases;
}

import type { Addendum, AddendumKind } from '#domain/addendum.ts';
import type { AuditEvent, TrailRow } from '#domain/audit-event.ts';
import type { Case } from '#domain/case.ts';
import type { Clip } from '#domain/clip.ts';
import type { LateEntry, Note, NoteContent, NoteOrigin, SignedNote } from '#domain/note.ts';
import type { Ability } from '#domain/policy.ts';
import type { RiskSignal, RiskState, RiskView, StatedRisk } from '#domain/risk-signal.ts';
import type { SecondLook } from '#domain/second-look.ts';
import type { Actor, Identity, PersonRow, PlatformName } from '#domain/worker.ts';
import type { Clock } from '#kernel/clock.ts';
import type { Page, PageWish } from '#kernel/page.ts';
import type { Roster } from './roster.ts';

/** What casework asks of the rest of the house. Every method runs inside the transaction its store belongs to. */
export interface World {
  readonly clock: Clock;
  /** All or nothing; a thrown error undoes everything. Throws `unreachable` when the database does not answer. */
  transaction<Result>(work: (store: Store) => Promise<Result>): Promise<Result>;
  /** Reads without a transaction. */
  glance<Result>(work: (store: Store) => Promise<Result>): Promise<Result>;
}

export interface Store {
  readonly people: People;
  readonly cases: Cases;
  readonly notes: Notes;
  readonly risks: Risks;
  readonly clips: Clips;
  readonly sources: Sources;
  readonly trail: Trail;
  readonly desk: Desk;
  readonly rosters: Rosters;
}

/** How far a chat identity gets: an actor, or the reason why it gets nowhere. */
export type Known =
  | { readonly kind: 'actor'; readonly actor: Actor; readonly emailHash: string | null }
  | { readonly kind: 'suspended'; readonly reason: 'deactivated' | 'email_changed' | 'inactive' }
  | { readonly kind: 'unlinked'; readonly organizationId: string }
  | { readonly kind: 'no_organization' };

export interface People {
  /** Read afresh on every request; covers are those in force today in the worker's zone. */
  find(who: Identity, at: Clock): Promise<Known>;
  list(organizationId: string, page: PageWish): Promise<Page<PersonRow>>;
  byRosterId(organizationId: string, rosterId: string): Promise<{ id: string; name: string } | null>;
  requestLink(request: LinkRequest): Promise<void>;
  /** The open request with this code, whatever the case it is typed in; null when unknown, used or expired at `now`. */
  linkRequest(code: string, now: Date): Promise<LinkRequest | null>;
  openLinkRequest(who: Identity, now: Date): Promise<LinkRequest | null>;
  link(who: Identity, workerId: string, at: Date): Promise<void>;
  organizationOf(platform: PlatformName, tenantId: string): Promise<string | null>;
  rememberEmail(who: Identity, emailHash: string): Promise<void>;
  suspend(who: Identity, reason: 'deactivated' | 'email_changed'): Promise<void>;
  /** Lifts a suspension for this reason. */
  restore(who: Identity, reason: 'deactivated'): Promise<void>;
}

export interface LinkRequest {
  readonly code: string;
  readonly who: Identity;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

export interface Cases {
  /** Whatever the asker may do: the policy is asked about what this finds. */
  byId(caseId: string): Promise<Case | null>;
  byNumber(organizationId: string, number: string): Promise<Case | null>;
  /** Only those the ability lets through for `action`, by case number. */
  within(ability: Ability, action: 'case.read' | 'case.find'): Promise<readonly Case[]>;
  /** The same, one page. */
  page(ability: Ability, page: PageWish): Promise<Page<Case>>;
}

export interface NewNote {
  readonly organizationId: string;
  readonly authorId: string;
  readonly caseId: string | null;
  readonly rawText: string;
  readonly content: NoteContent;
  readonly origin: NoteOrigin;
  readonly at: Date;
}

export interface Notes {
  byId(noteId: string): Promise<Note | null>;
  signed(noteId: string): Promise<SignedNote | null>;
  draft(note: NewNote): Promise<Note>;
  /** Writes the change if the draft still has this revision; null when it has not. */
  change(
    noteId: string,
    revision: number,
    to: { content: NoteContent; caseId: string | null; secondLook: SecondLook | null; at: Date },
  ): Promise<Note | null>;
  /** Puts what a second reader found beside a draft; its revision stays, for the note itself has not changed. */
  offer(noteId: string, secondLook: SecondLook): Promise<Note | null>;
  /** The same with other words: only what was spoken can be mended. */
  reword(
    noteId: string,
    revision: number,
    to: { rawText: string; content: NoteContent; origin: NoteOrigin; caseId: string | null; at: Date },
  ): Promise<Note | null>;
  /** False when the draft is not at this revision any more. */
  discard(noteId: string, revision: number): Promise<boolean>;
  /** Makes it a record: note, contact and follow-ups together; null when the revision has moved on. */
  sign(note: Note, how: Signing): Promise<Note | null>;
  drafts(authorId: string, page: PageWish): Promise<Page<Note>>;
  /** Signed notes of a case, the latest contact first. */
  timeline(caseId: string, page: PageWish): Promise<Page<SignedNote>>;
  /** Adds as the addendum of this number; null when that number is taken already. */
  append(noteId: string, number: number, addendum: NewAddendum, by: Actor, at: Date): Promise<Addendum | null>;
}

/** Where a risk was stated: in a note (addendum 0) or in an addendum to it, and by whom. */
export interface RiskSource {
  readonly note: Note;
  readonly addendum: number;
  readonly authorId: string;
  readonly at: Date;
}

export interface Risks {
  /** Raises what this source has not raised before, and returns only that. */
  raise(stated: readonly StatedRisk[], source: RiskSource): Promise<RiskSignal[]>;
  byId(signalId: string): Promise<RiskSignal | null>;
  /** The open signals raised from a note and its addenda. */
  openOf(noteId: string): Promise<RiskSignal[]>;
  /** Those of these notes and, when asked for, those of the case that are open or belong to no note; oldest first. */
  ofCase(caseId: string, of: { noteIds: readonly string[]; others: boolean }): Promise<RiskSignal[]>;
  /** Open signals that the ability lets through, the newest first. */
  open(ability: Ability, page: PageWish): Promise<Page<RiskView>>;
  /** Brings a signal to another state; null when it is not in the state `from` any more. */
  move(signalId: string, from: RiskState, to: RiskMove): Promise<RiskSignal | null>;
  /** Puts the signals of a draft on the draft's case. */
  follow(noteId: string, caseId: string): Promise<void>;
}

export type RiskMove =
  | { readonly state: 'acknowledged' | 'protocol_done'; readonly byId: string; readonly at: Date }
  | { readonly state: 'dismissed'; readonly byId: string; readonly at: Date; readonly reason: string };

/** A clip that could not be written down yet, and what its note is to be made with. */
export interface KeptClip extends Clip {
  readonly id: string;
  readonly organizationId: string;
  readonly authorId: string;
  /** What was typed with it. */
  readonly words: string;
  readonly origin: NoteOrigin;
  readonly at: Date;
}

export interface Clips {
  keep(clip: KeptClip): Promise<void>;
  byId(clipId: string): Promise<KeptClip | null>;
  /** False when it was gone already. */
  drop(clipId: string): Promise<boolean>;
  /** Deletes what was kept before then; says whose it was. */
  dropOlder(than: Date): Promise<readonly { id: string; organizationId: string }[]>;
}

export interface NewAddendum {
  readonly kind: AddendumKind;
  readonly reason: string;
  readonly text: string;
  readonly contentHash: string;
}

export interface Signing {
  readonly revision: number;
  readonly at: Date;
  readonly occurredAt: Date;
  readonly timeZone: string;
  readonly lateEntry: LateEntry | null;
  readonly contentHash: string;
  readonly ownerId: string;
}

export type { Roster };

/** Brings the people, clients and cases of an organisation to what a roster says. */
export interface Rosters {
  /** Repeating it changes nothing. A case that changes hands ends one assignment and begins the next. */
  apply(roster: Roster, at: Date): Promise<void>;
  /** Everybody on the organisation's rosters, each with every name they go by: what must never leave the house. */
  names(organizationId: string): Promise<string[][]>;
}

/** Messages that notes were made from, and what became of them. */
export interface Sources {
  /** Null while the message stands as it was. */
  change(origin: NoteOrigin): Promise<'changed' | 'deleted' | null>;
  /** True when a note was made from it. */
  markChanged(message: {
    platform: PlatformName;
    tenantId: string;
    messageId: string;
    deleted: boolean;
    at: Date;
  }): Promise<boolean>;
}

export interface Trail {
  /** Throws when it cannot be written; then nothing of the deed is kept. */
  record(events: readonly AuditEvent[]): Promise<void>;
  ofCase(
    organizationId: string,
    caseId: string,
    page: { before: string | null; size: number },
  ): Promise<Page<TrailRow>>;
}

/** The desk between the house and the outside: receipts of what came in, what is to go out. */
export interface Desk {
  /** Marks the delivery as dealt with. Throws `LeaseLost` when another process holds it: then nothing may be kept. */
  receipt(inboxId: string, owner: string): Promise<void>;
  send(messages: readonly OutboundRow[]): Promise<void>;
  /** The newest message about this draft or note that this person was shown. */
  shown(about: string, who: Identity): Promise<{ channelId: string; messageId: string } | null>;
  /** What was typed into an open form so far. */
  keepTyped(form: FormAddress, values: Record<string, unknown>, at: Date): Promise<void>;
  typed(form: FormAddress): Promise<Record<string, unknown> | null>;
  dropTyped(form: FormAddress): Promise<void>;
  keepReference(reference: KeptReference): Promise<void>;
  /** The bot was taken out of a conversation, or, without one, of the whole workspace or tenant: speak there no more. */
  removed(from: { platform: PlatformName; tenantId: string; conversationId: string | null }): Promise<void>;
  /** The person's own conversation with the bot. */
  personal(who: Identity): Promise<Record<string, unknown> | null>;
}

/** A form that is open on somebody's screen. */
export interface FormAddress {
  readonly who: Identity;
  readonly formId: string;
}

export interface OutboundRow {
  readonly id: string;
  readonly platform: PlatformName;
  readonly tenant_id: string;
  readonly user_id: string;
  readonly about: string | null;
  readonly body: unknown;
  /** The process that will send it. */
  readonly owner: string;
}

export interface KeptReference {
  readonly platform: PlatformName;
  readonly tenantId: string;
  readonly conversationId: string;
  readonly userId: string | null;
  readonly reference: Record<string, unknown>;
  readonly at: Date;
}

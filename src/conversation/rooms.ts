import type { KeyObject } from 'node:crypto';
import type { World } from '#casework/ports.ts';
import type { SecondReader, Transcriber } from '#casework/ports-model.ts';
import type { Log } from '#kernel/log.ts';
import type { ClipAt, Inbound, Place } from './inbound.ts';
import type { Outgoing } from './reply.ts';

/** What a platform says of an account. Only a `member` may use Fieldnote. */
export type Standing = 'member' | 'guest' | 'stranger' | 'bot' | 'deactivated' | 'unconfirmed';

export interface Person {
  readonly standing: Standing;
  readonly email: string | null;
  /** BCP 47. */
  readonly locale: string | null;
}

/** Who can read a place, as of now; when the platform cannot say, it is `shared`. */
export type Audience = 'personal' | 'private' | 'public' | 'shared';

/** A clip's bytes; `large` when there are more of them than were asked for, `unfetched` when they could not be had. */
export type Fetched =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'large' }
  | { readonly kind: 'unfetched'; readonly code: string };

/** What a turn asks of the platform it came from. The first two throw `unreachable` when the platform does not answer. */
export interface Door {
  person(who: { readonly tenantId: string; readonly userId: string }, inbound?: Inbound): Promise<Person>;
  audience(where: Pick<Inbound, 'tenantId' | 'reference'> & { readonly place: Place }): Promise<Audience>;
  /** Fetches a clip, only from where the platform itself keeps such things, and at most so many bytes. Never rejects. */
  fetchClip(clip: ClipAt, most: number, inbound: Inbound): Promise<Fetched>;
  /** Sends one message at once, outside the outbox: for what matters only at this moment. */
  deliver(outgoing: Outgoing): Promise<{ readonly message: Outgoing['origin']['message'] | null }>;
}

/** Everything a turn needs. */
export interface Rooms {
  readonly world: World;
  readonly log: Log;
  readonly ticketKey: KeyObject;
  /** Null where no language model is set up. */
  readonly secondReader: SecondReader | null;
  readonly transcriber: Transcriber;
  door(platform: Inbound['platform']): Door;
}

/** An inbound message as the mail room holds it. */
export interface Envelope {
  readonly id: string;
  /** The process that holds it; when another took it over, nothing of the turn is kept. */
  readonly owner: string;
  readonly inbound: Inbound;
}

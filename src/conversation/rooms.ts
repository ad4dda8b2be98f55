import type { World } from '#casework/ports.ts';
import type { SecondReader } from '#casework/ports-model.ts';
import type { Log } from '#kernel/log.ts';
import type { Inbound, Place } from './inbound.ts';

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

/** What a turn asks of the platform it came from. Both throw `unreachable` when the platform does not answer. */
export interface Door {
  person(who: { readonly tenantId: string; readonly userId: string }, inbound?: Inbound): Promise<Person>;
  audience(where: Pick<Inbound, 'tenantId' | 'reference'> & { readonly place: Place }): Promise<Audience>;
}

/** Everything a turn needs. */
export interface Rooms {
  readonly world: World;
  readonly log: Log;
  readonly ticketKey: Buffer;
  /** Null where no language model is set up. */
  readonly secondReader: SecondReader | null;
  door(platform: Inbound['platform']): Door;
}

/** An inbound message as the mail room holds it. */
export interface Envelope {
  readonly id: string;
  /** The process that holds it; when another took it over, nothing of the turn is kept. */
  readonly owner: string;
  readonly inbound: Inbound;
}

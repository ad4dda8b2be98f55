import { createHash } from 'node:crypto';
import { atTheDoor } from '#casework/at-the-door.ts';
import type { Store } from '#casework/ports.ts';
import { requestLink } from '#casework/request-link.ts';
import type { Actor } from '#domain/worker.ts';
import { sayIn } from '#presentation/say.ts';
import { guestCard, notSetUpCard, sharedPlaceCard, suspendedCard, unlinkedCard } from '#presentation/stranger-cards.ts';
import { identityOf, sealAnswer, writeReplies } from './answering.ts';
import type { Outgoing, Reply } from './reply.ts';
import type { Envelope, Person, Rooms } from './rooms.ts';
import type { Tickets } from './ticket.ts';

/** A person may go on, or was answered at the door. */
export type Admission =
  | { readonly kind: 'actor'; readonly actor: Actor; readonly locale: string | null }
  | { readonly kind: 'answered'; readonly outgoing: readonly Outgoing[] };

/** Nobody known has buttons to seal. */
const noTickets: Tickets = {
  seal: () => '',
  open: () => null,
};

/**
 * Who is asking, and may they? Guests, strangers, bots, deactivated and unlinked people get a plain answer and nothing
 * else works for them; nothing is taken from a place that outsiders can read. Every refusal is audited.
 */
export async function admit(envelope: Envelope, rooms: Rooms): Promise<Admission> {
  const { inbound } = envelope;
  const door = rooms.door(inbound.platform);
  const who = identityOf(envelope);
  const refuse = (reason: string, replies: Parameters<typeof answered>[3], organizationId: string | null = null) =>
    answered(rooms, { action: 'door.refuse', outcome: 'refused', reason, who, organizationId }, envelope, replies);
  const card = (made: ReturnType<typeof guestCard>) => sealAnswer({ kind: 'card', card: made }, noTickets);
  // Asked first: being put into such a place is said by the bot's own account, and it must leave all the same (R10).
  if (await outsidersCanRead(envelope, rooms)) {
    const told: Reply[] =
      inbound.said.kind === 'hello' ? [] : [card(sharedPlaceCard(sayIn(inbound.locale ?? null, 'UTC')))];
    return refuse('shared_place', () => [...told, { kind: 'leave' }]);
  }
  const [person, known] = await Promise.all([
    door.person(who, inbound),
    rooms.world.glance((store) => store.people.find(who, rooms.world.clock)),
  ]);
  const locale = person.locale ?? inbound.locale ?? null;
  const say = sayIn(locale, 'UTC');

  /** A paused link is confirmed again as a new one is made: by an admin, with a code (R11). */
  const pause = (reason: 'deactivated' | 'email_changed' | 'inactive', organizationId: string | null = null) =>
    refuse(
      reason,
      async (store) => {
        const { code, expiresAt } = await requestLink(store, who, rooms.world.clock);
        return [card(suspendedCard({ reason, code, expires: expiresAt.toISOString() }, say))];
      },
      organizationId,
    );

  if (person.standing === 'bot') return refuse('bot', () => []);
  if (person.standing !== 'member') return refuse(person.standing, () => [card(guestCard(say))]);
  switch (known.kind) {
    case 'no_organization':
      return refuse('no_organization', () => [card(notSetUpCard(say))]);
    case 'suspended':
      return pause(known.reason);
    case 'unlinked': {
      const event = {
        action: 'link.request',
        outcome: 'allowed',
        reason: null,
        who,
        organizationId: known.organizationId,
      } as const;
      return answered(rooms, event, envelope, async (store) => {
        const { code, expiresAt } = await requestLink(store, who, rooms.world.clock);
        return [card(unlinkedCard({ code, expires: expiresAt.toISOString() }, say))];
      });
    }
    case 'actor':
      return (await mailStillMatches(known.emailHash, person, envelope, rooms))
        ? { kind: 'actor', actor: known.actor, locale }
        : pause('email_changed', known.actor.organizationId);
  }
}

async function outsidersCanRead({ inbound }: Envelope, rooms: Rooms): Promise<boolean> {
  if (inbound.place.kind === 'personal') return false;
  return (await rooms.door(inbound.platform).audience(inbound)) === 'shared';
}

/** A new e-mail address behind the same account suspends the link until an admin confirms it again (R11). */
async function mailStillMatches(
  before: string | null,
  person: Person,
  envelope: Envelope,
  { world }: Rooms,
): Promise<boolean> {
  if (!person.email) return true;
  const now = createHash('sha256').update(person.email.trim().toLowerCase()).digest('hex');
  if (before === now) return true;
  const who = identityOf(envelope);
  await world.glance((store) =>
    before ? store.people.suspend(who, 'email_changed') : store.people.rememberEmail(who, now),
  );
  return before === null;
}

type DoorDeed = Omit<Parameters<typeof atTheDoor>[1], 'request'>;

async function answered(
  rooms: Rooms,
  event: DoorDeed,
  envelope: Envelope,
  replies: (store: Store) => readonly Reply[] | Promise<readonly Reply[]>,
): Promise<Admission> {
  const request = envelope.inbound.delivery;
  const outgoing = await atTheDoor(rooms.world, { ...event, request }, async (store) =>
    writeReplies(envelope, await replies(store), store),
  );
  return { kind: 'answered', outgoing };
}

import { z } from 'zod';
import type { Inbound, Place } from '#conversation/inbound.ts';
import { unreachable } from '#kernel/problem.ts';
import type { Audience, Person, Standing } from '#platforms/platform.ts';
import type { Connector } from './connector.ts';
import { statusOf } from './failure.ts';
import { limits } from './limits.ts';
import { type Reference, readReference } from './reference.ts';

const member = z.object({
  aadObjectId: z.string().nullish(),
  objectId: z.string().nullish(),
  tenantId: z.string().nullish(),
  userRole: z.string().nullish(),
  userPrincipalName: z.string().nullish(),
  email: z.string().nullish(),
});
type Member = z.infer<typeof member>;

const page = z.object({ members: z.array(member).default([]), continuationToken: z.string().nullish() });

/** What Teams says of people and places, asked anew each time: a removal must count at once. */
export interface Roster {
  person(who: { readonly tenantId: string; readonly userId: string }, inbound?: Inbound): Promise<Person>;
  audience(at: Pick<Inbound, 'tenantId' | 'reference'> & { readonly place: Place }): Promise<Audience>;
}

export function createRoster(connector: Connector): Roster {
  return {
    /** Throws `unreachable` when Teams cannot be asked: no answer is a refusal. */
    async person(who, inbound) {
      const reference = readReference(inbound?.reference);
      if (!reference) throw unreachable();
      const found = await lookUp(connector, reference);
      const standing = found ? standingOf(found, who) : 'stranger';
      return { standing, email: found?.email || null, locale: inbound?.locale ?? null };
    },

    /** When Teams does not say who can read a place, it is `shared`. */
    async audience({ tenantId, reference: stored, place }) {
      if (place.kind === 'personal') return 'personal';
      const reference = readReference(stored);
      if (!reference || !place.channelId) return 'shared';
      try {
        const readers = await everyone(connector, reference, place.channelId);
        const isOurs = ({ tenantId: theirs, userRole }: Member) => theirs === tenantId && userRole !== 'anonymous';
        if (readers.length === 0 || !readers.every(isOurs)) return 'shared';
        return place.kind === 'channel' || readers.some(isGuest) ? 'public' : 'private';
      } catch {
        return 'shared';
      }
    },
  };
}

/** The person's entry in the conversation's roster; null when Teams knows no such member. */
async function lookUp(connector: Connector, reference: Reference): Promise<Member | null> {
  try {
    const { conversation, ...to } = reference.conversation
      ? { ...reference, conversation: reference.conversation }
      : await connector.openPersonal(reference);
    const [id = conversation.id] = conversation.id.split(';messageid=');
    return await connector.within(to, id, async (client) =>
      member.parse(await client.conversations.getConversationMember(id, to.user.id)),
    );
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw unreachable(undefined, { cause: error });
  }
}

function standingOf(found: Member, who: { readonly tenantId: string; readonly userId: string }): Standing {
  if ((found.aadObjectId ?? found.objectId) !== who.userId) return 'stranger';
  if (found.userRole === 'anonymous' || found.tenantId !== who.tenantId) return 'stranger';
  return isGuest(found) ? 'guest' : 'member';
}

/** A guest's sign-in name says so even where the role does not. */
const isGuest = ({ userRole, userPrincipalName }: Member) =>
  userRole === 'guest' || userPrincipalName?.includes('#EXT#') === true;

/** All who can read a place, people of other organisations included. */
const everyone = (connector: Connector, reference: Reference, placeId: string) =>
  connector.within(reference, placeId, async (client) => {
    const members: Member[] = [];
    let continuationToken: string | undefined;
    do {
      // The SDK's type asks for a token even where there is none yet.
      const options = { pageSize: limits.memberPage, continuationToken } as {
        pageSize: number;
        continuationToken: string;
      };
      const read = page.parse(await client.conversations.getConversationPagedMembers(placeId, options));
      members.push(...read.members);
      continuationToken = read.continuationToken ?? undefined;
    } while (continuationToken);
    return members;
  });

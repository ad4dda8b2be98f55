import { randomInt } from 'node:crypto';
import type { Identity } from '#domain/worker.ts';
import { type Clock, dateOf } from '#kernel/clock.ts';
import type { LinkRequest, Store } from './ports.ts';

/** No letter or digit that can be taken for another when it is read out. */
const alphabet = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const daysOpen = 7;

/** The code by which an admin can link this person: the one still open, or a new one of 8 signs, good for a week. */
export async function requestLink(store: Store, who: Identity, clock: Clock): Promise<LinkRequest> {
  const now = clock.now();
  const open = await store.people.openLinkRequest(who, dateOf(now));
  if (open) return open;
  const code = Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)]).join('');
  const expires = now.add({ hours: daysOpen * 24 });
  const request = { code, who, createdAt: dateOf(now), expiresAt: dateOf(expires) };
  await store.people.requestLink(request);
  return request;
}

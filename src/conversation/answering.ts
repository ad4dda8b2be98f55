import type { OutboundRow, Store } from '#casework/ports.ts';
import type { Identity } from '#domain/worker.ts';
import { newId } from '#kernel/ids.ts';
import type { Answer } from './command.ts';
import type { Outgoing, Reply } from './reply.ts';
import type { Envelope } from './rooms.ts';
import { sealCard, sealForm, type Tickets } from './ticket.ts';

/** An answer with its buttons sealed. */
export function sealAnswer(answer: Answer, tickets: Tickets): Reply {
  switch (answer.kind) {
    case 'card':
      return { ...answer, card: sealCard(answer.card, tickets) };
    case 'home':
      return { kind: 'home', card: sealCard(answer.card, tickets) };
    case 'form':
      return { kind: 'form', form: sealForm(answer.form, tickets), instead: sealCard(answer.instead, tickets) };
  }
}

export const identityOf = ({ inbound }: Envelope): Identity => ({
  platform: inbound.platform,
  tenantId: inbound.tenantId,
  userId: inbound.userId,
});

/**
 * Writes the replies and the receipt into the transaction of the deed. A card about a draft or note replaces the newest
 * message about it. Throws `LeaseLost` when another process holds the envelope.
 */
export async function writeReplies(envelope: Envelope, replies: readonly Reply[], store: Store): Promise<Outgoing[]> {
  const outgoing = await sendAlong(envelope, replies, store);
  await store.desk.receipt(envelope.id, envelope.owner);
  return outgoing;
}

/** Writes replies into the transaction of a deed that no envelope waits for. */
export async function sendAlong(envelope: Envelope, replies: readonly Reply[], store: Store): Promise<Outgoing[]> {
  const outgoing: Outgoing[] = [];
  for (const reply of replies) outgoing.push(await addressed(envelope, reply, store));
  await store.desk.send(outgoing.map((one) => rowOf(one, envelope.owner)));
  return outgoing;
}

/** A reply on its way to who asked: where it goes, and the message it takes the place of. */
export async function addressed(envelope: Envelope, reply: Reply, store: Store): Promise<Outgoing> {
  const { platform, tenantId, userId, place, origin, reference } = envelope.inbound;
  const about = reply.kind === 'card' ? reply.about : undefined;
  const { message: pressed, ...elsewhere } = origin;
  const anew = reply.kind === 'card' && reply.anew;
  const message = anew ? null : (pressed ?? (about ? await store.desk.shown(about, identityOf(envelope)) : null));
  const personal = await store.desk.personal(identityOf(envelope));
  return {
    id: newId<'outgoing'>(),
    platform,
    tenantId,
    userId,
    place,
    origin: { ...elsewhere, ...(message ? { message } : {}) },
    reply,
    ...(reference ? { reference } : {}),
    ...(personal ? { personal } : {}),
  };
}

const rowOf = (outgoing: Outgoing, owner: string): OutboundRow => ({
  id: outgoing.id,
  platform: outgoing.platform,
  tenant_id: outgoing.tenantId,
  user_id: outgoing.userId,
  about: outgoing.reply.kind === 'card' ? (outgoing.reply.about ?? null) : null,
  body: outgoing,
  owner,
});

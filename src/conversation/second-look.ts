import { offerReading } from '#casework/offer-reading.ts';
import type { SecondReader } from '#casework/ports-model.ts';
import type { Note } from '#domain/note.ts';
import { abilityOf } from '#domain/policy.ts';
import { type SecondLook, type Suggestion, suggestion } from '#domain/second-look.ts';
import { instantFrom } from '#kernel/clock.ts';
import { withOffset } from '#kernel/zone.ts';
import { draftCard } from '#presentation/draft-card.ts';
import type { Suggestion as ReadValue } from '#reading/claims/suggestion.ts';
import { identityOf, sealAnswer, sendAlong } from './answering.ts';
import type { Heard } from './command.ts';
import type { Outgoing } from './reply.ts';
import type { Envelope, Rooms } from './rooms.ts';
import type { Tickets } from './ticket.ts';

/** A worker has read the card by then. */
const deadlineMs = 8_000;

/**
 * Lets a model read the words of a draft that was just made, and offers on the draft's card what it found there: the
 * card is redrawn in place. Resolves to nothing where there is nothing to offer, or where the author is out of reach
 * of the draft by now.
 */
export async function lookAgain(
  draft: Note,
  reader: SecondReader,
  { envelope, heard, tickets, rooms }: { envelope: Envelope; heard: Heard; tickets: Tickets; rooms: Rooms },
): Promise<readonly Outgoing[]> {
  const { world } = rooms;
  const who = identityOf(envelope);
  const secondLook = await readPart(draft, reader, heard, rooms);
  if (!secondLook || secondLook.suggestions.length === 0) return [];
  // The model took its time: who asked is looked up anew, so that a removal in between counts.
  const known = await world.glance((store) => store.people.find(who, world.clock));
  if (known.kind !== 'actor') return [];
  const asking = { actor: known.actor, who, request: heard.inbound.delivery };
  let outgoing: readonly Outgoing[] = [];
  await offerReading(world, asking, { noteId: draft.id, secondLook }, async (ending, store) => {
    if (!('outcome' in ending) || !ending.outcome) return;
    const card = draftCard(ending.outcome, heard.say);
    const reply = sealAnswer({ kind: 'card', card, about: draft.id }, tickets);
    // Not the message that was pressed or written: the newest card about the draft is redrawn.
    const apart = { ...envelope, inbound: { ...envelope.inbound, origin: {} } };
    outgoing = await sendAlong(apart, [reply], store);
  });
  return outgoing;
}

/** Only the part of the words this note is about; what was read is placed in the whole again. */
async function readPart(
  { content, rawText, createdAt }: Note,
  reader: SecondReader,
  { actor }: Heard,
  { world }: Rooms,
): Promise<SecondLook | null> {
  const { part } = content;
  const [cases, names] = await world.glance((store) =>
    Promise.all([store.cases.within(abilityOf(actor), 'case.find'), store.rosters.names(actor.organizationId)]),
  );
  const words = {
    text: rawText.slice(part.start, part.end),
    now: withOffset(actor.timeZone, instantFrom(createdAt)),
    practiceArea: content.practiceArea ?? cases[0]?.practiceArea ?? 'cps',
    known: cases.map(({ number, clientName, clientAliases }) => ({
      caseNumber: number,
      names: [clientName, ...clientAliases],
    })),
    people: names,
  };
  const who = { organizationId: actor.organizationId, workerId: actor.id };
  const read = await reader.read(words, { who, deadlineMs });
  if (read.kind === 'failed') return null;
  const { model, prompt, values, hidden } = read;
  const suggestions = values.flatMap((one) => placed(one, part.start));
  return { model, prompt, suggestions, hidden: [...hidden] };
}

/** A value with its words in the whole text; whose case it is stays with the worker and the first reader. */
function placed({ spans, ...one }: ReadValue, from: number): Suggestion[] {
  const moved = spans.map(({ start, end }) => ({ start: start + from, end: end + from }));
  const parsed = suggestion.safeParse({ ...one, spans: moved });
  return parsed.success ? [parsed.data] : [];
}

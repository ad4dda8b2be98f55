import { z } from 'zod';
import type { Heard as HeardInClip } from '#casework/ports-model.ts';
import { type Clip, mostClipBytes } from '#domain/clip.ts';
import type { NoteOrigin } from '#domain/note.ts';
import { abilityOf, may } from '#domain/policy.ts';
import { joinWords } from '#domain/spoken-words.ts';
import { refused } from '#kernel/problem.ts';
import { listeningCard, type Unheard, unheardNotice } from '#presentation/clip-cards.ts';
import { addressed, sealAnswer } from './answering.ts';
import type { Heard } from './command.ts';
import { originOf } from './commands/notes.ts';
import type { Said } from './inbound.ts';
import type { Outgoing } from './reply.ts';
import type { Envelope, Rooms } from './rooms.ts';
import type { Tickets } from './ticket.ts';
import { known, type Understood } from './understand.ts';

/** What a clip led to, and the message that said it was being listened to: what is said of it next takes that one's place. */
export interface Listened extends Understood {
  readonly shown: Outgoing['origin']['message'] | null;
}

/** Whether answering takes as long as listening does. */
export const isHeard = (said: Said): boolean =>
  said.kind === 'clip' || (said.kind === 'press' && said.command === 'clip.again');

/**
 * What a voice clip asks for, once it is written down; null when nothing of the kind was said. Runs before the deed and
 * outside its transaction: whoever takes the envelope over after a crash listens again.
 */
export async function listening(
  envelope: Envelope,
  heard: Heard,
  tickets: Tickets,
  rooms: Rooms,
): Promise<Listened | null> {
  const { said } = heard.inbound;
  if (!isHeard(said)) return null;
  const { actor } = heard;
  // Asked before the deed asks: nobody's voice goes to a service for a note that may not be.
  const here = { type: 'Organization', organizationId: actor.organizationId } as const;
  if (!may(abilityOf(actor), 'note.draft', here)) throw refused();
  if (said.kind === 'clip') return firstTime(said, envelope, heard, tickets, rooms);
  return said.kind === 'press' ? nextTime(said, envelope, heard, tickets, rooms) : null;
}

async function firstTime(
  said: Extract<Said, { kind: 'clip' }>,
  envelope: Envelope,
  heard: Heard,
  tickets: Tickets,
  rooms: Rooms,
): Promise<Listened> {
  const { clip, text: typed } = said;
  const origin = originOf(heard);
  const notice = said.more ? heard.say('unheard.onlyFirst') : '';
  const without = (why: Unheard, shown: Listened['shown'] = null): Listened =>
    typed.trim()
      ? { ...draftOf({ words: typed, origin }, unheardNotice(why, heard.say)), shown }
      : { command: known('clip.unheard'), asked: { input: { why } }, shown };
  if (!rooms.transcriber.on) return without('off');
  if (clip.bytes !== null && clip.bytes > mostClipBytes) return without('large');

  const telling = tell(envelope, heard, tickets, rooms);
  const fetched = await rooms.door(heard.inbound.platform).fetchClip(clip, mostClipBytes, heard.inbound);
  if (fetched.kind === 'unfetched') rooms.log.warn('clip.unfetched', { code: fetched.code });
  if (fetched.kind !== 'bytes') return without(fetched.kind, await telling);
  const { bytes } = fetched;
  const result = await listenTo({ bytes, mime: clip.mime }, heard, rooms);
  const shown = await telling;
  switch (result.kind) {
    case 'words':
      return { ...draftOf(spoken(typed, result, origin), notice), shown };
    case 'failed': {
      const input = { bytes, mime: clip.mime, words: typed.trim(), origin };
      return { command: known('clip.keep'), asked: { input }, shown };
    }
    default:
      return without(result.kind, shown);
  }
}

const clipId = z.object({ clipId: z.string() });

/** The same with a clip that was kept. One that is gone, or somebody else's, is left to the deed to answer. */
async function nextTime(
  said: Extract<Said, { kind: 'press' }>,
  envelope: Envelope,
  heard: Heard,
  tickets: Tickets,
  rooms: Rooms,
): Promise<Listened> {
  const input = clipId.parse(tickets.open(said.ticket, said.command));
  const clip = await rooms.world.glance((store) => store.clips.byId(input.clipId));
  const waits: Listened = { command: known('clip.again'), asked: { input }, shown: null };
  if (clip?.authorId !== heard.actor.id || !rooms.transcriber.on) return waits;
  const [result, shown] = await Promise.all([listenTo(clip, heard, rooms), tell(envelope, heard, tickets, rooms)]);
  const { words, origin } = clip;
  if (result.kind === 'words') return { ...draftOf({ ...spoken(words, result, origin), ...input }, ''), shown };
  if (result.kind !== 'silence') return { ...waits, shown };
  const empty: Understood = words
    ? draftOf({ words, origin, ...input }, unheardNotice('silence', heard.say))
    : { command: known('clip.silent'), asked: { input } };
  return { ...empty, shown };
}

const draftOf = (draft: object, notice: string): Understood => ({
  command: known('clip.draft'),
  asked: { input: { draft, notice } },
});

function spoken(typed: string, heard: Extract<HeardInClip, { kind: 'words' }>, origin: NoteOrigin) {
  const { text: words, doubtful } = joinWords(typed, heard);
  return { words, origin: { ...origin, spoken: { doubtful, checked: false } } };
}

async function listenTo(
  { bytes, mime }: Clip,
  { actor: { organizationId, id: workerId } }: Heard,
  { transcriber, log }: Rooms,
): Promise<HeardInClip> {
  const started = performance.now();
  const result = await transcriber.transcribe({ bytes, mime }, { organizationId, workerId });
  const code = result.kind === 'failed' ? result.why : undefined;
  log.info('clip.listened', {
    kind: result.kind,
    code,
    count: bytes.length,
    ms: Math.round(performance.now() - started),
  });
  return result;
}

/** Says that the clip is being listened to. Only a help: when it cannot be said, the draft comes all the same. */
async function tell(envelope: Envelope, heard: Heard, tickets: Tickets, rooms: Rooms): Promise<Listened['shown']> {
  try {
    const card = sealAnswer({ kind: 'card', card: listeningCard(heard.say) }, tickets);
    const outgoing = await rooms.world.glance((store) => addressed(envelope, card, store));
    return (await rooms.door(heard.inbound.platform).deliver(outgoing)).message ?? null;
  } catch {
    return null;
  }
}

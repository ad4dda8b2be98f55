import { atTheDoor } from '#casework/at-the-door.ts';
import type { Store } from '#casework/ports.ts';
import type { Note } from '#domain/note.ts';
import type { Actor, Identity } from '#domain/worker.ts';
import { dateOf } from '#kernel/clock.ts';
import { newId } from '#kernel/ids.ts';
import { LeaseLost } from '#kernel/lease-lost.ts';
import { fault, Problem } from '#kernel/problem.ts';
import type { FormValues } from '#presentation/card.ts';
import { closedCard, typedIn, unsavedCard } from '#presentation/closed-card.ts';
import { problemCard } from '#presentation/problem-card.ts';
import { isWord, type Say, sayIn } from '#presentation/say.ts';
import { privateNoticeCard } from '#presentation/stranger-cards.ts';
import { admit } from './admit.ts';
import { identityOf, sealAnswer, writeReplies } from './answering.ts';
import { closing } from './closing.ts';
import type { Answer, Doing, Heard } from './command.ts';
import { isHeard, listening } from './listening.ts';
import { takeNews } from './news.ts';
import type { Outgoing, Reply } from './reply.ts';
import type { Envelope, Rooms } from './rooms.ts';
import { lookAgain } from './second-look.ts';
import { sealCard, type Tickets, ticketsOf } from './ticket.ts';
import { showNow } from './too-late.ts';
import { understand } from './understand.ts';

/** What came of a turn: replies that were written with the deed and are now to be sent, and what may follow them. */
export interface Answers {
  readonly outgoing: readonly Outgoing[];
  /** A model's second look at each draft that was made: nobody waits for it. */
  readonly later: readonly (() => Promise<readonly Outgoing[]>)[];
}

/**
 * One turn of conversation, whole: every platform calls this and nothing else. Throws `unreachable` when nothing could
 * be kept, so that it is tried again, and `LeaseLost` when another process has taken the envelope over.
 */
export async function turn(envelope: Envelope, rooms: Rooms): Promise<Answers> {
  if (await takeNews(envelope, rooms)) return { outgoing: [], later: [] };
  const admission = await admit(envelope, rooms);
  if (admission.kind === 'answered') return { outgoing: admission.outgoing, later: [] };
  const { actor, locale } = admission;
  const { inbound } = envelope;
  const say = sayIn(locale, actor.timeZone);
  const heard: Heard = { inbound, actor, say, clock: rooms.world.clock };
  return answerTo(envelope, heard, rooms);
}

async function answerTo(envelope: Envelope, heard: Heard, rooms: Rooms): Promise<Answers> {
  const tickets = ticketsOf(heard.actor.id, rooms.ticketKey, rooms.world.clock.now());
  let outgoing: readonly Outgoing[] = [];
  let answered = envelope;
  const keep = async (replies: readonly Reply[], store: Store) => {
    await rememberPlace(envelope, store, heard);
    await clearForm(envelope, store);
    outgoing = await writeReplies(answered, [...replies, ...notice(heard, tickets)], store);
  };
  const asking = { actor: heard.actor, who: identityOf(envelope), request: heard.inbound.delivery };
  const { said } = heard.inbound;
  let typed: FormValues = said.kind === 'closed' ? (said.values ?? {}) : {};
  const tell = (problem: Problem): Reply[] => told(problem, typed, heard, tickets, rooms);
  const seal = (answers: readonly Answer[]) => answers.map((one) => sealAnswer(one, tickets));
  const doing: Doing = async (deed, input, show) => {
    return deed(rooms.world, asking, input, async (ending, store) => {
      if ('outcome' in ending) return keep(seal(show(ending.outcome)), store);
      const now = await showNow(ending, heard, store);
      await keep(now ? [...seal(now), ...unsaved(typed, heard, tickets)] : tell(ending.problem), store);
    });
  };
  try {
    const listened = await listening(envelope, heard, tickets, rooms);
    if (listened?.shown) answered = inPlaceOf(listened.shown, envelope);
    const { command, asked } =
      listened ?? (await closing(envelope, heard, tickets, rooms)) ?? understand(heard, tickets);
    typed = asked.values ?? {};
    const drafts = await command.perform(asked, heard, doing);
    return { outgoing, later: secondLooks(drafts, { envelope, heard, tickets, rooms }) };
  } catch (error) {
    if (error instanceof LeaseLost || isOutage(error)) throw error;
    // Said within the deed already; what is left is what went wrong before there was a deed, or around it.
    if (outgoing.length > 0) return { outgoing, later: [] };
    const problem = error instanceof Problem ? error : fault({}, { cause: error });
    await tellOutsideDeed(problem, asking, rooms, (store) => keep(tell(problem), store));
    return { outgoing, later: [] };
  }
}

function secondLooks(drafts: readonly Note[], turned: Parameters<typeof lookAgain>[2]): Answers['later'] {
  const { secondReader } = turned.rooms;
  return secondReader ? drafts.map((draft) => () => lookAgain(draft, secondReader, turned)) : [];
}

/** The same, with its answer in the place of a message the bot has sent meanwhile. */
const inPlaceOf = (message: NonNullable<Outgoing['origin']['message']>, envelope: Envelope): Envelope => ({
  ...envelope,
  inbound: { ...envelope.inbound, origin: { ...envelope.inbound.origin, message } },
});

/** Nothing answered: tried again later. An audit row that cannot be written is told at once instead (U2). */
const isOutage = (error: unknown): boolean =>
  error instanceof Problem && error.kind === 'unreachable' && error.detail.say === undefined;

/** What could not even be begun is on the audit trail too; where that is the trouble, the person is told all the same. */
async function tellOutsideDeed(
  problem: Problem,
  { actor, who, request }: { actor: Actor; who: Identity; request: string },
  { world }: Rooms,
  write: (store: Store) => Promise<void>,
): Promise<void> {
  if (problem.kind === 'unreachable') return world.transaction(write);
  const { organizationId } = actor;
  const event = {
    action: 'door.refuse',
    outcome: 'refused',
    reason: problem.kind,
    who,
    organizationId,
    request,
  } as const;
  return atTheDoor(world, event, write);
}

function told(problem: Problem, typed: FormValues, heard: Heard, tickets: Tickets, rooms: Rooms): Reply[] {
  const reference = problem.kind === 'fault' ? newId<'fault'>().slice(-8) : null;
  if (reference) {
    const cause = problem.cause instanceof Error ? problem.cause : problem;
    rooms.log.error('turn.fault', { reference, code: cause.name, where: ownLine(cause) });
  }
  // A closed form cannot be mended any more; what was typed into it is shown, so that it is not lost.
  const shown = heard.inbound.said.kind === 'closed' ? closedCard(typedIn(typed), heard.say) : null;
  const card = sealCard(shown ?? problemCard(problem, reference, heard.say), tickets);
  const { fields } = problem.detail;
  if (heard.inbound.said.kind === 'form' && fields) {
    return [{ kind: 'formErrors', errors: inWords(fields, heard.say), instead: card }];
  }
  // The card that was pressed stays: what went wrong does not take its place. What said “listening” has had its time.
  const answer: Reply = { kind: 'card', card, ...(isHeard(heard.inbound.said) ? {} : { anew: true }) };
  return [answer, ...unsaved(typed, heard, tickets)];
}

/** A form that was sent is gone from the screen, whatever became of it: what it held is shown, so that it is not lost. */
function unsaved(values: FormValues, { inbound, say }: Heard, tickets: Tickets): Reply[] {
  const typed = inbound.said.kind === 'form' ? typedIn(values) : [];
  return typed.length > 0 ? [{ kind: 'card', card: sealCard(unsavedCard(typed, say), tickets), anew: true }] : [];
}

const inWords = (fields: Readonly<Record<string, string>>, say: Say) =>
  Object.fromEntries(Object.entries(fields).map(([name, said]) => [fieldOf(name), isWord(said) ? say(said) : said]));

/** `entries.reason` of a use case's input is the field `reason` of its form. */
const fieldOf = (path: string): string => path.split('.').at(-1) ?? path;

/** Where in our own code it happened: file and line, never the message, which may quote what was typed. */
const ownLine = (error: Error): string | undefined => error.stack?.match(/src\/[\w/-]+\.ts:\d+/)?.[0];

/** Said where others read: they learn that the answer went out privately, and nothing else. */
function notice({ inbound, say }: Heard, tickets: Tickets): Reply[] {
  if (inbound.place.kind === 'personal' || inbound.said.kind !== 'words') return [];
  return [{ kind: 'public', card: sealCard(privateNoticeCard(say), tickets) }];
}

/** A form that was sent or closed has nothing left on the desk. */
async function clearForm(envelope: Envelope, store: Store): Promise<void> {
  const { said, origin } = envelope.inbound;
  if (!origin.formId || (said.kind !== 'form' && said.kind !== 'closed')) return;
  await store.desk.dropTyped({ who: identityOf(envelope), formId: origin.formId });
}

async function rememberPlace({ inbound }: Envelope, store: Store, { clock }: Heard): Promise<void> {
  const { reference, place, platform, tenantId, userId } = inbound;
  if (!reference || !place.channelId) return;
  await store.desk.keepReference({
    platform,
    tenantId,
    conversationId: place.channelId,
    userId: place.kind === 'personal' ? userId : null,
    reference,
    at: dateOf(clock.now()),
  });
}

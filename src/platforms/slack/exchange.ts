import type { Inbound } from '#conversation/inbound.ts';
import type { Outgoing } from '#conversation/reply.ts';
import type { Log } from '#kernel/log.ts';
import type { Receipt, Receive, Turned } from '#platforms/platform.ts';
import { atTheDoor } from '#presentation/say.ts';
import type { Directory } from './directory.ts';
import { codeOf } from './failures.ts';
import type { createGuard } from './guard.ts';
import { createHalfFilled } from './half-filled.ts';
import { limits } from './limits.ts';
import { drawForm } from './modal.ts';
import type { Openings } from './openings.ts';
import { parse } from './parse.ts';
import { speakerOf } from './parse-event.ts';
import type { MessageShortcut, Payload } from './payload.ts';

/** The body of the 200 that Slack gets; undefined for an empty one. */
type Answer = Readonly<Record<string, unknown>> | undefined;

interface ExchangeRooms {
  readonly guard: ReturnType<typeof createGuard>;
  readonly directory: Directory;
  readonly openings: Openings;
  readonly receive: Receive;
  readonly turned: Turned;
  readonly opensForm: (command: string) => boolean;
  readonly botUserId: () => string | null;
  /** Says one sentence to the person alone, outside a turn. */
  readonly tell: (inbound: Inbound, sentence: string) => Promise<void>;
  readonly log: Log;
}

/** One payload, from its arrival to what Slack is answered. */
export function createExchange(rooms: ExchangeRooms) {
  const { guard, directory, openings, receive, turned, opensForm, botUserId, tell, log } = rooms;
  const turns = new Set<Promise<unknown>>();

  /** Starts a turn. `safe` rejects when the message could not be stored; `over` only says that the turn has ended. */
  const begin = (inbound: Inbound, answer?: (outgoing: Outgoing) => Promise<Receipt | null>) => {
    const stored = Promise.withResolvers<void>();
    const turn = receive(inbound, { stored: () => stored.resolve(), ...(answer && { answer }) });
    turn.then(stored.resolve, stored.reject);
    stored.promise.catch((error) => log.error('slack.notStored', { kind: inbound.said.kind, code: codeOf(error) }));
    const over = turn.catch(() => undefined);
    turns.add(over);
    over.then(() => turns.delete(over));
    return { safe: stored.promise, over };
  };

  const halfFilled = createHalfFilled((inbound) => void begin(inbound));

  /** Whether a message is safe: what else is to be said to the person, before Slack gives up on the answer. */
  const concern = (safe: Promise<void>): Promise<string | null> =>
    withinTime(
      safe.then(
        () => null,
        () => atTheDoor('door.notSaved'),
      ),
      limits.answerMs,
      atTheDoor('door.stillSaving'),
    );

  const tellApart = (inbound: Inbound, sentence: string): undefined => {
    tell(inbound, sentence).catch((error) => log.warn('slack.untold', { code: codeOf(error) }));
  };

  /** A press, a menu or a command: stored before Slack gets its 200. */
  const hand = async (inbound: Inbound): Promise<Answer> => {
    const sentence = await concern(begin(inbound).safe);
    if (sentence === null) return undefined;
    return inbound.said.kind === 'words' ? ephemeral(sentence) : tellApart(inbound, sentence);
  };

  /** A sent form waits a moment for its turn: what is wrong with it can be said beside the field only in this answer. */
  const submit = async (inbound: Inbound, fields: readonly string[]): Promise<Answer> => {
    const answered = Promise.withResolvers<Answer>();
    let open = true;
    const { safe, over } = begin(inbound, async ({ reply }) => {
      const content = open ? drawAnswer(reply, fields) : undefined;
      if (!content) return null;
      open = false;
      answered.resolve(content);
      return { message: null };
    });
    const moment = withinTime(Promise.race([answered.promise, over]), limits.formAnswerMs, undefined);
    const sentence = await concern(safe);
    const answer = (await moment) ?? undefined;
    open = false;
    if (sentence === null) return answer;
    return besideFirst(fields, sentence) ?? tellApart(inbound, sentence);
  };

  const prepare = async (payload: Payload, inbound: Inbound): Promise<Inbound> => {
    const { said } = inbound;
    const asks = (said.kind === 'press' || said.kind === 'menu') && opensForm(said.command);
    const ready =
      asks && 'trigger_id' in payload.body
        ? { ...inbound, origin: { ...inbound.origin, formId: openings.open(payload.body.trigger_id) } }
        : inbound;
    return payload.kind === 'messageShortcut' ? withAuthor(ready, payload.body) : ready;
  };

  /** A record should name the author of a captured message; without an answer in time the platform's id stands. */
  const withAuthor = async (inbound: Inbound, { message }: MessageShortcut): Promise<Inbound> => {
    if (inbound.said.kind !== 'menu' || !inbound.said.capture || !message.user) return inbound;
    const name = directory.nameOf(message.user).catch(() => null);
    const author = await withinTime(name, limits.authorMs, null);
    if (author === null) return inbound;
    return { ...inbound, said: { ...inbound.said, capture: { ...inbound.said.capture, author } } };
  };

  const turnAway = async (payload: Payload, refusal: Parameters<Turned>[0]): Promise<Answer> => {
    log.warn('slack.turned', { reason: refusal.reason });
    await turned(refusal);
    return payload.kind === 'command' ? ephemeral(atTheDoor('door.notAvailable')) : undefined;
  };

  /** Slack sends an event again until it gets its 200, so storing it may take its time, and may fail. */
  const hear = async (payload: Extract<Payload, { kind: 'event' }>): Promise<void> => {
    const inbound = parse(payload, botUserId());
    if (inbound) await begin(inbound).safe;
  };

  const attend = async (payload: Payload): Promise<Answer> => {
    if (payload.kind === 'suggestion') return { options: [] };
    if (payload.kind === 'action' && halfFilled.noted(payload.body)) return undefined;
    const inbound = parse(payload, botUserId());
    if (!inbound) return undefined;
    const { said } = inbound;
    if (payload.kind === 'submission' && said.kind === 'form') {
      halfFilled.take(payload.body);
      return submit(inbound, Object.keys(said.values));
    }
    if (payload.kind === 'closed' && said.kind === 'closed') {
      const seen = halfFilled.take(payload.body);
      return hand({ ...inbound, said: { ...said, values: said.values ?? seen } });
    }
    return hand(await prepare(payload, inbound));
  };

  /** What Slack is answered. Rejects only for an event, which then comes again; a person is told in words. */
  const answer = async (payload: Payload): Promise<Answer> => {
    if (payload.kind === 'event' && speakerOf(payload.body, botUserId()) === 'self') return undefined;
    const refusal = guard(payload);
    if (payload.kind === 'event') return refusal ? turnAway(payload, refusal) : void (await hear(payload));
    try {
      return await (refusal ? turnAway(payload, refusal) : attend(payload));
    } catch (error) {
      log.error('slack.fault', { kind: payload.kind, code: codeOf(error) });
      return payload.kind === 'command' ? ephemeral(atTheDoor('door.notSaved')) : undefined;
    }
  };

  return {
    answer,
    /** Hands over what has not been, and resolves when every turn under way is over. */
    async finish(): Promise<void> {
      halfFilled.flush();
      await Promise.allSettled(turns);
    },
  };
}

export type Exchange = ReturnType<typeof createExchange>;

/** What can be said in the answer to a sent form: errors beside its fields, or the form that comes next. */
function drawAnswer(reply: Outgoing['reply'], fields: readonly string[]): Answer {
  if (reply.kind === 'form') return { response_action: 'update', view: drawForm(reply.form) };
  if (reply.kind !== 'formErrors') return undefined;
  // Slack shows nothing at all when one of the fields named is not on the form.
  const errors = Object.entries(reply.errors).filter(([field]) => fields.includes(field));
  return errors.length > 0
    ? { response_action: 'errors', errors: Object.fromEntries(errors) }
    : besideFirst(fields, Object.values(reply.errors).join(' '));
}

const besideFirst = (fields: readonly string[], sentence: string): Answer =>
  fields[0] === undefined ? undefined : { response_action: 'errors', errors: { [fields[0]]: sentence } };

const ephemeral = (text: string): Answer => ({ response_type: 'ephemeral', text });

/** The work's outcome, or `otherwise` when it takes longer. */
async function withinTime<Value, Otherwise>(work: Promise<Value>, ms: number, otherwise: Otherwise) {
  const late = Promise.withResolvers<Otherwise>();
  const timer = setTimeout(() => late.resolve(otherwise), ms);
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

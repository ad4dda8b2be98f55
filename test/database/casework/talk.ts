import { createSecretKey } from 'node:crypto';
import type { Heard, Transcriber } from '#casework/ports-model.ts';
import type { Inbound, Said } from '#conversation/inbound.ts';
import type { Outgoing, SealedCard, SealedForm } from '#conversation/reply.ts';
import type { Audience, Door, Fetched, Person, Rooms } from '#conversation/rooms.ts';
import { ticketsOf } from '#conversation/ticket.ts';
import { turn } from '#conversation/turn.ts';
import { newId } from '#kernel/ids.ts';
import { createLog } from '#kernel/log.ts';
import type { Button } from '#presentation/card.ts';
import { createMailroom } from '#store/mailroom.ts';
import type { County, Who } from './county.ts';

export const ticketKey = createSecretKey(Buffer.alloc(32, 5));

/** A conversation with the house through a platform that the test plays. */
export interface Talk {
  readonly rooms: Rooms;
  /** What the platform says of everybody's account, and of every place. */
  readonly platform: { person: Person; audience: Audience; clip: Fetched };
  /** What the transcription service hears; null when there is none. */
  readonly ears: { hears: Heard | Promise<Heard> | Error | null; asked: number };
  /** What was sent at once, outside the outbox. */
  readonly told: Outgoing[];
  readonly logged: string[];
  inbound(who: Who, said: Said, more?: Partial<Inbound>): Inbound;
  /** Lets one thing be said and answered. */
  say(who: Who, said: Said | string, more?: Partial<Inbound>): Promise<readonly Outgoing[]>;
  /** The ticket of a button that this person was shown at some time. */
  ticket(who: Who, command: string, input: unknown): Promise<string>;
  press(who: Who, command: string, input: unknown, more?: Partial<Inbound>): Promise<readonly Outgoing[]>;
  send(
    who: Who,
    command: string,
    input: unknown,
    values: Values,
    more?: Partial<Inbound>,
  ): Promise<readonly Outgoing[]>;
}

type Values = Extract<Said, { kind: 'form' }>['values'];

export function talkIn(county: County): Talk {
  const logged: string[] = [];
  const platform: Talk['platform'] = {
    person: { standing: 'member', email: null, locale: 'en-US' },
    audience: 'private',
    clip: { kind: 'bytes', bytes: Buffer.from('sound') },
  };
  const ears: Talk['ears'] = { hears: null, asked: 0 };
  const told: Outgoing[] = [];
  const door: Door = {
    person: async () => platform.person,
    audience: async () => platform.audience,
    fetchClip: async () => platform.clip,
    async deliver(outgoing) {
      told.push(outgoing);
      return { message: outgoing.origin.message ?? { channelId: 'D1', messageId: `told-${told.length}` } };
    },
  };
  const transcriber: Transcriber = {
    get on() {
      return ears.hears !== null;
    },
    async transcribe() {
      ears.asked += 1;
      if (ears.hears instanceof Error) throw ears.hears;
      return ears.hears ?? { kind: 'off' };
    },
  };
  const log = createLog('trace', (line) => logged.push(line));
  const rooms: Rooms = { world: county.world, log, ticketKey, secondReader: null, transcriber, door: () => door };
  const mailroom = createMailroom(county.database);

  const inbound: Talk['inbound'] = (who, said, more = {}) => ({
    delivery: `delivery-${newId()}`,
    ...county.identity(who),
    place: { kind: 'personal', channelId: null, threadId: null },
    origin: {},
    said,
    ...more,
  });
  const say: Talk['say'] = async (who, said, more) => {
    const id = newId<'envelope'>();
    const message = inbound(who, typeof said === 'string' ? { kind: 'words', text: said } : said, more);
    const { platform: name, tenantId: tenant_id, delivery } = message;
    await mailroom.keep([{ id, platform: name, tenant_id, delivery, body: message, owner: 'me' }]);
    return (await turn({ id, owner: 'me', inbound: message }, rooms)).outgoing;
  };
  const ticket: Talk['ticket'] = async (who, command, input) =>
    ticketsOf((await county.actor(who)).id, ticketKey, county.clock.now()).seal(command, input);
  return {
    rooms,
    platform,
    ears,
    told,
    logged,
    inbound,
    say,
    ticket,
    press: async (who, command, input, more) =>
      say(who, { kind: 'press', command, ticket: await ticket(who, command, input) }, more),
    send: async (who, command, input, values, more) =>
      say(who, { kind: 'form', command, ticket: await ticket(who, command, input), values }, more),
  };
}

/** The card of the only answer. */
export function cardOf(answers: readonly Outgoing[]): SealedCard {
  const [only] = answers;
  if (answers.length !== 1 || only?.reply.kind !== 'card') throw new Error(`answered ${kinds(answers)}`);
  return only.reply.card;
}

export function formOf(answers: readonly Outgoing[]): SealedForm {
  const [only] = answers;
  if (only?.reply.kind !== 'form') throw new Error(`answered ${kinds(answers)}`);
  return only.reply.form;
}

export const kinds = (answers: readonly Outgoing[]): string => answers.map(({ reply }) => reply.kind).join(' ');

export const textOf = (card: SealedCard): string =>
  card.parts.map((part) => ('text' in part ? part.text : JSON.stringify(part))).join('\n');

export const buttonsOf = (card: SealedCard): Button<string>[] =>
  card.parts.flatMap((part) => {
    if (part.kind === 'buttons') return part.buttons;
    return part.kind === 'row' && part.button ? [part.button] : [];
  });

export function buttonOf(answers: readonly Outgoing[], label: string): Button<string> {
  const button = buttonsOf(cardOf(answers)).find((one) => one.label === label);
  if (!button) throw new Error(`no button ${label}`);
  return button;
}

/** The draft that was shown. */
export function noteIdOf([drafted]: readonly Outgoing[]): string {
  if (drafted?.reply.kind !== 'card' || !drafted.reply.about) throw new Error('no draft');
  return drafted.reply.about;
}

export const pressing = ({ command, input }: Pick<Button<string>, 'command' | 'input'>): Said => ({
  kind: 'press',
  command,
  ticket: input,
});

export const filling = ({ command, input }: SealedForm, values: Values): Said => ({
  kind: 'form',
  command,
  ticket: input,
  values,
});

/** A voice clip, with what was typed beside it. */
export const clip = (text = '', change: object = {}): Said => ({
  kind: 'clip',
  text,
  messageId: 'D1/1.0',
  clip: { reference: 'https://files.slack.com/f', mime: 'audio/mp4', bytes: 900, ...change },
  more: false,
});

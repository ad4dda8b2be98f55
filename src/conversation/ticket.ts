import { createHmac, type KeyObject, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Instant } from '#kernel/clock.ts';
import { instantFrom } from '#kernel/clock.ts';
import { missing, stale } from '#kernel/problem.ts';
import type { Button, Card, Form, Part } from '#presentation/card.ts';
import type { SealedCard, SealedForm } from './reply.ts';

/** What a button or form may do, for one person and a limited time. Changing a sign of it makes it void (Z5). */
const ticket = z.object({ w: z.string(), c: z.string(), i: z.unknown().optional(), e: z.string() });

const daysValid = 14;

/** Makes and opens the tickets of one person. */
export interface Tickets {
  seal(command: string, input: unknown): string;
  /**
   * The input of a ticket made for this person and command. Throws `missing` for a ticket that is not theirs or was
   * changed, `stale` for one past its time; a deed's own revision makes it good for one use.
   */
  open(sealed: string, command: string): unknown;
}

export function ticketsOf(workerId: string, key: KeyObject, now: Instant): Tickets {
  const expires = now.add({ hours: daysValid * 24 }).toString({ smallestUnit: 'second' });
  return {
    seal(command, input) {
      const body = Buffer.from(JSON.stringify({ w: workerId, c: command, i: input, e: expires })).toString('base64url');
      return `${body}.${signature(body, key)}`;
    },
    open(sealed, command) {
      const [body = '', signed = ''] = sealed.split('.');
      if (!equal(signed, signature(body, key))) throw missing();
      const opened = ticket.parse(JSON.parse(Buffer.from(body, 'base64url').toString()));
      if (opened.w !== workerId || opened.c !== command) throw missing();
      if (instantFrom(opened.e).epochMilliseconds < now.epochMilliseconds) throw stale({ say: 'problem.oldButton' });
      return opened.i;
    },
  };
}

const signature = (body: string, key: KeyObject) => createHmac('sha256', key).update(body).digest('base64url');

const equal = (one: string, other: string) =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

/** The card with every button's input sealed, ready to leave the house. */
export function sealCard(card: Card, tickets: Tickets): SealedCard {
  const { refresh, ...rest } = card;
  const sealed = { ...rest, parts: card.parts.map((part) => sealPart(part, tickets)) };
  return refresh ? { ...sealed, refresh: { ...refresh, input: tickets.seal(refresh.command, refresh.input) } } : sealed;
}

export const sealForm = (form: Form, tickets: Tickets): SealedForm => ({
  ...form,
  input: tickets.seal(form.command, form.input),
});

function sealPart(part: Part, tickets: Tickets): Part<string> {
  const sealButton = (button: Button): Button<string> => ({
    ...button,
    input: tickets.seal(button.command, button.input),
  });
  if (part.kind === 'buttons') return { ...part, buttons: part.buttons.map(sealButton) };
  if (part.kind !== 'row') return part;
  const { button, ...row } = part;
  return button ? { ...row, button: sealButton(button) } : row;
}

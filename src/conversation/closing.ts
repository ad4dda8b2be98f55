import type { FormValues } from '#presentation/card.ts';
import { identityOf } from './answering.ts';
import type { Command, Heard } from './command.ts';
import { commandNamed } from './commands.ts';
import type { Envelope, Rooms } from './rooms.ts';
import type { Tickets } from './ticket.ts';
import type { Understood } from './understand.ts';

/**
 * What becomes of a form that was closed without sending: nothing typed is lost. With something typed into it, a form
 * that leads to a draft does what sending it would have done. Null when nothing of the kind was said.
 */
export async function closing(
  envelope: Envelope,
  heard: Heard,
  tickets: Tickets,
  rooms: Rooms,
): Promise<Understood | null> {
  const { said, origin } = heard.inbound;
  if (said.kind !== 'closed') return null;
  const { formId } = origin;
  const who = identityOf(envelope);
  const kept = formId ? await rooms.world.glance((store) => store.desk.typed({ who, formId })) : null;
  const values = { ...(kept as FormValues | null), ...said.values };
  const typed = Object.values(values).some((value) => value !== null && value.length > 0);
  const input = tickets.open(said.ticket, said.command);
  const leadsToDraft = said.command === 'note.write' || said.command === 'note.change';
  return { command: named(leadsToDraft && typed ? said.command : 'form.closed'), asked: { input, values } };
}

function named(name: string): Command {
  const command = commandNamed(name);
  if (!command) throw new TypeError(`there is no command ${name}`);
  return command;
}

import { caseNumberPattern } from '#domain/case.ts';
import { missing, unclear } from '#kernel/problem.ts';
import { withOffset } from '#kernel/zone.ts';
import { readNote } from '#reading/read-note.ts';
import type { Reading } from '#reading/reading.ts';
import type { Asked, Command, Heard } from './command.ts';
import { commandNamed, commandTyped } from './commands.ts';
import type { Tickets } from './ticket.ts';

export interface Understood {
  readonly command: Command;
  readonly asked: Asked;
}

/** Which command was meant, and with what: words, a pressed button, a form or a menu all become the same thing. */
export function understand(heard: Heard, tickets: Tickets): Understood {
  const { said } = heard.inbound;
  switch (said.kind) {
    case 'words':
      return understandWords(said.text, heard);
    case 'file':
      return { command: known('file'), asked: {} };
    case 'press':
      return { command: known(said.command), asked: { input: tickets.open(said.ticket, said.command) } };
    case 'form':
      return {
        command: known(said.command),
        asked: { input: tickets.open(said.ticket, said.command), values: said.values },
      };
    case 'menu':
      return { command: known(said.command), asked: said.capture ? { capture: said.capture } : {} };
    case 'home':
      return { command: known('home'), asked: {} };
    case 'hello':
      return { command: known('hello'), asked: {} };
    default:
      throw unclear();
  }
}

/** The command of this name. Throws `missing` when there is none. */
export function known(name: string): Command {
  const command = commandNamed(name);
  // A button of an older version, or one that was tampered with.
  if (!command) throw missing();
  return command;
}

/** A command by its first word, else whatever a caseworker's sentence asks for. */
function understandWords(text: string, heard: Heard): Understood {
  const words = text.trim();
  const [first = '', ...others] = words.split(/\s+/);
  const rest = words.slice(first.length).trim();
  const typed = commandTyped(first.replace(/[!.,:]+$/, ''));
  if (!words) return { command: known('help'), asked: {} };
  if (typed && !readsAsSentence(typed, first, others)) return { command: typed, asked: rest ? { words: rest } : {} };
  return understandSentence(words, heard);
}

/**
 * Some command words also begin sentences: "Case conference with mom", "Hi, saw Ana today", "People at home: Ana, Leo".
 * With more words than the command takes, and without a case number, it is one.
 */
function readsAsSentence(command: Command, first: string, others: readonly string[]): boolean {
  const tooMany = others.length > command.mostWords;
  if (command.name === 'case.show' || command.name === 'audit.show') {
    return tooMany && !caseNumberPattern.test(others.join(' '));
  }
  return tooMany && first !== '?';
}

function understandSentence(words: string, { actor, clock }: Heard): Understood {
  const now = withOffset(actor.timeZone, clock.now());
  const [reading] = readNote(words, { now, practiceArea: 'cps' });
  const asked = { words };
  if (!reading || !saysAnything(reading)) return { command: known('unclear'), asked };
  const named = reading.caseRef?.value;
  switch (reading.intent) {
    case 'log_note':
    case 'schedule_followup':
      return { command: known('note.draft'), asked };
    case 'amend_note':
    case 'lookup':
      return named ? { command: known('case.show'), asked: { words: named } } : { command: known('unclear'), asked };
    default:
      return { command: known('unclear'), asked };
  }
}

/** Anything beside the intent that the words state. */
const saysAnything = (reading: Reading): boolean =>
  reading.intent !== 'log_note' ||
  [reading.caseRef, reading.contactType, reading.contactMode, reading.outcome, reading.occurredAt].some(Boolean) ||
  [reading.participants, reading.followUps, reading.riskFlags, reading.referrals].some((list) => list.length > 0);

import type { Role } from '#domain/worker.ts';
import type { Card, Part } from './card.ts';
import { examplesFor, type Helped } from './help-examples.ts';
import type { Say } from './say.ts';
import { myCases, myDrafts, newNote } from './ways-forward.ts';

/** Teaches by example: lines to copy, the commands, who sees what, and that nothing is final until it is signed. */
export function helpCard(helped: Helped, say: Say): Card {
  const { role } = helped;
  const writesNotes = role === 'worker' || role === 'supervisor';
  return {
    summary: say('help.summary'),
    parts: [
      { kind: 'heading', text: say('help.title') },
      { kind: 'text', text: say(writesNotes ? 'help.write' : 'help.try'), tone: 'strong' },
      ...examplesFor(helped, say).map((text): Part => ({ kind: 'row', text })),
      { kind: 'divider' },
      { kind: 'text', text: say('help.commands'), tone: 'strong' },
      commandFacts(helped, say),
      { kind: 'divider' },
      { kind: 'text', text: say(sees[role]) },
      ...(writesNotes
        ? ([
            { kind: 'text', text: say('help.seesRisks') },
            { kind: 'text', text: say('help.final') },
            { kind: 'text', text: say('help.noNames') },
            { kind: 'buttons', buttons: [newNote(say), myCases(say), myDrafts(say)] },
          ] as const)
        : []),
    ],
  };
}

const sees = {
  worker: 'help.seesWorker',
  supervisor: 'help.seesSupervisor',
  admin: 'help.seesAdmin',
  auditor: 'help.seesAuditor',
} as const satisfies Record<Role, string>;

const forNotes = ['show', 'cases', 'drafts', 'risks', 'help'] as const;
const commandsOf = {
  worker: forNotes,
  supervisor: forNotes,
  admin: ['people', 'link', 'help'],
  auditor: ['trail', 'help'],
} as const;

function commandFacts({ role, example }: Helped, say: Say): Part {
  const values = { case: example?.number ?? 'C-1042', code: 'K7WM2XQP', worker: 'w-2' };
  return {
    kind: 'facts',
    facts: commandsOf[role].map((name) => ({ label: say(`example.${name}`, values), value: say(`help.${name}`) })),
  };
}

import type { Card } from './card.ts';
import { examplesFor, type Helped } from './help-examples.ts';
import type { Say } from './say.ts';
import { askForHelp, newNote } from './ways-forward.ts';

/** The first message: what Fieldnote does, and one line to try. */
export function helloCard(helped: Helped, say: Say): Card {
  const [first = ''] = examplesFor(helped, say);
  const writesNotes = helped.role === 'worker' || helped.role === 'supervisor';
  return {
    summary: say('hello.summary'),
    parts: [
      { kind: 'heading', text: say('hello.title') },
      { kind: 'text', text: say('hello.promise') },
      { kind: 'text', text: say('hello.example'), tone: 'strong' },
      { kind: 'row', text: first },
      ...(writesNotes ? [{ kind: 'buttons', buttons: [newNote(say)] } as const] : []),
      askForHelp(say),
    ],
  };
}

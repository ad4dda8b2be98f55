import type { Card, Part } from './card.ts';
import { type Helped, nearestFor } from './help-examples.ts';
import type { Say } from './say.ts';
import { askForHelp } from './ways-forward.ts';

/** Words nobody could read: they are shown again, with the nearest examples and a way to keep them as a note all the same. */
export function unclearCard(
  { keep, ...helped }: Helped & { readonly keep: { readonly words: string } },
  say: Say,
): Card {
  const writesNotes = helped.role === 'worker' || helped.role === 'supervisor';
  return {
    summary: say('unclear.summary'),
    parts: [
      { kind: 'text', text: say('unclear.text') },
      { kind: 'quote', text: keep.words },
      { kind: 'text', text: say('unclear.nearest'), tone: 'strong' },
      ...nearestFor(helped, say).map((text): Part => ({ kind: 'row', text })),
      ...(writesNotes
        ? [
            {
              kind: 'buttons',
              buttons: [{ label: say('button.keep'), command: 'note.keep', input: keep, style: 'primary' }],
            } as const,
          ]
        : []),
      { kind: 'hint', text: say('unclear.notSaved') },
      askForHelp(say),
    ],
  };
}

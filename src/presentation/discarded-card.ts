import type { Card } from './card.ts';
import type { Say } from './say.ts';
import { myDrafts, newNote } from './ways-forward.ts';

/** A draft that is gone. */
export const discardedCard = ({ caseNumber }: { caseNumber: string | null }, say: Say): Card => ({
  summary: say('discarded.summary'),
  parts: [
    { kind: 'heading', text: say('discarded.title') },
    {
      kind: 'text',
      text: caseNumber ? say('discarded.textCase', { case: caseNumber }) : say('discarded.text'),
    },
    { kind: 'buttons', buttons: [newNote(say), myDrafts(say)] },
  ],
});

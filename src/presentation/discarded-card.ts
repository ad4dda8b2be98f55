import type { Card } from './card.ts';
import type { Say } from './say.ts';
import { myDrafts, myRisks, newNote } from './ways-forward.ts';

/** A draft that is gone. */
export const discardedCard = (
  { caseNumber, openRisks }: { caseNumber: string | null; openRisks: number },
  say: Say,
): Card => ({
  summary: say('discarded.summary'),
  parts: [
    { kind: 'heading', text: say('discarded.title') },
    {
      kind: 'text',
      text: caseNumber ? say('discarded.textCase', { case: caseNumber }) : say('discarded.text'),
    },
    ...(openRisks > 0
      ? [{ kind: 'text', text: say('discarded.risksStay', { count: openRisks }), tone: 'warning' } as const]
      : []),
    { kind: 'buttons', buttons: [...(openRisks > 0 ? [myRisks(say)] : []), newNote(say), myDrafts(say)] },
  ],
});

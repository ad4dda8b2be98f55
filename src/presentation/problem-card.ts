import type { Problem } from '#kernel/problem.ts';
import type { Button, Card } from './card.ts';
import type { Say } from './say.ts';
import { myDrafts } from './ways-forward.ts';
import type { WordKey } from './words/en.ts';

/** Every problem with sentences of its own: what happened, what of it was kept, what to do next. */
const problems = [
  'problem.unclear',
  'problem.refused',
  'problem.missing',
  'problem.stale',
  'problem.unreachable',
  'problem.fault',
  'problem.unrecorded',
  'problem.input',
  'problem.future',
  'problem.alreadySigned',
  'problem.oldButton',
  'problem.clipGone',
  'problem.noWords',
  'problem.noCaseNamed',
  'problem.linkUsage',
  'problem.linkCode',
  'problem.linkWorker',
  'problem.riskAcknowledged',
  'problem.riskDone',
  'problem.riskDismissed',
] as const satisfies readonly WordKey[];
type ProblemWord = (typeof problems)[number];

/** These meet only people who write notes, so their drafts are a way on. */
const aboutDrafts: readonly ProblemWord[] = [
  'problem.stale',
  'problem.alreadySigned',
  'problem.future',
  'problem.oldButton',
  'problem.clipGone',
];

/** What went wrong, in plain words (C5): no stack, no case text, and for `missing` nothing that tells two answers apart (Z4). */
export function problemCard(problem: Problem, reference: string | null, say: Say): Card {
  const word = problems.find((one) => one === problem.detail.say) ?? (`problem.${problem.kind}` as const);
  const buttons: Button[] = aboutDrafts.includes(word) ? [myDrafts(say)] : [];
  return {
    summary: say('problem.summary'),
    parts: [
      { kind: 'text', text: say(word, problem.detail.values), tone: 'warning' },
      { kind: 'text', text: say(`${word}.kept`) },
      { kind: 'text', text: say(`${word}.next`) },
      ...(buttons.length > 0 ? [{ kind: 'buttons', buttons } as const] : []),
      ...(reference && problem.kind !== 'missing'
        ? [{ kind: 'hint', text: say('problem.reference', { reference }) } as const]
        : []),
    ],
  };
}

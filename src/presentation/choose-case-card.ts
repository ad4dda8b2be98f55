import type { Case } from '#domain/case.ts';
import type { Card } from './card.ts';
import { fitLabel, nameOf } from './case-words.ts';
import type { Say } from './say.ts';
import { myCases } from './ways-forward.ts';

const mostShown = 5;

/** Words that fit several cases of the reader: they choose. */
export function chooseCaseCard(cases: readonly Case[], say: Say): Card {
  const buttons = cases.slice(0, mostShown).map((one) => ({
    label: fitLabel(nameOf(one)),
    command: 'case.show',
    input: { wanted: one.id },
  }));
  const more = cases.length > mostShown;
  return {
    summary: say('choose.summary'),
    parts: [
      { kind: 'text', text: say('choose.text'), tone: 'strong' },
      { kind: 'buttons', buttons: more ? [...buttons, myCases(say)] : buttons },
      ...(more ? [{ kind: 'text', text: say('choose.more') } as const] : []),
      { kind: 'hint', text: say('common.onlyYou') },
    ],
  };
}

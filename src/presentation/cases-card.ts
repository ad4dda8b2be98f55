import type { Case } from '#domain/case.ts';
import type { Page } from '#kernel/page.ts';
import type { Card } from './card.ts';
import { caseRow, more } from './case-rows.ts';
import type { Say } from './say.ts';
import { newNote } from './ways-forward.ts';

/** One page of the cases within the reader's reach. */
export const casesCard = ({ rows, next }: Page<Case>, say: Say): Card => ({
  summary: say('cases.summary'),
  parts: [
    { kind: 'heading', text: say('cases.title') },
    ...(rows.length > 0
      ? rows.map((file) => caseRow(file, say))
      : [{ kind: 'text', text: say('cases.none') } as const]),
    { kind: 'buttons', buttons: [next ? more('case.list', next, say) : newNote(say)] },
    { kind: 'hint', text: say('common.onlyYou') },
  ],
});

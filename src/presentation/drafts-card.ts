import type { OpenDraft } from '#domain/note.ts';
import type { Page } from '#kernel/page.ts';
import type { Card } from './card.ts';
import { draftRow, more } from './case-rows.ts';
import type { Say } from './say.ts';
import { newNote } from './ways-forward.ts';

/** One page of the reader's own open drafts. */
export const draftsCard = ({ rows, next }: Page<OpenDraft>, say: Say): Card => ({
  summary: say('drafts.summary'),
  parts: [
    { kind: 'heading', text: say('drafts.title') },
    ...(rows.length > 0
      ? rows.map((draft) => draftRow(draft, 'button.open', say))
      : [{ kind: 'text', text: say('drafts.none') } as const]),
    { kind: 'buttons', buttons: [next ? more('note.list', next, say) : newNote(say)] },
    { kind: 'hint', text: say('common.onlyYou') },
  ],
});

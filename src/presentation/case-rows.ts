import type { Case } from '#domain/case.ts';
import type { OpenDraft } from '#domain/note.ts';
import type { Button, Part } from './card.ts';
import { aliasOf } from './case-words.ts';
import type { Say } from './say.ts';
import type { WordKey } from './words/en.ts';

/** A case in a list: alias and practice area, with a button that shows it. */
export const caseRow = (file: Case, say: Say): Part => ({
  kind: 'row',
  text: aliasOf(file),
  detail: say.term('area', file.practiceArea),
  button: { label: say('button.show'), command: 'case.show', input: { wanted: file.id } },
});

/** A draft in a list: case number and what kind of contact when, none of its words. */
export function draftRow({ note, caseNumber }: OpenDraft, open: WordKey, say: Say): Part {
  const { contactMode, contactType, occurredAt } = note.content;
  const kind = contactMode
    ? say.term('contactMode', contactMode.value)
    : contactType && say.term('contactType', contactType.value);
  const text = [caseNumber ?? say('common.noCase'), kind, occurredAt && say.day(occurredAt.value)];
  return {
    kind: 'row',
    text: text.filter(Boolean).join(' · '),
    detail: say('drafts.changed', { at: say.shortMoment(note.updatedAt) }),
    button: { label: say(open), command: 'note.open', input: { noteId: note.id } },
  };
}

/** Asks for the next page of a list. */
export const more = (command: string, after: string, say: Say): Button => ({
  label: say('button.more'),
  command,
  input: { after },
});

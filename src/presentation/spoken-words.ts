import type { Note } from '#domain/note.ts';
import type { Button, Form, Part } from './card.ts';
import type { Say } from './say.ts';

/** The words a note is about, each part that was hard to hear in ⟨brackets?⟩. */
export function markedWords({ rawText, content, origin }: Note): string {
  const { start, end } = content.part;
  const within = rawText.slice(start, end).trim() === '' ? { start: 0, end: rawText.length } : { start, end };
  const doubtful = (origin.spoken?.doubtful ?? []).filter((one) => one.start < within.end && one.end > within.start);
  let marked = '';
  let at = within.start;
  for (const one of doubtful) {
    const [from, to] = [Math.max(one.start, at), Math.min(one.end, within.end)];
    marked += `${rawText.slice(at, from)}⟨${rawText.slice(from, to)}?⟩`;
    at = to;
  }
  return (marked + rawText.slice(at, within.end)).trim();
}

/** Says that a machine wrote the words down; typed words need no such hint. */
export const spokenHint = ({ origin }: Note, say: Say): Part[] =>
  origin.spoken ? [{ kind: 'hint', text: say('draft.spoken') }] : [];

/** Asks whether the words are right, before anything they might say is asked about. */
export function checkWords(note: Note, say: Say): { parts: readonly Part[]; buttons: number } | null {
  if (!note.origin.spoken || note.origin.spoken.checked) return null;
  const asked = note.origin.spoken.doubtful.length > 0 ? 'draft.doubtful' : 'draft.rightWords';
  const { id: noteId, revision } = note;
  const buttons: Button[] = [
    { label: say('button.wordsRight'), command: 'note.heard', input: { noteId, revision } },
    openWords(note, say),
  ];
  const parts: Part[] = [
    { kind: 'text', text: say(asked), tone: 'strong' },
    { kind: 'buttons', buttons },
  ];
  return { parts, buttons: buttons.length };
}

/** The way to the words themselves, once they are no longer asked about. */
export const editWords = (note: Note, say: Say): Button[] =>
  note.origin.spoken?.checked ? [openWords(note, say)] : [];

const openWords = ({ id: noteId }: Note, say: Say): Button => ({
  label: say('button.editWords'),
  command: 'note.words',
  input: { noteId },
  opensForm: true,
});

/** What was written down from a clip, to be mended; sent, `note.reword`. */
export const wordsForm = (note: Note, words: string, say: Say): Form => ({
  title: say('form.words'),
  intro: say('form.wordsIntro'),
  submit: say('button.save'),
  cancel: say('button.cancel'),
  command: 'note.reword',
  input: { noteId: note.id, revision: note.revision },
  fields: [{ kind: 'longText', name: 'words', label: say('field.spokenWords'), value: words }],
});

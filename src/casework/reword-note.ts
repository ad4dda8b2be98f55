import { z } from 'zod';
import type { Case } from '#domain/case.ts';
import type { DraftView } from '#domain/draft-view.ts';
import { type Note, type NoteContent, noteContent } from '#domain/note.ts';
import { abilityOf } from '#domain/policy.ts';
import { dateOf, instantFrom } from '#kernel/clock.ts';
import { stale, unclear } from '#kernel/problem.ts';
import { withOffset } from '#kernel/zone.ts';
import { viewChanged } from './change-draft.ts';
import { draftOne } from './draft-note.ts';
import { type FiledNote, mustStillBe, noteTopic } from './note-topic.ts';
import { understandWords } from './read-words.ts';
import { defineUseCase, type Setting } from './use-case.ts';
import { viewDraft } from './view-draft.ts';

/**
 * Takes the worker's own wording of what was written down from a clip, or, with null, that it was heard right; after
 * either no word is marked as doubtful. Other words are read again: what they say more than one record holds becomes a
 * draft of its own. Typed words are never changed.
 */
export const rewordNote = defineUseCase({
  action: 'note.reword',
  input: z.object({ noteId: z.string(), revision: z.int(), words: z.string().trim().min(1).nullable() }),
  about: ({ noteId }, setting) => noteTopic(noteId, setting),
  run: async ({ revision, words }, topic, setting): Promise<readonly DraftView[]> => {
    const { note, case: file } = topic;
    mustStillBe(note, revision);
    if (!note.origin.spoken) throw unclear();
    const heard = { ...note, origin: { ...note.origin, spoken: { doubtful: [], checked: true } } };
    const { part } = note.content;
    if (words === null || words === note.rawText.slice(part.start, part.end).trim()) {
      if (note.origin.spoken.checked) return [await viewDraft(topic, setting)];
      return [await write({ note: heard, case: file }, note, setting)];
    }
    const [first, ...others] = await readAgain(words, note, file, setting);
    if (!first) throw unclear({ say: 'problem.noWords' });
    const content = keepOwnEntries(note.content, first.content);
    const mended = { note: { ...heard, rawText: words, content }, case: first.case };
    const drafts = [await write(mended, note, setting)];
    for (const one of others) drafts.push(await draftOne(words, heard.origin, one.content, one.case, setting));
    return drafts;
  },
});

/** A case that the new words name is the one they are about: its number may be what was misheard. */
async function readAgain(words: string, note: Note, file: Case | null, { actor, store }: Setting) {
  const cases = await store.cases.within(abilityOf(actor), 'case.find');
  const said = withOffset(actor.timeZone, instantFrom(note.createdAt));
  const free = understandWords(words, said, cases);
  const named = free.some((one) => one.cases.length === 1);
  const read = file && free.length === 1 && !named ? understandWords(words, said, cases, file) : free;
  return read.map(({ content, cases: [meant, ...more] }, index) => {
    const chosen = meant && more.length === 0 ? meant : index === 0 ? file : null;
    return { content: { ...content, practiceArea: chosen?.practiceArea ?? null }, case: chosen };
  });
}

async function write({ note, case: file }: FiledNote, before: Note, setting: Setting): Promise<DraftView> {
  const { rawText, content, origin } = note;
  const caseId = file?.id ?? null;
  const at = dateOf(setting.clock.now());
  const changed = await setting.store.notes.reword(note.id, note.revision, { rawText, content, origin, caseId, at });
  if (!changed) throw stale();
  return viewChanged(before, { note: changed, case: file }, setting);
}

/** What the worker entered by hand outranks what the new words say; what was read from the old words is gone with them. */
function keepOwnEntries(before: NoteContent, now: NoteContent): NoteContent {
  const own = Object.entries(before).flatMap(([field, value]): [string, unknown][] => {
    if (isOwn(value)) return [[field, value]];
    const entered = Array.isArray(value) ? value.filter(isOwn) : [];
    const read = Reflect.get(now, field);
    return entered.length > 0 && Array.isArray(read) ? [[field, [...entered, ...read]]] : [];
  });
  return noteContent.parse({ ...now, ...Object.fromEntries(own), answers: before.answers });
}

const isOwn = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'from' in value && value.from === 'worker';

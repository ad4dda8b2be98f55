import { z } from 'zod';
import type { Case } from '#domain/case.ts';
import type { Note, NoteContent } from '#domain/note.ts';
import { instantFrom } from '#kernel/clock.ts';
import { withOffset } from '#kernel/zone.ts';
import { changeDraft } from './change-draft.ts';
import { caseSubject, mustStillBe, noteTopic } from './note-topic.ts';
import { understandWords } from './read-words.ts';
import { defineUseCase, type Setting } from './use-case.ts';

/**
 * Puts a draft on a case the worker picked. The words are read again by the rules of that case's practice area; what
 * the worker entered by hand stays.
 */
export const chooseCase = defineUseCase({
  action: 'note.choose_case',
  input: z.object({ noteId: z.string(), revision: z.int(), caseId: z.string() }),
  about: async ({ noteId, caseId }, setting) => {
    const topic = await noteTopic(noteId, setting);
    const chosen = await setting.store.cases.byId(caseId);
    if (!topic || !chosen) return null;
    return { ...topic, chosen, subjects: [...topic.subjects, caseSubject(chosen)], caseId: chosen.id };
  },
  run: async ({ revision }, topic, setting) => {
    const { note, chosen } = topic;
    mustStillBe(note, revision);
    return changeDraft(topic, { content: readFor(note, chosen, setting), case: chosen }, setting);
  },
});

function readFor(note: Note, chosen: Case, { actor }: Setting): NoteContent {
  const { content, rawText, createdAt } = note;
  if (content.practiceArea === chosen.practiceArea) return { ...content, caseCandidates: [] };
  const written = withOffset(actor.timeZone, instantFrom(createdAt));
  const again = understandWords(rawText, written, [chosen], chosen).find(
    (one) => one.content.part.start === content.part.start && one.content.part.end === content.part.end,
  );
  if (!again) return { ...content, practiceArea: chosen.practiceArea, caseCandidates: [] };
  return keepOwnEntries(content, { ...again.content, practiceArea: chosen.practiceArea, caseCandidates: [] });
}

/** The worker's own entries, and the meaning they chose where words have several, outrank what the words say. */
function keepOwnEntries(before: NoteContent, now: NoteContent): NoteContent {
  const chosen = new Set<string>(before.questions.map(({ field }) => field).filter((field) => before[field] !== null));
  const own = Object.entries(before).filter(
    ([field, value]) => chosen.has(field) || isOwn(value) || (Array.isArray(value) && value.some(isOwn)),
  );
  return { ...now, ...Object.fromEntries(own), answers: before.answers };
}

const isOwn = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'from' in value && value.from === 'worker';

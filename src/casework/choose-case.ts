import { z } from 'zod';
import type { Case } from '#domain/case.ts';
import { contentHash } from '#domain/content-hash.ts';
import type { NoteContent } from '#domain/note.ts';
import { abilityOf } from '#domain/policy.ts';
import { instantFrom } from '#kernel/clock.ts';
import { withOffset } from '#kernel/zone.ts';
import { changeDraft } from './change-draft.ts';
import { caseSubject, type FiledNote, mustStillBe, noteTopic } from './note-topic.ts';
import { understandWords } from './read-words.ts';
import { defineUseCase, type Setting } from './use-case.ts';

/**
 * Puts a draft on a case the worker picked. The words are read again by the rules of that case's practice area; what
 * the worker entered, chose or took off stays so.
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
    const sameArea = note.content.practiceArea === chosen.practiceArea;
    const content = sameArea ? note.content : await readFor(topic, chosen, setting);
    const { practiceArea } = chosen;
    return changeDraft(topic, { content: { ...content, practiceArea, caseCandidates: [] }, case: chosen }, setting);
  },
});

async function readFor(
  { note, case: before }: FiledNote,
  chosen: Case,
  { actor, store }: Setting,
): Promise<NoteContent> {
  const { content, rawText, createdAt } = note;
  const cases = await store.cases.within(abilityOf(actor), 'case.find');
  const written = withOffset(actor.timeZone, instantFrom(createdAt));
  const read = (only: Case | null) =>
    understandWords(rawText, written, cases, only ?? undefined)
      .map((one) => one.content)
      .find(({ part }) => part.start === content.part.start && part.end === content.part.end);
  const [then, now] = [read(before), read(chosen)];
  return then && now ? { ...now, ...ownEntries(content, then, now) } : content;
}

/** What is no longer as it was read `then` is the worker's doing, an empty value too, and outranks what is read `now`. */
function ownEntries(content: NoteContent, then: NoteContent, now: NoteContent): Partial<NoteContent> {
  const read = new Map(Object.entries(then));
  const own = Object.entries(content).filter(([field, value]) => contentHash(value) !== contentHash(read.get(field)));
  const takenOff = Object.keys(then.elements).filter((key) => content.elements[key] === undefined);
  const elements = Object.entries(now.elements).filter(([key]) => !takenOff.includes(key));
  return { ...Object.fromEntries(own), elements: Object.fromEntries(elements) };
}

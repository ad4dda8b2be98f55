import { z } from 'zod';
import { addendumText } from '#domain/addendum.ts';
import type { Case } from '#domain/case.ts';
import { contentHash } from '#domain/content-hash.ts';
import type { SignedNote } from '#domain/note.ts';
import { risksInDoubt, risksStated, type StatedRisk } from '#domain/risk-signal.ts';
import { dateOf } from '#kernel/clock.ts';
import { stale } from '#kernel/problem.ts';
import { withOffset } from '#kernel/zone.ts';
import { caseSubject } from './note-topic.ts';
import { raiseRisks } from './raise-risks.ts';
import { understandWords } from './read-words.ts';
import { defineUseCase, type Setting } from './use-case.ts';

/** A signed note on a case within reach: what an addendum can be written to. */
async function signedTopic(noteId: string, { store }: Setting) {
  const note = await store.notes.signed(noteId);
  const file = note?.caseId ? await store.cases.byId(note.caseId) : null;
  if (!note || !file) return null;
  return { note, case: file, subjects: [caseSubject(file)], caseId: file.id, objectId: note.id };
}

/** Shows the note an addendum is about to be written to. */
export const openAddendum = defineUseCase({
  action: 'addendum.open',
  input: z.object({ noteId: z.string() }),
  about: ({ noteId }, setting) => signedTopic(noteId, setting),
  run: async (_input, { note, case: file }) => ({ note, case: file }),
});

/**
 * Adds to a signed note, with a kind and a reason; the note itself stays as it was signed. `seen` is how many addenda
 * were on the screen: the same form sent twice adds once. A risk that its words state is raised like that of a draft.
 */
export const addAddendum = defineUseCase({
  action: 'addendum.add',
  input: z.object({ noteId: z.string(), seen: z.int().nonnegative(), entries: addendumText }),
  about: ({ noteId }, setting) => signedTopic(noteId, setting),
  run: async ({ seen, entries }, { note, case: file }, setting) => {
    const { actor, store, clock } = setting;
    if (note.addenda.length !== seen) throw stale();
    const hash = contentHash({ noteId: note.id, ...entries, signedBy: actor.id });
    const at = dateOf(clock.now());
    const addendum = await store.notes.append(note.id, seen + 1, { ...entries, contentHash: hash }, actor, at);
    if (!addendum) throw stale();
    const complete: SignedNote = { ...note, addenda: [...note.addenda, addendum] };
    const stated = risksIn(entries.text, file, setting);
    return { note: complete, case: file, newRisks: await raiseRisks(stated, { note, addendum: seen + 1 }, setting) };
  },
});

/** The risks that the words of an addendum state or leave in doubt, each once: it is signed at once, and nobody asks later. */
function risksIn(text: string, file: Case, { actor, clock }: Setting): StatedRisk[] {
  const understood = understandWords(text, withOffset(actor.timeZone, clock.now()), [file], file);
  const stated = understood.flatMap(({ content }) => {
    const told = { rawText: text, content };
    return [...risksInDoubt(told), ...risksStated(told)];
  });
  return [...new Map(stated.map((one) => [one.code, one])).values()];
}

import { z } from 'zod';
import { contactModes, contactTypes, occurredAt, outcomes, riskFlags } from '#domain/contact.ts';
import { isInFuture } from '#domain/late-entry.ts';
import type { Note, NoteContent, Stated } from '#domain/note.ts';
import { ofRisk } from '#domain/note-questions.ts';
import { elements } from '#domain/practice-area.ts';
import { takeSuggestion } from '#domain/second-look.ts';
import { stale, unclear } from '#kernel/problem.ts';
import { changeDraft } from './change-draft.ts';
import { mustStillBe, noteTopic } from './note-topic.ts';
import { defineUseCase, type Setting } from './use-case.ts';

/** Keeps a one-tap answer as the worker's own entry; words that had several meanings keep their span. */
export const answerQuestion = defineUseCase({
  action: 'note.answer',
  input: z.object({ noteId: z.string(), revision: z.int(), ask: z.string(), answer: z.string() }),
  about: ({ noteId }, setting) => noteTopic(noteId, setting),
  run: async ({ revision, ask, answer }, topic, setting) => {
    const { note } = topic;
    mustStillBe(note, revision);
    const change = ask.startsWith('second:')
      ? secondAnswer(note, Number(ask.slice('second:'.length)), answer, setting)
      : { content: answered(note.content, ask, answer, setting) };
    return changeDraft(topic, change, setting);
  },
});

/** What a second reader found becomes part of the note only here, by the worker's tap; left or taken, it is gone. */
function secondAnswer({ content, secondLook }: Note, at: number, answer: string, setting: Setting): Partial<Note> {
  const chosen = secondLook?.suggestions[at];
  if (!secondLook || !chosen) throw stale();
  if (chosen.field === 'occurredAt') mustNotBeAhead(chosen.value, setting);
  const suggestions = secondLook.suggestions.filter((one) => one !== chosen);
  const left = { secondLook: { ...secondLook, suggestions } };
  return answer === 'use' ? { content: takeSuggestion(content, chosen), ...left } : left;
}

function answered(content: NoteContent, ask: string, answer: string, setting: Setting): NoteContent {
  const spans = content.questions.find(({ field, candidates }) => field === ask && candidates.includes(answer))?.spans;
  const stated = <Value>(value: Value): Stated<Value> => ({ value, from: spans?.length ? { spans } : 'worker' });
  switch (ask) {
    case 'contactType':
      return { ...content, contactType: stated(oneOf(contactTypes, answer)) };
    case 'contactMode':
      return { ...content, contactMode: stated(oneOf(contactModes, answer)) };
    case 'outcome':
      return { ...content, outcome: stated(oneOf(outcomes, answer)) };
    case 'occurredAt':
      if (!occurredAt.safeParse(answer).success) throw unclear();
      mustNotBeAhead(answer, setting);
      return { ...content, occurredAt: stated(answer) };
    default:
      if (ask.startsWith(ofRisk)) return withRisk(content, ask.slice(ofRisk.length), answer);
      if (!ask.startsWith(ofElement)) throw unclear();
      return {
        ...content,
        answers: { ...content.answers, ...elementAnswer(content, ask.slice(ofElement.length), answer) },
      };
  }
}

/** A risk that was in doubt is stated by the words and the worker's own tap, or asked about no more. */
function withRisk(content: NoteContent, code: string, answer: string): NoteContent {
  const asked = content.questions.find(({ field, candidates }) => field === 'riskFlags' && candidates.includes(code));
  if (!asked) throw stale();
  const left = { ...content, questions: content.questions.filter((question) => question !== asked) };
  if (oneOf(['yes', 'no'], answer) === 'no') return left;
  const { spans } = asked;
  return takeSuggestion(left, { field: 'riskFlags', value: oneOf(riskFlags, code), spans });
}

function mustNotBeAhead(occurred: string, { actor, clock }: Setting): void {
  if (isInFuture(occurred, actor.timeZone, clock.now())) throw unclear({ say: 'problem.future' });
}

const ofElement = 'element:';

/** An answer by its element. Throws `unclear` for an element or an answer that the practice area does not know. */
export function elementAnswer(content: NoteContent, asked: string, answer: string): Record<string, string> {
  const element = content.practiceArea && elements[content.practiceArea].find(({ key }) => key === asked);
  if (!element?.answers.includes(answer)) throw unclear();
  return { [element.key]: answer };
}

function oneOf<Value extends string>(allowed: readonly Value[], answer: string): Value {
  const found = allowed.find((value) => value === answer);
  if (!found) throw unclear();
  return found;
}

import type { Note } from '#domain/note.ts';
import { elements } from '#domain/practice-area.ts';
import type { Fact } from './card.ts';
import { byHand, type Reader, wordsAt } from './note-words.ts';
import type { Say } from './say.ts';

/** What the practice area wants to know, in its order: answered by the worker, or read, with the words. */
export function elementFacts(note: Note, say: Say, reader: Reader): Fact[] {
  const { practiceArea, elements: read, answers } = note.content;
  const wanted = practiceArea ? elements[practiceArea].map(({ key }) => key) : [];
  // A note keeps what its agency has stopped asking since.
  const keys = new Set([...wanted, ...Object.keys(read), ...Object.keys(answers)]);
  return [...keys].flatMap((key): Fact[] => {
    const label = say.term('elementName', key);
    // The worker's own answer outranks what was read.
    const own = answers[key];
    if (own !== undefined) return [{ label, value: say(byHand[reader], { value: say.term('answer', own) }) }];
    const stated = read[key];
    if (!stated) return [];
    return [{ label, value: say.term('answer', stated.value), evidence: wordsAt(note, stated.from.spans) }];
  });
}

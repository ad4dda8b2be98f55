import type { Note, NoteSource } from '#domain/note.ts';
import type { Form } from './card.ts';
import type { Say } from './say.ts';
import { markedWords } from './spoken-words.ts';
import type { WordKey } from './words/en.ts';

/** The words a note is about, to the letter. Where one message made several notes, no other client's words (invariant 14). */
export const wordsOf = ({ rawText, content }: Note): string =>
  rawText.slice(content.part.start, content.part.end).trim() || rawText;

/** The exact words a value was read from, or undefined for the worker's own entry. */
export const evidenceOf = (note: Note, from: NoteSource): string | undefined =>
  from === 'worker' ? undefined : wordsAt(note, from.spans);

/** The exact words at some places of a note. */
export const wordsAt = ({ rawText }: Note, spans: readonly { start: number; end: number }[]): string =>
  spans.map(({ start, end }) => rawText.slice(start, end)).join(' … ');

/** Who reads the facts: what the author entered by hand says so in other words to another reader. */
export type Reader = 'author' | 'other';

/** Says that a value was entered by hand. */
export const byHand = { author: 'fact.byYou', other: 'fact.byAuthor' } as const satisfies Record<Reader, WordKey>;

/** The words of a draft as a quote; a message somebody else wrote carries its author and time. */
export function quoteOf(note: Note, say: Say): NonNullable<Form['quote']> {
  const { captured } = note.origin;
  return { text: markedWords(note), ...(captured && { by: captureLine(captured, say) }) };
}

/** Whose message it was and when, as far as the platform said. */
export function captureLine(captured: { author: string | null; at: string | null }, say: Say): string {
  const who = captured.author ? say('quote.messageBy', { author: captured.author }) : say('quote.message');
  return captured.at ? `${who}, ${say.moment(captured.at)}` : who;
}

/** A stretch of a text: from `start` up to `end`, in UTF-16 units. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text with the parts of it that were hard to hear. */
export interface SpokenWords {
  readonly text: string;
  readonly doubtful: readonly Span[];
}

/** What was typed with a clip, and below it what was said in it. */
export function joinWords(typed: string, spoken: SpokenWords): SpokenWords {
  const before = typed.trim();
  if (!before) return spoken;
  const lead = `${before}\n\n`;
  const shifted = spoken.doubtful.map(({ start, end }) => ({ start: start + lead.length, end: end + lead.length }));
  return { text: lead + spoken.text, doubtful: shifted };
}

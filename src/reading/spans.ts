import type { Span } from './reading.ts';

/** The words a span covers. */
export const wordsAt = (text: string, span: Span) => text.slice(span.start, span.end);

/** The letters right in front of a place: enough for a pattern anchored at their end, however long the text is. */
export const leadingTo = (text: string, at: number) => text.slice(Math.max(0, at - 60), at);

export const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

export const within = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end;

/** The smallest span that covers both. */
export const covering = (a: Span, b: Span): Span => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});

/** The span without the spaces and loose punctuation at its ends; an opening bracket without its partner goes too. */
export function tightened(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s,;:.!?)\-–—>*•&]/.test(text.charAt(start))) start += 1;
  while (end > start && /[\s,;:.!?(\-–—&]/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** Of things that overlap, keeps the one that starts first, and of those the longest. */
export function withoutOverlaps<Item extends { readonly span: Span }>(items: readonly Item[]): Item[] {
  const ordered = [...items].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const kept: Item[] = [];
  for (const item of ordered) {
    const last = kept.at(-1);
    if (!last || item.span.start >= last.span.end) kept.push(item);
  }
  return kept;
}

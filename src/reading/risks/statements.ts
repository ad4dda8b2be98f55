import { findSentences } from '#reading/clauses/sentences.ts';
import { everyMatch } from '#reading/matches.ts';
import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';
import { newSubject } from './scope.ts';

/** So many letters without a mark are spoken, not written. */
const breathless = 110;

/** The sentences of a stretch; what is dictated without a mark is parted where somebody new begins to do something. */
export function findStatements(page: Page, within: Span): Span[] {
  return findSentences(page, within).flatMap((sentence) => {
    const text = page.plain.slice(sentence.start, sentence.end);
    const cuts = everyMatch(newSubject, text)
      .map(({ index }) => index + 1)
      .filter((cut) => isBreathless(text, cut));
    const edges = [0, ...cuts, text.length];
    return edges.slice(0, -1).map((start, index) => ({
      start: sentence.start + start,
      end: sentence.start + (edges[index + 1] ?? text.length),
    }));
  });
}

/** No mark stands near. */
const isBreathless = (text: string, at: number) => {
  const before = Math.max(...[...',;:'].map((mark) => text.lastIndexOf(mark, at)));
  const behind = text.slice(at).search(/[,;:]/);
  return (behind < 0 ? text.length : at + behind) - before > breathless;
};

import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';
import { within as isWithin } from '#reading/spans.ts';
import { find } from '#reading/words.ts';
import { type Assertion, triggers } from './negation.ts';
import type { Kind } from './scope.ts';

/** What a trigger makes of the words behind it, or in front of it; of two that reach a word, the later in the list has it. */
const reaches: readonly (readonly [Kind, Assertion, 'ahead' | 'back'])[] = [
  ['condition', 'conditional', 'ahead'],
  ['historyBefore', 'historical', 'ahead'],
  ['historyAfter', 'historical', 'back'],
  ['over', 'historical', 'ahead'],
  ['over', 'historical', 'back'],
  ['settled', 'historical', 'back'],
  ['before', 'negated', 'ahead'],
  ['after', 'negated', 'back'],
];

/** Words. */
const reach = 8;

/**
 * How each token of a record, a word or a mark, is held: coarser than `assertionOf`, which knows the concept. A reach ends
 * at a full stop and at words that end a scope; backwards it also ends at a comma.
 */
export function heldAs(page: Page, within: Span, tokens: readonly Span[]): Assertion[] {
  const held = tokens.map((): Assertion => 'asserted');
  const found = new Map(triggers.map(([kind, list]) => [kind, find(page, list, within)]));
  const misleading = found.get('pseudo') ?? [];
  const ends = new Set(found.get('end')?.map(({ start }) => firstFrom(tokens, start)));
  const signs = tokens.map(({ start }) => page.plain.charAt(start));
  const isStop = (index: number) =>
    index < 0 || index >= tokens.length || ends.has(index) || /[.;:!?]/.test(signs[index] ?? '');
  for (const [kind, as, direction] of reaches)
    for (const span of found.get(kind) ?? []) {
      if (misleading.some((other) => isWithin(span, other) && !isWithin(other, span))) continue;
      const step = direction === 'ahead' ? 1 : -1;
      let index = direction === 'ahead' ? firstFrom(tokens, span.end) : firstFrom(tokens, span.start) - 1;
      for (let words = 0; words < reach && !isStop(index); index += step) {
        if (signs[index] === ',' && direction === 'back') break;
        if (signs[index] === ',') continue;
        held[index] = as;
        words += 1;
      }
    }
  return held;
}

/** The first token that begins there or later. */
function firstFrom(tokens: readonly Span[], place: number): number {
  const index = tokens.findIndex(({ start }) => start >= place);
  return index < 0 ? tokens.length : index;
}

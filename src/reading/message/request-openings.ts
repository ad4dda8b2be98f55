import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';
import { find, type Words } from '#reading/words.ts';

const politeness =
  /\b(?:please|pls|plz|hey|hi|ok|can (?:you|u)|could (?:you|u)|i need (?:to|you to)?|por favor|the|a|me|favor de|necesito que|quick)\b/g;

/** Whether one of the phrases stands within the first words, politeness not counted. */
export function opensWith(page: Page, wanted: Words, part: Span, withinWords: number): boolean {
  const first = find(page, wanted, part)[0];
  if (!first) return false;
  const before = page.plain.slice(part.start, first.start).replace(politeness, '');
  return (before.match(/[a-z0-9']+/g)?.length ?? 0) < withinWords - 1;
}

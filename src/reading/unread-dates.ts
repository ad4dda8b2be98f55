import type { Today, When } from './dates.ts';
import type { Page } from './normalise.ts';
import { askLibraries } from './second-opinion.ts';
import { overlaps } from './spans.ts';

/** Whether words that can name a day are left over once our own rules have read theirs. */
export function mayHoldMore(page: Page, own: readonly When[]): boolean {
  return true;
}

/** Adds what the libraries read where our own rules read nothing, or only a part of the same words. */
export function withOpinions(page: Page, own: readonly When[], today: Today): When[] {
  const whens: When[] = [...own];
  for (const { span, candidates } of askLibraries(page.plain, today.date, today.minute, today.language)) {
    const mine = whens.filter((when) => overlaps(when.span, span));
    const covered = mine.some((when) => isMoreThan(page, when.span, span) === false);
    if (covered) continue;
    const kept = whens.filter((when) => !mine.includes(when));
    whens.splice(0, whens.length, ...kept, { span, days: [], clock: null, opinions: candidates });
  }
  return whens.sort((a, b) => a.span.start - b.span.start);
}

/** Whether the library read words of weight beside ours; articles and prepositions are none. */
function isMoreThan(page: Page, ours: When['span'], theirs: When['span']): boolean {
  const extra =
    page.plain.slice(theirs.start, Math.max(theirs.start, ours.start)) +
    page.plain.slice(Math.min(ours.end, theirs.end), theirs.end);
  return extra.replace(/\b(?:the|on|at|in|of|el|la|las|los|a|de|del|en|por|around|this)\b|[^a-z0-9]/g, '') !== '';
}

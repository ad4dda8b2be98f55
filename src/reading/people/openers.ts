import type { Clause } from '#reading/clauses/clauses.ts';
import type { Page } from '#reading/normalise.ts';
import type { Mention } from './people.ts';

/** "Wilfredo, home visit 4pm, esposa Dali presente": who stands alone before the visit is whom it was with. */
export function openerOf(page: Page, contact: readonly Clause[], others: readonly Clause[]): Mention | null {
  const [first] = contact;
  const before = others.find(({ span }) => first && first.span.start >= span.end && first.span.start - span.end < 2);
  const [named, ...more] = before?.people ?? [];
  if (!before || !named?.nameSpan || more.length > 0 || named.owner || (named.role !== null && named.role !== 'client'))
    return null;
  return /^\W*(?:seen|saw|visto|vista|vi a|ck on|check on|cked on|checked on|ck'd on|cl|pt)?\W*$/.test(
    page.plain.slice(before.span.start, named.span.start),
  ) && /^\W*$/.test(page.plain.slice(named.span.end, before.span.end))
    ? named
    : null;
}

/** "Nguyen - no show": the name that heads the record. */
export function headOf(page: Page, clauses: readonly Clause[]): Mention | null {
  const start = Math.min(...clauses.map(({ span }) => span.start));
  const named = clauses
    .flatMap(({ people }) => people)
    .find(({ nameSpan, role }) => nameSpan !== null && (role === null || role === 'client'));
  return named && /^[\s\d().*:-]*$/.test(page.plain.slice(start, named.span.start)) ? named : null;
}

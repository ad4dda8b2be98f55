import type { Clause } from '#reading/clauses/clauses.ts';
import type { Page } from '#reading/normalise.ts';
import { covering } from '#reading/spans.ts';

/** "agreed to a cleaning crew, they come 7/15": who they are stands in front of the comma. */
export const withArrivals = (page: Page, clauses: readonly Clause[]): readonly Clause[] =>
  clauses.flatMap((clause, index) => {
    const [before, next] = [clauses[index - 1], clauses[index + 1]];
    if (before && arrivesWith(page, before, clause)) return [];
    if (!next || !arrivesWith(page, clause, next)) return [clause];
    return [{ ...clause, span: covering(clause.span, next.span), whens: next.whens }];
  });
const arrivesWith = (page: Page, { kind, span, whens, sentence }: Clause, next: Clause) =>
  kind === 'plan' &&
  whens.length === 0 &&
  next.whens.length > 0 &&
  next.sentence.start === sentence.start &&
  theyArrive.test(page.plain.slice(next.span.start, next.span.end)) &&
  agreedTo.test(page.plain.slice(span.start, span.end));
const theyArrive = /^\W*they (?:come|get (?:there|here)|arrive|start|deliver|install)\b/;
const agreedTo = /\bagree[sd] to\b/;

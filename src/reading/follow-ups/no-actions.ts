import type { Clause } from '#reading/clauses/clauses.ts';
import { findCancellations } from '#reading/clauses/cues.ts';
import { everyMatch } from '#reading/matches.ts';
import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';
import { leadingTo } from '#reading/spans.ts';

/** "cl cxld, has to watch her grandson": why it was called off, or nobody came. */
export const isExcuse = (page: Page, { span, sentence, whens }: Clause, clauses: readonly Clause[]) =>
  whens.length === 0 &&
  excuse.test(page.plain.slice(span.start, span.end)) &&
  clauses.some(
    (one) =>
      one.kind === 'contact' &&
      one.sentence.start === sentence.start &&
      one.span.end <= span.start &&
      findCancellations(page, one.span).length > 0,
  );
const excuse =
  /^\W*(?:(?:bc|because|porque|pq|ya que|says|said|dice|que|he|she|they|cl|pt|mom|dad) )*(?:has|have|had|got|tiene|tenia|tuvo) (?:to|que) [a-z]/;

/** "meta: volver a su apto", "meta de él: conseguir trabajo": a goal, no task (contract 7.2.12). */
export const isGoal = (page: Page, { span, sentence, whens }: Clause) =>
  whens.length === 0 &&
  (goalList.test(page.plain.slice(sentence.start, span.start)) ||
    /^\W*(?:(?:su|la|el|his|her|their|new|cl|pt|client|tx|plan|and|y|big|main|biggest|only|next|first|new|current|other|long[- ]term|short[- ]term) )*(?:goals?|metas?|objetivos?)\b(?! (?:rvw|review|meeting|mtg))|^\W*(?:[a-z/'-]+ ){1,3}(?:goals?|metas?|objetivos?)(?: #?\d)?:/.test(
      page.plain.slice(span.start, span.end),
    ) ||
    /\b(?:goals?|metas?|objetivos?)(?: (?:of|de|del|for|is|es)(?: [a-z]+){0,2})?: *$/.test(
      leadingTo(page.plain, span.start),
    ));

/** "goals: stay sober, get DL back": the rest of the list. */
const goalList = /^\W*(?:(?:tx|plan|his|her|cl|pt) )?(?:goals?|metas?|objetivos?) ?[:=] [^:;]*,\s*$/;

/** Words between quotation marks: what somebody said is no promise of theirs to the worker. */
export const quotations = (page: Page): Span[] =>
  [
    ...everyMatch(
      /["“][^"”\n]{3,240}["”]|(?<![\p{L}\p{N}])['‘](?!s |til |cause )[^'’\s][^\n"]{2,240}?['’](?![\p{L}])/gu,
      page.typed,
    ),
  ].map((match) => ({ start: match.index, end: match.index + match[0].length }));

import { findKnownNames } from './bare-names.ts';
import type { Page } from './normalise.ts';
import type { Mention } from './people.ts';
import type { Found, KnownCase, Span } from './reading.ts';
import { wordsAt } from './spans.ts';

const caseNumber =
  /(?<![\p{L}\p{N}-])\p{L}{1,4}-\d{2,7}(?![\p{L}\p{N}-])|(?<=\bcase (?:#|no\.? |number )?)#?\d{3,7}(?![\p{N}/:-])/iu;

/** The case number, or else the client as the text names them; the words as written. */
export function readCaseRef(
  page: Page,
  part: Span,
  people: readonly Mention[],
  known: readonly KnownCase[],
): Found<string> | null {
  const number = caseNumber.exec(page.typed.slice(part.start, part.end));
  if (number) return at(page, { start: part.start + number.index, end: part.start + number.index + number[0].length });
  const [roster] = findKnownNames(page, part, known);
  if (roster) return at(page, roster);
  const client =
    people.find((mention) => mention.nameSpan && (mention.role === 'client' || mention.role === 'family')) ??
    people.find((mention) => mention.nameSpan && mention.role === null);
  return client?.nameSpan ? at(page, client.nameSpan) : null;
}

const at = (page: Page, span: Span): Found<string> => ({ value: wordsAt(page.typed, span), spans: [span] });

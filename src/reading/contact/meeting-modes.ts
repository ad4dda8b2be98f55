import type { Clause } from '#reading/clauses/clauses.ts';
import type { Page } from '#reading/normalise.ts';
import { findTypes } from './contact-words.ts';
import { findModes } from './modes.ts';

/**
 * Whether a clause may say where or how a meeting was held: the one that names the meeting, one that is hardly more than a
 * place or medium, one that tells of the holding. What was talked about there ("goal is home w/ HH") names other places.
 */
export function tellsOfMeeting(page: Page, { span, whens }: Clause): boolean {
  if (findTypes(page, span).length > 0) return true;
  const text = page.plain.slice(span.start, span.end);
  if (held.test(text)) return true;
  if (again.test(text)) return false;
  const known = [...findModes(page, span), ...whens].map(({ span: one }) => page.plain.slice(one.start, one.end));
  return known.reduce((rest, word) => rest.replace(word, ''), text).replace(/[^a-z]/g, '').length <= brief;
}

/** So many letters beside the place or medium are a preposition and an article. */
const brief = 8;
const again =
  /(?:^|[^a-z])(?:weekly|wkly|monthly|mthly|daily|every|\dx|goals?|metas?|plan|next|semanal|mensual|cada)(?![a-z])/;
const held =
  /^\W*(?:(?:i|we|all|everyone|everybody|both|todos) )?(?:held|met|joined|sat|gathered|dialed in|called in|logged in|took place|was held|nos reunimos|me reuni|fue en|fue por)(?![a-z])/;

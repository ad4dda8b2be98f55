import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';
import { nameAt } from './names.ts';
import type { Mention } from './people.ts';
import type { RoleWord } from './role-senses.ts';

/**
 * "boss at the tire shop (Mr. Lund)", "the nurse at Brightwater, Yolanda, called", "the SW there her name is Rita": the name
 * stands behind the person's place.
 */
export function nameApart(page: Page, word: RoleWord, within: Span): (Mention & { span: Span }) | null {
  const [gap] = behindPlace.exec(page.plain.slice(word.span.end, Math.min(within.end, word.span.end + 60))) ?? [];
  const name = gap === undefined ? null : nameAt(page, word.span.end + gap.length);
  if (gap === undefined || !name) return null;
  const bracket = gap.endsWith('(');
  const titled = /^(?:mrs?|ms|miss|sra?|don|dona)\b/.test(page.plain.slice(name.start, name.end));
  const comma = titled ? /^ ?(?:[,.;:(]|$)/ : /^, (?!and\b|y\b|&)[a-z]+(?:ed|s|o)\b/;
  const closed = bracket ? /^\)/ : gap.endsWith(', ') ? comma : /^/;
  if (!closed.test(page.plain.slice(name.end, name.end + 24))) return null;
  const span = { start: word.span.start, end: bracket ? name.end + 1 : name.end };
  return { span, role: word.role, name: page.typed.slice(name.start, name.end), nameSpan: name, owner: false };
}

/** "that's Yolanda", "her name is Rita", "que se llama Rosa". */
const naming =
  ",? (?:(?:and )?that'?s|(?:who'?s |who is )?named|(?:(?:and )?(?:her|his)|whose) name(?:'?s| is)|(?:que )?se llama) ";
const place = "(?:at|from|of|with|in|on|over|for|de|del|en)(?: [a-z'&.-]+){1,4}?";
const behindPlace = new RegExp(`^ ${place}(?: \\(|, (?!that'?s|who|her|his|que))|^(?: ${place}| there)?${naming}`);

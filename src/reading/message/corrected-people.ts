import type { Participant } from '#domain/contact.ts';
import type { Clause } from '#reading/clauses/clauses.ts';
import type { Page } from '#reading/normalise.ts';
import type { Mention } from '#reading/people/people.ts';
import type { Found, Span } from '#reading/reading.ts';
import { leadingTo } from '#reading/spans.ts';

/**
 * Who a correction puts in another's place: "child seen was Zeke, NOT Aniyah", "era el hermano Dwight, no el hijo". A bare
 * name that takes no role from the words before it is left: whose case it is may be all that it says.
 */
export function readCorrectedPeople(page: Page, clauses: readonly Clause[]): Found<Participant>[] {
  const people = clauses.flatMap((clause) => clause.people).filter(({ owner }) => !owner);
  return people.flatMap((one, index) => {
    if (one.role !== null && wasThere.test(page.plain.slice(one.span.end, one.span.end + 30)))
      return [{ value: { role: one.role, name: one.name }, spans: [one.span] }];
    if (!isPutInPlace(page, one.span)) return [];
    const before = people[index - 1];
    const role = one.role ?? (before && isSubjectOf(page, before.span, one.span) ? before.role : null);
    return role === null ? [] : [{ value: { role, name: one.name }, spans: [one.span] }];
  });
}

/** The people of a correction but those of whom one stands in the other's place: neither says whose case it is. */
export function withoutCorrected(
  page: Page,
  clauses: readonly Clause[],
  put: readonly Found<Participant>[],
): Mention[] {
  const people = clauses.flatMap((clause) => clause.people);
  if (put.length === 0) return people;
  return people.filter(
    ({ span }) =>
      !put.some(({ spans }) => spans.includes(span)) &&
      !/\b(?:not|no|of|than|vez de) (?:the |el |la )?$/.test(leadingTo(page.plain, span.start)),
  );
}

/** "left out that gma Pat was there too", "su hermana estaba en la llamada". */
const wasThere =
  /^,? (?:was|were|estaba|estaban|estuvo) (?:also )?(?:there|present|in the room|on the (?:call|line|phone|zoom)|tambien|presente|ahi|alli|en la (?:llamada|visita))\b/;

const isPutInPlace = (page: Page, { start, end }: Span) =>
  // "aunt was there not gma", "it was dtr I spoke to, not pt", "i talked to wife Lorna not the dtr".
  /^ (?:was|were|is|estaba|estuvo) (?:there|here|present|home|ahi|presente)(?: (?:with|w\/) [a-z]+)?,? (?:and )?(?:not|no|instead of)\b/.test(
    page.plain.slice(end, end + 40),
  ) ||
  /^ (?:that |who |whom )?i (?:spoke|talked|met|called|saw|texted|visited)(?: (?:to|with|w\/?))?(?: (?:at|in|on) [a-z]+)?,? (?:and )?(?:not|no|instead of)\b/.test(
    page.plain.slice(end, end + 40),
  ) ||
  (/\b(?:spoke|talked|met|saw|called|texted|visited|seen|hablo|contesto|hable|vi|llame|visit|call)(?: (?:to|with|w\/?|w|con|al?))? ?(?:the |his |her |su |la |el )?$/.test(
    leadingTo(page.plain, start),
  ) &&
    /^,? (?:and )?(?:not|no|instead of|rather than|en vez de) (?:to |with |w\/ |con |al? )?(?:the |his |her |su |la |el )?(?!show|answer|home|there|one)[a-z]/.test(
      page.plain.slice(end, end + 40),
    )) ||
  (/\b(?:was|were|is|fue|fueron|era|eran|es|be|been)(?: (?:really|actually|with|the|an?|her|his|their|el|la|los|las|su|con|en realidad))* $/.test(
    leadingTo(page.plain, start),
  ) &&
    /^(?: (?:at|in|on|from|en|del?) (?:the |la |el )?[a-z]+| [a-z]+)?,? (?:and )?(?:not|y no|no|instead of|rather than|en vez de) (?!show|answer|home|there|one)/.test(
      page.plain.slice(end, end + 40),
    ));

/** "la vecina es Nena", "child seen was Zeke". */
const isSubjectOf = (page: Page, subject: Span, { start }: Span) =>
  /^ (?:[a-z]+ )?(?:was|is|es|era|fue|should be|debe ser) (?:really |actually )?$/.test(
    page.plain.slice(subject.end, start),
  );

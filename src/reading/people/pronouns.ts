import type { ParticipantRole } from '#domain/contact.ts';
import type { Clause } from '#reading/clauses/clauses.ts';
import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';
import type { Mention } from './people.ts';

/** "zoom w/ her and the bank": the client, by pronoun. */
export const pronounsMet = (contact: readonly Clause[], page: Page): Mention[] =>
  contact.flatMap(({ span: { start, end } }) => {
    const match =
      /\b(?:lo|la|le) (?:vi|visite|llame|encontre|hable|vimos|visitamos|llamamos|encontramos|entreviste)\b(?! (?:al?|con) (?!el\b|ella\b))|\b(?:w\/|with|saw|met|visited|called) him\b(?! and me)|\b(?:saw|met|visited) both(?= (?:in|at|on)\b|\s*[,.;]|$)|\b(?:w\/|with|to|to see|saw|met|visited|called|con) (?:him|her)(?=\s(?:and|&|\+|n\b|at|in|on|by|under|outside|near|behind|inside|there|here|yest|this|when|while|after|before|w\/|with|alone|today|for|re|\d)|\s*[,.;]|$)|\bcon (?:el|ella)(?= y\b|\s*[,.;]|$)/.exec(
        page.plain.slice(start, end),
      );
    const denied =
      match &&
      /\b(?:(?:last time|since|before) (?:i|we) (?:last )?|(?:no|not|ni|never|didn'?t|did not|couldn'?t|could not|haven'?t|wasn'?t able to|unable to) (?:yet |actually |get to )?(?:talk |speak |spoken |hable |able to |hablado )?)$/.test(
        page.plain.slice(start, start + match.index),
      );
    if (denied) return [];
    const span = match && { start: start + match.index, end: start + match.index + match[0].length };
    return span ? [{ span, role: 'client' as const, name: null, nameSpan: null, owner: false }] : [];
  });

export function pronounIn(page: Page, clause: Clause): Span[] {
  const match = /\b(?:he|she|him|her|his|ella|lo vi|la vi|lo visite|la visite|le llame|la llame|lo llame)\b/.exec(
    page.plain.slice(clause.span.start, clause.span.end),
  );
  return match
    ? [{ start: clause.span.start + match.index, end: clause.span.start + match.index + match[0].length }]
    : [];
}

/** "w/ mo Kendra, she texted 1:40", "ombudsman Rae visited, told me by email": who did it was named just before. */
export function subjectMeant(page: Page, { span }: Clause, everyone: readonly Mention[]): Mention[] {
  const [lead, pronoun = ''] = byPronoun.exec(page.plain.slice(span.start, span.end)) ?? [];
  if (lead === undefined) return [];
  const at = span.start + lead.length;
  return meantBy(page, { start: at - pronoun.length, end: at }, everyone);
}
const byPronoun =
  /^\W*(?:(?:and|but|then|so|y|pero) )?(?:(she|he|ella|el)(?= (?:then |also |just )?(?:texted|txtd|txted|called|phoned|rang|emailed|messaged|wrote|(?:me|nos) [a-z]+o|llamo|texteo|cancell?ed|cxl'?e?d|canceled)\b)|(?=(?:told|called|texted|txtd|emailed|messaged) (?:me|us)\b))/;

/** "zoom w/ both at 4": the two named before. */
export function bothBefore(page: Page, { span }: Clause, everyone: readonly Mention[]): Mention[] {
  if (
    !/\b(?:w\/|with|w|saw|met|con) (?:them )?(?:both|ambos|ambas|los dos|las dos)\b/.test(
      page.plain.slice(span.start, span.end),
    )
  )
    return [];
  const before = everyone.filter((one) => one.span.end <= span.start && !one.owner);
  return before.length === 2 ? before : [];
}

/** Of those named in the sentence before the pronoun the first whom it fits: what is told there is told of them. */
export function meantBy(page: Page, { start, end }: Span, everyone: readonly Mention[]): Mention[] {
  const pronoun = /\b(?:she|her|ella|he|him|el)\b/.exec(page.plain.slice(start, end))?.[0] ?? '';
  const others = isShe.test(pronoun) ? men : pronoun === '' ? several : women;
  const fitting = everyone.filter(
    ({ span, owner, role }) =>
      span.end <= start && !owner && !several.has(role ?? 'client') && !others.has(role ?? 'client'),
  );
  const last = fitting.at(-1);
  if (!last) return [];
  const [first] = fitting.filter(({ span }) => !/[.;\n] /.test(page.plain.slice(span.end, last.span.start)));
  return first ? [first] : [];
}
const isShe = /^(?:she|her|ella)$/;
const women: ReadonlySet<ParticipantRole> = new Set(['mother', 'grandmother', 'daughter']);
const men: ReadonlySet<ParticipantRole> = new Set(['father', 'grandfather', 'son']);
const several: ReadonlySet<ParticipantRole> = new Set(['children', 'family']);

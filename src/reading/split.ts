import { findKnownNames } from './bare-names.ts';
import type { Clause, Setting } from './clauses.ts';
import { resolve } from './dates.ts';
import { nameAt } from './names.ts';
import type { Page } from './normalise.ts';
import type { KnownCase, Span } from './reading.ts';
import { covering, leadingTo, tightened } from './spans.ts';
import { whole } from './words.ts';

/**
 * The parts of a message that speak of different clients: numbered items, or pieces headed by a name or case number.
 * Two records share no words (invariant 14).
 */
export function splitByClient(page: Page, known: readonly KnownCase[]): Span[] {
  const all = whole(page);
  const numbered = cutAt(
    page,
    [...page.plain.matchAll(/(?:^|[\s:.;])(\(?[1-9][).]|[1-9]\))\s+(?=[a-z])/g)].map(
      (match) => match.index + match[0].indexOf(match[1] ?? ''),
    ),
  );
  const head = page.plain.slice(0, numbered[0]?.start ?? 0);
  // "need to 1) call ... 2) send ...": a list of tasks, no list of clients.
  const tasks = /\b(?:need to|to do|todo|tasks?|remind me(?: to)?|plan|next steps|pendientes?|tengo que)\W*$/.test(
    head,
  );
  // "Goals: (1) stay in his own apt (2) get state ID": each item of a list of clients opens with one.
  const listed = numbered.some(({ start }) => {
    const at = start + (/^\(?\d[).]+\s+/.exec(page.plain.slice(start, start + 8))?.[0].length ?? 0);
    return (
      nameAt(page, at) !== null ||
      /^(?:(?:case|cl|client|caso|re:?|mrs?|ms) |#?[a-z]{1,4}-\d|\d\d-\d{4})/.test(page.plain.slice(at, at + 12)) ||
      findKnownNames(page, { start: at, end: at + 30 }, known).length > 0
    );
  });
  if (numbered.length > 1 && !tasks && listed) return numbered;
  const heads = findHeads(page, known);
  const parts = cutAt(
    page,
    heads.map(({ at }) => at).sort((a, b) => a - b),
  );
  return new Set(heads.map(({ key }) => key)).size > 1 && parts.length > 1 ? parts : [all];
}

function cutAt(page: Page, starts: readonly number[]): Span[] {
  if (starts.length < 2) return [];
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? page.plain.length }));
}

/** Names or case numbers that open a line or sentence and are followed by a dash or colon. */
function findHeads(page: Page, known: readonly KnownCase[]): { at: number; key: string }[] {
  const heads: { at: number; key: string }[] = [];
  const names = new Map(findKnownNames(page, whole(page), known).map((name) => [name.start, name]));
  const openings =
    /(?:^|\n|[.;!?]\s+|(?<=:)\s+|,\s+(?:and\s+|also\s+)?|\s-\s+|\b(?:and|also|y|tambien|then)\s+)(?:(?:also|and|then|case|client|cl|para|re:?|for|y|caso|tambien)\s+)*/g;
  heads.push(...findDaySheet(page));
  for (const match of page.plain.matchAll(openings)) {
    const at = match.index + match[0].length;
    const head = headAt(page, at, names);
    const address = /\b(?:mrs?|ms|dr|sra?|srta|sgt|det)\.\s$/.test(leadingTo(page.plain, at));
    if (head && !address && heads.every((other) => other.at !== at))
      heads.push({ at: match.index === 0 ? 0 : at, key: head });
  }
  return heads;
}

/** "thurs:\n9 Pena hv w/ mo\n11 Stroud no ans": a clock time and a name at the head of each line. */
function findDaySheet(page: Page): { at: number; key: string }[] {
  const lines = [...page.plain.matchAll(/(?:^|\n)[\s*-]*(?=\d{1,2}(?::?\d\d)? ?(?:[ap]m?)?[-: ]? ?[a-z])/g)].flatMap(
    (match) => {
      const at = match.index + match[0].length;
      const time = /^\d{1,2}(?::?\d\d)? ?(?:[ap]m?(?![a-z]))?[-: ]? ?/.exec(page.plain.slice(at, at + 12))?.[0] ?? '';
      const name = nameAt(page, at + time.length);
      return name ? [{ at, key: page.plain.slice(name.start, name.end) }] : [];
    },
  );
  return lines.length > 1 ? lines : [];
}

function headAt(page: Page, at: number, names: ReadonlyMap<number, Span>): string | null {
  const number = /^#?(?:\p{L}{1,4}-(?:\d\d-)?\d{2,7}|2[4-9]-\d{4,6})(?![\p{N}-])/u.exec(
    page.plain.slice(at, at + 14),
  )?.[0];
  if (number) return number;
  const name = nameAt(page, at) ?? names.get(at);
  if (!name) return null;
  return /^\s*(?:\([^)]{1,20}\)\s*)?(?:(?:fam|family|case|home|household)\s*(?=:))?(?:(?::|-|=>|>)\s*\S|\d{1,2}(?::\d\d)? ?(?:[ap]m?\b|(?=at |@|,))|(?:ov|hv|hc|tc|pc|ph|ftm|home visit|office visit) (?:at |@ ?)?\d{1,2}(?::?\d\d)? ?[ap]m?\b)/.test(
    page.plain.slice(name.end, name.end + 26),
  )
    ? page.plain.slice(name.start, name.end)
    : null;
}

/** Contacts within one part: a later one stands alone with its own person and its own time, or another named client. */
export function splitByContact(page: Page, clauses: readonly Clause[], setting: Setting): Clause[][] {
  const groups: Clause[][] = [];
  for (const clause of clauses) {
    const current = groups.at(-1);
    if (!current || (clause.kind === 'contact' && opensAnother(current, clause, setting))) groups.push([clause]);
    else current.push(clause);
  }
  return groups.filter((group) => partOf(page, group).end > partOf(page, group).start);
}

function opensAnother(current: readonly Clause[], clause: Clause, setting: Setting): boolean {
  const before = current.filter(({ kind }) => kind === 'contact');
  if (before.length === 0) return false;
  const people = (some: readonly Clause[]) => some.flatMap((one) => one.people.filter(({ owner }) => !owner));
  const own = people([clause]);
  const known = people(before);
  if (known.length === 0) return false;
  const another = own.length > 0 && own.every((person) => known.every((other) => !samePerson(person, other)));
  if (!another) return false;
  if (own.some(isNamedClient) && known.some(isNamedClient)) return true;
  return clause.whens.some((when) => isOwnTime(when, before, setting));
}

const isNamedClient = (person: Clause['people'][number]) =>
  person.name !== null && (person.role === null || person.role === 'client' || person.role === 'family');

function isOwnTime(when: Clause['whens'][number], before: readonly Clause[], setting: Setting): boolean {
  const moments = (one: Clause['whens'][number]) => resolve(one, 'past', setting.today).map(({ value }) => value);
  const earlier = before.flatMap(({ whens }) => whens.flatMap(moments));
  return moments(when).some((value) => !earlier.includes(value));
}

function samePerson(a: Clause['people'][number], b: Clause['people'][number]): boolean {
  if (a.name && b.name) return a.name === b.name || a.name.endsWith(b.name) || b.name.endsWith(a.name);
  return a.role === b.role;
}

export const partOf = (page: Page, clauses: readonly Clause[]): Span =>
  tightened(page.typed, clauses.map(({ span }) => span).reduce(covering));

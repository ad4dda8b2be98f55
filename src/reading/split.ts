import { findKnownNames } from './bare-names.ts';
import type { Clause, Setting } from './clauses.ts';
import { findTypes } from './contact-words.ts';
import { findAttempts, findCues } from './cues.ts';
import { resolve } from './dates.ts';
import { nameAt } from './names.ts';
import type { Page } from './normalise.ts';
import type { KnownCase, Span } from './reading.ts';
import { covering, leadingTo, tightened } from './spans.ts';
import { findStops } from './stops.ts';
import { whole } from './words.ts';

/**
 * The parts of a message that speak of different clients: numbered items, or pieces headed by a name or case number.
 * Two records share no words (invariant 14).
 */
export function splitByClient(page: Page, known: readonly KnownCase[]): Span[] {
  const all = whole(page);
  const numbered = cutAt(page, numbersInOrder(page));
  const head = page.plain.slice(0, numbered[0]?.start ?? 0);
  if (numbered.length > 1 && !listedItems.test(head) && numbered.some((item) => tellsOfContact(page, item)))
    return numbered;
  const stops = findStops(page);
  const heads = stops.length > 1 ? stops : findHeads(page, known);
  const parts = cutAt(
    page,
    heads.map(({ at }) => at),
  );
  return new Set(heads.map(({ key }) => key)).size > 1 && parts.length > 1 ? parts : [all];
}

/** Where "1.", "2)" and "(3)" stand, counted up from one: "at 9. plan (1)" begins no list with nine. */
function numbersInOrder(page: Page): number[] {
  const starts: number[] = [];
  for (const match of page.plain.matchAll(/(?:^|[\s:.;])(\(?([1-9])[).])\s+(?=[a-z])/g)) {
    if (Number(match[2]) === starts.length + 1) starts.push(match.index + match[0].indexOf(match[1] ?? ''));
  }
  return starts;
}

/** "need to 1) call ... 2) send ...", "goals: (1) ... (2) ...": a list of tasks, goals or services, no list of clients. */
const listedItems =
  /\b(?:need(?:s|ed)? to|to do|todo|tasks?|remind me(?: to)?|plan|steps?|pendientes?|(?:tengo|tiene) que|goals?|metas?|objetivos?|ref(?:erral|'?d|d)?s?|referred|referid[oa]s?|refer(?:i|encias?)|linked|needs|necesidades|concerns?|preocupaciones|issues|topics|discussed|reviewed|agree[ds]?|acord(?:o|amos|aron)|agenda|asks?|asked|questions?|options?|recs?|recommendations?|recommended|services?|servicios|orders?|ordered|consults?|meds?|labs|due|barriers?|strengths|conditions|rules|terms|reasons?)(?: [a-z0-9/]+){0,4}\W*$|\b(?:to|for|re|about|told|wants|with)\W*$/;

/** An item that opens with somebody or tells of being in touch. */
const tellsOfContact = (page: Page, item: Span) => {
  const lead = /^\W*\d\W*/.exec(page.plain.slice(item.start, item.end))?.[0].length ?? 0;
  return nameAt(page, item.start + lead) !== null || findCues(page, item).length > 0;
};

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
  for (const match of page.plain.matchAll(openings)) {
    const at = match.index + match[0].length;
    const head = headAt(page, at, names);
    const address = /\b(?:mrs?|ms|dr|sra?|srta|sgt|det|[a-z])\.\s$/.test(leadingTo(page.plain, at));
    if (head && !address && heads.at(-1)?.at !== at) heads.push({ at: match.index === 0 ? 0 : at, key: head });
  }
  return heads;
}

function headAt(page: Page, at: number, names: ReadonlyMap<number, Span>): string | null {
  const number = /^#?(?:\p{L}{1,4}-(?:\d\d-)?\d{2,7}|2[4-9]-\d{4,6})(?![\p{N}-])/u.exec(
    page.plain.slice(at, at + 14),
  )?.[0];
  if (number) return number;
  const name = nameAt(page, at) ?? names.get(at);
  if (!name) return null;
  return /^\s*(?:\([^)]{1,20}\)\s*)?(?:(?:fam|family|case|home|household)\s*(?=:))?(?:(?::|-|=>|>)\s*\S|\d{1,2}(?::\d\d)? ?(?:[ap]m?\b|(?=at |@|,))|(?:ov|hv|hc|tc|pc|ph|ftm|home visit|office visit|office|school|jail|phone|zoom|bedside) (?:at |@ ?)?\d{1,2}(?::?\d\d)? ?[ap]m?\b)/.test(
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
    if (!current || (clause.kind === 'contact' && opensAnother(page, current, clause, setting))) groups.push([clause]);
    else current.push(clause);
  }
  return groups.filter((group) => partOf(page, group).end > partOf(page, group).start);
}

function opensAnother(page: Page, current: readonly Clause[], clause: Clause, setting: Setting): boolean {
  const before = current.filter(({ kind }) => kind === 'contact');
  const [first] = before;
  if (!first) return false;
  // "Supv w/ Marcy 1330. Staffed cl Ott": who was talked over, no contact of its own.
  if (clause.whens.length === 0 && findTypes(page, first.span).some(({ type }) => type === 'supervision')) return false;
  const people = (some: readonly Clause[]) => some.flatMap((one) => one.people.filter(({ owner }) => !owner));
  const own = people([clause]);
  const known = people(before);
  if (isLaterTry(page, current, clause, setting)) return true;
  if (known.length === 0) return false;
  const another = own.length > 0 && own.every((person) => known.every((other) => !samePerson(person, other)));
  if (!another) return false;
  // "their son Owen ... Owen and I spoke": told of before as somebody else.
  const introduced = (person: Clause['people'][number]) =>
    people(current).some((other) => other.role !== null && other.name !== null && samePerson(person, other));
  const isNewClient = (person: Clause['people'][number]) => isNamedClient(person) && !introduced(person);
  if (own.some(isNewClient) && known.some(isNamedClient)) return true;
  return clause.whens.some((when) => isOwnTime(when, before, setting)) || opensWithHour(page, clause);
}

/** "called 11/6 2p no ans. called 11/9 1p, got him": a try in vain, and the next on another day, each with its hour. */
function isLaterTry(page: Page, current: readonly Clause[], clause: Clause, setting: Setting): boolean {
  const [first, ...more] = current.filter(({ kind, whens }) => kind === 'contact' && whens.length > 0);
  const [when] = clause.whens;
  const [earlier] = first?.whens ?? [];
  if (!first || more.length > 0 || !when?.clock || !earlier?.clock || clause.span.start !== clause.sentence.start)
    return false;
  const dayOf = (one: Clause['whens'][number]) => resolve(one, 'past', setting.today)[0]?.value.slice(0, 10) ?? '';
  return (
    when.days.length > 0 &&
    earlier.days.length > 0 &&
    dayOf(earlier) < dayOf(when) &&
    clause.cues.length > 0 &&
    // "2nd call 1/4": counted, the tries are told as one.
    !/^\W*(?:\d ?(?:st|nd|rd|th)|second|third|segund[oa]|tercer[oa]?|then|finally|luego)\b/.test(
      page.plain.slice(clause.span.start, clause.span.end),
    ) &&
    current.some(({ span }) => findAttempts(page, span).length > 0)
  );
}

/** "1145 llame a su jefa": the hour of the stop, without a colon. */
const opensWithHour = (page: Page, { span }: Clause) =>
  /^\W*(?:0?[6-9]|1[0-9]|2[0-3])[0-5]\d (?=[a-z])/.test(page.plain.slice(span.start, span.end));

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

import type { Clause, Setting } from '#reading/clauses/clauses.ts';
import { findAttempts, findCancellations, findCues } from '#reading/clauses/cues.ts';
import { directionOf } from '#reading/clauses/timing.ts';
import { findTypes } from '#reading/contact/contact-words.ts';
import { findModes } from '#reading/contact/modes.ts';
import { isOfStory } from '#reading/contact/told-times.ts';
import { resolve } from '#reading/dates/dates.ts';
import { gatherings } from '#reading/lexicon/stop-words.ts';
import { everyMatch } from '#reading/matches.ts';
import type { Page } from '#reading/normalise.ts';
import { findKnownNames } from '#reading/people/bare-names.ts';
import { nameAt } from '#reading/people/names.ts';
import { pronounsMet } from '#reading/people/pronouns.ts';
import type { KnownCase, Span } from '#reading/reading.ts';
import { covering, leadingTo, tightened, within } from '#reading/spans.ts';
import { whole } from '#reading/words.ts';
import { cutAt, findItems } from './counted-items.ts';
import { findDeeds, findStops, type Stop } from './stops.ts';

/**
 * The parts of a message that speak of different clients: counted items, the stops of a day, pieces headed by a name or
 * case number. Two records share no words (invariant 14).
 */
export function splitByClient(page: Page, known: readonly KnownCase[]): Span[] {
  const items = findItems(page);
  if (items.length > 0) return items;
  const stops = findStops(page);
  for (const heads of [stops, findHeads(page, known), [...stops, ...findDeeds(page)]]) {
    const parts = cutAt(page, startsOfClients(page, heads));
    if (parts.length > 1) return parts;
  }
  return [whole(page)];
}

/** Where the next client begins: heads that name the same one follow each other within a part. */
function startsOfClients(page: Page, heads: readonly Stop[]): number[] {
  const inOrder = heads.toSorted((a, b) => a.at - b.at);
  const starts = inOrder.filter(({ key }, index) => index === 0 || !sameName(key, inOrder[index - 1]?.key ?? ''));
  return starts.map(({ at }, index) => (index === 0 && !isHeading.test(page.plain.slice(0, at)) ? 0 : at));
}

/** "Friday visits:", "Two bedside visits today." stand above the records and belong to none. */
const isHeading =
  /^(?:[^.;:\n]{1,50}(?::\s*|\n\s*)|(?!.*\d[:\d]\d)[^.;:\n]{0,40}\b(?:visits|visitas|calls|llamadas|contacts|contactos|checks|check[- ]?ins|clients|clientes|cases|casos|people|ppl|notes|notas|ones|stops|families|familias|hvs|ovs|tcs|today|hoy)\b[^.;:\n]{0,30}(?:\.\s+|\bfirst\s+))$/;

/** What stands above the first of several records. */
export const headingAbove = (parts: readonly Span[]): Span | null => {
  const [first, next] = parts;
  return first && next && first.start > 0 ? { start: 0, end: first.start } : null;
};

/** Names or case numbers that open a line or sentence and are followed by a dash or colon. */
function findHeads(page: Page, known: readonly KnownCase[]): Stop[] {
  const heads: Stop[] = [];
  const names = new Map(findKnownNames(page, whole(page), known).map((name) => [name.start, name]));
  const openings =
    /(?:^|\n|[.;!?]\s+|(?<=:)\s+|,\s+(?:and\s+|also\s+)?|\s-\s+|\b(?:and|also|y|tambien|then)\s+)(?:(?:also|and|then|case|client|cl|pt|patient|paciente|para|re:?|for|y|caso|tambien)\s+)*/g;
  for (const match of everyMatch(openings, page.plain)) {
    const at = match.index + match[0].length;
    const head = headAt(page, at, names);
    const address = /\b(?:mrs?|ms|dr|sra?|srta|sgt|det|(?<!\/)[a-z])\.\s$/.test(leadingTo(page.plain, at));
    if (head && !address && heads.at(-1)?.at !== at) heads.push({ at: match.index === 0 ? 0 : at, key: head });
  }
  return withOpening(page, heads);
}

/** "Beto reportó hoy 9am. Chuy: lo llamé": who opens the message needs no colon where another is headed by one. */
function withOpening(page: Page, heads: readonly Stop[]): Stop[] {
  const [head] = heads;
  const name = nameAt(page, 0);
  const opens = head && name && head.at > name.end && isSomebody(page, name);
  if (!opens || !/[.!?\n]\s*$/.test(page.plain.slice(0, head.at))) return [...heads];
  if (findCues(page, { start: head.at, end: page.plain.length }).length === 0) return [...heads];
  return [{ at: 0, key: page.plain.slice(name.start, name.end) }, ...heads];
}

function headAt(page: Page, at: number, names: ReadonlyMap<number, Span>): string | null {
  const number = /^#?(?:\p{L}{1,4}-(?:\d\d-)?\d{2,7}|2[4-9]-\d{4,6})(?![\p{N}-])/u.exec(
    page.plain.slice(at, at + 14),
  )?.[0];
  if (number) return number;
  const name = nameAt(page, at) ?? names.get(at);
  if (!name || !headed.test(page.plain.slice(name.end, name.end + 34))) return null;
  // "PHONE - T. Lindqvist - 4/13": how, and with whom.
  return isSomebody(page, name) ? page.plain.slice(name.start, name.end) : null;
}
/** A dash or colon behind the name, or the hour, alone or with what was done. */
const headed =
  /^(?: (?:rm|room|bed|cell|hab|cama) ?#?\d{1,4}[a-z]?)?\s*(?:\([^)]{1,20}\)\s*)?(?:(?:fam|family|case|home|household)\s*(?=:))?(?:(?::|-|=>|>)\s*\S|\d{1,2}(?::\d\d)? ?(?:[ap]m?\b|(?=at |@|,))|(?:ov|hv|hc|fv|tc|pc|ph|ftm|home visit|field visit|office visit|office|ofc|school|sch|jail|hosp|snf|clinic|call|video|phone|zoom|bedside) (?:at |@ ?)?\d{1,2}(?::?\d\d)? ?[ap]m?\b)/;

/** Words for a medium, a place or a try in vain head a note as a form does. */
const isSomebody = (page: Page, name: Span) =>
  !formWords.test(page.plain.slice(name.start, name.end)) &&
  findCues(page, name).length === 0 &&
  findModes(page, name).length === 0;
const formWords =
  /^(?:onsite|on-site|utr|utl|audit|note|type|att|attempt|summary|plan|risk|next|hx|obs|now|subj|order|present|update|result|outcome|reason|staffing|collateral|phone|video|email|text|office|home|field|jail|school|hospital|snf|clinic)\b/;

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
  const met = people(before).filter(({ span }) => !isTopic.test(leadingTo(page.plain, span.start)));
  // "two updates on Ramsey. saw him at 10": who he is was said before.
  const known = met.length > 0 ? met : people(current).filter(isNamedClient);
  if (
    isLaterTry(page, current, clause, setting) ||
    isNextEntry(page, current, clause, setting) ||
    isNextMeeting(page, before, clause, setting)
  )
    return true;
  if (isTripAfterCall(page, before, clause, setting)) return true;
  if (known.length === 0 && pronounsMet(before, page).length === 0) return false;
  const another = own.length > 0 && own.every((person) => known.every((other) => !samePerson(person, other)));
  if (!another) return false;
  // "their son Owen ... Owen and I spoke": told of before as somebody else.
  const introduced = (person: Clause['people'][number]) =>
    current.some(({ kind, people: named }) =>
      named.some(
        (other) => (other.role !== null || kind === 'told') && other.name !== null && samePerson(person, other),
      ),
    );
  const isNewClient = (person: Clause['people'][number]) => isNamedClient(person) && !introduced(person);
  if (own.some(isNewClient) && known.some(isNamedClient)) return !isAtOneHead(page, current, clause);
  if (joinedIn.test(page.plain.slice(clause.span.start, clause.span.end))) return false;
  if (isReasonOf(page, current, clause) || isInRoom(page, first)) return false;
  const whens = clause.whens.filter(
    (when) =>
      // "llamé al farmacéutico y la tiene lista mañana": the day to come is no day of the call.
      !(when.days.some(({ span }) => within(span, clause.span)) && directionOf(when, setting.today) === 'ahead') &&
      !isOfStory(page, when, clause) &&
      !isSaidBy(page, clause, own),
  );
  return whens.some((when) => isOwnTime(when, before, setting)) || opensWithHour(page, clause);
}

/** "called 11/6 2p no ans. called 11/9 1p, got him": a try in vain, and the next on another day, each with its hour. */
function isLaterTry(page: Page, current: readonly Clause[], clause: Clause, setting: Setting): boolean {
  const [first, ...more] = current.filter(({ kind, whens }) => kind === 'contact' && whens.length > 0);
  const [when] = clause.whens;
  const [earlier] = first?.whens ?? [];
  if (!first || more.length > 0 || !when?.clock || !earlier?.clock || clause.span.start !== clause.sentence.start)
    return false;
  return (
    when.days.length > 0 &&
    earlier.days.length > 0 &&
    dayOf(earlier, setting) < dayOf(when, setting) &&
    clause.cues.length > 0 &&
    // "2nd call 1/4": counted, the tries are told as one.
    !/^\W*(?:\d ?(?:st|nd|rd|th)|second|third|segund[oa]|tercer[oa]?|then|finally|luego)\b/.test(
      page.plain.slice(clause.span.start, clause.span.end),
    ) &&
    current.some(({ span }) => findAttempts(page, span).length > 0)
  );
}

/** "phone tues 3pm, said she ... then wed 11am saw her": on another day, each with its hour. */
function isNextMeeting(page: Page, before: readonly Clause[], clause: Clause, setting: Setting): boolean {
  const timed = ({ whens }: Clause) => whens.find(({ clock, days }) => clock !== null && days.length > 0);
  const [earlier, later] = [before.map(timed).find(Boolean), timed(clause)];
  return (
    earlier !== undefined &&
    later !== undefined &&
    /^\W*(?:and |y )?(?:then|luego|despues)\b/.test(page.plain.slice(clause.sentence.start, clause.span.end)) &&
    before.every(({ span }) => findAttempts(page, span).length === 0) &&
    dayOf(earlier, setting) < dayOf(later, setting)
  );
}

const dayOf = (when: Clause['whens'][number], { today }: Setting) =>
  resolve(when, 'past', today)[0]?.value.slice(0, 10) ?? '';

/** "11/2 lvm for dad. 11/4 10a hv, dad home", "Fri: ... Mon: ...": entries of a log, each headed by its day. */
function isNextEntry(page: Page, [first]: readonly Clause[], clause: Clause, setting: Setting): boolean {
  const heading = (one: Clause) =>
    one.whens.find(
      ({ span, days, clock }) =>
        days.some(({ day }) => day.kind !== 'weekday' || clock || isSigned(page, span)) &&
        one.span.start === one.sentence.start &&
        /^\W*$/.test(page.plain.slice(one.span.start, span.start)),
    );
  const before = first && heading(first);
  const now = heading(clause);
  return before !== undefined && now !== undefined && dayOf(before, setting) < dayOf(now, setting);
}

/** "Mon:", "tues -". */
const isSigned = (page: Page, { end }: Span) => /^\s?[:-]/.test(page.plain.slice(end, end + 2));

/** "staff called 3:05, ... I went out there 5:15": a call, and behind it the worker's own visit at its hour. */
const isTripAfterCall = (page: Page, before: readonly Clause[], { span, whens }: Clause, setting: Setting) =>
  /^\W*(?:and |then |so )*(?:i|we) (?:went|drove|headed|rode) (?:right |straight )?(?:out|over|back|up|down)? ?(?:there|to see)\b/.test(
    page.plain.slice(span.start, span.end),
  ) &&
  before.every(({ cues: [cue] }) => cue && /^(?:called|phoned|texted|emailed)\b/.test(page.plain.slice(cue.start))) &&
  whens.some((when) => when.clock !== null && isOwnTime(when, before, setting));

/** "her case manager joined us at 2", "called her NP while I was there": took part in the contact told of. */
const joinedIn =
  /\bwhile (?:i|we) (?:was|were) (?:still )?(?:there|with)\b|\b(?:joined(?: us| me| in| by| the)?\b|was (?:also )?(?:there|present)|sat in|se unio|estaba tambien)/;

/** "called it off, no ride for the visit at 9": why it was called off, and what. */
const isReasonOf = (page: Page, current: readonly Clause[], { span, sentence }: Clause) =>
  current.some((one) => one.sentence.start === sentence.start && findCancellations(page, one.span).length > 0) &&
  /^\W*(?:no|sin|bc|b\/c|because|due to|since|pq|porque|por|x|has|had|tiene|tenia)(?! (?:ans\w*|one|contest\w*|show))(?![a-z])/.test(
    page.plain.slice(span.start, span.end),
  );

/** "Rm 418 Teo - on vent, spoke w wife 11:40": who was spoken to in the client's room. */
const isInRoom = (page: Page, { span }: Clause) =>
  /^\W*(?:rm|room|bed|hab|cuarto|cama)\.? ?#?\d{1,4}[a-z]?\b/.test(page.plain.slice(span.start, span.end));

/** "hv 2p: Ana home, Luis came late": a visit heads all who are named under it, unless they have an hour of their own. */
const isAtOneHead = (page: Page, [first]: readonly Clause[], { whens }: Clause) =>
  first !== undefined &&
  whens.length === 0 &&
  atOneHead.test(page.plain.slice(first.span.start, first.span.end).replace(/\d:\d/g, ''));
const atOneHead = new RegExp(`^\\W*(?:[^\\s:]+ ){0,2}(?:${gatherings})\\b[^:.;]{0,20}:`);

/** "the desk guy says he left monday": who says it was not met for that, and the day is of what is said. */
const isSaidBy = (page: Page, { span }: Clause, own: readonly Clause['people'][number][]) =>
  own.every(
    (person) =>
      person.span.start > span.start && saysBehind.test(page.plain.slice(person.span.end, person.span.end + 12)),
  );
const saysBehind = /^ (?:[a-z]+ )?(?:says?|said|thinks?|claims?|swears?|states?|dice|dijo|cree)\b/;

/** "called pharmacist Tim re Cora": spoken of, not met. */
const isTopic = /\b(?:re:?|about|abt|regarding|sobre) (?:cl |client |pt )?$/;

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
  return a.name && b.name ? sameName(a.name, b.name) : a.role === b.role;
}

const sameName = (a: string, b: string) => a.endsWith(b) || b.endsWith(a);

export const partOf = (page: Page, clauses: readonly Clause[]): Span =>
  tightened(page.typed, clauses.map(({ span }) => span).reduce(covering));

import { clientsAmong, readCaseRef } from './case-ref.ts';
import { directionOf, isBareTime, isClocked } from './clause-kinds.ts';
import { type Clause, readClauses, type Setting } from './clauses.ts';
import { isDeskWork, readOutcome, readType, saysNone, tellsOfDeed } from './contact-words.ts';
import { readCorrection } from './corrections.ts';
import { localNow, resolve } from './dates.ts';
import { readDuration } from './durations.ts';
import { readElements } from './elements.ts';
import { readFollowUps } from './follow-ups.ts';
import { readGoals } from './goals.ts';
import { readIntent, readRequest } from './intents.ts';
import { readMode } from './modes.ts';
import { openPage, type Page } from './normalise.ts';
import { asFound, readParticipants, withSupervisor } from './participants.ts';
import { isSaid } from './presence.ts';
import type { Found, Reading, ReadingContext, Span, Unsure } from './reading.ts';
import { readReferrals } from './referrals.ts';
import { readRisks } from './risks.ts';
import { leadingTo, within } from './spans.ts';
import { partOf, splitByClient, splitByContact } from './split.ts';
import type { Moment } from './when.ts';

/**
 * Reads a caseworker's words into records (contract: domain.md section 7): one for each client or contact told of.
 * Each value carries its spans in `text` as given; what is not stated is null or empty, what is unclear is `Unsure`.
 */
export function readNote(text: string, context: ReadingContext): Reading[] {
  const page = openPage(text);
  const setting: Setting = {
    today: localNow(context.now, page),
    area: context.practiceArea,
    known: context.known ?? [],
  };
  return splitByClient(page, setting.known)
    .flatMap((part) => readPart(page, part, setting))
    .map((reading) => inVerbatim(reading, page));
}

function readPart(page: Page, part: Span, setting: Setting): Reading[] {
  const clauses = readClauses(page, part, setting);
  const request = readRequest(page, part);
  const caseRef = readCaseRef(
    page,
    part,
    clauses.flatMap(({ people }) => people),
    setting.known,
  );
  if (request === 'amend_note')
    return [{ ...empty(part), intent: request, caseRef, ...readCorrection(page, part, clauses, setting) }];
  if (request === 'schedule_followup') {
    const planned = clauses.map((clause) => ({ ...clause, kind: 'plan' as const }));
    return [{ ...empty(part), intent: request, caseRef, followUps: readFollowUps(page, planned, setting) }];
  }
  if (request) return [{ ...empty(part), intent: request, caseRef }];
  const groups = splitByContact(page, clauses, setting);
  const records = groups.map((group, index) => readRecord(page, withDayOf(groups[index - 1], group), setting));
  // "then phoned her boss": a contact of its own about the client named before.
  return records.map((record, index) =>
    record.caseRef === null && index > 0 ? { ...record, caseRef: records[0]?.caseRef ?? null } : record,
  );
}

/** "saw Dina yest 9:15. then called her teacher at 2": the clock time is of the day named before. */
function withDayOf(before: readonly Clause[] | undefined, group: readonly Clause[]): readonly Clause[] {
  const days = before?.find(({ kind }) => kind === 'contact')?.whens.find((when) => when.days.length > 0)?.days;
  if (!days) return group;
  return group.map((clause) =>
    clause.kind === 'contact'
      ? { ...clause, whens: clause.whens.map((when) => (when.days.length === 0 ? { ...when, days } : when)) }
      : clause,
  );
}

const empty = (part: Span): Reading => ({
  part,
  intent: 'log_note',
  caseRef: null,
  contactType: null,
  contactMode: null,
  outcome: null,
  occurredAt: null,
  durationMinutes: null,
  participants: [],
  followUps: [],
  riskFlags: [],
  goalsMentioned: [],
  referrals: [],
  elements: [],
});

function readRecord(page: Page, clauses: readonly Clause[], setting: Setting): Reading {
  const part = partOf(page, clauses);
  const intent = readIntent(clauses);
  const people = clauses.flatMap((clause) => clause.people);
  const reading: Reading = {
    ...empty(part),
    intent,
    caseRef: readCaseRef(page, part, people, setting.known),
    followUps: readFollowUps(page, clauses, setting),
    riskFlags: readRisks(page, part, setting.area, people),
    goalsMentioned: readGoals(page, part),
    referrals: readReferrals(page, part),
  };
  if (intent !== 'log_note') return reading;
  const contact = readContact(page, clauses, setting, speaksOfCase(page, reading, clauses));
  return {
    ...reading,
    ...contact,
    caseRef: readCaseRef(page, part, clientsAmong(page, people, contact.participants ?? []), setting.known),
    elements: isMeeting(contact) ? readElements(page, clauses, setting.area) : [],
  };
}

/** Whether the client may have been met or reached: only then there is something to have seen or asked. */
const isMeeting = ({ contactType, outcome }: Partial<Contact>): boolean => {
  const mayBe = (read: Contact['contactType'] | Contact['outcome'] | undefined, wanted: string) =>
    !read || !('value' in read) || read.value === wanted;
  return mayBe(contactType, 'client_contact') && mayBe(outcome, 'contact_made');
};

/** Something done, somebody, a time or a finding: without any of them words such as "thanks" tell of no activity. */
const speaksOfCase = (page: Page, reading: Reading, clauses: readonly Clause[]) =>
  reading.caseRef !== null ||
  [reading.followUps, reading.riskFlags, reading.goalsMentioned, reading.referrals].some((list) => list.length > 0) ||
  clauses.some(
    (clause) => clause.people.length + clause.whens.length + clause.lengths.length > 0 || tellsOfDeed(page, clause),
  );

type Contact = Pick<
  Reading,
  'contactType' | 'contactMode' | 'outcome' | 'occurredAt' | 'durationMinutes' | 'participants'
>;

function readContact(
  page: Page,
  clauses: readonly Clause[],
  setting: Setting,
  speaksOfCase: boolean,
): Partial<Contact> {
  const works = clauses.some((clause) => isDeskWork(page, clause));
  const telling = clauses.filter(
    (clause) => clause.kind === 'contact' && !isDeskWork(page, clause) && !(works && saysNone(page, clause)),
  );
  const others = clauses.filter((clause) => !telling.includes(clause));
  const told = others.filter(({ kind }) => kind !== 'plan');
  const speaker = told.find((clause) => isSaid(page, clause));
  if (telling.length === 0 && speaker)
    return readContact(
      page,
      clauses.map((clause) => (clause === speaker ? { ...clause, kind: 'contact', whens: [] } : clause)),
      setting,
      speaksOfCase,
    );
  if (telling.length === 0) {
    const [first] = clauses;
    return first && speaksOfCase ? { contactType: { value: 'case_activity', spans: [first.span] } } : {};
  }
  const outcome = readOutcome(page, telling);
  const inOrder = successFirst(telling, outcome);
  const failed = outcome !== null && 'value' in outcome && outcome.value !== 'contact_made';
  const when =
    readWhen(page, withBareTime(page, inOrder, told), setting) ??
    (failed ? readWhen(page, appointedBefore(telling, told), setting) : null) ??
    readWhen(
      page,
      told.filter((clause) => isClocked(page, clause)),
      setting,
    );
  const type = readType(page, telling, [], setting);
  const mode = readMode(page, datedFirst(inOrder), type.value === 'court_hearing' ? [] : told);
  const members = withSupervisor(readParticipants(page, telling, others, mode?.value ?? null, !failed), type);
  const contactType = readType(page, telling, members, setting);
  return {
    contactType,
    // To have seen somebody in court names no place (contract 7.2.19).
    contactMode:
      (contactType.value === 'court_hearing' || contactType.value === 'supervision') && mode?.value === 'in_person'
        ? null
        : mode,
    outcome,
    occurredAt: when,
    durationMinutes:
      readRangeLength(inOrder, setting) ?? readDuration([...telling, ...told].flatMap(({ lengths }) => lengths)),
    participants: members.map(asFound),
  };
}

/** "observed the kids this morning. 35 mins from 8:40": a sentence that is nothing but a time belongs to the contact. */
const withBareTime = (page: Page, telling: readonly Clause[], told: readonly Clause[]): Clause[] => {
  const bare = told.find((clause) => clause.whens.every(({ days }) => days.length === 0) && isBareTime(page, clause));
  return bare ? [...telling, bare] : [...telling];
};

/** After a failed try the clause that tells of the success says when and how it was. */
function successFirst(telling: readonly Clause[], outcome: Reading['outcome']): Clause[] {
  const made = outcome && 'value' in outcome && outcome.value === 'contact_made' ? outcome.spans[0] : undefined;
  const holds = (clause: Clause) => made !== undefined && clause.whens.length > 0 && within(made, clause.span);
  return [...telling.filter(holds), ...telling.filter((clause) => !holds(clause))];
}

const datedFirst = (telling: readonly Clause[]) => [
  ...telling.filter(({ whens }) => whens.length > 0),
  ...telling.filter(({ whens }) => whens.length === 0),
];

/** When the contact took place: the first time named in its telling. The future is never a contact's time. */
function readWhen(page: Page, contact: readonly Clause[], setting: Setting): Found<string> | Unsure<string> | null {
  const whens = contact.flatMap((clause) =>
    clause.whens.filter(
      (when) => !isNewDate(page, when) && !isOfStory(page, when, clause) && !isDatedAhead(when, setting),
    ),
  );
  for (const [index, when] of whens.entries()) {
    const later = whens[index + 1];
    // "visit mon: saw Mia 4-4:45p": the day and the clock time of one contact, some words apart.
    const apart =
      when.days.length > 0 && !when.clock && later?.days.length === 0 ? { ...when, clock: later.clock } : when;
    const moments = resolve(apart, 'past', setting.today).filter(({ value }) => !isAhead(value, setting));
    if (moments.length > 0) return asValue(moments, apart === when || !later ? [when.span] : [when.span, later.span]);
  }
  return null;
}

/** "pushed Tamar from 3/3": a figure without a year that lies days ahead is not that day of last year. */
const isDatedAhead = (when: Clause['whens'][number], { today }: Setting) =>
  when.days.some(({ day }) => day.kind === 'monthDay') && directionOf(when, today) === 'ahead';

/** "called to let me know she stopped two weeks ago": when something happened that somebody tells of. */
const isOfStory = (page: Page, { span }: Clause['whens'][number], clause: Clause) =>
  /\b(?:let me know|to (?:say|tell me|report|let us know|inform me)|saying|stating|reporting) (?:that )?(?!(?:at|on) )[a-z]/.test(
    page.plain.slice(clause.span.start, span.start),
  );

/** "resched to 3/20", "moved to thurs": the day of another contact. */
const isNewDate = (page: Page, { span }: Clause['whens'][number]) =>
  /\b(?:resched\w*|reagend\w*|reprogram\w*|moved|changed|pushed|bumped|postponed|rebooked|new date)(?: \w+)?(?: (?:to|for|until|para|al?))?(?: el)? $/.test(
    leadingTo(page.plain, span.start),
  );

/** "UA sched for today 1pm, cl no show": what failed was set for the time named right before. */
const appointedBefore = (telling: readonly Clause[], told: readonly Clause[]): Clause[] =>
  told.filter(
    ({ span, whens }) =>
      whens.length > 0 && span.end <= (telling[0]?.span.start ?? 0) && (telling[0]?.span.start ?? 0) - span.end < 3,
  );

function isAhead(value: string, { today }: Setting): boolean {
  const [date = '', clock] = value.split('T');
  if (date !== today.date || !clock) return date > today.date;
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return hour * 60 + minute > today.minute;
}

function asValue(moments: readonly Moment[], spans: readonly Span[]): Found<string> | Unsure<string> {
  const [only] = moments;
  return only && moments.length === 1
    ? { value: only.value, spans }
    : { candidates: moments.map(({ value }) => value), spans };
}

function readRangeLength(contact: readonly Clause[], setting: Setting): Found<number> | null {
  for (const when of contact.flatMap(({ whens }) => whens)) {
    const minutes = resolve(when, 'past', setting.today)[0]?.minutes;
    if (minutes) return { value: minutes, spans: [when.span] };
  }
  return null;
}

/** Leads every span back to the text as it was given. */
function inVerbatim(reading: Reading, page: Page): Reading {
  const move = <Item extends { readonly spans: readonly Span[] }>(item: Item): Item => ({
    ...item,
    spans: item.spans.map(page.origin),
  });
  return {
    ...reading,
    part: page.origin(reading.part),
    caseRef: reading.caseRef && move(reading.caseRef),
    contactType: reading.contactType && move(reading.contactType),
    contactMode: reading.contactMode && move(reading.contactMode),
    outcome: reading.outcome && move(reading.outcome),
    occurredAt: reading.occurredAt && move(reading.occurredAt),
    durationMinutes: reading.durationMinutes && move(reading.durationMinutes),
    participants: reading.participants.map(move),
    followUps: reading.followUps.map(move),
    riskFlags: reading.riskFlags.map(move),
    goalsMentioned: reading.goalsMentioned.map(move),
    referrals: reading.referrals.map(move),
    elements: reading.elements.map(move),
  };
}

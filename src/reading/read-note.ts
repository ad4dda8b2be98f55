import { type Clause, readClauses, type Setting } from '#reading/clauses/clauses.ts';
import { tellsOfDeed } from '#reading/contact/desk-work.ts';
import { findHeading, underHeading } from '#reading/contact/headings.ts';
import { findModes } from '#reading/contact/modes.ts';
import { type Contact, readContact } from '#reading/contact/read-contact.ts';
import { localNow } from '#reading/dates/dates.ts';
import { readFollowUps } from '#reading/follow-ups/follow-ups.ts';
import { withoutThreats } from '#reading/follow-ups/threats.ts';
import { clientsAmong, readCaseRef, readFamilyRef } from '#reading/message/case-ref.ts';
import { withoutCorrected } from '#reading/message/corrected-people.ts';
import { readCorrection } from '#reading/message/corrections.ts';
import { splitAtMarks } from '#reading/message/counted-items.ts';
import { readIntent, readRequest } from '#reading/message/intents.ts';
import { lengthOfAsking } from '#reading/message/request-openings.ts';
import { headingAbove, partOf, splitByClient, splitByContact } from '#reading/message/split.ts';
import { asTyped, withCapitals } from '#reading/people/lower-case-names.ts';
import { readReferrals } from '#reading/referrals/referrals.ts';
import { readRisks } from '#reading/risks/risks.ts';
import { readElements } from './elements.ts';
import { readGoals } from './goals.ts';
import { openPage, type Page } from './normalise.ts';
import type { Reading, ReadingContext, Span } from './reading.ts';

/**
 * Reads a caseworker's words into records (contract: domain.md section 7): one for each client or contact told of.
 * Each value carries its spans in `text` as given; what is not stated is null or empty, what is unclear is `Unsure`.
 */
export function readNote(text: string, context: ReadingContext): Reading[] {
  const verbatim = openPage(text);
  const page = withCapitals(verbatim);
  const today = localNow(context.now, page);
  const setting: Setting = {
    today,
    heading: findHeading(page, today),
    area: context.practiceArea,
    known: context.known ?? [],
  };
  const parts = splitByClient(page, setting.known);
  const heading = headingAbove(parts);
  return parts
    .flatMap((part) => readPart(page, part, setting))
    .map((reading) => (heading ? underModeOf(page, heading, reading) : reading))
    .map((reading) => inVerbatim(asTyped(reading, page, verbatim), page));
}

/** "Two bedside visits today. ...": where or how is said once for all of them. */
function underModeOf(page: Page, heading: Span, reading: Reading): Reading {
  const read = reading.contactMode;
  // "2 home visits. Petrakis 2pm: no ans": nobody answered at the door.
  const isOpen = read === null || read.spans.every(({ start, end }) => /^no ans/.test(page.plain.slice(start, end)));
  if (!isOpen || reading.outcome === null) return reading;
  const [mode, ...more] = findModes(page, heading);
  return mode && more.every((other) => other.mode === mode.mode)
    ? { ...reading, contactMode: { value: mode.mode, spans: [mode.span] } }
    : reading;
}

function readPart(page: Page, part: Span, setting: Setting): Reading[] {
  const clausesOf = (span: Span) => underHeading(page, readClauses(page, span, setting), setting);
  const clauses = clausesOf(part);
  const request = readRequest(page, part);
  const correction = request === 'amend_note' ? readCorrection(page, part, clauses, setting) : null;
  const mentioned = withoutCorrected(page, clauses, correction?.participants ?? []);
  const caseRef = readCaseRef(page, part, mentioned, setting.known);
  if (correction) return [{ ...empty(part), intent: 'amend_note', caseRef, ...correction }];
  if (request === 'schedule_followup') {
    const planned = withoutAsking(page, part, clauses).map((clause) => ({ ...clause, kind: 'plan' as const }));
    return [{ ...empty(part), intent: request, caseRef, followUps: readFollowUps(page, planned, setting) }];
  }
  if (request) return [{ ...empty(part), intent: request, caseRef }];
  const pieces = splitAtMarks(page, part);
  const groups = (pieces.length > 1 ? pieces.map(clausesOf) : [clauses]).flatMap((some) =>
    splitByContact(page, some, setting),
  );
  return groups.map((group, index) => readRecord(page, withDayOf(groups[index - 1], group), setting)).map(aboutTheSame);
}

/** "put down for Vance: ...": the words that only ask are no action. */
function withoutAsking(page: Page, part: Span, clauses: readonly Clause[]): Clause[] {
  const start = part.start + lengthOfAsking(page.plain.slice(part.start, part.end));
  return clauses.flatMap((clause) => {
    const isDated = clause.whens.some(({ span }) => span.start < start);
    const span = isDated ? clause.span : { start: Math.max(start, clause.span.start), end: clause.span.end };
    return /[a-z]/.test(page.plain.slice(span.start, span.end)) ? [{ ...clause, span }] : [];
  });
}

/** "then phoned her boss": a contact of its own about the client named before. */
const aboutTheSame = (record: Reading, index: number, records: readonly Reading[]): Reading =>
  record.caseRef === null && index > 0 ? { ...record, caseRef: records[0]?.caseRef ?? null } : record;

/** "saw Dina yest 9:15. then called her teacher at 2": the clock time is of the day named before. */
function withDayOf(before: readonly Clause[] | undefined, group: readonly Clause[]): readonly Clause[] {
  const days = before
    ?.find(({ kind }) => kind === 'contact')
    ?.whens.find((when) => when.days.length > 0)
    // "this morning ... then at 2": the day, not its part.
    ?.days.map(({ part: _, ...day }) => day);
  const ownDay = group.some(({ kind, whens }) => kind === 'contact' && whens.some((when) => when.days.length > 0));
  if (!days || ownDay) return group;
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
  doubtfulRisks: [],
  goalsMentioned: [],
  referrals: [],
  elements: [],
});

function readRecord(page: Page, clauses: readonly Clause[], setting: Setting): Reading {
  const part = partOf(page, clauses);
  const intent = readIntent(page, clauses);
  const people = clauses.flatMap((clause) => clause.people);
  const { stated: riskFlags, doubtful: doubtfulRisks } = readRisks(page, part, setting.area, people);
  const reading: Reading = {
    ...empty(part),
    intent,
    caseRef: readCaseRef(page, part, people, setting.known),
    followUps: withoutThreats(page, readFollowUps(page, clauses, setting), riskFlags),
    riskFlags,
    doubtfulRisks,
    goalsMentioned: readGoals(page, part),
    referrals: readReferrals(page, part),
  };
  if (intent !== 'log_note') return reading;
  const contact = readContact(page, clauses, setting, speaksOfCase(page, reading, clauses));
  const participants = contact.participants ?? [];
  return {
    ...reading,
    ...contact,
    caseRef:
      readCaseRef(page, part, clientsAmong(page, people, participants), setting.known) ??
      (setting.area === 'cps' && setting.known.length === 0 ? readFamilyRef(page, people, participants) : null),
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
    doubtfulRisks: reading.doubtfulRisks.map(move),
    goalsMentioned: reading.goalsMentioned.map(move),
    referrals: reading.referrals.map(move),
    elements: reading.elements.map(move),
  };
}

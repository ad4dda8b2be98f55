import type { Clause, Setting } from '#reading/clauses/clauses.ts';
import { findAttempts } from '#reading/clauses/cues.ts';
import type { Page } from '#reading/normalise.ts';
import { asFound, asParents, withoutHousehold, withSupervisor } from '#reading/people/members.ts';
import { readParticipants } from '#reading/people/participants.ts';
import { isSaid } from '#reading/people/presence.ts';
import type { Reading } from '#reading/reading.ts';
import { within } from '#reading/spans.ts';
import { readOutcome } from './contact-outcomes.ts';
import { readContactLength, readContactTime, readLengthOfTime, readLooseLength } from './contact-times.ts';
import { readType } from './contact-words.ts';
import { isDeskWork, saysAbsent, saysNone, saysNotYet } from './desk-work.ts';
import { whensBesideContact } from './loose-times.ts';
import { tellsOfMeeting } from './meeting-modes.ts';
import { readMode } from './modes.ts';
import { readWorkTime } from './work-times.ts';

/** What is read of a contact; empty where no clause tells of anything. */
export type Contact = Pick<
  Reading,
  'contactType' | 'contactMode' | 'outcome' | 'occurredAt' | 'durationMinutes' | 'participants'
>;

/**
 * Type, mode, outcome, time and people of what the clauses of one record tell; `case_activity` where nobody was sought and the
 * text speaks of a case at all.
 */
export function readContact(
  page: Page,
  clauses: readonly Clause[],
  setting: Setting,
  speaksOfCase: boolean,
): Partial<Contact> {
  const works = clauses.some((clause) => isDeskWork(page, clause));
  const asContact = clauses.filter(
    (clause) => clause.kind === 'contact' && !isDeskWork(page, clause) && !(works && saysNone(page, clause)),
  );
  // Beside nothing else these tell that nobody was sought.
  const nobody = asContact.every((clause) => saysNotYet(page, clause) || (works && saysAbsent(page, clause)));
  const telling = nobody ? [] : asContact;
  const others = clauses.filter((clause) => !telling.includes(clause));
  const told = others.filter(({ kind }) => kind !== 'plan');
  // What was taken for a contact and sorted out is not taken for one again.
  const speaker = told.find((clause) => clause.kind !== 'contact' && isSaid(page, clause));
  if (telling.length === 0 && speaker)
    return readContact(
      page,
      clauses.map((clause) =>
        clause === speaker ? { ...clause, kind: 'contact', whens: whensBesideContact(page, clause, setting) } : clause,
      ),
      setting,
      speaksOfCase,
    );
  if (telling.length === 0) {
    const [first] = clauses;
    return first && speaksOfCase
      ? { contactType: { value: 'case_activity', spans: [first.span] }, ...readWorkTime(page, clauses, setting) }
      : {};
  }
  const outcome = readOutcome(page, telling);
  const inOrder = successFirst(telling, outcome);
  const failed = outcome !== null && 'value' in outcome && outcome.value !== 'contact_made';
  const when = readContactTime(page, inOrder, { telling, others, failed }, setting);
  const type = readType(page, telling, [], setting);
  const isOfMeeting = type.value === 'team_meeting' || type.value === 'supervision';
  const mode = readMode(
    page,
    isOfMeeting
      ? datedFirst(inOrder).filter((clause) => clause === telling[0] || tellsOfMeeting(page, clause))
      : datedFirst(inOrder),
    type.value === 'court_hearing' ? [] : isOfMeeting ? told.filter((clause) => tellsOfMeeting(page, clause)) : told,
    outcome && 'value' in outcome ? outcome.value : null,
  );
  const met = withSupervisor(
    page,
    readParticipants(page, failed ? telling : reachedIn(page, telling), others, mode?.value ?? null, !failed),
    type,
  );
  const family = setting.area === 'cps' && type.value === 'supervised_visit' ? asParents(met) : met;
  const members = setting.area === 'cps' ? withoutHousehold(page, family) : met;
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
      readLengthOfTime(page, when, [...inOrder, ...told], setting) ??
      readContactLength(page, inOrder, told, setting) ??
      readLooseLength(page, others),
    participants: members.map(asFound),
  };
}

/** "spoke w/ the teacher ... mom not answering": who was tried in vain beside the one reached took no part. */
const reachedIn = (page: Page, telling: readonly Clause[]) =>
  telling.filter(
    ({ span }, index) =>
      index === 0 ||
      !(findAttempts(page, span).length > 0 || denied.test(page.plain.slice(span.start, span.end))) ||
      !telling.some(
        ({ people, span: other }, before) =>
          before < index && people.some(({ owner }) => !owner) && findAttempts(page, other).length === 0,
      ),
  );
const denied =
  /^\W*(?:no|(?:i )?(?:didn'?t|did not|never)|nunca|tampoco) (?:hable|vi|visite|pude|see|speak|talk|meet|call)\b/;

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

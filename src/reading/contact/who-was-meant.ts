import type { ContactType, ParticipantRole } from '#domain/contact.ts';
import type { Clause, Setting } from '#reading/clauses/clauses.ts';
import { findCancellations } from '#reading/clauses/cues.ts';
import type { Page } from '#reading/normalise.ts';
import { findAway } from './turned-away.ts';

type Member = { readonly role: ParticipantRole | null };

/**
 * Whether the contact was the client's or another's where those who took part do not say it: the visit a daughter called off was
 * to the client, whoever calls about "cl" is somebody else, where police and children stand together the family was met.
 */
export function readMeant(
  page: Page,
  contact: readonly Clause[],
  members: readonly Member[],
  setting: Setting,
): ContactType | null {
  const [met] = contact;
  if (!met) return null;
  if (isCalledOffByKin(page, met, members) || isSeen(page, met) || findAway(page, met)) return 'client_contact';
  if (setting.area === 'cps' && isAtRemoval(page, met, members)) return 'client_contact';
  return isAboutClient(page, met, members) ? 'collateral_contact' : null;
}

/** "hv for tmrw cxld by dtr Pilar", "son called off our 10am visit": the visit was to the client. */
function isCalledOffByKin(page: Page, { span, people }: Clause, members: readonly Member[]): boolean {
  if (members.length === 0 || !members.every(({ role }) => role !== null && aroundClient.has(role))) return false;
  const [off] = findCancellations(page, span);
  const text = page.plain.slice(span.start, span.end);
  if (!off || !visit.test(text) || /\b(?:mtg|meeting|interview|intvw|conf)\b/.test(text)) return false;
  // "hv w/ gm cxld": hers.
  return people.every(
    (one) =>
      !/(?:\b(?:with|w|con|to|at)|w\/) ?(?:the |his |her |la |el |su )?$/.test(
        page.plain.slice(span.start, one.span.start),
      ),
  );
}
const visit =
  /\b(?:hv|h\/v|home visit|visit|ov|session|check-in|(?:toc|tcm|dc|f\/u|our|today'?s) (?:call|tc|zoom)|our \d{1,2}(?::\d\d)? ?[ap]?m?|appt|appointment|visita|sesion|cita)\b/;
const aroundClient: ReadonlySet<ParticipantRole> = new Set<ParticipantRole>([
  'spouse',
  'partner',
  'son',
  'daughter',
  'mother',
  'father',
  'grandmother',
  'grandfather',
  'sibling',
  'relative',
  'caregiver',
  'home_health_staff',
]);

/** "seen at PHP 9-940. RN dressed it": the client, whoever else is told of. */
const isSeen = (page: Page, { span, people }: Clause) =>
  people.length === 0 && /^\W*(?:was )?(?:seen|visto|vista)\b(?! by\b)/.test(page.plain.slice(span.start, span.end));

/** "met Sgt Tran at 210 Birch, 3 kids alone", "removal w/ PD": the family was there. */
function isAtRemoval(page: Page, { span, sentence, people }: Clause, members: readonly Member[]): boolean {
  if (members.length === 0 || !members.every(({ role }) => role === 'law_enforcement')) return false;
  const text = page.plain.slice(span.start, sentence.end);
  return /\bremov(?:al|ed)\b/.test(text) || (/\b(?:met|went|responded|joined)\b/.test(text) && people.some(isOfFamily));
}
const isOfFamily = ({ role, owner }: Clause['people'][number]) =>
  !owner && (role === 'child' || role === 'children' || role === 'mother' || role === 'father');

/** "Gwen called at 3, says cl is off meds", "Mr. Tolliver called abt cl": who speaks of the client is another. */
function isAboutClient(page: Page, { span, people }: Clause, members: readonly Member[]): boolean {
  if (members.length === 0 || !members.every(({ role }) => role === null || role === 'client')) return false;
  const [first] = people;
  // "called Hugo, cl says": a name for the client.
  if (
    !first?.name ||
    first.role !== null ||
    people.some(
      ({ role, owner }) =>
        role === 'client' && !owner && role !== first.role && !aboutThem.test(page.plain.slice(span.start, span.end)),
    )
  )
    return false;
  const text = page.plain.slice(span.start, span.end);
  if (!talk.test(text)) return false;
  const behind = page.plain.slice(span.end, span.end + 140).split(/(?<=[a-z0-9][.;])\s|\n/)[0] ?? '';
  const called = calling.test(page.plain.slice(first.span.end, span.end));
  return (
    aboutThem.test(text) ||
    saidOfThem.test(behind) ||
    (called && text.trimEnd().endsWith(':') && opensWithThem.test(behind)) ||
    (called && opensWithThem.test(behind) && /\bper (?:him|her|them)\b/.test(behind))
  );
}
const client = '(?:cl|clt|client|pt|patient|av|the client|the patient|la clienta|el cliente|la cl|el cl|el pte|la pte)';
const talk =
  /\b(?:called|phoned|telephoned|rang|texted|txtd|txted|emailed|messaged|wrote|call|tc|t\/c|pc|p\/c|ph|spoke|talked|text|email|vm|msg|llamo|llame|llamada|hable|marco|escribio|texteo)\b/;
const calling =
  /^[^.;]{0,24}?\b(?:called|phoned|telephoned|rang|texted|txtd|txted|emailed|messaged|wrote|llamo|marco|texteo|escribio)\b/;
const aboutThem = new RegExp(
  String.raw`\b(?:re:?|abt|about|regarding|concerning|worried about|looking for|sobre|acerca de) ${client}(?:'s)?(?![a-z])`,
);
const saidOfThem = new RegExp(
  String.raw`^[\s,:;-]*(?:(?:he|she|they|and) )?(?:says?|said|sez|reports?|reported|states?|stated|thinks|worried|concerned|asking|asked|told me|confirmed|dice|dijo)(?: that| how| if| why| when| que| q)? ${client}(?:'s)?(?![a-z])`,
);
const opensWithThem = new RegExp(String.raw`^[\s,:;-]*${client}(?![a-z])`);

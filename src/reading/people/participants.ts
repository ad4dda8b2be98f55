import type { ContactMode, ParticipantRole } from '#domain/contact.ts';
import type { Clause } from '#reading/clauses/clauses.ts';
import { findTypes } from '#reading/contact/contact-words.ts';
import { findAway } from '#reading/contact/turned-away.ts';
import type { Page } from '#reading/normalise.ts';
import { leadingTo } from '#reading/spans.ts';
import {
  actingIn,
  atTheDoor,
  busyWithThem,
  cameUpon,
  heardIn,
  observedIn,
  pickedUp,
  putOn,
  satIn,
  translatingIn,
} from './acting.ts';
import { kin } from './appositions.ts';
import { accompanied, comesAlong, hostOf, isAbsent, isAtTheirs } from './hosts.ts';
import { listedIn } from './lists.ts';
import { householdByName, type Member, unite } from './members.ts';
import { headOf, openerOf } from './openers.ts';
import type { Mention } from './people.ts';
import { isSaid, membersOf, speakerOf, subjectOf } from './presence.ts';
import { bothBefore, meantBy, pronounIn, pronounsMet, subjectMeant } from './pronouns.ts';
import { isPresent, presentIn } from './said-present.ts';
import { isTheirLine, own, soughtIn } from './sought.ts';

/** Who took part or was the target; those only talked about are left out (contract 7.2.10). */
export function readParticipants(
  page: Page,
  contact: readonly Clause[],
  others: readonly Clause[],
  mode: ContactMode | null,
  reached: boolean,
): Member[] {
  const told = others.filter(({ kind }) => kind === 'told');
  // Where nobody was reached nobody was there, whoever is quoted.
  const there = reached && inPerson(mode) ? told : [];
  const everyone = [...contact, ...others].flatMap(({ people }) => people);
  const main = contact.filter((clause) => !isPaperSent(page, clause));
  const all = (
    main.some(({ people }) => inPerson(mode) || (mode === 'phone' && people.length > 0)) ? main : contact
  ).flatMap((clause) => metIn(page, clause, reached ? told : [], everyone));
  const found = all.filter((mention) => !isAbsent(page, mention));
  // Who was not home was the target only where nobody else was met.
  const gathering = isMeeting(page, contact);
  const met = reached && (found.length > 0 || gathering) ? found : all;
  const onlyBeside = met.every((mention) =>
    contact.some(
      (clause) =>
        clause.people.includes(mention) &&
        isPresent(page, mention, clause) &&
        // "collateral with mother by phone": she is whom it was with.
        !(
          mode === 'phone' &&
          /^,? (?:by|via|over the|on the|por) (?:phone|tel)/.test(page.plain.slice(mention.span.end, clause.span.end))
        ),
    ),
  );
  // "judge Ng kept the order. Client is safe at home": who was heard there, not who is told of behind it.
  const ruling = gathering ? others.flatMap((clause) => heardIn(page, clause)) : [];
  const target =
    onlyBeside && !gathering
      ? targetOf(
          page,
          contact,
          others.filter((clause) => clause.kind === 'told' || isSaid(page, clause)),
          mode,
          reached,
        )
      : inPerson(mode)
        ? accompanied(page, met, told, contact).filter(({ span }) => !ruling.some((one) => one.span.end <= span.start))
        : [];
  const listed = told
    .slice(0, gathering ? undefined : 1)
    .flatMap((clause) => (gathering || inPerson(mode) || clause.people.length > 1 ? listedIn(page, clause) : []));
  const interpreting = told.flatMap(({ people }) =>
    people.filter(
      ({ role, span }) =>
        role === 'interpreter' &&
        /\b(?:via|thru|through|with|using|con|w\/) ?(?:an? |un |una )?(?:[a-z]+ )?$/.test(
          leadingTo(page.plain, span.start),
        ),
    ),
  );
  const translating = reached ? told.flatMap((clause) => translatingIn(page, clause)) : [];
  const labelled = told
    .filter(({ people: [one] }) => one && rosterLabel.test(leadingTo(page.plain, one.span.start)))
    .flatMap((clause) => listedIn(page, clause));
  const beside = [
    ...listed,
    ...labelled,
    ...interpreting,
    ...translating,
    ...(reached ? told : []).flatMap((clause) =>
      presentIn(page, clause).filter((mention) => inPerson(mode) || isOnLine(page, mention)),
    ),
  ];
  const seen = [
    ...there.flatMap((clause) => [
      ...observedIn(page, clause),
      ...actingIn(page, clause),
      ...busyWithThem(page, clause),
      ...cameUpon(page, clause),
    ]),
    ...(reached && inPerson(mode) ? contact.flatMap((clause) => actingIn(page, clause)) : []),
    ...(reached && isFamilyVisit(page, contact)
      ? [...contact, ...told].flatMap((clause) => childrenIn(page, clause))
      : []),
    ...(reached && isRemoval(page, contact)
      ? told.flatMap((clause) => subjectOf(page, clause).filter(({ role, name }) => role === 'child' && name !== null))
      : []),
    ...(reached ? [] : told.flatMap((clause) => atTheDoor(page, clause))),
    ...ruling,
    ...(reached && !inPerson(mode) ? told.flatMap((clause) => pickedUp(page, clause)) : []),
    ...(reached ? told.flatMap((clause) => putOn(page, clause)) : []),
    ...others.filter(({ kind }) => kind === 'plan' && reached).flatMap((clause) => satIn(page, clause)),
  ];
  const [first] = contact;
  const isAway = first !== undefined && findAway(page, first) !== undefined;
  // A neighbour who says nobody is home was met all the same, if it is told after the try.
  const start = contact[0]?.span.start ?? 0;
  const heard = reached
    ? inPerson(mode)
      ? others
      : []
    : told.filter(({ span }) => span.start > start && (inPerson(mode) || isAway));
  const speaking = heard
    .flatMap((clause) => speakerOf(page, clause))
    .filter(({ role }) => mode !== null || (role !== null && !reached && nearby.has(role)));
  // "PT Shauna says ... talked w/ her at rounds": who spoke before, not the client.
  const [spoken] = told
    .filter((clause) => clause.span.end <= start && isSaid(page, clause))
    .flatMap((clause) => subjectOf(page, clause));
  const pronouns = [...target, ...met].some(({ role }) => role === null || own.has(role))
    ? // "mamá mostró recibo. hv con ella y el bebé": beside the child the mother named before.
      pronounsMet(contact, page).flatMap(({ span }) =>
        (/(?:ella|el|her|him)$/.test(page.plain.slice(span.start, span.end))
          ? meantBy(page, span, everyone)
          : []
        ).filter(({ role }) => role === 'mother' || role === 'father'),
      )
    : pronounsMet(contact, page).map((pronoun) =>
        spoken && spoken.role !== null && !own.has(spoken.role) ? spoken : pronoun,
      );
  // "teacher Mrs. Boyd was in class, left a note w/ the front desk": who was wanted.
  const away = reached
    ? []
    : told
        .filter(({ span }) => span.end <= start)
        .flatMap((clause) => subjectOf(page, clause))
        .filter((mention) => mention.role !== null && isAbsent(page, mention));
  const members = unite([...away, ...target, ...met, ...pronouns, ...beside, ...seen, ...speaking], everyone);
  const head = headOf(page, [...contact, ...others]) ?? (reached ? null : soughtIn(page, [...contact, ...others]));
  // "Mr. Cobb - hv, not home, neighbor says ...": who was sought comes first.
  const sought = !reached && head && members.every(({ role }) => !own.has(role)) ? unite([head], everyone) : [];
  // "seen at clinic, nurse Bea was there", said of him: the client whom she stood beside.
  const [meant] =
    onlyBeside && reached && inPerson(mode) ? [...contact, ...told].flatMap((one) => pronounIn(page, one)) : [];
  const implied =
    meant &&
    !gathering &&
    sought.length === 0 &&
    members.length > 0 &&
    members.every(({ role }) => role !== null && comesAlong(role))
      ? unite([{ span: meant, role: 'client', name: null, nameSpan: null, owner: false }], everyone)
      : [];
  const opener =
    reached && !gathering && inPerson(mode) && members.length > 0 && members.every(({ role }) => kin.has(role))
      ? openerOf(page, contact, others)
      : null;
  if (opener) return unite([opener, ...met, ...beside], everyone);
  const host =
    reached && !gathering && isAtTheirs(page, mode, contact) ? hostOf(page, members, [...contact, ...told]) : null;
  if (host) return unite([host, ...met, ...beside, ...seen], everyone);
  if (members.length > 0) return [...sought, ...implied, ...householdByName(members, everyone)];
  if (head) return unite([head], everyone);
  // "RP Ms. Duval wont do the intvw, called off today's 1:30": whom the note opens with was to be met.
  const [opens] = [...contact, ...told].sort((a, b) => a.span.start - b.span.start);
  const opening = reached || gathering || !opens ? [] : subjectOf(page, opens);
  if (opening.some(({ role }) => role !== null && role !== 'supervisor')) return unite(opening, everyone);
  // "family mtg for Mrs. Eubanks got called off": whom it was for.
  const mentioned = (gathering && !reached ? [...contact, ...told] : told)
    .flatMap(({ people }) => people)
    .filter(({ owner }) => !owner);
  const named = mentioned.find(({ role }) => role === 'client') ?? mentioned.find(({ role }) => role === null);
  const line = reached ? undefined : everyone.find((mention) => isTheirLine(page, mention));
  const owner =
    named ??
    line ??
    everyone.find(
      (mention) =>
        mention.owner &&
        mention.role !== null &&
        own.has(mention.role) &&
        !/\b(?:his|her|their|su) $/.test(leadingTo(page.plain, mention.span.start)),
    );
  const [pronoun] = [...contact, ...others].flatMap((clause) => pronounIn(page, clause));
  // "dad's line just rings": whose phone or door it was.
  if (owner && (pronoun || named || line)) return unite([owner], everyone);
  if (owner) return [{ role: 'client', name: null, spans: [owner.span] }];
  return pronoun ? unite([{ span: pronoun, role: 'client', name: null, nameSpan: null, owner: false }], everyone) : [];
}

/** "WHO: bio fa T. Brand / WHEN: ...": a form's line for the people. */
const rosterLabel =
  /\b(?:who|with|w\/|present|participants?|attendees?|attended|attending|spoke with|seen|con|quien(?:es)?|presentes?|asistentes?|participantes?) ?: ?$/;

/** "... taking meds. msg sent to Dr. Lund": who is written to on a visit's account was not there. */
const isPaperSent = (page: Page, { span }: Clause) =>
  /^\W*(?:(?:i |then |also )?(?:sent|faxed|mailed) (?:an? )?)?(?:msg|message|fax|letter|records|paperwork) (?:(?:was |were )?(?:sent|faxed|mailed) )?to\b/.test(
    page.plain.slice(span.start, span.end),
  );

/** On the phone only those on the line were there: not "police there". */
const isOnLine = (page: Page, { span }: Mention) =>
  /^[\s,)]*(?:was |were |is |also )*(?:joined|on (?:the )?(?:call|line|phone|zoom|video)|by phone|participat|translat|interpret|en (?:la )?(?:linea|llamada)|tradujo|interpreto|se unio)/.test(
    page.plain.slice(span.end, span.end + 30),
  );

/** A meeting or hearing has its own people; a report in it names no participant. */
const isMeeting = (page: Page, contact: readonly Clause[]) =>
  contact.some((clause) =>
    findTypes(page, clause.span).some(({ type }) => type === 'team_meeting' || type === 'court_hearing'),
  );

const isFamilyVisit = (page: Page, contact: readonly Clause[]) =>
  contact.some((clause) => findTypes(page, clause.span).some(({ type }) => type === 'supervised_visit'));

/** "Removal at 4 with Ofc. Diaz. Child Ines had a burn": whoever is taken from home was there. */
const isRemoval = (page: Page, contact: readonly Clause[]) =>
  contact.some(({ span }) => /\b(?:removal|removed)\b/.test(page.plain.slice(span.start, span.end)));

/** "Koa (2) clingy at end": what a child does at a visit is told because the child was there. */
const childrenIn = (page: Page, { people }: Clause) =>
  people.filter(
    (mention) =>
      (mention.role === 'child' || mention.role === 'children') &&
      !mention.owner &&
      !isAbsent(page, mention) &&
      !/\b(?:about|re|of|for|without|w\/o|sin) (?:the |his |her )?$/.test(leadingTo(page.plain, mention.span.start)),
  );

/** The people of a contact clause; one without people takes who speaks right after it ("tc 9:30, wife Beth says"). */
function metIn(page: Page, clause: Clause, told: readonly Clause[], everyone: readonly Mention[]): Mention[] {
  const members = membersOf(page, clause);
  if (members.length > 0) return members;
  const meant =
    clause.people.length === 0 ? [...subjectMeant(page, clause, everyone), ...bothBefore(page, clause, everyone)] : [];
  if (meant.length > 0) return meant;
  const next = told.find(({ span }) => span.start >= clause.span.end && span.start - clause.span.end < 3);
  return next && isSaid(page, next) ? subjectOf(page, next) : [];
}

/** Whom a contact without an object was with: on the phone who is told of first, elsewhere the client before others. */
function targetOf(
  page: Page,
  contact: readonly Clause[],
  told: readonly Clause[],
  mode: ContactMode | null,
  reached: boolean,
): Mention[] {
  const subjects = told.flatMap((clause) => subjectOf(page, clause));
  // "marks on his back per Dr. Shah, phone call 12:20": who said so was on the line.
  const source = told
    .flatMap(({ people }) => people)
    .find(({ span }) => /\bper (?:\w+ )?$/.test(leadingTo(page.plain, span.start)));
  if (source && (mode === 'phone' || mode === 'video')) return [source];
  if (!inPerson(mode)) return subjects.slice(0, 1);
  const ours = subjects.find((mention) => (mention.role === null || own.has(mention.role)) && !isAbsent(page, mention));
  if (ours) return [ours];
  const spoken = [...contact, ...told].some((clause) => pronounIn(page, clause).length > 0);
  return spoken || !reached ? [] : subjects.slice(0, 1);
}

/** Who is met where nobody opens. */
const nearby: ReadonlySet<ParticipantRole> = new Set(['neighbor', 'roommate', 'landlord', 'facility_staff']);

const inPerson = (mode: ContactMode | null) =>
  mode === null || !['phone', 'text', 'email', 'mail', 'video'].includes(mode);

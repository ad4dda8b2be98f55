import type { ContactMode, Participant, ParticipantRole } from '#domain/contact.ts';
import { type Clause, runsOfPeople } from './clauses.ts';
import { findTypes } from './contact-words.ts';
import { languages } from './lexicon/lexicons.ts';
import type { Page } from './normalise.ts';
import type { Mention } from './people.ts';
import type { Found, Span } from './reading.ts';
import { within } from './spans.ts';
import { find, has, words } from './words.ts';

export interface Member {
  readonly role: ParticipantRole;
  readonly name: string | null;
  readonly spans: readonly Span[];
}

const list = (pick: (lexicon: (typeof languages)[number]) => string) => words(...languages.map(pick));
const aboutWords = list((l) => l.about);
const speechWords = list((l) => l.speech);
const presentWords = list((l) => l.present);

/** Who took part or was the target; those only talked about are left out (contract 7.2.10). */
export function readParticipants(
  page: Page,
  contact: readonly Clause[],
  others: readonly Clause[],
  mode: ContactMode | null,
): Member[] {
  const told = others.filter(({ kind }) => kind === 'told');
  const everyone = [...contact, ...others].flatMap(({ people }) => people);
  const met = contact.flatMap((clause) => metIn(page, clause, told));
  const onlyBeside = met.every((mention) =>
    contact.some((clause) => clause.people.includes(mention) && isPresent(page, mention, clause)),
  );
  const target =
    onlyBeside && !isMeeting(page, contact)
      ? targetOf(page, contact, told, mode)
      : accompanied(page, met, told, contact);
  const beside = told.flatMap((clause) => presentIn(page, clause));
  const seen = inPerson(mode) ? told.flatMap((clause) => observedIn(page, clause)) : [];
  const speaking = inPerson(mode) && mode !== null ? told.flatMap((clause) => speakerOf(page, clause)) : [];
  const pronouns = met.some(({ role }) => role === null || own.has(role)) ? [] : pronounsMet(contact, page);
  const members = unite([...target, ...met, ...pronouns, ...beside, ...seen, ...speaking], everyone);
  if (members.length > 0) return members;
  const head = headOf(page, [...contact, ...others]);
  if (head) return unite([head], everyone);
  const owner = everyone.find((mention) => mention.owner && mention.role !== null && own.has(mention.role));
  const [pronoun] = [...contact, ...told].flatMap((clause) => pronounIn(page, clause));
  if (owner && pronoun) return unite([owner], everyone);
  return owner || pronoun
    ? [{ role: 'client', name: null, spans: owner ? [owner.span] : pronoun ? [pronoun] : [] }]
    : [];
}

/** A meeting or hearing has its own people; a report in it names no participant. */
const isMeeting = (page: Page, contact: readonly Clause[]) =>
  contact.some((clause) =>
    findTypes(page, clause.span).some(({ type }) => type === 'team_meeting' || type === 'court_hearing'),
  );

/** The people of a contact clause; one without people takes who speaks right after it ("tc 9:30, wife Beth says"). */
function metIn(page: Page, clause: Clause, told: readonly Clause[]): Mention[] {
  const members = membersOf(page, clause);
  if (members.length > 0) return members;
  const next = told.find(({ span }) => span.start >= clause.span.end && span.start - clause.span.end < 3);
  return next && isSaid(page, next) ? subjectOf(page, next) : [];
}

/** Whom a contact without an object was with: on the phone who is told of first, elsewhere the client before others. */
function targetOf(
  page: Page,
  contact: readonly Clause[],
  told: readonly Clause[],
  mode: ContactMode | null,
): Mention[] {
  const subjects = told.flatMap((clause) => subjectOf(page, clause));
  if (!inPerson(mode)) return subjects.slice(0, 1);
  const ours = subjects.find(({ role }) => role === null || own.has(role));
  if (ours) return [ours];
  const spoken = [...contact, ...told].some((clause) => pronounIn(page, clause).length > 0);
  return spoken ? [] : subjects.slice(0, 1);
}

/** With only an escort met, the client told of was there too. */
function accompanied(
  page: Page,
  met: readonly Mention[],
  told: readonly Clause[],
  contact: readonly Clause[],
): Mention[] {
  const talked = contact.some(({ cues }) =>
    cues.some(({ start, end }) =>
      /^(?:spoke|talked|called|tc|emailed|texted|lvm|hable|llame)/.test(page.plain.slice(start, end)),
    ),
  );
  if (talked || !met.every(({ role }) => role !== null && companions.has(role))) return [];
  return told
    .flatMap((clause) => subjectOf(page, clause))
    .filter(({ role }) => role === 'client')
    .slice(0, 1);
}

const own: ReadonlySet<string> = new Set(['client', 'mother', 'father', 'child', 'children', 'parent']);

/** "Nguyen - no show": the name that heads the record. */
function headOf(page: Page, clauses: readonly Clause[]): Mention | null {
  const start = Math.min(...clauses.map(({ span }) => span.start));
  const named = clauses
    .flatMap(({ people }) => people)
    .find(({ nameSpan, role }) => nameSpan !== null && (role === null || role === 'client'));
  return named && /^[\s\d().*:-]*$/.test(page.plain.slice(start, named.span.start)) ? named : null;
}

/** Those who come along on a visit. */
const companions: ReadonlySet<ParticipantRole> = new Set([
  'law_enforcement',
  'interpreter',
  'coworker',
  'probation_officer',
]);

/** "zoom w/ her and the bank": the client, by pronoun. */
const pronounsMet = (contact: readonly Clause[], page: Page): Mention[] =>
  contact.flatMap(({ span: { start, end } }) => {
    const match =
      /\b(?:w\/|with|to|saw|met|visited|called|con) (?:him|her)(?=\s(?:and|&|at|in|on|by|alone|today|for|re|\d)|\s*[,.;]|$)/.exec(
        page.plain.slice(start, end),
      );
    const span = match && { start: start + match.index, end: start + match.index + match[0].length };
    return span ? [{ span, role: 'client' as const, name: null, nameSpan: null, owner: false }] : [];
  });

/** On a visit whoever speaks was there: "boss Rita says good worker". */
const speakerOf = (page: Page, clause: Clause): Mention[] =>
  subjectOf(page, clause).filter(
    (mention) =>
      mention.role !== null &&
      /^,? (?:says|said|states|stated|reports|dice|dijo|reporta)\b/.test(
        page.plain.slice(mention.span.end, clause.span.end),
      ) &&
      !/\bper\s+$/.test(page.plain.slice(clause.span.start, mention.span.start)),
  );

const inPerson = (mode: ContactMode | null) =>
  mode === null || !['phone', 'text', 'email', 'mail', 'video'].includes(mode);

/** The people a contact clause is about; a list of people stands or falls as one. */
function membersOf(page: Page, clause: Clause): Mention[] {
  const runs = runsOfPeople(page, clause.people);
  const members: Mention[] = [];
  for (const run of runs) {
    const mentions = clause.people.filter(({ span }) => within(span, run) && !isMereOwner(page, span, clause));
    if (mentions.some((mention) => takesPart(page, mention, clause, members))) members.push(...mentions);
  }
  return members;
}

const isMereOwner = (page: Page, span: Span, clause: Clause) =>
  clause.people.some((mention) => mention.span === span && mention.owner && !isHousehold(page, mention));

const takesPart = (page: Page, mention: Mention, clause: Clause, members: readonly Mention[]) =>
  isPresent(page, mention, clause) || !isTalkedAbout(page, mention, clause, clause.cues[0], members);

const isHousehold = (page: Page, mention: Mention) =>
  /^'?s? (?:home|house|res|residence|apt|apartment|household|place|casa)\b/.test(
    page.plain.slice(mention.span.end, mention.span.end + 12),
  );

/** Behind "about", "says", "re:" people are only talked about, unless the list began before. */
function isTalkedAbout(
  page: Page,
  mention: Mention,
  clause: Clause,
  cue: Span | undefined,
  members: readonly Mention[],
): boolean {
  const from = cue && cue.start < mention.span.start ? cue.end : clause.span.start;
  const lead = { start: from, end: mention.span.start };
  const last = members.at(-1);
  if (
    last &&
    /^[\s,(]*(?:and|&|\+|y|\/|w\/|with|con|,)*[\s,]*(?:the |his |her |her |su |la |el |their |and )?$/.test(
      page.plain.slice(last.span.end, mention.span.start),
    )
  )
    return false;
  if (has(page, aboutWords, lead)) return true;
  if (has(page, speechWords, lead) && cue && cue.start < mention.span.start && members.length > 0) return true;
  if (
    /\b(?:his|her|their|su|sus)\s+$/.test(page.plain.slice(lead.start, lead.end)) &&
    !/\b(?:w\/|with|and|con|y|by|to|from|&|for|a|called|met|saw|llame|de)\s+(?:his|her|their|su|sus)\s+$/.test(
      page.plain.slice(clause.span.start, mention.span.start),
    )
  ) {
    return !isSubject(page, mention, clause);
  }
  const inBrackets = /\([^)]*$/.test(page.plain.slice(clause.span.start, mention.span.start));
  if (inBrackets && last) return false;
  if (!cue) return false;
  if (mention.span.start < cue.start)
    return (
      !isSubject(page, mention, clause) &&
      !/\bw\/|with|con\b/.test(page.plain.slice(clause.span.start, mention.span.start))
    );
  const gap = page.plain.slice(cue.end, mention.span.start);
  return (
    last !== undefined &&
    !/\b(?:w\/|with|and|con|y|to|for|by|from|&|plus|also)\s*(?:the |his |her |their |su |la |el |my )?$/.test(gap) &&
    !/^[\s:]*$/.test(gap) &&
    !isSubject(page, mention, clause)
  );
}

/** "cl cxld", "mom answered": the person acts. */
const isSubject = (page: Page, mention: Mention, clause: Clause) => {
  const next = find(page, speechWords, { start: mention.span.end, end: clause.span.end })[0];
  return (
    next !== undefined &&
    /^[\s,)-]*(?:has |have |had |also |then |never |just |ha )?$/.test(page.plain.slice(mention.span.end, next.start))
  );
};

function isPresent(page: Page, mention: Mention, clause: Clause): boolean {
  const next = find(page, presentWords, { start: mention.span.end, end: clause.span.end })[0];
  return (
    next !== undefined &&
    /^[\s,)]*(?:was |were |is |also |both |all |estaba |estuvo |tambien )*$/.test(
      page.plain.slice(mention.span.end, next.start),
    )
  );
}

const presentIn = (page: Page, clause: Clause) =>
  clause.people.filter(
    (mention) =>
      !mention.owner &&
      isPresent(page, mention, clause) &&
      !/\bnot\b|\bno\b/.test(page.plain.slice(mention.span.end, mention.span.end + 8)),
  );
/** Whoever a report opens with: "client denies SI", "landlord Gary wont renew". */
function subjectOf(page: Page, clause: Clause): Mention[] {
  const [first] = clause.people.filter(({ owner }) => !owner);
  if (!first) return [];
  const before = page.plain.slice(clause.span.start, first.span.start);
  return /^[\s,.;:()-]*(?:(?:the|his|her|cl's|pt's|client's|la|el|su|per|says|and|but|also|from|\d+)\s+)*$/.test(before)
    ? [first]
    : [];
}

/** On a visit whoever is described was there: "kids clean and fed", "mo sober". */
function observedIn(page: Page, clause: Clause): Mention[] {
  const observed = subjectOf(page, clause).filter(({ role }) => role !== null);
  const rest = (mention: Mention) => page.plain.slice(mention.span.end, clause.span.end);
  const looksSo =
    /^(?: \([^)]*\))?,? ?(?:was |were |is |are |both |all |looked |appeared |appears |seemed |estaba |estaban |se ve |se veia )*(?:fine|ok|okay|sober|clean|fed|happy|calm|healthy|well|dressed|quiet|tearful|cooperative|appropriate|engaged|asleep|sleeping|oriented|alert|a&o|playing|in good|doing (?:well|ok|good|great|fine)|safe|bien|limpi[oa]s?|tranquil[oa]s?|content[oa]s?|jugo|seen|fed|held|changed)\b/;
  const [first] = observed.filter((mention) => looksSo.test(rest(mention)) || clause.people.length > 1);
  if (!first || !looksSo.test(rest(clause.people.at(-1) ?? first))) return [];
  return clause.people.filter(({ owner, role }) => !owner && role !== null);
}

function pronounIn(page: Page, clause: Clause): Span[] {
  const match = /\b(?:he|she|him|her|his|ella|lo vi|la vi|lo visite|la visite|le llame|la llame|lo llame)\b/.exec(
    page.plain.slice(clause.span.start, clause.span.end),
  );
  return match
    ? [{ start: clause.span.start + match.index, end: clause.span.start + match.index + match[0].length }]
    : [];
}

/** One entry a person: a bare name takes the role it has elsewhere, a bare role the name. */
function unite(taking: readonly Mention[], everyone: readonly Mention[]): Member[] {
  const members: Member[] = [];
  for (const mention of taking) {
    const role = mention.role ?? roleOf(mention.name, everyone) ?? 'client';
    const name = mention.name ?? (mention.role ? nameOf(mention.role, everyone) : null);
    const spans = [mention.span];
    const twin = members.findIndex(
      (member) => member.role === role && (member.name === null || name === null || sameName(member.name, name)),
    );
    const before = members[twin];
    if (before) members[twin] = { role, name: before.name ?? name, spans: [...before.spans, ...spans] };
    else members.push({ role, name, spans });
  }
  return members;
}

const roleOf = (name: string | null, everyone: readonly Mention[]) =>
  everyone.find((other) => other.role !== null && name !== null && other.name !== null && sameName(other.name, name))
    ?.role ?? null;

const nameOf = (role: ParticipantRole, everyone: readonly Mention[]) => {
  const named = new Set(
    everyone.filter((other) => other.role === role && other.name !== null && !other.owner).map(({ name }) => name),
  );
  return named.size === 1 ? ([...named][0] ?? null) : null;
};

const sameName = (a: string, b: string) =>
  a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`) || a.startsWith(`${b} `) || b.startsWith(`${a} `);

export const asFound = ({ role, name, spans }: Member): Found<Participant> => ({ value: { role, name }, spans });

/** Somebody speaks to the worker: "cl reports using", "mom says": they were in touch, however. */
export const isSaid = (page: Page, clause: Clause): boolean =>
  subjectOf(page, clause).some((mention) =>
    /^,? (?:says|said|states|stated|reports|reported|denies|denied|agreed|endorses|endorsed|admits|admitted|told me|dice|dijo|reporta|reporto|niega|nego|refiere)\b/.test(
      page.plain.slice(mention.span.end, clause.span.end),
    ),
  );

import type { ContactType, ParticipantRole } from '#domain/contact.ts';
import type { Clause, Setting } from '#reading/clauses/clauses.ts';
import { findAttempts, findCancellations } from '#reading/clauses/cues.ts';
import { isCalledByOther } from '#reading/clauses/hearsay.ts';
import { failedToCome, staffedHouse } from '#reading/lexicon/answers.ts';
import { languages } from '#reading/lexicon/lexicons.ts';
import type { Page } from '#reading/normalise.ts';
import type { Found, Span } from '#reading/reading.ts';
import { leadingTo, within } from '#reading/spans.ts';
import { find, words } from '#reading/words.ts';
import { findModes } from './modes.ts';
import { isParentVisit } from './parent-visits.ts';
import { readMeant } from './who-was-meant.ts';

const namedTypes = (['supervision', 'team_meeting', 'supervised_visit', 'court_hearing'] as const).map(
  (type) => [type, words(...languages.map(({ types }) => types[type] ?? ''))] as const,
);

/** "co jail called ... saw him at jail sun 2p": the one they called about was met. */
const isVisit = (page: Page, { span, cues }: Clause) =>
  cues.some(({ start }) => /^(?:saw|met|visited|vi|visite|fui a ver)\b/.test(page.plain.slice(start, span.end)));

/** The words of a clause that show a contact best. */
export const evidenceOf = (page: Page, clause: Clause): Span =>
  clause.cues[0] ?? findModes(page, clause.span)[0]?.span ?? findTypes(page, clause.span)[0]?.span ?? clause.span;

/** The kind of contact: said outright, or by who was met, reached or meant. */
export function readType(
  page: Page,
  contact: readonly Clause[],
  members: readonly { readonly role: ParticipantRole | null }[],
  setting: Setting,
): Found<ContactType> {
  // "12/30 - Team mtg": the day alone says no kind.
  const kinds = contact.filter(({ span }) => /[a-z]{2}/.test(page.plain.slice(span.start, span.end)));
  const [first] = kinds;
  const said = kinds
    .slice(0, 2)
    .flatMap((clause) =>
      findTypes(page, clause.span).filter(({ type }) => clause === first || type === 'supervised_visit'),
    )[0];
  // "staffing w/ my sup Greta re Dov": with nobody else there a consult.
  const isConsult =
    said?.type === 'team_meeting' && members.length > 0 && members.every(({ role }) => role === 'supervisor');
  if (said) return { value: isConsult ? 'supervision' : said.type, spans: [said.span] };
  const [met] = contact;
  const apart = met && typeBesideMiss(page, met);
  if (apart) return { value: apart.type, spans: [apart.span] };
  if (isParentVisit(page, contact))
    return { value: 'supervised_visit', spans: contact.slice(0, 1).map((clause) => evidenceOf(page, clause)) };
  if (met && members.some(({ role }) => role === 'judge'))
    return { value: 'court_hearing', spans: [evidenceOf(page, met)] };
  const [alone] = members;
  if (alone && members.every(({ role }) => role === 'supervisor') && !(met && isJoint(page, met)))
    return { value: 'supervision', spans: contact.slice(0, 1).map((clause) => evidenceOf(page, clause)) };
  // "called sup Ray re Pike", "consulté con la supervisora Nidia lo de la sra Becerra": whoever else is named was the topic.
  if (met && isConsulted(page, met)) return { value: 'supervision', spans: [evidenceOf(page, met)] };
  const own = setting.area === 'cps' ? family : client;
  if (
    met &&
    isCalledByOther(page, met) &&
    !contact.some((clause) => clause !== met && isVisit(page, clause)) &&
    members.every(({ role }) => role === null || role === 'client' || role === 'child')
  )
    return { value: 'collateral_contact', spans: [evidenceOf(page, met)] };
  const meant = readMeant(page, contact, members, setting);
  if (met && meant) return { value: meant, spans: [evidenceOf(page, met)] };
  if (met && (isMissedByClient(page, met) || isAtEmptyHome(page, met)))
    return { value: 'client_contact', spans: [evidenceOf(page, met)] };
  if (met && isWithAgency(page, met, members)) return { value: 'collateral_contact', spans: [evidenceOf(page, met)] };
  const value =
    members.length === 0 || members.some(({ role }) => role !== null && own.has(role))
      ? 'client_contact'
      : 'collateral_contact';
  return { value, spans: contact.slice(0, 1).map((clause) => evidenceOf(page, clause)) };
}

const alone = /^\W*(?:(?:again|got|was|had|just|ended up|another|otra vez) ?)?\W*$/;

/** The supervisor is whom the contact was with, and on no visit to somebody else. */
const isConsulted = (page: Page, { span, people }: Clause) => {
  const [first, ...more] = people.filter(({ owner }) => !owner);
  if (first?.role !== 'supervisor' || isJoint(page, { span })) return false;
  return more.every(
    (one) =>
      one.role === 'supervisor' || !/^\W*(?:and|y|&|\+|,)\W*$/.test(page.plain.slice(first.span.end, one.span.start)),
  );
};
/** "hv w/ sup Kay", "sup and I went to see them": the supervisor came along. */
const isJoint = (page: Page, { span }: Pick<Clause, 'span'>) => ownVisit.test(page.plain.slice(span.start, span.end));
const ownVisit =
  /\b(?:hv|h\/v|home visit|(?<!the |on |about |re |abt )visit|visita|ov|seen|saw|bedside|rode|drove|went(?! over| through| thru)|fui|vi)\b/;

/** "postponed again: Tues MDT", "nobody but me turned up for the 11am family mtg": what was missed is said behind it. */
function typeBesideMiss(page: Page, { span, people, sentence }: Clause) {
  const itself = page.plain.slice(span.start, span.end);
  const [miss] = [...findAttempts(page, span), ...findCancellations(page, span)];
  // "DBT group canceled, holiday staffing": a contact of its own.
  if (
    !miss ||
    people.length > 0 ||
    !alone.test(page.plain.slice(span.start, miss.start) + page.plain.slice(miss.end, span.end))
  )
    return undefined;
  const end = itself.trimEnd().endsWith(':') ? span.end + 60 : sentence.end;
  return findTypes(page, { start: span.start, end: Math.min(end, page.plain.length) })[0];
}

/** "failed to report 1/29. called his gm": the client was to come, whoever was asked afterwards. */
const isMissedByClient = (page: Page, { span, people }: Clause) =>
  people.length === 0 &&
  (opensFailing.test(page.plain.slice(span.start, span.end)) ||
    (atTheirDoor.test(page.plain.slice(span.start, span.end)) && findAttempts(page, span).length > 0));
/** "went to Mr. Sedge's, nobody home, left note w/ neighbor Joan": whose door it was, whoever took the card. */
const isAtEmptyHome = (page: Page, { span, sentence, people }: Clause) =>
  people.some(({ owner, span: whose }) => owner && wentTo.test(page.plain.slice(span.start, whose.start))) &&
  nobodyIn.test(page.plain.slice(span.end, sentence.end));
const wentTo =
  /^\W*(?:i )?(?:went|drove|stopped|swung|dropped|fui|pase|tried) (?:back |over |out )?(?:to|by|at|a|por) (?:the )?$/;
const nobodyIn = /^\W*(?:(?:but|and|pero) )?(?:nobody|no ?one|no ans\w*|not home|nadie|no abri\w+|lights off|locked)\b/;

/** "no answer at res 8:15p": whose home it was. */
const atTheirDoor =
  /^\W*(?:(?:tried|attempted|att'?d|attempt|unsuccessful|2nd|3rd|second|third) )*(?:hv|h\/v|home visit|no (?:ans\w*|one|body)|nobody|knocked|nadie)\b.*\b(?:at (?:the |his |her )?(?:res|residence|home|house|apt|door|trailer)|home|casa|hv|door)\b|^\W*(?:(?:tried|attempted|att'?d|attempt|unsuccessful|2nd|3rd|second|third) )*(?:hv|h\/v|home visit)\b/;
const opensFailing = new RegExp(String.raw`^\W*(?:${failedToCome})(?![a-z])`);

/** An agency was on the line: with nobody by name, or about whom is named; at a desk a bare name is who works there. */
function isWithAgency(
  page: Page,
  { span, people }: Clause,
  members: readonly { readonly role: ParticipantRole | null }[],
): boolean {
  const text = page.plain.slice(span.start, span.end);
  const agency = withAgency.exec(text) ?? withStaff.exec(text);
  if (!agency || members.some(({ role }) => role !== null && role !== 'client')) return false;
  // "texted Leo the pharmacy address".
  if (
    /^ (?:address|number|#|hours|info|phone|bill|forms?|letter|date)\b/.test(
      text.slice(agency.index + agency[0].length),
    )
  )
    return false;
  const house = { start: span.start + agency.index, end: span.start + agency.index + agency[0].length };
  if (people.some((one) => one.role !== null && !one.owner && !within(one.span, house))) return false;
  return (
    members.length === 0 ||
    atDesk.test(agency[0]) ||
    withStaff.test(text) ||
    people.some(
      (one) =>
        one.role === null &&
        /\b(?:for|re:?|about|abt|regarding|on|para|sobre|por) $/.test(leadingTo(page.plain, one.span.start)),
    )
  );
}
/** "spoke w/ Marcus at the bank", "called Dee from the plan": who works there. */
const withStaff = new RegExp(
  String.raw`\b(?:called|phoned|rang|emailed|texted|call|tc|t/c|pc|p/c|email|text|vm|spoke|talked|llame|hable|llamada|correo)(?: back)? ?(?:w/|with|to|from|for|a|al|con|de)? ?[a-z.'-]+(?: [a-z.'-]+)? (?:at|from|of|with|w/|in|del|de la|de|en el|en la) (?:the |his |her |their |el |la |su )?(?:[a-z'.&-]+ )?${staffedHouse}(?![a-z])`,
);
const atDesk =
  /(?:credit union|desk|bank|pharmacy|insurance|medicaid|medicare|ssa|dmv|dss|authority|utility|company|banco|farmacia|seguro|juzgado|walgreens|cvs)$/;

/** "tc w/ the pediatrician's office", "me llamo el banco": a house, nobody by name. */
const withAgency =
  /\b(?:called|phoned|rang|emailed|texted|contacted|(?:lvm|(?:left|lft)(?: an?)? (?:vm|msg|message|voicemail)) (?:w\/?|with|at|for)|(?:call|tc|t\/c|pc|p\/c|email|text|vm|msg|conf call)(?: back)? (?:w\/|with|to|from)|(?:spoke|talked) (?:w\/|with|to)|(?:on (?:the )?(?:phone|line|hold)) (?:w\/|with|to)|me (?:llamo|llamaron de|marco|hablo|escribio|contacto)|llamaron de|llame (?:a|al)|llamada (?:de|del|al|a|con)|hable con|fui a) ?(?:the |his |her |their |el |la |los |su )?(?:(?!at\b|in\b|re\b|about\b|and\b|from\b|to\b|for\b|who\b|en\b|de\b|him\b|her\b)[a-z'.&-]+ ){0,3}?(?:office|ofc|clinic|hospital|bank|pharmacy|school|daycare|agency|court|clerk|jail|shelter|insurance|medicaid|medicare|ssa|dmv|dss|housing authority|voc rehab|detox|rehab|snf|dme|hospice|home health|hotline|dispatch|utility|credit union|adult day(?: care)? (?:ctr|center|program)|day (?:ctr|center|program)|senior (?:ctr|center)|fraud desk|front desk|help desk|(?:cable|phone|gas|electric|water|power|mortgage|insurance|leasing|utility) (?:company|co)|union|walgreens|cvs|lab|banco|clinica|escuela|farmacia|oficina|seguro|albergue|carcel|corte|agencia|guarderia|juzgado|policia)\b/;

const client: ReadonlySet<string> = new Set(['client', 'family']);
const family: ReadonlySet<string> = new Set(['client', 'child', 'children', 'mother', 'father', 'parent', 'family']);

/** Words that say the kind of contact outright and speak of this one, not of another to come or told about. */
export const findTypes = (page: Page, clause: Span): { type: ContactType; span: Span }[] =>
  namedTypes.flatMap(([type, list]) =>
    find(page, list, clause)
      .filter((cue) => saysType(page, type, cue, clause))
      .map((span) => ({ type, span })),
  );

const otherOne =
  /\b(?:re|about|regarding|before|until|for|next|upcoming|missed|has|of|wants|remind\w*|tomorrow's|sobre|antes de|discussed|prep for|his|her|prior to|after|on|from|to|in|attending|attends|goes to|miss|skipped|con|w\/|with|a la|de la|para|filing|filed|petition|motion|granted|denied)[:]?\s+(?:the |a |his |her |upcoming |la |su |next |last )?$/;

/** "attended the", "fui a la": the worker went. */
const wentThere =
  /(?:^\W*|\b(?:i|we|yo) )(?:went|attended|joined|sat in|appeared|participated|asisti|asistimos|fui|fuimos|me citaron|participe|estuve) (?:to |at |in |on |for |a |al |en )*(?:the |la |el |una |un |his |her |su )?$/;

/** "fta 9am hrg", "fa didnt show for the hrg": what somebody did not come to is the contact. */
const missedIt = (page: Page, before: string, lead: Span) =>
  findAttempts(page, lead).length > 0 &&
  /\b(?:show(?:ed)?|fta|ftr|appear|attend|come|came|present|presento|llego|vino|falto) (?:up )?(?:(?:for|to|at|in|on|a|al|en) )?(?:(?:the|his|her|their|our|today'?s|la|el|su|\d{1,2}(?::\d\d)? ?(?:am?|pm?)?) )*$/.test(
    before,
  );

/** "late to", "showed up drunk for his": somebody came to it. */
const cameTo =
  /\b(?:late|early|on time|came|arrived|showed(?: up)?|got|here|drunk|high|sober|sat in|llego(?: tarde)?|vino) (?:to|for|at|in|on|a|al) ?(?:the |his |her |their |our |my |a |la |su )?$/;

function saysType(page: Page, type: ContactType, cue: Span, clause: Span): boolean {
  const before = page.plain.slice(clause.start, cue.start);
  const after = page.plain.slice(cue.end, clause.end);
  const itself = page.plain.slice(cue.start, cue.end);
  // "25 min late to supv visit", "came to his sup visit drunk".
  if (type === 'supervised_visit' && cameTo.test(before)) return true;
  // "no llego a la visita supervisada", "no show for sup visit": what was missed is the contact.
  const missed =
    type === 'supervised_visit' &&
    [...findAttempts(page, clause), ...findCancellations(page, clause)].some(({ start }) => start < cue.start);
  // "in probate court this am on Mrs. Loy": nobody else is said to have been there.
  if (type === 'court_hearing' && /^\W*(?:(?:i |we )?(?:was|were) )?(?:in|at) (?:[a-z]+ )?$/.test(before)) return true;
  if (missedIt(page, before, { start: clause.start, end: cue.start }) && type !== 'supervision') return true;
  if (type !== 'supervision' && !missed && otherOne.test(before) && !wentThere.test(before)) return false;
  if (/\b(?:called|call|tc|texted|emailed|invited|llame|lvm)\b/.test(before)) return false;
  if (/\b(?:abt|about|upset|told|over|sobre) (?:[a-z]+ ){0,2}$/.test(before) && !wentThere.test(before)) return false;
  // "antes del corte": the power is cut; the court is "la corte".
  if (itself === 'corte' && /\b(?:el|del|al|un|de|dieron) $/.test(before) && !/\bcita de $/.test(before)) return false;
  if (type === 'court_hearing')
    return !/^(?:'s)?[ -](?:report|order|ordered|date|letter|fees|paperwork|case|prep|clothes|costs|docs|appointed|next|liaison|officer|clerk|supervision|voices|about|aids?|loss|impaired|things|good|bad|from|search|records?|portal|website|site|system|de (?:luz|agua|gas|pelo|cabello)|[a-z]+ing)/.test(
      after,
    );
  if (type === 'team_meeting') return !/^ (?:notes?|invite|date|sched|minutes|request|agenda|goals?)/.test(after);
  if (type === 'supervised_visit')
    return !/^ ?(?:log|schedule|sched|plan|center|order|supervisor|notes?|agreement|set|next|request)/.test(after);
  if (/^(?:staffed|consult|met|reviewed|talked|discussed|hable|consulte|revise|discuti|1:1)/.test(itself)) return true;
  return (
    !/^ ?(?:of|visit|level|fees|conditions|plan|ends|terms|needed|required|24|at all times|de los|de la|to|by)\b/.test(
      after,
    ) &&
    !/\b(?:needs?|without|adult|no|under|constant|line of sight|his|her|probation|parole|post-release|off|sin|bajo|on|requires?)\s$/.test(
      before,
    )
  );
}

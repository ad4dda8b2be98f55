import type { ContactOutcome, ContactType, ParticipantRole } from '#domain/contact.ts';
import type { Clause, Setting } from './clauses.ts';
import { findAttempts, findCancellations, findSuccesses } from './cues.ts';
import { isCalledByOther } from './hearsay.ts';
import { failedToCome, rang, staffedHouse, wroteTo } from './lexicon/answers.ts';
import { languages } from './lexicon/lexicons.ts';
import { findModes } from './modes.ts';
import type { Page } from './normalise.ts';
import { isSharedDeed } from './own-deeds.ts';
import type { Found, Span } from './reading.ts';
import { leadingTo, within } from './spans.ts';
import { find, has, words } from './words.ts';

const namedTypes = (['supervision', 'team_meeting', 'supervised_visit', 'court_hearing'] as const).map(
  (type) => [type, words(...languages.map(({ types }) => types[type] ?? ''))] as const,
);
const past = words(...languages.map((l) => l.past));
const deskWork = words(...languages.map((l) => l.deskWork));

/** Made, tried in vain or called off; a later success outweighs an earlier attempt. */
export function readOutcome(page: Page, clauses: readonly Clause[]): Found<ContactOutcome> | null {
  const consult = clauses[0] && findTypes(page, clauses[0].span).find(({ type }) => type === 'supervision');
  if (consult) return { value: 'contact_made', spans: [consult.span] };
  const attempts = clauses.flatMap(({ span }) => findAttempts(page, span));
  const calledOff = clauses.flatMap(({ span }) => findCancellations(page, span));
  const successes = clauses.flatMap(({ span }) => findSuccesses(page, span));
  // A hearing or meeting took place though somebody else was missing from it.
  const gathering =
    clauses[0] &&
    findTypes(page, clauses[0].span).find(({ type }) => type === 'court_hearing' || type === 'team_meeting');
  const missing = clauses.find(({ span }) => attempts.some((cue) => within(cue, span)));
  const isOther = ({ role }: Clause['people'][number]) => role !== null && role !== 'client';
  const others =
    missing?.people.some(isOther) || (gathering?.type === 'team_meeting' && clauses[0]?.people.some(isOther));
  const measured = clauses[0] && (clauses[0].lengths.length > 0 || clauses[0].whens.some(({ clock }) => clock?.to));
  if (gathering && (others || measured) && missing !== clauses[0] && calledOff.length === 0)
    return { value: 'contact_made', spans: [gathering.span] };
  const failed = attempts[0];
  const cancelled = calledOff[0];
  // "40 min con la abuela. la mamá no estaba": somebody else than those who were met for so long.
  const met = clauses[0] && isMeeting(page, clauses[0]) ? clauses[0] : undefined;
  if (met && failed && missing !== met && !cancelled && missing?.people.some((one) => isAnother(one, met)))
    return { value: 'contact_made', spans: [evidenceOf(page, met)] };
  const made = successes.at(-1) ?? clauses.slice(0, 1).flatMap((clause) => callOf(page, clause))[0];
  const [first] = clauses;
  // "Bree texted 20 min before, cant make it today": the message was that it is off.
  const onlyMessage = made !== undefined && successes.length === 0;
  if (onlyMessage && cancelled && !failed) return { value: 'cancelled', spans: [cancelled] };
  // What the first clause tells of succeeded; later tries in vain are another matter.
  const madeFirst = made && first && [...successes, made].find((cue) => within(cue, first.span));
  if (madeFirst && !attempts.some((cue) => within(cue, first.span)))
    return { value: 'contact_made', spans: [madeFirst] };
  const talk = clauses.findLast((clause) => isMeasuredTalk(page, clause));
  if (failed && talk && talk.span.start > failed.start && !attempts.some(({ start }) => start >= talk.span.start))
    return { value: 'contact_made', spans: [evidenceOf(page, talk)] };
  if (failed && made && made.start > failed.start && !attempts.some(({ start }) => start > made.start))
    return { value: 'contact_made', spans: [made] };
  if (failed && (!cancelled || failed.start < cancelled.start))
    return { value: 'attempted_no_contact', spans: [failed] };
  const instead = cancelled && clauses.find((clause) => clause.span.start > cancelled.start && isInstead(page, clause));
  if (instead) return { value: 'contact_made', spans: [evidenceOf(page, instead)] };
  if (cancelled) return { value: 'cancelled', spans: [cancelled] };
  const evidence = clauses[0] && evidenceOf(page, clauses[0]);
  return evidence ? { value: 'contact_made', spans: [evidence] } : null;
}

/** "hv hoy 3:30, 40 min con la abuela": how long, and with whom. */
const isMeeting = (page: Page, { span, lengths, people, whens }: Clause) =>
  (lengths.length > 0 || whens.some(({ clock }) => clock?.to)) &&
  people.some(({ owner }) => !owner) &&
  findAttempts(page, span).length === 0 &&
  !waited.test(page.plain.slice(span.start, span.end));
const waited = /\b(?:hold|waited|wait|waiting|espere|late|tarde)\b/;
const isAnother = ({ role, name }: Clause['people'][number], { people }: Clause) =>
  people.every((one) => one.role !== role || (name !== null && one.name !== null && one.name !== name));

/** "cl wasnt there. tc w cl 9:20, 12 min": who was spoken with for minutes was reached. */
const isMeasuredTalk = (page: Page, { span, cues, lengths }: Clause) =>
  lengths.length > 0 &&
  !waited.test(page.plain.slice(span.start, span.end)) &&
  cues.some(({ start, end }) =>
    /^(?:called|phoned|call|tc|t\/c|pc|p\/c|spoke|talked|phone|zoom|met|saw|hv|ov|llame|hable|llamada|lo llame|la llame|le llame)\b/.test(
      page.plain.slice(start, end),
    ),
  );

/** "cl can't make it, so did session by ph 1:30-2:10": held after all in another way. */
const isInstead = (page: Page, { span, lengths, whens }: Clause) =>
  (lengths.length > 0 || whens.some(({ clock }) => clock !== null)) &&
  /^\W*so (?:i |we )?(?:just )?(?:did|had|held|met|saw|called|spoke|talked|went|zoomed)\b|\b(?:(?:did|had|held|met|saw|called|spoke|talked|zoomed)\b.*\binstead|ended up|(?:lo|la) hicimos|en su lugar)\b/.test(
    page.plain.slice(span.start, span.end),
  );

/** "mother called upset": who calls is reached. */
const callOf = (page: Page, { cues, people }: Clause): Span[] =>
  cues.filter(
    ({ start, end }) =>
      calling.test(page.plain.slice(start, end)) &&
      people.some(({ span }) => /^(?: (?:of|de|del) [a-z]+)? $/.test(page.plain.slice(span.end, start))) &&
      !/^ by (?:me|this|writer)\b/.test(page.plain.slice(end, end + 9)) &&
      !excuse.test(page.plain.slice(end, end + 48)),
  );
const calling = new RegExp(String.raw`^(?:${rang}|${wroteTo}|(?:me )?(?:llamo|marco|escribio|texteo))\b`);
/** "nobody home. mom texted that they forgot": why nobody was there, no contact instead. */
const excuse =
  /^(?: (?:me|us|back|later|after|to say|saying|that|sorry|and said|que|q|diciendo))*,? (?:(?:he|she|they|he'd|she'd|they'd) (?:had )?(?:forgot\w*|overslept|slept in|couldn'?t|could not|can'?t|missed|got (?:held up|stuck|called)|was (?:stuck|sick|at work)|were (?:stuck|sick))|se le(?:s)? olvido|se (?:quedo|quedaron) dormid|no (?:pudo|pudieron))/;

const evidenceOf = (page: Page, clause: Clause): Span =>
  clause.cues[0] ?? findModes(page, clause.span)[0]?.span ?? findTypes(page, clause.span)[0]?.span ?? clause.span;

/** The kind of contact: said outright, or by who was met, reached or meant. */
export function readType(
  page: Page,
  contact: readonly Clause[],
  members: readonly { readonly role: ParticipantRole | null }[],
  setting: Setting,
): Found<ContactType> {
  const [first] = contact;
  const said = contact
    .slice(0, 2)
    .flatMap((clause) =>
      findTypes(page, clause.span).filter(({ type }) => clause === first || type === 'supervised_visit'),
    )[0];
  // "staffing w/ my sup Greta re Dov": with nobody else there a consult.
  const isConsult =
    said?.type === 'team_meeting' && members.length > 0 && members.every(({ role }) => role === 'supervisor');
  if (said) return { value: isConsult ? 'supervision' : said.type, spans: [said.span] };
  const [met] = contact;
  if (met && members.some(({ role }) => role === 'judge'))
    return { value: 'court_hearing', spans: [evidenceOf(page, met)] };
  const [alone] = members;
  if (alone && members.every(({ role }) => role === 'supervisor'))
    return { value: 'supervision', spans: contact.slice(0, 1).map((clause) => evidenceOf(page, clause)) };
  // "mtg con mi sup Lety, repasamos la familia Treviño".
  if (
    met &&
    met.people.length > 0 &&
    met.people.every(({ role }) => role === 'supervisor') &&
    alone?.role === 'supervisor'
  )
    return { value: 'supervision', spans: [evidenceOf(page, met)] };
  const own = setting.area === 'cps' ? family : client;
  if (
    met &&
    isCalledByOther(page, met) &&
    members.every(({ role }) => role === null || role === 'client' || role === 'child')
  )
    return { value: 'collateral_contact', spans: [evidenceOf(page, met)] };
  if (met && isMissedByClient(page, met)) return { value: 'client_contact', spans: [evidenceOf(page, met)] };
  if (met && isWithAgency(page, met, members)) return { value: 'collateral_contact', spans: [evidenceOf(page, met)] };
  const value =
    members.length === 0 || members.some(({ role }) => role !== null && own.has(role))
      ? 'client_contact'
      : 'collateral_contact';
  return { value, spans: contact.slice(0, 1).map((clause) => evidenceOf(page, clause)) };
}

/** "failed to report 1/29. called his gm": the client was to come, whoever was asked afterwards. */
const isMissedByClient = (page: Page, { span, people }: Clause) =>
  people.length === 0 &&
  (opensFailing.test(page.plain.slice(span.start, span.end)) ||
    (atTheirDoor.test(page.plain.slice(span.start, span.end)) && findAttempts(page, span).length > 0));
/** "no answer at res 8:15p": whose home it was. */
const atTheirDoor =
  /^\W*(?:hv|h\/v|home visit|no (?:ans\w*|one|body)|nobody|knocked|nadie)\b.*\b(?:at (?:the |his |her )?(?:res|residence|home|house|apt|door|trailer)|home|casa|hv|door)\b|^\W*(?:hv|h\/v|home visit)\b/;
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
  if (people.some(({ role, owner }) => role !== null && !owner)) return false;
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
  /\b(?:called|phoned|rang|emailed|texted|contacted|(?:call|tc|t\/c|pc|p\/c|email|text|vm|msg|conf call)(?: back)? (?:w\/|with|to|from)|(?:spoke|talked) (?:w\/|with|to)|(?:on (?:the )?(?:phone|line|hold)) (?:w\/|with|to)|me (?:llamo|llamaron de|marco|hablo|escribio|contacto)|llamaron de|llame (?:a|al)|llamada (?:de|del|al|a|con)|hable con|fui a) ?(?:the |his |her |their |el |la |los |su )?(?:(?!at\b|in\b|re\b|about\b|and\b|from\b|to\b|for\b|who\b|en\b|de\b|him\b|her\b)[a-z'.&-]+ ){0,3}?(?:office|ofc|clinic|hospital|bank|pharmacy|school|daycare|agency|court|clerk|jail|shelter|insurance|medicaid|medicare|ssa|dmv|dss|housing authority|voc rehab|detox|rehab|snf|dme|hospice|home health|hotline|dispatch|utility|credit union|fraud desk|front desk|help desk|(?:cable|phone|gas|electric|water|power|mortgage|insurance|leasing|utility) (?:company|co)|union|walgreens|cvs|lab|banco|clinica|escuela|farmacia|oficina|seguro|albergue|carcel|corte|agencia|guarderia|juzgado|policia)\b/;

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

function saysType(page: Page, type: ContactType, cue: Span, clause: Span): boolean {
  const before = page.plain.slice(clause.start, cue.start);
  const after = page.plain.slice(cue.end, clause.end);
  const itself = page.plain.slice(cue.start, cue.end);
  // "no llego a la visita supervisada", "no show for sup visit": what was missed is the contact.
  const missed =
    type === 'supervised_visit' &&
    [...findAttempts(page, clause), ...findCancellations(page, clause)].some(({ start }) => start < cue.start);
  // "in probate court this am on Mrs. Loy": nobody else is said to have been there.
  if (type === 'court_hearing' && /^\W*(?:(?:i |we )?(?:was|were) )?(?:in|at) (?:[a-z]+ )?$/.test(before)) return true;
  if (type !== 'supervision' && !missed && otherOne.test(before) && !wentThere.test(before)) return false;
  if (/\b(?:called|call|tc|texted|emailed|invited|llame|lvm)\b/.test(before)) return false;
  if (type === 'court_hearing')
    return !/^(?:'s)?[ -](?:report|order|ordered|date|letter|fees|paperwork|case|prep|clothes|costs|docs|appointed|next|liaison|officer|clerk|supervision|voices|about|aids?|loss|impaired|things|good|bad|from|[a-z]+ing)/.test(
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

/** Whether the clause tells of something done, by a verb of the past or desk work. */
export const tellsOfDeed = (page: Page, clause: Clause) =>
  has(page, deskWork, clause.span) ||
  has(page, past, clause.span) ||
  /\b[a-z]{3,}ed\b/.test(page.plain.slice(clause.span.start, clause.span.end));

/** Whether the clause tells of papers, results or calls to systems only; what is written to somebody is a contact. */
export function isDeskWork(page: Page, clause: Clause): boolean {
  const works = find(page, deskWork, clause.span);
  const [work] = works;
  if (!work) return false;
  const written = findModes(page, clause.span).some(
    ({ mode }) => mode === 'mail' || mode === 'email' || mode === 'text',
  );
  const isRecipient = ({ span, owner }: Clause['people'][number]) =>
    !owner &&
    /\b(?:to|a|al|sent(?: (?:the|his|her))?(?: [a-z]+)?|emailed|texted|mailed|wrote|messaged|notified(?: by)?)\s*(?:the |his |her |their |my |el |la |su )?$/.test(
      page.plain.slice(clause.span.start, span.start),
    );
  if (written && clause.people.some(isRecipient)) return false;
  // "noon at his tent, ref made to detox": where it was stands before what came of it.
  if (
    /\bref/.test(page.plain.slice(work.start, work.end)) &&
    (findModes(page, { start: clause.span.start, end: work.start }).length > 0 || isMetAt(page, clause))
  )
    return false;
  if (isSigning(page, clause) || isSharedDeed(page, clause)) return false;
  // "uploaded the visit log": what was worked on, no visit.
  return clause.cues.every(({ start, end }) => {
    const cue = page.plain.slice(start, end);
    if (works.some((one) => start >= one.start && end <= one.end) && partOfWork.test(cue)) return true;
    // "submitted the waiver for Lattimore (no contact)".
    if (/^no contact/.test(cue) && /[(|,/-] ?$/.test(leadingTo(page.plain, start))) return true;
    return start > work.start && aboutPapers.test(cue);
  });
}
/** "se refirió a Yadiel a GED en la oficina, 3 a 3:30": where and when it was done. */
const isMetAt = (page: Page, clause: Clause) =>
  (clause.lengths.length > 0 || clause.whens.some(({ clock }) => clock !== null)) &&
  findModes(page, clause.span).some(({ mode }) => mode === 'office_visit' || mode === 'home_visit');

/** "signed ROI at office 11-11:20": with whoever signed. */
export const isSigning = (page: Page, { span, whens }: Pick<Clause, 'span' | 'whens'>) =>
  whens.some(({ clock }) => clock !== null) && signedAt.test(page.plain.slice(span.start, span.end));
const signedAt =
  /\b(?:signed|firmo|firmaron|firmamos)\b.* (?:(?:at|in) (?:the |my |his |her |their )?(?:office|ofc|home|house|apt|bedside|jail|school|clinic|hospital|library)|en (?:la |su |mi )?(?:oficina|casa|clinica|escuela|hospital))\b/;
const partOfWork =
  /^(?:mailed|updated|intake|visits?|sessions?|calls?|meeting|mtg|hearing|assessment|contact|screened|assessed|completed|supervised|collat\w*|came in|call|consult|reviewed|screening)/;
/** "uploaded records, no contact": of what the work was, or that nobody was met for it. */
const aboutPapers =
  /^(?:visit|session|call|intake|meeting|mtg|contact|mailed.*|visita|sesion|llamada|no contact|sin contacto)s?$/;

/** "no contact today", "nothing", beside desk work: none was tried. */
export const saysNone = (page: Page, { span }: Clause) =>
  /^\W*(?:no|not an?) (?:client |actual |real |pt )?contact(?! (?:made|w\/|with|from|by))\b|^\W*(?:no (?:visits?|contacts?|calls?|hv) (?:yet|today|done|so far)|(?:still )?sin contacto(?: aun| todavia)?|(?:aun |todavia )?(?:no ha habido|no hubo|sin) (?:contacto|visita)(?: aun| todavia)?|no (?:hable|me comunique|hablamos) con nadie|(?:i |have |i have |i've |ive )?(?:still )?(?:didn'?t|did not|havent|haven't|have not|not|no one|nobody) (?:yet |actually |personally )?(?:(?:see|talk|speak|meet|contact|met|spoken|spoke|talked|seen|contacted|reached out) ?(?:to|with|w\/)? ?(?:(?:or|nor|\/) ?)?){1,3}(?:anyone|anybody|any clients?|any of them|a soul|him|her|them|cl|pt|av|client|family|fam|mom|dad)?(?: yet| so far| today| at this (?:point|time))*)\W*$|^\W*(?:nothing|nada)\W*$/.test(
    page.plain.slice(span.start, span.end),
  );

import { type Clause, runsOfPeople } from '#reading/clauses/clauses.ts';
import { languages } from '#reading/lexicon/lexicons.ts';
import { isNoName } from '#reading/lexicon/not-names.ts';
import { fold, type Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';
import { within } from '#reading/spans.ts';
import { find, has, words } from '#reading/words.ts';
import { kin } from './appositions.ts';
import {
  consulted,
  isCaller,
  isMetByWorker,
  isRecipient,
  ownAppointment,
  picksUpPhone,
  toldByWorker,
  withoutHouse,
  withWorker,
} from './callers.ts';
import { isCalledFor, isMeetingTopic } from './desk-roles.ts';
import { isRoster } from './lists.ts';
import type { Mention } from './people.ts';
import { isPresent } from './said-present.ts';
import { isHousehold, isVisitedHome } from './visited-homes.ts';

const aboutWords = words(...languages.map((l) => l.about));
const speechWords = words(...languages.map((l) => l.speech));

/** On a visit whoever speaks was there: "boss Rita says good worker"; to the worker, whoever has no other role than a name, too. */
export const speakerOf = (page: Page, clause: Clause): Mention[] =>
  subjectOf(page, clause).filter(({ role, span }) => {
    const [speaks, toWorker] = speaking.exec(page.plain.slice(span.end, clause.span.end)) ?? [];
    return (
      speaks !== undefined &&
      (role !== null || toWorker !== undefined) &&
      !/\bper\s+$/.test(page.plain.slice(clause.span.start, span.start))
    );
  });
const speaking =
  /^,? (?:(?:had|has|was|is|looked|seemed|smelled) [^,.;]{1,40} and )?(?:says|said|states|stated|reports|dice|dijo|reporta|tells me|me dijo|(told (?:me|us)|(?:showed|pointed) (?:me|us)|me (?:conto|mostro|enseno)))\b/;

/** The people a contact clause is about; a list of people stands or falls as one. */
export function membersOf(page: Page, clause: Clause): Mention[] {
  const runs = runsOfPeople(page, clause.people);
  const members: Mention[] = [];
  for (const run of runs) {
    const mentions = clause.people.filter(
      ({ span, role }) =>
        within(span, run) &&
        !isMereOwner(page, span, clause) &&
        !(role === null && isHeardOf(page, span, clause)) &&
        !((role === null || role === 'family' || role === 'client') && isMeetingTopic(page, clause.span.start, span)) &&
        // "stayed on til EMS came": a time.
        !/\b(?:without|w\/o|sin|til|till|until|hasta que) (?:his |her |the |their |any |su |la |el )?$/.test(
          page.plain.slice(clause.span.start, span.start),
        ),
    );
    if (mentions.some((mention) => takesPart(page, mention, clause, members))) members.push(...mentions);
  }
  return members;
}

const isMereOwner = (page: Page, span: Span, clause: Clause) =>
  // "(Ferris case)": a file, nobody who was there.
  /^ (?:case|file|matter)\b/.test(page.plain.slice(span.end, span.end + 8)) ||
  clause.people.some((mention) => mention.span === span && mention.owner && !isHousehold(page, mention));

/** "HH intake Kelsey called back": what belongs to somebody's job tells of no contact. */
const firstCue = ({ cues, people }: Clause) =>
  cues.find((cue) => !people.some(({ span }) => within(cue, span))) ?? cues[0];

/** "hearing for Ty, mom and GAL Orr there": of a child with a parent in court the case is heard. */
const isHeardOf = (page: Page, span: Span, { span: { start }, people }: Clause) =>
  people.some(({ role }) => role === 'mother' || role === 'father' || role === 'GAL') &&
  /\b(?:hearing|hrg)\b[^,;.\n]{0,30} for $/.test(page.plain.slice(start, span.start));

const takesPart = (page: Page, mention: Mention, clause: Clause, members: readonly Mention[]) =>
  isPresent(page, mention, clause) || !isTalkedAbout(page, mention, clause, firstCue(clause), members);

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
  // "daughter, hospitalist and me".
  if (withWorker(page, mention)) return false;
  if (
    mention.role === null &&
    (isCalledFor(page, clause.span.start, mention.span) || isMeetingTopic(page, clause.span.start, mention.span))
  )
    return true;
  // "huddle 845 re Castellane, hospitalist + OT + me": behind the topic the list begins.
  const before = clause.people[clause.people.indexOf(mention) - 1];
  if (
    (before?.role === null || before?.role === 'client') &&
    isMeetingTopic(page, clause.span.start, before.span) &&
    /^(?:,|:| -)?(?: w\/?| with| con)? ?(?:the |his |her )?$/.test(
      page.plain.slice(before.span.end, mention.span.start),
    )
  )
    return false;
  if (isMetByWorker(page, mention, cue) || isCaller(page, mention, clause, cue) || isRecipient(page, mention, clause))
    return false;
  const last = members.at(-1);
  if (
    last &&
    /^[\s,(]*(?:and|&|\+|y|\/|w\/|with|con|,)*[\s,]*(?:(?:the |his |her |su |la |el |their |and |all |both )*(?:facility |hospital |school |shelter |program |unit |floor |ward )?)?$/.test(
      page.plain.slice(last.span.end, mention.span.start),
    )
  )
    return false;
  if (last && comesBehindTime(page, clause, last, mention)) return false;
  if (ownAppointment.test(page.plain.slice(clause.span.start, mention.span.start))) return true;
  if (isRoster(page, mention, clause)) return false;
  if (
    isHousehold(page, mention) &&
    mention.nameSpan &&
    (mention.owner || (isVisitedHome(page, mention) && !has(page, aboutWords, lead)))
  )
    return false;
  if (consulted.test(page.plain.slice(clause.span.start, mention.span.start))) return false;
  // "told Gloria face to face": told by the worker.
  if (toldByWorker.test(page.plain.slice(clause.span.start, mention.span.start))) return false;
  // "sat in while RN Hallie trained mo": what was watched.
  if (
    /\b(?:sat in|observed|watched|shadowed|stayed|was there|was present|estuve|presente|observe)\b.* (?:while|as|when|mientras|cuando) (?:[a-z]+ ){0,2}$/.test(
      page.plain.slice(clause.span.start, (members[0] ?? mention).span.start),
    )
  )
    return false;
  if (last && last.role !== null && mention.role === null && !withWorker(page, last) && isTopic(page, mention, clause))
    return true;
  if (metBehindVisit.test(page.plain.slice(lead.start, lead.end))) return false;
  if (hasTopicWord(page, lead)) return true;
  // "on filing TPR for the Beck kids".
  if (cue && /\b(?:on|about|for|before|after) [a-z]{3,}ing\b/.test(page.plain.slice(lead.start, lead.end))) return true;
  // "court for the Whitlock kids".
  if (mention.role === 'children' && inCourtOver.test(page.plain.slice(clause.span.start, mention.span.start)))
    return true;
  const says = find(page, speechWords, lead).some(
    ({ start, end }) =>
      // "esta tarde": no verb.
      !(
        /^esta$/.test(page.plain.slice(start, end)) &&
        /^ (?:tarde|manana|semana|noche)\b/.test(page.plain.slice(end, end + 8))
      ),
  );
  if (says && cue && cue.start < mention.span.start && members.length > 0) return true;
  if (
    /\b(?:his|her|their|su|sus)\s+$/.test(page.plain.slice(lead.start, lead.end)) &&
    !/\b(?:w\/|with|and|con|y|by|to|from|&|for|a|called|met|saw|llame|de|emailed|texted|txtd|phoned|rang|visited|contacted|asked|notified|faxed|interviewed|reached|updated|lvm|vm|tc|hv)\s+(?:his|her|their|su|sus)\s+$/.test(
      page.plain.slice(clause.span.start, mention.span.start),
    )
  ) {
    // "called Vance his landlord is kicking him out": what follows is told.
    if (last && cue && cue.start < mention.span.start) return true;
    const acts =
      cue !== undefined && /^,? (?:me |nos |le |lo |la )?$/.test(page.plain.slice(mention.span.end, cue.start));
    return !acts && !isSubject(page, mention, clause);
  }
  const inBrackets = /\([^)]*$/.test(page.plain.slice(clause.span.start, mention.span.start));
  if (inBrackets && last) return false;
  if (!cue) return false;
  if (mention.span.start < cue.start) {
    const before = page.plain.slice(clause.span.start, mention.span.start);
    // "mom called", "peer Jamal and I went out": who stands right before the verb does it.
    const gap = page.plain.slice(mention.span.end, cue.start);
    // "mo 25 min late to supv visit".
    if (
      /^,? (?:was |is |came |showed up |arrived |llego )?(?:\d+ ?min\w* |an hour |half an hour )?(?:late|early|on time|tarde|temprano|puntual)\b/.test(
        gap,
      )
    )
      return false;
    // "av at dtr's, seen alone".
    if (
      /^(?:seen|visto|vista)\b/.test(page.plain.slice(cue.start, cue.end)) &&
      /^ (?:at|in|@) (?:[a-z']+,? ?){1,3}$/.test(gap)
    )
      return false;
    const noun = /^(?:visit|call|session|meeting|mtg|seen|met|took|drove|brought|transported|picked|dropped|walked)/;
    if (/^ (?:and|&|y) (?:i|me|yo) $/.test(gap)) return false;
    if (
      /^(?: \([^)]*\))?,? (?:me |nos |tambien |also |then |just |finally |eventually |actually |por fin |si |ya )?$/.test(
        gap,
      ) &&
      (picksUpPhone(page, cue, clause) || !noun.test(page.plain.slice(cue.start, cue.end)))
    )
      return false;
    const led = /\b(?:w\/?|with|con|to|for|al?|para|per)\s+(?:the |his |her |la |el )?$/.test(before);
    return !led && !isSubject(page, mention, clause) && !/\bw(?:\/| )|with|con\b/.test(before);
  }
  const gap = page.plain.slice(cue.end, mention.span.start);
  return (
    last !== undefined &&
    !isOnlyTimes(page, clause, { start: cue.end, end: mention.span.start }) &&
    !/\b(?:w\/?|with|and|con|y|to|for|by|from|&|plus|also|(?:via|thru|through|using)(?: an?)?(?: [a-z]+)?)\s*(?:an? |the |his |her |their |su |la |el |my )?$/.test(
      gap,
    ) &&
    !/^[\s:]*$/.test(gap) &&
    !isSubject(page, mention, clause)
  );
}

/** "Boyd hv 10a 45 min mo + baby": between the visit and the people nothing but when and how long. */
const isOnlyTimes = (page: Page, clause: Clause, gap: Span) => withoutTimes(page, clause, gap).trim() === '';

/** "visited the Orr home and met with the mother": the second verb says who was there. */
const metBehindVisit =
  /\b(?:and|&|then) (?:met|spoke|talked|sat)(?: down)? (?:with|w\/?|to) ?(?:the |his |her |all |both )*$/;

/** "ov w/ Mr. Ames 1pm, interpreter Bao", "hv at the Orr apt 3pm, mo + baby": between two of a list the hour. */
const comesBehindTime = (page: Page, clause: Clause, last: Mention, { role, span }: Mention) =>
  role !== null &&
  (last.role === 'family' || !kin.has(role)) &&
  /^(?: (?:home|house|household|apt|apartment|res|residence|trailer|place))?\s*,\s*$/.test(
    withoutTimes(page, clause, { start: last.span.end, end: span.start }),
  );

const withoutTimes = (page: Page, { whens, lengths }: Clause, gap: Span) =>
  [...whens, ...lengths]
    .filter(({ span }) => within(span, gap))
    .reduce(
      (rest, { span }) => rest.replace(page.plain.slice(span.start, span.end), ''),
      page.plain.slice(gap.start, gap.end),
    );

/** "about half an hour with Mrs. Nakai", "abt 3pm w sgt. brandt": a measure, no topic. */
const hasTopicWord = (page: Page, lead: Span) =>
  find(page, aboutWords, lead).some(
    ({ start, end }) =>
      !/^(?:about|abt) (?:\d|(?:an?|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|fifteen|twenty|thirty|forty)\b)/.test(
        page.plain.slice(start, end + 9),
      ),
  );

/** "emailed PO Sundberg the proof for Hatch", "boss confirmed Keyshawn has worked": whom it is about. */
const isTopic = (page: Page, { span }: Mention, clause: Clause) =>
  /(?<!\b(?:look\w*|search\w*|ask\w*|wait\w*|check\w*) )\b(?:for|re:?|abt|about|on|regarding|para|sobre|de|of|that|q|que) $/.test(
    page.plain.slice(clause.span.start, span.start),
  ) ||
  /^ (?:has|hasnt|is|was|isnt|had|will|wont|can|cant|needs|wants|never|no|esta|tiene|va|sigue|no)\b/.test(
    page.plain.slice(span.end, clause.span.end),
  );

/** "cl cxld", "mom answered": the person acts. */
const isSubject = (page: Page, mention: Mention, clause: Clause) => {
  const next = find(page, speechWords, { start: mention.span.end, end: clause.span.end })[0];
  return (
    next !== undefined &&
    /^(?:, \d+(?: ?yo)?\)?)?[\s,)-]*(?:has |have |had |also |then |never |just |ha )?$/.test(
      page.plain.slice(mention.span.end, next.start),
    )
  );
};

/** "Truist mgr Carla", "Sunhollow SNF admissions (Talia)": the house somebody is of stands before the role. */
const isHouse = (before: string) =>
  /^\W*\p{Lu}[\p{L}'’&.-]+ (?:\p{Lu}[\p{L}'’&.-]* )?$/u.test(before) &&
  !before
    .trim()
    .split(/\s+/)
    .every((word) => isNoName(fold(word)));

/** Whoever a report opens with: "client denies SI", "landlord Gary wont renew". */
export function subjectOf(page: Page, clause: Clause): Mention[] {
  const [first] = clause.people.filter(({ owner }) => !owner);
  if (!first) return [];
  const before = withoutHouse(page, clause.span.start, first.span.start);
  if (
    first === clause.people[0] &&
    !kin.has(first.role ?? 'client') &&
    isHouse(page.typed.slice(clause.span.start, first.span.start))
  )
    return [first];
  return /^[\s,.;:()-]*(?:(?:the|his|her|cl's|pt's|client's|la|el|su|per|says|and|but|also|from|\d+)\s+)*$/.test(before)
    ? [first]
    : [];
}

/** Somebody speaks to the worker: "cl reports using", "mom says": they were in touch, however. */
export const isSaid = (page: Page, clause: Clause): boolean =>
  subjectOf(page, clause).some((mention) =>
    /^,? (?:says|said|states|stated|reports|reported|denies|denied|agreed|endorses|endorsed|admits|admitted|told (?:me|us)|let me know|informed me|flagged me down|caught me|stopped me|grabbed me|pulled me aside|me (?:dijo|conto|aviso|informo|comento|confirmo)|dice|dijo|reporta|reporto|niega|nego|refiere)\b/.test(
      page.plain.slice(mention.span.end, clause.span.end),
    ),
  );

const inCourtOver = /\b(?:court|hearing|hrg|consult\w*|staff(?:ed|ing))\b[^.;\n]* (?:for|on|re:?) the [a-z'-]+ $/;

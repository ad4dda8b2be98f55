import { type ContactMode, type ContactOutcome, contactModes } from '#domain/contact.ts';
import type { Clause } from '#reading/clauses/clauses.ts';
import { findCancellations, isElsewhere } from '#reading/clauses/cues.ts';
import { failedToCome } from '#reading/lexicon/answers.ts';
import { languages } from '#reading/lexicon/lexicons.ts';
import { everyMatch } from '#reading/matches.ts';
import type { Page } from '#reading/normalise.ts';
import type { Found, Span } from '#reading/reading.ts';
import { leadingTo, overlaps, within } from '#reading/spans.ts';
import { find, words } from '#reading/words.ts';
import { reasonIn } from './called-off.ts';
import { findLabels } from './mode-labels.ts';
import { isMeetingAt, modeElsewhere, whoIsThere } from './mode-traps.ts';
import { facilities, namedFacility, whereTheyAre } from './named-facilities.ts';
import { findPlacesMet } from './places-met.ts';
import { findPlaceMeant, findPlacesTold } from './places-told.ts';

const lists = contactModes.map((mode) => [mode, words(...languages.map(({ modes }) => modes[mode]))] as const);

interface Placed {
  readonly mode: ContactMode;
  readonly span: Span;
}

/** Words that name a place or a medium and speak of this contact. */
export const findModes = (page: Page, clause: Span): Placed[] => [
  ...findLabels(page, clause),
  ...findPlacesMet(page, clause),
  ...findPlacesTold(page, clause),
  ...namedFacilities(page, clause),
  ...lists.flatMap(([mode, list]) =>
    find(page, list, clause)
      .map((span) => ({ mode, span }))
      .filter(
        (cue) => isOfThisContact(page, cue, clause) && !(mode === 'home_visit' && isNoHome(page, cue.span, clause)),
      ),
  ),
];

/** "ran from the group home": the words for a home are among those for a facility, whoever was there. */
const isNoHome = (page: Page, home: Span, clause: Span) =>
  /home|casa|hogar|house/.test(page.plain.slice(home.start, home.end)) &&
  find(page, facilities, clause).some((span) => overlaps(span, home));

/** "saw him at Cedar Grove", "@ St. Luke's": a facility by its name, where the worker says to have been there. */
function namedFacilities(page: Page, clause: Span): Placed[] {
  const place = /(?:\bat|@|\bvisited|\bal|\ben) ?(?:the |el |la )?(?=\S)/g;
  return everyMatch(place, page.plain.slice(clause.start, clause.end)).flatMap((match) => {
    const start = clause.start + match.index + match[0].length;
    const name = namedFacility.exec(page.typed.slice(start, Math.min(clause.end, start + 48)))?.[0];
    const span = name ? { start, end: start + name.length } : null;
    return span && isOfThisContact(page, { mode: 'facility_visit', span }, clause)
      ? [{ mode: 'facility_visit' as const, span }]
      : [];
  });
}

/** Where or by what medium the contact took place: the first clause that says so, a place before a mere "saw". */
export function readMode(
  page: Page,
  contact: readonly Clause[],
  told: readonly Clause[],
  outcome: ContactOutcome | null = null,
): Found<ContactMode> | null {
  if (outcome === 'cancelled') return modeOfVisitCalledOff(page, contact) ?? modeAppointed(page, told);
  const [missed] = outcome === 'attempted_no_contact' ? contact : [];
  const placeMissed = missed && modeOfMissed(page, missed);
  if (placeMissed) return placeMissed;
  let seen: Placed | undefined;
  const opening = Math.min(...contact.map(({ span }) => span.start));
  // "virtual visit, mo in rehab": where somebody sat at a screen is no place of the contact.
  const onScreen = contact
    .filter(({ span }) => span.start === opening)
    .flatMap(({ span }) => findModes(page, span).filter(({ mode }) => mode === 'video'))[0];
  for (const clause of contact) {
    if (clause.span.start > opening && byTheWay.test(page.plain.slice(clause.span.start, clause.span.end))) continue;
    // "Mr. Park" is no park.
    const named = clause.people.flatMap(({ nameSpan }) => nameSpan ?? []);
    const isNoName = ({ span }: Placed) => named.every((name) => !within({ ...span, start: span.end - 1 }, name));
    const best =
      findPlacesMet(page, clause.span).find(isNoName) ?? choose(page, findModes(page, clause.span).filter(isNoName));
    const onlyHeard =
      best?.mode === 'video' &&
      told.find(({ span }) =>
        /\b(?:audio[ -]only|switched to (?:phone|audio)|camera (?:broke|off|didn'?t work|not working))\b/.test(
          page.plain.slice(span.start, span.end),
        ),
      );
    if (onlyHeard) return { value: 'phone', spans: [onlyHeard.span] };
    if (onScreen && best && places.has(best.mode) && clause.span.start > opening) return asFound(onScreen);
    // "school visit, saw Ivy 1p": a place said in another clause is more than to have seen somebody.
    if (best && best.mode !== 'in_person' && !(seen && !places.has(best.mode))) return asFound(best);
    seen ??= best;
  }
  const there = seen ? whereTheyAre(page, told) : null;
  if (there) return there;
  const meant = findPlaceMeant(page, contact, told);
  if (meant) return asFound(meant);
  // "Met 9:30. Bedside, 20 min.": said apart from the contact, and only one way.
  const apart = told.flatMap((clause) =>
    findModes(page, clause.span).filter(
      ({ mode, span }) =>
        mode !== 'in_person' &&
        !ofStory.test(page.plain.slice(clause.span.start, span.start)) &&
        (places.has(mode) || !byTheWay.test(page.plain.slice(clause.span.start, clause.span.end))),
    ),
  );
  const [only] = apart;
  if (only && (!seen || places.has(only.mode)) && apart.every(({ mode }) => mode === only.mode)) return asFound(only);
  return seen ? asFound(seen) : null;
}

/** What was called off says how it was to be; how the news of it came does not, and nobody was seen. */
function modeOfVisitCalledOff(page: Page, contact: readonly Clause[]): Found<ContactMode> | null {
  for (const { span } of contact) {
    const off = findCancellations(page, span);
    const said = { start: span.start, end: reasonIn(page, span, off) };
    const best = choose(
      page,
      findModes(page, said).filter(
        ({ mode, span: word }) =>
          mode !== 'in_person' &&
          !isNews(
            page,
            word,
            said,
            off.filter((cue) => within(cue, said)),
          ),
      ),
    );
    if (best) return asFound(best);
    if (off.length > 0) return null;
  }
  return null;
}

/** "cancelled w/ Jude, we were supposed to meet at the library": where it was to be. */
const modeAppointed = (page: Page, told: readonly Clause[]): Found<ContactMode> | null => {
  const place = told
    .filter(({ span }) => wasToMeet.test(page.plain.slice(span.start, span.end)))
    .flatMap(({ span }) => findModes(page, span).filter(({ mode }) => mode !== 'in_person'))[0];
  return place ? asFound(place) : null;
};
const wasToMeet =
  /\b(?:i|we) (?:(?:was|were)(?: supposed| going| set| due| scheduled)?|had (?:planned|plans|agreed)) to (?:meet|see|visit|talk|be)\b|\b(?:ibamos a|quedamos en|habiamos quedado en) (?:vernos|ver|encontrarnos|hablar)\b/;

/** The client was to come and did not: where to says how it was to be, before how they were asked after. */
const wasMissed = new RegExp(
  `(?:^|[^a-z])(?:${failedToCome}|never (?:came|showed)|no vino|no vinieron|no se presento|no llego)(?![a-z])`,
);
const modeOfMissed = (page: Page, { span }: Clause): Found<ContactMode> | null => {
  if (!wasMissed.test(page.plain.slice(span.start, span.end))) return null;
  const place = findModes(page, span).find(({ mode }) => mode === 'office_visit' || mode === 'video');
  return place ? asFound(place) : null;
};

/** "called to cancel", "texto que no viene": the verb of who calls it off, unless a call was called off. */
const isNews = (page: Page, word: Span, clause: Span, calledOff: readonly Span[]) =>
  /^(?:called|phoned|telephoned|rang|text\w*|txt\w*|email\w*|e-mail\w*|messaged|me |llamo|marco|le |lvm|lm|left|cb|(?:by|via|over|on|por) )/.test(
    page.plain.slice(word.start, word.end),
  ) &&
  !/\b(?:call|llamada|zoom|video|phone|tel|telephone)$/.test(page.plain.slice(word.start, word.end)) &&
  (calledOff.length > 0 || /\b(?:that|que|q|to|bc)\b/.test(page.plain.slice(word.end, clause.end)));

/** "PO notified by email", "he txtd later": word that was sent beside the contact. */
const byTheWay =
  /\b(?:later|afterwards?|after|despues|luego|(?:notified|updated|informed|advised|alerted|warned|reminded|cc'?d|avisad[oa]|notificad[oa])s? (?:of \w+ )?(?:by|via|thru|through|x|por) [a-z-]+)\b/;

/** Where somebody wants to go, was sent or lives, is no place of the contact. */
const ofStory =
  /^\W*(?:goals?|metas?|plan|needs?)\b|\b(?:wants?|go|goes|going|days?|weeks?|months?|releas\w*|mov\w+|return\w*|discharg\w*|sent|admitted|lives?|living|stays?|staying|still|since|left|taken|transferred|accepted|applied|needs?|says?|said|reports?|states?|per|quiere|vive|dice|dijo)\b/;

const asFound = ({ mode, span }: Placed): Found<ContactMode> => ({ value: mode, spans: [span] });

function isOfThisContact(page: Page, { mode, span }: Placed, clause: Span): boolean {
  const before = page.plain.slice(Math.max(clause.start, span.start - 28), span.start);
  const itself = page.plain.slice(span.start, span.end);
  const behind = span.end + (whoIsThere.exec(page.typed.slice(span.end, clause.end))?.[0].length ?? 0);
  const after = page.plain.slice(behind, Math.min(clause.end, behind + 28));
  if ((mode === 'in_person' || /^came /.test(itself)) && isElsewhere(page, span, clause)) return false;
  // "Ofc. Brandt": an officer.
  if (itself === 'ofc' && /^\. ?\p{Lu}/u.test(page.typed.slice(span.end, clause.end))) return false;
  // A place behind "about" belongs to the story: "spoke w/ her about his behavior at school".
  if (
    places.has(mode) &&
    !isMeetingAt(page, clause, span) &&
    /\b(?:about|abt|regarding|re|because|bc|since|that|sobre|porque|(?:report|rpt|complaint|incident|call) (?:at|on|in|of))\b/.test(
      page.plain.slice(clause.start, span.start),
    )
  )
    return false;
  // "left a voicemail about the letter": what it was about.
  if (
    /^(?:letter|ltr|carta|mensaje|texto|text|email|correo)$/.test(itself) &&
    talkedAbout.test(page.plain.slice(clause.start, span.start))
  )
    return false;
  // "OD'd in parking lot weds": where something befell somebody.
  if (places.has(mode) && befell.test(page.plain.slice(clause.start, span.start))) return false;
  // "referred him to cardiac rehab": where somebody is to go; its "to" may be among the words of the place.
  if (
    places.has(mode) &&
    /\b(?:referr?\w+|ref'?d?|refs|referid[oa]|referi|hand-?off|linked|connected)\b(?!.*\b(?:after|during|following|despues de|durante|(?:we|i) [a-z]+)\b).* (?:to|a|al) /.test(
      `${page.plain.slice(clause.start, Math.min(span.end, span.start + 3)).trimEnd()} `,
    )
  )
    return false;
  return !modeElsewhere.some((trap) => {
    if (!trap.modes.includes(mode) || !trap.itself.test(itself) || trap.unless?.test(before + leadOf(itself)))
      return false;
    return (!trap.before && !trap.after) || (trap.before?.test(before) ?? false) || (trap.after?.test(after) ?? false);
  });
}

/** "at bedside": the preposition is among the words of the place. */
const leadOf = (itself: string) => /^(?:at|@|in|on|en|al) (?=[a-z])/.exec(itself)?.[0] ?? '';
const talkedAbout = /(?<!^|[,;] ?)\b(?:about|abt|regarding|getting|sobre|acerca de)\b/;
const befell =
  /\b(?:od'?d|o\.d\.|overdosed|arrested|assaulted|attacked|robbed|jumped|shot|stabbed|passed out|collapsed|fainted|found (?:down|unresponsive)|had a seizure|relapsed|arrestaron|lo detuvieron|la detuvieron|desmayo|sobredosis|asaltaron|golpearon)\b(?!.*\b(?:saw|seen|met|visited|vi|visite)\b)/;

const places: ReadonlySet<ContactMode> = new Set(['home_visit', 'office_visit', 'facility_visit', 'community_visit']);

const strength: Readonly<Record<ContactMode, number>> = {
  video: 5,
  home_visit: 4,
  office_visit: 4,
  facility_visit: 4,
  community_visit: 4,
  email: 4,
  text: 4,
  mail: 4,
  phone: 3,
  in_person: 1,
};

/** Having rung somebody, told by the verb. */
const ringing =
  /^(?:called|phoned|telephoned|rang|dialed|tc|t\/c|le llame|la llame|lo llame|llame|llamamos|marque|le marque)$/;
/** "lvm w/ the day center", "telephone call with Ms. Roe at the bank": no place changes the medium. */
const callOrMessage =
  /^(?:lvm|lm|vm|voicemail|voice mail|telephone|telephoned|phone call|contesto|celular|tel|me (?:marco|llamo|hablo)|(?:answered|picked up) .*(?:phone|cell)|(?:left|leave) .*(?:vm|voicemail|msg|message)|llamada|buzon)$/;
/** "called Ron, boss at the tire shop": who was called. */
const whoItIs =
  /, (?:the |his |her |an? |la |el |su )?(?:(?![a-z]*ed |then |after |and |saw |met |went |came |no |left |was |is |but |also |will )[a-z.]+ ){1,3}?(?:at|@|from|of|in|de|del|en)(?= |$)/;
const onward =
  /\b(?:then|and|after|before|while|when|went|bc|because|y|luego|but|to (?:the )?(?:door|office)|no (?:ans|answer))\b|[,;&]/;

/** No preposition leads to the place, and only a name or a job stands between it and the verb. */
const isCaller = (page: Page, place: Span, call: Span) =>
  !/(?:\b(?:at|in|to|from|by|on|en|al?|into|w|with)|@|w\/|[,:;-]) ?(?:the |his |her |la |el |su )?(?:[a-z]+ )?$/.test(
    leadingTo(page.plain, place.start),
  ) &&
  !/^(?:at|in|on|to|by|en|al?|@) /.test(page.plain.slice(place.start, place.end)) &&
  /^(?: [\p{L}'.]+){0,3} $/u.test(page.plain.slice(place.end, call.start));
const inSoManyWords =
  /(?:^|[^a-z])(?:by|via|x|por) (?:e-?mail|text|txt|texto|phone|ph|tele|telephone|tel|telefono|zoom|video|mensaje|letter)$/;

function choose(page: Page, placed: readonly Placed[]): Placed | undefined {
  // "audio only" settles telehealth as a phone call; "by phone" a cancelled visit.
  const audio = placed.find(
    ({ mode, span }) =>
      mode === 'phone' &&
      /audio|by (?:phone|ph|tele|telephone)$|por tel|por cel|(?:over|on) the phone|^picked up$/.test(
        page.plain.slice(span.start, span.end),
      ),
  );
  // "phoned her boss at the diner": the place is where the other one was.
  // "SNF called back", "the clinic nurse rang": whose call it was.
  const caller = placed.find(
    ({ mode, span }) => mode === 'phone' && ringing.test(page.plain.slice(span.start, span.end).replace(/ back$/, '')),
  );
  if (
    caller &&
    placed.some(
      ({ mode, span }) => places.has(mode) && span.end < caller.span.start && isCaller(page, span, caller.span),
    )
  )
    return caller;
  // "wrote me by email": the medium said in so many words.
  const said = placed.find(({ span }) => inSoManyWords.test(page.plain.slice(Math.max(0, span.start - 5), span.end)));
  if (said) return said;
  const rung = placed.find(
    ({ mode, span }) => mode === 'phone' && ringing.test(page.plain.slice(span.start, span.end)),
  );
  const spoken =
    rung ??
    placed.find(({ mode, span }) => mode === 'phone' && callOrMessage.test(page.plain.slice(span.start, span.end)));
  const away = spoken && placed.find(({ mode, span }) => places.has(mode) && span.start > spoken.span.start);
  const led = away ? away.span.start + leadOf(page.plain.slice(away.span.start, away.span.end)).length : 0;
  if (spoken && away && !onward.test(page.plain.slice(spoken.span.end, led).replace(whoItIs, ' '))) return spoken;
  // "at the halfway house": no home, though the words for one are among it.
  const standing = placed.filter(
    ({ mode, span }) =>
      mode !== 'home_visit' ||
      placed.every(
        (other) => !(other.mode === 'facility_visit' && span.end > other.span.start && span.start < other.span.end),
      ),
  );
  return audio ?? standing.sort((a, b) => strength[b.mode] - strength[a.mode] || a.span.start - b.span.start)[0];
}

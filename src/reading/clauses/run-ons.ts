import { findModes } from '#reading/contact/modes.ts';
import type { Length } from '#reading/dates/durations.ts';
import type { When } from '#reading/dates/when.ts';
import { languages } from '#reading/lexicon/lexicons.ts';
import { everyMatch } from '#reading/matches.ts';
import type { Page } from '#reading/normalise.ts';
import type { Mention } from '#reading/people/people.ts';
import type { Span } from '#reading/reading.ts';
import { leadingTo, within } from '#reading/spans.ts';
import { find, words } from '#reading/words.ts';
import { comingsIn } from './coming-clauses.ts';
import { findCues } from './cues.ts';

const eventWords = words(...languages.map((l) => l.events));
const reporting = words(...languages.map((l) => l.reporting));

/** What was found in the text so far, and whether a time can only lie ahead. */
export interface Landmarks {
  readonly whens: readonly When[];
  readonly lengths: readonly Length[];
  readonly people: readonly Mention[];
  readonly isAhead: (when: When) => boolean;
  readonly isBehind: (when: When) => boolean;
}

/** Fewer letters than this are one thought. */
const shortest = 24;

/**
 * "office 1030 mom denies drinking dc tomorrow": where typing goes on without a stop, somebody's saying, a place with its
 * hour, and an appointment with its day begin a clause of their own.
 */
export function cutRunOn(page: Page, clause: Span, landmarks: Landmarks): Span[] {
  if (clause.end - clause.start < shortest) return [clause];
  const here = {
    ...landmarks,
    whens: landmarks.whens.filter(({ span }) => within(span, clause)),
    lengths: landmarks.lengths.filter(({ span }) => within(span, clause)),
    people: landmarks.people.filter(({ span }) => within(span, clause)),
  };
  const places = placesWithHour(page, clause, here);
  const comings = comingsIn(page, clause, here.whens, here.people, here.isBehind);
  const goals = goalsSaid(page, clause);
  const cuts = [
    ...sayings(page, clause, here),
    ...places,
    ...afterHours(page, clause, here),
    ...appointments(page, clause, here),
    ...comings,
    ...goals,
  ].sort((a, b) => a - b);
  const spans: Span[] = [];
  let start = clause.start;
  for (const cut of cuts) {
    const head = { start, end: cut };
    if (
      cut - start < 3 ||
      isOneWord(page, head, here) ||
      !(
        spans.length > 0 ||
        places.includes(cut) ||
        comings.includes(cut) ||
        goals.includes(cut) ||
        standsAlone(page, head, here)
      ) ||
      (leadsOn.test(leadingTo(page.plain, cut)) && !comings.includes(cut) && !goals.includes(cut)) ||
      isInside(cut, here)
    )
      continue;
    spans.push(head);
    start = cut;
  }
  return [...spans, { start, end: clause.end }];
}

/** "primera | visita", "unannounced | hv": one word that names nobody tells of nothing by itself. */
const isOneWord = (page: Page, head: Span, { people }: Landmarks) =>
  /^\W*[a-z-]+\W*$/.test(page.plain.slice(head.start, head.end)) && !people.some(({ span }) => within(span, head));

const isInside = (at: number, { whens, lengths, people }: Landmarks) =>
  [...whens, ...lengths, ...people].some(({ span }) => at > span.start && at < span.end);

/** What comes before tells of something by itself. */
const standsAlone = (page: Page, head: Span, { lengths }: Landmarks) =>
  lengths.some(({ span }) => within(span, head)) || findCues(page, head).length > 0 || findModes(page, head).length > 0;

const leadsOn =
  /(?:\b(?:that|who|because|bc|cuz|if|when|while|until|after|before|since|as|and|or|but|where|what|why|how|whether|than|like|the|a|an|his|her|their|my|our|your|to|from|at|in|on|of|for|by|with|w|re|about|abt|per|no|not|also|then|is|was|so|q|que|cuando|porque|si|como|donde|y|e|o|pero|el|la|los|las|su|sus|un|una|de|del|al|a|en|con|para|por|sin|segun|aunque|mientras|quien|cual|lo|le|se|no|ya|tambien)|w\/|[,:;@&+/(-])\s*$/;

/** "no thoughts of that her big goal is going back to school". */
const goalsSaid = (page: Page, { start, end }: Span): number[] =>
  everyMatch(goalSaid, page.plain.slice(start, end)).map(({ index }) => start + index + 1);
const goalSaid =
  /(?<!\b(?:says?|said|me|us|reports?|states?|stated|about|discussed|reviewed|to|if|because|on|towards?|w|with|for|que|dice)(?: (?:that|que))?) (?=(?:and |but |y )?(?:his|her|their|my|the|our|su|la) (?:[a-z-]+ ){0,2}(?:goals?|metas?) (?:is|are|es|son)(?![a-z]))/g;

/** "mom denies drinking", "she says", "3pm denies SI": who says it, and what. */
function sayings(page: Page, clause: Span, { whens, lengths, people }: Landmarks): number[] {
  return find(page, reporting, clause).flatMap(({ start }) => {
    const pronoun = /(?:^|\s)((?:and |y |but )?(?:he|she|they|mo|fa|ella|ellos))\s$/.exec(leadingTo(page.plain, start));
    if (pronoun) return [start - 1 - (pronoun[1]?.length ?? 0)];
    const speaker = people.find(({ span }) => span.end === start - 1);
    const before = speaker ? page.plain.slice(clause.start, speaker.span.start) : '';
    if (speaker && !leadsToObject.test(before) && !endsWithCue(page, clause, speaker.span.start))
      return [
        speaker.span.start - (/\b(?:and |y |but )?(?:the |el |la |su |his |her )?$/.exec(before)?.[0].length ?? 0),
      ];
    const follows = speaker || [...whens, ...lengths].some(({ span }) => span.end === start - 1);
    return follows ? [start] : [];
  });
}
/** "called mom", "w/ pt lorna": the person is met. */
const leadsToObject =
  /(?:\b(?:to|with|w|from|for|of|re|about|a|al|con|de|met|saw|told|by)|w\/|[&+/])\s*(?:the |el |la |his |her |su )?$|\b(?:and|y)\s*$/;
const endsWithCue = (page: Page, clause: Span, at: number) =>
  findCues(page, { start: clause.start, end: at }).some(
    ({ start, end }) =>
      /^\s*(?:the |el |la |his |her |su )?$/.test(page.plain.slice(end, at)) &&
      !/\b(?:note|card|msg|message|vm|lvm|voicemail|home|ans|answer|n\/a|show|nota|mensaje|recado)$/.test(
        page.plain.slice(start, end),
      ),
  );

/** "... has to ok it first office 915". */
function placesWithHour(page: Page, clause: Span, { whens, lengths }: Landmarks): number[] {
  return [...whens, ...lengths].flatMap(({ span }) => {
    const place = placeBefore.exec(page.plain.slice(Math.max(clause.start, span.start - 40), span.start))?.[1];
    const at = span.start - (place?.length ?? 0) - 1;
    return place && !isObject.test(leadingTo(page.plain, at)) && !leadsToPlace.test(leadingTo(page.plain, at))
      ? [at]
      : [];
  });
}
/** "to the benefits | office this morning", "unannounced | hv mon": the words in front are the place's own. */
const leadsToPlace =
  /(?:^|[.;,:\n])\W*(?:(?:un)?announced|unann|joint|initial|first|quick|brief|scheduled|sched|routine|monthly|weekly|bi-?weekly|crisis|emergency|supervised|surprise|missed|planned|regular|f\/u|fu|follow[- ]?up|return|repeat) $|(?<![a-z])(?:to|at|in|into|by|near|from|a|en) (?:the|a|an|his|her|their|my|our|la|el|su) (?:[a-z'.]+ ){1,3}?$/;
const placeBefore =
  /(?<!'s|\bdra?\.? [a-z]+s|\b(?:pcp|drs?|doctors?|dentist|clinic|lawyer|atty|po|da|work|school|main|dss|ssa|front|field|group|foster|nursing|funeral|his|her|their|my)) (office|ofc|ov|phone|tc|t\/c|hv|h\/v|home visit|home contact|office visit|bedside|zoom|telehealth|phone call|f2f|oficina|tel|telefono|visita|llamada|en persona) $/;

/** "office mon | he blacked out", "he goes home friday | i put in for a walker". */
const afterHours = (page: Page, clause: Span, { whens, lengths }: Landmarks): number[] =>
  [...whens, ...lengths].flatMap(({ span }) => {
    const next = page.plain.slice(span.end, Math.min(clause.end, span.end + 9));
    const isNext =
      /^ (?:he|she|they|ella)(?:'s)? [a-z]/.test(next) ||
      // "at noon I called her": the hour is of that call.
      (/^ i [a-z]/.test(next) && comesThen.test(page.plain.slice(clause.start, span.start)));
    return isNext ? [span.end + 1] : [];
  });
const comesThen = /\b(?:will|going|coming|leaving|moving|goes|gets|comes|leaves|moves|starts|returns) [^,.;]*$/;

/** "will do home visit wed", "missed court 8/27": the appointment is part of what is said. */
const isObject =
  /\b(?:do|does|did|have|has|had|having|make|made|get|got|attend|attends|go|goes|going|miss|missed|misses|keep|keeps|confirm|confirmed|cancel|cancelled|canceled|cancelo|called off|calling off|call off|cxl'?e?d?|blew off|skipped|moved?|next|new|sched\w*|book|booked|set|see|want|wants|need|needs|request|requested|offered|ready|prep|prepped|reminded (?:him|her|them|cl|pt|mom)|tiene|tienen|tengo|hacer|nueva|proxima|otra) (?:(?:him|her|them|cl|pt|mom|up|to) )?$/;

/** "discharge was going to be Thursday and is now Monday": the day that was is part of what is said of it. */
const wasThen = /^ (?:was|were) (?:[a-z]+ ){1,7}(?:is|it's|its|moved to|changed to|pushed to) (?:now )?$/;

/** "he looks good his dentist appointment is Tuesday", "and the visit with the kids is on Friday": what is, on a day, is to come. */
const isOn = /^(?: (?:with|w|for|at) (?:[a-z.]+ ){1,3}?| )(?:is|are|es|sera) (?:(?:on|set for|set|for|this|now|el) )*$/;
const ofEvent =
  /(?:\b(?:and|but|so|then|y|pero) )?(?:\b(?:the|his|her|their|our|my|la|el|su) (?:(?:next|new|[a-z]+) )?)?$/;

/** "she feels good dc tomorrow", "no missed doses pcp 1/6", "no ans letter going out mon". */
const appointments = (page: Page, clause: Span, { whens, isAhead, isBehind }: Landmarks): number[] => [
  ...find(page, eventWords, clause)
    .filter(
      ({ start, end }) =>
        whens.some(
          (when) =>
            isAhead(when) &&
            (when.span.start === end + 1 || wasThen.test(page.plain.slice(end, Math.max(end, when.span.start)))),
        ) && !isObject.test(leadingTo(page.plain, start)),
    )
    .map(({ start }) => start),
  ...find(page, eventWords, clause)
    .filter(({ end }) =>
      whens.some((when) => !isBehind(when) && isOn.test(page.plain.slice(end, Math.max(end, when.span.start)))),
    )
    .map(({ start }) => start - (ofEvent.exec(leadingTo(page.plain, start))?.[0].length ?? 0)),
  ...whens.flatMap(({ span }) => {
    const departure =
      /\b(?:(?:letters?|reports?|rpt|forms?|packet|notice|summary|application|app) (?:to|for|re) (?:[a-z]+ ){0,3})?(?!was |were |is |are )[a-z]+ (?:going|goes|heading) (?:out|back|home|to (?:[a-z]+ )?)\s?$/.exec(
        leadingTo(page.plain, span.start),
      );
    return departure ? [span.start - departure[0].length] : [];
  }),
];

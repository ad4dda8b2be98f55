import { isNoName } from '#reading/lexicon/not-names.ts';
import { clientDeeds, gatherings, groupDeeds, household, howItWent, kindOfStop } from '#reading/lexicon/stop-words.ts';
import { everyMatch } from '#reading/matches.ts';
import type { Page } from '#reading/normalise.ts';
import { nameAt } from '#reading/people/names.ts';
import type { Span } from '#reading/reading.ts';
import { leadingTo } from '#reading/spans.ts';

/** A place where the next stop of the day begins, and whose it is. */
export interface Stop {
  readonly at: number;
  readonly key: string;
}

const opening =
  /(?<=^|\n\s*|(?<!\b(?:sra?|srta|mrs?|ms|dra?|st|no|apt|rm|sgt|det|(?<!&)[a-z]))[.!]\s+|[;:,]\s+|\s[/|]+\s+|\b(?:first|then|second)\s+)(?=[a-z0-9])/g;
const article = '(?:(?:the|la|el|los|las|and|then|also|y|luego|despues|next) )*';
const hour = '(?:[01]?\\d|2[0-3])(?::?[0-5]\\d)? ?(?:[ap]\\.?m?\\.?)?';
const hourFirst = new RegExp(`^${article}(?:a las |at )?${hour}[ ,:-]+${article}(?=[a-z])`);
const kindFirst = new RegExp(
  `^${article}(?:${kindOfStop})(?: ?[:/-]+ ?| (?:w\\/ ?|with |con |for |to |a |al )?)(?=[a-z])`,
);
const articleFirst = new RegExp(`^${article}`);
/** "Rm 412 Ashby - ...", "bed 9 Obi: ...": where the client of the next stop lies. */
const roomFirst =
  /^(?:rm|room|bed|unit|cell|bay|hab|habitacion|cuarto|cama|cubiculo|celda)\.? ?#?\d{1,4}[a-z]?(?:[ ,:-]+)(?=[a-z])/;

const mark = '(?: ?\\([^)]{1,30}\\))?';
const kind = `(?:(?:${kindOfStop})(?: ?[:/-]+ ?| ))?`;
const hourInWords =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: (?:ten|fifteen|twenty|thirty|forty|forty[ -]five|fifty))?';
const hourSaid = `(?:at|@|a las?|around|about|como a las?) ?(?:${hour}(?![\\d/])|${hourInWords}(?![a-z]))`;
const hourPlain = `(?:(?:[01]?\\d|2[0-3]):?[0-5]\\d ?(?:[ap]\\.?m?\\.?)?|(?:[1-9]|1[0-2]) ?[ap]m?)(?: ?[:-]|[,./]|$| (?=(?:today|tdy|yest|yesterday|hoy|ayer|${kindOfStop}|${howItWent})(?![a-z])))`;
const bareHour = `(?:[1-9]|1[0-2])(?: ?[:-](?!\\d)|, | (?=(?:${kindOfStop})(?![a-z])))`;
/** "Tobin 9pm:", "Kim case at 3:30", "Calloway, at 9:30,", "Parra/9:00/". */
const hourBehind = new RegExp(
  `^(?: (?:${household})(?![a-z]))?${mark}(?:(?:,|:| ?[-/])? ?${kind}(?:${hourSaid}|(?:on |hoy |today )?${hourPlain})| ${kind}${bareHour}| \\((?:at )?${hour}\\))`,
);
/** Whether behind a name stands its hour, as it does at the head of a stop. */
export const hasHourBehind = (page: Page, name: Span) =>
  !startsWithVerb.test(page.plain.slice(name.start, name.end)) &&
  hourBehind.test(page.plain.slice(name.end, name.end + 60));
const kindOfContact = new RegExp(`^(?: ?[:-]| (?:${kindOfStop}|visita|llamada)(?![a-z]))`);

/**
 * "9am Delgadillo, en su casa ... 11:30 Sra. Peralta cancelo", "Tobin 9pm: home. Ziggy 935p: not home", "The Reyes family
 * at 9, ...": the stops of a day, each with its hour and its name, or between slashes with its name in small letters.
 */
export function findStops(page: Page): Stop[] {
  const stops: Stop[] = [];
  let covered = 0;
  for (const { index } of everyMatch(opening, page.plain)) {
    const name = index < covered ? null : stopAt(page, index);
    if (!name) continue;
    covered = name.end;
    stops.push({ at: index, key: page.typed.slice(name.start, name.end) });
  }
  return stops.length > 1 ? stops : betweenSlashes(page);
}

function stopAt(page: Page, at: number): Span | null {
  const text = page.plain.slice(at, at + 40);
  const lead = hourFirst.exec(text)?.[0];
  const room = roomFirst.exec(text)?.[0];
  const kindLead = kindFirst.exec(text)?.[0];
  const start = at + (lead ?? room ?? kindLead ?? articleFirst.exec(text)?.[0] ?? '').length;
  const name = nameAt(page, start);
  if (!name || startsWithVerb.test(page.plain.slice(name.start, name.end))) return null;
  // Behind a mere comma the kind of contact has to follow: "8am Ruiz hv ok, 10am Tate ov".
  const isItem = /,\s+$/.test(leadingTo(page.plain, at));
  const isStop = room
    ? !isItem || /^ ?[:-]/.test(page.plain.slice(name.end, name.end + 3))
    : lead
      ? !isItem || kindOfContact.test(page.plain.slice(name.end, name.end + 14))
      : !isItem && hasHourBehind(page, name);
  return isStop ? name : null;
}

const startsWithVerb =
  /^(?:[a-z]{3,}ed|hable|marque|llame|toque|visite|sali|salida|manejo|deje|pase|fui|llegue|hice|tuve|mande|envie|intente|regrese|lleve|recogi|acompane|volvi|textee)\b/;

const adverbs = '(?:(?:also|then|just|again|later|tambien|luego) )*';
const deed = new RegExp(`^,? ${adverbs}(?:${clientDeeds})`);
const deedInGroup = new RegExp(`^,? ${adverbs}(?:${clientDeeds}|${groupDeeds})`);
const isGroup = /\b(?:groups?|grp|class|grupo|clase|iop|php|orientation)\b[^.;\n]{0,30}[:-]\s*$/;
const isGathering = new RegExp(`\\b(?:${gatherings})\\b`);

/**
 * "Ferris came in at 8:45. Dorsey did not report.": a sentence each for what two clients did about their appointments; behind
 * a mere comma with the hour of each. Who was named before, or at one gathering, begins no record of their own.
 */
export function findDeeds(page: Page): Stop[] {
  const found: Stop[] = [];
  for (const { index } of everyMatch(sentenceStart, page.plain)) {
    const name = nameAt(page, index);
    const before = page.plain.slice(0, found[0]?.at ?? index);
    const said = isGroup.test(before) ? deedInGroup : deed;
    if (!name || !said.test(page.plain.slice(name.end, name.end + 40))) continue;
    if (isGathering.test(before) || page.plain.slice(0, index).includes(surnameOf(page, name))) continue;
    const isItem = /,\s+$/.test(leadingTo(page.plain, index));
    if (isItem && !(anHour.test(page.plain.slice(name.end)) && anHour.test(page.plain.slice(found.at(-1)?.at))))
      continue;
    found.push({ at: index, key: page.typed.slice(name.start, name.end) });
  }
  return found;
}
const surnameOf = (page: Page, { start, end }: Span) => page.plain.slice(start, end).split(' ').at(-1) ?? '';
const sentenceStart =
  /(?<=^|\n\s*|(?<!\b(?:sra?|srta|mrs?|ms|dra?|st|no|apt|rm|sgt|det|(?<!&)[a-z]))[.!;]\s+|[a-z]:\s+|\s-\s+|,\s+(?:and )?)(?=[a-z])/g;
const anHour = /^[^.;]{0,40}?\b(?:\d{1,2}:\d\d|\d{1,2} ?[ap]m?\b|at \d|\d{3,4}\b(?!\/))/;

const slashed =
  /(?<=^|\s\/+\s|\n)\s*(?:(?:called|saw|met w\/|met|tc|hv|ov|visited|texted|llame a|vi a) )?([a-z][a-z'-]{2,}) (?:(?:office|ofc|ov|hv|home|tc|call|phone|jail|school|casa|oficina|visit|curfew check) )?(?:at |@ ?|a las )?(?:(?:[01]?\d|2[0-3]):?[0-5]\d|[1-9]|1[0-2]) ?(?:[ap]m?)?(?![a-z0-9/])/g;

/** "called beltran 11 no food / called yoder 1120 lvm": between slashes a name needs no capital. */
function betweenSlashes(page: Page): Stop[] {
  if (!/\s\/+\s|\n/.test(page.plain)) return [];
  const stops = everyMatch(slashed, page.plain).flatMap(({ index, 1: name }) =>
    name && !isNoName(name) && !notNames.test(name) ? [{ at: index, key: name }] : [],
  );
  return stops.length > 1 && page.plain.slice(0, stops[0]?.at).trim() === '' ? stops : [];
}
const notNames =
  /^(?:bedside|dad's|mom's|then|and|met|over|went|drove|back|only|waited|until|till|bp|resched\w*|atty|hrg|ftm|casa)$/;

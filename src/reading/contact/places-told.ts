import type { Clause } from '#reading/clauses/clauses.ts';
import { homes } from '#reading/lexicon/place-nouns.ts';
import { everyMatch } from '#reading/matches.ts';
import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';
import { modeOf, type Placed, timeWords, whichPlace } from './places-met.ts';

const kinds =
  'visits?|vst|vis|contact|ck|chk|check|check-?in|stop|obs|observation|outreach|f2f|ftf|interview|intv|meet(?:-? ?up)?';
const manner =
  'unannounced|announced|unsched\\w*|sched\\w*|joint|jt|brief|quick|mthly|monthly|weekly|wkly|initial|first|final|closing|follow-?up|f/u|routine|random|attempted|did|made|had|supervised|welfare|safety|wellness|curfew|1st|2nd|3rd|another|\\d';

/** "sch visit 5/5 2p", "bank visit 4/20", "foster hm ck": the place in front of the kind of contact heads the note. */
const ofKind = new RegExp(
  `^\\W*(?:(?:${timeWords}|${manner})[\\s,-]+){0,6}${whichPlace} (?<who>sw |cm |rn )?(?:${kinds})(?![a-z])(?! (?:since|in the|x ?\\d|over|next|online|of|for|cashed|stubs?|lists?|reports?|records?|forms?|logs?|engine)(?![a-z]))`,
);
/** Where a visit may as well be one of the client's own, or may be anywhere ("field visit"). */
const noneAlone =
  /^(?:field|er|ed|urgent care|urgencias|clinic|clinica|inpatient|dialysis|dialisis|hospice|program|programa)$/;

const time =
  '(?:\\d{1,2}:?\\d{2} ?(?:[ap]\\.?m?\\.?)?|\\d{1,2} ?[ap]m?|a las? \\d{1,2}|(?:mon|tues?|wed|thurs?|fri|sat|sun)[a-z]*,? \\d{1,2}|today|this (?:am|morning|afternoon)|yest\\w*|noon|hoy|ayer)';
/** "session 9:45 today ofc.", "Crane 9:30 home": the place closes the clause, right behind the time. */
const behindTime = new RegExp(
  `(?<![a-z0-9:/])${time},? ${whichPlace}(?=\\s*(?:$|[.,;:)]| (?:w/|with|w|con|c/|x)(?![a-z])))`,
);
/** Who went, was sent or wants to go there. */
const moved =
  /\b(?:went|goes|going|go|sent|return\w*|releas\w*|discharg\w*|dc'?d?|d\/c'?d?|mov\w+|got|came|come|left|walk\w*|ran|drove|took|taken|transfer\w*|back|ride|bus|placed|placement|admit\w*|told|says?|said|wants?|needs?|will|lives?|stay\w*|since|due|next|per|of|re|about|from)\b/;

/** A length, a day or a number in front of the place ("1pm 50 min office", "today's office", "case 209 office") says not which it is. */
const modeAt = (found: Readonly<Record<string, string | undefined>>) =>
  modeOf({
    ...found,
    prep: 'at',
    mods: (found.mods ?? '').replace(
      /^(?:.* )?(?:during|mins?|minutes|minutos|hrs?|hours?|(?:to|yester|[a-z]+)day'?s|(?:case|file)(?: (?:no\.?|#))? ?#?\d+) /,
      '',
    ),
  });

const placed = (mode: Placed['mode'] | null, start: number, words: string): Placed[] =>
  mode ? [{ mode, span: { start, end: start + words.trimEnd().length } }] : [];

/** Where the contact was, told by the place beside its kind or its time and without a preposition. */
export function findPlacesTold(page: Page, clause: Span): Placed[] {
  const text = page.plain.slice(clause.start, clause.end);
  const headed = ofKind.exec(text);
  if (headed?.groups && (headed.groups.who || !noneAlone.test(headed.groups.head ?? '')))
    return placed(modeAt(headed.groups), clause.start, headed[0]);
  const timed = behindTime.exec(text);
  if (timed?.groups && !moved.test(text.slice(0, timed.index)))
    return placed(modeAt(timed.groups), clause.start + timed.index, timed[0]);
  return [...roomOf(text, clause), ...addressOf(page, clause), ...homeLeftIn(text, clause)];
}

/** "Emergency removal at 1:15 from the trailer": whoever removes a child stands in the home. */
const removal = /^\W*(?:[a-z]+ )?removal\b[^,;]*? from (?:the|his|her|their|[a-z]+'s) /;
const homeLeft = new RegExp(`^(?:${homes})(?![a-z'])`);
const homeLeftIn = (text: string, { start }: Span): Placed[] => {
  const lead = removal.exec(text)?.[0];
  const home = lead && homeLeft.exec(text.slice(lead.length))?.[0];
  return home ? placed('home_visit', start + lead.length, home) : [];
};

/** "saw pt on 5W", "Mr. Hall rm 214": part of a house of care; "motel room 4" is none. */
const room =
  /(?<![a-z])(?:(?:on|in|at|@) (?:the )?\d{1,2}(?:[nsew]|icu)|(?:at|in|@) county(?= (?:lockup|today|yest|mon|tue|wed|thu|fri|sat|sun|this|w|\d)|\W*$|,)|\d{1,2} (?:north|south|east|west)(?= (?:today|yest|mon|tue|wed|thu|fri|sat|sun|this|at|w|\d))|(?<!(?:motel|hotel|inn|sro|court|court ?house) )(?:rm|room|cuarto|habitacion|hab) #?\d{1,4}[a-z]?)(?![a-z0-9])/;
const roomOf = (text: string, { start }: Span) => {
  const found = room.exec(text);
  return found && !moved.test(text.slice(0, found.index)) && !/\b(?:motel|hotel|inn|sro|court)\b/.test(text)
    ? placed('facility_visit', start + found.index, found[0])
    : [];
};

/** "tried 2208 Alder", "went to 418 Pine St": a house by its number. */
const address =
  /\b(?:tried|attempted|went (?:out )?to|drove (?:out )?to|stopped (?:by|at)|swung by|visited|checked|knocked at|hv (?:at|to)|visit (?:at|to)|fui a|pase por) (?=\d)/;
/** "apt 214 9/14 11a no ans" */
const ownDoor =
  /^\W*(?:apt|apto|lot|trailer) #?\d{1,4}[a-z]?(?=,? (?:\d|mon|tue|wed|thu|fri|sat|sun|today|yest|hoy|ayer|no ))/;
const houseNumber =
  /^\d{1,5} (?:[NSEW]\.? |East |West |North |South )?\p{Lu}\p{Ll}+(?! (?:Hospital|Clinic|School|Center|House|Bank))/u;
const addressOf = (page: Page, { start, end }: Span) => {
  const [door] = ownDoor.exec(page.plain.slice(start, end)) ?? [];
  if (door) return placed('home_visit', start, door);
  const lead = address.exec(page.plain.slice(start, end));
  if (!lead) return [];
  const from = start + lead.index + lead[0].length;
  const [number] = houseNumber.exec(page.typed.slice(from, end)) ?? [];
  return number ? placed('home_visit', from, number) : [];
};

const there = /\b(?:there|alla|alli|ahi)\b/;
const anyPlace = new RegExp(`(?<![a-z])${whichPlace}(?![a-z'])`, 'g');

/** "the boss at the tire shop says he is on time, swung by there": the place named last before the worker's "there". */
export function findPlaceMeant(page: Page, contact: readonly Clause[], told: readonly Clause[]): Placed | undefined {
  const from = Math.min(...[...contact, ...told].map(({ span }) => span.start));
  const wasThere = told.filter(({ span }) => ownStay.test(page.plain.slice(span.start, span.end)));
  for (const { span } of [...contact, ...wasThere]) {
    const at = there.exec(page.plain.slice(span.start, span.end));
    const named = at && everyMatch(anyPlace, page.plain.slice(from, span.start + at.index)).at(-1);
    const mode = named?.groups && modeAt(named.groups);
    if (named && mode) return placed(mode, from + named.index, named[0])[0];
  }
  return undefined;
}
const ownStay = /\b(?:i|we) (?:was|were) there\b/;

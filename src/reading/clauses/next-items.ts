import { findTypes } from '#reading/contact/contact-words.ts';
import { findModes } from '#reading/contact/modes.ts';
import type { Today, When } from '#reading/dates/when.ts';
import { languages } from '#reading/lexicon/lexicons.ts';
import { troubles } from '#reading/lexicon/troubles.ts';
import type { Page } from '#reading/normalise.ts';
import { has, words } from '#reading/words.ts';
import type { Piece } from './clauses.ts';
import { isLaterToday } from './foretold.ts';
import { directionOf, isSince } from './timing.ts';

const pastWords = words(...languages.map((l) => l.past));
const eventWords = words(...languages.map((l) => l.events));
const trouble = new RegExp(`\\b(?:${troubles})\\b`);

/**
 * "New walker Monday.", "abogado de ayuda legal el martes": a note that has told of its contact closes with a thing and its
 * day. Such a line has no verb; with one, or with a mishap for the thing, the day may as well be over.
 */
function isNextItem(page: Page, piece: Piece, told: readonly Piece[], today: Today): boolean {
  const { span, sentence, whens } = piece;
  const when = whens.find(({ days }) => days.length > 0) ?? whens.find((one) => isLaterToday(one, today));
  const text = page.plain.slice(span.start, span.end);
  if (whens.length > 0 && onlyNext.test(text)) return true;
  if (!when || isSince(page, when) || (span.start > sentence.start && !isAppointment(page, piece))) return false;
  const rest = whens.reduce((left, one) => left.replace(page.plain.slice(one.span.start, one.span.end), ''), text);
  const head = page.plain.slice(span.start, when.span.start);
  const behind = page.plain.slice(when.span.end, span.end);
  return (
    closing.test(behind) &&
    (aThing.test(rest) || (aThing.test(head) && withWhat.test(behind)) || goesHome.test(head)) &&
    (!trouble.test(rest) || appointment.test(rest)) &&
    !(onceMore.test(rest) && !has(page, eventWords, span)) &&
    !has(page, pastWords, span) &&
    (mayComeStill(when, told, today) || (isToday(when, today) && stillToday.test(head)))
  );
}

/** "warrant req to judge today", "eyes on today", "caseworker out tonite": a paper on its way, or who is to look in. */
const stillToday =
  /^\W*(?:the |a |his |her )?(?:[a-z]+ ){0,2}(?:draft|req|request|report|rpt|petition|packet|paperwork|form|notice|memo|affidavit|motion|warrant|summary|app|application) to (?:the |his |her )?[a-z.]+ $|^\W*eyes on (?:him |her |them )?$/;
const isToday = ({ days }: When, { date }: Today) => days.some(({ day }) => day.kind === 'date' && day.date === date);

/** "quiet again mon": how it was; "group again mon" is to come. */
const onceMore = /(?<!\b(?:clinic|dr|doctor|lab|group|class) )\bagain\W*$/;
/** "LIHEAP crisis appt at 1": what it is about befell, the appointment is to come. */
const appointment =
  /^\W*(?!.*\b(?:missed|late|failed|falto)\b).*\b(?:appt|appointment|hrg|hearing|intake|eval|evaluation|evaluacion de [a-z]+|clinic|cita|audiencia|[a-z]*worker out|(?:cw|po|nurse|rn|officers?|team|crew|tech|plumber) out)\W*(?:at|on|el|a las?|@)?\W*$/;

/** "hospice consult placed, liaison sat 10am": behind a comma only an event, or what has its hour or is of the night to come. */
const isAppointment = (page: Page, { span, whens }: Piece) =>
  has(page, eventWords, span) ||
  whens.some(({ clock, days }) => days.length > 0 && (clock !== null || days.some(({ part }) => part === 'night')));

/** "próxima 4/23", "next: 8/6 10am" */
const onlyNext =
  /^\W*(?:next|nxt|prox(?:im[oa])?|now|ahora)\W+(?:(?:el|on|is|para el|set|for) )*(?:[\d/ :apm.]|(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mie|jue|vie|sab|dom)[a-z]*|at|a las?)+$/;

/** What may stand behind the day: an hour, with whom, where, on what. */
const closing = /^\W*(?:$|(?:at|@|a las?|\d|w\/?|with|con|c\/|in|en|by|por|x|on|am|pm|a|p)(?![a-z]))/;
/** "mon w/ her", "tonite on emergency funds": nobody's deed behind the day. */
const withWhat = /^\W*(?:w\/?|with|con|c\/|on|at|in|en) ?(?!hold\b|time\b|no\b)(?:[a-z0-9'.]+ ?){1,3}\W*$/;

/** "Home on Friday with home health". */
const goesHome =
  /^\W*(?:(?:d\/?c|back) )?home(?: (?:with|w\/?) [a-z0-9/&+]+(?: [a-z0-9]+)?)?(?: (?:on|this|next|by|still|prob|probably|likely))* $/;

/** One to six words without a verb, a denial or a saying. */
const aThing =
  /^\W*(?!.*\b(?:no|not|none|nothing|sin|nada|nadie|ni|since|desde|thru|through|until|til|till|hasta|will|last|ago|every|cada|was|were|is|are|isnt|has|had|have|fue|era|esta|estaba|says?|said|dice|dijo|denies|niega|reports?|per|segun|because|bc|porque|when|cuando|if|si|he|she|they|i|ella|que|q|still|sigue|again|ok|fine|good|bien|done|hech[oa]|completed?|only|solo|neg|pos|positiv\w+|negativ\w+|w\/o|now|home|wont|won't|cant|can't|cannot|never|cut|sent|put|made|given|gave|got|taken|took|sat|came|went|brought|kept|held|met|told|spoke|wrote|drove|left|lost|found|felt|slept|ate|began|heard|stood|paid|woke|(?!abog|juzg|merc|cond|entr|com|llam|med|cuid|lic|deleg|fis|est|sab|serv|segu|part|vid|sal|beb)[a-z]{3,}(?:ado|ido|ada|ida)s?|(?!speed|med|bed|need|meds)[a-z]{3,}ed)\b)[a-z][a-z0-9'.&#-]*(?:(?: |\/ ?)[a-z0-9'.&#()-]+){0,5}\W*$/;

/** Not over yet by its own words; a bare weekday or "today" only where the contact has another day. */
function mayComeStill(when: When, told: readonly Piece[], today: Today): boolean {
  if (when.days.length === 0) return true;
  const direction = directionOf(when, today);
  if (direction !== 'open') return direction === 'ahead';
  if (when.days.every(({ day }) => day.kind === 'vague')) return false;
  const days = told.flatMap(({ whens }) => whens.flatMap((one) => one.days));
  if (when.days.some(({ part }) => part === 'night') && timed(told) && today.minute < lateEvening) return true;
  const ofToday = ({ day }: When['days'][number]) => day.kind === 'date' && day.date === today.date;
  // A contact with an hour and no day is of today.
  return (days.length > 0 || timed(told)) && !(isToday(when, today) && (days.length === 0 || days.some(ofToday)));
}
const timed = (told: readonly Piece[]) =>
  told.some(({ whens, lengths }) => lengths.length > 0 || whens.some(({ clock }) => clock !== null));
/** "motel tonite", written at six after a visit at five: the night is still to come. */
const lateEvening = 20 * 60;

/** Which pieces are items of what is next, looked for from the end of the note back: they stand behind all that is told. */
export function nextItems(page: Page, pieces: readonly Piece[], kinds: readonly string[], today: Today): Set<number> {
  const found = new Set<number>();
  for (let index = pieces.length - 1; index > 0; index -= 1) {
    const piece = pieces[index];
    if (!piece || kinds[index] === 'plan') continue;
    const told = pieces.slice(0, index).filter((_, at) => kinds[at]?.startsWith('contact'));
    const isNext = kinds[index] === 'contact' ? isNextContact : isNextItem;
    if (told.length > 0 && piece.whens.length === 0 && asides.test(page.plain.slice(piece.span.start, piece.span.end)))
      continue;
    if (told.length === 0 || !isNext(page, piece, told, today)) break;
    found.add(index);
  }
  return found;
}

/** "lithium lvl weds, no SI": what is denied, or how it was taken, behind the item. */
const asides =
  /^\W*(?:no (?:si|hi|si\/hi|avh|concerns?|issues?|changes?|falls?|needs?|pain|sx)|denies (?:si|hi)|niega [a-z/ ]{2,12}|sin [a-z]+|(?:cl|pt|mom?|dad|fa|he|she|they|sup|family|staff)(?: (?:is|are))? (?:aware|ok|okay|agrees?|knows?|happy|upset|not upset|notified|told)(?: (?:w\/|with) (?:it|that|this|plan))?|not upset|ok(?:ay)? (?:w\/|with) (?:it|that|plan|her|him|them)|stable|calm|meds ok|tranquil[oa])\W*$/;

/** "f/u call hoy en la tarde", "visita urgente hoy": a contact word and a day that is not that of the contact told. */
const isNextContact = (page: Page, piece: Piece, told: readonly Piece[], today: Today): boolean =>
  piece.lengths.length === 0 &&
  (piece.whens.some((when) => isLaterToday(when, today))
    ? // "zoom w/ both at 4": a medium with its hour is a contact told of.
      !/^\W*[a-z/]+ (?:w\/?|with|con|c\/) /.test(page.plain.slice(piece.span.start, piece.span.end)) ||
      findModes(page, piece.span).length === 0
    : piece.people.length === 0 && (piece.cues.length > 0 || findTypes(page, piece.span).length > 0)) &&
  isNextItem(page, piece, told, today);

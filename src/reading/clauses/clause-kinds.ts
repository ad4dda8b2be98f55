import { findTypes } from '#reading/contact/contact-words.ts';
import { isSigning } from '#reading/contact/desk-work.ts';
import { findModes } from '#reading/contact/modes.ts';
import { isDeedWith, isSharedDeed } from '#reading/contact/own-deeds.ts';
import type { Today } from '#reading/dates/when.ts';
import { languages } from '#reading/lexicon/lexicons.ts';
import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';
import { isReferral } from '#reading/referrals/referral-clauses.ts';
import { leadingTo, within } from '#reading/spans.ts';
import { find, has, words } from '#reading/words.ts';
import type { Clause, Piece, Setting } from './clauses.ts';
import { findAttempts, findCancellations } from './cues.ts';
import { foretells, isHabit, isHaving, madeOfKind } from './foretold.ts';
import { isHeardFrom } from './hearsay.ts';
import { messageOf, opensWithTry } from './messages.ts';
import { nextItems } from './next-items.ts';
import { isOrder, isPurpose, isTask } from './tasks.ts';
import { isTelegram } from './telegrams.ts';
import {
  isBareTime,
  isClocked,
  isNextStop,
  isState,
  isTimed,
  opensWithHour,
  opensWithMet,
  opensWithPlaced,
} from './timed-clauses.ts';
import { directionOf, isSince, type Timing } from './timing.ts';
import { isOnlyAsked, isResult, isStanding, isUndertaken, meansElse } from './undertakings.ts';
import { weakly, weakPlan } from './weak-plans.ts';

/** Before the whole part is seen some clauses are only likely to be one thing or the other. */
type Guess = 'contact' | 'plan' | 'told' | 'contact or told' | 'contact or plan' | 'clocked';

const planWords = words(...languages.map((l) => l.plans));
const eventWords = words(...languages.map((l) => l.events));
const pastWords = words(...languages.map((l) => l.past));
const possibleWords = words(...languages.map((l) => l.possible));
const deskWork = words(...languages.map((l) => l.deskWork));
const referralWords = words(...languages.map((l) => l.referrals));
const saying = words(...languages.map((l) => l.saying));

/** Says of each clause whether it tells of a contact, plans something, or reports. */
export function kindsOf(page: Page, pieces: readonly Piece[], setting: Setting): Clause[] {
  const first = pieces.map((piece, index) => guess(page, piece, setting, index === 0));
  const lastStop = pieces.findLastIndex((piece, index) => first[index] === 'contact' && isNextStop(page, piece));
  const stops = first.map((one, index) =>
    one === 'contact or told' && index < lastStop && isTimed(pieces[index]) ? 'contact' : one,
  );
  const next = nextItems(page, pieces, stops, setting.today);
  const purpose = stops[1] === 'contact' && isPurpose(page, pieces) ? 0 : -1;
  const guesses = stops.map((one, index) => (next.has(index) ? 'plan' : index === purpose ? 'told' : one));
  const stands = standIn(page, pieces, guesses);
  const heard = guesses.indexOf('contact');
  return pieces.map((piece, index) => {
    const kind = guesses[index] ?? 'told';
    if (kind === 'contact' && index > heard && isHeardFrom(page, pieces[heard], piece, pieces.slice(0, index)))
      return { ...piece, kind: 'told' };
    if (kind === 'contact or told' || kind === 'clocked')
      return { ...piece, kind: index === stands ? 'contact' : 'told' };
    if (kind === 'contact or plan') return { ...piece, kind: index === stands ? 'contact' : 'plan' };
    return { ...piece, kind };
  });
}

/** Where nothing tells of a contact outright, or not when it was, the best of the possible ones does ("denies SI. office fri 3pm"). */
function standIn(page: Page, pieces: readonly Piece[], guesses: readonly Guess[]): number {
  // "chart review only. A1c 11.2 (1/12)", "papeleo: ... todo hoy 1-2:15": the time and the places are those of the papers.
  const opening = pieces.find((piece) => !isBareTime(page, piece));
  if (
    opening &&
    !guesses.includes('contact') &&
    has(page, deskWork, opening.span) &&
    // A referral is told of beside the contact it came of: "referred to IOP. office 2:30, 30 min".
    !has(page, referralWords, opening.span) &&
    !isSigning(page, opening)
  )
    return -1;
  const certain = pieces.filter((_, index) => guesses[index] === 'contact');
  if (certain.some(({ whens }) => whens.length > 0)) return -1;
  const dated = pieces.findIndex(
    (piece, index) => guesses[index] === 'contact or told' && piece.whens.length > 0 && !isState(page, piece),
  );
  if (certain.length > 0) return dated;
  const open = guesses.indexOf('contact or plan');
  if (open >= 0) return open;
  if (dated >= 0) return dated;
  const likely = guesses.indexOf('contact or told');
  return likely >= 0 ? likely : guesses.indexOf('clocked');
}

function guess(page: Page, piece: Piece, setting: Setting, first: boolean): Guess {
  const named = findTypes(page, piece.span).length > 0;
  if (isReferral(page, piece) || isRide(page, piece)) return 'told';
  const planned = plans(page, piece, setting, first);
  if (planned !== 'no') return planned === 'maybe' ? 'contact or plan' : 'plan';
  if (isPassingWord(page, piece)) return 'contact or told';
  if (piece.cues.length > 0 || isDeedWith(page, piece) || isTelegram(page, piece) || isSharedDeed(page, piece))
    return 'contact';
  const holds = piece.whens.length > 0 || piece.people.length > 0 || piece.lengths.length > 0;
  const said = find(page, saying, piece.span).some(({ start, end }) => page.plain.slice(start, end) !== 'per');
  if (first && said && isTimed(piece) && saidThere.test(page.plain.slice(piece.span.start, piece.span.end)))
    return 'contact';
  if (said && isTimed(piece) && opensWithPlaced(page, piece)) return 'contact';
  if (said && !byPhone.test(page.plain.slice(piece.span.start, piece.span.end))) return 'told';
  if (said) return 'contact';
  if (piece.lengths.length > 0 && opensWithHour(page, piece)) return 'contact';
  if (first && opensWithType(page, piece)) return 'contact';
  if (!holds) return 'told';
  if (named || isNextStop(page, piece)) return 'contact';
  if (findModes(page, piece.span).length > 0 || isBareTime(page, piece) || (first && opensWithMet(page, piece)))
    return 'contact or told';
  return isClocked(page, piece) ? 'clocked' : 'told';
}

/** "landlord Mr. Rowe by phone says": who was on the line, and what they said. */
const byPhone =
  /^[^,;]{3,45}\b(?:by|via|over the|per|x|por) (?:phone|text|email|tel|telefono|zoom|texto|correo),? (?:says?|said|states?|stated|reports?|reported|confirms?|confirmed|dice|dijo|informa|reporta)(?![a-z])/;

/** "me dice doña Reyes hoy 12:15 en su cocina que", "tells me at the clinic at 2 that", "in 1pm group Max said": when and where it was said. */
const saidThere =
  /^\W*(?:me (?:dice|dijo|cuenta|conto|informa|reporta) (?!que\b|q\b)|(?:[a-z.]+ ){1,3}(?:me )?(?:dice|dijo|cuenta|informa|reporta) (?:en|por|hoy|a las)(?![a-z])|(?:[a-z.]+ ){1,3}(?:tells|told) me (?:at|in|by|on|today|this)\b)[^,;]{2,45}? (?:que|q|that) |^\W*(?:in|at|during|en) (?:(?:the|my|his|her|our|el|la) )?(?:[\d:]+ ?[ap]?m? )?(?:group|session|clinic|class|office|lobby|shelter|grupo|sesion|clinica|oficina)\b[^,;]{0,20} (?:says?|said|tells|told|dice|dijo)\b/;

/** "sup notified", "PD notified.": said by the way. */
const isPassingWord = (page: Page, { span, whens }: Piece) =>
  whens.length === 0 &&
  /^\W*(?:the )?(?!i |we )(?:[a-z/'.-]+ ){1,3}(?:was |were )?(?:notified|updated|informed|advised|aware|made aware|avisad[oa]s?|notificad[oa]s?)\W*$/.test(
    page.plain.slice(span.start, span.end),
  );

/** "Court.", "fam time at the park", "supervision re Hatch": the kind of contact heads the note. */
const opensWithType = (page: Page, { span }: Piece) =>
  findTypes(page, span).some(
    (type) =>
      /^\W*$/.test(page.plain.slice(span.start, type.span.start)) &&
      /^(?:\W*$| ?[.,:;@-]| (?:at|re|w\/|with|w|for|on|today|this|yest\w*|mon|tues?|wed|thurs?|fri|done|held|con|de|hoy|ayer|en)\b| \d)/.test(
        page.plain.slice(type.span.end, span.end),
      ),
  );

/** "EMS took her to the hospital 340pm": no contact of the worker's, whenever it was. */
const isRide = (page: Page, { span }: Piece) =>
  /^\W*(?:and |then )?(?:ems|ambulance|medics|paramedics|pd|police|le|deput(?:y|ies)|officers?|squad) (?:then |came and )?(?:took|transported|brought|drove|carried)\b(?! (?:an? |the |my )?(?:report|rpt|statements?|photos|pics|over|me|us)\b)/.test(
    page.plain.slice(span.start, span.end),
  );

/** Whether the clause's dates can only lie ahead, can only lie behind, or may be either. */
function timingOf(page: Page, piece: Piece, today: Today): Timing {
  const readings = piece.whens.map((when) => (isSince(page, when) ? 'behind' : directionOf(when, today)));
  if (readings.includes('behind')) return 'behind';
  return readings.includes('ahead') ? 'ahead' : 'open';
}

/** Contact words of the worker's own, which may look back though no verb says so: "hv mon 3p", "office fri". */
const ownContact =
  /^\W*(?:(?:unannounced|announced|unsched\w*|brief|quick|monthly|weekly|joint|routine|initial) )?(?:hv|h\/v|home visit|ov|office|tc|t\/c|pc|p\/c|phone|call|visit|session|seen|zoom|f2f|field visit|home contact|telehealth|video|visita|llamada|sesion|oficina)\b/;

/** Whether the clause plans; "maybe" where a contact word stands beside a day that may lie either way. */
function plans(page: Page, piece: Piece, setting: Setting, first: boolean): 'yes' | 'no' | 'maybe' {
  const text = page.plain.slice(piece.span.start, piece.span.end);
  // "was supposed to meet me at one and never came": it was to be, and is over.
  if (neverCame.test(text)) return 'no';
  // "left vm to schedule f/u": the purpose of the contact, no promise.
  if (/^\W*(?:to|para) /.test(text) && piece.whens.length === 0) return 'no';
  if (/\bno (?:f\/u|follow ?-?up|further (?:contact|action|f\/u)|next)\b/.test(text) || isStanding(page, piece))
    return 'no';
  // "says he's not gonna hurt anyone": what will not be is nothing to come.
  if ((piece.whens.length === 0 && denial.test(text)) || isOnlyAsked(page, piece)) return 'no';
  const timing = timingOf(page, piece, setting.today);
  if (timing !== 'behind' && isUndertaken(page, piece, first)) return 'yes';
  if (
    messageOf(page, piece) ||
    opensWithTry(page, piece) ||
    (first && madeOfKind.test(text)) ||
    ((first || isOfToday(piece, setting.today)) && isCalledOff(page, piece))
  )
    return 'no';
  // "she's got her dentist appt on the 3rd" is no past.
  const looksBack = find(page, pastWords, piece.span).some(({ start, end }) => !isHaving(page, start, end));
  const plan = find(page, planWords, piece.span).find(
    (cue) => !isName(page, piece, cue) && !piece.cues.some((whole) => isPartOf(cue, whole)),
  );
  const word =
    plan &&
    !/\b(?:w\/|with|de|no|has|had|a|denies|without|any|was|were|about|abt|phone|tc|telephone|bedside|nada|sin|none|nothing|what|how|came|went|stopped|dropped|swung|drove|walked) (?:a )?$/.test(
      page.plain.slice(piece.span.start, plan.start),
    ) &&
    !/^ (?:a |an |the )?(?:new )?(?:referral|ref|consult(?! (?:w\/|with|my|the)(?![a-z]))|safety plan|case plan|(?:un)?substantiate)\b/.test(
      page.plain.slice(plan.end, piece.span.end),
    ) &&
    !meansElse(page, piece, plan) &&
    // "got to the apartment at one": arrived.
    !(
      /^got to$/.test(page.plain.slice(plan.start, plan.end)) &&
      /^ (?:the|his|her|their|my|mrs?\b|ms\b|[a-z]+'s)(?![a-z])/.test(page.plain.slice(plan.end, piece.span.end))
    ) &&
    !(isHabit(text) && /^(?:going to|goes to|va a|van a)$/.test(page.plain.slice(plan.start, plan.end)))
      ? page.plain.slice(plan.start, plan.end)
      : '';
  // "1400 f/u w/ Roe by phone": a kind of contact, at its hour.
  if (first && /^(?:f\/u|fu|follow)/.test(word) && isSharedDeed(page, piece)) return 'no';
  const isWeak = weakPlan.test(word);
  const possible = find(page, possibleWords, piece.span)[0];
  // "told him to call by 8/14", "ok to close": what somebody was told to do, or may, is no promise (contract 7.2.20).
  if (onlyTold.test(text) || (piece.whens.length === 0 && allowed.test(text))) return 'no';
  if (/^(?:resched|reagend|reprogram)/.test(word) && first) return 'no';
  // "3rd attempt this month": how many there were.
  if (/attempt$/.test(word) && /\battempt,? (?:this (?:month|week|wk|year)|so far|to date|in (?:a|the|\d))/.test(text))
    return 'no';
  // "attempt #3 at the house thurs 5:20p" heads what is told of it.
  if (/^(?:\w+ )?attempt\b/.test(word) && first && timing === 'open' && isTimed(piece)) return 'no';
  if (plan && word && !isWeak && !(possible && possible.start <= plan.start) && timing !== 'behind') return 'yes';
  if (timing === 'ahead')
    return looksBack && !plan && isAfterCue(piece) && !has(page, eventWords, piece.span) ? 'no' : 'yes';
  if (timing === 'behind') return 'no';
  if (foretells(page, piece, setting.today, first)) return 'yes';
  if (plan && isWeak)
    return weakly(piece, word, looksBack, first, word === 'upcoming' && has(page, eventWords, piece.span));
  const task = isTask(page, piece, setting.today);
  if (looksBack || (possible && !task)) return 'no';
  if (task)
    return first && piece.cues.length > 0 && piece.whens.every(({ days }) => days.length === 0) && !isOrder(text)
      ? 'no'
      : 'yes';
  if (findAttempts(page, piece.span).length > 0) return 'no';
  const dayNamed = piece.whens.some((when) => when.days.some(({ day }) => day.kind !== 'date'));
  if (!has(page, eventWords, piece.span) || first || !dayNamed) return 'no';
  // "20 min call sun 7pm", "IDT friday 9-10:15": how long it was is known of what is over.
  const measured = piece.lengths.length > 0 || piece.whens.some(({ clock }) => clock?.to);
  if (isResult(text) || reportedDeed.test(page.plain.slice(piece.span.start, piece.whens[0]?.span.start))) return 'no';
  // "visit with the kids is Friday": what was is told in the past.
  const isToBe = piece.whens.some(({ span: { start } }) =>
    /\b(?:is|es) (?:(?:on|set for|for|el) )?$/.test(leadingTo(page.plain, start)),
  );
  return !isToBe && (ownContact.test(behindName(page, piece)) || measured) ? 'maybe' : 'yes';
}

/** "he says her boyfriend waved a knife at the Saturday exchange": what was done lies behind. */
const reportedDeed =
  /^\W*(?:(?:and|but|so) )?[a-z.]+ (?:says?|said|told me|reports?) .*(?<!\b(?:want|need)|schedul|book|approv|plann|suppos)ed (?!to\b)/;

const leadOf = (page: Page, { start, end }: Span) => page.plain.slice(start, end).search(/\w/);
/** "Oakes: HV mon 2p": what is told of somebody whose name heads the clause. */
const behindName = (page: Page, { span, people }: Piece) => {
  const end = people[0]?.span.end ?? span.start;
  const isHead = page.plain.charAt(end) === ':' && people[0]?.span.start === span.start + leadOf(page, span);
  return page.plain.slice(isHead ? end : span.start, span.end);
};

const neverCame =
  /\b(?:was|were|had|we had|i had) (?:supposed to|due (?:to|in|at)|going to|scheduled (?:to|for|at)|to (?:meet|come|be))\b.*\b(?:never (?:came|showed|answered|arrived|made it|called)|(?:did not|didn't|didnt) (?:come|show|arrive|answer|make it|call)|no[- ]show)/;

const denial =
  /\b(?:not|never|aint|ain't|isnt|isn't|arent|aren't|wasnt|wasn't) (?:gonna|going to|planning to|about to) [a-z]|\bno (?:va|van|voy|vamos) a [a-z]+(?:ar|er|ir)/;

/** "phone f/u w/ Dana": a kind of contact, no promise. */
const isPartOf = (cue: Span, whole: Span) => within(cue, whole) && whole.end - whole.start > cue.end - cue.start;

/** "met w/ Will": a capital within the clause is a name, unless the whole note is in capitals. */
const isName = (page: Page, piece: Piece, cue: { readonly start: number }) =>
  /\p{Lu}/u.test(page.typed.charAt(cue.start)) &&
  piece.people.some(({ span }) => cue.start >= span.start && cue.start < span.end);

/** "hv tmrw cancelled by mom": what was to come is off. */
const isOfToday = ({ whens }: Piece, { date }: Today) =>
  whens.length > 0 && whens.every(({ days }) => days.some(({ day }) => day.kind === 'date' && day.date === date));
const isCalledOff = (page: Page, piece: Piece) => findCancellations(page, piece.span).length > 0;

const allowed = /^\W*(?:[a-z]+ (?:is |are |was )?)?(?:ok|okay|cleared|approved|allowed) to [a-z]/;
const onlyTold =
  /^\W*(?:(?:and|i|also|then|he|she|they|cl|pt|mom|dad) )*(?:was |were )?told (?:(?!(?:i|we|he|she|they|needs?|will|going)\b)[a-z.]+ ){0,3}to (?!me\b|us\b)[a-z]/;

const isAfterCue = (piece: Piece) =>
  piece.cues[0] !== undefined && piece.cues[0].start < (piece.whens[0]?.span.start ?? 0);

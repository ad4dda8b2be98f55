import type { PracticeArea } from '#domain/contact.ts';
import { findWhens } from '#reading/dates/dates.ts';
import { findLengths, type Length } from '#reading/dates/durations.ts';
import type { Today, When } from '#reading/dates/when.ts';
import { languages } from '#reading/lexicon/lexicons.ts';
import { everyMatch } from '#reading/matches.ts';
import type { Page } from '#reading/normalise.ts';
import { findBareNames } from '#reading/people/bare-names.ts';
import { findPeople, type Mention } from '#reading/people/people.ts';
import type { KnownCase, Span } from '#reading/reading.ts';
import { covering, leadingTo, overlaps, within } from '#reading/spans.ts';
import { has, words } from '#reading/words.ts';
import { kindsOf } from './clause-kinds.ts';
import { findCues } from './cues.ts';
import { cutRunOn } from './run-ons.ts';
import { findClauses, findSentences } from './sentences.ts';
import { directionOf } from './timing.ts';
import { befellOnTheWay } from './undertakings.ts';

/** What a clause does: tells of a contact, plans something, reports what was said or found. */
export type ClauseKind = 'contact' | 'plan' | 'told';

/** A piece of a sentence with everything that was found in it. */
export interface Piece {
  readonly span: Span;
  readonly sentence: Span;
  readonly whens: readonly When[];
  readonly lengths: readonly Length[];
  readonly people: readonly Mention[];
  /** Words for being in touch, trying to, or calling it off. */
  readonly cues: readonly Span[];
}

export interface Clause extends Piece {
  readonly kind: ClauseKind;
}

/** What every reader of clauses needs to know beside the text. */
export interface Setting {
  readonly today: Today;
  readonly area: PracticeArea;
  readonly known: readonly KnownCase[];
  /** The day in the heading of the whole text. */
  readonly heading?: When | null;
}

const tellingWords = words(
  ...languages.flatMap((l) => [
    l.contacts,
    l.attempts,
    l.cancellations,
    l.past,
    // "findings letter must go out": a letter alone tells of nothing done.
    ...Object.entries(l.modes).map(([mode, phrases]) => (mode === 'mail' ? '' : phrases)),
  ]),
);
const pastWords = words(...languages.map((l) => l.past));
const referralWords = words(...languages.map((l) => l.referrals));
const typeWords = words(...languages.flatMap((l) => Object.values(l.types)));

/** Cuts a part of the text into clauses and says what each one does. */
export function readClauses(page: Page, part: Span, setting: Setting): Clause[] {
  const names = findBareNames(page, part, setting.known);
  // "Ms. Nye" is nobody's New Year's Eve.
  const whens = findWhens(page, setting.today).filter(
    ({ span }) =>
      within(span, part) &&
      names.every(
        (name) => !(overlaps(name, span) && /^(?:mr|ms|dr|sr|don)/.test(page.plain.slice(name.start, name.end))),
      ),
  );
  const isFree = (span: Span) => within(span, part) && whens.every((when) => !overlaps(when.span, span));
  const lengths = findLengths(page.plain).filter(({ span }) => isFree(span));
  const people = findPeople(page, part, setting.area, names).filter(({ span }) => isFree(span));
  const kept = [...whens.map(({ span }) => span), ...runsOfPeople(page, people), ...subjectsOf(page, people)];
  const holding = <Item extends { readonly span: Span }>(items: readonly Item[], span: Span) =>
    items.filter((item) => overlaps(item.span, span));
  const isAhead = (when: When) => directionOf(when, setting.today) === 'ahead';
  const isBehind = (when: When) => directionOf(when, setting.today) === 'behind';
  const landmarks = { whens, lengths, people, isAhead, isBehind };
  const pieces = findSentences(page, part).flatMap((sentence) =>
    findClauses(page, sentence, kept)
      .flatMap((span) => cutRunOn(page, span, landmarks))
      .flatMap((span) => cutBeforePlan(page, span, kept))
      .map((span) => ({
        span,
        sentence,
        whens: holding(whens, span),
        lengths: holding(lengths, span),
        people: holding(people, span),
        cues: findCues(page, span),
      })),
  );
  return kindsOf(page, mergeFragments(page, pieces), setting);
}

/** "The teacher, Mrs. Holt, called me", "Ada's sister Ines and I talked": a subject is not cut from its verb. */
const subjectsOf = (page: Page, people: readonly Mention[]): Span[] =>
  people.flatMap(({ span, owner }) => {
    if (owner) return [];
    const after = page.plain.slice(span.end, span.end + 24);
    const explained = page.plain.slice(span.start, span.end).includes(', ') && verbBehind.test(after);
    const withMe = /^ (?:and|y|&) (?:i|yo) /.test(after);
    return explained || (withMe && opening.test(sinceStop(page, span.start)))
      ? [{ start: span.start, end: span.end + 4 }]
      : [];
  });
const verbBehind =
  /^, (?:also |then |just |finally )?(?:called|phoned|telephoned|rang|texted|emailed|messaged|wrote|cancell?ed|cxl'?e?d|told|said|says|reports|reported|stated|states|met|came|answered|left|asked|confirmed|agreed|requested|stopped|let|joined|attended|was|were|is|dice|dijo|llamo|texteo|cancelo|pidio|conto|vino|llego|confirmo|contesto|me |nos )/;
const opening =
  /^\W*(?:(?:today|yesterday|yest|hoy|ayer|this (?:am|morning|afternoon|evening)|on [a-z]+|so|ok|then|the|my|his|her|la|el|su|[a-z.-]+'s|[a-z]{2,4}\.|[\d:/apm]+|[a-z]+ (?=$))\W*)*$/;
const sinceStop = (page: Page, at: number) => /[^.;!?\n]*$/.exec(page.plain.slice(Math.max(0, at - 60), at))?.[0] ?? '';

/** Stretches that name several people in a row: "mom, dad and Kim". */
export function runsOfPeople(page: Page, people: readonly Mention[]): Span[] {
  const runs: Span[] = [];
  for (const { span } of people) {
    const last = runs.at(-1);
    if (last && between.test(page.plain.slice(last.end, span.start)) && belongs(page, last, span))
      runs[runs.length - 1] = covering(last, span);
    else runs.push(span);
  }
  return runs;
}

/** After a bare comma only somebody who does nothing of their own belongs to the list: not "saw PD, cl cited for". */
const belongs = (page: Page, last: Span, next: Span) =>
  !/^\s*,\s*(?:the |his |her |su |la |el )?$/.test(page.plain.slice(last.end, next.start)) ||
  /^(?:'s )?\s*(?:[,.;)&+/\d]|\(\d|'s|n\b|and\b|y\b|$|present|attended|at\b|in\b|on\b|re\b|w\/|with|were|all|both|here|there|home|participat|joined|para|a las|asistieron|estaban|presentes|by|next to|beside|sat|on)/.test(
    page.plain.slice(next.end, next.end + 14),
  );

const between =
  /^(?:'s(?= )|,? \(?\d{1,2}(?: ?yo)?\)?(?=,)| (?:on (?:the )?(?:speaker|phone|line|zoom)|by (?:phone|zoom|video)|via (?:phone|zoom|video)|por (?:telefono|zoom))(?=,))?[\s,]*(?:and|&|\+|y|e|n|\/|w\/|c\/|with|con|plus)?[\s,]*(?:an? |al |una? )?(?:\d |two |three |four |five |dos |tres |all \w+ |both |all |the |his |her |their |su |sus |la |el |my )?$/;

const planStart =
  /\s(?=(?:and|y) (?:i )?(?:set|scheduled|booked|put|made|arranged|agende|programe|puse) (?:up )?(?:the|his|her|their|our|a|an|el|la|su|una?) (?:[a-z]+ ){0,2}(?:next|new|appt|appointment|hearing|court|visit|one|date|dentist|doctor|cita|visita|audiencia|proxima|nueva)(?![a-z])|who(?:'s| is| are| will) (?:[a-z]+ing |be )?[^,.;]{0,40}\b(?:tomorrow|tmrw|tonight|next|on (?:mon|tue|wed|thu|fri|sat|sun)\w*)|(?:(?:and|&|y|so|e) )?(?:(?:he|she|they|i|we|cl|pt|mom|mo) )?(?:will|i'll|we'll|he'll|she'll|they'll|i'd|need to|needs to|plan to|plans to|plan:|(?:the )?plan is(?= (?:home|to|for|d\/?c|discharge|snf|rehab|still)\b)|agreed to|agrees to|going to|gonna|has to|have to|must|va a|voy a|tiene que|tengo que|hay que|acordo|se comprometio|promised to|f\/u)(?![a-z0-9])|(?:(?:and|&|y) )?(?:f\/u|next (?:visit|hv|appt|appointment|session|court|hearing)|proxima (?:cita|visita|audiencia)|reminder (?:for|of|about)|re:? (?:\w+ ){1,3}due|(?:re|about|abt|regarding|sobre):? (?:(?:the|his|her|our|next|la|su|mon|tues?|wed|thurs?|fri|sat|sun|family|team|discharge|treatment|planning|school|home|office|first|new|upcoming|monthly|supervised|group|therapy|dental|medical|intake|housing|safety) )*(?:visit|appt|hv|appointment|session|court|hearing|meeting|mtg|ftm|cita|audiencia)|(?:por )?lo del? (?:la |los |las )?(?:transporte|cita|audiencia|visita|corte|reunion|junta|entrega|ride)|to (?:sched\w*|set up|set|confirm|arrange|book|resched\w*)|(?:hv|home visit|visit|appt|appointment|session|court|court date|hearing|meeting|ftm|ua) (?:for |on |is |at |set for )?(?:tmrw|tomorrow|next)|to remind|reminding|confirming|confirmed(?! (?:by phone|with|w\/|that|he|she|cl|over|on))|para (?:confirmar|programar|agendar|recordar\w*))(?![a-z0-9]))/g;

/** "was going to", "talked about going to": no plan begins here. */
const leadsOn =
  /\b(?:was|were|about|abt|of|from|without|for|his|her|their|the|a|su|sobre|de|para|una?|(?:cuando|si|when|if|whether|que|q)(?: (?:se|le|la|lo|les|me|nos|he|she|they|i|we))?)$/;
/** "The next visit will be in July": the subject of what follows. */
const onlySubject =
  /^\W*(?:(?:and|y|the|an?|his|her|our|their|my|next|su|la|el|una?|this) )+(?:[a-z-]+ ?){1,3}(?:(?:with|w\/|between|for|of|at|con|de|para) (?:the |his |her |their |our |my |su |la |el )?(?:[a-z]+ ?){1,2})?\s*$/;

/** "spoke w/ LL will fix heat by fri": told and planned in one breath. */
function cutBeforePlan(page: Page, clause: Span, kept: readonly Span[]): Span[] {
  for (const match of everyMatch(planStart, page.plain.slice(clause.start, clause.end))) {
    const at = clause.start + match.index;
    const head = { start: clause.start, end: at };
    if (kept.some((span) => at > span.start && at < span.end)) continue;
    if (leadsOn.test(leadingTo(page.plain, at)) || isFollowUpBy(page, head, clause.end)) continue;
    if (page.plain.startsWith('going to ', at + 1) && befellOnTheWay.test(page.plain.slice(clause.start, at + 1)))
      continue;
    if (
      /^\s(?:will|has to|have to|needs? to|must|is going to|are going to|going to|agreed to|plans? to|va a|tiene que)\b/.test(
        page.plain.slice(at, at + 14),
      ) &&
      onlySubject.test(page.plain.slice(head.start, at)) &&
      !has(page, pastWords, head)
    )
      continue;
    if (has(page, tellingWords, head) || has(page, referralWords, head)) return [head, { start: at, end: clause.end }];
  }
  return [clause];
}

/** "phone f/u w/ Dana", "called for 48 hr f/u": a kind of contact. */
const isFollowUpBy = (page: Page, head: Span, end: number) =>
  (/^\s*f\/u\W*$/.test(page.plain.slice(head.end, end)) &&
    /\d[ -]?(?:hrs?|hours?|days?|d|wks?|weeks?)\s*$/.test(page.plain.slice(head.start, head.end))) ||
  (/^\s*f\/u(?! (?:on |by |el )?\d)/.test(page.plain.slice(head.end, end)) &&
    /^\W*(?:(?:quick|brief|did|had|made) )?(?:phone|telephone|tel|tc|telehealth|video|zoom|email|text|home|office|clinic|in[- ]person)\s*$/.test(
      page.plain.slice(head.start, head.end),
    ));

const filler =
  /[\s,.;:()&+/~-]|\bfirst thing\b|\ba primera hora\b|\b(?:and|y|at|on|for|w|with|by|para|x|approx|approximately|roughly|around|aproximadamente|como|about|from|to|the|el|la|de|las|los|a|duration|time|total|durante|por|length|lasted|date|fecha|hora|his|her|su|con|present|presente|presentes|alone|solo|sola|seen|me|myself|i|n)\b/g;

/** A stretch that only names a time, a length or people belongs to its neighbour. */
function mergeFragments(page: Page, pieces: readonly Piece[]): Piece[] {
  const merged: Piece[] = [];
  let waiting: Piece | null = null;
  for (const piece of pieces) {
    const whole: Piece = waiting ? join(waiting, piece) : piece;
    const last = merged.at(-1);
    if (!isFragment(page, piece) || isLine(piece) || (!waiting && isOfOther(page, piece, last))) {
      merged.push(whole);
      waiting = null;
    } else if (
      !waiting &&
      last &&
      !isDayHead(page, piece) &&
      (last.sentence.end >= piece.sentence.end || piece.people.length === 0)
    ) {
      merged[merged.length - 1] = join(last, piece);
    } else if (
      last &&
      piece.span.end >= piece.sentence.end &&
      whole.span.start <= piece.sentence.start &&
      /[.;!?\n]\s*$/.test(page.plain.slice(piece.span.start, piece.span.end))
    ) {
      // "Mom present with her lawyer.": a list of its own, no part of the next sentence.
      merged.push(whole);
      waiting = null;
    } else waiting = whole;
  }
  return waiting ? [...merged, waiting] : merged;
}

/** A sentence that is nothing but a day or time stands by itself: it dates the whole. */
const isLine = (piece: Piece) =>
  piece.whens.length > 0 &&
  piece.people.length === 0 &&
  piece.span.start <= piece.sentence.start &&
  piece.span.end >= piece.sentence.end;

/** "HH eval tmrw, PCP 10/21 2p", "no falls, PCP 10/21": somebody with a day of their own, behind what had its day or is denied. */
const isOfOther = (page: Page, piece: Piece, last: Piece | undefined) =>
  last !== undefined &&
  piece.people.length === 1 &&
  piece.whens.some(isOfDay) &&
  (last.whens.some(isOfDay) ||
    (last.sentence.start === piece.sentence.start &&
      last.cues.length === 0 &&
      denies.test(page.plain.slice(last.span.start, last.span.end))));
const denies = /^\W*(?:no|denies|sin|niega) /;
const isOfDay = ({ days }: When) => days.length > 0;

/** "Mon:" heads what follows. */
const isDayHead = (page: Page, { span, sentence, whens }: Piece) =>
  whens.length > 0 && span.start <= sentence.start && /:\s*$/.test(page.plain.slice(span.start, span.end));

const join = (a: Piece, b: Piece): Piece => ({
  span: covering(a.span, b.span),
  sentence: covering(a.sentence, b.sentence),
  whens: [...a.whens, ...b.whens],
  lengths: [...a.lengths, ...b.lengths],
  people: [...a.people, ...b.people],
  cues: [...a.cues, ...b.cues],
});

function isFragment(page: Page, piece: Piece): boolean {
  if (has(page, typeWords, piece.span)) return false;
  const known = [...piece.whens, ...piece.lengths, ...piece.people].map(({ span }) => span);
  let rest = '';
  for (let at = piece.span.start; at < piece.span.end; at += 1) {
    rest += known.some((span) => at >= span.start && at < span.end) ? ' ' : page.plain.charAt(at);
  }
  return rest.replace(filler, '') === '';
}

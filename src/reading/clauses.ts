import type { PracticeArea } from '#domain/contact.ts';
import { findBareNames } from './bare-names.ts';
import { findWhens, resolve, type Today, type When } from './dates.ts';
import { findLengths, type Length } from './durations.ts';
import { languages } from './lexicon/lexicons.ts';
import type { Page } from './normalise.ts';
import { findPeople, type Mention } from './people.ts';
import type { KnownCase, Span } from './reading.ts';
import { findClauses, findSentences } from './sentences.ts';
import { covering, overlaps, within } from './spans.ts';
import { find, has, words } from './words.ts';

/** What a clause does: tells of a contact, plans something, reports what was said or found. */
export type ClauseKind = 'contact' | 'plan' | 'told';

export interface Clause {
  readonly span: Span;
  readonly sentence: Span;
  readonly kind: ClauseKind;
  readonly whens: readonly When[];
  readonly lengths: readonly Length[];
  readonly people: readonly Mention[];
  /** Words for being in touch, trying to, or calling it off. */
  readonly cues: readonly Span[];
}

/** What every reader of clauses needs to know beside the text. */
export interface Setting {
  readonly today: Today;
  readonly area: PracticeArea;
  readonly known: readonly KnownCase[];
}

const list = (pick: (lexicon: (typeof languages)[number]) => string) => words(...languages.map(pick));
const contactWords = list((l) => `${l.contacts},${l.attempts},${l.cancellations}`);
const attemptWords = list((l) => `${l.attempts},${l.cancellations}`);
const modeWords = list((l) => Object.values(l.modes).join(','));
const typeWords = list((l) => Object.values(l.types).join(','));
const planWords = list((l) => l.plans);
const taskWords = list((l) => l.tasks);
const eventWords = list((l) => l.events);
const pastWords = list((l) => l.past);
const possibleWords = list((l) => l.possible);
const saying = words(
  'says, said, states, stated, reports, reported, denies, denied, told me, disclosed, admits, admitted, claims, alleges, endorses, endorsed, explained, shared, per, thinks, believes, dice, dijo, reporta, reporto, refiere, niega, nego, menciono, conto, comento, segun, afirma, indico, admitio',
);

/** Cuts a part of the text into clauses and says what each one does. */
export function readClauses(page: Page, part: Span, setting: Setting): Clause[] {
  const whens = findWhens(page, setting.today.date).filter(({ span }) => within(span, part));
  const lengths = findLengths(page.plain).filter(
    ({ span }) => within(span, part) && whens.every((when) => !overlaps(when.span, span)),
  );
  const people = findPeople(page, part, setting.area, findBareNames(page, part, setting.known)).filter(({ span }) =>
    whens.every((when) => !overlaps(when.span, span)),
  );
  const kept = [...whens.map(({ span }) => span), ...runsOfPeople(page, people)];
  const pieces = findSentences(page, part).flatMap((sentence) =>
    findClauses(page, sentence, kept)
      .flatMap((span) => cutBeforePlan(page, span, kept))
      .map((span) => ({ span, sentence })),
  );
  const holding = <Item extends { readonly span: Span }>(items: readonly Item[], span: Span) =>
    items.filter((item) => overlaps(item.span, span));
  const whole = pieces.map(({ span, sentence }) => ({
    span,
    sentence,
    whens: holding(whens, span),
    lengths: holding(lengths, span),
    people: holding(people, span),
    cues: find(page, contactWords, span),
  }));
  return mergeFragments(page, whole).map((clause, index) => ({
    ...clause,
    kind: kindOf(page, clause, setting, index === 0),
  }));
}

type Piece = Omit<Clause, 'kind'>;

/** "mom, dad and Kim" stays together. */
function runsOfPeople(page: Page, people: readonly Mention[]): Span[] {
  const runs: Span[] = [];
  for (const { span } of people) {
    const last = runs.at(-1);
    if (
      last &&
      /^[\s,]*(?:and|&|\+|y|\/|w\/|with|con)?[\s,]*(?:the |his |her |su |la |el )?$/.test(
        page.plain.slice(last.end, span.start),
      )
    ) {
      runs[runs.length - 1] = covering(last, span);
    } else runs.push(span);
  }
  return runs;
}

const planStart =
  /\s(?=(?:(?:and|&|y|so|e) )?(?:(?:he|she|they|i|we|cl|pt|mom|mo) )?(?:will|need to|needs to|plan to|plans to|plan:|agreed to|agrees to|going to|gonna|has to|have to|must|f\/u|va a|voy a|tiene que|tengo que|hay que|acordo|se comprometio|promised to|next (?:visit|hv|appt|appointment|session|court|hearing)|proxima (?:cita|visita|audiencia))(?![a-z0-9]))/g;

/** "spoke w/ LL will fix heat by fri": told and planned in one breath. */
function cutBeforePlan(page: Page, clause: Span, kept: readonly Span[]): Span[] {
  for (const match of page.plain.slice(clause.start, clause.end).matchAll(planStart)) {
    const at = clause.start + match.index;
    const head = { start: clause.start, end: at };
    if (kept.some((span) => at > span.start && at < span.end)) continue;
    if (has(page, contactWords, head) || has(page, pastWords, head) || has(page, modeWords, head))
      return [head, { start: at, end: clause.end }];
  }
  return [clause];
}

const filler =
  /[\s,.;:()&+/~-]|\b(?:and|y|at|on|for|w|with|x|approx|about|from|to|the|el|la|de|las|los|a|duration|time|total|durante|por|length|lasted|date|fecha|hora|his|her|su|con|present|presente|presentes)\b/g;

/** A stretch that only names a time, a length or people belongs to its neighbour. */
function mergeFragments(page: Page, pieces: readonly Piece[]): Piece[] {
  const merged: Piece[] = [];
  let waiting: Piece | null = null;
  for (const piece of pieces) {
    const whole: Piece = waiting ? join(waiting, piece) : piece;
    waiting = null;
    const last = merged.at(-1);
    if (!isFragment(page, piece) || has(page, typeWords, piece.span)) merged.push(whole);
    else if (last && (last.sentence === piece.sentence || piece.people.length === 0))
      merged[merged.length - 1] = join(last, piece);
    else waiting = whole;
  }
  if (waiting) merged.push(waiting);
  return merged;
}

const join = (a: Piece, b: Piece): Piece => ({
  span: covering(a.span, b.span),
  sentence: covering(a.sentence, b.sentence),
  whens: [...a.whens, ...b.whens],
  lengths: [...a.lengths, ...b.lengths],
  people: [...a.people, ...b.people],
  cues: [...a.cues, ...b.cues],
});

function isFragment(page: Page, piece: Piece): boolean {
  let rest = '';
  for (let at = piece.span.start; at < piece.span.end; at += 1) {
    const covered = [...piece.whens, ...piece.lengths, ...piece.people].some(
      ({ span }) => at >= span.start && at < span.end,
    );
    rest += covered ? ' ' : page.plain.charAt(at);
  }
  return rest.replace(filler, '') === '';
}

function kindOf(page: Page, clause: Piece, setting: Setting, first: boolean): ClauseKind {
  const contact = clause.cues.filter((cue) => !isTold(page, cue, clause));
  const looksBack = has(page, pastWords, clause.span);
  const timing = timingOf(clause, setting.today);
  if (isPlan(page, clause, { contact, looksBack, timing, first })) return 'plan';
  if (contact.length > 0) return 'contact';
  const said = has(page, saying, clause.span);
  const place = find(page, modeWords, clause.span).some((cue) => !isTold(page, cue, clause));
  const kind = has(page, typeWords, clause.span);
  return !said && (place || kind) && (clause.whens.length > 0 || clause.people.length > 0 || first || kind)
    ? 'contact'
    : 'told';
}

/** Whether the clause's dates can only lie ahead, can only lie behind, or may be either. */
function timingOf(clause: Piece, today: Today): 'ahead' | 'behind' | 'open' {
  const readings = clause.whens.map((when) => {
    const leans = when.days.find((day) => day.leans)?.leans;
    if (leans) return leans === 'future' ? 'ahead' : 'behind';
    if (when.days.length === 0) return 'open';
    if (when.days.every(({ day }) => day.kind === 'date')) {
      const date = resolve(when, 'unknown', today)[0]?.value.slice(0, 10) ?? '';
      return date > today.date ? 'ahead' : date < today.date ? 'behind' : 'open';
    }
    const past = resolve(when, 'past', today).map(({ value }) => value.slice(0, 10));
    const future = resolve(when, 'future', today).map(({ value }) => value.slice(0, 10));
    const onlyAhead =
      when.days.some(({ day }) => day.kind === 'monthDay') && isFar(past[0], today) && !isFar(future[0], today);
    const onlyBehind =
      when.days.some(({ day }) => day.kind === 'monthDay') && isFar(future[0], today) && !isFar(past[0], today);
    return onlyAhead
      ? 'ahead'
      : onlyBehind
        ? 'behind'
        : past[0] === future[0] && past[0]
          ? past[0] > today.date
            ? 'ahead'
            : 'behind'
          : 'open';
  });
  if (readings.includes('behind')) return 'behind';
  return readings.includes('ahead') ? 'ahead' : 'open';
}

const isFar = (date: string | undefined, today: Today) =>
  date === undefined || Math.abs(Date.parse(date) - Date.parse(today.date)) > 183 * 86_400_000;

interface Signs {
  readonly contact: readonly Span[];
  readonly looksBack: boolean;
  readonly timing: 'ahead' | 'behind' | 'open';
  readonly first: boolean;
}

function isPlan(page: Page, clause: Piece, { contact, looksBack, timing, first }: Signs): boolean {
  const plan = find(page, planWords, clause.span)[0];
  const text = page.plain.slice(clause.span.start, clause.span.end);
  if (/\bno (?:f\/u|follow ?-?up|further (?:contact|action|f\/u)|next)\b/.test(text)) return false;
  const event = has(page, eventWords, clause.span);
  const possible = find(page, possibleWords, clause.span)[0];
  const isTask = startsWithTask(page, clause.span);
  if (timing === 'ahead')
    return (
      !looksBack ||
      plan !== undefined ||
      !(contact[0] && contact[0].start < (clause.whens[0]?.span.start ?? 0)) ||
      event
    );
  if (plan) {
    const weak =
      /^(?:f\/u|fu|follow[ -]?up|followup|due|start|starts|starting|ends|expected|target|attempt|(?:2nd|second|3rd|third) attempt|resched\w*|rescheduled|sched\w*|scheduled|acordo|seguimiento|programad[ao]|agendad[ao]|reagend\w*|reprogram\w*|recordar)$/.test(
        page.plain.slice(plan.start, plan.end),
      );
    if (timing === 'behind') return !looksBack && !weak && contact.length === 0;
    if (possible && possible.start < plan.start && !weak) return false;
    if (!weak) return !(contact[0] && contact[0].start < plan.start && has(page, attemptWords, contact[0])) || true;
    if (
      /^(?:resched|sched|schd|scheduled|reagend|reprogram|programad|agendad)/.test(
        page.plain.slice(plan.start, plan.end),
      )
    )
      return clause.whens.length > 0 && !first;
    return !looksBack && !(first && contact.length > 0);
  }
  if (possible && !isTask) return false;
  if (timing === 'behind' || looksBack) return false;
  if (isTask && !first) return contact.length === 0 || contact[0]?.start !== firstWord(page, clause.span) || true;
  if (isTask)
    return clause.whens.length > 0 || clause.people.length === 0
      ? /^\W*(?:call|send|see|visit|check|staff|get|submit|schedule|file|confirm|llamar|enviar|visitar|hablar)\b/.test(
          text,
        )
      : false;
  return event && !first && clause.whens.some((when) => when.days.length > 0);
}

function firstWord(page: Page, span: Span): number {
  return span.start + (/[a-z0-9]/.exec(page.plain.slice(span.start, span.end))?.index ?? 0);
}

function startsWithTask(page: Page, span: Span): boolean {
  const lead =
    /^[\s,.;:()*•-]*(?:(?:and|then|also|y|luego|todo:?|plan:?|pendiente:?|next:?|steps?:?|please|pls|i) )*/.exec(
      page.plain.slice(span.start, span.end),
    )?.[0].length ?? 0;
  return find(page, taskWords, span)[0]?.start === span.start + lead;
}

/** A contact that somebody tells of, or that the client made with others: "says he called PO", "she went to clinic". */
function isTold(page: Page, cue: Span, clause: Piece): boolean {
  const head = { start: clause.span.start, end: cue.start };
  if (has(page, saying, head)) return true;
  const word = page.plain.slice(cue.start, cue.end);
  if (
    !/^(?:went|saw|visited|met|attended|drove|took|tried|picked up|transported|visit|vi|fui|fue|asisti|visito|session|intake|attempt|attempted|talked|spoke)/.test(
      word,
    )
  )
    return false;
  if (/^(?:spoke|talked|met|attended|visit|session|intake|attempt)/.test(word))
    return /\b(?:he|she|they|who|his|her)\s+(?:also |just |had |has )?$/.test(page.plain.slice(head.start, head.end));
  return /\b(?:he|she|they|who|cl|pt|client|mom|mo|dad|fa|mother|father|dtr|son|ella|el|kids|wife|husband|bf|gf)\s+(?:also |just |had |has |recently )?$/.test(
    page.plain.slice(head.start, head.end),
  );
}

import { daysBetween } from './calendar.ts';
import type { Clause, Piece, Setting } from './clauses.ts';
import { resolve, type Today, type When } from './dates.ts';
import { languages } from './lexicon/lexicons.ts';
import type { Page } from './normalise.ts';
import type { Span } from './reading.ts';
import { find, has, words } from './words.ts';

/** Before the whole part is seen some clauses are only likely to be one thing or the other. */
type Guess = 'contact' | 'plan' | 'told' | 'contact or told' | 'contact or plan';

const planWords = words(...languages.map((l) => l.plans));
const taskWords = words(...languages.map((l) => l.tasks));
const eventWords = words(...languages.map((l) => l.events));
const pastWords = words(...languages.map((l) => l.past));
const possibleWords = words(...languages.map((l) => l.possible));
const modeWords = words(...languages.flatMap((l) => Object.values(l.modes)));
const typeWords = words(...languages.flatMap((l) => Object.values(l.types)));
const saying = words(...languages.map((l) => l.saying));

/** Says of each clause whether it tells of a contact, plans something, or reports. */
export function kindsOf(page: Page, pieces: readonly Piece[], setting: Setting): Clause[] {
  const guesses = pieces.map((piece, index) => guess(page, piece, setting, index === 0));
  const certain = guesses.includes('contact');
  const stands = certain ? -1 : standIn(guesses);
  return pieces.map((piece, index) => {
    const kind = guesses[index] ?? 'told';
    if (kind === 'contact or told') return { ...piece, kind: index === stands ? 'contact' : 'told' };
    if (kind === 'contact or plan') return { ...piece, kind: index === stands ? 'contact' : 'plan' };
    return { ...piece, kind };
  });
}

/** Where nothing tells of a contact outright, the best of the possible ones does ("denies SI. office fri 3pm"). */
function standIn(guesses: readonly Guess[]): number {
  const open = guesses.indexOf('contact or plan');
  return open >= 0 && guesses.every((kind) => kind !== 'plan')
    ? open
    : guesses.indexOf('contact or told') >= 0
      ? guesses.indexOf('contact or told')
      : open >= 0 && guesses.indexOf('plan') > open
        ? open
        : -1;
}

interface Signs {
  readonly contact: readonly Span[];
  readonly looksBack: boolean;
  readonly timing: Timing;
  readonly first: boolean;
}

function guess(page: Page, piece: Piece, setting: Setting, first: boolean): Guess {
  const contact = piece.cues.filter((cue) => !isElsewhere(page, cue, piece));
  const signs: Signs = {
    contact,
    looksBack: has(page, pastWords, piece.span),
    timing: timingOf(piece, setting.today),
    first,
  };
  const planned = plans(page, piece, signs, setting);
  if (planned !== 'no') return planned === 'maybe' ? 'contact or plan' : 'plan';
  if (contact.length > 0) return 'contact';
  const said = has(page, saying, piece.span);
  const named =
    has(page, typeWords, piece.span) || find(page, modeWords, piece.span).some((cue) => !isElsewhere(page, cue, piece));
  return !said && named && (piece.whens.length > 0 || piece.people.length > 0 || piece.lengths.length > 0)
    ? 'contact or told'
    : 'told';
}

type Timing = 'ahead' | 'behind' | 'open';

/** Whether the clause's dates can only lie ahead, can only lie behind, or may be either. */
function timingOf(piece: Piece, today: Today): Timing {
  const readings = piece.whens.map((when) => directionOf(when, today));
  if (readings.includes('behind')) return 'behind';
  return readings.includes('ahead') ? 'ahead' : 'open';
}

function directionOf(when: When, today: Today): Timing {
  const leans = when.days.find((day) => day.leans)?.leans;
  if (leans) return leans === 'future' ? 'ahead' : 'behind';
  if (
    when.days.length === 0 ||
    when.days.every(({ day }) => day.kind === 'weekday' || day.kind === 'vague' || day.kind === 'dayOfMonth')
  )
    return 'open';
  const dates = resolve(when, 'unknown', today).map(({ value }) => value.slice(0, 10));
  // Without a year the nearer of the two dates is meant, unless both are far.
  const nearest = [...dates].sort(
    (a, b) => Math.abs(daysBetween(today.date, a)) - Math.abs(daysBetween(today.date, b)),
  )[0];
  if (!nearest || nearest === today.date || Math.abs(daysBetween(today.date, nearest)) > 120) return 'open';
  return nearest > today.date ? 'ahead' : 'behind';
}

const weakPlan =
  /^(?:f\/u|fu|follow[ -]?up|followup|due|start|starts|starting|ends|expected|target|attempt|(?:2nd|second|3rd|third) attempt|resched\w*|sched\w*|schd|acordo|seguimiento|programad[ao]|agendad[ao]|reagend\w*|reprogram\w*|recordar|report\w*|set for|pickup|plan:?|booked|upcoming|cita (?:el|con|para)|antes del?)$/;

/** Whether the clause plans; "maybe" where a contact word stands beside a day that may lie either way. */
function plans(page: Page, piece: Piece, signs: Signs, setting: Setting): 'yes' | 'no' | 'maybe' {
  const { contact, looksBack, timing, first } = signs;
  const text = page.plain.slice(piece.span.start, piece.span.end);
  if (
    /\bno (?:f\/u|follow ?-?up|further (?:contact|action|f\/u)|next)\b|\b(?:thru|through|until|til|hasta) ?$/.test(
      text.slice(0, (piece.whens.at(-1)?.span.start ?? text.length + piece.span.start) - piece.span.start),
    ) &&
    !contact.length
  )
    return 'no';
  const plan = find(page, planWords, piece.span)[0];
  const isWeak = plan !== undefined && weakPlan.test(page.plain.slice(plan.start, plan.end));
  const possible = find(page, possibleWords, piece.span)[0];
  const task = taskAt(page, piece, setting.today);
  if (plan && !isWeak && !(possible && possible.start <= plan.start) && timing !== 'behind') return 'yes';
  if (timing === 'ahead')
    return looksBack &&
      !plan &&
      contact[0] &&
      contact[0].start < (piece.whens[0]?.span.start ?? 0) &&
      !has(page, eventWords, piece.span)
      ? 'no'
      : 'yes';
  if (timing === 'behind' || happenedToday(piece, setting.today)) return 'no';
  if (plan && isWeak) return weakly(page, piece, plan, signs);
  if (possible && !task) return 'no';
  if (looksBack) return 'no';
  if (task)
    return first && contact.length > 0 && piece.whens.every(({ days }) => days.length === 0) && !isOrder(text)
      ? 'no'
      : 'yes';
  const dayNamed = piece.whens.some((when) => when.days.some(({ day }) => day.kind !== 'date'));
  if (!has(page, eventWords, piece.span) || first) return 'no';
  return dayNamed ? (contact.length > 0 || has(page, modeWords, piece.span) ? 'maybe' : 'yes') : 'no';
}

function weakly(page: Page, piece: Piece, plan: Span, { contact, looksBack, first }: Signs): 'yes' | 'no' {
  const word = page.plain.slice(plan.start, plan.end);
  if (/^(?:resched|sched|schd|reagend|reprogram|programad|agendad)/.test(word)) {
    const cancelled = /^(?:resched|reagend|reprogram)/.test(word) && first;
    return piece.whens.length > 0 && !cancelled ? 'yes' : 'no';
  }
  if (first && contact.length > 0) return 'no';
  return looksBack && !/^(?:due|antes|2nd|second|3rd|third)/.test(word) ? 'no' : 'yes';
}

/** "f/u call 11:30 today": a clock time of today that has gone by. */
const happenedToday = (piece: Piece, today: Today) =>
  piece.whens.some((when) => {
    const moment = resolve(when, 'past', today)[0]?.value;
    return (
      when.clock !== null && when.days.length > 0 && moment?.startsWith(today.date) && minuteOf(moment) <= today.minute
    );
  });

const minuteOf = (moment: string) => Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16));

const isOrder = (text: string) =>
  /^\W*(?:call|send|see|check|staff|get|submit|schedule|file|confirm|llamar|enviar|visitar|hablar|remind|order|finish|complete|pick up|meet)\b(?! (?:w\/|with|to|from|done|back))/.test(
    text,
  );

/** A bare verb that opens the clause: "call landlord", "sending letter today". */
function taskAt(page: Page, piece: Piece, today: Today): boolean {
  const text = page.plain.slice(piece.span.start, piece.span.end);
  const lead =
    /^[\s,.;:()*•-]*(?:(?:and|then|also|y|luego|todo:?|plan:?|pendiente:?|next:?|steps?:?|please|pls|i|to) )*/.exec(
      text,
    )?.[0].length ?? 0;
  const task = find(page, taskWords, piece.span)[0];
  if (task?.start !== piece.span.start + lead) return false;
  const verb = page.plain.slice(task.start, task.end);
  const after = page.plain.slice(task.end, piece.span.end);
  // "visit w/ pt", "call from mom", "text to dad": nouns.
  if (
    /^(?:visit|call|text|email|check in|review|fax|report|meeting|attempt|return|order|discharge|start|help|talk|mail)$/.test(
      verb,
    ) &&
    /^ (?:w\/|with|to|from|between|btwn|by|done|re|for|at|@|\d|this|today|yest|completed|made|was|mon|tue|wed|thu|fri|sat|sun)/.test(
      after,
    )
  )
    return false;
  const dated = piece.whens.some((when) =>
    resolve(when, 'future', today).some(({ value }) => value.slice(0, 10) >= today.date),
  );
  return /ing\b/.test(verb) ? dated : true;
}

/** A contact that somebody tells of, or that others had: "says he called PO", "she went to clinic", "hasnt seen him". */
function isElsewhere(page: Page, cue: Span, piece: Piece): boolean {
  const head = page.plain.slice(piece.span.start, cue.start);
  if (has(page, saying, { start: piece.span.start, end: cue.start })) return true;
  const word = page.plain.slice(cue.start, cue.end);
  const after = page.plain.slice(cue.end, piece.span.end);
  if (
    /\b(?:hasnt|hasn't|havent|haven't|not|never|has|have|last|nobody has|no one has|no ha|ha|been|when i|if)\s+$/.test(
      head,
    ) &&
    /^(?:seen|saw|visited|contacted|heard|visto|reached)/.test(word)
  )
    return true;
  if (
    /^(?:called|call|llame|llamo)$/.test(word) &&
    /^ (?:911|ems|police|pd|the police|al 911|off|out|it|him|her a|la policia)\b/.test(after)
  )
    return true;
  const others =
    /\b(?:he|she|they|who|cl|pt|client|mom|mo|dad|fa|mother|father|dtr|son|ella|el|kids|wife|husband|bf|gf|nobody|patient|landlord|aide|pcp|it)\s+(?:also |just |had |has |recently |then )?$/;
  if (
    /^(?:went|saw|visited|attended|drove|took|tried|picked up|transported|observed|vi|fui|fue|asisti|visito|dropped off|screened|assessed)/.test(
      word,
    )
  )
    return others.test(head);
  return (
    /^(?:spoke|talked|met|visit|session|intake|attempt|attempted|supervised|joined|updated|response from|heard)/.test(
      word,
    ) && /\b(?:he|she|they|who|his|her)\s+(?:also |just |had |has )?$/.test(head)
  );
}

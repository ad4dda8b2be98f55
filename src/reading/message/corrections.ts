import type { Clause, Setting } from '#reading/clauses/clauses.ts';
import { readOutcome } from '#reading/contact/contact-outcomes.ts';
import { findModes, readMode } from '#reading/contact/modes.ts';
import { findWhens, resolve } from '#reading/dates/dates.ts';
import { findLengths, readDuration } from '#reading/dates/durations.ts';
import type { Moment, When } from '#reading/dates/when.ts';
import { everyMatch } from '#reading/matches.ts';
import type { Page } from '#reading/normalise.ts';
import type { Found, Reading, Span, Unsure } from '#reading/reading.ts';
import { readRisks } from '#reading/risks/risks.ts';
import { leadingTo, within } from '#reading/spans.ts';
import { readCorrectedPeople } from './corrected-people.ts';

type Corrected = Pick<
  Reading,
  'contactMode' | 'outcome' | 'occurredAt' | 'durationMinutes' | 'participants' | 'riskFlags'
>;

/** What a correction sets right: the new value in its field; the old one ("not 10/6", "I wrote L") is left out. */
export function readCorrection(page: Page, part: Span, clauses: readonly Clause[], setting: Setting): Corrected {
  const wrong = wrongWords(page, part);
  const right = (span: Span) =>
    within(span, part) && !wrong.some((other) => span.start >= other.start && span.start < other.end);
  const named = findWhens(page, setting.today).filter(({ span }) => within(span, part));
  const whens = named.filter(({ span }) => right(span));
  const lengths = findLengths(page.plain).filter(
    ({ span }) => right(span) && !whens.some((when) => within(span, when.span)),
  );
  const said = page.plain.slice(part.start, part.end);
  const set = whens.find(({ span }) => isSet(page, span) && !ofEvent.test(page.plain.slice(part.start, span.start)));
  // "amend 3/4 note: child seen was Bo": where another word is set right, the day only names the note.
  const [when] = set
    ? [set]
    : setsRight.test(said)
      ? []
      : whens.filter(({ span }) => isCorrectedValue(page, span, part));
  const about = whens.find(
    (one) => one.days.length > 0 && one !== when && (set !== undefined || !isCorrectedValue(page, one.span, part)),
  );
  // "hv on 9/21 was at 3pm", "it was 6:15 not 5:15 on tues": the day names the note, the clock time is set right.
  const day = about ?? named.find((one) => !right(one.span) && isBehindHour(page, one));
  const dated = when && when.days.length === 0 && day ? { ...when, days: day.days } : when;
  const moments = dated ? resolve(dated, 'past', setting.today) : [];
  const aboutMode =
    /\b(?:was|were|is|fue|should (?:be|read|say|have been)|mode|change(?:d)? to|it was|era)\b[^.]{0,20}\b(?:phone|video|zoom|home|office|hv|ov|in person|text|email|call|visit|telefono|telefonica|casa|oficina|virtual|facility|school)\b/.test(
      said,
    );
  const fixed = clauses
    .map((clause) => ({ ...clause, span: firstRight(clause.span, wrong) }))
    .filter(({ span }) => span.end > span.start);
  return {
    occurredAt: asDate(moments, when?.span),
    durationMinutes:
      readDuration([...lengths.filter(({ span }) => isSaidInstead(page, span)).slice(-1), ...lengths].slice(0, 1)) ??
      rangeLength(moments, when?.span) ??
      bareLength(page, part, said, wrong),
    contactMode:
      setMode(page, part, right) ??
      (((aboutMode && lengths.length === 0) || wasAt.test(said)) && moments.length === 0
        ? readMode(page, fixed, [])
        : null),
    outcome: outcomeOf(page, fixed, said),
    participants: readCorrectedPeople(page, clauses),
    riskFlags: readRisks(page, part, setting.area, []).stated.filter(({ spans }) =>
      spans.some((span) => right(span) && isSetAgainst(page, span)),
    ),
  };
}

/**
 * "correct the duration, 25 not 15", "I put 45 min, it was 25": a bare number counts where the text says that a length is
 * set right, or where the wrong one is a length.
 */
function bareLength(page: Page, part: Span, said: string, wrong: readonly Span[]): Found<number> | null {
  const isLength =
    wrong.some((span) => findLengths(page.plain.slice(span.start, span.end)).length > 0) &&
    /\b(?:was|be|is|really|actually|only|like|era|fue|fueron|eran)(?: only| really| actually| like| closer to)? (\d{1,3})(?![\d/:-])(?=\W*(?:$|[.,;\n]|(?:not|no)\b))/.exec(
      said,
    );
  const right =
    isLength ||
    /\b(?:duration|dur|length|duracion|how long|minutes)\b[^;\n]*?(?<![\d/:-])(\d{1,3})(?![\d/:-])(?= ?(?:,? ?(?:not|instead|no)\b|\W*$))/.exec(
      said,
    );
  if (!right?.[1]) return null;
  const start = part.start + right.index + right[0].length - right[1].length;
  const span = { start, end: start + right[1].length };
  return { value: Number(page.plain.slice(span.start, span.end)), spans: [span] };
}

/** "I said an hour, it was an hour and a half": the length behind these words is the right one. */
const isSaidInstead = (page: Page, { start }: Span) =>
  /\b(?:(?:it|that) (?:was|lasted|took|went)|should(?:'ve| have)?(?: be| been| read| say)?|fue|fueron|duro|eran?)(?: (?:really|actually|only|more like|closer to|about|like|de|como))* $/.test(
    leadingTo(page.plain, start),
  );

/** "change the contact from in person to video" */
const fromTo = /\b(?:from|de) [a-z -]{2,20} (?:to|a) (?:an? |una? )?$/;
/** Where somebody is to go: no place of the contact. */
const bound = /\b(?:destination|dispo(?:sition)?|placement|discharge[ds]? to|dc to|destino|lives?|living)\b[^.;]*$/;

/** "I put office, it was a phone call", "fue en la oficina no en la casa": a mode set right beside other values. */
function setMode(page: Page, part: Span, right: (span: Span) => boolean): Reading['contactMode'] {
  const set = findModes(page, part).find(
    ({ mode, span }) =>
      mode !== 'in_person' &&
      right(span) &&
      !bound.test(page.plain.slice(part.start, span.start)) &&
      (isSetAgainst(page, span) ||
        isListed(page, part, span) ||
        /\b(?:was|were|is|be|been|read|say|fue|era|mode|modo|s\/b|shld be|(?:change|switch|make)(?:d)? (?:it|that|this)(?: to)?)(?: (?:really|actually|done|held|made|over|at|on|in|by|via|the|an?|en|por|una?|la|el|su|her|his|their|my))* ?$/.test(
          leadingTo(page.plain, span.start),
        ) ||
        fromTo.test(page.plain.slice(part.start, span.start))),
  );
  return set ? { value: set.mode, spans: [set.span] } : null;
}

const wasAt =
  /\b(?:was|were|took place|fue)(?: (?:really|actually|over|done|held))? (?:at|in|en) (?:the|his|her|their|my|our|la|el|su|mi) [a-z]/;

/** "replace 10/8 entry on Voss: office visit, 30 min": the right values one after the other. */
const isListed = (page: Page, part: Span, { start, end }: Span) =>
  /\b(?:note|entry|nota|entrada|registro)\b[^:]*:(?: [^.;:]{1,20},)? $/.test(page.plain.slice(part.start, start)) &&
  /^(?: visit)?\W*(?:,|$)/.test(page.plain.slice(end, end + 9));

function outcomeOf(page: Page, clauses: readonly Clause[], said: string): Reading['outcome'] {
  if (
    !/\b(?:(?:did not|didn'?t|never) (?:show|answer|come|pick up|attend|open)\w*|not home|no ans\w*|no[ -]?show|cancel\w*|cxl\w*|cxld|attempt\w*|no contact|lvm|cancelo|no se presento)\b/.test(
      said,
    )
  )
    return null;
  const outcome = readOutcome(page, clauses);
  return outcome && outcome.value !== 'contact_made' ? outcome : null;
}

/** "self neglect, not caregiver neglect": only what is set against the wrong word is known to be the corrected one. */
const isSetAgainst = (page: Page, span: Span) =>
  /^(?: (?:for )?[a-z]+)?,? (?:and |but )?(?:(?:i|we) (?:\w+ )?(?:logged|put|wrote|entered|typed|had|said|noted)|not|instead of|rather than|no|y no|en vez de|en lugar de) (?!more|longer|further|other|hay|mas)/.test(
    page.plain.slice(span.end, span.end + 40),
  );

const asDate = (moments: readonly Moment[], span: Span | undefined): Found<string> | Unsure<string> | null => {
  const [only, ...more] = moments;
  if (!only || !span) return null;
  return more.length > 0
    ? { candidates: moments.map(({ value }) => value), spans: [span] }
    : { value: only.value, spans: [span] };
};

const rangeLength = (moments: readonly Moment[], span: Span | undefined): Found<number> | null =>
  moments[0]?.minutes && span ? { value: moments[0].minutes, spans: [span] } : null;

/** "was 3:15", "fue el 7/13", "should be the 4th", "=> 2pm"; "3:15 not 2:15". */
const isSet = (page: Page, { start, end }: Span) =>
  /(?:\b(?:was|were|is|be|been|read|say|fue|fueron|era|eran|es|to|debe ser|really|actually|make it|mean|meant)|[=-]>)(?: (?:really|actually|more like|at|on|around|about|from|el|la|las?|a las?|de|dia|the|en realidad|supposed to be))* ?$/.test(
    page.plain.slice(Math.max(0, start - 40), start),
  ) ||
  /^,? ?(?:and )?(?:not|instead of|rather than|no|y no|en vez de|en lugar de) [\d#a-z]/.test(
    page.plain.slice(end, end + 20),
  );

/** A verb that sets a word against the wrong one. */
const setsRight =
  /\b(?:was|were|is|should (?:be|read|say)|fue|fueron|era|eran|es|debe (?:ser|decir))\b(?:[^.;]|\.\d){1,40}?(?:,| -)? ?\b(?:not|no|instead of|rather than|en vez de|y no)\b/;

/** Stretches that name the old value. */
function wrongWords(page: Page, part: Span): Span[] {
  const text = page.plain.slice(part.start, part.end);
  const old =
    /(?:,? ?(?<!\b(?:did|does|do|could|has|had) )\b(?:not|instead of|rather than|no|en vez de|en lugar de|y no)\b|(?<!\bwhat )\bi (?:wrote|put|said|entered|typed|had|charted|marked|coded)\b(?: (?:it|that|he|she|they|(?:the|his|her|my) [^,.;]*?)(?: it)? (?:was|were)\b)?|\b(?:puse|escribi|dije)\b|\bfrom\b(?=[^.]*\bto\b)|\bchange\b(?=[^.]*\bto\b)|\bcambiar?\b(?=[^.]*\ba\b)|->?$)[^,.;]*?(?=\b(?:to|should|a las?|instead|was|were|(?:and|y) (?:(?:it|he|she|they) |lasted|took|duro))\b|[,.;]|$)/g;
  return everyMatch(old, text).map((match) => ({
    start: part.start + match.index,
    end: part.start + match.index + match[0].length,
  }));
}

/** "not 515 on tues": behind the wrong hour stands the right day. */
const isBehindHour = (page: Page, { days: [day], clock, span }: When) =>
  day !== undefined &&
  (clock ? day.span.start > clock.span.start : /\d ?[ap]?m? (?:on |el )?$/.test(leadingTo(page.plain, span.start)));

/** "PCP appt is 3/18": of another event than the contact. */
const ofEvent =
  /\b(?:appt|appointment|hearing|hrg|court|(?:next|new|prox\w*) [a-z]+|eval|intake|deadline|due|dob|born|discharge|dc|cita|audiencia)\b(?! (?:was|were|fue|era)(?: at| a las?)? ?$)[^.,]*$/;

/** The date that the correction sets, not one that only says which note is meant ("note from 3/4: ..."). */
function isCorrectedValue(page: Page, span: Span, part: Span): boolean {
  const before = page.plain.slice(part.start, span.start);
  const after = page.plain.slice(span.end, part.end);
  if (
    /\b(?:note|entry|visit|hv|contact|call|nota|visita|session|ov)s? (?:(?:on|for|w\/|with|re|de|con|a) (?:[a-z.']+ ){1,3}?)?(?:(?:from|on|of|for|dated|de|del)\s+(?:the |el )?)?$/.test(
      before,
    )
  )
    return false;
  if (
    /^(?:'s)? (?:[a-z.']+ ){0,2}?(?:note|entry|visit|hv|contact|call|session|ov)\b/.test(after) &&
    !/\b(?:was|is|should)\b/.test(before)
  )
    return false;
  if (ofEvent.test(before)) return false;
  if (/\b(?:note|entry|nota)\s*$/.test(before)) return false;
  if (/\b(?:last|yesterday's|today's|mondays?|tuesdays?)\s*$/.test(before)) return false;
  return true;
}

function firstRight(span: Span, wrong: readonly Span[]): Span {
  const cut = wrong.find((other) => other.start >= span.start && other.start < span.end);
  if (!cut) return span;
  return cut.start > span.start + 2 ? { start: span.start, end: cut.start } : { start: cut.end, end: span.end };
}

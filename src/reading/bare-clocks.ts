import { type ClockWords, minutesOf } from './clocks.ts';
import { besideClock, numbered } from './lexicon/clock-neighbours.ts';
import { nameAt } from './names.ts';
import type { Page } from './normalise.ts';
import type { Span } from './reading.ts';

/** What stands between a contact and its hour: "zoom at 415", "hv - 330", "ov from 10-1130". */
const joint = '[\\s,(]*(?:-|at|@|from|around|about|approx|~|de|a las?|the|el|la)?\\s*';
const contactBefore = new RegExp(`(?<![a-z0-9])${besideClock}${joint}$`);
const contactAfter = new RegExp(
  `^\\s*(?:-|,|:)? ?(?:(?:i|we|unannounced|announced|phone|sup|supervised|joint|missed|quick|brief|first|1st|2nd|3rd) )?${besideClock}(?![a-z0-9])`,
);
/** "called cell 0900", "hv Bellamy 930", "med drop w/ Lou 415": who or what was called or met stands between. */
const contactNear = new RegExp(
  `(?<![a-z0-9])${besideClock} (?:(?:w/|with|con|to|a|for|at|en|in|the|his|her|su|la|el) ?)?(?!(?:${numbered})(?![a-z]))[a-z'.-]{2,} $`,
);
const contactInside = new RegExp(`(?<![a-z0-9])${besideClock}(?![a-z0-9])`);
const stopWords = new RegExp(
  `(?<![a-z0-9])(?:${besideClock}|no ans|no answer|nobody|not home|vm|not there|no show|ns|out|canceled|cancelled|cxl|cancelo)(?![a-z0-9])`,
);
/** A number at the head of a line, of a sentence, or of what comes next. */
const opens = /(?:^|[.;:\n*•-]|\b(?:then|and|also|later|luego|despues|y)|,)\s*$/;
const closes = /^\s*(?:$|[.,;:)\n/-]|(?:w\/|with|con|at|@|re|en|in|today|hoy|for|para|to|by)(?![a-z]))/;
/** What counts, measures or numbers something else. */
const counted =
  /\b(?:kids|children|boys?|girls?|sibs|twins|babies|toddlers|ninos|ninas|nenes|gemelos|ages?|aged|edad|grades?|levels?|steps?|stage|weeks?|wks?|days?|pages?|rooms?|rm|apt|unit|bed|lot|score[ds]?|times|chapters?|priors?|of|bs|bg|sugars?|glucose|bp|sbp|o2|sats?|wt|weight|running|rent|owes?|paid|pays?|spent|earn\w*|makes|balance|drinks?|takes|taking|lost|gained|has|had|needs?|every|q|x|tel|cell|fax|number|num|ext|route|rt|hwy|bus|line|ps|is|route|tiene|toma|debe|paga|gana|cada|entre)\s*(?:about |approx |around |~|the |a |an )*$/;

/** "zoom 415", "1020 hv con mo", "met w/ Nelson at clinic 10-11": a bare number beside words for a contact is its hour. */
export function isHourOfContact(page: Page, span: Span, clock: ClockWords): boolean {
  const before = page.plain.slice(Math.max(0, span.start - 80), span.start);
  const after = page.plain.slice(span.end, span.end + 40);
  if (
    (counted.test(before) && !(isFull(page, span) && /\b(?:cell|tel)\s*$/.test(before))) ||
    (clock.to && !isShort(clock))
  )
    return false;
  if (isStop(page, span)) return true;
  if (span.end - span.start < 3) return isMorning(clock) && ownVisit.test(before) && closes.test(after);
  if (contactBefore.test(before)) return true;
  if (isFull(page, span) || closes.test(after) || /^ (?:no|lvm|vm|left|ok)(?![a-z])/.test(after))
    if (contactNear.test(before)) return true;
  if (opens.test(before)) {
    if (contactAfter.test(after)) return true;
    const [rest = ''] = after.split(/[.,;:\n]/);
    if (isFull(page, span) && contactInside.test(rest)) return true;
  }
  if (clock.to !== null && /,\s*$/.test(before) && /^\s*(?:$|[.,;\n])/.test(after) && contactInside.test(before))
    return true;
  const clause = before.slice(Math.max(0, ...[...before.matchAll(/[.,;:\n(]/g)].map(({ index }) => index + 1)));
  const isSaid = clock.to !== null || /\b(?:around|about|approx|like)\s+$|~\s*$/.test(before);
  return isSaid && closes.test(after) && contactInside.test(clause);
}

/** "9 Pena hv w/ mo": at the head of a line an hour, a name and a contact. */
const isStop = (page: Page, span: Span): boolean => {
  if (!/(?:^|\n|[.;:] )[ *•-]*$/.test(page.plain.slice(Math.max(0, span.start - 6), span.start))) return false;
  const name = nameAt(page, span.end + 1);
  const [rest = ''] = page.plain.slice(span.end, span.end + 120).split(/\n|(?<!\b(?:mrs?|ms|dr|sra?|srta|don))\. /);
  return name !== null && stopWords.test(rest);
};

/** "hv 9, bien": a morning hour; "hv 2" may be the second visit. */
const isMorning = ({ from: { hour }, to }: ClockWords) => to === null && hour >= 7 && hour <= 12;
const ownVisit = /(?<![a-z0-9])(?:hv|h\/v|home visit|ov|office|ofc|oficina|zoom|tc|visita en casa)\s$/;

/** "1600", "0310": all four figures of the 24-hour clock. */
const isFull = (page: Page, { start, end }: Span) =>
  /(?<!\d)(?:[01]\d|2[0-3])[0-5]\d$/.test(page.plain.slice(start, end));

/** "1100 today": at the head of a sentence, or behind a comma, three or four figures in front of a day are its hour. */
export const isHourBeforeDay = (page: Page, span: Span): boolean =>
  span.end - span.start > 2 && opens.test(page.plain.slice(Math.max(0, span.start - 20), span.start));

/** A range of hours that goes up and is no longer than a long contact. */
function isShort({ from, to }: ClockWords): boolean {
  const [start] = minutesOf(from, undefined);
  const [end] = to ? minutesOf(to, undefined) : [];
  return start !== undefined && end !== undefined && end > start && end - start <= 240;
}

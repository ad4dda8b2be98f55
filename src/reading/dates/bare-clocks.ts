import { besideClock, numbered } from '#reading/lexicon/clock-neighbours.ts';
import type { Page } from '#reading/normalise.ts';
import { nameAt } from '#reading/people/names.ts';
import type { Span } from '#reading/reading.ts';
import type { ClockWords } from './clocks.ts';
import { minutesBetween } from './minutes.ts';

/** What stands between a contact and its hour: "zoom at 415", "hv - 330", "ov from 10-1130". */
const joint = '[\\s,(]*(?:-|at|@|from|around|about|approx|~|de|a las?|the|el|la)?\\s*';
const contactBefore = new RegExp(`(?<![a-z0-9])${besideClock}(?: (?:me|us|him|her|them) at )?${joint}$`);
const contactAfter = new RegExp(
  `^\\s*(?:-|,|:)? ?(?:(?:i|we|unannounced|announced|phone|sup|supervised|joint|missed|quick|brief|first|1st|2nd|3rd) )?${besideClock}(?![a-z0-9])`,
);
/** "called cell 0900", "hv Bellamy 930", "med drop w/ Lou 415": who or what was called or met stands between. */
const between = `(?:(?:w/|c/|with|con|to|a|for|at|@|en|in|the|his|her|su|la|el) ?)?(?!(?:${numbered})(?![a-z]))[a-z'.-]{2,} `;
const contactNear = new RegExp(`(?<![a-z0-9])${besideClock} ${between}$`);
const contactBehind = new RegExp(`(?<![a-z0-9])${besideClock} ${between}(?:${between})?$`);
/** "court today for the Bell kids 130": whom it was for, and in front of that the day. */
const contactFor = new RegExp(
  `(?<![a-z0-9])${besideClock} (?:(?:today|tonight|yest|yesterday|this (?:am|pm|morning)|hoy|ayer|mon|tues?|wed|thurs?|fri|sat|sun)[a-z]* )?(?:for|re|on|para|de) (?:the |los |las )?(?:[a-z'.-]+ ){1,2}$`,
);
/** "hv w mo and kids 1130": behind all who were there. */
const contactWith = new RegExp(
  `(?<![a-z0-9])${besideClock} (?:w/|w|with|con) ?(?:[a-z'.-]+ ){1,2}(?:and|&|\\+|n|y) (?:(?:the|both|all|los|las) )?[a-z]+ $`,
);
const ofChildren = /\b(?:kids|children|boys?|girls?|sibs|twins|ninos|ninas) $/;
/** "lamont 1045 at the library": who opens the sentence. */
const nameBefore = new RegExp(`(?:^|[.;:\\n]) ?(?!(?:${numbered})(?![a-z]))[a-z][a-z'-]{2,}(?: [a-z]\\.)? $`);
const beforeStreet = /\b(?:calle|avenida|ave|av|carrera)(?: [a-z]+){0,3} $/;
const street =
  /^ (?:[nsew]\.? |north |south |east |west )?(?:[a-z]+ ){1,2}(?:st|street|ave|avenue|rd|road|dr|drive|ln|lane|blvd|ct|court|way|pl|place|cir|circle|hwy|pkwy|terrace|ter|trl|trail|loop|sq|apt|#\d)(?![a-z])/;
const contactInside = new RegExp(`(?<![a-z0-9])${besideClock}(?![a-z0-9])`);
const stopWords = new RegExp(
  `(?<![a-z0-9])(?:${besideClock}|no ans|no answer|nobody|not home|vm|not there|no show|ns|out|canceled|cancelled|cxl|cancelo)(?![a-z0-9])`,
);
/** A number at the head of a line, of a sentence, or of what comes next. */
const opens = /(?:^|[.;:\n*•-]|\b(?:then|and|also|later|luego|despues|y)|,)\s*$/;
const closes =
  /^\s*(?:$|[.,;:)\n/-]|(?:w\/?|c\/|x tel|with|con|at|@|re|en|in|on(?! \d)|via|today|hoy|for|para|to|by|a (?:su|la|el)|al)(?![a-z]))/;
/** What counts, measures or numbers something else. */
const counted =
  /\b(?:kids|children|boys?|girls?|sibs|twins|babies|toddlers|ninos|ninas|nenes|gemelos|ages?|aged|edad|grades?|levels?|steps?|stage|weeks?|wks?|days?|pages?|rooms?|rm|apt|unit|bed|lot|score[ds]?|times|chapters?|priors?|of|bs|bg|sugars?|glucose|bp|sbp|o2|sats?|wt|weight|running|rent|weighs?|weighed|owes?|paid|pays?|spent|earn\w*|makes|balance|drinks?|takes|taking|lost|gained|has|had|needs?|was|were|hr|pulse|temp|bpm|bill|fee|fine|fines|copay|cost|costs|case|file|form|code|section|ticket|permit|badge|invoice|fue|era|mide|pesa|pulso|every|q|x|tel|cell|fax|number|num|ext|route|rt|hwy|bus|line|ps|is|route|tiene|toma|debe|paga|gana|cada|entre)\s*(?:about |approx |around |~|the |a |an )*$/;

/** "zoom 415", "1020 hv con mo", "met w/ Nelson at clinic 10-11": a bare number beside words for a contact is its hour. */
export function isHourOfContact(page: Page, span: Span, clock: ClockWords): boolean {
  const before = page.plain.slice(Math.max(0, span.start - 80), span.start);
  const after = page.plain.slice(span.end, span.end + 40);
  if (
    (counted.test(before) &&
      !(isOnFive(page, span) && ofChildren.test(before) && (contactFor.test(before) || contactWith.test(before))) &&
      !(isFull(page, span) && /\b(?:cell|tel)\s*$/.test(before)) &&
      !(isRange(page, span, clock) && /\b(?:apt|unit)\s*$/.test(before))) ||
    (clock.to && !isShort(clock))
  )
    return false;
  if (isRange(page, span, clock) && (closes.test(after) || contactInside.test(clauseBefore(before)))) return true;
  if (isStop(page, span)) return true;
  if (span.end - span.start < 3) return isMorning(clock) && ownVisit.test(before) && closes.test(after);
  if (contactBefore.test(before) || isField(before, after)) return true;
  if (street.test(after) || beforeStreet.test(before)) return false;
  if (isFull(page, span) && /(?:^|\n)\W*$/.test(before)) return true;
  if (isFull(page, span) || closes.test(after) || /^ (?:no|lvm|vm|left|ok)(?![a-z])/.test(after))
    if (contactBehind.test(before)) return true;
  if (isOnFive(page, span)) {
    if (beforeHour.test(before) && closes.test(after)) return true;
    if (contactNear.test(before)) return true;
    if ((contactFor.test(before) || contactWith.test(before)) && closes.test(after)) return true;
    if (nameBefore.test(before) && stopWords.test(after.split(/[.;\n]/)[0] ?? '')) return true;
  }
  if (opens.test(before)) {
    if (contactAfter.test(after)) return true;
    const [rest = ''] = after.split(/[.,;:\n]/);
    if (isFull(page, span) && contactInside.test(rest)) return true;
  }
  // "Bedside, Ms. Quill, 0830.": an hour between stops, in the sentence of the contact.
  if ((clock.to !== null || isFull(page, span)) && /,\s*$/.test(before) && /^\s*(?:$|[.,;\n])/.test(after))
    if (contactInside.test(before)) return true;
  if (isFull(page, span) && cameIn.test(before)) return true;
  const isSaid =
    clock.to !== null ||
    /^(?:around|about|approx|~)/.test(page.plain.slice(span.start, span.end)) ||
    isOnFive(page, span) ||
    /\b(?:around|about|approx|like)\s+$|~\s*$/.test(before);
  return isSaid && closes.test(after) && contactInside.test(clauseBefore(before));
}

/** "txt me at 715": but no "sugar at 240", no "lives at 415". */
const beforeHour =
  /(?<!\b(?:sugars?|bs|bg|glucose|bp|rent|weight|wt|temp|hr|pulse|sats?|o2|lives|living|stays|staying|resides?|address|house|home|apt|priced|valued|set|is|was)) (?:at|@|around|a las)\s*$/;

/** "reported 0900": came at that hour. */
const cameIn = /\b(?:reported|checked in|arrived|showed up|showed|came in|se reporto|se presento|llego) $/;

const clauseBefore = (before: string) => before.replace(/\([^()]*\)/g, ' ').replace(/^.*[.,;:\n(]/s, '');

/** "PHONE - Stucky - 1015 - 8 min", "2/26 // 1405 // Bassett": a number that has a field of its own. */
const isField = (before: string, after: string) =>
  /(?:\s-|\/\/|\s\/|\|)\s*$/.test(before) && /^\s*(?:-\s|\/\/|\/\s|\||$|\n)/.test(after);

/** "930", "1015", "11-1130": hour and minutes in one. */
const isOnFive = (page: Page, { start, end }: Span) =>
  /(?<!\d)\d{1,2}[0-5][05](?!\d)/.test(page.plain.slice(start, end));

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

/** "3-320", "11 to 130": from an hour to the minutes of another; nothing else is counted so. */
const isRange = (page: Page, { start, end }: Span, clock: ClockWords) =>
  clock.to !== null && /^\D*\d{1,2}(?: ?[0-5][05])?\D+\d{1,2} ?[0-5][05]\D*$/.test(page.plain.slice(start, end));

/** "1600", "0310": all four figures of the 24-hour clock. */
const isFull = (page: Page, { start, end }: Span) =>
  /(?<!\d)(?:[01]\d|2[0-3])[0-5]\d$/.test(page.plain.slice(start, end));

/** "1100 today", "lvm for fa 840 this am": three or four figures in front of a day, opening it or beside a contact. */
export function isHourBeforeDay(page: Page, span: Span): boolean {
  const before = page.plain.slice(Math.max(0, span.start - 80), span.start);
  if (span.end - span.start < 3 || counted.test(before)) return false;
  return (
    opens.test(before) || beforeHour.test(before) || isFull(page, span) || contactInside.test(clauseBefore(before))
  );
}

/** A range of hours that goes up and is no longer than a long contact. */
const isShort = (clock: ClockWords): boolean => (minutesBetween(clock, undefined) ?? 241) <= 240;

import { daysBetween, weekdayOf } from '#reading/dates/calendar.ts';
import { resolve } from '#reading/dates/dates.ts';
import type { Today, When } from '#reading/dates/when.ts';
import { numberWord } from '#reading/lexicon/calendar-words.ts';
import { whatWasOn } from '#reading/lexicon/contact-places.ts';
import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';
import { leadingTo } from '#reading/spans.ts';

/** Whether a time can only lie ahead, can only lie behind, or may be either. */
export type Timing = 'ahead' | 'behind' | 'open';

/** Where a time lies by its words alone, whatever is said to happen then. */
export function directionOf(when: When, today: Today): Timing {
  const leans = when.days.find((day) => day.leans)?.leans;
  if (leans) return leans === 'future' ? 'ahead' : 'behind';
  const dated = when.days.some(
    ({ day }) =>
      ['date', 'monthDay', 'figures'].includes(day.kind) || (day.kind === 'dayOfMonth' && day.weekday !== undefined),
  );
  if (!dated) return 'open';
  const moments = resolve(when, 'unknown', today).map(({ value }) => value);
  // "lunes 9" when no Monday about now is a ninth: the number is an hour, and the weekday tells nothing.
  const numbered = when.days
    .map(({ day }) => day)
    .find((day) => day.kind === 'dayOfMonth' && day.weekday !== undefined);
  if (numbered?.kind === 'dayOfMonth' && !moments.some((moment) => weekdayOf(moment.slice(0, 10)) === numbered.weekday))
    return 'open';
  // Without a year the nearer of the two dates is meant, unless both are far.
  const meant =
    numbered?.kind === 'dayOfMonth'
      ? moments.filter((moment) => weekdayOf(moment.slice(0, 10)) === numbered.weekday)
      : moments;
  const distance = (moment: string) => Math.abs(daysBetween(today.date, moment.slice(0, 10)));
  const nearest = [...meant].sort((a, b) => distance(a) - distance(b))[0];
  if (!nearest || distance(nearest) > (numbered ? 60 : 120)) return 'open';
  if (nearest.slice(0, 10) !== today.date) return nearest > today.date ? 'ahead' : 'behind';
  return nearest.length > 10 ? (minuteOf(nearest) > today.minute ? 'ahead' : 'behind') : laterToday(when, today);
}

/** "tonight", written in the afternoon. */
const laterToday = (when: When, today: Today): Timing =>
  when.days.some(({ part }) => part === 'night') && today.minute < 17 * 60 ? 'ahead' : 'open';

const minuteOf = (moment: string) => Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16));

/** "no power since mon", "sin luz desde el lunes": the day is over. */
export const isSince = (page: Page, { span }: When) =>
  isCountedBack(page, span) ||
  /\b(?:since|desde) (?:the |last |el |la )?$/.test(leadingTo(page.plain, span.start)) ||
  (/\b(?:from|del?) (?:the |last |this |el |la )?$/.test(leadingTo(page.plain, span.start)) &&
    isOfNoun(page.plain.slice(span.start, span.end + 24), span.end - span.start));

/** "from tues draw", "from monday's visit": the day belongs to what happened on it. */
const isOfNoun = (text: string, length: number) =>
  whatWasOn.test(text.slice(length)) || /'s$/.test(text.slice(0, length));

/** "3rd in 2 mo", "wt up 6 lb in 3 days", "no BM in 3 days", "in and out in 10 min": within what time something was counted or done. */
const isCountedBack = (page: Page, { start, end }: Span) =>
  withinLength.test(page.plain.slice(start, end)) && counted.test(leadingTo(page.plain, start));
const withinLength = new RegExp(`^(?:in|en) (?:the )?(?:\\d|${numberWord}\\b|[a-z]+ (?:min|hour|hora))`);
const counted =
  /(?:\b\d+ ?(?:st|nd|rd|th|er|ro|do|lbs?|libras?|kg|kilos?|times|x|veces|falls?|calls?|visits?|no[- ]?shows?|misses|trips?|ua'?s|doses|caidas)|\bx ?\d+|\b(?:first|second|third|fourth|(?<!next )one|two|three|four|only|twice|once|primer[ao]?|segund[oa]|tercer[ao]?)(?: [a-z-]+)?|\b(?:no|not|nothing|hasn'?t|haven'?t|never|didn'?t|ni|sin|nada|lost|gained|missed|up|down|perdio|bajo|subio)(?: [a-z]+){0,3}|\b\d+(?:st|nd|rd|th) (?:[a-z/-]+ ){0,2}[a-z/-]+|\bin (?:and|n|&) out|(?<!\b(?:be|get|gets|being) )(?:done|finished)|\b(?:called|texted|rang|came|went|got)(?:(?: [a-z]+)? back)?) $/;

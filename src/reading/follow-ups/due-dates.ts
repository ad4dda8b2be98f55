import type { Setting } from '#reading/clauses/clauses.ts';
import { addDays, daysBetween, weekdayOf } from '#reading/dates/calendar.ts';
import { resolve } from '#reading/dates/dates.ts';
import type { When } from '#reading/dates/when.ts';
import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';
import { leadingTo } from '#reading/spans.ts';

/** "appt 1/8 moved up to 1/4": between the old day and the new one. */
const movedTo =
  /^[\s,;(]*(?:(?:is|was|got|has been|now|fue|se) )*(?:moved|pushed|changed|bumped|switched|resched\w*|reset|cont'?d|continued|postponed|movid[ao]|movio|cambi\w+|paso)(?: (?:up|back|out))? (?:to|for|until|til|al?|para|pal)(?: el)? ?$/;

/** "visits sat 10-2 starting 3/21": what is every week comes first on the day it starts. */
const startingOn = /^[\s,;(]*(?:start(?:ing|s)?|begin(?:ning|s)?|effective|empezando|a partir)(?: on| del?| el)* $/;

/** "will see her in am": the morning to come, which before dawn is today's. */
const inTheMorning = /\b(?:in (?:the )?(?:am|morning)|first thing|a primera hora)\W*$/;
const dawn = 5 * 60;

/** The days an action within the span may be due, none before today; words for a moment of today or tomorrow count. */
export function dueDates(page: Page, span: Span, whens: readonly When[], setting: Setting): string[] {
  const dated = whens.filter((when, index) => {
    const next = whens[index + 1];
    const between = next && page.plain.slice(when.span.end, next.span.start);
    // "moved from 3/12 to 3/19": the old day is not the new one.
    const givesWay =
      between !== undefined &&
      (/\b(?:from|de|del) $/.test(leadingTo(page.plain, when.span.start)) ||
        movedTo.test(between) ||
        startingOn.test(between));
    return when.days.length > 0 && !givesWay;
  });
  const [when] = dated.length > 0 ? dated : whens;
  if (!when && inTheMorning.test(page.plain.slice(span.start, span.end)))
    return [setting.today.minute < dawn ? setting.today.date : addDays(setting.today.date, 1)];
  if (!when)
    return /\b(?:now|later today|ahora(?: mismo)?|ahorita|al rato|mas tarde|at lunch|after lunch|over lunch|tras el almuerzo)\W*$/.test(
      page.plain.slice(span.start, span.end),
    )
      ? [setting.today.date]
      : [];
  const moments = resolve(when, 'future', setting.today).map(({ value }) => value);
  // "discharge is tomorrow. I will pick her up at 10", written at four: no hour of today.
  if (when.days.length === 0 && moments.every((moment) => isOver(moment, setting))) return [];
  const dates = moments.map((moment) => moment.slice(0, 10));
  const ahead = [...new Set(dates)].filter((date) => date >= setting.today.date);
  // "grupo viernes 5" when no Friday about now is a fifth: the number is an hour.
  const numbered = when.days.map(({ day }) => day).find(({ kind }) => kind === 'dayOfMonth');
  if (numbered?.kind !== 'dayOfMonth' || numbered.weekday === undefined) return ahead;
  const onThatDay = ahead.filter((date) => weekdayOf(date) === numbered.weekday);
  const soon = onThatDay.filter((date) => daysBetween(setting.today.date, date) < 60).sort();
  return soon.length > 0 ? soon.slice(0, 1) : onThatDay;
}

const isOver = (moment: string, { today }: Setting) =>
  moment.length > 10 &&
  moment.slice(0, 10) === today.date &&
  Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16)) < today.minute;

/** An action without its day ("by fri", "on 3/12"), its clock time kept; a text that is nothing but a date stays whole. */
export function withoutDays(page: Page, span: Span, whens: readonly When[]): string {
  let text = '';
  let at = span.start;
  for (const { span: place } of whens.flatMap(({ days }) => days)) {
    if (place.start < at || place.end > span.end) continue;
    const before = page.typed
      .slice(at, place.start)
      .replace(
        /\s*(?:\b(?:by|on|before|for|until|due|to|el|para el|para|pal|pa|pa el|antes(?: del?)?|this)\s+(?:the\s+)?)?$/i,
        ' ',
      );
    text += before;
    at = place.end;
  }
  text = `${text}${page.typed.slice(at, span.end)}`
    .replace(/\s+/g, ' ')
    .replace(
      / (?:before|by|prior to|antes(?: del?)?|b4|is|starting|beginning|effective|empezando|a partir(?: del?)?)\s*$/i,
      '',
    )
    .replace(/^[\s,;:.-]+|[\s,;:.(-]+$/g, '');
  // "OV", "ct", "RS": an event in two letters says enough.
  return /\p{L}{3}|^(?!(?:at|in|on|to|is|el|la|al|a|y|o|it|he|we)$)\p{L}{2}$/iu.test(text)
    ? text
    : page.typed.slice(span.start, span.end).trim();
}

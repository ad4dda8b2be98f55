import type { Clause, Setting } from '#reading/clauses/clauses.ts';
import { findCancellations } from '#reading/clauses/cues.ts';
import { isBareTime, isClocked } from '#reading/clauses/timed-clauses.ts';
import { directionOf } from '#reading/clauses/timing.ts';
import { resolve } from '#reading/dates/dates.ts';
import { readDuration } from '#reading/dates/durations.ts';
import type { Moment, When } from '#reading/dates/when.ts';
import type { Page } from '#reading/normalise.ts';
import type { Found, Span, Unsure } from '#reading/reading.ts';
import { leadingTo } from '#reading/spans.ts';
import { looseLengths, withLooseTimes } from './loose-times.ts';
import { isAdjunct, isOfStory, isTimeAlone } from './told-times.ts';
import { isOfAnothersDeed } from './whose-deed.ts';

type FoundTime = Found<string> | Unsure<string> | null;

/** When the contact took place, by the clauses that tell of it (the made one first), else by those around them. */
export function readContactTime(
  page: Page,
  inOrder: readonly Clause[],
  { telling, others, failed }: { telling: readonly Clause[]; others: readonly Clause[]; failed: boolean },
  setting: Setting,
): FoundTime {
  const [first] = inOrder;
  const told = others.filter(({ kind }) => kind !== 'plan');
  const appointed = failed ? others.filter((clause) => isAppointed(page, clause)) : [];
  const heading = setting.heading && first ? [{ ...first, whens: [setting.heading] }] : [];
  const missed = failed ? inOrder.filter((clause) => isMissed(page, clause)).map(withDayFirst) : [];
  const when =
    readWhen(page, missed, atDayEnd(setting)) ??
    (first && appointed.length > 0 ? readWhen(page, [first, ...appointed], setting) : null) ??
    readWhen(page, withTimesBeside(page, inOrder, told), setting) ??
    (failed ? readWhen(page, appointedBefore(telling, told), setting) : null) ??
    readWhen(
      page,
      told.filter((clause) => isClocked(page, clause) || isTimeAlone(page, clause)),
      setting,
    ) ??
    readLooseWhen(page, [...inOrder, ...others], setting) ??
    readWhen(page, heading, setting);
  return withLooseHour(page, when, [...inOrder, ...others], setting);
}

/** "visité hoy a la abuela, en su casa a las 4": the day is told with the contact, its hour beside the place. */
function withLooseHour(page: Page, found: FoundTime, clauses: readonly Clause[], setting: Setting): FoundTime {
  if (!found || !('value' in found) || found.value.length > 10) return found;
  const [only, more] = withLooseTimes(page, clauses, setting).flatMap(({ whens }) =>
    whens.filter(({ days, clock }) => clock !== null && days.length === 0),
  );
  const moments = only && !more ? resolve(only, 'past', setting.today) : [];
  const [moment] = moments;
  if (!only || !moment || moments.length > 1) return found;
  const value = `${found.value}${moment.value.slice(10)}`;
  return isAhead(value, setting) ? found : { value, spans: [...found.spans, only.span] };
}

/** The one time that stands beside words for a contact though its clause tells of none; of several none. */
export function readLooseWhen(page: Page, clauses: readonly Clause[], setting: Setting): FoundTime {
  const loose = withLooseTimes(page, clauses, setting);
  return loose.flatMap(({ whens }) => whens).length === 1 ? readWhen(page, loose, setting) : null;
}

/** What was called off, or to which nobody came, was an appointment; a try in vain lies behind. */
const isMissed = (page: Page, { span, whens }: Clause) =>
  whens.some(({ clock }) => clock !== null) &&
  (findCancellations(page, span).length > 0 ||
    /\b(?:no[- ]?shows?|ns|noshow|missed (?:[a-z]+ )?(?:appt|appointment|visit|hv|session|intake|check-?in)|blew off|never (?:came|showed)|no (?:llego|vino|se presento))\b/.test(
      page.plain.slice(span.start, span.end),
    ));

/** "her 3:00 visit cxld yest": the hour of that day. */
const withDayFirst = (clause: Clause): Clause => ({
  ...clause,
  whens: [
    ...clause.whens.filter(({ days }) => days.length > 0),
    ...clause.whens.filter(({ days }) => days.length === 0),
  ],
});

/** "canceló la visita de hoy a la 1", written at noon: what was called off may have been set for later that day. */
const atDayEnd = (setting: Setting): Setting => ({ ...setting, today: { ...setting.today, minute: 24 * 60 } });

/** How long it was: the range of hours, else the one length that is told. */
export const readContactLength = (
  page: Page,
  inOrder: readonly Clause[],
  told: readonly Clause[],
  setting: Setting,
): Found<number> | null =>
  readRangeLength(page, withTimesBeside(page, inOrder, told), setting) ??
  readDuration([...inOrder, ...told].flatMap(({ lengths }) => lengths));

/** "took him to the DMV, there from 9 to 1130": the hours of the time that was found are its length, wherever they stand. */
export function readLengthOfTime(
  page: Page,
  time: FoundTime,
  clauses: readonly Clause[],
  setting: Setting,
): Found<number> | null {
  const spans = time?.spans ?? [];
  return readRangeLength(
    page,
    clauses.map((clause) => ({
      ...clause,
      whens: clause.whens.filter(({ span }) =>
        spans.some(({ start, end }) => start === span.start && end === span.end),
      ),
    })),
    setting,
  );
}

/** How long a contact was of which no clause tells outright: the one length beside its words. */
export const readLooseLength = (page: Page, clauses: readonly Clause[]): Found<number> | null =>
  readDuration(looseLengths(page, clauses));

/**
 * "observed the kids this morning. 35 mins from 8:40", "met her at the shelter, where she stays, on 6/10 from 11 to 12":
 * a time that is a sentence of its own, or stands free between commas, belongs to the contact.
 */
function withTimesBeside(page: Page, telling: readonly Clause[], told: readonly Clause[]): Clause[] {
  const bare = told.find((clause) => clause.whens.every(({ days }) => days.length === 0) && isBareTime(page, clause));
  const free = told
    .filter(
      (clause) =>
        clause !== bare &&
        telling.some((one) => one.span.end <= clause.span.start && one.sentence.end >= clause.sentence.end),
    )
    .map((clause) => ({ ...clause, whens: clause.whens.filter((when) => isAdjunct(page, when, clause)) }));
  const stays = told
    .filter((clause) => clause !== bare && isOwnStay(page, clause))
    .map((clause) => ({ ...clause, whens: clause.whens.filter(({ clock }) => clock !== null) }));
  return [...telling, ...(bare ? [bare] : []), ...free, ...stays];
}

/** "came to the office today and we talked from 1:00 to 1:45", "the Beal home, I was out there at 2": the hours of what the worker did there. */
const isOwnStay = (page: Page, { span, whens }: Clause) =>
  whens.some(({ clock }) => clock !== null) &&
  /(?:^\W*got|\bi (?:was|got|went)) (?:out |over |back |up |down )?there [^,;]{0,20}$|^\W*(?:(?:and|then|y|e) )?(?:(?:we|i|both of us) (?:both |all )?(?:talked|spoke|visited|met|sat|stayed|chatted|played|walked|worked|were there|was there|got there|arrived|left)|(?:hablamos|platicamos|nos vimos|nos quedamos|estuvimos|estuve|llegue|me quede))(?![a-z])[^,;]{0,40}$/.test(
    page.plain.slice(span.start, whens.at(-1)?.span.start ?? span.end),
  );

/** When the contact took place: the first time named in its telling. The future is never a contact's time. */
export function readWhen(page: Page, contact: readonly Clause[], setting: Setting): FoundTime {
  const whens = ownTimes(page, contact, setting);
  for (const [index, when] of whens.entries()) {
    const moments = momentsOf(when, setting);
    if (moments.length === 0) continue;
    const more = when.clock ? undefined : whens.slice(index + 1).find((later) => givesHour(later, moments, setting));
    if (!more) return asValue(moments, [when.span]);
    // "visit mon: saw Mia 4-4:45p": the day and the clock time of one contact, some words apart.
    return asValue(momentsOf({ ...when, clock: more.clock }, setting), [when.span, more.span]);
  }
  return null;
}

/** The times of these clauses without those of what others did, of papers and of another date. */
const ownTimes = (page: Page, contact: readonly Clause[], setting: Setting): When[] =>
  contact.flatMap((clause) =>
    clause.whens.filter(
      (when) =>
        !isNewDate(page, when) &&
        !isOfStory(page, when, clause) &&
        !isOfAnothersDeed(page, when, clause, setting) &&
        !isDatedAhead(when, setting),
    ),
  );

const momentsOf = (when: When, setting: Setting): Moment[] =>
  resolve(when, 'past', setting.today).filter(({ value }) => !isAhead(value, setting));

/** The clock time alone, or one beside other words for the same day ("nye check last night 9pm"). */
const givesHour = (later: When, moments: readonly Moment[], setting: Setting): boolean =>
  later.clock !== null &&
  (later.days.length === 0 ||
    (moments.length === 1 &&
      momentsOf({ ...later, clock: null }, setting).every(({ value }) => value === moments[0]?.value)));

/** "pushed Tamar from 3/3": a figure without a year that lies days ahead is not that day of last year. */
const isDatedAhead = (when: When, { today }: Setting) =>
  when.days.some(({ day }) => day.kind === 'monthDay') && directionOf(when, today) === 'ahead';

/** "resched to 3/20", "moved from today to thurs": the day of another contact. */
const isNewDate = (page: Page, { span }: When) =>
  /\b(?:resched\w*|reagend\w*|reprogram\w*|moved|changed|pushed|bumped|postponed|rebooked|new date|cambiamos|cambie|movimos|movi|pasamos|movida|cambiada|pasada)(?: (?!from\b|de\b|del\b)\w+)?(?: from \S+(?: \S+)?)?(?: (?:to|for|until|para|pa'?l?|al?))?(?: el)? $/.test(
    leadingTo(page.plain, span.start),
  ) && !/\b(?:from|de|del) $/.test(leadingTo(page.plain, span.start));

/** "UA sched for today 1pm, cl no show": what failed was set for the time named right before. */
const appointedBefore = (telling: readonly Clause[], told: readonly Clause[]): Clause[] =>
  told.filter(
    ({ span, whens }) =>
      whens.length > 0 && span.end <= (telling[0]?.span.start ?? 0) && (telling[0]?.span.start ?? 0) - span.end < 3,
  );

/** "No show. Was due Friday at 2": when what failed should have been. */
const isAppointed = (page: Page, { span, whens }: Clause) =>
  whens.length > 0 &&
  /\b(?:was|were|had been|had|tenia|estaba|era|iba a)\b.{0,30}\b(?:due|sched\w*|set|supposed|expected|booked|planned|appt|appointment|cita|venir|programad[ao]|citad[ao]|agendad[ao])\b|\b(?:appt|appointment|visit|hv|session|intake|cita|visita)\b.{0,12}\b(?:was|era|fue)\b/.test(
    page.plain.slice(span.start, span.end),
  );

function isAhead(value: string, { today }: Setting): boolean {
  const [date = '', clock] = value.split('T');
  if (date !== today.date || !clock) return date > today.date;
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return hour * 60 + minute > today.minute;
}

function asValue(moments: readonly Moment[], spans: readonly Span[]): FoundTime {
  const [only] = moments;
  if (!only) return null;
  return moments.length === 1 ? { value: only.value, spans } : { candidates: moments.map(({ value }) => value), spans };
}

export function readRangeLength(page: Page, contact: readonly Clause[], setting: Setting): Found<number> | null {
  for (const when of ownTimes(page, contact, setting)) {
    const minutes = resolve(when, 'past', setting.today)[0]?.minutes;
    if (minutes) return { value: minutes, spans: [when.span] };
  }
  return null;
}

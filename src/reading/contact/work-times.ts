import type { Clause, Setting } from '#reading/clauses/clauses.ts';
import { readDuration } from '#reading/dates/durations.ts';
import type { When } from '#reading/dates/when.ts';
import type { Page } from '#reading/normalise.ts';
import type { Reading } from '#reading/reading.ts';
import { leadingTo } from '#reading/spans.ts';
import { readLooseLength, readLooseWhen, readRangeLength, readWhen } from './contact-times.ts';
import { isDeskWork, tellsOfDeed } from './desk-work.ts';
import { isTimeAlone } from './told-times.ts';

const ownWork =
  /^\W*(?:(?:i|we|just|also|then|and) )*(?:spent|worked|working|did|prepped|prepared|drafted|wrote|typed|scanned|organized|trabaje|trabajando|hice|pase|prepare|escribi|llene|actualice)\b|\b(?:court prep|case prep|prep|paperwork|papeleo|charting|audit|file review|chart review|record review|desk time|admin time|data entry|research)\b/;

/**
 * When and how long the worker sat over papers, where the text says that it speaks of the work: by the hour, the part of
 * the day, the length, a heading, or a verb of the worker's own.
 */
export function readWorkTime(
  page: Page,
  clauses: readonly Clause[],
  setting: Setting,
): Pick<Reading, 'occurredAt' | 'durationMinutes'> {
  const work = clauses.filter(
    (clause) =>
      clause.kind !== 'plan' &&
      (isDeskWork(page, clause) ||
        [ownWork, ownDeed].some((words) => words.test(page.plain.slice(clause.span.start, clause.span.end)))),
  );
  const headed = setting.heading
    ? clauses.filter((clause) => clause.kind !== 'plan' && (work.includes(clause) || isDeed(page, clause)))
    : [];
  const loose = {
    occurredAt: readLooseWhen(page, clauses, setting),
    durationMinutes: readLooseLength(page, clauses),
  };
  if (work.length + headed.length === 0) return loose;
  const lengths = clauses
    .filter(
      (clause) => work.includes(clause) || (isLengthAlone(page, clause) && work.some((one) => isNear(one, clause))),
    )
    .flatMap((clause) => clause.lengths);
  const timed = [...work, ...clauses.filter((clause) => !work.includes(clause) && isTimeAlone(page, clause))].map(
    (clause) => ({
      ...clause,
      whens: clause.whens.filter(
        ({ clock, days }) =>
          clock !== null ||
          clause.lengths.length > 0 ||
          days.some(({ part }) => part !== undefined) ||
          isOpening(page, clause, days) ||
          isDoneOn(page, clause, days) ||
          isTimeAlone(page, clause) ||
          /^\W*spent\b/.test(page.plain.slice(clause.span.start, clause.span.end)),
      ),
    }),
  );
  return {
    occurredAt:
      readWhen(page, timed, setting) ?? readWhen(page, atHeading(headed, setting), setting) ?? loose.occurredAt,
    durationMinutes: readRangeLength(page, timed, setting) ?? readDuration(lengths) ?? loose.durationMinutes,
  };
}

/** "12/14 checked pharmacy portal": a date in front of the work is its day. */
const isOpening = (page: Page, { span }: Clause, days: When['days']) =>
  days.some(
    (words) =>
      ['monthDay', 'figures', 'weekday'].includes(words.day.kind) &&
      !/[a-z0-9]/.test(page.plain.slice(span.start, words.span.start)),
  );

/** "filed the petition today", "record review yesterday": the worker's own deed, and the day it was done. */
const isDoneOn = (page: Page, { span, whens }: Clause, days: When['days']) => {
  const text = page.plain.slice(span.start, span.end);
  const [only] = whens;
  return (
    only !== undefined &&
    whens.length === 1 &&
    // "attached the labs from 9/30": the day of the paper.
    !/\b(?:from|of|dated|for|due|by|until|til|thru|del|para|hasta) (?:the |el )?$/.test(
      leadingTo(page.plain, only.span.start),
    ) &&
    days.some(({ day }) => ['date', 'monthDay', 'figures', 'weekday'].includes(day.kind)) &&
    (ownDeed.test(text) || workAlone.test(text))
  );
};
const ownDeed =
  /^\W*(?:(?:i|we|just|also|then|and|today|yest\w*|hoy|ayer|ya|finally|y) )*(?:(?!need|hasn|haven)[a-z]{3,}(?<!ne)ed|sent|did|got|put(?! (?:me|us)\b)|made|wrote|took|began|met|redid|hice|hicimos|mande|mandamos|puse|subi|termine|complete|llene|revise|envie|entregue|someti|prepare|escribi|actualice|archive|cerre|referi|refferi|firme|pedi|solicite|[a-z]{3,}amos)(?![a-z])/;
const workAlone =
  /^\W*(?:[a-z/]+ )?(?:review|rev|paperwork|papeleo|prep|audit|notes|charting|documentation|revision(?: de [a-z]+)?)(?: only)? (?:for [a-z.]+ )?(?:today|yesterday|yest|hoy|ayer|this (?:am|morning|afternoon)|\d{1,2}\/\d{1,2}|(?:mon|tues?|wed\w*|thu\w*|fri)\w*)\W*$/;

const isDeed = (page: Page, clause: Clause) =>
  tellsOfDeed(page, clause) ||
  /\b(?:put in|sent|set up|did|made|got|took in|hice|puse|mande)\b/.test(
    page.plain.slice(clause.span.start, clause.span.end),
  );

const atHeading = (work: readonly Clause[], { heading }: Setting) =>
  work.slice(0, 1).map((clause) => ({ ...clause, whens: heading ? [heading] : [] }));

const isNear = (work: Clause, clause: Clause) =>
  work.sentence.end >= clause.sentence.start && work.span.start < clause.span.start;

/** ", took an hr." */
const isLengthAlone = (page: Page, { span, lengths }: Clause) =>
  lengths.length > 0 &&
  /^\W*(?:took|it took|lasted|spent|about|around|approx|total|for|me tomo|tomo|tarde|dure|duro|como|unos|[\s\d,.:;()~+-])*$/.test(
    lengths
      .reduce(
        (rest, length) => rest.replace(page.plain.slice(length.span.start, length.span.end), ''),
        page.plain.slice(span.start, span.end),
      )
      .trim(),
  );

import { fullMonth } from '#reading/lexicon/calendar-words.ts';
import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';
import { covering, within, withoutOverlaps } from '#reading/spans.ts';
import { isHourBeforeDay, isHourOfContact } from './bare-clocks.ts';
import { type ClockWords, findClocks } from './clocks.ts';
import { blocked } from './date-traps.ts';
import { findDays, moreBefore, stretchBefore, weekOf } from './days.ts';
import type { DayWords, Today, When } from './when.ts';

const joins =
  /^(?:'s |[\s,(]|\)|(?:at|@|on|around|about|approx|~|alrededor|cerca|hacia|sobre|eso|tipo|el|del|de|dia|the|from|for|by|como|a|las|sometime|start|started|begin|time:?|hora:?|date:?|fecha:?|inicio:?|-)(?=[\s\d(~@])|t$|[@~])*$/;

interface Atom {
  readonly span: Span;
  readonly words: DayWords | null;
  readonly clock: ClockWords | null;
}

/** What our own rules make of a text: the days and clock times in it, and the places that only look like one. */
export interface Own {
  readonly whens: readonly When[];
  readonly traps: readonly Span[];
}

/** Each place that our own rules read: a day, or a clock time, joined with the one beside it. */
export function findOwn(page: Page, today: Today): Own {
  const all = findAtoms(page, today);
  const traps = all.flatMap(({ span }) => (blocked(page, span) ? [span] : []));
  // Nor is a part of what is none: the month and day of a birth date.
  const atoms = withoutOverlaps(all.filter(({ span }) => !traps.some((trap) => within(span, trap))));
  const whens: When[] = [];
  for (const atom of atoms) {
    const last = whens.at(-1);
    const gap = last && page.plain.slice(last.span.end, atom.span.start);
    if (
      last &&
      gap !== undefined &&
      gap.length < 16 &&
      (isEither(last, gap, atom) ||
        (joins.test(gap) && !endsSentence(page, last) && canJoin(page, last, atom, gap.includes('\n'))))
    ) {
      whens[whens.length - 1] = {
        span: covering(last.span, atom.span),
        days: atom.words ? [...last.days, atom.words] : last.days,
        clock: atom.clock ?? last.clock,
      };
    } else {
      whens.push({ span: atom.span, days: atom.words ? [atom.words] : [], clock: atom.clock });
    }
  }
  const told = whens.filter((when) => stands(page, when));
  return { whens: told.map((when) => withShift(page, when)), traps };
}

/** A number that may be an hour is one beside a day, some beside a contact too. */
const stands = (page: Page, { span, days, clock }: When) =>
  days.length > 0 || !clock?.needs || (clock.needs === 'day or contact' && isHourOfContact(page, span, clock));

/** "two weeks after Friday", "3 days before 5/12", "the week of 3/16". */
function withShift(page: Page, when: When): When {
  const before = wordsBefore(page, when.span.start);
  if (when.days.length > 0 && weekOf.test(before))
    return { ...when, days: [{ span: when.span, day: { kind: 'vague' }, leans: null }] };
  const found = when.days.length > 0 ? stretchBefore.exec(before) : null;
  const [words, amount, unit, side] = found ?? [];
  if (!words || !amount || !unit || !side) return when;
  const span = { start: when.span.start - words.length, end: when.span.end };
  if (moreBefore.test(wordsBefore(page, span.start)))
    return { ...when, span, days: [{ span, day: { kind: 'vague' }, leans: null }] };
  return { ...when, span, shift: { amount, unit, sign: /before|antes/.test(side) ? -1 : 1 } };
}

const wordsBefore = (page: Page, at: number) => page.plain.slice(Math.max(0, at - 60), at);

/** Days and clock times as they stand, the misleading ones among them. */
const findAtoms = (page: Page, today: Today): Atom[] => [
  ...findDays(page.plain, today.date).map((words) => ({ span: words.span, words, clock: null })),
  ...findClocks(page.plain).map((clock) => ({ span: clock.span, words: null, clock })),
];

/** "thurs or fri": one day, to be asked which. */
const isEither = (last: When, gap: string, { words }: Atom) =>
  last.days.length > 0 && last.clock === null && words !== null && /^ (?:or|o) (?:on |el )?$/.test(gap);

/** "hearing 3/4 1:30 pm. Tues 10:20 called": the stop behind the words is that of the sentence. */
const endsSentence = (page: Page, { span }: When) =>
  fullStop.test(page.plain.slice(Math.max(0, span.end - 14), span.end));
const fullStop = new RegExp(`(?:(?<!\\.)[ap]m|${fullMonth})\\.$`);

function canJoin(page: Page, last: When, atom: Atom, isNewLine: boolean): boolean {
  // "last week at 3": the hour is of that vague day, not of today.
  if (atom.clock) return last.clock === null;
  if (last.days.length === 0) return !last.clock?.needs || isHourBeforeDay(page, last.span);
  if (last.clock && isNewLine) return false;
  const kinds = [...last.days, atom.words].map((words) => words?.day.kind);
  return (
    (kinds.includes('weekday') !== kinds.includes('vague') && new Set(kinds).size === kinds.length) ||
    isToday(last, atom)
  );
}

const isToday = (last: When, atom: { words: DayWords | null }) =>
  last.days.some(({ day }) => day.kind === 'date') && atom.words !== null && atom.words.day.kind !== 'vague';

import type { PlannedAction } from '#domain/contact.ts';
import type { Clause, Setting } from './clauses.ts';
import { resolve, type When } from './dates.ts';
import { languages } from './lexicon/lexicons.ts';
import type { Page } from './normalise.ts';
import type { Found, Span } from './reading.ts';
import { tightened, wordsAt } from './spans.ts';
import { find, words } from './words.ts';

export type FoundAction = Found<PlannedAction> & { readonly dueCandidates?: readonly string[] };

const events = words(...languages.map((lexicon) => lexicon.events));
const tasks = words(...languages.map((lexicon) => lexicon.tasks));

/** Every stated future action, appointment, hearing or deadline, in the note's own words. */
export function readFollowUps(page: Page, clauses: readonly Clause[], setting: Setting): FoundAction[] {
  return clauses.filter(({ kind }) => kind === 'plan').flatMap((clause) => actionsOf(page, clause, setting));
}

function actionsOf(page: Page, clause: Clause, setting: Setting): FoundAction[] {
  const pieces = cutActions(page, clause);
  return pieces.flatMap((span) => {
    const whens = clause.whens.filter((when) => when.span.start >= span.start && when.span.end <= span.end);
    const first = action(page, span, whens, setting);
    return first ? [first, ...deadlineEvent(page, span, whens, setting)] : [];
  });
}

/** Two actions in one breath ("call LL and send letter") are two. */
function cutActions(page: Page, clause: Clause): Span[] {
  const cuts: number[] = [];
  for (const match of page.plain.slice(clause.span.start, clause.span.end).matchAll(/\s(?:and|&|y|\+)\s(?=[a-z])/g)) {
    const at = clause.span.start + match.index;
    const next = find(page, tasks, { start: at, end: clause.span.end })[0];
    const before = find(page, tasks, { start: clause.span.start, end: at })[0];
    if (before && next?.start === at + match[0].length) cuts.push(at);
  }
  const edges = [clause.span.start, ...cuts, clause.span.end];
  return edges.slice(0, -1).map((start, index) => ({ start, end: edges[index + 1] ?? clause.span.end }));
}

const lead =
  /^(?:and |then |also |& |y |luego |plan:? |pendiente:? |todo:? |to do:? |next steps?:? |tambien |but |so )+/;

function action(page: Page, span: Span, whens: readonly When[], setting: Setting): FoundAction | null {
  let tight = tightened(page.typed, span);
  const skipped = lead.exec(page.plain.slice(tight.start, tight.end))?.[0].length ?? 0;
  tight = tightened(page.typed, { start: tight.start + skipped, end: tight.end });
  const text = wordsAt(page.typed, tight);
  if (!/[a-z]{2}/i.test(text)) return null;
  const dates = dueDates(whens, setting);
  const dueOn = dates.length === 1 ? (dates[0] ?? null) : null;
  return { value: { text, dueOn }, spans: [tight], ...(dates.length > 1 && { dueCandidates: dates }) };
}

function dueDates(whens: readonly When[], setting: Setting): string[] {
  const dated = whens.filter((when) => when.days.length > 0);
  const [when] = dated.length > 0 ? dated : whens;
  if (!when) return [];
  return [...new Set(resolve(when, 'future', setting.today).map(({ value }) => value.slice(0, 10)))].filter(
    (date) => date >= setting.today.date,
  );
}

/** "staff w/ sup before thurs hearing": the hearing has its own date and is something to come as well. */
function deadlineEvent(page: Page, span: Span, whens: readonly When[], setting: Setting): FoundAction[] {
  const [when] = whens;
  if (
    !when ||
    !/\b(?:before|prior to|ahead of|antes de|antes del|b4)\s+(?:the |his |her |el |la |su )?$/.test(
      page.plain.slice(span.start, when.span.start),
    )
  )
    return [];
  const event = find(page, events, { start: when.span.end, end: span.end })[0];
  if (!event || page.plain.slice(when.span.end, event.start).trim() !== '') return [];
  const found = action(page, { start: when.span.start, end: event.end }, [when], setting);
  return found ? [found] : [];
}

import type { Clause, Setting } from '#reading/clauses/clauses.ts';
import { clockFace, findWhens, resolve } from '#reading/dates/dates.ts';
import type { Today, When } from '#reading/dates/when.ts';
import type { Page } from '#reading/normalise.ts';
import { leadingTo } from '#reading/spans.ts';

/** What else a heading may say: "late entry 12/31", "Sunday on-call", "wknd cov", "visitas de ayer", "hoy dos". */
const words =
  'grp|groups?|grupo|job|class|late|entry|entries|addendum|back ?dated|note|notes|on[- ]?call|oncall|wknd|weekend|cov|coverage|covering|after[- ]?hours|visits?|contacts?|calls?|hvs?|rounds|stops?|field(?: day| work)?|log|daily|recap|activit(?:y|ies)|caseload|shift|day|date|am|pm|morning|afternoon|evening|night|nite|nota|notas|tardia|entrada|visitas?|llamadas?|guardia|turno|fin de semana|fecha|dia|ruta|route|dos|tres|cuatro|two|three|four|five|several|quick|hice|tuve|made|did|home|office|phone|bedside|field|jail|school|hospital|curfew|f/u|follow[- ]?up|outreach|checks?|check-?ins?|people|ppl|cinco|seis|six|seven|few|varios|varias|clients|clientes|cls|pts|patients|pacientes|families|familias|homes|casas|tcs?|for|on|of|from|re|the|el|del|de|las?|los|por|all|todo|todos|both|w|no|pt|cl|client|\\d';
const onlyWords = new RegExp(`^(?:(?:${words})(?![a-z0-9])|[\\s,.:;()*#/'-])*$`);
const ending = /^[^:\n.;]{0,30}?(?::(?!\d)|\n| -+ |\.(?=\s))/;

/** The past day that heads the whole text ("thurs:", "12/31 late entry."): the contacts below are of that day. */
export function findHeading(page: Page, today: Today): When | null {
  const [first] = findWhens(page, today);
  if (!first || first.clock || first.days.length === 0 || first.span.start > 40) return null;
  // A weekday's full stop ("thursday.") is read with it.
  const end = first.span.end - (page.plain.charAt(first.span.end - 1) === '.' ? 1 : 0);
  const [rest] = ending.exec(page.plain.slice(end, end + 40)) ?? [];
  if (rest === undefined || !onlyWords.test(`${page.plain.slice(0, first.span.start)} ${rest}`)) return null;
  return resolve(first, 'past', today).length > 0 ? first : null;
}

const sameDay =
  /\b(?:(?:same|that) (?:day|morning|afternoon|evening)|mismo dia|misma (?:tarde|manana))\W*(?:(?:at|around|about|a las?) )?$/;

/**
 * A clock time without a day is of the day in the heading. Where it says "same day", or would lie ahead of the writing, it
 * is of the past day named before it ("report came in sun 1/3 9pm. responded 10:15pm").
 */
export function underHeading(page: Page, clauses: readonly Clause[], { heading, today }: Setting): readonly Clause[] {
  let days: When['days'] | null = null;
  return clauses.map((clause) => {
    if (clause.kind === 'plan') return clause;
    const whens = clause.whens.map((when) => {
      if (when.days.length > 0) {
        if (resolve({ ...when, clock: null }, 'past', today).length === 1) days = when.days;
        return when;
      }
      if (heading && when.span.start > heading.span.end) return { ...when, days: heading.days };
      const isOfDayBefore =
        sameDay.test(leadingTo(page.plain, when.span.start)) ||
        resolve(when, 'past', today).every(({ value }) => value.slice(11) > clockFace(today.minute));
      return days && when.clock && isOfDayBefore ? { ...when, days } : when;
    });
    return { ...clause, whens };
  });
}

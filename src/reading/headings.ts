import type { Clause, Setting } from './clauses.ts';
import { findWhens, resolve } from './dates.ts';
import type { Page } from './normalise.ts';
import type { Today, When } from './when.ts';

/** What else a heading may say: "late entry 12/31", "Sunday on-call", "wknd cov", "visitas de ayer", "hoy dos". */
const words =
  'late|entry|entries|addendum|back ?dated|note|notes|on[- ]?call|oncall|wknd|weekend|cov|coverage|covering|after[- ]?hours|visits?|contacts?|calls?|hvs?|rounds|stops?|field(?: day| work)?|log|daily|recap|activit(?:y|ies)|caseload|shift|day|date|am|pm|morning|afternoon|evening|night|nite|nota|notas|tardia|entrada|visitas?|llamadas?|guardia|turno|fin de semana|fecha|dia|ruta|route|dos|tres|cuatro|two|three|four|five|quick|for|on|of|from|re|the|el|del|de|las?|los|por|all|todo|todos|both|w|\\d';
const onlyWords = new RegExp(`^(?:(?:${words})(?![a-z0-9])|[\\s,.:;()*#/'-])*$`);
const ending = /^[^:\n.;]{0,30}?(?::(?!\d)|\n| -+ |\.(?=\s))/;

/** The past day that heads the whole text ("thurs:", "12/31 late entry."): the contacts below are of that day. */
export function findHeading(page: Page, today: Today): When | null {
  const [first] = findWhens(page, today);
  if (!first || first.clock || first.days.length === 0 || first.span.start > 40) return null;
  const [rest] = ending.exec(page.plain.slice(first.span.end, first.span.end + 40)) ?? [];
  if (rest === undefined || !onlyWords.test(`${page.plain.slice(0, first.span.start)} ${rest}`)) return null;
  return resolve(first, 'past', today).length > 0 ? first : null;
}

/** What stands below the heading with a clock time and no day is of its day. */
export function underHeading(clauses: readonly Clause[], { heading }: Setting): readonly Clause[] {
  if (!heading) return clauses;
  return clauses.map((clause) =>
    clause.kind === 'plan'
      ? clause
      : {
          ...clause,
          whens: clause.whens.map((when) =>
            when.days.length === 0 && when.span.start > heading.span.end ? { ...when, days: heading.days } : when,
          ),
        },
  );
}

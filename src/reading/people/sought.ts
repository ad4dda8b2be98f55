import type { Clause } from '#reading/clauses/clauses.ts';
import type { Page } from '#reading/normalise.ts';
import type { Mention } from './people.ts';

/** Whose case it is. */
export const own: ReadonlySet<string> = new Set(['client', 'mother', 'father', 'child', 'children', 'parent']);

/** "capacity eval for cl Doane, cxld by Dr. Ishaq": whom a visit that came to nothing was for. */
export function soughtIn(page: Page, contact: readonly Clause[]): Mention | null {
  const start = Math.min(...contact.map(({ span }) => span.start));
  const [first] = contact.flatMap(({ people }) => people).toSorted((a, b) => a.span.start - b.span.start);
  return first &&
    first.role === 'client' &&
    !first.owner &&
    /\b(?:eval|evaluation|assessment|visit|hv|intake|session|appt|appointment|meeting|visita|cita|evaluacion)\b[^.;\n]* (?:for|w\/|with|con|para|de) (?:the |la |el )?$/.test(
      page.plain.slice(start, first.span.start),
    )
    ? first
    : null;
}

/** "Don Chema fell. hv hoy con su hija Lupe": whose daughter she is was visited. */
export const isTheirKin = (page: Page, { span, role }: Mention) =>
  role !== null &&
  !own.has(role) &&
  /\b(?:hv|home visit|visita(?: (?:domiciliaria|en (?:su )?casa))?|visit|bedside)\b[^.;\n]* (?:w\/|with|con|c\/) ?(?:his|her|their|su) $/.test(
    page.plain.slice(Math.max(0, span.start - 60), span.start),
  );

/** "dad's line just rings", "a busy tone at the son's number": whose it is was sought. */
export const isTheirLine = (page: Page, { owner, role, span }: Mention) =>
  owner &&
  role !== null &&
  /^'?s? (?:home |work |old |new |cell )?(?:cell|phone|line|number|mobile|vm|voicemail|mailbox|machine)\b/.test(
    page.plain.slice(span.end, span.end + 30),
  );

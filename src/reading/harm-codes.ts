import type { PracticeArea, RiskFlag } from '#domain/contact.ts';
import { type Deed, findDeeds, resolve } from './harm-deeds.ts';
import type { Person } from './harm-persons.ts';
import type { Page } from './normalise.ts';
import type { Mention } from './people.ts';
import type { Span } from './reading.ts';

export interface Harm {
  readonly flag: RiskFlag;
  readonly span: Span;
}

/** The codes between which who did it to whom decides. */
export const decidedByPersons: readonly RiskFlag[] = [
  'domestic_violence',
  'child_abuse_neglect',
  'adult_abuse_neglect',
];

/** What the deeds told in a stretch mean for the people of the case. */
export function readHarm(page: Page, within: Span, area: PracticeArea, people: readonly Mention[]): Harm[] {
  const ofYouth = youth.test(page.plain.slice(within.start, within.end));
  return findDeeds(page, within, people).flatMap((deed) => {
    const found = deed.subject && resolve(page, within, deed.subject, people, [deed.object.at]);
    // Whoever does it is not the one it is done to.
    const object = resolve(page, within, deed.object, people, [deed.subject?.at ?? -1, found?.at ?? -1]);
    const flag = codeOf(deed, area, found ?? deed.subject, object, ofYouth);
    return flag ? [{ flag, span: deed.span }] : [];
  });
}

const youth =
  /\b(?:school|teen|youth|foster|guardian|kids?|child|children|nin[oa]s?|escuela|1[0-7] ?yo|[3-9] ?yo|1[0-7]-year-old)\b/;

const is = (person: Person | null, ...kinds: string[]) => person !== null && kinds.includes(person.kind);
const isAdult = (person: Person | null) =>
  is(person, 'partner', 'parent', 'name', 'he', 'she', 'client', 'gentleman', 'ladyClient');

function codeOf(
  deed: Deed,
  area: PracticeArea,
  subject: Person | null,
  object: Person | null,
  ofYouth: boolean,
): RiskFlag | null {
  if (deed.manner === 'threatened') return threatOf(deed, area, subject);
  if (deed.act === 'kill') return null;
  if (subject === null) return null;
  if (area === 'cps') return deed.act === 'blow' ? amongFamily(subject, object) : null;
  if (area === 'aps' || area === 'medical_discharge') return amongElders(deed, subject, object);
  return deed.act === 'blow' ? amongAdults(subject, object, ofYouth) : null;
}

/** A killing thought of by the client; what others threaten, and any blow, is a threat of violence. */
function threatOf(deed: Deed, area: PracticeArea, subject: Person | null): RiskFlag | null {
  if (deed.act === 'shout') return null;
  const ofClient =
    (area === 'behavioral_health' || area === 'reentry') && is(subject, 'client', 'name', 'he', 'she', 'i');
  return deed.act === 'kill' && ofClient ? 'homicidal_ideation' : 'violence_threat';
}

function amongFamily(subject: Person, object: Person | null): RiskFlag | null {
  if (is(object, 'name', 'ladyClient') && is(subject, 'partner')) return 'domestic_violence';
  if (is(object, 'parent', 'partner', 'ladyClient') && isAdult(subject)) return 'domestic_violence';
  if (is(object, 'child', 'offspring', 'name') && is(subject, 'parent', 'partner', 'kin', 'carer', 'name', 'he', 'she'))
    return 'child_abuse_neglect';
  if (object === null && is(subject, 'parent', 'kin', 'carer')) return 'child_abuse_neglect';
  return object === null && is(subject, 'partner') ? 'domestic_violence' : null;
}

function amongElders(deed: Deed, subject: Person, object: Person | null): RiskFlag | null {
  if (is(object, 'staff', 'carer', 'outsider') && is(subject, 'outsider')) return null;
  if (is(object, 'staff', 'carer', 'outsider')) return deed.act === 'blow' ? 'violence_threat' : null;
  if (is(subject, 'partner') || is(object, 'partner')) return deed.act === 'blow' ? 'domestic_violence' : null;
  return is(subject, 'offspring', 'kin', 'carer', 'staff') ? 'adult_abuse_neglect' : null;
}

function amongAdults(subject: Person, object: Person | null, ofYouth: boolean): RiskFlag | null {
  if (is(subject, 'partner') || is(object, 'partner')) return 'domestic_violence';
  if (ofYouth && is(subject, 'parent', 'kin', 'carer')) return 'child_abuse_neglect';
  return is(object, 'staff', 'outsider', 'kin', 'parent', 'offspring') || is(subject, 'outsider', 'kin')
    ? 'violence_threat'
    : null;
}

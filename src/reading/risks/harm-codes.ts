import type { PracticeArea, RiskFlag } from '#domain/contact.ts';
import { kinds } from '#reading/lexicon/harm-words.ts';
import type { Page } from '#reading/normalise.ts';
import type { Mention } from '#reading/people/people.ts';
import type { Span } from '#reading/reading.ts';
import { overlaps } from '#reading/spans.ts';
import type { Deed } from './harm-clause.ts';
import { findDeeds } from './harm-deeds.ts';
import type { Person } from './harm-persons.ts';

export interface Harm {
  /** Null where the deed is none: a baby that bites. */
  readonly flag: RiskFlag | null;
  readonly span: Span;
}

/** The codes between which who did it to whom decides. */
const decidedByPersons: readonly RiskFlag[] = ['domestic_violence', 'child_abuse_neglect', 'adult_abuse_neglect'];

/** Where the words tell who did it to whom, that decides between the codes that share their verbs. */
export const isOtherHarm = (harm: readonly Harm[], flag: RiskFlag, span: Span) =>
  // "Husband threatened to kill her" is no thought of the client's.
  (flag === 'homicidal_ideation' &&
    harm.some((deed) => deed.flag === 'domestic_violence' && overlaps(deed.span, span))) ||
  ((flag === 'violence_threat' || decidedByPersons.includes(flag)) &&
    harm.some(
      (deed) =>
        (deed.flag === null || decidedByPersons.includes(deed.flag)) && deed.flag !== flag && overlaps(deed.span, span),
    ) &&
    !harm.some((deed) => deed.flag === flag && overlaps(deed.span, span)));

/** What the deeds told in a stretch mean for the people of the case. */
export function readHarm(page: Page, within: Span, area: PracticeArea, people: readonly Mention[]): Harm[] {
  const ofYouth = youth.test(page.plain.slice(within.start, within.end));
  const others = anybodyElse.test(page.plain.slice(within.start, within.end));
  return findDeeds(page, within, people).flatMap((deed): Harm[] => {
    if (deed.subject?.kind === 'infant' || isQuoting(page, deed) || isScolding(page, deed) || isJoke(page, deed))
      return [{ flag: null, span: deed.span }];
    if (isOnWorker(page, deed, area)) return [{ flag: 'violence_threat', span: deed.span }];
    const flag = codeOf(deed, area, deed.by, deed.to, ofYouth, others);
    return flag ? [{ flag, span: deed.span }] : [];
  });
}

/** "le gritó que la iba a buscar": the shout only tells what was said. */
const isQuoting = (page: Page, { act, span }: Deed) =>
  act === 'shout' && /^ (?:que|q|that)\b/.test(page.plain.slice(span.end, span.end + 6));

/** "joking his sister's cooking will kill me one day". */
const isJoke = (page: Page, { act, span }: Deed) =>
  act === 'kill' &&
  (/\bjok(?:es?|ed|ing)\b/.test(sentenceBefore(page, span)) ||
    /^ (?:one day|some ?day|1 day|w\/ |with (?:kindness|work|chores|homework|doubles|overtime))/.test(
      page.plain.slice(span.end, span.end + 18),
    ));

/** "yelled at me on the ph": whoever writes is shouted at, unless somebody's words are told. */
const isScolding = (page: Page, { act, span, object }: Deed) =>
  act === 'shout' && (object.kind === 'staff' || (object.kind === 'me' && !isQuoted(page, span)));

/** "dad shoved me off the porch": among a child's people whoever writes is no part of the family. */
const isOnWorker = (page: Page, { act, span, manner, object, subject }: Deed, area: PracticeArea) =>
  area === 'cps' &&
  act === 'blow' &&
  manner === 'done' &&
  object.kind === 'me' &&
  subject !== null &&
  !isQuoted(page, span);

const isQuoted = (page: Page, span: Span) =>
  /["'“:]|\b(?:says?|said|stat(?:es|ed)|told|tells|reports?|reported|disclos\w+|wrote|writes|texted|crying|dice|dijo)\b/.test(
    sentenceBefore(page, span),
  );

const sentenceBefore = (page: Page, { start }: Span) =>
  /[^.!?]*$/.exec(page.plain.slice(Math.max(0, start - 160), start))?.[0] ?? '';

const youth =
  /\b(?:school|teen|youth|foster|guardian|kids?|child|children|nin[oa]s?|escuela|1[0-7] ?yo|[1-9] ?yo|(?:1[0-7]|[1-9])-year-old|cps|dcf|mandated|stepson|stepdaughter)\b/;

const is = (person: Person | null, ...kinds: string[]) => person !== null && kinds.includes(person.kind);
const isAdult = (person: Person | null) =>
  is(person, 'partner', 'parent', 'name', 'he', 'she', 'client', 'gentleman', 'ladyClient');

function codeOf(
  deed: Deed,
  area: PracticeArea,
  subject: Person | null,
  object: Person | null,
  ofYouth: boolean,
  others: boolean,
): RiskFlag | null {
  if (deed.manner === 'threatened') return threatOf(deed, area, subject);
  if (deed.act === 'kill') return null;
  if (subject === null) return byNobodyNamed(deed, area, object);
  if (!is(object, 'child', 'infant') && !is(subject, 'child') && isOfPairInQuote(deed, area, others))
    return 'domestic_violence';
  if (area === 'cps') return deed.act === 'blow' ? amongFamily(subject, object, deed.object.kind) : null;
  if (area === 'aps' || area === 'medical_discharge') return amongElders(deed, subject, object);
  return deed.act === 'blow' ? amongAdults(subject, object, ofYouth) : null;
}

/** "attacked his dad in the kitchen": where nobody else is named the client did it, unless to a child or a partner. */
function byNobodyNamed(deed: Deed, area: PracticeArea, object: Person | null): RiskFlag | null {
  if (deed.act !== 'blow' || is(deed.object, 'me', 'him', 'her', 'them')) return null;
  if (is(object, 'staff', 'outsider')) return 'violence_threat';
  const ofOwnCase = area === 'behavioral_health' || area === 'reentry';
  return ofOwnCase && is(object, 'kin', 'parent') ? 'violence_threat' : null;
}

/** "he kicked me", "he kicked her", said by an adult in whose note nobody else stands who might have: the one they live with. */
const isOfPairInQuote = (deed: Deed, area: PracticeArea, others: boolean) =>
  area !== 'cps' &&
  deed.act === 'blow' &&
  !others &&
  ((is(deed.object, 'me') && is(deed.subject, 'he', 'she')) ||
    (is(deed.object, 'her') && is(deed.subject, 'he')) ||
    (is(deed.object, 'him') && is(deed.subject, 'she')));

const anybodyElse = new RegExp(
  `\\b(?:${['outsider', 'kinM', 'kinF', 'carer', 'offspringM', 'offspringF', 'parentM', 'parentF']
    .map((kind) => kinds[kind]?.trim().replaceAll(/\s+/g, '|'))
    .join('|')}|staff|guard|co|cop|aide|officer|police|boy)s?\\b`,
);

/** A killing thought of by the client; what others threaten, and any blow, is a threat of violence. */
function threatOf(deed: Deed, area: PracticeArea, subject: Person | null): RiskFlag | null {
  if (deed.act === 'shout') return null;
  if (is(deed.subject, 'partner')) return 'domestic_violence';
  const ofClient =
    deed.subject === null ||
    ((area === 'behavioral_health' || area === 'reentry') &&
      is(subject, 'client', 'name', 'gentleman', 'ladyClient', 'he', 'she', 'i'));
  return deed.act === 'kill' && ofClient ? 'homicidal_ideation' : 'violence_threat';
}

function amongFamily(subject: Person, object: Person | null, word: string): RiskFlag | null {
  if (is(subject, 'outsider')) return is(object, 'child', 'infant') ? null : 'violence_threat';
  if (is(object, 'staff', 'carer') && !is(subject, 'staff', 'carer')) return 'violence_threat';
  if (is(object, 'name', 'ladyClient') && is(subject, 'partner')) return 'domestic_violence';
  if (is(object, 'parent', 'partner', 'ladyClient') && isAdult(subject)) return 'domestic_violence';
  if (
    is(object, 'child', 'infant', 'offspring', 'name') &&
    is(subject, 'parent', 'partner', 'kin', 'carer', 'name', 'he', 'she')
  )
    return 'child_abuse_neglect';
  // "was at her aunt's, stepdad pushed her": no parent is meant, so the child.
  if (
    (object === null || (is(object, 'kin') && /^(?:him|her|them|me)$/.test(word))) &&
    is(subject, 'parent', 'kin', 'carer')
  )
    return 'child_abuse_neglect';
  return object === null && is(subject, 'partner') ? 'domestic_violence' : null;
}

function amongElders(deed: Deed, subject: Person, object: Person | null): RiskFlag | null {
  if (is(object, 'staff', 'carer', 'outsider') && is(subject, 'outsider')) return null;
  if (is(object, 'staff', 'carer', 'outsider')) return deed.act === 'blow' ? 'violence_threat' : null;
  if (is(object, 'child', 'infant') && deed.object.kind !== 'me')
    return deed.act === 'blow' ? 'child_abuse_neglect' : null;
  if (is(subject, 'partner') || is(object, 'partner')) return deed.act === 'blow' ? 'domestic_violence' : null;
  // "Son reports dad pushes mom around": the parents of the one who speaks.
  if (is(subject, 'parent') && is(object, 'parent')) return deed.act === 'blow' ? 'domestic_violence' : null;
  // "My boy slaps me": of an old parent the child is grown.
  return is(subject, 'offspring', 'child', 'kin', 'carer', 'staff') ? 'adult_abuse_neglect' : null;
}

function amongAdults(subject: Person, object: Person | null, ofYouth: boolean): RiskFlag | null {
  if (
    is(object, 'infant') ||
    (is(object, 'child') && is(subject, 'client', 'he', 'she', 'i', 'partner', 'parent', 'kin', 'carer'))
  )
    return is(subject, 'outsider', 'child', 'staff') ? null : 'child_abuse_neglect';
  if (ofYouth && is(object, 'offspring') && is(subject, 'client', 'name', 'he', 'she', 'i', 'partner', 'parent'))
    return 'child_abuse_neglect';
  if (is(subject, 'partner') || is(object, 'partner')) return 'domestic_violence';
  if (ofYouth && is(subject, 'parent', 'kin', 'carer')) return 'child_abuse_neglect';
  if (is(subject, 'staff', 'carer') && !is(object, 'staff', 'outsider')) return 'adult_abuse_neglect';
  // "she got shoved by cl": whoever she is, the client did it.
  if (object === null && is(subject, 'client')) return 'violence_threat';
  return is(object, 'staff', 'outsider', 'kin', 'parent', 'offspring') || is(subject, 'outsider', 'kin')
    ? 'violence_threat'
    : null;
}

import type { ContactMode, ParticipantRole } from '#domain/contact.ts';
import type { Clause } from '#reading/clauses/clauses.ts';
import type { Page } from '#reading/normalise.ts';
import { leadingTo } from '#reading/spans.ts';
import type { Member } from './members.ts';
import type { Mention } from './people.ts';
import { subjectOf } from './presence.ts';
import { isTheirKin, own } from './sought.ts';

/** "mom was at work", "Koa not home": named, and not there; not "saw Koa at school". */
export const isAbsent = (page: Page, { span }: Mention) =>
  !(isPlaced.test(page.plain.slice(span.end, span.end + 12)) && sawThem.test(leadingTo(page.plain, span.start))) &&
  /^ (?:was|is) (?:in (?:class|court|surgery|an? meeting)|at lunch|on (?:leave|vacation|pto)|off today|out (?:today|sick|until|til|till)|with an? (?:patient|student|client))\b|^ (?:never (?:showed|came)|no[- ]?showed|(?:did not|didnt|didn't) (?:show|come|attend|appear)|absent|no se presento|no vino|no llego|falto)\b|^ (?:was |is |were )?(?:not|wasnt|wasn't|isnt|isn't|no) (?:home|there|present|estaba|in\b|available)|^ (?:was |is |esta )?(?:at w(?:or)?k|at school|asleep|dormid[oa]|working|trabajando|en el trabajo|en la escuela|in (?:jail|custody|rehab|prison)|out of town|pres[oa]|encarcelad[oa])\b/.test(
    page.plain.slice(span.end, span.end + 32),
  );

const isPlaced = /^ (?:at|in|en) /;
const sawThem = /\b(?:saw|met(?: with| w\/)?|visited|interviewed|vi al?|visite al?|entreviste al?) (?:the |el |la )?$/;

/** With only an escort met, the client told of was there too. */
export function accompanied(
  page: Page,
  met: readonly Mention[],
  told: readonly Clause[],
  contact: readonly Clause[],
): Mention[] {
  const talked = contact.some(
    ({ cues, people }) =>
      people.some((mention) => met.includes(mention)) &&
      cues.some(({ start, end }) =>
        /^(?:(?:spoke|talked) (?:w|to)|called|tc|emailed|texted|lvm|hable|llame)/.test(page.plain.slice(start, end)),
      ),
  );
  if (talked) return [];
  // "visited the Hallorans, both boys have their own beds": the children of the house.
  if (met.length > 0 && met.every(({ role }) => role === 'family'))
    return told
      .flatMap((clause) => subjectOf(page, clause))
      .filter(({ role }) => role === 'children' || role === 'child');
  if (!met.every((mention) => mention.role !== null && (companions.has(mention.role) || isTheirKin(page, mention))))
    return [];
  return told
    .flatMap((clause) => subjectOf(page, clause))
    .filter(({ role }) => role === 'client' || role === null)
    .slice(0, 1);
}

/** At home, or at the bed they lie in. */
export const isAtTheirs = (page: Page, mode: ContactMode | null, contact: readonly Clause[]): boolean =>
  mode === 'home_visit' ||
  contact.some(({ span }) =>
    /\b(?:bedside|bed side|al lado de la cama)\b/.test(page.plain.slice(span.start, span.end)),
  );

/** "HV w/ code enf. AV Greer unwashed": whose home it is was there, whoever came along, unless they are said to be away. */
export function hostOf(page: Page, members: readonly Member[], clauses: readonly Clause[]): Mention | null {
  if (members.length === 0 || members.some(({ role }) => role === null || role === 'family' || own.has(role)))
    return null;
  const host = clauses
    .flatMap(({ people }) => people)
    .find(({ role, name, owner }) => !owner && (role === 'client' || (role === null && name !== null)));
  if (!host || isAbsent(page, host) || inHospital.test(page.plain.slice(host.span.end, host.span.end + 32)))
    return null;
  return /\b(?:per|re:?|about|abt|for|from|neighbor|sobre|de) $/.test(leadingTo(page.plain, host.span.start))
    ? null
    : host;
}

const inHospital =
  /^,? (?:is |was )?(?:still )?(?:inpt|inpatient|hospitalized|hospitalizad[oa]|(?:at|in|en) (?:the |el )?(?:hosp\w*|icu|er|ed))\b/;

/** Those who come along on a visit. */
const companions: ReadonlySet<ParticipantRole> = new Set([
  'law_enforcement',
  'interpreter',
  'coworker',
  'probation_officer',
  'home_health_staff',
  'nurse',
  'social_worker',
  'peer_specialist',
  'provider',
  'physical_therapist',
]);

/** Who stands beside a client whom the note calls he or she; a physical therapist may be the one called so. */
export const comesAlong = (role: ParticipantRole) =>
  role === 'doctor' || role === 'prescriber' || (companions.has(role) && role !== 'physical_therapist');

import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';
import type { Mention } from './people.ts';

/** Whom a parent visits under supervision, or the worker at the foster home or beside a foster parent, is a child. */
export const isChildVisit = (text: string, mentions: readonly Pick<Mention, 'role' | 'name'>[]) =>
  (mentions.some(({ role }) => role === 'foster_parent') &&
    !mentions.some(({ role, name }) => (role === 'child' || role === 'children') && name === null) &&
    visits.test(text)) ||
  (mentions.some(({ role }) => parents.has(role ?? '')) &&
    /\b(?:supervised|sup|sup'?d|supv|supvd|monitored|therapeutic|parent|parenting|parental|family|fam|mo|mom|fa|dad) (?:visit|vst)|\bvisita supervisada|\bvisitation\b/.test(
      text,
    )) ||
  /\b(?:sch(?:ool)? visit|forensic (?:interview|intv\w?w?)|(?:at|by|in) (?:the |her |his )?(?:sch(?:ool)?|daycare|preschool|pre-k|cac)|en (?:la |su )?(?:escuela|guarderia))\b/.test(
    text,
  ) ||
  (!mentions.some(({ role }) => role === 'child' || role === 'children') &&
    /\b(?:at|in|en) (?:the |her |his |el |la |su )?(?:foster|resource|fp'?s?|kinship|fstr|ffh|fh|hogar (?:de crianza|temporal|sustituto)) ?(?:home|hm|placement|plcmt|house)?(?![a-z])/.test(
      text,
    ));
const visits = /\b(?:hv|home visit|visita|fv|visited|visit with|saw|f2f|ftf)\b/;
const parents: ReadonlySet<string> = new Set(['mother', 'father', 'parent']);

/** "Ty (6)", "Bri, 2yo": a child by the age behind the name. */
const ageBehind =
  /^(?: ?\((?:age )?(?:1[0-7]|\d)(?: ?(?:yo|y\/o|yrs?|mos?|months?|m))?\)|,? (?:1[0-7]|\d) ?(?:yo|y\/o)|, (?:an? )?(?:boy|girl|male|female|nino|nina|varon),? (?:age )?(?:1[0-7]|\d))(?![a-z0-9])/;

/** How far an age reaches behind a name: none is 0. */
export const ageLength = (page: Page, name: Span): number =>
  ageBehind.exec(page.plain.slice(name.end, name.end + 16))?.[0].length ?? rowAge(page, name);

/** "w/ Noah 4 and Eli 2", "Zane 6, Isla 3 and baby Omar": of children in a row the figures are their ages. */
function rowAge({ typed, plain }: Page, { start, end }: Span): number {
  const age = /^ (?:1[0-7]|\d)(?=[,.;]|$| (?:and|&|y|\+) )/.exec(plain.slice(end, end + 8));
  if (!age) return 0;
  const after = typed.slice(end + age[0].length, end + age[0].length + 30);
  const before = typed.slice(Math.max(0, start - 30), start);
  const isOneOfRow =
    besideParent.test(before) ||
    /^(?:,? (?:and|&|y|\+) |, )(?:\p{Lu}\p{Ll}+ (?:1[0-7]|\d)(?![\d:/-]| ?[ap]m?\b)|(?:baby|infant|newborn) \p{Lu})/u.test(
      after,
    ) ||
    /\p{Lu}\p{Ll}+ (?:1[0-7]|\d)(?:,? (?:and|&|y|\+)|,) $/u.test(before);
  return isOneOfRow ? age[0].length : 0;
}
/** "mo Yesi + Mateo 3". */
const besideParent =
  /\b(?:[Mm]om?|[Mm]other|[Dd]ad|[Ff]a|[Ff]ather|[Mm]am[aá]|[Pp]ap[aá])(?: \p{Lu}\p{Ll}+)? (?:\+|&|and|y|n|w\/) $/u;

/** "seven-year-old Brielle", "the 4yo Jace": a child by the age before the name. */
export const ageBefore =
  /\b(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|1[0-7]|\d)[- ]?(?:years?|yr|month|mo)[- ]?old|(?:1[0-7]|\d) ?(?:yo|y\/o)) $/;

/** "kids to foster hm Mrs. Yates": whose foster home it is. */
export const isFosterHome = (page: Page, { start }: Span) =>
  /\b(?:foster|resource|fstr|kinship) (?:home|hm|house|placement)(?: of| w\/| with|:|,)? $/.test(
    page.plain.slice(Math.max(0, start - 28), start),
  );

/** "the Maddox kids": the name says whose children they are. */
export const headsChildren = (page: Page, { end }: Span) =>
  /^ (?:kids|children|boys|girls|siblings|sibs|twins|brothers|sisters|babies)\b/.test(page.plain.slice(end, end + 12));

/** "los Abernathy", "the Grants": a household by its name in the plural. */
export const isPlural = (page: Page, { start, end }: Span) =>
  /\blos $/.test(page.plain.slice(Math.max(0, start - 5), start)) ||
  (/\bthe $/.test(page.plain.slice(Math.max(0, start - 5), start)) &&
    page.plain.charAt(end - 1) === 's' &&
    !/^'|^ (?:case|file|boy|girl|child|kid|man|lady|matter|referral|placement)/.test(page.plain.slice(end, end + 11)));

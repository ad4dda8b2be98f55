import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';
import type { Mention } from './people.ts';

/** Whom a parent visits under supervision, or the worker at the foster home, is a child. */
export const isChildVisit = (text: string, mentions: readonly Pick<Mention, 'role' | 'name'>[]) =>
  (mentions.some(({ role, name }) => name === null && parents.has(role ?? '')) &&
    /\b(?:supervised|sup|supv|monitored|therapeutic) (?:visit|vst)|\bvisita supervisada|\bvisitation\b/.test(text)) ||
  /\b(?:school visit|(?:at|in) (?:the |her |his )?(?:school|daycare)|en (?:la |su )?(?:escuela|guarderia))\b/.test(
    text,
  ) ||
  (!mentions.some(({ role }) => role === 'child' || role === 'children') &&
    /\b(?:at|in|en) (?:the |her |his |el |la |su )?(?:foster|resource|fp'?s?|kinship|hogar (?:de crianza|temporal|sustituto)) ?(?:home|placement|house)?(?![a-z])/.test(
      text,
    ));
const parents: ReadonlySet<string> = new Set(['mother', 'father', 'parent']);

/** "Ty (6)", "Bri, 2yo": a child by the age behind the name. */
export const ageBehind =
  /^(?: ?\((?:age )?(?:1[0-7]|\d)(?: ?(?:yo|y\/o|yrs?|mos?|months?|m))?\)|,? (?:1[0-7]|\d) ?(?:yo|y\/o)|, (?:an? )?(?:boy|girl|male|female|nino|nina|varon),? (?:age )?(?:1[0-7]|\d))(?![a-z0-9])/;

/** "seven-year-old Brielle", "the 4yo Jace": a child by the age before the name. */
export const ageBefore =
  /\b(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|1[0-7]|\d)[- ]?(?:years?|yr|month|mo)[- ]?old|(?:1[0-7]|\d) ?(?:yo|y\/o)) $/;

/** "the Maddox kids": the name says whose children they are. */
export const headsChildren = (page: Page, { end }: Span) =>
  /^ (?:kids|children|boys|girls|siblings|sibs|twins|brothers|sisters|babies)\b/.test(page.plain.slice(end, end + 12));

/** "los Abernathy", "the Grants": a household by its name in the plural. */
export const isPlural = (page: Page, { start, end }: Span) =>
  /\blos $/.test(page.plain.slice(Math.max(0, start - 5), start)) ||
  (/\bthe $/.test(page.plain.slice(Math.max(0, start - 5), start)) &&
    page.plain.charAt(end - 1) === 's' &&
    !/^'|^ (?:case|file|boy|girl|child|kid|man|lady|matter|referral|placement)/.test(page.plain.slice(end, end + 11)));

import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';
import { leadingTo } from '#reading/spans.ts';

/** "moms apt", "cls sister": the apostrophe is often left out. */
const bareOwner =
  /^(?:moms|mos|dads|cls|clts|pts|clients|mothers|fathers|grandmas|babys|childs|friends|sisters|brothers|aunts|uncles|bosses|neighbors|landlords)$/;

/** "Dr. Whitfields office". */
const doctors = /^dra?\.? [a-z]+s$/;

const ofTheirs =
  /^s? (?:mom|mother|dad|father|sis|sister|bro|brother|son|daughter|dtr|niece|nephew|wife|husband|gf|bf|aunt|uncle|gma|grandma|teacher|po|landlord|boss)(?![a-z'])/;

/** "mom's", "Ledbetter's": whether somebody is named only as whose something is. */
export function owns(page: Page, span: Span): boolean {
  const after = page.plain.slice(span.end, span.end + 12);
  // "text from Marquis mom": the apostrophe left out.
  if (/\b(?:from|w|w\/|with|called|to|per) $/.test(leadingTo(page.plain, span.start)) && ofTheirs.test(after))
    return true;
  if (doctors.test(page.plain.slice(span.start, span.end)) && /^ (?:office|ofc|clinic)\b/.test(after)) return true;
  if (bareOwner.test(page.plain.slice(span.start, span.end)) && /^ [a-z]/.test(after)) return true;
  return (
    (/^(?:'s|s')(?![a-z])/.test(after) || (/^' ?[a-z]/.test(after) && page.plain.charAt(span.end - 1) === 's')) &&
    !/^'s (?:not|here|there|home(?! (?:hea|car))|ok|fine|doing|in|at|on|been|still|also|a|very|going)\b/.test(after)
  );
}

import { isNoName } from './lexicon/not-names.ts';
import { nameAt } from './names.ts';
import { fold, type Page } from './normalise.ts';
import type { KnownCase, Span } from './reading.ts';

/** Words after which a name is a person's, and places where a name stands alone. */
const leads =
  /(?:^|[\n;•*]\s*|\(\d\)\s*|\d[.)]\s+|[.:]\s+|- |\b(?:w\/|w|with|to|for|from|saw|met|visited|called|call|phoned|texted|txted|emailed|e-mailed|contacted|reached|seen|about|re:?|regarding|and|&|interviewed|see|visit|on|of|lvm|ov|hv|ci|tc|pc|h\/v|con|a|al|para|de|vi|visite|llame|hable con|y|sobre|amend:?|fix:?|correction:?|correct|correccion:?|remind me|told|tell|update|for:|case|attempted|transported|took|picked up|check on|by|asked|informed|acompane a|when did|did|has|is|does|cuando vi a|supervised|observed|met up with|family|lunch with|drove|client|the|los|las|del|caso|note|nota|in with|spoke with)\s+)$/;

const movement =
  /\b(?:went|go|going|goes|drove|moved|came|sent|taken|back|over|ref|referred|referral|transported \w+) (?:back |over |out )?(?:to|from|at|into) $/;

const notAPlace =
  /^(?:'s)? (?:er|ed|hospital|hosp|school|house|clinic|center|centre|ctr|court|st|street|ave|rd|apts?|apartments?|park|shelter|bank|church|medical|health|elementary|high|middle|county|home health|pharmacy|rehab|manor|village|place|library|police|dept|office|hall|heights|towers|house|academy|program|services|foundation|sober|recovery|dr|drive|blvd|ln|way|mission|insurance|inn|motel|hotel|gardens|arms|commons|terrace|residences|snf|alf|nursing)\b/;

/** Names that stand where a person stands, though no role goes with them. */
export function findBareNames(page: Page, within: Span, known: readonly KnownCase[]): Span[] {
  const found = [...knownNames(page, within, known)];
  const candidates = /(?<![\p{L}'’.])(?:(?:mrs?|ms|miss|dr|sra?|srta|don|dona)\.? )?[\p{Lu}a-z](?=[\p{L}.'’])/giu;
  for (const match of page.typed.slice(within.start, within.end).matchAll(candidates)) {
    const start = within.start + match.index;
    const upper = /^\p{Lu}/u.test(match[0].trim());
    if (!upper && !/^(?:mrs?|ms|miss|dr|sra?|srta|don|dona)\.? /i.test(match[0])) continue;
    if (found.some((span) => start < span.end && start >= span.start)) continue;
    const name = nameAt(page, start);
    if (
      !name ||
      name.end > within.end ||
      (!/^(?:mrs?|ms|miss|dr|sra?|srta|don|dona)\.? /i.test(match[0]) &&
        notAPlace.test(page.plain.slice(name.end, name.end + 24)))
    )
      continue;
    const titled = /^(?:mrs?|ms|miss|dr|sra?|srta|don|dona)\.? /i.test(page.typed.slice(start, start + 6));
    const before = page.plain.slice(Math.max(within.start, start - 18), start);
    if (
      movement.test(before) &&
      !titled &&
      !/^(?:'s)? (?:home|house|res|apt|place)\b/.test(page.plain.slice(name.end, name.end + 8))
    )
      continue;
    const isFile = /^(?:'s)? (?:case|file|closure|note|notes|family|household|home|UA|ua history)\b/.test(
      page.plain.slice(name.end, name.end + 12),
    );
    if (
      titled ||
      isFile ||
      leads.test(before) ||
      start === within.start ||
      page.plain.slice(within.start, start).trim() === ''
    )
      found.push(name);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Names on the worker's caseload, in any case: the whole name, or a part of it that is no common word. */
function knownNames(page: Page, within: Span, known: readonly KnownCase[]): Span[] {
  const names = known.flatMap((entry) => entry.names).map(fold);
  const forms = [...new Set(names.flatMap((name) => [name, ...name.split(/\s+/)]))]
    .filter((form) => form.length > 2 && !isNoName(form))
    .sort((a, b) => b.length - a.length);
  const found: Span[] = [];
  for (const form of forms) {
    const pattern = new RegExp(
      `(?<![a-z0-9])(?:(?:mrs?|ms|sra?|don|dona)\\.? )?${form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![a-z0-9])`,
      'g',
    );
    for (const match of page.plain.slice(within.start, within.end).matchAll(pattern)) {
      const span = { start: within.start + match.index, end: within.start + match.index + match[0].length };
      if (found.every((other) => span.end <= other.start || span.start >= other.end)) found.push(span);
    }
  }
  return found;
}

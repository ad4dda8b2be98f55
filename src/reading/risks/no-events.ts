import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';

/** "Ms. Mice", "Knife River", "Weed St", "la calle Olmos": written large beside another large word it is what somebody or some place is called. */
export function isName(page: Page, { start, end }: Span): boolean {
  const typed = page.typed.slice(start, end);
  if (/calle$/i.test(typed)) return /^ [\d\p{Lu}]/u.test(page.typed.slice(end, end + 3));
  if (!/^\p{Lu}\p{Ll}+$/u.test(typed) || !nameable.test(page.plain.slice(start, end))) return false;
  return (
    /(?:\b(?:Mrs?|Ms|Miss|Dr|Cl|Client|Officer|Judge|Sra?)\.? |[^.!?;:\n] (?!(?:Mom|Dad|Client|Pt)\b)\p{Lu}\p{Ll}+ )$/u.test(
      page.typed.slice(Math.max(0, start - 24), start),
    ) ||
    /^ (?:St|Street|Ave|Avenue|Rd|Road|Dr|Drive|Ln|Lane|Blvd|Ct|Creek|River|Lake|Cafe|Church|Park|Apts?|Apartments|Hills?|County|City|Point)\b/.test(
      page.typed.slice(end, end + 12),
    )
  );
}

const nameable =
  /^(?:roach\w*|mice|rats?|guns?|knife|rifle|pistol|weed|coke|crack|spice|wine|beers?|wasted|stoned|drunk|high|falls?|fell|mold|clutter|blade|glock|perico|mota|balas?|armas?|cerveza|voices?)$/;

/** "fix: welt was on the L shin, i put R": which side a mark was on is put right, and the mark stands in the note already. */
export const isOtherSide = (page: Page) =>
  /^\W*(?:amend|fix|correct|correg|enmienda|change|edit|update)/.test(page.plain) &&
  /\b(?:(?:l|lt|left|izq\w*)\b.{0,30}\b(?:not|wrote|put|typed|said|had|logged|no|puse|escribi)\b.{0,12}\b(?:r|rt|right|der\w*)|(?:r|rt|right|der\w*)\b.{0,30}\b(?:not|wrote|put|typed|said|had|logged|no|puse|escribi)\b.{0,12}\b(?:l|lt|left|izq\w*))\b/.test(
    page.plain,
  );

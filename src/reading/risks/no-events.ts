import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';

/** "En la cárcel ayer con Adán", "county jail 10am w/ Luis": where the contact was, not what befell the client. */
export function isMeetingPlace(page: Page, span: Span, sentence: Span): boolean {
  if (!/(?:jail|prison|detention|carcel|prision|lockup)$/.test(page.plain.slice(span.start, span.end))) return false;
  return (
    /^\W*(?:(?:today|yest|yesterday|hoy|ayer|esta manana|this am|visit|vst|visita|met|saw|en|at|in|in-reach|la|el|the|county|city|state|co|w\/|with|con|(?:mon|tues?|wed|thur?s?|fri|sat|sun|lunes|martes|miercoles|jueves|viernes|sabado|domingo)|[\d:/-]+(?:am|pm|a|p)?)\W+)*$/.test(
      page.plain.slice(sentence.start, span.start),
    ) &&
    /^[ ,:](?: ?(?:today|yest|yesterday|hoy|ayer|this am|this morning|esta manana|mon|tues?|wed|thur?s?|fri|sat|sun|a las|at|[\d:/-]+ ?(?:am|pm|a|p|min|mins)?)\b,?)* ?(?:(?:w\/|with|con|to see|para ver a|met|saw|vi a) ?\p{Lu}|(?:w\/|with|con) (?:cl|ct|pt|client|cliente)\b)/u.test(
      page.typed.slice(span.end, sentence.end),
    )
  );
}

/** "Ms. Mice", "Knife River", "Weed St": written large beside another large word it is what somebody or some place is called. */
export function isName(page: Page, { start, end }: Span): boolean {
  const typed = page.typed.slice(start, end);
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

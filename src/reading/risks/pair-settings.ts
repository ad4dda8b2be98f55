import type { PracticeArea } from '#domain/contact.ts';
import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';

/** Whether words of violence between partners tell of people who are no pair, by whom the rest of the note speaks of. */
export function isOfNoPair(page: Page, area: PracticeArea, span: Span): boolean {
  const words = page.plain.slice(span.start, span.end);
  return (
    // "he" is no partner where a child's father or an old woman's son is spoken of, and no couple.
    (byPronoun.test(words) &&
      (area === 'cps' ? !parted.test(page.plain) : otherMan.test(page.plain) && !pairWords.test(page.plain))) ||
    isOwnMedicine(page, span) ||
    (/^l[aeo]s? /.test(words) && bySon.test(page.plain.slice(Math.max(0, span.start - 40), span.start))) ||
    (atOthers.test(words) && !pairWords.test(page.plain)) ||
    // "burns on arms, scared to go home": a child's fear, where no partner and no mother is spoken of.
    ((area === 'cps' || ofAge.test(page.plain)) && /\bgo(?:ing)? home\b/.test(words) && !parted.test(page.plain)) ||
    (/\b(?:orden de|order of|protective order|restraining order|tro|ppo)\b/.test(words) && !pairWords.test(page.plain))
  );
}

const pairWords =
  /\b(?:bf|boyfriend|husband|partner|wife|gf|girlfriend|ex|spouse|fiancee?|abuser|dv|paramour|espos[oa]|novi[oa]|marido|pareja|mujer|violencia domestica|mom|mo|mother|dad|fa|father|mama|papa|(?:her|su|la) (?:house|home|place|job|apt|apartment|work|car|door|casa|trabajo))\b/;

const parted =
  /\b(?:pregnant|bf|boyfriend|husb|husband|partner|wife|gf|girlfriend|ex|spouse|mom|mo|mother|bm|dv|mama|madre|espos[oa]|marido|novi[oa]|pareja)\b/;

const ofAge = /\b(?:[1-9]|1[0-7]) ?yo\b/;
const byPronoun = /^(?:he|she|hes)\b/;
/** "threatened to hit the meals driver if she comes back". */
const atOthers =
  /\bthreaten\w* (?:to )?(?:[a-z]+ )?(?:the|a|an|another) (?:[a-z]+ )?(?:driver|aide|staff|nurse|neighbor|worker|landlord|manager|peer|resident|clerk|guard|cashier|teacher|coach)\b/;
/** "dice que su hijo le quita el cheque". */
const bySon = /\b(?:hij[oa]s?|sobrin[oa]|niet[oa]|herman[oa]|cuidador[a]?|nuera|yerno)(?: [a-z]+){0,2} $/;
const otherMan =
  /\b(?:sons?|nephew|grandson|brother|uncle|roommate|caregiver|aide|staff|co|guard|boss|landlord|neighbor|cousin|peer|inmate|celly|coworker|hij[oa]s?|niet[oa]|sobrin[oa]|cuidador[a]?|roomie)\b/;

/** "she says hes helping out and taking his meds": he takes his, nobody's are taken. */
function isOwnMedicine(page: Page, { start, end }: Span): boolean {
  const [, owner] =
    /\b(?:takes?|took|taking) (his|her) (?:meds?|medications?|medicine|pills|insulin)$/.exec(
      page.plain.slice(start, end),
    ) ?? [];
  const taker = [...page.plain.slice(0, end).matchAll(/\b(s?he)(?:'?s)?\b/g)].at(-1)?.[1];
  return owner !== undefined && taker === (owner === 'his' ? 'he' : 'she');
}

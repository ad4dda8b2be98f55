import type { RiskFlag } from '#domain/contact.ts';
import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';

/** Whether words of violence between partners, or of a child hurt, tell of long ago, of a film, or of people outside the pair or the home. */
export function isOutsideFamily(page: Page, flag: RiskFlag, span: Span, sentence: Span): boolean {
  if (flag !== 'domestic_violence' && flag !== 'child_abuse_neglect') return false;
  const words = page.plain.slice(span.start, span.end);
  const lead = page.plain.slice(sentence.start, span.start);
  const rest = page.plain.slice(span.end, sentence.end);
  if (ownChildhood.test(lead) || inChildhood.test(words + rest) || shown.test(lead)) return true;
  if (flag === 'domestic_violence') return isNoPair(lead, words, rest);
  // "showed me the scratches she did them with a paper clip": dictated, the deed stands behind.
  const told = page.plain.slice(sentence.start, sentence.end + 48);
  return (wound.test(words) && selfMade.test(told)) || isNoChildHurt(lead, words, rest);
}

/** "was hit by stepdad as a kid", "her own childhood came up": told of those who are grown. */
const inChildhood =
  /^[^.;]{0,60}\b(?:as (?:a )?(?:kid|little (?:kid|boy|girl)|child(?! (?:victim|in need))|teenager)|when (?:she|he|i) was (?:little|young|growing up|a (?:kid|child|boy|girl))|growing up|cuando era (?:nin[oa]|chic[oa])|de (?:nin[oa]|chiquit[oa]))\b(?![^.;]*\b(?:now|still|today|also|again|too|ahora|tambien)\b)/;
const ownChildhood =
  /\b(?:own childhood|(?:her|his) childhood (?:came up|was|abuse)|as a (?:kid|child)|growing up,)[^.;]{0,50}$/;

/** "watched a movie where a man strangles his wife". */
const shown =
  /\b(?:movie|film|tv show|episode|novela|pelicula|netflix|video game|podcast|dreamt?|nightmare|son[oó])\b[^.;]{0,30}$/;

function isNoPair(lead: string, words: string, rest: string): boolean {
  return (
    almost.test(lead) ||
    otherDoer.test(lead) ||
    (/\b(?:his|her)$/.test(words) && ofHers.test(rest)) ||
    toKin.test(words) ||
    (/mano$|encima$/.test(words) && toOutsider.test(rest)) ||
    (/\bhit (?:him|her)$/.test(words) && withHelp.test(rest)) ||
    toSteady.test(words + rest) ||
    (/ him$/.test(words) && mothersFriend.test(lead)) ||
    (/know where (?:he|she)$/.test(words) && /\b(?:not there|missing|gone|looking for)\b/.test(lead)) ||
    (/^break/.test(words) && /\bup with\b/.test(words)) ||
    /\bvecin[oa] (?:dice|dijo|cuenta) que a ella (?:su )?(?:\w+ )?$/.test(lead)
  );
}

/** "she nearly pushed her husband": not done. */
const almost = /\b(?:nearly|almost|casi) $/;

/** Right before the deed stands somebody who is no partner: "attendant dragged her", "nephew violated the order". */
const otherDoer =
  /\b(?:attendant|aide|hha|cna|nurse|caregiver|staff|guard|landlord|nephew|niece|grandson|granddaughter|brother|sister|cousin|uncle|roommate|inquilin[oa]|sobrin[oa]|niet[oa]|cuidadora|(?:sons?|daughters?|dtrs?|sisters?|nieces?|granddaughters?|brothers?)'?s|bf of (?:her |his )?(?:daughter|dtr|niece|granddaughter|sister))(?: (?:has|had|just|also|then|was|is|who|keeps|kept|again|still))* $/;

/** "for hitting his daughter", "beat her fists on the wall": what the last word of the phrase belongs to. */
const ofHers =
  /^ (?:own |little |older |younger |\d+ ?yo )?(?:sons?|daughters?|dtrs?|kids?|child\w*|baby|step\w+|sister|brother|mother|mom|father|dad|nephew|niece|cousin|uncle|aunt|grand\w+|teacher|boss|roommate|neighbor|car|dog|cat|fists?|limit|goals?|stride|time|record)\b/;

/** "told his sister he would burn her house down", "she calls her mother worthless". */
const toKin =
  /^he (?:told|tells|texted|calls|called) his (?:sister|brother|mother|mom|father|dad|boss|aunt|uncle|cousin|grandm\w+)\b|^she (?:told|tells|texted|calls|called) her (?:sister|brother|mother|mom|father|dad|boss|aunt|uncle|cousin|grandm\w+)\b/;

const toOutsider =
  /^ (?:al|a la|a una?) (?:encargad|vecin|maestr|casero|enfermer|doctor|trabajador|guardia|companer|gerente|supervisor|herman|abuel|suegr)/;

/** "wife grabbed him when he got dizzy". */
const toSteady =
  /\bgrab(?:s|bed) (?:him|her|his arm|her arm) (?:when|as|before|because|bc|just as) [^.;]{0,16}\b(?:dizzy|faint\w*|lightheaded|unsteady|wobbl\w+|slipp\w+|tripp\w+|stumbl\w+|los(?:t|ing) (?:his|her) balance|hit the (?:floor|ground)|seiz\w+)/;

/** "his mother's boyfriend hit him". */
const mothersFriend = /\b(?:mother|mom|mama)'s (?:new )?$/;

/** "gf hit him with narcan". */
const withHelp = /^ (?:with|w\/) (?:the |a |some )?(?:narcan|naloxone|nasal|the news|news|a bill|papers|questions)\b/;

function isNoChildHurt(lead: string, words: string, rest: string): boolean {
  return (
    (outsiderActs.test(words) && ownKids.test(words)) ||
    (/^(?:locked|shut|kept|tied|left|chained)\b/.test(words) && !aChild.test(words) && anElder.test(lead)) ||
    (mark.test(words) && (justTripped.test(lead) || (selfHit.test(lead + rest) && !byHand.test(lead + rest)))) ||
    (/^diapers? /.test(words) && /^[^.;]{0,40}\b(?:cream|ointment|healing|clearing|better|treated)\b/.test(rest)) ||
    (onParent.test(lead) && !/\b(?:kids?|child\w*|boys?|girls?|sons?|daughters?|baby|\d+ ?yo)\b/.test(words)) ||
    (/hotline$/.test(words) && /^ worker\b/.test(rest))
  );
}

/** "la vecina les pega a sus hijos": another home. */
const outsiderActs = /^(?:(?:la|el|una?|the|a|her|his) )?(?:neighbors?|vecin[oa]s?|coworker|comadre|amig[oa])\b/;
const ownKids = /\b(?:sus?|his|her|their) (?:own )?(?:hij[oa]s?|nin[oa]s?|kids?|children|son|daughter|baby|bebe)\b/;

/** "ggma w/ dementia shut in back room": no child is locked up. */
const aChild =
  /\b(?:him|her|them|me|kids?|child\w*|boys?|girls?|sons?|daughters?|dtr|baby|toddler|infant|twins|\d+ ?yo)\b/;
const anElder =
  /\b(?:dementia|alzheimer'?s|great[ -]?grand(?:ma|mother|father|pa)|ggma|grandmother (?:is |was |found )?|grandfather (?:is |was |found )?|mgm|wheelchair|dogs?|cats?|puppy)\b[^.;]{0,24}$/;

/** "bf cornered mom in kitchen and burned her arm". */
const onParent =
  /\b(?:bf|boyfriend|husband|partner|fa|father|dad|ex|stepdad) (?:\w+ ){0,2}?(?:mom|mo|mother|mama)\b(?!'s)[^.;]{0,24}\b(?:and|n|&|then) $/;

/** "child tripped and busted lip": an accident told in one breath; "hits himself in the face, bruise on cheek": his own doing. */
const mark = /^(?:bruis|welt|marks?|marcas?|busted lip|split lip|scratch|cuts?|lump|knot|swelling|black eye)/;
const justTripped =
  /\b(?:child|kid|boy|girl|toddler|baby|he|she|son|daughter|dtr|\d+ ?yo) (?:just )?(?:tripped|slipped|fell off [a-z ]+|fell on [a-z ]+)(?: [a-z]+){0,3} (?:and|n|&) (?:[a-z]+ ){0,2}$/;
const selfHit =
  /\b(?:hits?|hitting|slaps?|slapping|punch\w*|bites?|biting|bangs?|banging|scratch\w*|pinch\w*|cuts?|cutting) (?:him|her|them)sel(?:f|ves)\b|\bhead ?bang\w*|\b(?:navajas?|se (?:corta|rasguna|muerde))\b/;
const byHand =
  /\b(?:mom|mo|mother|dad|fa|father|stepdad|bf|sitter|per (?:the )?(?:dr|doctor|nurse)|inconsistent|suspicious)\b/;

/** "cuts on her forearm, done with a razor": her own doing. */
const wound = /\b(?:cuts?|scratch\w*|scabs?|burns?|marks?|lines)\b/;
const selfMade =
  /\b(?:(?:did|does|done) (?:it|them|these|this)? ?(?:with|w\/|to|herself|himself)|self[ -]?(?:harm|injur|inflict)\w*|(?:herself|himself) (?:with|w\/)|razor|blade|paper ?clip|not trying to die|cutting)\b/;

import type { RiskFlag } from '#domain/contact.ts';
import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';

/** Whether words of a fall, of illness or of a full pillbox tell of no trouble of the body, by what else the sentence says. */
export function isNoBodyTrouble(flag: RiskFlag, words: string, lead: string, rest: string): boolean {
  if (flag === 'fall')
    return (
      (unsteady.test(words) && keptUp.test(rest)) ||
      (words === 'fall' && wherever.test(lead)) ||
      (since.test(words + rest) && notBefore.test(lead))
    );
  if (flag === 'medication_problem') return /\bfull\b/.test(words) && takenAsDue.test(rest);
  if (flag !== 'acute_medical') return false;
  return (
    (/911/.test(words) && (violence.test(lead) || violence.test(rest)) && !hurt.test(lead + rest)) ||
    (/^ambulance/.test(words) && nobodyThere.test(rest)) ||
    (/delir/.test(words) && belief.test(rest)) ||
    (/no se le entiende/.test(words) && /\b(?:lenguaje|desorganizad\w+|rie sol[oa])\b/.test(lead + rest)) ||
    (/\b(?:at|in) the\b/.test(words) && /\b(?:custody|photos?|pictures?|statement)\b/.test(lead))
  );
}

/** "lost her balance, no fall": caught in time. */
const unsteady = /balance|footing|tropez|stumbl|slipp|tripp|resbal/;
const keptUp =
  /^[^.;]{0,50}\b(?:no falls?|(?:did not|didn'?t) (?:fall|go down)|caught (?:him|her)self|sin caerse|no se cayo)\b/;

/** "sleeping wherever I fall". */
const wherever = /\bwherever (?:i|he|she|they) $/;

/** "no se ha caído desde que usa el andador". */
const since = /caid[oa] desde\b/;
const notBefore = /\bno (?:se )?(?:ha |han )?$/;

const takenAsDue = /^[^.;]{0,20}\b(?:took (?:only|just|what)|as (?:ordered|prescribed|due)|up to date)\b/;

/** "called 911 since stepdad had mom on the ground": for the police. */
const violence =
  /\b(?:outburst|violent\w*|fight\w*|fought|hit(?:ting|s)? (?:her|him|them|mom|mo|staff)|chok(?:ed|ing) (?:her|him|mom|mo)|beat(?:ing)?|assault\w*|intruders?|prowlers?|break[- ]?in|burglar\w*|had (?:mom|mo|her|him) (?:on|by|against)|stole|stolen|robbed|screaming|yelling|argument|banging on)\b/;
const hurt =
  /\b(?:bleed\w*|blood|wound\w*|stab\w*|shot|unconscious|unresponsive|breath\w*|chest|seiz\w*|fell|injur\w*|hospital|er|ed|stitches|fractur\w*|broke|pain|passed out)\b/;

const nobodyThere = /^[^.;]{0,30}\b(?:(?:pt|cl|he|she) (?:was )?(?:not|n'?t) there|nobody|no one|gone)\b/;
const belief = /^[^.;]{0,10}\b(?:dice|cree|que es|jura|habla con)\b/;

/** Whether help was called for a danger or for the police, and nothing has been done to the body. */
export const isCallForPolice = (page: Page, span: Span, sentence: Span): boolean =>
  /911|\bems\b|ambulance|\b(?:took|taken|transported) (?:(?:him|her) )?to\b/.test(
    page.plain.slice(span.start, span.end),
  ) &&
  (policeCame.test(page.plain.slice(span.end, sentence.end)) ||
    forDanger.test(page.plain.slice(0, span.start)) ||
    forLife.test(page.plain.slice(0, span.start)));

/** "called 911, police took him": a call for the police. */
const policeCame =
  /^[ ,;]+(?:and |y |the |la |2 |two )?(?:police|pd|cops?|le|officers?|sheriffs?|deput\w+|troopers?|policias?|oficiales|patrulla)\b/;

/** "has a rifle, called 911": it was danger, not illness, that they were called for. */
const forDanger =
  /\b(?:kill|shoot up|stab|guns?|rifle|pistol|shotgun|machete|knife|armed|threaten(?:ed|ing)|swung at|matar|pistola|cuchillo)\b(?![\s\S]*\b(?:himself|herself|bleed\w*|wound\w*|cut|shot|stabbed|chest|breath\w*|unconscious|unresponsive|seiz\w*|fell|pills?|overdos\w*)\b)[\s\S]*$/;

/** "wants to kill himself. 911 called, EMS took him to Mercy": nothing has been done to the body yet. */
const forLife =
  /\b(?<!\b(?:attempt\w*|tried to) )(?:suicid\w*|(?:kill|hang|shoot) (?:him|her|my|them)self|wants? to die|end (?:his|her) life)\b(?![\s\S]*\b(?:attempt\w*|tried|bleed\w*|wound\w*|cuts?|slit|shot|stabbed|took|swallow\w*|chest|breath\w*|unconscious|unresponsive|seiz\w*|fell|pills?|overdos\w*|od'?d?)\b)[\s\S]*$/;

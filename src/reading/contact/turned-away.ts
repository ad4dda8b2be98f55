import type { Clause } from '#reading/clauses/clauses.ts';
import type { Page } from '#reading/normalise.ts';
import { own } from '#reading/people/sought.ts';
import type { Span } from '#reading/reading.ts';

/**
 * "called Lund 10a, husband says she's at dialysis", "curfew ck 9:10p, gf says he ran to the store": where the client was sought
 * and another answers that they are away, the words that say so.
 */
export function findAway(page: Page, { span, people }: Clause): Span | undefined {
  const text = page.plain.slice(span.start, span.end);
  if (!seeks.test(text) || people.some((one) => !one.owner && isAnother(page, span.start, one))) return undefined;
  const behind = page.plain.slice(span.end, span.end + 90);
  // "hv 4p, mom says dad's at work, kids seen": somebody was met.
  const found = metAll.test(behind) ? null : away.exec(behind);
  return found ? { start: span.end + found.index, end: span.end + found.index + found[0].length } : undefined;
}

/** Neither the client nor, unless met, one of the family: "called mom, gma says she's at work". */
const isAnother = (page: Page, start: number, { role, span }: Clause['people'][number]) =>
  role !== null &&
  role !== 'client' &&
  !(own.has(role) && !/(?:\b(?:with|w|con)|w\/) ?$/.test(page.plain.slice(start, span.start)));

const metAll = /\b(?:seen|saw|met|spoke|talked|kids (?:home|ok|fine|there)|visto|vista|vi a)\b/;
const seeks =
  /^\W*(?:(?:i|tried|again|also|then|unannounced) )*(?:called|rang|phoned|tc|t\/c|pc|call to|knocked|buzzed|curfew (?:ck|check|chk)|welfare (?:ck|check)|waited|rang|went by|went to|went looking for|looked for|searched for|stopped (?:by|at)|swung by|dropped by|drove (?:by|to|out)|hv|h\/v|home visit|llame|fui|toque|pase por|visite)\b/;
const other =
  '(?:mother|father|grandmother|grandfather|suegra|husband|wife|hubby|gf|bf|mom|mo|dad|fa|gma|grandma|gm|mgm|pgm|aunt|uncle|tia|tio|sister|sis|brother|bro|son|dtr|daughter|roommate|roomate|staff|aide|hha|cg|caregiver|neighbor|nbr|cousin|partner|fiance|fp|kid|oldest|somebody|someone|lady|guy|man|woman|worker|house ?(?:mgr|manager)|foreman|boss|manager|mgr|coworker|cousin|receptionist|secretary|landlady|clerk|front desk|desk|nurse|rn|esposo|esposa|marido|hija|hijo|mama|papa|abuela|hermana|hermano|vecina|vecino|cuidadora|novia|novio)';
const away = new RegExp(
  String.raw`^[\s,;.:-]*(?:but )?(?:the |his |her |a |la |el |su )?${other}(?: (?!(?:says|said|sez|told|dice|dijo|at|and|answered|opened|picked|there|home|contesto|abrio|en|reports|informs|has|had|is|was)\b)[a-z'-]+)?(?: (?:at (?:the )?door|answered|opened(?: (?:the )?door)?|picked up|there|home|contesto|abrio|en la puerta))*,?(?:(?: (?:and |& |y ))? ?(?:says|said|sez|told me|yelled|hollered|shouted|dice|dijo|reports|informs)(?: that| que| q)?|(?<=answered|opened|door|abrio),) (?:(?:he|she|they|cl|clt|client|pt|av|mom|el|ella|[a-z]+) ?(?:is |was |had |'s |s )?(?:just |already |still |esta |se )?(?:left early|has ?n[o']?t been (?:back|home|in|around)\b|(?:checked|signed|moved) out\b|moved (?:to|in|away)\b|signed in (?:and|then|but)\b|at (?:an? |the )?(?:na|aa|meeting|class|practice|game|court)\b|at (?:dialysis|work|school|church|the (?:store|dr|doctor|hospital|er|clinic)|an? appt|her|his|therapy|group|rehab)|out\b|gone\b|away\b|asleep|sleeping|napping|(?:is |was )?not (?:home|here|there|in|up)|in (?:the (?:shower|tub|bath|hosp\w*)|bed|jail|dialysis)|ran (?:to|out)|went (?:to|out)|left\b|stepped out|at work|working|resting|down for|too (?:tired|sick)|en (?:el|la) (?:trabajo|tienda|dialisis|hospital|escuela)|durmiendo|dormid[oa]|fue a|salio|no esta))`,
);

import type { RiskFlag } from '#domain/contact.ts';
import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';
import { isOtherHarmTold } from './harm-settings.ts';

/** Whether what is told belongs to the setting or to another code: why a visit was called off, a bill, a body, where somebody was met. */
export function isOtherTrouble(page: Page, flag: RiskFlag, span: Span, sentence: Span): boolean {
  const words = page.plain.slice(span.start, span.end);
  const told = page.plain.slice(sentence.start, sentence.end);
  const lead = page.plain.slice(sentence.start, span.start);
  if (isOtherHarmTold(page, flag, span, sentence)) return true;
  if (flag === 'acute_medical') return passing.test(words) && calledOff.test(told);
  if (flag === 'whereabouts_unknown') return /where (?:he|she) (?:is|was)$/.test(words) && disoriented.test(told);
  if (flag === 'housing_loss') return sentAway.test(words) && gathering.test(lead) && !shelter.test(told);
  if (flag === 'utility_shutoff')
    return (fuel.test(words) && !atHome.test(told)) || (dark.test(words) && !unpaid.test(told));
  if (flag === 'self_neglect') return (notEating.test(words) && cannotAfford.test(told)) || neglectedBy.test(told);
  if (flag === 'arrest_or_violation') return jail.test(words) && seenThere.test(lead);
  if (flag === 'unsafe_home')
    return (lackOfService.test(words) && cutByCompany.test(page.plain)) || (smells.test(lead) && !room.test(told));
  return false;
}

/** "cancelled, baby has a fever": why somebody stayed at home. */
const passing = /^(?:fever|febrile|vomit\w*|fiebre|calentura|uti|infection|infeccion|swelling)/;
const calledOff =
  /\b(?:cancel\w*|canx|cxl\w*|resched\w*|moved to|postpon\w*|pospu\w*|reagend\w*|couldn'?t make|could not make)\b/;

/** Does not know where she is herself. */
const disoriented =
  /\b(?:confus\w+|disorient\w+|what (?:day|year|month)|burning up|fever|delirious|dementia|pulling at|her own name|his own name)\b/;

/** "Vi al padre, Evaristo, en la cárcel": nothing but whom and when lies between the visit and the jail. */
const jail = /(?:jail|prison|detention|carcel|prision|lockup)$/;
const seenThere =
  /\b(?:saw|met|visited|visit|interviewed|vi|visite|visita|fui|entreviste|f2f|contact)\b(?! (?:that|how|ll|him (?:get|being)))(?:(?!\b(?:is|was|been|he'?s|she'?s|says|said|since|desde|esta|estuvo|told|because|por|got|back|arrest\w*|after|before|he|she|they|que|and|y)\b)[^;]){0,60}$/;

/** "High at group, asked to leave": not from where he lives. */
const sentAway = /^(?:asked|told|made|had|has) to leave$|^kicked out$/;
const gathering =
  /\b(?:groups?|class|school|court|clinic|office|lobby|store|bar|library|church|meeting|session|visit|hearing|hospital|er|work|shift|party|event|gym|bus)\b/;
const shelter =
  /\b(?:shelter|program|house|home|apt|apartment|room|motel|hotel|housing|landlord|lease|rent|halfway|sober living|couch|bed|place)\b/;

/** Without gas the car stands still; at home the stove is cold. */
const fuel = /^(?:no|sin|no hay|out of|w\/o|without|se quedo sin) gas$/;
const atHome =
  /\b(?:casas?|homes?|house|apt|apartment|depa|trailer|stove|estufa|heat\w*|cook\w*|cocin\w+|calent\w+|luz|agua|lights?|water|bill|cut|shut|cort\w+|recibo|hot|power|electric\w*|food|comida|desde|utilit\w+)\b/;

/** Nobody at home, or asleep. */
const dark = /^lights (?:are |were |all )?(?:off|out)$/;
const unpaid =
  /\b(?:bills?|owe[sd]?|pa(?:y|id|yment)|due|cut|shut|power|water|gas|candles?|since|days|wks?|weeks|elec\w*|utilit\w+|notice)\b|\$/;

/** Who has nothing to eat does not neglect herself. */
const notEating = /\beat(?:s|en|ing)?\b|\bate\b|\bmeals?\b|\bcom(?:e|ido|iendo)\b/;
const cannotAfford =
  /\b(?:no (?:money|cash|food|groceries)|snap|stamps|ebt|broke|payday|pantry|afford\w*|sin (?:dinero|comida)|estampillas|no (?:hay|tiene) (?:dinero|comida))\b|\bno \$/;

/** What somebody who cares for her left undone. */
const neglectedBy =
  /\bneglect\w* by\b|\b(?:aide|caregiver|cg|son|daughter|dtr|staff|family|niece|nephew|husband|wife|facility|hija|hijo|cuidadora?) (?:left|leaves|leaving|dumped|not feeding|not changing|not bathing|(?:doesn'?t|won'?t|refuses to|no l[ao]) (?:feed|bathe|change|clean|wash|bana|cambia|da de comer))\b/;

/** Without water because it was cut off: told of the bill, not of the house. */
const lackOfService =
  /^(?:no|sin|w\/o|without|using|usan|con)\b.*\b(?:water|heat|ac|agua|luz|calefaccion|candles|velas)$/;
const cutByCompany =
  /\b(?:shut ?-?off|(?:shut|cut|turned|switched) (?:\w+ ){0,3}(?:off|down)|disconnect\w*|cort(?:o|aron|ad[oa])|suspend\w+|quitaron (?:la|el) (?:luz|agua|gas))\b/;

/** "Huele a orines", of a person and no room. */
const smells = /\b(?:huele|olia|oliendo|apesta|olor|smells?|smelled|smelling|reeks?|reeked) (?:a|of|like) $/;
const room =
  /\b(?:casa|cuarto|apartamento|trailer|cocina|bano|sala|house|home|apt|apartment|room|place|kitchen|hall|carpet)\b/;

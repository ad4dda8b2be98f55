import type { PracticeArea, RiskFlag } from '#domain/contact.ts';
import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';
import { isCallForPolice, isNoBodyTrouble } from './body-settings.ts';
import { isNoHarmToElder } from './elder-settings.ts';
import { isOtherHarmTold } from './harm-settings.ts';
import { isCharge, isNoArrest } from './law-settings.ts';
import { isNoTakenMoney } from './money-settings.ts';
import { isNoNeed, ofDailyNeeds } from './need-settings.ts';
import { isThreatOfNoHarm } from './threat-settings.ts';

/** Whether what is told belongs to the setting or to another code: why a visit was called off, a bill, a body, where somebody was met. */
export function isOtherTrouble(page: Page, flag: RiskFlag, area: PracticeArea, span: Span, sentence: Span): boolean {
  const words = page.plain.slice(span.start, span.end);
  const told = page.plain.slice(sentence.start, sentence.end);
  const lead = page.plain.slice(sentence.start, span.start);
  if (isOtherHarmTold(page, flag, span, sentence) || isNoNeed(flag, words, lead, told, page.plain)) return true;
  const rest = page.plain.slice(span.end, sentence.end);
  if (isNoBodyTrouble(flag, words, lead, rest)) return true;
  if (flag === 'financial_exploitation') return isNoTakenMoney(words, lead, rest, told);
  if (flag === 'adult_abuse_neglect') return isNoHarmToElder(words, lead, rest, told);
  if (
    (ofDailyNeeds.includes(flag) || flag === 'self_neglect') &&
    alleged.test(page.plain.slice(sentence.start, span.end)) &&
    refuted.test(page.plain.slice(span.end, span.end + 130))
  )
    return true;
  if (flag === 'violence_threat') return isThreatOfNoHarm(words, rest);
  if (flag === 'substance_use')
    return (useOfAThing.test(words) && device.test(lead)) || isOfNoDrug(words, told) || isCharge(page, span);
  if (flag === 'overdose') return narcan.test(words) && !narcanUsed.test(told);
  if (flag === 'acute_medical')
    return (passing.test(words) && calledOff.test(told)) || isCallForPolice(page, span, sentence);
  if (flag === 'whereabouts_unknown')
    return (
      (/where (?:he|she) (?:is|was)$/.test(words) && disoriented.test(told)) ||
      (gone.test(words) && swindler.test(lead))
    );
  if (flag === 'arrest_or_violation') return isNoArrest(page, area, span, sentence);
  if (flag === 'utility_shutoff') return backOn.test(rest);
  if (flag === 'unsafe_home')
    return (
      (lackOfService.test(words) && (cutByCompany.test(page.plain) || (byCandle.test(words) && noLight.test(told)))) ||
      (smells.test(lead) && !room.test(told))
    );
  return false;
}

/** "kit given (narcan, test strips)": carried or taught, given to nobody who lay there. */
const narcan = /^(?:narcan|naloxone|naloxona)$/;
const narcanUsed =
  /\b(?:(?:narcan|naloxon[ea])(?: (?:was|had to be|ha))? (?:x ?\d|by|used|administered|at (?:the )?scene|on scene|per ems|in (?:the )?(?:rig|field|ambulance|ed|er)|worked|reversed|revived|brought)|\d+ (?:doses|rounds|sprays|narcans?|nasal)|\d ?mg (?:of )?(?:narcan|naloxone)|hard to (?:rouse|wake)|slumped|x ?\d of narcan|(?:needed|required|revived|reversed|responded to|woke|gave (?:him|her|them|cl|pt)|used|use|hit|sprayed|echaron|aplicaron|pusieron|dieron)\b[^.;]{0,24}\b(?:narcan|naloxon[ea])|found|unresponsive|unconscious|not breathing|stopped breathing|turned blue|was blue|passed out|collapsed|awake now)\b/;

/** "Report said filthy house; I found it tidy": what was told the hotline, and what was there. */
const alleged =
  /\b(?:report|rptr|reporter|caller|allegations?|complaint|referral|intake|hotline|rp) (?:that |of |said |says |alleged |alleges |claimed |stated |was |for |re |about |del? |dice |decia )+[^.;]*$/;
const refuted =
  /\b(?:found (?:\w+ ){0,2}(?:clean|well|fine|tidy|fed|ok|safe)\b|unfounded|unsubstantiated|not substantiated|not true|untrue|is false|was false|false per|ruled out|furnace (?:was |is )?(?:running|on|working)|heat (?:was |is )?(?:on|working)|(?:i|wkr|worker|we) (?:saw|found|observed|noted|walked)\b[^.]{0,24}\b(?:tidy|clean|full|stocked|plenty|neat|spotless|working|well kept|no|lots|food|safe|clear|warm))\b/;

/** "inhaler tech poor but using daily": an aid is used, no drug. */
const useOfAThing =
  /^(?:(?:is|was|been|still|started|back) )?us(?:e|es|ed|ing)(?: (?:it|again|daily|nightly|today|since|last \w+|every \w+|yest\w*))*$/;
const device =
  /\b(?:inhaler|spacer|nebs?|nebulizer|cpap|bipap|oxygen|o2|walker|cane|brace|glucometer|cgm|pump|patch|cream|drops|hearing aids?|chair|lift|rollator|app|planner|pillbox|coping|skills?|machine|bus pass|calendar|journal|dilator|splint)\b[^.;]*$/;

/** "out of needles, insulin teach back", "empty bottles, ginger ale": for a medicine or of a soft drink. */
const isOfNoDrug = (words: string, told: string) =>
  (/^(?:needles?|syringes?|inject\w*)$/.test(words) && injected.test(told)) ||
  (/^empty bottles$/.test(words) && softDrink.test(told));
const injected = /\b(?:insulin\w*|lantus|humalog|novolog|ozempic|lovenox|humira|heparin|b12|diabet\w+)\b/;
const softDrink = /\b(?:ginger ale|soda|pop|water|ensure|gatorade|juice|milk|formula)\b/;

/** "cancelled, baby has a fever": why somebody stayed at home. */
const passing = /^(?:fever|febrile|vomit\w*|fiebre|calentura|uti|infection|infeccion|swelling)/;
const calledOff =
  /\b(?:cancel\w*|canx|cxl\w*|resched\w*|moved to|postpon\w*|pospu\w*|reagend\w*|couldn'?t make|could not make)\b/;

/** "The roofer took a deposit and never came back": nobody in care is gone. */
const gone = /^(?:never (?:came|returned|showed)|disappeared|vanished|took off|ran off|left town|skipped town)\b/;
const swindler =
  /\b(?:roofer|contractor|company|handyman|caller|scammer|seller|plumber|repairman|salesman|installer|movers|website|down payment|deposit)\b[^.;]*$/;

/** Does not know where she is herself. */
const disoriented =
  /\b(?:confus\w+|disorient\w+|what (?:day|year|month)|burning up|fever|delirious|dementia|pulling at|her own name|his own name)\b/;

/** "power was off monday, back on tuesday". */
const backOn = /^[^.,;]{0,20},? (?:and |but )?(?:now |it'?s |came |is |was )?back on\b/;

/** Without water because it was cut off: told of the bill, not of the house. */
const lackOfService =
  /^(?:no|sin|w\/o|without|using|usan|con)\b.*\b(?:water|heat|ac|agua|luz|calefaccion|candles|velas)$/;
const cutByCompany =
  /\b(?:shut ?-?off|(?:shut|cut|turned|switched) (?:\w+ ){0,3}(?:off|down)|disconnect\w*|cort(?:o|aron|ad[oa])|suspend\w+|quitaron (?:la|el) (?:luz|agua|gas)|deben? \$?\d+|owes? \$?\d+|bills? (?:is |was )?(?:unpaid|past due)|unpaid bills?|locked the meter|nonpayment)\b/;

/** Candles for want of light, or no water either. */
const byCandle = /(?:candles|velas|water|agua)$/;
const noLight = /\b(?:no|without|w\/o|sin|no hay|no tienen?) (?:power|lights?|electric\w*|luz|corriente)\b/;

/** "Huele a orines", of a person and no room. */
const smells = /\b(?:huele|olia|oliendo|apesta|olor|smells?|smelled|smelling|reeks?|reeked) (?:a|of|like) $/;
const room =
  /\b(?:casa|cuarto|apartamento|trailer|cocina|bano|sala|house|home|apt|apartment|room|place|kitchen|hall|carpet)\b/;

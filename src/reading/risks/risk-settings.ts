import type { RiskFlag } from '#domain/contact.ts';
import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';
import { isNoNeed } from './need-settings.ts';

/** Whether what is told belongs to the setting or to another code: why a visit was called off, a bill, a body, where somebody was met. */
export function isOtherTrouble(page: Page, flag: RiskFlag, span: Span, sentence: Span): boolean {
  const words = page.plain.slice(span.start, span.end);
  const told = page.plain.slice(sentence.start, sentence.end);
  const lead = page.plain.slice(sentence.start, span.start);
  if (flag === 'acute_medical') return passing.test(words) && calledOff.test(told);
  if (flag === 'whereabouts_unknown')
    return (
      (/where (?:he|she) (?:is|was)$/.test(words) && disoriented.test(told)) ||
      (/^no sign/.test(words) && missed.test(told))
    );
  if (isNoNeed(flag, words, lead, told)) return true;
  if (flag === 'arrest_or_violation') return jail.test(words) && seenThere.test(lead);
  if (flag === 'adult_abuse_neglect')
    return (
      (unclean.test(words) && onOwn.test(page.plain)) ||
      (/^(?:flinch|cower)/.test(words) && pair.test(told)) ||
      (threat.test(words) && (outsider.test(lead) || (toWorker.test(words) && !says.test(lead))))
    );
  if (flag === 'self_harm')
    return (
      (words === 'cutting' && thing.test(page.plain.slice(span.end, span.end + 24))) ||
      (/(?:wrapped|bandaged)$/.test(words) && struck.test(told))
    );
  if (flag === 'child_abuse_neglect') return /^(?:marks|bruis|welt)/.test(words) && bornWith.test(told);
  if (flag === 'unsafe_home')
    return (lackOfService.test(words) && cutByCompany.test(page.plain)) || (smells.test(lead) && !room.test(told));
  return false;
}

/** "cancelled, baby has a fever": why somebody stayed at home. */
const passing = /^(?:fever|febrile|vomit\w*|fiebre|calentura|uti|infection|infeccion|swelling)/;
const calledOff =
  /\b(?:cancel\w*|canx|cxl\w*|resched\w*|moved to|postpon\w*|pospu\w*|reagend\w*|couldn'?t make|could not make)\b/;

/** "Supposed to come at 4, no sign of him": a visit missed. */
const missed = /\b(?:supposed to (?:come|be|meet)|was due|was to (?:come|meet)|waited)\b/;

/** A wrist wrapped where somebody was hit or fell; marks a child was born with. */
const struck = /\b(?:hit|hits|hitting|beat|fell|fall|sprain\w*|surgery|cast|fracture)\b/;
const bornWith = /\b(?:birth ?marks?|mongolian|slate gr[ae]y|eczema|impetigo|bug bites|mosquito|chicken ?pox)\b/;

/** Does not know where she is herself. */
const disoriented =
  /\b(?:confus\w+|disorient\w+|what (?:day|year|month)|burning up|fever|delirious|dementia|pulling at|her own name|his own name)\b/;

/** "Vi al padre, Evaristo, en la cárcel": nothing but whom and when lies between the visit and the jail. */
const jail = /(?:jail|prison|detention|carcel|prision|lockup)$/;
const seenThere =
  /\b(?:saw|met|visited|visit|interviewed|vi|visite|visita|fui|entreviste|f2f|contact)\b(?! (?:that|how|ll|him (?:get|being)))(?:(?!\b(?:is|was|been|he'?s|she'?s|says|said|since|desde|esta|estuvo|told|because|por|got|back|arrest\w*|after|before|he|she|they|que|and|y)\b)[^;]){0,60}$/;

/** In a soiled bed, living alone and wanting no help: nobody neglects her but herself. */
const unclean = /\b(?:soiled|wet|dirty|urine|feces|bedsores?|unbathed)\b/;
const onOwn =
  /\b(?:lives? alone|(?:no|without an?|w\/o an?) (?:cg|caregiver|aide|hha)|(?:refus|declin)\w+ (?:all |any |the |home )?(?:svcs?|services|help|care|aides?|hha|assistance|support|intervention|baths?)|(?:wont|won't|will not) (?:see|bathe|turn|change|clean|accept|go)\b)/;

/** "neighbor threatened AV", "el hijo me amenazó": from a stranger, or at the one who writes. */
const threat = /\b(?:threat|amenaz|yell|scream|grit)/;
const outsider = /\b(?:neighbou?r|stranger|landlord|tenant|scammer|caller|vecin[oa]) (?:\w+ )?$/;
const toWorker = /\bme (?:amenaz|grit|insult)|\b(?:yell|scream|threaten)\w* (?:at )?me\b/;
const says = /["“”':]|\b(?:says?|said|states?|stated|told|tells|reports?|reported|per|dice|dijo|refiere|que)\b/;

/** She flinches from a boyfriend: no abuse by whoever cares for her. */
const pair = /\b(?:bf|boyfriend|gf|girlfriend|fiance)\b/;

/** "Cutting mango", "cutting tabs in half": behind the bare word a thing, not a time or a limb. */
const thing =
  /^ (?!(?:self|her|his|him|himself|herself|my|their|on|up|with|w|w\/|when|since|after|again|and|or|n|y|but|to|for|is|was|has|in (?!half)|at|x\d|every|daily|weekly|nightly|last|this|today|yest\w*|more|less|bc|because|if|behav\w*|urges?|scars?|marks?|hx|thoughts?|episodes?|relapse|again|still|now|over|per|arms?|legs?|thighs?|wrists?|mon|tues?|weds?|thurs?|fri|sat|sun|\d)\b)[a-z]+/;

/** Without water because it was cut off: told of the bill, not of the house. */
const lackOfService =
  /^(?:no|sin|w\/o|without|using|usan|con)\b.*\b(?:water|heat|ac|agua|luz|calefaccion|candles|velas)$/;
const cutByCompany =
  /\b(?:shut ?-?off|(?:shut|cut|turned|switched) (?:\w+ ){0,3}(?:off|down)|disconnect\w*|cort(?:o|aron|ad[oa])|suspend\w+|quitaron (?:la|el) (?:luz|agua|gas))\b/;

/** "Huele a orines", of a person and no room. */
const smells = /\b(?:huele|olia|oliendo|apesta|olor|smells?|smelled|smelling|reeks?|reeked) (?:a|of|like) $/;
const room =
  /\b(?:casa|cuarto|apartamento|trailer|cocina|bano|sala|house|home|apt|apartment|room|place|kitchen|hall|carpet)\b/;

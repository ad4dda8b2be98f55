import type { RiskFlag } from '#domain/contact.ts';
import { isNotTheirDoing } from './self-neglect-settings.ts';

/** Whether words of a daily need tell of something else in their sentence: a car without gas, a house where nobody is up, who lacks the money to eat. */
export function isNoNeed(flag: RiskFlag, words: string, lead: string, told: string, note: string): boolean {
  if (ofDailyNeeds.includes(flag) && childhood.test(told) && !nowadays.test(told)) return true;
  if (ofDailyNeeds.includes(flag) && othersLetter.test(told)) return true;
  if (ofDailyNeeds.includes(flag) && (once.test(told) || isOfNeighbor(flag, lead, told))) return true;
  if (flag === 'food_insecurity')
    return (
      (appetite.test(words) && emptied.test(told)) ||
      (skipped.test(words) && (unwell.test(told) || emptied.test(told))) ||
      (shortOf.test(words) && (pillsShort.test(told) || boughtAgain.test(told)))
    );
  if (flag === 'housing_loss')
    return (
      (sentAway.test(words) && scene.test(told) && !lodging.test(told)) ||
      (toldToGo.test(words) && /\b(?:voices|voces)\b/.test(lead)) ||
      (/\bmarshals?$/.test(words) && /\b(?:cuffed|arrest\w*|warrant|picked up)\b/.test(told)) ||
      (/\bstreets?$/.test(words) && passingBy.test(told) && !noRoof.test(told)) ||
      (/\bcouch\b/.test(words) && /\bby choice\b|\btoo (?:soft|hard|high)\b/.test(told)) ||
      (/\blease\b/.test(words) && movingOn.test(lead)) ||
      (sentAway.test(words) && gathering.test(lead) && !lodging.test(told)) ||
      warned.test(lead) ||
      (shelterStay.test(words) && housed.test(told)) ||
      (eviction.test(words) && ruledOut.test(told)) ||
      (feared.test(lead) && secure.test(told))
    );
  if (flag === 'self_neglect') return isNotTheirDoing(words, lead, told, note);
  if (flag === 'unsafe_home') return isNoHazard(words, told);
  if (flag !== 'utility_shutoff') return false;
  return (
    (thirst.test(words) && drinking.test(told)) ||
    (/(?:out|off)\b/.test(words) && blip.test(told) && !owed.test(told)) ||
    (/\bin (?:the )?dark\b/.test(words) && drawn.test(told) && !owed.test(told)) ||
    (warmth.test(words) && !billed.test(told)) ||
    (fuel.test(words) && !atHome.test(told)) ||
    (dark.test(words) && (!unpaid.test(told) || settledBill.test(told)))
  );
}

export const ofDailyNeeds: readonly RiskFlag[] = ['housing_loss', 'food_insecurity', 'utility_shutoff', 'unsafe_home'];

/** "The shutoff notice was for the old tenant", "meant for unit 4". */
const othersLetter =
  /\b(?:notice|letter|bill|tag|papers|paperwork)\b[^.;]{0,30}\b(?:was|were|is|are) (?:\w+ )?(?:for|to) (?:the |a |an )?(?:old|prior|previous|former|last|other|another|different|wrong|next|unit|apt|neighbor|upstairs|downstairs)\b/;

/** What a grown client tells of their own early years. */
const childhood =
  /\b(?:as a (?:kid|child|boy|girl)|growing up|grew up|childhood|when (?:he|she|cl|pt) was (?:a )?(?:little|small|young|kid|child)|de (?:nin[oa]|chic[oa]|chiquit[oa])|en su (?:ninez|infancia))\b/;
const nowadays = /\b(?:now|again|still|today|currently|ahora|otra vez|todavia|hoy)\b/;

/** Kept from eating before a procedure, or made hungry by a medicine. */
const appetite =
  /^(?:always |so |very )?(?:hungry|starving|famished|no (?:food|breakfast|meals)|not eaten|hambre|con hambre)$/;
const emptied =
  /\b(?:npo|fasting|fasted|ayun\w+|clear liquids?|bowel prep|colonoscopy|prednisone|steroids?|olanzapine|zyprexa|munchies)\b/;

/** A meal passed over for want of appetite, not of food. */
const skipped = /^(?:skip|miss|not eat|did(?: not|n'?t) eat|hasn'?t eaten|haven'?t eaten|not eaten)/;
const unwell =
  /\b(?:nause\w*|appetite|n\/v|vomit\w*|queasy|heartburn|dentures|mouth sores|bloat\w*|upset stomach|dieting|weight loss goal|forgets?|forgot|stopped bothering|has (?:plenty of )?food|before (?:the |her |his )?(?:session|visit|appt|labs?))\b/;

/** "LL confirms no plans to". */
const eviction = /\bevict/;
const ruledOut =
  /\b(?:ll|landlord|mgmt|manager|mgr|owner|pm|payee) (?:confirm\w*|says?|said|states|stated|verified) (?:there (?:are|is) |she has |he has )?no (?:plans?|eviction|intent|notice)\b/;

/** "Afraid of ending up homeless, but has her voucher". */
const feared = /\b(?:afraid|fears?|scared|worr(?:y|ies|ied)|anxious)\b[^.;]*$/;
const secure =
  /\bbut (?:\w+ )?(?:has|is|have|rent|owns?|housing|lease)\b[^.;]{0,16}\b(?:stable|current|section 8|housed|subsidi[sz]ed|own (?:apt|place|home)|lease|paid|secure)\b/;

/** The shelter is left for a home. */
const shelterStay = /\b(?:shelter|motel|hotel|stay)\b/;
const housed =
  /\b(?:no longer homeless|moved? out of (?:the )?(?:shelter|motel)|into (?:his|her|their|an?) (?:own )?(?:\w+ )?(?:apt|apartment|studio|place|house|unit)|signed (?:a |the |his |her )?lease|lease signed|got (?:the |her |his )?keys)\b/;

/** "High at group, asked to leave": not from where he lives. */
const sentAway = /^(?:asked|told|made|had|has) to leave$|^kicked out$/;
const gathering =
  /\b(?:groups?|class|school|court|clinic|office|lobby|store|bar|library|church|meeting|session|visit|hearing|hospital|er|work|shift|party|event|gym|bus)\b/;
const lodging =
  /\b(?:shelter|program|house|home|apt|apartment|room|motel|hotel|housing|landlord|lease|rent|halfway|sober living|couch|bed|place)\b/;

/** "Told cl if he picks up a charge he'd lose his bed": the worker's own warning. */
const warned =
  /^\W*(?:i |we |wkr |worker |staff )?(?:told|reminded|warned|explained to|reviewed w\/|reviewed with) (?:cl|ct|pt|client|him|her|them|mo|mom|fa)\b[^.;]{0,12}\b(?:if|that if|unless)\b/;

/** Without gas the car stands still; at home the stove is cold. */
const fuel = /^(?:no|sin|no hay|out of|w\/o|without|se quedo sin) gas$/;
const atHome =
  /\b(?:casas?|homes?|house|apt|apartment|depa|trailer|stove|estufa|heat\w*|cook\w*|cocin\w+|calent\w+|luz|agua|lights?|water|bill|cut|shut|cort\w+|recibo|hot|power|electric\w*|food|comida|desde|utilit\w+)\b/;

/** Nothing to drink beside the bed, not in the pipes. */
const thirst = /^(?:sin|no|no hay|without|w\/o) (?:agua|water)$/;
const drinking =
  /\b(?:labios|sed|vaso|beber|tomar agua|deshidrat\w*|thirst\w*|lips|cup|drinking|bedside|asilo|panal|brief|snf)\b/;

/** A cold house is the house, unless somebody cut it off. */
const warmth = /(?:calefaccion|heat)$/;
const billed =
  /\b(?:cort\w+|cut|shut\w*|bills?|recibo|pag[oa]\w*|unpaid|owe[sd]?|due|disconnect\w*|suspend\w*|desconect\w*|quit(?:o|aron)|turned|notice|aviso)\b/;

/** Nobody at home, or asleep. */
const dark = /^lights (?:are |were |all )?(?:off|out)$/;
const unpaid =
  /\b(?:bills?|owe[sd]?|pa(?:y|id|yment)|due|cut|shut|power|water|gas|candles?|since|again|dark|days|wks?|weeks|elec\w*|utilit\w+|notice)\b|\$/;
const settledBill = /\b(?:bills?|acct|account|elec\w*|power) (?:is |are |was |all )?(?:paid|current|up to date)\b/;
/** "once lived in a shelter", "hungry on the streets before, eats well now". */
const once =
  /\bonce (?:lived|stayed|slept|was homeless)\b|\bbefore,? (?:but )?(?:\w+ ){1,3}(?:well|fine|ok|housed|stable)(?: now)?\b/;

/** A neighbour's unit, house or table; the wrong door. */
const isOfNeighbor = (flag: RiskFlag, lead: string, told: string) =>
  /\b(?:wrong|different) (?:unit|address|apt|apartment|house)\b|\bnot our (?:av|cl|ct|client|pt)\b/.test(told) ||
  /\b(?:lives|living|stays) elsewhere\b/.test(told) ||
  (flag === 'unsafe_home' && neighborsUnit.test(lead)) ||
  /\bneighbors? (?:lost|who|next door|found|was found) (?:\w+ ){0,4}$/.test(lead);
const neighborsUnit =
  /\bneighbor(?:'s|s'?)? (?:is (?:an? )?$|(?:unit|apt|apartment|house|place|home|yard|side|room) (?:is|has|had|was|w\/|with|full of) )/;

/** Pills that do not last, milk that somebody is bringing. */
const shortOf = /^(?:(?:ran|runs?|running) short|ran out of|out of|(?:running )?low on|lost|no) ?(?:\w+ )?/;
const pillsShort =
  /\b(?:xanax|ativan|klonopin|norco|percs?|oxy\w*|adderall|suboxone|pills?|scripts?|meds?|insulin) [^.;]{0,40}\bshort\b/;
const boughtAgain =
  /\b(?:bringing|brought|buying|bought|getting|picked up|picking up) (?:more|some|it|them)\b|\b(?:went|going) to (?:the )?store\b|\breplacement (?:card )?(?:was |is )?(?:ordered|mailed|sent|coming|came|arrived)|\b(?:wic|ebt|snap|card) (?:was |is |got |already )?(?:re)?loaded\b/;

/** "flipped the table when asked to leave": out of a room for a deed. */
const scene =
  /\b(?:front desk|waiting room|another (?:client|patient|peer)|flipped|yell\w*|threaten\w*|violent|cussing|screaming)\b/;
const toldToGo = /^tell\w* (?:him|her|them|me) /;
/** Out in the street for a while. */
const passingBy = /\b(?:waiting|bus|walking|parked|playing|drove|talked|met|saw)\b/;
const noRoof = /\b(?:sle(?:eps?|pt|eping)|liv(?:es?|ing)|homeless|nights?|weeks?|since|housing|shelter|evict\w*)\b/;
/** The lease ends and he means to move. */
const movingOn = /\b(?:moving|move|moves|plans?|planning|wants?|hopes?) (?:to|into|in with|out)\b[^.;]*$/;

/** Soiled in body or clothes, poison that is drunk, gas of a false alarm, warmth of a wound, windows covered out of fear. */
const isNoHazard = (words: string, told: string) =>
  (thirst.test(words) && drinking.test(told)) ||
  (/^no heat\b/.test(words) && wound.test(told)) ||
  (soil.test(words) && onBody.test(told) && !soiledRoom.test(told)) ||
  (/\b(?:rat poison|carbon monoxide|pills|glass)\b/.test(words) && taken.test(told)) ||
  (/\b(?:gas|smoke|co|monoxide)\b/.test(words) && /\b(?:false alarm|no leak|nothing found)\b/.test(told)) ||
  (/\b(?:flood|fire|burn)/.test(words) &&
    /\bmoved (?:in)?to (?:an? |the )?(?:\w+ )?(?:shelter|motel|hotel)\b/.test(told)) ||
  (/\breach\b/.test(words) && /\b(?:hand ?gun|gun|pistol|rifle|shotgun|firearm|revolver|9mm|glock)\b/.test(told)) ||
  (/\bbugs\b/.test(words) && /\b(?:record\w*|spy\w*|listen\w*|implant\w*|fbi|cameras?)\b/.test(told)) ||
  (/^tap/.test(words) && /\b(?:paranoi\w*|graban|espian|camaras?|vigilan)\b/.test(told));
const wound = /\b(?:redness|swelling|incision|wound|drainage|edema|calf|to (?:the )?touch|hot spots?)\b/;
const soil = /\b(?:filthy|feces|orines|orina|urine|heces|suci[oa]s?)\b/;
const onBody =
  /\b(?:hands|face|hair|clothes|clothing|ropa|school|own (?:urine|feces)|her chair|from (?:client|cl|ct|pt|her|him)\b|smearing|inmate|jail|bank|came in|comes to|diaper|brief|panal|self)\b/;
const soiledRoom =
  /\b(?:house|home|apt|apartment|trailer|kitchen|floors?|carpet|walls?|couch|mattress|bed|crib|bathroom|dog|cat|living room|bedroom|casa|cuarto|piso|bano|cama|traila|everywhere)\b/;
const taken =
  /\b(?:swallow\w*|unresponsive|overdos\w*|od'?d|suicid\w*|end (?:her|his|my) life|kill\w*|in (?:his|her|their) (?:coffee|food|drink|tea)|lacerat\w*|wrists?|cut (?:herself|himself))\b/;

/** A short outage, the blinds drawn. */
const blip =
  /\b(?:\d+|few|couple(?: of)?) ?(?:mins?|minutes?|secs?|seconds)\b|\boutage\b|\bstorm\b|\bwhole (?:block|street|building|town)\b/;
const owed = /\b(?:bills?|owe[sd]?|unpaid|notice|cut|nonpayment|past due)\b/;
const drawn = /\b(?:blinds|curtains|shades|movie|migraine|headache)\b/;

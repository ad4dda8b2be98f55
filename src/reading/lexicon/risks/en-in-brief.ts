import type { PartialRiskLexicon } from '#reading/lexicon/lexicon.ts';
import { medicineNames } from '#reading/lexicon/medicine-names.ts';

const medicine = `meds|med|medicine|medication*|pills|insulin|shot|injection|inhaler|${medicineNames}`;
const carer = `son|daughter|dtr|grandson|granddaughter|nephew|niece|caregiver|cg|aide|caretaker|payee|poa|guardian|neighbor|friend|brother|sister|cousin|stepson|tenant|ap|perp`;
const wealth = `check|checks|money|cash|ssi|ssdi|ssa|ss|social security|pension|savings|benefits|card|debit card|ebt|account|acct|income|retirement|jewelry|ring|rings|va check|car|checkbook|wallet|purse`;
const elder = `av|a/v|alleged victim|the av|mom|mother|dad|father|grandma|grandmother|grandpa|resident|the resident|pt|the pt|the old man|elder`;
const threatens = `kill|shoot|stab|murder|strangle|slit|blow away|take out|put a bullet in|bury|off`;
const whom = `him|her|them|his|her|their|my|me|the|that|a|everyone|everybody|somebody|someone|all of`;

/** English risk words as typed in a hurry: abbreviations, names of the roles in a report, who takes or withholds what. */
export const englishBrief: PartialRiskLexicon = {
  medication_problem: {
    words: `(taking|took|takes|taken|giving|given|gave) (her|his|the)? (${medicine}) (twice|two times|2x|x2|double|# times) (by mistake|in error|from both|(2|two|both) bottles|bc|because|since|per mistake|accident*|not|instead|w/|out of|old and|when), 
      (jail|prison|facility|snf|shelter|hospital|staff|nurse|aide|son|dtr|mom|school|program|unit|they|rehab|detox) (is|are|was|still|has|have)? (not|hasnt|hasn't|havent|haven't|isnt|isn't|arent|didnt|didn't|wont|won't|never) (been)? (given|giving|give|gave|dispens*|provid*|passed|passing) (him|her|them|out)? (his|her|their|any|the|all)? (${medicine}),
      (not|hasnt|hasn't|has not|havent|isnt|isn't|wasnt|never) (been|being)? (given|getting|receiving|offered) (his|her|their|any|the|all)? (${medicine}), (w/o|without) (${medicine}) (x|since|for) *, no (meds|insulin|${medicineNames}) (x#|since|for #),
      (gave|gives|giving|took|takes|taking|on) (him|her|them|pt)? both (the|his|her)? (old and new|new and old|old & new|bottles|strengths)`,
  },
  whereabouts_unknown: {
    words: `(didnt|didn't|did not|never|not) (come|came|check|checked|sleep|slept|return|returned) (in|back in|back|home|here|there) (last (nite|night)|overnight|fri*|sat*|sun* (nite|night)|by curfew|for curfew|since), 
      (whereabout*|wherabout*|whereabts|location|address) ... (unk|unkn|unknown|not known), unk (whereabouts|wherabouts|location|address), (mom|mo|dad|fa|father|mother|cl|client|kid|youth|pt|son|dtr) (mia|awol|in the wind), in the wind, awol (since|from|again|x), location of (mom|mo|dad|fa|father|mother|cl|client|kid|youth|pt) unk*`,
  },
  fall: {
    except: `slipped (over|up|this|last|sat*|sun*|fri*|mon*|once|again|twice) ..., (go|going|went|goes) down (to|there|the|for|and|a|by|in (weight|price|dose|size))`,
    words: `(saw|seen|watched|heard|found|caught) (him|her|pt|cl|mom|dad|them) (fall|falling|slip|trip|tumble|stumble|go down|collapse), (slid|slide|slides|sliding|slipped|rolled|tumbled|pitched) (out of|off|off of|from|down from) (the|his|her|a)? (chair|recliner|bed|wheelchair|w/c|couch|commode|toilet|sofa|toilet seat), (near|close) fall*, lost (his|her) (balance|footing), (legs|knees|knee|leg) (gave|buckled|giving|gave way) (out|way|under)?`,
    findings: `(saw|seen|watched) (him|her|pt|cl|mom|dad|them) (fall|falling|slip and|(slide|sliding) (off|out|down|from)|tumble|go down|collapse), (found|find) (him|her|pt|cl|mom|dad) (down|on) (on)? (the|bathroom|kitchen)? (floor|ground)`,
  },
  unsafe_home: {
    words: `(no|without|w/o) (a|any)? (working|functioning|functional|usable) (toilet*|bathroom|plumbing|stove|sink|shower|heat), (roach*|mice|rats|bedbugs|bed bugs|mold|feces) in (the)? (kitch*|kitchn|kit|bedroom*|sink|fridge|food|beds|crib|bath*), 
      no (clear|safe|open)? (path|pathway|walkway) ... (bathroom|door|bed|exit|kitchen|out), (o2|oxygen|o2 tank|oxygen tank|concentrator|tank*) ... (near|next to|by|beside|close to|w/ a|around|on) (the|a|an|open)? (stove|heater|flame|fireplace|candle*|space heater|burner|smoker|lit), (smoking|smokes|smoked|lights up|lighting up|cigarette*) ... (o2|oxygen|in bed),
      (roach*|cockroach*|mice|rats|flies|bugs|bedbugs|ants|mold|feces|trash|garbage|needles) (is|are)? (everywhere|all over|crawling|in every|on every|throughout), (home|house|apt|apartment|trailer|place|it) (is|was|looks|looked)? (unsafe|not safe|hazardous|unlivable), (home|house|apt) (a)? (hazard|fire trap|firetrap), (stairs|steps|porch) (w/o|without|no|missing) (a)? (rail*|handrail*|steps)`,
  },
  utility_shutoff: {
    except: `no (elec|lights|lites) (bill|issues|problems)`,
    words: `(elec|electric|power|pwr|gas|water|lights|h2o|utils|utilities|heat) (got|was|were|is|been)? (cut|shut|turned) off (#/#|mon*|tue*|wed*|thur*|fri*|sat*|sun*|yest*|since|last|today|on|this), no (elec|elect|lights|lites|pwr|h2o|running h2o|hot h2o), (elec|elect|pwr|lites|h2o) (is|was|got|been|to be|will be|being)? (off|out|cut|shut|shutoff|disconnected|dc'd|turned off), (elec|pwr|gas|water) (s/o|shut-off|disconnect*) *, w/o (elec|pwr|lights|h2o|heat|power|water|gas)`,
  },
  psychosis: {
    except: `talk* to the (people|man|woman|lady) (at|in|from) (the|her|his)? (office|bank|agency|store|desk|church|clinic|school)`,
    words: `(hears|hearing|heard|sees|seeing) (ppl|people|someone|somebody|voices|men|man|him|them) (outside|whispering|in the (walls|attic|ceiling|vents)|under the (floor|house|bed)), 
      (talks|talk|talking|answers|answering|argues|arguing|yells|yelling|responds|responding|speaks|listens) (back)? (to|with|w/|at) (the|her|his)? (people|man|men|woman|voices|lady|ghost*|angels|demons|faces) (in|on|from|inside|behind) (the|her|his)? (tv|television|radio|wall*|vent*|ceiling|mirror|phone|head), (talks|talking|answers|arguing|yelling|argues|responds) (back)? (to|with|w/|at) (the|her|his)? (tv|television|radio|wall*|mirror|tv people|radio people|air|ceiling|nobody|no one),
      (tv|radio|television) (is|are)? (talking to|speaking to|sending|sends|tells|telling) (him|her|me) ..., (thinks|believes|says|convinced|swears|sure) (that)? ... (poisoning|poisoned|bugged|bugging|tracking|spying on|cloned|hacked) (him|her|his|me|them) ...`,
  },
  self_harm: {
    except: `cut (his|her) (arm|hand|finger|leg|thigh|wrist|foot) (on (a|an|the|some|broken|glass|metal|barbed)|while|at|slicing|cooking|shaving|fixing|opening|working|accident*)`,
    words: `(new|fresh|more|recent|healing) (cut|burn|slash|razor) (mark*|line*|wound*|scars?) ... (arm*|wrist*|forearm*|thigh*|leg|legs|ankle*|stomach), (cut|cuts|cutting|burned|burns|burning|scratched|carved|scraped|slashed|slit|sliced) (up|on|into)? (his|her|their|both|my) (own)? (arm|arms|wrist|wrists|forearm*|thigh*|leg|legs|stomach|belly|ankle*|skin) (mon*|tues*|wed*|thurs*|fri*|sat*|sun*|again|last|yest*|today|this|w/|with|after|when|bc|over|on purpose|x#|superficial*|tonight|#)?, (cut|burned|hit|bit|scratched) (himself|herself|themself|themselves|self) (again|last|yest*|w/|with|on purpose|mon*|tues*|wed*|thurs*|fri*|sat*|sun*)?`,
  },
  homicidal_ideation: {
    except: `off (him|her|them|his|her|their|the|a|my|me), (it'd|it would|that would|it'll|this will|this would) kill *, (kill|killing) (time|it|the vibe|for)`,
    words: `(he'd|she'd|hed|shed|he'll|she'll|hell|they'd|i'd|i'll|ill|would|going to|gonna|gunna|plans to|planning to|wants to|wanted to|thinking of|thinks about|thought about|ready to|threatening to|vowed to|hes gonna) (like to)? (go)? (${threatens}|killing|shooting|stabbing) (${whom}) ...`,
  },
  violence_threat: {
    except: `(hurt|hurts) (her|his|their|my) (chances|feelings|case|credit|back|knee|foot|leg|hand|arm|shoulder), (beat|break|smash|punch) (the|a) (record|clock|odds|habit|cycle|news|ice)`,
    words: `(he'd|she'd|hed|he'll|she'll|i'd|i'll|gonna|going to|wants to|threatened to) (smash|break|bust|punch|knock|beat|slap|hit|jump|fight|choke|kick) (up)? (my|his|her|the|their|him|me|them|staff|somebody|someone|worker|whoever|anyone) ..., (beat|kick|whoop|whip|knock) (his|her|my|their|your) (ass|teeth|head) *`,
  },
  adult_abuse_neglect: {
    except: `threw (her|him|mom|dad|them) (a|an|the)`,
    words: `(dumped|abandoned) (there|here|at|in) ... by (her|his|the|a)? (cgiver|caregiver|cg|caretaker|son|dtr|daughter|family|nephew|niece|aide|facility|group home), (cgiver|caregiver|cg|caretaker|son|dtr|family|nephew|niece) (dumped|abandoned) (him|her|pt|mom|dad), 
      (screams|screaming|screamed|yells|yelling|yelled|cussing|cusses|cursing|curses|swearing|hollering|threatens|threatening|threatened|swings|swinging) (at|out)? (${elder}), (hits|hit|hitting|pushes|pushed|pushing|shoves|shoved|slaps|slapped|grabs|grabbed|kicks|kicked|choked|drags|dragged|shakes|shook|throws|threw|pinches|pinched|restrains|locks|locked|starves|starving) (av|a/v|the av|alleged victim|the resident|resident),
      (${carer}) ... (push|pushes|pushed|pushing|hit|hits|hitting|shove|shoves|shoved|slap|slaps|slapped|grab|grabs|grabbed|kick|kicks|kicked|yank|yanks|yanked|shake|shakes|shook|drag|drags|dragged|choke|chokes|choked) (av|her|him|the av|mom|dad),
      (left|leaves|leaving|found|kept|keeps) (av|her|him|mom|dad|pt|the resident|resident) ... (wet|soiled|dirty|urine|feces|unfed|alone all|w/o food|without food|w/o water|tied|restrained|locked), (saw|heard|hears|witnessed|watched) (him|her|son|dtr|aide|cg|ap) ... (push|hit|slap|shove|grab|kick|drag|yell*|scream*|shak*) (at)? (her|him|av|mom|dad|mr|mrs|ms|the)`,
  },
  financial_exploitation: {
    except: `(taking|takes|took|keeps|keeping) ... (w/|with) (consent|permission), (took|takes|uses|using|used) (her|his) (card|check|car|debit card|ebt) (to (buy|get|pay) (her|his)|to the (bank|shop|mechanic|garage)), (took|takes) (her|his) car keys`,
    words: `(son|daughter|dtr|nephew|niece|grandson|granddaughter|caregiver|cg|cgiver|aide|poa|neighbor|friend|brother|sister|cousin|tenant) (took|takes|taking|has taken|pulled|withdrew) (out|out of|from)? $#, (she|he|they|av|mom|dad|mrs *|mr *|ms *) (didn't|didnt|did not|never|doesnt|hasnt) (ok|okay|approve|authorize|auth|agree to|sign for|know about|consent to) (it|that|them|the (w/d*|withdraw*|checks|charges|loan|transfer*|transaction*)), 
      (${carer}) ... (taking|takes|took|taken|keeping|keeps|kept|stole|stolen|steals|stealing|cashing|cashes|cashed|spending|spends|spent|using|uses|used|pocketing|withdrew|pawned|sold|emptied|drained|holding|withholding) (all|of)? (av's|avs|a/v's|the av's|mom's|moms|dad's|dads|grandma's) (${wealth}|medicine money),
      (taking|takes|took|keeping|keeps|stole|stealing|cashing|cashed|using|spending|spent|pocketing|misusing) (av's|avs|a/v's|the av's|mom's|moms|dad's|dads|grandma's|grandmas|resident's|pt's|pts|cl's|mother's|father's) (${wealth}), (had|has|got|made|getting|having|talked) (her|him|av|cl|mom|dad) (into)? (change|changing|sign|signing|sell|selling|redo|rewrite|give up) (over)? (the|his|her)? (deed|will|house|poa|beneficiary|title|checks|account|car),
      (stole|stolen|steals|stealing|took|pawned|sold) (his|her|av's|mom's|the|mrs *|mr *) (wedding|gold|diamond|engagement)? (ring|rings|jewelry|necklace|tv|tools|meds money|coin*|silver|antiques)`,
    findings: `
      (bank|acct|account|atm|card) (stmt|stmts|statement*|recs|records|ledger) (show*|reveal*|confirm*) $?#,
      (bank|acct|account|atm|card|credit)? (stmt|stmts|statement*|recs|records|record|receipts|ledger|history) (show*|reveal*|confirm*|w/|indicate*|reflect*) ... (to (her|his|ap|the) (own)? (acct|account|name)|made to|to (ap|son|dtr|nephew|niece|cg|caregiver|him|her)|withdraw*|w/d*|missing|gone|transfer*|casino|liquor|atm|cash*|unexplained|unauthor*)`,
  },
  self_neglect: {
    except: `sn (visit*|eval*|services|home|care|freq*|orders|f/u)`,
    words: `(substantiated|confirmed|suspected|alleged|founded|validated|indicated|valid|possible|poss) (self neg|self-neg|self neglect|self-neglect|selfneg*), 
      sn (confirmed|substantiated|sub'd|subd|alleg*|suspected|report|case|indicated|founded|valid*|risk|concern*), (allegation*|alleg|alleged|type|finding|report*) (is|of|for|are|was|:)? sn, (confirmed|suspected|substantiated) sn, (eats|eating|has) (one|1|only|just|a) (can|bowl|meal|sandwich|piece|box) ... (a|per|every) day, neglects (self|himself|herself), (# lbs|#lbs) and (dropping|losing|falling)`,
  },
  housing_loss: {
    words: `
      (has|have|got|given|gave (him|her|them|us)) (til|till|until|thru) (the)? (#th|#st|#nd|#rd|#|fri*|mon*|tues*|wed*|thurs*|sat*|sun*|end of month|eom|tmrw|tomorrow) (to)? (pay|move|leave|get out|vacate|be out|find|clear) ..., (#|two|three|few|several|a) (wk|wks|weeks|mos|mo|months|month|days) (late|behind|past due|overdue|short) (on|w/|with|in)? (the|his|her)? (rent|lot rent|house fees|mortgage|board), (late|behind|short) (on|w/|with) (the|his|her|house|program)? (rent|house dues),
      (hes|he's|shes|she's|theyre|they're|theyll be|mgr says|landlord says|ll says|owner says) out (by|if) (#/#|#th|fri*|mon*|tues*|wed*|thurs*|sat*|sun*|not paid|not pd|eom), out by (#/#|#th|fri*|mon*|tues*|wed*|thurs*|sat*|sun*|eom) (if|unless|or), (no|w/o a|w/o any|without a|without any|not have a|w/ no|with no) (place|housing|home plan) (lined up|set up|to (go|live|stay|parole|release|d/c|return)|arranged|in place|identified|yet),
      (put|putting|puts|set|setting) (them|him|her|us|family|cl|mom) out (on|by|fri*|mon*|tues*|wed*|thurs*|sat*|sun*|this|next|tmrw|tomorrow|today), (motel|hotel) ... (# more|until|thru|til|money|paid|runs out|ends|one more) (nite*|night*|fri*|mon*|tues*|wed*|thurs*|sat*|sun*|day*|for|ran)`,
  },
  domestic_violence: {
    words: `
      (wife|gf|girlfriend|husband|bf|boyfriend|partner|spouse|ex|fiance) ... (says|said|states|stated|reports|reported|called|calls|disclosed|told me|alleges|texted) (that)? (cl|client|pt|he|she) ... (hit|hits|shoved|shoves|pushed|pushes|slapped|slaps|punched|choked|strangled|kicked|beat|grabbed|threw|dragged|slammed|bit|headbutted|smacked) (her|him|me), dv (call|incident|report|arrest|charge|assault|history w/|between|w/|last|on|again)`,
  },
  suicidal_ideation: {
    words: `(wrote|writing|left|leaving|written|posted|sent|found) (a|his|her|some)? (goodbye|good bye|suicide|farewell) (letter*|note*|text*|post*|video|message*)`,
  },
  child_abuse_neglect: {
    words: `(baby|infant|toddler|child|kid|kids|#yo|# yo|#mo) ... (strapped|left|confined|kept|tied|shut|locked) in ... (car seat|crib|swing|highchair|high chair|closet|room|bouncer|playpen|stroller|car|cage|basement) ..., (kids|children|baby|infant) (w/|with) (no|nobody) (adult|supervision|one) ...`,
  },
  acute_medical: {
    except: `
      (called|call|calling|phoned|dialed|requested) (911|le|police|pd) (for|re|for a|4) (a)? (welfare|wellness|well|safety) (check|ck), 911 ... (welfare|wellness|well being) (check|ck), (called|calling|call|dialed) (911|9-1-1) ... (police|pd|cops|le|officers|sheriff|deputies) (took|came|arrived|responded|transported|arrested|there|on|removed|picked), 911 called ... (police|pd|cops|le|officers|sheriff|deputies) (took|came|arrived|responded|arrested|on)`,
    words: `o2 (sat|sats)? (of|at|in the|is|was|down to)? (7|8)#, (sats|sat) (of|at|in the|down to|is|was)? (7|8)#, (bg|bs|fsbs|sugar|glucose) (of|is|was|at|over|>)? (3|4|5)##`,
  },
  arrest_or_violation: {
    except: `(nobody|no one|noone|none) (was|were|got|is|been)? (arrest*|cited|charged|detained|booked|jailed|cuffed), (in-reach|in reach|inreach|reach-in|reach in|jail in-reach) ... (jail|prison|detention|county), (#|sat|sun|mon|tue|wed|thu|fri) jail (vst|visit|mtg|meeting|session|interview)`,
    words: `(tech|technical) (viol|violation|vio), (pv|vop) (filed|hearing|hrg|warrant|report|petition), (fta|ftr) (on|for|warrant|x#|in), (bw|bench wrnt|wrnt|warr) (issued|out|active|for), on (a|the)? run (from|since|again)`,
  },
  overdose: {
    words: `(od|ods|od'd|oded|od'ed|o.d.) (on|last|yest*|at|mon*|tues*|wed*|thurs*|fri*|sat*|sun*|again|x#), non fatal od, nonfatal od`,
  },
};

import type { PartialRiskLexicon } from './lexicon.ts';

const test = `ua|uas|u/a|uds|utox|drop|drops|drug test|drug tests|drug screen|drug screens|urine|urines|urinalysis|etg|swab|swabs|oral swab|breathalyzer|pbt|bac|bal|ba|bat|hair test|hair follicle|follicle|tox|tox screen|toxicology|scram|presumptive|instant|dip|lab`;
const drug = `meth|fent|fentanyl|heroin|coke|cocaine|thc|mj|weed|marijuana|opi|opiates|opioids|bzo|benzo|benzos|amp|amphetamine*|etoh|alcohol|k2|pcp|oxy|mdma|bup|ice|crack|percs|kratom|spice|xanax`;
const person = `cl|pt|ct|av|mo|mom|dad|fa|client|him|her|family|gma|wife|dtr|son|husband|roommate|bf|gf|them`;
const mover = `wandering|wanders|wandered|wander|roaming|roams|walking|walks|walked|found|outside|out|leaves|left house|goes out|went out|pacing|standing|seen`;

/** English signs of need as noted in a word or two: a test and its result, what was seen on somebody, how far the body is off. */
export const englishNoted: PartialRiskLexicon = {
  substance_use: {
    except: `
      (stay|stays|staying|stayed|keep|keeping|remain|remaining|get|getting|kept) (off|away from|clear of|clean from|clean off|free of|free from|out of) (of)? (the|all|any)? (${drug}|pills|drugs|booze|liquor|beer|drinking|bottle|substances|street drugs|dope) ...,
      crack* (my|his|her|your|ur|their|a) (head|skull|face|jaw|neck|rib*|tooth|knuckles), (off|from) (drugs|alcohol|etoh) (goal|x#|for #|since), (liquor|beer|wine) (license|bottle opener)`,
    words: `
      (hitting|hit|hits|on|back on|into|back to) the (bottle|sauce|pipe|needle|rock), (smoking|smokes|smoked|using|uses|vaping|vapes|snorting|shooting|popping) (again|daily|more|heavily|nightly|some) (${drug}|pills), (ice|fent|crystal|dope|crack) not (weed|thc|mj),
      (ciwa|cows) (score|of|was|is|at|:|>)? (of)? (8|9|1#|2#|3#), last (drink|drank|use|used|drunk) (was|on|was on|abt|about)? (#/#|sun*|mon*|tues*|wed*|thurs*|fri*|sat*|yest*|today|this (am|morning)|last (nite|night)|# (days|hrs|hours|day|d|h) ago|two days ago), (dts|d.t.s|delirium tremens), (etoh|alcohol) (level|lvl|lev) (of|was|is)? #,
      (missed|skipped|refused|dodged|ducked|no showed|avoided|avoiding|skipping) (his|her|the|a|last)? (${test}) ... (admits|admitted|says|knows) ..., (would|wd|will|'d|he'd|gonna) (test|come up|be|pop|drop) (hot|dirty|pos|positive), picked up (a drink|again|the bottle|using), (lapse|lapsed) (on|w/|with|x#|last|into) (${drug}|pills|beer*|drinking|week*|nite|night|wk*|sat*|sun*|fri*)`,
    findings: `
      (pos|positive|dirty|hot|failed|bad|presumptive|+) (${test}), (${test}) (came|comes|come|was|is|were|are|tested|returned|returns|result*|read|reads|today|back)? (back|in|up|out)? (pos|positive|dirty|hot|+|failed|non neg*|nonneg*) ..., (failed|flunked|blew (hot|dirty|over)) (a|the|his|her)? (${test}|interlock|screen|test), presumptive (+|pos|positive),
      (#|two|three|four|several|another|both) (pos|positive|dirty|hot|failed) (${test}), (blew|blows|blowing|registered|read|bac|pbt|bal) (a)? (.#|0.#)`,
  },
  overdose: {
    except: `
      (narcan|naloxone) (sent|left|given to|provided|offered|supplied|issued|dropped|mailed|ordered|prescribed|rx|rx'd|script|refill*|on hand|on (him|her)|on file|in (the)? (home|house|car|bag|purse|room|office)|in (his|her) (home|house|car|bag|purse|room|backpack)|at (home|bedside)|available|handed|picked up|access|to go|and (strips|test)|box|boxes|spray (sent|given|left)|w/ (him|her|mo|mom)|for home|x# (sent|left|given)),
      (needs|need|wants|want|has|have|carries|carry|carrying|keeps|keep|left|sent|provided|offered|issued|brought|handed|dropped|dropped off|asked for|asking for|rx for|script for|picked up|ordered|mailed|extra|new|more|got|gave|showed|teach|taught|how to use|stocked|w/|with|has own) (more|a|his|her|some|extra|two|2|the|own|${person})* (boxes of|box of|doses of|kit of|supply of)? (narcan|naloxone) (kit*|box*|spray|refill*|card|supply|at|to go|for home)?,
      (left|right|l|r|both|rt|lt) eye* od, (eye|eyes|vision|va|drops|glaucoma|iop) od, od 20/#, od/os, od (#|and os|& os|vision|eye), tomo (#|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|unas|varias|muchas) (cerveza*|caguama*|chela*|tragos|copas|vaso*|cheves)`,
    words: `
      (intentional|accidental|unintentional|suspected|possible|known|toxic|polysubstance) (ingestion|overdose|poisoning|drug toxicity), ingestion of (#|a|his|her|unknown|multiple|several|pills|meds|tylenol|bleach), ingested (#|unknown|multiple|several|a bunch|pills|bleach|antifreeze)`,
  },
  psychosis: {
    except: `(ex|bf|gf|boyfriend|girlfriend|husband|wife|landlord|boss|store|school|police|cops|po) ... (put|hid|installed|placed|planted|has) ... (camera*|mic*|tracker*|bug)`,
    words: `
      (fbi|cia|nsa|government|govt|gov't|aliens|illuminati|the mafia|secret service|satellites|russians|the devil|demons) (is|are|was|were|has|have|keeps|keep|been)? (track*|follow*|watch*|listen*|monitor*|after|tapping|tapped|hack*|spy*|control*|bugg*|implant*|sending|talk*|reading|out to|inside|in his|in her|chasing),
      (tv|television|radio|songs|the news|license plates|walls|mirror) (is|are|was|keeps|been)? (talk*|speak*|sends|sending|telling|tells|laughing|has messages|about (him|her|me)|whispering|reading) (to|abt|about|at|him|her|me|them|messages|his|her|my) ...,
      (sees|seeing|saw|talks to|talking to|talks w/|talking w/|hears|hearing|speaks to|speaking w/|visited by|visits from) (his|her|the)? (dead|deceased|late) (mother|father|mom|dad|husband|wife|uncle|aunt|brother|sister|son|daughter|dtr|grandma|gma|grandmother|grandfather|friend|baby|child|parents|relatives|people|dog),
      (men|people|ppl|someone|somebody|strangers|little people|they|man|a man|woman|intruders) (is|are|keep|keeps)? (come|comes|coming|came|live|lives|living|hide|hides|hiding|crawl*|get|gets|getting|stand*) (thru|through|in|inside|under|behind|out of|from|into) (the|her|his)? (wall*|vent*|attic|ceiling*|mirror*|tv|floorboard*|pipes|outlet*|drain*),
      (food|water|meds|pills|coffee|meals|drink) (is|are|was|were|has been|being|might be|is being|are being) (poison*|laced|drugged|tampered|bugged)`,
  },
  self_neglect: {
    except: `(left|kept|leaves|leaving|keeps|keeping|found left|sits|dumped) in (a|the|his|her|same)? (wet|soiled|dirty|soaked|urine|feces)? (brief*|diaper*|depend*|bed|chair|recliner|clothes|urine|feces|sheets) ...`,
    words: `
      (${mover}) ... (w/o|without|with no|w/ no|no) (a)? (shoes|shoe|coat|jacket|clothes|pants) (or|and|on|in|at)? *, (${mover}) ... (barefoot|naked|undressed|half dressed|half naked|unclothed|shoeless), (${mover}) ... in (his|her|a)? (pajamas|pjs|nightgown|night gown|nightie|robe|underwear|bathrobe|slippers|socks|t-shirt|gown|diaper|brief),
      (wandering|wanders|wandered|roaming|roams) ... (into traffic|in traffic|in the (street|road|snow|cold|rain)|in street|on the (road|highway)),
      (forget*|forgot|too weak|too tired|too depressed|no energy|unable|not able|cant|can't|struggl*|no longer able) to (eat|cook|bathe|shower|wash|feed (self|himself|herself)|dress|toilet|groom*|drink), forget* (meals|to eat|eating),
      (not|cant|can't|cannot|unable to|no longer|struggling to|failing to|barely|hardly|isnt|isn't|doesnt|doesn't) (able to|been)? (manag*|do|doing|keep up w/|keeping up w/|keeping up with|complete|completing|perform*|handle|handling|attend* to) (his|her|own|any|most|basic)? (adls|adl|adl's|iadls|self care|self-care|hygiene|personal care|personal hygiene),
      (adls|adl's|self care|self-care|hygiene|grooming) (are|is|very|still)? (down|poor|declin*|neglect*|not done|undone|unmet|slipping|worse*|deteriorat*|not met|lacking),
      (untreated|neglected|unattended|ignoring|ignores|ignored|neglecting) (his|her|own|l|r|left|right|large|open|infected)? (leg|foot|toe|skin|heel|breast|arm)? (wound*|ulcer*|sore|sores|infection*|diabetes|lump|foot|leg|teeth|tooth|cancer|health|cellulitis|gangrene),
      (wont|won't|refuses to|refusing to|refused to|will not|doesnt|doesn't) (go)? (see|to) (a|the|any|his|her)? (dr|doctor|md|er|ed|hospital|clinic|nurse) ... (wound|ulcer|leg|foot|sore*|infection), (now|down to|weighs|only) (at)? (7|8|9)# ?(lb|lbs|#|pounds), (7|8|9)#(lb|lbs) (now|today|down),
      (soiled|urine soaked) (bed|bedding|linens|sheets|mattress|pants|clothing), (eats|eating|ate) (spoiled|expired|rotten|moldy|raw|cat|dog) (food|meat|leftovers), (refuses|refusing|refused|declines|rejects) (all|any) (svcs|svc|services|help|care|aides|hha|hh|supports) (and)? (not|no|dirty|filthy|soiled|unable|cant|unsafe)`,
  },
  unsafe_home: {
    except: `hoard* (lunch*|food|snacks|pills|meds|milk|rolls|trays|toys|medication*|money|cash), (car|truck|van|bus|office|school|clinic|library|agency|courtroom|courthouse|jail|work|worker's car) (has|had|w/|with|have|is|was)? (no|out of) (heat|ac|a/c|water), no water (at|by|on) (bedside|the bedside|the table)`,
    words: `
      (meth|drug|dope|grow) (lab|house|den|labs), gas (smell|odor|fumes) (in|at|from|strong|coming)?, (smell*|odor) of (natural|propane) gas, (needles|syringes|sharps|used needles) (on|in|under|by|around|near|within|left|laying) (the|a|kids'|kids|child's|baby's)? (coffee table|table|floor|bathroom|couch|bed*|sink|counter|yard|crib|kitchen|reach),
      (heat|furnace|heater|boiler|ac|a/c|water heater|hot water) (is|was|been|has been|went|still)? (out|broke|down|broken|dead) (x#|since|for|all|# days|and|again|this|in)?, (#|9#|10#|4#|5#) (degrees|f) (inside|in (the)? (house|home|apt|unit|bedroom|living room))`,
  },
  utility_shutoff: {
    except: `
      (phone|phones|cell|cellphone|cel|tel|telefono|celular|number|line|ankle monitor|gps|tablet|wifi|wi-fi|internet|cable|card|ebt|snap|benefits|ssi|alarm|tv|computer|laptop|car|engine|access|acct|account|oxygen|o2|concentrator|pump|machine|feeding|monitor) (is|was|got|are|been|being|still|now|has been|gets|service|svc)? (is|was|got)? (shut|cut|turned|disconnected|suspended|shut down|shutoff|off) (off|down|down)?,
      (car|truck|van|bus|office|school|clinic|library|agency|courtroom|courthouse|jail|work|worker's car) (has|had|w/|with|have|is|was)? (no|out of) (heat|ac|a/c|water|power|lights|electric*), no water (at|by|on) (bedside|the bedside|the table)`,
    words: `
      lights off (since|x|for|due|bc|because|owes|again|#/#|mon*|tues*|wed*|thurs*|fri*|sat*|sun*|last|at (the|her|his) (apt|house|home)), (final|past due|disconnect|disconnection|cutoff|cut-off|shutoff|termination|pink) (notice|bill|letter|slip) (from|for|w/|with|on) (the|his|her)? (pge|pg&e|coned|con ed|edison|duke|entergy|dominion|pseg|xcel|fpl|aps|srp|dte|comed|ppl|national grid|ameren|centerpoint|reliant|txu|eversource|utility|elec|electric*|gas|water|power|light|lights|energy),
      past due (light|lights|electric*|gas|water|power|utility|heat|heating|elec|pge|sewer) (bill)? ..., (cutoff|cut off|cut-off|disconnect|shutoff) (date|day|set|due) ..., (owes|owe|behind|past due|arrears) ... (electric*|elec|light co|power co|water dept|gas co|water bill|light bill|gas bill|power bill|pge|utilities)`,
  },
  housing_loss: {
    except: `
      (kicked|thrown|put|asked to leave|told to leave|sent|tossed|removed) out of (the|his|her|a)? (group|class|school|court|courtroom|meeting|bar|store|game|library|er|ed|clinic|waiting|practice|bed|daycare|car|room for|church|concert|mall|restaurant|gym|tx group|session|visit), kicked out (for (the|a|today|rest|fighting in class)),
      evicted (the|a|his|her)? (tenant*|neighbor*|couple|family|guy|man|woman|people|folks) (upstairs|downstairs|next door|across|above|below|in)`,
    words: `
      no (stable|steady|perm|permanent|fixed|set) (addr|address|place to live|residence|housing), (staying|stays|sleeping|sleeps|living|crashing|been) (here and there|wherever|anywhere|all over|where (he|she) can|w/ whoever|place to place|w/ diff|with different|night to night|between (friends|couches|relatives|family)) *,
      (bounc*|hopping|floating|rotating|moving|going|drifting) (around)? (between|among|from|thru|through|btwn) (friends*|relatives*|family*|couch*|sofas|motels|shelters|houses|places|cousins*|homes|his|her|different|diff) ...,
      (released|discharged|dc'd|exited|let out|going|sent|put|back) (to|on|into|onto) (the)? (street|streets), (facility|snf|alf|nh|nursing home|group home|afh|rcf|board and care|rest home|landlord|program) (gave|issued|served|sent|giving|handed) (him|her|cl|av|family|a|her a|him a)? (a)? (30|30-|14|60|10|#|thirty|#-) ?day (notice|dc notice|discharge notice|d/c notice|eviction|termination) *, (facility|snf|alf|nh|nursing home|group home|program) (says|wants|told|told him|told her) ... (out by|has to (leave|go|be out)|must (leave|go|be out)|cant (stay|come back|return)|out),
      (30|#|thirty) ?day (dc|d/c|discharge|move out|move-out|eviction|vacate) notice, (involuntary) (discharge|dc|d/c) (notice|from|issued|rec*)`,
  },
  food_insecurity: {
    except: `skip* (lunch|breakfast|dinner) to (make|attend|come|get|meet|see|go|catch|finish|study|be), hungry after (school|class|gym|visit|nap*)`,
    words: `
      (only|just|about|abt)? (one|1|two|2|a|three|3|last) (can|cans|box|boxes|bag|packs|pack|cup|cups|loaf|jar|sleeve|half a bag|slices|eggs) of (soup|beans|rice|ramen|noodles|bread|cereal|crackers|tuna|oatmeal|pasta|vegetables|corn|peanut butter|formula|milk|food|spaghetti|chili|ravioli|mac) ... (left|in (the)? (house|home|cupboard|fridge|pantry|kitchen)|is all|till|until|to last),
      no (dinner|supper|food|breakfast|meals|lunch) (at|in) (the)? (home|house|apt|night|motel|cupboard*|kitchen), nothing (for|to) (dinner|supper|eat|feed) ..., (hasnt|hasn't|havent|not|didnt|didn't|has not) (eaten|eat|ate|eating) ... (no $|no money|no cash|broke|cant afford|can't afford|no food|nothing in|snap|stamps|ebt)`,
  },
  acute_medical: {
    except: `swelling (is|has|all)? (down|better|gone|less|improv*|resolv*|went down|much better|reduced|minimal), (not|no|isnt|wasn't|wasnt) responding to (internal|voices|stim*|redirect*|treatment|tx|calls|texts|my|our), responding to (internal|voices), (hosp|hospital|er|ed) (tour|volunteer*|job|shift)`,
    words: `
      (cough|coughing|coughs|stool|stools|urine|vomit|emesis|sputum|phlegm|pee|bm|bms|spit) (w/|with|has|had|up|streaked|tinged|positive for) (w/|with)? (bright red)? (blood|bloody|clots), (no|not|hasnt|hasn't|has not|havent|cant|can't|unable to) (urinat*|peed|pee|peeing|void|voided|voiding|urine output|uop|uo|bowel movement) (since|x#|in|for|all|yest*|today|#),
      (stage|stg|st) (2|3|4|ii|iii|iv|two|three|four) (pressure|decub*|sacral|coccyx|heel|bed)? (sore*|ulcer*|injur*|wound*|decub*|pi|pu|on|to|sacrum|coccyx|heel), unstageable, (new|open|infected|worsening) (pressure|decub*|bed) (sore*|ulcer*|injur*), decub*,
      wt (is|has)? (up|gain|gain of) #, (up|gained) # ?(lb|lbs|kg|pounds) (in|since|x|over|from)`,
  },
  fall: {
    except: `
      (fell|falls|fall|fallen|falling) (asleep|a sleep|to sleep|behind|short|through|thru|apart|in love|out (w/|with|over)|back (on|into|to|in|asleep|with|w/)|under|within|into|on (a|the|my|our|his|her)? (holiday|weekday|weekend|date|deaf|mon*|tues*|wed*|thurs*|fri*|sat*|sun*|same|#*|hard times)|on (holiday|memorial|labor|christmas|thanksgiving|#*)|for (a|the|his|her|it|him|that|another)|off (the wagon|track|the grid|the radar|the list|caseload|the lease|the map)|in (w/|with|line|between|the gap)|to (dtr|daughter|son|wife|me|him|her|#)|ill|sick|silent|victim|outside|below|above|due|far|prey|flat|pregnant|away|since|semester|from grace), (fell|falls|fall|fallen|falling) out of (love|touch|compliance|contact|care|services|network|favor), (fell|falls|fall|fallen|falling) down on (the job|rent|payments),
      (mood|energy|attendance|turnout|interest|motivation|participation|census|caseload|rent|prices|sales|grade|gpa|score|appetite|sodium|potassium|ef|engagement|support|funding|plan|plans|deal|placement|ride|appt|appointment|meeting|housing|it|everything|ceiling*|roof|wall*|tree*|plaster|tile*|shelf|shelves|drywall|picture*|tv|light fixture|gutter*|porch|railing|door|doors|hair|nail|nails|skin|phone|glasses|dentures|hearing aid|bandage|monitor|rain|snow|night|responsibility|burden|blame|case|dressing) (just|has|have|had|is|was|keeps|all|almost|suddenly|nearly|also)? (fell|falls|fall|falling|fallen) ...`,
    words: `(came|rolled|slid|slipped|tipped|toppled|pitched|flipped|tumbled|went|dropped) (right)? (off|off of|out of|over|from|backwards off|forward off|forward out of) (the|his|her|a)? (toilet|commode|bed|chair|recliner|couch|wheelchair|wc|w/c|walker|scooter|stool|bench|changing table|porch|ramp|steps|stairs|exam table|swing|bike), on (the)? floor (x#|# hrs|# hours|for #|all (nite|night|day)|overnight|since|# min*), (found|lying|laying|down) on (the|his|her)? (bathroom|kitchen|bedroom|br|lr|living room)? (floor|flr)`,
  },
};

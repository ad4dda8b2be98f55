import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

const substance = `
  alcohol|liquor|vodka|whiskey|beer|beers|wine|rum|gin|tequila|meth|heroin|fentanyl|fent|cocaine|coke|crack|weed|
  pot|thc|k2|percs|opiates|dope|speed|molly|shrooms|lean|kratom|spice|crystal`;
const test = `
  ua|uas|u/a|uds|utox|drop|drops|drug test|drug tests|drug screen|drug screens|urine|urines|urinalysis|etg|swab|
  swabs|oral swab|breathalyzer|pbt|bac|bal|ba|bat|hair test|hair follicle|follicle|tox|tox screen|toxicology|scram|
  presumptive`;
const drug = `
  meth|fent|fentanyl|heroin|coke|cocaine|thc|mj|weed|marijuana|opi|opiates|opioids|bzo|benzo|benzos|amp|
  amphetamine*|etoh|alcohol|k2|pcp|oxy|mdma|bup|ice|crack|percs|kratom|spice|xanax`;

export const substanceUse: RiskPhrases = {
  except: `
    high school, high risk, high blood, high bp, high level, high needs, high fall, bp high, sugar high, high dose,
    bac .00, bac 0.00, bac .000, drug court, drug screen*, drug testing, alcohol class*, aa, drug store, high of,
    drinking water, drinking fluids, drinking ensure, not drinking enough, drinking enough, spoke* alcohol wipes,
    high today bg, bg high, high anxiety, temp high, drinks (water|fluids|ensure|coffee|milk|soda|juice),
    drink (water|fluids), sober high,
    (test|screen|screening|strep|covid|flu|tb|hiv|pregnancy|std|drug|mold) ... (positive|pos) (attitude|for
      (covid|flu|strep|tb|uti|depression|mold|lice|hiv|std|rsv)),
    positive for (covid|flu|strep|tb|uti|depression|rsv|lice|sepsis|abuse|anxiety),
    on something else, in withdrawal of, pos for (covid|flu|strep|tb|uti|rsv),
    high (five|hopes|spirits|marks|grades|chair|energy|pain|a1c|glucose|sugar|sodium|fever|crime|rent|bill*),
    (bp|bg|bs|sugar*|glucose|temp|temperature|pressure|risk|score*|rent|anxiety|pain|level*|bill*|a1c|fever|hr|pulse|dose|cost*|rate*|copay*|cholesterol|sodium|potassium|inr|numbers|expectations|stakes|acuity|waist|knee|ceiling)
      (is|was|are|were|still|too|very|running|been|staying|came back)? high,
    (diet|cherry|can of|bottle of|drink* a) coke, crack* (in|down|on) (the|his|her|wall*), cracks,
    wasted (time|food|trip|money|visit|his|her),
    (prescription|prescribed|rx|generic) (drugs|opioids|opiates|benzos|xanax),
    (xanax|opioids|opiates|benzos) (as|per) (prescribed|rx|dr|md),
    (pen|insulin|glucometer|knitting|sewing|pine|sharps) needles,
    (cooking|rubbing|hand) (wine|alcohol), alcohol (pads|prep|swabs), pumpkin spice, spice rack, root beer,
    substance (abuse|use|misuse)
      (assessment|eval*|treatment|tx|counsel*|program|class*|specialist|worker|provider|services|screen*|referral|recovery|education|iop|group),
    (drug|drugs|alcohol|etoh) (assessment|eval*|treatment|counsel*|program|education|free|rehab|and alcohol
      (assessment|eval*|class*|treatment|counsel*)),
    (drank|drinks|drink|drinking) (a|some|his|her|the|only|more|enough|plenty of|lots of|two|three|#)? ...
      (coke|soda|juice|coffee|tea|water|milk|ensure|pepsi|gatorade|fluids|formula|boost|shake*|smoothie*),
    slur* ... droop*,
    relapse
      (plan*|prevention|warning|trigger*|sign*|group|risk|contract|class|workbook|packet|prev|skills|safety|cycle),
    relapse-prevention, (wine|beer) (colored|stain*|glass*|opener|distribut*),
    (liquor|beer|wine) (store|shop|distribut*) ... (job|clerk|cashier|next door|corner)?,
    (works|working|job|hired|employed|cashier|shift|interview) (at|in|for|w/) ... (liquor|beer|wine|brewery),
    spilled (wine|beer), crack of dawn, crack (a|the|open|jokes|under|window), cracked,
    coke (and|&|or) (pizza|chips|fries|candy|popcorn|snacks|burger*),
    coke (zero|machine|float|bottle), weed (the|a|eater|whacker|control|killer), pull* weed*, edibles garden,
    spice (cabinet|girls|jar*|blend|mix|cake|store|aisle|drop), stoned wheat,
    needles for (her|his|the|a)? (crochet*|knit*|insulin|sewing|pen|pens|shots|injections),
    (grass|price*|water|traffic|demand|tuition|humidity|stress|tension|turnout|morale|interest|wait|volume|census|caseload|deductible|premium*|lead|levels|it|that|which|ceilings|shelf|bun|creatinine|count|utilit*|spirits|hopes)
      (is|was|are|were|still|running|too|very|so) high,
    high
      (chair|up|time|note|honor*|road|light|street|end|quality|demand|score*|stress|tech|caseload|volume|priority|income|rise|protein|fiber|calorie|functioning|conflict|acuity|alert|lethality|utiliz*|deductible|turnover|energy|cholesterol|copay|cost*|speed|intensity|support|on
      the list),
    using
      (the|his|her|a|an|their|my|it|this|that|our|cpap|bipap|walker|cane|oxygen|o2|w/c|wheelchair|inhaler|insulin|bus|uber|lyft|phone|app|skills|coping|food|ebt|snap|words|sign|both|all|more|less|spoon|utensils|condoms|birth|transport*|paratransit|services|tools|time|calendar|pillbox|space|oven|stove|candles|flashlight*|extension|neighbor*|same|new|old|toilet|potty|nicotine|patch*|gum|headphones|#|two|one|heater*|full|sentences|crutches|grab|shower|online|video|interpreter|translation|mobile|public),
    baggie* of (snacks|crackers|fruit|cereal|grapes|toys),
    (drink*|drank) (from|well|ok|fine|good|pedialyte|bottle*|formula|thickened|liquids|straw|himself|herself|of
      (water|juice|soda|milk)),
    (eating|eats|eat) (and|&|/|n|or) drink*, (gave|giving) up (drinking|drugs|weed|meth|alcohol),
    (drink|drinks|drank) of (water|juice|soda|milk), (tequila|whiskey) (sauce|barrel),
    (mj|medical marijuana|marijuana|mmj) (card|dispensary),
    no (plan|plans|desire|intent|urge*|intention*|interest) (to|in) (use|drink|using|drinking),
    nodding (yes|along|in agreement|his head|her head),
    (is|was|been|still|started|back|daily|likes) using
      (them|it|that|these|those|him|her|me|us|any|every|what|coping|skills|app|both|bus),
    using (them|it|these|those),
    smok* (cig*|tobacco|outside|area|break|newport*|marlboro*|pack|packs|less|meats|brisket|ribs),
    quit smoking (cig*|tobacco),
    (prescribed|refilled|filled|picked up|rx for|on|takes|taking|given|gave (him|her)|ordered) ...
      (percocet|oxy|oxycodone|xanax|vicodin|norco|adderall|vyvanse|gabapentin|lyrica|klonopin|valium|suboxone|subs|soma)
      (as|per|daily|once|twice|#|for (pain|anxiety|adhd)|by|at|w/ food|every|bid|tid|qid|prn|nightly|and
      (feel*|is|doing)),
    (had|has|bought|drank|finished|took|takes|having|drinks|drinking) ... (root beer|ginger beer|non alcoholic|na
      beer|wine vinegar|diet coke|coke zero|coke and|coke w/|pepsi),
    (took|takes|had|did|smashed|got) ... (hit|hits) (song*|in|on his (credit|check|hours)|to),
    (diff|different|new|two|both|same|other|which|heart|bp|blood pressure|cancer|chemo|generic|study|all (his|her))
      drugs,
    using *'s
      (bank|debit|credit|card|account|acct|ebt|phone|car|address|name|money|check*|walker|wheelchair|apt|house|identity|ssn|social|truck|laptop|computer),
    (drank|drinks|drinking|drink) (#|two|a|an|his|her|all|the|some|half|more|one|most)? (of)? (his|her|the|a)?
      (ensure*|boost|gatorade|pedialyte|glucerna|smoothie*|shake*|broth|fluids|coffee|tea|milk|contrast|prep),
    (fentanyl|fent|morphine|lidocaine) (patch|patches|drip|pca|gtt),
    (call|calls|called|calling|calld) (him|her|me|them|cl|pt|each other) (a|an)?
      (drunk|junkie|alcoholic|addict|crackhead|tweaker|pothead|druggie),
    (glass|half glass|sip) of (wine|champagne) (w/|with|at|on) (his|her|sunday|the)?
      (dinner|supper|meal*|lunch|holiday*|wedding|christmas|thanksgiving|xmas|communion|church),
    (took|takes|taking|take|gave|gives|had) (his|her|the|all|am|pm)? (pills|meds|pill|medication*)
      (w/|with|in|crushed in) (food|water|applesauce|apple
      sauce|pudding|milk|juice|breakfast|dinner|lunch|meals|yogurt|a meal|no problem*|no issues) ...,
    (sugar|chips|soda|fries|pizza|candy|burger*|sweets|pepsi|snacks|salt) (and|&|+|n|or) coke,
    (stay|stays|staying|stayed|keep|keeping|remain|remaining|get|getting|kept) (off|away from|clear of|clean
      from|clean off|free of|free from|out of) (of)? (the|all|any)?
      (${drug}|pills|drugs|booze|liquor|beer|drinking|bottle|substances|street drugs|dope) ...,
    crack* (my|his|her|your|ur|their|a) (head|skull|face|jaw|neck|rib*|tooth|knuckles),
    (off|from) (drugs|alcohol|etoh) (goal|x#|for #|since),
    (wrong|oral|insulin|dosing|feeding|new|clean|medicine|med|pre-filled|prefilled) syringe*,
    (ua|urine|urines|culture|swab|test) (is|was|came back)? (pos|positive|+) (for)? (a|the)?
      (uti|infection|strep|flu|covid|blood|protein|nitrites|leuk*|ketones|glucose|bacteria|pregnancy|yeast|std|hcg),
    syringe* (for|of) (baby|kid|child|the|tylenol|feeding|insulin|meds|medicine|formula|water),
    (liquor|beer|wine) (license|bottle opener),
    (drank|drinking|drinks|drink) (a|some|the)? (cup of|bottle of)?
      (bleach|cleaner|antifreeze|drano|poison|ammonia|windex|detergent) ...,
    (door|window|wall|curtain|fence|sidewalk) crack,
    crack (in|of|under) (the|a|her|his) (door|window|wall|curtain|fence|sidewalk|ceiling|tooth|blinds)`,
  words: `
    relaps*,
    (is|was|been|still|started|back|admits|admitted|reports|reported|caught) using,
    using (again|drugs|meth|heroin|fentanyl|cocaine|crack|weed|thc|pills|substances|daily|opiates|k2|alcohol|etoh),
    used
      (meth|heroin|fentanyl|cocaine|crack|drugs|etoh|alcohol|thc|weed|mj|marijuana|opiates|pills|again|coke|k2|percs|benzos),
    drinking, drunk, drank, intoxicated,
    (is|was|were|got|gets|came|came in|came home|came to group|showed
      up|arrived|looked|looks|appeared|appears|seemed|seems|be|been|being|while|drives|drove|he's|she's|hes|shes|cl|mom|dad|mo|fa|still)
      (so|really|very|clearly|obviously)? high,
    etoh, alcohol, beer, beers, vodka, liquor, wine, meth, heroin, fentanyl, cocaine, coke, crack, weed, marijuana,
    thc, mj, k2, spice, pills off the street, smoking (weed|crack|meth|pot|k2), substance use, substance abuse,
    drug use, drugs, got high, binge*, dui, dwi, owi, huffing, shooting up, injecting, kratom, drinks,
    (6|12|18|24|30) pack, six pack*, twelve pack, (fifth|handle|pint) (of|a day), nodding (off|out),
    smok* (ice|dope|blunts|a blunt|k2|crystal|spice|fent|heroin),
    snort*, sniffing (glue|paint|coke), hungover, stoned, wasted,
    back on (meth|heroin|the bottle|drugs|pills|crack|fent|it), fell off the wagon, off the wagon, syringe*,
    crack pipe, meth pipe,
    (in|needs|wants|asking for|went to|admitted to|entering|waiting on) detox,
    dopesick, dope sick, (in|going through) withdrawal*, slipped and (smoked|used|drank), smoked up, getting high,
    gets high,
    (popping|abusing|misusing|crushing) (pills|her|his|percs|adderall|oxy*),
    open (container|beer|bottle), (blackout|black out|blacked out) (drunk|drinking)?, moonshine, percs, edibles,
    on (meth|heroin|crack|drugs|coke|fent),
    (smoked|drank|drinks) (last|again|over|yesterday|every|daily|w/ friends|with friends),
    used (again|last (nite|night|week|sat*|sun*|fri*|mon*)|over the weekend|daily|yesterday),
    tweaking, tweaked out, tweaker*, baggie* (w/|with|found|on|and) ...,
    (street|buying|bought|selling|popping|abusing|misusing|unprescribed|addicted to|hooked on|off the street)
      (xanax|benzos|opioids|opiates|percs|adderall|oxy*),
    (xanax|benzo*|opioid*|opiate*) (use|misuse|abuse|depend*|addict*|withdrawal|daily|bars|off the street),
    boozing, booze,
    (#|two|three|a few|several|couple|a couple) (40s|forties|tallboys|tall boys|drinks|blunts|joints|bowls|white
      claws),
    blunts, blunt wrap*, rolling papers, bong, bongs, dab pen, dab rig, hash pipe, thc pen, vaping thc,
    (picked|picking) up a (drink|drug),
    (had|having) (a|#|too many|several|few|a few|a couple|couple) (drink|drinks|cocktails),
    (taking|took|using|uses) (her|his)?
      (dtrs|dtr's|daughter's|daughters|son's|sons|mom's|moms|dad's|dads|wife's|husband's|friend's|friends|roommate's|kid's|kids|grandmas|someone
      else's) (adderall|xanax|percs|percocet*|oxy*|vicodin|norco|klonopin|ritalin|suboxone),
    back on (ice|the pipe|dope|crystal|k2|fent*|the needle), on a (bender|binge), went on a (bender|binge),
    dust off, whippets, (shooting|shoots|shot up|smok*|snort*|sniff*|buying) dope, speedball*, ivdu, iv drug, fent,
    fetty, xylazine, mdma, shrooms, crystal meth, whiskey, tequila, under the influence,
    (was|is|got|came|showed up|looked|appeared|mom|dad|he|she) (hammered|tipsy|plastered|sloshed|shitfaced),
    (lost|broke) (his|her) sobriety, (not|isnt|isn't|no longer) sober, appeared impaired,
    (nodding|nodded|nods) (at|in|during|off|out|through|thru|on),
    (pipe|pipes|foil|foils|burnt foil|torch|straws|scale|baggies) (and|&|w/) (a|some|the)?
      (foil|torch|lighter|baggie*|residue|pipe|straw|needle*|burnt spoon),
    admit* (to|that|he|she|that he|that she)? (he|she)? (had|been|was|has|has been)?
      (smoked|smoking|used|using|drank|drinking|drunk|snorted|slipped),
    (went|gone|going|goes|go|been|turned) back to (using|drinking|drugs|meth|heroin|the
      bottle|dope|crack|fent*|pills|alcohol|weed),
    (blacked|passed|black) out (drinking|drunk|from drinking|after drinking),
    (#|one|two|three|four|five|few|several)
      (bags|bag|grams|gram|points|balls|pints|forties|blunts|dimes|bundles|buttons) (a|per|every) day,
    picked up again (last|yest*|over|this|sat*|sun*|fri*|mon*|tues*|wed*|thurs*|after|#),
    (hot|dirty|positive|pos) for
      (thc|meth|coke|cocaine|fent*|amphetamine*|opiates|benzos|alcohol|etoh|weed|heroin|k2),
    drinking (sat*|sun*|fri*|mon*|tues*|wed*|thurs*|again|heavily|every|daily|nightly|since),
    (goes|going|went|goin) (through|thru) (a|half a|two|a whole)? (fifth|handle|pint|bottle|case|12 pack|six
      pack|box of wine|bag|ball|eightball|gram),
    (fifth|handle|pint|liter|bottle of (${substance})|case of beer|six pack|12 pack|pack of tallboys)
      (a|every|per|each) (day|night|nite|week|weekend|other day|two|couple),
    (had|has|drank|drinks|drinking|takes|took|taking|sneaks|sneaking|finished|bought|downed) ... (${substance})
      (last|last
      nite|on|at|w/|with|yest*|since|every|daily|before|this|after|today|again|sat*|sun*|mon*|tues*|wed*|thurs*|fri*|over|and|when|in|to
      sleep|most|nightly|tonight),
    (took|takes|taking|had|did|does|doing|smoked|tried) (a|one|two|some|few|a few|a couple)?
      (hit|hits|bump|bumps|line|lines|puff|puffs|toke|tokes|rip)
      (of|at|off|w/|with|last|from|in|on|sat*|sun*|fri*|today),
    (using|used|uses|use) (again|heavily|daily|in the bathroom|w/ friends|with friends|iv|last *|over the
      weekend|sat*|sun*|fri*|this week|today|yest*|since|every (day|weekend|night)),
    (had|has|having) a (slip|relapse|setback)
      (last|sat*|sun*|mon*|tues*|wed*|thurs*|fri*|over|this|w/|with|on|and|yest*) ...,
    (hiding|hides|hid|stashing|sneaking|keeps) (bottles|bottle|liquor|booze|vodka|beer|pipes|pipe|drugs|needles|a
      flask|alcohol),
    (back|went back|gone back) (to|on) (drinking|using|smoking|the streets using|the bottle|pills|the pipe|old
      habits w/),
    (cant|can't|cannot|couldnt) stop (drinking|using|smoking (meth|crack|weed)),
    (drinking|using|smoking|high|drunk) (every (day|night|nite|weekend)|all (day|night|weekend)|around the
      (kids|baby|clock)|since (mon*|tues*|wed*|thurs*|fri*|sat*|sun*|noon|morning|the|his|her)|in front of),
    (taking|took|takes|popping|snorting|buying|bought|selling|sold|misusing|eating) (more|extra|twice|double|other
      people's|someone else's|his|her|the|some|street|unknown)? ...
      (oxys|oxy|percs|percocets|percocet|xanax|xannies|xanies|vicodin|norcos|addys|adderall|vyvanse|gabapentin|lyrica|klonopin|klonopins|valium|suboxone|subs|fentanyl|roxys|roxies|blues|soma|somas)
      (off|from|w/o|without|not|that|for fun|to get|again|a day|at once|and|last|missing|daily)?,
    (her|his|mom's|moms|dad's|stepdad's|stepdads|grandma's|grandmas|friend's|wife's|husband's|roommate's|brother's|sister's)
      (oxys|oxy|percs|percocets|percocet|xanax|vicodin|norcos|adderall|pain pills|pain meds) (missing|gone|short|to
      get high),
    (used|using|uses|did|doing|took|tried|smoked|smoking|snorted|popped|popping|admits|admitted|disclosed|bought|ate|dropped|slammed|hit)
      (to)? (using|some|a|the|more)?
      (molly|crystal|acid|lsd|ecstasy|xans|xannies|bars|lean|shrooms|dabs|ketamine|pcp|angel
      dust|oxys|tina|speed|amps|poppers|nitrous|fenty|blues|tranq),
    (goes to|going to|seeing|sees|calls|calling|owes|texting|texts|met|meeting|visits|back to|in touch w/|money to)
      (his|her|the|a|old)? (old)? (dealer|plug|drug dealer|trap house|trap),
    (smell*|reek*|breath) (strongly)? (like|of) a (brewery|bar|distillery|liquor store|saloon),
    (scram|alcohol monitor|soberlink|interlock|remote breath) (device)?
      (alert*|violation*|event*|fail*|missed|positive|hit|tamper*|confirmed) ...,
    (hitting|hit|hits|on|back on|into|back to) the (bottle|sauce|pipe|needle|rock),
    (smoking|smokes|smoked|using|uses|vaping|vapes|snorting|shooting|popping)
      (again|daily|more|heavily|nightly|some) (${drug}|pills),
    (ice|fent|crystal|dope|crack) not (weed|thc|mj), (ciwa|cows) (score|of|was|is|at|:|>)? (of)? (8|9|1#|2#|3#),
    last (drink|drank|use|used|drunk) (was|on|was on|abt|about)?
      (#/#|sun*|mon*|tues*|wed*|thurs*|fri*|sat*|yest*|today|this (am|morning)|last (nite|night)|#
      (days|hrs|hours|day|d|h) ago|two days ago),
    (dts|d.t.s|delirium tremens), (etoh|alcohol) (level|lvl|lev) (of|was|is)? #,
    (missed|skipped|refused|dodged|ducked|no showed|avoided|avoiding|skipping) (his|her|the|a|last)? (${test}) ...
      (admits|admitted|says|knows) ...,
    (would|wd|will|'d|he'd|gonna) (test|come up|be|pop|drop) (hot|dirty|pos|positive),
    picked up (a drink|again|the bottle|using),
    (lapse|lapsed) (on|w/|with|x#|last|into) (${drug}|pills|beer*|drinking|week*|nite|night|wk*|sat*|sun*|fri*)`,
  findings: `
    positive (ua|uds|thc|for), pos (ua|uds|for|thc), ua (was|came back|is)? (positive|pos|dirty|hot),
    uds (was|came back)? (positive|pos), tested (positive|pos) (for)?, dirty ua, hot ua, failed (ua|uds|drug),
    failed (a|the|his|her) (ua|uds|drug),
    smelled (of|like) (etoh|alcohol|beer|weed|marijuana|thc|mj|liquor|pot),
    smells (of|like) (etoh|alcohol|beer|weed|marijuana|thc|liquor),
    slurred, slurring, slurred speech, bac .#, bac 0.#, breathalyzer (positive|pos|.0#|of),
    odor of (alcohol|etoh|marijuana|weed|beer), track marks, pinpoint pupils, paraphernalia,
    empty (beer|vodka|liquor|wine) (cans|bottles), empty bottles, needles, thc pos,
    appeared (intoxicated|high|drunk|under), reeked of, glassy eyes, bloodshot, positive thc, ua +,
    dirty (drop|urine|test|swab|for), hot (drop|urine|test), blew (a)? (.|0.|#)#, breath smell* (of|like),
    alcohol on (his|her|moms|mom's|dads|dad's) breath, reek* of (alcohol|weed|beer|marijuana|liquor|etoh),
    (bag|bags|baggie*) of (weed|white powder|powder|pills|meth|heroin),
    (bottle|bottles|cans) of (vodka|whiskey|beer|liquor|wine),
    (ua|uds|drug test|drug screen|oral swab) ... (dirty|hot|positive|pos),
    eyes (glassy|bloodshot|glazed|glossy|red and glassy),
    (smell*|reek*|odor|stench|scent|stank|stunk|stinks) (strongly|heavily|faintly|strong)? (of|like)
      (booze|etoh|alcohol|beer|wine|vodka|whiskey|weed|marijuana|mj|thc|pot|liquor|rum|dope|cannabis),
    booze (smell|breath), (uds|utox|tox|tox screen|urine) +, (uds|ua|utox) + ...,
    + (thc|meth|coke|cocaine|fent*|amphetamine*|opiates|benzos|etoh),
    (pos|positive) (thc|meth|coke|cocaine|fent*|amphetamine*|opiates|opioids|benzo*|etoh|oxy*|bup|mdma|pcp),
    (tox|tox screen|toxicology|utox) ... (pos|positive), popped (for|pos|positive|hot),
    (uds|ua|swab|utox|tox|drug test|drug screen|drop) (came|comes|was|is|tested|popped|showed|shows|lit up)? (back)?
      (w/|with|for|showed|shows|hot for|dirty for)?
      (meth|fent*|coke|cocaine|thc|opiates|benzos|amphetamine*|heroin|alcohol|etoh),
    (tested|testing|popped) (hot|dirty|pos|positive),
    needle (on|in|under|by|behind) (the|his|her)
      (bathroom|sink|couch|floor|bed|car|purse|arm|backpack|toilet|nightstand),
    eyes (are|were|was)? (all)? pinned, pinned (pupils|eyes|out),
    (zonked|zoned|spaced|messed up|high|clearly|obviously|looked|looks|seems|seemed|must be|acting) (out)? on
      something,
    (over|above|exceeds|exceeded) (the)? cutoff, (needle|syringe) (still)? in (his|her|the)? arm,
    (thc|meth|amphetamine*|cocaine|opiates|fent*|benzos|alcohol) (yes|present|detected),
    (bag|bags|baggie*|gram|grams|stash|rock|rocks|vial|vials) of
      (${drug}|crystal|dope|molly|speed|shrooms|blues|xans|bars),
    (burnt|burned|burn marks on|scorched|charred) (tin|aluminum)? (foil|spoon),
    foil (w/|with|has) burn*, (meth|drug|powder|white|crystal|thc) residue (on|in|found),
    (pos|positive|dirty|hot|failed|bad|presumptive|+) (${test}),
    (${test}) (came|comes|come|was|is|were|are|tested|returned|returns|result*|read|reads|today|back)?
      (back|in|up|out)? (pos|positive|dirty|hot|+|failed|non neg*|nonneg*) ...,
    (failed|flunked|blew (hot|dirty|over)) (a|the|his|her)? (${test}|interlock|screen|test),
    presumptive (+|pos|positive),
    (#|two|three|four|several|another|both) (pos|positive|dirty|hot|failed) (${test}),
    (blew|blows|blowing|registered|read|bac|pbt|bal) (a)? (.#|0.#)`,
};

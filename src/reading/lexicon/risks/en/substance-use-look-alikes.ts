export const drug = `
  meth|fent|fentanyl|heroin|coke|cocaine|thc|mj|weed|marijuana|opi|opiates|opioids|bzo|benzo|benzos|amp|
  amphetamine*|etoh|alcohol|k2|pcp|oxy|mdma|bup|ice|crack|percs|kratom|spice|xanax`;

/** Drinks, tests and medicines that tell of no use. */
export const substanceUseLookAlikes = `
    (drank|drinks|drinking|drink|had|took) (a|two|three|four|#|some|his|her)? (shot|shots|cup|cups|glass|glasses|bottle|bottles|can|cans|liter*) of (espresso|coffee|tea|water|juice|milk|broth|ensure|boost|prep|gatorade|pedialyte|soda|pop),
    needles in (a|the|her|his)? (sharps|container|letter*|sewing|kit|drawer),
    (afraid|scared|fear*|phobia|terrified) of (the)? needles, (hates|dislikes) needles, (fentanyl|fent|
    drug)? test strip*,
    relaps* (of|on|in|into) (her|his|the)? (schizo*|psycho*|depress*|cutting|mania|bipolar|self harm*|self-harm*|si|
    symptoms|
      cancer|eating|bingeing|leukemia), (psychotic|depressive|manic|bipolar|cancer|leukemia|ed|schizo*|psych) relapse,
    (positive|pos|+) for (si|hi|suicid*|homicid*|food|gonorrhea|chlamydia|syphilis|trich|hiv|hep*|mrsa|c diff|cdiff|
    lead|dv|
      ipv|trauma|ptsd|housing|covid*|the flu|bed bugs|fall risk|elder abuse|abuse|neglect|infection|rsv|pregnancy|mono),
    (lead|mold|radon|water|paint) ... tested (positive|pos), (she|he) (has|is|was|had) been using (it|for|since moving),
    what (he|she|they) (has|have|is|was|had|been|uses)* using,
    using * (phone|car|walker|name|ssn|identity) ...,
    shot glass*,
    (gas station|soft|energy|sports|hot|cold|sugary|electrolyte|protein|fizzy|thickened|sweet) drinks,
    topic: ..., using ... (card|debit|account|ebt), (threw|throws|throwing|threw) (a|the) (beer|wine|vodka|whiskey|
    liquor) bottle ...,
    breathalyz* ... (.00|0.00|.000|0.000), stoned (fruit|wash*), (alcohol|scram) monitor (removed|off|done|taken off|
      came off), list of triggers ... (drinking|using),
    (trigger*|topic|topics|project|essay|video|poster|lesson|presentation|curriculum) (for|to|on|about|abt|
      :)? ... (drinking|
      drink|alcohol|drugs|use|using|weed),
    (offered|offering) (him|cl)? (a|some)? (weed|beer|beers|drink|joint|drugs|pills|meth|dope|alcohol|wine),
    (used|drank|smoked|did|drinking|using|alcohol|drugs|meth|heroin|cocaine|${drug}) ... before (the|his)? (kids|
      baby|child|
      son|daughter) (was|were) born,
    (wine|beer|liquor) (rack*|cellar*|cabinet empty|country|vinegar|sauce|bottle opener|label*|cork*|tasting job),
    (danger*|risk*|harm*|hazard*) of (using|mixing|street|drinking)? ... (drug*|alcohol|fentanyl|opioid*|meth|weed|
      thc|vaping
      thc|drinking|marijuana|pills|kratom), (c-ssrs|cssrs|phq*|gad*|mdq|ace|aces|sdoh|epds|mmse|moca|screener|
      lethality|dv screen|
      suicide screen|depression screen*) (is|was|came back|score)? (pos|positive) (for)? ...,
    pinpoint (the|a|what|when|where|why|how|pain|tenderness|an),
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
    (bp|bg|bs|sugar*|glucose|temp|temperature|pressure|risk|score*|rent|anxiety|pain|level*|bill*|a1c|fever|hr|pulse|
      dose|cost*|rate*|copay*|cholesterol|sodium|potassium|inr|numbers|expectations|stakes|acuity|waist|knee|ceiling)
      (is|was|are|were|still|too|very|running|been|staying|came back)? high,
    (diet|cherry|can of|bottle of|drink* a) coke, crack* (in|down|on) (the|his|her|wall*), cracks,
    wasted (time|food|trip|money|visit|his|her),
    (prescription|prescribed|rx|generic) (drugs|opioids|opiates|benzos|xanax),
    (xanax|opioids|opiates|benzos) (as|per) (prescribed|rx|dr|md),
    (pen|insulin|glucometer|knitting|sewing|pine|sharps) needles,
    (cooking|rubbing|hand) (wine|alcohol), alcohol (pads|pad|prep|swabs|swab|wipe|wipes|gel|free|based|rub),
      pumpkin spice, spice rack, root beer,
    substance (abuse|use|misuse)
      (assessment|eval*|treatment|tx|counsel*|program|class*|specialist|worker|provider|services|screen*|referral|
        recovery|education|iop|group),
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
    (grass|price*|water|traffic|demand|tuition|humidity|stress|tension|turnout|morale|interest|wait|volume|census|
      caseload|deductible|premium*|lead|levels|it|that|which|ceilings|shelf|bun|creatinine|count|utilit*|spirits|
      hopes)
      (is|was|are|were|still|running|too|very|so) high,
    high
      (chair|up|time|note|honor*|road|light|street|end|quality|demand|score*|stress|tech|caseload|volume|priority|
        income|rise|protein|fiber|calorie|functioning|conflict|acuity|alert|lethality|utiliz*|deductible|turnover|
        energy|cholesterol|copay|cost*|speed|intensity|support|on
      the list),
    using
      (the|his|her|a|an|their|my|it|this|that|our|cpap|bipap|walker|cane|oxygen|o2|w/c|wheelchair|inhaler|insulin|
        bus|uber|lyft|phone|app|skills|coping|food|ebt|snap|words|sign|both|all|more|less|spoon|utensils|condoms|
        birth|transport*|paratransit|services|tools|time|calendar|pillbox|space|oven|stove|candles|flashlight*|
        extension|neighbor*|same|new|old|toilet|potty|nicotine|patch*|gum|headphones|#|two|one|heater*|full|
        sentences|crutches|grab|shower|online|video|interpreter|translation|mobile|public),
    baggie* of (snacks|crackers|fruit|cereal|grapes|toys),
    (drink*|drank) (from|well|ok|fine|good|pedialyte|bottle*|formula|thickened|liquids|straw|of
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
      (bank|debit|credit|card|account|acct|ebt|phone|car|address|name|money|check*|walker|wheelchair|apt|house|
        identity|ssn|social|truck|laptop|computer),
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
    crack (in|of|under) (the|a|her|his) (door|window|wall|curtain|fence|sidewalk|ceiling|tooth|blinds)`;

import type { RiskLexicon } from '#reading/lexicon/lexicon.ts';

/** English risk words: substances, overdose, psychosis. */
export const englishMind: Pick<RiskLexicon, 'substance_use' | 'overdose' | 'psychosis'> = {
  substance_use: {
    except: `
      high school, high risk, high blood, high bp, high level, high needs, high fall, bp high, sugar high, high dose,
      bac .00, bac 0.00, bac .000, drug court, drug screen*, drug testing, alcohol class*, aa, drug store, high of,
      drinking water, drinking fluids, drinking ensure, not drinking enough, drinking enough, spoke* alcohol wipes,
      high today bg, bg high, high anxiety, temp high, drinks (water|fluids|ensure|coffee|milk|soda|juice), drink
      (water|fluids), sober high, (test|screen|screening|strep|covid|flu|tb|hiv|pregnancy|std|drug|mold) ...
      (positive|pos) (attitude|for (covid|flu|strep|tb|uti|depression|mold|lice|hiv|std|rsv)), positive for
      (covid|flu|strep|tb|uti|depression|rsv|lice|sepsis|abuse|anxiety), on something else, in withdrawal of, pos for
      (covid|flu|strep|tb|uti|rsv), high
      (five|hopes|spirits|marks|grades|chair|energy|pain|a1c|glucose|sugar|sodium|fever|crime|rent|bill*),
      (bp|bg|bs|sugar*|glucose|temp|temperature|pressure|risk|score*|rent|anxiety|pain|level*|bill*|a1c|fever|hr|pulse|dose|cost*|rate*|copay*|cholesterol|sodium|potassium|inr|numbers|expectations|stakes|acuity|waist|knee|ceiling)
      (is|was|are|were|still|too|very|running|been|staying|came back)? high, (diet|cherry|can of|bottle of|drink* a)
      coke, crack* (in|down|on) (the|his|her|wall*), cracks, wasted (time|food|trip|money|visit|his|her),
      (prescription|prescribed|rx|generic) (drugs|opioids|opiates|benzos|xanax), (xanax|opioids|opiates|benzos)
      (as|per) (prescribed|rx|dr|md), (pen|insulin|glucometer|knitting|sewing|pine|sharps) needles,
      (cooking|rubbing|hand) (wine|alcohol), alcohol (pads|prep|swabs), pumpkin spice, spice rack, root beer,
      substance (abuse|use|misuse)
      (assessment|eval*|treatment|tx|counsel*|program|class*|specialist|worker|provider|services|screen*|referral|recovery|education|iop|group),
      (drug|drugs|alcohol|etoh) (assessment|eval*|treatment|counsel*|program|education|free|rehab|and alcohol
      (assessment|eval*|class*|treatment|counsel*)), (drank|drinks|drink|drinking)
      (a|some|his|her|the|only|more|enough|plenty of|lots of|two|three|#)? ...
      (coke|soda|juice|coffee|tea|water|milk|ensure|pepsi|gatorade|fluids|formula|boost|shake*|smoothie*), slur* ...
      droop*, relapse
      (plan*|prevention|warning|trigger*|sign*|group|risk|contract|class|workbook|packet|prev|skills|safety|cycle),
      relapse-prevention, (wine|beer) (colored|stain*|glass*|opener|distribut*), (liquor|beer|wine)
      (store|shop|distribut*) ... (job|clerk|cashier|next door|corner)?,
      (works|working|job|hired|employed|cashier|shift|interview) (at|in|for|w/) ... (liquor|beer|wine|brewery),
      spilled (wine|beer), crack of dawn, crack (a|the|open|jokes|under|window), cracked, coke (and|&|or)
      (pizza|chips|fries|candy|popcorn|snacks|burger*), coke (zero|machine|float|bottle), weed
      (the|a|eater|whacker|control|killer), pull* weed*, edibles garden, spice
      (cabinet|girls|jar*|blend|mix|cake|store|aisle|drop), stoned wheat, needles for (her|his|the|a)?
      (crochet*|knit*|insulin|sewing|pen|pens|shots|injections),
      (grass|price*|water|traffic|demand|tuition|humidity|stress|tension|turnout|morale|interest|wait|volume|census|caseload|deductible|premium*|lead|levels|it|that|which|ceilings|shelf|bun|creatinine|count|utilit*|spirits|hopes)
      (is|was|are|were|still|running|too|very|so) high, high
      (chair|up|time|note|honor*|road|light|street|end|quality|demand|score*|stress|tech|caseload|volume|priority|income|rise|protein|fiber|calorie|functioning|conflict|acuity|alert|lethality|utiliz*|deductible|turnover|energy|cholesterol|copay|cost*|speed|intensity|support|on
      the list), using
      (the|his|her|a|an|their|my|it|this|that|our|cpap|bipap|walker|cane|oxygen|o2|w/c|wheelchair|inhaler|insulin|bus|uber|lyft|phone|app|skills|coping|food|ebt|snap|words|sign|both|all|more|less|spoon|utensils|condoms|birth|transport*|paratransit|services|tools|time|calendar|pillbox|space|oven|stove|candles|flashlight*|extension|neighbor*|same|new|old|toilet|potty|nicotine|patch*|gum|headphones|#|two|one|heater*|full|sentences|crutches|grab|shower|online|video|interpreter|translation|mobile|public),
      baggie* of (snacks|crackers|fruit|cereal|grapes|toys), (drink*|drank)
      (from|well|ok|fine|good|pedialyte|bottle*|formula|thickened|liquids|straw|himself|herself|of
      (water|juice|soda|milk)), (eating|eats|eat) (and|&|/|n|or) drink*, (gave|giving) up
      (drinking|drugs|weed|meth|alcohol), (drink|drinks|drank) of (water|juice|soda|milk), (tequila|whiskey)
      (sauce|barrel)`,
    words: `
      relaps*, (is|was|been|still|started|back|admits|admitted|reports|reported|caught) using, using
      (again|drugs|meth|heroin|fentanyl|cocaine|crack|weed|thc|pills|substances|daily|opiates|k2|alcohol|etoh), used
      (meth|heroin|fentanyl|cocaine|crack|drugs|etoh|alcohol|thc|weed|mj|marijuana|opiates|pills|again|coke|k2|percs|benzos),
      drinking, drunk, drank, intoxicated, (is|was|were|got|gets|came|came in|came home|came to group|showed
      up|arrived|looked|looks|appeared|appears|seemed|seems|be|been|being|while|drives|drove|he's|she's|hes|shes|cl|mom|dad|mo|fa|still)
      (so|really|very|clearly|obviously)? high, etoh, alcohol, beer, beers, vodka, liquor, wine, meth, heroin,
      fentanyl, cocaine, coke, crack, weed, marijuana, thc, mj, k2, spice, pills off the street, smoking
      (weed|crack|meth|pot|k2), substance use, substance abuse, drug use, drugs, got high, binge*, dui, dwi, owi,
      huffing, shooting up, injecting, kratom, drinks, (6|12|18|24|30) pack, six pack*, twelve pack,
      (fifth|handle|pint) (of|a day), nodding (off|out), smok* (ice|dope|blunts|a blunt|k2|crystal|spice|fent|heroin),
      snort*, sniffing (glue|paint|coke), hungover, stoned, wasted, back on (meth|heroin|the
      bottle|drugs|pills|crack|fent|it), fell off the wagon, off the wagon, syringe*, crack pipe, meth pipe,
      (in|needs|wants|asking for|went to|admitted to|entering|waiting on) detox, dopesick, dope sick, (in|going
      through) withdrawal*, slipped and (smoked|used|drank), smoked up, getting high, gets high,
      (popping|abusing|misusing|crushing) (pills|her|his|percs|adderall|oxy*), open (container|beer|bottle),
      (blackout|black out|blacked out) (drunk|drinking)?, moonshine, percs, edibles, on
      (meth|heroin|crack|drugs|coke|fent), (smoked|drank|drinks) (last|again|over|yesterday|every|daily|w/
      friends|with friends), used (again|last (nite|night|week|sat*|sun*|fri*|mon*)|over the weekend|daily|yesterday),
      tweaking, tweaked out, tweaker*, baggie* (w/|with|found|on|and) ...,
      (street|buying|bought|selling|popping|abusing|misusing|unprescribed|addicted to|hooked on|off the street)
      (xanax|benzos|opioids|opiates|percs|adderall|oxy*), (xanax|benzo*|opioid*|opiate*)
      (use|misuse|abuse|depend*|addict*|withdrawal|daily|bars|off the street), boozing, booze, (#|two|three|a
      few|several|couple|a couple) (40s|forties|tallboys|tall boys|drinks|blunts|joints|bowls|white claws), blunts,
      blunt wrap*, rolling papers, bong, bongs, dab pen, dab rig, hash pipe, thc pen, vaping thc, (picked|picking) up
      a (drink|drug), (had|having) (a|#|too many|several|few|a few|a couple|couple) (drink|drinks|cocktails),
      (taking|took|using|uses) (her|his)?
      (dtrs|dtr's|daughter's|daughters|son's|sons|mom's|moms|dad's|dads|wife's|husband's|friend's|friends|roommate's|kid's|kids|grandmas|someone
      else's) (adderall|xanax|percs|percocet*|oxy*|vicodin|norco|klonopin|ritalin|suboxone), back on (ice|the
      pipe|dope|crystal|k2|fent*|the needle), on a (bender|binge), went on a (bender|binge), dust off, whippets,
      (shooting|shoots|shot up|smok*|snort*|sniff*|buying) dope, speedball*, ivdu, iv drug, fent, fetty, xylazine,
      mdma, shrooms, crystal meth, whiskey, tequila, under the influence, (was|is|got|came|showed
      up|looked|appeared|mom|dad|he|she) (hammered|tipsy|plastered|sloshed|shitfaced), (lost|broke) (his|her)
      sobriety, (not|isnt|isn't|no longer) sober, appeared impaired`,
    findings: `
      positive (ua|uds|thc|for), pos (ua|uds|for|thc), ua (was|came back|is)? (positive|pos|dirty|hot), uds (was|came
      back)? (positive|pos), tested (positive|pos) (for)?, dirty ua, hot ua, failed (ua|uds|drug), failed
      (a|the|his|her) (ua|uds|drug), smelled (of|like) (etoh|alcohol|beer|weed|marijuana|thc|mj|liquor|pot), smells
      (of|like) (etoh|alcohol|beer|weed|marijuana|thc|liquor), slurred, slurring, slurred speech, bac .#, bac 0.#,
      breathalyzer (positive|pos|.0#|of), odor of (alcohol|etoh|marijuana|weed|beer), track marks, pinpoint pupils,
      paraphernalia, empty (beer|vodka|liquor|wine) (cans|bottles), empty bottles, needles, thc pos, appeared
      (intoxicated|high|drunk|under), reeked of, glassy eyes, bloodshot, positive thc, ua +, dirty
      (drop|urine|test|swab|for), hot (drop|urine|test), blew (a)? (.|0.|#)#, breath smell* (of|like), alcohol on
      (his|her|moms|mom's|dads|dad's) breath, reek* of (alcohol|weed|beer|marijuana|liquor|etoh), (bag|bags|baggie*)
      of (weed|white powder|powder|pills|meth|heroin), (bottle|bottles|cans) of (vodka|whiskey|beer|liquor|wine),
      (ua|uds|drug test|drug screen|oral swab) ... (dirty|hot|positive|pos), eyes (glassy|bloodshot|glazed|glossy|red
      and glassy), (smell*|reek*|odor|stench|scent|stank|stunk|stinks) (strongly|heavily|faintly|strong)? (of|like)
      (booze|etoh|alcohol|beer|wine|vodka|whiskey|weed|marijuana|mj|thc|pot|liquor|rum|dope|cannabis), booze
      (smell|breath), (uds|utox|tox|tox screen|urine) +, (uds|ua|utox) + ..., +
      (thc|meth|coke|cocaine|fent*|amphetamine*|opiates|benzos|etoh), (pos|positive)
      (thc|meth|coke|cocaine|fent*|amphetamine*|opiates|opioids|benzo*|etoh|oxy*|bup|mdma|pcp), (tox|tox
      screen|toxicology|utox) ... (pos|positive), popped (for|pos|positive|hot)`,
  },
  overdose: {
    except: `
      narcan (kit*|training*|class*|box|demo|ed|education|nasal|refill), narcan (in|and test strips),
      (carries|carry|keeps|has|have|picked up|provided|offered|issued|got|gave (him|her|cl|them) (a|some)?) narcan
      (kit*|in|w/|with|to keep|just in case|for)?, (got|given|handed) narcan and, overdose
      (prevention|awareness|training|class|education|day|memorial), od green, trained on narcan, narcan
      (use|administration) in case, narcan use, took (a|the) (whole)? bottle of
      (water|juice|wine|lotion|gatorade|ensure|formula|milk|soda|shampoo), OD (drops|eye|glaucoma|vision|acuity), od
      (drops|eye), (lips|nail*|fingers|toes|hands|feet) (are|were|is|was)? (turning|turned)? blue,
      (people|those|peers|persons|others|someone) (who|that) (have|has)? overdos*`,
    words: `
      overdos*, OD, od'd, od on, od last, od in, oded, narcan*, narcan'd, naloxone, took (a|the) (whole)? bottle of,
      took too many (pills|meds|tylenol), nodded out, took (a)? handful of,
      (took|swallowed|ingested|downed|popped|ate) (about|like|approx|around|almost|over|at least|~)?
      (1|2|3|4|5|6|7|8|9)# (of)?
      (pills|tabs|tablets|his|her|mom's|moms|dad's|xanax|tylenol|advil|ibuprofen|ativan|benadryl|meds|seroquel|klonopin|trazodone|aspirin|oxy*),
      (found|turned|turning|lips) blue, # doses of narcan, narcan x#, (took|swallowed|ingested|downed|drank)
      (a|the|his|her|an) (whole|entire|full) bottle, (took|swallowed|ingested|downed|ate) (a)?
      (handful|bottle|bunch|lot) of
      (pills|meds|tylenol|advil|ibuprofen|xanax|ativan|benadryl|aspirin|trazodone|seroquel|sleeping pills),
      (swallowed|ingested|downed) (all|most) of (his|her|the|moms|mom's) (pills|meds|medication*|xanax|tylenol),
      od'ed, o.d., pumped (his|her) stomach, stomach pumped, odd on (fent*|heroin|meth|pills), took (5|6|7|8|9)
      (pills|tylenol|tabs|xanax), (took|swallowed|ingested|downed|ate) (all|the rest|most|a bunch|a lot|a ton|too
      much|unknown (qty|quantity|amount|number)|an unknown (qty|amount|number|quantity)) (of)? (his|her|the|moms)? ...
      (at once|on purpose|pills|to die|to sleep forever), (took|injected) too much
      (insulin|xanax|fent*|heroin|methadone|of (her|his)), (non
      fatal|nonfatal|non-fatal|accidental|intentional|opioid|fentanyl|heroin|suspected|possible) od, od
      (at|fri*|sat*|sun*|mon*|tues*|wed*|thurs*|x#|yest*|this|again|2), (got|gets) into
      (grandma's|grandmas|moms|mom's|the|his|her)?
      (pills|meds|medicine|medication*|gummies|edibles|methadone|suboxone), poison control
      (called|contacted|notified|said), needle (in|still in|beside|next to|by|near) (her|his|arm|him), (not|stopped)
      breathing after (using|(he|she) used), (unresponsive|unconscious) ... (needle|after using|fent*|pill bottle*),
      (ate|took|swallowed) (a|the) (whole|entire|full) (sheet|pack|strip|card|week|month), (drank|downed|chugged)
      (a|the) (whole|entire)? bottle of (cough|nyquil|robitussin|methadone|sanitizer|mouthwash|bleach), revived
      (w/|with|by|at), oding, narcand, narcanned, narcan'ed, narcaned, poison control (sent|told|advised|had|says|said|wants), (called|calling) poison control`,
  },
  psychosis: {
    english: `ah, vh`,
    except: `
      raised voices, raised voice, loud voices, voices
      (no|that|concern*|understanding|frustration|wanting|interest|agreement|worry|fear|needs), heard (voices|people)
      (outside|inside|in the background|upstairs|next door), (kids'|kids|children's|childrens) voices, saw
      (people|things) (outside|moving), voices (are|have been)? (quiet|gone|stopped),
      (paperwork|papers|house|home|apt|room|bills|files|household|schedule|meds) (is|are|was|were|very)? disorganized,
      disorganized (home|house|paperwork|household|schedule|apt|room), (coping|living|cope|deal|dealing|skills)
      (w/|with|for) voices, voices (have|has) (stopped|quieted|gone|calmed|lessened), voices
      (his|her|their|a|the|needs|frustrat*|wants|how|when|well|opinions|feelings), heard
      (kids|tv|music|voices|people|movement|dog) ... (inside|in|outside|behind|through|upstairs|playing|home|of|from),
      seeing things (improv*|from|more|differently|clear*|through|his|her|get|going|in a|that way), imposter syndrome,
      decompensat* (chf|liver|cirrhosis|hf|heart|copd), (liver|heart|chf|hf|cardiac|cirrhosis) decompensat*`,
    words: `
      psychosis, psychotic, hearing voices, hears voices, heard voices, voices, AH, VH, ah/vh, AH/VH, avh,
      hallucinat*, hallucinations, paranoi*, delusion*, responding to internal stimuli, rtis, ris, seeing things,
      thought disorder*, disorganized, command voices, fbi is (watching|following), people are following, someone is
      following, internally preoccupied, grandiose,
      (talk*|hear*|heard|listen*|watch*|spying|voice*|speak*|gas*|coming|messages) ... (through|thru) the
      (vents|walls|tv|radio|wall|vent|outlets), (tv|radio|television|phone|computer) is
      (talking|sending|speaking|listening|watching), (tv|radio|television|fbi|cia|government|god|aliens|phone) ...
      sending (him|her|me|them) (secret)? messages, sending (him|her|me|them) secret messages, (chip|tracker)
      (in|implanted), implanted (a)? (chip|tracker), device in (his|her|my) (head|brain|tooth|teeth|ear|skin|body),
      poisoning (him|her|his|me|them|the food), (is|are|was|were|everyone|everybody|people|they're|theyre) out to get
      (him|her|me|them), (someone|people|person|man|woman|things|voices|kids|children|animals|he|she) (who|that)
      (wasnt|wasn't|isnt|isn't|werent|weren't|arent|aren't|is not|was not|were not) there, foil (on|over|in)
      (the|his|her|all)? windows, windows ... foil, theyre listening, they're listening, (is|he's|she's|hes|shes)
      (god|jesus|the messiah|a prophet|the devil|the chosen), word salad, out of touch with reality, not in reality,
      (break|broke) from reality, lost touch with reality, voices (telling|told|tell), (reading|controlling|stealing)
      (his|her|my) (mind|thoughts), (spying on|plotting against) (him|her|me|them), (sees|seeing)
      (shadows|demons|bugs|faces|things|spirits|ghosts|the devil|snakes|dead people), (hears|hearing)
      (things|whispers|whispering|god|the devil|commands), (hearing|hears) (his|her) (dead|late|deceased), hearing
      (his|her|a|the)? (mother|father|people|someone|god) call*, imposter*, impostor*, responding to things,
      (hearing|hears) (his|her|the) (neighbor*|family|coworker*|tv) ... (thru|through|calling|talking about|telling),
      (fbi|cia|police|government|cops|people|neighbor*|someone) (is|are|was|were|keeps)? (following|watching|spying
      on|tracking|poisoning) (him|her|me|them), (demon*|god|spirit*|devil|satan|angel*|the tv|radio)
      (told|telling|tells|tell|talks to|talking to|speaks to) (him|her|me),
      (answering|answers|talking|talks|responding|responds|speaking|laughing|whispering|yelling|arguing|waving|listening|muttering)
      (to|w/|with|at)? (ppl|people|someone|somebody|persons?|things|a man|kids|others) (who|that)?
      (arent|aren't|isnt|isn't|werent|weren't|not|wasnt|wasn't|were not|are not|is not|no one|nobody)
      (there|present|here|around|real|else), (baby|mom|husband|wife|son|dtr|mother|dad|family|kids|child)
      (is|was|been|has been|were|are) (a)? (replaced|copy|clone|robot|double|fake|switched), replaced (by|w/|with)
      (a|an)? (robot|clone|alien*|double|actor*|copy|fake|twin|demon*),
      (pumping|putting|spraying|piping|blowing|beaming) ... (gas|poison|chemicals|fumes|toxins|rays|radiation)
      (in|into|through|thru|under|at), (food|water|meds|coffee|tea) (is|are|was|being|is being)
      (poisoned|laced|tampered), (tv|radio|television|news|billboard*|license plates)
      (sends|send|sending|talks|speaks|tells) (to)? (him|her|me|them|messages), (sees|seeing|saw)
      (little|tiny|shadow|dead|dark|strange) (men|people|ppl|figures|figure|man|things),
      (bugs|insects|worms|parasites|snakes|ants|spiders|something) (crawling|under|inside|moving|living)
      (under|in|on|beneath|inside)? (his|her|my|the) (skin|body|brain|arms|head|stomach|blood),
      (govt|government|gov|fbi|cia|nsa|aliens|satellites|illuminati|cartel) (is|are|was|were|keeps)?
      (tracking|following|watching|spying|monitoring|recording|bugging|poisoning|controlling|after),
      (read|reads|hear|hears|control|controls) (his|her|my|peoples|people's) (mind|thoughts|brain),
      (dead|late|deceased) (mother|mom|father|dad|husband|wife|brother|sister|son|grandmother|grandma)
      (talks|talking|tells|telling|speaks|speaking|visits|is calling), decompensat*, (religious|hyperreligious)
      preoccup*, religiously preoccupied, hyperreligious, catatoni*, thought (block*|insert*|broadcast*), ideas of
      reference, hearing (whispers|stuff), cameras in (the|his|her) (walls|vents|eyes|tv|ceiling),
      (apt|phone|house|room|tv) is bugged`,
    findings: `
      responding to internal stimuli, responding to voices, talking to (himself|herself|someone who|people who|self),
      internally preoccupied, observed responding,
      (laughing|talking|mumbling|muttering|whispering|yelling|arguing|speaking) to
      (himself|herself|themselves|themself|no one|nobody|the wall|the walls|wall|walls|someone not),
      (laughing|talking|responding|answering) ... (not there|unseen|wasnt there|wasn't there|isnt there)`,
  },
};

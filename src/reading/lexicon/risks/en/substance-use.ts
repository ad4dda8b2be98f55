import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

export const substanceUse: RiskPhrases = {
  words: `
    (most|half|all) of a (fifth|handle|pint|12 pack|twelve pack|six pack),
    (cord|tissue|hair|nail|swab|screen|panel|toxicology|lab|labs) ... (shows|showed|reveal*|detected)
    (meth|fent|fentanyl|heroin|coke|cocaine|thc|mj|weed|marijuana|opi|opiates|opioids|bzo|benzo|benzos|amp|amphetamine*|etoh|alcohol|k2|pcp|oxy|mdma|bup|ice|crack|percs|kratom|spice|xanax),
    just (one|a|two|#) (blue|blues|perc|percs|oxy|bar|xan|bump|hit|taste|shot|beer), self medicat*, relaps*, using
    (again|drugs|meth|heroin|fentanyl|cocaine|crack|weed|thc|pills|substances|daily|opiates|k2|alcohol|etoh), used
    (meth|heroin|fentanyl|cocaine|crack|drugs|etoh|alcohol|thc|weed|mj|marijuana|opiates|pills|again|coke|k2|percs|benzos),
    drinking, drunk, drank, intoxicated, (is|was|were|got|gets|came|came in|came home|came to group|showed
    up|arrived|looked|looks|appeared|appears|seemed|seems|be|been|being|while|drives|drove|he's|she's|hes|shes|cl|mom|dad|mo|fa|still)
    (so|really|very|clearly|obviously)? high, etoh, alcohol, beer, beers, vodka, liquor, wine, meth, heroin,
    fentanyl, cocaine, coke, weed, thc, mj, k2, smoking (weed|crack|meth|pot|k2), huffing, (6|12|18|24|30) pack,
    twelve pack, (fifth|handle|pint) (of|a day), nodding (off|out), snort*, wasted, syringe*, meth pipe,
    (in|needs|wants|asking for|went to|admitted to|entering|waiting on) detox, percs, on
    (meth|heroin|crack|drugs|coke|fent), (#|two|three|a few|several|couple|a couple) (40s|forties|tallboys|tall
    boys|drinks|blunts|joints|bowls|white claws), fent, whiskey, tequila, (nodding|nodded|nods)
    (during|off|out|through|thru|in (group|the|his|her|class|session|chair|lobby)|at (the|group)), admit*
    (to|that|he|she|that he|that she)? (he|she)? (had|been|was|has|has been)?
    (smoked|smoking|used|using|drank|drinking|drunk|snorted|slipped), (blacked|passed|black) out
    (drinking|drunk|from drinking|after drinking), (hot|dirty|positive|pos) for
    (thc|meth|coke|cocaine|fent*|amphetamine*|opiates|benzos|alcohol|etoh|weed|heroin|k2), drinking
    (sat*|sun*|fri*|mon*|tues*|wed*|thurs*|again|heavily|every|daily|nightly|since), (fifth|handle|pint|liter|bottle
    of
    (alcohol|liquor|vodka|whiskey|beer|beers|wine|rum|gin|tequila|meth|heroin|fentanyl|fent|cocaine|coke|crack|weed|pot|thc|k2|percs|opiates|dope|speed|molly|shrooms|lean|kratom|spice|crystal)|case
    of beer|six pack|12 pack|pack of tallboys) (a|every|per|each) (day|night|nite|week|weekend|other
    day|two|couple), (had|has|drank|drinks|drinking|takes|took|taking|sneaks|sneaking|finished|bought|downed) ...
    (alcohol|liquor|vodka|whiskey|beer|beers|wine|rum|gin|tequila|meth|heroin|fentanyl|fent|cocaine|coke|crack|weed|pot|thc|k2|percs|opiates|dope|speed|molly|shrooms|lean|kratom|spice|crystal)
    (last|last
    nite|on|at|w/|with|yest*|since|every|daily|before|this|after|today|again|sat*|sun*|mon*|tues*|wed*|thurs*|fri*|over|and|when|in|to
    sleep|most|nightly|tonight), (using|used|uses|use) (again|heavily|daily|in the bathroom|w/ friends|with
    friends|iv|last *|over the weekend|sat*|sun*|fri*|this week|today|yest*|since|every (day|weekend|night)),
    (back|went back|gone back) (to|on) (drinking|using|smoking|the streets using|the bottle|pills|the pipe|old
    habits w/), (drinking|using|smoking|high|drunk) (every (day|night|nite|weekend)|all (day|night|weekend)|around
    the (kids|baby|clock)|since (mon*|tues*|wed*|thurs*|fri*|sat*|sun*|noon|morning|the|his|her)|in front of),
    (smell*|reek*|breath) (strongly)? (like|of) a (brewery|bar|distillery|liquor store|saloon),
    (hitting|hit|hits|on|back on|into|back to) the (bottle|sauce|pipe|needle|rock), (ciwa|cows)
    (score|of|was|is|at|:|>)? (of)? (8|9|1#|2#|3#), last (drink|drank|use|used|drunk) (was|on|was on|abt|about)?
    (#/#|sun*|mon*|tues*|wed*|thurs*|fri*|sat*|yest*|today|this (am|morning)|last (nite|night)|#
    (days|hrs|hours|day|d|h) ago|two days ago)`,
  findings: `
    pinpoint, pupils (pinpoint|pinned|blown|like pins), positive (ua|uds|thc), pos (ua|uds|thc), (positive|pos) for
    (meth|fent|fentanyl|heroin|coke|cocaine|thc|mj|weed|marijuana|opi|opiates|opioids|bzo|benzo|benzos|amp|amphetamine*|etoh|alcohol|k2|pcp|oxy|mdma|bup|ice|crack|percs|kratom|spice|xanax|buprenorphine|methadone|suboxone|substances|drugs|everything|oxycodone|methamphetamine*),
    ua (was|came back|is)? (positive|pos|dirty|hot), uds (was|came back)? (positive|pos), tested (positive|pos)
    (for)?, dirty ua, smelled (of|like) (etoh|alcohol|beer|weed|marijuana|thc|mj|liquor|pot), slurred, slurring, bac
    .#, bac 0.#, track marks, pinpoint pupils, appeared (intoxicated|high|drunk|under), ua +, blew (a)? (.|0.|#)#,
    (ua|uds|drug test|drug screen|oral swab) ... (dirty|hot|positive|pos), eyes (glassy|bloodshot|glazed|glossy|red
    and glassy), (smell*|reek*|odor|stench|scent|stank|stunk|stinks) (strongly|heavily|faintly|strong)? (of|like)
    (booze|etoh|alcohol|beer|wine|vodka|whiskey|weed|marijuana|mj|thc|pot|liquor|rum|dope|cannabis),
    (uds|utox|tox|tox screen|urine) +, (uds|ua|utox) + ..., +
    (thc|meth|coke|cocaine|fent*|amphetamine*|opiates|benzos|etoh), (pos|positive)
    (thc|meth|coke|cocaine|fent*|amphetamine*|opiates|opioids|benzo*|etoh|oxy*|bup|mdma|pcp),
    (uds|ua|swab|utox|tox|drug test|drug screen|drop) (came|comes|was|is|tested|popped|showed|shows|lit up)? (back)?
    (w/|with|for|showed|shows|hot for|dirty for)?
    (meth|fent*|coke|cocaine|thc|opiates|benzos|amphetamine*|heroin|alcohol|etoh), (tested|testing|popped)
    (hot|dirty|pos|positive), (bag|bags|baggie*|gram|grams|stash|rock|rocks|vial|vials) of
    (meth|fent|fentanyl|heroin|coke|cocaine|thc|mj|weed|marijuana|opi|opiates|opioids|bzo|benzo|benzos|amp|amphetamine*|etoh|alcohol|k2|pcp|oxy|mdma|bup|ice|crack|percs|kratom|spice|xanax|crystal|dope|molly|speed|shrooms|blues|xans|bars),
    (burnt|burned|burn marks on|scorched|charred) (tin|aluminum)? (foil|spoon),
    (pos|positive|dirty|hot|failed|bad|presumptive|+) (ua|uas|u/a|uds|utox|drop|drops|drug test|drug tests|drug
    screen|drug screens|urine|urines|urinalysis|etg|swab|swabs|oral swab|breathalyzer|pbt|bac|bal|ba|bat|hair
    test|hair follicle|follicle|tox|tox screen|toxicology|scram|presumptive), (ua|uas|u/a|uds|utox|drop|drops|drug
    test|drug tests|drug screen|drug screens|urine|urines|urinalysis|etg|swab|swabs|oral
    swab|breathalyzer|pbt|bac|bal|ba|bat|hair test|hair follicle|follicle|tox|tox
    screen|toxicology|scram|presumptive)
    (came|comes|come|was|is|were|are|tested|returned|returns|result*|read|reads|today|back)? (back|in|up|out)?
    (pos|positive|dirty|hot|+|failed|non neg*|nonneg*) ..., (#|two|three|four|several|another|both)
    (pos|positive|dirty|hot|failed) (ua|uas|u/a|uds|utox|drop|drops|drug test|drug tests|drug screen|drug
    screens|urine|urines|urinalysis|etg|swab|swabs|oral swab|breathalyzer|pbt|bac|bal|ba|bat|hair test|hair
    follicle|follicle|tox|tox screen|toxicology|scram|presumptive), (blew|blows|blowing|registered|read|bac|pbt|bal)
    (a)? (.#|0.#)`,
};

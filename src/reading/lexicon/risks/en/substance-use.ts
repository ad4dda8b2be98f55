import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';
import { drug, substanceUseLookAlikes } from './substance-use-look-alikes.ts';

const substance = `
  alcohol|liquor|vodka|whiskey|beer|beers|wine|rum|gin|tequila|meth|heroin|fentanyl|fent|cocaine|coke|crack|weed|
  pot|thc|k2|percs|opiates|dope|speed|molly|shrooms|lean|kratom|spice|crystal`;
const test = `
  ua|uas|u/a|uds|utox|drop|drops|drug test|drug tests|drug screen|drug screens|urine|urines|urinalysis|etg|swab|
  swabs|oral swab|breathalyzer|pbt|bac|bal|ba|bat|hair test|hair follicle|follicle|tox|tox screen|toxicology|scram|
  presumptive`;

export const substanceUse: RiskPhrases = {
  except: substanceUseLookAlikes,
  words: `
    (most|half|all) of a (fifth|handle|pint|12 pack|twelve pack|six pack),
    (one|two|few|couple|#) too many (drinks|most|last|at|on|sat*|fri*|again|and), soused, straight (bourbon|vodka|
      whiskey|gin|rum),
    (chews|chewing|chewed|sucks on|sucking on|smoking|cutting open) (up|on)? (his|the)? (fentanyl|fent|pain) patch*,
    help to (quit|stop|cut down|cut back on) (drinking|using), using more than (he|before|ever), breathalyzed (him|
      cl)? (at)? (.#|0.#),
    (cord|tissue|hair|nail|swab|screen|panel|toxicology|lab|labs) ... (shows|showed|reveal*|detected) (${drug}),
    whip its, whip-its, whippets, on a bender, of a bender, skin popping, skin popp*, chasing the dragon, hot railing,
    freebas*, mainlin*, boofing, (to|for the) (get high|catch a buzz|get a buzz|get loaded|get drunk|get lit|get numb),
    for the (high|buzz), back on (that|the|his|that old)? (ice|stuff|shit|dope|meth|powder|drink|booze|sauce|juice|
      junk|smack|
      pills|hard stuff), test (hot|dirty), just (one|a|two|#) (blue|blues|perc|percs|oxy|bar|xan|bump|hit|taste|shot|
        beer),
    (drinks|drinking|drank|drink) (himself|themselves|self) (to|into|sick|silly|unconscious|stupid|to sleep),
    neonatal abstinence, nas (scor*|scores|score|withdrawal|protocol), scoring for nas, substance exposed,
      substance-exposed,
    drug exposed, drug-exposed, prenatal (drug|alcohol|substance|meth) exposure, self medicat*, self-medicat*,
    on the nod, hung over, drug use, problem drinker, heavy drinker, active drinker,
      daily drinker,
    drinking problem, drug problem, drug habit, pill habit, coke habit, dope habit, junkie, crackhead, tweaker,
    (active|current) (user|using|addiction|use of), in active (use|addiction|alcoholism),
      off the deep end w/ (drinking|pills),
    (fell|falling|slid|sliding|slipping|slipped) back into (using|use|drinking|old habits|addiction|the bottle|drugs),
    lost (his|her) (clean|sober) (time|date), reset (his|her) (sobriety|clean) date, (new|restarting) sobriety date,
    relaps*,
    (is|was|been|still|started|back|admits|admitted|reports|reported|caught) using,
    using (again|drugs|meth|heroin|fentanyl|cocaine|crack|weed|thc|pills|substances|daily|opiates|k2|alcohol|etoh),
    used
      (meth|heroin|fentanyl|cocaine|crack|drugs|etoh|alcohol|thc|weed|mj|marijuana|opiates|pills|again|coke|k2|percs|
        benzos),
    drinking, drunk, drank, intoxicated,
    (is|was|were|got|gets|came|came in|came home|came to group|showed
      up|arrived|looked|looks|appeared|appears|seemed|seems|be|been|being|while|drives|drove|he's|she's|hes|shes|cl|
        mom|dad|mo|fa|still)
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
    open (container|beer|bottle), (blackout|black out|blacked out) (drunk|drinking|from drinking|on (vodka|pills|
    xanax)), moonshine, percs, edibles,
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
      (dtrs|dtr's|daughter's|daughters|son's|sons|mom's|moms|dad's|dads|wife's|husband's|friend's|friends|roommate's|
        kid's|kids|grandmas|someone
      else's) (adderall|xanax|percs|percocet*|oxy*|vicodin|norco|klonopin|ritalin|suboxone),
    back on (ice|the pipe|dope|crystal|k2|fent*|the needle), on a (bender|binge), went on a (bender|binge),
    dust off, whippets, (shooting|shoots|shot up|smok*|snort*|sniff*|buying) dope, speedball*, ivdu, iv drug, fent,
    fetty, xylazine, mdma, shrooms, crystal meth, whiskey, tequila, under the influence,
    (was|is|got|came|showed up|looked|appeared|mom|dad|he|she) (hammered|tipsy|plastered|sloshed|shitfaced),
    (lost|broke) (his|her) sobriety, (not|isnt|isn't|no longer) sober, appeared impaired,
    (nodding|nodded|nods) (during|off|out|through|thru|in (group|the|his|her|class|session|chair|lobby)|at (the|group)),
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
      nite|on|at|w/|with|yest*|since|every|daily|before|this|after|today|again|sat*|sun*|mon*|tues*|wed*|thurs*|fri*|
        over|and|when|in|to
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
    (taking|took|takes) (more|extra|someone else's|street|one of|some of|two of|#)? ... (oxys|oxy|percs|percocet*|xanax|
      xannies|vicodin|norco*|addys|adderall|gabapentin|lyrica|klonopin*|valium|suboxone|subs|roxys|soma)
      (off|from|w/o|without|not|that|for fun|to get|again),
    (taking|took|takes) (some|a few|a couple|his|#)? (oxys|percs|xannies|xanies|norcos|addys|roxys|roxies|blues|somas|
      klonopins),
    (one|two|some|a few|#) of (his|a|the)? (friend's|friends|roommate's|buddy's|cousin's|coworker's) (oxys|oxy|percs|
      percocet*|xanax|norcos|adderall|pills|klonopin|vicodin),
    (popping|snorting|buying|bought|selling|sold|misusing|eating) (more|extra|twice|double|other
      people's|someone else's|his|her|the|some|street|unknown)? ...
      (oxys|oxy|percs|percocets|percocet|xanax|xannies|xanies|vicodin|norcos|addys|adderall|vyvanse|gabapentin|
        lyrica|klonopin|klonopins|valium|suboxone|subs|fentanyl|roxys|roxies|blues|soma|somas)
      (off|from|w/o|without|not|that|for fun|to get|again|a day|at once|and|last|missing|daily)?,
    (her|his|mom's|moms|dad's|stepdad's|stepdads|grandma's|grandmas|friend's|wife's|husband's|roommate's|brother's|
      sister's)
      (oxys|oxy|percs|percocets|percocet|xanax|vicodin|norcos|adderall|pain pills|pain meds) (missing|gone|short|to
      get high),
    (used|using|uses|did|doing|took|tried|smoked|smoking|snorted|popped|popping|admits|admitted|disclosed|bought|ate|
      dropped|slammed|hit)
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
    pinpoint, pupils (pinpoint|pinned|blown|like pins), needle marks, injection marks, track lines, fresh tracks,
    positive (ua|uds|thc), pos (ua|uds|thc), (positive|pos) for (${drug}|buprenorphine|methadone|suboxone|substances|
    drugs|everything|oxycodone|methamphetamine*), ua (was|came back|is)? (positive|pos|dirty|hot),
    uds (was|came back)? (positive|pos), tested (positive|pos) (for)?, dirty ua, hot ua, failed (ua|uds|drug),
    failed (a|the|his|her) (ua|uds|drug),
    smelled (of|like) (etoh|alcohol|beer|weed|marijuana|thc|mj|liquor|pot),
    smells (of|like) (etoh|alcohol|beer|weed|marijuana|thc|liquor),
    slurred, slurring, slurred speech, bac .#, bac 0.#, breathalyzer (positive|pos|.0#|of),
    odor of (alcohol|etoh|marijuana|weed|beer), track marks, pinpoint pupils, paraphernalia,
    empty (beer|vodka|liquor|wine) (cans|bottles), empty bottles, needles, thc pos,
    appeared (intoxicated|high|drunk|under), reeked of, glassy eyes, bloodshot, positive thc, ua +,
    dirty (drop|urine|test|swab), hot (drop|urine|test), blew (a)? (.|0.|#)#, breath smell* (of|like),
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

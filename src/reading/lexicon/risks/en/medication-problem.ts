import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';
import { medicineNames } from '#reading/lexicon/medicine-names.ts';

const medicine = `
  meds|med|medicine*|medication*|pills|pill|rx|script|scripts|prescription*|refill*|inhaler*|nebs|${medicineNames}|
  medicine|insulin|shot|injection|inhaler`;
const cannot = `
  cant|can't|cannot|can not|couldnt|couldn't|could not|unable to|not able to|hasnt been able to|hasn't been able to|
  has not been able to|havent been able to|wasnt able to|was not able to|no way to|no money to|no ride to`;
const hasNot = `
  hasnt|hasn't|has not|havent|haven't|have not|hadnt|had not|didnt|didn't|did not|never|not|still hasnt|wont|won't`;

export const medicationProblem: RiskPhrases = {
  except: `
    no pain (meds|pills|medicine) (needed|today|taken|at this time),
    (snap|stamps|ebt|food|gas|lease|voucher|money|benefits) ran out on, took both pills,
    (explained|explain|reviewed|went over|discussed|taught|education on|asked about|asks about|covered) (the)?
    (possible|potential|common|risk of|any)? side effects ...,
    (finished|finishes|completed) (the|his)? (full|whole|entire)? (course|round) ...,
    no (meds|psych meds) (ever|ordered|were) ..., (disposed|dispose|got rid|disposal) of (the|his)?
      (old|expired|unused|leftover)? ..., drug take back ..., (take|turned|turn) back (day|event|box|site),
    (takes|takes|is on|are on|on|prescribed|taking) no (meds|psych meds|daily meds|prescription*) ...,
    no meds (prescribed|ordered|at this
      time|at baseline|allerg*|taken at home|at home by choice),
      (less|no more|not as|no longer) (dizzy|sleepy|shaky|sick|groggy|nauseous|drowsy|foggy)
      ..., (dizziness|nausea|rash|tremor*|headaches|sleepiness|swelling|itching|side effects)
      (is|are|has|have)? (better|improved|resolved|gone|less|stopped|cleared|down) ...,
    (report|story|claim|allegation|complaint) ... (wrong|incorrect|mistaken|false|unfounded|an error|retracted|not
    true), (chose|prefers) therapy only ...,
    (forgets|forgot|forget|miss*) ... bc (alarm|pillbox), allergic to ... (given|got|on) * instead,
    no med* (changes|issues|concerns|problems|errors|side effects|needed),
    no (meds|medication*|insulin) (issues|concerns|problems|changes|needed|allerg*),
    (out of pocket), off (the|her|his)? phone, no (dose) (changes|missed), no shots? (needed|due),
    no pill* (missed|missing), no new (meds|side effects),
    stopped (the|his|her)?
      (metoprolol|lisinopril|lasix|meds|medication*|warfarin|eliquis|antibiotic*|metformin|med)? (per|by)
      (dr|md|pcp|doctor|doc|the doctor|cardiology),
    (pcp|dr|md|cardiology|cards|doctor|np|doc|psychiatrist|prescriber|surgeon|hospital)
      (stopped|d/c'd|dc'd|held|discontinued) (the|his|her)? (meds|med|${medicineNames}),
    (stopped|d/c'd|dc'd|discontinued) by (dr|md|pcp|doctor|the), no (side effects|side-effects),
    given (med|meds|medication*) (as|per), taking (#|two|2|both) (classes|courses|buses), no oxygen needed,
    (stopped|held|discontinued|d/c'd|off|quit|stopped taking) (the|his|her)? (${medicineNames}) (per|by|as per|on
      dr*),
    (${cannot}) (get|find) ... (ride|work|job) ..., (${medicine}) list, not (get|got) ... med (school|surg),
    in half (as|per|by) (md|dr|ordered|prescribed|pcp|directed|rx),
    (stay|stays|staying|stayed|keep|keeping|get|getting|kept) off (the|all)?
      (pills|oxy*|percs|xanax|suboxone|methadone) ...,
    (flu|covid|tetanus|shingles|pneumonia|tdap|allergy|cortisone|rsv) (shot|shots|inj|vaccine),
    (cuts|cut|cutting|splits|splitting) (up|the|his|her)? (grapes|hot
      dogs|sandwich*|fruit|food|apples|pizza|meat|toast|carrots) in (half|two|quarters|fourths),
    allergic reaction to (a|the)?
      (bee|wasp|sting|nuts|peanut*|shellfish|shrimp|food|latex|cat|dog|eggs|strawberr*|pollen|milk|detergent|soap)
      ...`,
  words: `
    (taking|takng|takin|takes|took|on|taken) both (the|his|her)? old (and|n|&|y) (the)? new, (released|discharged|sent home|sent out|came home|came out|got out|out) ... (w/o|without|with no|w no) (his|her|any|the)? (psych*|heart|bp|mental health|seizure)? (meds|medication*|medicine*|scripts|rx|pills|insulin|inhaler), no (meds|medication*|scripts|rx|haldol|insulin|suboxone|methadone|zyprexa|lithium|seroquel|invega) (was|were)? sent (w|w/|with|home),
    on day # of no (meds|insulin), declined (am|pm|hs|morning|evening|bedtime) ...,
    (overmedicat*|over medicat*|over-medicat*|undermedicat*|oversedat*|over
      sedat*) ..., pill count (short|off|over),
      (filled|dispensed|sent|gave|picked) (the)? wrong (strength|dose|one|med|bottle|pill|drug|size),
      (lists|has|holding) ... bottles taking none, epipen* expired, (psychotropic*|rx|meds) lapsed,
    (swapping|swapped|switching|switched) out (the|his)? (morphine|norco|meds|pills|oxycodone|patches),
    (ran|run|took|made|walked) off (with|w/) (the|his)
      (meds|pills|pain pills|script|morphine|insulin), (bottles|pills|meds) (all)? look (alike|the same),
      (bag|sack) from (the)? pharmacy ... (stapled|sealed|unopened|yet),
    (no|without|w/o) (transportation|ride|way|car|bus fare) to (get|pick up|fill) (his|the)? (rx|meds|script*|
    prescription*|refill*|insulin), (quit|stopped) all of (em|them),
    (no idea|doesnt know|not sure) what (is|they are|theyre|it is|each|its) (for what|for|each is for),
    (meds|insulin) ... no way to keep it (cold|cool),
    (take|takes|taking|took|give|gives|giving) (them|it|those|these) (only)? (when|whenever|if|only when|only if) (i|
    he|they)
      (remember*|feel*|think*|want*|need*|like*|hurt*),
      but (the|his|home|old|rx|pill)? (bottle|bottles|label|pillbox|vial) ...
      (says|say|has|have|shows|reads|reading), put back on (the)? shelf, returned to stock,
      (back|went back) on the shelf,
    takes them (again|twice), takes (another|a second) (one|dose|pill) (bc|because|forgetting|thinking),
    went home empty handed,
    (med|meds|dosing|dose|insulin|medication|drug) (mishap|mishaps|mistake|mistakes|misuse|nonadherence|refusal*|
    omission*|discrepanc*|mix up|mixup|diversion|lapse*|gap*|interruption),
    (refuses|refusing|declines|declining|declined|refused) (all|any|his|to take|all of his|most)? (psychotropic*|
    antipsychotic*|po meds|oral
      meds|iv meds|pain meds|treatments|scheduled meds|am meds|pm meds|hs meds),
      (possible|suspected|probable) diversion,
    (runs|ran|running|came up|comes up) (short|out early|out early each|out) (every|each|on|by|of his|before) ...,
    (misses|missed|missing) (his)?
      dosing (window|days|appt|time), off (his)? (meds|everything|all) (x|since|for|now|again) ...,
    not taking (his|her|the|their|any)?
      (meds|med|medication*|insulin|pills|psych|bp|lithium|abilify|suboxone|rx|prescri*),
    stopped taking (his|her|the)? (meds|medication*|pills|psych|lithium|insulin|rx),
    stopped (his|her) (meds|medication*|pills|psych|lithium|insulin),
    off (his|her) meds, off meds, off (his|her) (lithium|abilify|psych meds),
    out of (his|her|the)? (meds|medication*|insulin|suboxone|pills|lithium|inhaler*|rx|bp),
    ran out of (his|her|the)? (meds|medication*|insulin|pills|suboxone|lithium|inhaler*|bp),
    missed (his|her|the)? (meds|dose*|medication*|injection|pills|# doses|several doses|insulin|inj|shot),
    missed # (doses|days of meds), missing doses, missing meds, missed (two|three|2|3|4|5) doses, missed doses,
    skipping (his|her)? (meds|doses|medication*|insulin|pills), skips (his|her)? (meds|doses),
    skipped (his|her)? (meds|dose*), med error*, medication error*, double dos*, double-dos*, wrong dose,
    nonadheren*, non-adheren*, nonadherent, noncompliant (w/|with) meds, non-compliant (w/|with) meds,
    med noncompliance,
    hasnt picked up (his|her|the)? (meds|rx|insulin|medication*|prescription*|script*|refill*),
    hasn't picked up (his|her|the)? (meds|rx|insulin|medication*|prescription*|script*|refill*),
    not picked up ... (meds|rx|insulin|medication*),
    didnt (pick up|fill|get) (his|her|the)? (meds|rx|insulin|medication*|prescription*|script*),
    didn't (pick up|fill|get) (his|her|the)? (meds|rx|insulin|medication*|prescription*|script*),
    cant afford (his|her|the)? (meds|insulin|medication*|rx|inhaler*|copay*),
    can't afford (his|her|the)? (meds|insulin|medication*|rx|inhaler*|copay*),
    rx (not|never) (filled|picked|sent|called),
    (meds|rx|prescription|script) (not|never) (filled|picked up|delivered|ordered),
    confused about (his|her|the)? (meds|pills|medication*|doses),
    mixing up (his|her)? (meds|pills),
    refus* (his|her|to take)? (meds|medication*|insulin|injection|pills),
    refused (meds|medication*|injection), side effects, side-effects, taking double, took double,
    taking (old|expired|wrong|extra|her husband's|someone else's) (meds|pills),
    expired meds, taking both old and new, not been taking (his|her)? (meds|medication*),
    meds (are|were)? (lost|stolen|missing|wrong|mixed), lost (his|her) meds, no meds,
    hasnt taken (his|her|any)? (meds|medication*|insulin|pills),
    hasn't taken (his|her|any)? (meds|medication*|insulin|pills),
    duplicate (meds|rx|bottles), pill count (off|short|wrong), allergic reaction to, meds stolen,
    without (his|her) (meds|insulin),
    (cant|can't|cannot) (afford|pay for) ... (meds|med|medication*|rx|insulin|prescription*|copay*),
    not picking up ... (insulin|meds|rx|medication*|prescription*),
    not filling ... (rx|meds|prescription*),
    (cutting|splitting|cuts|splits|halving|breaking) (his|her|the|their)? ... in half,
    in half to (make|stretch|save),
    (rationing|stretching|saving|spacing out|hoarding|cheeking|spitting out|selling|giving
      away|sharing|flushing|throwing away|hiding|palming) (his|her|the|their|out)? ...
      (meds|med|pills|insulin|medication*|eliquis|suboxone|inhaler*|doses|rx),
    (pillbox|pill box|pill organizer|mediset|blister pack|pill pack|bubble pack|planner|pill bottle*|bottles) ...
      (full|still full|untouched|not touched|unopened|unused|empty|mixed up|wrong|days missed|has pills),
    more than prescribed, less than prescribed,
    (pharmacy|cvs|walgreens|rite aid|walmart|drugstore) ... (never|not|didnt|didn't|doesnt|doesn't|hasnt|hasn't|out
      of|wont|won't|says no|no) (got|get|received|receive*|have|has|fill*|filled|stock|refill*|rx|script*),
    (insurance|medicaid|plan) (wont|won't|doesnt|doesn't|didnt|didn't|denied|stopped|not) (cover*|pay*|approve*)?
      (for)? (his|her|the)? (meds|med|insulin|medication*|rx|drug|inhaler*|script),
    (dont|don't|doesnt|doesn't|didnt|didn't|not) (know|understand|sure|remember*|clear) ... (meds|pills|which
      pill*|what to take|how to take|how much|doses|insulin|medication*),
    (mixed|mixes|mixing|confus*|mixed up) (up)? (his|her|the|am and pm|about|w/|with|on)?
      (meds|pills|doses|insulin|medication*|am meds|bottles),
    (dizzy|drowsy|nausea*|rash|shaky|sleepy|groggy|tremors|sick|constipated|hives|weight gain|stiff) (from|since
      starting|after starting|on|w/|with) (the|new|his|her)? (new)?
      (med|meds|pill*|medication*|dose|shot|injection|antibiotic*|statin|insulin|seroquel|haldol|lithium),
    (bad|adverse) reaction, overmedicated, oversedated,
    (wrong|old|expired|duplicate|discontinued|two different|2 different)
      (meds|med|pills|dose|bottle*|insulin|medication*|rx|script*|prescription*),
    late for (her|his)? (shot|injection|dose), cant (open|read) (the|her|his)? (bottle*|label*),
    (trouble|difficulty|problem*|issue*) (w/|with|getting|taking|affording|filling|managing|swallowing)
      (his|her|the|all)? (meds|med|medication*|pills|insulin|rx|refill*),
    side effect, prior auth denied,
    (taking|took|takes|using|giving|gave|doubling) (double|twice|extra|wrong|too much|half|both|someone else's|his
      wife's|her husband's|old) ... (pills|tabs|dose*|meds|insulin|units),
    (taking|takes|took) (#|two|three|half) ... (instead of|by mistake|than prescribed),
    (taking|takes|took) (#|two|three) ... (morning and nite|morning and night|am and pm|at once) instead,
    (meds|med|medication*|pills|insulin|rx|script|prescription|refill*) (not|never|still
      not|hasnt|hasn't|havent|haven't|arent|aren't|isnt|isn't|werent|weren't|wasnt|wasn't|not yet) (been)?
      (filled|picked up|delivered|ordered|called in|sent|approved|covered|refilled|at pharmacy|ready|taken),
    (meds|medication*|pills|insulin|rx|prescription|inhaler|refill*) (is|are|was|were)? (missing|expired|gone|too
      expensive|denied|on backorder|backordered|ran out),
    (out of|missed|skipped|skipping|ran out of|hasnt had|hasn't had|not had|hasnt taken|hasn't
      taken|off|stopped|stopped taking|quit taking|quit|not
      taking|refuses|refusing|refused|forgets|forgot|forgetting|wont take|won't take) (his|her|the|all|any|taking|to
      take|all her|all his)?
      (meds|med|medicine*|medication*|insulin|pills|pill|lasix|eliquis|suboxone|methadone|lithium|zyprexa|risperdal|
      abilify|seroquel|haldol|invega|clozapine|metformin|metoprolol|lisinopril|warfarin|coumadin|xarelto|depakote|
      zoloft|prozac|lexapro|keppra|inhaler*|antibiotic*|psych
      meds|bp meds|prednisone|plavix|blood thinner*|water pill*|eye drops),
    no (insulin|inhaler*|suboxone|methadone|lasix|eliquis|lithium) (x|since|for|in|left),
    (missed|overdue for) (her|his|the)? (shot|injection|lai|invega|monthly injection),
    (didnt|didn't|did not|hasnt|hasn't|havent|never|not) (pick|picked|filled|fill|get|gotten|start|started) (up)?
      (the|his|her)? (antibiotic*|abx|meds|rx|script|prescription|insulin|inhaler*|refill*|pain
      meds|eliquis|medicine),
    copay too high,
    (taking|took) (his|her|the)? (old|previous|both) ... (plus|and|w/|with|on top of) (the|his|her)? new
      (one|meds|med|rx)?,
    (insurance|medicaid|plan|pharmacy) (denied|rejected|wont cover|won't cover) (the|his|her)?
      (eliquis|insulin|meds|med|medication*|rx|script|xarelto|ozempic|inhaler*|refill*|suboxone|invega|zyprexa),
    (had|has had|been) (none|no (meds|insulin|pills|doses)) (for|in|x) # (days|wks|weeks),
    (needs|need|requires|awaiting|waiting on|pending) (a)? (prior auth*|pa) (for|from|on)?,
    (hasnt|hasn't|has not|havent|didnt|didn't|did not|not) (pick|picked) up ...
      (clozaril|clozapine|zyprexa|abilify|seroquel|risperdal|lithium|haldol|invega|depakote|eliquis|xarelto|lasix|
      metformin|suboxone|methadone|lamictal|latuda|insulin|inhaler*),
    (out of|ran out of|run out of|missed|misses|missing|skipped|skipping|skips|hasnt had|hasn't had|not had|hasnt
      taken|hasn't taken|has not taken|didnt take|didn't take|off|stopped|stopped taking|quit|quit taking|not
      taking|not been taking|refuses|refusing|refused|forgets|forgot|wont take|won't take|cant afford|can't
      afford|cant get|can't get|unable to get|hasnt picked up|hasn't picked up|never picked up|didnt pick up|never
      filled|hasnt filled|hasn't filled) (his|her|the|all|any|taking|to take|a dose of|doses of|# doses of|#
      doses|some)? (${medicineNames}),
    (no showed|no show|no-show|missed|late|overdue) (for)? (his|her|the)? (lai|injection*|inj|shot|depot),
    (lai|injection|shot|depot) (is|was)? (overdue|past due|late|missed),
    (hospital|hosp|dr|doctor|pcp|surgeon|office|md|clinic) ... (never|not|didnt|didn't|forgot to) (sent|send|called
      in|call in|order|ordered) (the|his|her)? (scripts|script|rx|meds|prescription*|orders|insulin),
    (takes|taking|took) (only)? half (of)? (his|her|the|a)? ... (pill*|dose*|meds|tab*|insulin),
    (hasnt|hasn't|has not|havent) (dosed|injected|refilled), sent (him|cl)? (no|w/o|without) (adhd|psych|seizure|heart)?
      (meds|med|pills|inhaler*|insulin), (lai|injection|shot|sustenna|vivitrol|decanoate) ... (still|yet) not (been)? given, empty (insulin)? (pens|inhaler*|vials),
    (taking|takes|took) (#|two|double) of (everything|each|them all),
    doubl* up on (his|her|the)? *,
    (dizzy|rash|sick|nausea*|drowsy|hives|itchy|shaky|vomiting|diarrhea|sleepy|groggy|ronchas)
      (since|from|after|w/|with|on) (a|the|her|his)? (new|changing|switching|starting|increase*)
      (med|meds|abx|antibiotic*|pill*|dose|medication*|inhaler|patch|injection),
    (mixed|mixes|mixing) up (am & pm|am/pm|am and pm|morning) ...,
    (w/o|without) (scripts|script|rx|prescriptions|her scripts|his scripts),
    no refills (left|remaining),
    (pharm|pharmacy|cvs|walgreens|rite aid|walmart) (wont|won't|refus*|cant|can't|unable|didnt|wouldnt|will not)
      (to)? (fill|refill|dispense|release),
    (med|meds|medication) list (doesnt|doesn't|not|didnt) match*,
    (skip*|missed|out of|refus*) (her|his)? (chemo|bp|water|heart|pain|psych|seizure) (pills|meds|pill),
    (splitting|halving|cutting|rationing|stretching) (her|his|the|their)? (pills|pill|meds|tabs|insulin|doses),
    (taking|using|took|giving) (expired|leftover) (antibiotic*|abx|meds|pills|insulin),
    (took|taking|takes|given|gave|using) (his|her)?
      (wifes|wife's|husbands|husband's|moms|mom's|dads|dad's|sisters|sister's|friends|friend's|roommates|roommate's|
      neighbors|neighbor's)
      (pill*|meds|med|insulin|inhaler|antibiotic*|medication*),
    (glucometer|inhaler|insulin pump) (broken|broke|lost|not working|missing|out of strips),
    half (of)? the course, (taper|dosing|regimen) (is)? confus*,
    (out of|ran out of) (the|her|his|liquid|oral)? (morphine|oxycodone|hydrocodone|guanfacine|oxygen|test
      strips|strips|ensure|dilaudid|fentanyl patch*|pain
      meds|ativan|lorazepam|clonazepam|klonopin|tramadol|percocet|norco),
    (spits|spit|spitting|cheeks|cheeked) (out)? (his|her|the|them)? ... (pills|meds), (spits|spit|spitting) them (back)? out,
    (insulin|inhaler|pills|meds|medication*) ... (is|are|was) expired,
    (sent|went|came|discharged) home (w/o|without|with no|w/ no) (his|her|any|the|pain|all)? (${medicine}),
    no pain (meds|pills|medicine),
    (hasnt|hasn't|has not|havent|not) had (his|her|the|any)
      (shot|injection|inj|meds|insulin|pills|dose|doses|${medicineNames}) ...,
    (denied|wont cover|won't cover|rejected|not cover|not covering|stopped covering) (the|his|her)?
      (${medicineNames}),
    (${cannot}) (get|afford|buy|pay for|fill|refill|pick up|find|reorder|start|tolerate|swallow|open) ...
      (${medicine}),
    (${hasNot}) (get|got|gotten|fill|filled|refill|refilled|pick up|picked up|start|started|receive|received)
      (his|her|the|their|any|all)? (new|last|own|monthly|morning|night)? (${medicine}),
    (${medicine}) (is|was|are|were|has|have|had|got)?
      (not|never|hasnt|hasn't|didnt|didn't|wasnt|wasn't|werent|weren't|isnt|isn't|havent|still not|not yet|not been)
      (been|get|got|gotten)? (filled|refilled|renewed|picked up|delivered|sent|called
      in|approved|covered|authorized|given|started|taken|shipped),
    (on|takes|taking|taken|prescribed|has|given) both (${medicine}) (and|&|+|plus) (the|his|her)? (old|new)?
      (${medicine}),
    (dup|duplicate|double) (therapy|meds|rx|script*),
    (taking|on|takes) (two|2) (different)? (blood thinner*|beta blocker*|statin*|antidepressant*|insulins|bp
      meds|diuretics|water pills),
    (rx|script|prescription|refill*|prior auth|pa) (is|was|has|have|had|just)? (expired|lapsed|ran out|run
      out|lost|denied|rejected),
    # (units|pills|tabs|mg|puffs|doses) instead of,
    (pills|meds|doses|tabs|tablets) (is|are|were|was|all)? (still|left|untouched|sitting) (in|inside) (the|his|her)?
      (pillbox|pill box|blister pack*|blister|bubble pack*|planner|mediset|organizer|pill pack*),
    (cant|can't|cannot|doesnt|doesn't|does not|didnt|couldnt|could not|not|unsure) (remember|recall|say|sure|know)?
      (if|whether|when) (he|she) (took|takes|has taken|had taken|already took) ... (${medicine}),
    (gone|went|been|going) (#|two|three|four|five|a|several|some) (days|day|weeks|week|month) (w/o|without|with
      no|w/ no) (any|his|her|the)? (${medicine}),
    (gone|went|been) (#|two|three|four|five|several) (days|weeks) with none,
    (quit|ditched|dropped|gave up|threw out|tossed|flushed|stopped using) (his|her|the|all|all his|all her|both)?
      (${medicine}),
    (quit|stopped|stops|quits|refuses|refusing|hates) (taking|using) (it|them),
    left off (${medicine}), (${medicine}) (x#|# days|# wks) (late|overdue),
    (taking|took|takes|taken|giving|given|gave) (her|his|the)? (${medicine}) (twice|two times|2x|x2|double|# times)
      (by mistake|in error|from both|(2|two|both) bottles|bc|because|since|per mistake|accident*|not|instead|w/|out
      of|old and|when),
    (jail|prison|facility|snf|shelter|hospital|staff|nurse|aide|son|dtr|mom|school|program|unit|they|rehab|detox)
      (is|are|was|still|has|have)? (not|hasnt|hasn't|havent|haven't|isnt|isn't|arent|didnt|didn't|wont|won't|never)
      (been)? (given|giving|give|gave|dispens*|provid*|passed|passing) (him|her|them|out)?
      (his|her|their|any|the|all)? (${medicine}),
    (not|hasnt|hasn't|has not|havent|isnt|isn't|wasnt|never) (been|being)? (given|getting|receiving|offered)
      (his|her|their|any|the|all)? (${medicine}),
    (w/o|without) (${medicine}) (x|since|for) *, no (meds|insulin|${medicineNames}) (x#|since|for #),
    (gave|gives|giving|took|takes|taking|on) (him|her|them|pt)? both (the|his|her)? (old and new|new and old|old &
      new|bottles|strengths),
    (insulin|inhaler|neb|epipen|nebulizer) (pen|pens|vial|vials|bottle)? (is|are|was|were)? (empty|gone|out),
    (got|gotten|had|given|received|getting) no (shot|lai|inj|injection|meds|insulin|doses),
    rx (at|to|sent to) (the)? wrong (pharmacy|store|cvs|walgreens),
    (refus*|declin*|missed|misses|skipped|skipping|late for|overdue for|past due for|no showed for|no show
      for|behind on|wont take|won't take|wont get|avoiding|dodging) (his|her|the|last|monthly|this months|# of his)?
      (inj|shot|shots|lai|injection|injections|depot|dec|decanoate|sustenna|invega shot|haldol dec),
    cheeking, cheeked (his|her|the)? (meds|pills|it),
    not filling (his|her|the|any)? (meds|scripts|script|rx|prescription*),
    left (it|them|rx|script*|meds) at (the)? (counter|pharmacy|register|store),
    only needs (half|one|some|part) (the|of|a|his|her) ...,
    (#u|#mg|#ml|# units|# mg|# tabs|# pills|two tabs|two pills|half a) ... (instead of|rather than)
      (#*|one|two|half|the|a),
    no (adhd|psych|seizure|asthma|diabetes|am|daily|heart|bp)? (meds|inhaler|insulin|epipen) (sent|at
      school|provided|given|available|in (the )?home|on hand|left),
    (took|takes|taking) (the|his|her|all)? (am|morning|pm|night|evening|bedtime) (pills|meds|dose)
      (twice|2x|again|x2|two times),
    (isnt|isn't|not|stopped|quit|hasnt been) taking it (bc|because|anymore|since|says|makes|it makes|x#),
    (isnt|isn't|not|quit) taking it ... (makes|made) (him|her|me)`,
};

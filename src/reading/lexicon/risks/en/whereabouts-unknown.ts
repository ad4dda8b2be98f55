import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

const seen = `
  him|her|them|mom|dad|mother|father|cl|client|pt|kids|the kids|the boys|the girls|the family|the client|
  the children|the baby|the patient|anyone there|mr|mrs|ms`;
const vague = `somewhere|someplace|some place`;

export const whereaboutsUnknown: RiskPhrases = {
  except: `
    (son|daughter|caregiver|aide|nephew) gone since *,
    where (his|her|the|my|a|their)? (cd|money|check*|card*|keys|phone|meds|pills|paper*|form*|id|wallet|purse|bills|
    funds|records|
      file*|glasses|mail|car|cash|remote|it|that|things|stuff|clothes|walker|charger|bus|line|office|clinic|pain|
      bruise*|marks|blood|smell|savings|jewelry|food|rent|$#) ...,
    (ran|took|made|run|walked) off (with|w/) (the|his|her|all|all the|av's|cl's)? ... (meds|morphine|money|pills|
      cash|car|tv|phone|purse|check*|savings|card|cards|jewelry|truck|keys|wallet|deposit|ring),
    (bus|van|cab|uber|check|results|labs|form*|tech|signal|power|fever|appetite|feeling) never (came|got|returned) ...,
    (morphine|oxy*|norco*|patch*|wallet|purse|tv|car|card|money|pills|
      meds|checkbook|jewelry) gone (since|missing), (lost|out of|losing) touch with reality ...,
    been seen (clean|happy|sober|eating|bathed|dressed|smiling|drunk|crying|using|by (pcp|dr|md|np|psych*|dental)) ...,
    (find|locate) (it|this|that|one|anything) ..., (nobody|no one) knows (the real|how|what|why|about|that|better),
    (dog|dogs|cat|cats|puppy|kitten|pet|pets|bird|parrot|hamster|rabbit|bunny|horse|ferret|turtle|goat) (has|have|
      was|is|had)?
      (been)? (ran away|ran off|went missing|missing|gone missing|disappeared|got out|gone|run off|run away|
        runaway) ...,
    (unable to|cant|could not|cannot|not able to) (find|locate) (a|an|any|the|his|suitable|work|employment|housing|
      childcare|
      placement|affordable|vein|pulse|ride|another|enough|records|time|source) ...,
    (both|all|none|its|it is|theyre) gone since, (low|no|high|moderate|minimal) (risk for|risk of)? elopement (risk|
      precaution*|score)?, elopement (risk|precaution*|score|assessment|screen*|drill|policy|bracelet|prevention|band),
    (wander|elopement) guard, (job|housing|apt|apartment|bed|placement|work|employment|kin|relative|record|records|
      property|
      room|house|google|internet|online|body|strip|locker|car|word|school|provider) search* (is|was|has|been|
        still)? ..., (ran|run|checked|ck|ckd|did|ncic|ncic check|clear) (on|w/|thru|through)? ncic,
    ncic (is|was|came back|back|check|ck|run|on *)? (clear|clean|neg*|ok|no hits|nothing), ncic on * clear,
    (has|have|had|hasnt|hasn't|havent|is|did|didnt) (not|never)? (been|come|came) (back|home|there|around|here)
      since the (order*|ppo|tro|no contact|dv|arrest|incident|fight|divorce|split|safety plan),
    ($?#*|money|cash|funds|dollars|bucks|check|checks|checkbook|card|cards|ring|rings|jewelry|pills|meds|wallet|
      purse|phone|tools|keys|bike)
      (is|are|was|were|has|have|went|gone|still|been|reported)? (been|gone|still|now|also)? missing,
    whereabouts (known|confirmed|verified|ok),
    (walked|left|went|came) out of (the)? (room|office|meeting|court|court room|session|kitchen|bathroom|hearing),
    phone (off|disconnected) (bill|x|but (i|met|saw|home|reached))?,
    took off (work|his|her|the|shoes|from work|time|early),
    not (find|locate) (the|his|her|any)? (form|paper*|file|keys|id|wallet|docs|document*|address|meds),
    (didnt|didn't|did not|never|not) (come|came|go|went|show|make it|made it|return*) (to|in|up|for)? (to|for)?
      (the|his|her|my|our|todays|this)?
      (appt|appointment|class*|group|visit*|session|meeting|call*|court|hearing|office|door|work|therapy|calls|dr|
        doctor|clinic|phone
      call*|vm*|messages|school today|texts?), (didnt|didn't|not|hasnt|hasn't) (return*|returned)
      (my|our|the|calls|call|vm*|phone|texts?|papers?|forms?|his|her|any),
    (came|return*|returned|brought) back (safe|home|on time|to placement),
    (left|ran) (out)? (of)? (work|early|for work|vm|message|me|a vm|a message|voicemail|card|note|the room|money|of
      (meds|food|money|insulin|time|gas|minutes)), (vacant|empty) (lot|fridge|cupboard*),
    not (gone|go|been|went|going) to (school|work|the doctor|church|bed|jail|group),
    has not (gone|been|come) (to|in), didnt (go|come) (to|in (for|to|today|this|yet|bc|on)),
    (hasnt|hasn't|havent|haven't|not) seen (a|the|his|her|any|my)?
      (pcp|dr|doctor*|dentist|therapist|psychiatrist|md|specialist|counselor|prescriber|cardiolog*|kids|children|son|
        daughter|grandkids|dtr|family|roaches|mice|improvement|change*|results|paperwork|lease|problems|issues|
        symptoms)
      ... (since|in|for),
    (pain|rash|symptoms|money|cash|voices|swelling|headache*|check*|jewelry|funds) (has|have|had)?
      (disappeared|vanished), (still|is|are|was) missing
      (a|the|his|her|docs|doc|documents|birth|paperwork|id|ss|signature*|form*|paystub*|some|teeth|credits|
        assignments|work|homework|school|doses|meds), (door|window) ... bolted,
    (couldnt|couldn't|cant|can't|could not|unable to) (find|locate) (the|his|her|any|an)?
      (address|house|apt|building|provider|home|form|paper*|file|keys|id|wallet|docs|document*|meds|ride|parking|
        number), (house|home|apt|garage|trailer|unit) (was|is)? (cleaned out|cleared out),
    (come|came|make|made|get|got) (it)? (home|back|in) (by|for|before) curfew,
    ran away (with the|w/ the|laughing|from (the|a)? (dog|bee*|ball|spider|tag|worker)),
    ran off (copies|to (play|join|class|recess|bed|his|her)), disappeared into, wind (ensemble|blow*|chill),
    in the wind ensemble, missing persons unit, (rash|pain|swelling|fever|symptoms|cough|hallucinations) gone,
    moved out ... and has not been back,
    left (the)? (state|county) (w/o|without|with no) (a|his|her|permission|travel|pass) ...,
    walked (away|off) from (an|the|a|his|her|that)?
      (argument|fight|conflict|confrontation|drama|situation|job|deal|conversation),
    seen (him|her|them|mom|dad|cl|client|pt) ...
      (drink*|use|using|high|drunk|happy|smile|cry|angry|hit|hurt|so|act|like),
    (i|we|worker|i've|ive|staff) (havent|haven't|have not|hasnt|has not) seen (him|her|them|cl) ...,
    search (for)? ... (done|complete|completed|closed|over|ended), (meet|met|park*|drop*|left) ... somewhere,
    somewhere (safe|quiet|else|private|warm|warmer|closer|new|to|better|nice|cheaper|between|in between|stable),
    (took|taken|taking) off (to|for|after|before|in|from) (work|lunch|class|school|the rest|early|church|the
      day|jobs), (gone|out|left) (all night|all weekend|overnight) (at work|w/|with|working|fishing|camping|on),
    (gone|missing|out) since (the|he|she|moving|starting),
    (ran|running) (off|again) (after|before) (school|work|dinner|the game|practice|errands|her|his),
    (voice|hearing|pain|swelling|fever|cough|symptoms|appetite) (is|was|has been)? (gone|missing|out) ...,
    (left|gone) (w/o|without) (telling|notice) ... (but|back|returned), skipped town (hall|meeting),
    (worried|afraid|thought|feared|assumed) (that)? (he'd|she'd|he had|she had|they'd|they had)
      (skipped|run|ran|left|gone|taken|took) ...,
    took off (o2|oxygen|mask|nc|cpap|bipap|tele|iv|dressing|bandage|brace|clothes|gown|helmet|# lbs),
    everywhere (for|in) (his|her|the|my|a|their)
      (keys|phone|id|paper*|form|card|meds|check|house|glasses|bag|wallet),
    somewhere (safe|else to|quiet|nice|warm|clean|better), (been) everywhere (today|with|w/),
    still (isn't|isnt|is not|not) back (to|at|on|from) (normal|baseline|work|school|meds),
    (searching|looking) for (a|an|new|work|job|jobs|housing|apt|apts|placement|place|records) ...,
    new run (in|of) (shoes|meds), (jumped|climbed|hopped) the fence (and|to) (play|get|back|say),
    (hasnt|hasn't|has not|havent|haven't|not|no longer|never) (seen|heard from|talked to) (her|his|the|my)?
      (ex|abuser|ex-husband|exhusband|ex bf|dealer|batterer) ...`,
  words: `
    missing from (the|his)? (residence|room|bed|dorm|floor|ward|care home|cell|class|bus|daycare),
    missing (elderly|vulnerable|at risk)? (kid|boy|girl|woman|man|patient|resident|client|mom|infant|baby) ...,
      dead or alive,
    no word (from (him|cl)|for # (hrs|hours|days|wks|weeks)|in # (days|wks|weeks|hrs)|since (he|*day|the)),
    out of contact since, unreachable (for)? # (days|wks|weeks), (family|mom|dad|wife|sister) lost contact,
    ran from the (car|van|worker|court|courthouse|office|caseworker|transport), lost him on foot,
    (staff|police|family|deputies|security) (is|are)? still (looking|searching), left ... (not in|
      not on) (the)? (building|
      grounds|property|unit|premises), left (placement|group home|program|shelter|unit) ... gone # (hrs|hours|days),
    neighbor last saw (him|av|cl),
    unaccounted for, still at large, at large since, remains at large, on the lam, off the grid, off grid,
      in hiding from
      (po|police|cps|the court|court), dropped out of (sight|view), went ghost, gone ghost, ghosted everyone,
        went underground,
    went off the radar, on run status, on run (since|from|x#), out on run, run status, escapee, skip trac*,
    parent locator, (pickup|pick up|pick-up) order (issued|req*|filed|signed|entered|requested|out),
    no known (address|addr|residence|location), no (trace|leads|sightings) (of|on|as to), no leads, no sightings,
    (has not|have not|not|never|noone has|nobody has) (seen|heard) (or|nor|and) (heard|seen|spoken|talked) (from|to|
      of)?, unknown destination, destination unknown, left for parts unknown, parts unknown,
    (has not|have not|still not|never|not) turned up (anywhere|yet|since|at (any|home)),
    last seen (boarding|getting|heading|headed|hitchhiking|on foot|with an unknown|in the company|wearing|near|outside),
    last saw (him|mom|dad|cl|av|pt) (# |two|three|four|several|a)? (wks|weeks|days|months|week|month) ago,
    escaped from (community|the|custody|jail|a|his|corrections|work|county) ...,
    cant locate, cannot be (reached|contacted|found) or (located|found|reached), be reached or located,
    whereabouts (a|still|currently|remain*) (mystery|unknown|unk), missing endangered, endangered missing,
      left no trace, vanished, without a trace, w/o a trace, (canvassing|searching|looking) for (a|the)? missing,
    went missing from, (is|was|still|currently) not (in|at) placement, not in placement,
    up and (left|disappeared|vanished|gone), just (disappeared|vanished), (he|she|they|cl|ct|pt|mom|dad) just left, (ma|mom|mother|sister|sis|family|fam|gf|wife|nobody|no one) (hasnt|hasn't|has not|havent|haven't|have not) heard (fr|from) (him|her|them),
    whereabouts unknown, whereabouts (are|is)? unknown, missing person, awol, ran away, runaway, run away,
    on the run, absconded, abscond*, eloped, elopement, gone missing, went missing, cant be located,
    can't be located, unable to locate, unknown whereabouts, not been seen (since|in|for), hasnt been seen,
    hasn't been seen, no one has seen, nobody has seen, nobody knows where, no one knows where,
    moved out (w/o|without|no) ... (address|forwarding), no forwarding address, didnt come home, didn't come home,
    never came home, left placement, not returned to, left facility ama, utl, couldnt locate, couldn't locate,
    has not been seen, dont know where, don't know where, missing since, missing from placement, in the wind,
    (hasnt|hasn't|havent|haven't|not) seen ... (in|since|for), (hasnt|has not|havent|have not) (seen|heard from) (him|her|them|cl|mom|dad) (#|two|three|four|several) (days|weeks|months|wks), (hasnt|hasn't|not) been heard from,
    (nobody|no one|noone) (at|in|from|on) ... has (seen|heard from) ... (since|in (#|days|weeks)),
    not heard from (him|her), nobody has heard, (packed|picked) up and left,
    (no|dont have|don't have|has no|have no) (idea|clue) where, ncic, amber alert, silver alert, bolo,
    missing (child|juvenile|youth|teen|adult|persons) (report|filed)?,
    (reported|filed|entered) (as)? (missing|a missing|runaway),
    (took the (kids|child) (and|&|out of (state|county|town))|took off with|fled with|left (the)? (state|county) (w/|with)),
    (apt|apartment|house|home|room|unit|trailer) (is|was)? (empty|vacant|cleaned out|cleared out),
    (wandered|wandering) (off|away|out), (walked|walks|walking) (off|away) from, diligent search, location unknown,
    unknown location, MIA, (took|ran|run|snuck|sneaked) off,
    (didnt|didn't|did not|never|hasnt|hasn't|has not|havent|haven't|not) (come|came|returned|return) (home|back
      (home|to|from|last|since|after|tonight|yet|to placement)),
    (snuck|ran|walked) (out|off|away) (of|from) (the)? (group home|placement|shelter|program|facility|foster
      home|school|snf|fh|rtc|house|visit),
    left (the)? (placement|group home|program|shelter|fh|foster home) (without|w/o|ama|and hasnt|overnight),
    (cant|can't|cannot|couldnt|couldn't|could not|unable to|not able to|havent been able to) (find|locate|track
      down) (him|her|them|dad|mom|mo|fa|father|mother|cl|client|pt|child|youth|teen|the (family|kids|child)),
    (nobody|no one|noone) ... (knows|heard|seen|has seen|has heard) (where|from|him|her|them|since),
    (hasnt|hasn't|havent|haven't|not|nobody|no one) (has|been)? heard from (him|her|them|mom|dad|cl),
    (dont|don't|doesnt|doesn't|didnt|didn't|not) (know|sure|say) (of)? where (he|she|they|mom|dad|cl|kids)
      (is|are|went|lives|live|could be),
    (moved|moved out|left town|skipped town|left the state) (w/o|without|no|w/out|w/ no|with no),
    (disappeared|vanished|bolted|took off),
    (didnt|didn't|did not|never|hasnt|hasn't|has not) (return*|returned) (to|from) (placement|group home|the group
      home|fh|foster home|shelter|program|school|pass),
    (mom|dad|family|parent*|aunt|gma) (wont|won't|refuses to|refused to) (say|tell|disclose) where,
    not at (school|home|placement) or (home|school|placement), address unknown, unknown address,
    (still|reported|gone|went) missing, been missing (since|for|from|x),
    (is|are|was|been|went|gone|still|now|currently) (awol|on the run|in the wind|unaccounted),
    (hasnt|hasn't|has not|havent|haven't|not) (slept|stayed|been staying) (there|here|at ...) (since|in|for),
    (ran|runs|run|took off|left) from (the|his|her)? (group home|placement|foster
      home|fh|fm|shelter|program|facility|rtc|hospital), (hasnt|hasn't|has not) been back (since|in),
    (youth|teen|child|kid|he|she|client|cl|pt|resident) ran (again|last|off),
    missing from (al|alf|facility|home|placement|snf|school|group home|shelter|program), no forwarding,
    (hasnt|hasn't|has not|havent|haven't|aint) seen * (either|since|in (days|weeks|wks|#)|for (days|weeks|#)),
    (loc|location|whereabouts|address) (is|are)? (unk|unkn|unknown), unk (whereabouts|location|address),
    never (made it|showed up|got|returned|came) (home|back|to placement),
    (been)? (gone|missing) since (sat*|fri*|mon*|tues*|wed*|thurs*|sun*|yest*|last),
    no sign of (him|her|them|cl|mom|dad|family|youth|client),
    last seen (mon*|tues*|wed*|thurs*|fri*|sat*|sun*|leaving|walking|getting into|at (the)?
      (bus|mall|park|store|gas)), (dropped|fell) off the (map|grid|face|radar),
    (mom|parents|fa|mo|family|dad|father|mother) (fled|ran off|took off) (w/|with),
    (dont|don't|doesnt|doesn't|didnt|not|no idea|unsure) (know|sure)? where (he|she|they|mom|dad|cl|kids|family)
      (is|are)? (staying|living|sleeping|stays|sleeps),
    (nobody|no one|noone) (knows|has seen|has heard|heard|seen|can find),
    (hasnt|hasn't|havent) been (back|seen), dropped out of (sight|contact), fell out of contact,
    (nobody|no one|noone) (could|can) (say|tell) ... where, (not|wasnt|wasn't) there at bed check, missed bed check,
    (hasnt|hasn't|has not|havent|haven't|have not|not) been able to (find|locate|track down|account for) (${seen}),
    (hasnt|hasn't|has not|havent|haven't|have not|hadnt|had not|aint) seen (${seen}) ... (in #|in
      (two|three|four|several|over|days|weeks|months|a week|a month|a while)|since|for # (days|weeks|wks)),
    missing report (filed|made|taken),
    (left|went|snuck|exited) ... (thru|through|out) (the|a|her|his) (bedroom)? window,
    (left|went|snuck|exited) ... (thru|through) window,
    (climbed|snuck|jumped|slipped|crawled) out (of)? (the|a|her|his)? (bedroom)? window,
    (dont|don't|doesnt|doesn't|does not|didnt|do not|no idea|no clue|not sure|unsure) (know|sure|say|tell|telling)?
      (of)? where (he|she|they|mom|dad|mother|father|cl|the kids|kids|son|dtr|daughter|he's|she's)
      (took|takes|has|went|goes|is|are|was|sleeps|stays|lives|moved|might|could|ended),
    (nobody|nobodys|nobody's|no one|no ones|no one's|noone|noones|none of (them|us|the family)) (has|have|had|ever)?
      (laid eyes on|seen|heard from|spoken to|talked to|been able to (find|reach|locate)|knows where|can find|could
      find) (him|her|them|since|mom|dad|cl|where|mr|mrs|ms|either),
    (left|walked out of|walked away from|ran from) (the)? (halfway house|placement|program|residential|shelter|group
      home|sober house|sober living|facility|board and care|b&c|treatment|house) ... (and|&) (did
      not|didnt|didn't|never|hasnt|hasn't|has not|wont) (return|returned|come back|came back|been back|been seen),
    (never|didnt|didn't|did not|hasnt|hasn't) (bring|brought) (them|him|her|the kids|the baby|the boys|the
      girls|kids) (back|home),
    missing from (the|his|her)? (board and care|b&c|residential|hospital|unit|day program|bed check|dorm),
    missing (x|for)? # (days|nights|hrs|hours),
    (not|never) (came|come|returned) (home|back) (last (nite|night)|since|from pass|from work),
    (didnt|didn't|did not|never|not) (come|came|check|checked|sleep|slept|return|returned) (in|back
      in|back|home|here|there) (last (nite|night)|overnight|fri*|sat*|sun* (nite|night)|by curfew|for curfew|since),
    (whereabout*|wherabout*|whereabts|location|address) ... (unk|unkn|unknown|not known),
    unk (whereabouts|wherabouts|location|address),
    (mom|mo|dad|fa|father|mother|cl|client|kid|youth|pt|son|dtr) (mia|awol|in the wind), awol (since|from|again|x),
    location of (mom|mo|dad|fa|father|mother|cl|client|kid|youth|pt) unk*,
    (no one|nobody|noone) (has|knows|had) (a|any|his|her)? (number|address|way to reach|contact|#) (for|to)? ...,
    not found (on|in|at|anywhere) (grounds|unit|bldg|building|campus|premises|the (grounds|unit|building|premises)),
    mpr (filed|made|rpt|report|w/|#), missing (person|persons|persons'|juv*|youth|child) (rpt|report|filed),
    (still not|not yet|yet to be|never|not been) located,
    (cl|client|av|pt|youth|teen|mom|mo|dad|fa|child) not located,
    (mom|mo|mother|dad|fa|father|aunt|uncle|sister|brother|gma|mgm|gf|wife|family|fm|fp) (hasnt|hasn't|has
      not|aint|havent) heard (from (him|her|them|cl))?,
    out (the|her|his|a) (bedroom|bathroom|back)? window (w/|with|last|sometime|during|around|at|and),
    (hes|he's|shes|she's|he is|she is|theyre|they're|they are|is 'around|is|be|maybe|probably|last heard)
      (out|staying|living|crashing|hiding|sleeping|off|up|down|around)? (${vague})
      (in|around|near|by|up|down|out|on|w/|with|over)?,
    (hasnt|hasn't|has not|aint|ain't|havent|haven't|have not) (seen|heard from|laid eyes on)
      (him|her|them|cl|either) (in|since|for|x)
      (a|#|over|about|days|weeks|two|three|several|mon*|tues*|wed*|thurs*|fri*|sat*|sun*|last|yest*|court|then),
    missing (from|since|x#|for)
      (apt|apartment|home|house|facility|placement|unit|shelter|program|school|the|her|his|#|mon*|tues*|wed*|thurs*|
        fri*|sat*|sun*|last|yest*|this|over)
      ..., (bed|cot|bunk) (is|was|has been)? (empty|unslept in|not slept in) (#|for|since|x#|last|two|three) ...,
    'somewhere (in|around|near|out|w/|with) *,
    (no|w/o|without|left no|did not leave a|didnt leave a) (fwd|forwarding|fwding|new)
      (address|addr|addy|info|number|#),
    (hes|he's|shes|she's|he is|she is|he might be|she might be|he may be|she may be|they might be|could be)
      (in|at|near|around|w/|with|up in|down in) ... (maybe|i think|or something|idk|not sure|or maybe),
    (mom|mo|mother|dad|fa|father|aunt|auntie|uncle|sister|brother|gma|mgm|grandma|gf|girlfriend|wife|cousin|family|
      roommate)
      ... (hasnt|hasn't|has not|aint|ain't|havent|haven't|not) (talked|spoken|spoke) (to|w/|with) (him|her|them)
      (in|since|for) (#|a|days|weeks|two|three|over|about|months|mon*|tues*|wed*|thurs*|fri*|sat*|sun*|last),
    (po|pd|police|probation|cops|family|mom|everybody|everyone|dad|school|staff|we) (is|are|has been|have
      been|been|still|all|both|were)? (looking|searching|out looking) for (him|them|the kids|the teen|cl|youth|her
      (since|now|too|all|w/|at|everywhere)),
    (runaway|missing|missing person*|missing persons|missing child|endangered missing)
      (report|rpt|alert|flyer|notice) (was|is|has been)? (made|filed|taken|done|placed|called in|put
      in|in|out|submitted),
    still (not|hasnt|hasn't|has not|havent|hasnt been|hasn't been|not been|unable to be|cant be|can't be) (been)?
      (found|located|returned|home|back|turned up|surfaced|seen),
    (walked|wandered|slipped|snuck|took|ran|bolted|eloped|left|got) (off|away|out) ...
      (not|never|hasnt|hasn't|still|no one|nobody|cant|can't) (been|yet)?
      (found|back|located|seen|returned|find|knows),
    (left|gone) (w/o|without|with no) (telling|a word|notice|signing out|permission) ...,
    (fell|dropped|gone) off (our|my|the) (map|radar), cannot be (found|located), (nowhere|no where) to be found,
    (ran|run|running) (again|off)
      (from|w/|with|after|before|last|this|sat*|sun*|mon*|tues*|wed*|thurs*|fri*|yest*|overnight),
    (gone|missing|out) (all night|all weekend|overnight|x# days|x# nights|for days|since ...), (took|taken|taking) off
      (to|w/|with|for|after|before|again|sat*|sun*|mon*|tues*|wed*|thurs*|fri*|last|yest*|in|from),
    (skipped|left|jumped) town, (skipped|jumped) (bail|bond|parole|probation),
    no (known|current) (location|whereabouts|residence),
    (lost|cant make|can't make) (all)? contact (w/|with) (him|her|them|cl|mom|dad|the family|fam|youth|pt),
    (looked|searched|looking) everywhere for (him|her|them|cl|mom|dad|pt),
    (they've|theyve|they have|family has) (looked|searched|checked) everywhere,
    (friends|family|fam|neighbors|roommate|roommates|staff|relatives|coworkers|none of (his|her) friends)
      (haven't|havent|hasn't|hasnt|have not|has not) (seen|heard from|talked to) (him|her|them),
    (didn't|didnt|did not|never) (get|got|come|came|step*) off the (bus|van|train),
    (can't|cant|cannot|couldn't|couldnt|could not) be (found|located),
    still (isn't|isnt|is not|not|aint|ain't) (home|back),
    (took|taken|moved|went|sent|carried) (her|him|them|cl|mom|dad|the kids|kids)? (somewhere|someplace|some
      place|out of state somewhere), no (address|addr|addy) (no|or|nor|and no|&) (phone|number|forwarding|contact),
    (doesnt|doesn't|dont|don't|didnt|didn't|not|no idea|unsure|nobody|no one) (know|knows|sure)? where
      (the|her|his|#|my)? (child|kid|kids|teen|baby|son|daughter|dtr|boy|girl|boys|girls|youth|#yo|#
      yo|twins|brother|sister|husband|wife|father|mother) (is|are|went|at|stays|might|could|has),
    (doesnt|doesn't|dont|don't|didnt|didn't|not|no idea|unsure|nobody|no one) (know|knows|sure)? where * (is
      staying|stays|went|is living|ran off|took off|might be|could be|is at now),
    (bed|stuff|bag|clothes|monitor|keys|phone|note|gate|door|window|meds) (and|&)
      (is|was|he's|hes|she's|shes|they're) gone,
    (hasnt|hasn't|has not|havent|haven't|never|hadnt|didnt|didn't) (turn|turned|showed|shown|popped|surfaced) (up)?
      (anywhere|at home|since|at any|in days),
    (1st|2nd|3rd|4th|5th|#th|another|second|third|fourth|fifth|latest|new) run (this|since|in|from
      placement|episode),
    (went|left|headed) (to|for) (school|work|the store|store|class|the bus|practice|church|a walk) ... never
      (showed|came back|came home|arrived|returned|made it),
    (hasnt|hasn't|has not|havent|haven't|not) laid eyes on (him|her|them|the|his|mom|cl|either|*) ...,
    (climbed|jumped|hopped|scaled|went over) (over)? (the|a) (fence|gate|back fence) ...,
    (police|pd|cops|staff|search and rescue|family|volunteers|neighbors) (are|is|still|out|were|now)?
      (searching|canvassing|combing) (w/|with|the|area|woods|now|for|nearby) ...`,
};

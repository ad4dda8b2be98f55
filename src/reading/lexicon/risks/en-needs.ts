import type { RiskLexicon } from '#reading/lexicon/lexicon.ts';

/** English risk words: care of oneself, home, food, power. */
export const englishNeeds: Pick<
  RiskLexicon,
  'self_neglect' | 'unsafe_home' | 'housing_loss' | 'food_insecurity' | 'utility_shutoff'
> = {
  self_neglect: {
    except: `
      not clean* (the|house|room|apartment|oven), not changed (meds|dose|address|plan), (hasnt|hasn't)
      (bathed|changed|washed) (her|him|mom|dad|pt|cl|the)`,
    words: `
      self neglect*, self-neglect*, not bathing, hasnt bathed, hasn't bathed, not bathed, not showered, hasnt
      showered, hasn't showered, unkempt, malodorous, disheveled, poor hygiene, wearing same clothes, same clothes,
      not caring for (self|himself|herself), not eating, stopped eating, refusing to (eat|bathe), not eaten, hasnt
      eaten, hasn't eaten, soiled (clothes|clothing), strong body odor, body odor, hygiene (is)?
      (poor|declining|worse), lost # ?lbs?, weight loss, not drinking, no longer bathing, urine soaked, incontinent
      and, hair (is|was)? (matted|greasy|unwashed|uncombed|tangled), (matted|greasy|unwashed) hair, smell* (of|like)
      (urine|feces|bo|pee), odor of (urine|feces), (nails|toenails) (overgrown|long|curled|curling|curl*),
      (living|lives|surviv*|lived) (on|off)
      (crackers|coffee|ensure|toast|candy|soda|cereal|chips|beer|cookies|canned|boost|tea), down to # (lbs|pounds)?,
      (emaciated|cachectic|gaunt|skin and bones|frail and thin|malnourish*), (sitting|lying|laying|sleeping|living) in
      (his|her|own|the)? (own)? (waste|urine|feces|filth|excrement), (feet|skin|body|face|hands)
      (black|filthy|caked|covered) ... (dirt|feces|filth|grime), (filthy|dirty|stained|soiled)
      (clothes|clothing|nightgown|pajamas|shirt|robe|feet|hands), not taking care of (self|himself|herself),
      neglecting (himself|herself|his|her) (hygiene|health|care|self)?, (unable|not able) to care for
      (self|himself|herself), (cant|can't|cannot) care for (self|himself|herself),
      (unshaven|unbathed|unwashed|ungroomed), same (outfit|shirt|dress|nightgown|robe|clothes|pants)
      (for|as|since|every), skipping (baths|showers), (eats|eating) (very)? little, (urine|feces) (on|all over|in)
      (his|her)? (clothes|pants|himself|herself), not (eating|drinking) (much|enough|well)?, self care
      (poor|declin*|deficit*), (refus*|declin*|turns away|turning away) (all (help|care|services|assistance)|help
      (bathing|w/ bathing|with bathing)|bath*), sitting in (his|her) own, (hasnt|hasn't|has
      not|wont|won't|doesnt|doesn't|refus* to|stopped|not)
      (bathed|bathe*|bathing|showered|shower*|washed|washing|brush*|groom*), (hasnt|hasn't|has
      not|wont|won't|doesnt|doesn't|refus* to|not) (changed|change|changing) (her|his|the)?
      (clothes|clothing|underwear), weight (down|loss of) #, (down|lost) # (lbs|pounds), client isnt fed,
      (pants|clothes) falling off, (found|was|sitting|lying) soiled, not (caring for|treating|cleaning|tending)
      (his|her|the|own)? (wound*|sores|ulcer*|foot|feet|hygiene|catheter), (smell*|reek*|odor|stinks|stunk)
      (strongly|heavily|strong|bad)? (of|like) (urine|feces|bo|body odor|pee|poop), (strong|foul|heavy) (bo|b.o.|body
      odor), teeth (rotting|rotted|decayed), (beard|nails|toenails|fingernails)
      (matted|overgrown|curling|filthy|unkempt), (matted|unkempt|filthy|overgrown) (beard|nails|toenails),
      (refus*|declin*) (all care|wound care|medical (care|attention)|to see (a|the|any)? (dr|doctor|md)),
      (clothes|clothing|pants|shirt|robe|bedding|sheets|pajamas) (is|are|was|were)?
      (stained|soiled|soaked|filthy|caked|crusted|covered) (w/|with|in)?, (dirty|filthy|stained)
      (coat|coats|pants|sweats|jeans|robe), # dirty (coats|shirts), (hasnt|hasn't|not|has not) (been)? (out
      of|left|gotten out of|leaving) (bed|the bed|recliner|couch) (in|for|since), not toileting, no meals`,
  },
  unsafe_home: {
    except: `
      no bed* available, bug (spray|bite cream), (lice) (treat*|shampoo|free|clear), water damage claim, spark*
      (interest|joy|a conversation|conversation), clutter (free|cleared), no beds (at|avail*|in), (roaches|bedbugs|bed
      bugs|mice|mold|rats|pests) treated, treated for (roaches|bedbugs|bed bugs|mice|mold), clutter* but
      (safe|paths|clear|ok|clean|walkable), no water (in (the)? lungs|retention|weight|pressure|pill*), no heat
      (rash|exhaustion|of the|pack*|stroke|intolerance), (jello|cookie|ear|dental|clay|candle|custom) mold*, mold
      (a|the|his|her|new), mold (was|is|has been)? remediat*, clutter of, filthy rich, mice in (science|class|lab),
      roach clip*, (punched|kicked|put) (a)? hole*`,
    words: `
      unsafe home, home unsafe, unsafe (living)? conditions, hoard*, cluttered, clutter, roach, roaches, cockroach*, (roach|roaches) infest*, bed bugs, bedbugs,
      infest*, rats, mice, rodent*, mold, moldy, feces on, feces, no working smoke, no smoke (detector*|alarm*), smoke
      detector* (not working|missing|broken), exposed wir*, broken (window*|stairs|steps|lock|railing), hole in (the)?
      (floor|ceiling|roof|wall), ceiling (leak*|collapsed|caved), no heat, no running water, no water, filthy, trash
      everywhere, garbage everywhere, fire hazard*, carbon monoxide, gas leak, condemned, unsanitary, home (was|is)?
      (filthy|dirty|unsafe), space heater, blocked (exit*|egress|doorway), paths blocked, uninhabitable, sewage, no
      ac, furnace (broken|out|not working), heat (is|was)? (out|off|broken|not working), meds within reach, unsafe
      sleep, co-sleep*, cosleep*, stove on, left stove on, no toilet, raw sewage, loose railing, roof leak*, oven for
      heat, floor rotted, (floor|ceiling|roof|porch|stairs|steps|deck|railing|wall) (is|are|was|has|have)?
      (caved|caving|collaps*|rotted|rotten|rotting|sagging|broken|missing|falling|leaking|leaks|soft),
      (dog|cat|animal|human|rat|mouse) (feces|poop|urine|droppings|waste|pee), flies everywhere, maggot*,
      (outlet*|wires|wiring|socket|breaker|panel|light switch) ... (spark*|exposed|hanging|smok*|hot|burn*|bare),
      (no|missing|broken|dead|disabled) (co detector|smoke alarm*|detector*|railing|handrail|banister|locks|lock|front
      door|stove|fridge|refrigerator|toilet|bathroom),
      (furnace|boiler|heater|heat|plumbing|toilet|toilets|stove|fridge|refrigerator|tub|sewer|ac|a/c) (is|are|was|has
      been)? (broken|broke|backed up|overflow*|out|not working|doesnt work|doesn't work|clogged|leaking|dead), (backed
      up|overflowing) (toilet|sewage|sewer|drain|sink), (using|heating w/|heating with|heats w/) (the|an)?
      (oven|stove|space heater*|grill|kerosene|candles|propane), kerosene, (piled|piles|stacked|stacks) (of)? ...
      (ceiling|hallway|trash|newspapers|boxes|to the), path* (narrow|blocked|through),
      (vermin|pest*|mouse|rat|roach|fleas|flea|lice|termites|bug*) (infest*|problem|droppings|everywhere|all
      over|in|bites|nest*), fleas, (pills|meds|knives|chemicals|bleach|cleaning products|guns|gun|lighters|needles)
      (in|within) (reach|childs reach|kids reach|the crib|on the floor), (in|on) reach of (the)?
      (kids|child|baby|toddler), (sleeping|sleeps|slept) (in|on) (the)? (couch|bed|adult bed|floor|swing|car seat)
      with (baby|infant|mom|dad|parents), baby ... (on stomach|in adult bed|on the couch|w/ blankets|pillows in
      crib|blankets in crib), (not|isnt|isn't|un) (safe|fit) (for|to live|to be in), unfit, (lead paint|peeling
      paint|asbestos|black mold|water damage|flooded|flooding),
      (house|home|apt|trailer|apartment|place|kitchen|bathroom) (is|was|in)? (a)?
      (disaster|filth*|filthy|deplorable|squalor|unsanitary|unlivable|disgusting|mess and|falling apart|dangerous|not
      safe|unsafe|gross|infested|reek*), deplorable, squalor, (burn* candles|candles for), (burned|burnt) (pot*|pan*)
      on stove, leaves (the)? stove on, left (the)? (burner|stove|oven|gas) on, smell* (of)? gas,
      (feces|poop|urine|droppings|needles|broken glass) (in|on|all over|everywhere|throughout|covering),
      (trash|garbage|flies|dirty dishes|rotten food|rotting food) (all over|everywhere|throughout|piled),
      (window|windows) ... (no|w/o|without|missing|broken) (screen*|guard*|glass|pane*|lock*), (cant|can't|barely)
      walk through, no (bed|beds|crib) for, (trash|garbage|clutter|boxes|newspapers|junk|piles|belongings|stuff)
      (is|are|was|piled|stacked|up|all)? (to (the)? (ceiling|waist|knees|chest)|waist high|knee high|knee deep|chest
      high|ceiling high|floor to ceiling|blocking ... (door|doors|exit*|hall*|stairs|bed)), (only)? (a|one)? (narrow)?
      (path|goat path*|pathway) only, only a path, no working
      (toilet|bathroom|stove|plumbing|fridge|refrigerator|heat|furnace|sink|shower|detector*|water),
      (strong|overwhelming) (smell|odor|ammonia|urine) ... (urine|feces|ammonia|gas|mold|sewage|odor|smell|garbage|in
      home), (wires|wiring|outlet*|panel|cord*) ... spark*, spark* from, holes in (the)? (floor*|ceiling*|roof|wall*),
      (no|missing|loose) (rail|rails|hand rail*|stair rail*|stair gate|baby gate|window guards),
      (meds|pills|cleaners|chemicals|bleach|needles|lighters|knives|medication*) ... (low (shelf|table|cabinet)|on
      (the)? (floor|coffee table)|unlocked|unsecured|accessible to), (red|yellow) tagged, code enforcement
      (cited|condemn*|posted), fire damage, smoke damage, (pool|gate) ... (unfenced|broken|no fence), unfenced pool, #
      (cats|dogs) ... (smell*|ammonia|feces|urine), ammonia (smell|odor), # degrees inside, smells of gas,
      (trash|garbage) (knee|waist|chest|ankle), (baby|infant) sleeps in (adult bed|couch|bed w/), bedsharing, bed
      sharing, (deja*|leaves|left|leaving) (the|la) (stove|estufa) (on|prendida|encendida), (smoke|co|fire)
      (detector*|alarm*) (missing|dead|removed|disabled)`,
  },
  housing_loss: {
    except: `fire (marshal*|inspector*), (us|federal|deputy) marshal*, 
      (asked|told|told (him|her|them)) to leave (a|vm|voicemail|message|the room|the office|the door|his|her|it|me),
      has to leave (for|early|by # (am|pm)|to), marshal* (arts|evidence), lease (renewed), has to move (bowels|his|her
      (arm|leg)), (needs|has) to move more, moved (furniture), no place like, evict* (moratorium|prevention),
      (fire|fires|cigarette*|flame*) ... put out, put out (a|the|fire|food|referral*|trash|apps|applications|feelers),
      evict* (case|notice|filing|suit)? (was|is|got)? (dismissed|rescinded|cancelled|canceled|withdrawn|stopped),
      (baby|infant|child|kid|kids|toddler|newborn) (sleeps|sleeping|slept|sleep) (in|on) (the|a)?
      (couch|floor|bed|sofa), (volunteer*|works|work|working|job|donat*|serve*|serving|helps) ... homeless, homeless
      (shelter
      (volunteer*|drive|donat*)|outreach|liaison|services|coalition|coordinator|count|program|management|education|prevention),
      formerly homeless, doubled up on, kicked out a, evicted the (raccoon*|mice|squirrel*), put out (word|a
      call|job|resume*)`,
    words: `
      evict*, eviction notice, homeless*, losing (his|her|their|the) (apt|housing|home|apartment|place), lost
      (his|her|their|the)? (apt|housing|home|apartment|place|lease), kicked out, kicked (him|her|them) out, put out,
      asked to leave, has to leave by, must leave by, notice to (quit|vacate), 30 day notice, 30-day notice,
      foreclos*, couch surfing, couchsurfing, sleeping in (his|her|their|the) (car|truck|van), living in
      (his|her|their|a|the) (car|truck|van|tent|street), sleeping (outside|rough|on the street), no place to
      (stay|go|live), nowhere to (stay|go|live), no housing, nowhere to, behind on rent, back rent, owes ... rent,
      lease (not|wont|won't) (be)? renew*, nonrenewal, lockout, locked out of (his|her) (apt|apartment|home|house),
      unhoused, staying in (his|her) car, terminated from (housing|section), shelter exit, section 8 (terminated|cut),
      (wont|won't|not|isnt|isn't) (renew|renewing) (his|her|their|the)? lease, refuses to renew, (wants|want)
      (him|her|them) (out|gone), (staying|living|sleeping|sleeps|stays|slept|camping|camped)
      (in|at|under|behind|on|out of) (his|her|their|a|the|my|an)?
      (van|car|truck|suv|vehicle|tent|park|bridge|street*|shelter|bus station|storage*|storage
      unit|woods|garage|camper|parking lot|abandoned|motel|couch*|friends
      couch|doorway|encampment|shed|train|subway|overpass|laundromat), (# day|#-day|three day|five day)
      (pay|notice|quit|eviction|to), pay or quit, (doesnt|doesn't|does not|dont|don't) have (a)?
      (place|anywhere|housing) (to)?, (lost|losing|lose) (his|her|their|the|section 8)? (voucher|room|bed|section
      8|trailer|house|rental|sober living|spot), (cant|can't|cannot|unable to|couldnt|couldn't|not able
      to|didnt|didn't|hasnt|hasn't|not) (pay*|make|afford|paid|made) (the|his|her|their|this months|last months|next
      months)? (rent|mortgage), (# months|two months|three months|month|mos) behind, (bounc*|hopping|going|moving)
      (from)? (couch|house|place|home) to (couch|house|place|home), doubled up, (house|home|apt|building|trailer)
      (burned|burnt|condemned|flooded|sold|foreclosed), (ll|landlord|owner) (is)? (selling|sold) (the)?
      (house|building|home|place|unit), (shelter|motel) (stay|voucher|time|bed) (ends|ending|ended|ran
      out|up|expires|runs out), (court|hearing) for eviction, unlawful detainer, writ, marshal, marshals, sheriff
      lockout, between places, unsheltered, unstable housing, housing (instab*|insecur*|crisis|unstable), (gotta|got
      to|has to|have to|must|told to|asked to|told (him|her|them) to) (be gone|leave|get out|move out|vacate|be out)
      (by|in # days|before|tonight|after the|within|w/in), (no where|nowhere|no place|noplace) to
      (go|stay|sleep|live), (living|out|sleeping|staying|back) on the street*, (kicked out|terminated|thrown
      out|bounced|expelled|put out) (of|from|by) (the|his|her)? (program|shelter|sober living|sober house|group
      home|halfway|housing|house|apartment|apt|home|residence), (threw|throwing) (him|her|them) out, (put|threw)
      (his|her|their) (stuff|things|belongings) (out|on the curb), (owes|owe|behind|past due) ... (rent|mortgage),
      (discharged|exited) (him|her|cl)? ... (no where|nowhere|no place|to the street), # day (pay|notice), couch to
      couch, house to house, in and out of (motels|shelters), (lockout|lock out) (#|date|scheduled|notice), has to be
      out (by|of (the|his|her) (apt|apartment|house|home|unit|place|room|motel|shelter)|before|in
      #|mon*|tues*|wed*|thurs*|fri*|sat*|sun*|tomorrow|tmrw|tonight|today),
      (told|said|says|management|mgmt|landlord|ll|owner|aunt|mom|sister|sis|friend|program|shelter|brother|dad|mother|grandma|cousin)
      ... (cannot|cant|can't|can not|couldnt) (remain|stay there|stay here|stay anymore|stay w/|stay with|stay at|live
      there|live here|live w/), (cannot|can't|cant|can not) remain (there|in the|at|on the), couch hopping, couch
      surf*, (has|have|needs|need|must|gotta) to (go|leave|move|be gone|vacate|move out|get out) by (the
      (#*|end|first)|end of|fri*|mon*|tues*|wed*|thurs*|sat*|sun*|tmrw|tomorrow), voucher
      (expired|expires|expiring|terminated|ends|ending|ran out), (hotel|motel|shelter) (voucher|stay|funds|bed)
      (ends|ending|expires|up|runs|ran|over|exhausted), (on|to) the street*, rent (short|late|past
      due|behind|unpaid|not paid), short on (the)? rent, (ll|landlord|owner|mgmt|management|housing authority)
      (is|will|has|to|going to|wants)? (filing|filed|changed the locks|served|evict*|terminat*|not renewing), walking
      papers, no (fixed|permanent) (address|housing|residence), (ct|court|hearing|hrg) (date)? (for|re)
      (nonpayment|non-payment|eviction|possession), eviction (ct|court|hrg|hearing|filing|filed|case|trial),
      (room|rental|lease) (is)? (ending|terminated)`,
  },
  food_insecurity: {
    except: `
      no food insecur*, no food issues, no food concerns, no food stamps (issues|problems), ebt (card)? pending
      pickup, fridge (is|was)? (not|fully) (empty|stocked), money for food (is)? (ok|fine), going hungry anymore,
      skip* lunch (to meet|break), no lunch (break|today bc|meeting|for me), hungry (hippos|caterpillar|howie*|for
      (change|more|work|success)), no food
      (allerg*|restriction*|preference*|poisoning|need*|aversion*|coloring|dye|fights|after midnight), fridge empty
      box, hungry (and|so|but)? (ate|fed|snack*|given|finished|had), hungry after (school|practice|game|pe|soccer)`,
    words: `
      no food, out of food, food insecur*, not enough food, little food, no groceries, fridge (is|was)?
      (empty|bare|nearly empty|almost empty|near empty), empty fridge, bare fridge, nothing to eat, ran out of food,
      running out of food, hungry, skipping meals, skips meals, food stamps (cut|stopped|ran out|lost|ended), snap
      (cut|stopped|ran out|lost|closed|ended|terminated), pantry (is)? (empty|bare), no formula, out of formula, going
      without food, cupboards (bare|empty), low on food, not much food, low on formula, formula low, snap benefits
      (cut|stopped|ended), (eat*|eats|eating|ate|feeding) (only)? (once|one time|1x|1 time|one meal) (a|per)? (day)?,
      so (the)? (kids|baby|children|they) (can eat|can have|have enough|get enough|eat),
      (cabinet*|cupboard*|pantry|fridge|freezer|refrigerator|shelves|kitchen)
      (is|are|was|were|has|had|have|w/|with|only|nearly|almost|about|looked)? (only|nothing|bare|empty|almost
      nothing|nearly empty|low|just|no food), (watered|watering|diluted|diluting) (down)? (the)?
      (formula|bottle*|milk), formula (watered|ran out|gone|stretched|stretch*), stretch* (the|her|his|their)?
      (formula|food|groceries|meals|milk), (out of|no|low on|without|w/o|lacks|short on|ran out of|running low on)
      (milk|formula|groceries|food|baby food|bread|food stamps|ebt|snap|meals), (not|isnt|isn't|wasnt|doesnt
      have|doesn't have|dont have|don't have|didnt have|didn't have) enough (food|to eat|formula|milk|groceries),
      (cant|can't|cannot|couldnt|couldn't|unable to) (afford|buy|get|pay for) (any)? (food|groceries|formula|milk),
      going (to bed|to school|w/o|without) (hungry|eating|food), (starving|starved|underfed|famished), skip*
      (dinner|lunch|breakfast|meals|a meal), went without (food|eating|dinner), last of the food, food
      (running|ran|gone|is running) (out|low)?, nothing in (the)?
      (fridge|house|pantry|cupboards|cabinets|refrigerator|kitchen), (food pantry|pantry|food bank) (ran
      out|closed|only), money for food, (eating|living off|living on) (ramen|noodles|cereal|crackers) only, (ebt|food
      stamps|snap|stamps|wic|food card) (is|are|was|were|has|have|ran|run|runs|got|been)? (out|gone|cut|cut
      off|stopped|expired|closed|denied|used up|ended|not loaded|lapsed|suspended|ran out),
      (hides|hiding|hoards|hoarding|steals|stealing|begging for|asking for|asks for|sneaking) (extra)?
      (food|lunch|snacks|lunches|milk|bread), (havent|haven't) (eat|eaten|ate|had a meal|had food) (since|all
      day|in|today|yesterday|for), (had|having|w/|with) no (dinner|lunch|breakfast|supper|meal|food), no
      (dinner|supper) (last|tonight|for|again), no money (for|to buy) (food|groceries|formula|milk), nothing to
      (feed|cook), (never|hardly any|barely any|not any|isnt any|isn't any|aint no) food, (no|without|w/o|forgot|never
      has) lunch, no (breakfast|snack) (or|and), (kids|children|they) (only)? (ate|eat) (only)? (at|from) school,
      (food stamps|snap|ebt|stamps|benefits|wic) (didnt|didn't|did not|havent|haven't|hasnt|hasn't|never|still not)
      (load*|come*|hit|arrive*|post*|renew*), (asked|asks|asking|begged|begging)
      (me|us|worker|staff|teacher|neighbor*|school) for (food|something to eat), (living|live|lives|surviving|getting
      by|eating) (off|on) (ramen|rice|noodles|beans|peanut butter|cereal|bread|school lunch*), (only|just|nothing but)
      (condiments|ketchup|mustard|water|ice|baking soda|ramen|crackers) (in|left), between (food|groceries|eating) and
      (meds|rent|heat|bills|insulin), between (meds|rent|heat|bills) and (food|groceries|eating), still running out,
      running out of (groceries|formula|milk), (eat|eats|eating|ate|food) (out of|from) (the)?
      (trash|dumpster*|garbage), dumpster div*, (hasnt|hasn't|havent|not|has not) (eaten|ate) (since|in # days|for
      days|all day) (*)? ... money, nothing to eat at home, kids hungry`,
    findings: `fridge (was|is)? (empty|bare|nearly empty), empty fridge, empty cupboards`,
  },
  utility_shutoff: {
    except: `
      lights off (in the room|at night|upstairs|in room|in his room|in her room|when|for bed|for the movie|at #), (turned|shut) (off)? (the|his|her|my) (tv|phone|light|lights|water)
      off, power of attorney, no heat rash, shut off (valve|her phone|his phone|phone), no gas (money|in car|in the
      car|for the car|for car|to get), no light duty, without (heat) packs, (water|lights|power) off (only)? (for
      repair*|while), gas (pain*|and), (shutoff|shut off|disconnect*)
      (avoided|averted|stopped|cancelled|prevented|resolved), avoided (a)? (shutoff|disconnect*), lights out
      (at|by|time|is|rule), no power outage*, (pilot|hall|porch|tv|kitchen) light* (is|was)? (off|out), water
      (damage|leak) ... off, no water (in (the)? lungs|retention|weight|pressure|pill*), no lights on in, no gas (in
      (the|his|her)? (tank|car|truck)|x|pain), no power (struggle*|of|chair|wheelchair|steering), no heat
      (rash|exhaustion|of the|pack*|stroke|intolerance)`,
    words: `
      shutoff*, shut off notice, shut-off*, shut off, disconnect notice, disconnection notice,
      (electric*|power|gas|water|lights|utilities|heat|pge|utility) (is|was|are|were|got|being|getting|may be|might
      be|to be|about to be|will be)? (shut off|shutoff|cut off|cut|off|disconnected|turned off), no
      (electric*|power|lights|gas|running water|water), lights (are|were)? out, power out, past due
      (electric*|utility|gas|water|power|pge), utility (shut|cut|disconnect)*, without
      (power|electric*|heat|water|lights), shut off pending, (turned|shut|cut) off (their|the|his|her|my|our)?
      (power|lights|electric*|gas|water|heat|utilities), (electric*|power|lights|gas|water|utilities|utility)
      (has been|have been|went|been|is|are|was|were|being|get|gets|getting|goes|will be|got|still|all)?
      (off|out|cut|turned off|shut off|disconnected|shut down), (electric*|power|gas|water|light|utility|heating|oil)
      bill (past due|overdue|unpaid|not paid|# behind|behind|in collections|# months), (behind|owes|late|past
      due|overdue) (on|$*|# on)? (the|his|her|their)? (electric*|power|gas|water|light|utility|utilities|heating|con
      ed|coned) (bill*)?, (extension cord|running a cord|cord) (from|to) (the)? (neighbor*|next door|hallway),
      (by|w/|with|using) (flashlight*|candlelight|candles|lantern*|headlamp),
      (sitting|living|staying|been|are|is|kids) in the dark, (off|shut off|disconnect*) (on|by) (the|#) ... if not
      paid, (meter) (pulled|removed), reconnect* fee*, generator running (house|home), (coned|con
      ed|conedison|pg&e|pge|entergy|national grid|electric company|power company|gas company|water company|water
      dept|water department|utility|fpl|lights|electric|electricity|power|gas|water|heat) ...
      (turned|shut|cut|switched) (them|him|her|it|cl|everything)? off, (pink slip|disconnect|disconnection|final
      notice|cutoff notice|cut off notice|termination notice) ...
      (electric*|power|gas|water|light*|utility|utilities), cutoff notice, (w/o|without|lost)
      (power|electric*|lights|gas|running water|hot water|heat|utilities), no (utilities|light), shutoff
      (pending|notice*|scheduled), past due electric, (pge|pg&e|con
      ed|coned|edison|power|electric|gas|water|utility|national grid) final notice, (will|to|gonna|going to|says will)
      (cut|shut off|disconnect|turn off) (the|their|her|his)? (service|power|water|gas|electric*|lights),
      (lights|power|water|gas|electric*) (are|is)? (about to|going to|gonna|will|may|might|set to|scheduled to)
      (get|be|go)? (cut|shut|off|disconnected|turned), pwr (off|out|cut|shut), (pre-paid|prepaid|prepay) meter, in the
      dark (since|x|for #), (cant|can't|cannot|couldnt|unable to) pay (the|his|her|their)?
      (electric*|power|light|gas|water|utility|utilities|heating|light bill), flushing (w/|with) (a)? bucket*,
      (oil|propane) (tank)? (empty|ran out|is out), out of (oil|propane|heating oil)`,
  },
};

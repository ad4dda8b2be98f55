import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

export const unsafeHome: RiskPhrases = {
  except: `
    stove on (mon*|tues*|wed*|thurs*|fri*|sat*|sun*|the|a|his|her|last|yest*|today|tomorrow|my|our|#),
    space heater* (is|was|are|were)? (gone|removed|put away|unplugged|off),
    needles in (a|the|her|his)? (sharps|container|letter*|sewing|kit|drawer), (saw|sees|seeing) bugs ..., (brought
    in|came in|arrived|pt|client|cl|appears|looks) filthy,
    no bed* available, bug (spray|bite cream), (lice) (treat*|shampoo|free|clear), water damage claim,
    spark* (interest|joy|a conversation|conversation), clutter (free|cleared), no beds (at|avail*|in),
    (roaches|bedbugs|bed bugs|mice|mold|rats|pests) treated, treated for (roaches|bedbugs|bed bugs|mice|mold),
    clutter* but (safe|paths|clear|ok|clean|walkable), no water (in (the)? lungs|retention|weight|pressure|pill*),
    no heat (rash|exhaustion|of the|pack*|stroke|intolerance), (jello|cookie|ear|dental|clay|candle|custom) mold*,
    mold (a|the|his|her|new), mold (was|is|has been)? remediat*, clutter of, filthy rich,
    mice in (science|class|lab), roach clip*, (punched|kicked|put) (a)? hole*,
    (maggots|flies|feces|stool|urine|poop|bugs|fleas|lice|mold) (in|on|under) (his|her|the)?
      (foot|feet|wound*|dressing*|leg|legs|diaper*|brief*|cuffs|clothes|clothing|pants|shirt|hands|fingers|nails|self|himself|herself|hair|skin|face|bandage*|body|shoes|socks),
    (bare|exposed|loose|live|hanging) (wire*|wiring|outlet*) (is|are|was|were|now|all)?
      (gone|fixed|covered|repaired|capped|replaced),
    hoard* (lunch*|food|snacks|pills|meds|milk|rolls|trays|toys|medication*|money|cash),
    (car|truck|van|bus|office|school|clinic|library|agency|courtroom|courthouse|jail|work|worker's car)
      (has|had|w/|with|have|is|was)? (no|out of) (heat|ac|a/c|water),
    (car|truck|van|bus|office|school|clinic|library|agency|courthouse|jail|daycare)
      (heat|ac|power|water|lights|electric*) (is|was|are|were|went)? (out|off|down|broken) ...,
    no water (at|by|on) (bedside|the bedside|the table),
    clutter* (but|yet|tho|though) (pathways|walkways|exits|passable|paths|path|walkable|safe|not|manageable|no) ...,
    (some|mild|minor|minimal|bit of|little|a little|normal|usual|slight) clutter*,
    clutter* (is)? (minimal|mild|minor|manageable|normal|reduced|improved|cleared),
    (pool|gate|meds|chemicals|guns|knives) (is|are)? (fenced|locked|secured|latched|put away|out of reach),
    (hoard*|clutter|roach*|mold|mice) (class|group|task force|support|workshop|book|show),
    (hoards|hoarding|hoarded|hoard) (his|her|up)? (sleeping|pain|heart|nerve)? (pills|meds|food|medication*),
    (feces|stool|poop|urine) (dried|caked|smeared|crusted) on (his|her)?
      (legs|hands|skin|clothes|feet|arms|body|pants),
    (lice|bugs|maggots|fleas|roaches) (in|on|crawling on) (his|her|own)? (hair|beard|wound*|scalp|clothes),
    (urine|feces|bo|pee) (smell|odor) (on|from|off) (him|her|pt|cl|clothes|his clothes|her clothes)`,
  words: `
    unsafe home, home unsafe, unsafe (living)? conditions, hoard*, cluttered, clutter, roach, roaches, cockroach*,
    (roach|roaches) infest*, bed bugs, bedbugs, infest*, rats, mice, rodent*, mold, moldy, feces on, feces,
    no working smoke, no smoke (detector*|alarm*), smoke detector* (not working|missing|broken), exposed wir*,
    broken (window*|stairs|steps|lock|railing), hole in (the)? (floor|ceiling|roof|wall),
    ceiling (leak*|collapsed|caved), no heat, no running water, no water, filthy, trash everywhere,
    garbage everywhere, fire hazard*, carbon monoxide, gas leak, condemned, unsanitary,
    home (was|is)? (filthy|dirty|unsafe), blocked (exit*|egress|doorway), paths blocked,
    uninhabitable, sewage, no ac, furnace (broken|out|not working), heat (is|was)? (out|off|broken|not working),
    meds within reach, unsafe sleep, co-sleep*, cosleep*, stove on, left stove on, ceiling ... (come|came|coming|fell|fallen|falling) (down|in|through), (toilet|tub|floor) (has|had)? (fallen|fell|sunk) through, no toilet, raw sewage,
    loose railing, roof leak*, oven for heat, floor rotted,
    (floor|ceiling|roof|porch|stairs|steps|deck|railing|wall) (is|are|was|has|have)?
      (caved|caving|collaps*|rotted|rotten|rotting|sagging|broken|missing|falling|leaking|leaks|soft),
    (dog|cat|animal|human|rat|mouse) (feces|poop|urine|droppings|waste|pee),
    flies everywhere, maggot*,
    (outlet*|wires|wiring|socket|breaker|panel|light switch) ... (spark*|exposed|hanging|smok*|hot|burn*|bare),
    (no|missing|broken|dead|disabled) (co detector|smoke alarm*|detector*|railing|handrail|banister|locks|lock|front
      door|stove|fridge|refrigerator|toilet|bathroom),
    (furnace|boiler|heater|heat|plumbing|toilet|toilets|stove|fridge|refrigerator|tub|sewer|ac|a/c) (is|are|was|has
      been)? (broken|broke|backed up|overflow*|out|not working|doesnt work|doesn't work|clogged|leaking|dead),
    (backed up|overflowing) (toilet|sewage|sewer|drain|sink),
    (using|heating w/|heating with|heats w/) (the|an)? (oven|stove|space heater*|grill|kerosene|candles|propane),
    kerosene,
    (piled|piles|stacked|stacks) (of)? ... (ceiling|hallway|trash|newspapers|boxes|to the),
    path* (narrow|blocked|through),
    (vermin|pest*|mouse|rat|roach|fleas|flea|lice|termites|bug*) (infest*|problem|droppings|everywhere|all
      over|in|bites|nest*),
    fleas,
    (pills|meds|knives|chemicals|bleach|cleaning products|guns|gun|lighters|needles) (in|within) (reach|childs
      reach|kids reach|the crib|on the floor),
    (in|on) reach of (the)? (kids|child|baby|toddler),
    (sleeping|sleeps|slept) (in|on) (the)? (couch|bed|adult bed|floor|swing|car seat) with
      (baby|infant|mom|dad|parents),
    baby ... (on stomach|in adult bed|on the couch|w/ blankets|pillows in crib|blankets in crib),
    (not|isnt|isn't|un) (safe|fit) (for|to live|to be in), unfit,
    (lead paint|peeling paint|asbestos|black mold|water damage|flooded|flooding),
    (house|home|apt|trailer|apartment|place|kitchen|bathroom) (is|was|in)? (a)?
      (disaster|filth*|filthy|deplorable|squalor|unsanitary|unlivable|disgusting|mess and|falling
      apart|dangerous|not safe|unsafe|gross|infested|reek*),
    deplorable, squalor, (burn* candles|candles for), (burned|burnt) (pot*|pan*) on stove, leaves (the)? stove on,
    left (the)? (burner|stove|oven|gas) on, smell* (of)? gas,
    (feces|poop|urine|droppings|needles|broken glass) (in|on|all over|everywhere|throughout|covering),
    (trash|garbage|flies|dirty dishes|rotten food|rotting food) (all over|everywhere|throughout|piled),
    (window|windows) ... (no|w/o|without|missing|broken) (screen*|guard*|glass|pane*|lock*),
    (cant|can't|barely) walk through, no (bed|beds|crib) for,
    (trash|garbage|clutter|boxes|newspapers|junk|piles|belongings|stuff) (is|are|was|piled|stacked|up|all)? (to
      (the)? (ceiling|waist|knees|chest)|waist high|knee high|knee deep|chest high|ceiling high|floor to
      ceiling|blocking ... (door|doors|exit*|hall*|stairs|bed)),
    (only)? (a|one)? (narrow)? (path|goat path*|pathway) only, only a path,
    no working (toilet|bathroom|stove|plumbing|fridge|refrigerator|heat|furnace|sink|shower|detector*|water),
    (strong|overwhelming) (smell|odor|ammonia|urine) ... (urine|feces|ammonia|gas|mold|sewage|odor|smell|garbage|in
      home),
    (wires|wiring|outlet*|panel|cord*) ... spark*, spark* from, holes in (the)? (floor*|ceiling*|roof|wall*),
    (no|missing|loose) (rail|rails|hand rail*|stair rail*|stair gate|baby gate|window guards),
    (meds|pills|cleaners|chemicals|bleach|needles|lighters|knives|medication*) ... (low (shelf|table|cabinet)|on
      (the)? (floor|coffee table)|unlocked|unsecured|accessible to),
    (red|yellow) tagged, code enforcement (cited|condemn*|posted), fire damage, smoke damage,
    (pool|gate) ... (unfenced|broken|no fence), unfenced pool, # (cats|dogs) ... (smell*|ammonia|feces|urine),
    ammonia (smell|odor), # degrees inside, smells of gas, (trash|garbage) (knee|waist|chest|ankle),
    (baby|infant) sleeps in (adult bed|couch|bed w/), bedsharing, bed sharing,
    (deja*|leaves|left|leaving) (the|la) (stove|estufa) (on|prendida|encendida),
    (smoke|co|fire) (detector*|alarm*) (missing|dead|removed|disabled),
    (ceiling|roof|wall|porch|deck|stairs|plaster) (came|coming|fell|falling|fallen|comes|caved) (down|in|apart|off),
    (bare|live|loose|exposed|hanging|frayed) (wires|wire|wiring|outlet*|cords),
    buckets (everywhere|catching|for the|under),
    (stove|burner|burners|oven|gas) (was|were|is|been|got|being|gets)? (left|found) (on|burning),
    (smoke|co) (alarm*|detector*) (is|was|are|were|keeps)? (dead|missing|disconnected|unplugged|has
      no|w/o|without|with no|no batter*|not working|out),
    (rotten|rotting|spoiled|moldy|decaying|old rotten) food,
    (dog|cat|animal|pet) (mess|messes|crap|waste|filth) ...,
    (soft|rotted|rotten|sagging|caved in|spongy) (floor*|spots|step*|stairs|porch|ceiling),
    black mold,
    (bugs|roaches|ants|flies|gnats|maggots) (crawling|all over|everywhere|on the
      (counter*|wall*|floor|food|bed|table)),
    (sewage|sewer|toilet|septic) (backing|backed|backs|overflow*|leaking|coming) (up|in|out)?,
    (no|without|w/o) (a|any)? (working|functioning|functional|usable)
      (toilet*|bathroom|plumbing|stove|sink|shower|heat),
    (roach*|mice|rats|bedbugs|bed bugs|mold|feces) in (the)?
      (kitch*|kitchn|kit|bedroom*|sink|fridge|food|beds|crib|bath*),
    no (clear|safe|open)? (path|pathway|walkway) ... (bathroom|door|bed|exit|kitchen|out),
    (o2|oxygen|o2 tank|oxygen tank|concentrator|tank*) ... (near|next to|by|beside|close to|w/ a|around|on)
      (the|a|an|open)? (stove|heater|flame|fireplace|candle*|space heater|burner|smoker|lit),
    (smoking|smokes|smoked|lights up|lighting up|cigarette*) ... (o2|oxygen|in bed),
    (roach*|cockroach*|mice|rats|flies|bugs|bedbugs|ants|mold|feces|trash|garbage|needles) (is|are)? (everywhere|all
      over|crawling|in every|on every|throughout),
    (home|house|apt|apartment|trailer|place|it) (is|was|looks|looked)? (unsafe|not safe|hazardous|unlivable),
    (home|house|apt) (a)? (hazard|fire trap|firetrap),
    (stairs|steps|porch) (w/o|without|no|missing) (a)? (rail*|handrail*|steps),
    (rm|room|house|home|apt|apartment|trailer|kitchen|bedroom|hall|carpet|couch|mattress)
      (smell*|reek*|stinks|stunk) (strongly)? (of|like) ... (pee|urine|feces|poop|mold|sewage|garbage|ammonia),
    (toddler|baby|infant|kid|#yo|# yo) (was|is|found|seen)? (playing|chewing|holding|drinking|crawling|sucking)
      (w/|with|on|near|next to|from|over)? (a|the)?
      (bleach|knife|knives|lighter|pills|needle*|razor*|cord*|outlet*|broken glass|feces),
    (basement|room|rm|house|apt|bathroom|kitchen) (floods|flooding|is flooded|flooded),
    (oven|stove|fridge|refrigerator) door (is|was)? (hanging|off|broken|wont),
    (floor|floors|floorboards|stairs|step|steps|porch|deck) (gives|gave|giving|is giving) (way|in|out|under|at|by)?,
    (cords|extension cords|wires) (everywhere|all over|across|under (the )?rug*|overloaded|daisy chained),
    (outlet*|plug*|wall|cord|cords|breaker) (is|are|was)?
      (scorched|charred|melted|burnt|burned|blackened|hot|smoking|sparking),
    litter (box|boxes|pan|pans)? (overflow*|full|everywhere|not changed|never changed),
    (door|doors|front door|back door) (doesnt|doesn't|wont|won't|does not|dont) (lock|close|shut|latch),
    (meth|drug|dope|grow) (lab|house|den|labs), gas (smell|odor|fumes) (in|at|from|strong|coming)?,
    (smell*|odor) of (natural|propane) gas,
    (needles|syringes|sharps|used needles) (on|in|under|by|around|near|within|left|laying)
      (the|a|kids'|kids|child's|baby's)? (coffee
      table|table|floor|bathroom|couch|bed*|sink|counter|yard|crib|kitchen|reach),
    (heat|furnace|heater|boiler|ac|a/c|water heater|hot water) (is|was|been|has been|went|still)?
      (out|broke|down|broken|dead) (x#|since|for|all|# days|and|again|this|in)?,
    (#|9#|10#|4#|5#) (degrees|f) (inside|in (the )?(house|home|apt|unit|bedroom|living room)),
    (stove|oven|burners|grill) (is|was|being)? (used|on|running|going|lit) (for|as) (heat|warmth),
    (hole|holes) in (the|a|her|his)? (bedroom|bathroom|kitchen|living room|hallway|porch)
      (floor|ceiling|wall|roof|walls),
    exposed (nails|insulation|pipes|beams|plumbing), (trash|garbage) (bags)? in every (room|corner),
    (strong|foul|bad|heavy|overpowering) (odor|smell|stench) (in|thru|through|throughout|from) (the)?
      (home|house|apt|apartment|unit|trailer|hall|kitchen|carpet),
    (bathroom|bedroom|front|back|outside|apt) (has|w/|with)? no (door|lock|window|light|floor|ceiling|heat),
    (wires|wire) (over|near|by|touching|in) (the)? (shower|tub|sink|bed|crib|water),
    (# ppl|# people|# men|# adults|# kids|# persons) in (a)? (# bdrm|# bed|# br|one bedroom|1 bedroom|one
      room|studio|# bedroom),
    (sink|tub|basement|toilet|pool) full of (black|dirty|standing|sewage|brown|stagnant|old)?
      (water|dishes|sewage|waste|trash|mold),
    (dog|cat|animal|pet) (mess|waste|poop|feces|urine) (thru out|throughout|everywhere|on|in|all over)?,
    (trashed|unusable|unlivable) (home|house|kitchen|bathroom|apt),
    (home|house|residence|kitchen|bathroom|apt|place|room) (is|was|as|looks|looked|found)?
      (trashed|unusable|wrecked|unlivable|a pigsty|a dump|nasty|foul|rancid),
    (mattress|mattresses|crib|bed) on (bare)? (concrete|dirt|floor) w,
    (busted|broken|exposed) (radiator|pipe|pipes|heater|outlet|window*),
    plaster (falling|flaking|peeling|coming), (chipping|flaking|peeling|chipped) (paint|plaster|lead), mousetrap*,
    mouse trap*, rat trap*, rat poison,
    (mice|rats|roaches|mouse|rat) (ran|running|crawling|seen|in|on|everywhere|droppings|under|behind),
    no gate (at|on|by|for),
    (no|blocked|without) (clear)? (path|pathway|egress|exit|way) (to|out|from|thru|through) (the)?
      (front|back|door|exit|bed*|bathroom|house|in a fire),
    (would|could|wouldnt|couldnt|cant|can't) (not)? (get|make it) out in (a|case of) (fire|emergency),
    (burner|burners|stove|oven|gas) (is|was|were|found|been)? (left|still) on
      (under|again|all|overnight|unattended|w/|while|#x|x#),
    (trips|tripping|blows|blowing) (breaker*|fuse*) ...,
    (full|crawling|infested|covered|loaded|overrun|teeming|swarming|packed) (of|with|w/|w|in|by) (the)?
      (bugs|roaches|bedbugs|ants|flies|gnats|mice|rats|mold|trash|garbage|feces|junk|fleas|lice|maggots|dog
      poop|urine|mouse|rat|black mold|filth),
    (bug|bugs|bedbug|bedbugs|bed bug|flea|rat|mouse|roach) (bite|bites|bitten|bit),
    (bit|bitten) by (a|the)? (rat|rats|mouse|bedbugs|fleas),
    no (locks|railing|railings|rails|handrail*|banister|subfloor|hot water|heat source|working lock*|functioning
      *|screens|crib|safe sleep*),
    (door|doors|window|windows) (is|are)? (broken|busted|kicked in|missing|gone|off (the)? hinges|wont lock|won't
      lock|boarded*|nailed|screwed|painted) (shut|up|in|closed)?,
    (busted|broken|shattered) (window|windows|glass|door|lock|locks),
    (exit|exits|doorway|doorways|hall|hallway|stairs|stairwell|back door|front door|egress|window|windows|walkway*)
      (is|are|was|were|all)? (blocked|obstructed|barricaded|piled|impassable),
    (steps|stairs|porch|deck|ramp|railing|floor|floors|tub|wall|walls|ceiling|roof|foundation|subfloor|floorboards|chimney)
      (is|are|was|were|all|has)? (gone|missing|giving way|gave way|wobbly|rickety|crumbling|soft|spongy|falling
      in|falling down|falling apart|coming down|came
      down|caving|leaning|bowing|buckling|buckled|rotted|rotten|rotting|collaps*|half gone|fell in|fell thru|fell
      through|torn up|water stained|leaks|leaking|dripping),
    (fell|foot went|leg went|stepped|going) (thru|through) (the|a)? (floor|porch|step|steps|stair|ceiling|deck),
    (leaning|rotted|rotten|rotting|sagging|spongy|soft|collapsed|collapsing|broken|missing|crumbling|rickety)
      (floor|floors|floorboards|steps|step|stairs|porch|ceiling|roof|railing|deck|ramp),
    (bare|live|frayed|exposed|hanging|chewed|dangling|loose) (wire|wires|wiring|cord|cords|electrical),
    (wires|wiring|cords|outlet|outlets|cord) (is|are|was|were|all)?
      (hanging|bare|frayed|exposed|dangling|chewed|melted|live|overloaded|coming out),
    overloaded (outlet*|power strip*|extension cord*|circuit*), (daisy chain*) ... (cord*|strip*),
    (smoke|smoking|smokes|lights up|lit a cig*|cigarette) ... (with|w/|w|near|around|next to|on|by|while
      on|wearing|has) (the|her|his|home)? (o2|oxygen) (on|tank|running|going)?,
    (burn|cigarette) (holes|hole|marks) (in|on) (the|his|her)?
      (blanket*|chair|mattress|couch|carpet|nightgown|robe|recliner|bed|bedding|sheets|sofa|floor),
    (alarms|detectors|alarm|detector|smokes) (is|are|was|were|all|been)? (missing|dead|removed|taken
      down|disabled|w/o batter*|no batter*|not working|dont work|don't work|doesnt work|unplugged),
    (no|0|zero|without|w/o|missing) (working|functioning)? (smokes|smoke|smoke/co|smoke or co|co|fire) (and
      co|alarm*|detector*|extinguisher),
    (raw|standing|backed up) (sewage|sewer water), sewage (in|backup|backing|smell|leak*|on|all), sewer gas,
    (toilet|tub|sink|septic|drain|sewer) (is|was|has)? (backing up|backs up|backed up|overflow*|wont flush|won't
      flush|doesnt flush|not flushing|full of|falling thru|clogged),
    (bucket|buckets|jug|bags) (for|as) (a|the|his|her)? (toilet|bathroom|commode),
    (toilet|commode) (is|not) (broken|busted|hooked up), mildew,
    (mold|mildew) (on|in|around|growing|everywhere|all over|smell|covers|covering),
    (ammonia|urine|feces|cat pee|sewage|gas|rotten|rotting|decomp*|dog pee|mold)
      (smell|odor|stench|fumes|smelled|reek),
    (eyes|nose) (burned|burning|watering|stung),
    (stench|reeks|reeked|stinks) (of|like) (urine|feces|cat*|dog*|garbage|rot*|ammonia|sewage|mold|gas|smoke),
    (urine|feces|pee|poop|vomit|waste|diarrhea) (soaked|stained|smeared|covered|caked)
      (carpet*|mattress*|couch|floor*|walls|furniture|bedding|rug*|recliner),
    (feces|poop|excrement|urine) (smeared|tracked|ground into|on the|all over|everywhere|throughout|in (the)?
      (hall*|kitchen|bedroom*|tub|corner*|carpet)),
    (soiled|dirty|used) diapers (on|all|every*|piled|in the),
    (rotting|rotten|moldy) (food|meat|garbage|trash) (in|on|all|every*|throughout|left|piled),
    (dishes|trash|garbage|bags|boxes|newspapers|papers|laundry|clothes|stuff|junk|belongings|furniture)
      (is|are|was|were)? (piled|stacked|heaped|strewn) (up|high|everywhere|to (the)? *|on (the)?
      (stove|bed|stairs|heater|burners)|floor to ceiling|in (the)? (tub|hallway|doorway|stairs|exits)),
    goat trail*, goat path*, floor to ceiling,
    (cant|can't|cannot|could not|couldnt|unable to) (see|find|reach) (the)?
      (floor|carpet|stove|sink|toilet|tub|bed),
    (toddler|baby|infant|kid|kids|child|children|# yo) ... (open|unscreened|broken|upstairs|2nd floor|3rd
      floor|second floor|third floor) window*,
    (toddler|baby|infant|child|kid|kids) ... (climb*|play*|hanging) ... (window|sill|windowsill|balcony|railing),
    (pool|pond) (is|was|w/|with|has)? (no fence|unfenced|not fenced|no gate|open|accessible|green and open),
    no (fence|gate) (on|around|at) (the)? (pool|stairs|top of), (trap|drug|crack|dope|flop) house,
    (people|ppl|strangers|traffic) (in and out|coming and going) (all (night|hours|day)|at all hours|of (the)?
      (home|house|apt)),
    space heater (next to|by|near|on|under|touching|against|in (the)? (crib|bed*|kids)),
    (heating|heats|heat|keeping warm|stay* warm) (the)? (house|home|apt|place|room|trailer)?
      (w/|w|with|from|using|off) (the|an|open)? (oven|stove|burner*|grill|hibachi|charcoal|propane|kerosene|hair
      dryer),
    (grill|generator|charcoal|hibachi|camp stove|propane heater) (inside|indoors|in (the)?
      (house|kitchen|living|bedroom|apt|garage|hall*)),
    (code|codes|building|housing|health|fire|city|county) (inspector|enforcement|enf|dept|inspection|marshal) ...
      (cited|violations|violation|posted|placard*|tagged|unfit|condemn*|failed),
    (hud|section 8|hqs|home) inspection failed,
    failed (hud|section 8|hqs|home safety|home|safety) inspection,
    unlivable, not habitable, uninhab*, not livable, unfit for *`,
};

import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

export const unsafeHome: RiskPhrases = {
  words: `
    roaches, bedbugs, rats, mold, feces on, feces, no smoke (detector*|alarm*), exposed wir*, broken
    (window*|stairs|steps|lock|railing), hole in (the)? (floor|ceiling|roof|wall), no heat, no running water, carbon
    monoxide, sewage, furnace (broken|out|not working), ceiling ... (come|came|coming|fell|fallen|falling)
    (down|in|through), (toilet|tub|floor) (has|had)? (fallen|fell|sunk) through, raw sewage, roof leak*, floor
    rotted, (floor|ceiling|roof|porch|stairs|steps|deck|railing|wall) (is|are|was|has|have)?
    (caved|caving|collaps*|rotted|rotten|rotting|sagging|broken|missing|falling|leaking|leaks|soft),
    (dog|cat|animal|human|rat|mouse) (feces|poop|urine|droppings|waste|pee),
    (outlet*|wires|wiring|socket|breaker|panel|light switch) ... (spark*|exposed|hanging|smok*|hot|burn*|bare),
    (no|missing|broken|dead|disabled) (co detector|smoke alarm*|detector*|railing|handrail|banister|locks|lock|front
    door|stove|fridge|refrigerator|toilet|bathroom),
    (furnace|boiler|heater|heat|plumbing|toilet|toilets|stove|fridge|refrigerator|tub|sewer|ac|a/c) (is|are|was|has
    been)? (broken|broke|backed up|overflow*|out|not working|doesnt work|doesn't work|clogged|leaking|dead),
    (using|heating w/|heating with|heats w/) (the|an)? (oven|stove|space heater*|grill|kerosene|candles|propane),
    kerosene, (piled|piles|stacked|stacks) (of)? ... (ceiling|hallway|trash|newspapers|boxes|to the), path*
    (narrow|blocked|through), (vermin|pest*|mouse|rat|roach|fleas|flea|lice|termites|bug*)
    (infest*|problem|droppings|everywhere|all over|in|bites|nest*), (lead paint|peeling paint|asbestos|black
    mold|water damage|flooded|flooding), (house|home|apt|trailer|apartment|place|kitchen|bathroom) (is|was|in)? (a)?
    (disaster|filth*|filthy|deplorable|squalor|unsanitary|unlivable|disgusting|mess and|falling apart|dangerous|not
    safe|unsafe|gross|infested|reek*), smell* (of)? gas, (feces|poop|urine|droppings|needles|broken glass)
    (in|on|all over|everywhere|throughout|covering), (trash|garbage|flies|dirty dishes|rotten food|rotting food)
    (all over|everywhere|throughout|piled), (trash|garbage|clutter|boxes|newspapers|junk|piles|belongings|stuff)
    (is|are|was|piled|stacked|up|all)? (to (the)? (ceiling|waist|knees|chest)|waist high|knee high|knee deep|chest
    high|ceiling high|floor to ceiling|blocking ... (door|doors|exit*|hall*|stairs|bed)), (only)? (a|one)? (narrow)?
    (path|goat path*|pathway) only, no working
    (toilet|bathroom|stove|plumbing|fridge|refrigerator|heat|furnace|sink|shower|detector*|water),
    (no|missing|loose) (rail|rails|hand rail*|stair rail*|stair gate|baby gate|window guards), (red|yellow) tagged,
    ammonia (smell|odor), (trash|garbage) (knee|waist|chest|ankle), (ceiling|roof|wall|porch|deck|stairs|plaster)
    (came|coming|fell|falling|fallen|comes|caved) (down|in|apart|off), (bare|live|loose|exposed|hanging|frayed)
    (wires|wire|wiring|outlet*|cords), (smoke|co) (alarm*|detector*) (is|was|are|were|keeps)?
    (dead|missing|disconnected|unplugged|has no|w/o|without|with no|no batter*|not working|out),
    (rotten|rotting|spoiled|moldy|decaying|old rotten) food, (dog|cat|animal|pet) (mess|messes|crap|waste|filth)
    ..., (soft|rotted|rotten|sagging|caved in|spongy) (floor*|spots|step*|stairs|porch|ceiling), black mold,
    (bugs|roaches|ants|flies|gnats|maggots) (crawling|all over|everywhere|on the
    (counter*|wall*|floor|food|bed|table)), (sewage|sewer|toilet|septic)
    (backing|backed|backs|overflow*|leaking|coming) (up|in|out)?, (no|without|w/o) (a|any)?
    (working|functioning|functional|usable) (toilet*|bathroom|plumbing|stove|sink|shower|heat),
    (roach*|mice|rats|bedbugs|bed bugs|mold|feces) in (the)?
    (kitch*|kitchn|kit|bedroom*|sink|fridge|food|beds|crib|bath*), no (clear|safe|open)? (path|pathway|walkway) ...
    (bathroom|door|bed|exit|kitchen|out), (o2|oxygen|o2 tank|oxygen tank|concentrator|tank*) ... (near|next
    to|by|beside|close to|w/ a|around|on) (the|a|an|open)? (stove|heater|flame|fireplace|candle*|space
    heater|burner|smoker|lit), (smoking|smokes|smoked|lights up|lighting up|cigarette*) ... (o2|oxygen|in bed),
    (roach*|cockroach*|mice|rats|flies|bugs|bedbugs|ants|mold|feces|trash|garbage|needles) (is|are)? (everywhere|all
    over|crawling|in every|on every|throughout), (floor|floors|floorboards|stairs|step|steps|porch|deck)
    (gives|gave|giving|is giving) (way|in|out|under|at|by)?, (cords|extension cords|wires) (everywhere|all
    over|across|under (the )?rug*|overloaded|daisy chained), (outlet*|plug*|wall|cord|cords|breaker) (is|are|was)?
    (scorched|charred|melted|burnt|burned|blackened|hot|smoking|sparking), gas (smell|odor|fumes)
    (in|at|from|strong|coming)?, (needles|syringes|sharps|used needles)
    (on|in|under|by|around|near|within|left|laying) (the|a|kids'|kids|child's|baby's)? (coffee
    table|table|floor|bathroom|couch|bed*|sink|counter|yard|crib|kitchen|reach),
    (heat|furnace|heater|boiler|ac|a/c|water heater|hot water) (is|was|been|has been|went|still)?
    (out|broke|down|broken|dead) (x#|since|for|all|# days|and|again|this|in)?, (stove|oven|burners|grill)
    (is|was|being)? (used|on|running|going|lit) (for|as) (heat|warmth), (hole|holes) in (the|a|her|his)?
    (bedroom|bathroom|kitchen|living room|hallway|porch) (floor|ceiling|wall|roof|walls), (wires|wire)
    (over|near|by|touching|in) (the)? (shower|tub|sink|bed|crib|water), (dog|cat|animal|pet)
    (mess|waste|poop|feces|urine) (thru out|throughout|everywhere|on|in|all over)?, (mattress|mattresses|crib|bed)
    on (bare)? (concrete|dirt|floor) w, (busted|broken|exposed) (radiator|pipe|pipes|heater|outlet|window*),
    (mice|rats|roaches|mouse|rat) (ran|running|crawling|seen|in|on|everywhere|droppings|under|behind),
    (no|blocked|without) (clear)? (path|pathway|egress|exit|way) (to|out|from|thru|through) (the)?
    (front|back|door|exit|bed*|bathroom|house|in a fire),
    (full|crawling|infested|covered|loaded|overrun|teeming|swarming|packed) (of|with|w/|w|in|by) (the)?
    (bugs|roaches|bedbugs|ants|flies|gnats|mice|rats|mold|trash|garbage|feces|junk|fleas|lice|maggots|dog
    poop|urine|mouse|rat|black mold|filth), (bug|bugs|bedbug|bedbugs|bed bug|flea|rat|mouse|roach)
    (bite|bites|bitten|bit), no (locks|railing|railings|rails|handrail*|banister|subfloor|hot water|heat
    source|working lock*|functioning *|screens|crib|safe sleep*), (door|doors|window|windows) (is|are)?
    (broken|busted|kicked in|missing|gone|off (the)? hinges|wont lock|won't lock|boarded*|nailed|screwed|painted)
    (shut|up|in|closed)?, (busted|broken|shattered) (window|windows|glass|door|lock|locks),
    (exit|exits|doorway|doorways|hall|hallway|stairs|stairwell|back door|front door|egress|window|windows|walkway*)
    (is|are|was|were|all)? (blocked|obstructed|barricaded|piled|impassable),
    (steps|stairs|porch|deck|ramp|railing|floor|floors|tub|wall|walls|ceiling|roof|foundation|subfloor|floorboards|chimney)
    (is|are|was|were|all|has)? (gone|missing|giving way|gave way|wobbly|rickety|crumbling|soft|spongy|falling
    in|falling down|falling apart|coming down|came
    down|caving|leaning|bowing|buckling|buckled|rotted|rotten|rotting|collaps*|half gone|fell in|fell thru|fell
    through|torn up|water stained|leaks|leaking|dripping),
    (leaning|rotted|rotten|rotting|sagging|spongy|soft|collapsed|collapsing|broken|missing|crumbling|rickety)
    (floor|floors|floorboards|steps|step|stairs|porch|ceiling|roof|railing|deck|ramp),
    (bare|live|frayed|exposed|hanging|chewed|dangling|loose) (wire|wires|wiring|cord|cords|electrical),
    (wires|wiring|cords|outlet|outlets|cord) (is|are|was|were|all)?
    (hanging|bare|frayed|exposed|dangling|chewed|melted|live|overloaded|coming out), (smoke|smoking|smokes|lights
    up|lit a cig*|cigarette) ... (with|w/|w|near|around|next to|on|by|while on|wearing|has) (the|her|his|home)?
    (o2|oxygen) (on|tank|running|going)?, (alarms|detectors|alarm|detector|smokes) (is|are|was|were|all|been)?
    (missing|dead|removed|taken down|disabled|w/o batter*|no batter*|not working|dont work|don't work|doesnt
    work|unplugged), (no|0|zero|without|w/o|missing) (working|functioning)? (smokes|smoke|smoke/co|smoke or
    co|co|fire) (and co|alarm*|detector*|extinguisher), (raw|standing|backed up) (sewage|sewer water), sewage
    (in|backup|backing|smell|leak*|on|all), (toilet|tub|sink|septic|drain|sewer) (is|was|has)? (backing up|backs
    up|backed up|overflow*|wont flush|won't flush|doesnt flush|not flushing|full of|falling thru|clogged),
    (mold|mildew) (on|in|around|growing|everywhere|all over|smell|covers|covering), (ammonia|urine|feces|cat
    pee|sewage|gas|rotten|rotting|decomp*|dog pee|mold) (smell|odor|stench|fumes|smelled|reek),
    (feces|poop|excrement|urine) (smeared|tracked|ground into|on the|all over|everywhere|throughout|in (the)?
    (hall*|kitchen|bedroom*|tub|corner*|carpet)),
    (dishes|trash|garbage|bags|boxes|newspapers|papers|laundry|clothes|stuff|junk|belongings|furniture)
    (is|are|was|were)? (piled|stacked|heaped|strewn) (up|high|everywhere|to (the)? *|on (the)?
    (stove|bed|stairs|heater|burners)|floor to ceiling|in (the)? (tub|hallway|doorway|stairs|exits)), goat path*,
    (cant|can't|cannot|could not|couldnt|unable to) (see|find|reach) (the)?
    (floor|carpet|stove|sink|toilet|tub|bed), space heater (next to|by|near|on|under|touching|against|in (the)?
    (crib|bed*|kids)), (heating|heats|heat|keeping warm|stay* warm) (the)? (house|home|apt|place|room|trailer)?
    (w/|w|with|from|using|off) (the|an|open)? (oven|stove|burner*|grill|hibachi|charcoal|propane|kerosene|hair
    dryer), (code|codes|building|housing|health|fire|city|county)
    (inspector|enforcement|enf|dept|inspection|marshal) ...
    (cited|violations|violation|posted|placard*|tagged|unfit|condemn*|failed)`,
};

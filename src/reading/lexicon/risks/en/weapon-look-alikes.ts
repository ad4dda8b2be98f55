import { limb } from './people-and-things.ts';

export const weaponLookAlikes = `
    (water|squirt|nerf|glue|heat|caulk|nail|staple|toy|bubble|massage|radar|price|cap|pop) (gun*|pistol*), gun (saf*|lock class|show|control|buyback), (shot|shoot|shooting|shoots) (me|her|him|us|them) (a|an|another|the) (text|message|msg|email|note|pic*|look), (shot|shoot|shoots|shooting) (hoops|baskets|pool|dice|free throws) ...,
  (shot|shoot|shoots|shooting) down, (nerf|squirt|water|toy|glue|nail|heat|radar) guns?, shot (#|a few|some|his|her) (points|baskets|hoops|goals|photos|pictures|video|videos|pool|free throws),
    drawer of knives, blade work, cut (his|her) ... razor*, (practices|practice|shave*|barber) ... razor*,
    jumped the gun, butter knife,
    (water|nerf|toy|squirt|glue|heat|bb toy|cap|play|plastic|nail|caulk|staple|massage)
      (gun|guns|knife|knives|pistol|sword*),
    gun range, shooting range, gun show, shoulder blade*, swiss army,
    armed (forces|services|robbery in), top gun, machine gun kelly,
    (card|ebt|snap|stamps|benefits|funds|truck|car|dishwasher|van|pantry|formula|phone) (is|was|were|got|has
      been|all)? loaded,
    loaded (the|up|onto|w/|with|on (the|his|her)|into) ...
      (card|ebt|truck|car|van|dishwasher|washer|groceries|food|furniture|minutes|boxes),
    pre-loaded, preloaded, weapon* free, weapons (policy|check|screen*|sweep),
    (weapon*|gun|firearm|knife|rifle|pistol) (conviction*|law*|safe|lock*),
    (lock|locked|locks|locking|secure|secured|put|putting) (up|away)? (his|the|all|her|their)? (guns|gun|firearm*|weapons|rifle*|knives|sharps|knife) (up|away)?,
    (guns|gun|firearm*|weapons|rifle*) (are|is|were|was|all)? (locked|secured|removed|turned in|sold),
    rifle (through|thru),
    gun (shy|control|range|show*|safe*|lock*|store*|shop*|debate|violence|law*|safety|metal|rack),
    (stick|sticking|stuck|sticks) to (his|her|their|my) guns, under the gun, big guns, son of a gun,
    knife (skills|factory|set|block|sharpen*), knife and fork, fork and knife, plastic knife,
    (shoulder|razor|saw|mower|wiper|fan|sharpener|rotor) blade*, bullet* (point*|journal*|list),
    explosive (temper|anger|outburst*|behav*|diarrhea|disorder|episodes|growth),
    lamb shank*,
    armed (w/|with) (forms|info*|questions|documents|paperwork|knowledge|facts|notes|a list|coffee|snacks|his
      notes|her notes),
    (knife|knives|gun|guns|sharps|weapons) (are|is|were|was|all)? (locked up|locked away|put away|turned
      in|removed|secured),
    (works|worked|job|working|hired) ... (gun|knife) (store|shop|factory|plant|range),
    (kitchen|steak|butter|bread) (knife|knives) ... (locked|drawer|high|away|reach|block|sink|dishwasher),
    (toy|nerf|foam|plastic|water|play|pretend|wooden) (swords|guns|knives|sword|gun|rifle|pistols),
    blade (from|of|out of) ... (sharpener|razor|shaver), (sharpener|eyebrow) blade*,
    (gun|knife|blade|sword|knives) (making|class*|smith*|skills|training|course*|carving),
    (kitchen|steak|chef's|paring|bread|utility) (knife|knives) (while|cooking|cutting|making|slicing),
    (knife|blade) (while|when) (cooking|slicing|chopping|making),
    (hit|hits|hitting|knocked|met|struck) (w/|with|by) (a|an|the) (bill*|ball|car|truck|fee*|flu|puck),
    (hit|hits|spanked|whooped) ... (w/|with) (a|the|his|her) (belt|switch|spoon|hand),
    (drew|draws|drawing|drawn|colored|painted|painting|doodled|picture*|sketch*) (of)? (a|the|some|his)?
      (gun|guns|knife|knives|sword|swords|pistol) ...,
    (foam|plastic|wooden|rubber|light|cardboard|lego|pirate|costume|pool noodle)
      (sword*|knife|knives|gun|guns|dagger*|axe|axes|saber*),
    (gun|guns|rifle|pistol|knife|firearm*|weapon*|shotgun) ... (was|were|has been|have been|got|are|is)? (turned
      in|sold|surrendered|removed|taken out of the (house|home)|given away|gone|donated|w/ pd|with pd),
    (sold|surrendered|removed|turned in|got rid of|gave up|gave) (all)? (his|her|the|their|all)? (old|hunting)?
      (gun|guns|rifle|rifles|pistol|knife|knives|firearm*|weapon*|shotgun*) ...,
    (glue|price|tattoo|label|massage|paint|spray|temp|temperature|radar|t-shirt) gun*,
    (bread|pocket|palette|putty|pizza|carving) knife set, no (guns|weapons|knives|firearms),
    (guns|gun|knives|knife|meds|sharps|weapons|rifles|ammo|alcohol|chemicals) (and|&|+)
      (guns|gun|knives|knife|meds|sharps|weapons|rifles|ammo|alcohol|chemicals) ... (locked|secured|put up|put
      away|removed|in (a|the) (safe|lockbox|locker)),
    bat (from|for) (his|her|the)? (baseball|softball|little league|ball|team|game|practice) ...,
    baseball bat ... (signed|game|practice|team|league), like (a|it was a|its a) (gun|knife), finger gun*,
    made a gun (w/|with) (his|her) ...,
    (knife|box cutter) (wound|cut|injury|lac|laceration) ... (cooking|kitchen|chopping|work|slicing|job),
    had (a|the|his) (gun|rifle|pistol|knife|weapon) (then|back then|in the (war|army|service|marines|navy)),
    (war|army|military|marine|navy) (days|stories|years) ... ... (gun|guns|rifle|rifles|weapon*|pistol),
    knives in (the|a)? (block|drawer|sink|kitchen|dishwasher|rack),
    (used|uses|using|took|hid|hides|hiding) (a|an|the|her|his)? (blade|razor|razor blade|knife) (on|to)
      (his|her|own)? (own)? (${limb}|self) ...,
    (blade|razor|razors) (found)? (in|under) (his|her|*'s|*s) (room|bag|backpack|pillow|bed|drawer|sock|bra|shoe),
    (secret|best|only|chemical|biological|ultimate|greatest) weapon*, (gamma|electric|bread|cake|cheese|adaptive|
    rocker|utility) knife,
    (knife|knifelike|sword|dagger) like, sharp as a (knife|tack|blade), knife* (scar|pain), like (knives|a dagger|
    daggers),
    (sharp|stabbing|like) ... knife pain, sword of damocles, double edged sword, (pass the|under the) knife, cut the
    tension ...,
    (blade|blades) change*, (scalpel|surgical|saw|skate|roller|grass|helicopter|windshield|snow plow|plow) blade*,
    blade* of grass,
    (cockroach|roach|bug|insect|flea|larva*) casings, (gun|rifle) (cleaner|oil|cleaning kit|solvent), shot (himself|
    herself|myself) in the foot ...,
    (blade|blades|knife|knives|box cutter|razor) in the (tool kit|toolbox|tool bag|tool belt|tackle box|shaver),
    (hit|hits|hitting|smashed|smash|caught) (his|her|my|own) (own)? (thumb|finger|fingers|toe|knee|shin|hand) ... (with|
    w/|w) (a|the|his|her)? (hammer|mallet|wrench|board|rock|drill),
    (firearm*|gun|weapon*) (disqualification|prohibition|restriction*|waiver|form|acknowledg*|notice|advisement|policy)
    ...,
    (poke*|poking|stab|stabs|stabbed|jab*|scratch*|scrap*|cut|cuts|cutting) (self|himself|herself|themself|(his|her) (own)?
    (${limb})) ... (with|w/|w|using) (a|an|the|his|her)? (pen|pens|pencil|pencils|pin|pins|paper ?clip*|fork|comb|nail|
    key|keys|glass|razor|razor blade|blade|scissors|tack|staple*|eraser|plastic *),
    (back to|gone back to|missing|misses|using|used|uses|picked up) the (blade|razor),
    (knife|knives|scissors) (left out|left on|out on) ... (table|counter|stove|low *),
    (deputy's|deputys|officer's|officers|cop's|cops'|cops|police|guard's|guards|sheriff's|trooper's|duty|service|pd)
    (gun|guns|weapon|weapons|firearm*|pistol|rifle|taser*) (drawn|out)?,
    (cops|police|officers|swat|deputies) ... (with|w/) (guns|weapons|rifles) (drawn|out|up),
    (will|plan to|plans to|need to|needs to|going to|must|to|should|reminder to|forgot to|did not|next time) (ask|
    inquire|discuss|talk|check|screen|assess|cover|review|address) ... (gun*|firearm*|weapon*),
    (ask|asked|asks|asking|inquired|screened|screen|talked|education|educated|counseled|counseling|teaching|info|
    handout|pamphlet|brochure|flyer|leaflet)
      (about|abt|re|on|for) ... (gun*|firearm*|weapon*) (storage|safety|in the home|at home|access)?,
    (gun|guns|firearm*|weapon*) (and|/|&)? (pill|pills|med|meds|medication)? (storage|safety|lockup|lock up|lockbox)
    (handout|info|pamphlet|brochure|flyer|sheet|talk|class|tips|education|form)?,
    (game|games|video game|movie|movies|show|shows|toy|toys|cartoon*) (with|w/|about|of|like) (guns|weapons|swords|
    knives|gun|shooting),
    rumor* (of|about) (a)? (gun|weapon|knife), (rifle|pistol|gun|archery|skeet) (range|club|team|sport*|scholarship),
    shotgun (house|seat|apartment|style|wedding), (ride|rode|riding|called|calls) shotgun,
    (passed|cleared|clean|negative|neg|clear|no hits|passes) ... (weapon*|gun|knife) (search*|check*|sweep|scan),
    (weapon*|gun) (search*|check*|sweep|scan|detector) ... (pass*|clear*|neg*|clean|nothing|done|at (the|intake|
    door)),
    (armed|equipped) (w/|with) (new|a|her|his|the)? (new|coping|better)? (skill*|tool*|plan|knowledge|info*|strateg*|
    list|questions|confidence|resources),
    (knife|gunshot|gun shot|gsw|bullet|stab|stabbing) (wound)? scar*, (old|healed|remote|childhood|prior|previous|
    past|war|vietnam|military|combat)
      (gsw|gunshot*|gun shot*|stab wound*|bullet|shrapnel|stabbing|knife) ..., (gsw|gunshot*|gun shot*|stab wound*|
      stabbing|gunshot injury) (in|from|hx|history)? (#|years|childhood|scar*|vietnam),
    (gsw|gunshot*|gun shot*|stab wound*) (in|from) #, (on|for|over|finished|completed|served|did|doing) (parole|
    probation|paper|papers|supervision|time|#|bid|yrs|years) ... (gun|weapon*|firearm*|knife) (charge*|chg|case),
    (served|did|finished) ... ... (gun|weapon*|firearm*) (charge*|chg|case|offense*), (gun|weapon*|firearm*)
    (offense*|offence*|priors|history|hx),
    (old|prior|past|previous|#|juvenile|original|instant|hx of|hx|history of|dismissed|dropped|since his|since her)
    (gun|weapon*|firearm*|knife) (charge*|chg|case|arrest*),
    (gun|weapon*|firearm*|knife) (charge*|chg|case) (is|was|are|were)? (#|two|three|five|six|eight|ten|twelve|twenty|
    many|long|old|years|yrs|over|closed|behind him|behind her),
    (gun|weapon*|firearm*|knife) (charge*|chg|case) (dismissed|dropped|from|in|was dropped|was dismissed|was thrown
    out|expunged|sealed|# *),
    # (assault|robbery|agg assault|battery|conviction) (w/|with) (a)? (firearm|weapon|gun|knife|deadly weapon),
    (assault|robbery|agg assault|battery) (w/|with) (a)? (firearm|weapon|gun|knife|deadly weapon) (in|from|conviction|
    #) *,
    (big|good|sharp|chef|chef's|his|her|own|nice|set of|a|the|w/|with|using|dull)? (knife|knives) (for|at|and) ...
    (work|job|restaurant|kitchen|cooking|fork|forks|spoon*|cutting board|potatoes|vegetables|veggies|fruit|bread|meat|
    dinner|cake|school lunch),
    (cut|cuts|cutting|slice|slices|sliced|slicing|chop|chops|chopped|chopping|spread|peel|peels|peeled|peeling|carve|
    carved|butter|mince|dice|dicing)
      (up)? (his|her|the|a|an|some|own|birthday|wedding)? (birthday|own|wedding)? (meat|cake|food|carrots|carrot|
      vegetables|veggies|fruit|apple|apples|onion|onions|potato|potatoes|chicken|bread|toast|steak|tomato|tomatoes|
      lemon*|pie|pizza|turkey|sandwich*|cheese|pumpkin|watermelon|salad|dinner|lunch|celery|boxes|cardboard|tape|
      carpet|drywall|rope|twine) ...
      (with|w/|using) (a|an|the|his|her)? (big|sharp|small|plastic|paring|kitchen|steak|utility|safety)? (knife|
      knives|scissors|blade|box cutter|boxcutter|machete),
    (knife|knives|scissors|box cutter) to ... (peel|cut|slice|chop|butter|spread|open|eat|carve|cook|trim|prep|make)
      (up)? (the|his|her|some)? (potatoes|carrots|meat|toast|bread|boxes|food|vegetables|veggies|fruit|package*|
      dinner|lunch|salad|cake|cheese|steak|mail|bag|onions|chicken|paper),
    (hold|holds|hold a|grip|use|using|handle|manage) (a)? (fork|knife|spoon)? (and|or|&)? (knife|fork|spoon|utensils)
    (to|and|w/|with|at|for|or|due|d/t),
    (box cutter*|boxcutter*|knife|knives|machete) (trained|training|provided|issued|required|for (work|the job|his
    job|her job|boxes|landscaping)),
    (issues|issued|provides|gives|gave|trained on|uses|used) ... box cutter* ..., gun metal, machine gun metal,
    machine gun kelly,
    (gun|guns|firearm*|rifle*|pistol*|shotgun*|weapon*) ... (museum|years ago|yrs ago|years back|long ago|in #|before
    kids|before (the)? (kids|children) were born),
    (unloaded|locked)? (gun|guns|firearm*|rifles|weapons) (are|is|were)? (kept|stored|stays|stay|remain)? (at|in)
    (the)? (station|police station|armory|range|bank vault|evidence),
    shot (w/|with) (a|an)? (paintball*|nerf|water|rubber band*|bb|camera|vaccine|steroid*|cortisone), (flu|covid|
    tetanus|allergy|booster|depo|b12|invega) shot*,
    (took|takes|taking) (a|an|the)? (razor|blade|knife|box cutter|scissors) to (his|her|both|own|the) ...,
    (drew|drawing|drawn|colored|painted) ... ... (with|w/|holding) (a)? (sword|gun|knife|bow),
    (works|worked|job|employed|working) ... ... ... (knives|knife) (at|in|all day), (gun/pill|pill/gun|gun/med|
    med/gun) (lockup|lock up|safety|storage) ...`;

import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

const mover = `
  wandering|wanders|wandered|wander|roaming|roams|walking|walks|walked|found|outside|out|leaves|left house|goes out|
  went out|pacing|standing|seen`;

export const selfNeglect: RiskPhrases = {
  except: `
    not eating much (salt|sugar|meat|sodium|bread|carbs), to not eat, dressing soaked,
    (tested|test|tests|testing|dropped|drops|popped|ua*|uds|came up|came back|giving|gave) dirty,
    punish* (himself|self) by not eating, (roommate|neighbor|stranger) (was|were)? found ...,
    filthy my (shoes|boots|feet|socks), (floor|floors|carpet|counter*|stove|sink) ... (so)? (sticky|filthy) (and)? (filthy)? my ...,
    (house|home|apt|apartment|room|place) (is|was) (too|so|very)? (dirty|filthy) (for|to) ...,
    (mattress|bed|couch|sheets|recliner) full of holes,
    (worried|concerned) (about|re) self neglect but ...,
    not eating (meat|sweets|sugar|carbs|gluten|dairy|pork|junk food|fast food|fried food|solid*|out|after|before|
      late|breakfast|lunch),
    (do not|dont|don't) (shower|bathe|wash|drink|eat|brush|get) ... (for|until|till|before|after|per|wet|hrs|hours),
    (eat|eaten|ate|eating) (lunch|breakfast|dinner) (yet|before|today),
      weight loss (is|was)? (intended|intentional|planned|goal*|program|clinic|med*|surgery|desired|wanted),
    (intended|intentional|planned|desired|wanted|supervised) weight loss,
      weight loss ... (intentional|intended|on purpose|wegovy|ozempic|glp*|diet*),
    (hands|clothes|clothing|shirt|boots|pants|jeans|uniform) ... dirty from ..., (dirty|greasy) (work|from) ...,
    (hands|clothes|clothing) ... (from|after) (work|shift|the job|his shift|her shift|the garage|gardening|the shop),
    (child*|children|kids|baby|infant|toddler|boy|girl|son|teen|teenager|student|#yo) ... (dirty|filthy|unwashed|
      unclean|lice|soiled|smell*|unkempt|hygiene) ...,
    (kitchen|house|home|apt|apartment|room|bathroom|floor|car|yard|wound|dishes|dog|cat|water|needle*|
      urine) ... (looks|looked|appears|appeared|is|was|are|were) (very|quite)? (dirty|filthy|unclean|infested|black|
      stained|moldy),
    (roommate|neighbor|brother|sister|cousin|husband|wife|son|other resident) (never|does not|will not|refuses to|
      is|smells|reeks|stinks) ...,
    not clean* (the|house|room|apartment|oven), not changed (meds|dose|address|plan),
    (hasnt|hasn't) (bathed|changed|washed) (her|him|mom|dad|pt|cl|the),
    sn (visit*|eval*|services|home|care|freq*|orders|f/u),
    (left|kept|leaves|leaving|keeps|keeping|found left|sits|dumped) in (a|the|his|her|same)?
      (wet|soiled|dirty|soaked|urine|feces)? (brief*|diaper*|depend*|bed|chair|recliner|clothes|urine|feces|sheets)
      ...,
    (wound|incision|foot|stump|drain|dressing|leg|ulcer|breath|urine|stool|drainage|sore) (smells|smelled|smelling)
      (bad|foul|awful|terrible),
    (not|isnt|isn't) (cleaning|washing|changing|dressing) (self|himself|herself)
      (independently|yet|w/o|without|bc|because|due|after surgery),
    (baby|infant|toddler|newborn|child|kid|kids) (barely|hardly|not|wont|isnt) (eats|eating|ate|drinking|eat) ...,
    barely (eats|eating|ate) (veg*|meat|breakfast|school lunch|at school),
    (kids|children|child|#yo|# yo|toddler|baby|boy|girl) ... (barefoot|no coat|lice|no shoes) ...,
    (grief|comfort|stress|binge|emotional) eating`,
  words: `
    diogenes (syndrome)?, gravely disabled, grave disability, (adult|geriatric|elder)? failure to thrive, ftt, squalor,
    (living|lives|lived) in (squalid|filthy|deplorable|unsanitary) (conditions|home|house),
      squalid (living)? conditions,
    (lives|living) like an animal, waste away, wasting away, (letting|let|lets) (his) (health|appearance|body) go,
    (unsafe|not safe|unable|incapable|inability) (to|of) (safely)? (care|caring) for (himself),
    (lacks|lacking) (the)? (capacity|ability) to (meet|care|provide|manage) ... (needs|himself|care),
    (concern*|report*|alleg*|suspect*|possible|poss|referral|case) (for|of|re)? (s/n|sn),
      (sn|s/n) (concern*|report|alleg*),
    neglect* (of)? self, given up on (himself), gave up on (himself), (does not|not) care for own *,
    self neglect*, self-neglect*, not bathing, hasnt bathed, hasn't bathed, not bathed, not showered,
    hasnt showered, hasn't showered, unkempt, malodorous, disheveled, poor hygiene, wearing same clothes,
    same clothes, not caring for (self|himself|herself), not eating, stopped eating, refusing to (eat|bathe),
    not eaten, hasnt eaten, hasn't eaten, soiled (clothes|clothing), strong body odor, body odor,
    hygiene (is)? (poor|declining|worse), lost # ?lbs?, weight loss, not drinking (water|fluids|anything|much|enough|well), no longer bathing, urine soaked,
    incontinent and, hair (is|was)? (matted|greasy|unwashed|uncombed|tangled), (matted|greasy|unwashed) hair,
    smell* (of|like) (urine|feces|bo|pee), odor of (urine|feces),
    (nails|toenails) (overgrown|long|curled|curling|curl*),
    (living|lives|surviv*|lived) (on|off)
      (crackers|coffee|ensure|toast|candy|soda|cereal|chips|beer|cookies|canned|boost|tea),
    down to # (lbs|lb|pounds), weight (is)? down to #,
    (emaciated|cachectic|gaunt|skin and bones|frail and thin|malnourish*),
    (sitting|lying|laying|sleeping|living) in (his|her|own|the)? (own)? (waste|urine|feces|filth|excrement),
    (feet|skin|body|face|hands) (black|filthy|caked|covered) ... (dirt|feces|filth|grime),
    (filthy|dirty|stained|soiled) (clothes|clothing|nightgown|pajamas|shirt|robe|feet|hands),
    not taking care of (self|himself|herself),
    neglecting (himself|herself|his|her) (hygiene|health|care|self)?,
    (unable|not able) to care for (self|himself|herself), (cant|can't|cannot) care for (self|himself|herself),
    (unshaven|unbathed|unwashed|ungroomed),
    same (outfit|shirt|dress|nightgown|robe|clothes|pants) (for|as|since|every),
    skipping (baths|showers), (eats|eating) (very)? little,
    (urine|feces) (on|all over|in) (his|her)? (clothes|pants|himself|herself),
    not eating (much|enough|well)?, self care (poor|declin*|deficit*),
    (refus*|declin*|turns away|turning away) (all (help|care|services|assistance)|help (bathing|w/ bathing|with
      bathing)|bath*),
    sitting in (his|her) own,
    (hasnt|hasn't|has not|wont|won't|doesnt|doesn't|refus* to|stopped|not)
      (bathed|bathe*|bathing|showered|shower*|washed|washing|brush*|groom*),
    (hasnt|hasn't|has not|wont|won't|doesnt|doesn't|refus* to|not) (changed|change|changing) (her|his|the)?
      (clothes|clothing|underwear),
    weight (down|loss of) #, (down|lost) # (lbs|pounds), client isnt fed, (pants|clothes) falling off,
    (found|was|sitting|lying) soiled,
    not (caring for|treating|cleaning|tending) (his|her|the|own)? (wound*|sores|ulcer*|foot|feet|hygiene|catheter),
    (smell*|reek*|odor|stinks|stunk) (strongly|heavily|strong|bad)? (of|like) (urine|feces|bo|body odor|pee|poop),
    (strong|foul|heavy) (bo|b.o.|body odor), teeth (rotting|rotted|decayed),
    (beard|nails|toenails|fingernails) (matted|overgrown|curling|filthy|unkempt),
    (matted|unkempt|filthy|overgrown) (beard|nails|toenails),
    (refus*|declin*) (all care|wound care|medical (care|attention)|to see (a|the|any)? (dr|doctor|md)),
    (clothes|clothing|pants|shirt|robe|bedding|sheets|pajamas) (is|are|was|were)?
      (stained|soiled|soaked|filthy|caked|crusted|covered) (w/|with|in)?,
    (dirty|filthy|stained) (coat|coats|pants|sweats|jeans|robe), # dirty (coats|shirts),
    (hasnt|hasn't|not|has not) (been)? (out of|left|gotten out of|leaving) (bed|the bed|recliner|couch)
      (in|for|since),
    not toileting, no meals,
    (weighs|weight is|down to|weighing) (only)? (7|8|9)# (lbs|pounds),
    (7|8|9)# (lbs|pounds) and,
    (turns|turned|turning|waves|pushes) (down|away|off) (all|any|every|our)? (help|services|offers|assistance|care),
    hair (in knots|in mats|knotted|full of lice),
    (smells|smelled|smelling) (bad|awful|terrible|foul|strongly|unwashed),
    trash bag* (for|as) (a)? (coat|clothes|shoes|diaper), no (bath|shower|baths|showers) (in|for|since),
    same (soiled|dirty|stained|filthy|urine soaked|wet)
      (clothes|pants|shirt|nightgown|robe|outfit|sweats|dress|socks),
    (wont|won't|refus*|doesnt|doesn't|will not|not|never) (let|letting|lets|to let) (anyone|anybody|us|the
      nurse|nurse|rn|me|hha|aide|dtr|doctor) (treat|look at|change|clean|dress|touch|wash|bathe|check)
      (the|his|her|it|him) ...,
    (hasnt|hasn't|has not|havent) (left|gotten out of|been out of|got out of|moved from) (the|his|her)?
      (bed|couch|recliner|chair|room) (or|and|in|for|since|except),
    or (showered|bathed|washed|changed|eaten) (in|for|since) (#|days|weeks|over|a),
    (substantiated|confirmed|suspected|alleged|founded|validated|indicated|valid|possible|poss) (self
      neg|self-neg|self neglect|self-neglect|selfneg*),
    sn (confirmed|substantiated|sub'd|subd|alleg*|suspected|report|case|indicated|founded|valid*|risk|concern*),
    (allegation*|alleg|alleged|type|finding|report*) (is|of|for|are|was|:)? sn,
    (confirmed|suspected|substantiated) sn,
    (eats|eating|has) (one|1|only|just|a) (can|bowl|meal|sandwich|piece|box) ... (a|per|every) day,
    neglects (self|himself|herself), (# lbs|#lbs) and (dropping|losing|falling),
    (robe|shirt|clothes|pants|nightgown|dress|sweater) (w/|with|has|had|covered in|covered w/|full of)
      (old|dried|food|urine|feces) (stain*|food|urine|feces|vomit),
    (nails|toenails|fingernails) (are|were|is)? (long|thick|overgrown|yellow*),
    (${mover}) ... (w/o|without|with no|w/ no|no) (a)? (shoes|shoe|coat|jacket|clothes|pants) (or|and|on|in|at)?
      ...,
    (${mover}) ... (barefoot|naked|undressed|half dressed|half naked|unclothed|shoeless),
    (${mover}) ... in (his|her|a)? (pajamas|pjs|nightgown|night
      gown|nightie|underwear|diaper|brief|slip|bra|boxers),
    (wandering|wanders|wandered|roaming|roams) ... (into traffic|in traffic|in the (street|road|snow|cold|rain)|in
      street|on the (road|highway)),
    (forget*|forgot|too weak|too tired|too depressed|no energy|unable|not able|cant|can't|struggl*|no longer able)
      to (eat|cook|bathe|shower|wash|feed (self|himself|herself)|dress|toilet|groom*|drink),
    forget* (meals|to eat|eating),
    (not|cant|can't|cannot|unable to|no longer|struggling to|failing to|barely|hardly|isnt|isn't|doesnt|doesn't)
      (able to|been)? (manag*|do|doing|keep up w/|keeping up w/|keeping up
      with|complete|completing|perform*|handle|handling|attend* to) (his|her|own|any|most|basic)?
      (adls|adl|adl's|iadls|self care|self-care|hygiene|personal care|personal hygiene),
    (adls|adl's|self care|self-care|hygiene|grooming) (are|is|very|still)? (down|poor|declin*|neglect*|not
      done|undone|unmet|slipping|worse*|deteriorat*|not met|lacking),
    (untreated|neglected|unattended|ignoring|ignores|ignored|neglecting)
      (his|her|own|l|r|left|right|large|open|infected)? (leg|foot|toe|skin|heel|breast|arm)?
      (wound*|ulcer*|sore|sores|infection*|diabetes|lump|foot|leg|teeth|tooth|cancer|health|cellulitis|gangrene),
    (wont|won't|refuses to|refusing to|refused to|will not|doesnt|doesn't) (go)? (see|to) (a|the|any|his|her)?
      (dr|doctor|md|er|ed|hospital|clinic|nurse) ... (wound|ulcer|leg|foot|sore*|infection),
    (now|down to|weighs|only) (at)? (7|8|9)# ?(lb|lbs|#|pounds), (7|8|9)#(lb|lbs) (now|today|down),
    (feces|stool|poop|dirt|filth|food) (under|caked on|dried on|on|in) (his|her)? (own)?
      (nails|fingernails|hands|cuffs|clothes|clothing|pants|hair|skin|legs|beard|self),
    (hasnt|hasn't|has not|havent) (left|gotten out of|been out of|moved from) (the|his|her)?
      (bed|recliner|couch|chair) (x#|#|in|for|since|all) ...,
    (dressing|bandage|bandages|wrap|cast) ... (# (wks|weeks|wk|days|mos|months) old|never changed|not
      changed|unchanged),
    (av|cl|pt|she|he) (is|was|at|weighs|now)? (7|8|9)# ?(lb|lbs|pounds),
    (soiled|urine soaked) (bed|bedding|linens|sheets|mattress|pants|clothing),
    (eats|eating|ate) (spoiled|expired|rotten|moldy|raw|cat|dog) (food|meat|leftovers),
    (refuses|refusing|refused|declines|rejects) (all|any) (svcs|svc|services|help|care|aides|hha|hh|supports) (and)?
      (not|no|dirty|filthy|soiled|unable|cant|unsafe),
    (not|isnt|isn't|never|no longer|barely|hardly|stopped|quit) (been|really)?
      (cleaning|washing|bathing|wiping|grooming|changing|dressing|feeding|keeping up) (self|himself|herself|his
      body|her body|own body|his clothes|her clothes|own clothes),
    (let|letting|lets) (himself|herself) go,
    (poor|bad|terrible|no|zero|minimal|lack of|declining) (self care|self-care|personal hygiene|hygiene|grooming),
    (barely|hardly|rarely|seldom) (eats|eating|eaten|ate|bathes|bathing|showers|showering|drinks|drinking|changes
      clothes|gets up|leaves the bed|leaves bed|moves),
    (eats|eating|ate|has) (one|1|a) (meal|can|sandwich|bowl) every (few|couple|other|#) (days|day),
    (eats|eating|ate|feeding|living) (food)? (out of|from) (the)? (trash|garbage|dumpster*) (can|cans|bin*|bag*)?,
    (soiled|wet|dirty|full|saturated|soaked) (brief*|depends|diaper*|pull ups|pullups|underwear|pad|pads) (and)?
      (wont|won't|refus*|will not|declin*|doesnt|doesn't|not) (to)? (change*|changing|let),
    (wont|won't|will not|refus* to|refus*|declin*|doesnt|doesn't|not|isnt|stopped|quit|never)
      (treat|treating|manage|managing|take care of|taking care of|care for|caring for|dress|clean|cleaning|deal
      with) (his|her|the|own) ...
      (diabetes|wound*|ulcer*|foot|feet|leg|legs|sore*|infection|health|cancer|copd|chf|heart|catheter|ostomy|
        colostomy|body|teeth|self),
    (wont|won't|will not|refus* to|refus*|declin* to|doesnt want|not willing to) (let (anyone|any1|rn|nurse*|a
      nurse|dr|us|me|them|anybody) (look at|see|touch|treat|check)|get) (it|them|the|his|her)? ... (looked
      at|treated|checked|seen|checked out|wound*|sores|leg|foot|feet|ulcer*),
    (wound|ulcer|sore|sores|leg|foot|burn|lump|feet|toe) ... (he|she) (wont|won't|refuses|will not|refused|doesnt
      want) (to)? (get|have|let|show|treat|see),
    (barefoot|in (his|her|a) (nightgown|pajamas|robe|underwear|briefs|slippers|t-shirt|tshirt)|no coat|w/o a coat|no
      shoes) ... (in|out in|outside in) (the)? (snow|rain|cold|freezing|street|road|ice|traffic|winter),
    (cant|can't|cannot|unable to|not able to|no longer able to|struggling to|couldnt) (take care of
      (self|himself|herself)|manage (alone|on his own|on her own|by himself|by herself|at home|his own care|her own
      care)|look after (self|himself|herself)|live alone|keep (self|himself|herself) clean),
    (wont|won't|refus*|doesnt|will not|never) (to)? change* (his|her|the)?
      (colostomy|ostomy|bag|dressing*|bandage*|sheets|underwear|catheter),
    (never|doesnt|doesn't) (washes|bathes|showers|bathe|wash|shower|changes clothes|change clothes),
    (lice|bugs|maggots|roaches|fleas|ticks) (in|on|crawling on|crawling in|coming out of) (his|her|the)? (own)?
      (hair|beard|wound|wounds|clothes|clothing|bed|scalp|skin|dressing|leg|foot|ears|body),
    (using|uses|use|goes in|peeing in|pees in|urinat* in|defecat* in) (a|the|an)? (bucket|bottles|bags|cups|coffee
      can|cans|jars|pail|sink|corner|closet) (as|for|instead|bc)? (a|of|the)? (toilet|bathroom|commode)?,
    (wearing|wears|dressed in) (garbage|trash|plastic|grocery) bag*,
    (hasnt|hasn't|has not|havent|not) ... (or|nor) (bathed|showered|washed|eaten|changed clothes|bathing|showering),
    (only|just) (eats|eating) (crackers|toast|candy|chips|cereal|cookies|bread|soup|snacks|dry *|cans),
    (wont|won't|refus*|declin*) (to)? (accept|take) (home care|help|services|any help|meals|an aide),
    (feces|stool|poop|urine) (dried|caked|smeared|crusted) on (his|her)?
      (legs|hands|skin|clothes|feet|arms|body|pants),
    (sitting|sits|sat|lying|laying|lays|sleeps|sleeping) in (his|her|own)? (own)?
      (stool|bm|poop|vomit|diarrhea|mess|soiled *),
    (digs|digging|dig|scavenges|scavenging|rummag*) (in|thru|through) (the)? (dumpster*|trash|garbage) for
      (food|meals|something to eat),
    (bedbound|bed bound|bedridden) ... (no care|no help|no aide|no caregiver|no one|nobody|(and|lives) alone),
    (hasnt|hasn't|has not|havent|not) (cut|trimmed|brushed|combed|washed|changed|laundered) (his|her|own|the)
      (nails|toenails|hair|teeth|clothes|sheets|underwear|shirt|outfit|dressing|bandage|bandages|brief*|depends)
      (in|for|since|x),
    (dirty|filthy|greasy|thin|frail|unclean|unwashed|smelly) and
      (dirty|filthy|thin|frail|unclean|smelly|malodorous|disheveled|unkempt|confused),
    (clothes|clothing|shirt|pants|robe|gown) (are|is|was|were|all|very)?
      (soiled|filthy|stained|reeking|stinking|urine soaked),
    (hasnt|hasn't|has not|havent|not) (left|gotten out of|been out of|got up from) (the|his|her)?
      (bed|couch|recliner|chair) in`,
};

import type { PartialRiskLexicon } from '#reading/lexicon/lexicon.ts';

/** Harmless uses of the words of house, roof, food and power: a job, a trip, an allergy, a lab draw,
somebody else's letter. */
export const homeLookAlikes: PartialRiskLexicon = {
  unsafe_home: {
    except: `
      (allergic|allergy|allergies|sensitive|sensitivity) (to)? ... (mold|mice|rats|roaches|dander|mildew|fleas|bees),
      mold (allergy|allergies|shots|culture*|test negative|inspection (passed|clear)|in (sputum|culture)),
      (phobia|fear) of (mice|rats|roaches|cockroaches|bugs|mold|bed bugs|fleas|heights),
      (pest control|exterminat*|roofing|roofer|painting|plumbing|cleaning|restoration|sewage|sewer|septic|demolition)
        (job|company|crew|work|worker|tech|business|plant|school|class|license|gig) ...,
      spray* for (roaches|bugs|mice|bed bugs|ants|termites), (job|hired|works|working|work) ... (pest
      control|spraying) ...,
      (class|course|training|certified|cert|job) in (mold|lead|asbestos|sewage) ...,
      (pet|lab|guinea) (rat|rats|mouse|mice|snake|pigs), rat (race|pack|tail*),
      (sewage|sewer|water) (plant|treatment) ...,
      (gas|smoke|co|fire) (smell|alarm|call|leak) ... (false alarm|test|no leak|nothing found) ...,
      no water (damage|bill|weight|leaks|leak|stains), (broken|busted|cracked|leaky|leaking|loose|faulty|missing)
        (window|windows|door|lock|locks|step|steps|stair|stairs|railing|toilet|faucet|sink|pipe|pipes|furnace|
        heater|stove|outlet*|light*
        )
        ... (replaced|fixed|repaired|patched|installed|secured|removed),
      (roaches|mice|rats|bed bugs|bedbugs|mold|hoard*|clutter) ... (old place|old apartment|old apt|previous
      place|previous apartment|last place|last apartment),
      (previous|old|last|former|prior) (place|apartment|apt|house|home|unit|landlord) had ...,
      fire (drill|escape|extinguisher|department visit|safety|pit|prevention) ...,
      (lead|mold|water|radon) test ... negative,
      (pills|meds|medication|bottle*) found in ... trash, (le|me|les) falta el aire, (dejo|deja|quedo|queda) sin aire,
      sin agua en (el|su) cuerpo, (miedo|fobia) ... (ratas|cucarachas|ratones|aranas), roach (bait|spray|traps) ...,
      bugs in the (garden|yard|park|sandbox), cluttered (with|w/) moving boxes, moldy (bread|cheese|fruit),
      (gun|handgun|pistol|rifle|shotgun|firearm|9mm|revolver|glock|ammo) ... (in|within|on) reach of (the)? (kids|child|
      baby|toddler), glass of (juice|milk|water|wine|tea|soda) ..., (landlord|ll|mgmt) ... no (lease|code)? violations,
      (hoard|hoards|hoarded|hoarding) (his|her|their|the)? (pills|meds|medication*|food|snacks|bread|money|cash|
      trazodone|tylenol|seroquel|ativan|xanax|toilet paper),
      (water damage|mold|roaches|rats) (at|on) (the|his|her)? (job|work|jobsite|job site) ..., umbilical cord ...,
      drawing of ..., drew a ... house`,
  },
  housing_loss: {
    except: `
      (lost|lose|losing|loses|misplaced) (his|her|their|the|my)? (house|apartment|apt|room|car|home)
      (key|keys|phone|fob),
      (drop|drops|dropped|dropping|dismiss*|withdr*|cancel*|vacate*|avoid*|prevent*|stopped|halted|averted)
      (the|her|his|their|an|that)? (eviction|foreclosure|filing|case) ...,
      evicted (units|apartments|houses|tenants' things), (clears|clearing|cleans|cleaning|cleaned) out ... evicted
      ...,
      (meet|met|visit|visited|visit*|hv|saw|seen|interviewed|contact|session) ... (at|in) (a|the|his|her|their)?
      (motel|hotel) #*,
      (bought|buys|buying|got|gets|copped|scored|sold|sells|selling|found) ... (on|off|from) (the)? street*,
      street (drugs|pills|fent*|name|value|outreach), (chat|chatted|talked|sat|met|spoke|waited|standing) ...
      (on|at) (the)? curb,
      doubled up (his|her|the|their|on|in (pain|laughter)|with (pain|laughter|cramps)|w/ (pain|cramps)),
      no lease (violation*|issues|problems), (lease violation class|tenant rights) ...,
      (animal|storm|bus|pet|tornado|bomb) shelter*, shelter* in place,
      (drop-in|drop in) shelter for (coffee|lunch|mail|showers),
      (rental|rent) (assistance|help|aid) (caught|paid|covered|approved|came through|brought|granted) ...,
      went to (the)? (encampment|shelter|camp|mission) ..., (volunteer*|works|work|working|job|shift|employed) ...
      (shelter|mission),
      (sold|selling|sell) ... by choice, (camping|camped|camp) (trip|weekend|with (peers|family|scouts|church)|w/
      (peers|family)) ...,
      (neighbor|neighbors|nbr|nephew|friend|cousin|brother|sister) lost (his|her|their)
      (house|home|apartment|job|place) ...,
      (locked|kicked|put) (mom|him|her|them|me|us|everyone) out as (a)? (prank|joke), locked (her|him) self out,
      (kicked|dropped|removed|put) (him|her|them|me|us)? out of (the|a)? (group
      chat|chat|game|class|group|zoom|meeting),
      (put|puts|putting) me out of (my|this|his|her) (misery|pain), (throw|throws|threw|throwing) (him|her|them|it|me)
      out (the|a|of the|of a)? (window|car|truck|bus|moving *) ..., nowhere to be found, (locks|lock) after the
      burglary,
      (going|goes|went) through (her|his|their|my) (wallet|purse|phone|mail|things|bag|drawers|pockets|trash) ...,
      (hospital|inpatient|psychiatric|psych|rehab|snf|detox|icu) stay (ended|ends|is over|is up|was) ...,
      (moving|move|moves|plan|plans) ... (when|once|after) (the|her|his|their)? lease (is|ends|expires|runs) ...,
      (her|his|the|a) tenant ... rent, (cuffed|arrest*|warrant*|picked up|wanted|us) ... (marshal|marshals),
      (fell|fall|falls|jump*|ran|runs|walked|thrown|rolled) ... (to|onto|into|on) the street, banned from (the|this)?
      unit,
      once (lived|stayed|slept) ..., would (only)? lose ... only if ...,
      (bait|traps|trash|garbage|fire|candle|cigarette|
      food|bins|cans|chairs|snacks) (was|is|were)? (put|puts) out, (put|puts|putting) out
      (bait|traps|trash|garbage|the fire|
      fire|a fire|cigarette*|food|bins|cans|snacks|flyers),
      (pide|pidiendo|vende|vendiendo|trabaja|vi|vieron|cayo|camina|
      juegan) ... en la calle, notice from (the)? (electric|water|gas|power|light|utility|phone) ...,
      (# day|#-day) notice from (the)? (electric|water|gas|power|light|utility|phone) ...,
      (trash|garbage|bins|cans|furniture|bags) ... on (the)? curb, out of home services,
      evicted from (a|the) (game|chat|class|meeting), (has|have|had|got) to leave by #* (for|to get|bc of|to pick) ...,
      get out of the (house|home|apt) (more|often|some), get out more, school lock* out, locked out due to`,
  },
  food_insecurity: {
    except: `
      (skip*|miss*|no) (breakfast|lunch|dinner|meal|meals|food) (for|before|prior to) (lab*|blood
      work|bloodwork|surgery|procedure|test*|scan|appt|the (lab*|procedure|test|scan)),
      (skip*|missed) (breakfast|lunch|dinner) to (make|get to|attend|come to|be at) ...,
      (dog|cat|pet|dogs|cats|fish|bird) ... (out of|low on|no|needs) food, (dog|cat|pet) food (bag|bowl|aisle|donat*),
      hungry for (company|attention|affection|change|work|success|more|recess|love|knowledge|lunch|dinner),
      hunger (strike|cues|games),
      (empty|bare) (fridge|refrigerator|freezer|pantry) (was|is|being|for|because|since|while)
      (defrost*|cleaning|clean*|moving|repair*|new|replac*|painted|just delivered) ...,
      (fridge|refrigerator|freezer|pantry) (was|is|being)? (emptied|cleaned out|defrosting|being painted|being
      cleaned) ...,
      (donat*|gave|give|gives|brought|took|delivered|sent) (groceries|food|some food|lunch|a meal|money) to ...
      (who|that) ...,
      (food|pantry|grocery) (flyer*|list*|info*|pamphlet*|brochure*|drive|stand)
      (handed|given|offered|provided|mailed|posted|to all) ...,
      (food pantry|food bank|soup kitchen|pantry) (volunteer*|job|shift|work*|flyer*|staff|driver|drive) ...,
      (works|working|volunteers|volunteering|job|cooks|cooking|stocking|hired) ... (food bank|food pantry|soup
      kitchen|pantry|diner|cafeteria) ...,
      (starving|hungry|ravenous|famished|hungrier|hunger) ... (new|since|from|on) (the|his|her)?
      (diabetes|steroid*|prednisone|seroquel|zyprexa|olanzapine|remeron|mirtazapine|med|meds|pill|pills|medication)
      ...,
      (starving|hungry) (before|by|when|right before) (dinner|lunch|breakfast|supper|snack) ...,
      (neighbor|friend|cousin|roommate) who (had|have|has) no (food|groceries), (perro|gato|perrito|gatito) ... sin
      comida,
      unable to feed (or|and|self|himself|herself) ..., hasn't eaten since ... (labs|lab|surgery|procedure),
      low (sodium|salt|fat|carb|sugar) ..., no food (allerg*|stamp issues|stuck|intake restriction*),
      (always|usually) picky ..., by choice,
      intermittent fasting ...,
      (neighbor|neighbors|nephews|cousins|friend|friends|brother's kids|sister's kids) ... (who|next door)?
      (had|have|has) no (food|groceries|money for food),
      (does not|doesnt|did not|no longer) need (the|a)? (food bank|food pantry|pantry|groceries|food box),
      not needed`,
  },
  utility_shutoff: {
    except: `
      (turn*|shut*|switch*) off (the|her|his|all|most)? (lights|light|lamp|heat) (so|to|for|at|when|before|and
      (left|went|slept)|during|because|bc|after|in),
      (lost|loss of|losing|loses) (power|heat|feeling|strength) (in|of|to) (the|his|her)?
      (left|right|arm|leg|hand|side|legs|arms|both|hands|grip),
      no (utilities|utility|electric|power|water|gas|light|lights)
      (concern*|issue*|problem*|trouble*|worries|needs|damage|bill*|struggle*),
      (bill|bills|balance) (is|was|are|were|all)? (paid|current|settled|cleared),
      water (pill|pills|park|retention|bottle|weight|therapy|aerobics|damage|bed|color) ...,
      (gas|power|electric) (pains|chair|wheelchair|scooter|razor|tools|drill|blanket) ...,
      (camping|camped|camp|cabin|hike|hiking) ... (without|no|w/o) (electricity|power|lights|water|heat),
      (without|no) (electricity|power) ... (camping|cabin|for fun),
      (lost|no|without) (power|electricity|lights|electric) ... (storm|thunderstorm|hurricane|outage|everyone
      did|whole block|neighborhood|ice|wind),
      (water|power|gas) off (at (the)? (beach|pool|park)|while),
      (cut|cuts|cutting) off (contact|communication|ties|ankle|her hair|his hair) ...,
      (disconnected|cut off) (from|emotionally|with) (the|her|his)?
      (kids|family|group|reality|feelings|emotions|peers|others|body|ex|friends|everyone),
      (shutoff|shut off|disconnect*) (protection|protections|moratorium|rules|valve|rule),
      service (plan|plans|agreement|provider|animal|dog|coordination|hours) (was|is|were)?
      (terminated|discontinued|suspended|
      cut|stopped|interrupted), (corto|apago|apaga|corta) la luz del (pasillo|cuarto|bano|carro), threat* (a)? late fee,
      (cut|shut) off (the|her|his)? (cable|internet|phone|wifi|water heater|alarm),
      sin (luz|agua) en el (pasillo|closet|cuerpo), (cuarto|closet) sin luz,
      (in the dark) (about|on|regarding) ..., final notice (for|from) (the|a)?
      (library|book|jury|toll|parking|school|court) ...,
      (shutoff|shut off|disconnect*|cutoff) ... (in (19|20)#|years ago|before (the)? case|resolved|never happened)
      ...,
      (lights|light) out (at|by|is|rule|policy|time) ..., (cable|internet|phone|wifi) ...
      (cut|shut|off|disconnected) ...`,
  },
};

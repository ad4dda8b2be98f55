import type { PartialRiskLexicon } from '#reading/lexicon/lexicon.ts';

/** Harmless uses of the words of falls, of the sick body and of its medicines: a season, a thing that drops, a call
for the police, a dose as ordered. */
export const bodyLookAlikes: PartialRiskLexicon = {
  fall: {
    except: `
      fall is (her|his|a|the|an|always|hard|when|my|our|coming|here|busy|near|around|usually),
      (serviced|cleaned|checked|inspected|due|starts|start|began|begins|ends|starting|again|school|installed|repaired|
      replaced|harvest|back) in (the)? fall,
      (fell|falls|fallen|falling) (a bit|a little|way|far|well) (short|behind),
      (want|wants|wanted|tried) (to)? fall*,
      (falling|fallen) (branch*|object*|debris|ice|rock*|tree*|limb*|plaster|ceiling|tile*|brick*),
      (asbestos|paint|plaster|insulation|debris|pants|trousers|clothes|hair|tile*|brick*|shingle*|siding|gutter*|
      blinds|cabinet*|shelf|shelves|roof|ceiling|brace|diaper|socks|ring) (is|are|was|were|keep|keeps|kept)? (falling|
      fell|falls|fall|fallen) ...,
      (fell|falls|fallen|falling) out (of)? (his|the|a)? (pocket*|bag|purse|wallet|backpack|mouth|locker|file|envelope),
      (tube|tubes|catheter|foley|iv|picc|drain|trach|line|peg|suture*|stitch*|staple*|implant|iud|crown|filling|
      retainer|pessary|hearing aid|baggie*|powder|pen|pipe|lighter|needle*|syringe*|knife|gun|phone|pill|pills)
      (has|have|had|just|came)? (fell|falls|fallen|falling) ...,
      fell out (on|off|from) (fent*|dope|heroin|drugs|blues|opiate*|xanax|percs|that|some),
      found (his|the|some|loose|old|empty|extra|#)? (heart|pain|bp|water|sleeping|psych)? (pill|pills|meds|bottle*|
      needle*|syringe*|foil|baggie*) ...,
      found down (w/|with|next to|beside|by|near) ... (pill|pills|bottle*|needle*|syringe*|foil),
      (stuff|things|belongings|furniture|bags|boxes) ... on the (sidewalk|lawn|curb|driveway|ground|floor),
      (pin|pins|pinned|pinning|hold|holds|held|holding) (him|mom|mo|mother|cl) ... (floor|ground),
      (tripped|trips|tripping) (his|the|a|another|other)? (fa|mo|mom|dad|peer|brother|sister|classmate|kid|student|
      staff|boy|girl|resident) ...,
      (gonna|going to|supposed to|made (him)|told (him) to) (say|tell|claim) ... (fell|fall|tripped|slipped),
      (jeringa*|ropa|basura|platos|juguetes|cosas|agujas|botellas|latas|colillas) (tirad*|caid*) ...`,
  },
  acute_medical: {
    except: `
      (ems|911|fire|squad|fd|medics) ... (pick up|picked (him) up|help (him) up|get (him) up|got (him) up) (off|from|and)
      ..., seizure (med|medicine|medication*|pill*|drug*|log|free|dog|action),
      bleeding (him|me|us) (dry|out), bled (him|me|us) dry, dry bleeding,
      (charge*|bill*|cost*|copay|paid|pays|owes|owed|invoice*|claim*) (for|of) (the|an|his)? (ambulance|er|ed),
      (called|calls|calling|call|dialed) 911 (on|about|# times|over) ..., # 911 calls,
      swelling (under|around|over) (the|his|one)? (l|r|left|right)? (eye|eyes),
      (pan|pans|pot|pots|food|dinner|toast|rice|beans|supper|kettle|skillet) ... (burned|burnt|burning) ...,
      (burned|burnt|burns|burning) (the|his|a|some)? (pan|pans|pot|pots|food|dinner|toast|rice|beans|supper|eggs),
      (temp|temperature) (is|was|of|at)? # (degrees|deg|f)? (in|inside) (the|his)? (unit|apt|apartment|house|home|
      room|bedroom|trailer|car|tent|cell|kitchen),
      (ramp|tent|crib|chair|table|fence|awning|carport|marriage|deal|walker|stroller|bunk) (has|had|just)? collapsed,
      (ankle|leg|wrist) (monitor*|bracelet*|band*|tag*),
      so (that)? (he|i) (wouldnt|would not|wont|will not|doesnt) wake ...,
      (not|never|didnt|did not|wont|doesnt) wake (up)? (for (lunch|dinner|breakfast|supper|meals|school|work|group|class|
      court|appt|meds)|in time|on time|early|until #*|till #*),
      (passed|passing|pass) out (coffee|water|sandwiches|lunch*|forms|supplies|kits|narcan|clothes|blankets|toys|gifts|
      pamphlets|candy|mail|programs|bread),
      (passed|passing|pass) out (his|the|some|job|free) *,
      ambulance (siren*|sound*|noise*|light*|goes by|went by|bay|garage|toy), (hear|hears|heard|hearing) (an|the)? ambulance*,
      (hit|hits|hitting) (his) (own)? head ... (on purpose|jokingly|repeatedly|over and over),
      blue (team|shirt|dress|blanket|eyes|eyed|outfit|group|room|hat|onesie|ribbon),
      (lips|mouth|tongue|face|fingers|hands|teeth) (are|is|was|were|turned|stained)? (blue|purple|red|green) (from|w/|
      with) (a|the|his)? (popsicle*|candy|marker*|paint|juice|koolaid|slushie|gum|ink|dye|berries|frosting|ring pop),
      (tested|screened|checked|test|screen) (for)? (lead|carbon monoxide|uti|infection|covid|flu|stroke) (poisoning)?
      ... (normal|neg|negative|clear|fine),
      (kill|kills|prevent|prevents|preventing|avoid|against) (the|any|an|more|another)? (infection*|uti*|stroke*|
      pneumonia|seizure*|readmission*), killing me,
      (classmate|peer|student|inmate|another * |kid) ... (headlock|chokehold|choke hold) ... passed out,
      (hit|bumped|bumps) (his) head (on|against) the (cabinet|cupboard|shelf|car door|door frame),
      (hit|hits|bumped|slapped|slaps) (his) head ... (no (injury|mark*|bump|sx|symptoms|loc)|not hurt|no harm|is fine),
      (class|tour) ... (at|in) the (hospital|hosp|er|ed),
      (walked|walks|walking|left|stormed) (out)? (of)? (the)? (er|ed|hospital|hosp),
      (put|puts|land|lands|end|send|sends) (him|me|us|you|staff) in the hospital,
      (en el|al|del) (hospital|clinica) ... con (su|el|la|un|una)? (bebe|hij*|mama|papa|recien nacid*|espos*|sobrin*),
      se llevaron a (los|las|sus) (ninos|ninas|hijos|hijas|nietos|bebes) ...,
      le (rompio|quebro|fracturo) (la|el|una|un) * a (un|una|otro|otra) *`,
  },
  medication_problem: {
    except: `
      no (inhaler*|insulin|meds|lithium|methadone|suboxone) in (years|# years|a long),
      (toddler|baby|infant|child|kid|boy|girl|#yo|# yo|# y/o|yo|y/o|year old|yr old|# yr old) (ate|eaten|swallowed|
      swallows|drank|chewed|got into|gotten into) ..., (got|gotten|gets|getting) into (his|the|mom's|moms|dad's|dads|
      gma's|grandma's|aunt's|uncle's|someone's) ...,
      empty pill bottles ..., (old|expired|leftover|extra|unused) (meds|pills|medication*|medicine*) (were|was)? (taken|brought|
      given|returned|dropped) (back|off)? (to|in|at|for) ..., (kids|kid's|school|phone*|amazon|android|fire|computer|screen*) tablet*,
      (doctor|dr|md|pcp|np|psychiatrist|prescriber|cardiologist|clinic|nurse) (has|have|had|just|already)? (doubled|raised|
      increased|upped|tripled|bumped|adjusted|titrated) ...,
      (lock|locks|locked|locking) (up)? (the|all|his)? (meds|pills|medication*|medicine*|insulin) (up)? (so|to keep|for
      safety|per|as) ...,
      (took|finished|completed|taken|takes) all (of)? (his|the)? * (as|course) ...,
      (taken|weaned|tapered|titrated|stepped) off (of)? ..., (pillbox|pill box|planner|organizer) (is|was)? full (for|thru|
      through) ...,
      (unresponsive|unconscious|blue|passed out|not breathing) ... (pills|pill bottle*|bottle*) ...,
      (feed*|fed|food|eat*|lunch|dinner|bottle|spoon*|baby food) ... (spits|spit|spitting) ...`,
  },
};

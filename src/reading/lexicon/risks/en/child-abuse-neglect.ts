import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';
import { alone, childAbuseNeglectLookAlikes } from './child-abuse-neglect-look-alikes.ts';

const children = `
  kids|children|child|twins|toddler|baby|infant|siblings|boys|girls|oldest|youngest|#yo|# yo|#-year-old|# year old|
  five year old|six year old|seven year old|eight year old|four year old`;

export const childAbuseNeglect: RiskPhrases = {
  except: childAbuseNeglectLookAlikes,
  words: `
    (was|were|been|home) (all)? by (himself|herself|themselves) (till|til|until|since|all (day|night)|from|overnight),
    child abuse, child neglect, (makes|made|forces|forced) (his|her|the|their) (sons|kids|children|boys|girls) (to)?
      fight ...,
    (gives|gave|giving|feeds|fed) (beer|wine|liquor|vodka|whiskey|alcohol|weed|edibles|melatonin|benadryl|nyquil) to
      (the|his|her|their|a)? (#yo|# yo|kids|child|baby|toddler|boy|girl|son|daughter|infant|twins), suspect* abuse,
      suspect* neglect, abuse suspected, neglect*, physical abuse,
    sexual abuse, sexually abused, molest*,
    hit (him|her|the|me) (w/|with) (a|the|his|her)? (belt|cord|stick|shoe|switch|hand|spoon|hanger),
    hit w/ (a)? (belt|cord|stick|shoe), hit with (a)? (belt|cord|stick|shoe), whipped, whooped,
    spanked ... (bruis*|marks|welts), left (kids|children|child|baby|him|her|them) (home)? alone,
    (kids|children|child|baby) left alone, left unsupervised, unsupervised, home alone, hotline report,
    hotline called, called (in)? (the)? hotline, made (a)? (hotline|cps) report, cps report (filed|made),
    emergency removal, emergency removed, removed (the)? (kids|children|child|baby|chn), removal, mandated report,
    new allegation*, abuse alleg*, alleg* ... abuse, inappropriate touch*, touched ... inappropriately,
    failure to thrive, ftt, burned (him|her) with, new intake on, kids (dirty|hungry|filthy),
    mom hits (him|her|me), dad hits (him|her|me), hits (me|him|her) (with|w/), beats (me|him|the kids),
    removed * from (mom|moms|dads|dad|home|the home|parents|care),
    removed from (moms|dads),
    (kids|children|child|baby|siblings|sibs) ... removed from (home|the home),
    kids removed, child removed, children removed,
    hit * with (a|the)? (belt|cord|stick|shoe|switch|spoon|hanger),
    (kneel|kneeling) on (rice|floor|the),
    (found|seen|spotted|observed) ... (wandering|walking alone|by himself|by herself|alone outside|in the
      street|down the street|in a diaper),
    wandering (the)? (street*|outside|alone|around|neighborhood|hallway*),
    (unattended|unsupervised), (hot|parked) car, (dirty|soiled|soaked|full) (diaper|diapers),
    diaper (soaked|full|soiled|not changed|unchanged), (severe|bad|bleeding|raw|untreated|awful|terrible|open) diaper
      rash, diaper rash (is|was)? (raw|bleeding|untreated|severe|blistered|not treated),
    (hasnt|hasn't|not|isnt|isn't|wasnt|didnt|didn't|never) been fed, (hasnt|hasn't|not|isnt|isn't|wasnt|didnt|didn't|
      doesnt|doesn't|does not|dont|don't|never) (fed|feeding|feed|feeds) (the|her|his)? (kids|baby|child|children|him|
      her|them|son|daughter),
    (locked|locks|locking) (him|her|them|the kids|kids|child|me) (in|out|up),
    (mom|mo|mother|dad|fa|father|stepdad|stepmom|stepfather|stepmother|gma|grandma|fp|fm|foster mom|foster
      dad|aunt|uncle|babysitter|sitter|daycare|teacher) ...
      (slapped|slaps|punched|punches|kicked|kicks|whips|whipped|spanks|burned|shook|shakes|smacked|smacks|pinches|
        pinched|hits|beat|beats|hit|grabbed|threw|dragged|choked|hurts)
      (him|me|them|the kids|kids|the child|the baby|child|baby|the boy|the girl),
    (mom|mo|mother|stepmom|stepmother|gma|grandma|foster mom|aunt|babysitter|sitter|daycare|stepdad|stepfather) ...
      (slapped|slaps|punched|kicked|kicks|whips|whipped|spanks|burned|shook|shakes|smacked|smacks|pinches|hits|beat|
        beats|hit|grabbed|dragged)
      her,
    touch* (him|her|me) (down there|there|privates|on (his|her|the) (private*|penis|vagina|butt|chest|breast*)),
    (acting out sexually|sexualized|sexually acting), (in|to) (his|her) bed naked, shaken baby, non-accidental,
    nonaccidental, inflicted,
    (story|explanation|stories) (doesnt|doesn't|didnt|didn't|does not|dont|don't|not) (match|fit|add up|make sense),
    (skull|spiral|rib|femur|buckle) fracture*,
    fracture* ... (# mo old|#mo|mo old|infant|baby|newborn|toddler),
    founded, substantiated, drug exposed (infant|newborn|baby), educational neglect,
    calls (him|her|them) (stupid|names|worthless|retard*), (sleeps|sleeping) on (the)? floor (w/|with) (no|roaches),
    no (adult*|parent*) (home|present|around|in the home|there|watching),
    nobody (home|watching) (w/|with|and) (the)? (kids|baby|child|children|him|her),
    born (pos|positive|addicted|exposed), alone in (the|a) (car|tub|bath|bathtub), left alone in,
    (chained|tied) (him|her|them|child|baby|to (a|the)),
    (makes|made|making) (him|her|them|me) (kneel|sleep outside|stand in),
    privates, private parts,
    (home|outside|overnight|left|all day|all night) by (himself|herself|themselves),
    (found|walking|playing) ... (street|road|parking lot) (alone|unsupervised|by|in a diaper),
    (walking|wandering|running) ... (street|road|highway) in a diaper,
    in a diaper alone,
    (touches|touched|touching|fondled|fondles|molests) (her|him|me) (at nite|at night|when|in bed|in the|while|and),
    comes into (her|his) room at (nite|night),
    (bf|boyfriend|stepdad|uncle|grandpa|cousin|brother) (touches|touched|fondled) (her|him|me),
    leaves (them|him|her|kids|the kids|baby) (w/|with|at) (strangers|random|a stranger|anyone) (people|strangers)?,
    (kids|children|child|baby) (not safe|unsafe|in danger),
    (skull|spiral|rib|femur|buckle|multiple) (fx|fxs|fractures),
    left (#yo|# yo|#y|kids|baby|child|toddler|infant|him|her|them|the kids|the baby) (alone)? in (the|a|his|her)?
      (hot|parked)? (car|vehicle|truck|van),
    no supervision,
    (took|take|taking) (the)? (kids|children|child|baby|him|her|them) into (custody|protective custody|care|foster
      care),
    (kids|children|child|baby) (were|was)? taken into (custody|protective custody|care|foster care),
    (showed|shows|showing) (her|him|them|the kids) (porn|pornography),
    (uncle|stepdad|stepfather|grandpa|cousin|brother|bf|boyfriend|man|neighbor|dad) ... ... touched
      (her|him|me|them),
    (hits|hit|whoops|whooped|whips|beats|spanks|smacks|whup*) (him|her|me|them|us|kids|the kids|child)? (w/|with)
      (a|an|the|his|her)? (extension
      cord|cord|belt|switch|paddle|spoon|shoe|hanger|brush|stick|broom|wire|hose|bat|fist),
    found (home)? (alone|unattended|unsupervised), hotline (intake|referral|call|rept|complaint|rpt|tip),
    (new|cps) (report|rpt|intake|investigation) (rcvd|received|rec'd|came in|alleg*|assigned),
    disclos* ... (touch*|abuse|molest*|hit|sexual|rape*),
    touching by (stepdad|uncle|grandpa|mom's|moms|cousin|brother),
    same diaper, injur* ... (inconsistent|not consistent|suspicious),
    (locked|locks|shut|kept) (in|inside) (a|the|his|her)? (closet|bathroom|basement|garage|shed|cage|trunk),
    (left|leaves|leaving) (kids|the kids|children|child|baby|him|her|them) (w/|with) (a)?
      (stranger*|unknown|random|sex offender|rso),
    (sex offender|rso) (living|in the home|staying|babysat|has access|alone),
    (wandering|walking|running|found|playing) (on|in|along|near|into) (the|a)?
      (hwy|highway|street|road|traffic|parking lot) (in|alone|by himself|by herself|unsup*|barefoot|naked),
    (medicat*|drugging|gives|giving|gave|dosing) (kids|the kids|child|baby|him|her|them|children|toddler) ...
      (benadryl|melatonin|nyquil|whiskey|alcohol|beer|weed),
    (tied|ties|chained|chains) (to|down) (a|the|his|her)? (bed|chair|crib|radiator|pole|toilet),
    (pos|positive|tested positive|exposed) (at|in) (birth|utero|delivery),
    (substance|drug|meth|cocaine|opioid|fentanyl)[- ]exposed (newborn|infant|baby|nb),
    (pulled|jerked|yanked|dragged|lifted|slammed|threw|pushed|slapped|smacked|kicked) (him|her|the child|the
      baby|baby|child|kid|toddler) (by the (arm|hair|ear|neck|leg)|across the|against|down the|in the
      (face|mouth|head|stomach)),
    emergency (custody|protective),
    (kids|children|child|baby|siblings|sibs|boys|girls|both|all #|they|he|she) ... (removed|taken into
      custody|pulled|placed) (on|under|by|as) (an|a)? (emerg*|er removal|exigent|protective custody),
    (removed|removal|pulled) (on|as|under) (an|a)? emerg*,
    (auntie|aunt|uncle|granny|grandma|gma|grandpa|mom|mommy|dad|daddy|stepdad|stepmom|teacher|sitter|babysitter|
      cousin)
      (slapped|hit|smacked|spanked|kicked|punched|pinched|choked|burned|whipped|whooped|beat|hurts|touches|touched)
      (him|me|her|them) ...,
    makes (her|him|me|them) (touch|watch|undress|take|do|sleep) (him|it|his|off|porn|things|outside) ...,
    (touch|touching|touches|touched) (her|his|my|him|me) (private*|down|there|butt|chest|under),
    (#yo|# yo|#y|toddler|baby|infant|child|children|kids|kid|boys|girls|twins|siblings|sibs)
      (was|were|is|are|found|left|home|had been)? (home|left)? alone (in|at|when|w/o|all|for|outside|overnight|w/
      no|while|since),
    leav* (them|him|her|the kids|kids|the boys|the girls|the baby) (home)? (by themselves|by himself|by herself|home
      alone|at home alone|alone),
    (new|another|fresh|second|third) (cps|hotline|abuse|neglect)? (report|rpt|intake|referral) (on|re|about)
      (the|this|same)?,
    removed (the)? (twins|boys|girls|siblings|sibs|sibling|kids|children|baby|infant|chn) ...,
    emergency (order|pickup order|pick up order|ppo|shelter order),
    (came|comes|coming|arrived|shows up|showed up|sent) (in|to) (school|daycare|class|clinic)
      (today|again|mon*|tues*|wed*|thurs*|fri*)? (filthy|dirty|unwashed|smell*|bruised|starving|in dirty|in the
      same|with a bruise),
    kids (filthy|dirty) (again|and),
    (baby|infant|newborn|toddler|#mo|# mo|#yo) ... (broken|fractured|multiple)
      (ribs|rib|leg|arm|femur|bones|skull|collarbone),
    (cant|can't|cannot|couldnt|could not|unable to|wont|no one can) explain (the|how|it|his|her)
      (injur*|bruise*|marks|broken|fracture*|happened|burn*)?,
    (baby|infant|toddler|child|kid|kids|#yo|# yo|#mo) ... (strapped|left|confined|kept|tied|shut|locked) in ... (car
      seat|crib|swing|highchair|high chair|closet|room|bouncer|playpen|stroller|car|cage|basement) ...,
    (kids|children|baby|infant) (w/|with) (no|nobody) (adult|supervision|one) ...,
    (found|seen|spotted) ... (walking|wandering|standing|playing|crossing) (on|in|along|down|by)? (the|a)?
      (hwy|highway|road|street|freeway|train tracks|parking lot),
    (baby|infant|kids|toddler|#yo|# yo|child|children|siblings) (was|were|home)? (left|alone) (w/|with)
      (a|the|her|his)? (#yo|# yo|# y/o),
    (story|hx|explanation|account|history) (is|was|given|keeps)? (inconsistent|changed|changes|changing|not
      consistent),
    (# yo|#yo|child|toddler|baby|infant|kids|# y/o) (out)? in (the)? (street|road|traffic|highway),
    (lock|locks|latch|padlock|bolt|deadbolt) on (the)? outside of ...,
    (lock|locks|latch|padlock) outside (the|their|his|her) (bedroom|room|door),
    medical neglect,
    (not|never|hasnt been|hasn't been|wasnt|wasn't) taken to (a|the)? (dr|doctor|er|ed|hospital|urgent care) (for)
      ...,
    (didnt|didn't|did not|wont|won't|refused to|refuses to|failed to) take (him|her|child|baby|the child|the baby)
      to (a|the)? (dr|doctor|er|ed|hospital|urgent care) ...,
    (newborn|infant|nb|baby) ... (tested|tests|tox|meconium|cord) (is|was)? (pos|positive|+) ...,
    (newborn|infant|nb|baby) (born)? (pos|positive|+) (for|at birth) ...,
    (touch|touches|touched|touching|rubs|rubbed) my (private*|pee pee|butt|chest|body),
    (kids|children|child|baby|chn|boys|girls|siblings|sibs|toddler|infant) (w/|with|have|had|has)? (no|without)
      (food|bath|baths|bathing|meals|clean clothes|formula|bottle|diaper change|change|heat or food) ...
      (in|for|all) (days|# days|two days|weeks|# wks|a week|day|# hrs|# hours|weekend),
    (removed|taken|removal) (from|out of) (the|her|his|their)? (bm|bio mom|bio-mom|bio dad|birth
      mom|mo|mom|mother|dad|fa|father|parents|parent|parental|mom's|moms|dad's|dads|mother's|bm's)
      (care|custody|home),
    (taken|brought|placed|came|come) into (care|foster care|state custody|protective custody|dcf custody|emergency
      custody),
    (${children}|they|them) (have|had|has)?
      (been|were|was|are|is|left|being|get|gets|got|stay|stays|stayed|sleep|home) (home|in the
      (car|house|apt|apartment|motel|room|trailer|truck))? (all (day|night|weekend)|overnight)? (${alone})
      (since|all|for|overnight|until|till|til|from|when|while|at|in|again|every|most|the whole|on|last|outside),
    (leaves|left|leaving|leave) (the|her|his|both|all|two|three|four|my)? (${children}|them|him|her) ...
      (${alone}|with (the|her|his|a) (#|older|oldest|8|9|7|little|teen|stranger*|drunk|boyfriend she)),
    (nobody|no one|noone|no adult|no adults|no grown up|neither parent) (was|were|is|are|had been)
      (home|there|around|in the (house|home|apt)) (w/|with|to watch|watching|supervising|all|over) *,
    (nobody|no one|noone|no adult|no adults|neither parent) (is|was|were)? (watching|supervising|minding|looking
      after) (them|the *|her|him|kids|baby|either),
    (kids|children|child|baby|toddler|twins|boys|girls|infant|he|she|they) ... (no clean clothes|no
      bath|filthy|unbathed|smelling of urine|smells of urine|in dirty clothes|lice for months|same clothes) (all
      week|again|every day|for|since|since mon*|days|at school|in weeks)?,
    (mom|mo|mother|dad|father|fa|parents|caregiver|gma|grandma|aunt|uncle|foster mom|foster dad|stepdad|stepmom) ...
      (passed out|asleep|nodded off|unconscious|drunk|high|nodding) ... (baby|kids|child|children|infant|toddler)
      (crying|alone|in the|next to|unattended|screaming|on the floor|wandering|in the tub),
    (baby|infant|toddler|kids|child|children) (crying|alone|screaming|wandering|unattended) ...
      (mom|mo|dad|fa|mother|father) ... (passed out|asleep|drunk|high|nodding|unresponsive),
    (won't|wont|refuses to|refused to|never|didnt|hasnt|hasn't) (take|taken|took|takes) (him|her|them|the
      (baby|child|kids)) to (the)? (doctor|dr|er|hospital|dentist|school) ...,
    (locks|locked|locking|shuts|shut) (him|her|them|the (kids|boy|girl|child|baby))
      (in|inside|out|outside) ..., (kept|keeps) (him|her|them|the (kids|boy|girl|child|baby)) (inside|out|outside|in
      (the|a|his|her|their) (closet|basement|room|cage|crib|attic|shed|garage|bathroom|car|dark)) ...,
    left alone (all (day|night|weekend)|overnight|for (hours|#*)|while|because|since),
    (makes|made|making) (him|her|them|the (kids|boy|girl|child)) (stand|kneel|sleep|eat|sit|hold|go) (in the
      (corner|closet|bathtub|garage|cold|rain)|outside|on (rice|the floor|his knees|her knees)|off the floor|hot
      sauce|soap|without (food|dinner)|w/o (food|dinner)|to bed hungry|to bed w/o|for hours),
    (touched|touches|touching|rubbed|rubs) (him|her|me|my|his) (private*|down
      there|under|between|where|chest|butt|inappropriately|in a way|in bed),
    (burn|burns|bruise|bruises|mark|marks|welt|welts|print) ... (shape of|shaped like|looks like|looked like|size
      of|like) (a|an|the)? (iron|hand|belt|buckle|cord|cigarette|lighter|fingers|paddle|hanger|spoon|teeth|adult
      *|boot|shoe|loop),
    (excessive|harsh|abusive) (discipline|punishment),
    (report|rpt|reported|call|called|made) (in)? to (the)? (state|child|cps|abuse)? hotline,
    abuse (w/u|workup|work up|work-up|eval|evaluation|consult),
    (nat|nonaccidental trauma|non accidental trauma) (w/u|workup|work up|suspected|concern|likely|consult),
    (removed|removing) ... (from|fr) (mo|mom|mother|fa|dad|father|parents|bm),
    cps (report|rpt|referral) (by|to|called|in|sent|per|submitted|completed|from),
    (baby|newborn|infant|nb) ... (withdrawing|in withdrawal|w/ nas|nas scores),
    (leave|leaves|left|leaving|has|have|had) (her|his|their|the)? (4yo|5yo|6yo|7yo|8yo|9yo|10yo|5 yo|6 yo|7 yo|8
      yo|9 yo|10 yo|oldest|older) ... (in charge of|watching|to watch|babysit|babysitting|to babysit|raising|caring
      for) (the|her|his|their)? ... (baby|infant|toddler|#yo|# yo|twins|kids|little ones|siblings|sibs|younger),
    (left|leaves|dropped) (the|her|his|both|all)? (baby|infant|kids|children|toddler|boys|girls|twins)
      (w/|with|at|off) ... (# days|# wks|days ago|never came back|hasnt come back|hasnt returned|never returned|no
      word|and never) *,
    (detained|detaining) (the|her|his|both|all)?
      (baby|infant|newborn|kids|children|child|siblings|sibs|twins|boys|girls|minor|minors|chn),
    (baby|infant|newborn|kids|children|child|siblings|sibs|minors|minor) (were|was|are|is|being|to be)? detained`,
  findings: `
    (bruise|bruises|bruising|welts|welt|marks|burn|burns|belt marks|bite marks|cigarette burn) ...
      (arm|arms|back|face|leg|legs|thigh|thighs|cheek|neck|buttocks|bottom|eye|torso|ear|hand|stomach),
    unexplained (bruis*|injur*|marks), loop marks, belt marks, cigarette burn*, bite marks,
    (handprint*|hand print*|black eye|split lip|busted lip|belt marks|bite mark|burn mark*),
    covered in bruises, (belt buckle|buckle|belt|cord|iron|shoe|hand|hanger|paddle) (imprint|imprints|print|prints|
      outline|pattern),
    (belt|loop|hand|iron|cord) shaped (mark*|bruise*|burn*|welt*),
    (mark|bruise|bruises|bruising|lump|knot|gash|swelling|welt|welts) (on|to|around|near|under|behind|all
      over|across) ...
      (arm|arms|forearm|back|face|leg|legs|thigh|thighs|cheek|cheeks|neck|buttocks|bottom|butt|eye|eyes|torso|ear|
        ears|hand|hands|stomach|head|forehead|lip|chest),
    (burn|burns|bruise|bruises|bruising|welts) (on|to)
      (foot|feet|shin|finger*|shoulder*|hip|hips|ribs|belly|genitals),
    bruised
      (cheek*|eye*|face|arm*|ear*|leg*|back|bottom|butt|thigh*|buttocks|jaw|chin|lip|neck|forehead|ribs|temple|nose),
    unexplained (fx|fracture*|burn*|welts|broken), bruis* in (various|different|multiple|diff|varying) stages,
    (comes|came|arrives|showed up|shows up) (in|to school|to daycare)? (w/|with) (marks|bruises|a
      bruise|welts|burns|a mark),
    (swollen|puffy|red|black and blue|purple) (cheek|eye|eyes|jaw|lip|ear|wrist|hand|face) ...
      (said|says|slapped|hit|bc|from (mom|dad|the belt)),
    (cig|cigarette) burn*, welts, (belt|loop|cord|cable) mark*, torn frenulum, frenulum tear, frenulum torn,
    retinal hemorrhage*, subdural,
    (bruise|bruises|bruising|bruised) (on|to|in|behind) (the|his|her|both|l|r|left|right)? (ear|ears|earlobe)`,
};

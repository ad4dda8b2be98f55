import type { RiskLexicon } from '#reading/lexicon/lexicon.ts';

/** English risk words: violence at home, abuse. */
export const englishAbuse: Pick<RiskLexicon, 'domestic_violence' | 'child_abuse_neglect' | 'adult_abuse_neglect'> = {
  domestic_violence: {
    except: `
      domestic (relations|court|travel|animal*|worker|help|partner|flight|adoption|abuse (class|group|hotline
      number)), (stalking|abuser) (class|group), dv
      (court|class*|group|course|certificate|cert|training|advocate|program|offender*|education|intervention|liaison),
      (scared|afraid|fearful) of (her|his)? ... (leaving|losing|dying|falling),
      (hit|hits|beat|met|meets|smashed|crushed) (the|a|an|his|her|their)
      (lottery|jackpot|deer|car|truck|pole|tree|curb|wall|road|gym|store|snooze|roof|limit|deductible|gas|brakes|ball|bottom|goal*|target*|milestone*|numbers|quota|record|books|sack|hay|streets|odds|clock|traffic|rush),
      (hit|hits|beat|beats|fought) (cancer|covid|addiction|traffic|the odds), (pushed|pushes|pushing)
      (her|him|me|them|cl)? (to
      (finish|go|get|apply|enroll|take|try|call|sign|seek|attend|stop|do|be|see|start|work|keep|complete)|toward|hard
      for|for (services|an|a|the|help|visits)), (pushed|pushes|pushing) (the|a|his|her|him|them)?
      (stroller|cart|date|appt|visit|back the|on the swing|in the (swing|stroller|wheelchair|w/c|cart)),
      (grabbed|grabs|threw|throws|dragged) (on)? (his|her|their|the|some|a)? (own)?
      (coat|bag|purse|keys|phone|things|lunch|jacket|shoes|backpack|hat|paperwork|stuff|coffee|snack*|dinner|groceries|ball|party|shower|baby
      shower|laundry), (shook|shakes) (hands|his head|her head|my hand), (beat|beats) (him|her|me|them) (at|in) *,
      (beats|whips|whipped) (eggs|up), (locked|locks) (himself|herself|themselves|self) (out|in|up)`,
    words: `
      dv, domestic violence, ipv, domestic abuse,
      (bf|boyfriend|husband|partner|ex|spouse|wife|gf|girlfriend|fiance|paramour) ...
      (hit|hits|choked|strangled|punched|pushed|shoved|slapped|beat|beats|kicked|grabbed), (fa|dad|father|he|stepdad)
      ... (hit|choked|strangled|punched|pushed|shoved|slapped|beat|kicked) (mo|mom|mother), dad
      (choked|strangled|punched) her, (he|dad|fa) (choked|strangled|punched|beat) her, choked her, strangled,
      strangulation, order of protection, op violation, hit by (bf|boyfriend|husband|partner|ex|spouse|gf|girlfriend),
      beat her up, abusive (relationship|partner|bf|husband|boyfriend), afraid of (bf|boyfriend|husband|partner|her
      ex|his ex|ex|her husband|her bf|her boyfriend), controlling (bf|husband|boyfriend|partner), (mo|mom|mother|she)
      ... (hit|choked|punched|slapped|stabbed) (fa|dad|father), violated the (no contact|no-contact|restraining),
      (bf|boyfriend|husband|partner|ex|spouse|wife|gf|girlfriend)
      (shoves|pushes|slaps|chokes|punches|hits|beats|kicks) (her|him|mom|mo|me), (beaten|beat
      up|assaulted|attacked|punched|slapped|choked|kicked|shoved|pushed|stabbed|dragged|strangled) by
      (her|his|the|mom's|moms)? (bf|boyfriend|husband|partner|ex|spouse|wife|gf|girlfriend|babys
      father|paramour|fiance), hand* (around|on) (her|his|moms|mom's|my|mothers|mother's) (neck|throat),
      (bf|boyfriend|husband|partner|ex|spouse|wife|gf|girlfriend|fiance|paramour|dad|father|fa|stepdad) ...
      (hit|hits|hitting|punching|pushing|slapping|choking|choke|strangling|kicking|grabs|beating|threw|throws|drags|dragged|bit|burned|hurts|hurt|threatens|threatened|stabbed|stalking|attacked|assaulted)
      (mom|mo|mother|moms|her mom|his mom|my mom|the mother|wife|gf|girlfriend|cl|pt),
      (bf|boyfriend|husband|partner|ex|spouse|wife|gf|girlfriend|fiance|paramour) ...
      (hit|hitting|punching|pushing|slapping|choking|strangling|kicking|grabs|beating|threw|throws|drags|dragged|bit|burned|hurts|hurt|threatens|stabbed|stalking|attacked|assaulted)
      (her|him|me|them), restraining order, protective order, (tro|ppo|pfa|op) (filed|granted|violat*|against), stalk*
      (her|him|me|mom), (scared|afraid|terrified|fearful) of (her|his|the)?
      (bf|boyfriend|husband|partner|ex|ex-husband|kids dad|kids' dad|childs father|baby daddy|babys dad), fled
      (her|his|the)? (bf|boyfriend|husband|partner|abuser|ex|home bc|home because), abuser, dv shelter,
      (fa|dad|father|he) hit (mo|mom|mother), wont let her (leave|see|work|talk|use|go), won't let her
      (leave|see|work|talk|use|go), (bf|boyfriend|husband|partner|spouse|wife|gf|girlfriend|fiance|paramour) ...
      (wont|won't|doesnt|doesn't|never|not) (let|lets|allow*) (her|him|me|mom|mo|cl)
      (leave|out|go|work|see|talk|use|have|drive|call|sleep), he (wont|won't|doesnt|doesn't|never) (let|lets)
      (her|mom|mo) (leave|out|go|work|see|talk|use|have|drive|call), (bf|boyfriend|husband|partner|ex|spouse) ...
      (takes|took|checks|smashed|tracks|controls) (her|moms|mom's|my) (phone|keys|money|car), (monitors|tracks) her
      (phone|location|every move), (parents|mom and dad) ... (fist|physical) fight*,
      (slamming|slammed|throwing|threw|dragging|drag|drags|dragged|pinned|pinning|shoving) (her|mom|mo|him|the mother)
      (into|against|by|down|across|to the), (broke|smashed|threw) her phone, (bc|because|after|when|says|said|that) he
      (hit|hits|hurt|hurts|punched|choked|slapped|beat|beats|kicked|shoved|pushed) her, (saw|heard|watched) ...
      (dad|father|stepdad|bf|boyfriend|him) ... (drag|hit|hitting|punch*|chok*|push*|beat*|slap*) (mom|mo|mother|her),
      batterer*, battered, (bf|boyfriend|husband|partner|ex|spouse|wife|gf|girlfriend|fiance) (did|caused|gave her)
      (it|this|that|the (bruise*|black eye|marks)), (mom|mo|mother|she) (is|was)? (scared|afraid|terrified) of
      (dad|father|fa|stepdad|him), domestic
      (call*|disturb*|dispute*|incident*|assault*|batter*|altercation*|issue*|situation*|violence|last|between|w/|at
      the|in the|yest*), (police|pd|cops|called|responded|911) ... domestic,
      (arrested|jailed|cited|charged|booked|locked up) (for|after|w/|with)
      (hitting|choking|beating|assaulting|punching|pushing|strangling|slapping|battering|shoving)
      (her|mom|mo|mother|mama|mommy|the mother|his wife|his gf|his ex|wife|gf|girlfriend|my mom),
      (for|after|was|been|heard|saw|by|started) ... (hitting|beating|choking|punching|slapping|strangling) (on|up)?
      (her|mom|mo|mother|mama|mommy|the mother|his wife|his gf|his ex|wife|gf|girlfriend|my mom),
      (bf|boyfriend|husband|partner|ex|spouse|wife|gf|girlfriend|fiance|paramour|fa|father|dad|stepdad|he)
      (beating|hitting|choking|punching) on (her|mom|mo|mother|mama|mommy|the mother|his wife|his gf|his
      ex|wife|gf|girlfriend|my mom), (ex|bf|husband|boyfriend|partner|he) (keeps|kept) (showing up|following
      her|stalking|harassing|driving by|waiting outside|coming by), (scared|afraid|terrified|fearful|unsafe|not safe)
      to (go|be|return|come|stay) (home|there|back) ... (husband|bf|boyfriend|partner|ex|him|wife|gf), physical
      (between|btwn|btw) (parents|mom|mo|the parents|them|partners), (forces|forced|makes|made|coerc*)
      (her|him|me|cl|pt) (to have|into|to) sex, raped by (her|his)? (husband|bf|ex|partner|boyfriend),
      (tracks|tracking|monitors|monitoring|checks) (her|moms|mom's|my|cl's) (w/|with|phone|location|every
      move|calls|texts|messages|whereabouts|money|social media), airtag*, (husband|bf|partner|ex|spouse|wife|fa|he)
      controls (all|the|her|what|who|everything|when), (put|puts|putting|laid|lays|laying) (his)? hands on
      (her|mom|mo|me|mother|the mother|his gf|gf|wife), (he'll|husband will|bf will|he'd) (hurt|kill|find|come after)
      (me|her|mom|us) (if|when|for), (stepdad|dad|father|fa|bf|boyfriend|husband|he) ...
      (pushed|shoved|hit|threw|dragged|pinned|held) (her|mom|mo|mother|mama|mommy|the mother|his wife|his gf|his
      ex|wife|gf|girlfriend|my mom) down, (stepdad|dad|father|fa|bf) (pushed|shoved|hit|slapped|punched|choked)
      (mama|mommy|my mom),
      (bf|boyfriend|husband|partner|ex|spouse|wife|gf|girlfriend|fiance|paramour|fa|father|dad|stepdad|he)
      (held|pinned|tied) (her|mom|mo|me|cl) (down|up|against|hostage),
      (hit|beat|beaten|choked|pushed|slapped|punched|kicked) by (her|his|the|cl's)
      (bf|boyfriend|husband|partner|ex|spouse|gf|wife|fiance|girlfriend|paramour),
      (wife|husband|bf|gf|partner|ex|spouse|fa|dad) threw ... at (him|her|mom|mo|me|cl), safe house, for (a)? domestic`,
    findings: `
      (mom|mo|mother|she|cl|client|gf|wife|girlfriend) (has|had|w/|with|came in with|came in w/|came w/|came to
      (group|office|session) w/) (a|bruise*)? ... (black eye|split lip|busted lip|bruises|bruising|swollen
      (eye|lip|face)|choke marks|marks on (her)? neck|handprint*), fingerprint* on (her|moms|mom's) (neck|throat|arm*)`,
  },
  child_abuse_neglect: {
    except: `
      self neglect*, self-neglect*, medical neglect hx, unsupervised (visit*|time|contact|access), (scraped|bruised)
      knee*, (diaper rash) (cream|ok|cleared), (private)
      (room|school|pay|insurance|attorney|lawyer|duty|talk|area|space|message*), unsupervised (visit*|overnight*),
      made (him|her|them|me) (eat|drink) (lunch|dinner|breakfast|veggies|water), birth mark, birthmark, mongolian
      spot*,
      (suture|staple|stitch|stitches|snow|trash|tattoo|mold|iud|cast|foley|catheter|pest|junk|picc|port|tree|tick|lice|hair)
      removal, removal of (the)? (sutures|staples|stitches|trash|cast|foley|catheter|junk|debris), post removal, since
      removal, removal date, (move|moved|moving|progress*|step*
      up|stepping|transition*|approved|start*|begin*|granted|ready|increase*) (to|for|w/|with)? unsupervised,
      unsupervised (visitation|weekend*|day*|hour*|community|in community|outings|phone|parenting),
      (crisis|dv|housing|suicide|food|utility|shelter|parent|quit|legal|poison) hotline, removal
      (hearing|home|county|reason*|date), (mom|mo|mother|bm|bio mom|parent|mgm|gma) (has|had|w/|with|showed) (a)? ...
      (black eye|split lip|busted lip|bruise*|bruising|marks), bruis* on (the|his|her)? (shin|shins|knee|knees|foot)
      ... (from|playing|soccer|football|bike), (hit|hits|beat|met|meets|smashed|crushed) (the|a|an|his|her|their)
      (lottery|jackpot|deer|car|truck|pole|tree|curb|wall|road|gym|store|snooze|roof|limit|deductible|gas|brakes|ball|bottom|goal*|target*|milestone*|numbers|quota|record|books|sack|hay|streets|odds|clock|traffic|rush),
      (hit|hits|beat|beats|fought) (cancer|covid|addiction|traffic|the odds), (pushed|pushes|pushing)
      (her|him|me|them|cl)? (to
      (finish|go|get|apply|enroll|take|try|call|sign|seek|attend|stop|do|be|see|start|work|keep|complete)|toward|hard
      for|for (services|an|a|the|help|visits)), (pushed|pushes|pushing) (the|a|his|her|him|them)?
      (stroller|cart|date|appt|visit|back the|on the swing|in the (swing|stroller|wheelchair|w/c|cart)),
      (grabbed|grabs|threw|throws|dragged) (on)? (his|her|their|the|some|a)? (own)?
      (coat|bag|purse|keys|phone|things|lunch|jacket|shoes|backpack|hat|paperwork|stuff|coffee|snack*|dinner|groceries|ball|party|shower|baby
      shower|laundry), (shook|shakes) (hands|his head|her head|my hand), (beat|beats) (him|her|me|them) (at|in) *,
      (beats|whips|whipped) (eggs|up), (locked|locks) (himself|herself|themselves|self) (out|in|up), neglect* to,
      (high|good|top|passing|low|poor|report|full|check|birth|stretch|chalk|tire|pen|marker|ink|skid) marks ..., marks
      (in|on) (the)? (school|report*|test*|math|wall*|paper*|calendar), (hand ?print*|handprint*|hand print*)
      (art|craft|project|paint*|turkey|card|picture|ornament|on (the|a) (card|paper|canvas|window|wall)), alone time,
      (hotline) (number|card|info)`,
    words: `
      child abuse, child neglect, suspect* abuse, suspect* neglect, abuse suspected, neglect*, physical abuse, sexual
      abuse, sexually abused, molest*, hit (him|her|the|me) (w/|with) (a|the|his|her)?
      (belt|cord|stick|shoe|switch|hand|spoon|hanger), hit w/ (a)? (belt|cord|stick|shoe), hit with (a)?
      (belt|cord|stick|shoe), whipped, whooped, spanked ... (bruis*|marks|welts), left
      (kids|children|child|baby|him|her|them) (home)? alone, (kids|children|child|baby) left alone, left unsupervised,
      unsupervised, home alone, hotline report, hotline called, called (in)? (the)? hotline, made (a)? (hotline|cps)
      report, cps report (filed|made), emergency removal, emergency removed, removed (the)?
      (kids|children|child|baby|chn), removal, mandated report, new allegation*, abuse alleg*, alleg* ... abuse,
      inappropriate touch*, touched ... inappropriately, failure to thrive, ftt, burned (him|her) with, new intake on,
      kids (dirty|hungry|filthy), hit (him|her) again, mom hits (him|her|me), dad hits (him|her|me), hits (me|him|her)
      (with|w/), beats (me|him|the kids), removed * from (mom|moms|dads|dad|home|the home|parents|care), removed from
      (moms|dads), (kids|children|child|baby|siblings|sibs) ... removed from (home|the home), kids removed, child
      removed, children removed, hit * with (a|the)? (belt|cord|stick|shoe|switch|spoon|hanger), (kneel|kneeling) on
      (rice|floor|the), (found|seen|spotted|observed) ... (wandering|walking alone|by himself|by herself|alone
      outside|in the street|down the street|in a diaper), wandering (the)?
      (street*|outside|alone|around|neighborhood|hallway*), (unattended|unsupervised), (hot|parked) car,
      (dirty|soiled|soaked|full|wet) diaper*, diaper (soaked|full|soiled|rash|not changed|unchanged),
      (hasnt|hasn't|not|isnt|isn't|wasnt|didnt|didn't|never) (been)? (fed|feeding|feed|fed them|feeding them) (the)?
      (kids|baby|child|him|her|them)?, (locked|locks|locking) (him|her|them|the kids|kids|child|me) (in|out|up),
      (mom|mo|mother|dad|fa|father|stepdad|stepmom|stepfather|stepmother|gma|grandma|fp|fm|foster mom|foster
      dad|aunt|uncle|babysitter|sitter|daycare|teacher) ...
      (slapped|slaps|punched|punches|kicked|kicks|whips|whipped|spanks|burned|shook|shakes|smacked|smacks|pinches|pinched|hits|beat|beats|hit|grabbed|threw|dragged|choked|hurts)
      (him|me|them|the kids|kids|the child|the baby|child|baby|the boy|the girl),
      (mom|mo|mother|stepmom|stepmother|gma|grandma|foster mom|aunt|babysitter|sitter|daycare|stepdad|stepfather) ...
      (slapped|slaps|punched|kicked|kicks|whips|whipped|spanks|burned|shook|shakes|smacked|smacks|pinches|hits|beat|beats|hit|grabbed|dragged)
      her, touch* (him|her|me) (down there|there|privates|on (his|her|the)
      (private*|penis|vagina|butt|chest|breast*)), (acting out sexually|sexualized|sexually acting), (in|to) (his|her)
      bed naked, shaken baby, non-accidental, nonaccidental, inflicted, (story|explanation|stories)
      (doesnt|doesn't|didnt|didn't|does not|dont|don't|not) (match|fit|add up|make sense),
      (skull|spiral|rib|femur|buckle) fracture*, fracture* ... (# mo old|#mo|mo old|infant|baby|newborn|toddler),
      founded, substantiated, drug exposed (infant|newborn|baby), educational neglect, calls (him|her|them)
      (stupid|names|worthless|retard*), (sleeps|sleeping) on (the)? floor (w/|with) (no|roaches), no (adult*|parent*)
      (home|present|around|in the home|there|watching), nobody (home|watching) (w/|with|and) (the)?
      (kids|baby|child|children|him|her), born (pos|positive|addicted|exposed), alone in (the|a)
      (car|tub|bath|bathtub), left alone in, (chained|tied) (him|her|them|child|baby|to (a|the)), (makes|made|making)
      (him|her|them|me) (kneel|sleep outside|stand in), privates, private parts, (home|outside|overnight|left|all
      day|all night) by (himself|herself|themselves), (found|walking|playing) ... (street|road|parking lot)
      (alone|unsupervised|by|in a diaper), (walking|wandering|running) ... (street|road|highway) in a diaper, in a
      diaper alone, (touches|touched|touching|fondled|fondles|molests) (her|him|me) (at nite|at night|when|in bed|in
      the|while|and), comes into (her|his) room at (nite|night), (bf|boyfriend|stepdad|uncle|grandpa|cousin|brother)
      (touches|touched|fondled) (her|him|me), leaves (them|him|her|kids|the kids|baby) (w/|with|at)
      (strangers|random|a stranger|anyone) (people|strangers)?, (kids|children|child|baby) (not safe|unsafe|in
      danger), (skull|spiral|rib|femur|buckle|multiple) (fx|fxs|fractures), left (#yo|#
      yo|#y|kids|baby|child|toddler|infant|him|her|them|the kids|the baby) (alone)? in (the|a|his|her)? (hot|parked)?
      (car|vehicle|truck|van), no supervision, (took|take|taking) (the)? (kids|children|child|baby|him|her|them) into
      (custody|protective custody|care|foster care), (kids|children|child|baby) (were|was)? taken into
      (custody|protective custody|care|foster care), (showed|shows|showing) (her|him|them|the kids)
      (porn|pornography), (uncle|stepdad|stepfather|grandpa|cousin|brother|bf|boyfriend|man|neighbor|dad) ... ...
      touched (her|him|me|them), (hits|hit|whoops|whooped|whips|beats|spanks|smacks|whup*)
      (him|her|me|them|us|kids|the kids|child)? (w/|with) (a|an|the|his|her)? (extension
      cord|cord|belt|switch|paddle|spoon|shoe|hanger|brush|stick|broom|wire|hose|bat|fist), found (home)?
      (alone|unattended|unsupervised), hotline (intake|referral|call|rept|complaint|rpt|tip), (new|cps)
      (report|rpt|intake|investigation) (rcvd|received|rec'd|came in|alleg*|assigned), disclos* ...
      (touch*|abuse|molest*|hit|sexual|rape*), touching by (stepdad|uncle|grandpa|mom's|moms|cousin|brother), same
      diaper, injur* ... (inconsistent|not consistent|suspicious), (locked|locks|shut|kept) (in|inside)
      (a|the|his|her)? (closet|bathroom|basement|garage|shed|cage|trunk), (left|leaves|leaving) (kids|the
      kids|children|child|baby|him|her|them) (w/|with) (a)? (stranger*|unknown|random|sex offender|rso), (sex
      offender|rso) (living|in the home|staying|babysat|has access|alone), (wandering|walking|running|found|playing)
      (on|in|along|near|into) (the|a)? (hwy|highway|street|road|traffic|parking lot) (in|alone|by himself|by
      herself|unsup*|barefoot|naked), (medicat*|drugging|gives|giving|gave|dosing) (kids|the
      kids|child|baby|him|her|them|children|toddler) ... (benadryl|melatonin|nyquil|whiskey|alcohol|beer|weed),
      (tied|ties|chained|chains) (to|down) (a|the|his|her)? (bed|chair|crib|radiator|pole|toilet),
      (pos|positive|tested positive|exposed) (at|in) (birth|utero|delivery),
      (substance|drug|meth|cocaine|opioid|fentanyl)[- ]exposed (newborn|infant|baby|nb),
      (pulled|jerked|yanked|dragged|lifted|slammed|threw|pushed|slapped|smacked|kicked) (him|her|the child|the
      baby|baby|child|kid|toddler) (by the (arm|hair|ear|neck|leg)|across the|against|down the|in the
      (face|mouth|head|stomach)), emergency (custody|protective)`,
    findings: `
      (bruise|bruises|bruising|welts|welt|marks|burn|burns|belt marks|bite marks|cigarette burn) ...
      (arm|arms|back|face|leg|legs|thigh|thighs|cheek|neck|buttocks|bottom|eye|torso|ear|hand|stomach), unexplained
      (bruis*|injur*|marks), loop marks, belt marks, cigarette burn*, bite marks, (handprint*|hand print*|black
      eye|split lip|busted lip|belt marks|bite mark|burn mark*), covered in bruises,
      (mark|bruise|bruises|bruising|lump|knot|gash|swelling|welt|welts) (on|to|around|near|under|behind|all
      over|across) ...
      (arm|arms|forearm|back|face|leg|legs|thigh|thighs|cheek|cheeks|neck|buttocks|bottom|butt|eye|eyes|torso|ear|ears|hand|hands|stomach|head|forehead|lip|chest),
      (burn|burns|bruise|bruises|bruising|welts) (on|to)
      (foot|feet|shin|finger*|shoulder*|hip|hips|ribs|belly|genitals), bruised
      (cheek*|eye*|face|arm*|ear*|leg*|back|bottom|butt|thigh*|buttocks|jaw|chin|lip|neck|forehead|ribs|temple|nose),
      unexplained (fx|fracture*|burn*|welts|broken), bruis* in (various|different|multiple|diff|varying) stages,
      (comes|came|arrives|showed up|shows up) (in|to school|to daycare)? (w/|with) (marks|bruises|a
      bruise|welts|burns|a mark)`,
  },
  adult_abuse_neglect: {
    except: `
      self neglect*, self-neglect*, left (her|him) (a message|vm|a vm|voicemail), (pushes|pushed) (her|his|him)?
      (walker|wheelchair|w/c|back the|fluids), hurts (her|his) (back|knee|hip|feelings), (handles) (her|his)
      (meds|money|bills|affairs), (grabbed|grabs) (his|her) (walker|cane|coat), uti abandon, (hit|hurt|hurts|bumped)
      (her|his) (head|hip|arm|knee|back|elbow|shoulder|face|leg|foot|toe|side|tailbone|forehead|nose),
      (bruis*|abrasion*|swollen eye|black eye|scratch*|skin tear*) ... (from|after|s/p|due to) (the|a|her|his|when)?
      (fall|falling|iv|ivs|blood draw*|surgery|procedure|labs|thinner*|blood
      thinner*|eliquis|coumadin|warfarin|walker|bumping|gardening|cat|dog), (hit|hits|beat|met|meets|smashed|crushed)
      (the|a|an|his|her|their)
      (lottery|jackpot|deer|car|truck|pole|tree|curb|wall|road|gym|store|snooze|roof|limit|deductible|gas|brakes|ball|bottom|goal*|target*|milestone*|numbers|quota|record|books|sack|hay|streets|odds|clock|traffic|rush),
      (hit|hits|beat|beats|fought) (cancer|covid|addiction|traffic|the odds), (pushed|pushes|pushing)
      (her|him|me|them|cl)? (to
      (finish|go|get|apply|enroll|take|try|call|sign|seek|attend|stop|do|be|see|start|work|keep|complete)|toward|hard
      for|for (services|an|a|the|help|visits)), (pushed|pushes|pushing) (the|a|his|her|him|them)?
      (stroller|cart|date|appt|visit|back the|on the swing|in the (swing|stroller|wheelchair|w/c|cart)),
      (grabbed|grabs|threw|throws|dragged) (on)? (his|her|their|the|some|a)? (own)?
      (coat|bag|purse|keys|phone|things|lunch|jacket|shoes|backpack|hat|paperwork|stuff|coffee|snack*|dinner|groceries|ball|party|shower|baby
      shower|laundry), (shook|shakes) (hands|his head|her head|my hand), (beat|beats) (him|her|me|them) (at|in) *,
      (beats|whips|whipped) (eggs|up), (locked|locks) (himself|herself|themselves|self) (out|in|up), neglect* to`,
    words: `
      elder abuse, adult abuse, elder neglect, caregiver neglect, neglected by, neglect by, neglect*,
      (son|daughter|caregiver|aide|staff|grandson|nephew|dtr|cg|granddaughter|niece|husband|wife) ...
      (hit|hits|pushed|pushes|slapped|slaps|shoved|grabbed|locks|locked|threatens|handled)
      (her|him|at her|at him|mom|dad)?, physical abuse, verbal abuse, verbally abus*, emotional abuse, abused by,
      mistreat*, rough (w/|with) (her|him), being hit, left in (soiled|wet|urine|feces), left alone for days,
      suspected abuse, suspect abuse, suspect neglect, alleg* ... (abuse|neglect), locked in (her|his|the) room, tied
      to, restrained (in|to), withholding (food|meds|medication), not feeding (her|him), bedsores, soiled
      (briefs|diaper|bed|sheets), unexplained bruis*, abuse by, afraid of
      (son|daughter|caregiver|grandson|dtr|aide|nephew|her son|his son|her daughter|his daughter),
      (wont|won't|doesnt|doesn't|refuses to|not) (let|lets|allow*) (her|him)
      (eat|out|leave|call|see|talk|use|have|go), (withholds|withheld|withholding|denies her|denies him|takes away|took
      away) (her|his)? (food|meds|medication*|walker|phone|water|cane|wheelchair|glasses|hearing aids),
      (caregiver|aide|son|dtr|daughter|family) ... (not|never|doesnt|doesn't|isnt|isn't|wont|won't|hasnt|hasn't)
      (changing|change*|bathing|bathe*|turning|turn|feeding|feed*) (her|him)?, (not|never|isnt|isn't|hasnt|hasn't|has
      not|wasnt|wasn't) (been|being|getting) (turned|repositioned|changed|bathed|fed), overmedicat*,
      (scared|terrified|fearful) of (her|his|the)?
      (son|daughter|caregiver|grandson|dtr|aide|nephew|niece|husband|wife|staff), flinch*, cowers, cowered, left
      (her|him) (alone)? (all day|all night|all weekend|for days|outside|on the floor|on the toilet), sexual*
      (abuse*|assault*), (belittles|threatens) (her|him|to put her),
      (son|daughter|caregiver|aide|staff|grandson|nephew|dtr|cg|granddaughter|niece|husband|wife|hha|cna|brother|sister)
      ...
      (grabs|drags|dragged|jerks|jerked|shoves|twists|twisted|kicks|kicked|punches|punched|threw|throws|curses|cusses|cursed|cussed|swears|insults|humiliates|restrains|ties|choked|bruised|spit
      on|hurts|hurt) (her|him|at her|at him|mom|dad), (left|leaves|lying|laying|sitting) (her|him|mom|dad|pt|cl)? in
      (a|the|his|her)? (wet|soiled|dirty|own|soaked) (brief*|diaper*|bed|sheets|waste|clothes|urine|feces),
      (locks|locked) (the)? (fridge|refrigerator|pantry|food|phone|her in|him in), (leaves|left|keeps|kept)
      (her|him|mom|dad) (in|on) (the|a|his|her) (wheelchair|chair|bed|toilet|commode|car|recliner)
      (all|for|w/o|without|overnight), left (her|him|mom|dad|client|pt) alone (#|for (#|days|hours|the
      weekend)|two|three|over (the)? (weekend|night)|overnight), (not|never|isnt|isn't|wont|won't|refuses
      to|doesnt|doesn't|didnt|didn't) (give|gives|giving|gave) (her|him|mom|dad|pt|cl|client) (any|her|his|enough)?
      (food|meds|medication*|water|insulin|pain meds|meals|fluids|pills), (resident|pt|client|cl|mom|she|he) (was)?
      (hit|slapped|pushed|punched|grabbed|shoved|kicked) by
      (staff|aide|another|son|dtr|daughter|caregiver|roommate|cna|resident|nurse|grandson),
      (cg|caregiver|caretaker|aide|hha|cna|son|dtr|daughter|staff|facility|husband|wife|niece|nephew|grandson)
      (is|was|keeps|been|has been)?
      (withhold*|withheld|hitting|neglecting|abusing|hurting|starving|mistreat*|restraining|isolating|overmedicating),
      withholding (pain|her|his|care|insulin), (gets|got|getting|is|too) rough (w/|with), locked in (a|the|her|his)?
      (bedroom|room|bathroom|basement|house|garage),
      (caretaker|caregiver|cg|aide|hha|son|dtr|daughter|facility|staff|niece|nephew|wife|husband) (hasnt|hasn't|has
      not|wont|won't|doesnt|doesn't|isnt|never|didnt|refuses to|stopped)
      (bathed|bathe|bathing|changed|change|changing|turned|turning|fed|feed|feeding|cleaned|toilet*),
      (hit|slapped|pushed|punched|kicked|struck|shoved|choked|beaten|attacked|hurt|grabbed) (in the
      (face|head|arm|stomach))? by (a|her|his|the|another)?
      (roommate|resident|staff|aide|cna|caregiver|son|dtr|daughter|nephew|niece|grandson|nurse|husband|wife|neighbor|cg|hha),
      (son|dtr|daughter|cg|caregiver|nephew|niece|husband|wife|grandson|brother|sister)
      (wont|won't|doesnt|doesn't|refuses to|never|didnt) (let|lets|allow*)
      (anyone|anybody|us|me|aps|family|visitors|nurse|rn|worker|others),
      (yank*|jerk*|manhandl*|drags|dragged|twists|twisted|pinches) (her|his|pt|cl|mom|dad)
      (arm|arms|hair|wrist|around|leg), (handles|handled|handling|treats|treated) (pt|her|him|cl|residents|mom|dad)
      (roughly|rough|badly|like (dirt|trash|an animal|a dog)), (he|she|son|dtr|aide|staff|husband|wife)
      (hits|slaps|beats|pushes|kicks|hurts|pinches) me, and abandoned, abandoned (at|by), dumped (at|in) (the)?
      (er|ed|hospital), force (fed|feeding|feeds), (keeps|kept|leaves|left|leaving) (him|her|pt|cl|mom|dad) in
      (a|the|his|her)? (bed|chair|room|recliner) (all|24/7|for days), threat* to (put|send|leave|lock|hit) (her|him),
      (leaves|leaving|left|leave) (her|him|mom|dad|pt|cl|client) alone (for|all|overnight|w/o|without)`,
    findings: `
      (bruise|bruises|bruising|welts) ... (arm|arms|wrist|wrists|face|back|neck|legs|eye|forearm|forearms|chest),
      restraint marks, black eye, handprint*, pressure (sore|sores|ulcer|ulcers|injury), bed sore*, unexplained
      bruis*, (finger|fingers|hand|thumb|grip) (shaped|size|like)? (bruis*|marks|prints), fingerprint* bruis*,
      (bruise|bruises|bruising|welts|welt|abrasion*|burns|scratches) (on|to|around|near|under|all over|across) ...
      (arm|arms|wrist|wrists|face|back|neck|legs|leg|eye|forearm|forearms|chest|thigh*|shoulder*|ribs|ankle*|cheek|hand|hands|upper),
      (swollen|bruised) (eye|face|wrist|jaw|cheek), (stage|stg) (2|3|4|ii|iii|iv) (bed
      sore*|bedsore*|pressure|sore*|ulcer*|wound*|decub*|on (her|his)?), decub*, decubitus, sores on (her|his)
      (heel*|back|bottom|sacrum|hip*), rope marks, ligature marks, bruis* in
      (different|various|multiple|several|varying) stages, bruis* of (different|various|multiple) (ages|colors),
      (stage|stg) (2|3|4|ii|iii|iv) (on|to|at) (the|her|his)?
      (sacrum|sacral|coccyx|heel*|hip*|buttock*|bottom|back|ankle*), unstageable, bruised
      (cheek*|eye*|face|arm*|neck|wrist*|jaw|ribs), skin tears x#`,
  },
};

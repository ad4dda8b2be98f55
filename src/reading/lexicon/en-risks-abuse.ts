import type { RiskLexicon } from './lexicon.ts';

/** English risk words: violence at home, abuse, exploitation. */
export const englishAbuse: Pick<
  RiskLexicon,
  'domestic_violence' | 'child_abuse_neglect' | 'adult_abuse_neglect' | 'financial_exploitation'
> = {
  domestic_violence: {
    except: `
      domestic (relations|court|travel|animal*|worker|help|partner|flight|adoption|abuse (class|group|hotline number)), (stalking|abuser) (class|group), dv
      (court|class*|group|course|certificate|cert|training|advocate|program|offender*|education|intervention|liaison),
      (scared|afraid|fearful) of (her|his)? ... (leaving|losing|dying|falling)`,
    words: `
      dv, domestic violence, domestic, ipv, domestic abuse,
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
      (dad|father|fa|stepdad|him)`,
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
      ... (from|playing|soccer|football|bike)`,
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
      touched (her|him|me|them)`,
    findings: `
      (bruise|bruises|bruising|welts|welt|marks|burn|burns|belt marks|bite marks|cigarette burn) ...
      (arm|arms|back|face|leg|legs|thigh|thighs|cheek|neck|buttocks|bottom|eye|torso|ear|hand|stomach), unexplained
      (bruis*|injur*|marks), loop marks, belt marks, cigarette burn*, bite marks, (handprint*|hand print*|black
      eye|split lip|busted lip|belt marks|bite mark|burn mark*), covered in bruises,
      (mark|bruise|bruises|bruising|lump|knot|gash|swelling|welt|welts) (on|to|around|near|under|behind|all
      over|across) ...
      (arm|arms|forearm|back|face|leg|legs|thigh|thighs|cheek|cheeks|neck|buttocks|bottom|butt|eye|eyes|torso|ear|ears|hand|hands|stomach|head|forehead|lip|chest),
      (burn|burns|bruise|bruises|bruising|welts) (on|to)
      (foot|feet|shin|finger*|shoulder*|hip|hips|ribs|belly|genitals)`,
  },
  adult_abuse_neglect: {
    except: `
      self neglect*, self-neglect*, left (her|him) (a message|vm|a vm|voicemail), (pushes|pushed) (her|his|him)?
      (walker|wheelchair|w/c|back the|fluids), hurts (her|his) (back|knee|hip|feelings), (handles) (her|his)
      (meds|money|bills|affairs), (grabbed|grabs) (his|her) (walker|cane|coat), uti abandon, (hit|hurt|hurts|bumped)
      (her|his) (head|hip|arm|knee|back|elbow|shoulder|face|leg|foot|toe|side|tailbone|forehead|nose),
      (bruis*|abrasion*|swollen eye|black eye|scratch*|skin tear*) ... (from|after|s/p|due to) (the|a|her|his|when)?
      (fall|falling|iv|ivs|blood draw*|surgery|procedure|labs|thinner*|blood
      thinner*|eliquis|coumadin|warfarin|walker|bumping|gardening|cat|dog)`,
    words: `
      elder abuse, adult abuse, elder neglect, caregiver neglect, neglected by, neglect by, neglect*,
      (son|daughter|caregiver|aide|staff|grandson|nephew|dtr|cg|granddaughter|niece|husband|wife) ...
      (hit|hits|pushed|pushes|slapped|slaps|yells|yelled|shoved|grabbed|locks|locked|screams|threatens|handled)
      (her|him|at her|at him|mom|dad)?, physical abuse, verbal abuse, verbally abus*, emotional abuse, abused by,
      mistreat*, rough (w/|with) (her|him), being hit, left in (soiled|wet|urine|feces), left alone for days,
      suspected abuse, suspect abuse, suspect neglect, alleg* ... (abuse|neglect), locked in (her|his|the) room, tied
      to, restrained (in|to), withholding (food|meds|medication), not feeding (her|him), bedsores, soiled
      (briefs|diaper|bed|sheets), unexplained bruis*, abuse by, hit her, hit him, afraid of
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
      (staff|aide|another|son|dtr|daughter|caregiver|roommate|cna|resident|nurse|grandson)`,
    findings: `
      (bruise|bruises|bruising|welts) ... (arm|arms|wrist|wrists|face|back|neck|legs|eye|forearm|forearms|chest),
      restraint marks, black eye, handprint*, pressure (sore|sores|ulcer|ulcers|injury), bed sore*, unexplained
      bruis*, (finger|fingers|hand|thumb|grip) (shaped|size|like)? (bruis*|marks|prints), fingerprint* bruis*,
      (bruise|bruises|bruising|welts|welt|abrasion*|burns|scratches) (on|to|around|near|under|all over|across) ...
      (arm|arms|wrist|wrists|face|back|neck|legs|leg|eye|forearm|forearms|chest|thigh*|shoulder*|ribs|ankle*|cheek|hand|hands|upper),
      (swollen|bruised) (eye|face|wrist|jaw|cheek), (stage|stg) (2|3|4|ii|iii|iv) (bed
      sore*|bedsore*|pressure|sore*|ulcer*|wound*|decub*|on (her|his)?), decub*, decubitus, sores on (her|his)
      (heel*|back|bottom|sacrum|hip*), rope marks, ligature marks, bruis* in
      (different|various|multiple|several|varying) stages, bruis* of (different|various|multiple) (ages|colors)`,
  },
  financial_exploitation: {
    except: `
      phone scam* (info*|handout|tips|flyer|awareness), (scam*|fraud) (prevention|awareness|handout|info*|class|tips),
      gave (her|him) (a bus pass|$* gift),
      (car|bike|phone|id|meds|bag|backpack|wallet|tablet|package*|cell|catalytic*|tag|laptop) (was|got|were|is)?
      stolen, stolen (car|bike|phone|id|vehicle|property|goods|wallet|meds), (stealing|stole) (money)? (from|at)?
      (the|a|his|her)? (store|walmart|target|school|work|gas
      station|dollar*|job|classmate*|peer*|mom|parents|purse|teacher),
      (about|re|on|avoid*|spot|spotting|recognize*|handle|against) (phone|online|romance|internet|common|email)?
      scam*, scam (calls|mail|texts|emails|letters)`,
    words: `
      financial* exploit*, exploitation, exploited, exploiting, stealing (her|his|from|money), stole
      (her|his|from|money|$*), stolen, taking (her|his) (money|check|checks|ssi|social|benefits|pension|card|debit),
      took (her|his) (money|check|checks|ssi|card|debit|pension|savings), took $*, scam*, misus* (of)?
      (poa|funds|money), missing (money|funds|checks|$*), money missing, $* missing, forged, forging,
      (using|used|uses|has) (her|his|moms|dads) (debit|atm|card|credit|bank|ebt|account), unauthorized
      (withdraw*|charges|transfer*|use), withdraw* ... (her|his|the|bank|mrs|mr|client's|clients) (savings|checking)?
      account, withdraw* from (her|his|the|savings|checking|bank|atm), emptied (her|his|the)? account, drained
      (her|his|the)? account, changed (the)? (will|deed), signed over, (sign|signed|signing|changed|transferred|took)
      ... deed, coerced ... (sign|money), identity theft, (bought|buy|buying|sent|send|sends|sending|mail*|asked
      for|asking for|demand*|paid (w/|with|in)|pay (w/|with|in)|read|reading|thousand* in|$* in|$* of) ... gift cards,
      # in gift cards, sweepstakes, wired money, wire transfer*, keeps (her|his) (check|ssi|money), romance scam,
      (won|win|winning|fake|foreign|jamaican) (the|a|some)? (foreign|jamaican)? lottery, lottery
      (scam|caller|fee*|winner|winning*|prize), cashed (her|his), (takes|took|taking|cashes|cashed|keeps|holds)
      (her|his|moms|dads|client's|clients|the) (check|checks|money|ssi|pension|benefits|card), has (her|his)
      (checkbook|checks|card|debit card|bank card|ebt|pension|atm card), controls (her|his|all (her|his)|the)
      (money|finances|check*|account*|debit|bank|card*|ssi|income|benefits), #* missing from
      (savings|account|checking|bank|purse), (writing|writes|wrote|writing out|signing|cashing|forged|forges)
      (herself|himself|themselves|her|his|their|out)? (own)? (checks|a check|cks),
      (withdraw*|charge*|transfer*|purchase*|transaction*|cash) ... (she|he|cl|client|mrs|mr) ...
      (doesnt|doesn't|didnt|didn't|does not|did not|never|not)
      (remember*|recall|recogniz*|make|made|know|authorize*|approve*),
      (roofer|contractor|handyman|repairman|caller|man|guy|company|online) ... (never came back|never showed|never
      did|took the money|took off), (paid|gave|sent|lent) ... (never came back|never did the work|never returned|never
      saw again), (isnt|isn't|not|wont|won't|doesnt|doesn't|never|refuses to) (giving|give|gives|given)
      (him|her|cl|client) (his|her|any|the|their) (own)? (money|ssi|check|funds|benefits|allowance|card),
      (payee|poa|son|daughter|dtr|nephew|niece|grandson|granddaughter|caregiver|aide|roommate|neighbor|friend|boyfriend|bf|girlfriend|gf|church)
      ...
      (spending|spends|spent|using|uses|used|took|takes|taking|stole|steals|stealing|emptied|empties|drained|drains|cashed|cashes|cashing|withdrew|withdraws|keeps|keeping|borrowed|borrows|pocketing|pockets|helping
      (himself|herself) to|living off|sold|selling|pawned)
      (her|his|their|cl's|client's|clients|mom's|moms|dad's|the|all|all her|all his|out)?
      (money|cash|funds|check*|ssi|social
      security|savings|pension|account|card*|ebt|debit|credit|benefits|jewelry|ring|rings|car|house|home|tv|belongings|things|social|furniture|truck|tools|guns),
      (money|cash|checks|funds|jewelry|rings|valuables) (is|are|was|were|keeps|keep|has been|have been)?
      (gone|missing|disappear*|vanish*), (missing|disappeared) (jewelry|cash|checks|rings|valuables), put (his|her)
      name on (the)? (account|deed|house|title|her|his), new name on (the)? (account|deed), (ssn|social security
      number|identity|card number|bank info) (stolen|given|used), (opened|opening|took out) (credit cards|a
      loan|loans|accounts|credit|a mortgage) in (her|his), bills (unpaid|not paid|not being paid) ...
      (son|poa|payee|dtr|daughter|nephew|niece), (poa|payee) (abuse|misuse|misusing), overcharg*, ripped off, swindl*,
      conned, phish*, publishers clearing, (fake|bogus) (irs|lottery|check|charity|contractor|roofer|grandson), has
      only $# left, gambl* (her|his) (money|ssi|check), (paid|gave) ... (up front|upfront) ... (never|not),
      (pressur*|forced|tricked|convinced|coerc*) (her|him|cl|client|mom|dad) ...
      (sign*|giv*|gave|money|loan|will|deed|house|transfer), (sent|wired|mailed) ... (# (thousand|k)|#k|$*|money|cash)
      to (a|someone|her online|his online|the) (man|woman|online|stranger*|boyfriend|girlfriend|caller|guy)?,
      (drove|took|brought|takes|drives) (her|him|mr|mrs|ms|cl|client) ... to the bank ... (take out|withdraw|get
      cash), withdrawn (from|by|in|without|w/o), money withdrawn, $* withdrawn, (selling|sold|pawned|pawning)
      (her|his|mom's|dad's|client's|mrs) (furniture|things|jewelry|belongings|tv|car|ring|rings),
      (stole|steals|stealing|took|takes|taking) $?# (from|out of|off),
      (took|takes|taking|keeps|keeping|cashed|cashes|cashing|stole|steals)
      (her|his|cl's|client's|mom's|dad's|pts|pt's) (ss|ssa|ssdi|va|social
      security|retirement|pension|bank|atm|debit|ebt|food stamp)?
      (check|checks|card|cards|money|benefits|income|cash|savings|wallet|purse|stamps), (sign|signed|signing) over
      (the|her|his) (house|home|car|deed|property|check*|account), (tried|trying|attempted|attempts) to
      (cash|withdraw|transfer|wire) ... (check|checks|money|account|funds), signature*
      (not|isnt|isn't|doesnt|doesn't|didnt|didn't) (his|hers|match), (gave|sent|wired|paid) #k (to|for), missing $?#
      from, $?#k? missing from, (gave|sent|wired) ... (online|internet) (boyfriend|girlfriend|bf|gf|friend|lover)`,
  },
};

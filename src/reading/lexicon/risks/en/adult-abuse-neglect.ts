import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';
import { harmlessDeeds } from './harmless-deeds.ts';
import { carer } from './people-and-things.ts';

const keeper = `
  son|sons|daughter|dtr|grandson|granddaughter|nephew|niece|caregiver|cg|aide|hha|cna|caretaker|stepson|staff`;
const elder = `
  av|a/v|alleged victim|the av|mom|mother|dad|father|grandma|grandmother|grandpa|resident|the resident|pt|the pt|
  the old man|elder`;

export const adultAbuseNeglect: RiskPhrases = {
  except: `
    black eye* (pea|peas|pea's|bean*|susan*), (wont|won't|doesnt|doesn't|refuses to|not) (let|lets|allow*) (her|him|av) see (the|her|his|any|bank)? (statement*|account*|bills?|mail|papers|paperwork|checkbook|balance),
    (rug|rugs|cord|cords|mat|mats|edge|edges|carpet) ... taped down, (locks|locked) (the|all|her|his)?
    (front|back|side|screen)? (door|doors|gate|house|car|windows|cabinet*),
    (elder abuse|abuse|mistreatment|maltreatment|neglect|elder mistreatment|elder neglect|exploitation)
      (brochure*|handout*|flyer*|pamphlet*|conference|training|trainings|class|classes|workshop|webinar|seminar|
        prevention|awareness|hotline number|poster*|screening|screen|policy|module|inservice|in-service|video|talk|
        reporting (duties|law*|requirement*|training)),
    (when|how) to report ... (abuse|mistreatment|neglect|maltreatment),
    (stage|stg)? (1|2|3|4|ii|iii|iv)? (pressure|bed) (injury|ulcer|ulcers|sore|sores|wound) (stage (1|2|3|
      4))? (present on admission|poa|healing|healed|improving|resolved|resolving|closed|is healing|is better|
      much better|smaller),
    pressure (injury|ulcer|sore) prevention, (screened|screen|screening) for (abuse|neglect|elder abuse|mistreatment),
    self neglect*, self-neglect*, left (her|him) (a message|vm|a vm|voicemail),
    (pushes|pushed) (her|his|him)? (walker|wheelchair|w/c|back the|fluids),
    hurts (her|his) (back|knee|hip|feelings), (handles) (her|his) (meds|money|bills|affairs),
    (grabbed|grabs) (his|her) (walker|cane|coat), uti abandon,
    (hit|hurt|hurts|bumped) (her|his)
      (head|hip|arm|knee|back|elbow|shoulder|face|leg|foot|toe|side|tailbone|forehead|nose),
    (bruis*|abrasion*|swollen eye|black eye|scratch*|skin tear*) ... (from|after|s/p|due to) (the|a|her|his|when)?
      (fall|falling|iv|ivs|blood draw*|surgery|procedure|labs|thinner*|blood
      thinner*|eliquis|coumadin|warfarin|walker|bumping|gardening|cat|dog),
    ${harmlessDeeds},
    neglect* to, (keys|key|purse|phone|wallet|meds|dog|dogs|cat) ... locked in (the|his|her)? (bathroom|room|
      bedroom|car|house), threw (her|him|mom|dad|them) (a|an|the),
    (keeps|kept|keep) (the|her|his|all)? (meds|pills|medication*|insulin|knives|guns|chemicals) (locked|in (a|the)
      lock*),
    (bruis*|bruise|bruises|bruising) ... ... (from|r/t|d/t|due to|2/2|bc of|secondary to) (her|his|the|a|daily)?
      (lovenox|heparin|xarelto|plavix|prednisone|steroids|injections|shots|insulin shots|iv stick*|lab*|needle
      stick*|tape|bp cuff|hoyer|plasma) ...`,
  words: `
    (left|leaves|leaving) ... in a (wet|soiled|soaked|dirty) (bed|brief|diaper|chair), (unplug*|hid|hides|took|takes|moved|moves) (her|his|the)? call (light|lt|bell|button), call (light|lt|bell|button) (unplugged|hidden|taken|out of reach|moved),
    elder abuse, adult abuse, elder neglect, caregiver neglect, neglected by, neglect by, neglect*,
    (son|daughter|caregiver|aide|staff|grandson|nephew|dtr|cg|granddaughter|niece|husband|wife) ...
      (hit|hits|pushed|pushes|slapped|slaps|shoved|grabbed|locks|locked|threatens|handled) (her|him|at her|at
      him|mom|dad)?,
    physical abuse, verbal abuse, verbally abus*, emotional abuse, abused by, mistreat*, rough (w/|with) (her|him),
    being hit, left in (soiled|wet|urine|feces), left alone for days, suspected abuse, suspect abuse,
    suspect neglect, maltreat*, rough handling, roughly handled, alleg* ... (abuse|neglect), locked in (her|his|
      the) room, tied to, restrained (in|to),
    withholding (food|meds|medication), not feeding (her|him), bedsores, soiled (briefs|diaper|bed|sheets),
    unexplained bruis*, abuse by,
    afraid of (son|daughter|caregiver|grandson|dtr|aide|nephew|her son|his son|her daughter|his daughter),
    (wont|won't|doesnt|doesn't|refuses to|not) (let|lets|allow*) (her|him)
      (eat|out|leave|call|see|talk|use|have|go),
    (withholds|withheld|withholding|denies her|denies him|takes away|took away) (her|his)?
      (food|meds|medication*|walker|phone|water|cane|wheelchair|glasses|hearing aids),
    (caregiver|aide|son|dtr|daughter|family) ... (not|never|doesnt|doesn't|isnt|isn't|wont|won't|hasnt|hasn't)
      (changing|change*|bathing|bathe*|turning|turn|feeding|feed*) (her|him)?,
    (not|never|isnt|isn't|hasnt|hasn't|has not|wasnt|wasn't) (been|being|getting)
      (turned|repositioned|changed|bathed|fed),
    overmedicat*,
    (scared|terrified|fearful) of (her|his|the)?
      (son|daughter|caregiver|grandson|dtr|aide|nephew|niece|husband|wife|staff),
    flinch*, cowers, cowered,
    left (her|him) (alone)? (all day|all night|all weekend|for days|outside|on the floor|on the toilet),
    sexual* (abuse*|assault*), (belittles|threatens) (her|him|to put her),
    (son|daughter|caregiver|aide|staff|grandson|nephew|dtr|cg|granddaughter|niece|husband|wife|hha|cna|brother|sister)
      ...
      (grabs|drags|dragged|jerks|jerked|shoves|twists|twisted|kicks|kicked|punches|punched|threw|throws|curses|
        cusses|cursed|cussed|swears|insults|humiliates|restrains|ties|choked|bruised|spit
      on|hurts|hurt) (her|him|at her|at him|mom|dad),
    (left|leaves|lying|laying|sitting) (her|him|mom|dad|pt|cl)? in (a|the|his|her)? (wet|soiled|dirty|own|soaked)
      (brief*|diaper*|bed|sheets|waste|clothes|urine|feces),
    (locks|locked) (the)? (fridge|refrigerator|pantry|food|phone|her in|him in),
    (leaves|left|keeps|kept) (her|him|mom|dad) (in|on) (the|a|his|her)
      (wheelchair|chair|bed|toilet|commode|car|recliner) (all|for|w/o|without|overnight),
    left (her|him|mom|dad|client|pt) alone (#|for (#|days|hours|the weekend)|two|three|over (the)?
      (weekend|night)|overnight),
    (not|never|isnt|isn't|wont|won't|refuses to|doesnt|doesn't|didnt|didn't) (give|gives|giving|gave)
      (her|him|mom|dad|pt|cl|client) (any|her|his|enough)? (food|meds|medication*|water|insulin|pain
      meds|meals|fluids|pills),
    (resident|pt|client|cl|mom|she|he) (was)? (hit|slapped|pushed|punched|grabbed|shoved|kicked) by
      (staff|aide|another|son|dtr|daughter|caregiver|roommate|cna|resident|nurse|grandson),
    (cg|caregiver|caretaker|aide|hha|cna|son|dtr|daughter|staff|facility|husband|wife|niece|nephew|grandson)
      (is|was|keeps|been|has been)?
      (withhold*|withheld|hitting|neglecting|abusing|hurting|starving|mistreat*|restraining|isolating|overmedicating),
    withholding (pain|her|his|care|insulin), (gets|got|getting|is|too) rough (w/|with),
    locked in (a|the|her|his)? (bedroom|room|bathroom|basement|house|garage),
    (caretaker|caregiver|cg|aide|hha|son|dtr|daughter|facility|staff|niece|nephew|wife|husband) (hasnt|hasn't|has
      not|wont|won't|doesnt|doesn't|isnt|never|didnt|refuses to|stopped)
      (bathed|bathe|bathing|changed|change|changing|turned|turning|fed|feed|feeding|cleaned|toilet*),
    (hit|slapped|pushed|punched|kicked|struck|shoved|choked|beaten|attacked|hurt|grabbed) (in the
      (face|head|arm|stomach))? by (a|her|his|the|another)?
      (roommate|resident|staff|aide|cna|caregiver|son|dtr|daughter|nephew|niece|grandson|nurse|husband|wife|
        neighbor|cg|hha),
    (son|dtr|daughter|cg|caregiver|nephew|niece|husband|wife|grandson|brother|sister)
      (wont|won't|doesnt|doesn't|refuses to|never|didnt) (let|lets|allow*)
      (anyone|anybody|us|me|aps|family|visitors|nurse|rn|worker|others),
    (yank*|jerk*|manhandl*|drags|dragged|twists|twisted|pinches) (her|his|pt|cl|mom|dad)
      (arm|arms|hair|wrist|around|leg),
    (handles|handled|handling|treats|treated) (pt|her|him|cl|residents|mom|dad) (roughly|rough|badly|like
      (dirt|trash|an animal|a dog)),
    (he|she|son|dtr|aide|staff|husband|wife) (hits|slaps|beats|pushes|kicks|hurts|pinches) me,
    and abandoned, abandoned (at|by), dumped (at|in) (the)? (er|ed|hospital), force (fed|feeding|feeds),
    (keeps|kept|leaves|left|leaving) (him|her|pt|cl|mom|dad) in (a|the|his|her)? (bed|chair|room|recliner)
      (all|24/7|for days),
    threat* to (put|send|leave|lock|hit) (her|him),
    (leaves|leaving|left|leave) (her|him|mom|dad|pt|cl|client) alone (for|all|overnight|w/o|without),
    (ties|tied|tying|straps|strapped|restrains) (his|her|him|pt|mom|dad|the) ... (to|down|in) (the|a|his|her)?
      (bed|chair|wheelchair|rail*|toilet),
    (nobody|no one|noone) (had|has|have) (changed|turned|bathed|cleaned|fed) (her|him|pt|mom|dad)
      (since|in|for|all|yet|until),
    (yank*|drag*|jerk*|grab*|shak*|throws|threw|shov*|slam*) (her|him|mom|dad|pt|cl|resident|the resident)
      (by|into|onto|in|against|around|down|on) (the|his|her)?
      (arm|arms|hair|wrist|bed|wall|chair|floor|wheelchair|shower|door),
    (${keeper}) ...
      (yank*|slap*|hit|hits|kick*|punch*|shov*|chok*|screams|scream|screaming|yells|yelling|hollers|cusses|starv*|
        lock*|tie|ties|tied|drags)
      (her|him|at her|at him|mom|dad|pt|cl),
    (dumped|abandoned) (there|here|at|in) ... by (her|his|the|a)?
      (cgiver|caregiver|cg|caretaker|son|dtr|daughter|family|nephew|niece|aide|facility|group home),
    (cgiver|caregiver|cg|caretaker|son|dtr|family|nephew|niece) (dumped|abandoned) (him|her|pt|mom|dad),
    (screams|screaming|screamed|yells|yelling|yelled|cussing|cusses|cursing|curses|swearing|hollering|threatens|
      threatening|threatened|swings|swinging)
      (at|out)? (${elder}),
    (hits|hit|hitting|pushes|pushed|pushing|shoves|shoved|slaps|slapped|grabs|grabbed|kicks|kicked|choked|drags|
      dragged|shakes|shook|throws|threw|pinches|pinched|restrains|locks|locked|starves|starving)
      (av|a/v|the av|alleged victim|the resident|resident),
    (${carer}) ...
      (push|pushes|pushed|pushing|hit|hits|hitting|shove|shoves|shoved|slap|slaps|slapped|grab|grabs|grabbed|kick|
        kicks|kicked|yank|yanks|yanked|shake|shakes|shook|drag|drags|dragged|choke|chokes|choked)
      (av|her|him|the av|mom|dad),
    (left|leaves|leaving|found|kept|keeps) (av|her|him|mom|dad|pt|the resident|resident) ...
      (wet|soiled|dirty|urine|feces|unfed|alone all|w/o food|without food|w/o water|tied|restrained|locked),
    (saw|heard|hears|witnessed|watched) (him|her|son|dtr|aide|cg|ap) ...
      (push|hit|slap|shove|grab|kick|drag|yell*|scream*|shak*) (at)? (her|him|av|mom|dad|mr|mrs|ms|the),
    padlock* (on)? (the|her|his)? (fridge|refrigerator|pantry|door|freezer|cabinets|food),
    (video*|photo*|filmed|recorded) (av|pt|resident|her|him|residents) (on the|in the|naked|undressed|while) ...,
    (put|puts|keeps|kept|left|sleeping) (her|him|av|pt|mom|dad) in (the|a) (garage|basement|shed|attic|closet|porch)
      ...,
    (left|leaves|leaving|kept|keeps) (her|him|av|pt|mom|dad|resident|cl) (sitting|lying)? in (the|a|her|his)
      (recliner|chair|bed|wheelchair|w/c|car) (from|since|until|till|mon*|tues*|wed*|thurs*|fri*|sat*|sun*) ...,
    locked from (the)? outside,
    (son|dtr|daughter|niece|nephew|grandson|granddaughter|cg|caregiver|wife|husband|brother|sister) (wont|won't|will
      not|refuses to|refused to|doesnt|doesn't|would not|wouldnt) (let|allow) (the)? (hh|hha|home
      health|hospice|aps|nurse|rn|aide|worker|visitors|anyone|therapist|pt|police) ...
      (in|inside|see|visit|come|near|check|bathe|help|talk|alone|touch|over),
    (aide|cna|cg|caregiver|staff|nurse) (is|was)? (mean|cruel|nasty|hateful) (to|and|w/|with) ...,
    (meds|med|pain meds|food|insulin|care|water|medication) (being|is|was|were|are)? withheld (by|from),
    (av|pt|she|he|resident|mom|dad) (was|is|has)? (not|never|hasnt been|hasn't been|not been) fed (since|all|for|by)
      ...,
    (son|daughter|dtr|caregiver|aide|staff|grandson|nephew|cg|granddaughter|niece|husband|wife)
      (always|often|constantly|also|just)? (yells|yelled|yelling|screams|screamed|screaming) (at
      (her|him|av|mom|dad|pt|the resident|resident|mr|mrs|ms)|constantly|all (day|night|the time)|daily|every day|a
      lot),
    (facility|staff|aide|hha|cna|cg|caregiver|son|dtr|daughter|nephew|niece|grandson|they|nurse)
      (left|leaves|keeps|kept|leaving) (her|him|av|pt|mom|dad|resident|cl) (sitting|lying|waiting|stuck)? (on|in)
      (the|a|her|his)? (toilet|commode|bedpan|floor|wheelchair|w/c|recliner|bed|chair|car|shower chair) (for)?
      (#|over #|several|two|three|half) (hr|hrs|hours|min|mins|minutes|days|a day),
    (aide|hha|cna|cg|caregiver|staff|nurse|son|dtr|daughter|niece|nephew) (is|was|very|too|being|seems)? rough
      (w/|with|during|when|while|in),
    (son|dtr|daughter|niece|nephew|grandson|granddaughter|cg|caregiver|aide|wife|husband|facility|staff)
      (only|just)? (gives|gave|giving) (her|him|av|pt|mom|dad) (only|just|half (of)? (her|his)|less|some of) ...
      (meds|med|pills|pain meds|dose|insulin|food|meals|water),
    (no|without) (food|water|phone|call light|call bell|food or water|drink|water or phone) (or water|or phone|or
      food)? (left)? (within|in) reach,
    (son|dtr|daughter|niece|nephew|grandson|granddaughter|cg|caregiver|aide|wife|husband|staff|facility|roommate|
      brother|sister)
      (has|had|keeps|always)? (took|takes|taking|taken|hid|hides|hiding|keeps|kept|removed|unplugged|locked up|locks
      up|confiscated) (the|her|his|av's)? (phone|cell|walker|cane|wheelchair|w/c|hearing aid*|glasses|dentures|call
      light|phone and walker|food) (and|&)? (walker|cane|phone|glasses|hearing aids)? (away|from
      (her|him|av|mom|dad|pt)|so (she|he)|out of reach|upstairs),
    (left|leaves|leaving|leave|found|kept|keeps|keeping|lies|lying|laying|lays|sitting|sits|sat)
      (mom|dad|her|him|cl|client|pt|av|mr *|mrs *|ms *|grandma|the resident|the client|grandmother)? (in|on)?
      (the|a|his|her)? (bed|chair|recliner|couch|wheelchair|toilet|commode)? ... (wet|soaked|soaking|soiled|in
      urine|in feces|in (his|her) own (waste|urine|feces|mess)|unchanged|unfed|tied|strapped|locked in|w/o
      (food|water|meds|her meds|his meds)|without (food|water|meds|her meds|his meds)|no food or water|with no
      (food|water|way to call)) *,
    (gets|get|got|is|was|being|gotten|been) (too)? (rough|physical|violent|mean and rough|heavy handed) (w/|with)?
      (her|him|mom|dad|av|cl|pt|residents)? (when|during|while|in|at|sometimes|with|and|again)?,
    (finger|thumb|grip|hand|rope|tape|strap|restraint) (marks|mark|prints|print|bruises|bruising|shaped bruises) *,
    (cries|crying|shakes|trembles|goes quiet|clams up|stops talking|looks down|tenses) (when|whenever|if|as soon
      as|every time) (her|his|the)
      (son|daughter|dtr|aide|caregiver|husband|wife|nephew|niece|grandson|brother|sister|staff)
      (comes|came|enters|walks|walked|is (near|around|there|home)|in the room|talks|gets|entered),
    (locks|locked|locking|shuts|keeps|kept|leaves) (her|him|mom|dad|av|cl|pt|grandma) (locked)? (in|inside|out)
      (the|her|his|a|all|when|while|at|from|alone|of the house|for),
    (threatens|threatened|threatening) (her|him|mom|dad|av|cl|pt) (w/|with) (a|the)? (nursing
      home|snf|home|facility),
    (threatens|threatened|threatening) to (put|send|ship|dump|throw) (her|him|mom|dad|av|cl|pt) (in|into|to|out)
      ...,
    (ignores|ignored|ignoring|not answering) (her|his|the) (call light|call bell|calls for help|cries) ...,
    (call light|call bell|bell) ... (hours|not answered|ignored|out of reach on purpose),
    (squeezed|squeezes|twisted|twists|pinned) (her|his|mom's|dad's|mrs *|mr *)
      (arm|arms|hand|hands|wrist|wrists|neck|shoulder|face) (hard|until|when|so|till|and),
    (hissed|snapped|snarled|growled) at (her|him|mom|dad|the resident|pt|cl),
    (fridge|refrigerator|pantry|food|cabinets|kitchen|freezer) (is|was|are|kept|has|w/|with)? (a)?
      (locked|padlocked|chained|lock|padlock|chain) ...,
    if (he|she|av|cl|pt|mom|dad) (says no|refuses|doesnt|wont|doesn't|won't|complains|cries|asks|soils|wets|spills)
      ... (yells|hits|slaps|screams|threatens|locks|grabs|pinches) ...,
    si no (le|les|lo) (da|dan|hace|obedece) ... (le|la|lo) (grita|pega|insulta|amenaza|jalonea|empuja),
    (suspicious of|suspicious for|concern for|concerns for|concerned about|concerned for|concerning for|c/f)
      (possible)? (abuse|mistreatment|maltreatment),
    (left|leaves|leaving) (her|him|mom|dad|cl|pt|client|av) (w/|with) (no|nobody|no one)
      (food|water|meds|care|help|one|way|phone) ...`,
  findings: `
    (bruise|bruises|bruising|welts) ... (arm|arms|wrist|wrists|face|back|neck|legs|eye|forearm|forearms|chest),
    (marks|mark|bruises|rope burn|rope burns|tape residue|redness) (on|around|to) (her|his|pt's|pts|both|the|r|l|
      right|left)? (her|his|pt's)? (wrist|wrists|ankle|ankles|neck|throat|upper arms),
    restraint marks, black eye, handprint*, pressure (sore|sores|ulcer|ulcers|injury), bed sore*,
    unexplained bruis*,
    (finger|fingers|hand|thumb|grip) (shaped|size|like)? (bruis*|marks|prints),
    fingerprint* bruis*,
    (bruise|bruises|bruising|welts|welt|abrasion*|burns|scratches) (on|to|around|near|under|all over|across) ...
      (arm|arms|wrist|wrists|face|back|neck|legs|leg|eye|forearm|forearms|chest|thigh*|shoulder*|ribs|ankle*|cheek|
        hand|hands|upper),
    (swollen|bruised) (eye|face|wrist|jaw|cheek),
    (stage|stg) (2|3|4|ii|iii|iv) (bed sore*|bedsore*|pressure|sore*|ulcer*|wound*|decub*|on (her|his)?),
    decub*, decubitus, sores on (her|his) (heel*|back|bottom|sacrum|hip*), rope marks, ligature marks,
    bruis* in (different|various|multiple|several|varying) stages,
    bruis* of (different|various|multiple) (ages|colors),
    (stage|stg) (2|3|4|ii|iii|iv) (on|to|at) (the|her|his)?
      (sacrum|sacral|coccyx|heel*|hip*|buttock*|bottom|back|ankle*),
    unstageable, bruised (cheek*|eye*|face|arm*|neck|wrist*|jaw|ribs), skin tears x#,
    (bruis*) (in)? (the)? (shape of|shaped like|like|look like|from) (fingers|finger|a
      hand|hand|hands|thumb|thumbs|grip|handprint*),
    (brief|briefs|diaper|depends) (soaked|saturated|soiled) (thru|through|x#|since|from),
    call (light|bell) ... (out of|outta|not within|not in) reach,
    (stage|stg) (3|4|iii|iv) (sacral|coccyx|heel|hip|wound|ulcer|sore|buttock|decub*|pressure)`,
};

import { byOthers } from '#reading/lexicon/frames/en/self-harm.ts';
import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';
import { limb } from './people-and-things.ts';

const sharp = `
  razor|razors|razor blade|blade|scissors|knife|box cutter|glass|paperclip|pin|safety pin|thumbtack|pen|pencil|fork|
  needle|lighter|cig|cigs|cigarette|cigarettes|staple|can lid|nail clippers|shard`;
const food = `
  mango|onion|onions|fruit|apples|apple|veggies|vegetables|potatoes|bread|meat|chicken|fish|cheese|carrots|tomatoes|
  watermelon|squash|cardboard|boxes|paper|fabric|wood|tile|drywall|pipe|metal|lumber|brush|branches|flowers|roses|
  keys|coupons|carpet|cable|cord`;

export const selfHarm: RiskPhrases = {
  except: `
    cutting (up)? (his|her) (food|meat|sandwich|steak),
    (not|never|arent|isnt|nothing|doubt|doubts|unlikely) (to)? (appear|appears|look|looks|seem|seems|be|appear to
    be|felt to be|believed to be|thought to be)? (self inflicted|self-inflicted|self made|on purpose|intentional*|
    deliberate*|self harm|self-harm), (hurt|hurts|injured) (himself) (at|in|during|on) (a|the|her|his|an)? (zumba|
    yoga|dance|cheer|track|pilates|crossfit|karate|skating|bowling|baseball|volleyball|tennis|park|playground|swim*|
    bike|ladder|stairs|ice|trampoline|scooter|hike|race|match|warehouse|kitchen|garden|yard|treadmill) ..., cutting
    (down|back|off|out|hair|grass|the grass|class*|school|corners|pills|hours|her hours|his hours|ties|wood|in half|
    it close|food|up food|the lawn|coupons), (cut|burned|hurt) (his|her|my) (hair|grass|nails|toenails|toast|hours|
    bangs|knee|back|ankle|shoulder|feelings|finger cooking|own hair), (hurt|burned|cut) (himself|herself) (at work|
    on the job|cooking|lifting|falling|playing|shaving), skin cutting board, sib (visit*|contact|set|group|bond*|
    placement), cutting (paper*|out|vegetables|onions|fruit|fabric|cake|food|meat|board|shapes|edge|costs|expenses|
    it|ties with|ties w/), cut (himself|herself) (shaving|cooking|slicing|peeling|chopping|at work|on a|on the|w/ a
    can|opening), (hurt|burned) (himself|herself) (on (a|an|the|his|her|job|some|broken)|in|when|while|moving|
    carrying), scratching (himself|herself) (from|bc|due), banging (his|her)? head to, pulling out (his|her) hair
    (piece|clip|tie|ribbon*|brush), (burning|burned|burns|burn) (his|her)? (own)? (hand*|arm*|leg*|finger*) (on|w/|
    with) (the|a|hot)? (stove|oven|iron|coffee|grease|pan|soup|water|grill|radiator|pot), (new|fresh|red|more|
    multiple|several) (cuts|burns|scratches) (of|at work|from (the|a) (cat|dog|job|stove)|on (the|a) (car|table|
    wall)), cut (his|her) (arm|hand|finger|leg|thigh|wrist|foot) (on (a|an|the|some|broken|glass|metal|barbed)|
    while|at|slicing|cooking|shaving|fixing|opening|working|accident*), (wound|blood) from ... (fence|cat|dog),
    (slammed|slams|banged|bangs|pounded|hit|hits) (his|her) (fist|fists|hand|hands) (on|down|against) (the|my|a)
    (table|desk|counter|door|car|dash), (hurt|hurts) (himself|herself) (at|during|playing|in) (practice|work|gym|
    soccer|football|basketball|pe|recess|school|the gym|a game|a fall), (new|fresh|recent|more|several|multiple)
    cuts (of|to (hours|funding|benefits|snap|his hours|her hours|services)|in (hours|funding|benefits)), (did|done|
    made) it (himself|herself) (w/o|without|today|this time), (put|stick|sticking|putting) (a|the) (knife|blade)
    (in|through|thru|to) (his|her) (neck|throat|chest|back|gut|ribs), (use|using|used|uses) it on (himself|herself|
    self|myself) ..., (hit|banged|bumped|slammed) (his|her)? head on (the|a)? (table|door|wall|floor|desk) (when|
    while|as) (he|she)? (fell|fall*|tripp*|slip*|running|play*|stand*|getting) ..., (scratched|scratches|cut|
    scraped|bit) (his|her|the) (${limb}) (on (a|an|the|some|broken|rusty|metal|barbed|sharp)|climbing|playing|
    gardening|picking|fixing|working|hiking|shaving|falling|at (work|recess|practice)) ..., (cut|cutting|cuts) (on)?
    (her|his) (stomach|leg|legs|arm|hip|neck|knee) (from|after|for) (surgery|the surgery|c-section|biopsy|operation|
    accident|crash|fall|a fall|dog|cat|work|fence) ..., (nurse|rn|dr|doctor|surgeon|staff|clinic) (took|takes|
    pulled|removed) (out)? (his|her|the)? (stitches|staples|sutures) ..., took (stitches|staples|sutures|the
    stitches|her stitches|his stitches) out (today|mon*|tues*|wed*|thurs*|fri*) ..., ${byOthers}, cutting (up|down|
    out)? (her|his|my|the|some|a|his own|her own)? ... (pills|pill|tabs|tablets|tablet|meds|dose|doses|${food}),
    cutting ... in (half|two|thirds|quarters|1/2), (from|while|when|was|is|been) (cutting|slicing|chopping) (a|an|
    up|the)? (${food}), no (cutting|self harm|sh|sib) ..., (urge*|thoughts|cutting|self harm|self-harm|sh) ...
    (gone|went away|stopped|resolved|subsided|lifted|absent|ceased) (for|since|now|#|entirely|completely|by),
    (before|prevent*|instead of|rather than|in place of|alternatives to|avoid) (the)? (urge*|cutting|self harm|
    self-harm) ..., (cut|cuts|cutting) (back|down|off|out|hair|class|grass|ties|corners|hours|in line|through|it
    close|a deal|a check|a rug|the cord|the umbilical) ..., (wants|needs|wanted|need|going|want) to cut (back|down|
    off|out|hair|his hair|her hair|ties|class|hours|costs|expenses|weight|carbs|sugar|the|a) ..., (cut|burn|burns|
    burned|bite|bit|scratch|scratched|scratches|marks|cuts) (marks|on|his|her|the|it|arm|hand) ... (from|by) (the|a|
    her|his|an)? (family|neighbor's|neighbors)? (cat|dog|kitten|puppy|rabbit|rose*|bush*|thorns|brambles|fence|oven|
    stove|iron|grease|surgery|bra|watch|band|tape|iv|restraint*|bug*|mosquito*|bed bugs|fleas|ants|eczema|rash|
    allergy|hives|poison ivy|work|a fall|falling|fall|bike|scooter|playing) ..., (hit|bumped|banged|bump|bang) (his|
    her) (own)? (head|knee|elbow|forehead|shin|toe|arm|leg) (on|against|in|while|when|playing) (the|a|his|her)?
    (table|cabinet|counter|door frame|doorframe|car|shelf|bedrail|sink|bathtub|tub|dresser|step|steps|stairs|stove|
    corner|swing|slide|monkey bars|windowsill) ..., pull* (his|her) hair (back|up|into|in a|off|out of (his|her)
    (face|eyes)) ..., pick* (up|at (his|her) food|out (a|clothes|the|her clothes|his clothes)) ..., (bite|bites|
    biting|bit) (his|her) (nails|tongue|lip) (when|during|in the|nervous*|while) (nervous|eating|thinking|seizure|
    asleep|sleeping|the seizure|chewing|bored) ..., (cut|cutting) (strap|wrist strap|bracelet|monitor)`,
  words: `
    (press*|hold*|held|put|puts|putting) (the|a|lit|his|her|my|lighted)* (lit)? (cigarette*|cig|cigs|lighter|match|iron) (to|on|against|into) (the|his|her|my)? (skin|arm|arms|wrist|leg|thigh|hand|own skin),
    self harm*, self-harm*, selfharm*, nssi, cutting, cuts (himself|herself|self), burning (himself|herself|self),
    burned (himself|herself), hurt (himself|herself), hurting (himself|herself), hurts (himself|herself), self
    inflicted, self-inflicted, scratching (himself|herself), head banging, headbanging, banging (his|her) head, self
    injur*, self-injur*, punching (himself|herself), harmed (himself|herself), (burning|burns) (her|his) (arm|arms|
    forearm|leg|legs|hand|hands|thigh|thighs|skin), burned (her|his) own, scratch* (her|his)? (arm|arms|skin|wrist|
    wrists|self|legs) ... (bleed|bleeds|bled|blood|raw), scratch* until, (biting|bites|bit|hitting|hits|choking|
    choked|stabbed|stabbing) (himself|herself), swallowed (batteries|glass|a razor|razor*|a battery), razor* (blade|
    blades)? ... (room|backpack|pillow|bed|drawer), pulling out (his|her) hair, ligature, tied ... around (his|her)
    neck, (cut|cuts) (on|up)? (her|his) (arm|arms|forearm|forearms|wrist|wrists|leg|legs|thigh|thighs|stomach),
    (she|he|they|cl|teen|youth|dtr|daughter|son) (has|had|keeps|admitted to)? cut (last|again|after|when|tonight|
    today|yesterday|over the weekend), scratch* (her|his) (arm|arms|leg|legs|face|skin|wrist|wrists) (bloody|raw|
    open|up), (wrist|wrists|arm|arms) (bandaged|wrapped), bandage* on (wrist|wrists|arm|arms|forearm*), banging
    head, bangs head, SIB, sib (x#|behav*|incident*|episode*|again|this), cut (himself|herself|self|themself|wrists)
    ... (arm|arms|wrist|wrists|leg|thigh)?, punch* (the|a)? (wall*|mirror|door*) ... (bleed*|bled|to feel), (bangs|
    banged|slams|slammed|slamming) (his|her|own)? (own)? head (on|against|into|when|repeatedly), (pick*|picks) (at)?
    (her|his)? (skin|scabs|arms|face|sores) ... (bleed*|bled|raw|bloody), (carved|carves|carving|etched) ... (into|
    on|in) (her|his|own) (leg|arm|thigh|skin|wrist|stomach|forearm), (showed|shows|showing) (me|us|staff|worker|
    teacher|counselor) (the|her|his|fresh|new)? cuts, snap* ... (rubber band|hair tie) ... (welt*|wrist|bruis*),
    (reopen*|re-open*|ripp*|tore) ... (sutures|stitches|staples|wound) ... (purpose|again|out|open), (insert*|stuck|
    sticks|sticking) (staples|pins|needles|paperclip*|objects|a pin|a pencil|thumbtack*|glass) ... (under|into|in)
    (her|his)? (own)? (skin|arm|leg|thigh), (uses|using|used|use) it on (himself|herself), (hit|hits|hitting|slap*|
    punch*|bite|bites|biting|scratch*) self, self (biting|hitting|abusive|punching|mutilat*|harming), (pull*|rips|
    ripping) (her|his) (own)? hair out, cuttin, cuttn, (tied|tying|wrapped|wrapping) ... (round|around) (her|his|
    own) (own)? neck, (intentionally|deliberately|purposely) (cut|cutting|burned|burning|hurt|scratched), urges to
    (cut|self harm|burn|hurt (himself|herself)), si/sh, sh/si, sh urges, (new|fresh|red|more|multiple|several)
    (slashes|slash marks|slash|cuts|scratches|gouges|burns) (on|up|across|along|down|under) ..., (pick|picks|
    picking|picked|dug|digging|scratching|stabbing|poking|sawing) (at|into)? (her|his)? (wrist|wrists|arm|arms|
    forearm|leg|thigh) (w/|with|w|using) (a|an|the)? (tack|pin|needle|paperclip|pencil|pen|razor|blade|glass|staple|
    scissors|nail|knife|key|thumbtack), (scratch*|scraped|dug|digging|gouged|carved|poked|stabbed) (at)? (her|his|
    my) (own)? (arm|arms|wrist|wrists|leg|legs|thigh|thighs|skin|forearm|stomach) (w/|with|using|until|raw|again)
    ..., cuts (on|across|up|along) ... (thigh*|arm|arms|wrist*|forearm*|leg|legs|stomach|hip|hips), (cutting|cuts|
    cut|burning) again, cuts (herself|himself) (when|to|w/|with), (new|fresh|more|recent|healing) (cut|burn|slash|
    razor) (mark*|line*|wound*|scars?) ... (arm*|wrist*|forearm*|thigh*|leg|legs|ankle*|stomach), (cut|cuts|cutting|
    burned|burns|burning|scratched|carved|scraped|slashed|slit|sliced) (up|on|into)? (his|her|their|both|my) (own)?
    (arm|arms|wrist|wrists|forearm*|thigh*|leg|legs|stomach|belly|ankle*|skin) (mon*|tues*|wed*|thurs*|fri*|sat*|
    sun*|again|last|yest*|today|this|w/|with|after|when|bc|over|on purpose|x#|superficial*|tonight|#)?, (cut|burned|
    hit|bit|scratched) (himself|herself|themself|themselves|self) (again|last|yest*|w/|with|on purpose|mon*|tues*|
    wed*|thurs*|fri*|sat*|sun*)?, (showed|shows|showing) (me|us)? (the|fresh)? cuts, SH+, sh x#, sh #x, (pulls|
    pulling|pulled|rips|ripping) (out)? (her|his)? own hair, cut (last (nite|night|week|weekend)|yest|yesterday|
    today|again|mon|tues|wed|thurs|fri|sat|sun|this am|this morning|twice|# times) (w/|with|using) ..., pick* (at)?
    (her|his|their) (arm|arms|leg|legs|hand|hands|fingers|lip|lips|scalp|cuticles) ... (raw|bleed*|bled|bloody|
    open), did (it|this|that|them) to (herself|himself|self|themself), (cut|cuts|scratch|scratches|scratched|burn|
    burns|marks|lines|gashes|wounds|scabs) ... (she|he|they|cl|pt) (did|made|does|makes|gave herself|gave himself)
    (it|them|these|those|that) (w/|with|to|last|on|sun*|mon*|tues*|wed*|thurs*|fri*|sat*|yest*|herself|himself|over|
    when|after|again|because|bc), (did|does|done|made|doing|makes) (it|them|that|this|these) (to (herself|himself|
    self)|(w/|with) (a|the|her|his|an)? (razor*|blade|paper clip|paperclip|clip|scissors|knife|glass|pin|safety pin|
    pencil|sharpener|lighter|thumbtack|needle|eraser|nail|staple)), (admits|admitted|says|said|reports|reported|
    disclosed|told me|showed) (she|he|they|that she|that he)? (has|have|had|'s)? (been|started|is|was|back to|
    still)? (cutting|burning|scratching|hurting) (again|herself|himself|self|her *|his *|at night|since|w/|with|on|
    this|last|when), (cuts|cutting|cut|burns|burning|scratches|scratching|hits|hitting|punches|punching|bites|
    biting) (herself|himself|self|themselves) (when|w/|with|to|every|again|after|bc|because|if|and), (banged|hit|
    slammed|smashed|bashed|beat) (his|her) (own)? (head|face|fist|fists|hand) (against|into|on|through) (the|a)
    (wall|floor|door|desk|window|table|mirror|bed|locker|concrete) ... (until|over|repeatedly|when|again|on purpose|
    to feel)?, (took|used|uses|using) (a|the|his|her|my) (razor*|blade|knife|scissors|lighter|eraser|glass) to (his|
    her) (arm*|leg*|wrist*|thigh*|skin|stomach), (razor|blade|glass|lighter|knife) ... (on|to|across|into) (his|her|
    her own|his own) (arm|arms|thigh|thighs|wrist|wrists|leg|legs|forearm|skin), (cut|cuts|cutting|slit|slitting|
    slashed|slashes|slashing|sliced|slicing|scratched|scratching|scratches|scraped|nicked|nicking|carved|carving|
    burned|burning|gouged|gouging|picked|bit|biting|bites) (up|at|on|into|a name in|words in|words into|a word in|
    name in|name into|initials in)? (on|in|into)? (both|her|his|their|own|the|left|right|l|r|upper|inner)? (own)?
    (${limb}) (w/|with|using|raw|open|bloody|til|till|until|again|last|in (the|a|his|her) (restroom|bathroom|shower|
    room|tub|cell)|on purpose|when (upset|mad|angry|sad|stressed|anxious|alone)|mon*|tues*|wed*|thurs*|fri*|sat*|
    sun*|yest*|today|this|superficial*|x#|# times|deep*), (cut|slit|slashed|slashing|slit|slicing|sliced) (his|her|
    both|own|their)? (own)? wrists?, (carved|carving|carves|etched|scratched) (a|the|his|her)? (name|names|word|
    words|initials|heart|lines|cross|x) (in|into|on) (his|her|own)? (own)? (${limb}|hand), (stabbed|stabbing|stabs|
    poked|poking|jabbed|jabbing|hurt|hurting|burned|burnt|burning|scratched|nicking|nicked|scraped|sliced|bit|
    choked|punched|struck|strangled|harming|injured|injuring) (self|himself|herself|themselves|themself) (w/|with|on
    purpose|using|over and over|repeatedly|in the (leg|arm|neck|thigh|face|hand|head|stomach)|in (leg|arm|neck|
    thigh|face|hand|head|stomach)|when (upset|mad|angry|stressed|sad)|again|last|til|until), (hits|hit|hitting|
    slams|slammed|smashing|smashes|smashed|banged|bangs|banging|knocking) (his|her|own)? (own)? (head|forehead|face)
    (on|against|into|w/) (the|a)? (wall|walls|floor|door|table|desk|bars|window|concrete) (over and over|repeatedly|
    again and again|x#|# times|when|til|until|on purpose|several times|multiple times), (pulling|pulls|pulled|
    yanking|yanks|ripping|rips) (his|her|own)? (own)? (hair|eyelashes|eyebrows|lashes|fingernails|toenails) out,
    (ripped|pulled|tore|took|reopen*|re-opened|picking|picks|picked) (out|open|at)? (his|her|the|own|old)?
    (stitches|sutures|staples|wound|wounds|cuts) (again|on purpose|out|open|himself|herself)?, (tied|tying|wrapped|
    wrapping|put|puts|looped) (a|the|his|her|bed)? (sheet|cord|belt|string|shoelace*|rope|bag|scarf|shirt|wire|
    charger) (around|over|round|tight around) (his|her|own)? (own)? (neck|throat|head), (swallowed|swallowing|
    swallows|ate) (a|an|some|the|another|#|two|several)? (razor*|screw*|battery|batteries|glass|nail|nails|bolt|
    bolts|magnets|pen|pens|spring|toothbrush|needle|needles|blade*|staples|paperclips|metal|foreign object*) (on
    purpose|at|in|again|to|mon*|tues*|wed*|thurs*|fri*|sat*|sun*|last|yest*|in (jail|cell|custody|seg)), (new|fresh|
    more|#) (new|fresh|more)? (slices|slashes), (bit|bites|biting|bitten|hit|hits|hitting|slapped|slaps|slapping|
    punched|punches|punching) (his|her|their)? own (hand|hands|arm|arms|fingers|lip|wrist|wrists|face|head|leg|legs|
    thighs|chest|stomach), hit face (#x|x#|# times), (opened|opens|opening|dug|digging) (up|into)? (his|her|own)
    (own)? (${limb}) (w/|with|using), (carved|carves|scratched|scratches|etched|wrote) (the)? (word|words|name|
    letters) * (in|into|on) (his|her|own)? (own)? (${limb}) (w/|with|using), (carved|carves|etched|scratched) (the)?
    (word|words|name|letters) * (in|into) (his|her|own)? (own)? (${limb}), (pulls|pulling|pulled|plucks|plucking|
    picks|rips) (out)? (his|her|own)? (own)? (eyelashes|eyebrows|lashes|hair) ... out, (pulls|pulling|pulled|plucks|
    plucking|rips) (out)? (his|her|own) (own)? (eyelashes|eyebrows|lashes), (sh|self harm|self-harm) (last|again|x#|
    yest*|this|over the|# times|behav*|incident*|episode*), (used|uses|using|took) (a|an|the|his|her|broken)?
    (pencil sharpener|sharpener)? (${sharp}) (on|to|against) (his|her|own) (own)? (${limb}|self|body|hand|hands),
    (${sharp}) (marks|cuts|burns) (on|to|up|down) (his|her|both)? (${limb}), (razor*|blade*|box cutter) (found|
    hidden|stashed) (in|under) ... (${limb}|cut*|blood*|sock|mattress|bra), (row|rows|line|lines|ladder) of (thin|
    small|tiny|neat|red|healing|fresh|straight|old and new)? (scabs|cuts|scratches|burns|burn marks|slashes|slices),
    (thin|parallel|straight|linear|horizontal|neat|superficial) (scabs|cuts|lines|marks|scratches|slashes) ...
    (thigh*|arm*|wrist*|forearm*|legs|leg|hip|hips|stomach|belly), (he|she|i|client|youth|teen|girl|boy|daughter|
    son|minor|student|resident|who|slipped up and|slipped and|relapsed and|and) (has|had|only|just|also|still|
    actually)? (cut|cuts|cutting) (once|twice|last|again|when|because|since|at night|nightly|daily|weekly|to (feel|
    cope|calm|sleep|relieve|release|numb|deal|punish)|in (secret|the bathroom|the shower|her room|his room|school|
    class)|and hides|so (she|he) can|x#|# times|where no one|every|most|after|tonight|for relief|on (mon*|tue*|wed*|
    thu*|fri*|sat*|sun*)|sat*|sun*|mon*|tue*|thu*|fri*|yesterday), (he|she|i|client|youth|teen|girl|boy|daughter|
    son|minor|student|resident|who|slipped up and|slipped and|relapsed and|and) (makes|made|making) (cuts|little
    cuts|small cuts|marks|scratches) (on|when|with|in|after|to|and|again), (wants|want|wanted|needs|need|going|urge|
    urges|tempted|feels like|felt like|feel like) (to|like)? (cut|cutting) (again|tonight|right now|now|but|and|
    when|so|because|today|badly|really|bad|himself), (that|me|us|he|i) (he|she|i)? (wants|wanted|want) to cut,
    urges? to (cut|burn|bleed|slice), (hurt|hurts|hurting|injured|harmed) (himself) (on purpose|intentionally|
    deliberately), harm to (himself), (hurt|injury|injuries) to (himself), parasuicid*, self mutilat*,
    self-mutilat*, self abus*, self-abus*, self punish*, self-punish*, (by|and|of) (burning|cutting|scratching|
    biting|hitting|slapping|pinching) (his|her) (own)? (arms|arm|skin|fingertips|fingers|wrists|legs|thighs|hands|
    hand|palms|feet), rub* (his|her) (own)? (skin|arm|arms|hands|leg|legs|knuckles) raw, (his|her) skin raw, cut
    (himself) up, cutting (himself) up, (cutting|slicing) up in (seg|segregation|jail|custody|prison|the hole|
    holding|lockup), (threat*|threatening) to (slice|cut) (up|himself), trichotillomania, excoriation, (did|does|
    has|had|have) (just|also|ever)? (harm|hurt|cut|burn|scratch|injure|harmed|cutting|burned|injured) (himself)
    (again|last|yesterday|today|tonight|this|when|with|on purpose|but|and|since|to), (harms|harming|injures|
    injuring) (himself)`,
  findings: `
    fresh cuts, cut marks,
    cuts on (his|her|both|l|r|left|right|forearm*|wrist*|arm*|thigh*),
    superficial cuts, fresh cut marks,
    (new|fresh|recent) (cut|cuts|scratches|burns|burn marks|cigarette burns) (on|up|down|to|all|along),
    (cuts|slashes|cut marks) (up|down|all|along|across),
    (superficial|fresh|new|multiple|several|linear) lac* (on|to|across) ... (forearm*|wrist*|arm*|thigh*|leg*),
    (new|fresh|recent|more|rows of|row of) (cig|cigarette|lighter|eraser|iron) burn* (on|up|down|to|along|inside)
      (l|r|left|right|both|own)? (arm*|forearm*|thigh*|wrist*|leg|legs|ankle*),
    (new|fresh|recent|healing|open|raw|superficial) (cuts|cut marks|scratch marks|self inflicted *|slashes|razor
      marks),
    (rows|row|lines) of (cuts|scratches|cut marks|scabs|burns)`,
};

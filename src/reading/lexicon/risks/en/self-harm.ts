import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

export const selfHarm: RiskPhrases = {
  words: `
    (press*|hold*|held|put|puts|putting) (the|a|lit|his|her|my|lighted)* (lit)?
    (cigarette*|cig|cigs|lighter|match|iron) (to|on|against|into) (the|his|her|my)?
    (skin|arm|arms|wrist|leg|thigh|hand|own skin), burning (himself|herself|self), burned (himself|herself),
    (biting|bites|bit|hitting|hits|choking|choked|stabbed|stabbing) (himself|herself), (cut|cuts) (on|up)? (her|his)
    (arm|arms|forearm|forearms|wrist|wrists|leg|legs|thigh|thighs|stomach), banging head, bangs head,
    (bangs|banged|slams|slammed|slamming) (his|her|own)? (own)? head (on|against|into|when|repeatedly),
    (showed|shows|showing) (me|us|staff|worker|teacher|counselor) (the|her|his|fresh|new)? cuts,
    (hit|hits|hitting|slap*|punch*|bite|bites|biting|scratch*) self, (tied|tying|wrapped|wrapping) ...
    (round|around) (her|his|own) (own)? neck, (new|fresh|red|more|multiple|several) (slashes|slash
    marks|slash|cuts|scratches|gouges|burns) (on|up|across|along|down|under) ...,
    (scratch*|scraped|dug|digging|gouged|carved|poked|stabbed) (at)? (her|his|my) (own)?
    (arm|arms|wrist|wrists|leg|legs|thigh|thighs|skin|forearm|stomach) (w/|with|using|until|raw|again) ..., cuts
    (on|across|up|along) ... (thigh*|arm|arms|wrist*|forearm*|leg|legs|stomach|hip|hips), (cutting|cuts|cut|burning)
    again, (new|fresh|more|recent|healing) (cut|burn|slash|razor) (mark*|line*|wound*|scars?) ...
    (arm*|wrist*|forearm*|thigh*|leg|legs|ankle*|stomach),
    (cut|cuts|cutting|burned|burns|burning|scratched|carved|scraped|slashed|slit|sliced) (up|on|into)?
    (his|her|their|both|my) (own)? (arm|arms|wrist|wrists|forearm*|thigh*|leg|legs|stomach|belly|ankle*|skin)
    (mon*|tues*|wed*|thurs*|fri*|sat*|sun*|again|last|yest*|today|this|w/|with|after|when|bc|over|on
    purpose|x#|superficial*|tonight|#)?, (showed|shows|showing) (me|us)? (the|fresh)? cuts,
    (did|does|done|made|doing|makes) (it|them|that|this|these) (to (herself|himself|self)|(w/|with)
    (a|the|her|his|an)? (razor*|blade|paper clip|paperclip|clip|scissors|knife|glass|pin|safety
    pin|pencil|sharpener|lighter|thumbtack|needle|eraser|nail|staple)),
    (cuts|cutting|cut|burns|burning|scratches|scratching|hits|hitting|punches|punching|bites|biting)
    (herself|himself|self|themselves) (when|w/|with|to|every|again|after|bc|because|if|and),
    (cut|cuts|cutting|slit|slitting|slashed|slashes|slashing|sliced|slicing|scratched|scratching|scratches|scraped|nicked|nicking|carved|carving|burned|burning|gouged|gouging|picked|bit|biting|bites)
    (up|at|on|into|a name in|words in|words into|a word in|name in|name into|initials in)? (on|in|into)?
    (both|her|his|their|own|the|left|right|l|r|upper|inner)? (own)?
    (arm|arms|forearm|forearms|wrist|wrists|thigh|thighs|leg|legs|ankle|ankles|stomach|belly|calf|calves|skin|neck|hip)
    (w/|with|using|raw|open|bloody|til|till|until|again|last|in (the|a|his|her)
    (restroom|bathroom|shower|room|tub|cell)|on purpose|when
    (upset|mad|angry|sad|stressed|anxious|alone)|mon*|tues*|wed*|thurs*|fri*|sat*|sun*|yest*|today|this|superficial*|x#|#
    times|deep*), (cut|slit|slashed|slashing|slit|slicing|sliced) (his|her|both|own|their)? (own)? wrists?,
    (stabbed|stabbing|stabs|poked|poking|jabbed|jabbing|hurt|hurting|burned|burnt|burning|scratched|nicking|nicked|scraped|sliced|bit|choked|punched|struck|strangled|harming|injured|injuring)
    (self|himself|herself|themselves|themself) (w/|with|on purpose|using|over and over|repeatedly|in the
    (leg|arm|neck|thigh|face|hand|head|stomach)|in (leg|arm|neck|thigh|face|hand|head|stomach)|when
    (upset|mad|angry|stressed|sad)|again|last|til|until), (swallowed|swallowing|swallows|ate)
    (a|an|some|the|another|#|two|several)?
    (razor*|screw*|battery|batteries|glass|nail|nails|bolt|bolts|magnets|pen|pens|spring|toothbrush|needle|needles|blade*|staples|paperclips|metal|foreign
    object*) (on purpose|at|in|again|to|mon*|tues*|wed*|thurs*|fri*|sat*|sun*|last|yest*|in
    (jail|cell|custody|seg)),
    (bit|bites|biting|bitten|hit|hits|hitting|slapped|slaps|slapping|punched|punches|punching) (his|her|their)? own
    (hand|hands|arm|arms|fingers|lip|wrist|wrists|face|head|leg|legs|thighs|chest|stomach), (razor|razors|razor
    blade|blade|scissors|knife|box cutter|glass|paperclip|pin|safety
    pin|thumbtack|pen|pencil|fork|needle|lighter|cig|cigs|cigarette|cigarettes|staple|can lid|nail clippers|shard)
    (marks|cuts|burns) (on|to|up|down) (his|her|both)?
    (arm|arms|forearm|forearms|wrist|wrists|thigh|thighs|leg|legs|ankle|ankles|stomach|belly|calf|calves|skin|neck|hip),
    (row|rows|line|lines|ladder) of (thin|small|tiny|neat|red|healing|fresh|straight|old and new)?
    (scabs|cuts|scratches|burns|burn marks|slashes|slices),
    (thin|parallel|straight|linear|horizontal|neat|superficial) (scabs|cuts|lines|marks|scratches|slashes) ...
    (thigh*|arm*|wrist*|forearm*|legs|leg|hip|hips|stomach|belly)`,
  findings: `
    fresh cuts, cut marks, cuts on (his|her|both|l|r|left|right|forearm*|wrist*|arm*|thigh*), (new|fresh|recent)
    (cut|cuts|scratches|burns|burn marks|cigarette burns) (on|up|down|to|all|along), (new|fresh|recent|more|rows
    of|row of) (cig|cigarette|lighter|eraser|iron) burn* (on|up|down|to|along|inside) (l|r|left|right|both|own)?
    (arm*|forearm*|thigh*|wrist*|leg|legs|ankle*), (new|fresh|recent|healing|open|raw|superficial) (cuts|cut
    marks|scratch marks|self inflicted *|slashes|razor marks), (rows|row|lines) of (cuts|scratches|cut
    marks|scabs|burns)`,
};

import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

export const childAbuseNeglect: RiskPhrases = {
  words: `
    (was|were|been|home) (all)? by (himself|herself|themselves) (till|til|until|since|all
    (day|night)|from|overnight), hit (him|her|the|me) (w/|with) (a|the|his|her)?
    (belt|cord|stick|shoe|switch|hand|spoon|hanger), whipped, whooped, home alone, hotline report, hotline called,
    emergency removal, removal, hit * with (a|the)? (belt|cord|stick|shoe|switch|spoon|hanger), (kneel|kneeling) on
    (rice|floor|the), (hot|parked) car, diaper rash (is|was)? (raw|bleeding|untreated|severe|blistered|not treated),
    (mom|mo|mother|dad|fa|father|stepdad|stepmom|stepfather|stepmother|gma|grandma|fp|fm|foster mom|foster
    dad|aunt|uncle|babysitter|sitter|daycare|teacher) ...
    (slapped|slaps|punched|punches|kicked|kicks|whips|whipped|spanks|burned|shook|shakes|smacked|smacks|pinches|pinched|hits|beat|beats|hit|grabbed|threw|dragged|choked|hurts)
    (him|me|them|the kids|kids|the child|the baby|child|baby|the boy|the girl),
    (mom|mo|mother|stepmom|stepmother|gma|grandma|foster mom|aunt|babysitter|sitter|daycare|stepdad|stepfather) ...
    (slapped|slaps|punched|kicked|kicks|whips|whipped|spanks|burned|shook|shakes|smacked|smacks|pinches|hits|beat|beats|hit|grabbed|dragged)
    her, (skull|spiral|rib|femur|buckle) fracture*, (makes|made|making) (him|her|them|me) (kneel|sleep outside|stand
    in), (skull|spiral|rib|femur|buckle|multiple) (fx|fxs|fractures),
    (hits|hit|whoops|whooped|whips|beats|spanks|smacks|whup*) (him|her|me|them|us|kids|the kids|child)? (w/|with)
    (a|an|the|his|her)? (extension
    cord|cord|belt|switch|paddle|spoon|shoe|hanger|brush|stick|broom|wire|hose|bat|fist), hotline
    (intake|referral|call|rept|complaint|rpt|tip), disclos* ... (touch*|abuse|molest*|hit|sexual|rape*), same
    diaper, (locked|locks|shut|kept) (in|inside) (a|the|his|her)? (closet|bathroom|basement|garage|shed|cage|trunk),
    emergency (custody|protective), (kids|children|child|baby|siblings|sibs|boys|girls|both|all #|they|he|she) ...
    (removed|taken into custody|pulled|placed) (on|under|by|as) (an|a)? (emerg*|er removal|exigent|protective
    custody), (removed|removal|pulled) (on|as|under) (an|a)? emerg*,
    (auntie|aunt|uncle|granny|grandma|gma|grandpa|mom|mommy|dad|daddy|stepdad|stepmom|teacher|sitter|babysitter|cousin)
    (slapped|hit|smacked|spanked|kicked|punched|pinched|choked|burned|whipped|whooped|beat|hurts|touches|touched)
    (him|me|her|them) ..., (#yo|# yo|#y|toddler|baby|infant|child|children|kids|kid|boys|girls|twins|siblings|sibs)
    (was|were|is|are|found|left|home|had been)? (home|left)? alone (in|at|when|w/o|all|for|outside|overnight|w/
    no|while|since), (baby|infant|toddler|child|kid|kids|#yo|# yo|#mo) ...
    (strapped|left|confined|kept|tied|shut|locked) in ... (car seat|crib|swing|highchair|high
    chair|closet|room|bouncer|playpen|stroller|car|cage|basement) ..., medical neglect, (newborn|infant|nb|baby) ...
    (tested|tests|tox|meconium|cord) (is|was)? (pos|positive|+) ...,
    (kids|children|child|twins|toddler|baby|infant|siblings|boys|girls|oldest|youngest|#yo|# yo|#-year-old|# year
    old|five year old|six year old|seven year old|eight year old|four year old|they|them) (have|had|has)?
    (been|were|was|are|is|left|being|get|gets|got|stay|stays|stayed|sleep|home) (home|in the
    (car|house|apt|apartment|motel|room|trailer|truck))? (all (day|night|weekend)|overnight)? (alone|by
    themselves|by himself|by herself|on their own|on his own|on her own|unattended|unsupervised|w/o an adult|without
    an adult|with no adult|w/ no adult)
    (since|all|for|overnight|until|till|til|from|when|while|at|in|again|every|most|the whole|on|last|outside), left
    alone (all (day|night|weekend)|overnight|for (hours|#*)|while|because|since), (makes|made|making)
    (him|her|them|the (kids|boy|girl|child)) (stand|kneel|sleep|eat|sit|hold|go) (in the
    (corner|closet|bathtub|garage|cold|rain)|outside|on (rice|the floor|his knees|her knees)|off the floor|hot
    sauce|soap|without (food|dinner)|w/o (food|dinner)|to bed hungry|to bed w/o|for hours),
    (burn|burns|bruise|bruises|mark|marks|welt|welts|print) ... (shape of|shaped like|looks like|looked like|size
    of|like) (a|an|the)? (iron|hand|belt|buckle|cord|cigarette|lighter|fingers|paddle|hanger|spoon|teeth|adult
    *|boot|shoe|loop), (report|rpt|reported|call|called|made) (in)? to (the)? (state|child|cps|abuse)? hotline`,
  findings: `
    loop marks, belt marks, cigarette burn*, (belt buckle|buckle|belt|cord|iron|shoe|hand|hanger|paddle)
    (imprint|imprints|print|prints|outline|pattern), (belt|loop|hand|iron|cord) shaped (mark*|bruise*|burn*|welt*),
    (cig|cigarette) burn*, welts, (belt|loop|cord|cable) mark*`,
};

import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

export const fall: RiskPhrases = {
  words: `
    on (the)? floor (about|around|approx|almost|nearly|over|at least|for)? (#|two|three|four|five|six|several|many)
    (hrs|hours|hour) (before|until|till|when|alone), (slipped|tripped|stumbled|slid)
    (getting|climbing|stepping|coming|going|walking|running|carrying|reaching) *, (found|sitting|observed) ... on
    (the)? floor (beside|by|next to|near) *, on (the|a|his)? (porch|kitchen|bathroom|bedroom|hall|garage) floor
    (since|for #), (has|had|shows|showed) (him) on the floor (#x|x#|# times|twice|again), found on (the)? floor,
    slipped in, tripped, (legs|knees|leg|knee|hip|ankle|walker) (gave|buckled|went out|slid out|tipped|caught),
    (#|two|three|several|a|another|few|couple|recent|more) (tumble*|spill*|falls), (missed|misjudged) (a|the) step,
    slid (out of|off) (the)? (bed|chair|wheelchair|w/c|recliner|couch|toilet|commode), went down (in the
    (shower|kitchen|bathroom|yard|tub|hall|driveway)|hard|on the (stairs|steps|ice|floor)|the (stairs|steps)),
    (found|laying|lying|ended up|landed) (him|her|them|pt|cl|mom|dad|client)? (on|down on) (the)?
    (bathroom|kitchen|bedroom|living room|garage|cold|shower)? (floor|ground),
    (slipped|slid|tripped|stumbled|rolled) (in|on|off|over|getting|coming|down), tumbled, (couldnt|couldn't) get
    (back)? up, (rolled|rolls|slid|slipped) (oob|out of (the|his|her)? (bed|chair|crib|recliner|wheelchair|w/c)),
    went down (in|on) (the)? (hallway|hall|shower|kitchen|bathroom|stairs|steps|lobby|parking lot|ice), missed
    (a|the|the bottom|the last|the top|one|bottom) (step|stair|curb), (saw|seen|watched|heard|found|caught)
    (him|her|pt|cl|mom|dad|them) (fall|falling|slip|trip|tumble|stumble|go down|collapse),
    (slid|slide|slides|sliding|slipped|rolled|tumbled|pitched) (out of|off|off of|from|down from) (the|his|her|a)?
    (chair|recliner|bed|wheelchair|w/c|couch|commode|toilet|sofa|toilet seat), (legs|knees|knee|leg)
    (gave|buckled|giving|gave way) (out|way|under)?, lift assist*, missed (the|a)? (last|bottom|top|first)? step,
    (pt|cl|av|mom|dad|he|she|resident|gma) (was|found|went)? down in (the|her|his)?
    (bathroom|br|kitchen|hall*|bedroom|yard|garage|driveway|shower|tub|living room),
    (came|rolled|slid|slipped|tipped|toppled|pitched|flipped|tumbled|went|dropped) (right)? (off|off of|out
    of|over|from|backwards off|forward off|forward out of) (the|his|her|a)?
    (toilet|commode|bed|chair|recliner|couch|wheelchair|wc|w/c|walker|scooter|stool|bench|changing
    table|porch|ramp|steps|stairs|exam table|swing|bike), on (the)? floor (x#|# hrs|# hours|for #|all
    (nite|night|day)|overnight|since|# min*), (found|lying|laying|down) on (the|his|her)?
    (bathroom|kitchen|bedroom|br|lr|living room)? (floor|flr), (went|gone|goes|going) down (hard|twice|again|#
    times|#x|x#|three times|several times|in the|on the|like a),
    (#|two|three|four|several|multiple|many|more|repeated|frequent|numerous) falls, (landed|came down|lands)
    (hard|flat)? (on|onto) (her|his|the)
    (hip|back|knee|knees|butt|bottom|tailbone|side|face|elbow|wrist|head|shoulder|hands),
    (found|seen|saw|was|is|stuck|laid|lying|laying|sat|been|still) (down)? on (the)?
    (bathroom|kitchen|bedroom|hall|hallway|garage)? (floor|ground)
    (next|beside|by|near|between|since|for|all|when|this|unable|cant|couldnt|could not|calling|yelling),
    (went|goes|tipped|flipped|toppled|tumbled|pitched) (over)? (backward|backwards|forward|forwards|sideways)
    (in|off|out|over|onto|on|into|down)`,
  findings: `
    (saw|seen|watched) (him|her|pt|cl|mom|dad|them) (fall|falling|slip and|(slide|sliding)
    (off|out|down|from)|tumble|go down|collapse)`,
};

import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

export const adultAbuseNeglect: RiskPhrases = {
  words: `
    (left|leaves|leaving) ... in a (wet|soiled|soaked|dirty) (bed|brief|diaper|chair), call (light|lt|bell|button)
    (unplugged|hidden|taken|out of reach|moved), left in (soiled|wet|urine|feces), tied to, bedsores,
    (caregiver|aide|son|dtr|daughter|family) ... (not|never|doesnt|doesn't|isnt|isn't|wont|won't|hasnt|hasn't)
    (changing|change*|bathing|bathe*|turning|turn|feeding|feed*) (her|him)?,
    (son|daughter|caregiver|aide|staff|grandson|nephew|dtr|cg|granddaughter|niece|husband|wife|hha|cna|brother|sister)
    ...
    (grabs|drags|dragged|jerks|jerked|shoves|twists|twisted|kicks|kicked|punches|punched|threw|throws|curses|cusses|cursed|cussed|swears|insults|humiliates|restrains|ties|choked|bruised|spit
    on|hurts|hurt) (her|him|at her|at him|mom|dad), (left|leaves|lying|laying|sitting) (her|him|mom|dad|pt|cl)? in
    (a|the|his|her)? (wet|soiled|dirty|own|soaked) (brief*|diaper*|bed|sheets|waste|clothes|urine|feces),
    (locks|locked) (the)? (fridge|refrigerator|pantry|food|phone|her in|him in),
    (not|never|isnt|isn't|wont|won't|refuses to|doesnt|doesn't|didnt|didn't) (give|gives|giving|gave)
    (her|him|mom|dad|pt|cl|client) (any|her|his|enough)? (food|meds|medication*|water|insulin|pain
    meds|meals|fluids|pills),
    (cg|caregiver|caretaker|aide|hha|cna|son|dtr|daughter|staff|facility|husband|wife|niece|nephew|grandson)
    (is|was|keeps|been|has been)?
    (withhold*|withheld|hitting|neglecting|abusing|hurting|starving|mistreat*|restraining|isolating|overmedicating),
    locked in (a|the|her|his)? (bedroom|room|bathroom|basement|house|garage),
    (yank*|jerk*|manhandl*|drags|dragged|twists|twisted|pinches) (her|his|pt|cl|mom|dad)
    (arm|arms|hair|wrist|around|leg),
    (son|sons|daughter|dtr|grandson|granddaughter|nephew|niece|caregiver|cg|aide|hha|cna|caretaker|stepson|staff)
    ...
    (yank*|slap*|hit|hits|kick*|punch*|shov*|chok*|screams|scream|screaming|yells|yelling|hollers|cusses|starv*|lock*|tie|ties|tied|drags)
    (her|him|at her|at him|mom|dad|pt|cl), (dumped|abandoned) (there|here|at|in) ... by (her|his|the|a)?
    (cgiver|caregiver|cg|caretaker|son|dtr|daughter|family|nephew|niece|aide|facility|group home),
    (screams|screaming|screamed|yells|yelling|yelled|cussing|cusses|cursing|curses|swearing|hollering|threatens|threatening|threatened|swings|swinging)
    (at|out)? (av|a/v|alleged victim|the av|mom|mother|dad|father|grandma|grandmother|grandpa|resident|the
    resident|pt|the pt|the old man|elder), (left|leaves|leaving|found|kept|keeps) (av|her|him|mom|dad|pt|the
    resident|resident) ... (wet|soiled|dirty|urine|feces|unfed|alone all|w/o food|without food|w/o
    water|tied|restrained|locked),
    (son|daughter|dtr|caregiver|aide|staff|grandson|nephew|cg|granddaughter|niece|husband|wife)
    (always|often|constantly|also|just)? (yells|yelled|yelling|screams|screamed|screaming) (at
    (her|him|av|mom|dad|pt|the resident|resident|mr|mrs|ms)|constantly|all (day|night|the time)|daily|every day|a
    lot), (facility|staff|aide|hha|cna|cg|caregiver|son|dtr|daughter|nephew|niece|grandson|they|nurse)
    (left|leaves|keeps|kept|leaving) (her|him|av|pt|mom|dad|resident|cl) (sitting|lying|waiting|stuck)? (on|in)
    (the|a|her|his)? (toilet|commode|bedpan|floor|wheelchair|w/c|recliner|bed|chair|car|shower chair) (for)? (#|over
    #|several|two|three|half) (hr|hrs|hours|min|mins|minutes|days|a day),
    (left|leaves|leaving|leave|found|kept|keeps|keeping|lies|lying|laying|lays|sitting|sits|sat)
    (mom|dad|her|him|cl|client|pt|av|mr *|mrs *|ms *|grandma|the resident|the client|grandmother)? (in|on)?
    (the|a|his|her)? (bed|chair|recliner|couch|wheelchair|toilet|commode)? ... (wet|soaked|soaking|soiled|in
    urine|in feces|in (his|her) own (waste|urine|feces|mess)|unchanged|unfed|tied|strapped|locked in|w/o
    (food|water|meds|her meds|his meds)|without (food|water|meds|her meds|his meds)|no food or water|with no
    (food|water|way to call)) *, (gets|get|got|is|was|being|gotten|been) (too)? (rough|physical|violent|mean and
    rough|heavy handed) (w/|with)? (her|him|mom|dad|av|cl|pt|residents)?
    (when|during|while|in|at|sometimes|with|and|again)?, (locks|locked|locking|shuts|keeps|kept|leaves)
    (her|him|mom|dad|av|cl|pt|grandma) (locked)? (in|inside|out) (the|her|his|a|all|when|while|at|from|alone|of the
    house|for), (fridge|refrigerator|pantry|food|cabinets|kitchen|freezer) (is|was|are|kept|has|w/|with)? (a)?
    (locked|padlocked|chained|lock|padlock|chain) ...`,
  findings: `
    handprint*, pressure (sore|sores|ulcer|ulcers|injury), (stage|stg) (2|3|4|ii|iii|iv) (bed
    sore*|bedsore*|pressure|sore*|ulcer*|wound*|decub*|on (her|his)?), (stage|stg) (2|3|4|ii|iii|iv) (on|to|at)
    (the|her|his)? (sacrum|sacral|coccyx|heel*|hip*|buttock*|bottom|back|ankle*), (bruis*) (in)? (the)? (shape
    of|shaped like|like|look like|from) (fingers|finger|a hand|hand|hands|thumb|thumbs|grip|handprint*),
    (brief|briefs|diaper|depends) (soaked|saturated|soiled) (thru|through|x#|since|from), call (light|bell) ... (out
    of|outta|not within|not in) reach, (stage|stg) (3|4|iii|iv)
    (sacral|coccyx|heel|hip|wound|ulcer|sore|buttock|decub*|pressure)`,
};

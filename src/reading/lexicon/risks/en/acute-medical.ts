import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

export const acuteMedical: RiskPhrases = {
  words: `
    (cool|cold|pale|gray) and (clammy|sweaty), (ems|ambulance) (requested|dispatched|en route|summoned), (hr|heart
    rate|pulse|resps|resp rate|rr) (2#|3#|12#|13#|14#|15#|16#|17#|18#),
    (medics|paramedics|emts|emt|rescue|squad|life squad) (took|transported|came|called|en route|on
    scene|evaluated|worked on|treated|responded|arrived|revived|were called|had to), chest pain*, sob, short of
    breath, unresponsive, sepsis, called 911, 911 called, ems called, ambulance, sent to (er|ed|the er|the
    ed|hospital), fever, infected, wound (is)? (red|draining|open|dehiscen*|infected|smells), dehydrat*, vomiting,
    wt up (3|4|5|6|7|8|9|1#|2#), readmit*, face droop*, ems took, hip fx,
    (legs|leg|feet|foot|ankles|ankle|face|hands|abdomen|belly|arm|calf) (is|are|was|very|more|both)?
    (tight|swollen|swelling|puffy|swelled|edema*|red and hot|hot and red|purple|numb|cold and blue),
    (cant|can't|cannot|unable to|couldnt|couldn't) (lie|lay|sleep) flat, (face|mouth|smile|eye|lip|one side)
    (is|was|looks|looked|looking)? (crooked|droop*|drooped|drooping|twisted|uneven|lopsided|weak|numb),
    (slurr*|garbled) (speech|words), (new|sudden|more|very|increased|suddenly|acutely|newly)
    (confus*|disorient*|weakness|numbness|letharg*|short of breath|sob|drowsy), (incision|wound|surgical
    site|site|stump|foot ulcer|cut|stitches|sutures|staples|port|picc|cath site)
    (is|was|looks|looked|looking|very|has|w/|with)?
    (hot|red|warm|oozing|draining|drainage|opened|open|pus|yellow|green|smell*|infected|swollen|bleeding|dehisc*|split|black|angry),
    (oozing|pus|purulent|foul|drainage from|foul smelling), (temp|fever|t|temperature) (of|was|is|at|up to)?
    (100|101|102|103|104|105|38|39|40), o2 (sat*|sats|sat was|at|in|of|dropped|down)? (to|in|the|was|at)? (7|8)#,
    (sats|sat|spo2|pulse ox) (of|at|in|was|were|down|dropped|to|the)? (to|the)? (7|8)#, (bp|blood pressure)
    (is|was|of|at|up|low|very low|dropped|high)? (at|to)? (18|19|20|21|22|23|7|8)#/#, (bg|bs|blood
    sugar|sugar|glucose|sugars|fsbs) (is|was|of|at|up|over|in|running|read|reads|reading|above)? (to|the|in|at)?
    (the)? ((3|4|5|6)#|hi|high|low|(3|4|5|6)0s|(3|4|5|6)00s), (throwing up|threw up|puking|vomited)
    (anything|food|all|down|x#|several|since|again|meds)?, (cant|can't|cannot|not) keep (any)?
    (anything|food|fluids|liquids|formula|water|meds|it) down, chest (is)?
    (tight|tightness|pressure|hurts|hurting|heaviness|heavy|discomfort), (hr|pulse) (of|was|is)? (1#0|13#|14#|15#),
    (911|ems|ambulance|paramedics|squad|rescue) (was|were|just)? (called|came|pulled in|responded|took|on scene|en
    route|activated|arrived|transported|there), (er|ed|icu|ccu) (last nite|last night|this am|today|by ambulance|via
    ems), (taken|sent|rushed|transferred|brought|drove (him|her|pt)) (back)? (to|into) (the)?
    (er|ed|icu|hospital|emergency|emergency room|urgent care|hosp), (back|readmitted) (in|to) (the)? (hosp|icu),
    (chills|rigors), seized (up|at|for|during|again|x#|on the|this|last|yest*|twice|#), (slurring|slurred) ...
    (weak*|numb*|droop*), (lips|fingers|toes|nailbeds) (are|were|is|was)? (turning|turned)? (blue|purple), intubat*,
    (cant|can't|cannot|couldnt|unable to|trouble|hard to) catch* (his|her|my|a|their)? breath,
    (lips|nails|fingertips|toes) (are|is|was|were|look*)? (bluish|blue|purple|gray|grey|dusky),
    (running|spiked|spiking|hit|temp) (a|of|up to)? (100|101|102|103|104|105), (cannot|can't|cant|unable
    to|couldnt|couldn't|could not|isnt|not|hasnt|wont) (keep|kept|keeping)
    (anything|food|foods|fluids|water|liquids|meds|much|it|a thing)? down,
    (foot|feet|toe|toes|leg|hand|finger|fingers|wound|heel|stump|skin)
    (is|are|was|were|it's|its|looks|looked|looking|has|went|and it's|now)? (turning|turned|gone|going|went|getting)?
    (black|blue|purple|green|gray|grey|dusky|cold and), (draining|oozing|weeping) (pus|green|yellow|foul|blood), o2
    (sat|sats)? (of|at|in the|is|was|down to)? (7|8)#, (sats|sat) (of|at|in the|down to|is|was)? (7|8)#,
    (ribs|rib|hip|arm|leg|wrist|ankle|collarbone|nose|jaw|pelvis|femur) (is|was|are|were)?
    (broken|fractured|cracked|dislocated), (stage|stg|st) (2|3|4|ii|iii|iv|two|three|four)
    (pressure|decub*|sacral|coccyx|heel|bed)? (sore*|ulcer*|injur*|wound*|decub*|pi|pu|on|to|sacrum|coccyx|heel),
    (glucometer|meter|sugar|sugars|bg|bs|fsbs) (reads|read|reading|says|showing|just) (hi|lo|high|low|error),
    (baby|infant|newborn|toddler|kid|child|son|dtr|twin) ... (101|102|103|104|105|106),
    (baby|infant|newborn|toddler|child) ... (limp|floppy|lethargic|not waking|wont wake|not feeding|wont eat|turning
    blue), no wet diaper*, wt (is|has)? (up|gain|gain of) (3|4|5|6|7|8|9|1#|2#), (up|gained) # ?(lb|lbs|kg|pounds)
    (in|since|x|over|from),
    (sent|sending|send|directed|told|instructed|urged|taking|driving|drove|bringing|brought|took|transferred)
    (her|him|pt|cl|them|mom|mo|dtr|wife|family|child|baby|client|patient)? (to)? (go|seek|go in|go straight|go
    right|head|get)? (straight|right|over)? to (911|ed|er|the ed|the er|ems|urgent care|uc|emergency room|the
    emergency room), (seized|seizing|had a fit) (in|at|during|on|for|this|last|twice|again|x#|while|while|yest*),
    (heat stroke|heatstroke|heat exhaustion|hypotherm*|frostbit*|carbon monoxide poison*)`,
};

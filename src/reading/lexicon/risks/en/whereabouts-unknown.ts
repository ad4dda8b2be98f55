import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

export const whereaboutsUnknown: RiskPhrases = {
  words: `
    (pickup|pick up|pick-up) order (issued|req*|filed|signed|entered|requested|out), (has not|have
    not|not|never|noone has|nobody has) (seen|heard) (or|nor|and) (heard|seen|spoken|talked) (from|to|of)?,
    whereabouts unknown, whereabouts (are|is)? unknown, missing person, awol, runaway, absconded, abscond*, eloped,
    unable to locate, no one has seen, nobody has seen, nobody knows where, no one knows where, no forwarding
    address, didnt come home, didn't come home, never came home, utl, dont know where, don't know where,
    (hasnt|hasn't|havent|haven't|not) seen ... (in|since|for), (nobody|no one|noone) (at|in|from|on) ... has
    (seen|heard from) ... (since|in (#|days|weeks)), (no|dont have|don't have|has no|have no) (idea|clue) where,
    silver alert, bolo, missing (child|juvenile|youth|teen|adult|persons) (report|filed)?, (reported|filed|entered)
    (as)? (missing|a missing|runaway), (apt|apartment|house|home|room|unit|trailer) (is|was)? (empty|vacant|cleaned
    out|cleared out), (wandered|wandering) (off|away|out), (walked|walks|walking) (off|away) from, diligent search,
    (didnt|didn't|did not|never|hasnt|hasn't|has not|havent|haven't|not) (come|came|returned|return) (home|back
    (home|to|from|last|since|after|tonight|yet|to placement)), (snuck|ran|walked) (out|off|away) (of|from) (the)?
    (group home|placement|shelter|program|facility|foster home|school|snf|fh|rtc|house|visit),
    (cant|can't|cannot|couldnt|couldn't|could not|unable to|not able to|havent been able to) (find|locate|track
    down) (him|her|them|dad|mom|mo|fa|father|mother|cl|client|pt|child|youth|teen|the (family|kids|child)),
    (nobody|no one|noone) ... (knows|heard|seen|has seen|has heard) (where|from|him|her|them|since),
    (hasnt|hasn't|havent|haven't|not|nobody|no one) (has|been)? heard from (him|her|them|mom|dad|cl),
    (dont|don't|doesnt|doesn't|didnt|didn't|not) (know|sure|say) (of)? where (he|she|they|mom|dad|cl|kids)
    (is|are|went|lives|live|could be), (hasnt|hasn't|has not|havent|haven't|not) (slept|stayed|been staying)
    (there|here|at ...) (since|in|for), no forwarding, (hasnt|hasn't|has not|havent|haven't|aint) seen *
    (either|since|in (days|weeks|wks|#)|for (days|weeks|#)), (loc|location|whereabouts|address) (is|are)?
    (unk|unkn|unknown), never (made it|showed up|got|returned|came) (home|back|to placement), (nobody|no one|noone)
    (knows|has seen|has heard|heard|seen|can find), (hasnt|hasn't|has not|havent|haven't|have not|hadnt|had
    not|aint) seen (him|her|them|mom|dad|mother|father|cl|client|pt|kids|the kids|the boys|the girls|the family|the
    client|the children|the baby|the patient|anyone there|mr|mrs|ms) ... (in #|in
    (two|three|four|several|over|days|weeks|months|a week|a month|a while)|since|for # (days|weeks|wks)), missing
    report (filed|made|taken), (left|went|snuck|exited) ... (thru|through) window, (dont|don't|doesnt|doesn't|does
    not|didnt|do not|no idea|no clue|not sure|unsure) (know|sure|say|tell|telling)? (of)? where
    (he|she|they|mom|dad|mother|father|cl|the kids|kids|son|dtr|daughter|he's|she's)
    (took|takes|has|went|goes|is|are|was|sleeps|stays|lives|moved|might|could|ended), (nobody|nobodys|nobody's|no
    one|no ones|no one's|noone|noones|none of (them|us|the family)) (has|have|had|ever)? (laid eyes on|seen|heard
    from|spoken to|talked to|been able to (find|reach|locate)|knows where|can find|could find)
    (him|her|them|since|mom|dad|cl|where|mr|mrs|ms|either), (didnt|didn't|did not|never|not)
    (come|came|check|checked|sleep|slept|return|returned) (in|back in|back|home|here|there) (last
    (nite|night)|overnight|fri*|sat*|sun* (nite|night)|by curfew|for curfew|since),
    (whereabout*|wherabout*|whereabts|location|address) ... (unk|unkn|unknown|not known), awol (since|from|again|x),
    mpr (filed|made|rpt|report|w/|#), missing (person|persons|persons'|juv*|youth|child) (rpt|report|filed), (still
    not|not yet|yet to be|never|not been) located,
    (mom|mo|mother|dad|fa|father|aunt|uncle|sister|brother|gma|mgm|gf|wife|family|fm|fp) (hasnt|hasn't|has
    not|aint|havent) heard (from (him|her|them|cl))?, (hasnt|hasn't|has not|aint|ain't|havent|haven't|have not)
    (seen|heard from|laid eyes on) (him|her|them|cl|either) (in|since|for|x)
    (a|#|over|about|days|weeks|two|three|several|mon*|tues*|wed*|thurs*|fri*|sat*|sun*|last|yest*|court|then),
    (bed|cot|bunk) (is|was|has been)? (empty|unslept in|not slept in) (#|for|since|x#|last|two|three) ...,
    'somewhere (in|around|near|out|w/|with) *, (no|w/o|without|left no|did not leave a|didnt leave a)
    (fwd|forwarding|fwding|new) (address|addr|addy|info|number|#), (runaway|missing|missing person*|missing
    persons|missing child|endangered missing) (report|rpt|alert|flyer|notice) (was|is|has been)?
    (made|filed|taken|done|placed|called in|put in|in|out|submitted), still (not|hasnt|hasn't|has not|havent|hasnt
    been|hasn't been|not been|unable to be|cant be|can't be) (been)? (found|located|returned|home|back|turned
    up|surfaced|seen), cannot be (found|located), (took|taken|taking) off
    (to|w/|with|for|after|before|again|sat*|sun*|mon*|tues*|wed*|thurs*|fri*|last|yest*|in|from),
    (can't|cant|cannot|couldn't|couldnt|could not) be (found|located),
    (doesnt|doesn't|dont|don't|didnt|didn't|not|no idea|unsure|nobody|no one) (know|knows|sure)? where * (is
    staying|stays|went|is living|ran off|took off|might be|could be|is at now)`,
};

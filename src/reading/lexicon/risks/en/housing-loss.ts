import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

export const housingLoss: RiskPhrases = {
  words: `
    evict*, eviction notice, kicked out, put out, notice to (quit|vacate), 30 day notice, foreclos*, couch surfing,
    sleeping in (his|her|their|the) (car|truck|van), no place to (stay|go|live), nowhere to (stay|go|live), nowhere
    to, owes ... rent, lockout, (wants|want) (him|her|them) (out|gone),
    (staying|living|sleeping|sleeps|stays|slept|camping|camped) (in|at|under|behind|on|out of)
    (his|her|their|a|the|my|an)? (van|car|truck|suv|vehicle|tent|park|bridge|street*|shelter|bus
    station|storage*|storage unit|woods|garage|camper|parking lot|abandoned|motel|couch*|friends
    couch|doorway|encampment|shed|train|subway|overpass|laundromat), (# day|#-day|three day|five day)
    (pay|notice|quit|eviction|to), pay or quit, (lost|losing|lose) (his|her|their|the|section 8)?
    (voucher|room|bed|section 8|trailer|house|rental|sober living|spot), (# months|two months|three
    months|month|mos) behind, writ, (gotta|got to|has to|have to|must|told to|asked to|told (him|her|them) to) (be
    gone|leave|get out|move out|vacate|be out) (by|in # days|before|tonight|after the|within|w/in), (no
    where|nowhere|no place|noplace) to (go|stay|sleep|live), (kicked out|terminated|thrown out|bounced|expelled|put
    out) (of|from|by) (the|his|her)? (program|shelter|sober living|sober house|group
    home|halfway|housing|house|apartment|apt|home|residence), (put|threw) (his|her|their) (stuff|things|belongings)
    (out|on the curb), (owes|owe|behind|past due) ... (rent|mortgage), # day (pay|notice), (lockout|lock out)
    (#|date|scheduled|notice), has to be out (by|of (the|his|her)
    (apt|apartment|house|home|unit|place|room|motel|shelter)|before|in
    #|mon*|tues*|wed*|thurs*|fri*|sat*|sun*|tomorrow|tmrw|tonight|today), couch surf*, voucher
    (expired|expires|expiring|terminated|ends|ending|ran out), (ll|landlord|owner|mgmt|management|housing authority)
    (is|will|has|to|going to|wants)? (filing|filed|changed the locks|served|evict*|terminat*|not renewing), eviction
    (ct|court|hrg|hearing|filing|filed|case|trial), locks (were|was|got|have been|been|are) changed,
    (sister|brother|mom|mother|dad|father|aunt|uncle|cousin|grandma|gma|friend|bf|boyfriend|gf|girlfriend|husband|wife|partner|ex|roommate|landlord|ll|landlady|owner|manager|management|mgmt|park|family|son|daughter|dtr|niece|nephew|inlaws|in-laws|stepdad|sober
    house|sober living|shelter|program|facility|motel|halfway house) (is|was|are|has|just|already|keeps)?
    (making|make|made|putting|put|throwing|threw|kicking|kicked|forcing|forced|tossed|tossing|pushing)
    (him|her|them|cl|mom|mo|us|me|pt|client|the family) ... (leave|out|go|move),
    (sister|brother|mom|mother|dad|father|aunt|uncle|cousin|grandma|gma|friend|bf|boyfriend|gf|girlfriend|husband|wife|partner|ex|roommate|landlord|ll|landlady|owner|manager|management|mgmt|park|family|son|daughter|dtr|niece|nephew|inlaws|in-laws|stepdad|sober
    house|sober living|shelter|program|facility|motel|halfway house) (wants|want|wanted|needs)
    (him|her|them|cl|mom|mo|us|me|the family|the place|the room|the house|the apt|the unit) (out|gone|back|empty|to
    (leave|move|go)), (putting|kicking|throwing) (him|her|them|cl|us|mom|the family) out,
    (put|putting|throw|threw|kick|kicked|locked) (him|her|them|mom|mo|cl|me) (n|and|&|+|w/|with) ...
    (kids|baby|children|child|bags|stuff) out, (papers|paperwork|letter|order|notice) to (vacate|quit|leave|move|get
    out), (gave|given|got|has|served|received) (him|her|them|a|his|her|cl|mom)? (a)? (# day|30 day|60 day|thirty
    day|thirty days|30 days|60 days|# days) (notice|to (leave|move|get out|vacate|find)), (no|without a|lost
    his|lost her) (bed|place|roof) (tonight|tonite|tmrw|tomorrow|after), (owes|owing|owed) (#|two|three|$*)
    (months|month|mos|in)? ... rent, (crashing|sleeping|staying|living) (on|in|at) (a|his|her|the|her friends|his
    friends)? (friend's|friends)? (couch|car|floor|van|truck|motel|hallway|stairwell|porch|lobby|laundry room),
    (has|have|got|given|gave (him|her|them|us)) (til|till|until|thru) (the)?
    (#th|#st|#nd|#rd|#|fri*|mon*|tues*|wed*|thurs*|sat*|sun*|end of month|eom|tmrw|tomorrow) (to)?
    (pay|move|leave|get out|vacate|be out|find|clear) ..., (#|two|three|few|several|a)
    (wk|wks|weeks|mos|mo|months|month|days) (late|behind|past due|overdue|short) (on|w/|with|in)? (the|his|her)?
    (rent|lot rent|house fees|mortgage|board), (late|behind|short) (on|w/|with) (the|his|her|house|program)?
    (rent|house dues), out by (#/#|#th|fri*|mon*|tues*|wed*|thurs*|sat*|sun*|eom) (if|unless|or), (no|w/o a|w/o
    any|without a|without any|not have a|w/ no|with no) (place|housing|home plan) (lined up|set up|to
    (go|live|stay|parole|release|d/c|return)|arranged|in place|identified|yet), (put|putting|puts|set|setting)
    (them|him|her|us|family|cl|mom) out (on|by|fri*|mon*|tues*|wed*|thurs*|sat*|sun*|this|next|tmrw|tomorrow|today),
    (motel|hotel) ... (# more|until|thru|til|money|paid|runs out|ends|one more)
    (nite*|night*|fri*|mon*|tues*|wed*|thurs*|sat*|sun*|day*|for|ran), (tax|county|sheriff*) (sale|auction), (in|out
    of) (the|his|her|their)? (car|truck|van|suv) (#|x#|x|last|for #|two|three|past)
    (nights|nites|nite|night|days|wks|weeks),
    (landlord|ll|roommate|owner|mgmt|sister|brother|mom|dad|bf|gf|aunt|husband|wife|ex|family|program|manager)
    (has)? (locked|put|threw|turned|tossed) (him|her|them|cl|mom|family) out, (cant|can't|cannot|not allowed
    to|couldnt|isnt allowed|unable to) (go|come|return|move) (back)? (to|in) (his|her|the|w/|with)?
    (sister*|moms|mom's|dad's|dads|mother's|brother*|aunt*|cousin*|gf's|bf's|wife's|ex*|shelter|alf|group
    home|facility|program|halfway*|apt|apartment|house|family), (alf|snf|nh|facility|group
    home|afh|program|shelter|family|sister|mom|mother|dad|brother|dtr|daughter|son|aunt|landlord|wife|husband|board
    and care|halfway house) (wont|won't|will not|refuses to|refusing to|cant|can't|cannot|not willing to|unwilling
    to) (take|accept|allow|readmit|have|let) (him|her|pt|cl|mom|them) (back|return|in|home|there|stay),
    (facility|snf|alf|nh|nursing home|group home|afh|rcf|board and care|rest home|landlord|program)
    (gave|issued|served|sent|giving|handed) (him|her|cl|av|family|a|her a|him a)? (a)? (30|30-|14|60|10|#|thirty|#-)
    ?day (notice|dc notice|discharge notice|d/c notice|eviction|termination) ..., (30|#|thirty) ?day
    (dc|d/c|discharge|move out|move-out|eviction|vacate) notice, (lease|stay|voucher|bed|placement)
    (is|was|has|just)? (ended|ends|up|expired|over|terminated|lapsed|lost)
    (while|in|when|on|this|last|next|at|mon*|tues*|wed*|thurs*|fri*|sat*|sun*|#),
    (put|left|threw|dumped|tossed|bagged|packed|set) (cls|cl's|his|her|their|pts|avs|moms|all (of)? (his|her|their))
    (clothes|stuff|things|belongings|bags|furniture) (up|out)? (in|on|out|outside|into|by) (the)?
    (hall*|porch|yard|street|curb|lawn|trash|bags|garage|stairs|door|sidewalk|storage),
    (ex|wife|husband|landlord|ll|gf|bf|sister|brother|roommate|aunt|uncle|owner|son|dtr|daughter|mgr|mgmt|program|motel)
    (has|had|already)? (changed|changing|switched) (the|his|her)? (locks|door code|lock),
    (everyone|everybody|tenants|all tenants|residents|all residents|whole family|they all) (has|have|must|to|needs)?
    (to)? (be)? out (by|in # days|before|within), (sleeping|sleeps|slept|staying|stays) in (a|the)? (train
    station|bus station|airport|waiting room|church|library|er
    lobby|park|parks|woods|laundromat|garage|shed|barn|stairwell|tent), (no|zero) (other)? (options|place|where)
    (for)? (housing|to live|to go|to stay), (under|below) (the|a) (bridge|overpass|freeway|viaduct|underpass),
    (paying|staying|living|lives|stays|nights|sleeping|moved|put up) (at|in|for)? (a|the)? (motel|hotel)s?,
    (not|wont|won't|isnt|isn't|wouldnt|refus* to|declin* to) (be)? (renew|renewing|renewed)
    (cl's|cls|cl|pts|pt's|pt|moms|mom's|mo's|mos|avs|av's|his|her|their|the)? lease,
    (issued|gave|served|got|received|sent) (a|an|the|him|her|them|cl|pt|resident)? (a|an)? (written)? (#
    day|#-day|30d|#d|thirty day|immediate|involuntary) (dc|d/c|discharge|move|notice|vacate|eviction),
    (wont|won't|not|refus*|refuses to|refusing to|cant|can't|will not) (take|taking|accept|accepting|readmit|have)
    (pt|cl|av|resident|him|her|mom|dad|client) back, (landlord|ll|owner|mgmt|apt mgr|complex) (has|is)?
    (filed|filing|suing|taking (her|him|them|cl|mom|family) to (court|ct)|wants possession),
    (put|putting|puts|kicking|kicks|throwing|throws|tossing|booted|booting)
    (him|her|them|cl|pt|mom|mo|family|us|me|av) out, (wants|want|need|needs|telling|tells)
    (him|her|them|cl|pt|mom|mo|family|us|av|me) (out|gone|to go|to be out|moved out), (out|be gone|move out|leave)
    by (the)? (1st|first|15th|30th|31st|end of (the|this)? month|eom), (has|have|had|got|given|gave (him|her|them))
    (til|till|until) ... to (be out|leave|move|move out|vacate|get out|go|pack), rapid rehousing,
    (stuff|things|belongings|furniture|clothes|everything|all) (is|was|are|were|out|all|put|left|sitting)? (out)?
    (on|at) (the)? curb`,
};

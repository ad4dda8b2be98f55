import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

const host = `
  sister|brother|mom|mother|dad|father|aunt|uncle|cousin|grandma|gma|friend|bf|boyfriend|gf|girlfriend|husband|wife|
  partner|ex|roommate|landlord|ll|landlady|owner|manager|management|mgmt|park|family|son|daughter|dtr|niece|nephew|
  inlaws|in-laws|stepdad|sober house|sober living|shelter|program|facility|motel|halfway house`;

export const housingLoss: RiskPhrases = {
  except: `
    eviction scare (is|was)? over,
    (paid|pays|paying|covered|cleared|settled) (all|off|up|down)? (of)? (the|his|her|their)? (whole|entire)? back rent, back rent (was|is|has been|having been|having|been|got)? (been)? (paid|covered|cleared|settled), caught up on back rent,
    no plan to go, (trash|garbage|bins|bin|cans|recycling|car|parked) ... (at|on) (the)? curb,
    fire (marshal*|inspector*), (us|federal|deputy) marshal*,
    (asked|told|told (him|her|them)) to leave (a|vm|voicemail|message|the room|the office|the door|his|her|it|me),
    has to leave (for|early|by # (am|pm)|to), marshal* (arts|evidence), lease (renewed),
    has to move (bowels|his|her (arm|leg)), (needs|has) to move more, moved (furniture), no place like,
    evict* (moratorium|prevention), (fire|fires|cigarette*|flame*) ... put out,
    put out (a|the|fire|food|referral*|trash|apps|applications|feelers),
    evict* (case|notice|filing|suit)? (was|is|got)? (dismissed|rescinded|cancelled|canceled|withdrawn|stopped),
    (baby|infant|child|kid|kids|toddler|newborn) (sleeps|sleeping|slept|sleep) (in|on) (the|a)?
      (couch|floor|bed|sofa),
    (volunteer*|works|work|working|job|donat*|serve*|serving|helps) ... homeless,
    homeless (shelter
      (volunteer*|drive|donat*)|outreach|liaison|services|coalition|coordinator|count|program|management|education|prevention),
    formerly homeless, doubled up on, kicked out a, evicted the (raccoon*|mice|squirrel*),
    put out (word|a call|job|resume*),
    (put|putting|throw*|threw) (him|her|them|it) out (of (mind|his mind|her mind|work)|for adoption),
    (asked|told|made) to leave (the|his|her|a|that)?
      (group|class|school|court|courtroom|meeting|bar|store|clinic|er|lobby|library|church|game|waiting|party|mall|restaurant|gym|hearing|session|work|site),
    (kicked|thrown|put|sent|tossed|removed) out of (the|his|her|a)?
      (group|class|school|court|courtroom|meeting|bar|store|game|library|er|ed|clinic|waiting|practice|bed|daycare|car|room
      for|church|concert|mall|restaurant|gym|tx group|session|visit),
    kicked out (for (the|a|today|rest|fighting in class)),
    tent (in|out) (the|in the|in)? (backyard|yard|back yard|living room|bedroom|playroom),
    nfa (policy|form|meeting), (camp|camped|camping) (trip|out w/ (kids|family)),
    evicted (the|a|his|her)? (tenant*|neighbor*|couple|family|guy|man|woman|people|folks) (upstairs|downstairs|next
      door|across|above|below|in),
    (it|gun|dog|knife|that|they) (can't|cant|cannot|can not) be there,
    (dream*|nightmare*|flashback*|memories) (of|about|abt) ...
      (street|streets|homeless*|evict*|eviction|outside|living on street),
    no (housing|rent|eviction|lease|landlord)
      (issue|issues|concern|concerns|problem|problems|needs|worries|trouble|instability|insecurity) ...,
    (evict*|losing (his|her|their|the) (apt|place|home|apartment|housing|room)|lose (his|her|their|the)
      (apt|place|home|apartment|housing|room)) ... but (the|his|her|their)? rent (is)? (current|paid|caught up|up to
      date),
    no (reason|point|will) to live`,
  words: `
    evict*, eviction notice, homeless*,
    losing (his|her|their|the) (apt|housing|home|apartment|place),
    lost (his|her|their|the)? (apt|housing|home|apartment|place|lease),
    kicked out, kicked (him|her|them) out, put out, asked to leave, has to leave by, must leave by,
    notice to (quit|vacate), 30 day notice, 30-day notice, foreclos*, couch surfing, couchsurfing,
    sleeping in (his|her|their|the) (car|truck|van), living in (his|her|their|a|the) (car|truck|van|tent|street),
    sleeping (outside|rough|on the street), no place to (stay|go|live), nowhere to (stay|go|live), no housing,
    nowhere to, behind on rent, back rent, owes ... rent, lease (not|wont|won't) (be)? renew*, nonrenewal, lockout,
    locked out of (his|her) (apt|apartment|home|house), unhoused, staying in (his|her) car,
    terminated from (housing|section), shelter exit, section 8 (terminated|cut),
    (wont|won't|not|isnt|isn't) (renew|renewing) (his|her|their|the)? lease,
    refuses to renew, (wants|want) (him|her|them) (out|gone),
    (staying|living|sleeping|sleeps|stays|slept|camping|camped) (in|at|under|behind|on|out of)
      (his|her|their|a|the|my|an)? (van|car|truck|suv|vehicle|tent|park|bridge|street*|shelter|bus
      station|storage*|storage unit|woods|garage|camper|parking lot|abandoned|motel|couch*|friends
      couch|doorway|encampment|shed|train|subway|overpass|laundromat),
    (# day|#-day|three day|five day) (pay|notice|quit|eviction|to),
    pay or quit,
    (doesnt|doesn't|does not|dont|don't) have (a)? (place|anywhere|housing) (to)?,
    (lost|losing|lose) (his|her|their|the|section 8)? (voucher|room|bed|section 8|trailer|house|rental|sober
      living|spot),
    (cant|can't|cannot|unable to|couldnt|couldn't|not able to|didnt|didn't|hasnt|hasn't|not)
      (pay*|make|afford|paid|made) (the|his|her|their|this months|last months|next months)? (rent|mortgage),
    (# months|two months|three months|month|mos) behind,
    (bounc*|hopping|going|moving) (from)? (couch|house|place|home) to (couch|house|place|home),
    doubled up,
    (house|home|apt|building|trailer) (burned|burnt|condemned|flooded|sold|foreclosed),
    (ll|landlord|owner) (is)? (selling|sold) (the)? (house|building|home|place|unit),
    (shelter|motel) (stay|voucher|time|bed) (ends|ending|ended|ran out|up|expires|runs out),
    (court|hearing) for eviction, unlawful detainer, writ, marshal, marshals, sheriff lockout, between places,
    unsheltered, unstable housing, housing (instab*|insecur*|crisis|unstable),
    (gotta|got to|has to|have to|must|told to|asked to|told (him|her|them) to) (be gone|leave|get out|move
      out|vacate|be out) (by|in # days|before|tonight|after the|within|w/in),
    (no where|nowhere|no place|noplace) to (go|stay|sleep|live), (living|out|sleeping|staying|back) on the street*,
    (kicked out|terminated|thrown out|bounced|expelled|put out) (of|from|by) (the|his|her)? (program|shelter|sober
      living|sober house|group home|halfway|housing|house|apartment|apt|home|residence),
    (threw|throwing) (him|her|them) out,
    (put|threw) (his|her|their) (stuff|things|belongings) (out|on the curb),
    (owes|owe|behind|past due) ... (rent|mortgage),
    (discharged|exited) (him|her|cl)? ... (no where|nowhere|no place|to the street),
    # day (pay|notice), couch to couch, house to house, in and out of (motels|shelters),
    (lockout|lock out) (#|date|scheduled|notice),
    has to be out (by|of (the|his|her) (apt|apartment|house|home|unit|place|room|motel|shelter)|before|in
      #|mon*|tues*|wed*|thurs*|fri*|sat*|sun*|tomorrow|tmrw|tonight|today),
    (told|said|says|management|mgmt|landlord|ll|owner|aunt|mom|sister|sis|friend|program|shelter|brother|dad|mother|grandma|cousin)
      ... (cannot|cant|can't|can not|couldnt) (remain|stay there|stay here|stay anymore|stay w/|stay with|stay
      at|live there|live here|live w/),
    (cannot|can't|cant|can not) remain (there|in the|at|on the), couch hopping, couch surf*,
    (has|have|needs|need|must|gotta) to (go|leave|move|be gone|vacate|move out|get out) by (the (#*|end|first)|end
      of|fri*|mon*|tues*|wed*|thurs*|sat*|sun*|tmrw|tomorrow),
    voucher (expired|expires|expiring|terminated|ends|ending|ran out),
    (hotel|motel|shelter) (voucher|stay|funds|bed) (ends|ending|expires|up|runs|ran|over|exhausted),
    (on|to) the street*, rent (short|late|past due|behind|unpaid|not paid), short on (the)? rent,
    (ll|landlord|owner|mgmt|management|housing authority) (is|will|has|to|going to|wants)? (filing|filed|changed the
      locks|served|evict*|terminat*|not renewing),
    walking papers, no (fixed|permanent) (address|housing|residence),
    (ct|court|hearing|hrg) (date)? (for|re) (nonpayment|non-payment|eviction|possession),
    eviction (ct|court|hrg|hearing|filing|filed|case|trial), (room|rental|lease) (is)? (ending|terminated),
    locks (were|was|got|have been|been|are) changed,
    (cant|can't|cannot) (stay|live|be) (there|here|w/|with|past|after|beyond|longer|no more|anymore|at) ...,
    (board and care|b&c|shelter|facility|motel|program|house|building|room|group home) (is|are) (closing|shutting
      down|being sold|closing down),
    (${host}) (is|was|are|has|just|already|keeps)?
      (making|make|made|putting|put|throwing|threw|kicking|kicked|forcing|forced|tossed|tossing|pushing)
      (him|her|them|cl|mom|mo|us|me|pt|client|the family) ... (leave|out|go|move),
    (${host}) (wants|want|wanted|needs) (him|her|them|cl|mom|mo|us|me|the family|the place|the room|the house|the
      apt|the unit) (out|gone|back|empty|to (leave|move|go)),
    (putting|kicking|throwing) (him|her|them|cl|us|mom|the family) out,
    (put|putting|throw|threw|kick|kicked|locked) (him|her|them|mom|mo|cl|me) (n|and|&|+|w/|with) ...
      (kids|baby|children|child|bags|stuff) out,
    (papers|paperwork|letter|order|notice) to (vacate|quit|leave|move|get out),
    (discharge|move out|move-out|termination) notice,
    (gave|given|got|has|served|received) (him|her|them|a|his|her|cl|mom)? (a)? (# day|30 day|60 day|thirty
      day|thirty days|30 days|60 days|# days) (notice|to (leave|move|get out|vacate|find)),
    (told|tells|telling) (him|her|them|cl|mom|us) (that)? (to (pack|pack up|move out|get out|be out|find
      another|find a new|find somewhere)|they have to (leave|go|move)|he has to (leave|go|move)|she has to
      (leave|go|move)),
    (no|without a|lost his|lost her) (bed|place|roof) (tonight|tonite|tmrw|tomorrow|after),
    (section 8|sec 8|voucher|subsidy|hud) (got|was|is|has been|been|being)?
      (pulled|cut|revoked|terminated|lost|lapsed|expired|taken),
    (rent|lot rent|mortgage) (is|was|has|overdue|#)? (overdue|past due|behind|not paid|unpaid|due since|delinquent),
    (hes|he's|shes|she's|is|was|got|being|gets|will be|to be) exited,
    exited from (there|the|shelter|program|housing),
    to court (for|over|on) (the|back|unpaid|late|her|his)? (rent|eviction|possession),
    (months|month|mos|weeks) behind (on|w/|with|in) (the|his|her|their)? (rent|mortgage),
    (owes|owing|owed) (#|two|three|$*) (months|month|mos|in)? ... rent,
    (crashing|sleeping|staying|living) (on|in|at) (a|his|her|the|her friends|his friends)? (friend's|friends)?
      (couch|car|floor|van|truck|motel|hallway|stairwell|porch|lobby|laundry room),
    (has|have|got|given|gave (him|her|them|us)) (til|till|until|thru) (the)?
      (#th|#st|#nd|#rd|#|fri*|mon*|tues*|wed*|thurs*|sat*|sun*|end of month|eom|tmrw|tomorrow) (to)?
      (pay|move|leave|get out|vacate|be out|find|clear) ...,
    (#|two|three|few|several|a) (wk|wks|weeks|mos|mo|months|month|days) (late|behind|past due|overdue|short)
      (on|w/|with|in)? (the|his|her)? (rent|lot rent|house fees|mortgage|board),
    (late|behind|short) (on|w/|with) (the|his|her|house|program)? (rent|house dues),
    (hes|he's|shes|she's|theyre|they're|theyll be|mgr says|landlord says|ll says|owner says) out (by|if)
      (#/#|#th|fri*|mon*|tues*|wed*|thurs*|sat*|sun*|not paid|not pd|eom),
    out by (#/#|#th|fri*|mon*|tues*|wed*|thurs*|sat*|sun*|eom) (if|unless|or),
    (no|w/o a|w/o any|without a|without any|not have a|w/ no|with no) (place|housing|home plan) (lined up|set up|to
      (go|live|stay|parole|release|d/c|return)|arranged|in place|identified|yet),
    (put|putting|puts|set|setting) (them|him|her|us|family|cl|mom) out
      (on|by|fri*|mon*|tues*|wed*|thurs*|sat*|sun*|this|next|tmrw|tomorrow|today),
    (motel|hotel) ... (# more|until|thru|til|money|paid|runs out|ends|one more)
      (nite*|night*|fri*|mon*|tues*|wed*|thurs*|sat*|sun*|day*|for|ran),
    (can|could) stay ... (only (til|till|until|thru|for)|just (til|until|for)) ...,
    (section 8|voucher|lease|tenancy|housing|subsidy) (termination|terminated),
    (group home|facility|landlord|ll|program|alf|snf|mgmt) gave (him|her|them|#-day|# day|30 day|a|written)? notice
      ...,
    (needs|need|has to find|looking for) (a|another|new)? (place|bed|room|housing) (by|before) ...,
    (tax|county|sheriff*) (sale|auction),
    (ll|landlord|mgmt|manager|sheriff) ... (taped|posted|stuck) (papers|paper|notice|a notice|a
      paper|summons|eviction) ...,
    in (1|one|a|single) (motel|hotel) (rm|room), undomiciled, no fixed abode, nfa, street homeless,
    (in|out of) (the|his|her|their)? (car|truck|van|suv) (#|x#|x|last|for #|two|three|past)
      (nights|nites|nite|night|days|wks|weeks),
    tent (behind|under|off|next to|near|outside|by (the )?(river|tracks|creek|highway|hwy)) ...,
    (landlord|ll|roommate|owner|mgmt|sister|brother|mom|dad|bf|gf|aunt|husband|wife|ex|family|program|manager)
      (has)? (locked|put|threw|turned|tossed) (him|her|them|cl|mom|family) out,
    (cant|can't|cannot|not allowed to|couldnt|isnt allowed|unable to) (go|come|return|move) (back)? (to|in)
      (his|her|the|w/|with)?
      (sister*|moms|mom's|dad's|dads|mother's|brother*|aunt*|cousin*|gf's|bf's|wife's|ex*|shelter|alf|group
      home|facility|program|halfway*|apt|apartment|house|family),
    (alf|snf|nh|facility|group
      home|afh|program|shelter|family|sister|mom|mother|dad|brother|dtr|daughter|son|aunt|landlord|wife|husband|board
      and care|halfway house) (wont|won't|will not|refuses to|refusing to|cant|can't|cannot|not willing to|unwilling
      to) (take|accept|allow|readmit|have|let) (him|her|pt|cl|mom|them) (back|return|in|home|there|stay),
    (home plan|address|home placement|parole plan|release plan|housing plan) (was|is|got)?
      (denied|rejected|disapproved|not approved),
    nowhere else to ..., has nowhere else,
    (judge|court|marshal|sheriff|ll|landlord|mgmt) (gave|gives|granted|giving) (them|her|him|cl|family|mom)
      (#|ten|until|til|a few|five|three) ... to (be out|leave|move|move out|vacate|get out),
    no (stable|steady|perm|permanent|fixed|set) (addr|address|place to live|residence|housing),
    (staying|stays|sleeping|sleeps|living|crashing|been) (here and there|wherever|anywhere|all over|where (he|she)
      can|w/ whoever|place to place|w/ diff|with different|night to night|between
      (friends|couches|relatives|family)) ...,
    (bounc*|hopping|floating|rotating|moving|going|drifting) (around)? (between|among|from|thru|through|btwn)
      (friends*|relatives*|family*|couch*|sofas|motels|shelters|houses|places|cousins*|homes|his|her|different|diff)
      ...,
    (released|discharged|dc'd|exited|let out|going|sent|put|back) (to|on|into|onto) (the)? (street|streets),
    (facility|snf|alf|nh|nursing home|group home|afh|rcf|board and care|rest home|landlord|program)
      (gave|issued|served|sent|giving|handed) (him|her|cl|av|family|a|her a|him a)? (a)?
      (30|30-|14|60|10|#|thirty|#-) ?day (notice|dc notice|discharge notice|d/c notice|eviction|termination) ...,
    (facility|snf|alf|nh|nursing home|group home|program) (says|wants|told|told him|told her) ... (out by|has to
      (leave|go|be out)|must (leave|go|be out)|cant (stay|come back|return)|out),
    (30|#|thirty) ?day (dc|d/c|discharge|move out|move-out|eviction|vacate) notice,
    (involuntary) (discharge|dc|d/c) (notice|from|issued|rec*),
    (summons|complaint|petition|court date|court papers) for (nonpayment|non-payment|nonpay|unpaid
      rent|possession|holdover),
    (will|gonna|going to|about to|may|might) (end up|wind up|be) (in (a|the|her|his|their)
      (car|shelter|street|van|tent)|on (the)? street*|homeless|outside),
    (reports|is|as|now|currently|status) transient,
    (sleeps|sleeping|slept|stays|camps|camping) (behind|underneath|beneath|next to|outside) (the|a|an),
    told (her|him|them)? (to)? go to (a|the)? shelter,
    told (them|him|her|cl|mom|us|me|family) (to)? (dont|don't|do not|not to|never) come back,
    other (nites|nights) (walks|sleeps|rides|stays|outside|on|in),
    (bed|mat|cot) # of # (nites|nights),
    (dont|don't|do not|not to|never) come back (there|here|home|tonight|to (the|his|her)? (house|home|apt|place)),
    (lease|stay|voucher|bed|placement) (is|was|has|just)? (ended|ends|up|expired|over|terminated|lapsed|lost)
      (while|in|when|on|this|last|next|at|mon*|tues*|wed*|thurs*|fri*|sat*|sun*|#),
    (room|place|apt|bed|spot|unit) (is|was) gone,
    (put|left|threw|dumped|tossed|bagged|packed|set) (cls|cl's|his|her|their|pts|avs|moms|all (of)? (his|her|their))
      (clothes|stuff|things|belongings|bags|furniture) (up|out)? (in|on|out|outside|into|by) (the)?
      (hall*|porch|yard|street|curb|lawn|trash|bags|garage|stairs|door|sidewalk|storage),
    (ex|wife|husband|landlord|ll|gf|bf|sister|brother|roommate|aunt|uncle|owner|son|dtr|daughter|mgr|mgmt|program|motel)
      (has|had|already)? (changed|changing|switched) (the|his|her)? (locks|door code|lock),
    (park|building|motel|shelter|complex|boarding house|rooming house|group home|facility) (is|was)?
      (closing|shutting down|being (sold|torn down|demolished|closed)),
    (everyone|everybody|tenants|all tenants|residents|all residents|whole family|they all) (has|have|must|to|needs)?
      (to)? (be)? out (by|in # days|before|within),
    (filed|filing|petition*|suing|trying|wants|moving|court) (to|for)? (have|get)? (av|cl|pt|the tenant|her
      mother|his mother|his father|her father) (removed|out|evicted) (from|of) (the|her|his)?
      (home|house|apt|property),
    (walks|walking|walked|rides|riding|rode) (around|the bus|the train|the trains|buses|trains|the subway|the
      streets) (all)? (night|nite|nights|nites|at night),
    (walks|walking) (around|the streets) (til|until|till|all),
    (mission|shelter) (lottery|waitlist|overflow|mat|cot),
    (sleeping|sleeps|slept|staying|stays) in (a|the)? (train station|bus station|airport|waiting
      room|church|library|er lobby|park|parks|woods|laundromat|garage|shed|barn|stairwell|tent),
    (no|zero) (other)? (options|place|where) (for)? (housing|to live|to go|to stay),
    (house|apt|home|apartment|trailer|building) fire, (red cross) (paying|paid|hotel|motel|put|vouch*|shelter),
    displaced (by|from|due|after|since), (burned|burnt|flooded) out (of)?,
    (living|staying|lives|stays) (out of|from) (a|his|her)? (backpack|suitcase|suitcases|bags|garbage bags|trash
      bags|storage),
    (tent|tents|camp|encampment|campsite) (just|got|was|were|is|being|getting)? (swept|cleared|bulldozed|torn
      down|slashed|stolen|burned|burnt|flooded|confiscated|raided),
    (sleeping|sleeps|slept|sleep|stays|staying|nights) in (the|a|an)? (doorway|doorways|stairwell*|hallway*|laundry
      room|atm lobby|lobby|vestibule|vacant|abandominium|squat|bus shelter|er|er lobby|ed waiting|waiting room|24 hr
      *),
    (under|below) (the|a) (bridge|overpass|freeway|viaduct|underpass),
    squatting, abandominium, tent city, tent by the, (sofa|floor|hotel|motel) (surfing|hopping),
    (crash*|staying|stays|sleeping) (w/|w|with|at|on) (whoever|a diff*|diff*|friends couch*|a
      buddy*|buddies|somebody new),
    (crash*) (w/|w|with|at|on) (a|his|her|the)? (friend*|cousin*|buddy*|buddies|coworker*|ex|sister*|brother*),
    (motel|hotel|airbnb|weekly) (is|was|rm|room|only|but)? (is|was)? paid (up|for)? (thru|through|til|till|until),
    (paying|staying|living|lives|stays|nights|sleeping|moved|put up) (at|in|for)? (a|the)? (motel|hotel)s?,
    (motel|hotel) (week to week|night to night|day to day|nightly|by the (week|night|day)),
    (last|final) (night|nights|week) (at|in) (the)? (motel|hotel|shelter),
    (cant|can't|cannot|not|no longer) stay (w|w/|with|at|there|here|in)
      (her|him|them|us|me|the|his|moms|mom|sister*|aunt*|house|place)? (no more|anymore|any more|any
      longer|past|after|another night|much longer),
    (not|wont|won't|isnt|isn't|wouldnt|refus* to|declin* to) (be)? (renew|renewing|renewed)
      (cl's|cls|cl|pts|pt's|pt|moms|mom's|mo's|mos|avs|av's|his|her|their|the)? lease,
    nonrenew*, non-renew*, not being renewed,
    (issued|gave|served|got|received|sent) (a|an|the|him|her|them|cl|pt|resident)? (a|an)? (written)? (#
      day|#-day|30d|#d|thirty day|immediate|involuntary) (dc|d/c|discharge|move|notice|vacate|eviction),
    (wont|won't|not|refus*|refuses to|refusing to|cant|can't|will not) (take|taking|accept|accepting|readmit|have)
      (pt|cl|av|resident|him|her|mom|dad|client) back,
    (his|her|their|the) (room|apt|apartment|place|house|unit|bed at *) (is|was|got|has been|already)? (already)?
      (rented out|given away|given to (someone|somebody|another)|relet|rented to *),
    (room|apt) (was|got|is)? given away,
    (placement|sober house|sober living|host home|room) (fell thru|fell through|ended|disrupted|fell apart),
    (housing|rent) (assistance|subsidy|voucher|help) (ended|ending|ends|ran out|denied|expired|stopped|cut),
    writ of (possession|restitution|eviction),
    notice of (nonrenewal|non-renewal|lease termination|foreclosure|default|trustee),
    (summary process|holdover|dispossess*|forcible (entry|detainer)|fed hearing|fed notice),
    (housing|rent|landlord tenant|landlord-tenant|l&t|lt|l/t|tenant) (court|ct),
    (landlord|ll|owner|mgmt|apt mgr|complex) (has|is)? (filed|filing|suing|taking (her|him|them|cl|mom|family) to
      (court|ct)|wants possession),
    no (home|housing|place|house|address|addr|residence|apt) to (parole|release|dc|d/c|discharge|return|go|come|be
      released|be dcd|bring) (him|her|baby|to|the|back|home),
    (dc|d/c|discharge|discharged|release|released|releases|exit|exits|paroled|parole|maxes out) (to|into) (the)?
      (street|streets|shelter|homelessness),
    (releas*|discharg*|dc|exits) homeless,
    (lost|loses|losing) (his|her|their|the|our)? (lease|subsidy|housing|bed|spot|unit|bed hold),
    (her|his|their) name (is)? (off|not on) the lease,
    (put|putting|puts|kicking|kicks|throwing|throws|tossing|booted|booting)
      (him|her|them|cl|pt|mom|mo|family|us|me|av) out,
    (wants|want|need|needs|telling|tells) (him|her|them|cl|pt|mom|mo|family|us|av|me) (out|gone|to go|to be
      out|moved out),
    (out|be gone|move out|leave) by (the)? (1st|first|15th|30th|31st|end of (the|this)? month|eom),
    (has|have|had|got|given|gave (him|her|them)) (til|till|until) ... to (be out|leave|move|move out|vacate|get
      out|go|pack),
    (bouncing|bounces|floats|rotating|moves) (around|house|from|between|btwn),
    (moved|moving) # ?(x|times) (this|in|since|already), no stable (place|home|roof),
    (roof over (his|her|their) head) gone, rapid rehousing, (stuff|things|belongings|furniture|clothes|everything|all) (is|was|are|were|out|all|put|left|sitting)? (out)? (on|at) (the)? curb, sheriff's sale, sherriff's sale, sheriff sale, sheriff (is|will be|was)? (putting|put) (him|her|them) out`,
};

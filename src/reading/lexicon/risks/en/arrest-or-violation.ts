import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

const offence = `
  fta|ftr|vop|warrant|wrnt|warrants|violation|tech|technical|detainer|hold|capias|charge|charges|new charge`;

export const arrestOrViolation: RiskPhrases = {
  except: `
    (gets|get|be) (violated|revoked|sanctioned) (if|unless),
    unlawful detainer, cited (the|a) (home|facility|snf|nursing home|landlord|building|owner|daycare|agency) ...,
    (while|when|before|until) (he|she|cl|client|dad|mom|they) (was|were) (locked up|in jail|in prison|in custody|
    in county|
      incarcerated|jailed|detained), (since|after) (leaving|getting out of|release from|released from|out of) (the)?
      (county|state|city)? (jail|prison|custody), voices ... (jail|prison|arrest*),
    (threaten*|will|would) (to)? violate (him|her|them|cl)? if ...,
    (asked|asks|wondered|wonders) (if|whether) ... (violated|arrested|revoked|jailed), (want|wants|wanted|wanting|
      wish*|hopes) ...
      arrested, (charged|charge|charges|charging) ... (wheelchair|phone|scooter|pacemaker|car|chair|laptop) battery,
    cardiac arrest, respiratory arrest, sanctioned activity, patient rights violation*, hipaa violation*,
    in custody of (the|his|a)? (mom|dad|gma|gpa|mgm|pgm|mgf|grandma|grandmother|grandfather|grandparents|aunt|uncle|
      daughter|son|sister|brother|wife|husband|family|relative*|kin|parents|parent|guardian|foster *|state|county|
        agency|dcf|
      dcfs|dhs|cps|dss|cys|department),
    (building|staffing|safety|licensing|care|noise|state|sanitation|fire code|food|labor|wage) violation*,
    (feel*|felt|feeling) violated, rather be (in|back in) (jail|prison|custody),
    (facility|snf|nursing home|alf|landlord|ll|agency|hospital|restaurant|owner|provider|building|management|mgmt|
      center|
      daycare|employer|company|home|slumlord|clinic|kitchen|group home) (was|got|were|is|been|has been)? (cited|fined|
      sanctioned|ticketed|charged) ...,
    (may|might|could|can) (violate|revoke|arrest|remand|sanction|lock|be violated|be arrested|be revoked) ...,
    (violation*|violation report|vop|warrant*|charge*|report|citation*|ticket*) ... (in error|by mistake|withdrawn|
      rescinded|
      dismissed|unfounded|tossed|thrown out|voided),
    (fear*|afraid|scared|worried|worries|nervous|terrified|dreads) ... ... (arrested|locked up|in jail|to jail|charged|
      picked up|deported|violated|revoked),
    (bleed*|hemorrhage|decay|growth|labor|descent|progression) (was|is|has been)? arrested,
    lease violation*,
    (er|hospital|snf|rehab|prison|jail|prior to|since|before|after) (release*|ministry|program alum*),
    since (jail|prison|release), out of (jail|prison), (left|leaving) (state|county) (office|worker),
    back to prison work,
    (visit*|saw|see|seen|met|interview*|spoke|talked|contact|session|meeting|mtg|assessment|intake|reach
      in|phone|glass|call) ... (in|at|to|from|inside|with|w/|through) (the)? (county|city|state|co)?
      (jail|prison|lockup|detention|detention center),
    (visit*|saw|seen|met|spoke|contact|call) (in|at|to|from)? (county|jail|prison) ... (in|at|to|from)?
      (jail|prison|visit),
    (jail|prison|detention) (visit*|staff|sw|social
      worker|chaplain|counselor|nurse|medical|liaison|ministry|reentry|release|call|discharge planner|case
      manager|cm|coordinator),
    (visit*|saw|met) ... in custody,
    (went|drove|trip|came|mailed|sent|faxed|called|letter|tour|wrote) ... (to|into) (the)? (county|city|state)?
      (jail|prison|detention) (to (see|visit|meet|drop|complete|do|get)|visit|for
      (visit|intake|assessment|meeting)),
    (in|at|to|from) (county|city|state|prison|the county|the city|the state)
      (office|housing|program*|services|building|worker|park|bus|dept|department|line|id|college|fair|clinic),
    bail* (water|hay|of hay)|bond* (w/|with) (baby|child|kids|mom),
    bonding, bonded (w/|with|well|to),
    (zoning|fire|housing|building|parking|building code|code) violation*,
    open case (w/|with) (cps|dcf|aps|us|dss), new case (manager|mgr|worker|plan|mgmt|number), open case*,
    pending case (review|transfer), new case (opened|assigned|transfer*|w/|with|today|visit|intake), case pending,
      register* (for|kids|him|her|in school|to vote),
    (recalled|lifted|quashed|vacated|withdrew|rescinded|cleared) (the|his|her|that|an)? (old)? (warrant*|vop|violation), (record|records|copy) (of|de) (his|her|past)? arrest*, arrest* record*,
    warrant* (recalled|lifted|quashed|vacated|withdrawn|served in error),
    booked (in|him|her|it|them|cl|pt)? (for
      (a|an|the|his|her|intake|mon*|tues*|wed*|thurs*|fri*|next|tomorrow|tmrw|#|transport*|assessment|follow*)|w/|
        with|thru|through),
    booked (a|an|the|his|her) (room|bed|appt*|appointment*|slot|ride|flight|hotel|motel|visit|interpreter|session|
      intake|
      transport*|trip|van|conference|table|next|follow*|hall|gym|space|court*),
    (he|she|cl|ct|pt|mom|dad) booked (a|an|the|his|her|him|it|#|one|two|that|our|for|thru|through|online|with|w/|today's),
    (cab|ride|rides|transport*|van|taxi|medicab|appt*|appointment*|bed|room|visit|session|interpreter|flight|hotel|ticket*|slot|tour|intake|eval|class|hall|hair|table|space|spot|train|bus|uber|lyft|taxi) (is|are|was|were|has been|have been|got|been)? booked,
    booked in for, booked (in|him|her|it|them|cl|pt) at,
    booked into (group|class|program|orientation|detox|shelter|treatment|the program|the shelter),
    (appt*|appointment*|transport*|ride*|room|bed|flight|interpreter|intake|hotel|motel|slot|visit|bus|uber|lyft|
      tickets|session)
      (is|was|are|were|got|been|has been)? booked,
    (was|got|were|been) booked (up|solid|out),
    warrants (further|a|an|referral|follow*|immediate|closer|no),
    (state|county|dcf|dcfs|dss|cps|agency|temporary|legal|joint|full|physical|sole|kinship|mom's|moms|dad's|dads|her|
      his|protective|foster)
      custody,
    in custody (w/|with|case|battle|hearing|dispute|court|agreement|eval*|exchange*),
    (boundary|boundaries|policy|program|hud|code) violation*, (incarcerated) (parent*|father*|dad*|mom*),
    locked up (the|her|his|all|meds|cleaning|guns|bike|my|in (a|the|his|her)),
    (worries|worried|worry|afraid|scared|nervous|anxious|fear|fears) (about|of) going back to (jail|prison),
    arrested development, arresting (smile|look),
    (hoa|parking|housing|code|dress code|confidentiality|privacy|traffic|rule|rules|health|osha) violation*,
    violation* of (hoa|the lease|lease|rules?|privacy|policy|hipaa|rights|boundar*|confiden*),
    charged (w/|with) (leading|making|planning|caring|keeping|coordinating|helping|watching|overseeing|teaching),
    (poa|roi|consent|release|info*|license|licence|dl|pass|passes|privileges|permission|visitation|access|membership|
      certificate|voucher|guardianship|trust|clearance|authorization|proxy)
      (was|is|been|got|has been|were|are|now)? (revok*|revoc*),
    (revok*|revoc*) (of)? (the|a|her|his|mom's|dtr's|son's|all)?
      (poa|roi|consent|release*|permission|power|license|passes|privileges|pass|guardianship|trust|proxy|
        authorization|will|access|visitation),
    detained (at work|in traffic|by traffic|late|in a|at school),
    sentence completion,
    (police|pd|cops|sheriff|deputies|troopers|officers|ems|officer) (took|take|taking|taken|brought|transported)
      (him|her|cl|them|dad|mom|pt) (back)? (to|into|in to) (the)?
      (er|ed|hospital|crisis|psych*|home|shelter|detox|school),
    (meds|medication*|guns|gun|knives|knife|sharps|weapons|chemicals|pills|bikes|cleaners|alcohol|liquor|everything)
      (is|are|were|all|kept|now|stay)? locked up,
    (taken|took (him|her)) ... (school|class|library|lunch|park),
    (nobody|no one|noone|none) (was|were|got|is|been)? (arrest*|cited|charged|detained|booked|jailed|cuffed),
    (in-reach|in reach|inreach|reach-in|reach in|jail in-reach) ... (jail|prison|detention|county),
    (#|sat|sun|mon|tue|wed|thu|fri) jail (vst|visit|mtg|meeting|session|interview),
    hearing aid*, zone defense,
    curfew (lifted|moved|extended|removed|ended|changed|adjusted),
    (scared|afraid|worried|nervous|stressed|anxious|fear*|paranoid) (of|about|abt|to|he'll|she'll|that|he will|she
      will) (get|getting|be|being|might|could)? (violated|arrested|locked up|picked up|jailed|revoked|pulled
      over|booked|in jail|caught|going back),
    (arrests|arrest) (he|she) (made|used to), (stories|tales) (of|about|abt|from) ... arrest*,
    (play*|pretend*|game|cops and robbers|police and robbers) ... ... arrest*,
    (you're|youre|ur) under arrest,
    (no|zero|0|without|w/o|any) (new|further|recent|more)? (arrest*|violation*|charge*|warrant*|sanction*|police
      contact),
    (free|clear) of (arrest*|violation*|warrants), (nothing|none) (pending|new),
    (arrest|conviction|criminal) (record|history|hx|background) ...,
    (cited|citing) (a|an|the|his|her)? (reason*|article|study|work|schedule*|concerns|lack|transport*),
    (may|might|could|can) (go|end up|be|get|land|be sent|wind up) ... (jail|prison|arrested|locked up),
    filing (for|taxes|an appeal|papers|divorce|ssi|ssdi|a claim|a complaint|a grievance),
    (cops|police|pd|sheriff|deputies|marshals|ice|parole) got
      (there|here|involved|called|back|info*|statement*|video) ...,
    (prison|jail|incarcerated|locked up) since (19|20)#, (prison|jail) (until|til|till|thru|through) (19|20)#,
    violation* of (the|its|their)? (terms|service|contract|agreement|use),
    (put|puts|sent) (him|her|cl|them) (on hold|down (as|for|on)),
    (detained|detaining) (the|her|his|both|all)?
      (baby|infant|newborn|kids|children|child|siblings|sibs|twins|boys|girls|minor|minors|chn),
    (baby|infant|newborn|kids|children|child|siblings|sibs|minors|minor) (were|was|are|is|being|to be)? detained`,
  words: `
    (did not|failed to|has not) (report|reported) (for|in|since) (the|his)? (second|third|two|three|#|a|last|this|
      month*|
      week*|scheduled|monthly|weekly), strap (was|is)? (cut|broken|tampered|sliced),
    past (his|the)? #(pm|am)? curfew, past (his|the)? # (pm|am) curfew, hauled in, shock time, quick dip,
    (moved|traveled|left|changed jobs|changed address|relocated) (without|w/o) (telling|notifying|informing|asking|
      permission from|approval from) (his|the)? (po|officer|agent|probation|parole),
    (unplugged|disabled|smashed|drained|wrapped|blocked|destroyed) (his|the)? (home|ankle)? (monitor|bracelet|gps|
      tether|
      scram), (got|was|been) charged (as|in), (night|nights|weekend|days|hours) in (the|a) (cell|tank|jail|lockup|
        holding),
    (hes|he's|cl's|cls|he is|cl is|been) in county,
    (picked|picking) up (a|another)? (new|fresh|second|third)? (case|charge|charges|felony) (for|in|of|last|over|this),
    looking at (#|two|three|five|ten|several)? (to #)? (yrs|years|months|mos) (on|for) (the|this|a|his) (new|old|
      case|charge|gun|drug|violation),
    behind bars, doing time, back inside, shackle*, leg irons, on his mugshot, perp walk*, in central booking,
    incarcerated (as of|since|on|for|again|at|in|last), hit and run (charge|case|arrest), picked up (a|another) (new|
      fresh|
      second|third)? (case|charge|charges|felony), picked up new (case|charge|charges|felony),
    (picked|got) up on a (new|second|third|fresh)? (dui|dwi|owi|charge|case|possession|theft),
    (curfew|curfews) (was|were|been)? (blown|busted|broken|missed|violated|not met|not kept), ticketed (for|by),
    legal trouble*, held for questioning, held overnight by (police|sheriff*), fugitive, re-arrest*, rearrest*,
      violat*, vop, technical violation, violation of (probation|parole), revoc*,
    revoked, warrant, warrants, bench warrant, picked up on (a)? warrant, booked into, in jail, (he|she|cl|client|dad|
    fa|mom|mo|son|bf|husband|brother|youth|is|back|still) locked up,
    locked up (at * (correctional|county)|since|again|last|over|in (county|jail)|for (dui|assault|theft|a|vop)|on (a|
    fri*|sat*|sun*|mon*|tues*|wed*|thurs*)),
    (is|was|got|now|again|re) incarcerated, re-incarcerated, charged (w/|with), (was|got|were|been) cited,
    cited (for|by), police contact, dui, dwi, tampered (w/|with),
    cut (off)? (his|her)? (gps|ankle|monitor|bracelet), missed curfew, curfew violation, out past curfew,
    broke curfew, failed to (report|appear|register), fta, failure to (report|appear|register), absconded, abscond*,
    in custody, jailed, new arrest, detained, sanction, no contact order (violated|violation), back in jail,
    contact w/ police, shoplifting, missed (his|her)? report, in (county|city|state)? (jail|prison|custody),
    (got|was|were|been|being|he|she|cl|dad|mom|fa|mo) booked,
    booked (on|last|fri*|sat*|sun*|mon*|tues*|wed*|thurs*|overnight),
    (locked|lock) (him|her) up, (dui|dwi|owi),
    (# (hrs|hours|min|mins|minutes)|late|hrs|hours|out|way) (past|after|for|over) (his|her|the)? curfew,
    curfew (x#|miss*|viol*),
    (cut|cutting|removed|tampered|took|slipped|broke) (off|with|w/)? (his|her|the)? (ankle)?
      (bracelet|monitor|gps|strap|scram|anklet),
    (gps|scram|monitor|bracelet|ankle monitor) (alert*|dead|died|not charged|violation*|went
      off|tamper*|zone|cut),
    (po|pd|probation|parole|da|judge|court|officer) (is|will|to|may|might|plans to|going to|is going to|has|just)?
      (fil*|filed|submit*|request*|requested|ask* for|issu*|issued|recommend*) (a|for|to|on|the)?
      (violation*|revoc*|warrant*|revoke|vop|paperwork on|on him|on her|him|capias|motion to revoke),
    (picked up|grabbed) last (night|nite), warrent*, took (him|her) in, at (county|county jail) now, hes at county, he's at county, (file|filing) (the|a|his|her) (violation|vop), filing (on|vop|a violation|violation),
    (hot|dirty|failed|positive|missed) (ua|drop|uds|test|drug test) ...
      (po|probation|parole|violat*|sanction*|judge|court|filing),
    (missed|skipped|no showed|no show|failed to show|didnt show|didn't show|did not show|didnt appear|did not
      appear|failed to appear) (for|to|at|in|his|her)? (his|her|the)? (court|court
      date|hearing|arraignment|po|probation|parole|office report|probation appt|po appt|report
      date|sentencing|community service),
    (contact w/|contact with|contacted|texting|calling|near|around|w/ the) (the|his|her)?
      (victim|codefendant|co-defendant|protected party|felons),
    capias, bench warrant*,
    (left|leaving|out of) (the)? (state|county) (w/o|without) (permission|a pass|pass|approval|travel),
    unauthorized travel, absent without,
    (driving) (w/o|without|on) (a)? (license|suspended|insurance),
    going back to (jail|prison), back to (jail|prison), turned (himself|herself) in, jail time,
    raided by (police|pd|cops|swat|sheriff|the feds), (house|home|apt|apartment|trailer|room|motel) (was|got)? raided,
    (handcuff*|cuffed|indicted|convicted|sentenced|remanded|remand|extradit*|detainer|ice hold|ice detain*),
    (in|into|to) (county jail|jail|booking|lockup|juvie|detention|rikers|juvenile hall|prison),
    picked up (by (pd|police|le|sheriff|cops|po)|on (a|his|her) warrant),
    picked up ... for (dwi|dui|owi|possession|shoplifting|assault|theft|trespass*|driving|burglary|robbery),
    got (locked up|arrested|busted|booked|violated|pulled over|a dui|a dwi|cited),
    (bond|bail|bonds|bonded|bails|bailed) (out|set|hearing|posted|denied),
    (missed|broke|broken|breaking|violated|blew|blew off) (his|her|the)? (curfew|report
      day|reporting|condition*|probation|parole|no contact|stay away),
    (didnt|didn't|did not|hasnt|hasn't|not|never|stopped|quit) (report*|reported|reporting|checked
      in|register*|check* in) (to|w/|with) (his|her)? (po|probation|parole|officer),
    (stopped|quit) reporting,
    (police|pd|cops|sheriff|officers|swat) (arrested|took (him|her)|raided|searched (his|her)|cuffed|caught),
    (caught|busted|nabbed) (w/|with|stealing|shoplifting|driving|selling|trespass*),
    pulled over, shoplift*, trespass*, contraband, (called|calling|call) from (county|jail|prison|lockup),
    picked up ... (on|for) (a|his|her|an)? (warrant|vop|violation|hold),
    (sitting|still|back|now|locked up) in county,
    (didnt|didn't|did not|not|never) (come|came|make|made|get|got) (it)? (home|back|in) (by|for|before) curfew,
    new (charge|charges),
    (new|pending|felony|misdemeanor|burglary|assault|theft|robbery|drug|possession|trespass*|weapons|battery|gun|
      larceny|shoplifting)
      (charge|charges|arrest*|warrant*),
    (motion|petition|mtn|order|wants|plans|threatening|moved|filed) to revoke,
    revoke (filed|hearing|hrg|probation|parole|bond),
    (missed|skipped|missing) (#|two|three|his|her|several)? (check ins|check-ins|checkins|report dates|appts|visits)
      (w/|with) (his|her)? (po|probation|parole|officer),
    jammed up, trouble (w/|with) (the)? (police|law|cops), run in (w/|with) (police|law|cops|pd), sanctioned #,
    flash incarcerat*,
    (in|at|sitting in|back in|held in) county (since|jail|on|lockup|now|til|until),
    (police|pd|cops|sheriff|us marshals|officers|deputies) (came|come|coming|showed up)? (looking|searching) for
      (him|her|them|cl|dad|mom|son),
    fleeing and eluding, fleeing & eluding, eluding, resisting arrest,
    facing (#|two|three|a|multiple|new|more)? (felony|felonies|charge|charges|jail|prison|misdemeanor*),
    technical for, on the run from (parole|probation|po|police), no bond, parole hold, arraign*,
    revoking (him|her|his|cl|probation|parole|bond|supervision), (ticket|tickets|citation|cited|cite) (for|4) ...,
    driving (suspended|on suspended|on a suspended|w/o a license|without a license|unlicensed|uninsured),
    (ankle)? (monitor|bracelet|gps|scram) (was|is|went|been|turned|found) off,
    (ankle)? (monitor|bracelet|gps|scram) (was|is|has been|went|been|has)? (dead|cut|uncharged|not charged|out
      of range|unplugged|not charging),
    (police|pd|cops|sheriff|deputies|troopers|ice|marshals)
      (took|picked|grabbed|got|stopped|locked|hauled|detained|caught|have|has) (him|her|cl|dad|mom|them|son)
      (up|away|in|out|for|on|at|last|sat*|sun*|fri*|mon*|tues*|wed*|thurs*|this|yest*)?,
    (issued|signed|put in for|asking for|put out|has) (a|the|his|her|for)?
      (bench|arrest|felony|active|parole|new|open)? warrant*,
    back in (jail|county|prison|custody|juvie|detention|lockup),
    (missed|skipped|blew|blew off|late for|past|broke|violated) (his|her|the)? curfew,
    (got|been|was|is|gets|being) (violated|revoked|sanctioned|remanded|picked up by|locked up|booked|jailed),
    (tech|technical) (viol|violation|vio), (pv|vop) (filed|hearing|hrg|warrant|report|petition),
    (fta|ftr) (on|for|warrant|x#|in), (bw|bench wrnt|wrnt|warr) (issued|out|active|for),
    on (a|the)? run (from|since|again),
    (questioned|detained|searched) by (the)? (pd|police|cops|sheriff*|trooper*|deput*),
    (questioned|detained|searched) by * (pd|police|sheriff*|co deput*),
    bond #k, bond $#, po (to|will|is|plans to|gonna) (file|filing), (violation|vop) (report|filed|filing|submitted|sent|going|to|request*), failed to report, (did not|didnt) report (to|for|fri*|mon*|tues*|wed*|thurs*|on), warrant (request*|req|requested|issued|signed|active),
    (zone|curfew|gps|exclusion|inclusion|exclusion zone|inclusion
      zone|tamper|strap|monitor|sobrietor|scram)
      (alert*|viol*|breach*|tamper*|hit|hits|entry|entries|departure*),
    (cty|co|county|city) (jail|lockup), into custody, new case: ...,
    new (felony|misd*|criminal|drug|theft|assault) case, new case (felony|misd*|for|pending|in (court|county|city)),
    (wasnt|wasn't|was not|not|never|isnt) (home|there|in|inside) (at|for|during|when) ... curfew ...,
    (contact|contacts) (w/|with) (his|her|a|the)? (co-def|codef|co-d|co-defendant|victim|vic),
    pulled (him|her|them|cl) over,
    vop (packet|paperwork|affidavit|rpt|report|filed|submitted|request*|sent),
    (picked up|arrested|stopped|held|booked|hold) (on|for) (a|an|his|her|the)? (old|outstanding|new|active|prior)?
      (${offence}),
    (out of|left|leaving|crossed|across) (the)? (state|county|country|jurisdiction|district|state line*|county
      line*) ... (w/o|without|w/out|no|wo) (a)? (permission|pass|permit|travel|travel
      pass|approval|po|ok|okay|telling),
    found (him|her)? guilty,
    (pled|plead|pleaded) (guilty|no contest|out)? (to|mon|tues|wed|thurs|fri|yest*|today),
    (pv|vop|violation|revocation|rev|sanction|show cause|detainer|bond|prob rev|parole rev) (hrg|hearing|hrng),
    (filed|sent|submitted|signed) ... affidavit, affidavit of (violation|prob),
    (picked|locked|scooped|hauled|swept) up ... (on|for) (a|an|the|his|her|some)?
      (old|outstanding|open|active|new|bench|fta|county)? (warrant*|ticket|tickets|hold|charge|charges|fines|child
      support|case|vop|violation),
    (picked|scooped|hauled) up (last|this|sat*|sun*|mon*|tues*|wed*|thurs*|fri*|yest*|overnight|again) ...
      (by|in|for|on|at) (pd|police|cops|the cops|county|jail|sheriff|a warrant|warrant),
    in (on|for) (contempt|fta|vop|a violation|probation|child support|a
      warrant|warrant|dui|assault|theft|possession|a parole|parole),
    contempt (of court|charge*|hold|for), held in contempt,
    (writing|wrote|write|written) (him|her|cl|them) up for (a)?
      (violation|viol*|vop|curfew|breaking|missing|missed),
    (violating|violated|revoked|remanded|locking) (him|her|them|cl),
    (doing|facing|got|given) (a)? (#|thirty|sixty|ninety) (days|day|months|mos|yrs|years) (in
      (jail|county|prison)|for|on|jail|county),
    (taken|took) (him|her|them|cl|pt|dad|mom)? (in|into|in to) (by)? (custody|police|pd|cops),
    (wanted|wanted by) (by|on) (pd|police|a warrant|warrants|parole|probation|marshals),
    on the jail roster,
    (cops|police|pd|sheriff|deputies|marshals|ice|parole) (got|grabbed|nabbed|snatched|scooped) *
      (at|on|last|this|sat*|sun*|mon*|tues*|wed*|thurs*|fri*|yest*|outside|leaving|coming),
    left (his|her|the) (ankle)? (monitor|gps|bracelet|scram) (on|at|in|behind|home),
    (po|officer|probation|parole|judge) (took|taking|locked|put|sent|sending) (him|her|cl|them) (in|up|back|to
      jail|into custody|away|down),
    (gps|po|parole|probation|detention|parole board|no bail|no bond) hold`,
  findings: `
    contraband found, found contraband`,
};

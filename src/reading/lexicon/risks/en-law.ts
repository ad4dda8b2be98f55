import type { RiskLexicon } from '#reading/lexicon/lexicon.ts';

/** English risk words: whereabouts, the law. */
export const englishLaw: Pick<RiskLexicon, 'whereabouts_unknown' | 'arrest_or_violation'> = {
  whereabouts_unknown: {
    except: `(ran|run|checked|ck|ckd|did|ncic|ncic check|clear) (on|w/|thru|through)? ncic, ncic (is|was|came back|back|check|ck|run|on *)? (clear|clean|neg*|ok|no hits|nothing), ncic on * clear, (has|have|had|hasnt|hasn't|havent|is|did|didnt) (not|never)? (been|come|came) (back|home|there|around|here) since the (order*|ppo|tro|no contact|dv|arrest|incident|fight|divorce|split|safety plan), 
      ($?#*|money|cash|funds|dollars|bucks|check|checks|checkbook|card|cards|ring|rings|jewelry|pills|meds|wallet|purse|phone|tools|keys|bike) (is|are|was|were|has|have|went|gone|still|been|reported)? (been|gone|still|now|also)? missing,
      whereabouts (known|confirmed|verified|ok), (walked|left|went|came) out of (the)?
      (room|office|meeting|court|court room|session|kitchen|bathroom|hearing), phone (off|disconnected) (bill|x|but
      (i|met|saw|home|reached))?, took off (work|his|her|the|shoes|from work|time|early), not (find|locate)
      (the|his|her|any)? (form|paper*|file|keys|id|wallet|docs|document*|address|meds), (didnt|didn't|did
      not|never|not) (come|came|go|went|show|make it|made it|return*) (to|in|up|for)? (to|for)?
      (the|his|her|my|our|todays|this)?
      (appt|appointment|class*|group|visit*|session|meeting|call*|court|hearing|office|door|work|therapy|calls|dr|doctor|clinic|phone
      call*|vm*|messages|school today|texts?), (didnt|didn't|not|hasnt|hasn't) (return*|returned)
      (my|our|the|calls|call|vm*|phone|texts?|papers?|forms?|his|her|any), (came|return*|returned|brought) back
      (safe|home|on time|to placement), (left|ran) (out)? (of)? (work|early|for work|vm|message|me|a vm|a
      message|voicemail|card|note|the room|money|of (meds|food|money|insulin|time|gas|minutes)), (vacant|empty)
      (lot|fridge|cupboard*), not (gone|go|been|went|going) to (school|work|the doctor|church|bed|jail|group), has not
      (gone|been|come) (to|in), didnt (go|come) (to|in (for|to|today|this|yet|bc|on)), (hasnt|hasn't|havent|haven't|not) seen
      (a|the|his|her|any|my)?
      (pcp|dr|doctor*|dentist|therapist|psychiatrist|md|specialist|counselor|prescriber|cardiolog*|kids|children|son|daughter|grandkids|dtr|family|roaches|mice|improvement|change*|results|paperwork|lease|problems|issues|symptoms)
      ... (since|in|for), (pain|rash|symptoms|money|cash|voices|swelling|headache*|check*|jewelry|funds)
      (has|have|had)? (disappeared|vanished), (still|is|are|was) missing
      (a|the|his|her|docs|doc|documents|birth|paperwork|id|ss|signature*|form*|paystub*|some|teeth|credits|assignments|work|homework|school|doses|meds),
      (door|window) ... bolted, (couldnt|couldn't|cant|can't|could not|unable to) (find|locate) (the|his|her|any|an)?
      (address|house|apt|building|provider|home|form|paper*|file|keys|id|wallet|docs|document*|meds|ride|parking|number),
      (house|home|apt|garage|trailer|unit) (was|is)? (cleaned out|cleared out), (come|came|make|made|get|got) (it)?
      (home|back|in) (by|for|before) curfew, ran away (with the|w/ the|laughing|from (the|a)?
      (dog|bee*|ball|spider|tag|worker)), ran off (copies|to (play|join|class|recess|bed|his|her)), disappeared into,
      wind (ensemble|blow*|chill), in the wind ensemble, missing persons unit,
      (rash|pain|swelling|fever|symptoms|cough|hallucinations) gone, moved out ... and has not been back`,
    words: `
      whereabouts unknown, whereabouts (are|is)? unknown, missing person, awol, ran away, runaway, run away, on the
      run, absconded, abscond*, eloped, elopement, gone missing, went missing, cant be located, can't be located,
      unable to locate, unknown whereabouts, not been seen (since|in|for), hasnt been seen, hasn't been seen, no one
      has seen, nobody has seen, nobody knows where, no one knows where, moved out (w/o|without|no) ...
      (address|forwarding), no forwarding address, didnt come home, didn't come home, never came home, left placement,
      not returned to, left facility ama, utl, couldnt locate, couldn't locate, has not been seen, dont know where,
      don't know where, missing since, missing from placement, in the wind, (hasnt|hasn't|havent|haven't|not) seen ...
      (in|since|for), (hasnt|hasn't|not) been heard from, not heard from (him|her), nobody has heard, (packed|picked)
      up and left, (no|dont have|don't have|has no|have no) (idea|clue) where, ncic, amber alert, silver alert, bolo,
      missing (child|juvenile|youth|teen|adult|persons) (report|filed)?, (reported|filed|entered) (as)? (missing|a
      missing|runaway), (took the kids|took the child|took off with|fled with|left (the)? (state|county) (w/|with)),
      (apt|apartment|house|home|room|unit|trailer) (is|was)? (empty|vacant|cleaned out|cleared out),
      (wandered|wandering) (off|away|out), (walked|walks|walking) (off|away) from, diligent search, location unknown,
      unknown location, MIA, (took|ran|run|snuck|sneaked) off, (didnt|didn't|did not|never|hasnt|hasn't|has
      not|havent|haven't|not) (come|came|returned|return) (home|back (home|to|from|last|since|after|tonight|yet|to
      placement)), (snuck|ran|walked) (out|off|away) (of|from) (the)? (group
      home|placement|shelter|program|facility|foster home|school|snf|fh|rtc|house|visit), left (the)? (placement|group
      home|program|shelter|fh|foster home) (without|w/o|ama|and hasnt|overnight),
      (cant|can't|cannot|couldnt|couldn't|could not|unable to|not able to|havent been able to) (find|locate|track
      down) (him|her|them|dad|mom|mo|fa|father|mother|cl|client|pt|child|youth|teen|the (family|kids|child)),
      (nobody|no one|noone) ... (knows|heard|seen|has seen|has heard) (where|from|him|her|them|since),
      (hasnt|hasn't|havent|haven't|not|nobody|no one) (has|been)? heard from (him|her|them|mom|dad|cl),
      (dont|don't|doesnt|doesn't|didnt|didn't|not) (know|sure|say) (of)? where (he|she|they|mom|dad|cl|kids)
      (is|are|went|lives|live|could be), (moved|moved out|left town|skipped town|left the state)
      (w/o|without|no|w/out|w/ no|with no), (disappeared|vanished|bolted|took off), (didnt|didn't|did
      not|never|hasnt|hasn't|has not) (return*|returned) (to|from) (placement|group home|the group home|fh|foster
      home|shelter|program|school|pass), (mom|dad|family|parent*|aunt|gma) (wont|won't|refuses to|refused to)
      (say|tell|disclose) where, not at (school|home|placement) or (home|school|placement), address unknown, unknown
      address, (still|reported|gone|went) missing, been missing (since|for|from|x),
      (is|are|was|been|went|gone|still|now|currently) (awol|on the run|in the wind|unaccounted), (hasnt|hasn't|has
      not|havent|haven't|not) (slept|stayed|been staying) (there|here|at ...) (since|in|for), (ran|runs|run|took
      off|left) from (the|his|her)? (group home|placement|foster home|fh|fm|shelter|program|facility|rtc|hospital),
      (hasnt|hasn't|has not) been back (since|in), (youth|teen|child|kid|he|she|client|cl|pt|resident) ran
      (again|last|off), missing from (al|alf|facility|home|placement|snf|school|group home|shelter|program), no
      forwarding, (loc|location|whereabouts|address) (is|are)? (unk|unkn|unknown), unk (whereabouts|location|address),
      never (made it|showed up|got|returned|came) (home|back|to placement), (been)? (gone|missing) since
      (sat*|fri*|mon*|tues*|wed*|thurs*|sun*|yest*|last), no sign of (him|her|them|cl|mom|dad|family|youth|client),
      last seen (mon*|tues*|wed*|thurs*|fri*|sat*|sun*|leaving|walking|getting into|at (the)?
      (bus|mall|park|store|gas)), (dropped|fell) off the (map|grid|face|radar),
      (mom|parents|fa|mo|family|dad|father|mother) (fled|ran off|took off) (w/|with),
      (dont|don't|doesnt|doesn't|didnt|not|no idea|unsure) (know|sure)? where (he|she|they|mom|dad|cl|kids|family)
      (is|are)? (staying|living|sleeping|stays|sleeps), (nobody|no one|noone) (knows|has seen|has heard|heard|seen|can
      find), (hasnt|hasn't|havent) been (back|seen)`,
  },
  arrest_or_violation: {
    except: `
      cardiac arrest, respiratory arrest, sanctioned activity, patient rights violation*, hipaa violation*, lease
      violation*, (er|hospital|snf|rehab|prison|jail|prior to|since|before|after) (release*|ministry|program alum*),
      since (jail|prison|release), out of (jail|prison), (left|leaving) (state|county) (office|worker), back to prison
      work, (visit*|saw|see|seen|met|interview*|spoke|talked|contact|session|meeting|mtg|assessment|intake|reach
      in|phone|glass|call) ... (in|at|to|from|inside|with|w/|through) (the)? (county|city|state|co)?
      (jail|prison|lockup|detention|detention center), (visit*|saw|seen|met|spoke|contact|call) (in|at|to|from)?
      (county|jail|prison) ... (in|at|to|from)? (jail|prison|visit), (jail|prison|detention) (visit*|staff|sw|social
      worker|chaplain|counselor|nurse|medical|liaison|ministry|reentry|release|call|discharge planner|case
      manager|cm|coordinator), (visit*|saw|met) ... in custody,
      (went|drove|trip|came|mailed|sent|faxed|called|letter|tour|wrote) ... (to|into) (the)? (county|city|state)?
      (jail|prison|detention) (to (see|visit|meet|drop|complete|do|get)|visit|for (visit|intake|assessment|meeting)),
      (in|at|to|from) (county|city|state|prison|the county|the city|the state)
      (office|housing|program*|services|building|worker|park|bus|dept|department|line|id|college|fair|clinic), bail*
      (water|hay|of hay)|bond* (w/|with) (baby|child|kids|mom), bonding, bonded (w/|with|well|to),
      (zoning|fire|housing|building|parking|building code|code) violation*, open case (w/|with) (cps|dcf|aps|us|dss),
      new case (manager|mgr|worker|plan|mgmt|number), open case*, pending case (review|transfer), new case, case
      pending, register* (for|kids|him|her|in school|to vote), warrant*
      (recalled|lifted|quashed|vacated|withdrawn|served in error), booked (in|him|her|it|them|cl|pt)?
      (for (a|an|the|his|her|intake|mon*|tues*|wed*|thurs*|fri*|next|tomorrow|tmrw|#|transport*|assessment|follow*)|w/|with|a|an|the|thru|through), booked in for, booked (in|him|her|it|them|cl|pt) at, booked into (group|class|program|orientation|detox|shelter|treatment|the
      program|the shelter),
      (appt*|appointment*|transport*|ride*|room|bed|flight|interpreter|intake|hotel|motel|slot|visit|bus|uber|lyft|tickets|session)
      (is|was|are|were|got|been|has been)? booked, (was|got|were|been) booked (up|solid|out), warrants
      (further|a|an|referral|follow*|immediate|closer|no),
      (state|county|dcf|dcfs|dss|cps|agency|temporary|legal|joint|full|physical|sole|kinship|mom's|moms|dad's|dads|her|his|protective|foster)
      custody, in custody (of|w/|with|case|battle|hearing|dispute|court|agreement|eval*|exchange*),
      (boundary|boundaries|policy|program|hud|code) violation*, (incarcerated) (parent*|father*|dad*|mom*), locked up
      (the|her|his|all|meds|cleaning|guns|bike|my|in (a|the|his|her)),
      (worries|worried|worry|afraid|scared|nervous|anxious|fear|fears) (about|of) going back to (jail|prison),
      arrested development, arresting (smile|look), (hoa|parking|housing|code|dress
      code|confidentiality|privacy|traffic|rule|rules|health|osha) violation*, violation* of (hoa|the
      lease|lease|rules?|privacy|policy|hipaa|rights|boundar*|confiden*), charged (w/|with)
      (leading|making|planning|caring|keeping|coordinating|helping|watching|overseeing|teaching),
      (poa|roi|consent|release|info*|license|licence|dl|pass|passes|privileges|permission|visitation|access|membership|certificate|voucher|guardianship|trust|clearance|authorization|proxy)
      (was|is|been|got|has been|were|are|now)? (revok*|revoc*), (revok*|revoc*) (of)?
      (the|a|her|his|mom's|dtr's|son's|all)?
      (poa|roi|consent|release*|permission|power|license|passes|privileges|pass|guardianship|trust|proxy|authorization|will|access|visitation),
      detained (at work|in traffic|by traffic|late|in a|at school), sentence completion`,
    words: `
      arrest*, re-arrest*, rearrest*, violat*, vop, technical violation, violation of (probation|parole), revoc*,
      revoked, warrant, warrants, bench warrant, picked up on (a)? warrant, booked into, in jail, locked up,
      (is|was|got|now|again|re) incarcerated, re-incarcerated, charged (w/|with), (was|got|were|been) cited, cited
      (for|by), police contact, dui, dwi, tampered (w/|with), cut (off)? (his|her)? (gps|ankle|monitor|bracelet),
      missed curfew, curfew violation, out past curfew, broke curfew, failed to (report|appear|register), fta, failure
      to (report|appear|register), absconded, abscond*, in custody, jailed, new arrest, detained, sanction, no contact
      order (violated|violation), back in jail, contact w/ police, shoplifting, missed (his|her)? report, in
      (county|city|state)? (jail|prison|custody), (got|was|were|been|being|he|she|cl|dad|mom|fa|mo) booked, booked
      (on|last|fri*|sat*|sun*|mon*|tues*|wed*|thurs*|overnight), (locked|lock) (him|her)? up, (dui|dwi|owi), (#
      (hrs|hours|min|mins|minutes)|late|hrs|hours|out|way) (past|after|for|over) (his|her|the)? curfew, curfew
      (x#|miss*|viol*), (cut|cutting|removed|tampered|took|slipped|broke) (off|with|w/)? (his|her|the)? (ankle)?
      (bracelet|monitor|gps|strap|scram|anklet), (gps|scram|monitor|bracelet|ankle monitor) (alert*|dead|died|not
      charged|violation*|went off|tamper*|zone|off|cut), (po|pd|probation|parole|da|judge|court|officer)
      (is|will|to|may|might|plans to|going to|is going to|has|just)? (fil*|filed|submit*|request*|requested|ask*
      for|issu*|issued|recommend*) (a|for|to|on|the)? (violation*|revoc*|warrant*|revoke|vop|paperwork on|on him|on
      her|him|capias|motion to revoke), filing (on|vop|a violation|violation), (hot|dirty|failed|positive|missed)
      (ua|drop|uds|test|drug test) ... (po|probation|parole|violat*|sanction*|judge|court|filing), (missed|skipped|no
      showed|no show|failed to show|didnt show|didn't show|did not show|didnt appear|did not appear|failed to appear)
      (for|to|at|in|his|her)? (his|her|the)? (court|court date|hearing|arraignment|po|probation|parole|office
      report|probation appt|po appt|report date|sentencing|community service), (contact w/|contact
      with|contacted|texting|calling|near|around|w/ the) (the|his|her)? (victim|codefendant|co-defendant|protected
      party|felons), capias, bench warrant*, (left|leaving|out of) (the)? (state|county) (w/o|without) (permission|a
      pass|pass|approval|travel), unauthorized travel, absent without, (driving) (w/o|without|on) (a)?
      (license|suspended|insurance), going back to (jail|prison), back to (jail|prison), turned (himself|herself) in,
      jail time, (handcuff*|cuffed|raided|indicted|convicted|sentenced|remanded|remand|extradit*|detainer|ice hold|ice
      detain*), (in|into|to) (county jail|jail|booking|lockup|juvie|detention|rikers|juvenile hall|prison), picked up
      (by (pd|police|le|sheriff|cops|po)|on (a|his|her) warrant), picked up ... for
      (dwi|dui|owi|possession|shoplifting|assault|theft|trespass*|driving|burglary|robbery), got (locked
      up|arrested|busted|booked|violated|pulled over|a dui|a dwi|cited), (bond|bail|bonds|bonded|bails|bailed)
      (out|set|hearing|posted|denied), (missed|broke|broken|breaking|violated|blew|blew off) (his|her|the)?
      (curfew|report day|reporting|condition*|probation|parole|no contact|stay away), (didnt|didn't|did
      not|hasnt|hasn't|not|never|stopped|quit) (report*|reported|reporting|checked in|register*|check* in)
      (to|w/|with) (his|her)? (po|probation|parole|officer), (stopped|quit) reporting,
      (police|pd|cops|sheriff|officers|swat) (arrested|took (him|her)|raided|searched (his|her)|cuffed|caught),
      (caught|busted|nabbed) (w/|with|stealing|shoplifting|driving|selling|trespass*), pulled over, shoplift*,
      trespass*, contraband, (called|calling|call) from (county|jail|prison|lockup), picked up ... (on|for)
      (a|his|her|an)? (warrant|vop|violation|hold), (sitting|still|back|now|locked up) in county, (didnt|didn't|did
      not|not|never) (come|came|make|made|get|got) (it)? (home|back|in) (by|for|before) curfew, new (charge|charges),
      (new|pending|felony|misdemeanor|burglary|assault|theft|robbery|drug|possession|trespass*|weapons|battery|gun|larceny|shoplifting)
      (charge|charges|arrest*|warrant*), (motion|petition|mtn|order|wants|plans|threatening|moved|filed) to revoke,
      revoke (filed|hearing|hrg|probation|parole|bond), (missed|skipped|missing) (#|two|three|his|her|several)? (check
      ins|check-ins|checkins|report dates|appts|visits) (w/|with) (his|her)? (po|probation|parole|officer), jammed up,
      trouble (w/|with) (the)? (police|law|cops), run in (w/|with) (police|law|cops|pd), sanctioned #, flash
      incarcerat*, (in|at|sitting in|back in|held in) county (since|jail|on|lockup|now|til|until),
      (police|pd|cops|sheriff|us marshals|officers|deputies) (came|come|coming|showed up)? (looking|searching) for
      (him|her|them|cl|dad|mom|son), fleeing and eluding, fleeing & eluding, eluding, resisting arrest, facing
      (#|two|three|a|multiple|new|more)? (felony|felonies|charge|charges|jail|prison|misdemeanor*), technical for, on
      the run from (parole|probation|po|police), no bond, parole hold, arraign*`,
    findings: `contraband found, found contraband`,
  },
};

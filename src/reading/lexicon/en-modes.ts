import type { Lexicon } from './lexicon.ts';

/** English words for places and media, by the contact mode of the contract. */
export const englishModes: Lexicon['modes'] = {
  home_visit: `
    (res|residence|residential|address|curfew) (check|chk|verification|visit|vst), (fh|fp) (visit|vst|hv), at the scene, (f2f|ftf|face to face|face-to-face|in person|in-person|visit|contact|seen) (home|residence|apt|house), f2f/home, ftf/home, home/f2f,
    visited (*|* *|the *|mr. *|mrs. *|ms. *) (home|house|apt|apartment|trailer|residence|res|hse), (no ans|no answer|no response|n/a|nobody) (at|@) ... (apt|apartment|house|hse|home|trailer|res|residence|unit|door), own (kitchen|living room|porch|front room|dining room),
    hv, hvs, h/v, (fv|field visit) ... (res|residence|home|house|hse|apt|trailer), home visit*, homevisit*, home contact*, home check*, home call, home assess*, visit* ... (at|in|to)
    (the|his|her|their)? (home|house|apt|apartment|trailer), (at|in|to|into|by)
    (the|his|her|their|cl|client|pt|mo|fa|mom|moms|dad|dads|mgm|pgm|clients|his|her)
    (home|house|apt|apartment|apt.|trailer|residence|res|place|doorstep|door|porch), (at|@)
    (home|house|apt|res|residence), in the home, in home, foster home, knocked, (to|at) ... (res|residence), dog in
    yard, no answer at (the)? door, no ans at door, nobody came (to|out), refused to open (the)? door, door hanger,
    doorknock, door knock, at the door, through the door, med drop, home w/, left card in door, left (my)? card,
    porch, (to|at|by|in|from) *'s (apt|house|home|place|trailer|res|residence), (to|at|by) (mos|cls|pts|clts|clients)
    (apt|house|home|place), curfew check, room search, visit to * (apts|apartments), home safety check, safety check
    at home, (not|nobody|no one|noone|wasn't|wasnt|isn't|isnt) home, home eval, at trailer, at apt, at house, at residence, unannounced hv, visited (the|his|her|their)?
    (home|house|apt|apartment), (to|at|by|in) (his|her|their|the|cl's|pt's) *'s (home|house|apt|apartment|place),
    answer (the)? door, answered (the)? door, open (the)? door, in (the|her|his)? (kitchen|bedroom|living room),
    (to|at) * (apt|trailer|res|residence), (to|at) (mr.|mrs.|ms.|mr|mrs|ms) *
    (apt|house|home|place|trailer|res|residence), #*am home, #*pm home, the *
    (apartment|apt|home|house|trailer|residence|place|duplex|condo|household), (to|at|by|in|from|into)
    (mr.|mrs.|ms.|mr|mrs|ms|miss) *'s (apt|apartment|house|home|place|trailer|res|residence|duplex|condo|room|porch),
    (to|at|by|in|from|into) *'s (apartment|duplex|condo|doorstep|porch|kitchen|living room), doorstep, through the
    window, kitchen table, backyard, driveway, front yard, mobile home, on her stoop, front steps, in their home,
    their place, curfew chk, let me in, let us in, let me inside, refused to let me in, answered the bell, rang the
    bell, rang the doorbell, (stopped|swung|dropped|popped|went|drove) (at|by|over to|out to|to|over at|in at) *'s,
    (stopped|swung|dropped|popped|went|drove) (at|by|over to|out to|to|over at|in at) * *'s, in (the|his|her|their|a)
    * (apt|apartment|house|home|trailer), (at|to|by) (his|her|their|the)?
    (aunt|uncle|grandma|grandpa|gma|gpa|granny|nana|mom|dad|mother|father|sister|brother|cousin|friend|mgm|pgm|fp|kin)
    *'s, (at|to|by) (his|her|their|the)?
    (aunt|uncle|grandma|grandpa|gma|gpa|granny|nana|mom|dad|mother|father|sister|brother|cousin|friend|mgm|pgm)'s,
    home study, walk-through, walkthrough, walkthru, walk-thru, hc, home chk, home vst, (tried|knocked|banged|went|at|to|on) (mr|mrs|ms|miss)?
    *'s (front)? door, (tried|knocked on) (his|her|their|the) (front)? door,
    buzzed, (rang|hit) the buzzer, came to (the)? (door|gate), (at|from|on) (the|his|her|their) (porch|steps|stoop|yard),
    (at|to|by|in) (his|her|their) (own)? (unit|building|flat|condo|dad's|mom's|sister's|aunt's|gma's|place), (the)? fp
    home, kin home, kinship home, placement visit, peephole, front gate,
    (at|@|to|in|by|into) ... (*'s|*s') (house|home|place|apt|apartment|trailer|res|residence|room|condo|duplex|townhouse|rv|camper|porch|kitchen|hse|crib),
    (at|@|to|in|by|into|out to) (the|his|her|their|a|cl's|pt's)? (hogan|rv|camper|motorhome|motor home|cabin|farmhouse|casita|townhouse|town house|rooming house|boarding house|sro|sro room|studio|trailer park|mobile home park|condo|duplex|in-law unit|houseboat|hse|homestead),
    (apt|unit|lot|trailer) (door|gate), sro room, (house|apt|apartment|trailer|unit|home) (empty|dark|vacant), card (left)? (in|on|under) (the|his|her|their)? door,
    (curtains|blinds) moved, (at|@|over at) (moms|dads|gmas|grandmas|aunts|mgms|pgms), thru (the|her|his)? (window|door|screen), (at|@|to|in) (the|his|her|their)? (fh|foster hm|foster hse|hm)`,
  office_visit: `
    (ofc|offc) #*, (office|ofc|offc) visit*, (ofc|office|offc) (rpt|report|reporting|ck|chk|check), ov, office, in office, in-office, at (the|my|our)? office, walk-in, walked in, came (in|by),
    stopped in, dropped in, (at|@|in|to) (the|my|our)? (ofc|offc|offce), lobby, reported in person, (at|@) agency, agency (visit|office|lobby), probation office, parole office, at the agency, my office, our
    office, front lobby, came into, at my desk, dropped in to the office, stopped by (the|my|our)? office, drop-in,
    interview room, (at|@|by) (the|our)? front desk`,
  facility_visit: `
    (rm|room) # (w/|w|with|w), (at|@) sch, (pulled|took|called|got) ... out of class, (at|@|in) (the)? (drop in|drop-in) (ctr|center)?, assisted living, (visitation|visit|family|access|parenting|recovery|detox|crisis|dialysis|infusion|rehab|respite) (ctr|cntr|centre|center), day reporting (center|ctr), drc, onsite (snf|hospital|school|facility|jail|clinic), f2f/(school|facility|hospital|jail|clinic|snf), (dentist|dental|doctor|dr|pcp|psychiatry|psych|pediatric|pediatrician|ortho|cardiology|oncology|eye|medical|med|therapy|wound|prenatal|ob|ultrasound|lab) (appt|appointment|visit|apt),
    elementary, middle school, high school, elementary school, preschool, academy, goodwill industries, hospital,
    hosp, icu, clinic, school, jail, prison, snf, alf, nursing home, nsg home, rehab, detox, inpatient, bedside, at
    bedside, psych unit, the unit, on unit, group home, (halfway|hlfway|hlfwy|half way|1/2 way) (house|hse), daycare, day care, day program, shelter,
    doctors office, doctor's office, dr's office, drs office, pcp office, treatment center, tx center, residential,
    memory care, assisted living, dialysis, facility, facility visit, county jail, at (the)? program, hospice house,
    urgent care, head start, clubhouse, (to|by|at) (room|rm) #, (adult)? day (center|centre|services|treatment), (at|to|@) * (middle|high|primary|prep|montessori), nurses station, ward, the floor, visiting room, dayroom, day
    room, cell block, pod, booking, infirmary, lockup, youth center, treatment program, outpatient, op clinic, er bay,
    ed bay, waiting room, exam room, (his|her|the) (counselor's|principal's|nurse's) office, classroom, campus,
    (at|to|@) * * (middle|high|primary|prep), med clinic, methadone clinic, rehab facility, ER, ED, AL, the er, the ed, in
    er, in ed, at er, NICU, PICU, nicu, inpt, inpt unit, inpatient unit, residential tx, res tx, stepdown, psych
    hospital, crisis unit, in room #, in rm #, stabilization unit, crisis stabilization, csu, psychiatric unit, detox
    unit, obs unit, step-down unit, sober house, sober living, intensive care, rehab center, juvenile hall, detention
    center, detention, juvie, work release, correctional, elem, * elem, kindergarten, jail vst, school vst,
    (at|@|in|to|from) (the|his|her|an|a)? (rtc|prtf|qrtp|irf|ltac|ltach|micu|sicu|ccu|pacu|cac|day hab|dayhab|b&c|board and care|ilf|tlp|community college|college|university),
    (at|@) (the|his|her)? (php|iop|otp|fqhc|va|sle|slh|rrh|psh|ccc|rrc|halfway|va hospital|methadone|suboxone clinic), on # (west|east|north|south|main|tower),
    (family|treatment|tx|recovery|crisis|health|medical|surgery|cancer|dialysis|infusion|wound|nursing|care|correctional|residential|counseling|wellness|drop in|advocacy|birth|adult day|reentry|re entry|stabilization|respite|outpatient|learning|triage|visitation) (ctr|cntr|centre),
    (family|recovery|crisis|health|medical|surgery|cancer|dialysis|infusion|nursing|counseling|wellness|drop in|advocacy|reentry|re entry|respite|triage) center,
    (detention|rehab|senior living|memory) (ctr|cntr), adult day program, adult day health, adult day, day prog, (on|to) (the)? * unit, (on|to) (the)? * * unit,
    (his|her|their|the|pt's) (room|rm) on #*, (in|at) (the)? (postpartum|l&d|labor and delivery|pediatrics|peds|oncology|ortho|med-surg|telemetry|tele), on (peds|postpartum|ortho|oncology|med-surg),
    personal care home, boarding home, board and care home, adult family home, afh, transitional living, mother-baby, birthing center`,
  community_visit: `
    (community|senior|rec|job|career|resource|workforce|cultural|civic|youth|neighborhood|immigrant|employment|veterans|cooling|warming) (ctr|cntr|centre|center), toured, (look|looked|looking|went to see|went to look) (at)? ... (apartments|apts|apt|apartment|units|rooms|studio|studios|rentals), apartment (hunting|shopping|tour), grocery (shopping|run), errands, (to|by|at|to his|to her) *s (job|work|workplace|jobsite), (to|at|by|@) ssa, f2f/community, police station, police dept, fire station, walked around the block, went for a walk,
    park, library, mcdonalds, mcdonald's, starbucks, coffee shop, cafe, diner, restaurant, grocery store, food bank,
    food pantry, church, bus stop, bus station, dmv, ssa office, social security office, dss office, welfare office,
    housing authority, laundromat, in the community, in community, (community|comm) (visit|vst|contact), (at|@) (the)? lib, encampment, camp, parking lot,
    street, outside, under the bridge, at work, worksite, work site, jobsite, job site, workplace, at the bank,
    walmart, mall, barbershop, dunkin, gas station, playground, visitation center, senior center, rec center,
    community center, at a motel, motel, hotel, under (the)? bridge, under (the|a) (viaduct|overpass|underpass|trestle|ramp|awning|pavilion|freeway|highway|interstate|tree), bridge, (to|at|by) *'s
    (job|work|workplace|jobsite), tire shop, bus depot, barber shop, burger king, wendys, wendy's, dennys, denny's,
    subway, deli, bakery, resource fair, job fair, gym, ymca, soccer field, at the y, waiting area, sidewalk, curb, parked, picnic, food truck, donut shop, coffee, lunch at, breakfast at, (in|from) (the|my|her|his) car, ball field, beach, farmers market, thrift
    store, dollar general, home depot, lowes, lowe's, post office, job center, career center, workforce center,
    unemployment office, tent, soup kitchen, warming center, laundry, corner store, bodega, taqueria,
    food court, bench, at the courthouse, museum, zoo, bowling alley, movie theater, movies, swimming pool, street
    fair, salon, community garden, trail, skating rink, arcade, art class, pizza place, ice cream shop,
    bank branch, (at|@|to|in) (the|her|his|their|a)? (bank|branch|credit union|store|market|pharmacy|mosque|temple|synagogue|parish|chapel|cemetery|funeral home|courthouse steps|consulate|clerks office|clerk's office|swap meet|flea market|food court|fair|day labor|recycling center|warehouse|construction site|truck stop|rest area|campground|campsite|trailhead|underpass|overpass|alley|vacant lot|river bottom|canal|train station|airport|storage unit|garage),
    (benefits|medicaid|food stamp|snap|unemployment|housing|social services|county assistance|child support|licensing|passport|tax|legal aid|leasing|job) office, mvd, rmv,
    (at|@|to|by|in|over to) ... (*'s|*s') (auto|body|barber|nail|tire|coffee|repair|machine)? (shop|store|garage|restaurant|salon|business|stand|food truck|church|job site|jobsite|worksite|workplace),
    foodbank, foodpantry, food shelf, food closet, clothing closet, thrift shop, pawn shop, nail salon, u-haul, bus terminal, train depot,
    auto shop, body shop, hardware store, recycling center, grocery, supermarket, one stop center, cooling center, shopping center, resource center, (walked|viewed|showed) (through)? (the|a|his|her)? (apt|apartment|rental|studio), (walked|viewed|showed) (the|a)? (unit|room) (w/|w|with) (the|his|her)? (landlord|ll|mgr|manager|owner), empty lot, mailboxes, civic center, skate park, dog park, food distribution`,
  in_person: `
      transported,
      (went|drove|came) (out|over|back|down|up)? to (see|visit|check on) (mr.|mrs.|ms.|the|his|her|him|them|cl|pt|mom|dad|kids|client) *, face to face, face-to-face, f2f, ftf, in person, in-person, met (w/|w|with|up), met, saw, seen, sat
      (with|w/|down), visited, visit w/, visit with`,
  phone: `
    (crisis|help|warm|nurse|advice|on call) line, on the (line|horn), (first|second|third|fourth|last|1st|2nd|3rd|4th|5th|6th) ring, (answered|picked up) (the|his|her|their)? (cell|phone), buzzed (me|us|him|her|them), telephoned, telephonic*, by telephone, a ring, a buzz, (gave|give) (me|us|him|her|them|cl|pt|mom|dad|*) (a|another) (call|ring|buzz|shout|quick call), (audio|voice) (only|visit|call), (call|calls|calling) frm, (return|returned) (my|his|her|their|the|a)? call, msg left, message left, on (his|her|my|their) cell, via phone,
    missed call, (rang|rings|ringing), p.c., t.c., tele, conf call, phone conf*, phone tag, (had|by|via) telephone,
    hold music, on hold, voice msg, phone interview, cold called, ph, cell, on cell, called, call, calls, phone, phoned, phone call, telephone, tel, tc, t/c, pc, p/c, tcf, lvm, lm, vm,
    voicemail*, voice mail, left (a)? (msg|message|voicemail|vm), spoke by phone, by phone, by ph, by tele, by telephone, over the ph, on ph, on the phone, on phone,
    over the phone, rang, telehealth (audio|phone), audio only, audio-only, phone check-in, phone ci, no ans, no
    pickup, picked up, hung up, phone disconnected, number disconnected, straight to vm, called back, cb, dialed,
    calling, hotline, conference call, mailbox full, mailbox, leave (a)? message, left (a)? message, left msgs, left
    messages, off the phone, on speaker, on speakerphone, dialled, phone tag, got ahold of, got a hold of, rang me,
    left ... (msg|message|vm|vmail|voicemail)`,
  video: `
    via teams, teams mtg, teams meeting, google meet, facetimed, face time, zoomed, video conf*, videoconference,
    vid call, video sess*, via zoom, virtual visit, on screen,
    zoom, video, video call, video visit, facetime, telehealth, tele-health, webex, virtual, virtually, teams call, ms
    teams, google meet, doxy, skype, televisit, tele-visit, on video, video chat, video chatted, google duo, microsoft teams, over
    teams, on teams, by video, videocall`,
  text: `
    (reached|caught|got|hit) (me|us) by text, exchanged texts, text thread, text exchange, by message, whatsapped, txts, text back, texted back,
    text, texted, texts, txt, txted, txtd, texting, sms, text msg, text message, whatsapp, via text, by text,
    messaged, message thread, dm, dmed, sent ... text, by txt`,
  email: `
    portal msg, email exchange, exchanged emails, email thread, secure msg, secure message, portal message, by e-mail, emld,
    email, emailed, e-mail, e-mailed, emails, emailing, via email, by email, sent ... email, wrote ... email, e mail,
    em to, em from`,
  mail: `
    certified ltr, ltr, cert mail, cert letter, fedexed,
    mailed, letter, certified letter, by mail, certified mail, usps, sent letter, postcard, letter to, sent ...
    letter, overnighted, by post`,
};

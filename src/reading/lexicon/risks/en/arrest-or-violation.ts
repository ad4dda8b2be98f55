import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

export const arrestOrViolation: RiskPhrases = {
  words: `
    strap (was|is)? (cut|broken|tampered|sliced), (hes|he's|cl's|cls|he is|cl is|been) in county, violat*, vop,
    revoc*, revoked, warrant, bench warrant, in jail, charged (w/|with), (was|got|were|been) cited, cited (for|by),
    dui, dwi, cut (off)? (his|her)? (gps|ankle|monitor|bracelet), missed curfew, out past curfew, failed to
    (report|appear|register), fta, absconded, abscond*, in custody, sanction, shoplifting, in (county|city|state)?
    (jail|prison|custody), (got|was|were|been|being|he|she|cl|dad|mom|fa|mo) booked, booked
    (on|last|fri*|sat*|sun*|mon*|tues*|wed*|thurs*|overnight), (dui|dwi|owi), (#
    (hrs|hours|min|mins|minutes)|late|hrs|hours|out|way) (past|after|for|over) (his|her|the)? curfew, curfew
    (x#|miss*|viol*), (cut|cutting|removed|tampered|took|slipped|broke) (off|with|w/)? (his|her|the)? (ankle)?
    (bracelet|monitor|gps|strap|scram|anklet), (gps|scram|monitor|bracelet|ankle monitor) (alert*|dead|died|not
    charged|violation*|went off|tamper*|zone|cut), (po|pd|probation|parole|da|judge|court|officer)
    (is|will|to|may|might|plans to|going to|is going to|has|just)? (fil*|filed|submit*|request*|requested|ask*
    for|issu*|issued|recommend*) (a|for|to|on|the)? (violation*|revoc*|warrant*|revoke|vop|paperwork on|on him|on
    her|him|capias|motion to revoke), (picked up|grabbed) last (night|nite), took (him|her) in, hes at county,
    (file|filing) (the|a|his|her) (violation|vop), filing (on|vop|a violation|violation), (missed|skipped|no
    showed|no show|failed to show|didnt show|didn't show|did not show|didnt appear|did not appear|failed to appear)
    (for|to|at|in|his|her)? (his|her|the)? (court|court date|hearing|arraignment|po|probation|parole|office
    report|probation appt|po appt|report date|sentencing|community service), capias, bench warrant*,
    (left|leaving|out of) (the)? (state|county) (w/o|without) (permission|a pass|pass|approval|travel), (driving)
    (w/o|without|on) (a)? (license|suspended|insurance),
    (handcuff*|cuffed|indicted|convicted|sentenced|remanded|remand|extradit*|detainer|ice hold|ice detain*),
    (in|into|to) (county jail|jail|booking|lockup|juvie|detention|rikers|juvenile hall|prison), picked up (by
    (pd|police|le|sheriff|cops|po)|on (a|his|her) warrant), picked up ... for
    (dwi|dui|owi|possession|shoplifting|assault|theft|trespass*|driving|burglary|robbery),
    (bond|bail|bonds|bonded|bails|bailed) (out|set|hearing|posted|denied),
    (missed|broke|broken|breaking|violated|blew|blew off) (his|her|the)? (curfew|report
    day|reporting|condition*|probation|parole|no contact|stay away), pulled over, shoplift*, trespass*, picked up
    ... (on|for) (a|his|her|an)? (warrant|vop|violation|hold), (sitting|still|back|now|locked up) in county,
    (didnt|didn't|did not|not|never) (come|came|make|made|get|got) (it)? (home|back|in) (by|for|before) curfew, new
    (charge|charges),
    (new|pending|felony|misdemeanor|burglary|assault|theft|robbery|drug|possession|trespass*|weapons|battery|gun|larceny|shoplifting)
    (charge|charges|arrest*|warrant*), (motion|petition|mtn|order|wants|plans|threatening|moved|filed) to revoke, no
    bond, arraign*, (ticket|tickets|citation|cited|cite) (for|4) ..., driving (suspended|on suspended|on a
    suspended|w/o a license|without a license|unlicensed|uninsured), (ankle)? (monitor|bracelet|gps|scram)
    (was|is|has been|went|been|has)? (dead|cut|uncharged|not charged|out of range|unplugged|not charging),
    (issued|signed|put in for|asking for|put out|has) (a|the|his|her|for)?
    (bench|arrest|felony|active|parole|new|open)? warrant*, (missed|skipped|blew|blew off|late
    for|past|broke|violated) (his|her|the)? curfew, (pv|vop) (filed|hearing|hrg|warrant|report|petition), bond #k,
    (violation|vop) (report|filed|filing|submitted|sent|going|to|request*), failed to report, (did not|didnt) report
    (to|for|fri*|mon*|tues*|wed*|thurs*|on), warrant (request*|req|requested|issued|signed|active),
    (zone|curfew|gps|exclusion|inclusion|exclusion zone|inclusion zone|tamper|strap|monitor|sobrietor|scram)
    (alert*|viol*|breach*|tamper*|hit|hits|entry|entries|departure*), (cty|co|county|city) (jail|lockup), vop
    (packet|paperwork|affidavit|rpt|report|filed|submitted|request*|sent), (picked
    up|arrested|stopped|held|booked|hold) (on|for) (a|an|his|her|the)? (old|outstanding|new|active|prior)?
    (fta|ftr|vop|warrant|wrnt|warrants|violation|tech|technical|detainer|hold|capias|charge|charges|new charge),
    (out of|left|leaving|crossed|across) (the)? (state|county|country|jurisdiction|district|state line*|county
    line*) ... (w/o|without|w/out|no|wo) (a)? (permission|pass|permit|travel|travel
    pass|approval|po|ok|okay|telling), (pv|vop|violation|revocation|rev|sanction|show cause|detainer|bond|prob
    rev|parole rev) (hrg|hearing|hrng), (picked|locked|scooped|hauled|swept) up ... (on|for)
    (a|an|the|his|her|some)? (old|outstanding|open|active|new|bench|fta|county)?
    (warrant*|ticket|tickets|hold|charge|charges|fines|child support|case|vop|violation), in (on|for)
    (contempt|fta|vop|a violation|probation|child support|a warrant|warrant|dui|assault|theft|possession|a
    parole|parole), (gps|po|parole|probation|detention|parole board|no bail|no bond) hold`,
};

import type { Lexicon } from './lexicon.ts';

/** How English requests that are no notes begin. */
export const englishAsks: Lexicon['asks'] = {
  list_overdue: `
    (who|what|whos|what's|who's|which) ... (overdue|late|due), past due, (who|what|whos|which|any|anyone|anybody|show) ... past (the|their|his|her|our|due|deadline|window|#), (who|what|whos|which|any|show) ... ... (out of (window|compliance|date|timeframe)|coming due|about to (lapse|expire)|lapsed|behind|delinquent|not (been)? (done|seen|visited|called|contacted) (yet|this)), (who|what|whos|which|any|anyone|anybody|show) ... ... (are|is|gone|been|went|been)? (past|over|beyond|more than|longer than) (a|the|their|his|her|our|my|due|deadline|window|monthly|weekly|quarterly|annual|#|thirty|sixty|ninety)? (#)? (month|months|days?|wks?|weeks?|monthly|visit|visits|contact|contacts|window|deadline|date|dates|review|limit), (who|whos|which|any|anyone|anybody) ... ... (without|w/o) (a|an|any|their)? ... (visit|visits|contact|contacts|hv|f2f|note|notes|call|closing|closure), whose ... ... (is|are) (up|due|late|expired|expiring|coming up|running out), (who|whos|which) ... ... up for (a|their)? ... (review|visit|recert|renewal|call), (who|what|whos|which|whose|any|show) ... ... (are|is|coming|comes|come|running|gone|going)? (late|due|overdue|coming due|due soon|behind|out of date|expired|expiring|lapsing|outstanding), (everybody|everyone|anybody|anyone|clients|kids|cases|people|families|pts|those|ones|names|all) ... i (still)? (havent|haven't|have not|didnt|didn't|never) (yet)? (seen|see|laid eyes on|visited|called|contacted|met|talked to|reached|gotten to|closed|touched), (who|anyone|anybody|which) ... (hasnt|hasn't|havent|haven't|has not|have not|not|never) (been)? (reported|checked in|called in|come in|shown|signed|returned|responded|been), (list|names) of ... ... (overdue|late|past due|behind), overdue
    (list|visits|contacts|cases|notes|check-ins), list overdue, show ... overdue, any (overdue|late), what am i behind
    on, who am i behind on, who do i still (need|have) to (see|visit|call), who havent i seen, who haven't i seen, who
    have i not seen, what do i owe, whats due, what's due, what is due, whos due, who's due, who is due, anything due,
    anything overdue, who needs a (visit|contact|check-in|call), missing (contacts|visits) this (month|week),
    (who|what|whos|which|any|show) ... overdue, are overdue, is overdue, (any|which|what|who) ... i (still)? (owe|need
    to see|need to visit|have to see), i still owe, still owe, (any|which) ... (owed|outstanding|still need), who
    still needs, (who|which ...) still need*, who hasnt had, who hasn't had,
    (who|which|anyone|anybody|any|what) ... (hasnt|hasn't|havent|haven't|has not|have not|not)
    (been)? (seen|contacted|visited|called)`,
  lapsed: `
    past (due|deadline|their|his|her|the|its|window), past # (days|day|months|month|weeks|wks), past (thirty|sixty|ninety), past the #, overdue, late, behind, lapsed, lapsing, expired, expiring,
    about to (expire|lapse), (out of|outside) (compliance|window|date|timeframe|the window|range), coming due, due soon, due this (week|month), delinquent, outstanding, unsigned, unfinished, incomplete, missing,
    i (still)? owe, still (need|needs|owe|due|open|pending), (no|without|w/o|with no|w no) ... (contact|visit|visits|f2f|face to face|face-to-face|hv|home visit|note|notes|call|check-in|check in) (in|since|this|for|on|yet|over|for over|all)?,
    (havent|haven't|have not|hasnt|hasn't|has not|not|never|didnt|didn't|aint) (i|we|been|gotten|had)? ... (seen|visited|called|contacted|met|reached|finished|done|completed|signed|closed|written|touched|entered|talked to|had a visit|logged),
    (have|did) i not (seen|see|visited|visit|called|call|contacted|met), (not|never) (been)? (seen|visited|contacted|called), never (sign|see|visit|finish|close|call|write|wrote|saw), slipping, slipped, fell through, over # days, more than # days, (in|for) over (a|#|two|three) (month|months|days|weeks|week)`,
  draft_summary: `
    (write|put|draft|type) (me)? (something|smth) (up|together)?, (summary|summaries|recap|write up|write-up|writeup|rundown|run down|synopsis|overview|digest) (pls|please|plz|for|of|on|needed|request|since|from), (monthly|quarterly|weekly|court|progress|case|transfer|closing|#-day|# day|annual) (summary|recap|write up|write-up|writeup|report) (pls|please|plz|for|of|on|needed|since|from)?, (i need|need|get me|give me|can i get|could i get|can i have|want) (a|an|the|something|some)? ... (summary|recap|write up|write-up|writeup|rundown|synopsis|overview), (need|want|give me|get me) something (for|to give|to hand|to send) ... (court|judge|hearing|supervisor|atty|attorney|gal|review|ftm|team),
    (prep|prepare|draft|write|start|build|compile) (a|the|me a|me the|me)? ... (court|progress|status|monthly|quarterly|case) (report|rpt), wrap up (the|my|our)? last, (last|past|this|since) ... ... (summed up|written up|wrapped up|summarized),
    (write|type|pull|put|wrap) (up|together) ... ... (months?|weeks?|quarter|quarterly|monthly|year|contacts|visits|timeline|chronology) ... (on|for|of|with|w/), put together (a|the) ... (quarterly|monthly|timeline|chronology|recap|rundown|overview), recap (everything|all|the|my|his|her|last), (need|want|gimme|give me|get me|draft|make|do|prep|prepare|build|start) (me)? (a|an|the)? (violation|progress|quarterly|monthly|status|closing|transfer|court|compliance|home study|#-day|# day|case) (report|rpt|summary|recap) (on|for|of), (rundown|overview) (of|on), summarize, summarise, sum up, draft (a|the|me|up)? (a|the)? ... (summary|report), write (a|the|me|up)? (a|the)?
    ... (summary|report), write up (a|the)? ... (summary|report), need a ... summary, need (a|the) (court|progress)
    report, prep (a|the)? ... (summary|report), prepare (a|the)? ... (summary|report), make (a|me) ... summary, court
    report for, progress summary (for|on), summary (for|of|on), give me a summary, (generate|pull together|put together|throw together|type up|whip up) (a|the)? ... (summary|report), recap of, court summary, (court|progress|status|monthly) rpt (on|for)`,
  lookup: `
    last time (i|we|anyone|anybody|someone), last (note|contact|visit|call|hv|entry) (for|with|w/|on|to|from), most recent (note|visit|contact|call),
    (whats|what's|what is) ... (appt|appointment|court date|hearing|dob|birthday|meds|dose|worker|po|diagnosis|dx|placement|status|level|balance|case number|case #|cadence),
    when did, when was, when is, when's, whens, what is ... (number|phone|address|goal|plan), whats ...
    (number|phone|address|goal|plan), what's ... (number|phone|address|goal|plan), did i, did we, have i, have we, how
    many, how often, show (me)? ... (notes?|contacts?|visits?|history|timeline|referrals?|goals?|plan), pull up, look
    up, lookup, find (me)? ... notes?, who is, who's, whos, what did, what was, what were, where did, where is, can
    you (show|find|tell|pull|check), do we have, do i have, is there a, is there an, any notes, has anyone, has he,
    has she, does he, does she, search (for|my|all|notes|cases|case|records), which provider, what meds, what are, last contact, list (all|the|my)? ...
    (notes|referrals|contacts|visits), open (the)? note, see (the)? notes, last seen date*, last visit date*, dates
    of, last seen dates for`,
  schedule_followup: `
        remind me, reminder, set (a)? reminder, add (a)? (task|followup|follow-up|f/u|to-do|todo), put on my
        (list|calendar), schedule, sched, book, to do, todo, task, f/u, follow up, set up, dont let me forget, don't
        let me forget, calendar`,
  amend_note: `
    (wrong|incorrect) (pt|cl|clt|mo|worker|role|spelling|length|place) (on|in) (that|the|my|last|this|there), (last|my|yesterdays|yesterday's|todays|today's|that|prior|previous) (note|entry|visit note|contact note) ... (should|shld|shoulda|shud|needs to|has to|ought to) (say|read|be|have|show|list), (shld|shoulda|shud) (be|say|read|have been), amend, amended, amending, amendment, correction, correct, correcting, fix, fixing, addendum, change, update, edit,
    scratch that, oops, typo, my mistake, should (be|read|say|have been), wrong date, wrong
    time, meant to (say|write|put), i meant, error in, errata, revise (the|my|that|this|last), whoops, my bad, wrong
    (client|case|person|kid|name|day)`,
};

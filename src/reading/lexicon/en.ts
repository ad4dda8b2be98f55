import { englishAsks } from './en-asks.ts';
import { englishModes } from './en-modes.ts';
import { englishConditions, englishHistory, englishNegation } from './en-negation.ts';
import { englishDeskWork, englishOutcomes } from './en-outcomes.ts';
import { englishRoles } from './en-people.ts';
import type { Lexicon } from './lexicon.ts';

/** English as caseworkers type it. Corrections belong here; how phrases are written is in `patterns.ts`. */
export const english: Lexicon = {
  asks: englishAsks,
  modes: englishModes,
  types: {
    team_meeting: `
    (fam|family) (mtg|meeting|conf|conference), (tx|treatment|care|service|svc|placement|transition|reentry|re-entry|permanency|concurrent|case) (plan|planning)? (mtg|meeting|conf|conference), goals of care (mtg|meeting|conf|talk),
    ftm, ftdm, tdm, cft, idt, mdt, cftm, idt meeting, mdt meeting, family team meeting, team meeting, tx team,
    treatment team, team mtg, care conference, care conf, family meeting, family mtg, discharge meeting, dc meeting,
    d/c meeting, dc planning meeting, discharge planning meeting, discharge conference, case conference, iep meeting,
    iep, wraparound meeting, wrap meeting, staffing, safety planning meeting, rounds, reentry team, dc planning mtg,
    discharge planning mtg, discharge mtg, dc mtg, d/c mtg, d/c planning (mtg|meeting), planning mtg, planning meeting, tx team mtg, reentry team mtg,
    reentry team meeting, cft mtg, ftm mtg, mdt mtg, idt mtg, mediation, treatment planning, tx planning, case conf,
    wraparound, team call, planning conference, cares meeting, discharge huddle, huddle, multidisciplinary team`,
    court_hearing: `
    court, hearing, hrg, hrgs, ct hrg, ct hearing, crt, (juv|juvenile|family|probate|criminal|municipal|superior|district|drug|mh|dependency|tx|veterans) (ct|court), arraigned, arraignment, arraignmt, sentencing hrg, violation hrg, perm hrg, guardianship hrg, fair hearing, commitment hearing, probable cause hearing, review hearing, tpr, dispo, disposition, shelter hearing, adjudication, detention
    hearing, revocation hearing, status hearing, guardianship hearing, competency hearing, permanency hearing, drug
    court, status conf*, compliance review, pretrial, pre-trial, sentencing, plea, trial, docket, court review, bond
    hearing, permanency review, (before|in front of) (the)? (judge|magistrate), testified, show cause, drug ct, treatment court, mental health
    court, parole board, parole hearing, board hearing`,
    supervised_visit: `
        supervised ... visit, fam (time|visit), supervised visit*, sup'd visit*, supvd visit*, supervised vst*, sup vst*, supv vst*, sup. visit, superv visit*, parent visit, parent/child visit*, parenting time, visitation session, visit supervision, supervised family time, supervised contact, supervised call, sup visit*, supv visit*, supervised a visit, supervised visitation, supervised vst*, sup (visit|visits|vst), supv (visit|visits|vst), visitation,
        parent-child visit*, parent child visit*, family visit, observed visit, sv, family time, monitored visit,
        visit (between|btwn|btw) ... and, (i|this worker|this writer|cm|worker) supervised, visit (was)? supervised`,
    supervision: `
        supervision, supervision (w/|w|with), superv (w/|w|with), supv, supv (w/|w|with), sup (w/|w|with), (weekly|monthly|biweekly|individual|group|clinical) (sup|supv), (sup|supv|supervision|supervisor) (mtg|meeting), staffed (w/|w|with) (my)? (sup|supervisor), staffed ... (sup|supervisor), (staffed|discussed|reviewed|processed|debriefed|consulted|conferred|ran|went over|talked|talked about|talked through|talked over|went through|brought|triaged|updated) ... ... (w/|w|with|w|by|past) (my|our|the)? (sup|supv|superv|supvsr|supervisor), staffing (w/|w|with|w) (my|our|the)? (sup|supv|supervisor), consult (w/|w|with|w) (my|our|the)? (sup|supv|supervisor), (asked|called|texted|emailed) (my|our) (sup|supv|supervisor), sup consult, supv consult, supervisor consult, super vision, reflective supervision, sup session, sup mtg,
        consult* (w/|w|with) (my)? (sup|supervisor), case consult*, met (w/|w|with) (my)? (sup|supervisor), reviewed ...
        (w/|w|with) (my)? (sup|supervisor), talked to (my)? (sup|supervisor), discussed ... (w/|w|with) (my)?
        (sup|supervisor), per sup, 1:1 (w/|w|with) (sup|supervisor)`,
  },
  contacts: `
    sent (a|an)? ... (email|e-mail) to, got in to (see|talk to|speak with|speak to), told (him|her|them) (by|over the|on the|via) (phone|text|email|zoom),
    (curfew|welfare|wellness|safety|home|hm|address|addr|job|job site|work) (ck|chk|chck|cks|checks), home check, address check,
    (found|located|spotted) (him|her|them|cl|clt|client|pt|av|mom|mo|dad|fa|kids|both), (got|had) ... ... ... on (the)? (line|phone|horn|zoom|video), (flagged|waved|chased|tracked) (me|us) down, (stopped|caught|grabbed|cornered|approached|pulled) (me|us) (aside|over|in|at|by|on|outside|after|before|as|while|to|about|abt|and|today|this)?, (wrote|sent|mailed) (the|his|her|him|them|mom|mo|dad|fa|cl|pt) ... ... (a|an) ... (letter|note|card|postcard),
    (calling|ringing|phoning|texting) ... all (morning|day|afternoon|week), telephoned, ran into, bumped into, dropped in on, swung by, got a hold of, got ahold of, got hold of, caught up (w/|w|with), touched base (w/|w|with), checked in on,
    (call|tc|vm|text|txt|email|msg) (frm|fr), (email|e-mail|text|txt|vm|voicemail|msg|message) from,
    buzzed (me|us|him|her|them), telephoned, (gave|give) (me|us|him|her|them|cl|pt|mom|dad|*) (a|another) (call|ring|buzz|shout|quick call), (placed|made|put in) (a|another) (call|phone call) (to|with), rang (me|us|in), dialed, dialled,
    (tcm|toc|outreach|post-discharge|postdischarge|post-dc|day-#|#-day|#-hr|#-hour) call, (after|on|in|during) (our|the|this|today's|todays|yesterday's) (call|visit|session),
    (tcm|toc|post-dc|postdc|post dc|dc|d/c|discharge|transition) (call|tc|outreach) (day #|d#|#hr|# hr|# day), day # (call|tc|hv|visit|f/u), # day (call|tc), (#st|#nd|#rd|#th) (call|tc|visit|hv) (w/|w|with),
    (phone|ph|tele) (f/u|fu|follow-up|followup|follow up|check|ck|outreach|session|interview|mtg|meeting) (w/|w|with)?,
    (phone|tel|telephone|video|zoom|home|office|telehealth|field|clinic|post-dc|postdc|toc|tcm|discharge|wellness) (f/u|fu|follow-up|follow up|followup), (crisis|safety|wellness|welfare|hosp|hospital|er|ed|post-hosp|post-er|#hr|# hr|# day|#day|weekly|monthly) (f/u|fu|follow-up|follow up|followup) (w/|w|with|call|tc|hv|visit), (discussed|reviewed|went over|talked about|processed|staffed|practiced|rehearsed) ... ... (w/|w|with), (worked|work) ... ... (w/|w|with) (him|her|them|cl|client|pt|mom|dad|mo|fa), (jt|joint) (visit|hv|call|vst), sat in (at|on|with|w/), shadowed, rode along (with|w/), (called|phoned|txt|text|email|emailed|rang) in (by|from), reported to (the|my)? office, reported in, reported as directed, reported on time, let me in, refused to let me
    in, refused to open, talked at, talked thru, talked on (the|his|her|their)? (porch|steps|stoop|doorstep|driveway), came to (the)? door, returned my call, joint visit, called, call
    (w/|w|with|to|from), phoned, spoke, spoke (w/|w|with|to), talked (w/|w|with|to), met, met (w/|w|with), saw, seen, visited,
    visit (w/|w|with|to), contacted, reached, texted, txted, emailed, e-mailed, interviewed, sat (w/|w|with|down), checked
    in, (ofc|office|offc) (rpt|report|reporting|ck|chk|check), check in, check-in, ci, hv (w/|w|with|to|at)?, h/v, ov, home visit, office visit, lvm (for|w/|with)?, lm, left
    (a)? (vm|msg|message|voicemail), tc (w/|w|with|to|from)?, t/c, pc (w/|w|with|to|from)?, p/c, phone call, session,
    visit, went (to|out), stopped by, dropped by, dropped off, attended, transported, picked up, accompanied, face to
    face, f2f, ftf, telehealth, zoom, facetime, facetimed, video call, observed, mailed, letter sent, sent (a)?
    letter, no show, no-show, ns, came in, walked in, answered, came by, home contact, field visit, f/u call, toc
    call, call done, intake, assessed, screened, received call from, rec call from, got a call from, rec'd call from,
    rcvd call from, spoken, chatted, contact (w/|w|with), med drop, supervised, joined, drove, took ... to, did intake,
    walk-in, response from, reply from, heard (back)? from, updated, mtg (w/|w|with), meeting (w/|w|with), meeting, mtg,
    mtgs, welfare check, room search, curfew check, reported #*, responded #*, tc, family session, removed * from, ci
    (w/|w|with), crisis call, jail visit, gave (cl|client|pt|mom|mo), told cl, told mom, told mo, told pt, told client,
    home safety check, safety check, wellness check, group #/#, group
    (today|yest|yesterday|mon|tues|tue|wed|thurs|thu|fri|sat|sun), 1:1 (w/|w|with), unannounced, unannounced visit,
    walked to, reported as scheduled, reported to (the|my|our|parole|probation|reporting|p&p)? (office|ofc|reception|probation|parole), reported in (as|on|for|today|at), reported as instructed, reported for, dc call, post dc call, post-dc call,
    postdc call, outreach call, wellness call, check-in call, check in call, courtesy call, reminder call, discharge
    call, intake call, teach-back, teach back, teaching (w/|w|with), went by, swung by, let us in, collateral
    (w/|w|with|call|contact), left msgs, left messages, hung up, reports to (the)? office, reporting to (the)? office,
    confirmed (w/|w|with), notified, swing by, ran into, bumped into, popped in, popped by, dropped in, stopped in,
    stopped over, went over, drove out, drove over, headed (to|over|out), rounded on, caught up (with|w/), touched
    base, connected (with|w/), (had|having) ... (talk|chat|conversation) (with|w/), conversation (with|w/), chat
    (with|w/), talk (with|w/), (on|off) the phone (with|w/), rang, messaged, wrote to, reached out to, got ahold of,
    got hold of, got a hold of, met up (with|w/), sat in on, consulted, ran it by, talked it over, talked over, talked
    through, debriefed, followed up (with|w/), knocked, made contact, (got|received|rcvd|rec'd|rec) (a|an)?
    (call|text|email|voicemail|vm|vmail|msg|message) from, came to see, came over, showed up, turned up, home-visited,
    spoke over, call frm, calls frm, text frm, email frm, tc frm, vm frm, msg frm, video chat (with|w/), checked on, looked in on, took (him|her|them|cl|client|pt|mom|dad) to, brought
    (him|her|them|cl|client|pt|mom|dad) to, walked (him|her|them|cl|client|pt|mom|dad) (to|through), drop-in, seen at,
    caught (him|her|cl|client|mom|dad), joint visit (with|w/), toured ... (with|w/), let
    (him|her|them|cl|mom|dad|pt|client) know, mailed it, stopped (at|in|over), went up to see, went to visit, spent
    time (with|w/), when (we|i) (talked|spoke|met), staffed, let ... know, (msg|message|email|e-mail|text) sent, sent
    (a|an|him a|her a|them a)? (msg|message|email|e-mail|text), came ... (late|early), arrived ... (late|early), came
    to (his|her|their|our), came for (his|her|their|our), reported (by|via) (phone|text|video|mail|zoom), home study,
    walk-through, walkthrough, safety assessment, home eval, home assessment, conducted, spent ... (with|w/),
    supported, advocated, interviewing, toured, greeted, coached, had (lunch|coffee|breakfast) (with|w/), led ...
    session, ran ... group, facilitated, co-facilitated, linked up (with|w/), huddled (with|w/), went back, circled
    back, rounded, when i rounded, sent me, told me (over|by|on), (said|told me|confirmed|reports) (over|on|by) (the)?
    (phone|text|zoom|email), outing (with|w/), community outing, responded to (the|his|her|their)?
    (home|house|residence|apartment|scene|school|hospital), teacher conference, parent-teacher conference, parent
    teacher conference, conference (with|w/), school meeting, vst, hc, rpt in, rptd in, room visit, em to,
    (jail|school|hospital|closing|initial) (vst|visit), visit done, home chk, collat, buzzed, fv, f/v, av, (home|street)
    outreach, outreach (to|w/|with), (grp|group) (tx|session|therapy), ph (w/|w|with|to|from), arrived at, (i|we) arrived, cold call,
    (met|sat) up (with|w/), went to (his|her|their|the), at bedside (with|w/), tele-visit, televisit, called back,
    returned (his|her|their|the|a) call, (his|her|their) call back, (got|took) a call, made it out to, went in to see,
    face-to-face (with|w/), huddle (with|w/), interview (with|w/|of), interviewed, screening (with|w/), visit (at|in),
    (brief|quick|short|long) (call|visit|chat|talk|check-in|check in|meeting|session), exchanged (texts|emails|messages),
    skyped, video visit, home eval, eye contact w/, walk in, walked-in, met at`,
  ...englishOutcomes,
  deskWork: englishDeskWork,
  roles: englishRoles,
  titles: `mr, mrs, ms, miss, mister, dr, judge, sgt, sergeant, det, detective, rev, ofc, officer, deputy, lt, lieutenant, cpl, corporal, trooper`,
  about: `
    re, re:, about, regarding, reg, abt, per, that, because, bc, b/c, since, concerning, says, said, states, stated,
    reports, reported, reporting, denies, denied, told, worried, wants, wanted, asking, asked, claims, alleges, from
    his, from her, thinks, feels, believes, on behalf of, while, when, if, how, lives, living, stays, staying, who,
    (problems|trouble|issues|beef|drama|argument|arguing|fight|fighting) (w|w/|with), whose, afraid of, disclosed, shared, like, against, without, w/o, confirmed, verified, explained, discussed,
    bruises, ref, referred, hit, due, saying, stating, claiming, complaining, upset that, worried that, asking about`,
  present: `
    was in (w|w/|with) us, in (w|w/|with) us, in (rm|room) *, sat with us, came along, came with (me|us), was along, there too, was at (the)? (house|home|table|apt|bedside), listening in, on speaker,
    at (her|his|pt's|cl's|the)? side, (in|out in) the (kitchen|living room|den|yard|doorway|other room|next room|back room|driveway), on the (couch|sofa|porch), present, there, also there, was there, were there, also present, were present, was present, joined, attended, in
    attendance, at (the)? (table|visit|meeting|bedside), participated, home, on (the)? (call|line|phone), sat in, in
    the room, on zoom, translated, interpreted, interpreting, in room, on the zoom, by phone`,
  presentActs: `
    (arrived|came|showed up|turned up|got here|got there) ... (late|early|on time),
    wouldnt leave, wouldn't leave, would not leave, refused to leave, never left, kept (interrupting|talking|answering|asking|saying|trying|crying|pacing|walking|looking|checking|telling|correcting|coming), interrupted, answers (every|all|for), answered (every|for), hovered, hovering, did most of the talking, did all the talking, spoke for, talked over, came back, came home, got home, walked in, woke up, hid, sang, drew, wept, came in and, came in to, came by and, stopped in, walked me, showed me, looked at, checked (his|her|the),
    brought, read to, read with, read w/, played, playing, held, holding, hugged, hugging, fed, feeding, changed
    diaper, changed (his|her|the) diaper, signed, showed me, let me in, sat (with|w/|in|on), smiled, interacted,
    interacting, engaged, engaging, redirected, napping, crawling, watching tv, watching cartoons, cooking, cooked,
    interpreted, translated, cooperated, cooperative, walked me, gave me, handed me, offered me, opened (the)? door,
    greeted, comforted, praised, clung, colored, coloring, ate lunch, eating, helped, made eye contact, cried, crying,
    laughed, answered (all|my)? questions, participated, sat in, listened, showed (us|her|his|the), demonstrated,
    took (photos|pictures|pics|notes|vitals|the baby|the kids), took (his|her|pt's|cl's) (bp|vitals|weight|blood pressure), took (baby|kids|child), helped, did
    (the)? (eval|evaluation|exam|check|class|intake|drop off|dropoff|drop-off|pick up|pickup|hand off|handoff|tour|paperwork|assessment|vitals|meds|transfer|teaching),
    enrolled (him|her|them|cl|pt), signed (him|her|cl|pt) up, checked (him|her|cl|pt) in, upped, adjusted, increased (his|her|the) (meds|dose), lowered
    (his|her|the) (meds|dose), changed (his|her|the) (meds|dose|dressing|bandage), drew (blood|labs), gave (him|her|us|cl|pt), gave (the)? (shot|injection|meds), gave inj*, went over, walked (us|him|her|cl|pt), reviewed (the)? (meds|chart|rules|plan) with, filled out, filled in, trained, taught, coached,
    wheeled, translated, cleaned (the)? wound, screaming, yelling, screamed, yelled, cursed, cussed, cursing, cussing, crying, pacing, sobbing, paced, slammed, stormed
    out, walked out, stepped in, stepped out, came out, came in, came by, came over, came along, came to (the)? door, came down, came and, came n, stayed (the)? (whole time|in the room|with), stood by, stood in,
    answered (the)? door, met us, met me, let us in, let me in, showed up, pulled up, drove us, rode along, tagged along, sat down, rocked, rocking, bottle fed, changed (the)? baby, picked up (the)? (baby|kids),
    introduced, supervised, observed, hosted, led (the)? (group|tour|class|meeting), ran (the)? (group|class|meeting), facilitated, opened (the)? (acct|account|door|gate), printed, unlocked,
    teared up, broke down, toured, kissed, ran to, ran up to, waved, danced, drew`,
  speech: `says, said, states, stated, reports, reported, denies, denied, agreed, agrees, told me, tells me, asked, asks, refused, refuses, declined, disclosed, admits, admitted, confirmed, confirms, explained, shared, endorses, endorsed, wants, answered, called, called back, texted, txted, txtd, txt'd, msgd, emailed, replied, responded, picked up, signed, showed, cried, was tearful, tearful, appeared, verbalized, let me in, opened, came, cancelled, canceled, cxl, cxld, cxd, cx, cx'd, called off, no showed, no show, no-show, ns, n/s, failed to, did not, didn't, didnt, missed, not home, wasnt home, wasn't home, never, no call, was home, was calm, was, is, seemed, looked, updated, resched, rescheduled, postponed, thinks, provided, gave, walked, met, spoke, left, brought, requested, worried, not there, threatened, returned, wandered, seen, walked in, came in, reported to, asking, phoned, txt, arrived, attended, rang, emailed back, wrote back, hung up, reports to`,
  saying: `
    says, said, states, stated, reports, reported that, reported (he|she|they|her|his|no), denies, denied, told me,
    disclosed, admits, admitted, claims, alleges, endorses, endorsed, explained, shared, per, thinks, believes,
    mentioned`,
  reporting: `
    denies, denied, denying, says, said, sez, states, stated, reports, reported, rpts, rptd, admits, admitted, endorses, endorsed, claims,
    claimed, feels, wants, thinks, agrees, agreed, asks, complains, c/o, worries, worried, refuses, mentions, mentioned,
    told me, tells me`,
  plans: `
    will, (trying|try|tries) (again|for|back|once more|him again|her again|them again|a (2nd|second|3rd|third) time), (going|heading|headed) (w/|w|with|back|over again|again) , re-attempt, reattempt, i'll, we'll, he'll, she'll, they'll, ill (call|check|send|visit|see|bring|follow|get|go), need to, needs to,
    need (2|him|her), gotta, got to, plan to, plans to, planning to, plan is to, plan:, plan is, going to, gonna,
    must, have to, has to, agreed to, agrees to, f/u, fu, follow up, follow-up, followup, to follow, next
    (appt|appointment|visit|hv|session|court|contact|hearing|hrg|step|steps|check-in|meeting|call|home|office|report|ov|ftm|group|dose|drop|ua|review|mtg|ci|uas|supervised),
    nxt (appt|visit|hv|session|court), scheduled, sched, schd, resched, rescheduled, set for, set up for, booked, due,
    due by, remind me, try again, to try, return visit, recheck, to do, to-do, deadline, by
    (mon|tue|tues|wed|thu|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|tomorrow|tmrw|eod|end|next),
    promised to, committed to, got (him|her|them|cl|pt|client) in (w/|w|with|at|for|to see), intends to, expected, upcoming, starts, starting, start, begins, reapply, continued
    (to|until), adjourned (to|until), reset (for|to), rtc (in)? (#|one|two|three|four|six) (wk|wks|week|weeks|mo|mos|month|months|days), owes, waiting on, approved to close, if no
    (response|contact|reply|answer|show), 2nd attempt, second attempt, 3rd attempt, third attempt, another attempt,
    let me know, supposed to, has (til|till|until), have (til|till|until), gave (him|her|them|me|us) (til|till|until), on my way, (ck|chk|chek|check|circle|circling) back,
    set (mon|tues|tue|wed|weds|thu|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|tomorrow|tmrw|next), (bed|slot|spot|room|opening) (avail|available|open|opens|ready), going out (today|tomorrow|tmrw|this|mon|tues|wed|thurs|fri), moves in, move-in, goes to, discharges, reports (to|on), gets out, releases, pickup,
    target, expires, ends, is to start, to start, to pick up, todo:,
    (appt|appointment|hearing|court|visit|ftm|meeting|mtg|session|intake|hv|eval|surgery)
    (moved|changed|pushed|reset|continued|bumped|rescheduled) (up|back)? (to|until), i'd
    (stop|call|go|come|check|bring|send|visit|get|see|try|follow|swing|drop|look|ask|reach|be), next
    (one|time|date|check|in-person|face to face), it was agreed that, is planned, are planned, planned (for|on|this|next|tomorrow|tmrw|mon|tues|tue|wed|weds|thu|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|#/#), set
    (to|for), slated (to|for), on the calendar for, reports (again|back|next), requested for, r/s, new time, new date, new appt`,
  tasks: `
    call, ck, chk, ck on, chk on, ck back, chk back, send, sending, mail, mailing, email, emailing, fax, faxing, visit, see, check, check on, check in, staff,
    bring, bringing, get, getting, submit, submitting, file, filing, schedule, scheduling, book, complete, finish,
    update, meet, meeting (w/|w|with), request, requesting, order, ordering, refer, apply, applying, pick up, drop off,
    take, taking, transport, transporting, ask, confirm, verify, contact, arrange, review, talk to, set up, upload, tell,
    write, prep, prepare, follow, try, returning, going back, go back, revisit, recheck, calling, text, obtain, attempt, make,
    close, notify, report, collect, reach out, reaching out, start, look into, find, secure, coordinate, attend,
    drive, give, help, ensure, document, forward, explore, reschedule, return, deliver, discuss, remind, going out,
    going to see, heading, visiting, doing, picking up, dropping off, finishing, meeting, reviewing, checking,
    completing, working on, following up, closing, transferring, moving, starting, seeing, retry, re-try, retrying, reattempt, re-attempt, resend, redo, re-eval`,
  events: `
    appt, appts, appointment*, hearing, hrg, court, court date, ct, rtc, intake, bed, eval, evaluation, surgery, assessment, tour,
    interview, inspection, deadline, cutoff, meeting, mtg, ftm, idt, mdt, cft, conference, visit, hv, ov, session,
    group, class, orientation, ua, uas, check-in, trial, review, recert, renewal, discharge, dc, d/c, delivery,
    screening, lab, labs, physical, arraignment, arraign, graduation, move in, release, report date, iep, dialysis, start date,
    move out, staffing, therapy, eviction date, office visit, home visit, phone call, call, shutoff, lease signing,
    refill, injection, inj, shot, mri, dentist, dental, pcp, psych, follow up, telehealth, transfer, admission,
    placement, closure, drop off, pick up, hrg, hrng, re-test, retest, redraw, re-screen, setting, rvw, eviction ct, drug ct, ct date, transport, food box, injxn, recheck, re-eval, step down, step-down, stepdown,
    (warrant|warrnt|wrnt|violation|extension|modification|auth|records|transport|placement|petition) (req|request|rpt|paperwork|filing), move-in, move-out, walk-thru, p2p, peer to peer`,
  past: `
    was, were, went, had, did, didn't, didnt, came, attended, saw, met, spoke, talked, called, visited, missed,
    completed, happened, fell, got, told, said, refused, used, relapsed, left, started, reported, arrested, moved,
    took, held, showed, failed, ran, observed, seen, done, picked up, lost, found, appeared, discharged, admitted,
    ordered, gave, returned, received, sent, signed, cancelled, canceled, cxld, no show, no-show, lvm, tested, texted,
    emailed, attempted, reviewed, brought, last, since, ago, no showed, stopped, transported, answered, replied,
    reached, tried, interviewed, knocked, released, died, passed, threatened, hit, ended, drove, shared, helped,
    swung, dropped, rang, spotted, slid, skipped, bailed`,
  possible: `
    can, could, may, might, was told to, were told to, told (him|her|them|cl|pt|mom|dad) to, advised to, encouraged
    to, knows to, knows when to, if needed, prn, wants to, would like to, hopes to, thinking about, considering,
    should, suggested, recommended, asked (if|about), as needed, no (f/u|follow up|followup|further), reminded
    (to|of|him|her|cl|pt|mom|about), used to, reminded, has to work, had to work, needs to work, have to work, will
    kill *, (he'll|she'll|they'll|will|gonna|going to) (burn|shoot|stab|slash|smash|torch) *, going to kill *, gonna kill *, will hurt *, going to hurt *, going to beat *, (has|have|need|needs|deserve|deserves|going|gonna|gotta) (to)? die, going to die, will die, will beat *, going to shoot
    *, will shoot *, will cut *, told (him|her|them|cl|pt|mom|dad) (he|she|they) (has|have|needs|need|must)`,
  referrals: `
    referral, referrals, refs, referred, ref'd, refd, refer, referring, consult, consults, ref, re-referred, re-ref'd, reffered, refered, refrred, referrd, reffred, refferred,
    referal, referals, referrals packet*, linked to, linked (w/|w|with),
    (linked|connected|hooked) (him|her|them|cl|client|pt|mom|dad|family) (up)? (to|w/|with),
    warm (handoff|hand-off|hand off|transfer) to`,
  goalWords: `goal, goals, tx goal, plan goal`,
  goals: {
    safety: `safe*, safety, safety plan, protective, abuse, supervis*, no violence, free of abuse, out of danger, order of protection, no more hitting`,
    reunification: `
              reunif*, kids (back|home), return home, children returned, custody, get ... kids back, children home, kids returned, kids home, rth, reunited, get (him|her|them|kids|baby|son|daughter) back, return to (mom|mother|dad|father|parents), overnight visits, trial home visit`,
    parenting: `parent*, discipline, nurturing, bonding, bond*, redirect*, bedtime routine, attachment`,
    housing: `
      hous*, apt, apartment, own place, lease, rent, shelter, section 8, voucher, place of (his|her|their) own, move out, move into own, roommate free, subsidized, permanent housing, apts, (own|new) (apt|place|room|home), get a room`,
    living_at_home: `
              (stay*|remain*|liv*|age|aging|return*|go|be|get) ... (home|in place), age in place, independent at home,
              stay home, back home, home (w/|w|with|not|instead|rather|soon), dc home, discharge home, home (alone)? safely, at home, (stay*|remain*|liv*|age|aging) ... (own|his|her|their) (house|apt|apartment|place|trailer), stay out of (the)? (snf|nursing home|facility|al), avoid (placement|nursing home|snf|facility)`,
    employment: `job, jobs, employ*, work, working, hired, resume, career, cdl, vocational, ft work, pt work, forklift, barber license, trade, apprenticeship, paycheck, interview*, start a business, (back to|into|back in|get into) (roofing|welding|plumbing|construction|carpentry|landscaping|painting|trucking|driving|nursing|cooking|cleaning|barbering|masonry|drywall|framing|hvac|electrical|farming|warehouse*|retail|catering|mechanics), earn*`,
    education: `school, educat*, ged, diploma, college, attendance, grades, graduat*, class*, reading, hs diploma, (finish|complete|graduate) (hs|hi|8th|12th|senior year), iep, tutoring, credits, trade school, esl, hiset, pass (math|reading|english)`,
    income_benefits: `
        ssi, ssdi, snap, benefit*, income, budget*, medicaid, tanf, disability, food stamps, money, sav*, payee,
        finances, financial, debt, apply for (ssi|ssdi|snap|medicaid), recert*, bank account, credit score, pension, rep payee, child support, wic, paying bills, pay off`,
    sobriety: `
      sober*, sobriety, clean, recovery, abstinen*, drinking, substance*, drug*, relapse*, aa, na, meetings, 12 step,
      using, alcohol, use, aa meetings, na meetings, mat, suboxone, methadone, not drink*, stop (drinking|using|smoking), quit (drinking|using|meth|weed|alcohol), stay clean, (off|no|quit|stop|without|w/o|free of) (meth|heroin|fentanyl|drugs|alcohol|etoh|booze|beer|liquor|crack|coke|cocaine|weed|pot|thc|pills|opioids|opiates|dope|street drugs), abstain*`,
    mental_health: `
    mental health, mh, depress*, anxiety, coping, cope, mood, therapy, ptsd, anger, emotion*, stress, panic, symptom*,
    voices, trauma, grief, sleep, sleep*, self esteem, self-esteem, hope, nightmares, paranoia, self harm, self-harm, counseling, therapist, outbursts, meltdowns, hallucinations`,
    physical_health: `
        health, a1c, bp, blood pressure, blood sugar, weight, walk*, pain, diabetes, exercise, smoking, quit smoking,
        ambulat*, strength, nutrition, fall, falls, mobility, stairs, wound, dentist, dental, teeth, dentures, glasses, eye exam, hearing aid*, pcp, specialist, surgery, pt exercises, physical therapy, lose weight, quit vaping, blood sugars, wheelchair, transfer*, balance, endurance, cpap, healthy, eat better, prosthetic`,
    medication: `med, meds, medication*, pills, adheren*, insulin, injection, rx, lai, refills, pill box, pillbox, take (his|her|their) (meds|pills), depot`,
    legal_compliance: `
            probation, parole, legal, court, fees, fines, community service, complian*, conditions, no new arrests,
            restitution, curfew, warrant*, off paper, supervision, off (probation|parole), expunge*, report to po, finish (probation|parole), clear (his|her|the)? record, stay out of (jail|prison|trouble), clear (the)? warrant*`,
    independent_living: `
      independen*, adl*, iadl*, cook*, laundry, life skills, daily living, shop*, chores, hygiene, bills, ils, self
      care, self-care, own meals, budgeting, grocery shopping, dress*, bathe, bathing, toileting, self manage, (live|living) on (his|her|their) own`,
    social_support: `
              social*, friend*, support*, isolat*, community, family contact, church, peer*, reconnect*,
              relationship*, clubhouse, sponsor, make friends, get out more, senior center, volunteer*, family contact, loneli*`,
    transportation: `transport*, license, bus, bus pass, car, driv*, ride*, driver's license, drivers license, paratransit, dl, learn to drive, driving, transit`,
    documents_id: `
              id, ids, birth cert*, ss card, social security card, documents, state id, green card, papers, passport,
              (get|obtain|order|replace|find) (his|her|a|the)? bc, docs`,
  },
  negation: englishNegation,
  history: englishHistory,
  conditions: englishConditions,
};

import type { Lexicon } from './lexicon.ts';

/** English words that deny what follows or precedes them, look like it, or end their reach. */
export const englishNegation: Lexicon['negation'] = {
  before: `
    (nobody|no one|noone|none|neither) ... (reported|reports|mentioned|noted|raised|voiced|saw|observed|endorsed|disclosed|expressed), no, not, (nobody|no one|noone) (is|was|were|got|gets|ever|threatened|hit|hits|hurts|hurt|touched|drinks|uses|drank|used|carries|owns|yells|fights), denies, denied, denying, deny, without, w/o, negative for, neg for, neg, negative, no evidence of,
    no signs of, no sign of, no s/s, no hx of, no history of, no indication of, no concerns, no concern for, no
    c/o, no reports of, no longer, never, never had, rules out, ruled out, r/o neg, free of, absence of, cannot
    see, declines, failed to reveal, fails to reveal, did not, didn't, didnt, does not, doesn't, doesnt, do not,
    don't, dont, has not, hasn't, hasnt, have not, haven't, had not, is not, isn't, isnt, are not, was not,
    wasn't, wasnt, were not, weren't, unremarkable for, nor, neither, none, nothing, 0, lack of, lacked, lacks,
    lacking, not appear, not had, not have, not demonstrate, not feel, not reveal, not show, no new, no acute,
    no abnormal, no significant, no further, no complaints of, no findings of, unlikely, ruled out for, can't
    find, not found, zero, nil, unfounded, no active, no current, no recent, no known, no plan, no intent, no
    thoughts of, not complain of, patient was not, with no, non, nonsmoker, aint, ain't, wont, won't, -ve for,
    ve for, turned down, turns down, turning down, said no to, says no to, passed on, passed up, refused (a|an|the|any) (drink|beer|hit|joint), declined (a|an|the|any) (drink|beer|hit|joint), walked away from, stayed away from, staying away from, poured out, flushed, threw out (the|his|her), thrown out (the|his|her), got rid of, resisted, away from, instead of`,
  after: `
    not (substantiated|founded|confirmed|supported|sustained|validated|verified), denied, is denied, was denied, not present, not seen, not found, not noted, not observed, none, negative,
    neg, absent, ruled out, was ruled out, is ruled out, has been ruled out, have been ruled out, are ruled out,
    unlikely, free, was negative, were negative, is negative, came back negative, unfounded, unsubstantiated, no
    longer, not reported, not endorsed, not indicated, : no, : none, : denies, : neg, (-), was not, were not, is
    not, are not, wasn't, wasnt, did not, did rule out, isn't, are denied, not at this time, not currently, both
    deny, all deny, cleared out`,
  closing: `
    none, none reported, none noted, none today, none at this time, none currently, none this (week|visit|month), said (ew|nah|hell|uh|oh) no, said nope, denies, denied, said no, says no, stated no, answered no, not at this time, negative, neg, no, nope, not true, unfounded, unsubstantiated, ruled out, not seen, no evidence`,
  pseudo: `
    (do not|don't|dont|does not|doesn't|doesnt|did not|didn't|didnt) know (if|whether|where|why|how|what|who),
    (will not|won't|wont|has not|hasn't|hasnt|did not|didn't|didnt|never) (fix|fixed|repair|repaired|treat|treated|address|addressed|remove|removed|replace|replaced),
    (without|w/o) (his|her|their|him|them) (knowing|knowledge|consent|permission|ok|say so), prior auth*, prior approval,
    (reviewed|read|review of) ... (report|reports|rept|rpt|records|recs|log|logs|file|intake|statement|statements|affidavit|call|gps|points|pts|monitor*|tracking|alerts|map|data|chart|footage|video|ncic|docket|texts|stmts|stmt|ledger), (never|not|didnt|didn't|did not|hasnt|hasn't|has not) (called|call|rang|returned|return|texted|answered|answer|picked up|responded|respond), (visit|plan|placement|address|residence|request|application|app|claim|entry) (was|is|got)? denied, no elec, no elect, no lights, no pwr, no h2o, past due, not gaining, not growing, never (texted|emailed|got back|replied|heard back) ..., no increase, no change, no significant change, not only, no doubt, not certain, not certain if,
    not certain whether, not sure, unsure, without difficulty, not necessarily, no suspicious change, no
    further, gram negative, not drain, no significant interval change, no definite change, without any further,
    without further, not just, no wonder, no answer, no show, no-show, not cause, not extend, no call, not
    taking, no food, no heat, no power, no water, no electric*, not eating, not sleeping, nothing to eat, no
    meds, no place, nowhere, not home, not safe, not able, no contact, didn't deny, did not deny, does not deny,
    no income, no gas, no money, not working, no ride, (no|w/o|without) (ac|a/c|air|fan|door|doors|lock|locks|railing|toilet|bathroom|sink|shower|hot water|insurance|car|phone|job|id|transportation|bed|beds|crib|stove|fridge|furniture|clothes|diapers|shoes|coat|sleep|family|support|help|supports|benefits|work), not fixed, not been fixed, never fixed, be fixed, get
    fixed, getting fixed, not cleared, not been cleared, not resolved, unresolved, not cancelled, not dismissed,
    not repaired, not able`,
  ends: `
    but, however, although, though, except, aside from, apart from, other than, nevertheless, yet, still, which,
    who, because, bc, b/c, cuz, coz, since, secondary to, due to, cause of, causes of, reason for, as a cause of, source of, origin
    of, etiology of, as an etiology of, as the cause of, as a result of, then, until, admits, admitted, reports,
    states, says, said, stated, suspects, endorses, found, positive for, positive, pos, now, instead, presents, presented, presenting,
    tested, despite, while, as there are, trigger event for, reasons for, as a source of, as a reason for, as
    the reason for, cause for, as an cause of, as an origin of, as the source of, as the etiology of, as the
    origin of, as a secondary, as an secondary`,
};

/** English words that tell of the past, of what is over, or of somebody else's past. */
export const englishHistory: Lexicon['history'] = {
  before: `
    hx, hx of, h/o, grew up, (memory|memories) of, late (husband|wife|father|mother|boyfriend|partner|ex), priors, (his|her|their)? priors for, history of, history, (served|did) # (yrs|years|yr|months|mos) (for|on), conviction* for, on (parole|probation) for, past, last yrs, last year's, last years, previous, previously, prior, former, formerly, years ago, as a child, as a teen, remote (hx|history|past|episode*|attempt*|use), in the past, used to, in (19|20)#, back in #, back in (the|high|college|middle|grade|jan*|feb*|march|april|may|june|july|aug*|sept*|oct*|nov*|dec*|her|his), old (charge*|warrant*|case*|injur*|bruis*|scar*|fx|fracture*|wound*|cut*|burn*|mark*|fall*|dui*|dv|od|ods|overdos*|conviction*|record|habit*|diagnos*|attempt*|eviction*|debt*|bill*|report*|allegation*|violation*|arrest*|track|needle*|paraphernalia|gang|fight*), ex-, last year, last yr, last winter, last summer, as a kid, in college, in (high|middle) school, growing up, back when, in (his|her) (20s|30s|40s|teens|youth), when (he|she) was (#|young|little|a kid), survivor of, survived, (died|passed|passed away) (of|from|by|due to), family hx of, family history of, fhx, (brother|sister|uncle|aunt|father|dad|mother|mom|cousin|friend|son|daughter|grandfather|grandma|nephew|roommate|husband|wife|bf|gf|boyfriend|girlfriend) (died|passed) ... (by|of|from), lost (his|her) (brother|sister|uncle|aunt|father|dad|mother|mom|cousin|friend|son|daughter) to, anniversary of, past hx`,
  after: `
    years ago, yrs ago, in the past, as a child, as a teen, when (he|she) was (young|little|a), in (19|20)#, history, hx, previously, back in #, back in '#, last year, long ago, (#|two|three|four|five|ten|several|many|a few|some|couple|couple of) (years|yrs|yr|months|winters|summers|springs|decades|christmases) ago, last yr, in (his|her) (20s|30s|teens|youth), before (prison|jail|incarceration|placement), free, in remission, (19|20)#, resolved, has resolved, is resolved, completely resolved, as a kid, as an adolescent, when (he|she|cl|pt|they) (was|were) (young|little|a|#|in), last winter, last summer, in (college|high school|middle school), in childhood, (a)? (year|decade|few years|couple years|long time) ago, in the (50s|60s|70s|80s|90s|2000s), hx only, before she (met|moved), before he (met|moved)`,
  over: `
    fixed, repaired, expunged, dropped, sealed, withdrew, withdrawn, cancelled, canceled, dismissed, got rid of, quit, cleared, lifted, quashed, exterminated, reinstated, restored, resolved, replaced, last used, last drank, graduated from, avoided, averted, recalled, vacated, corrected, stopped all, gave up all`,
  settled: `
    found (same (day|night|evening)|safe|within (the hour|an hour|hours|minutes)|an hour later|shortly after|unharmed),
    located (safe|unharmed|same day|within the hour), returned (safe*|unharmed|same (day|night)|on (his|her) own),
    (filled|refilled|delivered|replaced|restored) (it|them|mon*|tues*|wed*|thurs*|fri*|today|yesterday|yest|this am), picked (it|them) up (today|yesterday|yest|this am|mon*|tues*|wed*|thurs*|fri*|since), (taking|takes) (it|them) (now|again|daily|as prescribed), (is|was|got|are|were|been|now|came) (turned|switched|put)? back on, turned back on, back on (now|today|since|as of|yesterday), (now|since) (filled|paid|fixed|repaired|restored|resolved|housed|caught up|reconnected|dismissed), (but|and|then) (was|is|got|been|it's|its)? (paid|fixed|repaired|restored|resolved|caught up|reconnected|dismissed) (now|today|yest*|in full|mon*|tues*|wed*|thurs*|fri*|last), (but|and) got (one|a bed|a place|a room|housing|into) (at|w/|with|in)?, moved in (today|yest*|last|mon*|tues*|wed*|thurs*|fri*), (has|have|got) (it|them|food|power|heat|meds|refill*|a supply) (now|again|today)`,
  closing: `
    (dated|written|from) (in|back in)? (19|20)#, (has|have) not (fallen|used|cut|drank|drunk|relapsed|happened|hit|hurt|had any|had one|done it|been back|threatened) (since|again), (hasnt|hasn't|havent|haven't) (fallen|used|cut|drank|drunk|relapsed|happened|hit|hurt|had any|had one|done it|been back|threatened) (since|again), none since, none now, nothing since, nothing now, nothing recent, not since, stable since, sober since, clean since, none in (the)? (past|last), none in over, no issues since, no incidents since, no problems since, no repeat since, none for (over)? #, quit (in)? (19|20)#, quit # (yrs|years|months|mos) ago, stopped (in)? (19|20)#, stopped when, stopped # (yrs|years) ago, hasnt since, on now, back on now, all clear, all clear now, (both|all|now|long|since|case|cases) closed (out)?, all caught up, caught up now, resolved, healed, now healed, all better now, now (sober|clean|stable|resolved|doing well|reads)`,
};

/** English words in front of what is only asked, taught, feared or prevented. */
export const englishConditions: Lexicon['conditions'] = `
    if, in case, in case of, unless, risk of, at risk (for|of), risk for, educated on, education on, educated about, information on, info on, prevent, prevention, to prevent, screen* for, screen for, assessed for, assess for, asked about, handout on, discussed signs of, warning signs, signs of, watch for, monitor for, what to do, avoid, avoids, training, class on, precautions, reviewed, when to call, safety plan for, talked about preventing, went over, rule out, r/o, evaluate for, checked for, asked abt, studying, majoring in, (essay|paper|project|homework|report) (was|is) (on|about|abt), asked * (about|abt|re|if|whether), (pt|cl|she|he|they|family|wife|husband|dtr|son) to call (911|pcp|md|dr|rn|office|the office|clinic|nurse) (for|if|w/|with), asked how, asked what, asked re, asked if, asked whether, asked (him|her|them|cl|pt|mom|dad|both|each) (about|abt|re|if), asked ... (separately|alone|individually) (re|about|abt), inquired about, inquired re, taught about, explained what, explained how, discussed what, talked about what, what counts as, discussed how to, s/s of, signs and symptoms of, explained that (a|any|if|one), in the event of, in event of, what if, worked on what, what (he|she|they) (would|should) do if, tips on, video on, prevents, preventing, to avoid, keep (him|her|them|cl) from, help (him|her|them|cl) (not|avoid), so (he|she|they|cl) (doesnt|doesn't|dont|don't), for fear of, policy on, rule on, rules on, rules about, questions about, question about, wants info on, handouts on, pamphlet on, group on, discussed risks of, discussed risk of, consequences of, could lead to, might lead to, reminded that, taught (about|s/s|how|signs), taught (him|her|pt|cl|mom|family|dtr) (about|s/s|how|signs), trained on, training on, in-service on, inservice on, recognizing, recognize signs of, coping w/, coping with, coping skills for, (group|class|lesson|workshop|training|presentation|inservice) (today)? (on|about|re|covered|covering|discussed), topic (was|today), learn about, learned about, psychoed on,
  (worksheet|worksheets|workbook|packet|curriculum|flyer|paper|essay|book|books|article|articles|talk|talks|presentation|lecture|speech|speaker|seminar|webinar|podcast|show|movie|film|documentary|poster|song|poem|episode|brochure|chapter|homework|lesson|assembly|discussion|module|unit|quiz|test|news story|story|play) (on|about|abt|re|re:|regarding), (asked|asking|asks|wondered|wanted to know) (me|us)? (about|whether|if|abt), practice* (what|how), role played, role-played, case (study|example), hypothetical, wants to go, wants to get, asking to go, thinking of going, talked about going`;

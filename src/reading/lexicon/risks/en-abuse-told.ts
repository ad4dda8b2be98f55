import type { PartialRiskLexicon } from '#reading/lexicon/lexicon.ts';

const mate = `bf|boyfriend|husband|husb|hubby|partner|ex|spouse|wife|gf|girlfriend|fiance|baby daddy`;

/** English words of abuse in short, and what sounds like it. */
export const englishAbuseTold: PartialRiskLexicon = {
  financial_exploitation: {
    words: `
      (moving|moved|moves|transferring|transferred|transfers|depositing|deposited|deposits|putting|put|wired|wiring) ... (to|into|in) (her|his|their) own (acct|account|name|pocket|bank|checking),
      (cash|cashes|cashing|cashed|checks|check|pension|ssi|money) ... (and|&) (keep|keeps|keeping|kept|pockets|pocketing|pocketed) (half|most|all|some|part|the rest|it|a cut),
      (asking|asked|asks|wants|pressing|pushing) ... for (pts|pt's|her|his|cl's|moms|mom's|av's|the pts) (bank|debit|atm)? (pin|pin number|debit card|checkbook|ssn|account number|bank info|bank login), (he|she|they) (takes|took|keeps) (her|his|my) (pay|paycheck|paychecks|tips|wages|earnings|food stamps|ebt), (taking|takes|took|keeps|keeping|collects|collecting|holding|holds) (clients|clients'|residents|residents'|tenants|tenants'|everyones|everyone's|everybodys|guys|the guys) (food stamp*|ebt|ssi|checks|benefits|money|cards|debit cards) ...,
      (eating|eats|living|lives|buys|buying|shops|shopping|getting by) (off|on|with|w/) (of)? (his|her|moms|dads|cl's|av's) (ebt|card|food stamps|ssi|check|pension|debit card),
      (clean|cleans|cleaned|cleaning|bleed|bleeding|bled|rob|robs|robbing|robbed|milk|milking|fleeced|fleecing) (him|her|mom|dad|cl|them|grandma|mr *|mrs *|ms *) (out|dry|blind),
      (car|house|truck|home|trailer|land) (title|deed)? (is)? (now)? (in)? (hers|his|nephews|nieces|sons|daughters|dtrs|caregivers|her name|his name) (too|now|only),
      (borrows|borrowing|borrowed|asks for|takes) (money|cash|$#*) ... (never|not|without|w/o|doesnt|doesn't) (pays|paid|pay|paying|repays|returns|returned|give|gives)`,
    except: `
      (got|gets|getting|receives|received|had|another|more) (a|an|some|another|lots of|few)? (scam|spam|phishing|fake irs|medicare|robo|fraud) (call|calls|text|texts|email|emails|txt|mail),
      (hung up on|blocked|ignored|recognized|spotted|avoided|reported) (a|the|that|an)? (scam|scammer|scam call|phone scam|scammers|caller),
      (could|might|may|would|can|will) (be|get) (scammed|exploited|taken advantage of|ripped off|conned|swindled|defrauded),
      (scam|fraud|exploitation) (prevention|awareness|alert|training|workshop|class|talk|seminar|presentation|bingo|education),
      (gave|gives|sends|sent) ... (birthday|graduation|christmas|xmas|wedding|shower) (money|gift|check|card|$#), (gave|gives) ... (grandson|granddaughter|grandkids|niece|nephew|son|dtr) $?#* for (graduation|birthday|xmas|christmas|school|his birthday|her birthday)`,
  },
  adult_abuse_neglect: {
    words: `
      (fridge|refrigerator|pantry|food|cabinets|kitchen|freezer) (is|was|are|kept|has|w/|with)? (a)? (locked|padlocked|chained|lock|padlock|chain) ...,
      if (he|she|av|cl|pt|mom|dad) (says no|refuses|doesnt|wont|doesn't|won't|complains|cries|asks|soils|wets|spills) ... (yells|hits|slaps|screams|threatens|locks|grabs|pinches) ...,
      si no (le|les|lo) (da|dan|hace|obedece) ... (le|la|lo) (grita|pega|insulta|amenaza|jalonea|empuja),
      (suspicious of|suspicious for|concern for|concerns for|concerned about|concerned for|concerning for|c/f) (possible)? (abuse|mistreatment|maltreatment),
      (left|leaves|leaving) (her|him|mom|dad|cl|pt|client|av) (w/|with) (no|nobody|no one) (food|water|meds|care|help|one|way|phone) ...`,
    except: `
      (bruis*|bruise|bruises|bruising) ... ... (from|r/t|d/t|due to|2/2|bc of|secondary to) (her|his|the|a|daily)? (lovenox|heparin|xarelto|plavix|prednisone|steroids|injections|shots|insulin shots|iv stick*|lab*|needle stick*|tape|bp cuff|hoyer|plasma) ...`,
  },
  child_abuse_neglect: {
    findings: `
      torn frenulum, frenulum tear, frenulum torn, retinal hemorrhage*, subdural, (bruise|bruises|bruising|bruised) (on|to|in|behind) (the|his|her|both|l|r|left|right)? (ear|ears|earlobe)`,
    words: `
      (excessive|harsh|abusive) (discipline|punishment), (report|rpt|reported|call|called|made) (in)? to (the)? (state|child|cps|abuse)? hotline,
      abuse (w/u|workup|work up|work-up|eval|evaluation|consult), (nat|nonaccidental trauma|non accidental trauma) (w/u|workup|work up|suspected|concern|likely|consult),
      (removed|removing) ... (from|fr) (mo|mom|mother|fa|dad|father|parents|bm), cps (report|rpt|referral) (by|to|called|in|sent|per|submitted|completed|from), (baby|newborn|infant|nb) ... (withdrawing|in withdrawal|w/ nas|nas scores),
      (leave|leaves|left|leaving|has|have|had) (her|his|their|the)? (4yo|5yo|6yo|7yo|8yo|9yo|10yo|5 yo|6 yo|7 yo|8 yo|9 yo|10 yo|oldest|older) ... (in charge of|watching|to watch|babysit|babysitting|to babysit|raising|caring for) (the|her|his|their)? ... (baby|infant|toddler|#yo|# yo|twins|kids|little ones|siblings|sibs|younger),
      (left|leaves|dropped) (the|her|his|both|all)? (baby|infant|kids|children|toddler|boys|girls|twins) (w/|with|at|off) ... (# days|# wks|days ago|never came back|hasnt come back|hasnt returned|never returned|no word|and never) *,
      (detained|detaining) (the|her|his|both|all)? (baby|infant|newborn|kids|children|child|siblings|sibs|twins|boys|girls|minor|minors|chn), (baby|infant|newborn|kids|children|child|siblings|sibs|minors|minor) (were|was|are|is|being|to be)? detained`,
    except: `
      (scar|scars|burn scar|burn scars) (is|was)? from (when|his|her|bio|birth|mom|dad|before|abuse|prior) ..., (hurt|burned|hit|shook|broke|abused) (him|her) (at|when (he|she) was) (age)? (#|a baby|an infant|little|a toddler)`,
  },
  substance_use: {
    except: `(door|window|wall|curtain|fence|sidewalk) crack, crack (in|of|under) (the|a|her|his) (door|window|wall|curtain|fence|sidewalk|ceiling|tooth|blinds)`,
  },
  arrest_or_violation: {
    except: `
      (detained|detaining) (the|her|his|both|all)? (baby|infant|newborn|kids|children|child|siblings|sibs|twins|boys|girls|minor|minors|chn), (baby|infant|newborn|kids|children|child|siblings|sibs|minors|minor) (were|was|are|is|being|to be)? detained`,
  },
  domestic_violence: {
    words: `
      (${mate}) ... (wont|won't|doesnt|doesn't|never|refuses to|will not|wouldnt) let (her|me|mom|mo|cl) (come|attend|be|speak|answer|shower|eat|sleep|sit|keep|hold|visit|alone|go anywhere), (fears|afraid of|scared of|terrified of|frightened of|fear of) (her|his|the)? (${mate}) ..., (broke|kicked|breaks|kicks|busted) (down|in) (the|her|my) (bathroom|bedroom|front)? door (when|bc|after|to get|while|last|and she|on) ...,
      (emotional|verbal|physical|financial|sexual|psychological|mental|emot) abuse (by|from|w/|with) (her|his|the|cl's)? (bf|boyfriend|husband|husb|wife|gf|girlfriend|partner|spouse|ex|fiance), (abused|abuse|assaulted|attacked|jumped|beaten up|mistreated) by (her|his|the)? (bf|boyfriend|husband|husb|wife|gf|girlfriend|partner|spouse|ex|fiance),
      (her|my|cls|cl's) (old man|man|hubby|husb) (hits|hit|beats|beat|choked|chokes|slaps|slapped|punched|kicked|pushed|shoved) (her|me|cl|pt)`,
    except: `
      (divorced|separated|away|free|out|left) (from)? (her|his|the|an)? abuser ... (since|#|years|yrs|yr|ago|long|before), (divorced|left|free of|away from) (her|his|the)? (abuser|abusive (ex|husband|bf|marriage|relationship)) (in|since|#|years|yrs|back|long) ...`,
  },
  whereabouts_unknown: {
    except: `(hasnt|hasn't|has not|havent|haven't|not|no longer|never) (seen|heard from|talked to) (her|his|the|my)? (ex|abuser|ex-husband|exhusband|ex bf|dealer|batterer) ...`,
  },
  acute_medical: {
    except: `(cant|can't|cannot|couldnt|could not) keep (them|the kids|the baby|the boys|the girls|custody|a job|appts|living|doing)`,
  },
  fall: { except: `"fell", 'fell'` },
};

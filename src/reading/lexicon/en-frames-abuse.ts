import type { PartialRiskLexicon, RiskFrames } from './lexicon.ts';

const kin = `son|sons|daughter|dtr|grandson|granddaughter|grandkids|nephew|niece|brother|sister|bro|sis|cousin|stepson|stepdaughter|son in law|dtr in law|uncle|aunt|mother|father|mom|dad`;
const helper = `caregiver|cgiver|cg|aide|hha|cna|caretaker|payee|rep payee|poa|guardian|housekeeper|handyman|helper|roommate|neighbor|friend|girlfriend|gf|boyfriend|bf|lady friend|tenant|boarder|roofer|contractor|church lady|pastor`;
const taker = `${kin}|${helper}`.replaceAll('|', ', ');
const owner = `her|his|their|moms|mom's|dads|dad's|mothers|mother's|fathers|father's|cl's|cls|client's|pt's|pts|grandma's|grandmas|grandpa's|aunts|aunt's|uncles|uncle's|the`;
const funds = `money|cash|check|checks|paycheck|paychecks|ssi|ssdi|ss|social security|pension|savings|benefits|ebt|ebt card|food stamps|debit card|bank card|credit card|credit cards|card|cards|account|acct|accounts|checking|cds|cd|ira|annuity|life insurance|policy|retirement|401k|stocks|inheritance|settlement|tax refund|refund|stimulus|rent money|rent $|rent|va check|va money|disability|deed|house|land|car title|truck title|title`;
const elder = `mom|dad|her|him|cl|client|pt|av|mr *|mrs *|ms *|mr. *|mrs. *|ms. *|grandma|grandpa|the resident|resident|res|her mother|his mother|her father|his father`;
const children = `kid|kids|child|children|chn|boy|boys|girl|girls|baby|infant|toddler|newborn|sibs|siblings|twins|son|dtr|daughter|#yo|# yo|#y|# y/o|#mo|#yos`;
const guardian = `mom|mo|mother|dad|fa|father|parents|parent|stepdad|stepmom|stepfather|stepmother|gma|grandma|mgm|pgm|aunt|uncle|sitter|babysitter|moms bf|mom's bf|bf|gf|mother's boyfriend|foster mom|foster dad|fm|fos mo`;
const mate = `bf|boyfriend|husband|husb|hubby|partner|ex|exhusband|ex-husband|ex-husb|exhusb|spouse|wife|gf|girlfriend|fiance|paramour|baby daddy|babydaddy|old man|old lady|her man|my man|kids dad|kids father|babys dad|baby's dad|baby's father`;

/** English: what is done to an old person, a child or a partner, by who does what with which thing. */
export const englishAbuseFrames: RiskFrames = [
  [
    'financial_exploitation',
    [
      {
        parts: [
          taker,
          `cashed out, cashes out, cashed in, liquidated, sold off, refinanced, maxed out, maxing out, ran up, runs up, running up, racked up, racking up, blew thru, blew through, burned through, burned thru, wiped out, cleaned out, cleared out, emptied out, overdrew, drained, spent, redirected, rerouted, diverted, diverting, intercepts, intercepted, withholds, withholding, holding onto, holds onto, holds, holding, hangs onto, controls, confiscates, confiscated`,
          `(all|some|most|half|part)? (of)? (${owner}|all her|all his) (entire|whole|last|monthly|own|burial|life)? (${funds})`,
        ],
      },
      {
        parts: [
          taker,
          `(is|was|got|gets|has been|been|just|now|had (himself|herself)|put (himself|herself)|getting (himself|herself)|got (himself|herself)|had)? (added|put|listed|made) (to|on|onto|as (joint|co) (owner|signer)? (on)?|joint on|co-owner on|beneficiary (of|on)) (${owner}) (bank|joint|savings)? (acct|account|accounts|deed|title|checking|savings|will|policy|house|life insurance|card|car)`,
        ],
        beside: true,
      },
      {
        parts: [
          `credit card, credit cards, cards, card, account, acct, ss check, check, checks, pension, ssi, savings, rent money, rent $, rent, money, benefits, paycheck, ebt, debit card, refund, settlement`,
          `(run up|maxed|maxed out|drained|emptied|cleaned out|spent|cashed|used|held|kept|taken|intercepted|handed|goes straight|given|going straight|wiped out|charged up|racked up) (by|to) (the|her|his|a|an|all by)? (${kin}|${helper}|someone)`,
        ],
        beside: true,
      },
      {
        parts: [
          `withdrawals, w/drawals, withdrawls, w/d's, w/ds, atm charges, charges, purchases, debits, checks written, card used, card was used, card being used, transfers`,
          `(after|while|when|since) (he|she|cl|pt|av|client|mr *|mrs *|ms *) (is|was|were|has been|already|had)? (already|still)? (admitted|in|at|been in|went in|gone into|moved to) (the)? (snf|hospital|hosp|rehab|nursing home|facility|jail|al|alf|icu|to snf), (he|she|cl|av|client|pt|mrs *|mr *) (cant|can't|cannot|couldnt|doesnt|does not|didnt|never) (explain|account for|drive|leave|make|made|recognize|remember)`,
        ],
        loose: true,
      },
      {
        parts: [
          `w/ a, with a, w/ some, with some, brought by a, driven by a, escorted by a`,
          `"friend", friend, "new friend", new friend, "nephew", man, woman, guy, stranger, unknown man, unknown woman, younger man, younger woman, "helper", "contractor", male, female`,
          `(to)? (wire|wiring|withdraw|withdrawing|take out|taking out|close|transfer|transferring|cash|pull|pulling|send) ...`,
        ],
        beside: true,
      },
      {
        parts: [
          taker,
          `(took|takes|stole|steals|grabbed|swiped) (${owner}) ... (and|&|n|plus)`,
          `(${owner})? (${funds})`,
        ],
        beside: true,
      },
      {
        parts: [
          taker,
          `lives off, living off, living off of, lives off of, mooching, mooches off, freeloading, sponging off, bleeding, milking, fleecing, bleeds`,
          `(her|his|moms|mom's|dads|dad's|cl's|client's|av's|mr *|mrs *|ms *|him dry|her dry|him for|her for|him|her|mom|dad) ...`,
        ],
        beside: true,
      },
      {
        parts: [
          taker,
          `asks, asking, asked, wants, hits her up, hits him up, begs, begging, demands, demanding, demanded, pressures, pressuring, hounds, hounding, bugging, threatens, guilt trips, guilts, bullies`,
          `(her|him|cl|mom|dad|av|for|to)? ... (money|cash|loan|$?#*|check|card|pin|house|deed|ssi)`,
          `(every|each) (day|week|wk|month|mo|1st|first|payday|check*|time), cant say no, can't say no, afraid to say no, scared to say no, feels she has to, feels he has to, or (he|she) (yells|gets|hits|wont|leaves), until (he|she) (gives|gave|pays|signs)`,
        ],
        loose: true,
      },
      {
        parts: [
          `signed, signs, signing`,
          `(over)? (the|her|his)? (deed|house|home|car|car title|title|property|land|truck|trailer|poa|papers|checks|will) (over)?`,
          `(didnt|didn't|doesnt|doesn't|did not|does not|not) (know|understand|realize|remember|recall|read), thought (it|they) (was|were) ..., (w/o|without) (reading|her glasses|his glasses|knowing), under pressure, bc (he|she|son|dtr|daughter|nephew|niece) (made|told|said|threatened), (blank) (checks)?`,
        ],
        loose: true,
      },
    ],
  ],
  [
    'adult_abuse_neglect',
    [
      {
        parts: [
          `${kin}|wife|husband|caregiver|cgiver|cg|aide|hha|cna|caretaker|staff|facility|nurse|group home|night shift`.replaceAll(
            '|',
            ', ',
          ),
          `gives, giving, gave, slips, slipped, doses, dosing, drugs, drugging, feeds, overdoses, sedates, sedating`,
          `(${elder})? (double|triple|extra|too (much|many)|more than|xtra|2x) (the|doses|dose|of)? ... (pill|pills|meds|med|ativan|benadryl|trazodone|seroquel|sleeping *|dose|doses), (${elder})? ... (pills|meds|benadryl|ativan|seroquel|sleeping pills|sleeping pill|nyquil) (to|so) (keep|make|shut|she|he|they|knock|stay|quiet|sleep) ..., (${elder}) (to|so) (keep|she|he|they) ... (quiet|sleeps|asleep|stays|sedated|down|still)`,
        ],
      },
      {
        parts: [
          `${elder}|she|he`.replaceAll('|', ', '),
          `(was|is|were|being|gets|been|kept)? (left|found|kept|parked|locked|shut|put|confined|placed) (sitting|lying|alone|outside)? (in|on|out|outside|at)`,
          `(all|by) (day|night|weekend|morning|afternoon|caregiver|cg|aide|son|dtr|daughter|staff|family|nephew|niece|grandson|(herself|himself) (all|for|w/)), (heat|cold|sun|rain|snow), no (phone|food|water|heat|ac|way)`,
        ],
      },
      {
        parts: [
          `belt marks, belt mark, cord marks, loop marks, cigarette burns, cig burns, burn marks, choke marks, welts, whip marks, grab marks, restraint marks, bite marks, grip marks, unexplained injuries, unexplained marks, unexplained burns, patterned bruises, patterned bruising, bruises all over, bruising all over, covered in bruises`,
          `(on|all|across|around|at|both|to|w/o|noted|seen|in) ...`,
        ],
        beside: true,
      },
      {
        parts: [
          `${kin}|caregiver|cgiver|cg|aide|hha|cna|caretaker|staff|nurse|night aide|facility`.replaceAll('|', ', '),
          `calls, called, calling, tells, told, telling, makes fun of, mocks, taunts, degrades, berates, berating, berated, ridicules, talks down to, belittles`,
          `(${elder}) (a)? (stupid|useless|worthless|crazy|retard*|burden|dumb|old fool|names|pig|filthy|fat|nasty|lazy), (${elder}) ... (shut up|hurry up and die|wish (you|she|he) (were|was|would)|go die|to die|nobody wants|put (you|her|him) in a home), (${elder}) (constantly|daily|all day|in front of|when|for)`,
        ],
        beside: true,
      },
      {
        parts: [
          `${kin}|caregiver|cgiver|cg|aide|hha|cna|caretaker|wife|husband|staff|facility|group home`.replaceAll(
            '|',
            ', ',
          ),
          `refuses to, refused to, refusing to, wont, won't, will not, never, not, doesnt, doesn't, does not, hasnt, hasn't, has not, didnt, didn't, stopped, fails to, failed to`,
          `(take|taking|taken|took|get|getting|got|bring|bringing|call|called) (${elder}) (to)? (the|a|any)? (dr|doctor|er|ed|hospital|pcp|wound clinic|dialysis|appts|appt|medical|an ambulance|911|help|wound care|clinic), (feed|feeding|fed|change|changing|changed|bathe|bathing|bathed|turn|turning|turned|clean|cleaning|cleaned|toilet|toileting|toileted|buy food for|give food to|give meds to) (${elder})`,
        ],
        beside: true,
      },
    ],
  ],
  [
    'child_abuse_neglect',
    [
      {
        parts: [
          children.replaceAll('|', ', '),
          `(comes|come|came|coming|showed up|shows up|arrives|arrived|sent|wearing|wears|is|was|always|still|attends|in|w/|with|has|had)? (to (school|class|daycare|bus))? (in)? (the)? (same dirty|same filthy|dirty same|same soiled|same|dirty|filthy|soiled|urine soaked) (clothes|clothing|shirt|diaper|outfit|uniform|pants) (all|every|for|again|and|&|on|x#|3|4|as|since|since mon), (smells|smelled|smelling|reeks|reeked|stinks|stank|smell|smelly) (strong|strongly|bad|badly)? (of|like)? (urine|pee|feces|mold|weed|body odor|rotten|bo), (filthy|unbathed|unwashed|lice|head lice|flea bites|bedbug bites|rotten teeth|rotting teeth|untreated *) ... (again|all|every|for|x#|untreated|weeks|months|mom|mo|parents)`,
        ],
      },
      {
        parts: [
          guardian.replaceAll('|', ', '),
          `left, leaves, leaving, forgot, abandoned, dumped, locked, leave`,
          `(the|her|his|their|both|all|two|three|#|my|our)? (little|younger|older)? (${children}|him|her|them) ... (in|inside) (a|the|his|her|hot|parked|running)? (hot|parked|running)? (car|truck|van|vehicle), (the|her|his|their|both|all|two|three|#|my|our)? (little|younger|older)? (${children}) ... (alone|unattended|by themselves|by himself|by herself|overnight|w/ no one|with no one|unsupervised|outside|w/ a stranger|with a stranger)`,
        ],
      },
      {
        parts: [
          `stepdad, stepfather, step dad, step father, uncle, cousin, brother, stepbrother, grandpa, grandfather, dad, father, fa, moms bf, mom's bf, moms boyfriend, mom's boyfriend, bf, boyfriend, coach, neighbor, man, babysitter, teacher, pastor`,
          `comes, came, coming, gets, got, getting, climbs, climbed, sneaks, sneaking, crawls, goes, went, watches, watched, walks in, films, filmed, kisses, kissed, makes, made, shows, showed, sends, sent, sleeps, slept`,
          `(in|into|to) (her|his|their|my) (room|bed|bedroom) (at|w/|with|when|every|naked|and|some|after|during|late|most) ..., (in)? bed (w/|with) (her|him|me|child), (her|him|me|them)? (undress|undressing|naked|in the shower|shower|showering|changing|on the (lips|mouth)|porn|nudes|naked pics|pictures|photos|videos|his (privates|penis|private parts)|herself|himself)`,
        ],
        beside: true,
      },
      {
        parts: [
          guardian.replaceAll('|', ', '),
          `refuses to, refused to, refusing to, wont, won't, will not, never, not, doesnt, doesn't, hasnt, hasn't, didnt, didn't, stopped, fails to, failed to, cant be bothered to`,
          `(feed|feeding|fed|change|changing|changed|bathe|bathing|bathed|supervise|supervising|watch|watching) (the|her|his|their)? (${children}|diapers|diaper) ..., (get|getting|got|seek|seeking|sought) (any|the|him|her|them)? (${children})? (medical care|med care|medical|treatment|medical attention) ..., (take|taking|taken|took|bring|brought|get|gets) (the|her|his)? (${children}|him|her|them) to (the|a|any|his|her)? (dr|doctor|er|ed|hospital|dentist|specialist|appts|therapy|school|clinic) ...`,
        ],
        beside: true,
      },
      {
        parts: [
          `report made, made report, made a report, made rpt, rpt made, reported, reporting, report filed, filed report, filed a report, called in, called it in, called, hotlined, mandated report, report called, intake made, reported it`,
          `(to|in to|into) (the)? (cps|dcf|dcs|dhs|dcfs|child abuse|cys|acs|cfsa|child) (hotline|line|intake)?`,
        ],
        beside: true,
      },
    ],
  ],
  [
    'domestic_violence',
    [
      {
        parts: [
          `black eye, blackened eye, split lip, busted lip, fat lip, bruised face, bruised arm, bruises, bruising, broken nose, broken wrist, broken jaw, choke marks, marks on neck, neck marks, swollen face, swollen eye, swollen lip, ribs, scratches`,
          `(her|his|my|the|cl's)? (${mate}) (did|done|does|caused|gave|put) (that|it|this|her|them|those|to)`,
        ],
        loose: true,
      },
      {
        parts: [
          mate.replaceAll('|', ', '),
          `threatened, threatens, threatening, threatned, threat, swore, says, said, vows, vowed, promised, texted, texting, texts`,
          `(to|he'll|hell|he will|she'll|he would|hed|he'd|he's gonna|hes gonna|he is going to|gonna|going to) (kill|hurt|shoot|stab|beat|find|burn|choke|strangle|bury|take the kids|take her kids) ..., (her|him|me|mom|mo|cl|pt) ... (kill|hurt|shoot|stab|beat|dead|burn|choke) ..., (her|him|me|mom|mo|cl|pt) (w/|with) (a|the|his|her)? (gun|knife|bat|machete|weapon|hammer|taking the kids|deport*|ice)`,
        ],
      },
      {
        parts: [
          mate.replaceAll('|', ', '),
          `(came over|showed up|shows up|broke in|kicked in|busted in|keeps coming|keeps calling|keeps texting|wont leave|won't leave|breaks in|drives by|follows|followed|contacted|texted|called|violated|violating|violates|broke|keeps breaking|ignoring|ignores)`,
          `(no contact|no-contact|nco|restraining order|protective order|ro|po|pfa|ppo|order of protection|op|epo|dvpo|stay away|stay-away|the order|her order)`,
        ],
        loose: true,
      },
      {
        parts: [
          mate.replaceAll('|', ', '),
          `(is|gets|got|getting|was|turns|turned|becomes|being|has been|been)? (violent|abusive|physical|possessive|jealous and|controlling|real controlling|very controlling|physically abusive|verbally abusive|emotionally abusive)`,
          `(when|w/|with|to|toward|towards|again|last|after|if|at|over|in|and|&|on|since|this|now|more|lately) ...`,
        ],
      },
      {
        parts: [
          mate.replaceAll('|', ', '),
          `isolates, isolating, isolated, monitors, monitoring, tracks, tracking, tracked, stalks, stalking, stalked, controls, controlling, cut off, cuts off, cutting off, keeps, forbids, locks, locked, trapped, traps`,
          `(her|him|mom|mo|cl|pt|me) (phone|location|car|every|from (family|friends|her|everyone|people)|money|texts|out of|in the|on|at|away|w/|inside|contact|off from), all (the|her)? (money|her money|finances|bank), (what|who|where|how) (she|he)`,
        ],
        beside: true,
      },
    ],
  ],
];

/** English words of abuse in short, and what sounds like it. */
export const englishAbuseTold: PartialRiskLexicon = {
  financial_exploitation: {
    words: `
      (clean|cleans|cleaned|cleaning|bleed|bleeding|bled|rob|robs|robbing|robbed|milk|milking|fleeced|fleecing) (him|her|mom|dad|cl|them|grandma|mr *|mrs *|ms *) (out|dry|blind),
      (car|house|truck|home|trailer|land) (title|deed)? (is)? (now)? (in)? (hers|his|nephews|nieces|sons|daughters|dtrs|caregivers|her name|his name) (too|now|only),
      (borrows|borrowing|borrowed|asks for|takes) (money|cash|$#*) ... (never|not|without|w/o|doesnt|doesn't) (pays|paid|pay|paying|repays|returns|returned|give|gives)`,
    except: `
      (got|gets|getting|receives|received|had|another|more) (a|an|some|another|lots of|few)? (scam|spam|phishing|fake irs|medicare|robo|fraud) (call|calls|text|texts|email|emails|txt|mail),
      (hung up on|blocked|ignored|recognized|spotted|avoided|reported) (a|the|that|an)? (scam|scammer|scam call|phone scam|scammers|caller),
      (scam|fraud|exploitation) (prevention|awareness|alert|training|workshop|class|talk|seminar|presentation|bingo|education),
      (gave|gives|sends|sent) ... (birthday|graduation|christmas|xmas|wedding|shower) (money|gift|check|card|$#), (gave|gives) ... (grandson|granddaughter|grandkids|niece|nephew|son|dtr) $?#* for (graduation|birthday|xmas|christmas|school|his birthday|her birthday)`,
  },
  adult_abuse_neglect: {
    words: `
      (suspicious of|suspicious for|concern for|concerns for|concerned about|concerned for|concerning for|c/f) (possible)? (abuse|mistreatment|maltreatment),
      (left|leaves|leaving) (her|him|mom|dad|cl|pt|client|av) (w/|with) (no|nobody|no one) (food|water|meds|care|help|one|way|phone) ...`,
  },
  child_abuse_neglect: {
    words: `
      (detained|detaining) (the|her|his|both|all)? (baby|infant|newborn|kids|children|child|siblings|sibs|twins|boys|girls|minor|minors|chn), (baby|infant|newborn|kids|children|child|siblings|sibs|minors|minor) (were|was|are|is|being|to be)? detained`,
  },
  arrest_or_violation: {
    except: `
      (detained|detaining) (the|her|his|both|all)? (baby|infant|newborn|kids|children|child|siblings|sibs|twins|boys|girls|minor|minors|chn), (baby|infant|newborn|kids|children|child|siblings|sibs|minors|minor) (were|was|are|is|being|to be)? detained`,
  },
  domestic_violence: {
    words: `
      (her|my|cls|cl's) (old man|man|hubby|husb) (hits|hit|beats|beat|choked|chokes|slaps|slapped|punched|kicked|pushed|shoved) (her|me|cl|pt)`,
    except: `
      (divorced|separated|away|free|out|left) (from)? (her|his|the|an)? abuser ... (since|#|years|yrs|yr|ago|long|before), (divorced|left|free of|away from) (her|his|the)? (abuser|abusive (ex|husband|bf|marriage|relationship)) (in|since|#|years|yrs|back|long) ...`,
  },
  fall: { except: `"fell", 'fell'` },
};

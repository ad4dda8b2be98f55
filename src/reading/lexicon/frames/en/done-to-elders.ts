import type { RiskFrames } from '#reading/lexicon/lexicon.ts';

const kin = `
  son|sons|daughter|dtr|grandson|granddaughter|grandkids|nephew|niece|brother|sister|bro|sis|cousin|stepson|
  stepdaughter|son in law|dtr in law|uncle|aunt|mother|father|mom|dad`;
const helper = `
  caregiver|cgiver|cg|aide|hha|cna|caretaker|payee|rep payee|poa|guardian|housekeeper|handyman|helper|roommate|
  neighbor|friend|girlfriend|gf|boyfriend|bf|lady friend|tenant|boarder|roofer|contractor|church lady|pastor`;
const taker = `${kin}|${helper}`.replaceAll('|', ', ');
const owner = `
  her|his|their|moms|mom's|dads|dad's|mothers|mother's|fathers|father's|cl's|cls|client's|pt's|pts|grandma's|
  grandmas|grandpa's|aunts|aunt's|uncles|uncle's|the`;
const funds = `
  money|cash|check|checks|paycheck|paychecks|ssi|ssdi|ss|social security|pension|savings|benefits|ebt|ebt card|
  food stamps|debit card|bank card|credit card|credit cards|card|cards|account|acct|accounts|checking|cds|cd|ira|
  annuity|life insurance|policy|retirement|401k|stocks|inheritance|settlement|tax refund|refund|stimulus|rent money|
  rent $|rent|va check|va money|disability|deed|house|land|car title|truck title|title`;
const elder = `
  mom|dad|her|him|cl|client|pt|av|mr *|mrs *|ms *|mr. *|mrs. *|ms. *|grandma|grandpa|the resident|resident|res|
  her mother|his mother|her father|his father`;

/** English: what is done to an old person, by who does what with which thing. */
export const englishElderFrames: RiskFrames = [
  [
    'financial_exploitation',
    [
      {
        parts: [
          taker,
          `stole, steals, stolen, stealing, pawned, pawns, hocked, swiped`,
          `(${owner}) (truck|car|van|ring|rings|jewelry|tools|tv|guns|gun|coins|watch|purse|wallet|phone|laptop|generator|mower|tractor|furniture|silver|check|checks|checkbook|debit card|card|meds money|ebt)`,
        ],
        beside: true,
      },
      {
        parts: [
          `(met|meets|talks to|talking to|chatting with|dating) (him|her|someone|somebody|this *|a *|the *|* *)? (online|on (line|fb|facebook|a *|an *|the *|insta*|whatsapp|tinder|telegram)), (girl|woman|man|guy|lady|someone|somebody) (he|she) met, facebook, fb, instagram, whatsapp, telegram, dating site, online bf, online gf, online boyfriend, online girlfriend, pen pal`,
          `sent, sends, sending, mailed, mails, mailing, wired, wires, wiring, gave, gives, giving, loaned, paid, paying`,
          `him, her, them, money, cash, cards, # prepaid cards, prepaid cards, gift cards, $?#*, checks, phones, crypto, bitcoin`,
        ],
        loose: true,
      },
      {
        parts: [
          taker,
          `cashed out, cashes out, cashed in, liquidated, sold off, refinanced, maxed out, maxing out, ran up, runs up, running up, racked up, racking up, blew thru, blew through, burned through, burned thru, wiped out, cleaned out, cleared out, emptied out, overdrew, drained, spent, redirected, rerouted, diverted, diverting, intercepts, intercepted, withholds, withholding, holding onto, holds onto, holds, holding, hangs onto, controls, confiscates, confiscated, uses, using, used`,
          `(all|some|most|half|part)? (of)? (${owner}|all her|all his) (entire|whole|last|monthly|own|burial|life)? (${funds})`,
        ],
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
          `lives off, living off, living off of, lives off of, mooching, mooches off, freeloading, sponging off, bleeding, milking, fleecing, bleeds`,
          `(her|his|moms|mom's|dads|dad's|cl's|client's|av's|mr *|mrs *|ms *|him dry|her dry|him for|her for|him|her|mom|dad) ...`,
        ],
        beside: true,
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
          `${kin}|caregiver|cgiver|cg|aide|hha|cna|caretaker|staff|nurse|night aide|facility`.replaceAll('|', ', '),
          `calls, called, calling, tells, told, telling, makes fun of, mocks, taunts, degrades, berates, berating, berated, ridicules, talks down to, belittles`,
          `(${elder}) (a)? (stupid|useless|worthless|crazy|retard*|burden|dumb|old fool|names|pig|filthy|fat|nasty|lazy), (${elder}) ... (shut up|hurry up and die|wish (you|she|he) (were|was|would)|go die|to die|nobody wants|put (you|her|him) in a home), (${elder}) (constantly|daily|all day|in front of|when|for)`,
        ],
        beside: true,
      },
    ],
  ],
];

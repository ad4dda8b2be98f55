import type { RiskFrames } from '#reading/lexicon/lexicon.ts';

const kin = `
  son|sons|daughter|daughters|dtr|grandson|grandsons|granddaughter|grandkids|grandchild|nephew|nephews|niece|nieces|
  caregiver|caregivers|cg|aide|hha|cna|caretaker|payee|poa|roommate|neighbor|friend|friends|boyfriend|girlfriend|bf|
  gf|brother|sister|sis|cousin|stepson|stepdaughter|housekeeper|helper|handyman|contractor|roofer|stranger|ap|perp`;
const takers = `${kin.replaceAll('|', ', ')}, (a|the|this|some) (man|woman|guy|lady|person|caller|couple), someone, somebody, unknown (person|party|acct|account)`;
const elder = `
  her|his|their|mom's|moms|dad's|dads|mother's|father's|grandma's|cl's|client's|clients|pt's|av's|avs|elder's|
  aunt's|uncle's`;
const count = `
  #|two|three|four|five|six|seven|eight|several|multiple|many|large|big|repeated|daily|weekly|frequent|series of|
  string of|back to back`;
const kindOfMove = `large|big|cash|atm|zelle|cashapp|venmo|wire|bank|online|more|new|separate|forged`;
const moves = `
  (zelle|cashapp|venmo|wire|cash app) (pmts|payments|pmt)|wires|transfers|xfers|withdrawals|withdrawls|withdraws|
  w/ds|w/d's|cash advances|zelles`;
const persona = `she|he|av|cl|client|pt|mom|mrs *|mr *|ms *`;

/** English: money that goes out of an old person's account, counted or added up, and who stands beside it. */
export const englishMoneyOut: RiskFrames = [
  [
    'financial_exploitation',
    [
      {
        parts: [`(${count}) (${kindOfMove})? (${moves})`, takers],
        loose: true,
      },
      {
        parts: [
          `(${count}) (${kindOfMove})? (${moves}), (checks|cks|money orders)`,
          `to (the same|same|an unknown|unknown) (#|number|person|name|acct|account|man|woman), (${persona}) (says|said|states)? (she|he)? (doesnt|doesn't|does not|didnt|didn't|did not|never) (know|recogni*|make|made|authorize*|remember) ...`,
        ],
        loose: true,
      },
      {
        parts: [
          `cks, checks, ck, money orders`,
          `(all|each|made out|payable|written|going|made)? (out)? to (the|her|his|a)? (${kin})`,
        ],
      },
      {
        parts: [
          `ssi, ssdi, check, checks, pension, money, savings, benefits, ebt, food stamps, card, va check, retirement, rent money, jewelry, tv, tools, car`,
          `(spent|taken|cashed|used|withdrawn|kept|collected|sold|pawned|drained|stolen|held) by (the|her|his|a|av's|cl's)? (${kin})`,
        ],
        beside: true,
      },
      {
        parts: [
          `tv, tools, jewelry, rings, ring, furniture, car, truck, guns, coins, silver, laptop, meds money, things`,
          `(${kin}) (sold|pawned|took|hocked|traded) (them|it|all|everything|those|most)`,
        ],
        loose: true,
      },
      {
        parts: [
          `poa, payee, ${kin.replaceAll('|', ', ')}, guardian, conservator`,
          `wont, won't, will not, refuses to, refused to, refusing to, hasnt, hasn't, has not, would not, wouldnt, wouldn't`,
          `(release|give|show|turn over|provide|produce|account|hand over|share|bring|turned over|provided|shown) ... (records|statement*|stmts|bank|receipts|accounting|checkbook|ledger)`,
        ],
      },
      {
        parts: [
          `contractor, roofer, handyman, painter, plumber, repairman, driveway, paving, company, landscaper, tree guy`,
          `took, paid, got, wanted, collected, cashed, charged, given, gave`,
          `never (started|came|finished|did|showed|returned|back), no work (done|started), (wont|won't|not|doesnt) (answer*|return*|call*|pick*), disappeared`,
        ],
        loose: true,
      },
      {
        parts: [
          `my (boy|son|sons|dtr|daughter|nephew|grandson|niece|aide|kids|brother|sister|caregiver), he, she, they`,
          `takes, took, taking, keeps, kept, spends, spent, stole, steals, cashes, cashed`,
          `my (whole|own)? (check|checks|money|ssi|card|pension|ebt|social security|bank card|debit card|savings)`,
        ],
        beside: true,
      },
      {
        parts: [
          `overdrawn, overdraft*, bounced, nsf, in the red, empty`,
          `(${kin}) (has|had|holds|keeps|uses|using|w/|with) (the|her|his|av's)? (pin|card|debit|debit card|checkbook|acct|account)`,
        ],
        loose: true,
      },
      {
        parts: [
          `signed, cosigned, co-signed, sign`,
          `loan, deed, papers, title, mortgage, refinanc*, contract, poa, quitclaim`,
          `(didnt|didn't|did not|doesnt|doesn't|does not|never) (understand|understood|know|realize|get) (what|it|why|that|they|the)`,
        ],
        loose: true,
      },
      {
        parts: [takers, `(${count}) (${kindOfMove})? (${moves})`],
        loose: true,
      },
      {
        parts: [
          `(${moves}), (charges|purchases|checks|money|cash|funds|savings|balance|acct|account|bills|$?#*)`,
          `since (the|her|his|a)? (${kin}) ... (moved|got|took|came|became|started|began|was added|showed|has been|living|lives)`,
        ],
        loose: true,
      },
      {
        parts: [
          `$?#*, checks, money, funds, cash`,
          `unaccounted, not accounted for, cant be accounted, can't be accounted`,
        ],
        beside: true,
      },
      {
        parts: [
          `(on|to) (the|her|his|av's)? (acct|account|checking|savings|deed|title)`,
          `(${count}) (${kindOfMove})? (${moves}), $?#* (gone|out|missing|short|withdrawn|withdrawl*|left), (went|dropped|fell|down|drained|went down) (from|to) $?#*, balance (is|now|went|down|dropped), acct (empty|drained|short)`,
        ],
        loose: true,
      },
      {
        parts: [
          takers,
          `(on|added to|put on|added onto) (the|her|his|av's)? (acct|account|checking|savings|deed|title)`,
          `$?#*k? (gone|out|missing|short|withdrawn|left), (went|dropped|fell|down) from $?#*, (gone|empty|drained|emptied) (by|in|since|now)`,
        ],
        loose: true,
      },
      {
        parts: [
          `(balance|acct|account|savings|checking)`,
          `(went|dropped|fell|down|goes|gone) (down)? from $?#*`,
          `to $?#*, to (nothing|zero|under|almost|almost nothing)`,
        ],
      },
      {
        parts: [
          `deed, title, titled, house, car, truck, checks, check, cks, loan, mortgage, poa, will, signature`,
          `(${persona}) (says|said|states|reports)? (she|he)? (never|did not|didnt|didn't|does not|doesnt|doesn't|cant|can't|cannot) (remember|recall|remembers|recalls|know about)? (signed|sign|signing|agreed|writing|wrote|approved|authorized), (${persona}) (thought|believed|was told) (she was|he was|it was) (signing|just|for|a|only)`,
        ],
        loose: true,
      },
      {
        parts: [
          `deed, title, house, home, car, truck, property, land, acct, account`,
          `(is|was|now|put|titled|moved|transferred|signed|deeded) (now|over)? (in|into|to|over to) (the|a|her|his)? (${kin}|son's|daughter's|dtr's|dtrs|nephew's|niece's|grandson's|caregiver's|aide's|neighbor's|friend's|cg's)`,
        ],
        beside: true,
      },
      {
        parts: [
          `payee, poa, son, daughter, dtr, nephew, niece, grandson, granddaughter, caregiver, cg, aide, roommate, neighbor, friend, brother, sister, cousin, rep payee`,
          `keeps, keeping, kept, takes, taking, took, pockets, pocketing, collects, collecting, holds, holding, spends, spending, spent, gets, blew`,
          `(the|her|his|all the|all her|all his|av's|avs|most of the) ($|$$|ssi|ssdi|money|check|rent money|rent $|cash|pension|ebt), it for (herself|himself), the rest`,
        ],
        beside: true,
      },
      {
        parts: [
          takers,
          `goes, going, deposited, diverted, redirected, direct deposit*, moved, routed`,
          `(to|into) (his|her|their) (own)? (acct|account|card|bank|cashapp)`,
        ],
      },
      {
        parts: [
          `ssi, ssdi, pension, check, checks, social security, benefits, va check, income, ss`,
          `(goes|going|go|deposited|diverted|redirected|sent) (in|to|into|onto) (a|an|some|the) (card|acct|account|address|other)`,
          `(she|he|av|cl) (does not|doesnt|doesn't|has never|never) (have|has|see|seen|know|sees|saw), (not hers|not his|unknown), (${kin})`,
        ],
      },
      {
        parts: [
          `caller, callers, scammer, (man|woman|someone|somebody|guy) on the (ph|phone|internet|computer), (fake|someone claiming|caller claiming|claimed to be|pretending to be|posing as) ..., telemarketer, online friend, (fb|facebook|internet|online) (man|friend|bf|gf|boyfriend|girlfriend)`,
          `send, sent, sending, buy, bought, pay, paid, paying, mail, mailed, wire, wired, gave, give, giving, read, drained, got`,
          `$?#*, (gift|apple|google|itunes|steam|amazon|prepaid|target|visa)? cards, bitcoin, money, cash, (ssn|bank|card|acct|account|medicare|pin)`,
        ],
      },
      {
        parts: [
          `sent, sends, sending, wired, wires, mailed, gave, gives, giving, lost`,
          `$?#*k?, bitcoin, gift cards, thousands, money, savings`,
          `(to|w/|with)? ... online, (she|he) (has never met|never met|met on *|met online), on (fb|facebook|whatsapp|a dating site|dating app), overseas`,
        ],
      },
      {
        parts: [
          `(${count}) (${kindOfMove})? (${moves}), atm, casino, charges, $?#*`,
          `(${persona}) (is|was|has been)? (bedbound|bed bound|homebound|housebound|in a coma|inpt|hospitalized|in the (hospital|snf|rehab|icu)|wheelchair bound), (${persona}) (doesnt|doesn't|does not|cant|can't|never) (drive|leave|leaves|walk|go out|gamble|gambles|use|uses)`,
        ],
        loose: true,
      },
      { parts: [`(${count}) (${kindOfMove})? (${moves}), charges`, `casino, casino atm`] },
      {
        parts: [
          takers,
          `(took|takes|taking|taken|pulled|pulls|withdrew|withdraws|w/d|w/d'd|wd|got|borrowed|skimmed|charged) (out|off|from)?`,
          `$?#k, $#, # grand, # thousand, # dollars`,
          `of (his|hers|her money|his money|it|mom's|dad's|av's), (from|out of|off|w/o|without|behind|in) *, cash (since|in|from|over|out|last), on (her|his|av's|mom's|the) card`,
        ],
        beside: true,
      },
      {
        parts: [
          takers,
          `pocketed, pockets, blew, gambled, kept, drank up, smoked up, never paid, ran off (w/|with), took off (w/|with), walked off (w/|with)`,
          `$?#*, the money, her money, his money, the cash, the rent, the check, it`,
        ],
        beside: true,
      },
      {
        parts: [
          `blank checks, blank check, signed checks, pre-signed checks`,
          `(${kin}), caregivers, caregiver's, aides, aide's, sons, son's, dtrs, dtr's`,
        ],
      },
      {
        parts: [
          `bank, branch, teller, credit union, fraud (dept|unit|team), branch mgr, banker`,
          `flagged, flags, froze, frozen, noticed, reported, reports, concerned, suspicious, suspects, alerted, red flagged, says, said`,
          `(${kindOfMove})? (${moves}), cash withdrawals, wire to *, (odd|unusual|strange|weird|suspicious|out of character) (activity|charges|checks|use)`,
        ],
      },
      {
        parts: [
          `$?#*, charges, purchases, gas, clothes`,
          `(at|from|for) (the|a)? (casino|liquor|smoke shop|vape|nail salon|bar|bars|online|games|doordash|uber|gas station|clothes|shoes)`,
          `(on|w/|with) (${elder}) (card|debit|debit card|ebt|acct|account|bank card|credit card)`,
        ],
      },
      {
        parts: [
          `${kin.replaceAll('|', ', ')}`,
          `using, uses, used, has been using, living off, lives off, buying on, shopping with`,
          `(av's|avs|av|mom's|moms|dad's|dads|cl's|her|his|grandma's|aunt's|uncle's) (ebt|debit|card|bank card|credit card|snap|check|atm)`,
        ],
      },
      {
        parts: [
          `(poa|payee|son|daughter|dtr|nephew|niece|guardian) ...`,
          `# (mo|mos|months|wks) behind, behind # (mo|mos|months), (not|never|hasnt|hasn't|has not|quit|stopped) (paid|paying|pd)`,
          `(at|w/|with|on|to)? (the|her|his)? (snf|alf|nh|facility|nursing home|rent|mortgage|bill|bills)`,
        ],
      },
    ],
  ],
];

import type { RiskFrames } from '#reading/lexicon/lexicon.ts';

const kin = `
  son|sons|daughter|daughters|dtr|grandson|grandsons|granddaughter|grandkids|grandchild|nephew|nephews|niece|nieces|
  caregiver|caregivers|cg|aide|hha|cna|caretaker|payee|poa|roommate|neighbor|friend|friends|boyfriend|girlfriend|bf|
  gf|brother|sister|sis|cousin|stepson|stepdaughter|housekeeper|helper|handyman|contractor|roofer|stranger|ap|perp`;
const takers = `${kin.replaceAll('|', ', ')}, (a|the|this|some) (man|woman|guy|lady|person|caller|couple), someone, somebody, unknown (person|party|acct|account)`;
const count = `
  #|two|three|four|five|six|seven|eight|several|multiple|many|large|big|repeated|daily|weekly|frequent|series of|
  string of|back to back`;
const kindOfMove = `large|big|cash|atm|zelle|cashapp|venmo|wire|bank|online|more|new|separate|forged`;
const moves = `
  (zelle|cashapp|venmo|wire|cash app) (pmts|payments|pmt)|wires|transfers|xfers|withdrawals|withdrawls|withdraws|
  w/ds|w/d's|cash advances|zelles`;

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
          `cks, checks, ck, money orders`,
          `(all|each|made out|payable|written|going|made)? (out)? to (the|her|his|a)? (${kin})`,
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
          `(${moves}), (charges|purchases|checks|money|cash|funds|savings|balance|acct|account|bills|$?#*)`,
          `since (the|her|his|a)? (${kin}) ... (moved|got|took|came|became|started|began|was added|showed|has been|living|lives)`,
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
      { parts: [`(${count}) (${kindOfMove})? (${moves}), charges`, `casino, casino atm`] },
      {
        parts: [
          takers,
          `(took|takes|taking|taken|pulled|pulls|withdrew|withdraws|w/d|w/d'd|wd|got|borrowed|skimmed|charged) (out|off|from)?`,
          `$?#k, $#, #00, # grand, # thousand, # dollars`,
          `(out)? (with|w/|on|using) (her|his|mom's|dad's|the) (debit|bank|atm)? card, of (his|hers|her money|his money|it|mom's|dad's|av's), (from|out of|off|w/o|without|behind|in) *, cash (since|in|from|over|out|last), on (her|his|av's|mom's|the) card`,
        ],
        beside: true,
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
          `${kin.replaceAll('|', ', ')}`,
          `using, uses, used, has been using, living off, lives off, buying on, shopping with`,
          `(av's|avs|av|mom's|moms|dad's|dads|cl's|her|his|grandma's|aunt's|uncle's) (ebt|debit|card|bank card|credit card|snap|check|atm)`,
        ],
      },
    ],
  ],
];

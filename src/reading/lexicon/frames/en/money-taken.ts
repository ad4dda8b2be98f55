import type { RiskFrames } from '#reading/lexicon/lexicon.ts';
import { asListed } from '#reading/lexicon/risks/en/elders-and-carers.ts';
import { goods, owner, taker } from '#reading/lexicon/risks/en/money-and-takers.ts';

const takers = asListed(taker);
const things = asListed(goods);
const whom = `him|her|them|me|mom|dad|grandma|grandpa|av|client|the client|resident|residents|uncle|aunt|mr *|mrs *|
  ms *|mr. *|mrs. *|ms. *`;

/** English: money and goods taken, run up, signed for and sold by those near an owner, and how a bank sees it. */
export const englishTakenMoney: RiskFrames = [
  [
    'financial_exploitation',
    [
      {
        parts: [
          takers,
          `hit, hits, hitting`,
          `(him|her|mom|dad|grandma|grandpa|av|cl|client) up for (cash|money|$#*|her check|his check)`,
        ],
        beside: true,
      },
      {
        parts: [
          takers,
          `stole, steals, stealing, stolen, swiped, swipes, pocketed, pockets, pocketing, pinched, lifted, pawned,
            pawns, hocked, sold off, drained, drains, draining, emptied, empties, raided, raids, raiding, skimmed,
            skims, skimming, siphoned, siphons, siphoning, diverted, diverts, diverting, embezzled, maxed out,
            maxes out, maxed, ran up, runs up, racked up, racks up, blew, blows, gambled away, smoked up, drank up,
            spends, spending, misuses, misused, misusing, mishandled, mishandling, misappropriated, intercepts,
            intercepted, intercepting, cashes, cashed, cashing, helps himself to, helps herself to,
            helped himself to, helped herself to, helping himself to, helping herself to, help themselves to,
            forges, forged, forging, liquidated, cleaned out, cleared out, wiped out, rifled through,
            going through, goes through, extorts, extorted, controls, collects, collecting, confiscates, venmo'd,
            venmoed, zelled, cashapped, transferred, rerouted`,
          `(all|some|most|half|part|out|up|every penny)? (of)? (${owner})? (entire|whole|last|monthly|own|full|bank|
            late husband's|wedding|#)? (${goods})`,
        ],
        beside: true,
      },
      {
        parts: [
          takers,
          `charged, charges, charging, bought, buys, buying, spent, spends, spending, put, puts, ran up, withdrew,
            withdraws, pulled, took out, takes out, eats out, shops, shopping, gambles, paid, pays,
            venmo'd himself, venmoed himself, made purchases, making purchases, purchases, gassing up, fills up`,
          `(on|off|from|with|w|using|out of) (${owner}) (ss|ssi|bank|atm|debit|credit|va|own)? (visa|mastercard|
            discover|discover card|amex|card|cards|debit card|credit card|bank card|account|acct|checking|savings|
            ebt|dime|money|phone|ssi|check|pension|checkbook|food stamps|stamps)`,
        ],
      },
      {
        parts: [
          `using, uses, used, spends, spending, spent, maxed out, ran up, took, taking, cashing, cashed, pockets,
            pocketed, keeps, collects`,
          `(grandma's|grandmas|gm's|gma's|great-grandma's|great grandma's|grandpa's|great uncle's|uncle's|aunt's|
            elderly *'s|mgm's|pgm's) (debit|credit|va|ss|bank)? (${goods})`,
        ],
        beside: true,
      },
      {
        parts: [
          takers,
          `kept, keeps, keeping, pocketed, pockets, spent, took, takes`,
          `(half|all|most)? (the|his|her) (pay|refund|tax refund|proceeds|stimulus|benefits|veterans pay|
            veterans check|rent money|insurance money)`,
        ],
        beside: true,
      },
      {
        parts: [
          things,
          `(is|are|was|were|has|have|had|being|been|got|went|keeps|keep)? (been|getting|being|all)? (stolen|swiped|
            pawned|taken|diverted|cashed|sold|spent|maxed out|maxed|emptied|drained|rifled|raided|hocked|forged|
            intercepted|withdrawn|used|run up|wiped out|wiped|misused|charged|skimmed|siphoned)`,
          `by (her|his|the|a|an|someone|somebody|bio|home health|live in)? (own|home health|live in|live-in|
            new)? (${taker}), out from under, off (her|his) (finger|dresser|nightstand|body), (while|when) (she|he|
            cl|pt|client|av) (was|is|slept|in), (without|w/o) (her|his)? (asking|permission|knowledge|consent|
            knowing|telling), she suspects *, he suspects *, suspects (the|her|his|a) ...`,
        ],
        loose: true,
      },
      {
        parts: [
          `jewelry, ring, rings, earrings, necklace, watch, coins, silver, heirloom *, antiques, guns, gun, cash,
            money, wallet, purse, checkbook, checks, savings, debit card, credit card, envelope, tools, clock,
            wedding band, valuables, meds money, rent money`,
          `gone, missing, disappeared, disappears, disappearing, vanished, walked off, grew legs, unaccounted for,
            not in, cant find, short`,
          `since (the|her|his|a|new)? (new)? (${taker}) ..., after (the|her|his|a|each|
            every)? (new)? (${taker}) ..., when(ever)? (the|her|his)? (${taker}) (visits|comes|leaves|is), (son|
            grandson|nephew|daughter|niece|aide|helper|caregiver) (moved|left|was|visited|started|came), card used,
            and used at, used at # ..., charges on, suspects ..., blames ..., (${taker})'s visits`,
        ],
        loose: true,
      },
      {
        parts: [
          takers,
          `signed, signs, signing, forged, forging, copies, opened, opens, opening, took out, takes out,
            taking out, got, applied for, registered, put, filed`,
          `for (${whom}), (a|an|the|his|her|some|multiple|# )? (phone contract|phone plan|loan|loans|car loan|
            credit card|credit cards|cards|account|accounts|utilities|electric|cable|line of credit|payday loan|
            title loan|mortgage|lease|contract|taxes|car|phone|phones)? (in|under|using|with|on) (${owner}) (name|
            ssn|social|credit|info|identity|social security number)`,
        ],
        beside: true,
      },
      {
        parts: [
          `credit card, credit cards, cards, loan, loans, four loans, accounts, account, car loan, phone contract,
            phone, phones, payday loan, line of credit, mortgage, second mortgage, utilities, electric bill, taxes,
            unemployment, credit report`,
          `in (her|his|client's|cl's|av's) name, under (her|his) name, opened, taken out, took out, filed, shows`,
          `(she|he|cl|pt|client|av) (that)? (did not|didnt|didn't|never|does not|doesnt|doesn't|knows nothing|
            knew nothing|has no idea|had no idea) ..., (that)? (she|he) (knows|knew) nothing, (w/o|without|
            w/out) (her|his) (knowledge|knowing|consent|permission|ok|signature), unknown to (her|him), not (hers|
            his)`,
        ],
        loose: true,
      },
      {
        parts: [
          `(house|home|trailer|car|truck|land|farm|property|condo|furniture|mobile home|deed|title|lot) (was|were|
            has been|got|is|being)? (sold|signed over|deeded|transferred|mortgaged|refinanced|titled|put|taken|
            listed), sold, mortgaged, refinanced, deeded, transferred, quitclaimed, signed over, listed, retitled,
            put the trailer, put the house, put the car, put the deed, put the title`,
          `never agreed, did not agree, didnt agree, did not know, didnt know, never knew, never signed,
            did not sign, didnt sign, without (her|his) ..., w/o (her|his) ..., w/out (her|his) ...,
            does not remember, doesnt remember, did not understand, didnt understand, while (she|he|pt|cl|av|
            client) (was|is) (in|at) ..., behind (her|his) back, (in|into) (his|her|their) own name,
            to the (handyman|caregiver|neighbor|aide|roommate|roofer|tenant|lawn guy|pastor|realtor), to (her|
            his) (caregiver|aide|handyman|neighbor|new friend|new boyfriend|new girlfriend), kept the (money|
            proceeds|cash)`,
        ],
        loose: true,
      },
      {
        parts: [`robbed, cheated, bilked, fleeced, defrauded, scammed, conned, swindled`, `of`, things],
        beside: true,
      },
      {
        parts: [
          `bank, teller, credit union, bank manager, branch manager, cu, banker, atm`,
          `froze, frozen, flagged, flags, suspicious, worried, concerned, sar, hold on, unusual, stopped, alerted,
            refused, called re, fraud rep, fraud dept`,
          `account, acct, activity, withdrawal*, withdrawing, transfer*, wires, wire, checks, unknown (man|woman|
            male|female), hovering, coached, with (a|an|unknown|some) (man|woman|male|female|younger *|unknown *),
            to a "*, gift cards, cash, out of`,
        ],
        loose: true,
      },
      {
        parts: [
          `overdrawn, overdraft, drained, zero balance, $0 balance, balance zero, empty, negative, maxed out,
            maxed, depleted`,
          `(by|due to|from|because of|from) (someone else's|somebody else's|his|her|the|son's|daughter's|unknown|
            unauthorized|a|an)? ... (purchases|charges|withdrawals|spending|checks|transfers|debts|${taker})`,
        ],
        beside: true,
      },
      {
        parts: [
          `signature, signatures, handwriting, endorsement, name`,
          `look like hers, look like his, not hers, not his, isnt hers, isnt his, not match, doesnt match,
            doesn't match, looks forged, looks fake, looks traced, looks different, not look right,
            doesnt look right, doesnt look like`,
        ],
        loose: true,
      },
    ],
  ],
];

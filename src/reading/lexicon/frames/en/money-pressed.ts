import type { RiskFrames } from '#reading/lexicon/lexicon.ts';
import { asListed } from '#reading/lexicon/risks/en/elders-and-carers.ts';
import { taker } from '#reading/lexicon/risks/en/money-and-takers.ts';

const takers = asListed(taker);
const whom = `him|her|them|me|mom|dad|grandma|grandpa|av|client|the client|resident|residents|uncle|aunt|mr *|mrs *|
  ms *|mr. *|mrs. *|ms. *`;

/** English: money coaxed, scared or borrowed out of somebody, and kept by those who ought to manage it for them. */
export const englishPressedMoney: RiskFrames = [
  [
    'financial_exploitation',
    [
      {
        parts: [
          `he borrowed, she borrowed, borrowed, borrows, lent, loaned`,
          `$?#*, money, cash`,
          `laughs, laughed, (never|wont|will not|refuses to|has not|hasnt) (repays|repaid|repay|paid|pays|pay|
            returned|returns|paying), never (paid|pays|gave|gives|saw|seen) ... back, avoids (her|him),
            blocked (her|him), denies (it|owing)`,
        ],
        loose: true,
      },
      {
        parts: [
          `she, he, av, client, cl, mom, dad, mrs *, mr *`,
          `pays, paid, paying, has paid off, paid off, buys, bought, is paying, covers, supports, cosigned,
            co-signed, gives, signed`,
          `(all|off|for)? (of)? (his|her|their) (bills|truck|car|rent|phone|loan|habit|cigarettes|beer|fines) (bc|
            because|or|so|since|otherwise) ... (leave|threat*|gone|scared|afraid|yells|mad|hits|made|beg|hurt)`,
        ],
        loose: true,
      },
      {
        parts: [
          takers,
          `makes, made, making, talks, talked, talking, pressures, pressured, pressuring, coerces, coerced, forces,
            forced, tricked, tricks, convinced, convinces, persuaded, got, gets, getting, had, has, have, bullied,
            bullies, guilted, guilts, sweet talked, manipulates, manipulated, pushes, pushed, duped`,
          `(${whom}) (to|into|out of|in to)? (hand over|handing over|sign|signing|sign over|write|writing|change|
            changing|give|giving|buy|buying|co-sign|cosign|co-signing|cosigning|sell|selling|withdraw|withdrawing|
            transfer|transferring|take out|taking out|lend|loan|add|adding|donate|donating|pay|paying|name|naming|
            put|putting|open|opening|his|her|their|all|the|a)`,
          `money, cash, check, checks, blank checks, ssi, ssdi, pension, will, deed, house, title, loan, account,
            card, name, food stamps, ebt, stamps, cigarettes, truck, car, poa, papers, trust, savings, beneficiary,
            $#*, every day, benefits, paychecks, phone, bills`,
        ],
        beside: true,
      },
      {
        parts: [
          `coerced, pressured, tricked, forced, talked, manipulated, conned, duped, bullied, guilted, sweet talked,
            suckered, deceived, misled, strong armed, intimidated`,
          `(into|to|in to) (co-signing|cosigning|cosign|co-sign|sign|signing|buy|buying|giving|give|change|changing|
            selling|sell|taking|take|paying|pay|lending|loaning|withdrawing|withdraw|transferring|adding|add|a|an|
            donating|handing)`,
          `loan, truck, car, papers, annuity, reverse mortgage, mortgage, timeshare, house, deed, will, money,
            cash, check, checks, insurance, policy, account, savings, contract, roof, card, title, poa, $#*, home,
            property, warranty, membership`,
        ],
      },
      {
        parts: [
          `(her|his|mom's|dad's|client's|cl's|av's|the|va|vet's) (whole|entire|monthly)? (pension|check|checks|ssi|
            ssdi|social security|ss|benefits|disability|paycheck|money|income|deposit|retirement|va check),
            pension, va benefits, disability, ssi, direct deposit`,
          `(goes|go|going|went|deposited|deposits|rerouted|redirected|is deposited|are deposited|
            still gets deposited|being deposited|comes|paid|switched|is going) (straight|directly|right|all|
            now)? (in|into|to|onto)`,
          `(his|her|their|someone else's|another) (account|acct|card|pocket|name|bank|checking)`,
        ],
        beside: true,
      },
      {
        parts: [
          `has to beg, begs, asks, has to ask, must ask, no access, does not see, never sees, doesnt see,
            not allowed, has no control, does not have access, doesnt have access, eats at (a|the)? soup kitchen,
            goes without, going without, cant buy, left with nothing, sees none, saw #, gets #, gets $#*,
            lives on $#*`,
          `(to|for|of|on)? (any of)? (her|his) own (money|check|account|card|funds|cash|ssi), for (grocery|gas|bus|
            food|spending) money, (son|daughter|niece|nephew|payee|poa|brother|sister|aide|caregiver) for (a dollar|
            money|cash|$#*|every penny), of it, of # (this|per|a) (mo|month)`,
        ],
        beside: true,
      },
      {
        parts: [
          asListed(`payee|rep payee|poa|power of attorney|guardian|trustee|conservator|executor|son|sons|daughter|
            niece|nephew|brother|sister|grandson|granddaughter|rep`),
          `behind, unpaid, not paid, hasnt paid, has not paid, past due, overdue, not paying, never paid,
            in collections, evicted, late, owes, shut off, has not been paid, not been paid, wont pay,
            stopped paying, bounced`,
          `while (she|he|they) ..., new (truck|car|boat|tv|phone|motorcycle|house|kitchen), (spends|spending|
            spent) ..., cash gone, (facility|snf|nursing home|alf|nursing home bill|al) ..., on (himself|herself|
            themselves), took over, got control, has control, (money|cash|check|checks|income|savings) (is|are|
            all)? gone`,
        ],
        loose: true,
        either: true,
      },
      {
        parts: [
          takers,
          `(is|are|got|had|has|now|was|just)? (herself|himself|him|her)? (now|newly)? (added|put|named|listed|made sole),
            (is|are|got|now|got|put|has|had|moved) (herself|himself|him|her)? (now)? on`,
          `(on|onto|to|as|in|the)? (joint|co)? (the|her|his|client's|mom's|av's)? (deed|will|title|checking|
            bank account|account|accounts|acct|beneficiary|trust|house|joint owner|poa)`,
        ],
        beside: true,
      },
      {
        parts: [
          `new will, will changed, changed will, will rewritten, new poa, new trust, new deed, new beneficiary`,
          `naming, names, leaves everything to, leaving, in favor of, drawn up by, benefits, with, favors, to`,
          `(the|her|his|a)? (new)? (caregiver|aide|neighbor|helper|handyman|friend|boyfriend|girlfriend|roommate|
            tenant|pastor|church friend|housekeeper|attendant|companion) ...`,
        ],
        beside: true,
      },
      {
        parts: [
          `moved in, moved in with, staying there, staying with, living with, stays with`,
          `pays no rent, pay no rent, paying no rent, not paying rent, no rent, rent free, not paying,
            eats her food, eat her food, eat all, eats all`,
          `(use|uses|using|run|runs|takes|take) (her|his) (card|car|ebt|food stamps|money|check|phone), make (her|
            him) ..., makes (her|him) ..., her food, his food`,
        ],
        loose: true,
      },
      {
        parts: [
          takers,
          `makes, made, making, takes, take, took, taking, holds, hold, holding, keeps, keep, keeping, collects,
            confiscates, requires, pockets, pocketing, charging, demands, wants`,
          `(residents|everyone|everybody|clients|tenants|guys|the guys|the men|whole|all|all the|half|
            the)? (to)? (hand over|turn over|give up|surrender|give him|give her|sign over)? (their|everyone's|
            everyones|everybody's|residents|residents'|clients'|client's|all|his|her|whole|the|our|
            from)? (food stamps|ebt cards|ebt card|ebt|stamps|ssi checks|ssi|checks|paychecks|benefits|debit cards|
            stimulus checks) ...`,
        ],
        beside: true,
      },
      {
        parts: [
          `follows him, follows her, follow him, follow her, followed him, followed her, waits for him,
            wait for him, waiting for him, meets him, meet him, walks him, walk him, jumps him, take him,
            takes him, took him, took her, takes her, drove her, drove him, drives her`,
          `to (the|an|her|his)? (bank|atm|store|check cashing place|check casher|ebt machine), on payday,
            on check day, on the 1st, every 1st, at the atm, on the first`,
          `(take|takes|took|taking) (his|her|all|most|half|the) ..., (and|to) (withdraw|withdraws|withdrew|empty|
            emptied|clean|get|got|pull|take|cash) ...`,
        ],
        loose: true,
      },
      {
        parts: [
          `poa, power of attorney, guardian, guardianship, trustee, payee, rep payee, conservator, executor,
            fiduciary, trust`,
          `misuse, misuses, misused, misusing, abuse, abuses, abusing, accused, self dealing, self-dealing, raided,
            investigated, used (it)? to, using (it)? to, theft, mismanag*, accounting demanded, audit, commingl*,
            suspected`,
        ],
        either: true,
      },
      {
        parts: [
          takers,
          `wants, says, needs, refuses, refused, refusing, against, blocks, will not agree to, wont agree to`,
          `placement, snf, snf placement, nursing home, discharged, facility, placed, home`,
          `check keeps coming, checks keep coming, keep the check, keep getting (her|his) *, (needs|need|lives on|
            live on|depends on) (her|his) (check|checks|ssi|social security|pension|income|money), pay (his|
            her) (mortgage|rent|bills|truck), pays (his|her) (mortgage|rent|bills|truck), lose (her|his) (check|ssi|
            pension|income)`,
        ],
        loose: true,
      },
      {
        parts: [
          `after, want, wants, theyre after, they're after, trying to get, tried to get, only there for,
            only comes for, only comes around for, shows up for, comes around on, only visits on`,
          `(her|his|my|the) (house|money|land|check|savings|property|pension|inheritance|signature|pin|ssi|card),
            check day, payday, the first of the month, the 1st`,
        ],
        beside: true,
      },
    ],
  ],
];

import type { RiskFrames } from '#reading/lexicon/lexicon.ts';
import { asListed } from '#reading/lexicon/risks/en/elders-and-carers.ts';
import { swindle } from '#reading/lexicon/risks/en/money-and-takers.ts';

/** English: callers, sweethearts and workmen who are not what they say, and what is paid to them. */
export const englishSwindles: RiskFrames = [
  [
    'financial_exploitation',
    [
      {
        parts: [
          `roof, roofing, driveway, roofer, contractor, handyman, paver, pavers, siding, tree, painter, plumber,
            hvac, furnace, windows, deck, lawn guy, yard guy, tree guy, gutter, repairman, man, company, crew,
            sealcoat, chimney`,
          `up front, upfront, in advance, deposit, down payment, overcharged, overcharging, charged, paid, cashed,
            # deposit, inflated, double`,
          `never (came|started|poured|finished|returned|did|showed|called|begun|began|happened|done|seen|
            built) ..., (was|were) never ..., no work ..., not started, not done, nothing done, disappeared,
            took off, for (one|1|a) (mow|tree|hour|leak|faucet|visit|gutter), (he|who|they) (drove|took|
            followed) (her|him) to ..., wont answer, won't return, phone (off|disconnected), (unlicensed|
            no license) ..., gone`,
        ],
        loose: true,
        either: true,
      },
      {
        parts: [
          `paid, gave, put down, cashed, took, lost`,
          `up front, upfront, in advance, deposit, down payment`,
          `never (came|started|poured|finished|returned|did|showed|called|begun|began|happened|done|seen|
            built) ..., (was|were) never *, no work, not started, not done, nothing done, disappeared, took off,
            wont answer, no show, skipped town, number disconnected`,
        ],
        loose: true,
      },
      {
        parts: [
          asListed(swindle),
          `paid, pays, paying, sent, sends, sending, wired, wires, wiring, mailed, mails, mailing, gave, gives,
            giving, given, bought, buys, buying, purchased, deposited, deposits, deposit, put, lost, out, needed,
            needs, needing, demanded, demands, demanding, asks for, asked for, asking for, wants, wanted,
            transferred, donated, donates, donate, loaned, withdrew, withdraws, took out, fees, winnings,
            told her to, told him to, drained`,
          `$#*, #k, # thousand, # grand, # hundred, # dollars, money, cash, thousands, thousand, hundreds, savings,
            gift cards, gift card, itunes cards,
            google play cards, apple cards, prepaid cards, bitcoin, crypto, fee, fees, taxes, card numbers, social,
            ssn, bank info, bank login, account number, password, remote access, check, checks, deposit, withdraw,
            wire, every *, zelle, bail`,
        ],
        loose: true,
      },
      {
        parts: [
          `paid, sent, wired, mailed, gave, giving, bought, deposited, sending, donated, transferred, loaned,
            fell for, mails, sends, falling for, lost, withdrew, put`,
          `$#*, #k, # thousand, # grand, # hundred, # dollars, money, cash, thousands, savings, gift cards,
            itunes cards, google play cards, prepaid cards,
            bitcoin, crypto, taxes, fees, checks, bank login, bank info, ssn, social security number,
            account number, card number, it, remote access`,
          asListed(swindle),
        ],
        loose: true,
      },
      {
        parts: [
          `gave, gives, given, giving, shared, provided, told, read, allowed, let, handed`,
          `(a|an|the|his|her|them|him|some|caller|stranger|someone|this|to)? (a|the|his|her)? (bank login|bank info|
            bank information|bank password|banking info|account number|account numbers|ssn|social security number|
            card number|card numbers|medicare number|password|pin|routing number|login|remote access|
            credit card number|debit card number)`,
          `(to|with) (a|an|the|some|unknown|who)? ... (stranger|caller|man|woman|someone|guy|lady|person|rep|
            scammer|telemarketer|girlfriend|boyfriend|website|email) ..., over the phone, to (her|his|their|
            the) (bank|computer|account), on the phone, online, account (was)? (wiped|emptied|drained), by email,
            (account|acct) (wiped|drained|emptied)`,
        ],
        loose: true,
      },
      {
        parts: [
          `bitcoin atm, bitcoin machine, crypto atm, coinstar, bitcoin, crypto, gift cards, gift card,
            itunes cards, google play cards, apple cards, target cards, steam cards, prepaid cards, money orders,
            moneygram, western union, wire, wires, zelle, zelle payments, venmo, cashapp, cash app,
            cashier's check, cashiers check, cash in a box, cash in the mail`,
          `at the direction, claiming, told to, told her to, told him to, needs, needed, asked for,
            asks for, demanded, to a man, to a woman, to someone, to somebody, to a stranger, to a guy, to people,
            stranger, unknown, online, overseas, for a man, for his, never met, (this|in one|in an) (week|afternoon|
            day|month), fraud department, does not know, doesnt know, wont say, won't say, to pay off, to claim,
            courier, winnings`,
        ],
        loose: true,
      },
      {
        parts: [
          `demands, demanded, demanding, wants, extorting, blackmail*, threatens, threatened, threatening`,
          `money, cash, $#*, gift cards, payment`,
          `or (he|she|they|ill|he'll|hell) ... (post|send|share|leak|tell|hit|hurt|leave|kick|take|break),
            every payday, each payday, (nudes|pictures|photos|video*) ..., every (week|month|day|1st|first|check)`,
        ],
        loose: true,
      },
    ],
  ],
];

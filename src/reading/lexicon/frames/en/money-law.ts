import type { RiskFrames } from '#reading/lexicon/lexicon.ts';

const elder = `
  her|his|their|mom's|moms|mother's|mothers|dad's|dads|father's|grandma's|grandmas|grandmother's|grandpa's|cl's|
  client's|clients|pt's|pts|av's|mr *|mrs *|ms *|mr. *|mrs. *|ms. *|the old man's|the elder's|uncle's|aunt's`;
const wealth = `money, cash, $$, check, checks, checkbook, ssi, ssdi, social security, pension, savings, benefits, debit card, bank card, credit card, card, cards, ebt, food stamps, pin, account, accounts, acct, bank account, jewelry, ring, rings, necklace, valuables, retirement, inheritance, income, settlement, deed, house title, va check, ss check`;
const taker = `son, sons, daughter, dtr, grandson, grandsons, granddaughter, grandkids, grandchild*, nephew, niece, caregiver, cg, aide, hha, cna, caretaker, payee, poa, guardian, conservator, roommate, neighbor, neighbors, friend, friends, boyfriend, girlfriend, bf, gf, brother, bro, sister, sis, cousin, stepson, stepdaughter, in-law, tenant, landlord, housekeeper, cleaner, helper, handyman, contractor, roofer, somebody, someone, stranger, strangers, people, (a|the|this|some|that) (man|woman|guy|lady|couple|kid|caller), ap, perp, church lady, lodger, boarder, nurse, driver, church, staff, ex, husband, wife`;

/** English risks of money, whereabouts and the law, by who does or lacks what. */
export const englishMoneyFrames: RiskFrames = [
  [
    'financial_exploitation',
    [
      {
        parts: [
          taker,
          `taking, takes, took, taken, keeps, keeping, kept, stealing, steals, stole, stolen, cashing, cashes, cashed, spending, spends, spent, pocketing, pockets, pocketed, emptying, empties, emptied, draining, drains, drained, cleaned out, cleaning out, withdrawing, withdrew, withdraws, pulling, borrowing, borrows, borrowed, hitting (her|him) up for, helping (himself|herself|themselves) to, siphoning, skimming, skims, misusing, misused, pawned, pawning, sold, selling, forged, forging, forges, charging, charged, using, uses, used, talked (her|him|them) out of, got (her|him) to (sign|give|change|hand|write|add), made (her|him) (sign|give|change|hand|write|add), had (her|him) (sign|change|write|add), has (her|him) (sign|write)`,
          `(all|some|most|part|half|each|every|the rest)? (of)? (${elder}|the) (last|entire|whole|monthly|bank|debit|own|wedding|late husband's|gold|social security|ss|ssi|va|disability|rent|burial|life|retirement)? (money|cash|check|checks|checkbook|ssi|ssdi|social security|pension|savings|benefits|card|cards|debit card|credit card|ebt|food stamps|account|accounts|acct|jewelry|ring|rings|necklace|valuables|retirement|inheritance|settlement|income|deed|house|furniture|tools|coins|guns|truck|funds), bank card, debit card, atm card, pension, savings, social security, ssi, ebt card, bank account, (from|out of) (her|his|their|the|mom's|dad's|cl's) (bank|savings|checking|account|acct|purse|wallet|atm), money from (her|him|mom|dad|cl|the client|mr|mrs|ms), $?#* (from|out of) (her|his|the), deed, quitclaim`,
        ],
      },
      {
        parts: [
          wealth,
          `(is|was|are|were|has been|have been|been|went|all|keeps|has|just)? (gone|missing|disappear*|vanish*|drained|emptied|wiped out|cleaned out|stolen|forged) (from|out of|since|and|again|when|after|each|every|over|by), (went|going|goes|comes|coming|came|walked|flying|pouring) out of (her|his|the) (account|savings|bank|checking), (was|were|is|are|got|been) (taken|withdrawn|moved|transferred|cashed|signed over|forged|wired|pawned) (by|from|out|to|without|w/o|at)`,
        ],
      },
      {
        parts: [
          `(thinks|believes|afraid|worried|suspects|suspicious|sure|says|concern|concerned|told me|certain|fears|said) (that)? ... (he|she|they|son|daughter|nephew|niece|aide|caregiver|bro|brother|sister|somebody|someone) (is|are|was|has been|have been|been|keeps)? (taking|stealing|using|spending|skimming|pocketing)`,
          `$$, $, money, the money, checks, cash, her money, his money, her card, his card, things, from (her|him|mom|dad), funds`,
        ],
        beside: true,
      },
      {
        parts: [
          `(debit|bank|credit|atm|ebt) card, checkbook, pension, money, bank account, account, poa, deed, payee, savings`,
          `(misuse|abuse|theft|fraud|exploitation|concern|concerns|allegation*|taken over|worry)`,
          `(aps|adult protective|report|mr|mrs|ms|client|her|his|pt)`,
        ],
      },
      {
        parts: [
          `sent, wired, mailed, gave, paid, giving, sending, sends, wiring, read, reads, reading, gives, bought, buying, buys`,
          `gift cards, gift card numbers, gift card, bitcoin, wire transfer, money order*, western union, $?#*, thousands, thousand, her savings, his savings, money, social security number, bank number*, account number*, pin`,
          `(to|for|over the phone to|with) (a|the|some|this|an)? (man|woman|stranger|caller|someone|somebody|guy|person|soldier|doctor overseas|boyfriend|girlfriend|friend) (she|he|on|from|online|over|who|that|met|in|claiming|calling|said|says|never), to (a|the|some|her|his)? (online|phone|internet|facebook) (boyfriend|girlfriend|friend|man|woman|caller|lover|scammer), (said|saying|claiming|claims|told (him|her|them)) ... (irs|grandson|jail|bail|microsoft|won|prize|lottery|medicare|virus|arrest*|warrant), who (said|claimed|told|says|promised)`,
        ],
      },
      {
        parts: [
          `made, makes, making, got, gets, getting, talked, talks, talking, pressured, pressuring, pressures, forced, forcing, forces, had, has, convinced, tricked, tricks, pushed, pushing, bullied, bullying, told, begged, begs, keeps asking, asked, asks, asking, hounding, hounds, badgering, guilted, scared, drove, takes, took`,
          `(him|her|them|mom|dad|cl|client|mr *|mrs *|ms *|mr. *|mrs. *|ms. *|her mother|his mother|his father|her father|the old man|the old lady|grandma|grandpa) (to|into|in to)? (the bank)? (to|and)? (take out|taking out|withdraw|withdrawing|took out|sign|signing|write|writing|cash|cashing|hand over|handing over|hand him|hand her|give|giving|gave|put|putting|add|adding|change|changing|sell|selling|transfer|transferring|lend|lending|loan|buy|buying|co-sign|cosign|pull|wire|send|sending|empty|get)`,
          `money, cash, dollars, $?#*, hundred, thousand, grand, check, checks, deed, house, will, account, card, savings, loan, car title, title, gift cards, trust, property, land, name on, pin`,
        ],
      },
      {
        parts: [
          `he, his, dad, father, mr *, mr. *, grandfather, grandpa, uncle`,
          `(gave|given|gives|sent|sends|sending|mailed|mails|wired|handed|hands|lent|loaned|signed over|has been giving|has been sending|been sending) (her|them|this woman|the woman|a woman|some woman|this girl) (over)?`,
          `his (last)? (two|three|whole|entire|bank|social security|life|next)? (check|checks|money|savings|card|pin|account*|pension|rent money|car|jewelry), thousands, $#*, # (dollars|bucks|thousand|hundred|grand), #k, gift cards, everything`,
        ],
      },
      {
        parts: [
          taker,
          `keeps, keep, kept, holds on to, holding on to, hangs on to, hanging on to, holds, holding, got hold of, carries, carrying, took over, wont give back, won't give back, will not give back, took charge of, walks around with`,
          `bank card, debit card, atm card, ebt card, checkbook, checks, money, ssi, social security, pin, pension, bank book, food stamps`,
        ],
        beside: true,
      },
    ],
  ],
  [
    'whereabouts_unknown',
    [
      {
        parts: [
          `none of (his|her|the|their|them) ... (know|knows|knew), neither of them (know|knows), (nobody|no one) ... (knows|knew|could say), no idea, not sure, no clue, unsure, dont know, don't know, dk, dunno, doesnt know, doesn't know, do not know, does not know, didnt know, didn't know, did not know, nobody knows, no one knows, noone knows, none of them know, could not say, couldnt say, couldn't say, cannot say, cant say, can't say, wont say, won't say, unknown, unclear, not known, nobody could say, nobody can say, nobody could tell me, no word on, no info on, trying to find out, asking around`,
          `where (he|she|they|mom|mo|dad|fa|mother|father|cl|client|pt|the (mother|father|child|children|kids|client|family|boy|girl|baby)|kids|youth) (is|was|are|were|at|went|has gone|have gone|has been|have been|could be|might be|may be|ran|took|now|stays|is staying|is living|sleeps|moved|lives|goes at), where (hes|he's|shes|she's|theyre|they're) (at|gone|staying|living|sleeping|now|been), where to (find|look for|reach) (him|her|them)`,
        ],
      },
      {
        parts: [
          `left, walked out, walked off, ran, ran off, took off, snuck out, sneaked out, stormed out, moved out, checked out, checked (himself|herself) out, gone, bolted, disappeared, slipped out, drove off, went out, headed out, went to the store, signed out, out the window`,
          `(has not|hasnt|hasn't|have not|havent|haven't|not|never|didnt|didn't|did not) (been|come|came|returned|return|shown up|show up|showed up|made it) (back|home|since|seen|heard from|found)?, (nobody|no one|noone|none of us|none of them) (has|had|can|could|knows|have)? (seen|heard|reach|find|found|knows|reached|located|been able to) (from|to reach|to find)? (him|her|them|where|anything|since|it), still (gone|out|missing|not back), (no|without) (word|sign|trace|forwarding|a word|telling)`,
        ],
        loose: true,
      },
      {
        parts: [
          `(not|never|hasnt|hasn't|has not|havent|haven't|didnt|didn't|did not|wasnt|wasn't) (been|come|came|returned|slept|stayed|shown up|gone|made it|make it) (back)? (home|at home|back|at the house|here|there|at the apartment|in the house|to the house|to the shelter|to placement|to the group home)`,
          `(since|in # (days|nights|weeks)|for # (days|nights|weeks)|in (two|three|four|five|six|several|a few) (days|nights|weeks)|for (two|three|four|five|six|several|a few) (days|nights|weeks)|all (week|weekend|night)|last (night|nite)|overnight|in (days|weeks)|for days|mon*|tues*|wed*|thurs*|fri*|sat*|sun*)`,
        ],
        beside: true,
      },
      {
        parts: [
          `nobody, no one, noone, none of (them|us|the family|his family|her family), neither of them, not one person`,
          `(has|have|had|can|could)? (seen|heard from|reach|reached|find|found|locate|located|spoken to|talked to|laid eyes on) (him|her|them|mom|dad|the *|mr *|mrs *|ms *|cl|client) ... (since|in|for|anywhere|all|or)`,
        ],
      },
      {
        parts: [
          `packed up, packed, moved, moved out, left, cleared out, took the kids, took (him|her|them), took off, gone, went, skipped town, disappeared, cleaned out, drove off`,
          `(told|telling|said to) (nobody|no one|noone), (did not|didnt|didn't|never|would not|wouldnt|wont) (tell|say|said|told|leave) (anyone|anybody|us|me|her|him|the *)? (where|an address|a number|a forwarding), left no (address|number|forwarding|word|note), (without|w/o) (telling|saying|leaving|a word|word|letting|notice), no one was told, no forwarding`,
        ],
        loose: true,
      },
      {
        parts: [
          `(not|hasnt|hasn't|havent|haven't|nobody|no one|noone|never|no) (has|have|been)? (heard|had|gotten|got)?`,
          `(a word|word|a thing|anything|a peep|any word|a call|one word) (from|of) (him|her|them|mom|dad|cl|either)`,
        ],
        beside: true,
      },
    ],
  ],
  [
    'arrest_or_violation',
    [
      {
        parts: [
          `cops, cop, police, pd, deputy, deputies, sheriff, sheriffs, troopers, trooper, marshals, ice, officers, probation, parole, po, they, city pd`,
          `locked (him|her|them|cl|dad|mom|pt) up, picked (him|her|them|cl|dad|mom|pt) up, (arrested|booked|cuffed|handcuffed|jailed|detained|charged|cited|nabbed|busted|grabbed|hauled) (him|her|them|cl|dad|mom|fa|mo|pt|client|the (father|mother|client|son|boyfriend)), violated (him|her|them|cl), (took|hauled|put) (him|her|them|cl|dad|mom) (in|to|into) (jail|custody|county|booking|lockup|holding|juvie|the station)`,
        ],
      },
      {
        parts: [
          `got, was, gets, been, being, is, were, he, she, cl, client, dad, mom`,
          `(picked up|pulled over|stopped|taken in|hauled in|brought in) (by|on|for) (the|a|an|his|her|city|county|state)? (cops|police|pd|deput*|sheriff*|trooper*|marshal*|ice|warrant|dui|dwi|theft|shoplift*|assault|possession|trespass*|driving|old warrant|outstanding warrant|fta|probation|bench warrant)`,
        ],
      },
      {
        parts: [
          `skipped, missed, blew off, blew, did not show for, didnt show for, didn't show for, no showed, no-showed, never went to, didnt go to, didn't go to, did not go to, failed to appear for, failed to appear at, failed to show for`,
          `court, court date, arraignment, sentencing, hearing, probation appt*, probation appointment*, parole appt*, po appt*, report date, reporting day, community service, check in with (his|her) (po|probation officer|parole officer)`,
        ],
        beside: true,
      },
      {
        parts: [
          `cops, cop, police, pd, deputy, deputies, sheriff, troopers, trooper, marshals, ice, officers, officer, agents, po, bail bondsman, bounty hunter`,
          `(took|taken|led|hauled|walked|carried|drove|dragged|marched) (him|her|them|cl|dad|mom|client|the father|the mother) (away|off|out in|downtown|in cuffs|in handcuffs|out of|from), in cuffs, in handcuffs, put cuffs on, came for (him|her), (served|serving) (a|the|his|her) warrant, wrote (him|her) (up|a ticket|a citation), gave (him|her) a (ticket|citation)`,
        ],
        loose: true,
      },
    ],
  ],
];

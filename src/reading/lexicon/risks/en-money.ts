import type { RiskLexicon } from '#reading/lexicon/lexicon.ts';

/** English risk words: exploitation. */
export const englishMoney: Pick<RiskLexicon, 'financial_exploitation'> = {
  financial_exploitation: {
    except: `
      phone scam* (info*|handout|tips|flyer|awareness), (scam*|fraud) (prevention|awareness|handout|info*|class|tips),
      (cash|cashes|cashed|cashing|takes|withdraws|gets|deposits) (his|her) (check|checks|pension|ssi|money) (for (him|her))? (and|then) (always)? (brings|gives|hands|brought|gave|handed) (him|her|it|all|every|the|back),
      gave (her|him) (a bus pass|$* gift),
      (car|bike|phone|id|meds|bag|backpack|wallet|tablet|package*|cell|catalytic*|tag|laptop) (was|got|were|is)?
      stolen, stolen (car|bike|phone|id|vehicle|property|goods|wallet|meds), (stealing|stole) (money)? (from|at)?
      (the|a|his|her)? (store|walmart|target|school|work|gas
      station|dollar*|job|classmate*|peer*|mom|parents|purse|teacher),
      (about|re|on|avoid*|spot|spotting|recognize*|handle|against) (phone|online|romance|internet|common|email)?
      scam*, scam (calls|mail|texts|emails|letters), exploiting every, took (her|his) money order, gift cards (as|for)
      (thanks|groceries|kids|family|christmas|xmas|bday|birthday|incentive*), (sent|bought|gave|mailed) gift cards
      (as|for), (changed|change|changing) the will ... (atty|attorney|lawyer|wish*),
      (gun|tv|shoes|clothes|coat|tools|plates|stroller|ipad) (was|got|were|is|been)? stolen, gun stolen`,
    words: `
      financial* exploit*, exploitation, exploited, stealing (her|his|from|money), stole (her|his|from|money|$*),
      taking (her|his) (money|check|checks|ssi|social|benefits|pension|card|debit), took (her|his)
      (money|check|checks|ssi|card|debit|pension|savings), took $*, scam*, misus* (of)? (poa|funds|money), missing
      (money|funds|checks|$*), money missing, $* missing, forged, forging, unauthorized
      (withdraw*|charges|transfer*|use), withdraw* ... (her|his|the|bank|mrs|mr|client's|clients) (savings|checking)?
      account, withdraw* from (her|his|the|savings|checking|bank|atm), emptied (her|his|the)? account, drained
      (her|his|the)? account, changed (the)? (will|deed), signed over, (sign|signed|signing|changed|transferred|took)
      ... deed, coerced ... (sign|money), identity theft, (bought|buy|buying|sent|send|sends|sending|mail*|asked
      for|asking for|demand*|paid (w/|with|in)|pay (w/|with|in)|read|reading|thousand* in|$* in|$* of) ... gift cards,
      # in gift cards, sweepstakes, wired money, wire transfer*, keeps (her|his) (check|ssi|money), romance scam,
      (won|win|winning|fake|foreign|jamaican) (the|a|some)? (foreign|jamaican)? lottery, lottery
      (scam|caller|fee*|winner|winning*|prize), cashed (her|his), (takes|took|taking|cashes|cashed|keeps|holds)
      (her|his|moms|dads|client's|clients|the) (check|checks|money|ssi|pension|benefits|card), controls (her|his|all
      (her|his)|the) (money|finances|check*|account*|debit|bank|card*|ssi|income|benefits), #* missing from
      (savings|account|checking|bank|purse), (writing|writes|wrote|writing out|signing|cashing|forged|forges)
      (herself|himself|themselves|her|his|their|out)? (own)? (checks|a check|cks),
      (withdraw*|charge*|transfer*|purchase*|transaction*|cash) ... (she|he|cl|client|mrs|mr) ...
      (doesnt|doesn't|didnt|didn't|does not|did not|never|not)
      (remember*|recall|recogniz*|make|made|know|authorize*|approve*),
      (roofer|contractor|handyman|repairman|caller|man|guy|company|online) ... (never came back|never showed|never
      did|took the money|took off), (paid|gave|sent|lent) ... (never came back|never did the work|never returned|never
      saw again), (isnt|isn't|not|wont|won't|doesnt|doesn't|never|refuses to) (giving|give|gives|given)
      (him|her|cl|client) (his|her|any|the|their) (own)? (money|ssi|check|funds|benefits|allowance|card),
      (payee|poa|son|daughter|dtr|nephew|niece|grandson|granddaughter|caregiver|aide|roommate|neighbor|friend|boyfriend|bf|girlfriend|gf|church)
      ...
      (spending|spends|spent|using|uses|used|took|takes|taking|stole|steals|stealing|emptied|empties|drained|drains|cashed|cashes|cashing|withdrew|withdraws|keeps|keeping|borrowed|borrows|pocketing|pockets|helping
      (himself|herself) to|living off|sold|selling|pawned)
      (her|his|their|cl's|client's|clients|mom's|moms|dad's|the|all|all her|all his|out)?
      (money|cash|funds|check*|ssi|social
      security|savings|pension|account|card*|ebt|debit|credit|benefits|jewelry|ring|rings|car|house|home|tv|belongings|things|social|furniture|truck|tools|guns),
      (money|cash|checks|funds|jewelry|rings|valuables) (is|are|was|were|keeps|keep|has been|have been)?
      (gone|missing|disappear*|vanish*), (missing|disappeared) (jewelry|cash|checks|rings|valuables), put (his|her)
      name on (the)? (account|deed|house|title|her|his), new name on (the)? (account|deed), (ssn|social security
      number|identity|card number|bank info) (stolen|given|used), (opened|opening|took out) (credit cards|a
      loan|loans|accounts|credit|a mortgage) in (her|his), bills (unpaid|not paid|not being paid) ...
      (son|poa|payee|dtr|daughter|nephew|niece), (poa|payee) (abuse|misuse|misusing), overcharg*, ripped off, swindl*,
      conned, phish*, publishers clearing, (fake|bogus) (irs|lottery|check|charity|contractor|roofer|grandson), has
      only $# left, gambl* (her|his) (money|ssi|check), (paid|gave) ... (up front|upfront) ... (never|not),
      (pressur*|forced|tricked|convinced|coerc*) (her|him|cl|client|mom|dad) ...
      (sign*|giv*|gave|money|loan|will|deed|house|transfer), (sent|wired|mailed) ... (# (thousand|k)|#k|$*|money|cash)
      to (a|someone|her online|his online|the) (man|woman|online|stranger*|boyfriend|girlfriend|caller|guy)?,
      (drove|took|brought|takes|drives) (her|him|mr|mrs|ms|cl|client) ... to the bank ... (take out|withdraw|get
      cash), withdrawn (from|by|in|without|w/o), money withdrawn, $* withdrawn, (selling|sold|pawned|pawning)
      (her|his|mom's|dad's|client's|mrs) (furniture|things|jewelry|belongings|tv|car|ring|rings),
      (stole|steals|stealing|took|takes|taking) $?# (from|out of|off),
      (took|takes|taking|keeps|keeping|cashed|cashes|cashing|stole|steals)
      (her|his|cl's|client's|mom's|dad's|pts|pt's) (ss|ssa|ssdi|va|social
      security|retirement|pension|bank|atm|debit|ebt|food stamp)?
      (check|checks|card|cards|money|benefits|income|cash|savings|wallet|purse|stamps), (sign|signed|signing) over
      (the|her|his) (house|home|car|deed|property|check*|account), (tried|trying|attempted|attempts) to
      (cash|withdraw|transfer|wire) ... (check|checks|money|account|funds), signature*
      (not|isnt|isn't|doesnt|doesn't|didnt|didn't) (his|hers|match), (gave|sent|wired|paid) #k (to|for), missing $?#
      from, $?#k? missing from, (gave|sent|wired) ... (online|internet) (boyfriend|girlfriend|bf|gf|friend|lover),
      exploiting (her|him|cl|client|mom|dad|mrs|mr|the client|elder*),
      (son|daughter|dtr|nephew|niece|grandson|granddaughter|caregiver|aide|roommate|neighbor|friend|bf|boyfriend|gf|ex|brother|sister|poa|payee|cousin|staff|someone)
      ... (has|uses|used|using|holds|took) (her|his) (checkbook|checks|card|debit card|debit|bank card|ebt|ebt
      card|pension|atm card|atm|bank|credit card|credit|account|acct), (using|used|uses)
      (moms|mom's|dads|dad's|cl's|client's|grandma's) (debit|atm|card|credit|bank|ebt|account),
      (money|check*|ssi|debit card|card|jewelry|savings|identity|checkbook|pension|benefits|cash|funds|ebt) ...
      stolen, stolen (checks|money|jewelry|identity|card|cash|funds|from (her|his)),
      (took|takes|used|borrow*|withdrew|cashed|transferred|spent|opened|sold) ...
      (money|cash|check*|card|loan|mortgage|account|car|house|funds|savings|#k|$#|$#k) (w/o|without)
      (asking|permission|telling|her|his|consent), borrow* #k, borrow* $#, borrow* ... (money|cash) (w/o|without), #k
      of (her|his|uncles|uncle's|moms|mom's|dads|dad's|aunts|aunt's|cl's|client's) (money|savings|funds), added
      (herself|himself|self|her name|his name|themselves) (to|on|onto) (the|her|his|cl's|client's)?
      (acct|account|deed|title|checking|bank|card), gift cards (sent|mailed|read|given|bought|purchased) to,
      (poa|payee|rep payee|son|dtr|daughter|guardian|trustee|nephew|niece)
      (isnt|isn't|not|hasnt|hasn't|stopped|never|has not) (pay*|paid) (the|her|his)? (facility|snf|rent|bills|nursing
      home|al|alf|mortgage), (w/drawal*|withdrawal*|transfer*|charge*|purchase*) (cl|she|he|client|pt|they)
      (didnt|didn't|did not|never|doesnt|doesn't) (make|made|authorize*|recogni*|remember|recall|know),
      (living|lives|mooching) off (of)? (her|his|cl's|clients|client's|mom's|moms|dad's|dads|grandma's)
      (check|ssi|ssa|money|income|pension|benefits|social security), (odd|suspicious|unusual|unexplained|strange)
      (transfer*|withdrawal*|charge*|transaction*|purchase*|checks|wires), opened (a|an)? (cc|credit
      card*|card|account|acct|loan) in (her|his|cl's|client's) name, reverse mortgage (w/o|without),
      (made|makes|forced) (her|him|cl|client|mom|dad) (sign|change the|give|sell|withdraw|transfer), tricked
      (her|him|cl)? into, sign (over|a quitclaim|quitclaim|the deed|a deed|the house), quitclaim, drain*
      (the|her|his|cl's)? (savings|account*|acct|bank|money|funds|401k|retirement)`,
  },
};

import type { PartialRiskLexicon } from './lexicon.ts';

/** English words of abuse in short, and what sounds like it. */
export const englishAbuseTold: PartialRiskLexicon = {
  financial_exploitation: {
    words: `
      (moving|moved|moves|transferring|transferred|transfers|depositing|deposited|deposits|putting|put|wired|wiring) ... (to|into|in) (her|his|their) own (acct|account|name|pocket|bank|checking),
      (eating|eats|living|lives|buys|buying|shops|shopping|getting by) (off|on|with|w/) (of)? (his|her|moms|dads|cl's|av's) (ebt|card|food stamps|ssi|check|pension|debit card),
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
      (fridge|refrigerator|pantry|food|cabinets|kitchen|freezer) (is|was|are|kept|has|w/|with)? (a)? (locked|padlocked|chained|lock|padlock|chain) ...,
      if (he|she|av|cl|pt|mom|dad) (says no|refuses|doesnt|wont|doesn't|won't|complains|cries|asks|soils|wets|spills) ... (yells|hits|slaps|screams|threatens|locks|grabs|pinches) ...,
      si no (le|les|lo) (da|dan|hace|obedece) ... (le|la|lo) (grita|pega|insulta|amenaza|jalonea|empuja),
      (suspicious of|suspicious for|concern for|concerns for|concerned about|concerned for|concerning for|c/f) (possible)? (abuse|mistreatment|maltreatment),
      (left|leaves|leaving) (her|him|mom|dad|cl|pt|client|av) (w/|with) (no|nobody|no one) (food|water|meds|care|help|one|way|phone) ...`,
  },
  child_abuse_neglect: {
    findings: `
      torn frenulum, frenulum tear, frenulum torn, retinal hemorrhage*, subdural, (bruise|bruises|bruising|bruised) (on|to|in|behind) (the|his|her|both|l|r|left|right)? (ear|ears|earlobe)`,
    words: `
      abuse (w/u|workup|work up|work-up|eval|evaluation|consult), (nat|nonaccidental trauma|non accidental trauma) (w/u|workup|work up|suspected|concern|likely|consult),
      (detained|detaining) (the|her|his|both|all)? (baby|infant|newborn|kids|children|child|siblings|sibs|twins|boys|girls|minor|minors|chn), (baby|infant|newborn|kids|children|child|siblings|sibs|minors|minor) (were|was|are|is|being|to be)? detained`,
    except: `
      (scar|scars|burn scar|burn scars) (is|was)? from (when|his|her|bio|birth|mom|dad|before|abuse|prior) ..., (hurt|burned|hit|shook|broke|abused) (him|her) (at|when (he|she) was) (age)? (#|a baby|an infant|little|a toddler),
      marca* de nacimiento ..., (mancha*|lunar|lunares) (mongolica*|de nacimiento) ...`,
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
      (her|my|cls|cl's) (old man|man|hubby|husb) (hits|hit|beats|beat|choked|chokes|slaps|slapped|punched|kicked|pushed|shoved) (her|me|cl|pt)`,
    except: `
      (divorced|separated|away|free|out|left) (from)? (her|his|the|an)? abuser ... (since|#|years|yrs|yr|ago|long|before), (divorced|left|free of|away from) (her|his|the)? (abuser|abusive (ex|husband|bf|marriage|relationship)) (in|since|#|years|yrs|back|long) ...`,
  },
  fall: { except: `"fell", 'fell'` },
};

import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

export const selfNeglect: RiskPhrases = {
  words: `
    self neglect*, not bathing, hasnt bathed, hasn't bathed, not bathed, same clothes, not eating, soiled
    (clothes|clothing), lost # ?lbs?, hair (is|was)? (matted|greasy|unwashed|uncombed|tangled),
    (matted|greasy|unwashed) hair, (nails|toenails) (overgrown|long|curled|curling|curl*),
    (sitting|lying|laying|sleeping|living) in (his|her|own|the)? (own)? (waste|urine|feces|filth|excrement),
    (filthy|dirty|stained|soiled) (clothes|clothing|nightgown|pajamas|shirt|robe|feet|hands),
    (unshaven|unbathed|unwashed|ungroomed), same (outfit|shirt|dress|nightgown|robe|clothes|pants)
    (for|as|since|every), not eating (much|enough|well)?, (refus*|declin*|turns away|turning away) (all
    (help|care|services|assistance)|help (bathing|w/ bathing|with bathing)|bath*), (hasnt|hasn't|has
    not|wont|won't|doesnt|doesn't|refus* to|stopped|not)
    (bathed|bathe*|bathing|showered|shower*|washed|washing|brush*|groom*), (hasnt|hasn't|has
    not|wont|won't|doesnt|doesn't|refus* to|not) (changed|change|changing) (her|his|the)?
    (clothes|clothing|underwear), (smell*|reek*|odor|stinks|stunk) (strongly|heavily|strong|bad)? (of|like)
    (urine|feces|bo|body odor|pee|poop), (beard|nails|toenails|fingernails)
    (matted|overgrown|curling|filthy|unkempt), (clothes|clothing|pants|shirt|robe|bedding|sheets|pajamas)
    (is|are|was|were)? (stained|soiled|soaked|filthy|caked|crusted|covered) (w/|with|in)?, no
    (bath|shower|baths|showers) (in|for|since), same (soiled|dirty|stained|filthy|urine soaked|wet)
    (clothes|pants|shirt|nightgown|robe|outfit|sweats|dress|socks),
    (substantiated|confirmed|suspected|alleged|founded|validated|indicated|valid|possible|poss) (self
    neg|self-neg|self neglect|self-neglect|selfneg*), sn
    (confirmed|substantiated|sub'd|subd|alleg*|suspected|report|case|indicated|founded|valid*|risk|concern*),
    (feces|stool|poop|dirt|filth|food) (under|caked on|dried on|on|in) (his|her)? (own)?
    (nails|fingernails|hands|cuffs|clothes|clothing|pants|hair|skin|legs|beard|self),
    (dressing|bandage|bandages|wrap|cast) ... (# (wks|weeks|wk|days|mos|months) old|never changed|not
    changed|unchanged), (soiled|urine soaked) (bed|bedding|linens|sheets|mattress|pants|clothing),
    (lice|bugs|maggots|roaches|fleas|ticks) (in|on|crawling on|crawling in|coming out of) (his|her|the)? (own)?
    (hair|beard|wound|wounds|clothes|clothing|bed|scalp|skin|dressing|leg|foot|ears|body), (using|uses|use|goes
    in|peeing in|pees in|urinat* in|defecat* in) (a|the|an)? (bucket|bottles|bags|cups|coffee
    can|cans|jars|pail|sink|corner|closet) (as|for|instead|bc)? (a|of|the)? (toilet|bathroom|commode)?,
    (hasnt|hasn't|has not|havent|not) ... (or|nor) (bathed|showered|washed|eaten|changed clothes|bathing|showering),
    (clothes|clothing|shirt|pants|robe|gown) (are|is|was|were|all|very)?
    (soiled|filthy|stained|reeking|stinking|urine soaked)`,
};

import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

export const foodInsecurity: RiskPhrases = {
  words: `
    no food, out of food, no groceries, fridge (is|was)? (empty|bare|nearly empty|almost empty|near empty), nothing
    to eat, hungry, snap (cut|stopped|ran out|lost|closed|ended|terminated), cupboards (bare|empty),
    (eat*|eats|eating|ate|feeding) (only)? (once|one time|1x|1 time|one meal) (a|per)? (day)?,
    (cabinet*|cupboard*|pantry|fridge|freezer|refrigerator|shelves|kitchen)
    (is|are|was|were|has|had|have|w/|with|only|nearly|almost|about|looked)? (only|nothing|bare|empty|almost
    nothing|nearly empty|low|no food), (out of|no|low on|without|w/o|lacks|short on|ran out of|running low on)
    (milk|formula|groceries|food|baby food|bread|food stamps|ebt|snap|meals), skip* (dinner|lunch|breakfast|meals|a
    meal), nothing in (the)? (fridge|house|pantry|cupboards|cabinets|refrigerator|kitchen), (food pantry|pantry|food
    bank) (ran out|closed|only), (ebt|food stamps|snap|stamps|wic|food card)
    (is|are|was|were|has|have|ran|run|runs|got|been)? (out|gone|cut|cut off|stopped|expired|closed|denied|used
    up|ended|not loaded|lapsed|suspended|ran out), (had|having|w/|with) no
    (dinner|lunch|breakfast|supper|meal|food), (no|without|w/o|forgot|never has) lunch, (kids|children|they) (only)?
    (ate|eat) (only)? (at|from) school, (#|a|one|two|couple|few|maybe|half) (day|days|day's|days'|meal|meals)
    (of|worth of|worth) (food|groceries|formula|milk) (left|only|in|at), (hasnt|hasn't|has not|havent) had (a|any)?
    (real|hot|full|proper)? (meal|food|groceries) (in|since|for), (nothing|not a thing|barely anything|hardly
    anything) (left)? (to eat|in the (fridge|house|pantry|cupboard*|kitchen)),
    (fridge|refrigerator|freezer|pantry|cupboard*|cabinet*|icebox|kitchen) (has|had|w/|with|is|was)?
    (just|only|nothing but)? (down to|one|1|2|half (a|an)|just|only|the last) (the|his|her|last|a|an|of)?
    (onion*|egg|eggs|salt|ketchup|mustard|mayo|butter|potato*|can|cans|loaf|slice*|jar|box|carton|carrot|apple|pickle*|condiment*|water|crumbs|crackers|bread|rice|tortilla*|hot
    dog*|lemon*) ..., (living|lives|surviving|getting by|eating|ate|eats|down to) (on|off)? (just|only)?
    (one|1|2|two|half a|a) (boost|ensure|can|cup|sandwich|meal|bowl|cracker*|egg|noodle*|ramen|slice) (of *)?
    (a|per|every|each) day, (ebt|snap|food stamp*|stamps|wic) (card)? (is|was|got|been)?
    (frozen|locked|blocked|lost|stolen|declined|deactivated|maxed|drained|skimmed|suspended), (only|just|about|abt)?
    (one|1|two|2|a|three|3|last) (can|cans|box|boxes|bag|packs|pack|cup|cups|loaf|jar|sleeve|half a bag|slices|eggs)
    of (soup|beans|rice|ramen|noodles|bread|cereal|crackers|tuna|oatmeal|pasta|vegetables|corn|peanut
    butter|formula|milk|food|spaghetti|chili|ravioli|mac) ... (left|in (the
    )?(house|home|cupboard|fridge|pantry|kitchen)|is all|till|until|to last), (chips|candy|popcorn|crackers|cookies)
    for (dinner|supper), (fridge|refrigerator|freezer|cupboard*|pantry|cabinet*) (has|had) (just|only)?
    (mustard|ketchup|condiments|ice|a lemon|an onion|an egg|butter|pickles|baking soda|sauce*|hot sauce|moldy) ...,
    no (dinner|supper|food|breakfast|meals|lunch) (at|in) (the)? (home|house|apt|night|motel|cupboard*|kitchen),
    nothing (for|to) (dinner|supper|eat|feed) ..., (hadnt|hadn't|hasnt|hasn't|havent|had not|has not)
    (ate|eaten|eat|fed|had food|had anything) (since|in|for|all day|today|yet today)
    (yest*|last|mon*|tues*|wed*|thurs*|fri*|sat*|sun*|days|two|three|#|breakfast|lunch|morning|noon|the day)?,
    (eats|eating|lives on|living on|relies on|surviving on|depends on|gets by on)
    (what|whatever|scraps|handouts|leftovers)
    (ppl|people|guys|neighbors|neighbor|others|friends|coworkers|folks|church|they|he|she|the|from|others|is|nurses|staff)?,
    skip* (lunch|meals|breakfast|dinner|supper|a meal|eating) (to|so)
    (make|stretch|save|have|that|the|kids|it|she|he|there|they|pay|afford|buy|cover|feed), (snap|ebt|stamps|food
    stamps|foodstamps|wic|food money|grocery money|food benefits) (is|are|was|were|has|have|all|got|been|already)?
    (been|all|already)? (gone|lapsed|denied|closed|cut|reduced|slashed|ended|stopped|terminated|pending|spent|used
    up|used|out|exhausted|dried up|not enough|interrupted|cut in half|cut to|down to|low|short),
    (eats|eating|ate|had|has|fed|getting|gets) (only)? (just)? (one|1|a single) (meal|plate|sandwich) (a|per|each)?
    (day|daily)?`,
  findings: `fridge (was|is)? (empty|bare|nearly empty)`,
};

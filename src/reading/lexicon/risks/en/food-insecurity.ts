import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

export const foodInsecurity: RiskPhrases = {
  except: `
    cutting (up)? (his|her) (food|meat|sandwich),
    no food insecur*, no food issues, no food concerns, no food stamps (issues|problems),
    ebt (card)? pending pickup, fridge (is|was)? (not|fully) (empty|stocked), money for food (is)? (ok|fine),
    going hungry anymore, skip* lunch (to meet|break), no lunch (break|today bc|meeting|for me),
    hungry (hippos|caterpillar|howie*|for (change|more|work|success)),
    no food (allerg*|restriction*|preference*|poisoning|need*|aversion*|coloring|dye|fights|after midnight),
    fridge empty box, hungry (and|so|but)? (ate|fed|snack*|given|finished|had),
    hungry after (school|practice|game|pe|soccer), eating (cat|dog|pet) food (bill|cost),
    skip* (lunch|breakfast|dinner) to (make
      (it|appt*|the|his|her|court|work|group|time|bus)|attend|come|get|meet|see|go|catch|finish|study|be),
    hungry after (school|class|gym|visit|nap*),
    skip* (meals|meal|lunch|breakfast|dinner|supper|food) (to|for|and|bc she|bc he|trying to) (lose|weight|diet*|cut
      weight|slim|stay thin|be thin|fit in|purg*|binge*|feels fat|fasting|ramadan|religious) ...,
    (npo|fasting|fasted|clear liquids|prepped|bowel prep|ramadan|ayuno|en ayunas) ... (hungry|no food|not eaten|no
      breakfast|hambre|no meals),
    (hungry|hambre) ... (npo|surgery|procedure|fasting|labs|scope|cirugia|ayunas),
    (not|never|isnt|isn't) (hungry|starving),
    no food (issue*|concern*|problem*|needs|worries|allerg*|insecur*|in (class|office|group|room|court|lobby)|by
      mouth|per os),
    no food or drink (after|past|in|for|before),
    (fridge|pantry|cupboards|freezer) (and (pantry|freezer|cupboards))? (is|are|was)? (full|stocked|well stocked)
      ...`,
  words: `
    no food, out of food, food insecur*, not enough food, little food, no groceries,
    fridge (is|was)? (empty|bare|nearly empty|almost empty|near empty),
    empty fridge, bare fridge, nothing to eat, ran out of food, running out of food, hungry, skipping meals,
    skips meals, food stamps (cut|stopped|ran out|lost|ended),
    snap (cut|stopped|ran out|lost|closed|ended|terminated), pantry (is)? (empty|bare), no formula, out of formula,
    going without food, cupboards (bare|empty), low on food, not much food, low on formula, formula low,
    snap benefits (cut|stopped|ended),
    (eat*|eats|eating|ate|feeding) (only)? (once|one time|1x|1 time|one meal) (a|per)? (day)?,
    so (the)? (kids|baby|children|they) (can eat|can have|have enough|get enough|eat),
    (cabinet*|cupboard*|pantry|fridge|freezer|refrigerator|shelves|kitchen)
      (is|are|was|were|has|had|have|w/|with|only|nearly|almost|about|looked)? (only|nothing|bare|empty|almost
      nothing|nearly empty|low|no food),
    (watered|watering|diluted|diluting) (down)? (the)? (formula|bottle*|milk),
    formula (watered|ran out|gone|stretched|stretch*),
    stretch* (the|her|his|their)? (formula|food|groceries|meals|milk),
    (not|isnt|isn't|arent|aren't|never|barely) getting enough (to eat|food), (out of|no|low on|without|w/o|lacks|short on|ran out of|running low on) (milk|formula|groceries|food|baby
      food|bread|food stamps|ebt|snap|meals),
    (not|isnt|isn't|wasnt|doesnt have|doesn't have|dont have|don't have|didnt have|didn't have) enough (food|to
      eat|formula|milk|groceries),
    (cant|can't|cannot|couldnt|couldn't|unable to) (afford|buy|get|pay for) (any)? (food|groceries|formula|milk),
    going (to bed|to school|w/o|without) (hungry|eating|food), (starving|starved|underfed|famished),
    skip* (dinner|lunch|breakfast|meals|a meal), went without (food|eating|dinner), last of the food,
    food (running|ran|gone|is running) (out|low)?,
    nothing in (the)? (fridge|house|pantry|cupboards|cabinets|refrigerator|kitchen),
    (food pantry|pantry|food bank) (ran out|closed|only), money for food,
    (eating|living off|living on) (ramen|noodles|cereal|crackers) only,
    (ebt|food stamps|snap|stamps|wic|food card) (is|are|was|were|has|have|ran|run|runs|got|been)? (out|gone|cut|cut
      off|stopped|expired|closed|denied|used up|ended|not loaded|lapsed|suspended|ran out),
    (hides|hiding|hoards|hoarding|steals|stealing|begging for|asking for|asks for|sneaking) (extra)?
      (food|lunch|snacks|lunches|milk|bread),
    (havent|haven't) (eat|eaten|ate|had a meal|had food) (since|all day|in|today|yesterday|for),
    (had|having|w/|with) no (dinner|lunch|breakfast|supper|meal|food),
    no (dinner|supper) (last|tonight|for|again), no money (for|to buy) (food|groceries|formula|milk),
    nothing to (feed|cook),
    (never|hardly any|barely any|not any|isnt any|isn't any|aint no) food,
    (no|without|w/o|forgot|never has) lunch, no (breakfast|snack) (or|and),
    (kids|children|they) (only)? (ate|eat) (only)? (at|from) school,
    (food stamps|snap|ebt|stamps|benefits|wic) (didnt|didn't|did not|havent|haven't|hasnt|hasn't|never|still not)
      (load*|come*|hit|arrive*|post*|renew*),
    (asked|asks|asking|begged|begging) (me|us|worker|staff|teacher|neighbor*|school) for (food|something to eat),
    (living|live|lives|surviving|getting by|eating) (off|on) (ramen|rice|noodles|beans|peanut
      butter|cereal|bread|school lunch*),
    (only|just|nothing but) (condiments|ketchup|mustard|water|ice|baking soda|ramen|crackers) (in|left),
    between (food|groceries|eating) and (meds|rent|heat|bills|insulin),
    between (meds|rent|heat|bills) and (food|groceries|eating), still running out,
    running out of (groceries|formula|milk),
    (eat|eats|eating|ate|food) (out of|from) (the)? (trash|dumpster*|garbage),
    dumpster div*,
    (hasnt|hasn't|havent|not|has not) (eaten|ate) (since|in # days|for days|all day) (*)? ... money,
    nothing to eat at home, kids hungry,
    (#|a|one|two|couple|few|maybe|half) (day|days|day's|days'|meal|meals) (of|worth of|worth)
      (food|groceries|formula|milk) (left|only|in|at),
    (they|kids|children|boys|girls|we|the baby) (didnt|didn't|did not|havent|haven't|have not|hadnt|never)
      (eat|eaten|ate|have (dinner|breakfast|supper)|get (dinner|breakfast|supper)|had (dinner|breakfast|supper)) ...
      (last|today|yesterday|yest|all day|since|this morning|this am),
    (ran|runs|running|run|comes up|came up) short (of|on)? (food|groceries|milk|formula|diapers
      and|by|before|each|every),
    (hasnt|hasn't|has not|havent) had (a|any)? (real|hot|full|proper)? (meal|food|groceries) (in|since|for),
    (food|groceries|formula|milk) (wont|won't|will not|doesnt|doesn't|isnt|didnt) (last|stretch|make it),
    (nothing|not a thing|barely anything|hardly anything) (left)? (to eat|in the
      (fridge|house|pantry|cupboard*|kitchen)),
    (one|1|2|two|half an) (egg|eggs|onion|lemon|potato*|slice*|hot dog*|apple|carrot|yogurt*|tortilla*) (left|in)
      ... (fridge|house|cupboard*|pantry|kitchen|home),
    ate (only|just)? (1|one|2|two|a) (burrito|meal|sandwich|soup|bowl|can|banana|hot dog|slice) in (#|two|three)
      days,
    (food box|pantry box|food bag|food pantry box|groceries) (is|are|was|all)? (all)? gone,
    (fridge|refrigerator|freezer|pantry|cupboard*|cabinet*|icebox|kitchen) (has|had|w/|with|is|was)?
      (just|only|nothing but)? (down to|one|1|2|half (a|an)|just|only|the last) (the|his|her|last|a|an|of)?
      (onion*|egg|eggs|salt|ketchup|mustard|mayo|butter|potato*|can|cans|loaf|slice*|jar|box|carton|carrot|apple|pickle*|condiment*|water|crumbs|crackers|bread|rice|tortilla*|hot
      dog*|lemon*) ...,
    (living|lives|surviving|getting by|eating|ate|eats|down to) (on|off)? (just|only)? (one|1|2|two|half a|a)
      (boost|ensure|can|cup|sandwich|meal|bowl|cracker*|egg|noodle*|ramen|slice) (of *)? (a|per|every|each) day,
    cereal (w/|with|and) water,
    (ebt|snap|food stamp*|stamps|wic) (card)? (is|was|got|been)?
      (frozen|locked|blocked|lost|stolen|declined|deactivated|maxed|drained|skimmed|suspended),
    (only|just|about|abt)? (one|1|two|2|a|three|3|last)
      (can|cans|box|boxes|bag|packs|pack|cup|cups|loaf|jar|sleeve|half a bag|slices|eggs) of
      (soup|beans|rice|ramen|noodles|bread|cereal|crackers|tuna|oatmeal|pasta|vegetables|corn|peanut
      butter|formula|milk|food|spaghetti|chili|ravioli|mac) ... (left|in (the
      )?(house|home|cupboard|fridge|pantry|kitchen)|is all|till|until|to last),
    (chips|candy|popcorn|crackers|cookies) for (dinner|supper),
    (eats|eating|ate|meals|gets meals|fed) (at|from|out of) (the)? (soup kitchen|mission|food bank|church
      pantry|street outreach) ...,
    (fridge|refrigerator|freezer|cupboard*|pantry|cabinet*) (has|had) (just|only)? (mustard|ketchup|condiments|ice|a
      lemon|an onion|an egg|butter|pickles|baking soda|sauce*|hot sauce|moldy) ...,
    (ebt|snap|stamps|food stamps|food card) (has|is|w/|down to|only|at|bal|balance)? (only)? $#
      (left|till|until|on|for),
    (eats|eating|ate|living on) (cat|dog|pet) food, (hadnt|hadn't|had not) eaten (since|in|for|all) ...,
    only meal (she|he|they|of|a|per|cl|pt) ..., (only|one) meal (a|per) day (is|from|bc|because|no) ...,
    (borrowing|begging|asking around for|asking neighbor* for) (food|milk|formula|bread) ...,
    no (dinner|supper|food|breakfast|meals|lunch) (at|in) (the)? (home|house|apt|night|motel|cupboard*|kitchen),
    nothing (for|to) (dinner|supper|eat|feed) ...,
    (hasnt|hasn't|havent|not|didnt|didn't|has not) (eaten|eat|ate|eating) ... (no $|no money|no cash|broke|cant
      afford|can't afford|no food|nothing in|snap|stamps|ebt),
    to bed (w/o|without|w/out) (eating|dinner|supper|food), (without|w/o) eating (to save|so|because|bc),
    (one|1|a|last|half a) (box|can|bag|loaf|pack|jar|pot) (of)?
      (mac*|rice|beans|pasta|noodles|ramen|cereal|bread|soup|oatmeal|spaghetti) (n cheese|and cheese|& cheese)?
      (for|to last) (the|all)? (wk|week|weekend|days|month|family),
    (eats|ate|eating) (only)? at (work|school|church|day program|the program) only,
    only (eats|ate|eating|meal is|meals are) at (work|school|church|day program|the program),
    no (breakfast|lunch|dinner|supper) (no|nor|or|and) (breakfast|lunch|dinner|supper),
    no (breakfast|lunch|dinner|supper|food) at (dads|dad's|moms|mom's|home|his|her|the),
    (little|not much|hardly anything|barely anything|next to nothing|almost nothing|hardly any|not enough) to eat,
    (waiting|waits) (on|for) (the|his|her)? (snap|ebt|food stamps|stamps|food card|food box) (interview|to load|to
      start|to come|with nothing|and),
    (got|have|has|had|w/|with|down to) nothing (left|to eat|at all)? (til|till|until)
      (fri*|mon*|tues*|wed*|thurs*|sat*|sun*|the|payday|check|stamps|ss*|#*|next|her|his),
    (only|just) (thing|food|things|items) (left|she has|he has|in (the|her|his)?
      (house|fridge|home|kitchen|freezer|pantry)|there)? (is|was|were|are) *,
    only food (was|is|left|in|she|he|they|seen|found),
    (checks|check|money|ssi|ss|ssdi) (dont|don't|doesnt|doesn't|wont|not|never) (stretch*|last) ...,
    (last|end of) (wk|week|the month|month|few days) (of (the)? month)? (its|it's|is|they eat|she eats|he
      eats|eats|just|only)? (beans|rice|noodles|ramen|bread|cereal|toast|nothing|crackers|oatmeal|soup),
    (loading up|stocking up|filling up|doubling up) on (seconds|food|lunch|snacks|school lunch),
    (asks|asked|asking|begs|begging|wanting|looking) (for)? (extra|more|some|seconds|any)?
      (food|snacks|crackers|lunch|milk|seconds|leftovers|granola bars) (to (take|bring) home|for
      (home|his|her|later|the weekend|baby|brother|sister|siblings|mom)|every|all (day|the time)|fri*|each),
    nothing in (the|her|his|their|that)? (icebox|freezer|frig|refrig*|frige|cupboard|cabinet),
    (icebox|frig|frige) (is|was)? (empty|bare|had nothing),
    (roommate|roommates|son|grandson|grandkids|nephew|tenant|housemate*|guests|bf|people|ppl|boyfriend|sister|brother|others)
      (eats|eating|ate|steals|stealing|stole|takes|taking|took|using up|goes thru|finishes) (all|up)? (of|all)?
      (his|her|their|cls|pts|avs) (food|groceries|meals|mow|meals on wheels|snap|stamps|ebt),
    (hadnt|hadn't|hasnt|hasn't|havent|had not|has not) (ate|eaten|eat|fed|had food|had anything) (since|in|for|all
      day|today|yet today)
      (yest*|last|mon*|tues*|wed*|thurs*|fri*|sat*|sun*|days|two|three|#|breakfast|lunch|morning|noon|the day)?,
    (eats|eating|lives on|saves|saving|stretching) (whats|what's|what is)? (left|leftover|leftovers|half)
      (from|of|over from) (the|his|her)? (senior|mow|meals|lunch|school|center|congregate|church) ...,
    (gulped|wolfed|inhaled|devoured|scarfed|grabbed) (down)? ... (food|snack*|lunch|granola
      bar*|crackers|sandwich*|meal|plate) (and|like|as if|said|hadnt),
    (works|working|worked|sleeps|goes|going|went|sent|school|bed|gets thru|come|comes|came|showed up|shows up) ...
      (on|w/|with) an? empty (stomach|belly),
    (on|w/|with) empty stomach,
    (eats|eating|lives on|living on|relies on|surviving on|depends on|gets by on)
      (what|whatever|scraps|handouts|leftovers)
      (ppl|people|guys|neighbors|neighbor|others|friends|coworkers|folks|church|they|he|she|the|from|others|is|nurses|staff)?,
    (neighbor|neighbors|church|teacher|friends|coworkers|staff|sister|landlady) (is|are|been|has
      been|keeps|brings|bringing|sends|sending|gives|feeding|feeds) (him|her|them|kids|the kids|cl|av|mom|the
      family)? (food|plates|a plate|meals|leftovers|dinner) (bc|because|since|so|or|when|most|every),
    skip* (lunch|meals|breakfast|dinner|supper|a meal|eating) (to|so)
      (make|stretch|save|have|that|the|kids|it|she|he|there|they|pay|afford|buy|cover|feed),
    (skips|skipping|skipped|misses|missing|going w/o|goes w/o) (#|one|two|a|most|some|many|lunch and|dinner and)?
      (meal|meals|lunch|dinner|breakfast|supper) (a day|daily|per day|some days|most days|# days|end
      of|toward|by|near|last week|when|because|bc|due|x#|every),
    (lost|losing|sold|sells|selling|traded|trading|stole|took) (his|her|their|the|moms|cl's|our)? (snap|ebt|food
      stamps|stamps|foodstamps|wic|food benefits|food card|ebt card|snap card),
    (snap|ebt|stamps|food stamps|foodstamps|wic|food money|grocery money|food benefits)
      (is|are|was|were|has|have|all|got|been|already)? (been|all|already)?
      (gone|lapsed|denied|closed|cut|reduced|slashed|ended|stopped|terminated|pending|spent|used
      up|used|out|exhausted|dried up|not enough|interrupted|cut in half|cut to|down to|low|short),
    (snap|ebt|stamps|food stamps) (dont|don't|doesnt|doesn't|wont|won't|never|only|barely|not)
      (last|lasts|stretch|cover|covers|come|enough|make it),
    (food|groceries) (is|are|was|getting|been|has been|were)? (short|tight|scarce|gone|running low|very
      low|extremely low|almost gone|nearly gone|sparse|limited|minimal),
    (very|really|so|too)? (short|low) (on|of) (food|groceries|formula|milk|diapers and formula|meals),
    (little|minimal|limited|scant|sparse|scarce|inadequate|insufficient|hardly|barely|almost no|not much|not a lot
      of|next to no|very little|zero) (any)? (food|groceries)
      (in|at|on|left|available|for|noted|seen|until|til|to)?,
    (relies|rely|relying|depends|depending|dependent|living|surviving) (on|off) (the|food|a|school|church)?
      (pantry|pantries|food bank|food banks|soup kitchen*|school (meals|lunch*|breakfast)|church
      (meals|food|pantry)|food boxes),
    (eats|eating|ate|gets|getting) (all)? (his|her|their)? (meals|dinner|lunch|food|only) ... (soup
      kitchen|mission|food bank|church|pantry|gas station|school only),
    (worr*|afraid|scared|concern*) ... food (will|would|wont|won't|may|might|to|is going to|doesnt)
      (run|last|ran|not last),
    (worr*) (about|abt) (food|feeding (the)? (kids|baby|children|family|them)),
    (no way|struggl*|trouble|hard time|difficulty|cant|can't|cannot|unable|not able) (to)? (feed|feeding|getting
      food|get food|buying food|buy food|affording food|afford food|put food|buying groceries|affording groceries),
    (cant|can't|cannot|couldnt|couldn't) (afford|buy|get) (to eat|any food|any groceries|enough food|the
      groceries|much food|enough groceries|baby food|healthy food|special diet),
    (food or|groceries or|eat or) (meds|rent|insulin|lights|gas|heat|copay*|pay*),
    (meds|rent|insulin|lights|gas|heat|copay*) or (food|groceries|eat|eating),
    (give|need|needs|wants|ask*|beg*) (for)? (food|groceries|formula) (tonight|tonite|today|asap|right now|for
      (the)? (kids|weekend|baby|tonight|family)|til|until|till|now|help),
    (eats|eating|ate|had|has|fed|getting|gets) (only)? (just)? (one|1|a single) (meal|plate|sandwich) (a|per|each)?
      (day|daily)?,
    (hasnt|hasn't|havent|haven't|not) (had|have) a (real|hot|full|decent|good|proper)? meal (in|since|for|all),
    (# days|two days|three days|couple days|a day) (w/o|without|w/out|no) (food|eating|a meal|groceries),
    (last|only) (ate|meal|ate a meal|meal was) (was)? (# days|mon*|tues*|wed*|thurs*|fri*|sat*|sun*|at
      school|yest*|two days|# hrs),
    nothing but (rice|ramen|noodles|beans|bread|cereal|crackers|ketchup|condiments|water|beer|mustard|flour|oatmeal)`,
  findings: `
    fridge (was|is)? (empty|bare|nearly empty), empty fridge, empty cupboards`,
};

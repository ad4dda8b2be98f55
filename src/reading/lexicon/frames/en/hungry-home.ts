import type { RiskFrames } from '#reading/lexicon/lexicon.ts';

const food = `food, groceries, formula, milk, baby food, meals, a meal, a hot meal, lunch, dinner, supper, breakfast,
  enough to eat, anything to eat, something to eat, to eat`;

/** English risks of food by the card, the pantry, the price and who goes without. */
export const englishHungerFrames: RiskFrames = [
  [
    'food_insecurity',
    [
      {
        parts: [
          `eating, ate, eats, eat, living, lives, feeding, getting food, gets food, get food, pulling food,
            took food, taking food, found eating, caught eating, seen eating, looking for food, looks for food,
            searching for food, scrounging, scrounges, scrounging food, scavenging, scavenges, foraging, searching,
            hunting`,
          `(in|out of|from|off|through|thru) (of)? (the|a|his|her|church|store|restaurant|school|neighbor's|
            neighbors|neighbors'|apartment)? (trash|trash can|trash cans|garbage|garbage can|garbage
            cans|bin|bins|dumpster|dumpsters|garden|gardens|others' plates|plates)`,
        ],
        beside: true,
      },
      {
        parts: [
          `digging, digs, dug, going, goes, went, rummaging, rummages, rummaged, picking, climbing, diving, looking,
            seen, found, searching, hunting`,
          `(in|into|through|thru|around) (the|a|in)? (dumpster|dumpsters),
            (in|into|through|thru) (the|a)? ... (trash|garbage|trash cans|bins|cans) (for|to find|to get)
            (food|something to eat|scraps|eat|a meal)`,
        ],
      },
      {
        parts: [
          `fight over, fights over, fighting over, fought over, given, fed, gets, eating, eats, feeding on, sneak,
            sneaks, sneaking, begging for`,
          `scraps, crumbs, table scraps, food scraps, the last (piece|slice|bite|of the food)`,
        ],
        beside: true,
      },
      {
        parts: [
          `stuffs, stuffing, stuffed, fills, filling, filled, loads, loading, loaded, packs, packing, crams,
            cramming`,
          `(his|her|their) (pockets|backpack|bag|jacket|coat|lunchbox|sleeves|shirt|purse|socks)`,
          `food, rolls, bread, milk, milk cartons, snacks, lunch, crackers, fruit, apples, cafeteria *, leftovers,
            chips, sandwich*, granola*, cereal`,
        ],
        loose: true,
      },
      {
        parts: [
          `cant get, cannot get, couldnt get, unable to get, not able to get, no way to get, no way of getting,
            hasnt been able to (get|buy), has not been able to (get|buy), no ride to get, no ride for,
            hard time getting, trouble getting, cant get to, unable to get to, no way to get to, no ride to,
            no transportation to, no bus to, nobody to get, no one to get, nobody gets, nobody buys, nobody brings,
            nobody is bringing, no one (is|has been)? (buying|bringing|getting), no money for, no cash for,
            no funds for, no income for, without money for, not enough money for, not enough for, too broke to buy,
            too broke to get, too broke for, cant buy, cannot buy, couldnt buy, unable to buy, cant pay for,
            cant afford, cannot afford, couldnt afford, could not afford, unable to afford, can only afford,
            can barely afford, could only afford, not afford, no longer afford, struggles to afford,
            struggling to afford, struggles to buy, struggling to buy, struggles to pay for, trouble affording,
            trouble paying for, hard time affording, hard to afford, hasnt bought, not bought, has no money for,
            does not have money for, have no money for, no $ for, short on money for, behind on, lack of money for,
            nothing left for, no money left for`,
          `${food}, grocery store, supermarket, the grocery, a grocery, the market, food store, food pantry, produce,
            ensure or groceries, one meal, a meal, protein, eat, nutritious *, healthy food, healthy meals,
            grocery *`,
        ],
        beside: true,
      },
      {
        parts: [
          `nobody, no one, no family, aide not there, no caregiver, no helper`,
          `(is|to|has been|who|there to|can|will|available to)? (shop|shops|shopping|cook|cooks|cooking|feed|feeds|
            feeding|bring|brings|bringing|prepare|preparing|make|making) (food|meals|groceries|dinner|for)
            (him|her|them|the kids)?, (to)? (get|buy|pick up|bring) (him|her|them)? (food|groceries|meals)`,
        ],
        beside: true,
      },
      {
        parts: [
          `trades, trading, traded, sells, selling, sold, pawns, pawned, pawning, barters, bartering, swaps,
            swapping, does favors, sex, begs, panhandles, panhandling`,
          `for (food|groceries|a meal|meals|something to eat|formula|lunch|snacks|ramen|soups),
            to (eat|buy food|get food|feed (the|his|her|them)), (to)? buy (food|groceries|formula)`,
        ],
      },
      {
        parts: [
          `stole, steals, stealing, steal, shoplifted, shoplifting, shoplifts, swiped, lifted, taking, caught taking`,
          `(a|some|the)? (loaf of bread|bread|meat|formula|baby formula|baby
            food|groceries|food|sandwich*|milk|diapers and formula|lunch meat|steak*|snacks|lunches|food items)`,
        ],
        beside: true,
      },
      {
        parts: [
          `leaves, leaving, left, only, just, has, had, lives on, budget of, down to`,
          `$# (a week|a month|a day|left|total|weekly|per week|per month)? for (food|groceries|meals|eating|all
            food)`,
        ],
        beside: true,
      },
      {
        parts: [
          `dont get, doesnt get, didnt get, never get, never gets, rarely get, rarely gets, not get, not given,
            isnt given, werent given, not getting, dont have, not being given, do not have, wasnt given, denied,
            without, goes without, go without, went without, deprived of, sent to bed without,
            to bed without, sleeps without`,
          `supper, dinner, lunch, breakfast, fed, enough food, enough to eat, any food, food, meals, regular meals,
            three meals, anything to eat`,
        ],
        beside: true,
      },
      {
        parts: [
          `not a crumb in, nothing, not a thing, not a crumb, a crumb, not a bite, no crumb, nothing at all,
            literally nothing`,
          `(for|to pack for|to make for|to send for) (the)? (weekend|lunch|dinner|supper|breakfast|school
            lunch|tomorrow|tonight|baby|kids to eat|meals), (edible|left to eat|to cook|to feed) (in)?,
            (in the|left in the) (house|home|pantry|kitchen|apartment) (to eat|but|except|food wise|for),
            (in|inside) (it|there) (to eat|but|except)`,
        ],
        beside: true,
      },
      {
        parts: [
          `food, formula, milk, groceries, baby food, bread, infant formula, wic formula, meat, supplies of food`,
          `(is|are|was|were|gets|getting|been|has|have|runs|run|running|all|now|almost|nearly|about|supply)?
            (all|almost|nearly|about|so|very|really|too|often|always)? (gone|ran out|run out|running
            out|out|low|short|tight|scarce|spoiled|went bad|gone bad|thrown
            out|rotted|finished|limited|insufficient|inadequate|lacking|stretched|running short|running low|runs
            short|runs low|not enough|by (mon*|tues*|wed*|thurs*|fri*|mid month|the #*|month end|end of))`,
        ],
        beside: true,
      },
      {
        parts: [
          `food, groceries, meals, fed, soup, plate, pantry`,
          `goes without, went without, does without, going without, gone without, do without,
            (by|before|til|until) ... (its|it's|it is|they are|all) gone, nothing left, has nothing, nothing since,
            nothing after that`,
        ],
        loose: true,
      },
      {
        parts: [
          `senior box, food box, pantry, food bank, mow, snap, ebt, stamps, groceries, formula, food, meals`,
          `nothing left, has nothing, have nothing, got nothing, nothing since, nothing after, hungry, goes hungry,
            empty handed`,
        ],
        loose: true,
      },
      {
        parts: [
          `lack of, lacks, lacking, lacked, shortage of, shortages of, scarcity of, insufficient, inadequate,
            limited, little, very little, limited access to, no access to, poor access to, deprived of, minimal,
            no other, barely any, hardly any, scarcely any`,
          `food, groceries, nutrition, meals, formula, food supply, food source, food sources, food in,
            source of food, access to food`,
        ],
        beside: true,
      },
      {
        parts: [
          `feeding, feeds, feed`,
          `# (kids|people|mouths|children|grandkids)?, (five|six|seven|four|eight|three)
            (kids|people|mouths|children|grandkids)?, the (family|kids|household)`,
          `(on|off|with|w/|from) (one|a|just|only|her|his|$#) (ssi|ss|check|can|box|bag|pot|social
            security|disability|$#|pension|bag of|income), running short, runs short, runs out, cannot, cant, barely,
            struggl*, not enough, how to`,
        ],
        loose: true,
      },
      {
        parts: [
          `fridge:, freezer:, pantry:, cupboards:, kitchen:, fridge had, pantry had, fridge has, fridge w/`,
          `ketchup, mustard, mayo, condiments, beer, ice, hot sauce, soy sauce, half a lemon, half an onion, a lemon,
            an onion, water, baking soda, pickles, one egg`,
        ],
        beside: true,
      },
      {
        parts: [
          `ravenous, famished, starving, very hungry, so hungry, hungry, gulped, wolfed, inhaled, scarfed, devoured,
            gobbled`,
          `ate everything, ate all, ate three, ate four, ate two, seconds, thirds, take leftovers, leftovers,
            take home, as if, hadnt eaten, not eaten, no food, asked for more, asked to take`,
        ],
        loose: true,
      },
      {
        parts: [
          `beg, begs, begging, begged, panhandling, panhandles, asking, asks`,
          `(outside|in front of|near|at) (the|a|of)? (store|stores|restaurant|gas
            station|mcdonald's|supermarket|market|church)`,
          `(for)? (something to eat|food|food money|change for food|a meal|sandwich), to eat`,
        ],
      },
      {
        parts: [
          `cat food, dog food, pet food, cat food cans, dog food cans`,
          `(he|she) (eats|ate|is eating|has been eating|eating) (it|that|them|from), eaten by (him|her),
            for (herself|himself), eats it, eating it, as (a meal|dinner|food)`,
        ],
        loose: true,
      },
      {
        parts: [
          `dont know how, know how, knows how, know where, not sure how, unsure how, no idea how, worried how,
            worries how, wonders how, asking how, how`,
          `(he|she|they|im|i'm|i am|she's|she is|he is|they are|shes|he's|hes|we are|to|mom|we) (going
            to|will|can|could|would|is going to|are going to|am going to|gonna|supposed to)? feed (them|the kids|the
            baby|the children|her kids|his kids|the family|her family|us|my kids|everyone|kids), next meal`,
        ],
        beside: true,
      },
    ],
  ],
];

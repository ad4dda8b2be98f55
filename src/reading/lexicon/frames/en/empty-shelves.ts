import type { RiskFrames } from '#reading/lexicon/lexicon.ts';

const larder = `
  fridge, refrigerator, frig, freezer, fridge and freezer, icebox, pantry, larder, cupboard, cupboards, cabinet,
  cabinets, kitchen, shelves, kitchen shelves`;
const benefits = `
  snap, ebt, ebt card, benefits card, benefit card, food card, food stamps, stamps, foodstamps, wic, food
  benefits, snap benefits, food assistance, food share, calfresh, quest card, lone star card`;
const scant = `
  tea, toast, saltines, crackers, coffee, ramen, noodles, cup noodles, rice, beans, bread, white bread, cereal,
  dry cereal, oatmeal, grits, soup, broth, canned soup, popcorn, chips, candy, cookies, donuts, granola bars,
  peanut butter, potatoes, tortillas, sugar water, tap water, water, kool-aid, soda, ensure, boost, hot dogs,
  ketchup packets, gas station food, vending machine*, free coffee, leftovers, scraps, crumbs, handouts, bologna,
  pancakes, macaroni, mac and cheese, condiments`;

/** English risks of food by what is on the shelf and how little is eaten. */
export const englishShelfFrames: RiskFrames = [
  [
    'food_insecurity',
    [
      {
        parts: [
          larder,
          `(contained|contains|held|holds|had|has|have|with|w/|w|down to|showed|is|are|was|were)? (just|only|nothing
            but|little but|maybe|about|but)? (one|a|an|1|half a|half an|2|two|a few|some|the last|last|couple|couple
            of)? (onion*|lemon|lime|egg|eggs|potato*|carrot*|apple|pickle*|can|cans|jar|jug of water|bottle of
            water|beer|beers|beer cans|stick of butter|butter|slice|slices|heel of
            bread|ketchup|mustard|mayo|mayonnaise|condiments|hot sauce|soy sauce|sauce packets|baking soda|ice|ice
            cubes|ice trays|salt|flour|sugar|water bottles), (contained|contains|held|holds|had|has|with|w/|full
            of|is|all)? (spoiled|expired|moldy|sour|rotten|rotted|outdated|curdled|old)
            (milk|food|meat|bread|cans|leftovers|lunch meat|produce|vegetables)`,
        ],
        beside: true,
      },
      {
        parts: [
          `empty, emptied out, bare, near empty, nearly empty, nearly bare, almost empty, almost bare, half empty,
            barren, sparse, sparsely stocked, scant, poorly stocked`,
          larder,
        ],
        beside: true,
      },
      {
        parts: [
          larder,
          `(is|are|was|were|looks|looked|all|so|pretty|completely|totally|nearly|almost|now|both|seen|found|observed|
            noted)? (empty|bare|barren|near empty|nearly bare|sparse|sparsely stocked|ran dry|dry|wiped out|cleaned
            out|picked clean|understocked|down to nothing|nearly empty|almost empty|lacking|not stocked)`,
        ],
        beside: true,
      },
      {
        parts: [
          `lives on, lived on, live on, living on, living off, lives off, living only on, living just on,
            surviving on, survives on, survived on, subsists on, subsisting on, gets by on, getting by on,
            existing on, exists on, nothing but, had only, had just, has had only, has only had, only had, only has,
            only eats, only ate, eats only, eats just, just eats, ate only, ate just, eating only, eating just,
            eats nothing but, filling up on, full on, on a diet of, making do with,
            all (he|she|they) (eats|eat|ate|had|has|have) (is|was), fed (him|her|them)? (only|nothing but|just)`,
          scant,
        ],
        beside: true,
      },
      {
        parts: [
          `tea, toast, coffee, ramen, noodles, rice, beans, cereal, crackers, saltines, water, bread`,
          `(alone|only) (for|since|x|all|until|till|til|every|this|now), for (#|two|three|four|five|several) days,
            since (the)? (#*|sat*|sun*|mon*|tues*|wed*|thurs*|fri*|check|stamps)`,
        ],
        beside: true,
      },
      {
        parts: [
          `dinner, supper, lunch, breakfast, meals, every meal`,
          `(is|was|are|were) (often|usually|just|only|mostly|sometimes|always|nothing but|mainly)? (just|only)?
            (tea|toast|saltines|crackers|coffee|ramen|noodles|cereal|popcorn|chips|candy|bread|rice|beans|oatmeal|
            soup|nothing)`,
        ],
        beside: true,
      },
      {
        parts: [
          `eat, eats, eating, ate, fed, feed, feeds, feeding, get, gets, gives, gave, given, giving, has, having,
            afford, survives on, provides, serves, cooks, makes do with, living on, lives on, down to, only, just`,
          `(only|just|about|maybe)? (one|1|a single|single|a|half a|one small|one real|one hot|one full)
            (meal|sandwich|plate|can|bowl|frozen dinner|cup of soup|tv dinner|boiled egg|snack|tray)
            (a|per|each|every) day, (only|just|about|maybe)? (one|1|a single) meal
            (daily|today|between|for|over|most days|some days|at), (only|just|about|maybe)? once (a|per|each|
            every) day, (only|just|about|maybe)? once daily, every other day, every two days, every 2 days`,
        ],
        beside: true,
      },
      {
        parts: [
          `ration, rations, rationing, rationed, stretch, stretches, stretching, stretched, split, splits, splitting,
            waters down, water down, watering down, watered down, waters, thins, thins out, thinning, thinned,
            thinning out, dilutes, dilute, diluting, diluted, portions out, portioning, halves, halving, cuts,
            cutting, saves half, saving half, adds (extra|more|a lot of) water to, adding (extra|more)? water to,
            puts (extra|more) water in, mixing extra water in`,
          `soup, food, formula, bottle, bottles, milk, meal, frozen meal, sandwich, groceries, can, cans, portion,
            portions, rice, beans, bread, cereal, canned *`,
        ],
        beside: true,
      },
      {
        parts: [
          `meal, meals, lunch, dinner, supper, breakfast, lunches, dinners`,
          `(are|is|were|was|being|been|often|regularly|sometimes)? (skipped|missed)
            (because|due|so|for|to|most|some|several|daily|each|every|when|until|till|end|lately|again|x)?`,
        ],
        beside: true,
      },
      {
        parts: [
          `skips, skipping, skipped, skip, misses, missing, missed, goes without, going without, went without,
            gives up, giving up, gave up, cuts out, cutting out, cut back on, does without, forgoes, passes up`,
          `meals, a meal, food, lunch, lunches, dinner, dinners, supper, breakfast, eating, lunch and supper`,
          `money, broke, afford*, pay, pays, paying, rent, bills, copay*, insulin, meds, so (the)? *,
            (the)? (kids|boys|girls|grandson|granddaughter|baby|grandkids) (can|could|have|eat), stretch, last,
            make ends meet, end of (the)? month, check, stamps, restitution, gas, heat`,
        ],
        loose: true,
      },
      {
        parts: [
          `ate nothing, eats nothing, eats last, eats after, eat after, eats less, ate less, not eat, doesnt eat,
            didnt eat, not eating, stopped eating, goes hungry, went hungry, going hungry,
            gives up (his|her) (plate|portion|share|food|dinner|supper),
            gives away (his|her) (plate|portion|share|food), gave (his|her) (plate|portion|share|food|dinner|supper)
            to, gives (his|her) (plate|portion|share|food|dinner|supper|lunch) to`,
          `so (the|her|his|my)? *, (kids|boys|girls|children|little ones|younger|baby|siblings|grandkids|grandson|
            brothers|sisters) (can|could|have|get|eat)?, (younger|little|baby) (ones|kids|brother*|sister*|sibling*)`,
        ],
        loose: true,
      },
      {
        parts: [
          `crying, cries, cry, cried, fainted, faint, dizzy, weak, shaky, lightheaded, headaches, woke up, wakes up,
            cant sleep, stealing, stole, begging, out, complain* of`,
          `(from|of|out of|w/|with|because of|due to) (the)? hunger, hunger (pains|pangs),
            (because|bc|cause|cuz) (he|she|they) (is|was|were|are|so|got)? hungry`,
        ],
        beside: true,
      },
      {
        parts: [
          `kids, kid, child, children, boy, girl, student, toddler, baby, cl, client, pt, he, she, they, brothers,
            siblings, sisters, grandkids, mom, dad, mother, father, family, #yo, av, resident, son, daughter`,
          `ask, asks, asked, asking, beg, begs, begged, begging, pleads, pleading, panhandl*, bumming, borrows,
            borrowing`,
          `if (i|we|you|worker|staff|wkr|teacher) (had|have|has|could bring|can bring|could get|brought)
            (any|some|a)? (food|snack*|lunch|sandwich|groceries|something to eat|anything to eat),
            (church|family|the church|outside store|outside|classmates|friends|neighbors|strangers|teachers|peers|
            others|people|coworkers|staff|church|neighbor) for (food|lunch|snacks|something to eat|a sandwich|money
            for food|leftovers|milk|meals|groceries), for (a sandwich|leftovers|something to eat|food to take|some
            food|any food|bread|meal tickets|a meal ticket|a meal|food money|spare food),
            (to eat|for food|for something to eat)`,
        ],
        beside: true,
      },
      {
        parts: [
          `asked for, asking for, asks for, requests, requested, requesting, request for, needs, need, needing,
            in need of, wants, seeking, looking for, applied for, called for, calling for, called about,
            help getting, wanted, inquired about, begging for`,
          `(emergency|more|any|some|a)? (food (box|boxes|bag|bags|voucher*|basket|help|assistance|bank|pantry|
            pantries|referral|now|today|tonight)|grocery (gift)? (card|cards|voucher*|help|money|box|assistance)|
            meal (ticket|tickets|voucher*)|emergency food|help (w/|with|buying|getting)
            (food|groceries|formula|meals)|groceries|formula (today|tonight|for)),
            food for (the)? (kids|weekend|family|children|baby|tonight|herself|himself)`,
        ],
        beside: true,
      },
      {
        parts: [
          benefits,
          `(shows|show|showed|reads|at|has|had|w/|with|down to|is|was|balance|balance is|bal|only)? (at|a)?
            ($0|zero|0|nothing|no money|no balance|empty|a zero balance|0 balance|$# left|$#.#),
            (is|was|were|are|got|has been|have been|being|just|still)? (decreased|dropped|reduced|slashed|cut|cut
            off|cut to|stopped|closed|denied|lapsed|suspended|terminated|discontinued|delayed|late|inactive|not
            active|not reinstated|not loaded|not on|not working|stolen|skimmed|taken|used up|all used|all
            gone|gone|spent|exhausted|frozen|locked|sanctioned|revoked|withheld|sold|ineligible),
            (did not|hasnt|never|still not|not yet|not|havent) (come*|came|load*|arrive*|start*|been
            (reinstated|approved|loaded|issued)|kick* in|hit|post*|on|last|lasting|turned on|transferred),
            (runs|run|ran|running|goes|gone|lasts|last) (out|dry|short|by the|before|only|thru|until|til|through|two
            weeks|# weeks|one week|a week), ban, disqualif*`,
        ],
        beside: true,
      },
      {
        parts: [
          `lost, losing, lose, loses, stole, stolen, steals, stealing, took, takes, taking, robbed of, sold, sells,
            selling, traded, trading, cant get, cannot get, couldnt get, cant access, cant use, without, w/o, out of,
            no, ran through, ran thru, goes through, goes thru, used up, ran out of, runs out of, waiting on,
            waiting for, still waiting on, denied, cut from, kicked off, dropped from, taken off, ineligible for,
            not eligible for, not getting, not receiving, does not get, doesnt get, does not have, doesnt have,
            never got, hasnt received, has not received, havent received, hasnt gotten, locked out of`,
          `snap, ebt, ebt card, food card, ebt pin, food stamps, stamps, foodstamps, wic, food benefits,
            food assistance, snap benefits`,
        ],
        beside: true,
      },
      {
        parts: [
          `meals on wheels, mow, home delivered meals, home-delivered meals, meal delivery, meal deliveries,
            meals program, meal program, senior meals, senior meal, senior box, food box, food boxes, food bag,
            commodity box, congregate meals, meal site, lunch program, church meals, pantry box, food delivery,
            grocery delivery, food bank, food pantry, pantry, church pantry, soup kitchen`,
          `stopped, ended, dropped (him|her|them|cl|pt|service)?, cancelled, canceled,
            (got|was|were|is|has been|been)? (cut|cut off|discontinued|waitlisted|wait listed|suspended|closed|shut
            down), waitlist, has a waitlist, (did not|never|hasnt|has not|doesnt|does not|not|quit)
            (come|came|arrive|arrived|show|showed|deliver*|open|coming),
            (turned|turns|turning|sent) (him|her|them|us|mom|cl|family) away, cut (him|her|them) (off|to|back|down),
            (is|was|all)? gone, ran out, is out, (is|was|as)? (his|her|their|the|cl's)? (only|sole|main)
            (food|meal|meals|source), used up (visits|her visits|his visits), no more visits,
            is what keeps (her|him|them) (going|fed|alive|eating)`,
        ],
        beside: true,
      },
      {
        parts: [
          `relies on, rely on, relying on, depends on, depend on, depending on, dependent on, counts on, living off,
            lives off, surviving on, survives on, gets by on, getting by on, eats because of, only eats because`,
          `(the|a|her|his|their|some)? (neighbor|neighbors|neighbor's|church|friends|strangers|roommates|guys|others|
            other residents|coworkers|people|grandma's|grandma|aunt's) (food|meals|meal|plates|leftovers|to
            eat|groceries|scraps), (the|a|her|his|church|local|their)? (food bank|food banks|pantry|pantries|food
            pantry|food pantries|soup kitchen*|handouts|leftovers|scraps|school
            (meals|lunch|lunches|breakfast|food)|free meals|food boxes|church food|food box)`,
        ],
        beside: true,
      },
    ],
  ],
];

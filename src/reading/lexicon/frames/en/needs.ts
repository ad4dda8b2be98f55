import type { RiskFrames } from '#reading/lexicon/lexicon.ts';

const places = `room, rm, apartment, apt, house, home, housing, place, bed, trailer, duplex, condo, mobile home, lease, voucher, section 8, shelter bed, slot, sober house, sober living, halfway house, boarding house, group home, program, motel room, spot`;

/** English risks of daily needs: roof, food, power. */
export const englishNeedsFrames: RiskFrames = [
  [
    'housing_loss',
    [
      {
        parts: [
          `lost, losing, loses, lose, about to lose, kicked out of, put out of, thrown out of, forced out of, pushed out of, locked out of, evicted from, burned out of, asked to leave, told to leave, made to leave, has to leave, must leave, have to leave, had to leave`,
          places,
        ],
        beside: true,
      },
      {
        parts: [
          `landlord, landlady, ll, owner, manager, mgr, mgmt, management, super, housing authority, property manager, leasing office, slumlord, rental office, complex, park, program, shelter, house manager, sober house, sober living, motel, hotel, sister, brother, mom, mother, dad, father, aunt, uncle, cousin, grandma, grandmother, friend, girlfriend, boyfriend, gf, bf, ex, wife, husband, roommate, in-laws, son, daughter, family, host, niece, nephew`,
          `gave, gives, giving, given, told, tells, says, said, wants, want, wanted, is making, making, made, makes, served, serving, asked, asking, ordered, putting, put, threw, throwing, kicked, kicking, threatened, threatening, warned, taped, posted, left, sent, handed, needs`,
          `(# days|three days|five days|ten days|thirty days|sixty days|a week|two weeks|a month|# hours|an hour|until *|till *|til *) to (leave|go|get out|move|vacate|pack|clear out|be out|find), (take (his|her|their) (things|stuff) and|pack up and|to pack|pack (his|her|their)) *, to (get out|move out|vacate|be out|find (somewhere|another place|a new place|someplace|other)), (him|her|them|cl|ct|pt|client|us|me|everybody|everyone|the family|family|tenants|mom and kids|he|she|they) to (leave|get out|move out|vacate|be out|pack up|pack), (has|have|had|got|gotta) to (get out|move out|vacate|be out|be gone|leave the (home|house|apt|room|shelter|program)), must (leave|go|get out|move out|vacate|be out), (him|her|them|cl|mom|everybody|everyone|the family|us) (out|gone|off the property), # day notice, (a|the|an)? (eviction|move out|move-out|vacate|termination) (notice|letter|paper*), notice to *, get out, cannot stay, cant stay, can't stay, can no longer stay, no longer stay, be out by, out by, cannot come back, cant come back, not come back, on the curb, on the lawn, in the yard, (she|he|they) cannot (stay|come|return|live|sleep|be (there|here)|keep), a paper saying, papers saying, the place back, the room back, wont renew, won't renew, will not renew, not renewing`,
        ],
      },
      {
        parts: [
          `slept, sleeping, sleeps, sleep, living, lives, living out, lived, staying, stays, stayed, spending nights, spent the night, spent last night, nights, (second|third|2nd|3rd|another|every|each|one) night, crashing, camping, camped, camps, been`,
          `(in|out of|under|behind|at|on) (his|her|their|a|the|an|my)? (old|friend's|friends|friends'|neighbor's|cousin's|brother's|sister's|buddy's|mother's|parked|abandoned|city|bus|train|back|different)? (car|truck|van|suv|vehicle|camper|street|streets|park|bridge|overpass|tent|bus station|bus stop|bus shelter|train station|woods|camp|encampment|laundromat|storage unit|doorway|parking lot|parking garage|bench|shed|stairwell|subway|sidewalk|alley|abandoned (house|building)|couch|couches|rest stop|library steps|riverbed|beach), outside, outdoors, rough`,
        ],
        beside: true,
      },
      {
        parts: [
          `no, nowhere, no where, not have, doesnt have, doesn't have, does not have, dont have, don't have, has not got, hasnt got, without, w/o, hasn't found, hasnt found, has not found, cant find, can't find, nobody will give (him|her|them)`,
          `(place|bed|roof|home|house|housing|anywhere|anyplace|somewhere|one|room|spot|nowhere|address)? (else)? (to|else to|of (his|her) own to) (stay|live|sleep|lay (his|her) head|be released to|go home to|go tonight|go after|go when|go with|go if|go once|parole to|go mon*|go fri*|go to after|go at discharge|spend the night), (place|bed|roof|housing|home) (tonight|tonite|lined up|after|for tonight|over (his|her|their) head*|set up|to return to)`,
        ],
        beside: true,
      },
      {
        parts: [
          `behind, months behind, late, owes, owe, owing, past due, unpaid, short, cant pay, can't pay, cannot pay, couldnt pay, couldn't pay, could not pay, unable to pay, not paid, hasnt paid, hasn't paid, has not paid, did not pay, didnt pay, cant make, can't make, missed, unable to make, in arrears, arrears, cannot make, cant cover, can't cover, cannot cover`,
          `rent, lot rent, mortgage, house payment*, program fees, room and board, space rent, rent payment*`,
        ],
        beside: true,
      },
      {
        parts: [
          `rent, mortgage, lot rent`,
          `(is|was|has been|now|still|#|two|three|four)? (months|month|weeks|wks|mos)? (behind|late|overdue|past due|unpaid|in arrears), (hasnt|hasn't|has not|wasnt|wasn't|was not|isnt|isn't|not|never) (been)? (paid|pd)`,
        ],
      },
      {
        parts: [
          `house, home, apartment, apt, place, building, trailer, trailer park, unit, room, motel, shelter, duplex`,
          `(is|was|got|being|has been|just|gets|about to be) (being|been)? (sold|foreclosed*|condemned|auctioned|torn down|shut down|repossessed|burned down|closing|padlocked|boarded up by the city|red tagged)`,
        ],
      },
      {
        parts: [
          `no one will take, nobody will take, no one can take, nobody can take, no family to take, shelters are full, shelter is full, shelter was full, shelter had no beds, every shelter, turned away from, turned away at, wore out (his|her) welcome, overstayed`,
          `(him|her|them) (in)?, full, beds, shelter, the shelter, with`,
        ],
        beside: true,
      },
      {
        parts: [
          `lease, voucher, motel voucher, hotel voucher, subsidy, rental assistance, motel stay`,
          `(is|was|runs|ran|will be|will|is going to|going to) (up|out|over|ending|end|ends|expire|expires|terminated|not being renewed|not renewed|run out|cut off)`,
        ],
        beside: true,
      },
      {
        parts: [
          `things, stuff, belongings, furniture, clothes, bags, everything`,
          `(out)? on (the)? (curb|street|lawn|sidewalk|porch|grass), in the (yard|hallway|street|dumpster), in (trash|garbage) bags (outside|on|by), put out`,
        ],
      },
      {
        parts: [
          `no (fixed|perm|permanent|stable)? (addr|address|residence|place|apt|housing), out of (jail|prison|program|tx|treatment|rehab|hosp*)`,
          `(staying|stays|sleeping|sleeps|living|crashing|bouncing|floating) (here and there|wherever|anywhere|around|outside|in (his|her|a|the) *|w/ (whoever|diff*|friends)|with (whoever|different|friends)|where (he|she) can|place to place|on (the)? street*|between)`,
        ],
        loose: true,
      },
      {
        parts: [`name`, `came off, taken off, removed from, off, not on, was never on`, `lease, voucher`],
        beside: true,
      },
    ],
  ],
  [
    'food_insecurity',
    [
      {
        parts: [
          `(not|hasnt|hasn't|has not|havent|haven't|didnt|didn't|isnt|isn't|last) (eaten|ate|eat|eating|had (a|any)? (meal|food))`,
          `no $, no money, no cash, (is|flat)? broke, snap, stamps, ebt, wic, (cant|can't|couldnt|cannot) (afford|buy), payday, (until|till|til) (the|his|her)? (check|#*st|ssi|payday), no food, nothing in the, out of (food|groceries)`,
        ],
        loose: true,
      },
      {
        parts: [
          `fridge, refrigerator, freezer, icebox, pantry, cupboard, cupboards, cabinets, kitchen, shelves`,
          `empty, bare, nothing (in it|in there|in them|inside|but|left|except|to eat)?, (had|has|have|with)? (only|just) (a|some|one|two|half)? (ketchup|mustard|condiments|water|ice|beer|soda|milk|eggs|bread|rice|beans|ramen|noodles|crackers|cereal|butter|jar|can|cans|bag|box|onion*|potato*|baking soda), no food, cleaned out of food, almost nothing, next to nothing`,
        ],
      },
      {
        parts: [
          `(live|lives|living|lived|been|getting by|gets by|surviving|ate|eats|eating|eat|eaten|subsisting) (on|off|only|just|nothing but)? (only|just|nothing but)?`,
          `crackers, tea, toast, ramen, noodles, rice, beans, cereal, bread, soup, oatmeal, peanut butter, potatoes, tortillas`,
          `(till|until|til|thru|through) (the)? (check|checks|payday|first|1st|#*|stamps|snap|ebt|wic|fri*|mon*|money), since (the)? (stamps|snap|ebt|check|money|mon*|tues*|wed*|thurs*|fri*|sat*|sun*|weekend), for (days|# days|a week|the past|every meal|all three|breakfast lunch), because (there|that), is all, all (she|he|they) (has|have|had|can afford), every (meal|night|day)`,
        ],
      },
      {
        parts: [
          `(not enough|not any|hardly any|barely any|short on|low on|out of|ran out of|run out of|running out of|running low on|without|w/o|runs out of|too broke for|cant afford|can't afford|could not afford|couldnt afford|couldn't buy|cant buy|can't buy|has not bought|skip*|went without|going without|go without|goes without|gone without)`,
          `food, foods, groceries, grocery money, formula, diapers and formula, baby food, dinner, supper, lunch, breakfast, a meal, meals, anything to eat, something to eat, (money|cash) for (food|groceries|formula|milk)`,
        ],
        beside: true,
      },
      {
        parts: [
          `snap, ebt, food stamps, stamps, wic, food benefits`,
          `(did not|didnt|didn't|never|hasnt|hasn't|has not|have not|havent) (load|loaded|come|came|hit|arrive|arrived|post|posted), (was|were|got|been|are|is)? (cut|cut off|stopped|closed|gone|used up|spent|expired|terminated|suspended|denied|stolen), (ran|run|runs|running) out`,
        ],
      },
      {
        parts: [
          `food, groceries, formula, stamps, milk`,
          `(ran|run|runs|running|will run|gone|all gone) out, (wont|won't|will not|doesnt|doesn't|does not|isnt|isn't|not going to|never|not) (last|lasting|make it|stretch|enough)`,
        ],
      },
      {
        parts: [
          `never, not, hardly, barely, isnt, isn't, wasnt, wasn't, nothing, little, almost no, next to no, not a lot, not one`,
          `(any|anything|much|enough|a thing|any food|food|bite|left|for them|for her|for him|to eat)? (to eat|to cook|to feed them)? (in|inside|at) (the|her|his|their|that)? (fridge|refrigerator|freezer|pantry|cupboard|cupboards|cabinets|kitchen)`,
        ],
        beside: true,
      },
      {
        parts: [
          `skips, skipping, skipped, gives up, going without, goes without, not eating, doesnt eat, doesn't eat, does not eat, eats less`,
          `so (the)? (kids|children|boys|girls|baby|food|she|he|they|that) (can|could|have|has|will|eat|lasts)*`,
        ],
        loose: true,
      },
      {
        parts: [
          `(making|make|stretching|stretch|watering down|thinning|rationing|splitting|sharing)`,
          `food, formula, groceries, one meal, the milk, meals`,
          `last, out, stretch, with water, (until|till) *`,
        ],
      },
      {
        parts: [
          `puts, putting, hides, hiding, stuffs, stuffing, hoards, hoarding, saves, saving, sneaks, sneaking, wraps up, pockets, pocketing, takes, taking`,
          `food, rolls, roll, lunch, snacks, milk, sandwich*, bread, crackers, fruit, tray, leftovers, half (his|her) (lunch|sandwich|tray), apples`,
          `(in|into) (his|her|their) (pockets|pocket|backpack|bag|sleeves|coat), (home)? (for|to) (his|her|the)? (baby|brother*|sister*|mom|mother|family|siblings|dad)`,
        ],
      },
      {
        parts: [
          `only, just, nothing but, nothing except`,
          `ketchup, mustard, condiments, rice, beans, bread, crackers, noodles, ramen, cereal, water, beer, soda, ice, eggs, flour, tortillas, canned *, can, cans, bag`,
          `(in|inside|left in|on) (the|her|his|their|that)? (fridge|refrigerator|freezer|pantry|cupboard|cupboards|cabinets|kitchen|house|shelves)`,
        ],
        loose: true,
      },
    ],
  ],
  [
    'utility_shutoff',
    [
      {
        parts: [
          `cut, cut off, shut, shut off, shut down, turned off, turned out, disconnected, disconnecting, discontinued, suspended, pulled, killed, (going to|about to|will|plans to|threatening to|set to|to|gonna) (cut|cut off|shut off|turn off|disconnect), (cutting|shutting|turning) off`,
          `power, electric, electricity, elec, lights, lites, gas service, water, water service, service, utilities, utility, the gas, heat`,
        ],
        beside: true,
      },
      {
        parts: [
          `power, electric, electricity, elec, lights, lites, gas, water, utilities, service, current`,
          `(was|were|got|is|are|been|being|gets|getting|be|has been|had been|have been|just|gonna be|about to be|to be|scheduled to be|set to be)? (cut|cut off|shut off|shut down|shutoff|turned off|disconnected|discontinued|suspended|terminated), (has been|have been|been|is|are|was|were|went|still) (off|out) (since|for|x|all|because|bc|over|#|now|due|again|this), (went|going|goes|go) (off|dark) (mon*|tues*|wed*|thurs*|fri*|sat*|sun*|yest*|last|this|on|today|over|for|because|bc|at)`,
        ],
      },
      {
        parts: [
          `shutoff, shut off, shut-off, disconnect, disconnection, cutoff, cut off, cut-off, termination, final, past due, late, overdue, unpaid`,
          `(notice|warning|letter|bill|tag|slip) (from|for|on|by) (the)? (power|electric|light|gas|water|utility|elec|city), (power|electric|light|gas|water|utility|elec|energy|heating) (notice|warning|letter|bill|tag|shutoff|account|company)`,
        ],
        beside: true,
      },
      {
        parts: [
          `power, electric, electricity, elec, light, lights, gas, water, utility, utilities, heating, edison`,
          `(shutoff|shut off|shut-off|disconnect|disconnection|cutoff|cut off|termination|final) (notice|warning|letter|tag|date|order|pending|scheduled)`,
        ],
        beside: true,
      },
      {
        parts: [
          `(light|power|electric|gas|water|utility|energy) (company|co|dept|department|board|people|guy|man), the city, edison, the utility`,
          `(shut|cut|turned|switched|disconnected|is shutting|is cutting|will shut|will cut|going to shut|going to cut|came and shut|came and cut) (them|her|him|it|us|everything|the family|the house)? (off|down|out)`,
        ],
      },
      {
        parts: [
          `no, without, w/o, without any, had no, have no, has no, been without`,
          `power, electricity, electric, lights, running water, hot water, gas, heat or lights, lights or heat, utilities`,
          `since, for # (days|weeks|nights), for (two|three|four|five|a|several) (days|weeks|nights|week|month), because (the)? (bill|company), over (a|an|the) (unpaid|bill|past), in the (house|home|apartment|trailer), at (home|the house)`,
        ],
      },
      {
        parts: [
          `cut off, shut off, cutoff, shutoff, disconnected, cut, capped, locked, pulled, red tagged, took, removed`,
          `for not paying, for nonpayment, for non-payment, nonpayment, over (an|the|a) (unpaid|past due|late|old) bill, because (he|she|they|the family|mom) (owes|owe|owed|did not pay|didnt pay|couldnt pay|could not pay), (gas|electric|water|power) (line|meter), meter`,
        ],
      },
    ],
  ],
];

import type { RiskFrames } from './lexicon.ts';
import { medicineNames } from './medicine-names.ts';

const medicine = `med, meds, medicine*, medication*, pill, pills, tablet*, capsule*, insulin, shot, shots, injection*, inhaler*, nebulizer, drops, patches, dose, doses, script, scripts, rx, prescription*, refill*, (heart|water|pressure|sugar|thyroid|seizure|pain|sleep|nerve) (pill*|med*), ${medicineNames.replaceAll('|', ', ')}`;
const taken = `take|takes|taking|taken|took|tk|swallow|use|used|using|fill|filled|refill|refilled|pick up|picked up|pickup|get|gotten|got|receive|received|start|started|inject|injected|had|have`;
const elder = `her|his|their|mom's|moms|mother's|mothers|dad's|dads|father's|grandma's|grandmas|grandmother's|grandpa's|cl's|client's|clients|pt's|pts|av's|mr *|mrs *|ms *|mr. *|mrs. *|ms. *|the old man's|the elder's|uncle's|aunt's`;
const wealth = `money, cash, $$, check, checks, checkbook, ssi, ssdi, social security, pension, savings, benefits, debit card, bank card, credit card, card, cards, ebt, food stamps, pin, account, accounts, acct, bank account, jewelry, ring, rings, necklace, valuables, retirement, inheritance, income, settlement, deed, house title, va check, ss check`;
const taker = `son, sons, daughter, dtr, grandson, grandsons, granddaughter, grandkids, grandchild*, nephew, niece, caregiver, cg, aide, hha, cna, caretaker, payee, poa, guardian, conservator, roommate, neighbor, neighbors, friend, friends, boyfriend, girlfriend, bf, gf, brother, bro, sister, sis, cousin, stepson, stepdaughter, in-law, tenant, landlord, housekeeper, cleaner, helper, handyman, contractor, roofer, somebody, someone, stranger, strangers, people, (a|the|this|some|that) (man|woman|guy|lady|couple|kid|caller), ap, perp, church lady, lodger, boarder, nurse, driver, church, staff, ex, husband, wife`;
const places = `room, rm, apartment, apt, house, home, housing, place, bed, trailer, duplex, condo, mobile home, lease, voucher, section 8, shelter bed, slot, sober house, sober living, halfway house, boarding house, group home, program, motel room, spot`;

/** English risks by who does or lacks what. */
export const englishFrames: RiskFrames = [
  [
    'medication_problem',
    [
      {
        parts: [
          `stopped, stops, stopping, quit, quits, quitting, skipped, skips, skipping, skip, missed, misses, missing, forgot, forgets, forgetting, refused, refuses, refusing, ran out of, running out of, run out of, runs out of, (is|was|been|all|has been|completely) out of, (is|was|been|went|gone|going|came|come) off, lost, spits out, spit out, spitting out, cheeking, cheeked, cheeks, flushing, flushed, flushes, hiding, hides, hid, sharing, selling, sold, stretching, rationing, rations, halving, halves, splitting, doubling, doubled, doubles, mixing up, mixed up, mixes up, confused about, confused by, threw out, throwing out, threw away, throwing away, dumped, dumping, tossed, pocketing, short on`,
          medicine,
        ],
        beside: true,
      },
      {
        parts: [
          `(not|isnt|isn't|hasnt|hasn't|has not|have not|havent|haven't|didnt|didn't|did not|doesnt|doesn't|does not|wont|won't|will not|wouldnt|wouldn't|never|stopped|quit|refus* to|forgets to|forgot to|forgetting to|cant|can't|cannot|couldnt|couldn't|could not|unable to|no longer|wasnt|wasn't|hates|tired of|afraid of|scared to|keeps forgetting to|remember* to) (been|been able to|yet|always|really|even|ever)? (${taken}|taking|given|afford|find|open|pay for|buy|tolerate), went without, going without, gone without, gave up, giving up on, getting by without, down to (his|her) last, cut (in)? half, cutting (in)? half, cut back on, cutting back on`,
          medicine,
        ],
      },
      {
        parts: [
          medicine,
          `(not|never|hasnt|hasn't|has not|havent|haven't|wasnt|wasn't|werent|weren't|isnt|isn't|arent|aren't|didnt|didn't|did not|still not|dont|don't|doesnt|doesn't|was not|were not|are not|is not|have not) (been|be|get|got|gotten|have)? (filled|refilled|picked up|delivered|come|came|arrive|arrived|sent|ordered|called in|covered|approved|ready|taken|touched|opened|given|started|renewed|there|in stock|in it|show up|showed up|last|work|working|agree*), (ran|run|running|runs) out, all gone, stolen, untouched, unopened, too expensive, costs too much, cost too much, (makes|make|making|made|making) (him|her|me|cl|client|pt) (feel)? (sick|stiff|dizzy|sleepy|shaky|tired|throw up|nauseous|nauseated|drowsy|groggy|itch*|swell*|like a zombie|numb|foggy|worse|gain*|jittery|vomit|bad|weird|restless|drool*|constipated), in half, every other day to, to make (it|them) last, on the floor`,
        ],
      },
      {
        parts: [
          `slots, slot, pillbox, pill box, pill organizer, organizer, blister pack*, bubble pack*, pill pack*, mediset, med box, weekly box, bottle, bottles, pens`,
          `(still|all|were|was|are|is|left|mostly|half)? (full|untouched|unopened|not touched|not opened|sealed|unused), (not|never) (been)? (opened|touched)`,
        ],
      },
      {
        parts: [
          `took, takes, taking, taken, giving, gives, gave, given, using`,
          `(twice as much|twice as many|double|extra|too many|too much|two at once|two a day instead|half of|half a|both the old and|someone else's|somebody else's|(his|her) (wife's|husband's|sister's|brother's|mother's|friend's|neighbor's|roommate's|wifes|husbands|sisters|friends|neighbors|roommates)), the wrong`,
          medicine,
        ],
      },
      {
        parts: [
          `med, meds, medicine, pill, pills, shot, medication*, prescription*, refill*, insulin, box, pharmacy, ${medicineNames.replaceAll('|', ', ')}`,
          `(so|and)? (he|she|cl|pt)? (hasnt|hasn't|has not|has|have not|havent) (had|took|taken|been on|gotten|got) (any|none|one|it|them) (of it|of them)? (since|in|for|x)?, none (of it|of them)? (since|for|x|in # days)`,
        ],
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
    ],
  ],
  [
    'food_insecurity',
    [
      {
        parts: [
          `fridge, refrigerator, freezer, icebox, pantry, cupboard, cupboards, cabinets, kitchen, shelves`,
          `empty, bare, nothing (in it|in there|in them|inside|but|left|except|to eat)?, (had|has|have|with)? (only|just) (a|some|one|two|half)? (ketchup|mustard|condiments|water|ice|beer|soda|milk|eggs|bread|rice|beans|ramen|noodles|crackers|cereal|butter|jar|can|cans|bag|box|onion*|potato*|baking soda), no food, cleaned out of food, almost nothing, next to nothing`,
        ],
      },
      {
        parts: [
          `only, just, nothing but, nothing except, nothing besides, nothing other than, no food but, not much but, little more than, not much more than, nothing more than`,
          `(in|inside|left in|on) (the|her|his|their|that)? (fridge|refrigerator|freezer|pantry|cupboard|cupboards|cabinets|kitchen|house|shelves|home)`,
        ],
      },
      {
        parts: [
          `crackers, tea, toast, ramen, noodles, rice, beans, cereal, bread, soup, oatmeal, peanut butter, potatoes, tortillas, coffee, eggs, canned *`,
          `only, nothing else`,
          `(till|until|til|thru|through|before|since) (the)? (check|checks|payday|first|1st|#*|stamps|snap|ebt|wic|fri*|mon*|money|next|friday), in (the)? (house|home|kitchen|fridge), for # days, all week, for days, to last`,
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
          `(have|has|had) (not|n't) (had|eaten|ate), (havent|haven't|hasnt|hasn't|hadnt|hadn't|didnt|didn't|did not|never) (had|have|eaten|eat|ate|get|gotten|got|cooked)`,
          `food, supper, dinner, breakfast, lunch, a meal, a hot meal, a real meal, anything to eat, anything since, groceries`,
        ],
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
    ],
  ],
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
          `(# days|three days|five days|ten days|thirty days|sixty days|a week|two weeks|a month|# hours|an hour|until *|till *|til *) to (leave|go|get out|move|vacate|pack|clear out|be out|find), (take (his|her|their) (things|stuff) and|pack up and|to pack|pack (his|her|their)) *, to (leave|go|get out|move out|vacate|be out|pack up|pack|find (somewhere|another|a new|someplace|other)), (has|have|had|got|gotta) to (leave|go|get out|move out|move|vacate|be out|be gone), must (leave|go|get out|move out|vacate|be out), (him|her|them|cl|mom|everybody|everyone|the family|us) (out|gone|off the property), # day notice, (a|the|an)? (eviction|move out|move-out|vacate|termination) (notice|letter|paper*), notice to *, get out, cannot stay, cant stay, can't stay, can no longer stay, no longer stay, be out by, out by, cannot come back, cant come back, not come back, on the curb, on the lawn, in the yard, (she|he|they) cannot, a paper saying, papers saying, the place back, the room back, wont renew, won't renew, will not renew, not renewing`,
        ],
      },
      {
        parts: [
          `slept, sleeping, sleeps, sleep, living, lives, living out, lived, staying, stays, stayed, spending nights, spent the night, spent last night, nights, night, crashing, camping, camped, camps, been`,
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
    ],
  ],
  [
    'fall',
    [
      {
        parts: [
          `down, found, stuck, lying, laying, laid, lay, flat, landed, ended up, wound up, dropped, crumpled, sank, slid, slumped, crawling, went down, collapsed, passed the night, spent the night`,
          `(on|onto|to|in) (the|a|his|her)? (bathroom|kitchen|bedroom|hall|living room|cold|garage|basement|wet|tile|shower)? (floor|ground|linoleum|tile|pavement|sidewalk), at the bottom of the (stairs|steps)`,
        ],
        beside: true,
      },
      {
        parts: [
          `slipped, slips, tripped, trips, went down, goes down, slid, tumbled, collapsed, rolled, pitched, stumbled, toppled, lost (his|her) (footing|balance)`,
          `(in|on|off|down|over|out of|onto|from|getting out of|getting into|stepping out of) (the|a|an|his|her|their|some)? (wet|icy|bathroom|kitchen|bedroom|front|back|bottom|top|throw|hall|living room|cold|garage|basement)? (stairs|stair|steps|step|shower|tub|bath|bathroom|toilet|commode|kitchen|porch|driveway|ice|sidewalk|curb|rug|carpet|hallway|hall|yard|ramp|ladder|linoleum|tile|pavement|threshold|cord|walker|bed|chair|recliner|wheelchair)`,
        ],
        beside: true,
      },
      {
        parts: [
          `floor, ground, bathroom, tub, stairs, shower`,
          `(unable to|could not|couldnt|couldn't|cant|can't) get (back)? up, had to crawl, crawled to, (all|most of the|half the|the whole) (night|day)`,
        ],
      },
    ],
  ],
  [
    'whereabouts_unknown',
    [
      {
        parts: [
          `no idea, not sure, no clue, unsure, dont know, don't know, dk, dunno, doesnt know, doesn't know, do not know, does not know, didnt know, didn't know, did not know, nobody knows, no one knows, noone knows, none of them know, could not say, couldnt say, couldn't say, cannot say, cant say, can't say, wont say, won't say, unknown, unclear, not known, nobody could say, nobody can say, nobody could tell me, no word on, no info on, trying to find out, asking around`,
          `where (he|she|they|mom|mo|dad|fa|mother|father|cl|client|pt|the (mother|father|child|children|kids|client|family|boy|girl|baby)|kids|youth) (is|was|are|were|at|went|has gone|have gone|has been|have been|could be|might be|may be|ran|took|now|stays|is staying|is living|sleeps|moved|lives|goes at), where (hes|he's|shes|she's|theyre|they're) (at|gone|staying|living|sleeping|now|been), where to (find|look for|reach) (him|her|them)`,
        ],
      },
      {
        parts: [
          `left, walked out, walked off, ran, ran off, took off, snuck out, sneaked out, stormed out, moved out, checked out, checked (himself|herself) out, gone, bolted, disappeared, slipped out, drove off, went out, headed out, went to the store, signed out, out the window`,
          `(has not|hasnt|hasn't|have not|havent|haven't|not|never|didnt|didn't|did not) (been|come|came|returned|return|shown up|show up|showed up|made it) (back|home|since|seen|heard from|found)?, (nobody|no one|noone|none of us|none of them) (has|had|can|could|knows|have)? (seen|heard|reach|find|found|knows|reached|located|been able to) (from|to reach|to find)? (him|her|them|where|anything|since|it), still (gone|out|missing|not back), (no|without) (word|sign|trace|forwarding|a word|telling)`,
        ],
      },
      {
        parts: [
          `bed, cot, bunk, room`,
          `(not|wasnt|wasn't|hasnt been|hasn't been|was not|has not been|never) slept in, (empty|made|untouched) (this am|this morning|at (bed)? check|at count|when staff)`,
        ],
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
          `spent, did, doing, serving, served, facing, looking at`,
          `(the night|the weekend|# (days|nights|hours)|last night|two (days|nights)|three (days|nights)|a (night|weekend|week)) in (jail|county|the county jail|custody|lockup|holding|a cell|juvie)`,
        ],
        beside: true,
      },
      {
        parts: [
          `skipped, missed, blew off, blew, did not show for, didnt show for, didn't show for, no showed, no-showed, never went to, didnt go to, didn't go to, did not go to, failed to appear for, failed to appear at, failed to show for`,
          `court, court date, arraignment, sentencing, hearing, probation appt*, probation appointment*, parole appt*, po appt*, report date, reporting day, community service, check in with (his|her) (po|probation officer|parole officer)`,
        ],
        beside: true,
      },
    ],
  ],
  [
    'unsafe_home',
    [
      {
        parts: [
          `roof, ceiling, ceilings, floor, floors, floorboards, floorboard, subfloor, stairs, stair, staircase, steps, porch, deck, walls, wall, toilet, toilets, sink, tub, shower, drain*, furnace, heater, boiler, stove, fridge, refrigerator, wiring, wires, outlet, outlets, front door, back door, door lock, door locks, locks, window, windows, smoke alarm*, smoke detector*, detectors, alarms, pipes, pipe, plumbing, sewer, septic, water heater, hot water heater, railing, handrail, ramp, chimney, breaker box, fuse box`,
          `broken, broke, leak, leaks, leaking, leaked, falling in, falling down, falling apart, fell in, caved, caving, caved in, coming down, came down, coming through, rotted, rotten, rotting, rotted through, sagging, sags, hanging, hangs, hang, exposed, bare, missing, not work, not working, doesnt work, doesn't work, does not work, do not work, dont work, don't work, did not work, has not worked, hasnt worked, hasn't worked, stopped working, quit working, wont (flush|drain|close|lock|shut|latch|light|turn on), won't (flush|drain|close|lock|shut|latch|light|turn on), doesnt (flush|drain|close|lock|shut|latch), doesn't (flush|drain|close|lock|shut|latch), does not (flush|drain|close|lock|shut|latch), not (flush|drain|drained|flushing|draining), backed up, backing up, overflow*, clogged, cracked, collapsed, torn out, ripped out, frayed, sparking, sparks, disconnected, dead, no batter*, boarded up, shattered, busted, soft, gone, giving way, gives way, gave way, chewed, burned out, unsafe`,
        ],
      },
      {
        parts: [
          `broken, leaking, leaky, collapsed, caved in, rotted, rotten, rotting, sagging, exposed, bare, frayed, missing, no working, no functioning, clogged, overflowing, cracked, busted, loose, moldy, dangling, hanging, backed up, shattered, holes in the, hole in the, a hole in the, boarded up`,
          `roof, ceiling*, floor, floors, floorboard*, stairs, steps, porch, deck, walls, toilet, toilets, furnace, heater, boiler, stove, wiring, wires, outlet*, window, windows, smoke alarm*, smoke detector*, detectors, pipes, plumbing, septic, water heater, railing, handrail, ramp, banister, lock, locks, drywall`,
        ],
        beside: true,
      },
      {
        parts: [
          `boxes, papers, bags, trash, garbage, clothes, newspapers, junk, stuff, belongings, things, furniture, rubbish, magazines, debris, bottles`,
          `(piled|stacked|heaped|stuffed) (so|up|all|to|high|everywhere|on|against|floor|waist|in front|along), to the (ceiling|rafters|roof), (waist|chest|knee|head|shoulder) (high|deep), (block|blocks|blocking|blocked) (the|both|every|all|her|his)? (door|doors|exit*|hall*|stairs|window*|way|walkway|bathroom|bed|furnace|heater), (covers|covering|cover|covered) (the|every|all)? (floor|floors|stove|bed|surface*|stairs|every), from floor to, so high`,
        ],
      },
      {
        parts: [
          `roaches, cockroaches, mice, rats, mouse droppings, rat droppings, bedbugs, bed bugs, fleas, maggots, flies, feces, urine, needles, syringes, glass, rotting food, spoiled food, sewage, dog mess, cat mess, droppings, broken glass, black mold, mold`,
          `(in|on|all over|across|around|along|under|inside|up) (the|their|her|his|every|each|both)? (kitchen|kids'|kids|child's|baby's|bath)? (house|home|floor|floors|kitchen|walls|wall|stove|counter*|bed|beds|bedding|crib|carpet|couch|bathroom|bedroom*|ceiling|cabinets|mattress*|rug|sink|tub|yard|room), everywhere, throughout, running (across|around|over|up), crawling`,
        ],
        beside: true,
      },
      {
        parts: [
          `pills, meds, medicine, medication*, knives, knife, scissors, bleach, cleaner*, chemicals, lighter*, needles, razor*, poison, drano, ammo, loaded gun, gun, methadone, vape*, edibles, gummies`,
          `(within|in) (easy)? reach, where (the)? (baby|child|kids|toddler|#*) (could|can|crawls|plays|sleeps|gets), next to (the)? (crib|baby|playpen|toys), on (the)? (floor|coffee table|low table|low shelf|kids' table) (by|near|next|where|beside|within|in)`,
        ],
      },
      {
        parts: [
          `(heats|heating|heat|warming|warms|keeping warm|stay warm|keep warm|heated|using) ... (with|w/|off|from|using|by|the)? (the|a|an|his|her|their)?`,
          `open oven, gas oven, oven, gas stove, stove burners, charcoal, grill, hibachi, kerosene heater, kerosene, propane heater, propane, turkey fryer`,
        ],
        beside: true,
      },
    ],
  ],
  [
    'self_neglect',
    [
      {
        parts: [
          `wearing, wears, wore, in, had on, has on, dressed in, still in, wearing the, sitting in, came in, answered in, clothes, shirt, nightgown, gown, robe, pants, dress, sweats, pajamas, socks, underwear, coat`,
          `(the)? same (clothes|clothing|shirt|pants|nightgown|gown|robe|dress|outfit|sweats|pajamas|housecoat|underwear|thing) (as|from|he|she|for|that|since|i), (dirty|filthy|stained|soiled|stiff|stinking|urine soaked|urine-soaked|wet|crusty|food stained|smelly) (clothes|clothing|shirt|pants|nightgown|gown|robe|dress|outfit|sweats|pajamas|housecoat|underwear|diaper|brief*|depends), (she|he) (wore|had on|was wearing) (on)? (last|two weeks|the last time|a week|monday|at|when), (stained|soiled|stiff|soaked|covered|crusted|caked) (with|w/|in)? ... (urine|food|feces|dirt|vomit|filth|stool|pee|poop)`,
        ],
      },
      {
        parts: [
          `(not|hasnt|hasn't|has not|doesnt|doesn't|does not|didnt|didn't|did not|wont|won't|will not|refus* to|refus*|stopped|quit|never|no longer|last|cannot remember (his|her|a|the)? (last)?|cant remember (his|her|a|the)? (last)?|weeks since (his|her|a)?|months since (his|her|a)?|given up|gave up|rarely|hardly ever|barely)`,
          `bath, bathe, bathed, bathes, bathing, baths, shower, showered, showers, showering, wash, washed, washes, washing (himself|herself|up)?, change (of)? (his|her)? clothes, changed (his|her) (clothes|clothing|diaper|brief|shirt), changing (his|her)? clothes, shave, shaved, comb* (his|her) hair, brush* (his|her) (teeth|hair), clean (himself|herself), cleaned (himself|herself), groom*`,
        ],
        beside: true,
      },
      {
        parts: [
          `hair, nails, toenails, fingernails, beard, skin, feet, foot, legs, hands, teeth, clothes, clothing, sheets, bedding, bed, mattress, diaper, brief, depends, wound, dressing, ulcer, sores`,
          `matted, overgrown, filthy, crusted, caked, curl, curled, curling, curls, soiled, stained, soaked, black with dirt, black (from|w/) dirt, rotting, rotted, unwashed, tangled, greasy, in knots, infested, untreated, uncared for, long enough to, (so|too) long (he|she|they|that|it), not been (cut|washed|combed|changed|cleaned|trimmed), hasnt been (cut|washed|combed|changed|cleaned|trimmed), hasn't been (cut|washed|combed|changed|cleaned|trimmed), wet through, (dirty|unclean)`,
        ],
      },
      {
        parts: [
          `smells, smelled, smelling, smell, reeks, reeked, reeking, stinks, stank, odor, stench`,
          `urine, pee, feces, stool, body odor, sweat, unwashed, ammonia`,
        ],
        beside: true,
      },
    ],
  ],
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
          taker,
          `writes, writing, wrote, signs, signing, signed, made out, making out, cut, gives, giving`,
          `(himself|herself|themselves) ... (checks|check|money|cash|loan*), (her|his|mom's|dad's|cl's) (name) (on|to), checks to (himself|herself|themselves|cash)`,
        ],
      },
      {
        parts: [
          `(has|holds|keeps|controls|hides|took over|handles|has control of|in charge of) (the|her|his|their|all the|all of the|mom's|dad's) (checkbook|money|checks|bank card|debit card|card|account|accounts|pin|finances|bank book|statements|bills|social security|ssi|mail)`,
          `(wont|won't|will not|refuses to|doesnt|doesn't|does not|never|cant|can't|would not|wouldn't) (show|give|let|explain|say|account|share|hand|tell|pay|buy)`,
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
    ],
  ],
  [
    'acute_medical',
    [
      {
        parts: [
          `ed visit, er visit, ed trip, er trip, ed visits, er visits, emergency visit, seen in (the)? (ed|er), went to (the)? (ed|er|emergency room), in (the)? (ed|er|emergency room), admitted, readmitted, hospitalized, back in the hospital, inpatient, in the hospital`,
          `(for|with|w/|due to|after|bc of|because of) (a|an|another|his|her|new|acute|worsening|bad|possible)? (chf|copd|asthma|chest|heart|pneumonia|sepsis|dka|low sugar|high sugar|blood sugar|blood pressure|dehydration|infection|cellulitis|seizure*|stroke|tia|bleed*|blood clot*|pulmonary|kidney|breathing|shortness|sob|afib|fever|confusion|vomiting|fluid|pancreatitis|gi bleed|uti|flare*|exac*|fainting|passing out|syncope|attack|allergic)`,
        ],
        beside: true,
      },
    ],
  ],
];

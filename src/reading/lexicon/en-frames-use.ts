import type { RiskFrames } from './lexicon.ts';
import { medicineNames } from './medicine-names.ts';

const names = medicineNames.replaceAll('|', ', ');
const medicine = `med, meds, medicine, medicines, medication*, pill, pills, tablets, patch, patches, inj, injection*, shot, doses, (heart|water|bp|pressure|sugar|thyroid|seizure|pain|psych|sleep|adhd|am|pm) (pill|pills|med|meds), ${names}`;
/** What calms, numbs or dulls, and what stands in every cabinet: taken by the handful it poisons. */
const dulling = `tylenol, advil, ibuprofen, motrin, aleve, benadryl, nyquil, aspirin, sleeping pill*, sleep meds, sleeping meds, pain pills, pain meds, painkillers, nerve pills, oxy*, percs, percocet*, norco*, vicodin, hydrocodone, morphine, methadone, dilaudid, tramadol, fent*, xanax, xannies, bars, benzos, klonopin*, klonipin, ativan, valium, lorazepam, clonazepam, ambien, trazodone, seroquel, gabapentin*, flexeril, soma, antidepressant*, wellbutrin, effexor, zoloft, prozac, lithium, insulin, blood pressure pills, heart pills`;
const spirits = `alcohol, etoh, booze, liquor, beer*, wine, vodka, whiskey, whisky, gin, rum, bourbon, brandy, scotch, tequila, cognac, malt liquor, hard seltzer*, hard cider, white claw*, four loko*, twisted tea*, steel reserve, fireball, hennessy, henny, mad dog, schnapps, moonshine, jack daniels, listerine, mouthwash, cough syrup`;
const street = `meth, heroin, fent*, fetty, cocaine, coke, crack, weed, marijuana, k2, molly, mdma, pcp, dope, crystal, tranq, percs, oxy*, roxies, roxys, blues, xanax, xannies, benzos, opiates, opioids, painkillers, pain pills, adderall, addys, norcos, vicodin, valium, kratom, phenibut, whippets, dust off, nitrous, speed, ketamine, lean, lortabs, lorcets`;

/** English risks of drink, drugs and medicine, by who takes how much of what. */
export const englishUseFrames: RiskFrames = [
  [
    'substance_use',
    [
      {
        parts: [
          `drinks, drinking, drank, drink, chugs, chugging, chugged, sipping, sips, downs, downed, puts away, putting away, polished off, finished, buys, buying, bought, hides, hiding, hid, sneaks, sneaking, snuck, stashes, mixes, mixing, mixed, living on, bottle*, pint*, fifth*, handle*, can, cans, empties, jug*, flask, airplane bottle*, nips, minis, shots, shot, smelling, smells, smelled, smell, reeks, reeked, reeking, stinks, stank, breath, odor`,
          spirits,
        ],
        beside: true,
      },
      {
        parts: [`${medicine}, ${dulling}`, `(w/|with|and|&|plus|on top of) (a|her|his|some|#)?`, spirits],
        beside: true,
      },
      {
        parts: [
          `coming off, came off, withdrawing from, withdrawal from, kicking, detoxing from, detoxing off, detox from, hooked on, addicted to, strung out on, dependent on, high on, messed up on, wired on, loaded on, zonked on, abusing, misusing, overusing, snorting, snorts, snorted, smoking, smokes, smoked, shooting, shoots, shot up, injecting, injects, injected, slamming, huffing, popping, pops, popped, crushing, crushes, scoring, scored, copping, copped, chasing`,
          street,
        ],
        beside: true,
      },
      {
        parts: [
          `buys, buying, bought, gets, getting, got, takes, taking, took, using, uses`,
          `${street}, pills, klonopin, suboxone, subs, strips, methadone, gabapentin, seroquel`,
          `off the street, off the streets, on the street, on the streets, off a friend, from a friend, from friends, off friends, from a coworker, off a coworker, online, from (his|her|a)? dealer, off some guy, w/o a script, without a script, w/o rx, w/o a prescription, without a prescription, not prescribed, that arent (his|hers), not (his|hers)`,
        ],
        loose: true,
      },
      {
        parts: [
          `cord, cord test, meconium, cord blood, umbilical, hair test, hair follicle, nail test, tox, thc, meth, amphetamine*, cocaine, opiates, fent*, benzos, buprenorphine, alcohol, etg`,
          `(is|was|came back|line)? (yes|present|detected|pos|positive|dirty|hot), faint line for, lit up for, yes on`,
        ],
        beside: true,
      },
      {
        parts: [
          `had, has, w/, with, drinking, drank, buys, bought, holding, admits, #`,
          `tall cans, tall can, tallboy*, 24oz, 40oz, 40 oz, 24 oz cans, (12|15|18|24|30) (pack|rack|pk), sixer, case of (bud|coors|miller|natty|modelo|corona)`,
        ],
      },
      {
        parts: [
          `pipe, glass pipe, bong, burnt foil, foil, tin foil, burnt spoon, white powder, powder, baggie*, crystals, grinder, blunt, joint, joints, roach clip, cut straw*, rolled up (dollar|bill)`,
          `(on|in|under|by|next to|behind|near|inside|out of|from) (the|his|her|their|a|mo's|moms|fa's|dads|cl's)? (coffee|kitchen|end)? (table|nightstand|night stand|dresser|purse|pocket*|locker|backpack|diaper bag|ashtray|couch|bed|lap|hand|drawer|sock|car seat|console|glovebox)`,
        ],
        beside: true,
      },
    ],
  ],
  [
    'overdose',
    [
      {
        parts: [
          `took, swallowed, ingested, downed, popped, ate, drank, chugged, had taken, taken, taking, gulped, swallowing`,
          `(about|like|maybe|almost|nearly|over|approx)? (half|most|all|the rest|whole|a whole|the whole|an entire|the entire|handful|a handful|handfuls|a bunch|bunch|a lot|a ton|a load|a fistful|fistful|too many|too much|an unknown amount|unknown amount|unknown number|a month's worth|a week's worth|# days worth) (of)? (a|the|his|her|an)? (bottle|box|pack|script|month|strip)? (of)?`,
          dulling,
        ],
        beside: true,
      },
      {
        parts: [
          `took, swallowed, ingested, downed, popped, ate, taken, swallowing`,
          `half, most, a handful, handful, handfuls, a bunch, bunch, a ton, a load, a fistful, fistful, too many, a whole, an entire, the whole, unknown, random, (1|2|3|4|5|6|7|8|9)#`,
          `pill, pills, tablets, tabs, capsules, pill bottle, bottle of (meds|pills|medicine), meds in the cabinet`,
        ],
        beside: true,
      },
      {
        parts: [
          `after, from, due to, d/t, bc of, because of, s/p`,
          `too many, too much, a handful of, taking too many, taking a bunch of, taking a handful of, taking all, swallowing, a bottle of, taking a bottle of, taking a whole bottle of`,
          `${dulling}, pill, pills, meds, medication*, tabs`,
        ],
        beside: true,
      },
      {
        parts: [
          `found (him|her|cl|pt|mo|fa|mom|dad|them)?, was found, unresponsive, not breathing, wouldnt wake, would not wake, wouldn't wake, couldnt wake (him|her), could not wake (him|her), couldn't wake (him|her), passed out, unconscious, slumped, limp`,
          `needle, syringe, empty (pill|med|xanax|tylenol|rx)? bottle*, pill bottle*, pills (spilled|scattered|everywhere|around|next to|all over)`,
        ],
        loose: true,
      },
      {
        parts: [
          `took, swallowed, ingested, downed, popped, ate`,
          `(1|2|3|4|5|6|7|8|9)#`,
          `of (the|his|her|my|those|moms|mom's|dads|dad's|roommates|roommate's|sisters|sister's|brothers|brother's|wifes|wife's|husbands|husband's|grandmas|gmas|friends)`,
          `${medicine}, ${dulling}`,
        ],
        beside: true,
      },
      {
        parts: [
          `he odd, she odd, mom odd, mo odd, dad odd, fa odd, cl odd, pt odd, client odd, son odd, dtr odd, daughter odd, bf odd, gf odd, av odd, odded`,
          `on, at, in, last, again, sat, sun, mon, tues, wed, thurs, fri, yest, yesterday, twice, this`,
        ],
        beside: true,
      },
      {
        parts: [`injected, gave himself, gave herself, dosed, took, shot`, `too much, way too much`, dulling],
        beside: true,
      },
    ],
  ],
  [
    'medication_problem',
    [
      {
        parts: [
          medicine,
          `makes, making, made, gives, giving, gave, gets, has, had, got, leaves, left, knocks, causing, causes`,
          `(him|her|them|cl|pt|kid|child|client)? (too|so|really|very|super|all|feeling|feel)? (dizzy|sleepy|sick|stiff|shaky|tired|drowsy|groggy|nauseous|nauseated|itchy|foggy|jittery|constipated|lightheaded|light headed|woozy|loopy|twitchy|swollen|wired|out of it|like a zombie|throwing up|vomiting), (him|her|them|cl|pt) (bad|terrible|awful|the|some)? (headaches|diarrhea|hives|cramps|the runs|tremors|nightmares|a rash|rash)`,
        ],
        beside: true,
      },
      {
        parts: [
          medicine,
          `(quit|stopped|stops|skips|skipped|dropped|ditched|tossed|refuses|hates|wont take|won't take|not taking|isnt taking|isn't taking|hasnt taken|hasn't taken|never took|never started|stopped taking|quit taking|didnt finish|didn't finish|never finished) (it|them|those|half|the rest)`,
        ],
        loose: true,
      },
      {
        parts: [
          `${medicine}, dose`,
          `(was|were|got|being|been|are|is)? (missed|skipped|omitted|not given|never given|not sent|never sent|left off|forgotten|never came|never arrived|never ordered|not transcribed|delayed|withheld|lapsed) (x#|# x|#|two|three|on|for|at|since|in|by|all|last|this|w/|sat*|sun*|mon*|tues*|wed*|thurs*|fri*|yest*|again|twice)`,
        ],
        beside: true,
      },
      {
        parts: [
          `confused, mixed up, lost, mixup, unclear, unsure, foggy`,
          `re, on, about, abt, over, as to, w/, with`,
          `${medicine}, insulin, which pill*, what to take, dosing, doses`,
        ],
        beside: true,
      },
      {
        parts: [
          `withholds, withholding, withheld, holding back, holds back, keeping, rationing out, locks up, wont give (him|her|them|av|pt|mom|dad|child|kid)?, won't give (him|her|them|av|pt|mom|dad|child|kid)?`,
          medicine,
        ],
        beside: true,
      },
      {
        parts: [`out of, completely out of, almost out of, all out of, been out of`, medicine],
        beside: true,
      },
      {
        parts: [
          `w/o, without, no`,
          `${medicine}`,
          `(for)? (#|two|three|four|five|six|several|a few) (days|day|wks|weeks|wk|week|mos|months|nights|doses), x#, since, til, till, until, a week, a month`,
        ],
        beside: true,
      },
      {
        parts: [
          `cant open, can't open, cannot open, couldnt open, unable to open, trouble opening, cant get, struggles w/, struggles with`,
          `childproof, child proof, safety caps, pill bottle*, rx bottle*, med bottle*, bubble pack*, blister*`,
        ],
        beside: true,
      },
      {
        parts: [
          `gave, gives, giving, given, shared, shares, dosed`,
          `her own, his own, their own, (moms|mom's|dads|dad's|gmas|grandmas|brothers|brother's|sisters|sister's|siblings|sibling's|cousins|nbrs|neighbors)`,
          `${medicine}, ${dulling}`,
        ],
      },
      {
        parts: [
          `pill bottle*, bottles, meds, pills, insulin, inhaler*, epipen*, eye drops, patches, nitro`,
          `(was|were|are|is|all|some|mostly|been|had)? expired ((in)? (19|20)#)?, (from|dated) (19|20)#, years old, yrs old, way out of date, past date`,
        ],
        beside: true,
      },
      {
        parts: [
          `mixing, mixes, mixed, taking, takes, took, washing, washes, washed, chasing`,
          `${medicine}, ${dulling}`,
          `(w/|with|and|&|plus|down w/|down with|on top of) (a|her|his|some|#|the)? (shots of|glass of|shot of)? (alcohol|etoh|booze|liquor|beer*|wine|vodka|whiskey|gin|rum|bourbon|brandy|scotch|tequila)`,
        ],
        beside: true,
      },
      {
        parts: [
          `patch, patches, fentanyl patch*`,
          `(wearing|wears|had|has|w/|found|with) (2|two|3|three) (on|at|patches), (2|two|three|3) (at once|at a time|on at), never changed, not changed, fell off`,
        ],
        loose: true,
      },
      {
        parts: [
          `inhaler*, asthma pump, albuterol, epipen*, insulin, pens, vials, pillbox, pill bottle*, ${names}`,
          `been empty, was empty, is empty, were empty, are empty, (ran|run) dry, all used up, out since, empty (since|for|a|#|x#)`,
        ],
        beside: true,
      },
      {
        parts: [
          `on, taking, takes, doing, using, only, just, been on`,
          `half, half of, half a, half his, half her, 1/2, one instead of two, every other, every third`,
          medicine,
          `to stretch, to save, to make, til, until, till, bc, because, cause, cuz, instead, w/o, without, so (he|she|it), due to cost, too expensive`,
        ],
      },
      {
        parts: [
          medicine,
          `(takes|taking|took|using|uses|gives|giving) (it|them) (every (other|2nd|3rd|third|few|couple|# days)|once a week|when|whenever|if|only|as needed instead|twice|off and on), (been|was|is)? (taking|takes|took|on|using) both (bottles|of them|of those)?, missed (the)? last (#|two|three|few), too big to swallow, hard to swallow, cant get (it|them) down, can't get (it|them) down, (cant|can't|cannot|couldnt|couldn't|doesnt|doesn't|unable to|could not) (say|tell|name|explain|know) (what|which) *`,
        ],
        loose: true,
      },
      {
        parts: [
          `threw, throws, throwing, chucked, dumped, poured, pitched, flushed, tossing, tossed, burned, buried`,
          medicine,
          `in, into, down, out, away, at, off`,
        ],
        beside: true,
      },
      {
        parts: [
          `pharmacy, pharm, cvs, walgreens, rite aid, walmart`,
          `shorted, short filled, shortfilled, mixed up, messed up, screwed up, lost, gave (him|her|them|cl|pt)? (the)? wrong, on backorder, back ordered, backordered, out of stock, cant fill, closed before`,
        ],
      },
      {
        parts: [
          `same (drug|med|pill|medicine), same one`,
          `(diff|different|two|2|under|both|twice) (names|name|bottles|labels|strengths|brands)`,
        ],
      },
      {
        parts: [
          `skimming, stealing, steals, stole, swiping, swiped, diverting, diverted, helping (himself|herself) to, getting into, dipping into`,
          `hydrocodone, oxy*, morphine, norco*, percocet*, fentanyl, ativan, xanax, tramadol, pain meds, pain pills, adderall, meds, pills, patches`,
        ],
        beside: true,
      },
    ],
  ],
];

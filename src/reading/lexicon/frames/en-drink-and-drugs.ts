import type { RiskFrames } from '#reading/lexicon/lexicon.ts';
import { dullingMedicines as dulling, medicineNames } from '#reading/lexicon/medicine-names.ts';

const names = medicineNames.replaceAll('|', ', ');
const medicine = `med, meds, medicine, medicines, medication*, pill, pills, tablets, patch, patches, inj, injection*, shot, doses, (heart|water|bp|pressure|sugar|thyroid|seizure|pain|psych|sleep|adhd|am|pm) (pill|pills|med|meds), ${names}`;
const spirits = `alcohol, etoh, booze, liquor, beer*, wine, vodka, whiskey, whisky, gin, rum, bourbon, brandy, scotch, tequila, cognac, malt liquor, hard seltzer*, hard cider, white claw*, four loko*, twisted tea*, steel reserve, fireball, hennessy, henny, mad dog, schnapps, moonshine, jack daniels, listerine, mouthwash, cough syrup`;
const street = `meth, heroin, fent*, fetty, cocaine, coke, crack, weed, marijuana, k2, molly, mdma, pcp, dope, crystal, tranq, percs, oxy*, roxies, roxys, blues, xanax, xannies, benzos, opiates, opioids, painkillers, pain pills, adderall, addys, norcos, vicodin, valium, kratom, phenibut, whippets, dust off, nitrous, speed, ketamine, lean, lortabs, lorcets`;

/** English risks of drink and drugs, by who takes how much of what. */
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
          `coming off, came off, withdrawing from, withdrawal from, kicking, detoxing from, detoxing off, detox from, hooked on, addicted to, strung out on, dependent on, high on, messed up on, wired on, loaded on, zonked on, abusing, misusing, overusing, snorting, snorts, snorted, smoking, smokes, smoked, shooting, shoots, shot up, injecting, injects, injected, slamming, huffing, popping, pops, popped, scoring, scored, copping, copped`,
          `${street}, pot, wet, sherm, ice, spice, acid`,
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
          `nips, nipping, nipped, tippling, tipples, sips, sipping, swigs, swigging`,
          `all day, all nite, all night, from a flask, from a bottle, on the sly, since morning, out of a (mug|cup|bottle|flask)`,
        ],
      },
      {
        parts: [
          `bottle, bottles, empties`,
          `in (the|his|her)? (hamper|toilet tank|laundry|dryer|couch cushion*|boots|closet wall)`,
        ],
        beside: true,
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
          `blue and, blue &, turned blue, turning blue, went blue, was blue, not breathing, unresponsive, out cold, collapsed, cpr`,
          `fent*, heroin, dope, xanax, opiates, opioid*, needle, narcan*`,
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
];

import type { RiskFrames } from '#reading/lexicon/lexicon.ts';
import { dullingMedicines as dulling, medicineNames } from '#reading/lexicon/medicine-names.ts';

const names = medicineNames.replaceAll('|', ', ');
const medicine = `med, meds, medicine, medicines, medication*, pill, pills, tablets, patch, patches, inj, injection*, shot, doses, (heart|water|bp|pressure|sugar|thyroid|seizure|pain|psych|sleep|adhd|am|pm) (pill|pills|med|meds), ${names}`;
const spirits = `alcohol, etoh, booze, liquor, beer*, wine, vodka, whiskey, whisky, gin, rum, bourbon, brandy, scotch, tequila, cognac, malt liquor, hard seltzer*, hard cider, white claw*, four loko*, twisted tea*, steel reserve, fireball, hennessy, henny, mad dog, schnapps, moonshine, jack daniels, listerine, mouthwash, cough syrup`;
const street = `meth, heroin, fent*, fetty, cocaine, coke, crack, weed, marijuana, k2, molly, mdma, pcp, dope, crystal, tranq, percs, oxy*, roxies, roxys, blues, xanax, xannies, benzos, opiates, opioids, painkillers, pain pills, adderall, addys, norcos, vicodin, valium, kratom, phenibut, whippets, dust off, nitrous, speed, ketamine, lean, lortabs, lorcets`;

const took = `took, swallowed, ingested, downed, popped, ate, gulped`;
const about = `(about|like|maybe|approx|over|almost|nearly|around|at least)`;
const count = `(1|2|3|4|5|6|7|8|9)#|(1|2|3|4|5|6|7|8|9)#+|ten|twelve|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty`;

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
        parts: [
          `coming off, came off, withdrawing from, withdrawal from, kicking, detoxing from, detoxing off, detox from, hooked on, addicted to, strung out on, dependent on, high on, messed up on, wired on, loaded on, zonked on, abusing, misusing, overusing, snorting, snorts, snorted, smoking, smokes, smoked, shooting, shoots, shot up, injecting, injects, injected, slamming, huffing, popping, pops, popped, scoring, scored, copping, copped`,
          `${street}, pot, wet, sherm, ice, spice, acid`,
        ],
        beside: true,
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
          `found (him|her|cl|pt|mo|fa|mom|dad|them), was found, found down, unresponsive, not breathing,
            wouldnt wake, would not wake, wouldn't wake, couldnt wake (him|her), could not wake (him|her),
            couldn't wake (him|her), passed out, unconscious, slumped, limp`,
          `needle, syringe, empty (pill|med|xanax|tylenol|rx)? bottle*, pill bottle*`,
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
          took,
          `${about}? (${count}) (of)? (a|the|his|her|my|those|mom's|moms)? (${medicineNames}|ibuprofens|aspirins|
            tylenols|tylenol pm|benadryls|melatonin)`,
        ],
        beside: true,
      },
      {
        parts: [
          `${took}, taking, drank, had, had taken, given, gave, double dosed, double dosing`,
          `double, triple, too much, too many, excessive, extra, extra doses, twice, (two|three|four|five|#) times,
            more than prescribed, two days' doses, two days doses, over and over, (two|three|four|five|six|seven|
            eight|nine|ten|#) of *, whole bottle of (cough|nyquil|meds|pills)`,
          `unresponsive, unconscious, unarousable, hard to wake, could not be woken, couldnt be woken,
            could not wake, couldnt wake, ended up in (er|ed|the er|icu), ambulance, hospitalized, poison control,
            er watch, icu, intubated, toxic, toxicity, narcan, liver enzymes`,
        ],
        loose: true,
      },
      {
        parts: [
          `ate, eats, swallowed, drank, chewed, got into, ingested, licked`,
          `(${medicineNames}|meds|pills|medicine|gummies|edibles|suboxone strip|fentanyl|meth)`,
          `er, ed, ems, ambulance, hospital, revived, poison control, limp, lethargic, unresponsive, narcan, sleepy,
            hard to wake, passed out, icu`,
        ],
        loose: true,
      },
      {
        parts: [
          `acetaminophen, tylenol, aspirin, salicylate, alcohol, nicotine, opioid, opiate, fentanyl, insulin`,
          `toxicity, poisoning, poisoned`,
        ],
        beside: true,
      },
      {
        parts: [
          `poison control, toxicity, toxic, level high, levels high, high`,
          `extra (doses|pills|meds), had taken extra, took extra, states she took *, states he took *,
            says she took *, says he took *, double dosing, double dose*`,
        ],
        loose: true,
      },
      {
        parts: [
          `fell out, went out, dropped, collapsed, nearly died, almost died, died, passed out, went unconscious,
            out cold`,
          `on (bad|some)? (fent*|fetty|heroin|dope|h|opiates|pills|a hot shot), from (bad|some)? (fent*|heroin|dope|
            using|a hot shot|drugs), after (using|shooting up|snorting|injecting|smoking (fent*|heroin)) ...`,
        ],
      },
      {
        parts: [
          `used fent*, used dope, used heroin, shooting up, shot up, using, snorting *, injecting, needle, syringe,
            nodded out, bathroom floor`,
          `went out, stopped breathing, not breathing, cpr, rescue breathing, rescue breaths, revived,
            paramedics saved *, brought back by *, came back w/ cpr`,
        ],
        loose: true,
      },
      {
        parts: [
          `pills gone, bottle empty, empty bottle, pill bottle, pills`,
          `admitted taking them all, took them all, took all of them, into her mouth, said he took all,
            said she took all`,
        ],
        loose: true,
      },
    ],
  ],
];

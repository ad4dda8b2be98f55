import type { RiskFrames } from '#reading/lexicon/lexicon.ts';
import { medicines } from '#reading/lexicon/medicine-names.ts';

const kin = `
  wife|husband|spouse|partner|mom|dad|sister|brother|son|daughter|dtr|grandson|granddaughter|grandma|grandmother|
  grandpa|grandfather|gma|gpa|
  aunt|uncle|cousin|niece|nephew|friend|buddy|roommate|neighbor|nbr|bf|boyfriend|gf|girlfriend|cellmate|bunkie|
  housemate|sibling|twin|
  resident|client|pt|patient|kid|parent|stepdad|stepmom|coworker|landlady|peer|caregiver|aide`;
const ofOthers = kin
  .trim()
  .split(/\|\s*/)
  .map((who) => `${who}s|${who}'s`)
  .join('|');

/** English risks of medicine by the hand that takes or gives it, what the record shows and what the body does on it. */
export const englishMedicineUse: RiskFrames = [
  [
    'medication_problem',
    [
      {
        parts: [
          `took, taken, taking, takes, take, got, gets, getting, given, gave, gives, giving, used, using, uses,
          borrowed, borrowing, borrows, on, has, had, drank, finished, ate, swallowed, wearing, dosed with, injected,
          shared`,
          `(old|other|another|wrong|a different|the wrong|somebody else's|someone else's|another person's|another (pt|
          client|resident|kid|child))? (${ofOthers}|somebody else's|someone elses|another resident's|another residents|
          another client's|other people's|other peoples) (old|leftover|extra|own|adult|expired|unused)?`,
          medicines,
        ],
        beside: true,
      },
      {
        parts: [
          `took, taken, taking, takes, got, given, gave, gives, giving, used, using, uses, put, on, still, has been`,
          `(leftover|left over|left-over|expired|outdated|old|adult|wrong|extra|too much|too many|too little|double|
          triple|twice the|# times the|three times the|half the|half a|only half|more than|less than|over the|a whole
          (week|month|bottle|day) of|all of (his)|# days of|# extra|an extra|two extra|the entire)`,
          medicines,
        ],
        beside: true,
      },
      {
        parts: [
          `taking, takes, took, taken, using, uses, used, gives, gave, giving, given, eats, eating, pops, popping,
          chewing, downing`,
          medicines,
          `around the clock, round the clock, like candy, like tic tacs, all day long, all day, every hour,
          every two hours, every # hours instead, above (the)? (max|limit|dose), over (the)? (max|limit|dose),
          well above, well over, more often,
          more than (ordered|prescribed|the label|directed|allowed|he should|it says), too often, too much, too many,
          too soon, too early, too late, extra, without food, with alcohol, with beer, with wine, at odd times,
          at random, whenever, no schedule, irregularly, off schedule, by guess, by feel, by color, by memory,
          together, instead of (the|his|her|once|twice|daily|three|four|#), in one go, all at once`,
        ],
      },
      {
        parts: [
          `mar, emar, med log, med sheet, medication log, med record, staff log, dose log, refill history,
          refill record*, fill history, pharmacy record*, pill count*, film count*, strip count*, pill ct, med count,
          narc count, count, lithium level, depakote level, dilantin level, tegretol level, clozaril level,
          clozapine level, med level, drug level, level, levels, smart pill bottle, dispenser, pillbox,
          pill organizer, mediset, blister pack, bubble pack, pill pack`,
          `(shows|showed|has|had|with|is|was|were|came back|off|came up|says|indicates|reads)? (#|two|three|four|five|
          six|several|many|multiple|no|only #|only two)? (blank*|gap*|holes|omission*|misses|missed|no initials|
          refusals|refused|refuses|skipped|skips|late|leftover|left over|short|shorted|off|off by|missing|over by|
          under by|discrepanc*|undetectable|subtherapeutic|sub-therapeutic|supratherapeutic|toxic|zero|too high|too
          low|not given|untaken|unopened|not dispensed|alarms|last filled|wrong|incorrect|fills in|too many|too few)`,
        ],
      },
      {
        parts: [
          `inr, pt/inr`,
          `(was|is|of|at|came back|back at|up to|over|reads|now|today|drawn)? (4|5|6|7|8|9|10|11|12|13|14), high,
          critical, low, elevated, sky high, way (up|off|high|low), too (high|low), supratherapeutic, subtherapeutic,
          out of range`,
        ],
      },
      {
        parts: [
          `forgets, forgot, forgetting, cant recall, cannot recall, cant remember, cannot remember, couldnt remember,
          doesnt remember, does not remember, didnt remember, not sure, unsure, uncertain, doesnt know, does not know,
          didnt know, dont know, no idea, wonders, guesses, guessing, guessed, confused, lost track, mixed up,
          disagree*, argued, unclear, cant tell, cannot tell, couldnt say, cant say, could not say, unable to say,
          unable to tell, unable to state, unable to name, unable to identify, cannot name, cant name,
          cannot identify, struggles to recall`,
          `if, whether, when, which, what, how many, how much, how often, how to, who, why, about, on, over, by,
          between, by the`,
          `${medicines}, took (this|the|his|last|her), bottle, bottles, blood thinner`,
        ],
      },
      {
        parts: [
          `dizzy, dizziness, drowsy, drowsiness, groggy, sleepy, sleeping all day, sleeps all day, sleeps # hrs,
          sleeps # hours, knocked out, zombie, zoned out, sedated, oversedated, foggy, woozy, wobbly, loopy,
          lightheaded, light headed, off balance, weak, shaky, shaking, shakes, tremor*, trembling, twitch*, jerking,
          restless*, pacing, akathisia, spasm*, stiff*, cramp*, jaw, tongue, drool*, slurring, rash, hives, welts,
          itch*, swelling, swollen, swelled, blister*, peeling, nausea*, sick, sick to (his) stomach, upset stomach,
          throwing up, vomit*, diarrhea, the runs, loose stools, constipat*, heartburn, dry mouth, headache*,
          nightmare*, seeing things, vision, blurry, bruising, bleeding, palpitations, heart racing, wt gain,
          weight gain, gained #, gaining weight, losing hair, hair loss, low sex drive, confused, confusion, agitat*,
          irritable, more depressed, jittery, wired, insomnia, cant sleep, no appetite, lactating, breast growth, td,
          eps`,
          `since, from, after, due to, d/t, bc of, because of, caused by, r/t, related to, secondary to, blames,
          blaming, attributes to, thinks (it's|its|it is) (from)?, thinks, says (it's|its|it is) (from)?,
          feels (it's|its|it is) (from)?, on, with, ever since, as a result of, makes (him), side effect of,
          from taking`,
          `(starting|taking|changing|switching|increasing|stopping|upping|raising|the|his|a|new|higher|last|second|
          first|this|starting on|going on|getting)? (the|his|a)? (new|higher|extra|last|first|second)? (med|meds|
          medication*|medicine*|pill|pills|dose|doses|shot|injection*|inj|patch|antibiotic*|abx|tablet*|drops|inhaler|
          insulin|chemo|statin|steroid*)`,
        ],
        beside: true,
      },
      {
        parts: [
          `dizzy, dizziness, drowsy, groggy, sleepy, knocked out, zombie, sedated, foggy, woozy, wobbly, shaky,
          shaking, shakes, tremor*, trembling, twitch*, restless*, akathisia, spasm*, stiff*, cramp*, jaw, tongue,
          drool*, rash, hives, welts, itch*, swelling, swollen, blister*, nausea*, sick, upset stomach, throwing up,
          vomit*, diarrhea, constipat*, dry mouth, headache*, nightmare*, seeing things, blurry, bruising, wt gain,
          weight gain, gained #, hair loss, jittery, restlessness`,
          `since, from, after, due to, d/t, bc of, because of, caused by, r/t, blames,
          thinks (it's|its|it is) (from)?, says (it's|its|it is) (from)?, on`,
          medicines,
        ],
        beside: true,
      },
      {
        parts: [
          `dizzy, dizziness, drowsy, drools, drooling, groggy, sleepy, sleeps, sleeping, zombie, sedated, foggy,
          woozy, shaky, shakes, shaking, tremor*, twitch*, restless*, pacing, spasm*, stiff*, clenching, tongue, jaw,
          rash, hives, itch*, swelling, nausea*, sick, vomit*, diarrhea, constipat*, headache*, nightmare*, gained,
          agitated, confused, falling`,
          `since, after, ever since, when`,
          `(went up|was raised|was increased|was upped|was doubled|was changed|was switched|was started|was lowered|
          was cut|got raised|got increased|got changed|increase|change|bump),
          were (raised|increased|changed|started|doubled|upped)`,
        ],
      },
      {
        parts: [
          `allergic to, allergy to, allergy listed to, has an allergy to, documented allergy, known allergy,
          reacts to, reacted to, contraindicated with, interacts with`,
          `sent home on, sent home with, prescribed, given, was given, put on, placed on, started on, ordered, taking,
          got, went home on, discharged on`,
          medicines,
        ],
        loose: true,
      },
      {
        parts: [
          medicines,
          `not followed, not being followed, not finished, didnt finish, did not finish, never finished,
          not completed, stopped (it|them)? (after|at|on|early|when|bc|because|since|himself), cut short,
          only took (#|two|half|one|a few|some), only taking (#|two|half|one|some), not being used, not used,
          isnt being used, not being taken, not being given, untouched, hit or miss, hit and miss, on and off,
          off and on, up and down, spotty, here and there, now and then, every now and then, some days, at odd times,
          a deshoras, all over the place, out of whack, inconsistent*, irregular*,
          when (he) (feel*|remember*|want*|like*|think*|choose*|please*), whenever, only when, only if`,
        ],
      },
      {
        parts: [
          `patch, patches`,
          `left on, never removed, not removed, never taken off, not taken off, still on,
          on top of (the|another|an) (old|other), fell off`,
        ],
      },
      {
        parts: [
          `(unopened|untouched|unused|sealed|still sealed|full|uncracked|unfilled|undispensed|weeks worth of|months
          worth of|a stash of|a stockpile of|a pile of|stacks of|loose|assorted|mixed)`,
          `blister pack*, bubble pack*, pill pack*, pill bottle*, rx bottle*, rx bag*, bags from (the)? pharmacy,
          bag from (the)? pharmacy, pharmacy bag*, med pack*, med bottle*, pills, tablets, meds, inhaler*, insulin,
          insulin pens, vials, pens, (full)? bottles (dated|from|of|since), ${medicines}`,
        ],
        beside: true,
      },
      {
        parts: [
          `${medicines}, pharmacy bag, bag from the pharmacy, bag from pharmacy, pill bottle*, rx bottle*`,
          `still (sealed|stapled|full|unopened|wrapped|in (the|its) (bag|box|wrapper|package)), hasnt been opened,
          not been opened, never opened, unopened, uncracked, seal not broken, seal unbroken,
          found in (the)? (trash|garbage|couch|cushion*|toilet|sink|plant), in the trash,
          behind the (cushions|couch|bed|dresser), under the (couch|bed|mattress|pillow|rug|sink|table|tongue),
          scattered`,
        ],
        beside: true,
      },
    ],
  ],
];

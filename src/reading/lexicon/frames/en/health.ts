import type { RiskFrames } from '#reading/lexicon/lexicon.ts';
import { medicineNames } from '#reading/lexicon/medicine-names.ts';

const medicine = `med, meds, medicine*, medication*, pill, pills, tablet*, capsule*, insulin, shot, shots, injection*, inhaler*, nebulizer, drops, patches, dose, doses, script, scripts, rx, prescription*, refill*, (heart|water|pressure|sugar|thyroid|seizure|pain|sleep|nerve) (pill*|med*), ${medicineNames.replaceAll('|', ', ')}`;
const taken = `
  take|takes|taking|taken|took|tk|swallow|use|used|using|fill|filled|refill|refilled|pick up|picked up|pickup|get|
  gotten|got|receive|received|start|started|inject|injected|had|have`;

/** English risks of health, by who does or lacks what. */
export const englishHealthFrames: RiskFrames = [
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
          medicine,
          `sitting (there|at the (pharmacy|counter|store))?, (nobody|no one) (came|went|has gone|has come|picked), (only|just) (takes|taking|took|uses|using) (it|them|one|half|those)? (on|when|if|every other|once|some|half|as|at|whenever)?, (takes|taking|took|uses|using) (it|them) (when|whenever|off and on|on and off|here and there|some days|now and then|every other|if (he|she)|twice|only), (has|had) (none|not had any|run low), none since (mon*|tues*|wed*|thurs*|fri*|sat*|sun*|yest*|last|the|he|she|dc|discharge), none left, nobody (filled|picked), (knock|knocks|knocked) (him|her) (out|down), was poison, are poison, (is|are) poisoning, to the wrong, to someone else`,
        ],
        loose: true,
      },
      {
        parts: [
          `takes, taking, took, takes the, on, using, uses`,
          `(the|his|her)? (old|previous|first|white|other) (one|ones|pill|pills|bottle|dose|med|meds), from before, both bottles, both of them`,
          `and the new, plus the new, with the new, and the new one, on top of, along with the, as well, too`,
        ],
        loose: true,
      },
      {
        parts: [
          `tucked, tucks, tucking, hides, hid, spat out, spat, spits, pocketed, holds, stashed, stashing, stockpiling, saving up`,
          `pill, pills, med, meds, tablet*, medication*`,
        ],
        beside: true,
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
      {
        parts: [
          `toe, toes, foot, feet, leg, legs, wound, incision, stitches, surgical site, arm, finger, fingers, stump, port, picc, picc line, line site, cut, sore, heel, belly, stomach, abdomen, drain, catheter, calf, ankle, ankles, knee, scar, ostomy, lips, one side, left side, right side, skin`,
          `(turned|turning|gone|going|is|are|looks|getting|went|has gone|turns|looking) (all)? (black|dark|blue|purple|gray|grey|green|cold|numb|red and|hot and|bright red|puffy|hard as|yellow|hot), leaking, oozing, weeping, opened up, opened back up, split open, came open, coming open, popped open, burst open, pus, (is|are|was|were|all|more|badly|so|really|very|still|getting|has been) swollen, swelled, swelling up, twice (its|the|their) (normal)? size, numb, drooping, (smells|stinks) (bad|foul|awful), (will not|wont|won't|would not|not) stop bleeding, bled (through|all), (soaked|soaking) (through|the (dressing|bandage))`,
        ],
      },
      {
        parts: [
          `cannot, cant, can't, could not, couldnt, couldn't, could hardly, can hardly, could barely, can barely, hardly, barely, unable to, trouble, struggling to, having trouble, not able to, hard for (him|her) to, too weak to`,
          `breathe, breathing, catch (his|her) breath, get words out, get (his|her) words out, speak, wake, wake up, be woken, wake (him|her), stay awake, swallow, keep (food|anything|water|fluids|liquids|it|meds) down, pee, urinate, feel (his|her) (legs|arm|feet|hand|face), move (his|her) (arm|leg|legs|left|right)`,
        ],
        beside: true,
      },
      {
        parts: [
          `temp, temperature, fever, running, blood sugar, sugar, sugars, glucose, blood pressure, pressure, bp, heart rate, pulse, oxygen, o2, pulse ox, sat, sats`,
          `(of|was|is|at|reading|read|hit|over|up to|in the|around|about)? (10[1-5]*|20#|21#|22#|23#), (was|is|at|of|down to|dropped to|fell to|in the) (30s|40s|50s|60s|70s|80s|400s|500s|600s), through the roof, sky high, dangerously (high|low), too (high|low) to, way (up|down|too high|too low|high|low), bottomed out, would not come down, wont come down, dropped to`,
        ],
      },
      {
        parts: [
          `chest, jaw, speech, face`,
          `(tight|tightness|heavy|heaviness|hurts|hurting|hurt|pressure|squeezing|burning), (is|was|are)? slurred, (went|gone|going) (numb|limp), (is|was)? droop*`,
        ],
        beside: true,
      },
      {
        parts: [
          `sitting, weight, pressure, elephant, vise, squeezing, band, brick, tightness, crushing`,
          `(on|in|around|across) (his|her|my|the) chest`,
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
          `feet, legs, leg, knee, knees, walker, chair, cane, foot`,
          `(went|gave|slid|slipped|came|flew|buckled|tipped|caught|folded) (out from under|out on|out|way|over|under) (him|her|and)?`,
        ],
        beside: true,
      },
    ],
  ],
];

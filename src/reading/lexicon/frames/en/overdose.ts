import { choicesOf } from '#reading/lexicon/choices.ts';
import type { RiskFrames } from '#reading/lexicon/lexicon.ts';
import { dullingMedicines, medicineNames } from '#reading/lexicon/medicine-names.ts';

const strong = `
  ${choicesOf(dullingMedicines)}|diazepam|alprazolam|temazepam|restoril|melatonin|unisom|dayquil|
  robitussin|coricidin|triple c|dxm|imodium|loperamide|sudafed|naproxen|acetaminophen|apap|excedrin|midol|caffeine
  pills|diet pills|nerve meds|amitriptyline|elavil|nortriptyline|doxepin|baclofen|cough (syrup|medicine|meds)|cold
  (medicine|meds|pills)|methocarbamol|zanaflex|tizanidine|meclizine|dramamine`;
const pills = `
  (blue|white|little|small|old|round) (heart|pain|sleeping|water|bp|nerve) pills|pills|pill|tabs|tablets|caps|
  capsules|gelcaps|meds|medicine|medication|medications|prescriptions|(heart|bp|blood pressure|pressure|sugar|
  diabetes|pain|sleep|sleeping|psych|nerve|seizure|thyroid|water|anxiety|depression|blue|white|pink|yellow|iron|
  adhd|allergy|diet) (pills|pill|meds|tabs)`;
const remedy = `${pills}|${strong}|${medicineNames}`;
const many = `
  #0+|#5+|1#|2#|3#|4#|5#|6#|7#|8#|9#|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|a hundred|dozen|a dozen|
  dozens|dozens of|two dozen|a ton|tons|a load|loads|handful|a handful|handfuls|fistful|a fistful|a bunch|bunch|a
  pile|several handfuls|a palmful|a cupful|random`;
const box = `
  bottle|box|pack|packet|strip|sheet|card|script|month|week|supply|blister pack|blister|jar|container|prescription|
  organizer|pillbox|pill box|planner|med planner|tray|cassette|refill`;
const whose = `
  his|her|their|the|my|those|these|moms|mom's|mother's|dads|dad's|father's|grandmas|grandma's|gmas|gma's|grandpas|
  grandpa's|sisters|sister's|brothers|brother's|wifes|wife's|husbands|husband's|roommates|roommate's|aunts|aunt's|
  uncles|partner's|parents|friends|friend's|old|leftover|left over|own|different|mixed|assorted`;
const took = `
  took, had taken, swallowed, swallows, ingested, ingests, ingestion of, downed, popped, ate, drank, chugged,
  gulped, gulped down, guzzled, injected, consumed, polished off, gave (himself|herself), threw back, tossed back,
  washed down, swigged`;
const taking = `taking, swallowing, ingesting, downing, popping, eating, drinking, taken, chugging`;
const handful = `
  (a|an|the|his|her|my)? (whole|entire|full) (${box}) (of|worth)? ... (${remedy}), (a|the|his|her|half a)? (bottle|
  months|month's|weeks|week's|# days|two weeks) (of|worth) ... (${remedy}), (handful|handfuls|fistful|fistfuls|
  bunch|too many|too much|all|an unknown (number|amount|quantity)|unknown (number|amount|quantity)) (of)?
  (${whose})? (${whose})? (${strong}|pills|tabs|tablets)`;
const opioid = `
  fent|fenty|fentanyl|fetty|heroin|dope|bad dope|bad batch|hot batch|hot shot|speedball|xylazine|tranq|carfentanil|
  nitazene*|opioid*|opiate*|percs|blues|blue pill*|m30*|pressed pill*|fake (pill*|perc*|xan*)|laced *|meth|k2|spice|
  ghb|ecstasy|molly`;
const cause = `
  ${opioid}|needle|syringe|tourniquet|shooting up|shot up|shooting|injecting|after using|after (he|she|they) used|
  used alone|using alone|(snorting|sniffing|smoking|snorted|sniffed) (something|a line|pills|powder|unknown|it|some|
  *)|one hit|after a hit|narcan|naloxone|edibles|edible|overdose|od|od'd|empty (pill|med|meds|xanax|advil|tylenol|
  benadryl|rx|prescription)? bottle*|pill bottle*|pills (spilled|scattered|everywhere|around|next|all over|by|
  beside|on the)|methadone`;
const down = `
  unconscious, unresponsive, unarousable, not (breathing|responding|moving|responsive|arousable), (stopped|quit)
  breathing, (was not|wasnt|barely) (breathing|responding), agonal, (turned|turning|turns|went|lips|found) (blue|
  gray|grey|purple), (was|were) blue, blue lips, blue and (gray|not|cold|limp), blue in the,
  slumped, flatlined, went limp, limp (on|in|and|when), obtunded, gcs #, pinpoint pupils, pinpoint, (resp|
  respiratory) depression, hard to (rouse|wake|arouse|awaken), difficult to (rouse|wake|arouse), (could not|would
  not|wouldnt|couldnt) (be)? (woken|roused|wake|wake up|wake him|wake her|awakened|aroused|awaken|respond), out
  cold, no pulse, rescue breath*, rescue breathing, died twice, foaming, found down, lifeless, gurgling, went
  unconscious, lost consciousness, passed out`;
const harmed = `
  unresponsive, unarousable, not (responsive|arousable|responding), hard to (wake|rouse|arouse), (could not|would
  not) ... (woken|roused|wake|awakened|awaken|woke), not be woken, passed out, unconscious, poison (control|center),
  toxic, toxicity, tubed, intubated, charcoal, ventilator, icu, narcan, naloxone, ambulance, hospitalized, ended up
  in (the)? (er|ed|hospital), to (the)? (er|ed|hospital), slurring, out cold, liver (enzymes|failure|damage),
  obtunded, found down, stomach pumped`;
const poison = `
  antifreeze|bleach|clorox|rat poison|mouse poison|roach spray|bug spray|insecticide|pesticide|weed killer|roundup|
  windshield fluid|windshield washer fluid|washer fluid|lighter fluid|gasoline|kerosene|paint thinner|turpentine|
  drain cleaner|drano|lye|ammonia|rubbing alcohol|isopropyl*|hand sanitizer|perfume|cleaning (fluid|product*|
  supplies)|pine sol|pine-sol|lysol|toilet cleaner|toilet bowl cleaner|detergent|laundry pod*|tide pod*|nail polish
  remover|acetone|methanol|lamp oil|motor oil|brake fluid|poison|cyanide|oven cleaner|peroxide|chemicals|
  disinfectant`;
const small = `
  toddler, infant, baby, child, kid, kids, children, boy, girl, son, daughter, sibling, brother, sister, grandson,
  granddaughter, grandchild, niece, nephew, minor, #yo, # yo, # y/o, # yr old, # year old, #yr old, two-year-old,
  #-year-old, two year old, three year old, four year old, one year old, #mo, # month old`;
const elders = `
  grandmas|grandma's|gmas|gma's|moms|mom's|mother's|dads|dad's|father's|grandpas|grandpa's|sisters|sister's|aunts|
  aunt's|uncles|uncle's|someone's|somebody's|parents`;

/** English: too much taken, what it did to the body, and who brought the person back. */
export const englishOverdoseFrames: RiskFrames = [
  [
    'overdose',
    [
      {
        parts: [
          took,
          `
            (about|like|maybe|almost|nearly|over|around|approx|approximately|at least|~|up to)? (${many}) (of)?
            (${whose})? (${whose})? (${remedy}), ${handful}, (a|the|his|her|my)? (whole|entire|full) (${box}) (on|
            in|at once|last|sat*|sun*|mon*|tue*|wed*|thu*|fri*|yest*|this|after|tonight|to die|to sleep), too (much|
            many) (of)? (${whose})? (${whose})? (${remedy}), everything (in|from) the (medicine|med|pill|meds)?
            (cabinet|bottle|box), (excessive|massive|large) (amounts|amount|quantity|dose|doses)? (of)? (${remedy}),
            a week of (${pills}), (#|two|three|four|several|a couple) (weeks|weeks'|week's|months|months'|days|
            days') worth of (${remedy})`,
        ],
        beside: true,
      },
      {
        parts: [
          `after, s/p, taking, od of, ingestion of, from taking`,
          `
            (about|like|approx|~|over)? (#0+|#5+|1#|2#|3#|4#|5#|6#|7#|8#|9#|ten|fifteen|twenty|thirty|forty|fifty|a
            dozen) (of)? (${whose})? (${strong}|sertralin*|fluoxetin*|quetiapin*|metoprolol|propranolol|clonidin*|
            digoxin|glipizid*|hydroxyzin*|buspar|lamictal|depakote)`,
        ],
        beside: true,
      },
      {
        parts: [
          `${took}, ${taking}, given, gave, received, had, dosing, dosed`,
          `
            (double|twice|triple|extra|three times|four times|five times|# times|two days'|two days|three days) ...
            (dose|doses|dosage|amount|${remedy}), (two|three|2|3) ... patches, too (much|many) ... (${remedy}), more
            than (prescribed|ordered|rx'd|directed|supposed|recommended), again and again, over and over, (by
            mistake|accidentally) ..., # of (${whose}) (${whose})? (${remedy}), (his|her|the) (whole|entire) (week|
            day|month) ...`,
          harmed,
        ],
        loose: true,
      },
      {
        parts: [
          `
            level toxic, levels toxic, toxic level*, toxic, toxicity, level (of)? #, tox screen high, tox high,
            supratherapeutic`,
          `
            (took|taken|taking|takes) (extra|too|more|double|all|about #|like #|#0|#5|a lot|several), extra doses,
            double (dose*|dosing), double dosing`,
        ],
        loose: true,
        either: true,
      },
      {
        parts: [
          `
            (took|taking|swallowed|downed|ate|popped) (all of (them*|it)|(them*|it) all|every (one|last one|single
            one|pill)|the (whole thing|lot))`,
          `(${remedy})`,
        ],
        either: true,
        loose: true,
      },
      { parts: [down, `(${cause})`], loose: true, either: true },
      {
        parts: [
          `
            went out, fell out, falling out, went down, died, dropped out, hit the floor, flatlined, almost died,
            nearly died, coded, passed out, nearly killed (himself|herself)`,
          `
            (on|off|from|off of|behind|with) (some|a|the|his|her|that|too much|laced)? (bad|hot|street|pressed|
            laced|fake)? (${opioid}|pills|batch|shot|bag|xans|xanax|stuff|supply|methadone)`,
        ],
        beside: true,
      },
      {
        parts: [
          `
            revived, had to be revived, resuscitated, brought (him|her|me) back, bring (him|her|me) back, back to
            life, saved (him|her|me), rescue breath*, did cpr, gave cpr, started cpr, cpr by`,
          `(${cause}|pills|shooting dope|dope|using|drugs)`,
        ],
        loose: true,
        either: true,
      },
      {
        parts: [
          `
            drank, drinking, swallowed, ingested, ingesting, ingestion of, chugged, downed, gulped, consumed,
            poisoned (himself|herself), poisoned`,
          `
            (some|a|the|half|cup of|bottle of|glass of|sip of|shot of|a cup of|a bottle of|a glass of|a sip of)?
            (${poison})`,
        ],
        beside: true,
      },
      {
        parts: [
          small,
          `
            ate, eaten, swallowed, swallows, chewed, chewing, chewed on, drank, got into, gets into, got ahold of,
            got a hold of, got hold of, ingested, licked, sucked on, found and ate, sipped`,
          `
            (suboxone|subs|
            strip|strips|methadone|fentanyl|fent|heroin|meth|cocaine|crack|edibles|edible|thc *|weed|cannabis|pot
            brownie*|xanax|oxy*|percocet*|klonopin|vape juice|nicotine *|pain pills|sleeping pills|dope|fentanyl
            patch|mushrooms|ecstasy|molly|iron pills|glipizide), (${elders}) ... (pills|pill|meds|medicine|tabs|
            ${strong}|clonidine|adderall|metformin|lisinopril)`,
        ],
      },
      {
        parts: [
          `
            (half|most|all|whole|rest) (of)? ... (${strong}|pills|meds|patches|bottle|supply) (is|are|was|were)?
            (gone|missing|empty|used up|taken), pills (were|are)? (gone|missing), (bottle|bottles|pillbox|organizer)
            (was|is|were)? (empty|emptied), empty ... (bottle|bottles|pillbox|blister pack*)`,
          `
            drowsy, hard to (wake|rouse|arouse), slurring, slurred, lethargic, groggy, unresponsive, unconscious,
            passed out, found down, vomit, vomiting, not breathing, will not wake, would not wake, admitted taking,
            said (he|she) took, unarousable, glassy`,
        ],
        loose: true,
        either: true,
      },
    ],
  ],
];

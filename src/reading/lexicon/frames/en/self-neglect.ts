import type { RiskFrames } from '#reading/lexicon/lexicon.ts';

const garment = `
  clothes|clothing|outfit|shirt|blouse|top|pants|trousers|slacks|jeans|sweats|sweatpants|sweatshirt|dress|skirt|gown|
    nightgown|robe|housecoat|bathrobe|pajamas|pjs|socks|underwear|briefs|brief|diaper|depends|coat|jacket|hoodie|
    sweater|shoes|slippers|t-shirt|tshirt|cardigan|vest|apron`;
const bodyPart = `
  hair|scalp|beard|mustache|face|neck|hands|arms|legs|feet|foot|toes|toenails|nails|fingernails|skin|teeth|mouth|
    dentures|groin|body|ears|heels|shins|fingers|knuckles|armpits`;
const bedding = `sheets|bedding|bed sheets|bed|mattress|blanket|blankets|linens|pillow|couch he sleeps on|recliner|
  bedclothes|covers`;
const soiling = `
  feces|stool|poop|excrement|bm|urine|pee|vomit|dirt|grime|filth|crumbs|menstrual blood|dried blood|old food|dried food|
    food|lice|maggots|larvae|fleas|bedbugs|ticks|mold|drool|sores|scabs|muck`;
const foul = `
  matted, filthy, grimy, soiled, crusted, crusty, caked, stiff with *, greasy, oily, unwashed, uncombed, unbrushed,
    unkempt, ungroomed, tangled, knotted, reeking, smelly, stinking, stinks, foul, foul smelling, malodorous, odorous,
    infested, overgrown, curled, curling, rotting, rotted, rotten, decayed, decaying, mildewed, stained, saturated,
    urine soaked, food stained, tattered, moldy, crawling with *, brown with *, black with *, wet with *, gray with *,
    full of (lice|holes|stains|dirt|crumbs|food|fleas), (covered|soaked|smeared|encrusted|caked|stained|crusted|
    coated) (in|with) *, with (food|urine|dried|feces|stool|blood)? (stains|stain|food|feces|urine|stool|blood|dirt|
    holes|lice) ..., matted with *, like a bird nest, bird nest *, a bird nest, rats nest`;

const refuses = `
  refuse, refuses, refused, refusing, decline, declines, declined, declining, reject, rejects, rejected, rejecting,
    will not accept, will not allow, will not let, will not have, does not want, does not allow, does not accept,
    did not want, did not allow, says no to, said no to, saying no to, turns away, turned away, turning away,
    turns down, turned down, unwilling, not willing, resists, resisting, resistive to, resistant to, sends away,
    wants no, no (help|aide|services|one) wanted, fires, fired, turns all *, will not see, will not go`;
const care = `
  help, any help, all help, aide, aides, services, all services, home services, all home services, home care, care,
    all care, medical care, treatment, any treatment, all treatment, placement, nurse, the nurse, nurses,
    visiting nurse, vna, hha, doctor, doctors, dr, er, ed, ems, hospital, ambulance, 911, dentist, home health,
    meals on wheels, assistance, support, supports, intervention, everything, snf, nursing home, anyone, anybody, rn`;
const failing = `
  unable to manage, unable to cope, unable to care for *, clearly not coping, not coping, is not coping, not managing,
    is not managing, cannot cope, cannot manage, cannot care *, no longer manag*, not able to *, unable to *,
    (can|could) no longer *, cannot *, failing at home, is failing, declining fast, filthy, unkempt, disheveled,
    malodorous, unwashed, emaciated, skeletal, dirty, thin and *, soiled, infested,
    no (clean|food|heat|caregiver|supports|help) *, incontinent, lives alone and *, unsafe at home, dirty dishes,
    wasting *, starving, underfed, lies in *, sits in *`;
const ailing = `
  wound, wounds, ulcer, ulcers, (bed|open|pressure|foot|leg|heel) sore, sores, infection, infected, abscess, gangrene, gangrenous, necrotic, maggots,
    lump, tumor, cancer, pus, draining, oozing, weeping, festering, swollen, cellulitis, rotting, black, bedsore,
    bedsores, pressure sore*, foul smell, cataracts, hernia, rash, scabies, diabetes, a1c, burns, frostbite, bleeding`;

const lacks = `
  not, is not, are not, has not, has not had, has not been, have not, does not, did not, will not, cannot, could not,
    no longer, never, rarely, hardly, barely, seldom, stopped, quit, refuses, refuses to, refusing to, refused to,
    refusing, gave up, given up, giving up, gave up on, given up on, forgets to, forgetting to, forgot to, neglects to,
    neglecting to, neglecting, fails to, failing to, failure to, avoids, avoiding, skips, skipping, lost interest in,
    no interest in, too tired to, too weak to, too depressed to, cannot be bothered to, does not bother to,
    does not bother with, not bothering to, not bothering with, no motivation to, no energy to, lacks motivation to,
    unmotivated to, no desire to, sees no need to, sees no point in, does not see the point of, resists, resisting,
    needs prompts to, needs prompting to, needs reminders to, has to be told to, wont, inability to, unable to,
    incapable of, lacks (the)? (ability|capacity) to, struggles to, struggling to, months since (he)? (last)?,
    weeks since (he)? (last)?, days since (he)? (last)?, last time (he)?, ages since (he)?`;
const grooming = `
  bathe, bathes, bathed, bathing, bath, baths, a bath, shower, showers, showered, showering, a shower, wash, washes,
    washed, washing, a wash, a proper (wash|bath|shower|meal), wash up, groom, grooms, groomed, grooming, dress,
    dresses, dressing, get dressed, getting dressed, change clothes, changes clothes, changed clothes, changing clothes,
    change (out of)? (his|the) *, changed (out of)? (his|the) *, changing (out of)? (his|the) *,
    brush (his)? (teeth|hair), brushed (his)? (teeth|hair), brushing (his)? (teeth|hair), comb (his)? hair, shave,
    shaved, shaving, clean (himself) (up)?, cleaned (himself), clean up, cleaning (himself), perform self care,
    perform self-care, perform adls, complete adls, attend to (his)? (hygiene|grooming|adls|needs|appearance|basic *|
    personal *|food|own *), attending to (his)? (hygiene|grooming|adls|needs|appearance|basic *|personal *|food|own *),
    tend to (himself|his *), tending to (himself|his *), maintain (his|good|basic|personal)? (hygiene|grooming|
    appearance|cleanliness|adls), maintaining (his|good|basic|personal)? (hygiene|grooming|appearance|cleanliness|adls),
    keep (himself) (clean|fed|up|clean or *), keeping (himself) (clean|fed|up),
    keep up (with)? (his)? (hygiene|adls|grooming|self care), keeping up (with)? (his)? (hygiene|adls|grooming|
    self care), care for (himself), caring for (himself), take care of (himself), taking care of (himself),
    look after (himself), looking after (himself), tend wound*, meet (his)? (own)? (basic|daily|personal|own|
    physical) *, meeting (his)? (own)? (basic|daily|personal|own|physical) *, provide for (his own|his basic|himself) *,
    feed (himself), feed or *, feeding (himself), toilet (himself), safely care for (himself),
    manage (his)? (own)? (care|adls|hygiene|personal care|self care|diabetes|health|basic needs),
    bother (making|to make|cooking|to cook|eating|to eat|with (food|meals|himself|washing)), make food, cook or *,
    make meals, cook for (himself), get out of bed, getting out of bed`;

/** The body and its care let go: unclean, unfed, untreated, help turned away. */
export const englishSelfNeglectFrames: RiskFrames = [
  [
    'self_neglect',
    [
      { parts: [lacks, grooming], beside: true },
      {
        parts: [`(${garment}|${bodyPart}|${bedding})`, foul],
        beside: true,
      },
      {
        parts: [
          `filthy, grimy, soiled, crusty, crusted, greasy, oily, unwashed, uncombed, unbrushed, tangled, stinking,
            smelly, reeking, foul, stained, tattered, urine soaked, urine stained, vomit stained, food stained,
            blood stained, feces stained, stiff, moldy, infested, rotting, rotted, rotten, decayed, overgrown, matted,
            black, caked`,
          `(his|her)? (${garment}|hair|scalp|beard|feet|toenails|nails|fingernails|teeth|${bedding})`,
        ],
        beside: true,
      },
      {
        parts: [
          `(dried|caked|crusted|smeared|old|ground in|dry|visible|caked on)? (${soiling})`,
          `(dried|caked|crusted|smeared|visible|running)? (on|in|under|down|over|all over|up) (his)? (own)? (${garment}|
            ${bodyPart}|self|chin|lap|buttocks|bottom|back)`,
        ],
        beside: true,
      },
      {
        parts: [
          `pt, cl, client, patient, he, she, av, ct, woman, man, male, female, resident, elder, senior, him, her,
            person, found, came in, brought in, arrived, lying, lies, sitting, sits, sleeping, sleeps, stewing, lays,
            laying`,
          `(covered|smeared|soaked|caked|lying|sitting|sleeping|living|drenched|encrusted) (in|
            with) (his)? (own)? (dried)? (excrement|feces|stool|urine|poop|vomit|filth|grime|waste|dirt|crumbs|scabs|
            lice|trash|garbage|squalor)`,
        ],
      },
      {
        parts: [
          `hygiene, grooming, personal care, self care, self-care, appearance, upkeep, cleanliness, personal hygiene,
            oral care, oral hygiene, adls, functioning at home`,
          `(is|are|was|were|has|have|very|extremely|quite|remains|appears|still|been|continues to|noted to be|
            visibly)? (very|extremely|been|to)? (poor|bad|declin*|deteriorat*|worsen*|worse|slipp*|slip|lacking|
            neglected|deficient|inadequate|impaired|minimal|compromised|suffer*|terrible|awful|unkempt|dirty|filthy|
            disheveled|slovenly|nonexistent|non existent|absent|failing|not maintained|dropped|downhill|substandard|
            questionable|of concern|concerning|unacceptable|odorous|(1|2|3)/10|0/10|needs (work|improvement|
            attention))`,
        ],
        beside: true,
      },
      {
        parts: [
          `poor, neglected, declining, deteriorating, deteriorated, worsening, inadequate, deficient, lacking, lacks,
            decline in, decline of, declines in, deterioration in, deterioration of, decreased, lack of, minimal,
            zero, deficits in, loss of, drop in, neglects, neglecting, neglectful of, neglect of, disregard for,
            ignores, ignoring, indifferent to`,
          `(his)? (own)? (overall|general|personal|basic|daily|dental|oral|medical|physical|foot|diabetes|diabetic|skin|
            wound)? (hygiene|grooming|personal care|self care|self-care|appearance|upkeep|cleanliness|adls|
            self maintenance|health needs|health|needs|dental care|wound care|diabetes care|medical care|medical needs|
            health care|body|teeth|nutrition|diabetes|wounds)`,
        ],
        beside: true,
      },
      {
        parts: [
          `appears, appeared, appearing, looks, looked, looking, presents, presented, presenting, came in, arrived,
            shows up, showed up, visibly, appearance, seems, found, client, cl, pt, customer, resident, he is, she is,
            hes, shes, he was, she was, him, man, woman, elderly *, walked in`,
          `(very|quite|as|visibly|extremely|noticeably|really|and|in)? (dirty|filthy|unclean|grimy|underfed|starved|
            skeletal|unkempt|bedraggled|slovenly|ill kempt|ungroomed|unbathed|unwashed|malodorous|odorous|disheveled|
            dishevelled|gaunt|emaciated|undernourished|squalid|matted|lice infested|unshowered)`,
        ],
        beside: true,
      },
      {
        parts: [
          `he, she, client, cl, pt, resident, hes, him, her, man, woman, body, person, av, customer`,
          `(smells|smelled|smelling|smell|stinks|stank|stunk|reeks|reeked) (so|very|really|strongly|pretty|too|quite|
            terribly|of)? (bad|badly|awful|terrible|terribly|foul|rank|horrible|rancid|strong|strongly|unwashed|unclean|
            rotten|sour|of himself|that (no one|nobody|others|staff|people) *), (stinks|reeks|stank|reeked)`,
        ],
        beside: true,
      },
      {
        parts: [
          `odor, odors, stench, smell, stink, bo, b.o., reek`,
          `(coming|emanating)? (from|of|off|on) (his|the client's|clients|cl's|pt's)? (him|body|person|clothes|clothing|
            skin|feet|hair|client|pt|cl|breath and *), from (him|client) ...,
            (strong|bad|terrible|noticeable|noted|awful), (met|hit) (me|us|worker) ...`,
        ],
        beside: true,
      },
      {
        parts: [
          `strong, bad, foul, pungent, heavy, offensive, terrible, noticeable, overpowering, overwhelming, complain of,
            complaining about, complained of, complaints of, complaints about`,
          `(his)? (bo|b.o.|body odor|personal odor|body smell|smell on (him|client)|odor on (him|client)|odor from (him|
            client|pt)|stench from (him|client))`,
        ],
        beside: true,
      },
      { parts: [refuses, care, failing], loose: true },
      { parts: [failing, refuses, care], loose: true },
      { parts: [ailing, refuses, care], loose: true },
      { parts: [refuses, care, ailing], loose: true },
      {
        parts: [
          `ignores, ignoring, ignored, neglects, neglecting, neglected, untreated, unattended, undressed,
            will not treat, not treating, will not tend, not tending, not tending to, is not tending to, does not clean,
            not cleaning, has not cleaned, not caring for, never treated, never followed up, did not follow up,
            no follow up, not followed up, letting, hides, hiding`,
          `(his|the|a|an|on|to|own|any)? (open|infected|old|deep|large|festering|foot|leg|skin)? (wound|wounds|ulcer|
            ulcers|sore|sores|infection|abscess|gangrene|lump|tumor|cancer|diabetes|cut|cuts|cut on *|burn|burns|
            cellulitis|feet|foot|teeth|tooth|bedsores|pressure sores|catheter|trach|ostomy|colostomy|stoma|drain|stump|
            dressing|bandage|rash|scabies|health|health go|hernia|cataracts)`,
        ],
        beside: true,
      },
      {
        parts: [
          `wound, wounds, ulcer, ulcers, sore, sores, foot, feet, leg, legs, lump, teeth, tooth, infection, toenails,
            dressing, bandage, bandages, catheter, catheter bag, colostomy, ostomy, stoma, trach`,
          `(is|are|was|were|has|have|been|left|never|remains|go|goes|going)? (been)? (untreated|unattended|neglected|
            ignored|unchanged|never changed|never emptied|never cleaned|uncared for|undressed|uncovered|not (cleaned|
            changed|emptied|treated|dressed|tended)|for (years|months)|festering|wrapped in (newspaper*|rags|
            toilet paper|paper towels|plastic|duct tape))`,
        ],
        beside: true,
      },
      {
        parts: [
          `not seen, has not seen, has not been to, not been to, never sees, never seen, never saw, last saw, no,
            without, avoids, will not see, does not see, last seen by, no contact with`,
          `(a|an|the|any|his)? (doctor|dr|md|pcp|dentist|podiatry|podiatrist|medical care|doctors|clinic|dental care|
            physician|primary care|dentures|glasses|hearing aid|foot care|checkup|check up)`,
          `(in|for|since) (over|many|almost|about|at least|the past)? (years|yrs|#+ years|# years|# yrs|# y|decades|
            decade|(19|20)#*|covid|childhood|high school|two years|three years|five years|ten years|twenty years)`,
        ],
        beside: true,
      },
      {
        parts: [
          `refuses, refusing, refused, skips, skipping, skipped, missing, declines, declining, stopped, quit, forgets,
            no longer, does not want, will not touch, not interested in, turning down`,
          `(eating|meals|all meals|food|all food|to eat|her meals|to drink|drinking water|cooking|groceries|to cook|
            most meals|breakfast and *|eating and *|fluids|solids) (at the *|from staff|for (days|a week|# days|weeks|
            several|two|three|the *)|x# *|since *|all (week|day|weekend)|again|day|and (says|fluids|drink*|weight|los*|
            getting|bath*)|most days|every *|lately|or (bath*|wash*|shower*|drink*|dress*)|bc (depress*|no point|tired)|
            altogether|entirely), eating since *, eating and getting *`,
        ],
        beside: true,
      },
      {
        parts: [
          `eats, eating, ate, eat, meal, has a meal, one meal, food`,
          `(only|just|maybe|about)? (once|one meal|a meal) (every|in) (a)? (other|few|couple|couple of|# or *|two|three|
            several|#) (days|day)`,
        ],
        beside: true,
      },
      {
        parts: [
          `consumed, consumes, consuming, eats, eating, ate, drinks, drinking, drank, subsists, subsisting, survives,
            surviving, subsist, lives, living, exists, existing, takes, has had, taking`,
          `(on)? (only|only on|just|just on|nothing but|mostly|solely|nothing except|little but|little more than) (tea|
            coffee|crackers|
            candy|cookies|beer|soda|chips|cereal|toast|bread|ensure|boost|water|juice|ice cream|pudding|wine|gin|vodka|
            sugar|cake|donuts|milk|pop|popcorn|jello|pop tarts|cat food|dog food|snacks|sweets|gum|broth) ...`,
        ],
        beside: true,
      },
      {
        parts: [
          `wearing, wears, dressed in, wore, in, bundled in, has on, had on`,
          `(two|three|four|several|a|his|multiple|layers of|heavy|winter|wool|#)? (heavy|winter|wool)? (coats|coat|
            parka|sweaters|layers|snowsuit|wool hat|jackets) (in|at|on a|during|despite|and no) (the)? (# degrees|9#|
            1# degrees|heat*|summer|july|august|june|hot *|#|full sun|socks|shoes|pants|shirt|underwear)`,
        ],
        beside: true,
      },
      {
        parts: [
          `does not pay, not paying, is not paying, forgets to pay, stopped paying, never pays, has not paid, unpaid,
            past due, throws away, throws out, tosses, ignores, ignoring, cut bc he forgets, forgets`,
          `bills, taxes, rent, utilities, mail, letters, notices, premiums, electric, bill`,
          `(though|although|even though|despite|while|but) ... (has|having) (the)? (money|funds|savings|cash|means|
            plenty|income) ..., (money|funds|cash|savings|checks) (sits|sit|sitting|is|are|in|uncashed|available) ...,
            unopened, plenty of money, has money ...`,
        ],
        loose: true,
      },
    ],
  ],
];

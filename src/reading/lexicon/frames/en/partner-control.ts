import type { RiskFrames } from '#reading/lexicon/lexicon.ts';
import { mates, men, women } from '#reading/lexicon/risks/en/people-and-things.ts';

/** With a letter that may be missing the word keeps its gender: "he took her phone", not his own. */
const hers = `hers?|my|moms?|mom's|mo's|mother's|moc's|cl's|pt's|client's`;
const his = `hiss?|my|dads?|dad's|fa's|father's|cl's|pt's|client's`;
const victim = `her|him|me|mom|mo|mother|mommy|mama|moc|cl|pt|fa|dad|father`;
const pairs: readonly (readonly [string, string])[] = [
  [`hes?|${men}`, hers],
  [`shes?|${women}`, his],
];

const strikesPart = `
  scratched, scratches, clawed, cut, cuts, bit, bites, burned, burns, busted, busts, broke, breaks, bruised, split,
    splits,
  bloodied, blackened, cracked, fractured, dislocated, twisted, twists, bent, bends, squeezed, squeezes, slapped,
    slaps,
  punched, punches, kicked, kicks, stomped on, stomps on, stepped on, jumped on, jumps on, sat on, sits on, knelt on,
    kneels
  on, stood on, spit in, spits in, spat in, slammed, slams, smashed, smashes, pulled, pulls, yanked, yanks, grabbed,
    grabs, wrenched,
  elbowed, kneed, stabbed, shot, put a cigarette out on, poked, ties, tied, dug his nails into, jumped up and down on,
    pinched,
    pinches`;
const limbs = `
  face|eye|eyes|lip|lips|nose|jaw|mouth|tooth|teeth|cheek|cheekbone|eye socket|ear|eardrum|head|skull|scalp|hair|neck|
    throat|
  arm|arms|wrist|wrists|hand|hands|finger|fingers|elbow|shoulder|collarbone|chest|breast|breasts|rib|ribs|back|spine|
    belly|stomach|
  abdomen|tummy|side|hip|thigh|thighs|leg|legs|knee|shin|shins|ankle|foot|feet|toes|pregnant belly`;
const bonds = `
  bank card|debit card|debit|credit card|cards|card|ebt|ebt card|food stamps|money|cash|paycheck|paychecks|check|
    checks|wages|ssi|
  id|ids|license|passport|papers|documents|green card|visa|birth certificate|social security card|phone|cell|cell
    phone|tablet|
  laptop|keys|car keys|house keys|car|wallet|purse|mail|bank account|accounts|account|passwords|birth control|pills|
    medicine|meds|inhaler|insulin|
  walker|wheelchair|cane|glasses|hearing aid|hearing aids|dentures|shoes|coat|clothes`;
const goods = `
  phone|cell|cell phone|glasses|tire|tires|clothes|things|stuff|belongings|laptop|computer|tablet|car|window|windows|
    windshield|
  headlights|furniture|dishes|plates|tv|bedroom door|bathroom door|door|walker|hearing aid|hearing aids|dentures|
    purse|makeup|pictures|
  photos|papers|uniform|work clothes|wedding ring|jewelry|mirror|bible`;
const watched = `
  phone|cell|texts|text messages|messages|calls|call log|emails|email|mail|mileage|miles|odometer|passwords|location|
    whereabouts|
  receipts|facebook|instagram|social media|snapchat|every move|movements|gps|purse|bank account|underwear|browser
    history`;

const ofHisDoing: RiskFrames[number][1] = pairs.flatMap(([actors, owner]) => [
  {
    parts: [`(${actors})`, `${strikesPart}`, `(${owner}) (left|right|l|r|own|broken|sore)? (${limbs})`],
    beside: true,
  },
  {
    parts: [
      `(${actors})`,
      `takes, took, taking, keeps, kept, keeping, hides, hid, hiding, withholds, withheld, withholding, controls,
        controlled,
      controlling, confiscates, confiscated, cancelled, canceled, cut off, cuts off, locks up, locked up, locks away,
        padlocks, steals, stole,
      holds, ripped up, tore up, shredded, wont give, won't give, will not give, wont hand over, refuses to give,
        refused to give, spends`,
      `(${owner}|all (the|her|of)|her and the kids|the (bank|debit|credit|ebt|food|only|family)) (${bonds})`,
    ],
    beside: true,
  },
  {
    parts: [
      `(${actors})`,
      `broke, breaks, breaking, smashed, smashes, smashing, destroyed, destroys, destroying, trashed, trashes,
        slashed, slashes, threw
      out, throws out, burned, burns, ripped up, rips up, tore up, tears up, cut up, cuts up, shattered, keyed,
        kicked in, flipped`,
      `(${owner}) (${goods})`,
    ],
    beside: true,
  },
  {
    parts: [
      `(${actors})`,
      `checks, checking, checked, reads, reading, goes through, going through, went through, monitors, monitoring,
        monitored, tracks,
      tracking, tracked, logs into, logged into, listens to, listens in on, records, counts, demands, hacked, hacks,
        looks through, searches,
      has all, has, cloned, inspects, watches`,
      `(${owner}) (${watched})`,
    ],
    beside: true,
  },
  {
    parts: [
      `(${actors})`,
      `killed, kills, hurt, hurts, kicked, kicks, shot, strangled, drowned, poisoned, threw, beat, beats, tortured,
        hung, threatens to kill,
      threatened to kill, threatens to hurt, threatened to hurt, got rid of`,
      `(${owner}|the) (family)? (dog|cat|puppy|kitten|pet|pets|bird|rabbit|chickens)`,
    ],
    beside: true,
  },
]);

/** English: how one half of a couple hurts, holds or threatens the other. */
export const englishPartnerControlFrames: RiskFrames = [
  [
    'domestic_violence',
    [
      ...ofHisDoing,
      {
        parts: [
          `(hes?|${men})`,
          `put, puts, held, holds, pointed, points`,
          `(a|the|his) (gun|knife|pistol|blade|machete|rifle) (to|at|against) (${hers}) (head|throat|neck|face|temple|
            chest)`,
        ],
        beside: true,
      },
      {
        parts: [
          `he, (${mates})`,
          `throws away, threw away, throws out, threw out, flushes, flushed, hides, hid, sabotages, sabotaged, pokes
            holes in, poked holes in,
          tampers with, tampered with, takes, took, destroys, destroyed, refuses to let her use, wont let her use,
            won't let her use`,
          `(hers?|my|the) (birth control|bc|condoms|condom|iud|plan b|the pill)`,
        ],
        beside: true,
      },
      {
        parts: [
          `(${mates})`,
          `raped, rapes, sexually assaulted, sexually assaults, sexually abused, sexually abuses, sodomized, forced
            himself on, forces himself on, molested, assaulted, assaults, attacked, attacks, beat up, beats up, beat
            on, beats on, roughs up, roughed up,
          knocks around, knocked around, knocking around, pushes around, pushed around, slaps around, slapped around,
            whales on, whaling on, tunes up, batters, abuses, abused, abusing, tortures, terrorizes, terrorized,
            mistreats, mistreated`,
          `(${victim}|client|the client|the mother|the wife)`,
        ],
        beside: true,
      },
      {
        parts: [
          `he, (${men})`,
          `punched, punches, puts, put, kicked, kicks, busted, smashed, knocked`,
          `(a|his fist|holes|hole|his foot) (hole|holes)? (in|into|through|thru) (the|her|a|their|our)? (bedroom|
            bathroom|kitchen|living room)? (wall|walls|door|doors|drywall|sheetrock|window)`,
          `(next to|near|beside|by|over|inches from) (hers?|my|mom's|mo's|where) ..., (during|in) (a|an|the|their)?
            (fight|argument|arguments), (mad|angry|upset|furious|yelling) (at|with|w/) (hers?|me|mom|mo), (when|
            because|after) (she|mom|mo|i) ...`,
        ],
        loose: true,
      },
      {
        parts: [
          `he, (${mates})`,
          `calls, called, calling, tells, told, telling`,
          `(her|me|mom|mo|cl|pt|him|the mother) (she's|she is|shes|that she's|he's|im|i'm|youre)? (a|an|that|names
            like)? (fat|lazy|dumb|stupid|crazy)? (worthless|stupid|dumb|fat|ugly|whore|slut|bitch|bitches|nothing|
            trash|garbage|useless|cunt|pig|idiot|disgusting|no good|retarded|psycho|names|crazy)`,
        ],
        beside: true,
      },
      {
        parts: [
          `he, (${mates})`,
          `threatened, threatens, threatening, threatned, says, said, told, tells, swore, swears, vowed, promised,
            promises, texted, texts, warned, warns, wrote`,
          `(if|when) (she|i|he) (ever)? (leaves|leave|left|goes|go|tells|tell|calls|talks|tries|moves|files|reports|
            divorces|takes|dates|doesnt|doesn't|comes) ..., (come back|leave me|go back) ... (dead|kill|die|or else),
            (he'll|he will|he would|he'd|hed|hes going to|he's going to|going to|to|will) (have|get) (her|me|him)
            (deported|arrested|locked up|committed|fired), (he'll|he will|he would|he'd|hed|to|will) (take|get) (the|
            her|my|full) (kids|children|baby|custody) ..., (to)? call (ice|immigration|cps) on (her|me|him|mom), (to|
            he'll|hed|he'd|he will|he would) (burn|blow up|set fire) ... (hers?|house with), nobody (else)? (will|can|
            would) have her, (to)? (post|leak|share|send) (her|my|the) (nudes|pics|pictures|photos|videos), (to)?
            finish (what|the job|it|her) ...`,
        ],
        loose: true,
      },
      {
        parts: [
          `if (she|i) (ever|even)? (leaves|leave|left|goes|tells|tell|calls|talks|tries|moves|files|reports|divorces|
            takes)`,
          `(he'll|hell|he will|he would|he'd|hed|hes gonna|he's gonna|he is going to|he's going to|hes going to)
            (kill|hurt|find|burn|shoot|stab|beat|bury|come after|ruin|cut|take|make|have|get|choke|never let)`,
        ],
        either: true,
        loose: true,
      },
    ],
  ],
];

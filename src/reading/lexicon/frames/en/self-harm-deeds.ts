import type { RiskFrames } from '#reading/lexicon/lexicon.ts';

const body = `
  arm|arms|forearm|forearms|wrist|wrists|thigh|thighs|leg|legs|ankle|ankles|stomach|belly|abdomen|calf|calves|skin|
  neck|hip|hips|hand|hands|palm|palms|finger|fingers|fingertips|fingertip|knuckles|foot|feet|toe|toes|face|cheek|
  cheeks|head|forehead|scalp|ear|ears|chest|shoulder|shoulders|knee|knees|shin|shins|lip|lips|tongue|throat|eye|
  eyes|eyelids|nose|mouth|side|ribs|breast|breasts|genitals|body|flesh|elbow|elbows|back of (his|her) (hand|hands)|
  wound|wounds|cuts|scabs|scars|stitches|sutures|staples|cuticles|nails|fingernails|toenails|hair|eyelashes|
  eyebrows|inner thigh*|upper arm*|inner arm*|groin|heel|heels|buttocks`;
const side = `l|r|left|right|both|inner|upper|lower|outer|own|bare|whole|entire|old|healing|open|self|other`;
const injures = `
  cut, cuts, cutting, burn, burns, burned, burnt, burning, scratch, scratches, scratched, scratching, claw, claws,
  clawed, clawing, gouge, gouges, gouged, gouging, stab, stabs, stabbed, stabbing, jab, jabs, jabbed, jabbing, poke,
  pokes, poked, poking, prick, pricks, pricked, pricking, bite, bites, biting, bit, bitten, chew, chews, chewed,
  chewing, gnaws, gnawed, gnawing, pick, picks, picked, picking, dig, digs, digging, dug, rub, rubs, rubbed,
  rubbing, scrape, scrapes, scraped, scraping, slice, slices, sliced, slicing, slash, slashes, slashed, slashing,
  slit, slits, carve, carves, carved, carving, pinch, pinches, pinched, pinching, scrub, scrubs, scrubbed,
  scrubbing, peel, peels, peeled, peeling, rip, rips, ripped, ripping, tear, tears, tore, tearing, pull, pulls,
  pulled, pulling, yank, yanks, yanked, pluck, plucks, plucked, saw, sawing, sawed, scald, scalds, scalded,
  scalding, score, scored, scoring, branded, branding, hit, hits, hitting, punch, punches, punched, punching, slap,
  slaps, slapped, slapping, bang, bangs, banged, banging, slam, slams, slammed, slamming, bash, bashes, bashed,
  bashing, smash, smashes, smashed, beat, beats, beating, crush, crushed, squeeze, squeezes, snap, snaps, snapped,
  snapping, reopens, reopened, reopening, opens, opened, pours, poured, pouring, put, puts, putting, held, holds,
  holding, pressed, presses, hurt, hurts, hurting, harmed, injured, injures, marks, mutilated, mutilates,
  mutilating, pierced, sewed, stapled`;
const sharp = `
  joint|lit joint|cigar|compass point|thumb tack|thumbtack|vape|hot sauce|razor|razors|razor blade|razor blades|
  blade|blades|scissors|knife|kitchen knife|steak knife|pocket knife|paring knife|box cutter|boxcutter|exacto|
  x-acto|broken glass|glass|shard|shards|mirror shard|paperclip|paper clip|pin|pins|safety pin|safety pins|push pin|
  thumbtack|thumbtacks|tack|tacks|pen|pencil|pencils|pencil tip*|pencil sharpener|sharpener|sharpener blade|fork|
  spork|needle|needles|lancet|lancets|lighter|match|matches|cig|cigs|cigarette|cigarettes|blunt|iron|curling iron|
  flat iron|straightener|hot glue|hot spoon|staple|staples|stapler|can lid|soda can|bottle cap|tweezers|nail|nail
  file|nail clippers|compass|key|keys|eraser|screw|screws|wire|plastic|toothbrush|fingernails|nails|bobby pin|
  hairpin|comb|shank|tattoo needle|candle|aerosol|salt|ice|sandpaper|lid|broken (plastic|cd|pen|mirror|bottle|plate|
  glass)|metal`;
const meant = `
  on purpose, purposely, purposefully, deliberate*, intentional*, to (feel|hurt|cope|calm|punish|bleed|see blood|
  relieve|release|numb|get relief|get rid|stop the|deal with|let it out|let the|feel something|feel better|make it
  stop|stay awake|distract|escape|get out of|be seen|get seen|get attention), until it (bleeds|bled|bruises|hurts|is
  raw|swells|stops|splits|peels), (until|till|til|so hard) ... (bleed*|bled|blood|bloody|raw|bruis*|swoll*|swell*|
  welt*|split*|broke|purple|red|bone|hurt*), raw, bloody, it helps, for relief, (he|she) deserve* (it|to|this|the
  pain), deserves (it|pain|to), because (he|she) (is|was|feels|felt|deserves|hates|cannot|could not|wanted|needed)
  ..., (when|whenever|after|if|every time|each time) (he|she)? (is|was|gets|got|feels|felt|being|mad|upset|angry|
  frustrated|stressed|anxious|sad|guilty|overwhelmed|told no|told|redirected|scolded|corrected|alone|triggered|
  dysregulated|escalated|arguments|fights|fighting|a fight|an argument|voices|the voices|class|group|visits|things|
  lonely|bored|nervous|numb|agitated) ..., when (mad|upset|angry|frustrated|stressed|anxious|sad|guilty|overwhelmed|
  alone|agitated|dysregulated|redirected|voices|told no), as punishment, to punish (himself|herself), punish*, out
  of (guilt|anger|frustration|shame|boredom), in (frustration|anger|a rage), purposely, repeatedly, over and over,
  again and again, compulsively, all day, staff (cannot|could not|had to|unable) (redirect|stop|intervene|restrain|
  block), leaving (marks|bruises|welts|scabs|scars), hard and often, # times, has scabs, visible marks, says it
  (helps|calms|feels)`;

/** English: what people do to their own bodies, with what and what for. */
export const englishSelfHarmDeeds: RiskFrames = [
  [
    'self_harm',
    [
      {
        parts: [injures, `(his|her|my|their) own (${side})? (${side})? (${body})`],
        beside: true,
      },
      {
        parts: [
          `
            cut, cuts, cutting, burns, burning, scratches, scratching, scratched, claws, clawed, clawing, gouges,
            gouged, gouging, stabs, bites, biting, bit, chews, chewing, chewed, gnaws, picks, picking, picked, digs,
            digging, dug, scrapes, scraped, slices, slicing, sliced, slashes, slashing, carves, carving, carved,
            pinches, pinching, rubs, rubbed, rubbing, scrubs, pulls, pulling, pulled, rips, ripping, ripped, plucks,
            plucking, snaps, hits, hitting, punches, slaps, slapping, bangs, banging, slams, pricks, pokes, burned`,
          `
            (at|into|on|up|off|out|open|in|clumps of|chunks of|handfuls of)? (his|her|my|their|both|both of (his|
            her)) (${side})? (${side})? (${body})`,
          meant,
        ],
        loose: true,
      },
      {
        parts: [
          `
            stabs, stabbed, stabbing, jabs, jabbed, jabbing, pokes, poked, poking, pricks, pricked, carves, carved,
            carving, scores, scored, scoring, gouges, gouged, gouging, gouge, scrapes, scraped, scraping, saws,
            sawed, sawing, digs, dug, digging, slices, sliced, slicing, cuts, cutting, slashes, slashed, slashing,
            scratches, scratched, scratching, burns, burning, burned, picks, picked, picking, rubs, rubbed, pierced,
            sticks, stuck, marked, cut`,
          `(at|into|on|up|in)? (his|her|my|their|both) (${side})? (${side})? (${body})`,
          `
            (with|using) (a|an|the|his|her|some|hot|broken|sharp|tip of a|end of a|pieces of|piece of|own)? (own)?
            (hot|broken|sharp|rusty|dull|lit|bare)? (${sharp})`,
        ],
        beside: true,
      },
      {
        parts: [
          `
            used, uses, using, took, takes, taking, ran, runs, running, put, puts, putting, held, holds, holding,
            stuck, sticks, pressed, presses, dragged, drags, dragging, applied, touched, stubbed out, put out,
            stubbed, snuffed, inserted, inserts, reinserted, insert, shoved, pushed, jammed, lodged, hid`,
          `
            (a|an|the|his|her|lit|hot|some|broken|pieces of|piece of|tip of a|own)? (lit|hot|broken|sharp|dull|
            rusty)? (${sharp}|hot stove|hot pan|hot metal|flame|fire)`,
          `
            (on|to|across|against|into|under|over|in|inside|along|down|up) (his|her|my|their|both|own) (own)?
            (${side})? (${side})? (${body})`,
        ],
        beside: true,
      },
      {
        parts: [
          `holding, held, holds, put, puts, putting, ran, running, kept`,
          `(his|her|my|own) (own)? (${side})? (arm|hand|wrist|fingers|finger|palm|forearm|skin|leg|foot)`,
          `(over|in|into|above|against) (the|a|an)? (open)? (flame|candle|lighter|fire|burner)`,
        ],
        beside: true,
      },
      {
        parts: [
          `pours, poured, pouring, throws, splashes, dumps, spills, sprays, rubs, rubbed, rubbing, packs`,
          `(boiling|scalding|hot|bleach|salt|acid|dirt|feces|lemon|alcohol|aerosol)`,
          `(on|over|into|in) (his|her|own) (own)? (${side})? (${body})`,
        ],
      },
      {
        parts: [
          `
            pulled, pulls, pulling, yanked, yanks, ripped, rips, ripping, tore, tears, tearing, plucks, plucking,
            plucked, picked, picks, picking, peeled, peels, peeling, bites, biting, chews`,
          `
            (out|off|at)? (clumps|chunks|handfuls|patches|pieces|strands|fistfuls|bits|all) (of)? (his|her)? (own)?
            (hair|skin|scalp|flesh|eyelashes|eyebrows|lashes|brows|nails|lip), (out|off) (his|her) (own)? (hair|
            skin|scalp|eyelashes|eyebrows|lashes|nails|fingernails|toenails|stitches|sutures|staples), (his|her)
            (own)? (hair|eyelashes|eyebrows|lashes|lashes and brows|nails|fingernails|toenails|teeth) (and|or)?
            (eyebrows|brows|lashes)? (all)? out, own (hair|fingernails|toenails|nails|eyelashes|teeth|skin)`,
        ],
        beside: true,
      },
      {
        parts: [
          `
            threw, throws, throwing, flung, flings, launched, hurled, hurls, slammed, slams, slamming, rammed, rams,
            dropped, tossed, drops`,
          `(himself|herself|self|own body|his body|her body|his own body|her own body)`,
          `
            (down|off|against|into|onto|through|at|out of) (a|the|his|her|some|both|flight of)? (flight of)?
            (stairs|steps|stairwell|wall|walls|door|doors|window|fence|concrete|glass|bars|moving *|bed|top bunk|
            roof|dresser|desk|staircase|pavement|ground)`,
        ],
        beside: true,
      },
      {
        parts: [
          `
            broke, breaks, broken, dislocated, fractured, smashed, crushed, sprained, slammed, shattered, busted,
            cracked`,
          `(his|her|my) own (${body}|teeth|tooth|arm|jaw|collarbone)`,
        ],
        beside: true,
      },
      {
        parts: [
          `
            tying, tied, ties, wrapping, wrapped, wraps, tightening, tightened, puts, put, found with, choking,
            choked, chokes, strangled, strangles, strangling`,
          `
            (himself|herself|self|ligature|ligatures|cords|cord|string|strings|shoelace*|bra|hoodie string|sock|
            socks|hair tie*|phone charger|charger|scarf|drawstring|shirt|bandana)`,
          `(around|round|on|with|until|to see|in (the|his|her)) ...`,
        ],
        beside: true,
      },
      {
        parts: [
          `used, uses, using, took, takes, taking, found, grabbed, got, borrowed, with`,
          `(a|an|the|his|her|some|broken|own)? (${sharp})`,
          `
            to (cut|prick|poke|stab|scratch|carve|burn|scrape|gouge|jab|hurt|harm|dig|slice|rub|pierce) (at|into|on|
            up)? (his|her|own|himself|herself|self|into his|into her|words|lines|a) ..., on (himself|herself|self)`,
        ],
        beside: true,
      },
      {
        parts: [
          `
            pinches, pinched, pinching, hits, hitting, hit, slaps, slapping, slapped, punches, punching, punched,
            bites, biting, bit, scratches, scratching, scratched, hurts, hurting, hurt, burns, burning, pokes,
            stabs, whips, whipping, strikes, striking, choking, chokes, bangs, harms`,
          `himself, (his|her) (own)? (body|head|face|forehead|fists|skin|flesh)`,
          meant,
        ],
        loose: true,
      },
      {
        parts: [
          `
            banged, bangs, banging, bashed, bashing, hit, hits, slammed, slams, slamming, smashed, pounded, rammed,
            butted, beat, beating, beats, cracked, thumped`,
          `(his|her|own)? (own)? (head|forehead|face|fists|fist|knuckles|skull) (on|against|into|off|in|with)`,
          `
            (until|till|til|so hard) ..., repeatedly, over and over, on purpose, again and again, (when|after)
            (upset|told|mad|angry|frustrated|redirected|denied|he|she) ..., # times, nonstop, to (knock|hurt|stop|
            make)`,
        ],
        loose: true,
      },
    ],
  ],
];

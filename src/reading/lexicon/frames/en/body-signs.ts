import type { RiskFrames } from '#reading/lexicon/lexicon.ts';

/** English risks of the body by its signs: breath, colour, pulse, wounds, wakefulness, what the laboratory says. */
export const englishBodySigns: RiskFrames = [
  [
    'acute_medical',
    [
      {
        parts: [
          `hr, heart rate, heartrate, heartbeat, heart, pulse, rhythm, ekg, ecg, telemetry, qtc`,
          `(is|was|of|at|in|in the|up to|up in the|running|running in the|hitting|over|racing at|going|around|about|
          sustained) (12#|13#|14#|15#|16#|17#|18#|19#|2#0)s?, (12#|13#|14#|15#|16#|17#|18#|19#|2#0)s,
          (is|was|of|at|in the|down to|dropped to|only) (2#|3#|30s|20s), thready, irregular, irregularly irregular,
          racing, fluttering, skipping beats, jumping out of, pounding out of, weak and, barely palpable, prolonged,
          abnormal, stopped`,
        ],
        beside: true,
      },
      {
        parts: [
          `hgb, hemoglobin, h&h, h/h, hct, potassium, k+, k, sodium, na, troponin*, lactate, lactic, creatinine, cr,
          bun, gfr, wbc, white count, white cells, platelets, ammonia, bilirubin, bili, lipase, d-dimer,
          lithium level, dig level, digoxin level, anion gap, blood gas, labs, lab values, ck, magnesium, calcium, inr`,
          `(is|was|are|were|of|at|came back|has|just|had|levels?)? (critical*|panic|dangerously (high|low)|critically
          (high|low)|toxic|through the roof|elevated|positive|pos|bumped|spiked|doubled|tripled|quadrupled|jumped|
          crashed|bottomed out|plummeted|dropped to (4|5|6|7)|down to (4|5|6|7)|fell to (4|5|6|7))`,
        ],
        beside: true,
      },
      {
        parts: [
          `hgb, hemoglobin, potassium, k, sodium`,
          `(is|was|of|at|dropped to|down to|fell to|low at|critical at|critical)? (4|5|6|7|2),
          (is|was|of|at)? (11#|10#)`,
        ],
        beside: true,
      },
      {
        parts: [
          `did, doing, gave, giving, performed, performing, started, starting, began, begun, got, needed, received,
          used`,
          `cpr, chest compressions, compressions, rescue breaths, rescue breathing, mouth to mouth, the heimlich,
          heimlich, back blows, an epipen, epipen, the epipen, epi, glucose gel, glucagon, defib*, the aed`,
        ],
        beside: true,
      },
      {
        parts: [
          `barely, hardly, scarcely, semi, half, only partly, in and out of, not fully, in and out, lost, regained,
          never regained, without, unable to, difficult to, hard to, impossible to, could not be, couldnt be,
          cannot be, cant be, wouldnt, would not, wont, will not, could not, couldnt, slow to`,
          `conscious, consciousness, responsive, responding to (us|pain|voice|touch|his name), alert, arousable,
          rousable, awake, rouse, arouse, wake, wake up, waken, awaken, awakened, roused, aroused, woken, woken up,
          open (his) eyes, squeeze hands, follow commands`,
        ],
        beside: true,
      },
      {
        parts: [
          `lips, mouth, face, fingers, fingertips, nails, nailbeds, nail beds, skin, color, baby, infant, child, feet,
          toes, hands`,
          `(is|was|are|were|looks|looked|has|went|going|gone|turned|turning|all|a bit|so|very|around the mouth)? (blue|
          bluish|ashen|gray|grey|dusky|cyanotic|mottled|waxy|jaundiced|ghost white|white as a (sheet|ghost)|yellow and|
          yellow (eyes|skin))`,
        ],
        beside: true,
      },
      {
        parts: [
          `cool, cold, pale, gray, grey, ashen, sweaty, sweating, clammy, diaphoretic, flushed, hot, moaning, shaking,
          trembling, drenched, faint, weak, limp, drowsy, woozy, limp, glassy eyed, glassy-eyed`,
          `(and|&|w) (very|so)? (clammy|sweaty|sweating|shaking|diaphoretic|pale|gray|grey|cold|faint|dizzy|confused|
          feverish|short of breath|delirious|limp|stiff but|gasping|panting|unresponsive|hard to|moaning|too weak|not
          (talking|answering|responding))`,
        ],
        beside: true,
      },
      {
        parts: [
          `burning, burning up, on fire, delirious, talking out of (his) head, out of (his) head, hallucinating,
          rambling, mumbling, incoherent, shaking, shivering`,
          `with (a)? (high|bad)? (fever|chills|temp|infection), up, feverish, and feverish,
          from (the)? (fever|infection)`,
        ],
        beside: true,
      },
      {
        parts: [
          `bone, bones, tendon, muscle, fat, hardware, intestines, bowel`,
          `(is|are|was)? (visible|showing|exposed|sticking out|poking (out|through)|can be seen)`,
        ],
        beside: true,
      },
      {
        parts: [
          `wound, wounds, sore, sores, ulcer, ulcers, bedsore, bedsores, bed sore, bed sores, pressure sore,
          pressure sores, pressure ulcer, incision, stump, cut, cuts, gash, bite, burn, abscess, boil, site, graft,
          graft site, surgical site, stoma, port, line, picc, drain site, foot, toe, heel, leg, legs, tooth, gum,
          piercing, tattoo, lump, staples, stitches, sutures, skin tear*, blister*`,
          `(is|was|are|were|has|had|looks|looked|look|has gone|now|turned|all|very|really|so|badly|came|come|clearly|
          appear*|seems?)? (infected|gaping|oozing|weeping|leaking|draining|dripping|seeping|festering|rotting|rotten|
          necrotic|gangren*|tunneling|undermin*|maggots|purulent|foul*|smelly|stinks|putrid|green|black|purple|red
          streak*|streaking|hot|inflamed|abscessed|popped|split|burst|dehisced|opened up|come apart|came apart|coming
          apart|pulled apart|busted|bleeding|gushing|soaked|soaking|worsening|worse|getting bigger|size of|down to
          (the)? (bone|muscle|tendon|fat)|full of|spreading|swollen|swelled)`,
        ],
        beside: true,
      },
      {
        parts: [
          `lost, sudden loss of, loss of, losing, gone, no, decreased, cant, couldnt, cannot, could not, unable to,
          not able to, trouble, doesnt have`,
          `(vision|sight|eyesight|feeling|sensation|movement|use|control|move|feel|see|lift|raise|hold|grip) (in|of|on|
          from|out of)? (his|the|one|an|either|both)?`,
          `eye, eyes, leg, legs, arm, arms, hand, hands, side, face, feet, foot, waist, bladder, bowels, left, right,
          l, r`,
        ],
        beside: true,
      },
      {
        parts: [
          `face, mouth, speech, words, arm, leg, one side, half of (his)? (face|body), left side, right side, hand,
          tongue, lips, body`,
          `(is|was|went|gone|going|has gone|all|suddenly|looks|looked|came out|coming out|sounded|sounds|woke up)?
          (numb|lopsided|crooked|drooping|drooped|droopy|slurred|slurry|garbled|jumbled|limp|dead|paralyzed|
          tingling|wont move|not moving|jerking|stiff and|heavy|dragging|twisted)`,
        ],
        beside: true,
      },
      {
        parts: [
          `numb, numbness, tingling, paralyzed, weak, weakness, limp, no feeling`,
          `(from|in|on|down|along) (the|his|one|her)?`,
          `waist down, neck down, waist, one side, left side, right side, side, left arm, right arm, left leg,
          right leg, face, half of (his)? (face|body), arm, legs`,
        ],
        beside: true,
      },
      {
        parts: [
          `could, can, only, barely, could only, couldnt, cant, could not, cannot, unable to, having to, had to,
          not able to`,
          `get out, speak, talk, say, finish, complete`,
          `(one|two|#|three|a few|a couple|few)? (words|word) (at a time|between|out)?, a sentence, sentences,
          full sentences, breath`,
        ],
      },
      {
        parts: [
          `doubled over, bent over, writhing, curled up, screaming, crying, moaning, groaning, in agony, in a lot of,
          in severe, in terrible, in extreme, in excruciating, in horrible, in so much, severe, excruciating,
          agonizing, unbearable, stabbing, crushing, horrible, intense, sudden, sharp, worst, 10/10, 9/10, extreme,
          terrible, 10 out of 10`,
          `(in|with|from|w) (stomach|belly|abdominal|chest|back|severe|bad|the|his|side|flank|head)? (pain*|cramp*|
          headache), (stomach|belly|abdominal|abd|chest|flank|side|back|head|leg|hip|groin|pelvic|ear|throat|jaw|calf|
          neck)? (pain*|cramp*|headache*|ache)`,
        ],
        beside: true,
      },
      {
        parts: [
          `vomiting, throwing up, threw up, puking, puke, vomited, vomit, stooling, pooping, diarrhea, the runs,
          running to the (bathroom|toilet), nosebleed, nose bleed, bleeding, nosebleeds, rectal bleeding, cramping,
          coughing`,
          `blood, green, bile, black, coffee, all (day|night), nonstop, non stop, non-stop, everything, every hour,
          since, x#, x #, for (#|two|three|four|days|hours), # (times|x), wont (stop|quit), wouldnt (stop|quit),
          will not stop, cannot stop, cant stop, and dizzy, too weak, and fever, with fever, all weekend, more than`,
        ],
        beside: true,
      },
      {
        parts: [
          `not, no, hasnt, has not, havent, cant, cannot, unable to, couldnt, isnt, didnt, stopped, trouble`,
          `peed, pee, peeing, urinated, urinate, urinating, voided, voiding, passing gas, passing urine, passed urine,
          pass urine, wet diaper*, a wet diaper, made urine, making urine, pooped, had a bm, urine output,
          holding (anything|food|water|fluids) down, felt (the)? baby move, feeling (the)? baby move, fetal movement,
          feeding, latching, waking to feed, waking for feeds`,
        ],
        beside: true,
      },
    ],
  ],
];

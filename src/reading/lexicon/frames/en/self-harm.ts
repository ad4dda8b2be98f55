import type { RiskFrames } from '#reading/lexicon/lexicon.ts';
import { intruder, ownBody } from './psychosis.ts';

const otherActs = `
  nurse|rn|phleb|phlebotomist|doctor|dr|medic|medics|paramedic|ems|surgeon|tech|md|np|dentist|staff|hha|aide|
  stepdad|stepmom|dad|father|mom|mother|mo|fa|bf|boyfriend|husband|wife|gf|girlfriend|uncle|aunt|brother|sister|
  cousin|sitter|babysitter|somebody|someone|cellie|celly|inmate|peer|roommate|ex`;
export const byOthers = `
  (${otherActs}) (just|also|accidentally|had|has)? (did (it|this|that|them)|held|put|puts|stuck|pressed|burned|cut|
  jabbed|stabbed|poked|pulled|took|dragged|pushed|slammed|beat|smashed|rammed|pounded) ..., (${otherActs}|they|dog|
  cat|who) did (it|this|that|them|these|those)`;

export const englishSelfHarmFrames: RiskFrames = [
  [
    'self_harm',
    [
      {
        parts: [
          `
            cut, cuts, burn, burns, burn marks, burn mark, lighter burns, cig burns, cigarette burns, scratches,
            scratch marks, scabs, lines, slices, slashes, razor marks, gashes, welts, lacs, lac, laceration*, sores,
            wounds, gouges, carvings, holes`,
          `
            (he|she|they|i|cl|ct|pt|teen|admits|says|said|admitted) (he|she|they|i)? did (it|this|them|that|those|
            these), did (it|this|them|that|those|these) (himself|herself|hisself|self|to self|to himself|to herself|
            on purpose|mon*|tue*|wed*|thu*|fri*|sat*|sun*|last|yest*|after|when|w/|with|bc|because|over|again|in
            (class|school|the bathroom|her room|his room|seg|bed|the shower)), (self|self-) (done|made|inflicted),
            self-done, self-made, (made|put|gave) (them|it|himself|herself) (himself|herself|there on purpose),
            (his|her) own (doing|hand), (he|she) does (it|this|that) (when|to|bc|because|after), on purpose,
            intentional*, deliberate*`,
        ],
        loose: true,
      },
      {
        parts: [
          `
            dug, digging, digs, gouged, gouging, picked, pulled, pulls, pulling, ripped, rips, tore, yanked, bit,
            cut, takes, took`,
          `
            (the|a|his|her|out|something|some)? (out)? (own|his own|her own|her|his) (own) (staples|stitches|
            sutures|ng tube|nails|toenails|fingernails|teeth|tooth|hair|eyelashes|skin|scabs|wound), (the|his|her|a|
            out)? (staples|stitches|sutures|tooth|teeth|nails|scabs|${intruder}) (out)? (of|outta|from) (his|her|my)
            (own)? (${ownBody}) ..., (out)? (the|his|her) (own)? (staples|stitches|sutures|iv|picc|trach) ... on
            purpose, (chip|chips|tracker|transmitter|bug|bugs|worms|device|implant) (out|outta|out of|from)`,
        ],
        beside: true,
      },
      {
        parts: [
          `
            pounded, pounding, pounds, pound, beat, beats, beating, rammed, ramming, rams, smashed, smashing,
            smashes, cracked, knocks, knocking, bashing, bashed, bashes, butted, slams, slammed, slamming, banged,
            bangs, banging`,
          `
            (his|her|my|own) (own)? (head|face|forehead) (on|against|into|off|in) (the|a|his|her)? (cell|brick|
            bathroom|car|bed|concrete|steel)? (wall|walls|floor|door|bars|glass|bunk|rail|desk|table|window|sink|
            concrete|toilet|mirror|headboard)`,
        ],
        beside: true,
      },
      {
        parts: [
          `punched, punches, punching, hit, hits, hitting, kicked`,
          `(a|the)? (brick|cell|bathroom|concrete|block)? (wall|walls|mirror|window|door|locker|glass|tree)`,
          `
            (till|til|until|so hard) ... (bled|bleed*|bloody|broke|split|raw), knuckles (bled|bloody|split|raw), it
            helps, to feel ...`,
        ],
        loose: true,
      },
      {
        parts: [
          `swallowed, swallows, swallowing, ate, ingested, drank, drinks, chugged`,
          `
            (a|the|some|#|two|three|broken)? (battery|batteries|razor|razors|blade|glass|screws|screw|pen|spork|
            toothbrush|bleach|magnets|nails|pins|staples|light bulb|lightbulb)`,
        ],
        beside: true,
      },
      {
        parts: [
          `
            scrubbed, scrubs, scrubbing, scraped, scrapes, rubbed, rubs, erased, erasing, sanded, burned, clawed,
            claws, clawing, peeled, peels, peeling, grated, picked, scratched, gouged, gouges`,
          `
            (at)? (the)? (skin|skin off|his|her|his own|her own) (of|on|off|own)? (his|her)? (${ownBody}|knuckles|
            cheeks|skin)`,
          `
            (w/|with|using) (a|an|the|his|her)? (pencil|eraser|bleach|key|keys|wire|razor|brush|wool|steel wool|
            sandpaper|nails|glass|comet|knife|lighter|pin|salt) ..., (til|till|until) ... (raw|bled|bleed*|blood|
            bloody|peel*), raw, bloody`,
        ],
        loose: true,
      },
      {
        parts: [
          `blade, blades, razor, razors, glass, sharpener, exacto, lancets`,
          `
            (bloody|blood on|blood stained|bloodied) (the|his|her|some)? (tissues|tissue|towel|towels|rags|sheets|
            sleeves|sleeve|socks|toilet paper|napkins)`,
        ],
        either: true,
        loose: true,
      },
    ],
  ],
];

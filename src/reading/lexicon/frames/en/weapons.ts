import type { RiskFrames } from '#reading/lexicon/lexicon.ts';
import { persons } from '#reading/lexicon/risks/en/people-and-things.ts';

/** What is a tool until it is raised against somebody. */
const tool = `
  bat|baseball bat|hammer|sledgehammer|mallet|axe|ax|hatchet|pipe|lead pipe|metal pipe|pole|iv pole|rod|bar|crowbar|
  tire iron|wrench|screwdriver|scissors|shears|pair of scissors|bottle|beer bottle|broken bottle|glass|broken glass|
  shard|piece of glass|brick|rock|rocks|cinder block|stone|golf club|club|stick|2x4|board|plank|rebar|chain|padlock|
  lock in a sock|belt buckle|shovel|spade|rake|hoe|pitchfork|garden fork|ice pick|icepick|awl|chisel|nail|razor|
  razor blade|box cutter|boxcutter|utility knife|cleaver|meat cleaver|chair|lamp|skillet|frying pan|cast iron|pan|
  rolling pin|iron|hot iron|drill|saw|chainsaw|machete|sickle|spear|slingshot|bow|bow and arrow|pool cue|cue ball|
  cane|
  walker|crutch|broom|broomstick|broom handle|mop handle|fork|pen|pencil|rope|whip|lighter fluid|
  gas can|bear spray|pepper spray|mace|stun gun|taser|nunchucks|brass knuckles|knuckle duster|sharpened spoon|
  toothbrush|comb|sock|syringe|needle`;
/** What nobody leans on, sits on or cooks with. */
const raised = `
  bat|baseball bat|hammer|sledgehammer|axe|ax|hatchet|pipe|lead pipe|metal pipe|crowbar|tire iron|wrench|screwdriver|
  scissors|broken bottle|brick|golf club|2x4|rebar|shovel|pitchfork|ice pick|cleaver|meat cleaver|machete|spear|
  stun gun|taser|brass knuckles|club|chain|bow|crossbow|sword`;
const article = `(a|an|the|his|her|their|my|some|that|this|one)`;
const kind = `(big|large|long|old|rusty|metal|wooden|aluminum|baseball|kitchen|steak|broken|sharp|sharpened|heavy|
    loaded|glass|heated)`;
const tools = `${article}? ${kind}? (${tool})`;
const attack = `
  hit, hits, hitting, beat, beats, beating, struck, strikes, swung, swings, swinging, swing, came at, comes at, come
  at,
  went after, goes after, chase, chased, chases, chasing, attack, attacked, attacks, attacking, threaten, threatened,
  threatens,
  threatening, menaced, menacing, lunged, lunges, charged, ran at, ran after, stabbed, stabs, stabbing, jabbed, poked,
  slashed, cut,
  smashed, bashed, clubbed, struck out, whacked, armed himself, armed themselves, arms himself, assaulted, assault,
  robbed, rob, jumped, jabbing, fought, confronted, intimidated, cornered, approached, defended himself, hurt`;

/** Makes and slang of guns that mean nothing else, and those that need a hand or a place. */
const make = `
  glock*, draco*, tec-9, tec 9, tec9, mac-10, mac 10, mac10, uzi, hi point, hi-point, ruger*, beretta*, sig sauer,
  smith and wesson, smith & wesson,
  mossberg*, kel-tec, desert eagle, taurus 9, colt 45, colt .45, s&w, derringer*, carbine*, musket*, sks, ar pistol,
  ar style,
  micro draco, switch on (his|a|the) glock, glock switch, extended (mag|mags|clip|clips|magazine|magazines), extendo*,
  high capacity mag*,
  drum mag*, banana clip*, shell casing*, bullet casing*, spent casing*, spent shell*, casings, live round*, live
  ammo, live rounds, hollow point*, buckshot, box of (shells|rounds|bullets|ammo),
  (#|few|handful of|loose) (rounds|bullets|shells|shotgun shells) (of|in|on|under|found|from|inside), (mag|mags|
  magazine|clip) (and|&|+|w/|with) (#)? (rounds|bullets), loaded (mag|mags|magazine|magazines|clip|clips), bullet
  hole*, bullet
    (came|went|hit|fired|struck|lodged|thru|through|in), silencer*, gun parts, lower receiver`;

/** English: weapons by name, by what they did, and what becomes one in a hand raised. */
export const englishWeapons: RiskFrames = [
  [
    'weapon',
    [
      { parts: [attack, `(w/|with|using|carrying|holding|w) ${tools}`] },
      {
        parts: [
          `brandish*, wield*, waved, waves, waving, raised, raises, raising, pulled, pulls, pulling, drew, grabbed,
            grabs, picked up, reached for, held, holds, holding, swung, swings, swinging, pointed, points, pointing,
            aimed, shook, armed with, came out with, flashed, flashes, produced, whipped out`,
          tools,
          `(at|on|to|against|over|toward|towards|like a (knife|weapon)|and) (${persons}|me|us|my|his|her|threat*|came|
            swung|said|the|a|peer*|cl*)`,
        ],
        beside: true,
      },
      {
        parts: [
          `brandish*, wielding, wielded, armed himself with, armed themselves with, arming himself with, made a
            weapon, makeshift weapon, homemade, sharpened, sharpening, fashioned`,
          `${tools}, spear, blade, point, knife, club, toothbrush, stick, spoon, weapon`,
        ],
        beside: true,
      },
      {
        parts: [
          `answer*, opened, came, comes, met, greeted, greets, stood, stands, waiting, sits, sat, paced, pacing,
            walk*, roam*, door, arrived, showed up, sleeps, slept, sleeping, patrols, patrolling`,
          `(w/|with|w|holding|clutching|gripping|carrying) ${article}? ${kind}? (${raised}), ${article}? ${kind}?
            (${raised}) in (hand|his hand|her hand|hands)`,
        ],
      },
      {
        parts: [
          `found, finds, recovered, confiscated, seized, took, taken, removed, had, hid, hidden, hides, hiding,
            stash*, search, discovered, carrying, carries, carried, concealed, turned up, located, pulled`,
          `(a|an|the|two|three|#|some|homemade|his|her)? (razor|razor blade|razor blades|ice pick|icepick|nunchucks|
            nunchuks|knuckle duster*|brass knuck*|bayonet|throwing star*|ninja star*|slingshot|spear|lock in a sock|
            sharpened *|stun gun|tomahawk|boxcutter|box cutter|hatchet|machete|cleaver|bear spray|pepper spray|mace|
            dirk|stiletto|scalpel|straight razor|billy club|night stick|blackjack|baton|screwdriver|butterfly knife|
            pellet gun|starter pistol|replica gun|paintball gun)`,
          `in, on, from, under, inside, behind, off, at, hidden, tucked, during, sock, boot, bag, waistband, search,
            bible, locker, pocket, bunk, room`,
        ],
      },
      {
        parts: [
          `gsw, gunshot wound*, gunshot* to, gun shot*, gunshot injur*, shotgun wound*, bullet wound*, bullet
            fragment*, (multiple|single) gunshot*, stab wound*, stab wounds, knife wound*, slash wound*`,
          `to, x, x#, #, r, l, left, right, from, s/p, abdomen, abd, chest, arm, leg, thigh, hand, foot, shoulder,
            neck, back, face, head, hip, buttock, dc, pt, police, today, yesterday, last, repair*, surgery, self`,
        ],
        loose: true,
        either: true,
      },
      {
        parts: [
          `(was|were|been|being|is|he|she|client|son|nephew|cousin|brother|someone|somebody) (stabbed|shot at|shot|
            knifed|slashed|pistol whipped|pistol-whipped), got (stabbed|shot at|knifed|slashed|pistol whipped|
            pistol-whipped)`,
          `in, by, at, on, last, outside, w/, with, during, over, thru, through, to, twice, near, while, a, an, the,
            his, her, someone, another, sat*, sun*, mon*, tue*, wed*, thu*, fri*, yest*`,
        ],
        beside: true,
      },
      {
        parts: [
          `fired, fires, firing, shot, shoots, shooting, let off, squeezed off, discharged, popped off, shot off,
            heard`,
          `(a|one|two|three|#|several|multiple|some|the|his|her|warning)? (shot|shots|round|rounds|gunshot|gunshots|
            bullet|bullets|gun|gunfire) (at|in|into|thru|through|out|from|last|off|over|by|outside|toward|fired)?,
            (at|up|out) (the|a|his|her|my)? (shadows|ceiling|house|car|wall|window|neighbor*|door|tv|dog|yard|sign|
            people|police|officers)`,
        ],
        beside: true,
      },
      {
        parts: [
          `at gunpoint, at gun point, at knifepoint, at knife point, at knife-point, at gun-point`,
          `robbed, held, mugged, carjacked, last, by, forced, made, threatened, at, outside, her, him, and, took,
            store, on, near, in, while`,
        ],
        either: true,
        loose: true,
      },
      {
        parts: [
          `(stays|stay|stayed|is|he's|hes|she's|shes|always|be|keeps|walks around|goes around|been|was|says he's|i'm|
            im|i stay|i be|comes|came|rides|riding|admits|told me he is)`,
          `(strapped|packing|packin|carrying a piece|carrying heat|carrying concealed|heated up|holstered|toting|
            totin) (every|all|everywhere|now|when|bc|because|these|since|and|again|out|daily|at|in|w/|with|always|on|
            cause|for|heat|a)?, (always|still) carrying (now|everywhere|again|since|on him)?`,
        ],
        beside: true,
      },
      {
        parts: [
          `holster*, conceal* carry, carrying concealed, concealed carry, ccw, open carry*`,
          `hip, belt, (no|without|w/o) (a)? (permit|license), (arrest*|charge*|picked up|stop|stopped|cited|booked|
            violation), gun, (his|her|dad's|in) (waist*|pants|jacket|truck|car), on, unlicensed, always, counter,
            sink, table, seen, visible`,
        ],
        loose: true,
        either: true,
      },
      {
        parts: [
          `uuw, upf, felon in possession, fip, cpw, ucw, uuwf, possession of (a)? (firearm*|weapon*|gun|handgun|
            deadly weapon|dangerous weapon|ammo|ammunition|stolen gun), unlawful use of (a)? weapon*, prohibited
            person w/ *, (gun|weapon*|firearm*) (charge*|chg|case)`,
          `(arrest*|new|charge*|chg|filed|booked|pending|caught|picked up|facing|court|hearing|arraign*|pv|violation|
            revok*|held|jail|bond|last night|today|yesterday|yest|last|mon*|tue*|wed*|thu*|fri*|sat*|sun*|warrant|
            detain*)`,
        ],
        loose: true,
        either: true,
      },
      {
        parts: [
          `has, had, have, got, gets, get, getting, keep, keeps, kept, carries, carrying, carried, needs, need, wants,
            want, bought, buy, buying, sold, sell, trying to (buy|get), looking for, looking to (buy|get), hold,
            holding, holds, found, showed, showed off, shows, showing, flashed, toting, tossed, stash*, borrowed,
            borrow, pulled, find, photo* of (him|her|them) with, pic* with`,
          `(a|his|her|the|my|that|your|loaded|stolen|new) (strap|burner|blick|blicky|blammer|gat|heater|piece for|
            piece to|piece on|piece under|piece off|piece from|piece in|glizzy|stick on me|stick on him|pole on|tool
            on me|tool on him|thang on me|thang on him|thing on me|hammer on me|iron on me|toolie|chopper|choppa|
            ratchet on|banger|nine|nine mil|deuce deuce|four five|forty|forty cal)`,
        ],
        beside: true,
      },
      {
        parts: [
          make,
          `in, on, under, found, from, by, at, with, w/, trunk, car, bag, backpack, waistband, of, his, her, seen,
            behind, holding, he, room, apartment, house, closet, posted, pic*, video, recovered, thru, through,
            around, porch, door, window, floor, box, drawer, search*, officer*, no gun`,
        ],
        loose: true,
        either: true,
      },
    ],
  ],
];

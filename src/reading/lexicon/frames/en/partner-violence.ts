import type { RiskFrames } from '#reading/lexicon/lexicon.ts';
import { mates } from '#reading/lexicon/risks/en/people-and-things.ts';

const fighting = `
  physical altercation*, altercation*, physical fight*, physical dispute, physical confrontation, physical argument,
    physical
  aggression, physical violence, violent fight*, violent argument*, violence, fist fight*, fistfight*, fist fighting,
    came to blows, brawl, assault, assaults,
  pushing and shoving, shoving match, abuse, physical abuse, got physical, gets physical, getting physical, turned
    physical, turns
  physical, became physical, becomes physical, went physical, turned violent, turns violent, got violent, became
    violent,
  knock down drag out, blows exchanged, exchanged blows`;

/** English: fights of a couple and what they leave behind: screens, charges, orders, flight, fear, marks, and being
  followed. */
export const englishPartnerFrames: RiskFrames = [
  [
    'domestic_violence',
    [
      {
        parts: [
          `${fighting}, things got physical, it got physical`,
          `(between|betw|btwn|btw|b/w|with|w/|against|involving|among|toward|towards) (mr.? *|mrs.? *|mo|mom|mother|
            dad|fa|father|client|cl|him|her|she|he)? (and|&|n)? (his|her|the|their|these|both|two|moc and)? (${mates}|
            parents|mo|mom and dad|mo and fa|mom|couple|spouses|partners|mother|moc|the two of them)`,
        ],
      },
      {
        parts: [
          `(${mates}|parents|couple|relationship|argument|arguing|argument between them|marriage|mom and dad|mo and
            fa)`,
          `(got|gets|turned|turns|became|becomes|went|has turned|has gotten|getting|turning|escalated to|escalates to|
            escalated into|is|are|came|come) (physical|violent|physically violent|blows|to blows|violence|pushing|
            physical violence|physically abusive)`,
        ],
      },
      {
        parts: [
          `screams at, screaming at, yells at, yelling at, cussing out, fighting with, fights with, arguing with,
            fighting w/, hears, heard, hear`,
          `(his|her|the)? (girl|lady|wife|gf|girlfriend|husband|bf|boyfriend|couple|parents|woman)`,
          `slaps, slapping, hitting, punches, thuds, a thud, furniture (breaking|thrown|crashing), glass breaking,
            things breaking, something breaking, things being thrown, objects thrown, dishes (breaking|thrown), a
            smack, smacks, blows, banging`,
        ],
        loose: true,
      },
      {
        parts: [
          `screened positive, screened pos, screens positive, screened in, tested positive, positive, scored high,
            scored extreme, scores high, pos, high score, scored, high, answered yes, endorsed`,
          `(for|on|to|in) (the|a|our|most)? (ipv|dv|domestic violence|partner violence|danger assessment|hits|e-hits|
            lethality|lap|hark|abuse screen|ipv screen|dv screen|danger|lethality screen|relationship safety|
            relationship violence)`,
        ],
        beside: true,
      },
      {
        parts: [
          `fled, flee, flees, fleeing, ran, run, running, escaped, escape, escapes, escaping, hiding, hides, hid, got
            away, get away, gotten away, in hiding, going into hiding, snuck out, climbed out`,
          `(from|because of|away from|due to) (her|the|an|a|my|his)? (abusive|violent|controlling|jealous|dangerous)?
            (${mates}|him|abuser|abuse|violence|dv|beatings|beating|fa|father|dad|violent home|abusive home|violent
            relationship|abusive relationship)`,
        ],
        beside: true,
      },
      {
        parts: [
          `fled, flee, flees, fleeing, escaped, escape, ran, ran away`,
          `(to|into|for) (a|the|our|local|another)? (women's|womens|woman's|battered women's|family violence|dv|abuse|
            domestic violence|confidential) (shelter|safehouse|safe house|refuge)`,
        ],
      },
      {
        parts: [
          `afraid, scared, terrified, fearful, frightened, petrified, in fear, lives in fear, living in fear,
            intimidated, fear, fears`,
          `(of|by) (what|how) (her|the|my|his)? (${mates}|he|fa|dad|father) (will|would|might|may|could|can|does|did|
            is|gets|has|is going to|do) ..., (to)? (tell|leave|cross|upset|anger|talk back to|say no to|confront|
            divorce|disagree with|refuse) (her|the|my|his)? (${mates}|him|fa|dad), (he|${mates}) (will|would|might|
            'll|is going to|may) (hurt|kill|beat|find|hit|come|harm|track|take) ..., (he'll|he'd|hed) (hurt|kill|beat|
            find|hit|come|harm|track) ...`,
        ],
        loose: true,
      },
      {
        parts: [
          `not safe, isnt safe, isn't safe, unsafe, doesnt feel safe, doesn't feel safe, does not feel safe, didnt
            feel safe, not feel safe, never safe, no longer safe, feels unsafe, not feeling safe, felt unsafe, on
            eggshells, on egg shells, uneasy, flinches, flinched, flinching, cowers, cowering, shaking, shakes,
            trembling, tenses up, freezes`,
          `(with|around|near|w/|at|when|whenever|if|because of|bc of|in|as) (home|the house|the same room|same room)?
            (with|w/|as|because of)? (her|his|the|my)? (${mates}|him|he) ...`,
        ],
        beside: true,
      },
      {
        parts: [
          `bruise, bruises, bruising, black eye, black eyes, fracture, fx, fractures, broken, laceration*, lac, cuts,
            cut, burn, burns, bite mark, bite marks, bites, scratches, swelling, swollen, stab wound, injury,
            injuries, concussion, loc, marks, welts, split lip, busted lip, fat lip, cracked, perforated, petechiae,
            stitches, gash, lump, red mark*, handprint, finger marks, fingermarks, missing tooth, orbital fx, sane
            exam, sane, rape kit, sexual assault, rape, assault, assaulted, beaten, beating, attacked`,
          `(${mates}) (did it|did this|did that|is the one|caused|inflicted|threw|hit|used|is assailant), (by|from|
            caused by|inflicted by|2/2|via) (her|the|his|a|my|hiss?|hers?) (live-in|drunk|estranged|own)? (${mates}|
            husband's|bf's|boyfriend's|partner's|wife's|ex's|girlfriend's|gf's) (fist|fists|foot|boot|belt|hand|hands|
            ring|teeth|blow|punch|slap|kick|assault|attack|with|w/|last|on|at|who|after|during|in), (it was|was|names|
            named|identifies|identified|blames|blamed|points to|pointed to|as) (her|the|his|my) (${mates}), (her|the|
            his|my) (${mates}) (as|is|was) (the)? (assailant|attacker|perp|perpetrator|suspect|one)`,
        ],
        loose: true,
      },
      {
        parts: [
          `injuries, injury, bruises, bruise, bruising, fall, fell, story, story of, explanation, marks, fractures,
            fracture, black eye, wound, wounds`,
          `look like, looks like, consistent with, consistent w/, c/w, suspicious for, suggest, suggests, suspected,
            suspect, concern for, concerning for, point to`,
          `(a)? (beating|assault|strangulation|dv|ipv|domestic|partner|choking|being (hit|choked|punched|grabbed|
            beaten|held))`,
        ],
      },
      {
        parts: [
          `(${mates}|him)`,
          `(not|not to|never) (be told|find out|be called|be notified|hear|be given|learn) (she|that|where|about|
            of|her|anything|what|he)?, (cannot|can't|cant|won't|wont|doesn't|does not|not) (find|know where|locate|
            track|see) (her|out|where|me|the room|she)`,
        ],
        beside: true,
      },
      {
        parts: [
          `dv advocate, domestic violence advocate, dv hotline, dv counselor, family justice center, safety plan,
            safety planning, safety planned, go bag, go-bag, code word, locks changed, changed the locks, new locks`,
          `(leaving|leave|left|escaping|escape|getting away from|afraid of|fear of|fears|due to fear of|protection
            from|away from|threats by|threats from|because of|bc of|scared of|re) (her|his|the|my)? (${mates}|fa|
            father|dad|him)`,
        ],
        loose: true,
      },
      {
        parts: [
          `(no contact order|no-contact order|nco|stay away order|restraining order|protective order|protection order|
            order of
            protection|pfa|ppo|tro|the order|no contact) (is|was|being|remains)? (still|currently|now)? (in force|in
              effect|
            in place|active|stands|valid|on file|standing|good)`,
          `(living|staying|sleeping|back|moved back|moving back|seen|seeing|visiting|stays|lives|sleeps|moved in|
            together|found)
            (living|staying)? (with|w/|at|in)? (her|victim|the victim|his|together)?
            (victim|wife|gf|girlfriend|ex|place|house|home|together|her)`,
        ],
        loose: true,
        either: true,
      },
      {
        parts: [
          `(${mates}|mrs.? *|mr.? *|mo|mom|fa|dad|father|mother)`,
          `strikes, struck, hits, hit, slaps, slapped, beats, beat, kicks, kicked, bites, bit, punches, punched,
            scratches,
            scratched, shoves, shoved, swings at, swung at, attacks, attacked, pinches, pinched, chokes, choked,
              smacks, smacked,
            threw things at, throws things at, put (his|her) hands on, puts (his|her) hands on, laid hands on`,
          `(her|his|the|their|my) (own|elderly|frail|disabled|pregnant)? (${mates}),
            (dad|fa|father|foc|mom|mo|moc|mother|mama|mommy)`,
        ],
        beside: true,
      },
      {
        parts: [
          `texted, texts, called, calls, emailed, contacted, contacts, contacting, messaged, visited, went to, goes
            to, showed up, shows up, came by, comes by, waited, drove by, drives by, found at, violated, violates,
            violating, violation of, in violation of, broke, breaks, breaking, ignored, ignores, ignoring, despite,
            in spite of, breach of, breached`,
          `(a|the|his|her|their|an active|active|current)? (no contact order|no-contact order|stay away order|
            stay-away order|stay away|restraining order|protective order|protection order|order of protection|pfa|ppo|
            tro|dvpo|epo|rro|dvro)`,
        ],
        either: true,
        loose: true,
      },
      {
        parts: [
          `tracker, gps, airtag, gps tracker, tracking app, spyware, life360, camera, cameras, hidden camera,
            recorder, apple tag, tile, tracking device, stalkerware`,
          `(${mates}|her ex|he) (hid|put|planted|placed|installed|had put|left|set up|uses|had|stuck|slipped)`,
        ],
        either: true,
        loose: true,
      },
      {
        parts: [
          `ex, ex husband, ex-husband, ex bf, ex boyfriend, ex gf, ex wife, her ex, former husband, former fiance,
            former boyfriend, abuser, husband, boyfriend, bf, partner`,
          `sits, sat, parks, parked, waits, waited, waiting, parking, sitting, lurks, lurking, drives, drove, circles,
            follows, followed, following, stalks, stalked, stalking, watches, posts, leaves, left, sends, sent, broke,
            breaks, harasses, harassed, harassing, shows, showed, comes, came`,
          `(in (his|her|a) (truck|car|van))? (outside|by|past|near|across from|in front of|up at) (her|my|his|the)?
            (job|work|house|home|place|apt|
            apartment|car|school|window|building|street|shelter|church|gym|mother's|mom's), (her|him|me) (nudes|
            private pictures|naked pictures|around|everywhere|from work|home|to work|at work|at church|on instagram|
            on facebook|online|to the gym|to the store), (her|my) (window|windows|nudes|naked pictures), (notes|
            flowers|dead) ... (door|car|porch|windshield), (death)? threats ...`,
        ],
        beside: true,
      },
    ],
  ],
];

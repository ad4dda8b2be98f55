import type { RiskFrames } from '#reading/lexicon/lexicon.ts';

/** English risks of a house by dirt, vermin, blocked ways and who comes in. */
export const englishHazardFrames: RiskFrames = [
  [
    'unsafe_home',
    [
      {
        parts: [
          `roaches, cockroaches, mice, mouse, rats, rat, bed bugs, bedbugs, bugs, droppings, mold, black mold,
            mildew, urine, feces, poop, maggots`,
          `scattered, run across, ran across, running across, crawl*, on the (stove|counter|wall|bed|crib|mattress|
            food|dishes|wheelchair|couch|furniture), in (the|her|his|their)?
            (cereal|silverware|food|fridge|oven|sink|couch|mattress|wheelchair|walls|crib|backpack*|kitchen|bedroom*|
            nursery|bathroom|kids*), covers, cover, covering, smear*, biting, bite, wake, woke`,
        ],
        beside: true,
      },
      {
        parts: [
          `dog, dogs, pit bull, pit bulls, pitbull, pitbulls, pit, rottweiler, german shepherd, big dog`,
          `bit, bites, bitten, attacked, attacks, snapped at, snaps at, lunged at, lunges at, mauled, growls at,
            nipped, defecating, defecates, defecate, urinating, urinates, pees, poops, pooping`,
          `child, children, kid, kids, baby, toddler, boy, girl, #yo, son, daughter, of the children, of the kids,
            inside, house, home, floor, floors, carpet, everywhere, rooms, living room, bed, beds`,
        ],
      },
      {
        parts: [
          `kids, children, child, baby, infant, twins, toddler, #yo, they, siblings, boys, girls, he, she, pt, cl`,
          `sleep, sleeps, sleeping, slept, asleep, lay, lays, laying, share, shares, sharing, lying`,
          `(on)? (a|one|the|an|bare|same)? (single|stained|dirty|bare|urine|soiled|filthy|wet|moldy|ripped|old|
            urine-soaked|urine soaked|one)? (stained|dirty|bare|soiled|filthy|wet|moldy|urine soaked|urine-soaked)
            (mattress|mattresses|floor|carpet|couch|sheets|blankets|concrete),
            (on)? (bare|concrete|cement|dirt|cold|wet) (floor|concrete|ground|floors|cement),
            (one|a single|a) (stained|bare|dirty)? mattress, (on)? piles of (clothes|trash|blankets|dirty)`,
        ],
      },
      {
        parts: [
          `baby, infant, newborn, twins, #mo, # mo, #-month-old, # month old, #wk, nb`,
          `sleeps, sleeping, sleep, slept, asleep, found asleep, napping, put to sleep, put down`,
          `surrounded by, with (mom|parents|dad|mother|siblings|both parents),
            (on|in) (the|a|an)? (couch|sofa|adult bed|big bed|recliner|futon|pillow|pillows|boppy|beanbag|stomach|
            bouncer|car seat|stroller|parents' bed|mom's bed|moms bed|air mattress|floor|mattress
            on (the)? floor), (face down|prone|propped), with (pillows|blankets|toys|bumpers),
            w/ (mom|blankets|pillows|parents), (plastic|grocery) bags`,
        ],
      },
      {
        parts: [
          `nails, screws, glass, shards, splinters, wires, rebar, boards, staples, metal`,
          `sticking (up|out), protruding, poking (up|out|through), exposed, hanging (down|out),
            coming (up|out) (of|through)`,
        ],
        beside: true,
      },
      {
        parts: [
          `tree, limb, branch, tarp, tarps, hole, holes, plastic sheeting, plastic, plywood, cardboard, blanket, gap,
            gaps`,
          `(fell|is|are|crashed|landed|covers|covering|went)? (on|over|through|thru|in|into|for|all that
            covers|where) (the|her|his|their|a)? (roof|house|trailer|ceiling|broken
            window|window|windows|hole|floor|wall|walls|broken door|home|doorway)`,
        ],
        beside: true,
      },
      {
        parts: [
          `only way out, only exit, only way in or out, second exit, second way out, clear exit, safe exit,
            exit path, way out, exits, exit, egress, both exits, doorways, hallways, windows, door`,
          `is a window, is the window, is through, blocked, obstructed, nailed, screwed, chained, dead bolted,
            deadbolted from, padlocked from, locked from outside, barricaded, bolted shut, painted shut, impassable,
            in a fire`,
        ],
        beside: true,
      },
      {
        parts: [
          `strangers, squatters, dealers, drug dealers, users, drug users, addicts, homeless men, homeless people,
            random men, unknown men, drug traffic, foot traffic, gang members`,
          `in and out, coming and going, wander in, wanders in, walk in, walking in, use downstairs,
            using downstairs, using in, smoke crack, smoking crack, living in (the|her|his),
            staying in (the|her|his), sleeping in (the|her|his), taken over, took over, at all hours, sell from,
            selling from, dealing from, dealing out of`,
        ],
      },
      {
        parts: [
          `bricks, rocks`,
          `(thru|through|into|in|at) (the|her|his|their)? (wall|walls|window|windows|house|home|apartment|apt|
            bedroom|front door|door)`,
        ],
        beside: true,
      },
      {
        parts: [
          `inspector, fire inspector, fire marshal, building inspector, housing inspector, code, code enforcement,
            health department, health dept, hud, paramedics, ems, firemen, firefighters, fire dept, fire department,
            electrician, plumber, gas company`,
          `deplorable, unfit, violations, cited, condemned, unlivable, not safe, unsafe, uninhabitable, biohazard,
            placard, placarded, red tag, red tagged, red-tagged, fire risk, fire hazard, no clear exit, hazard,
            shut the (boiler|furnace|gas|stove), shut off the gas due, refuses to go back in, wont go back in,
            refuse to enter, wont enter, refused to enter, too dirty, too cluttered, squalor, filth, infestation,
            infested`,
        ],
        loose: true,
      },
      {
        parts: [
          `unit, home, apartment, apt, house, room, residence, inspection`,
          `fails, failed, failing, did not pass, didnt pass`,
          `inspection, hqs, filth, pests, safety, code, standards, again, housing`,
        ],
      },
      {
        parts: [
          `trash, trash bags, garbage, garbage bags, boxes, clutter, junk, piles, belongings, furniture, newspapers,
            bags, stuff, clothes, debris`,
          `blocks, blocking, blocked, covering, filling, fills, spilling, piled against, up against`,
          `hall, hallway, hallways, door, doors, doorway, window, windows, exit, exits, stairs, stairway, heater,
            furnace, stove, bathroom, egress, bed`,
        ],
        beside: true,
      },
      {
        parts: [
          `living in, lives in, live in, raised in, sleeping in, amid, surrounded by, sits in, sitting in,
            kept in`,
          `filth, squalor, garbage, trash, feces, own filth, deplorable conditions, unsanitary conditions,
            filthy conditions, a dump, mold, rubble, horrid conditions, poor conditions, bad conditions,
            unsafe conditions`,
        ],
        beside: true,
      },
      {
        parts: [
          `basement, basement unit, unit, house, room, apartment, apt, trailer, bedroom, kitchen, living room,
            crawl space`,
          `floods, flooded, flooding, is flooded, keeps flooding, is under water, underwater, floods when,
            was flooded`,
        ],
        beside: true,
      },
      {
        parts: [
          `multiple, several, many, numerous, major, serious, obvious, various, significant, severe, extreme,
            lots of, # , environmental, health and, tripping, trip, fall, fire, choking, burn, electrical, safety,
            structural`,
          `(safety|health|fire|trip|tripping|fall|environmental|choking|electrical|structural)? hazard*
            (noted|seen|observed|present|everywhere|throughout|in|on|all|due|from|around|to|for|per|at|inside|
            outside|identified)`,
        ],
        beside: true,
      },
      {
        parts: [
          `trips, tripped, tripping, trip, keeps tripping, stumbles, catching (his|her)? foot,
            catches (his|her)? foot, slipped, falls, getting caught, tangled, cord, cords, tubing, extension cord,
            extension cords, oxygen tubing`,
          `strung (across|from|through|over), across (the)? (hall|hallway|floor|doorway|walkway|room),
            (over|on|in) (the|loose|her|his)? (cord|cords|rug|rugs|tubing|clutter|boxes|clothes|carpet|throw
            rugs|extension cord*|trash|toys)`,
        ],
      },
      {
        parts: [
          `loose, throw, scatter, area`,
          `rugs (everywhere|throughout|all over|in|on|and|at|noted|w/|with|by)`,
          `fall, falls, trip*, unsafe, poor lighting, no handrail*, no rail*, no grab bars, walker, hazard*, steep,
            clutter*, no light*`,
        ],
        loose: true,
      },
      {
        parts: [
          `bucket, coffee can, cup, bag, bags, jar, jugs, five gallon bucket, pot, cat litter, pail, bottles`,
          `(for|as|at night for) (a|the|her|his|their)? (toilet|commode|bathroom|waste)`,
        ],
        beside: true,
      },
      {
        parts: [
          `no smoke detector*, no smoke alarm*, no co alarm*, no detectors, no running toilet, no working bathroom,
            no bedding, no furniture, no beds, no crib, no bathroom on, no working stove, no heat, no screens,
            no door on, no doors, no sink, no floor, no subfloor, no handrail*, no railing*, no grab bars, no fence,
            no gate, lacks a working, no windows, w/o windows, without windows`,
          `anywhere, in, on, at, w/, and, first floor, so, for, just, trash, but, home, house, unit, or, bathroom,
            heat, stairs, pool, balcony`,
        ],
        beside: true,
      },
    ],
  ],
];

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

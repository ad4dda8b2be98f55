import type { RiskFrames } from '#reading/lexicon/lexicon.ts';

const home = `
  house, home, residence, apartment, apt, unit, trailer, mobile home, camper, duplex, bedroom, kitchen, bathroom,
  bathtub, tub, shower, basement, place, living conditions, home conditions, conditions of home, conditions in the
  home, conditions in home, housekeeping, home environment, living environment, living situation, living space,
  living room, dwelling, building, property, floors, bedding, housing conditions, conditions`;
const child = `
  kid, kids, child, children, baby, babies, infant, toddler, toddlers, boy, girl, twins, son, daughter, #yo, # yo,
  #y/o, # y/o, #mo, # year old, #-year-old, # yr old, little ones, crawling, reach, siblings, playpen, crib`;
const part = `
  roof, ceiling, ceilings, ceiling tiles, tiles, ceiling fan, floor, floors, floorboard, floorboards, floor
  joists, subfloor, stairs, stairway, staircase, stairwell, steps, step, front steps, back steps, porch, deck,
  balcony, walls, wall, drywall, plaster, insulation, foundation, chimney, railing, rail, handrail, banister,
  ramp, toilet, commode, sink, tub, bathtub, shower, drain, drains, plumbing, pipe, pipes, sewer, septic, water
  heater, furnace, boiler, heater, stove, oven, burner, burners, stove knobs, hot plate, fridge, refrigerator,
  wiring, wires, cord, cords, outlet, outlets, plug, plugs, socket, sockets, light fixture, light fixtures, light
  switch, breaker, breaker box, fuse box, electrical panel, panel, electrical, front door, back door, door, doors,
  door lock, locks, window, windows, window pane, screen, screens, crib, crib slats, bunk bed, bed frame, smoke
  alarm, smoke alarms, smoke detector, smoke detectors, detector, detectors, carpet, carpets, flooring, linoleum,
  garage roof, elevator, lift, fence, gate, baby gate`;
const poison = `bleach, drain cleaner, drano, ammonia, chemicals, cleaner, cleaners, cleaning supplies,
  cleaning products, detergent pods, laundry pods, tide pods, pods, antifreeze, paint thinner, gasoline, gas can,
  lighter fluid, rat poison, roach spray, pesticide, poison, pills, loose pills, meds, medication, medications,
  medicine, knives, knife, scissors, box cutter, box cutters, razor, razors, razor blades, lighter, lighters,
  matches, needles, needle, syringes, sharps, cartridges, vape, vapes, vape cartridges, edibles, gummies, alcohol,
  beer cans, liquor, cigarette butts, ashtrays, tools, power tools, nails, screws, batteries, gun cleaner,
  broken glass, hot plate, iron, cords`;
const bad = `cracked, crumbling, collapsing, collapsed, caved in, has caved in, caving in, caves in, gave way,
  gives way, giving way, rotted, rotted out, rotted through, rotten, rotting, sagging, sags, warped, buckled,
  buckling, unsteady, wobbly, unstable, rickety, slippery, slick, duct taped, taped together, taped over,
  held together, propped up, jammed, stuck shut, nailed shut, screwed shut, painted shut, boarded up, boarded,
  ripped out, torn out, torn up, ripped up, pulled out, falling off, falling apart, falling in, falling on,
  falling down, fell in, fell on, fell off, falls on, coming down, came down, came off, off (its|the)? hinges,
  hanging off, hanging by, hanging down, hanging loose, hanging out, hangs off, hangs by, dangling, detached,
  broken off, broken out, shattered, smashed, busted, busted out, kicked in, buzzing, humming, sparking, sparks,
  spark, arcing, smoking, shocks, scorched, charred, melted, overheating, warm to touch, exposed, uncovered, bare,
  frayed, chewed, burst, bursting, leaking, leaks, leaky, dripping, drips, froze, frozen, flooded, floods, flooding,
  overflowed, overflowing, overflows, backing up, backed up, clogged, stopped up, plugged up, does not drain,
  does not flush, does not lock, does not close, does not latch, does not open, wont lock, wont close, wont flush,
  wont drain, wont latch, doesnt lock, doesnt close, doesnt flush, doesnt work, does not work, not work, not working,
  dont work, stopped working, quit working, inoperable, inoperative, out of order, unusable, not usable, not secure,
  unsafe, not safe, dangerous, condemned, rusted out, rusted through, missing, missing boards, water stained,
  mildewed, molding, full of holes, have holes, has holes, with holes, has a hole, with a hole, disabled, spewing`;

/** English risks of a house by what is broken, burning or in reach of a child. */
export const englishBrokenHouseFrames: RiskFrames = [
  [
    'unsafe_home',
    [
      {
        parts: [
          part,
          `(is|are|was|were|has|have|had|been|all|still|now|keeps|just|badly|completely|partly|partially|half)?
            (been|badly|completely|all)? (${bad.replaceAll(',', '|')})`,
        ],
        beside: true,
      },
      {
        parts: [
          `water, rain, rainwater, sewage, toilet water, brown water, sewer water, waste water, raw sewage,
            stagnant water, mold, moisture`,
          `pours, pouring, poured, leak, leaks, leaking, leaked, drips, dripping, comes in, comes through,
            comes thru, comes up, coming in, coming up, coming through, coming thru, coming down, running down,
            runs down, seeping, seeps, flooding, floods, standing, pooling, pooled, dumps, gushing, backing up,
            standing in, growing`,
          `ceiling, ceilings, light, light fixture, fixture, wall, walls, floor, roof, basement, bed, beds,
            living room, kitchen, bedroom, bathroom, hall, house, apartment, apt, unit, trailer, room, outlet,
            outlets, electrical, yard, tub, crib, carpet, window, windows, from above, upstairs`,
        ],
      },
      {
        parts: [
          `small, kitchen, grease, electrical, stove, oven, stovetop, chimney, mattress, bed, space heater,
            microwave, dryer, couch, toaster, wastebasket, trash, had a, was a, another, second, third, started a,
            start a, caused a, set a, set off a`,
          `(small|kitchen|grease|electrical|stove|oven|stovetop|cooking)? fire
            (last|on|in|yesterday|this|from|when|because|after|while|at|twice|again|x#|due|mon*|tues*|wed*|thurs*|
            fri*|sat*|sun*|started)`,
        ],
        beside: true,
      },
      {
        parts: [
          `forgets, forgot, forgotten, leaves, left, leaving, forgetting, found, burned, burnt, burns, scorched`,
          `(a|the|her|his|food|pots|pans|something|several|many)? (pot|pots|pan|pans|food|burner|burners|stove|oven|
            kettle|candle|candles|iron|gas|space heater|tea kettle|toaster oven) (on|on the stove|on
            stove|burning|cooking|unattended|lit|going|dry|black|empty on|on and)`,
        ],
        beside: true,
      },
      {
        parts: [
          `burns, burning, burn, burned, lights, lit, lighting, starts, cooks, cooking, cook, grills, grilling, runs,
            running, using, uses`,
          `(wood|trash|garbage|charcoal|paper|coal|cardboard|pallets|fires|a fire|fire|a grill|a
            generator|generator|hibachi|a barrel|camp stove|a camp stove|propane grill|on a grill|on a camp stove|on
            a hot plate|with charcoal)`,
          `inside, indoors, in the (house|barrel|living room|kitchen|sink|garage|room|bedroom|basement|bathroom|
            fireplace pan|trailer|tent), in a barrel, on the floor, for (heat|warmth), to (keep|stay|get) warm`,
        ],
      },
      {
        parts: [
          `cooks, cooking, cook, makes, making, manufactures, manufacturing, cooked`,
          `meth, crack, drugs, dope, hash, bho, crystal, honey oil`,
          `(in|at|inside|out of) (the|her|his|their|a)? (basement|kitchen|home|house|garage|shed|trailer|bathtub|
            bathroom|apartment|apt|backyard)`,
        ],
      },
      {
        parts: [
          poison,
          `(within|in|into|w/in) (easy|the|arm's|arms|their|his|her|child's|kids'|kids|baby's|toddler's)? reach,
            (all)? (over|on|under|by|near|beside|next to|beneath|around|left on|left in|out on|lying on|laying
            on|lying around|laying around|left out|left lying|sitting on|kept under|stored under|open on|out in the
            open|unlocked|unsecured|not locked|no lock|no latch|accessible|within access|strewn|scattered|hidden
            under|under couch|hanging)`,
          child,
        ],
        loose: true,
      },
      {
        parts: [
          child,
          `got into, gets into, getting into, got hold of, gets hold of, got ahold of, opened, found, drank,
            swallowed, playing with, played with, chewing on, chewing, chewed on, grabbed, picked up, put in mouth,
            reached, reaching, reaching for, holding, ate, carrying, handed, stepped on, cut on, sleeping next to,
            crawling around, crawling by, crawling on, crawling near, crawling over, crawls near, crawls over,
            crawls by, climbing on, climbing over, climbs on`,
          `${poison}, needle, glass, trash, garbage, feces, dog feces, cat feces, broken furniture, rusty *,
            dog poop, cigarette, roaches, mouse droppings, moldy *`,
        ],
      },
      {
        parts: [
          home,
          `(is|are|was|were|looks|looked|appears|appeared|remains|remain|found|seemed|being|still|now|in)?
            (so|very|too|extremely|really|just|completely|absolutely|totally|quite|an|a|in|still|pretty)?
            (deplorable|unsanitary|unsanitary conditions|filthy|squalid|disgusting|horrid|horrible|horrendous|
            terrible|terrible condition|terrible shape|awful|appalling|atrocious|nasty|hazardous|dangerous|unsafe|
            not safe|death trap|deathtrap|firetrap|fire trap|biohazard|health hazard|not
            fit|unfit|unlivable|unliveable|trashed|disaster|wreck|rancid|squalor|disrepair|poor condition|bad
            condition|bad shape|poor repair|falling apart|falling down|run
            down|rundown|dilapidated|crumbling|infested|overrun|crawling with|covered in|caked
            in|reeks|reeked|reeking|stinks|stunk|smells bad|smelled bad|smells awful|smelled awful|smells
            terrible|foul smelling|foul odor|foul|full of (trash|garbage|junk|bugs|flies|feces|mold|filth|debris|
            rotten *|rotting *|moldy *|dirty *)|filled (with|w/|w) (trash|garbage|junk|clothes|clothes
            and|boxes|debris|filth|smoke|rotten *|rotting *)|too dirty|too cluttered|too filthy|very dirty|extremely
            dirty|so dirty|dirty (and|w/|with) *|extremely cluttered|packed floor|hoarded|poor|very poor|extremely
            poor|below standard|below minimum|not suitable|not sanitary|not habitable|not
            appropriate|inappropriate|uninhabitable|condemned|contaminated)`,
        ],
        beside: true,
      },
      {
        parts: [
          `space, home, house, place, apartment, apt, yard, room, environment, it, trailer, bedroom, basement, attic,
            porch, stairs, bed, setup, sleeping arrangement`,
          `(is|was|were|are)? (too dangerous|not safe|unsafe|hazardous|not suitable|not appropriate|dangerous|not
            fit|unfit|no place|not livable) (for|to) (a|the|any|young|small|his|her|raise|live|be|sleep|return|stay|
            discharge|have|keep)? (child|children|kids|baby|toddler|toddlers|infant|live|live in|be in|sleep|return
            to|patient|pt|wheelchair|him|her|anyone|in)?`,
        ],
        beside: true,
      },
      {
        parts: [
          `cant, cannot, could not, couldnt, unable to, barely, hardly, hard to, difficult to, impossible to,
            could only, no way to, had to, only able to, not able to, i could only`,
          `(get|walk|fit|move|squeeze|step|open|see|reach|find|enter|climb|turn|sit)`,
          `through the (clutter|stuff|piles|boxes|trash|door|hall*), because of (the)? (clutter|stuff|piles|boxes|
            trash|smell|odor), (the)? (front)? door (halfway|all the way|fully|more than),
            over (the)? (piles|trash|clutter|boxes|garbage|debris|stuff), sideways, between (stacks|piles|boxes),
            for all the (stuff|junk|clutter|boxes), in there (it is|its) so, anywhere, the floor,
            past the (piles|boxes|clutter|trash)`,
        ],
      },
      {
        parts: [
          `elevator, elevators, the lift, chair lift, stair lift`,
          `(is|was|has been|been|still|again)? (out|broken|down|not working|out of order|out of service|broke)`,
          `stuck, trapped, wheelchair, floor, walker, stairs, cannot, cant, dialysis, homebound, weeks, days`,
        ],
        loose: true,
      },
      {
        parts: [
          `raccoon*, squirrel*, bats, pigeons, birds, possum*, opossum*, snakes, wasps, hornets, wasp nest, bees,
            bee hive, ants, gnats, flies, fruit flies, bugs, termites, lice, spiders, maggots, fleas, ticks, mites,
            beetles, moths, stray cats, feral cats, skunk*, worms`,
          `(are|were|is|was|got|get|living|nesting|swarm*|crawl*|running|jump*|all|everywhere|throughout|infest*|
            scattered|coming|flying|seen|climbing|falling)? (in|all over|over|on|out
            of|through|thru|from|around|swarming around|into|inside) (the|her|his|their|every|my|its|dirty)?
            (attic|roof|wall|walls|house|home|apt|apartment|kitchen|bed|beds|bedding|bedroom|mattress|mattresses|
            couch|sofa|carpet|food|dishes|sink|fridge|cabinets|cupboards|crib|floor|counter*|surface*|socks|ceiling|
            bathroom|furniture|wheelchair|backpack*|room|trash), everywhere, infest*, swarming`,
        ],
        beside: true,
      },
    ],
  ],
];

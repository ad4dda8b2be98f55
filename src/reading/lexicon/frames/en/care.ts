import type { RiskFrames } from '#reading/lexicon/lexicon.ts';

/** English risks of the home and of the care of oneself. */
export const englishCareFrames: RiskFrames = [
  [
    'self_neglect',
    [
      {
        parts: [
          `wearing, wears, wore, in, had on, has on, dressed in, still in, wearing the, sitting in, came in, answered in, clothes, shirt, nightgown, gown, robe, pants, dress, sweats, pajamas, socks, underwear, coat`,
          `(the)? same (clothes|clothing|shirt|pants|nightgown|gown|robe|dress|outfit|sweats|pajamas|housecoat|underwear|thing) (as|from|he|she|for|that|since|i|x#*|all|every|again|last|two|three), (dirty|filthy|stained|soiled|stiff|stinking|urine soaked|urine-soaked|wet|crusty|food stained|smelly) (clothes|clothing|shirt|pants|nightgown|gown|robe|dress|outfit|sweats|pajamas|housecoat|underwear|diaper|brief*|depends), (she|he) (wore|had on|was wearing) (on)? (last|two weeks|the last time|a week|monday|at|when), (stained|soiled|stiff|soaked|covered|crusted|caked) (with|w/|in)? ... (urine|food|feces|dirt|vomit|filth|stool|pee|poop)`,
        ],
      },
      {
        parts: [
          `(not|hasnt|hasn't|has not|doesnt|doesn't|does not|didnt|didn't|did not|wont|won't|will not|refus* to|refus*|stopped|quit|never|no longer|last|cannot remember (his|her|a|the)? (last)?|cant remember (his|her|a|the)? (last)?|weeks since (his|her|a)?|months since (his|her|a)?|given up|gave up|rarely|hardly ever|barely)`,
          `bath, bathe, bathed, bathes, bathing, baths, shower, showered, showers, showering, wash, washed, washes, washing (himself|herself|up)?, change (of)? (his|her)? clothes, changed (his|her) (clothes|clothing|diaper|brief|shirt), changing (his|her)? clothes, shave, shaved, comb* (his|her) hair, brush* (his|her) (teeth|hair), clean (himself|herself), cleaned (himself|herself), groom*`,
        ],
        beside: true,
      },
      {
        parts: [
          `hair, nails, toenails, fingernails, beard, skin, feet, foot, legs, hands, teeth, clothes, clothing, sheets, bedding, bed, mattress, diaper, brief, depends, wound, dressing, ulcer, sores`,
          `matted, overgrown, filthy, crusted, caked, curl, curled, curling, curls, soiled, stained, soaked, black with dirt, black (from|w/) dirt, rotting, rotted, unwashed, tangled, greasy, in knots, infested, untreated, uncared for, long enough to, (so|too) long (he|she|they|that|it), not been (cut|washed|combed|changed|cleaned|trimmed), hasnt been (cut|washed|combed|changed|cleaned|trimmed), hasn't been (cut|washed|combed|changed|cleaned|trimmed), wet through, (dirty|unclean)`,
        ],
      },
      {
        parts: [
          `smells, smelled, smelling, smell, reeks, reeked, reeking, stinks, stank, odor, stench`,
          `urine, pee, feces, stool, body odor, sweat, unwashed, ammonia`,
        ],
        beside: true,
      },
      {
        parts: [
          `stopped, quit, no longer, given up, gave up, giving up on, doesnt, doesn't, does not, not, hardly, has not been, hasnt been, hasn't been, wont, won't, will not, refuses to, refusing to, refused to, cant be bothered to, too tired to, lost interest in`,
          `bothering (with|to) *, bother (with|to) *, cooking, cook for (himself|herself), meals, eating (anything|meals)?, eat, dressing, getting dressed, get dressed, getting out of bed, get out of bed, looking after (himself|herself), look after (himself|herself), taking care of (himself|herself), take care of (himself|herself), caring for (himself|herself), keeping (himself|herself) (clean|up), keep (himself|herself) clean, get cleaned up, wash up, clean up after (himself|herself), feeding (himself|herself), feed (himself|herself)`,
        ],
        beside: true,
      },
      {
        parts: [
          `down to, nothing but, all, just, only, is, looks`,
          `skin and bone, skin and bones, bones, a skeleton, skeletal, wasting away, wasted away, starved`,
        ],
        beside: true,
      },
      {
        parts: [
          `refuses to, refusing to, refused to, wont, won't, will not`,
          `get up, get out of bed, wash, bathe, be changed, be cleaned, be bathed, get washed`,
        ],
        beside: true,
      },
    ],
  ],
  [
    'unsafe_home',
    [
      {
        parts: [
          `roof, ceiling, ceilings, floor, floors, floorboards, floorboard, subfloor, stairs, stair, staircase, steps, step, porch, deck, walls, wall, toilet, toilets, sink, tub, shower, drain*, furnace, heater, boiler, stove, fridge, refrigerator, wiring, wires, outlet, outlets, front door, back door, door lock, door locks, locks, window, windows, smoke alarm*, smoke detector*, detectors, alarms, pipes, pipe, plumbing, sewer, septic, water heater, hot water heater, railing, handrail, ramp, chimney, breaker box, fuse box`,
          `broken, broke, leak, leaks, leaking, leaked, falling in, falling down, falling apart, fell in, caved, caving, caved in, coming down, came down, coming through, rotted, rotten, rotting, rotted through, sagging, sags, hanging, hangs, hang, exposed, bare, missing, not work, not working, doesnt work, doesn't work, does not work, do not work, dont work, don't work, did not work, has not worked, hasnt worked, hasn't worked, stopped working, quit working, wont (flush|drain|close|lock|shut|latch|light|turn on), won't (flush|drain|close|lock|shut|latch|light|turn on), doesnt (flush|drain|close|lock|shut|latch), doesn't (flush|drain|close|lock|shut|latch), does not (flush|drain|close|lock|shut|latch), not (flush|drain|drained|flushing|draining), backed up, backing up, overflow*, clogged, cracked, collapsed, torn out, ripped out, frayed, sparking, sparks, disconnected, dead, no batter*, boarded up, shattered, busted, soft, gone, giving way, gives way, gave way, chewed, burned out, unsafe`,
        ],
      },
      {
        parts: [
          `broken, leaking, leaky, collapsed, caved in, rotted, rotten, rotting, sagging, exposed, bare, frayed, missing, no working, no functioning, clogged, overflowing, cracked, busted, loose, moldy, dangling, hanging, backed up, shattered, holes in the, hole in the, a hole in the, boarded up`,
          `roof, ceiling*, floor, floors, floorboard*, stairs, steps, porch, deck, walls, toilet, toilets, furnace, heater, boiler, stove, wiring, wires, outlet*, window, windows, smoke alarm*, smoke detector*, detectors, pipes, plumbing, septic, water heater, railing, handrail, ramp, banister, lock, locks, drywall`,
        ],
        beside: true,
      },
      {
        parts: [
          `boxes, papers, bags, trash, garbage, clothes, newspapers, junk, stuff, belongings, things, furniture, rubbish, magazines, debris, bottles`,
          `(piled|stacked|heaped|stuffed) (so|up|all|to|high|everywhere|on|against|floor|waist|in front|along), to the (ceiling|rafters|roof), (waist|chest|knee|head|shoulder) (high|deep), (block|blocks|blocking|blocked) (the|both|every|all|her|his)? (door|doors|exit*|hall*|stairs|window*|way|walkway|bathroom|bed|furnace|heater), (covers|covering|cover|covered) (the|every|all)? (floor|floors|stove|bed|surface*|stairs|every), from floor to, so high`,
        ],
      },
      {
        parts: [
          `roaches, cockroaches, mice, rats, mouse droppings, rat droppings, bedbugs, bed bugs, fleas, maggots, flies, feces, urine, needles, syringes, glass, rotting food, spoiled food, sewage, dog mess, cat mess, droppings, broken glass, black mold, mold`,
          `(in|on|all over|across|around|along|under|inside|up) (the|their|her|his|every|each|both)? (kitchen|kids'|kids|child's|baby's|bath)? (house|home|floor|floors|kitchen|walls|wall|stove|counter*|bed|beds|bedding|crib|carpet|couch|bathroom|bedroom*|ceiling|cabinets|mattress*|rug|sink|tub|yard|room), everywhere, throughout, running (across|around|over|up), crawling`,
        ],
        beside: true,
      },
      {
        parts: [
          `pills, meds, medicine, medication*, knives, knife, scissors, bleach, cleaner*, chemicals, lighter*, needles, razor*, poison, drano, ammo, loaded gun, gun, methadone, vape*, edibles, gummies`,
          `(within|in) (easy)? reach, where (the)? (baby|child|kids|toddler|#*) (could|can|crawls|plays|sleeps|gets), next to (the)? (crib|baby|playpen|toys), on (the)? (floor|coffee table|low table|low shelf|kids' table) (by|near|next|where|beside|within|in)`,
        ],
      },
      {
        parts: [
          `(heats|heating|heat|warming|warms|keeping warm|stay warm|keep warm|heated|using) ... (with|w/|off|from|using|by|the)? (the|a|an|his|her|their)?`,
          `open oven, gas oven, oven, gas stove, stove burners, charcoal, grill, hibachi, kerosene heater, kerosene, propane heater, propane, turkey fryer`,
        ],
        beside: true,
      },
    ],
  ],
];

import type { RiskFrames } from '#reading/lexicon/lexicon.ts';

const places = `
  stairs, stair, staircase, stairwell, steps, step, stoop, ladder, step stool, stool, step ladder, scaffold*, roof,
  tree, window, balcony, porch, deck,
  landing, ledge, railing, wall, fence, loading dock, dock, truck, trailer, tailgate, van, bus, car, truck bed, lift,
  forklift, platform, ramp, curb,
  sidewalk, driveway, road, hill, embankment, ditch, hole, manhole, pit, bleachers, monkey bars, jungle gym, slide,
  swing, playground, trampoline, bunk,
  top bunk, bunk bed, bed, edge of (the|his) bed, side of (the|his) bed, crib, bassinet, couch, sofa, loveseat, chair,
  recliner, lift chair, high chair,
  highchair, bouncer, booster, car seat, stroller, walker, shopping cart, cart, wheelchair, w/c, wc, power chair,
  scooter, gurney, stretcher, exam table,
  changing table, table, counter, dresser, bench, shower bench, shower chair, bath bench, toilet, toilet seat,
  commode, bedside commode, bsc, tub, bathtub,
  shower, bath mat, rug, mat, carpet, threshold, doorway, hoyer, sling, bike, bicycle, motorcycle, atv, four wheeler,
  skateboard, horse, treadmill,
  pool deck, boat, escalator, elevator, seat, saddle, picnic table, mattress, bathroom, kitchen, hallway,
  laundry room, garage, yard, patio, parking lot`;
const surface = `
  floor, ground, rug, carpet, tile, tiles, linoleum, hardwood, concrete, cement, pavement, sidewalk, asphalt, gravel,
  grass, lawn, dirt, deck, driveway,
  street, road, mat, bath mat, porch, patio, bathroom floor, kitchen floor, ice, curb, coffee table, table, dresser,
  nightstand, counter, sink, toilet, tub,
  radiator, heater, stove, door frame, doorframe, wall, steps, stairs, railing, furniture`;

/** English risks of falling: off what, onto what, dropped by whom, and how somebody comes to be on the floor. */
export const englishFalls: RiskFrames = [
  [
    'fall',
    [
      {
        parts: [
          `slipped, slips, slipping, slid, sliding, tripped, trips, tripping, tumbled, tumbles, toppled, rolled,
          rolls, rolling, pitched, plunged, plummeted, flipped, flew, thrown, flung, bucked,
          knocked, knocked (him), blown, wiggled, squirmed, scooted, went headfirst, went head first, went headlong, went sliding, went backwards, went backward,
          went flying, went sprawling, lost (his)? (footing|balance|grip|hold),
          took a (bad|nasty|hard)? (spill|tumble|header|dive|digger|step)`,
          `(right|straight|all the way|headfirst|head first|backward*|sideways|forward)? (off|off of|out of|out|from|
          down|over|onto|on|through|getting (out of|into|off|on|in|up from)|stepping (out of|off|into|over|onto)|
          climbing (out of|off|into|over|onto|up|down|in)|reaching (for|over|off)|coming (out of|off|down|up)|going
          (up|down|over)|walking (down|up|to)|bending over|transferring (to|from)|carrying (the|a)? (baby|child|
          groceries|laundry)? (up|down|over|on)) (the|a|an|his|some|top of the|edge of the|back of the|side of the)?
          (wet|icy|soapy|slick|loose|throw|moving|front|back|side|basement|attic|bottom|top|last|first|shower|bathroom|
          kitchen|dining|living)?`,
          places,
        ],
        beside: true,
      },
      {
        parts: [
          `dropped from, dropped off of, dropped out of, dropped down, drop from, fell from`,
          `(second|third|2nd|3rd|first|high|top|upper) (floor|story), ladder, scaffold*, roof, tree, window, balcony,
          height, # feet, # ft, beam, truck, dock, bed, crib, arms, table`,
        ],
        beside: true,
      },
      {
        parts: [
          `was dropped, were dropped, got dropped, been dropped, being dropped, dropped`,
          `by, during, in, while, onto, on`,
          `staff, aide, cna, caregiver, cg, sibling, brother, sister, mom, dad, uncle, aunt, cousin, babysitter,
          sitter, kid, child, boyfriend, grandma, gma, grandmother, nurse, worker, husband, son, daughter, transfer,
          transferring, hoyer, lift, lifting, sling, floor, hardwood, tile, concrete, ground, stairs, steps, head`,
        ],
        beside: true,
      },
      {
        parts: [
          `fell, slipped, slid, dropped, tumbled, rolled, wiggled, squirmed`,
          `(right)? (out of|from) (his|the|a)? (brother's|sister's|mothers|mother's|moms|mom's|dads|dad's|fathers|
          father's|uncle's|aunt's)?`,
          `arms, hands, lap, grip, grasp, shoulders, carrier, sling`,
        ],
        beside: true,
      },
      {
        parts: [
          `missed, misjudged, misstepped, miscalculated`,
          `chair, seat, bed, toilet, toilet seat, commode, couch, stool, rung, step, steps, stair, curb, edge, ladder,
          handrail, grab bar`,
        ],
        beside: true,
      },
      {
        parts: [
          `feet, legs, leg, foot, knee, knees, walker, cane, crutch*, chair, stool, ladder, bench, mat, rug,
          wheelchair, commode, shoe*, slipper*, sock*, ankle, hip`,
          `(just|suddenly|all at once)? (got|gave|went|came|slid|slipped|flew|shot|kicked|skidded|rolled|tipped|
          buckled|folded|collapsed|gave way|twisted|turned|caught) (right)? (out|off|away|from under|out from under|
          out from beneath|sideways|way|over|under) (from|on|with|under)? (him|under him|beneath him)?`,
          `${surface}, under (him), him, from under, down, fell, went, hit, landed, on the, to the, and (he|she|cl|pt)`,
        ],
        loose: true,
      },
      {
        parts: [
          `feet, legs, walker, cane, crutch*, wheelchair`,
          `(got|went|came|slid|flew|shot|kicked|slipped|rolled|skidded) (right)? (out from under|from under|out from
          beneath|out from underneath|out under) (him|cl|pt|me)?,
          (slid|slipped|skidded) (on|out) (wet|the wet|tile|ice|rug)`,
        ],
        beside: true,
      },
      {
        parts: [
          `observed, seen, noted, discovered, sitting, lying, laying, resting, sprawled, face down, facedown,
          curled up, slumped, seated, down, woke up, wakes up, came to, waking up, been, was, is, stayed, stuck,
          stranded, remained, on arrival, client, pt, cl, resident, mom, dad, gma, found (him)?, find (him),
          finding (him), found (pt|cl|client|mom|dad|resident), ended up, wound up, landed, finds herself`,
          `on (the|a|his)? (cold|wet|bathroom|kitchen|bedroom|living room|hallway|hall|garage|laundry room|porch|
          basement|dining room|shower|lr|br)? (floor|ground|tile|linoleum|rug|carpet|pavement|sidewalk|driveway|lawn|
          concrete|porch floor)`,
          `next to (the|his)?, beside (the|his)?, by (the|his)? (bed|toilet|chair|recliner|couch|tub|door|commode),
          near (the|his)?, between, for (about|over|almost|at least|~)? (#|two|three|several|hours|a long|hrs|some),
          (about|around|approx|almost|nearly|over|at least)? (#|two|three|four|several|many) (hrs|hours|min*|days),
          all (night|day), overnight,
          since (#|abt|about|around|last|early|mon*|tues*|wed*|thurs*|fri*|sat*|sun*|supper|dinner|breakfast|lunch|the|
          yest*|midnight|noon|he|she|6*), when (staff|aide|i|worker|ems|daughter|son|he|she|we),
          unable to (get up|stand|move), cant get up, couldnt get up, could not get up, cannot get up,
          calling (for|out), yelling (for)?, on arrival, and (doesnt|does not|couldnt|could not|cant|cannot|didnt),
          unknown how long, doesnt know how, couldnt say how long, how long, #x, # times, twice, three times,
          nobody (saw|knows|heard), no one (saw|knows|heard), unwitnessed, w/ (bruis*|cut|blood|bump),
          with (bruis*|cut|blood|bump), bleeding`,
        ],
        loose: true,
      },
      {
        parts: [
          `went, goes, going, gone, took her, took him, came`,
          `(straight|right)? down (on|onto|hard|in|like|to|twice|again|the|with|at|one|and|sideways|x#|#x), headlong,
          headfirst, head first, face first, flying (off|over|down|into|onto|across), sprawling, tail over,
          over backward*, over sideways, head over heels, over with (it|him|the walker),
          over the (handlebars|walker|side|arm), backwards (off|down|into|onto), backward (off|down|into|onto),
          to (his) knees, down on (his|one)`,
          `knee, knees, floor, ground, ${surface}, tub, bathroom, shower, kitchen, garden, laundry room, hallway,
          hall, basement, garage, yard, store, lobby, twice, again, hard, stairs, steps, ladder, porch, backward*,
          radiator, rail`,
        ],
        beside: true,
      },
      {
        parts: [
          `landed, lands, landing, came down`,
          `(hard|flat|squarely|right|his)? (on|onto|against|into) (the|his|a|edge of the|corner of the)?`,
          `${surface}, butt, bottom, backside, rear, rump, tailbone, behind, hip, outstretched hand*, hands and knees,
          knees, face, side, elbow`,
        ],
        beside: true,
      },
      {
        parts: [
          `caught, catches, catching, tangled, hooked, snagged, stubbed, got (tangled|caught|hung up|twisted),
          tripped up`,
          `(his|a|the)? (foot|feet|toe|toes|heel|leg|slipper|shoe|walker|cane|sock|robe|pants|pant leg|nightgown)? (on|
          in|under|over|up in)`,
          `fell, went down, hit, landed, tumbled, toppled, on the floor, threshold, rug, cord, tubing,
          carpet, blanket, sheet, hose, curb, cable, wire, leash`,
        ],
        loose: true,
      },
      {
        parts: [
          `keeled over, passed out and hit, blacked out and hit, toppled over, tipped over, crumpled, face planted,
          face-planted, faceplanted, nosedived, nose dived, bit it, bit the dust, ate pavement, ate it, ate concrete,
          wiped out, went splat, did a header, did a face plant, somersaulted, cartwheeled`,
          `in, on, at, off, when, while, outside, coming, going, getting, reaching, bending, by, near, walking, into,
          over, down, from, today, yesterday, last, this, again, twice, ${surface}`,
        ],
        beside: true,
      },
      {
        parts: [
          `been, was, down, stuck, trapped, wedged, pinned, stranded, lay, laid, laying, lying, found`,
          `(btwn|between|wedged|under|against|in|on|behind)`,
          `(the|his)? (bed|couch|wall|tub|toilet|dresser|nightstand|coffee table|floor|bathtub) (and|&|all night|for #
          |for (hours|hrs)|until|till|since|# hrs|# hours|overnight)`,
        ],
        beside: true,
      },
      {
        parts: [
          `down, found down, went down, is down, goes down`,
          `(again|twice|x#|#x|# times)`,
          `(in|on|at) (the|his)? (bathroom|bathrm|br|kitchen|hall*|bedroom|tub|shower|yard|garage|night|nite|stairs|
          steps|driveway|lobby), last night, overnight, this (wk|week|mo|month), since`,
        ],
      },
    ],
  ],
];

import type { RiskFrames } from '#reading/lexicon/lexicon.ts';

const bodyParts = `
  arm, arms, forearm*, elbow*, wrist*, hand, hands, finger, fingers, fingertip*, thumb, knuckle*, shoulder*,
  collarbone, collar bone, clavicle, rib, ribs,
  spine, back, neck, vertebra*, hip, hips, pelvis, femur, thigh, leg, legs, knee, kneecap, shin, tibia, fibula, ankle,
  ankles, foot, feet, toe, toes,
  heel, skull, jaw, nose, cheekbone, orbit, orbital, eye socket, eye, eyes, eyelid, radius, ulna, humerus, tailbone,
  coccyx, sternum, bone, bones, hamstring,
  achilles, face, cheek, forehead, scalp, head, ear, lip, mouth, tongue, throat, chest, stomach, belly, abdomen, side,
  flank, groin, buttock*, scrotum,
  calf, calves, palm`;
const hospital = `
  er, ed, a&e, hospital, hosp, emergency, emergency room, emergency department, emergency dept, icu, micu, sicu, nicu,
  picu, ccu, trauma bay,
  trauma center, burn unit, burn center, stroke unit, cardiac unit, med floor, medical floor, medical unit, telemetry,
  tele floor, step down, stepdown, surgery,
  the or, cath lab, urgent care, infirmary, mercy, general, regional, university, county hospital, childrens,
  children's`;

/** English risks of the body by injury, poison and what it is treated with: who was hurt and where they were taken. */
export const englishInjuries: RiskFrames = [
  [
    'acute_medical',
    [
      {
        parts: [
          `broke, broken, breaks, fractured, fractures, fx'd, cracked, snapped, shattered, crushed, smashed,
          dislocated, severed, cut off, sliced off, lost two, lost a, lost part of, amputated, amputate, mangled,
          torn, ruptured, punctured, impaled, gashed, lacerated, split open, cut open, sliced open, deep cut on, deep cut to, cut to the bone, gash on, gash in, gash to, gash across, laceration to,
          laceration on, lac to, lac on, puncture wound to, stab wound to, stab wound in, gunshot wound to, gsw to,
          gsw, burns over, scalded, scald on, blisters on, frostbite on, frostbite in, bitten on, bite on,
          bite to, bite wound on, dog bite to, dog bite on, stabbed in, shot in, shot through, was shot in,
          jumped and, nail through, nail went through, glass in, chemical in, bleach in, splash to`,
          bodyParts,
        ],
        beside: true,
      },
      {
        parts: [
          bodyParts,
          `(is|was|are|were|looks|looked|appears|may be|might be|possibly|probably|badly|came back|has been|got|been)?
          (broken|fractured|fx|fx'd|cracked|shattered|crushed|smashed|dislocated|severed|amputated|mangled|deformed|
          bent|out of (place|socket)|popped out|sliced|gashed|lacerated|split open|cut open|gaping|burned|burnt|
          scalded|blistered|bleeding|gushing|impaled|torn open|swelled shut|swollen shut|caught in|pinned|gangrenous|
          necrotic|infected|black and|(turning|turned|gone|going) (black|blue|purple|cold|numb))`,
        ],
        beside: true,
      },
      {
        parts: [
          `stabbed, shot, jumped, beaten, beat up, beaten up, assaulted, attacked, mauled, run over, ran over, hit by,
          struck by, thrown from, crashed, crash, wreck, rollover, collision, accident, mva, mvc, pinned, crushed,
          electrocuted, shocked, exposed, exposure, poisoned, poisoning, drowned, near drowning, near-drowning,
          drowning, submerged, trampled, injured, injury, injuries, wounded, blow to`,
          `surgery, in the hospital, at the hospital, in hospital, hospitalized, hospital, icu, trauma, intubated, er,
          ed, ems, ambulance, medics, paramedics, critical condition, critical, life support, lost consciousness,
          unconscious, knocked out, knocked unconscious, passed out, concussion, stitches, staples, sutures,
          fracture*, internal bleeding, airlifted, medflight*, life flight*, admitted, cast, swollen, urgent care`,
        ],
        loose: true,
      },
      {
        parts: [
          `burned, burnt, burns, burn, scalded, blister*`,
          `stove, oven, grease, oil, boiling, hot water, scalding, soup, coffee, tea, fire, fireworks, gas, gasoline,
          grill, campfire, heater, radiator, steam, iron, chemical*, acid, tub, bath, candle fire, house fire,
          explosion, burn (unit|center), skin graft*, third degree, second degree, 2nd degree, 3rd degree, er, ed,
          hospital, no care sought, untreated`,
        ],
      },
      {
        parts: [
          `dog, dogs, pit bull, pitbull, pit, cat, snake, rattlesnake, copperhead, raccoon, rat, bat, spider,
          brown recluse, horse`,
          `bit, bite, bites, bitten, attacked, mauled, clawed, kicked`,
          `${bodyParts}, him, client, cl, pt, child, baby, kid, mom, toddler, needs, er, ed, stitches, infected,
          swollen`,
        ],
      },
      {
        parts: [
          `swallowed, swallows, drank, drunk, ate, eaten, ingested, ingesting, got into, gotten into, inhaled,
          breathed in, sprayed with, splashed with, licked, chewed on`,
          `button battery, battery, batteries, magnet*, coin, coins, quarter, penny, marble, needle, razor*, nail,
          screw, glass, bleach, clorox, cleaner*, cleaning (fluid|product*|solution), lysol, pine sol, antifreeze,
          drano, drain cleaner, lye, lighter fluid, gasoline, gas, paint thinner, turpentine, lamp oil, kerosene,
          rat poison, mouse poison, poison, pesticide*, bug spray, ammonia, peroxide, hand sanitizer, rubbing alcohol,
          mouthwash, nail polish remover, detergent, dish soap, tide pod*, laundry pod*, dishwasher pod*, mothballs,
          mushrooms, berries, edible*, gummies, nicotine, vape (juice|liquid),
          (heart|bp|blood pressure|sleeping|diabetes|pain) pill*, gma's pills, grandma's pills, moms pills,
          mom's pills, dads pills, suboxone, methadone, fentanyl, carbon monoxide, fumes, smoke, chlorine`,
        ],
        beside: true,
      },
      {
        parts: [
          `taken, took, rushed, transported, transferred, flown, airlifted, air lifted, life flighted, lifeflighted,
          medflighted, driven, drove (himself)?, drove (cl|him), wheeled, carried, hauled, raced, readmitted,
          direct admit, direct-admit, bounced back, returned, went back, back, straight, walked (himself)?, landed,
          ended up, wound up, bounced, laid up, back and forth, in and out`,
          `(back)? (over|up)? (to|into|in to|in|at) (the|a|our)?`,
          hospital,
        ],
        beside: true,
      },
      {
        parts: [
          `rushed, transported, flown, airlifted, intubated, vented, admitted, readmitted, inpatient, hospitalized,
          in icu, on a vent, on vent, on life support, in critical condition, in surgery, being treated, medflighted,
          life flighted`,
          `(to|at|in|into) (the)?`,
          `mercy, st *, saint *, general, regional, university, county, children's, childrens, memorial, methodist,
          baptist, presbyterian, sinai, mayo, va, trauma center`,
        ],
        beside: true,
      },
      {
        parts: [
          `transported, sent, taken, took, admitted, hospitalized, readmitted, brought, seen, treated, evaluated,
          kept, held, being held, being watched, being monitored, observed, under observation, being worked up,
          worked up, hospital, in the er, in er, in the ed, in ed, at the er, at er, at ed, ed eval, er eval,
          hospital since`,
          `(for|with|due to|d/t|from|re|r/t|after|since|per) (a|an|the|his|some|possible|suspected|acute|severe|new|
          bad|worsening)?`,
          `chest *, heart *, cardiac, stroke, tia, mini stroke, seizure*, seizing, pneumonia, sepsis, septic,
          urosepsis, dehydrat*, infection, infected, cellulitis, abscess, bleed*, hemorrhage*, clot*, dvt, pe, embol*,
          chf, copd, asthma, resp*, breathing, shortness, sob, hypox*, fever, vomit*, dka, sugar*, glucose, hypogly*,
          hypergly*, kidney*, renal, liver, pancrea*, gallbladder, gallstones, append*, bowel, obstruction, ulcer*,
          gi, abd*, stomach, belly, syncope, fainting, passing out, falls?, fracture*, broken, head injury,
          head trauma, concussion, burn*, smoke, carbon monoxide, confusion, ams, altered, delirium, withdrawal, dts,
          toxicity, poison*, reaction, anaphyl*, afib, a-fib, arrhythmia, low *, high *, critical *, pain, injuries,
          injury, malnutrition, failure, flu, covid, rsv, croup, bronchiolitis, jaundice, preeclampsia, preterm *,
          early labor, hemorrhaging, sickle *`,
        ],
        beside: true,
      },
    ],
  ],
];

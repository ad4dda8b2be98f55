import type { RiskFrames } from '#reading/lexicon/lexicon.ts';
import { youngsters } from '#reading/lexicon/risks/en/people-and-things.ts';

const drugs = `
  meth|heroin|fentanyl|cocaine|coke|crack|opioids|opiates|opiate|amphetamine|amphetamines|methadone|suboxone|thc|
    marijuana|weed|benzos|xanax|
  oxy|oxycodone|percocet|pcp|alcohol|drugs|substances|illicit drugs|polysubstance`;

/** English: a child among drugs and drink, before birth and after. */
export const englishChildDrugsFrames: RiskFrames = [
  [
    'child_abuse_neglect',
    [
      {
        parts: [
          `newborn, nb, infant, baby, mec, meconium, cord blood, cord, cord tissue, umbilical cord, baby's urine,
            infant's urine, newborn's urine, utox on baby, baby's tox, infant's tox, neonatal tox, birth tox`,
          `tested positive, tests positive, positive, pos, came back, back with, back w/, +, showed, shows, exposed,
            addicted, withdrawing, in withdrawal, withdrawal, withdraws, nas`,
          `(to|for|from|with|w/)? (${drugs}), at birth, at delivery, in (the)? nursery, in nicu, w/ nas, from mom's
            use, scores, on morphine`,
        ],
        loose: true,
      },
      {
        parts: [
          `(toddler|baby|infant|child|kid|kids|#yo|# yo|#mo|girl|boy|preschooler|son|daughter|twins|crawler|# year
            old)`,
          `got into, gets into, got hold of, ate, eats, swallowed, swallows, ingested, drank, drinks, chewed, found
            playing with, found with, playing with, played with, picked up, put in mouth, licked, overdosed, was
            given, exposed to`,
          `(a|the|some|his|her|mom's|moms|dad's|dads|grandma's|mothers|mother's|parents'|parents|someone's|loaded|
            used)? (loaded|used|bag of|bottle of|left out|spilled)? (${drugs}|edibles|edible|gummies|thc gummies|
            pills|pill|pipe|needle|needles|syringe|syringes|vape|vape juice|vodka|beer|liquor|bleach|drano|lighter|
            knife|gun|razor|meds|antifreeze)`,
        ],
        beside: true,
      },
      {
        parts: [
          `needle, needles, syringe, syringes, pipe, pipes, meth pipe, crack pipe, drugs, meth, heroin, fentanyl,
            pills, paraphernalia, razor blades, loaded gun, foil, baggies, baggie, bong, vodka, cooking meth, meth
            lab, lab, drug use, dealing, drug deals, smoking meth, smoking crack, shooting up`,
          `(within|in) (easy)? (reach) of (the|a|her|his|their)? (${youngsters}), (in|on|under|next to|by|near|
            beside) (the|a|her|his)? (crib|baby bed|playpen|diaper bag|toy box|kids' room|kids room|kid's room|
            children's room|child's room|nursery|baby's bed|stroller|car seat|bottle), (where|around|in front of|near|
            with) (the|her|his|their)? (${youngsters}) ...`,
        ],
      },
      {
        parts: [
          `passed out, nodded off, nodding off, nods off, nodding, drunk, high, intoxicated, impaired, wasted,
            overdosed, od'd, using, blacked out, out cold, asleep, unresponsive, smoking meth, shooting up, dui, dwi,
            drove drunk, driving drunk, drinking and driving, driving high, driving impaired, drives drunk, drives
            high, swerving, buying drugs, buying fentanyl, drug deal, drug buy, slurring, hungover, tweaking, smoking
            crack`,
          `(while|with|w/|and|as|when|holding|next to|on|in front of|around|supposed to be|caring for|watching|
            babysitting|driving|in charge of|minding|bathing|feeding) (he|she|was|is|were|in charge of|supposed to be|
            only one|caring for|watching|minding|babysitting|driving|holding|feeding|bathing|alone with|responsible
            for)? (watching|caring for|bathing|holding|driving|in charge of|feeding|home with|alone with|minding|
            supervising)? (the|his|her|their|a|her own|both|all|two|three|#)? (${youngsters}) ..., (kids|children|
            baby|infant|toddler|child|son|daughter|twins|#yo|# yo|boy|girl|kid|#mo) (in|on|inside|alone|unattended|
            crawling|crying|unrestrained|present|next) ...`,
        ],
        loose: true,
      },
      {
        parts: [
          `(${youngsters})`,
          `in the car, in car, in (the)? (back|back seat|backseat|front seat|vehicle|truck), in her arms, in his arms,
            on her chest, on board, unrestrained, no car seat, unbuckled, without a car seat, w/o a car seat, on (her|
            his) lap`,
          `drug deal, drug buy, buying *, dui, dwi, drunk, drinking, high, during (a|the) *, chase, police chase,
            crash, wreck, fled *, passed out, nodding, nodded, unbuckled, no car seat`,
        ],
        either: true,
        loose: true,
      },
      {
        parts: [
          `gives, gave, giving, given, feeds, fed, feeding, slips, slipped, puts, dosed, doses, dosing, drugs,
            drugged, sedates, sedated, sedating`,
          `(the|his|her|their|a|my)? (${youngsters}|him|her|them)`,
          `(benadryl|melatonin|nyquil|cough syrup|sleeping pills|xanax|gummies|edibles|beer|wine|vodka|whiskey|liquor|
            alcohol|weed|rum|tequila|(her|his|mom's) (pills|meds|xanax|methadone)) ..., to (make|get|keep) (him|her|
            them|it) (sleep|asleep|quiet|calm) ..., so (it|he|she|they) (sleeps|sleep|will sleep|is quiet|stays
            asleep|will be quiet) ...`,
        ],
        beside: true,
      },
    ],
  ],
];

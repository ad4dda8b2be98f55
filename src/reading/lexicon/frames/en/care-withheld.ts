import type { RiskFrames } from '#reading/lexicon/lexicon.ts';
import { asListed, elder, helper, kin, necessity, staff, tended } from '#reading/lexicon/risks/en/elders-and-carers.ts';

const carers = asListed(`${kin}|${helper}|${staff}|husband|wife|they`);
const nobody = `nobody, no one, noone, no family, none of (the|her|his)? (staff|family|kids|aides|sons|daughters|
  children), not one of *`;

/** English: what those who care for an adult keep from them or leave undone: food, wash, turning, a doctor, calm. */
export const englishWithheldCare: RiskFrames = [
  [
    'adult_abuse_neglect',
    [
      {
        parts: [
          carers,
          `withholds, withhold, withholding, withheld, denies, denied, denying, hides, hid, hidden, hiding,
            took away, takes away, taken away, taking away, locks up, locked up, confiscates, confiscated, removed,
            removes, unplugged, refuses, refused, refusing, rations, rationing, restricts, restricting, limits,
            limiting, holds back, skips, skipped, skipping, sold, forgets, forgot, forgetting, stopped giving,
              wont give,
            will not give, doesnt give, does not give, wont buy, will not buy, never gives, never buys,
            never brings, throws out, threw out, threw away`,
          `(${elder}|her|his)? (own|all|all of|any|some|some of|prescribed|his|her|the|to (give|bring|buy|
            get) (${elder}|her)?)? (${necessity})`,
        ],
        beside: true,
      },
      {
        parts: [
          carers,
          `keeps, kept, keep, keeping, took, takes, taking, moved, moves, puts, put, hid, hides`,
          `(her|his|the|all|all the|all her)? (${necessity}) (and (${necessity}))? (away (from|so)|from (${elder}|
            her)|out of (her|his)? reach|where (she|he) (cant|cannot|can not)|so (she|he) (cant|cannot|wont|
            will not|doesnt|won't)|upstairs|in (his|her|the) (car|truck|trunk)|as punishment|away)`,
        ],
        beside: true,
      },
      {
        parts: [
          carers,
          `(only|just|barely|hardly)? (feeds|feed|fed|feeding|gives|gave|giving|lets|let|bathes|changes|changed|
            checks on) (${elder}|her) (only|just|nothing but|eat|have)?`,
          `once (a|per|every) (day|week|month), one meal *, # meal *, when (he|she) (feels like|remembers|wants),
            every (other|few) (day|days), crackers, bread, half (a|of|the|her|his) *, half portions, scraps,
            leftovers, cold food, dog food, cereal, no (food|supper|dinner|water), so (she|he|they) (wont|will not|
            doesnt|won't|does not) (need|have to|wet|go|soil|poop|pee|use)`,
        ],
      },
      {
        parts: [
          carers,
          `lets, let, letting, leaves, leaving, left, makes, made, making, keeps, keeping`,
          `(${elder}|her) (go|going|to go|sit|sitting|lie|lying|lay|laying|stay|starve|sleep|wait)? (hungry|thirsty|
            without|w/o|unfed|dirty|filthy|wet|soiled|in (wet|soiled|dirty|the same|her own|his own|own|urine|
            feces)|no (food|meals|water|care|heat)|on the (commode|toilet|bedpan|floor|bed pan))`,
        ],
        beside: true,
      },
      {
        parts: [
          nobody,
          `(has|have|had|is|was|ever|will|would|from the *|been|bothers to|bothered to|came to|comes to|there to|
            in the *)? (ever|even|actually)? (been|to)? (${tended})`,
          `(${elder}|her|his|it|the *) ..., in #, in (weeks|days|hours|a week|a month), since, for #, all (day|
            night|weekend|week), overnight`,
        ],
        beside: true,
      },
      {
        parts: [
          carers,
          `(has|have|had)? (wont|will not|would not|wouldnt|does not|do not|did not|is not|are not|was not|never|
            has not|have not|had not|refuses to|refused to|fails to|failed to|stopped|quit|forgets to|forgot to|
            barely|hardly|neglects to|too tired to|not) (ever|even|been|bother to|bothering to|being)? (${tended})`,
          `(${elder}|her|his|it|the|them|enough|anymore|right|regularly) ..., in #, in (weeks|days|hours|a week|
            a month), since, for #, all (day|night|weekend|week), overnight`,
        ],
        beside: true,
      },
      {
        parts: [
          `has not been, hasn't been, hasnt been, have not been, havent been, had not been, hadnt been, was not,
            wasnt, were not, not been, never been, not being, isnt being, is not being, never, not, not getting,
            without being`,
          `turned, repositioned, rolled, suctioned, toileted, fed, checked on, cleaned up, gotten up,
            gotten out of bed, put (to|in) bed, hydrated`,
          `since, in #, in (weeks|days|hours|a week|a month|over), for #, for (days|hours|weeks|over|several),
            overnight, all (day|night|weekend|shift), on (weekends|nights|weekdays), at night, by (staff|aide|
              caregiver|son|daughter|family|facility|anyone|
            night shift)`,
        ],
        beside: true,
      },
      {
        parts: [
          carers,
          `cancels, cancelled, canceled, cancelling, refuses, refused, refusing, no showed, missed, misses, skips,
            skipped, ignored, ignores, ignoring, declined, turned down, turned away, never made, never called,
            never called for, never took, never sent, never brought, never got, never sought, did not call,
              did not take,
            did not get, did not bring, did not seek, waited #, waited a week, waited days, wont take, wont bring,
            will not take, will not bring, wont call, will not call, wont get, delays, delayed`,
          `(doctor|dr|md|pcp|er|hospital|911|ambulance|wound care|wound|wounds|dressing changes|dressing|dialysis|
            chemo|treatment|treatments|medical care|medical|med care|home health|hh|hospice|therapy|pt and ot|pt/ot|
            specialist|appt|appts|appointment|appointments|bedsore|bedsores|sore|sores|infection|injury)`,
        ],
        beside: true,
      },
      {
        parts: [
          carers,
          `(refuses|refused|refusing|declines|fails|failed|too busy|forgot|wont|won't|will not|would not|did not|
            didnt|does not|doesnt|never|stopped|quit) (to)? (bring|bringing|take|taking|brought|took|get|getting|
            call|calling|let|drive|driving|pick up|allow)`,
          `doctor, dr, md, pcp, er, ed, hospital, 911, ambulance, wound care, dressing changes, dialysis, chemo,
            treatment, treatments, medical care, specialist, appt, appts, appointment, appointments, clinic, help,
            follow up, rx, prescription, prescriptions, meds`,
        ],
      },
      {
        parts: [
          `has not been, hasn't been, hasnt been, have not been, havent been, had not been, hadnt been, was not,
            wasnt, were not, not been, never been, not being, isnt being, is not being, not getting`,
          `bathed, washed, showered, changed, shaved, given a bath, given a shower, a bath, a shower, groomed,
            dressed`,
          `since, in #, in (weeks|days|hours|a week|a month|over), for #, for (days|hours|weeks|over|several),
            overnight, all (day|night|weekend|shift), by (staff|aide|caregiver|son|daughter|family|facility|anyone|
            night shift)`,
        ],
        beside: true,
      },
      {
        parts: [
          `sedates, sedated, sedating, sedate, drugs, drugged, drugging, dopes, doped, doping, overmedicates,
            overmedicated, overmedicating, knocks out, knocked out, knock, gives, gave, giving, slips, slipped,
            crushed, crushing, crushes, dosing, doses, benadryl, ativan, seroquel, melatonin, nyquil,
            sleeping pills, extra pills, extra doses, haldol, xanax, trazodone, meds`,
          `(${elder}|her) (up|out)? (so|to|so that)? (they|she|he)? ... (can go out|go out|quiet|sleeps|sleep|
            asleep|knocked out|calm down|sleeping|keep (${elder}|her)|out of (the)? way|stays in bed|stay in bed|
            manageable|no trouble|shut|rest), to (keep|make|shut|knock|get) (${elder}|her) ... (quiet|sleep|down|up|
            out|calm|asleep|still|in bed), (so|to) (staff|they|she|he|the *) can (sleep|rest|go|leave|watch|have),
            (so|to) (that)? (he'd|she'd|hed|shed|he would|she would|they) (sleep|be quiet|stay),
            without (a)? (order|prescription|rx), not prescribed, for staff convenience, for convenience`,
        ],
      },
      {
        parts: [
          `cold shower, cold showers, cold bath, cold water, ice water, hosed (off|down), hosed, hot water,
            scalding water, no dinner, no supper, no lunch, no tv, no phone, no visits, no smoke breaks,
            stand outside, stand in the corner, sit in the corner, sit in the dark, without meals, without supper,
            go to bed hungry, locked out, in the rain, in the cold, food taken, meals withheld, phone taken`,
          `as (a)? punishment, to punish (${elder}|her)?, for (wetting|soiling|talking back|complaining|crying|
            not listening|asking|messing|spilling|acting) ..., when (he|she|they) (acts|act|acted|complains|
            complain|wets|talks|cries|soils|misbehaves) ..., to teach (${elder}|her) ..., as discipline`,
        ],
        loose: true,
        either: true,
      },
      {
        parts: [
          `forces, forced, forcing, shoves, shoved, crams, crammed, stuffs, stuffed, pushes, rams`,
          `spoonfuls, spoon, spoons, food, pills, meds, the spoon, a sock, a rag, a washcloth, soap`,
          `(into|in|down) (her|his|their|mom's|dad's|the) (mouth|throat|face)`,
        ],
        beside: true,
      },
    ],
  ],
];

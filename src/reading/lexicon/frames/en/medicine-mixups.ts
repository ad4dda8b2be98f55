import type { RiskFrames } from '#reading/lexicon/lexicon.ts';
import { medicineNames } from '#reading/lexicon/medicine-names.ts';

const names = medicineNames.replaceAll('|', ', ');
const medicine = `med, meds, medicine, medicines, medication*, pill, pills, tablets, insulin, injection*, inhaler*, doses, script, scripts, rx, rxs, prescription*, (heart|water|bp|pressure|sugar|thyroid|seizure|pain|psych|sleep|adhd|am|pm) (pill|pills|med|meds), ${names}`;
const notTaking = `
  not|isnt|isn't|aint|hasnt been|hasn't been|has not been|been|wont|won't|doesnt|doesn't|didnt|didn't|hasnt|hasn't|
  never|quit|stopped|no longer|refuses to|refusing to|forgets to|forgot to`;

/** English risks of medicine by what became of it: left, hidden, mixed up, taken otherwise than said; and what a body does on it. */
export const englishMixups: RiskFrames = [
  [
    'medication_problem',
    [
      {
        parts: [
          medicine,
          `(but|and)? (he|she|cl|pt|they)? (admits|says|states)? (to|that)? (he|she)? (${notTaking}) (taking|take|takes|took|taken|using|use|start|started|touch|touched) (them|any|those|these|none)`,
        ],
        loose: true,
      },
      {
        parts: [
          `found, finds, finding, saw, discovered, caught, has been, been, was, is, admits, keeps`,
          `(his|her|the|old|loose|all|some|#|extra)? (pills|meds|tablets|doses|capsules|medication*) (hidden|hid|stashed|tucked|stuffed|in (the |a |his |her )?(trash|toilet|couch|plant|garbage|napkin|sock|cheek|tissue*|cushion*|shoe*|pocket)|under (the |his |her )?(mattress|tongue|pillow|bed|couch|cushion*|rug)|on (the )?floor), cheeking, palming, tonguing, hiding (his|her)? (pills|meds), stockpiling (pills|meds)`,
        ],
      },
      {
        parts: [
          `took, taken, gave, given, got, gets, used, injected, doubled`,
          `(#x|# x|double|twice|two of|# of|# extra|extra|an extra|a second|second|another) (the|his|her|a)? (am|pm|morning|night|nightly|bedtime|daily|dose of|doses of|dose)? (of)?`,
          `${medicine}, dose`,
        ],
        beside: true,
      },
      {
        parts: [
          `took, gave, taken, given, injected`,
          medicine,
          `(twice|2x|x2|two times) (by|in|instead|on|bc|because|sun*|mon*|tues*|wed*|thurs*|fri*|sat*|last), by (mistake|accident), in error, accidentally`,
        ],
        beside: true,
      },
      {
        parts: [
          medicine,
          `(are|were|is|was|still)? (all)? (mixed (up|together)|mixed w/ old|mixed w/ new|mixed with old|jumbled|loose in|in one (bottle|bag|cup)|out of order|unlabeled|spilled|disorganized|in disarray|scattered|in a bag|not set up|expired)`,
        ],
        beside: true,
      },
      {
        parts: [
          `has, have, had, found, saw, counted, with, taking, using, got, is on, on`,
          `(#|two|three|four|duplicate|multiple|several|extra|old and new) (old|different|diff|full|open|partial)? (bottles|scripts|rxs|boxes|vials|pens|doses) of, both (the)? (old|new|hosp*|home) (and|+|&|plus) (new|old|home|hosp*)? (doses of)?, old (and|+|&|plus) new, two kinds of, duplicate`,
          medicine,
        ],
        beside: true,
      },
      {
        parts: [
          `discharged, dc'd, d/c'd, released, sent home, sent out, left, came home, came out, got out, home, out, arrived, transferred, moved, living, going`,
          `(# days|a week|x# days)? (w/o|without|with no|w/ no|with none of|minus) (any|his|her|the|all)?`,
          `meds, medication*, medicine*, insulin, scripts, rx, prescriptions, inhaler*, ${names}`,
        ],
        beside: true,
      },
      {
        parts: [
          `rash, hives, welts, blotchy, dizzy, dizziness, lightheaded, tremor*, drowsy, sedated, sleepy, groggy, nausea, nauseous, nauseated, vomiting, diarrhea, itchy, itching, swelling, zombie, restless, akathisia, drooling, stiff, wt gain, weight gain, gained weight, gaining weight, headaches, sick, foggy, jittery, constipated, shaky`,
          `(on|from|since|after|bc of|because of|due to|since starting|after starting|w/|with|off) (the|his|her|new|taking|starting|a)? (new|higher|lower|old)?`,
          medicine,
        ],
        beside: true,
      },
      {
        parts: [
          medicine,
          `(is|are|was|were)? (still|sitting|left|been|just)? (sitting)? (in (the |a )?(trash|toilet|sink|garbage)|down (the )?(toilet|sink|drain)|still in (the |a )?(bag|box|sack|closet|car)|at the (counter|pharmacy)|left out|out of (the )?fridge|in (a |the )?hot car)`,
        ],
        beside: true,
      },
      {
        parts: [
          `decided (on (his|her) own)? to, chose to, choosing to, opted to, wants to just, on (his|her) own, w/o telling (anyone|the dr|dr|md), without telling (anyone|the dr|dr|md)`,
          `stop, stopped, quit, come off, came off, halve, halved, cut, skip, half, double, doubled`,
          medicine,
        ],
        beside: true,
      },
      {
        parts: [
          `(inconsistent|inconsistently|sporadic|sporadically|irregular|erratic|spotty|poor|partial|low|lapsed|noncompliant|non-compliant|nonadherent|not compliant|not adherent|not consistent|inconsistency|trouble|struggling) (w/|with|about|taking|on|in|adherence (to|w/|with)|compliance (to|w/|with))?`,
          `med, meds, medication*, medicine*, pills, insulin, rx, ${names}, adherence, compliance`,
        ],
        beside: true,
      },
      {
        parts: [
          `not on, isnt on, isn't on, aint on, not been on, hasnt been on, hasn't been on, has not been on, been off, went off, came off, is off, off of, off all, took (himself|herself) off, no longer on`,
          medicine,
          `since, anymore, any more, x#, for (#|a|two|three|months|weeks|days|over), # (days|wks|weeks|mos|months), now, right now, rn, at this time and, on (his|her) own`,
        ],
      },
      {
        parts: [
          `no, out of, without, w/o, zero, 0`,
          `(more)? (refill|refills) (left|remaining|on|for|since|until)?, (pills|meds|insulin|doses|strips|pens) left`,
        ],
        beside: true,
      },
    ],
  ],
];

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
          `unsure, not sure, confused, unclear, uncertain, no idea, mixed up, doesnt know, doesn't know, does not know, dont know, don't know, didnt know, cant say, can't say, cant recall, cant remember, can't remember, questions, wrong`,
          `(on|re|about|abt|as to|over|w/|with|of)? (which|what|how many|how much|when|if|whether)`,
          medicine,
        ],
      },
      {
        parts: [
          `med list, meds list, med lists, medication list, med rec, d/c list, dc list, list, meds, bottles, orders, mar, pillbox, discharge papers`,
          `(not|dont|don't|doesnt|doesn't|does not|do not|didnt|didn't) (match|agree|line up|reconcile), mismatch*, discrepanc*, conflict*`,
        ],
      },
      {
        parts: [
          `discrepanc*, duplicat*, mismatch*, error, errors, mixup, mix-up, mix up`,
          `(in|on|w/|with|of|re|between|found in) (the|his|her)? (med|meds|medication*|pillbox|list|mar|doses|dosing|insulin|rx|dc meds)`,
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
          `not giving, isnt giving, isn't giving, hasnt given, hasn't given, hasnt been giving, not been giving, didnt give, didn't give, did not give, forgets to give, forgot to give, stopped giving, quit giving, refuses to give, missed giving, skips, not getting, isnt getting`,
          `(him|her|them|kid|the kid|child|son|dtr|baby|cl|pt|av|mom|dad) (his|her|the|their|any|all)?`,
          medicine,
        ],
        beside: true,
      },
      {
        parts: [
          `takes, taking, take, took, uses, using, on`,
          medicine,
          `when (i|he|she|they) (feel*|remember*|want*|need*|think*|can|has|have|sleep*), when remembers, when (needed|bad|stressed) only, off and on, on and off, sometimes, some days, here and there, every other day instead, not every day, half the time, if (he|she) (remembers|feels|wants), only when, only if, most days, inconsistent*, sporadic*, irregular*, erratic*`,
        ],
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
          `due for, was due`,
          `(his|her|the|monthly)? (lai|inj|shot|injection|depot|invega|sustenna|decanoate)`,
          `never came, no show*, no-show*, (didnt|didn't|did not) (come|show), missed, not given, hasnt come, hasn't come, refused`,
        ],
        loose: true,
      },
      {
        parts: [
          `cant, can't, cannot, unable to, couldnt, couldn't, trouble, too shaky to, not able to, struggles to`,
          `see to, see, read, open, reading, opening, draw up, drawing up, measure, measuring, tell, swallow, swallowing, inject, count, keep track of`,
          `${medicine}, bottle*, label*, syringe*, dose, pillbox, pill bottle*, vial*`,
        ],
      },
      {
        parts: [
          `cut, cuts, cutting, reduced, halved, dropped, takes, taking`,
          medicine,
          `(to|by|in) (once|1x|half|every other|one), (d/t|due to|bc of|because of|for) (the )?(cost|copay|price|money), (only)? (1x|once) instead`,
        ],
        beside: true,
      },
      {
        parts: [medicine, `none (x#|for #|in #|left|till|until)*`],
        loose: true,
      },
      {
        parts: [
          `took, taking, takes, using, used, given, gave, gives, borrowed, borrowing, sharing, on`,
          `(neighbor's|neighbors|wife's|wifes|husband's|husbands|mom's|moms|dad's|dads|friend's|friends|roommate's|sister's|sisters|brother's|brothers|son's|sons|daughter's|dtr's|dtrs|mother's|bf's|gf's|someone else's|somebody else's|other people's|another pt's)`,
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
          `ran thru, ran through, run thru, run through, went thru, went through, gone through, goes through, going through, used up, burned thru, burned through, finished, took, used`,
          `(all)? (#|his|her|the|a)? (month's|months|whole|entire|full|30 day|#)? (supply of|bottle of|script of|of)? (oxy*|percs|percocet*|norco*|vicodin|pain (pills|meds)|xanax|klonopin|ativan|tramadol|hydrocodone|oxycodone|pills|meds|script|bottle|refill|rx|suboxone|strips|adderall|gabapentin)`,
          `in (#|a|one|two|three|under|less) (days|day|week|wks|weeks|wk)*, # (days|wks|weeks) early, early, too (fast|soon|early), already`,
        ],
        beside: true,
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

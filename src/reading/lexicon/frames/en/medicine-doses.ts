import type { RiskFrames } from '#reading/lexicon/lexicon.ts';
import { dullingMedicines as dulling, medicineNames } from '#reading/lexicon/medicine-names.ts';

const names = medicineNames.replaceAll('|', ', ');
const medicine = `med, meds, medicine, medicines, medication*, pill, pills, tablets, patch, patches, inj, injection*, shot, doses, (heart|water|bp|pressure|sugar|thyroid|seizure|pain|psych|sleep|adhd|am|pm) (pill|pills|med|meds), ${names}`;

/** English risks of medicine by the dose: missed, too much, withheld, bad for who takes it. */
export const englishDoseFrames: RiskFrames = [
  [
    'medication_problem',
    [
      {
        parts: [
          medicine,
          `makes, making, made, gives, giving, gave, gets, has, had, got, leaves, left, knocks, causing, causes`,
          `(him|her|them|cl|pt|kid|child|client)? (too|so|really|very|super|all|feeling|feel)? (dizzy|sleepy|sick|stiff|shaky|tired|drowsy|groggy|nauseous|nauseated|itchy|foggy|jittery|constipated|lightheaded|light headed|woozy|loopy|twitchy|swollen|wired|out of it|like a zombie|throwing up|vomiting), (him|her|them|cl|pt) (bad|terrible|awful|the|some)? (headaches|diarrhea|hives|cramps|the runs|tremors|nightmares|a rash|rash)`,
        ],
        beside: true,
      },
      {
        parts: [
          medicine,
          `(quit|stopped|stops|skips|skipped|dropped|ditched|tossed|refuses|hates|wont take|won't take|not taking|isnt taking|isn't taking|hasnt taken|hasn't taken|never took|never started|stopped taking|quit taking|didnt finish|didn't finish|never finished) (it|them|those|half|the rest)`,
        ],
        loose: true,
      },
      {
        parts: [
          `${medicine}, dose`,
          `(was|were|got|being|been|are|is)? (missed|skipped|omitted|not given|never given|not sent|never sent|left off|forgotten|never came|never arrived|never ordered|not transcribed|delayed|withheld|lapsed) (x#|# x|#|two|three|on|for|at|since|in|by|all|last|this|w/|sat*|sun*|mon*|tues*|wed*|thurs*|fri*|yest*|again|twice)`,
        ],
        beside: true,
      },
      {
        parts: [
          `confused, mixed up, lost, mixup, unclear, unsure, foggy`,
          `re, on, about, abt, over, as to, w/, with`,
          `${medicine}, insulin, which pill*, what to take, dosing, doses`,
        ],
        beside: true,
      },
      {
        parts: [
          `withholds, withholding, withheld, holding back, holds back, keeping, rationing out, locks up, wont give (him|her|them|av|pt|mom|dad|child|kid)?, won't give (him|her|them|av|pt|mom|dad|child|kid)?`,
          medicine,
        ],
        beside: true,
      },
      {
        parts: [`out of, completely out of, almost out of, all out of, been out of`, medicine],
        beside: true,
      },
      {
        parts: [
          `w/o, without, no`,
          `${medicine}`,
          `(for)? (#|two|three|four|five|six|several|a few) (days|day|wks|weeks|wk|week|mos|months|nights|doses), x#, since, til, till, until, a week, a month`,
        ],
        beside: true,
      },
      {
        parts: [
          `cant open, can't open, cannot open, couldnt open, unable to open, trouble opening, cant get, struggles w/, struggles with`,
          `childproof, child proof, safety caps, pill bottle*, rx bottle*, med bottle*, bubble pack*, blister*`,
        ],
        beside: true,
      },
      {
        parts: [
          `gave, gives, giving, given, shared, shares, dosed`,
          `her own, his own, their own, (moms|mom's|dads|dad's|gmas|grandmas|brothers|brother's|sisters|sister's|siblings|sibling's|cousins|nbrs|neighbors)`,
          `${medicine}, ${dulling}`,
        ],
      },
      {
        parts: [
          `pill bottle*, bottles, meds, pills, insulin, inhaler*, epipen*, eye drops, patches, nitro`,
          `(was|were|are|is|all|some|mostly|been|had)? expired ((in)? (19|20)#)?, (from|dated) (19|20)#, years old, yrs old, way out of date, past date`,
        ],
        beside: true,
      },
      {
        parts: [
          `mixing, mixes, mixed, taking, takes, took, washing, washes, washed, chasing`,
          `${medicine}, ${dulling}`,
          `(w/|with|and|&|plus|down w/|down with|on top of) (a|her|his|some|#|the)? (shots of|glass of|shot of)? (alcohol|etoh|booze|liquor|beer*|wine|vodka|whiskey|gin|rum|bourbon|brandy|scotch|tequila)`,
        ],
        beside: true,
      },
      {
        parts: [
          `patch, patches, fentanyl patch*`,
          `(wearing|wears|had|has|w/|found|with) (2|two|3|three) (on|at|patches), (2|two|three|3) (at once|at a time|on at), never changed, not changed, fell off`,
        ],
        loose: true,
      },
      {
        parts: [
          `inhaler*, asthma pump, albuterol, epipen*, insulin, pens, vials, pillbox, pill bottle*, ${names}`,
          `been empty, was empty, is empty, were empty, are empty, (ran|run) dry, all used up, out since, empty (since|for|a|#|x#)`,
        ],
        beside: true,
      },
      {
        parts: [
          `on, taking, takes, doing, using, only, just, been on`,
          `half, half of, half a, half his, half her, 1/2, one instead of two, every other, every third`,
          medicine,
          `to stretch, to save, to make, til, until, till, bc, because, cause, cuz, instead, w/o, without, so (he|she|it), due to cost, too expensive`,
        ],
      },
      {
        parts: [
          medicine,
          `(takes|taking|took|using|uses|gives|giving) (it|them) (every (other|2nd|3rd|third|few|couple|# days)|once a week|when|whenever|if|only|as needed instead|twice|off and on), (been|was|is)? (taking|takes|took|on|using) both (bottles|of them|of those)?, missed (the)? last (#|two|three|few), too big to swallow, hard to swallow, cant get (it|them) down, can't get (it|them) down, (cant|can't|cannot|couldnt|couldn't|doesnt|doesn't|unable to|could not) (say|tell|name|explain|know) (what|which) *`,
        ],
        loose: true,
      },
      {
        parts: [
          `threw, throws, throwing, chucked, dumped, poured, pitched, flushed, tossing, tossed, burned, buried`,
          medicine,
          `in, into, down, out, away, at, off`,
        ],
        beside: true,
      },
      {
        parts: [
          `pharmacy, pharm, cvs, walgreens, rite aid, walmart`,
          `shorted, short filled, shortfilled, mixed up, messed up, screwed up, lost, gave (him|her|them|cl|pt)? (the)? wrong, on backorder, back ordered, backordered, out of stock, cant fill, closed before`,
        ],
      },
      {
        parts: [
          `same (drug|med|pill|medicine), same one`,
          `(diff|different|two|2|under|both|twice) (names|name|bottles|labels|strengths|brands)`,
        ],
      },
      {
        parts: [
          `skimming, stealing, steals, stole, swiping, swiped, diverting, diverted, helping (himself|herself) to, getting into, dipping into`,
          `hydrocodone, oxy*, morphine, norco*, percocet*, fentanyl, ativan, xanax, tramadol, pain meds, pain pills, adderall, meds, pills, patches`,
        ],
        beside: true,
      },
      {
        parts: [`spits, spitting, spat, spit, cheeks, gags on, chokes on, refuses, hides`, medicine],
        beside: true,
      },
      {
        parts: [
          `taking, takes, took, gave, giving, gives, given, using`,
          medicine,
          `instead of (as|taper|tapering|the|once|twice|daily|one|two|half|bedtime|morning|#), all at once, all at one time, at the wrong time, at wrong times, backwards, out of order`,
        ],
      },
      {
        parts: [
          `taking, takes, took, gave, giving, gives, given`,
          `(night|nite|nighttime|bedtime|evening|pm) (pill*|med*|dose*) (at noon|in the morning|in the am|in am|at breakfast|at lunch|this am), (morning|am|daytime) (pill*|med*|dose*) (at night|at nite|at bedtime|in the evening|in pm)`,
        ],
        beside: true,
      },
      {
        parts: [
          medicine,
          `makes, making, made, gives, giving, gave, hates, hated, causes`,
          `stopped, quit, tossed, dropped`,
        ],
        loose: true,
      },
      {
        parts: [
          `${medicine}, doses`,
          `lost track, cant keep track, can't keep track, lost count, cant keep up, can't keep up, doesnt keep track`,
        ],
        loose: true,
      },
    ],
  ],
];

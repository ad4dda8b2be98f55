import type { RiskFrames } from '#reading/lexicon/lexicon.ts';
import { medicineNames } from '#reading/lexicon/medicine-names.ts';

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
          `pill bottle*, bottles, meds, pills, insulin, inhaler*, epipen*, eye drops, patches, nitro`,
          `(was|were|are|is|all|some|mostly|been|had)? expired ((in)? (19|20)#)?, (from|dated) (19|20)#, years old, yrs old, way out of date, past date`,
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
        parts: [`spits, spitting, spat, spit, cheeks, gags on, chokes on, refuses, hides`, medicine],
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

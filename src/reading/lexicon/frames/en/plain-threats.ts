import type { RiskFrames } from '#reading/lexicon/lexicon.ts';
import { meaning } from './meant-threats.ts';

/** English threats in plain words: what is meant for somebody, and how it is said to end. */
export const englishDangerFrames: RiskFrames = [
  [
    'homicidal_ideation',
    [
      {
        parts: [
          meaning,
          `finish (him|her|them) off, take (him|her|them) out for good, do (him|her|them) in, end (his|her|their) life, put (him|her|them) (in the ground|six feet under|in a grave|in the dirt|down for good), (make sure|see to it) (he|she|they) (never|doesnt|don't|dont|doesn't|wont|won't) (wake|breathe|wakes|breathes|walk|walks|sees|see) ...`,
        ],
        beside: true,
      },
    ],
  ],
  [
    'whereabouts_unknown',
    [
      {
        parts: [
          `moved out, moved away, moved, left, took off, snuck out, cleared out, gone, went off, split`,
          `(doesnt|doesn't|does not|dont|don't|didnt|didn't|did not|cant|can't|couldnt|wouldnt|wont) (know|say|tell|recall) (me|us)? where`,
        ],
        loose: true,
      },
      {
        parts: [
          `checked out, moved out, moved, left, gone, cleared out, vacated, took off, took the kids, packed up, slammed out, stormed out`,
          `(phone|number|line|cell|# is) (is|was)? (now)? (disconnected|dc|d/c'd|dc'd|d/c|not in service|out of service|cut off|off), (has|have|had)? (looked|searched|checked) everywhere`,
        ],
        loose: true,
      },
    ],
  ],
];

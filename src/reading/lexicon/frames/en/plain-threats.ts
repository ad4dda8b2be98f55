import type { RiskFrames } from '#reading/lexicon/lexicon.ts';
import { meaning } from './meant-threats.ts';

const persons = `roommate, roomie, cellmate, celly, neighbor, neighbors, landlord, boss, coworker, ex, wife, husband, bf, boyfriend, gf, girlfriend, partner, mom, mother, dad, father, stepdad, stepmom, brother, sister, uncle, cousin, son, daughter, kids, baby, worker, caseworker, po, judge, lawyer, teacher, nurse, doctor, guy, dude, man, woman, lady, kid, boy, girl, family, dealer, in-laws, mother in law, brother in law, him, her, them, somebody, someone, everybody, everyone`;

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
      {
        parts: [
          meaning,
          `(put|stick|stuck|bury|drive) (a|the|this|that|my) (knife|blade|screwdriver|axe|bullet) (in|into|through|thru)`,
          persons,
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
  [
    'arrest_or_violation',
    [
      {
        parts: [
          `po, p.o., probation officer, probation, parole, juv po, parole officer`,
          `(is|she's|he's|shes|hes|will be|plans on|says she's|says he's) (filing|writing (him|her|cl) up|violating|revoking|putting in for a warrant|locking (him|her) up)`,
        ],
        loose: true,
      },
    ],
  ],
  [
    'violence_threat',
    [
      {
        parts: [
          meaning,
          `(mess|fuck|f|jack|rough|bust|tear) (him|her|them|me|us|you|u|yall|someone|somebody|people|staff|whoever|everybody) up, (mess|fuck|f|jack|rough|bust|tear) up (him|her|them|me|us|you|u|someone|somebody|staff|whoever|the *|his *|her *|my *)`,
        ],
        beside: true,
      },
    ],
  ],
];

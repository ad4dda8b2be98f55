import type { RiskFrames } from './lexicon.ts';

const disclosed = `disclosed, disclosure, outcry, told (counselor|teacher|mom|mgm|me|worker|nurse|therapist|her|school|fm), reported, report made, hotline*`;

/** English risks of harm to others and to oneself that take two statements to tell. */
export const englishHarmFrames: RiskFrames = [
  [
    'child_abuse_neglect',
    [
      {
        parts: [
          `coach, uncle, cousin, stepdad, stepfather, stepbrother, brother, bf, boyfriend, neighbor, teacher, pastor, grandfather, grandpa, older boy, older kid, man, babysitter, sitter`,
          `(touching|touched|touches|groping|groped|fondling|fondled|rubbing|rubbed|kissing|kissed) (her|him|me|child|the child)`,
          disclosed,
        ],
        loose: true,
      },
      {
        parts: [
          `#yo, # yo, # y/o, older sibling, oldest, sister, brother, sibling`,
          `(caring for|watching|babysitting|raising|feeding|in charge of|taking care of|left with|left w/) (the|her|his|all)? (#yo|# yo|baby|infant|toddler|twins|sibs|siblings|younger *|little *|kids)`,
          `(parents|mom|mo|mother|dad|no adult|adults) (gone|out|away|asleep|not home|high|passed out|at work), no adult*, all (weekend|night|day), overnight, alone, by (himself|herself|themselves)`,
        ],
        loose: true,
      },
      {
        parts: [
          `kids, children, chn, boys, girls, siblings, sibs, twins, baby, toddler, child, infant`,
          `(no|without|w/o) (food|meal|meals|formula), unfed, not fed, filthy, no (bath|baths|diaper*), no clean (clothes|diapers)`,
          `no (bath|baths|clothes|shoes|diaper*|supervision|heat|adult), (in|for|all) (days|# days|a week|weeks|day), (mom|mo|dad|fa|parent|parents|mother|father|sitter) (passed out|asleep|high|drunk|gone|nowhere|not home|not there|out)`,
        ],
        loose: true,
      },
    ],
  ],
  [
    'suicidal_ideation',
    [
      {
        parts: [
          `(cant|can't|cannot|cant even) do (this|it) (anymore|any more|no more), (cant|can't|cannot) take (it|this) (anymore|any more|no more), done fighting, so tired of everything, this is it, im done, i'm done`,
          `tell (my|the|them|mom|everyone|her|him) ..., i love (you|u|them|yall|you all), sorry for (everything|all), goodbye, take care of (my|the) ...`,
        ],
        loose: true,
      },
    ],
  ],
];

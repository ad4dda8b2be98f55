import type { RiskFrames } from '#reading/lexicon/lexicon.ts';

const disclosed = `disclosed, disclosure, outcry, told (counselor|teacher|mom|mgm|me|worker|nurse|therapist|her|school|fm), reported, report made, hotline*`;

const farewell = `(gave|giving|gives|given) (away)? (all)? (her|his|their) (cat|cats|dog|dogs|pets|things|belongings|stuff|tools|car|clothes|records|guitar) (away)?, letters to (each|both|all|his|her|the|every) (kid|kids|child|children|son|sons|daughter|daughters|family|grandkids), wrote letters, will on the table, (made|updated|signed|redid) (his|her|a|the) will, (cemetery|burial|funeral) (plot|plan|plans|clothes), bought a plot, (cleaned|cleared) out (the|his|her)? (house|apt|apartment), tired of (waking|everything|fighting|it all), (i'll|ill|will|gonna) be (with|w/) *, said (his|her)? goodbye*, paid (up)? (his|her) (bills|cremation), (wouldnt|wouldn't|would not|refused to|wont|declined to) (answer|say|discuss) (re|about|abt) plan, planned (his|her) funeral`;

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
      // One of these is daily life; two of them are a farewell.
      { parts: [farewell, farewell], loose: true },
      {
        parts: [
          `(cant|can't|cannot|cant even) do (this|it) (anymore|any more|no more), (cant|can't|cannot) take (it|this) (anymore|any more|no more), done fighting, so tired of everything, this is it, im done, i'm done`,
          `tell (my|the|them|mom|everyone|her|him) ..., i love (you|u|them|yall|you all), sorry for (everything|all), goodbye, take care of (my|the) ...`,
        ],
        loose: true,
      },
    ],
  ],
  [
    'self_harm',
    [
      {
        parts: [
          `burns, burn, cuts, scratches, scabs, welts, lines, slashes, gouges, marks`,
          `(arm|arms|forearm|forearms|thigh|thighs|wrist|wrists|leg|legs|ankle|stomach|hip)`,
          `did (it|them|this|that|these) (mon*|tues*|wed*|thurs*|fri*|sat*|sun*|last|yest*|after|when|w/|with|to|bc|on purpose|this|again), (says|said) (its|it's|from|she used|he used) (the|a|her|his)? (blade|razor|lighter|scissors|knife), not trying to die, no (wish|intent) to die, (from|w/|with|using) (the|a|her|his) (blade|razor|lighter|eraser|sharpener|safety pin|scissors)`,
        ],
        loose: true,
      },
      {
        parts: [
          `cut, cuts, cutting, slit, dug, digs, digging, stabbed, jabbed, gouged, carved, scraped, burned, poked`,
          `(his|her|their|own) (own)? (arm|arms|wrist|wrists|forearm|forearms|thigh|thighs|leg|legs|skin|stomach|neck|hand)`,
          `(w|w/|with|using) (a|an|the|his|her|some)? (fork|spork|razor|blade|glass|lighter|pencil|pen|staple|staples|paperclip|can lid|lid|plastic|scissors|knife|nail|screw|key|pin|tweezers|shank|comb|toothbrush)`,
        ],
      },
    ],
  ],
  [
    'domestic_violence',
    [
      {
        parts: [
          `bf, boyfriend, husband, partner, spouse, fiance, wife, gf, girlfriend`,
          `(answers|answering|answered) (every|all|for|each) ..., (does|did) all the talking, (speaks|spoke|talks|speaking) for (her|him), (wont|won't|wouldnt|would not|refused to|refuses to) (leave|step out), hovering, hovers, never leaves`,
          `flinch*, cower*, (looks|looked) (down|at him|at the floor), afraid, scared, (walked|ran) into (a|the)? door, bruis*, black eye`,
        ],
        loose: true,
      },
    ],
  ],
  [
    'whereabouts_unknown',
    [
      {
        parts: [
          `moved out, moved, left, gone, cleared out, evicted, took off`,
          `no (addr|address|addy|number|forwarding|trace|word), no (fwd|new|known|current) (addr|address|addy|number)`,
        ],
        loose: true,
      },
      {
        parts: [
          `(not|isnt|wasnt|never) (in|at|back at|back to) (the|her|his)? (shelter|placement|home|program|apt|house|work|camp|motel|group home|bf's|gf's|sister's|sisters|mom's|moms|dad's|dads|aunt's|friend's|school) (since *)?`,
          `phone (off|dead|dc|disconnected|shut off), (not|isnt|nor) at (the|her|his)? *, (hasnt|hasn't|havent|haven't|not) (heard|seen), no luck, (nobody|no one|noone) *, whereabouts *`,
        ],
        loose: true,
      },
    ],
  ],
];

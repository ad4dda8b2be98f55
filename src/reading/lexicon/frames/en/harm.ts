import type { RiskFrames } from '#reading/lexicon/lexicon.ts';

const farewell = `(gave|giving|gives|given) (away)? (all)? (her|his|their) (cat|cats|dog|dogs|pets|things|belongings|stuff|tools|car|clothes|records|guitar) (away)?, letters to (each|both|all|his|her|the|every) (kid|kids|child|children|son|sons|daughter|daughters|family|grandkids), wrote letters, will on the table, (made|updated|signed|redid) (his|her|a|the) will, (cemetery|burial|funeral) (plot|plan|plans|clothes), bought a plot, (cleaned|cleared) out (the|his|her)? (house|apt|apartment), tired of (waking|everything|fighting|it all), (i'll|ill|will|gonna) be (with|w/) *, said (his|her)? goodbye*, paid (up)? (his|her) (bills|cremation), (wouldnt|wouldn't|would not|refused to|wont|declined to) (answer|say|discuss) (re|about|abt) plan, planned (his|her) funeral`;

/** English risks of harm to others and to oneself that take two statements to tell. */
export const englishHarmFrames: RiskFrames = [
  [
    'suicidal_ideation',
    [
      // One of these is daily life; two of them are a farewell.
      { parts: [farewell, farewell], loose: true },
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

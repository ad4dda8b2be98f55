import type { RiskFrames } from '#reading/lexicon/lexicon.ts';

const children = `
  kid|kids|child|children|chn|boy|boys|girl|girls|baby|infant|toddler|newborn|sibs|siblings|twins|son|dtr|daughter|
  #yo|# yo|#y|# y/o|#mo|#yos`;
const guardian = `
  mom|mo|mother|dad|fa|father|parents|parent|stepdad|stepmom|stepfather|stepmother|gma|grandma|mgm|pgm|aunt|uncle|
  sitter|babysitter|moms bf|mom's bf|bf|gf|mother's boyfriend|foster mom|foster dad|fm|fos mo`;
const mate = `
  bf|boyfriend|husband|husb|hubby|partner|ex|exhusband|ex-husband|ex-husb|exhusb|spouse|wife|gf|girlfriend|fiance|
  paramour|baby daddy|babydaddy|old man|old lady|her man|my man|kids dad|kids father|babys dad|baby's dad|
  baby's father`;
const neglectSigns = `(same|dirty|filthy|soiled|stained) (clothes|clothing|outfit|uniform|socks|diaper), lice, head lice, nits, (rotten|rotting|rotted|black|decayed) teeth, (smells|smell|smelled|smelling|reeks|soaked|stinks) (of|like|w/|with|in) (urine|pee|feces|mold|smoke|bo), always hungry, hungry, hoards food, hoarding food, steals food, no coat, no shoes, no winter coat, no socks, shoes too small, filthy, dirty face, dirty hair, matted hair, unbathed, unwashed, no bath, flea bites, bug bites, bedbug bites, scabies, ringworm, (full|heavy|sagging|soaked) diaper, diaper rash, untreated *, missing school, truant, no glasses, dentist is "too far", never seen a dentist, no dentist`;

/** English: what is done to a child or a partner, by who does what. */
export const englishFamilyFrames: RiskFrames = [
  [
    'child_abuse_neglect',
    [
      // One of these happens in any home; two of them are neglect.
      {
        parts: [neglectSigns, neglectSigns],
        loose: true,
      },
      {
        parts: [
          `${guardian}|bm|bio mom|bf|grandfather|grandpa`.replaceAll('|', ', '),
          `nodding off, nodding out, nodded off, nodding, passed out, high, drunk, intoxicated, unresponsive, slurring, out of it, wasted, using, smoking meth, shooting up`,
          `(w/|with|while|holding|next to|on|near|caring for|watching|driving|around|beside|in front of) (the|her|his|a)? (${children})`,
        ],
        loose: true,
      },
      {
        parts: [
          guardian.replaceAll('|', ', '),
          `makes, made, making, forces, forced, forcing, has, had, locks, locked, punishes, punished`,
          `(the|her|his|both|all|my)? (${children}|him|her|them|me) ... (sleep|sleeping|kneel|stand|sit|stay|eat|drink|hold|run|wear|go) ... (garage|closet|bathtub|tub|basement|shed|porch|outside|corner|crate|cage|rice|floor|soap|hot sauce|punishment|hours|dog food|vomit|naked|w/o dinner|without dinner|hungry|cold|snow)`,
        ],
        beside: true,
      },
      {
        parts: [
          children.replaceAll('|', ', '),
          `(comes|come|came|coming|showed up|shows up|arrives|arrived|sent|wearing|wears|is|was|always|still|attends|in|w/|with|has|had)? (to (school|class|daycare|bus))? (in)? (the)? (same dirty|same filthy|dirty same|same soiled|same|dirty|filthy|soiled|urine soaked) (clothes|clothing|shirt|diaper|outfit|uniform|pants) (all|every|for|again|and|&|on|x#|3|4|as|since|since mon), (smells|smelled|smelling|reeks|reeked|stinks|stank|smell|smelly) (strong|strongly|bad|badly)? (of|like)? (urine|pee|feces|mold|weed|body odor|rotten|bo), (filthy|unbathed|unwashed|lice|head lice|flea bites|bedbug bites|rotten teeth|rotting teeth|untreated *) ... (again|all|every|for|x#|untreated|weeks|months|mom|mo|parents)`,
        ],
      },
      {
        parts: [
          guardian.replaceAll('|', ', '),
          `left, leaves, leaving, forgot, abandoned, dumped, locked, leave`,
          `(the|her|his|their|both|all|two|three|#|my|our)? (little|younger|older)? (${children}|him|her|them) ... (in|inside) (a|the|his|her|hot|parked|running)? (hot|parked|running)? (car|truck|van|vehicle), (the|her|his|their|both|all|two|three|#|my|our)? (little|younger|older)? (${children}) ... (alone|unattended|by themselves|by himself|by herself|overnight|w/ no one|with no one|unsupervised|outside|w/ a stranger|with a stranger)`,
        ],
      },
      {
        parts: [
          `stepdad, stepfather, step dad, step father, uncle, cousin, brother, stepbrother, grandpa, grandfather, dad, father, fa, moms bf, mom's bf, moms boyfriend, mom's boyfriend, bf, boyfriend, coach, neighbor, man, babysitter, teacher, pastor`,
          `comes, came, coming, gets, got, getting, climbs, climbed, sneaks, sneaking, crawls, goes, went, watches, watched, walks in, films, filmed, kisses, kissed, makes, made, shows, showed, sends, sent, sleeps, slept`,
          `(in|into|to) (her|his|their|my) (room|bed|bedroom) (at night|at nite|w/o|naked|when mom|when everyone|when no|after mom|late|drunk) ..., (in)? bed (w/|with) (her|him|me|child), (her|him|me|them)? (undress|undressing|naked|in the shower|shower|showering|changing|on the (lips|mouth)|porn|nudes|naked pics|pictures|photos|videos|his (privates|penis|private parts)|herself|himself)`,
        ],
        beside: true,
      },
    ],
  ],
  [
    'domestic_violence',
    [
      {
        parts: [
          `black eye, blackened eye, split lip, busted lip, fat lip, bruised face, bruised arm, bruises, bruising, broken nose, broken wrist, broken jaw, choke marks, marks on neck, neck marks, swollen face, swollen eye, swollen lip, ribs, scratches`,
          `(her|his|my|the|cl's)? (${mate}) (did|done|does|caused|gave|put) (that|it|this|her|them|those|to)`,
        ],
        loose: true,
      },
      {
        parts: [
          mate.replaceAll('|', ', '),
          `isolates, isolating, isolated, monitors, monitoring, tracks, tracking, tracked, stalks, stalking, stalked, controls, controlling, cut off, cuts off, cutting off, keeps, forbids, locks, locked, trapped, traps`,
          `(her|him|mom|mo|cl|pt|me) (phone|location|car|every|from (family|friends|her|everyone|people)|money|texts|out of|in the|on|at|away|w/|inside|contact|off from), all (the|her)? (money|her money|finances|bank), (what|who|where|how) (she|he)`,
        ],
        beside: true,
      },
    ],
  ],
];

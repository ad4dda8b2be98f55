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
      {
        parts: [
          guardian.replaceAll('|', ', '),
          `(left|leaves|dropped|dumped) (the|her|his|both|all)? (${children}) ... (w/|with|at|off)`,
          `still not back, not back, hasnt come back, hasn't come back, never came back, never returned, hasnt returned, not returned, no word, cant be reached, not answering, wont answer`,
        ],
        loose: true,
      },
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
          `grandpa, grandfather, granddad, uncle, cousin, stepdad, stepfather, dad, fa, father, daddy, moms bf, mom's bf, bf, boyfriend, brother, stepbrother, coach, teacher, pastor, neighbor, sitter, babysitter, man, he`,
          `rubbed, rubs, rubbing, touched, touches, touching, fondled, fondles, fondling, groped, gropes, grabbed, licked, kissed, felt, humped, laid, lays, gets, got, climbs, climbed`,
          `(her|him|me|them|child)? (on|over|under|through|thru|between|inside|outside|in|down|above|below) (top of)? (the|her|his|my)? (clothes|clothing|pants|underwear|panties|shirt|legs|chest|breast*|butt|bottom|private*|vagina|penis|thigh*|covers|pajamas|blanket), on top of (her|him|me|them)`,
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
      {
        parts: [
          guardian.replaceAll('|', ', '),
          `refuses to, refused to, refusing to, wont, won't, will not, never, not, doesnt, doesn't, hasnt, hasn't, didnt, didn't, stopped, fails to, failed to, cant be bothered to`,
          `(feed|feeding|fed|change|changing|changed|bathe|bathing|bathed|supervise|supervising|watch|watching) (the|her|his|their)? (${children}|diapers|diaper) ..., (get|getting|got|seek|seeking|sought) (any|the|him|her|them)? (${children})? (medical care|med care|medical|treatment|medical attention) ..., (take|taking|taken|took|bring|brought|get|gets) (the|her|his)? (${children}|him|her|them) to (the|a|any|his|her)? (dr|doctor|er|ed|hospital|dentist|specialist|appts|therapy|school|clinic) ...`,
        ],
        beside: true,
      },
      {
        parts: [
          `report made, made report, made a report, made rpt, rpt made, reported, reporting, report filed, filed report, filed a report, called in, called it in, called, hotlined, mandated report, report called, intake made, reported it`,
          `(to|in to|into) (the)? (cps|dcf|dcs|dhs|dcfs|child abuse|cys|acs|cfsa|child) (hotline|line|intake)?`,
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
          `says fell, said fell, says she fell, said she fell, fx, fracture, bruise, bruises, bruising, black eye, flat affect, tearful, quiet, guarded, afraid, nodded yes, whispered`,
          `(${mate}) (wont|won't|will not|refuses to|refused to|never|wouldnt|would not) (leave|step out|let)`,
        ],
        either: true,
        loose: true,
      },
      {
        parts: [
          mate.replaceAll('|', ', '),
          `belittles, belittling, humiliates, humiliated, degrades, degrading, puts down, gaslights, gaslighting, (calls|called|calling) (her|him|me) (names|stupid|worthless|crazy|fat|a whore|a slut|useless|ugly), (puts|putting) (her|me|him) down, (calls|called) (her|his|my) (job|boss) ..., (spits|spat|spit) (on|at|in) (her|him|me|her face)`,
        ],
      },
      {
        parts: [
          mate.replaceAll('|', ', '),
          `(pounding|banging|beating|kicking|pounded|banged|kicked|hammering|busting|busted|broke|breaking) (on|in|down|thru|through|at)? (the|her|my|moms|front|bathroom|bedroom)? (front|bathroom|bedroom|back)? (door|window)`,
        ],
      },
      {
        parts: [
          mate.replaceAll('|', ', '),
          `broke, fractured, busted, cracked, split, knocked out, blackened, bloodied, dislocated, broken, breaking`,
          `(her|my|moms|mom's|mo's|cl's) (nose|jaw|ribs|rib|arm|wrist|eye socket|finger|fingers|tooth|teeth|cheekbone|lip|eardrum|collarbone)`,
        ],
        beside: true,
      },
      {
        parts: [
          `man, guy, male, dude`,
          `drag, drags, dragged, dragging, hit, hits, hitting, beat, beats, beating, choke, choked, choking, slap, slapped, slapping, punch, punched, punching, shove, shoved, kick, kicked, kicking, yank, yanked`,
          `(a|the|his|that)? (pregnant)? (woman|lady|girlfriend|wife|gf|female)`,
        ],
        beside: true,
      },
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
          `threatened, threatens, threatening, threatned, threat, swore, says, said, vows, vowed, promised, texted, texting, texts`,
          `(to|he'll|hell|he will|she'll|he would|hed|he'd|he's gonna|hes gonna|he is going to|gonna|going to) (kill|hurt|shoot|stab|beat|find|burn|choke|strangle|bury|take the kids|take her kids) ..., (her|him|me|mom|mo|cl|pt) ... (kill|hurt|shoot|stab|beat|dead|burn|choke) ..., (her|him|me|mom|mo|cl|pt) (w/|with) (a|the|his|her)? (gun|knife|bat|machete|weapon|hammer|taking the kids|deport*|ice)`,
        ],
      },
      {
        parts: [
          mate.replaceAll('|', ', '),
          `(came over|showed up|shows up|broke in|kicked in|busted in|keeps coming|keeps calling|keeps texting|wont leave|won't leave|breaks in|drives by|follows|followed|contacted|texted|called|violated|violating|violates|broke|keeps breaking|ignoring|ignores)`,
          `(no contact|no-contact|nco|restraining order|protective order|ro|po|pfa|ppo|order of protection|op|epo|dvpo|stay away|stay-away|the order|her order)`,
        ],
        loose: true,
      },
      {
        parts: [
          mate.replaceAll('|', ', '),
          `(is|gets|got|getting|was|turns|turned|becomes|being|has been|been)? (violent|abusive|physical|possessive|jealous and|controlling|real controlling|very controlling|physically abusive|verbally abusive|emotionally abusive)`,
          `(when|w/|with|to|toward|towards|again|last|after|if|at|over|in|and|&|on|since|this|now|more|lately) ...`,
        ],
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

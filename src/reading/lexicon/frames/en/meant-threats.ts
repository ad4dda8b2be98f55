import type { RiskFrames } from '#reading/lexicon/lexicon.ts';

/** How somebody says that a deed is meant: the words in front of its verb. */
export const meaning = `gonna, gunna, finna, goin to, going to, bout to, about to, fixin to, fixing to, ima, imma, i'ma, ill, i'll, i will, i'd, id, he'll, he'd, hed, she'll, she'd, they'll, will, would, want to, wants to, wanted to, wanna, ready to, plans to, planned to, plan to, planning to, threatened to, threatens to, threatening to, thinks about, thinking about, thinking of, thoughts of, thought about, thought of, feels like, felt like, feel like, urge to, urges to, tempted to, tried to, swore to, swears to, vowed to, back to, back and, come back to, considering, considered`;

const homicidal: RiskFrames[number] = [
  'homicidal_ideation',
  [
    {
      parts: [
        `${meaning}, (fears|afraid|scared|worried|thinks|images of|visions of|flashes of) (that)? (she'll|shell|he'll|hell|she might|he might|she will|he will|she'd|i'll|i might|that she will)`,
        `(put|putting|throw|throwing|toss|tossing|dump|dumping|leave|drop|hold|holding) (this|the|my|that|her|his)? (baby|one|kid|kids|him|her|them|child|infant|twins|mom|mother|old man|old lady|wife|husband|it) (in|into|thru|through|out|off|against|down|under) (the|a|that)? (river|lake|canal|ocean|bathwater|water|wall|balcony|bridge|dumpster|oven|freezer|well|fire|roof|traffic|stairs|dryer|pond), (throw|throwing|toss|tossing) (this|the|my|that|her|his)? (baby|one|kid|kids|him|her|them|child|infant) out (of)? (the|a) (window|car|door)`,
      ],
      beside: true,
    },
    {
      parts: [
        `stands over, stood over, standing over, watches, looks at, stares at, sits by`,
        `(her|him|the baby|mom|mother|the crib|the bed|them|his wife|her husband) ... (w/|with) (a|the) (pillow|knife|hammer|gun|bat|axe)`,
      ],
      beside: true,
    },
    {
      parts: [
        meaning,
        `finish (him|her|them) off, take (him|her|them) out for good, do (him|her|them) in, end (his|her|their) life, put (him|her|them) (in the ground|six feet under|in a grave|in the dirt|down for good), (make sure|see to it) (he|she|they) (never|doesnt|don't|dont|doesn't|wont|won't) (wake|breathe|wakes|breathes|walk|walks|sees|see) ...`,
      ],
      beside: true,
    },
  ],
];

const threats: RiskFrames[number] = [
  'violence_threat',
  [
    {
      parts: [
        meaning,
        `(torch|burn|burn down|burn up|set fire to|light up|shoot up|shoot out|blow up|firebomb|fire bomb|bomb|run (my|his|her|the) (car|truck) (thru|through|into)) (this|the|your|ur|her|his|my|that|it|yall|their|yall's|every) (whole)? (place|house|building|trailer|car|cars|office|spot|crib|windows|window|shelter|apt|apartment|church|unit|down|up|store|shop|truck|clinic|school|porch|barn|on fire|camp|program|room) ..., (torch|firebomb|burn down|shoot up|blow up) (it|this|everything|all)`,
      ],
      beside: true,
    },
    {
      parts: [
        `(ill|i'll|gonna|i will|we|we'll|i|imma|ima) (find out|find|know|knows|found|found out|figured out|got|will find|will find out|will know)`,
        `where (you|u|ya|yall|ur|your *) (all)? (live|lives|park|parks|stay|stays|sleep|sleeps|lay ur head|go|kids go|kids live)`,
      ],
      beside: true,
    },
    { parts: [`sleep, sleeping, better sleep`, `(w/|with) (one|1) eye open, light (tonight)?`], beside: true },
  ],
];

const violence: RiskFrames[number] = [
  'domestic_violence',
  [
    {
      parts: [
        `(my|her|his) (man|husband|old man|bf|boyfriend|baby daddy|babydaddy|wife|gf|girlfriend|ex|hubby|fiance|partner|old lady), husband, bf, boyfriend, wife, partner, baby daddy, fiance`,
        `(knocks|knocked|smacks|smacked|slaps|pops|popped|tosses|throws|threw|pushes|shoves|drags|jacks) (me|her|him) (around|about|up|in the|across|upside|one|good)?, (beats|beat|beating|whales|wails) on (me|her|him|mom), (puts|put|putting|lays|laid|laying) (his|her)? hands on (me|her|him|mom|mo), (throws|threw|throwing|chucks|hurls) (things|stuff|plates|dishes|bottles|a *|chairs|shoes|the *) at (me|her|him|mom|mo), gets (physical|rough|violent) (w/|with) (me|her|him|mom), (twists|twisted|bends|pinches|squeezes) (my|her) (arm|arms|wrist|hand|fingers|neck)`,
      ],
      beside: true,
    },
    {
      parts: [
        `mommy's friend, mommys friend, mom's friend, moms friend, daddy, dad, papi, stepdad, father, fa, mommys bf, mommy's boyfriend, his dad, her dad`,
        `(hit|hits|hurt|hurts|hurting|hitting|pushing|choking|pushed|pushes|threw|throws|broke|choked|chokes|squished|squeezed|smacked|smacks|kicked|kicks|slapped|punched|slammed|pinned|drug|dragged|locked|stepped on|yanked|burned) (on)? (mommy|mama|mommys|mommy's|mamas|mami|my mom|my moms|my mommy|moms|mom's|mom) ...`,
      ],
    },
  ],
];

/** English risks by what somebody says they will do to another, or a child says was done at home. */
export const englishThreatFrames: RiskFrames = [homicidal, threats, violence];

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
        `bullet, bullets, round, shell, slug, .45, .38, knife`,
        `(w/|with|that has|thats got|got|has) (his|her|their|your|ur|my|that *|# *) name (on it|on em|wrote on it)?`,
      ],
      beside: true,
    },
    {
      parts: [
        meaning,
        `(choke|squeeze|beat|strangle|snuff) the (life|breath|living|last) ... (out of|outta) (him|her|them|his|that|my|the), (blow|take|knock|shoot) (his|her|their|that *) (head|brains|face) (off|out|in), (make|made) (him|her|them) (bleed out|stop breathing|disappear for good|suffer)`,
      ],
      beside: true,
    },
    {
      parts: [
        `(he's|hes|she's|shes|they're|theyre|that (man|dude|woman|guy|bitch|lady|boy|mf|fool)|somebody|someone)`,
        `(gonna|going to|bout to) (get|have) (his|her|their) (head|brains|face) (blown|knocked|shot|bashed|caved) (off|out|in), (aint|ain't|is not|isnt|wont|won't|not) (gonna|going to|bout to)? (see|make it to|live to see|wake up|be breathing|walk out|walkin out|walking out|leaving|comin home|coming home|going home) ..., (done|finished) breathing`,
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
        `(catch|find|get|waiting for|waiting on|wait for)`,
        `(you|u|ya|yo) (in|at|on|by) (the|your|ur)? (parking lot|parkin lot|lot|car|street|streets|block|outside|bus stop|garage) ..., (you|u|ya) (slippin|slipping|alone|in traffic|lackin)`,
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
    {
      parts: [
        `im, i'm, be, well be, we're, were, gonna be, ill be, i'll be, when i get out ...`,
        `(coming|comin) (to|for|by|after|back for) (you|u|ya|your|ur|yall|yo) ..., at (your|ur|yo) (door|house|job) ...`,
      ],
      beside: true,
    },
    {
      parts: [
        meaning,
        `(run|knock|drive|push|force) (you|u|him|her|them|the worker|worker|staff|his ex|her ex|my ex|me) off (the|a) (road|bridge), run (you|u|him|her|them|me|staff|the *) over, (knock|kick|punch|slap|beat) (you|u|ur|your|his|her|my|their) (teeth|head|ass|face|brains) (out|in|off|down|loose|clean) ..., (knock|beat|kick|whoop|whup|stomp|slap|bust) (the|your|ur|his|her|my|their) (shit|hell|tar|fire|crap|ass|head) ..., (make|makes) (you|u|him|her|me|them|her|staff) (pay|bleed|hurt|regret|sorry)`,
      ],
      beside: true,
    },
    {
      parts: [
        `somebody, someone, somebodys, someones, people, yall, you, u, they, staff, one of yall, one of you, somebody's, someone's`,
        `(is|are|all)? (gonna|going to|bout to|will|gon) (get|be)? (hurt|die|bleed|shot|cut|stabbed|dead|buried|a funeral|killed|popped|laid out|carried out)`,
      ],
      beside: true,
    },
    {
      parts: [
        `gonna, going to, gon, ima, imma, finna, ill, i'll, will, 'll, about to, bout to, deserves to, needs to, finna`,
        `catch (a|this|that|my|these) (bullet|bullets|slug|hands|fade|knife|beating|beatdown|body), get (got|smoked|merked|popped|dealt with|whacked|handled|touched|clapped|lit up|beat|beat up|rolled up on), (end up|wind up|be found|wake up) (in (a|the) (ditch|river|box|trunk|hospital|er|morgue|icu|ground)|dead|missing|floating), leave (you|u|him|her|them|this|yall) (in (a|the) (ditch|ground|alley|gutter|street|river)|bleeding|for dead|leaking|stretched|stinking|on the floor|laid out), see (me|us) on the (news|tv), be on the (news|6 o'clock news), (turn|let|sic|set|get) (my|the) (dog|dogs|pit|pits|pitbull|pit bull) (loose|on|out|go) ..., hold (him|her|them|the baby) under`,
      ],
      beside: true,
    },
    {
      parts: [
        `(you|u|yall|ull|youll|you'll|he'll|she'll|theyll|they'll|he|she|they) (gonna|will|all|be|going to)? (leave|leaves|leaving|go out|going out|come out|comin out|carried out|leavin)`,
        `(here)? (in|on) (an|a) (ambulance|body bag|stretcher|hearse|bag)`,
      ],
      beside: true,
    },
    {
      parts: [
        `held, holds, holding, put, puts, putting, pressed, pulled, had, has, w/, with`,
        `(a|the|his|her)? (steak|kitchen|butter|pocket|butcher|hunting|big)? (knife|blade|gun|pistol|razor|scissors|box cutter|machete|glass|screwdriver|fork|boxcutter)`,
        `(to|at|against|on|up to) (his|her|their|the|my|a|an|moms|mom's|dads|dad's|mo's|fa's) (little|younger|older|own|foster)? (brother|brothers|brother's|sister|sisters|sister's|mom|moms|mom's|mother's|mothers|dads|dad's|stepdads|wife's|wifes|husbands|gfs|bfs|roommate's|roommates|teacher's|teachers|peers|peer's|cousins|cousin's|staffs|staff's|nurses|nurse's|aides|aide's|babys|baby's|kids|kid's|worker's|workers) (throat|neck|head|face|chest|back|stomach|side|belly|ribs)`,
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
        `(husband|bf|boyfriend|partner|spouse|wife|gf|girlfriend|hubby|fiance|ex)`,
        `(she|pt|mom|mo|mother|cl|ct|wife|client) (flinch*|cower*|shrinks|shrank|froze|freezes|went quiet|goes quiet|shakes|trembl*)`,
      ],
      loose: true,
    },
    {
      parts: [
        `(flinch*|cower*|cringes|cringed|recoil*|shrinks|shrank|freezes up|froze|goes quiet|went quiet|stiffens|stiffened|tenses|trembl*) (when|whenever|as|every time|each time|if)`,
        `(her|the|his) (husband|bf|boyfriend|partner|spouse|hubby|fiance|wife|gf), husband, boyfriend, bf`,
      ],
      beside: true,
    },
    {
      parts: [
        `checks (w/|with), looks (at|to), looked (at|to), asks, glances at, has to ask, needs permission from, waits for`,
        `(her|his|the)? (husband|bf|boyfriend|partner|hubby|fiance|wife|gf)`,
        `(before|b4) (she|he)? (every|each|any|answering|answers|she|he|speaking|talking|saying|speaks) ..., (for|to get) permission`,
      ],
      beside: true,
    },
    {
      parts: [
        `husband, bf, boyfriend, partner, hubby, fiance, wife, gf, ex, he`,
        `(reads|goes thru|goes through|checks) (all)? (hers?|my|moms) (texts|phone|messages), (keeps|controls|hides|locks up) (her|my) (id|papers|passport|documents|green card|money|paycheck|car keys|phone), (tracks|times|clocks) (her|my) (phone|car|trips|errands|showers)`,
      ],
      beside: true,
    },
    {
      parts: [
        `mommy's friend, mommys friend, mom's friend, moms friend, daddy, dad, papi, stepdad, father, fa, mommys bf, mommy's boyfriend, his dad, her dad`,
        `(hit|hits|hurt|hurts|hurting|hitting|pushing|choking|pushed|pushes|threw|throws|broke|choked|chokes|squished|squeezed|smacked|smacks|kicked|kicks|slapped|punched|slammed|pinned|drug|dragged|locked|stepped on|yanked|burned) (on)? (mommy|mama|mommys|mommy's|mamas|mami|my mom|my moms|my mommy|moms|mom's|mom) ...`,
      ],
    },
    {
      parts: [
        `husband, hubby, bf, boyfriend, partner, fiance, spouse`,
        `(grabbed|squeezed|held|grabs|squeezes|went for|had) (her|my|moms|mom's) (throat|neck), hands (on|around|round) (her|my|moms|mom's) (throat|neck)`,
      ],
      loose: true,
    },
    {
      parts: [
        `husband, bf, boyfriend, partner, ex, wife, gf, girlfriend, ex husband, baby daddy, exbf, spouse`,
        `(sits|sit|sat|waits|waited|waiting|parks|parked|sitting|lurks|camps|hangs|drives by|drives past|circles) (in (the|her) (lot|street|driveway)|outside|by|near|at|across from|behind) (of)? (her|my|the|moms) (job|work|house|apt|apartment|home|school|shelter|place|building|car|window|moms|shift) ..., (keyed|keys|slashed|slashes|smashed|egged|tampered with) (her|my|moms) (car|tires|windows|windshield|phone|truck)`,
      ],
    },
    {
      parts: [
        `dont, don't, do not, please dont, begged not to, asked not to, asked staff not to`,
        `(let|allow|bring) (my|her|the)? (husband|bf|boyfriend|man|old man|partner|ex|wife|fiance) (back|in|near|up|visit|come|into|here) ...`,
      ],
      beside: true,
    },
    {
      parts: [
        `so (he|she) (cant|can't|wont|won't|doesnt) (get to|find|reach|hurt|track|follow|catch) (me|her), for when (he|she) (goes off|snaps|blows|gets mad|comes home drunk|starts) ..., (he|she) (drug|drags|dragged) (me|her|mom|mo) by (the|her|my) (hair|arm|neck|feet|ankle|throat), (he|she) (pins|pinned|held|holds|sat on) (me|her|mom|mo) (down|in|on|against|to|by) ..., (walks|walking|walk) on eggshells (w/|with|around|when|bc) ... (him|husband|bf|boyfriend|her|partner|home), (pays|pay|paid|get it|gets it|catch it|catches it|worse) (for it)? when (he|she|we) (gets|get) home`,
        `bf, boyfriend, husband, partner, ex, wife, gf, her man, my man, hubby, drinking, drunk, drinks, again, hair, eggshells, home, chair, wall, floor, bed, couch, throat`,
      ],
      either: true,
      loose: true,
    },
  ],
];

export const englishThreatFrames: RiskFrames = [homicidal, threats, violence];

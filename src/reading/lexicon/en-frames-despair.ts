import type { RiskFrames } from './lexicon.ts';
import { medicineNames } from './medicine-names.ts';

const meaning = `gonna, gunna, goin to, going to, bout to, about to, fixin to, fixing to, ima, imma, i'ma, ill, i'll, i will, i'd, id, he'll, he'd, hed, she'll, she'd, they'll, will, would, want to, wants to, wanted to, wanna, ready to, plans to, planned to, plan to, planning to, threatened to, threatens to, threatening to, thinks about, thinking about, thinking of, thoughts of, thought about, thought of, feels like, felt like, feel like, urge to, urges to, tempted to, tried to, swore to, swears to, vowed to, back to, back and, come back to, considering, considered`;
const kin = `wife|husband|mom|mama|mother|dad|father|son|daughter|baby|brother|sister|grandma|granny|grandpa|gma|spouse|kids|twin`;
const dear = `dog|dogs|cat|cats|pet|pets|bird|birds|parrot|fish|horse|truck|truck keys|car|car keys|keys|bike|motorcycle|guitar|tools|jewelry|records|ring|rings|wedding ring|watch|things|stuff|belongings|clothes|collection|coins|coin collection|books|medals|fishing gear|xbox|phone|laptop|art|savings|furniture|everything`;

/** Deeds by which somebody takes leave: one alone is everyday, two together are not. */
const farewell = `(gave|giving|given|gives|give|giving out|been giving) (away)? (his|her|my|all his|all her|all of his|all of her) (${dear}) ..., (handed|hands|handing|passed|passing) out (all)? (his|her) (${dear}), (signed|signing|turned|handed) (his|her) (${dear}) over, (rehomed|surrendered|found a home for|found homes for) (his|her) (${dear}), (wrote|writing|writes|left|leaving|leaves|written|has) (out)? (a|his|her|long|good bye|farewell|goodbye)? (letter|letters|notes|cards|note|letter each) (to|for) (his|her|the|each|both|all|every|everyone|everybody|family|#|two|three|four) ..., said (bye|goodbye|his goodbyes|her goodbyes|good bye), saying (bye|goodbye|his goodbyes|her goodbyes), hugged (every|everyone|everybody|all|each) ..., deleted (his|her|all) (socials|accounts|instagram|ig|photos|pics|facebook|social media)`;
const orders = `will (is|was|laid|left|sitting|out)? (on|out on) (the|his|her) (table|counter|desk|bed|fridge), (updated|changed|made|redid|wrote) (his|her|a) will, wrote out who gets what, who gets what, (paid|paying) off (all)? (his|her) (bills|debts|loans), (bought|picked|picked out|paid for|prepaid|purchased|ordered) (his|her|a|out a|out his|out her) (own)? (cemetery|burial|grave)? (plot|casket|coffin|urn|hymns|headstone|grave|burial), (planned|planning|paid for) (his|her) (own)? funeral, cleaned out (his|her|the) (house|locker|closet|desk|apt|garage|room), (told|tell|tells|asked|said|says) ... take care of (his|her|my|the) (mom|mama|kids|babies|baby|dog|cats|mother|sister|brother), (just|so|real|dead|bone)? tired, at peace, (wont|won't|doesnt|doesn't|not gonna|will not) (see|need|be needing|make it to) (it|them|him|her|christmas|xmas|spring|summer|next|another|the) ..., asked (who|if) ... (feed|keep|take) (his|her) (dog|cats|cat|kids)`;
const plus = (...lists: readonly string[]) => lists.join(', ');

const suicidal: RiskFrames[number] = [
  'suicidal_ideation',
  [
    { parts: [farewell, plus(farewell, orders)], loose: true },
    { parts: [orders, farewell], loose: true },
    {
      parts: [
        orders,
        `(be|join|joining|see|seeing|go|going) (w/|with|to be with|to|to see)? ... (soon|by (christmas|xmas|spring|summer|thanksgiving|easter|new)|before (spring|summer|christmas|winter|easter))`,
      ],
      loose: true,
    },
    {
      parts: [
        `died, passed, passed away, buried, lost (his|her) (${kin}), widow*, late (${kin}), dead (${kin})`,
        `(i'll|ill|he'll|hell|she'll|will|gonna|going to|wants to|want to|ready to|plans to|rather|join|hes|shes) (be|go be|go|join|see|joining)? (w/|with)? (his|her|my|him|${kin}) ... (soon|again|by (christmas|xmas|spring|summer)|before (spring|summer|christmas|winter)|up there|in heaven), (cant|can't|doesnt want to|dont want to|no reason to|not worth) (live|go on|be here|living|going on) (w/o|without) (him|her)`,
      ],
      loose: true,
    },
    {
      parts: [
        `rather, sooner, prefer, prefers, better off, wish, wishes, wished, next time, belong, belongs, should be, oughta be, carry me out, carry him out, leave (here|this place)?, leaving (here|this place)?, come outta here, going out, go out, i'll be, ill be, (just|yall can|u can|you can) (put|throw|lay) me, wants to be, want to be, ready to be`,
        `(in|under) (the|a)? (dirt|ground|grave|graveyard|cemetery|box|pine box|coffin|casket|urn|body bag|bag|morgue), six ft under, buried, cremated, (dead|in the dirt) than, pushing up daisies, ashes, feet first`,
      ],
      beside: true,
    },
    {
      parts: [
        meaning,
        `(walk|walking|drive|driving|jump|jumping|leap|step|stepping|run|running|ran|lie down|lay down|laying down|swim|swimming|wade|wheel|roll|steer|swerve|swerving) (out|right|straight|off)? (into|in front of|off|out into|out in|off of) (the|a|that|of|of a|of the)? (river|ocean|canal|sea|bay|water|traffic|freeway|highway|interstate|train|tracks|bridge|overpass|roof|tree|truck|semi|bus|dam|cliff|pier|parking deck|garage), (lie|lay|laying|lying|sit|sitting|sleep) (down)? (on|across) the (train|railroad|rr|rail)? (tracks|track|rails), (hang|hanging|shoot|shooting|drown|drowning|cut|gas|off|end|starve|starving) (myself|himself|herself)`,
      ],
      beside: true,
    },
    {
      parts: [
        `(im|i'm|he's|hes|shes|she's) (walking|driving|jumping|stepping|going|wading|running) (right|straight|out)?`,
        `(into|in front of|off) (the|a|that)? (river|ocean|canal|sea|traffic|freeway|train|tracks|bridge|overpass|roof|dam|cliff|pier)`,
      ],
      beside: true,
    },
    {
      parts: [
        `looks at, looked at, look at, stares at, stared at, staring at, stood at, stood on, standing on, standing over, sat at, sits at, sat on, sat with, sits with, drives by, drove by, walks by, drove to, drives to`,
        `(the|a|his|her|that|of)? (train|trains|tracks|bridge|river|pills|pill bottle|bottle of pills|overpass|ledge|knife|knives|rope|beam|belt|razor|traffic|cliff|roof|roof edge|gun|dam)`,
        `(thinks|thought|wonder*|think|imagin*|pictur*) (why not|about it|abt it|how|what if|it would|of it|of jumping|about jumping|abt jumping|of ending|of going), why not, (be|so) easy, just do it, one step`,
      ],
      loose: true,
    },
    {
      parts: [
        `gun, pistol, revolver, rifle, shotgun, barrel, glock, .38, .22, 9mm, handgun, nine, piece, knife, blade, razor, box cutter`,
        `in (his|her|my) (own)? mouth, (to|at|against|up to) (his|her|my) own (head|temple|throat|neck|chest|wrist|wrists), under (his|her|my) (own)? chin, to my (head|temple|throat|wrist|wrists|neck)`,
      ],
      beside: true,
    },
    {
      parts: [
        `put, wrapped, tied, looped, had, has, slipped, hung, with, w/, tightened, found with, found w/`,
        `(a|the|his|her|phone|call|bed|oxygen|iv|lamp|extension)? (cord|rope|sheet|belt|wire|scarf|noose|shoelace|shoelaces|call light|cable|tubing|leash|strap|bag)`,
        `(around|round|on|over) (his|her|my) (own)? (neck|throat|head)`,
      ],
      beside: true,
    },
    {
      parts: [
        `enough (of)?, plenty of, all my, whole bottle of, got the, i got, a stash of`,
        `(pills|insulin|meds|pain meds|pain pills|morphine|sleeping pills|tylenol|oxys|percs|rope|${medicineNames})`,
        `(put|set|laid|tucked) (up|back|by|aside|away), (saved|stored|lined|hid|stashed|counted|ready|hidden|piled) (up|away|out|to|for)? ..., to (do it|go to sleep|sleep for good|end it|never wake|not wake|finish|kill|take me|check out)`,
      ],
      beside: true,
    },
    {
      parts: [
        `took, taking, swallowed, ingested, downed, ate, drank, chugged, overdosed, od'd, od, oded, overdose, injected, gave himself, gave herself, shot up`,
        `(all|a|the|most|half|whole|entire|# *|#|two|three|ten|twenty|thirty|forty|fifty|handful|fistful|bottle|bunch) ..., ${medicineNames.replaceAll('|', ', ')}, pills, meds, tylenol, advil, insulin, bleach, antifreeze`,
        `on purpose, intentional*, deliberate*, purposely, to die, meant it, meant to (die|kill|end|sleep|go), wanted (it over|out|to sleep|it to|it all|to be done|to end|to go), (shoulda|should have|shouldve|should've|wish|wishes) ... (took|taken|worked|take|died|finished|whole|bottle|more), (wish*|mad|upset|sorry|angry|disappointed) (it|that|he|she|i) (hadnt|hadn't|didnt|didn't|had|was|were)? (worked|work|lived|survived|woke|woke up|wake up|saved|found|alive|failed), trying to (die|end it|sleep forever)`,
      ],
      loose: true,
    },
    {
      parts: [
        `on purpose, intentional, intentionally, deliberately, deliberate, purposeful`,
        `overdosed, overdose, od, od'd, took (a|the|all|#) ...`,
      ],
      beside: true,
    },
    {
      parts: [
        `wants, wanted, want, needs, just wants, only wants, needed`,
        `(it|everything|it all|the pain|the noise|all of it|this|the hurt|the voices|my head|her head|his head) to (just)? (stop|end|be over|quit) (for good|forever|for ever|for real|permanently), (it|everything|it all) (to be|to just be)? over (w/|with|for good)?, out of (life|this world|here for good|this life|it all)`,
      ],
      beside: true,
    },
    {
      parts: [
        `cant do (this|it|life) (anymore|no more|any more), can't do (this|it|life) (anymore|no more|any more), cant take (this|it) (anymore|no more), can't take (this|it) (anymore|no more), no fight left, nothing left (in me|to give), im done (fighting|trying|w/ it all|with it all), im (so)? tired, tired (boss|of fighting|of it all|of everything|of being here|of trying)`,
        `(tell|let) (my|the|his|her|mama|mom|them|yall|everybody|everyone) ... (i|know i) (love*|loved|am sorry|m sorry|tried), (tell|let) (my|the|mama|mom|them|everyone) ... (im sorry|i'm sorry|sorry), goodbye, take care of (my|the) (babies|baby|kids|mom|mama|dog|son|daughter), (love|luv) (yall|you all|everyone) always, dont (look|come look|call|wait)`,
      ],
      loose: true,
    },
    {
      parts: [
        `goodbye, good bye, tell them bye, take care of my (babies|baby|kids|mom|mama|dog|son|daughter), tell (my|the) (kids|babies|boys|girls|mama|mom|son|daughter) ... (i love|i loved|im sorry|i'm sorry)`,
        `cant do (this|it|life) (anymore|no more|any more), can't do (this|it|life) (anymore|no more|any more), no fight left, (wont|won't) be (here|around), im (so)? tired, im done`,
      ],
      loose: true,
    },
  ],
];

const homicidal: RiskFrames[number] = [
  'homicidal_ideation',
  [
    {
      parts: [
        meaning,
        `(put|putting|throw|throwing|toss|tossing|dump|dumping|leave|drop|hold|holding) (this|the|my|that|her|his)? (baby|one|kid|kids|him|her|them|child|infant|twins|mom|mother|old man|old lady|wife|husband|it) (in|into|thru|through|out|off|against|down|under) (the|a|that)? (river|lake|canal|ocean|bathwater|water|wall|balcony|bridge|dumpster|oven|freezer|well|fire|roof|traffic|stairs|dryer|pond), (throw|throwing|toss|tossing) (this|the|my|that|her|his)? (baby|one|kid|kids|him|her|them|child|infant) out (of)? (the|a) (window|car|door)`,
      ],
      beside: true,
    },
    {
      parts: [
        `bullet, bullets, round, shell, slug, clip, .45, .38, knife`,
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
        `(gonna|going to|bout to) (get|have) (his|her|their) (head|brains|face) (blown|knocked|shot|bashed|caved) (off|out|in), (aint|ain't|is not|isnt|wont|won't|not) (gonna|going to|bout to)? (see|make it to|live to see|wake up|be breathing) ..., (done|finished) breathing`,
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
        `(torch|burn|burn down|burn up|set fire to|light up|shoot up|shoot out|blow up|firebomb|fire bomb|bomb|set|run (my|his|her|the) (car|truck) (thru|through|into)) (this|the|your|ur|her|his|my|that|it|yall|their|yall's|every) (whole)? (place|house|building|trailer|car|cars|office|spot|crib|windows|window|shelter|apt|apartment|church|unit|down|up|store|shop|truck|clinic|school|porch|barn|on fire|camp|program|room) ..., (torch|firebomb|burn down|shoot up|blow up) (it|this|everything|all)`,
      ],
      beside: true,
    },
    {
      parts: [
        `(catch|see|find|get|meet|bump into|run into|wait for|waiting for|waiting on)`,
        `(you|u|ya|yo) (in|at|on|by) (the|your|ur)? (parking lot|parkin lot|lot|car|street|streets|block|outside|bus stop|garage) ..., (you|u|ya) (slippin|slipping|alone|in traffic|lackin)`,
      ],
      beside: true,
    },
    {
      parts: [
        `(ill|i'll|gonna|i will|we|we'll|i|imma|ima) (find out|find|know|knows|found|found out|figured out|got|will find|will find out|will know)`,
        `where (you|u|ya|yall|ur|your *) (all)? (live|lives|park|parks|stay|stays|sleep|sleeps|work|lay ur head|go|kids go|kids live)`,
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
        `leave, leaves, leaving, go out, going out, come out, carried out, walk out`,
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
        `(she|pt|mom|mo|mother|cl|ct|wife|client) (flinch*|cower*|jumps|jumped|shrinks|shrank|froze|freezes|went quiet|goes quiet|shakes|trembl*)`,
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
        `(reads|goes thru|goes through|checks) (all)? (her|my|moms) (texts|phone|messages|calls|mail|emails), (holds|has|keeps|controls|took) (her|my) (id|papers|passport|documents|green card|money|paycheck|car keys|phone), (tracks|times|clocks) (her|my) (phone|car|trips|errands|showers)`,
      ],
      beside: true,
    },
  ],
];

export const englishDespairFrames: RiskFrames = [suicidal, homicidal, threats, violence];

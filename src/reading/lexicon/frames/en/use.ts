import type { RiskFrames } from '#reading/lexicon/lexicon.ts';

const spirits = `alcohol|etoh|booze|liquor|beer|beers|wine|vodka|whiskey|whisky|gin|rum|bourbon|brandy|scotch|tequila|
  cognac|malt liquor|hard seltzer*|hard cider|white claw*|four loko*|twisted tea*|fireball|hennessy|henny|mad dog|
  schnapps|moonshine|jack daniels|captain morgan|everclear|mezcal|sake|vermouth|champagne|boxed wine|wine coolers|
  wine cooler|mimosa*|margarita*|martini*|cocktail*|bloody mary|bloody marys|screwdriver*|jello shots|long islands|
  daiquiri*|mixed drinks|mixed drink|tallboy*|tall boys|tall cans|forties|40s|a 40|steel reserve|natty|bud light|
  budweiser|modelo*|corona|coronas|coors|busch|ipa|ipas|lager|ale|spirits|shots of *|hard stuff`;

const street = `meth|crystal|tina|shards|speed|crank|heroin|dope|smack|black tar|fent|fentanyl|fetty|fenty|
  tranq|xylazine|blues|m30s|percs|perc 30s|oxys|oxy|roxies|roxys|opiates|opioids|painkillers|pain pills|norcos|vics|
  vicodin|lortabs|cocaine|coke|powder|blow|crack|rock|rocks|weed|marijuana|cannabis|pot|mj|thc|bud|reefer|
  gummies|edibles|thc gummies|dabs|shatter|thc carts|delta 8|delta-8|kush|k2|spice|molly|mdma|ecstasy|
  pcp|sherm|acid|lsd|tabs of acid|mushrooms|shrooms|ketamine|special k|ghb|poppers|nitrous|whippets|whip its|
  kratom|phenibut|tianeptine|zaza|7-oh|benzos|xanax|xans|xannies|xanax bars|klonopins|valium|valiums|adderall|addys|
  stimulants|uppers|downers|lean|purple drank|robitussin|dxm|triple c|bath salts|flakka|gabbies|soma|somas`;

const people = `him|her|them|friends|a friend|his friend*|some friends|old friends|cousin|his cousin|her cousin|
  his brother|her brother|his sister|her sister|bf|her bf|boyfriend|gf|girlfriend|his gf|ex|his ex|her ex|roommate|
  the roommate|his roommate|neighbor|the neighbor|neighbors|coworkers|buddies|his buddies|old buddies|homies|
  the homies|his homies|guys|the guys|some guys|some people|old crowd|the old crowd|mom|dad|his mom|her mom|his dad|
  uncle|his uncle|peers|other residents|a resident|kids at *|older kids|his wife|her husband|the crew`;

/** English risks of use, by what somebody does with drink or drugs and how it shows. */
export const englishDrugFrames: RiskFrames = [
  [
    'substance_use',
    [
      {
        parts: [
          `drinks, drinking, drank, drink, chugs, chugging, chugged, sipping, sips, nursing, nursed, downing, downs,
            downed, guzzl*, pounding, pounded, knocked back, knocking back, throwing back, slamming, putting away,
            puts away, polished off, finished off, finishes, killed, killing, hides, hiding, hid, sneaks, sneaking,
            snuck, stashes, stashed, spiked, spiking, living on, self medicat*, self-medicat*, medicating, smuggled,
            carrying, holding, clutching, pouring, poured himself, spends all on, spends his check on,
            blew his check on, bought, buys, buying, brought, swigging, swigs, swigged, swilling, gulping,
            craving and drinking, relapsed on, binging on, bingeing on, hooked on, dependent on, addicted to,
            withdrawing from, detoxing from, tested pos for, smelled of, smells of, reeked of, reeking of, stinks of`,
          `(w/|with|on|of|a|some|his|the|her|from|straight)? (a|an|some|his|the|her|#|two|three|several|cheap|
            straight)? (${spirits})`,
        ],
        beside: true,
      },
      {
        parts: [
          `${spirits.replaceAll('|', ',')}`,
          `bottle, bottles, cans, can, empties, nips, minis, on (his|her|the) breath, breath, in (his|a|
            the) (water bottle|thermos|travel mug|coffee cup|coffee mug|sippy cup|purse|backpack|mug|tumbler|yeti|
            hydroflask)`,
        ],
        beside: true,
      },
      {
        parts: [
          `flask, a flask, mini bottles, airplane bottles, nips, empties, shooters, vape pen, weed pen, dab rig,
            bong, needles, needle, syringes, rigs, rig, works, cooker, tourniquet, foil, foils, pipe, pipes,
            burnt spoon, burnt spoons, baggies, pill press, scale, straws, cut straw, rolled bill,
            rolled dollar bill, razor blade, mirror, crack pipe, meth pipe, bubble, blunt wraps,
            grinder, pill bottles, whippet*, whip-it*, nitrous canisters, cartridges, canisters, spray paint cans,
            glue tubes, dusters, duster cans`,
          `(on|in|under|by|behind|inside|all over|around|beside|near|next to|out of|from|throughout|at) (the|his|a|
            their|kids|moms|cls|her|avs|av's|mo's|fa's)? (coffee|kitchen|end|bedroom|bathroom|living room)? (table|
            nightstand|night stand|dresser|purse|pocket*|locker|backpack|diaper bag|ashtray|couch|bed|lap|hand|
            drawer|sock|car seat|car|console|glovebox|sink|floor|counter|room|bathroom|closet|mattress|pillow|toilet|
            tub|trash|yard|porch|garage|shed|recliner|crib|stroller|bag|jacket|coat|windowsill|vent|tank|
            medicine cabinet)`,
        ],
        beside: true,
      },
      {
        parts: [
          `uses, using, used, use, smokes, smoking, smoked, vapes, vaping, vaped, snorts, snorting, snorted, sniffs,
            sniffing, sniffed, shoots, shooting, shot, injects, injecting, injected, slams, slamming, slammed,
            boofing, plugging, eats, eating, ate, pops, popping, popped, drops, dropped, dropping, does, doing, did,
            took, takes, taking, tried, trying, buys, buying, bought, scores, scoring, scored, cops, copping, copped,
            hits, hitting, hit, huffs, huffing, huffed, abuses, abusing, abused, misuses, misusing, misused, sells,
            selling, sold, cooks, cooking, cooked, high on, hooked on, strung out on, addicted to, dependent on,
            relapsed on, relapsing on, slipped on, slipped w/, slipped with, withdrawing from, kicking, jonesing for,
            back on, binged on, bingeing, medicating with, medicates with, medicates w/, medicating w/,
            experimenting with, experimented with, messing with, messing w/, fooling with, dabbling in, microdosing,
            chasing, freebasing, parachuting, stashing, holding, bumping, railing`,
          `(on|w/|with|some|of|that|the|a|his)? (some|a|the|his|that|her|street|more|too much|straight|pure|laced|
            a lot of|#|a bag of|lots of|a little|bit of)? (${street})`,
          `today, daily, every *, again, last *, yest*, nightly, sat*, sun*, mon*, tues*, wed*, thurs*, fri*, this *,
            over *, since, in the *, in his *, at *, with *, w/ *, off *, from *, for the *, to (sleep|cope|relax|
            calm|get|forget|stay|party|numb|come|deal|stop), several *, all *, most *, # *, x#, #x, on *, before *,
            after *, and *, when *, around *, while *, twice *, once *, weekly, heavily, regularly, per *, w/o *,
            without *, until *, about *`,
        ],
      },
      {
        parts: [
          `smokes, smoking, smoked, hits, hitting, hit, rolled, rolling, rolls, passing, passed, lit, lights,
            lighting, sparked, puffing, puffed, sharing, shared, had, has, holding, caught with, caught w/,
            found with, offered me`,
          `joint, joints, blunt, blunts, bowl, bowls, bong, spliff, doobie, dab pen, weed pen, thc pen, thc vape,
            cart, dab, a pipe of *, crack pipe, meth pipe, glass pipe, the pipe, backwoods, a j`,
        ],
        beside: true,
      },
      {
        parts: [
          `(cuts|cutting|cut|does|doing|did|snorts|snorting|snorted|racked|racking|chopping|chopped) (up)? (a|a few|
            some|two|#|his)? (lines|line|rails|rail|bumps|bump|powder|pills|addys|percs|ritalin|adderall)`,
          `on (the|his|a) *, off (the|his|a) *, of *, in (the|his) *, with *, w/ *, up *, today, last *, all *, to *,
            at *, before *, again`,
        ],
        beside: true,
      },
      {
        parts: [
          `puts, putting, put, sniffs, sniffing, sniffed, stuff, powder, snorts, snorting, sucks, sucking, shoves`,
          `up (his|the|her|my|their) nose`,
        ],
      },
      {
        parts: [
          `dropped, drops, dropping, tested, tests, testing, test, pissed, peed, pees, pissing, came up, came back,
            popped, pops, showing, comes up, returned, screened, screens, ran, read, blew, was, still, ua'd`,
          `(a)? (hot|dirty|positive|pos|non-negative|presumptive positive) (for (${street}|amphetamine*|methadone|
            suboxone|alcohol|etoh|drugs|bup*)|on|again|at|w/|with|today|yest*|this|
            last|twice|x#|ua|drop|urine|test|screen|swab|three|two|by|sat*|sun*|mon*|tues*|wed*|thurs*|fri*|#)`,
        ],
        beside: true,
      },
      {
        parts: [
          `(he was|she was|mom was|dad was|cl was|pt was|mo was|fa was|they were|he is|she is|mom is|dad is|he got|
            she got|hes|
            shes|came home|comes home|come home|coming home|showed up|shows up|
            arrived|walked in|looked|acting|seemed|sounded|found him|found mom) (so|really|pretty|all|totally|
            completely|clearly|obviously)? (lit|lit up|loaded|faded|
            trashed|blasted|blitzed|baked|blazed|twisted|smashed|bombed|wrecked|tanked|spun|spun out|tore up|torn up|
            messed up|fucked up|noddy|pickled)`,
        ],
      },
      {
        parts: [
          `got, gets, getting, get, getting himself`,
          `(lit|lit up|loaded|faded|trashed|blasted|blitzed|baked|blazed|smashed|bombed|wrecked|messed up|
            fucked up) (with|w/|last|at|every|on|and|before|again|after|all|off|sat*|sun*|mon*|tues*|wed*|thurs*|
            fri*|yest*)`,
        ],
        beside: true,
      },
      {
        parts: [
          `came home, comes home, coming home, come home, showed up, shows up, showing up, arrived, walked in,
            rolled in, stumbled in, staggered in, answered the door, called me, called, came to, came in, came,
            looked, looks, looking, acting, seemed, seems, appeared, appears, sounded, sounds, found him, found her,
            found mom, found dad, got, gets, getting, get, was, is, been, passed out, fell asleep, driving, drove,
            at work, at school`,
          `(a little|a bit|clearly|obviously|visibly|really|very|so|all|pretty|completely|totally|half|too)? (drunk|
            buzzed|tipsy|crunk|zooted|geeked|geeked up|strung out|cracked out|methed out|coked up|coked out|doped up|
            tweaked|wired on *|hammered|plastered|sloshed|inebriated|intoxicated|impaired|under the influence|
            three sheets|high as a kite|stoned|zonked|messed up on *|hungover|hung over|sauced|soused|liquored up|
            snockered|nodding off|nodding out|dopesick|dope sick)`,
        ],
        beside: true,
      },
      {
        parts: [
          `smelled, smell, smells, smelling, could smell, odor of, whiff of, scent of, hint of, reek of, reeked,
            reeks, reeking, stench of, stink of, stank, stunk, aroma of, fumes, cloud of, haze of`,
          `(of|like|strongly of|heavily of|strong|stale|a strong|the|burnt|freshly|fresh)? (of|like)? (stale|fresh|
            burnt|hard|cheap)? (${spirits}|weed|marijuana|cannabis|pot|mj|skunk|thc|a brewery|a bar|dope|crack smoke|
            reefer|ganja|chemicals and *|burnt plastic)`,
          `on *, from *, coming *, in *, at *, strong, again, all *, when *, through *, by *, around *, during *,
            and *, today, near *, upon *, as *, every *, off *`,
        ],
      },
      {
        parts: [
          `smoked, smoking, smokes, drank, drinking, drinks, used, using, uses, got high, gets high, getting high,
            partied, partying, got drunk, tweaking, running, hanging out and using, got loaded, get loaded`,
          `(with|w/) (some|a|his|her|the|old|an old|older)? (${people})`,
        ],
        beside: true,
      },
      {
        parts: [
          `(uses|using|used) (alone|again)? (in (the|his|her) (bathroom|garage|basement|car|shed|alley|park|stairwell|
            parking lot|restroom|van|truck|tent|camp|woods|closet)|in front of (the|his|her)? (kids|baby|children|
            grandkids|family)|around (the|his|her) (kids|baby|children)|right after (court|group|visit|release)|
            the (day|night|week) he (got|left|was|came)|
            that (same|very)? (night|day|weekend|morning|evening)|the same (night|day)|within (hours|a day|days))`,
        ],
      },
      {
        parts: [
          `synthetic, fake, borrowed, purchased, somebody else's, someone else's, another person's, adulterated,
            substituted, diluted, dilute, watered down, bought, friend's, brothers, tampered with, tampering with,
            smuggled, strapped on`,
          `urine, pee, piss, ua, uas, sample, samples, specimen, urines, uds, drop, drug test`,
        ],
        beside: true,
      },
      {
        parts: [
          `sell, sells, selling, sold, steals, stealing, stole, sneaks, sneaking, swiped, swiping, takes, took,
            taking, helping himself to, helps himself to, raiding, raided, skimming, dipped into, dipping into,
            dips into, been in, getting into, got into`,
          `(her|his|the|moms|mom's|dads|dad's|grandmas|grandma's|wifes|wife's|sister's|av's|avs|my|old|
            their) (old)? (stash|stash of pills|pain pills|pain meds|norco|norcos|percocet|percocets|oxy|oxys|
            oxycodone|hydrocodone|vicodin|xanax|ativan|klonopin|adderall|ritalin|morphine|fentanyl patches|tramadol|
            liquor|liquor cabinet|beer|wine|whiskey)`,
          `(and|to|for) (takes|taking|took|uses|using|snorts|snorting|smokes|himself|get|getting|the high|personal|
            his own|use) ..., of pills, when (stressed|upset|sad|bored|angry|he), to get high, to sleep, himself,
            to cope, for fun, at parties, and uses *, again`,
        ],
        loose: true,
      },
    ],
  ],
];

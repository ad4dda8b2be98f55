import type { RiskFrames } from '#reading/lexicon/lexicon.ts';
import { youngsters } from '#reading/lexicon/risks/en/people-and-things.ts';

const blows = `
  hit, hits, hitting, beat, beats, beating, slapped, slaps, slapping, smacked, smacks, smacking, punched, punches,
    punching, socked,
  kicked, kicks, kicking, whipped, whips, whipping, whooped, whoops, whooping, whupped, whups, spanked, spanks,
    spanking, paddled,
  paddles, switched, popped, pops, popping, backhanded, backhands, struck, strikes, thumped, clobbered, pounded,
    choked, chokes, choking, strangled,
  shook, shakes, shaking, shaken, threw, throws, throwing, slammed, slams, dragged, drags, dragging, yanked, yanks,
    jerked, jerks, shoved, shoves,
  pushed, pushes, pinched, pinches, pinching, burned, burns, burning, scalded, bit, bites, kneed, elbowed, stomped,
    stabbed, suffocated, smothered,
  hurt, hurts, hurting, harmed, injured, pulled, pulls, grabbed, grabs, tackled, pinned, held, hung, flung, hurled,
    bashed, mistreated, mistreats, abused, abuses, abusing,
  manhandled, manhandles, rough with, laid hands on, put hands on, puts hands on, tased, maced, cut, bruised`;
const tools = `
  belt|cord|extension cord|electric cord|phone cord|charger|charger cord|cable|switch|stick|broom|broomstick|mop
    handle|hanger|coat hanger|paddle|
  spoon|wooden spoon|ladle|spatula|hairbrush|brush|shoe|slipper|sandal|flip flop|boot|hose|garden hose|wire|rope|
    chain|bat|board|plank|ruler|
  rod|pipe|pole|fist|fists|closed fist|buckle|strap|whip|flyswatter|fly swatter|remote|pan|skillet|iron|curling iron|
    lighter|cigarette|knife|hammer|bottle|branch|
  back of (her|his) hand|open hand|dowel|tree limb|yardstick|racket|dog leash|leash`;
const hurts = `
  bruise|bruises|bruised|bruising|welt|welts|mark|marks|burn|burns|cut|cuts|scratch|scratches|black eye|fat lip|
    busted lip|split lip|
  bloody nose|swollen *|swelling|lump|knot|bump|gash|bite mark|bite marks|handprint|hand print|finger marks|
    fingermarks|scab|scabs|
  missing tooth|chipped tooth|loose tooth|broken *|fracture|fractures|patch of hair missing|sore *|red mark|red marks|
    choke marks|rope burn|rope burns`;

/** English: blows, burns and marks, and what is done to a child's body and mind. */
export const englishChildHurtFrames: RiskFrames = [
  [
    'child_abuse_neglect',
    [
      {
        parts: [
          blows,
          `(the|his|her|their|a|my|this|that|both|#)? (own|little|older|younger|two|three|#|oldest|youngest|case)?
            (${youngsters}|him|her|them|me)`,
          `(with|w/|w|using) (a|an|the|his|her|some)? (closed|wooden|metal|electrical|leather|plastic|hot|lit|phone|
            garden)? (${tools})`,
        ],
      },
      {
        parts: [
          blows,
          `(the|his|her|their|a|my|this|that|both|#)? (own|little|older|younger|two|three|#|oldest|youngest|case|year
            old)? (${youngsters}|him|her|them|me)`,
          `until (he|she|they|i|there|it|her|his) ..., till (he|she|they|i|there|it) ..., for (crying|spilling|
            wetting|peeing|talking back|lying|not|a bad grade|bad grades|breaking|eating|stealing|being|having|waking|
            throwing up|an accident|accidents|bed wetting|bedwetting|sassing|coming), so (hard|bad|badly) ..., hard
            enough ..., against (the|a) (wall|door|floor|table|dresser|tub|car), into (the|a) (wall|door|dresser|tub|
            table|closet), across (the|his|her) (room|face|mouth|back|kitchen|head), down (the)? (stairs|steps|hall|
            hallway), by (the|his|her) (hair|arm|ear|ears|neck|throat|leg|foot|shirt|collar), in (the|his|her) (face|
            mouth|head|stomach|chest|back|ribs|jaw|belly|gut|eye|nose), upside the head, on (his|her|the)? (bare)?
            (bottom|butt|legs|back|skin|head|face), repeatedly, over and over, when (he|she|they|i) (cries|cry|cried|
            wont|gets|get|does|wets|spills|talks|is|comes|came|acts)`,
        ],
      },
      {
        parts: [
          `broke, breaks, snapped, busted, cracked, wore out`,
          `(a|an|the|his|her)? (${tools}|bone|chair|plate)`,
          `(over|on|across) (his|her|their|my|the kid's|the boy's|the girl's)? (back|head|legs|arm|behind|butt|bottom|
            shoulders)`,
        ],
        beside: true,
      },
      {
        parts: [
          `${hurts}, retinal hemorrhages, subdural, bleeding`.replaceAll('|', ', '),
          `(in|on|to|of|across|all over|under|behind|around|near|inside|over|along|up and down) (the|his|her|their|
            both|a|an|this|left|right|l|r|upper|lower|outer|inner)? (left|right|l|r|upper|lower|outer|inner|both)?
            (${youngsters})`,
        ],
        beside: true,
      },
      {
        parts: [
          hurts.replaceAll('|', ', '),
          `(says|said|states|reports|reported|told|disclosed|tells|stated|per child|per kid)`,
          `(mom|mommy|mama|dad|daddy|papa|stepdad|stepmom|auntie|aunt|uncle|grandma|grandpa|granny|sitter|moms bf|
            mom's bf|mom's boyfriend|bf|foster mom|foster dad|brother|cousin|teacher) (did|hit|got mad|made|gave|
            threw|used|was mad|put|burned|slapped|smacked|pushed|pinched|bit|grabbed|whooped|whipped|socked|kicked|
            hurt|spanked|pulled|twisted)`,
        ],
        loose: true,
      },
      {
        parts: [
          `multiple, healing, old, new and old, various, rib, metaphyseal, bucket handle, bucket-handle, corner,
            spiral, femur, femoral, humerus, skull, posterior rib, arm, leg, clavicle, long bone, bilateral`,
          `fracture, fractures, fx, fxs, breaks`,
          `(in|of) (a|an|the)? # (month|week|mo|wk) old, different ages, differing ages, various ages, different
            stages, varying ages, various stages, stages of
            healing, inflicted, (in|of) (a|an|the)? (nonmobile|non mobile|non-mobile|nonambulatory|non-ambulatory|#)?
            (week|month|mo|wk)? (old)? (infant|baby|newborn|nb|#mo|# mo|# month old|# mos|toddler), no explanation,
            unexplained, cant explain, can't explain, without explanation, no history, no hx, concern for, concerning,
            c/f, nat, suspicious`,
        ],
        loose: true,
        either: true,
      },
      {
        parts: [
          `burn, burns, burned, scald, scalds, scalded, bruising, bruise, bruises, bruised, marks, injury, injuries,
            bleed, hemorrhage*, tear, tears, laceration*, lesions, fracture, fractures, pattern`,
          `pattern, patterned, dipped, immersion, immersed, submerged, stocking, glove, inflicted, forced, held (in|
            under|against), non accidental, nonaccidental, abuse, not (crawl*|mobile|walk*|cruising|rolling), doesn't
            (crawl|walk|roll), doesn't match, doesnt (crawl|walk|roll), isn't (crawling|mobile|walking) yet, pre
            mobile, premobile, non mobile, nonmobile, nonambulatory, different stages, various stages, varying stages,
            no accident history, no history of (trauma|a fall|injury), no hx of (trauma|fall), no trauma history`,
        ],
        either: true,
      },
      {
        parts: [
          `suspect, suspects, suspected, suspicion, suspicious, concern, concerns, concerned, concerning, worried,
            r/o, c/f, likely, probable, query, possible, question of, allegation, allegations, alleged, alleging,
            alleges, allege, reports, report of, disclosed, evidence of, signs of, substantiated, indicated, founded,
            confirmed, finding of, charged with, victim of`,
          `(physical|sexual|emotional|verbal|medical|educational|severe|ongoing|possible|suspected)? (child abuse|
            child maltreatment|child endangerment|abusive head trauma|shaken baby|inflicted injury|inflicted trauma|
            nonaccidental trauma|non-accidental trauma|nat|child neglect|medical child abuse|munchausen*|failure to
            protect|inadequate supervision|lack of supervision|improper supervision|child molestation|grooming|sexual
            exploitation|child sexual *|maltreatment|neglect of (the|a|an|infant|her|his|baby|child|twins|minor|#)? *|
            abuse of (the|a|an|her|his|infant|child|minor|#)? (${youngsters})|physical abuse|sexual abuse|emotional
            abuse)`,
        ],
      },
      {
        parts: [
          `uncle, stepdad, stepfather, stepgrandfather, dad, daddy, father, fa, grandpa, grandfather, brother, big
            brother, stepbrother, half brother, foster brother, foster dad, cousin, coach, teacher, tutor, pastor,
            priest, neighbor, bus driver, babysitter, sitter, mom's bf, moms bf, mom's boyfriend, moms boyfriend,
            mother's boyfriend, bf, boyfriend, family friend, man, adult man, older boy, mom, mother, aunt, roommate,
            tio, he`,
          `touches, touched, touching, rubs, rubbed, rubbing, fondles, fondled, fondling, gropes, groped, groping,
            feels, felt, kisses, kissed, kissing, licks, licked, fingers, fingered, humps, humped, lays, lay, puts,
            put, putting, makes, made, making, has, had, having, been, messes, messing, messed, plays, played, films,
            filmed, filming, photographs, watches, watching, watched, sends, sent, shows, showed, showing, asks,
            asked, gets, got, climbs, climbed, showers, bathes, sleeps, slept, exposed, exposes, flashed, raped,
            rapes, molested, molests, masturbates, masturbated, grinds, pays, paid, forces, forced`,
          `(her|him|me|them|his|himself|herself|the (girl|boy|child|kid|kids))? (against|on|to|do|see|watch)?
            (private*|private parts|vagina|penis|genitals|breast*|butt|bottom|pee pee|coochie|thing (in|on) (her|me|
            him)|his thing (in|on) (her|me|him|my)|his penis (in|on) *|his privates|sexual things|sexual stuff|nasty
            things|bad things (to|with) (her|him|me)|sex (with|w/) (her|him|me|the|his|a)|sex acts|oral sex|touch
            (him|his|it)|between (her|his|my) legs|under (her|his|my) (clothes|shirt|panties|pants|underwear|dress|
            skirt|covers|blanket)|down (her|his|my) pants|inside (her|his|my) (panties|underwear|pants)|against (the
            girl|the boy|the child|her|him|me)|with (her|him) sexually|messing (with|w/) (her|him|me)|(messing|messed|
            messes) around (with|w/) (her|him)|with (her|him|me) since|on top of (her|him|me|the)|in (the)? shower
            (with|w/) (his|her|the)? *|porn|pornography|naked pictures|nude pictures|nudes|nude photos|naked photos|
            dirty pictures|in the mouth|on the mouth|nap|when (nobody|no one|mom|everyone) (looks|is|is looking|
            sleeps|is asleep|works|leaves|goes)|naked (with|w/|in front of) (her|him|them|the (kids|girl|boy|
            child)))`,
        ],
        beside: true,
      },
      {
        parts: [
          `says, told, disclosed, discloses, disclosure, reports, reported, reveals, revealed, states, stated, tells,
            outcry, wrote, shared, drew`,
          `(${youngsters}|uncle|stepdad|stepfather|stepbrother|brother|cousin|dad|daddy|grandpa|mom's boyfriend|coach|
            foster brother|stepgrandfather|he)`,
          `molested, raped, touched, touches, fondled, sexually abused, (having|has|had) sex (with|w/) (her|him|me),
            makes (her|him|me) (touch|do|undress|watch|kiss|suck|sleep), made (her|him|me) (touch|do|undress|watch|
            kiss|suck|sleep)`,
        ],
        loose: true,
      },
      {
        parts: [
          `(${youngsters}|1#|1#yo)`,
          `pregnant, tested positive, tests positive, positive, diagnosed, dx, has, had, with, treated`,
          `(names|named|says|said|by|father is|fob is) (her|the|is)? (stepdad|uncle|cousin|dad|father|stepfather|
            brother|grandfather|mom's|moms|adult|grown|# yo|#yo), (for|with|w/)? (gonorrhea|chlamydia|syphilis|herpes|
            trichomonas|std|sti|genital warts|hpv lesions)`,
        ],
        loose: true,
      },
      {
        parts: [
          `selling, sells, sold, trading, trades, traded, pimping, pimped, pimped out, pimping out, prostituting,
            prostituted, trafficking, trafficked, exploited, exploiting, renting out, offering, offers`,
          `(out)? (her|his|the|their|own|a|by)? (own)? (${youngsters}|by (her|his|a|an|the)? (cousin|uncle|mom|mother|
            aunt|boyfriend|bf|stepdad|dad|older man|pimp))`,
        ],
        beside: true,
      },
      {
        parts: [
          `nude, nudes, naked, explicit, sexual, porn, inappropriate`,
          `(pictures|pics|photos|videos|video|images|content|messages|texts|selfies) (of|to|from|with|w/) (the|his|
            her|their|an|a|my|older)? (adult|grown|older|step|own|#yo|# yo|men)? (${youngsters}|man|men|men|
            stepdaughter|teacher|coach|stranger*|predator)`,
        ],
        beside: true,
      },
      {
        parts: [
          `tell, call, tells, told, telling, calls, called, calling, says, said, screams at, yells at, screamed at`,
          `(the|his|her|their|my)? (${youngsters}|him|her|them|me)`,
          `(that)? (she|he|they|hes|he's|shes|she's|nobody|no one|i|you|to|it)? (wishes|wish|regrets|hates|hate|
            should have|shouldve|is|was|are|a|an|would|will|go|worthless|stupid|dumb|fat|ugly|retard|idiot|trash|
            garbage|whore|slut|bitch|nothing|mistake|burden|names)? (he|she|they|you|it)? (was|were|had)? (never
            (been)? born|a mistake|mistake|aborted|worthless|stupid|dumb|a retard|retarded|ugly|trash|garbage|a
            burden|nobody wants|nobody loves|wants (him|her|them)|loves (him|her|them)|kill (himself|herself|
            themselves)|unwanted|good for nothing|a whore|a slut|whore|slut|bitch|an idiot|idiot|worthless and
            stupid)`,
        ],
        beside: true,
      },
      {
        parts: [
          `afraid, scared, terrified, fearful, refuses, does not want, doesn't want, begs not, cries, petrified,
            hides, frightened`,
          `(to|of|when|at|if|about|having|not|under)? (go|going|be|return|goes|going back|go back|sent|get sent|have
            to go)? (home|to (dad's|dads|mom's|moms|stepdad|grandpa|home)|to be sent home|of (mom|dad|stepdad|father|
            mother|stepmom|uncle|foster mom|her father|his father|the belt)|(around|near|from|of|when) (dad|stepdad|
            father|uncle|mom|stepmom|mother|foster dad|mom's bf|moms bf))`,
          `because, bc, says, said, hit, hits, hurt, beat, belt, beaten, whooped, punish*, mad, drunk, yells, screams,
            in trouble, slaps, slapped, hurts, bruise*, marks`,
        ],
        loose: true,
      },
    ],
  ],
];

import type { RiskFrames } from '#reading/lexicon/lexicon.ts';

const notThere = `
  (that|which|who)? (nobody|no one|none|no) else (here|in the *|around|present)? (can|could|cannot|
    is able to)? (see|sees|hear|hears|smell|smells|feel|feels|notice|notices|saw|heard|smelled|perceive|taste),
  (that|which|who)? (nobody|no one|none of us) (can|could) (see|hear|smell|feel),
  (that|which|who)? (others|other people|the rest of us|family|staff|wife|husband|we|i|writer|worker|you|mother|
    daughter|son|the *) (cannot|could not|do not|did not|does not) (see|hear|smell|feel|perceive),
  (that|which|who)? only (he|she|they|cl) (can|could)? (see|sees|hear|hears|saw|heard|smell|smells|perceives),
  (that|who|which) (is|are|was|were) (not|never) (really|actually|even)? (there|real|present|around|in the room|
    here|visible),
  (that|who|which) (do not|does not|did not) exist, has no (cat|cats|dog|dogs|kids|children|pets)`;

const senses = `
  hears, hearing, heard, hear, sees, seeing, saw, seen, see, smells, smelling, smelled, tastes, tasting,
  talks to, talking to, talked to, speaking to, speaks to, speaks with, talking with, conversing with, answers,
    answering, answered, yelling at, yells at, shouting at,
  arguing with, laughing with, waving at, waves at, pointing at, points at, playing with, feeding, responding to,
    responds to, screaming at, fighting, swatting, swatting at, chasing, describes, described, hiding from,
    fighting with`;

const talking = `
  talk, talks, talking, talked, speak, speaks, speaking, spoke, yell, yells, yelling, yelled, scream, screams,
    screaming, screamed, shout, shouts, shouting,
  shouted, holler, hollers, hollering, argue, argues, arguing, argued, answer, answers, answering, answered,
    responds, responding, responded, respond, reply, replies, replying,
  whisper, whispers, whispering, whispered, mumble, mumbles, mumbling, mumbled, mutter, mutters, muttering,
    muttered, laugh, laughs, laughing,
  laughed, giggle, giggles, giggling, giggled, wave, waves, waving, nod, nods, nodding, gestures, gesturing,
    gestured, sing, sings, singing, preach, preaches, preaching, curse, curses,
  cursing, cussing, cusses, rant, rants, ranting, ranted, converse, converses, conversing, conversed, conversation,
    conversations, chat, chats, chatting, bark, barking, swear, swearing,
  listen, listens, listening, dialogue, dialoguing, interacting, interacts, engaging`;

const unrealHearers = `
  (to|at|with|toward|towards) (nobody|no one|nothing|thin air|empty *|an empty *|the empty *|invisible *|unseen *|
    imaginary *|someone unseen),
  (to|at|with|toward|towards) (people|someone|things|something|others|persons|a man|a woman|kids|children|men|
    a person|figures|voices) (that|who)? (only (he|she|they)|nobody|no one|none of us|we (cannot|could not|do not)|
    i (cannot|could not|do not)|not there|unseen|invisible|(is|are|was|were) not) ...,
  (to|at|with|toward|towards) (the|a|his|her|an)? (bathroom|own|ceiling|wall|bedroom|hall|air|blank|front)? (wall|
    walls|ceiling|vent|vents|air vent|mirror|mirrors|reflection|air|sky|lamp|furniture|toaster|fridge|microwave|
    radiator|outlet|outlets|statue|trees|shadow|shadows|sink|toilet|drain|fan|chair|chairs|lightbulb|light fixture|
    thermostat|doorknob),
  (to|at|with) (god out loud|the devil|devils|satan|demon|demons|spirits|a spirit|ghosts|a ghost|the ghost|angels|
    an angel|aliens|the dead|dead people|dead relatives|jesus in *|voices|the voices|his voices|the people in *|
    tv people),
  (to|with|at) (his|her|my|their|a)? (dead|deceased|long dead|departed) *, (at|to) nothing`;

const soundsMade = `
  voice, a voice, whispers, whispering, footsteps, knocking, steps, tapping, scratching, crying, babies crying,
    a baby crying, screams, screaming, music, singing,
  a choir, choir, chanting, a radio, radio, bells, laughter, laughing, people talking, men talking, conversations,
    someone calling, his name, her name, name called, noises, sounds, talking, mumbling, static, buzzing voices,
    people, men, women, kids, children, a man, a woman, a girl, a boy, animals, phone ringing, doorbell`;

/** What the senses show that is not there, and how it looks from outside: answered, laughed at; speech that comes apart. */
export const englishSenseFrames: RiskFrames = [
  [
    'psychosis',
    [
      { parts: [senses, notThere], loose: true },
      { parts: [talking, unrealHearers], beside: true },
      {
        parts: [
          `hears, hearing, heard, hear`,
          soundsMade,
          `(from|in|inside|coming from|through|behind|out of|under) (the|his|her|a)? (closet|wall|walls|vents|vent|
            ceiling|fridge|refrigerator|tv|television|fan|pipes|drain|attic|mirror|floor|floors|radiator|
            air conditioner|ac|toilet|head|ears|pillow|lamp|lights|outlets|phone when *|empty *),
            whenever the (refrigerator|fridge|fan|water|ac|heater|tv|toilet|lights|furnace) (runs|is|comes|turns) *,
            (all night|at night|constantly|all day) (telling|saying|talking|calling|threatening|mocking) *,
            (sing|singing|whispering|chanting|yelling|saying|shouting) (threats|insults|his name|her name|orders|
            commands)`,
        ],
        beside: true,
      },
      {
        parts: [
          `(a|the|one|another|some|his|her|this|that)? (man's|woman's|mans|womans|male|female|child's|childs|deep|
            loud|mean|angry|evil|strange|scary|inner|demonic|dead *)? voice, voices,
            (man's|woman's|male|female) voices`,
          `(is|are|was|were|keeps|keep|that|who|which|been)? (constantly|always|just|also)? (commenting|comments|
            narrating|narrates|criticiz*|insult*|mock*|order*|command*|threaten*|cursing|curses|repeating|repeats|
            whispering|whispers|arguing|argue|argues|laughing|laughs at|taunt*|urging|urges|accus*|scold*|warn*|
            instruct*|demand*|berat*|bother*|torment*|haunt*|running commentary|telling (him|her|me)|tells (him|her|
            me)|told (him|her|me)|tell (him|her|me)|talking about (him|her|me)|saying (his|her|my|to|he|she)|
            calling (him|her|me))`,
        ],
        beside: true,
      },
      {
        parts: [
          `voice, voices, woman, man, girl, boy, lady, someone, somebody, something, person, people, another person,
            child, children, demon, demons, devil, twin, radio, crowd, committee`,
          `(that|who)? (is|are|was|were)? (talk*|speak*|scream*|liv*|yell*|laugh*|argu*|whisper*|sing*|tell*|stuck|
            trapped|inside|shout*|crying|cries)? (to (him|her|me))? (in|inside) (his|her|my|their|the) (head|mind|
            skull|brain|ear|ears)`,
        ],
        beside: true,
      },
      {
        parts: [
          `sees, seeing, saw, see, seen, visited by, visits from, surrounded by, visions of, vision of, run from,
            running from, hiding from, hides from, get away from, chased by, scared of, watching`,
          `(the|a|an|some|these|those)? (dragon|dragons|demon|demons|devil|devils|ghost|ghosts|spirits|a spirit|
            angel|angels|aliens|gremlins|goblins|fairies|elves|vampires|zombies|dead (people|relatives|bodies|
            person|men|mother|mom|father|dad|husband|wife|brother|sister|son|daughter|grandmother)|shadow (people|person|man|men|figures|figure|beings)|shadows moving|dark (figure|figures|
            shape|shapes|shadow|man|men|form)|black (figure|figures|shadow|shadows|shapes|dog at *)|hooded *|
            faceless *|(little|tiny|small|miniature) (people|men|man|folk|women|soldiers|creatures|animals)|
            creatures|faces (melting|in|on|changing|coming)|eyes (in|on) the *|(his|her) (dead|deceased) *|(snakes|
            spiders|bugs|rats|insects|ants|worms|scorpions|cats|dogs|horses|lions|birds|fish|roaches) (in|on|
            crawling|coming|under|all over) (the|his|her) (bed|wall|walls|ceiling|curtains|sheets|blanket|blankets|
            tv|food|plate|face|skin|air|corner|room|hospital *)|the snakes|the spiders|the rats)`,
        ],
        beside: true,
      },
      {
        parts: [
          `(little|tiny|small|miniature|shadow|shadowy|dark|faceless|invisible|strange|unseen) (people|men|man|folk|
            women|children|figures|figure|creatures|soldiers|beings|animals)`,
          `(are|is|keep|keeps|were)? (danc*|climb*|walk*|crawl*|com*|stand*|sit*|run*|fly*|march*|liv*|watch*|
            float*|follow*|talk*|mov*|jump*|peek*|hid*|at the foot *|in (the|his|her) (corner|room|bed|yard|closet|
            house|hallway|mirror)|on (the|his|her) (bed|ceiling|wall|walls|carpet|roof|couch))`,
        ],
        beside: true,
      },
      {
        parts: [
          `speech, thoughts, thinking, thought process, thought content, thought processes, statements, statement,
            conversation, comments, answers, story, ideas, beliefs, ideation, behavior, behaviors, content,
            presentation, mse, talk, responses, cl, client, pt, he, she, associations, affect, thought form, letter,
            letters, texts, emails, voicemail, voicemails`,
          `(is|are|was|were|very|quite|appeared|presents|presented|with|w|had|seemed|of|has|highly|increasingly|
            noted|becoming|remains)? (is|are|was|were|very|quite|highly|increasingly)? (bizarre|delusional|
            word salad|salad|nonsensical|incoherent and *|illogical|clang*|neologis*|loosening of *|
            loose associations|loosely associated|derail*|disjointed and *|fragmented|gibberish|persecutory|
            psychotic|not reality based|not based in reality|detached from reality|out of touch *|making no sense|
            made no sense|not making sense|not making any sense|made little sense|did not make sense|
            do not make sense|does not make sense|makes no sense|poverty of *|perseverat* on (demons|god|*)|
            incomprehensible)`,
        ],
        beside: true,
      },
      {
        parts: [
          `bizarre, delusional, paranoid, persecutory, referential, nonsensical, psychotic, strange fixed,
            odd fixed, fixed, magical`,
          `beliefs, belief, ideas, delusions, ideation, statements, statement, thoughts, thinking, delusion, speech,
            comments, preoccupation*, remarks, content, gestures, posturing, postures, ramblings, false belief*`,
        ],
        beside: true,
      },
      {
        parts: [
          `talking, talks, speaking, speaks, spoke, talked, rambling, rambled, rambles, babbling, muttering,
            shouting, yelling, ranting, ranted, raving, going on`,
          `nonsense, gibberish, in riddles, incoherently, word salad, in tongues, nonsensically, bizarre *,
            (about|on about|abt) (a|the|his|her)? (secret mission*|mission from *|aliens|reptiles|lizards|demons|
            the devil|satan|evil spirits|illuminati|conspirac*|spies|the cia|cia|fbi|the fbi|microchips|planets|
            blood and *|apocalypse|the messiah|mind control|drones|satellites|being (god|watched|followed|tracked|
            chased|chosen|poisoned|controlled|spied)|clones|robots|portals|other dimensions|secret (codes|messages|
            agents)|hidden (codes|messages)|the matrix|lasers|being jesus)`,
        ],
        beside: true,
      },
      {
        parts: [
          `feels, feeling, felt, sense of being, sensation of, thinks, says, believes, complains of`,
          `(like)? (he|she|they)? (is|are|was|been|being)? (being)? (watched (in|by|all|constantly|everywhere|
            through|from) *|persecuted|spied on|possessed|(bugs|insects|worms|ants|something|things) (crawling|
            moving|biting|under) ...)`,
        ],
        beside: true,
      },
      {
        parts: [
          `(turn|turns|turned|turning|tilts|tilting|cocks|cocked|cocking|moved|kept turning) (his|her) head,
            eyes (tracking|darting|following|scanning), staring, stared, stares, looking, looks, nodding, nods,
            glancing, glances`,
          `as if (listening|hearing|hears|talking|speaking|answering|responding|someone|seeing|to answer|
            in conversation) ..., like (he|she) (is|was)? (listening|hearing|hears|talking to|answering|seeing) ...,
            (at|toward|to) (something|someone|things|a point|corners?) (unseen|not there|invisible|we *|i *|that *),
            as though (listening|hearing|talking|someone) ...`,
        ],
      },
    ],
  ],
];

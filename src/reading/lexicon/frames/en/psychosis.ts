import type { RiskFrames } from '#reading/lexicon/lexicon.ts';

const machine = `tv, television, radio, microwave, fan, ceiling fan, toaster, fridge, billboard*, clock, lamp, lights, streetlights, router, wifi, walls, wall, vents, vent, statue, dog, cat, birds, crows, trees, weather lady, weather man, weatherman, newscaster, news lady, news man, anchorman, (man|lady|guy|woman|people|anchor|preacher|host) on (the)? (tv|channel #|news|radio|show|screen), license plates, cars, songs, internet, youtube, alexa, smoke detector, satellite*`;
const speaksToMe = `(sent|sends|sending|calls|calling|called|asks|asked|asking|looks|looking) for (me|him|her), (told|tells|telling|warns|warned|warning|orders|ordered|commands|commanded|instructs|instructed|guides|guiding|chose|picked|wants|knows|hates|accuses|mocks|insults) (me|him|her|them|us) ..., (told|tells|telling|warns|warned|orders|ordered|commands|knows|mocks|hates) (me|him|her), (talks|talking|speaks|speaking|spoke|talked|winks|winking|smiles|laughs|laughing|whispers|whispering|points|signals|blinks|blinking|looks right) (to|at) (me|him|her), (calls|calling|says|saying|said|spells|spelling|sings|whispers|whispering|repeats|yells|shouts) (my|his|her) name, (sends|send|sent|sending|gives|gave|giving|has|have|flash|flashes|flashing|blink|blinks|blinking|spell|spells) (me|him|her)? (secret|hidden|coded)? (code|codes|message|messages|signal|signals|signs|orders|commands|instructions) ..., (answers|answered|answering|reads|reading|hears|controls|controlling|tracks|tracking) (me|him|her), (talks|talking|talked) (about|abt) (me|him|her), (reads|reading|hears|knows|steals) (my|his|her) (mind|thoughts|dreams), (is|are|was|be|been|keeps|its|it's) (listening|watching me|watching him|watching her|spying|recording|laughing at) ...`;
export const ownBody = `
  arm|arms|forearm|forearms|wrist|wrists|leg|legs|thigh|thighs|hand|hands|belly|stomach|skin|neck|scalp|foot|feet|
  ankle|head|face|chest|calf|shin|tooth|molar|gum|jaw|eye|ear|finger|fingers`;
export const intruder = `
  chip|chips|tracker|trackers|transmitter|transmitters|receiver|microchip|bug|bugs|worms|parasites|camera|gps|
  larvae|snakes|demon|mic`;

/** What the mind does to what is seen and heard: things that speak, people who were exchanged, something put into the body. */
export const englishPsychosisFrames: RiskFrames = [
  [
    'psychosis',
    [
      { parts: [machine, speaksToMe], beside: true },
      {
        parts: [
          `talk, talks, talking, talked, spoke, speaks, speaking, argues, arguing, argued, convo, convos, conversation, conversations, chatting, whispers, whispering, yelled, yelling, yells, laughing, laughs, answered, answering, responding, singing`,
          `(to|with|w/|w) (a|an|the|his|her)? (empty|blank)? (chair|wall|walls|lamp|couch|mirror|toaster|microwave|tv|television|fridge|air|ceiling|shadow|shadows|reflection|vent|vents|radio|nothing|doll|statue|unseen *|invisible *|nothing there), at (a|the|his|her)? (empty)? (chair|wall|walls|mirror|air|ceiling|nothing|shadow|shadows|reflection)`,
        ],
        beside: true,
      },
      {
        parts: [
          `family, people, ppl, man, men, woman, lady, kids, girl, boy, someone, children, guy, faces, voices, twin, baby, strangers`,
          `(in|inside|behind|under|from|thru) (the|her|his|my) (mirror|mirrors|tv|television|wall|walls|ceiling|vents|vent|attic|drain|floorboards|closet|radio|lamp)`,
          `(stole|steals|steal|stealing|watch|watches|watching|talk|talks|talking|tell|tells|told|telling|count|counting|laugh|laughs|laughing|come|comes|live|lives|living|want|wants|say|says|said|follow|follows|hide|hiding|look|looking|cry|crying|whisper|whispering|call|calls|calling|move|moving|take|takes|touch|wont|at|is|are|who|that)`,
        ],
        beside: true,
      },
      {
        parts: [
          `hears, hearing, hear, heard, listens to, listening to`,
          `(a|the|some|little)? (man|woman|voice|lady|girl|boy|kids|children|someone|somebody|people|babies|baby|choir|devil|god|angels|satan)`,
          `(in|inside|behind|from|under) (the|his|her) (closet|wall|walls|vent|vents|tv|drain|mirror|air|head|pipes|radio|fan|static)`,
        ],
        beside: true,
      },
      {
        parts: [
          `sees, saw, hears, heard, talks to, spoke to, talking to, seeing, hearing, feeding, feeds, answers, cooks for, cooking for, set plates for, sets a plate for`,
          `(kids|people|ppl|a man|men|man|children|a woman|woman|someone|somebody|a girl|a boy|voices|# (people|men|kids)|visitors|guests|soldiers|animals|cats|dogs)`,
          `(nobody|no one|noone|no 1|none) (else)? (is|was|lives|there|in|around|home|could|can|sees|saw|hears|heard) ..., (not|isnt|isn't|wasnt|wasn't|arent|werent) (there|real|present) ...`,
        ],
        loose: true,
      },
      {
        parts: [
          `they, theyre, men, people, ppl, demons, spirits, someone, somebody, agents, cops, he, she, women, kids, faces, shadows`,
          `(come|comes|coming|came|get|gets|getting|climb|climbs|climbing|crawl|crawls|crawling|watch|watches|watching|look|looking|talk|talks|talking) (in|out|at me|to me|me|him|her)? (thru|through|out of) the (glass|mirror|mirrors|outlet|outlets|tv|lights|light|sockets|screen|lamp|toilet|sink|microwave|light bulbs|lightbulbs)`,
        ],
        beside: true,
      },
      {
        parts: [
          `convinced, believes, thinks, insists, swears, says, said, states, thinking`,
          `(wearing|wears|has|stole) (his|her|my|the|a|their)? (fathers|mothers|husbands|wifes|brothers|sons|father's|mother's|husband's|wife's|brother's|son's|dead *)? (face|skin) ..., (removed|took|stole|taking|harvest*|ate|eating|swapped|replaced) (out)? (his|her|my) (uterus|organs|organ|brain|heart|eyes|soul|bones|womb|kidney|blood|liver|insides|memory|spine) ..., (has|have|got|with|had) (eyes|blood|souls|cameras|chips|poison|blood and bone|human|bugs|semen|faces) in (it|them) ..., (radiation|rays|lasers|waves|microwaves|5g|frequencies|signals|beams) (from|thru|through|at|into|in|coming|are|is|is coming) ..., (hear|hears|read|see|sees|know|knows) (everything|all|what) (he|she|he's|hes|shes|she's|i'm|im|i) (is)? (think*|thought|thinks|dream*), (record|recording|hear|hearing|listen|listening|track|tracking|watch|watching) (me|him|her) (thru|through|w/|with|from) (his|her|my|the) (fillings|teeth|eyes|tooth|tv|vents|lamp|toilet|glasses|hearing aids) ...`,
        ],
        loose: true,
      },
      {
        parts: [
          `block, blocks, blocking, stop, stops, stopping, keep out, keeps out, jam, jamming, deflect, protect from, shield`,
          `(the|out the|their|her|his|from the|against the)? (signals|signal|rays|waves|radiation|5g|frequencies|transmissions|beams|mind readers|brain waves|thoughts|lasers|satellite*|demons|spirits)`,
        ],
        beside: true,
      },
      {
        parts: [
          `foil, tinfoil, outlets, vents, windows, cap, hat, coats, walls, phone, tape, taped, covered, toothpaste, towels, blankets`,
          `so (they|he|she|it|nobody|no one|the *) (cant|can't|wont|won't|dont|couldnt) (get in|hear|see in|read|track|find|listen|watch|reach|get my|get to) ..., they (cant|can't) (get in|hear|see|read|track|listen|watch) ...`,
        ],
        loose: true,
      },
      {
        parts: [
          `piping, pumping, playing, singing, beaming, writing, sending, spreading, broadcasting, pipe, pump, beam`,
          `(songs|music|messages|my thoughts|his thoughts|her thoughts|my secrets|voices|noise) (about|into|in|thru|through) (me|him|her|my *|his *|the (vents|walls|wall|vent|pipes))`,
        ],
        beside: true,
      },
      {
        parts: [
          `(signed|signs|introduced|calls|called|identifies|identified) (in|it|himself|herself|the form|his name|her name|papers)? (as)?`,
          `(king|queen|prince|emperor|god|jesus|prophet|messiah|president|archangel|the prophet|the messiah|the king|the queen|the president|the chosen) (of|one|christ|michael|gabriel) ..., jesus christ, god almighty`,
        ],
        beside: true,
      },
      {
        parts: [
          `phone, phones, computer, laptop, app, xbox, tablet`,
          `(sends|send|sent|sending|gives) (me|him|her)? (secret|hidden|coded)? (codes|signals|commands), (reads|reading|steals|stealing|hears) (my|his|her) (mind|thoughts|dreams), (talks|talking|speaks|speaking) (to (me|him|her)) (at night|w/o|even|when its off|when off|all|every)`,
        ],
        beside: true,
      },
      {
        parts: [
          `hears, hearing, heard, i hear`,
          `(my|his|her) name (called|being called|in|on|from|thru|through|over|everywhere|whispered) ..., (music|singing|a choir|static|footsteps|breathing|babies|babies crying|whispers|screaming) (in|inside|from) (the|his|her) (walls|wall|vents|vent|drain|pipes|head)`,
        ],
        beside: true,
      },
      {
        parts: [
          `they, somebody, someone, who, hospital, nurses, staff, cps, dcf, police, government, govt, feds, aliens, doctors, neighbors, thinks, believes, convinced, swears, says, po, cos`,
          `(switched|swapped|replaced|cloned|traded|exchanged|stole and replaced) (my|his|her|the)? (baby|babies|wife|husband|mom|mother|dad|son|daughter|dtr|kids|children|dog|blood|organs|brain|eyes|body|face|family|parents|real *) (out|w/|with|on|for|in)?, (baby|wife|husband|mom|mother|dad|son|kids|blood) (was|were|is|are|been|got) (switched|swapped|replaced|cloned), (isnt|isn't|aint|is not|not) (really)? (hers|her (real)? (baby|son|daughter|husband|mother)|his real|her real|my real) ..., (someone|somebody|they) (swapped|switched|replaced|cloned) (him|her|them|it)`,
        ],
      },
      {
        parts: [
          `they, somebody, someone`,
          `(switched|swapped|replaced|cloned) (my|his|her|the) (real)? (baby|babies|wife|husband|mom|mother|dad|son|daughter|dtr|kids|children|blood|organs|brain|eyes|body)`,
        ],
        beside: true,
      },
      {
        parts: [
          `nurses, nurse, staff, neighbors, neighbor, cops, parents, roommates, roommate, kids, doctors, people, everyone, everybody, they, theyre, they're, family, wife, husband, mom, workers, aides, cos, visitors, patients, he, she, hes, shes`,
          `(is|are|r|was|were|turned into|really|actually|all)? (robots|a robot|clones|a clone|aliens|an alien|demons|a demon|androids|cyborgs|lizards|lizard people|a lizard|spies|undercovers|undercover agents|secret agents|government agents|holograms|body doubles|vampires|cannibals|not human|not real people|in disguise)`,
        ],
        beside: true,
      },
      {
        parts: [
          `thinks, thinking, believes, convinced, swears, insists, says`,
          `nurses, nurse, staff, neighbors, cops, roommate, kids, doctors, family, wife, husband, mom, workers, aides`,
          `(is|are|r|was|were) (soldiers|spies|feds|fbi|cia|agents|actors|imposters|undercover|the devil|witches|ghosts|poisoning *|cops)`,
        ],
        beside: true,
      },
      {
        parts: [
          `put, puts, putting, planted, placed, implanted, implants, installed, inserted, hid, stuck, theres, there's, there is, feels, put in`,
          `(a|the|some|tiny)? (${intruder})`,
          `(in|into|inside|under|behind) (his|her|my|the)? (own)? (${ownBody}|brain|blood|teeth|filling|body|gums|spine|nose)`,
        ],
        beside: true,
      },
      {
        parts: [
          `dug, digging, dig, digs, cut, cutting, pulled, pulling, gouged, gouging, carved, carving, picked, picking, pry, pried, rip, ripped, pull, get, getting, claw, clawed`,
          `(at)? (a|the|some)? (${intruder})`,
          `(out|outta|out of|from|under|inside|in) (of|his|her|my) ..., out`,
        ],
        beside: true,
      },
      {
        parts: [
          `(dug|digging|dig|digs|cut|cutting|pulled|gouged|carved|picked|picking|clawed|clawing|scratched|scratching|stuck|stabbed) ... (his|her|my) (own)? (${ownBody}) ...`,
          `(get|find|pull|take|cut|dig|let|for) (out)? (the|a|his|her|them)? (${intruder})`,
        ],
        loose: true,
      },
      {
        parts: [
          `beam, beams, beaming, put, puts, putting, inserting, inserts, planting, plants, broadcast, broadcasts, broadcasting, sucking, erasing, erases, pulling, taking, transmit, transmits, pushing, shoot, shooting`,
          `(thoughts|voices|words|ideas|memories|pictures|commands)`,
          `(in|into|inside|from|out of|to|thru) (his|her|my) (head|mind|brain|skull|dreams)`,
        ],
        beside: true,
      },
      {
        parts: [
          `wrapped, wraps, wrapping, covered, covers, covering, lined, lines, lining, wears, wearing, taped, put`,
          `router, phone, phones, tv, head, cap, hat, walls, vents, bed, room, microwave, lamps, ankles, skull, body, door, camera, cameras, outlets, foil hat, tinfoil hat, tin foil hat, tinfoil cap`,
          `(in|with|w/|of|using) (tin|aluminum)? (tinfoil|foil|aluminum) ..., (so|bc|because|cuz) (they|it|nobody|theyre|the *) ...`,
        ],
      },
      {
        parts: [
          `tinfoil, tin foil, foil`,
          `(under|in|inside|on|over|around) (his|her) (cap|hat|head|hood|beanie|wig|ears|ankles)`,
        ],
        beside: true,
      },
      {
        parts: [
          `unplugged, unplugs, covered, covers, smashed, took apart, taped over, threw out, tore out, ripped out, shut off, turned off, cut the cord, takes apart`,
          `tv, television, microwave, clock, smoke detector*, fridge, phone, lamps, router, radio, outlets, vents, cameras, mirrors, camera, mirror, thermostat`,
          `(bc|because|cuz|so|says|said|thinks) (its|it's|it|they|theyre|they're|the) ... (listen*|watch*|record*|spying|spy|talk*|hear*|hearing|track*|reading|see|whisper*)`,
        ],
        loose: true,
      },
      {
        parts: [
          `little, tiny, shadow, small, dark, faceless`,
          `(people|men|man|folks|children|kids|figures|soldiers|women|ppl) (come|comes|coming|came|live|living|lives|walk|walking|dance|dancing|climb*|crawl*|stand|standing|sit|sitting|jump*) (out)? (of|in|from|on|thru|through|at|under|behind) (the|his|her)? (vent|vents|heat vent|wall|walls|ceiling|tv|closet|bed|floor|mirror|drain|roof|attic|sink|corner|foot|window)`,
        ],
        beside: true,
      },
      {
        parts: [
          `picking at, grabbing at, swatting at, reaching for, plucking at, swinging at`,
          `(the)? air, (the)? (bugs|spiders|ants|snakes|things) (that|not|nobody), things (that are|thats|that's)? not there, invisible *`,
        ],
        beside: true,
      },
      {
        parts: [
          `talk, talks, talking, talked, spoke, speaks, speaking, argues, arguing, argued, chats, chatting, laughs, laughing, laughed, answers, answering`,
          `(to|with|w/|at)? (his|her|my) (dead|late|deceased) (mother|mom|mama|father|dad|husband|wife|brother|sister|son|daughter|grandmother|grandma|uncle|aunt|friend|cousin) (thru|through|throughout|all|the whole|during|in the (room|chair|corner)|out loud|like|as if|who is|beside|next to|today|for)`,
        ],
        beside: true,
      },
    ],
  ],
];

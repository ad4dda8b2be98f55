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
          `sees, saw, hears, heard, talks to, spoke to, talking to, seeing, hearing, feeding, feeds, answers, cooks for, cooking for, set plates for, sets a plate for`,
          `(kids|people|ppl|a man|men|man|children|a woman|woman|someone|somebody|a girl|a boy|voices|# (people|men|kids)|visitors|guests|soldiers|animals|cats|dogs)`,
          `(nobody|no one|noone|no 1|none) (else)? (is|was|lives|there|in|around|home|could|can|sees|saw|hears|heard) ..., (not|isnt|isn't|wasnt|wasn't|arent|werent) (there|real|present) ...`,
        ],
        loose: true,
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
    ],
  ],
];

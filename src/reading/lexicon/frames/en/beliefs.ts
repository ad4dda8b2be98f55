import type { RiskFrames } from '#reading/lexicon/lexicon.ts';

/** Held to be so against the evidence; "says" and "states" may also tell what happened. */
const convinced = `
  believe, believes, believed, believing, thinks, thinking, thought, convinced, insists, insisted, insisting, swears,
  swore, swearing, is sure, was sure, so sure, certain, belief, beliefs, suspicious, accuses, accused, accusing,
    delusion*, paranoi*,
  imagines, obsessed, preoccupied, fixated, under the impression, has it in (his|her) head, got it in (his|her) head`;
const told = `
  ${convinced}, say, says, said, saying, states, stated, stating, claims, claimed, claiming, reports, reported,
    reporting,
  tells (me|us|him|her|staff|worker|writer|everyone|rn), told (me|us|him|her|staff|worker|writer|everyone|rn|the *),
  asked (me|us|staff|writer|worker|rn)? if, asks if, asking if, ranting, rants, rambling, rambles, raving,
    talking about, talks about,
  yelling, yells, screaming, shouting, telling (me|us|him|her|staff|people|everyone|neighbors|rn|the *), describes,
    described, describing,
  explained, announced, wrote, texted, posted, shared, complains, complained, complaining, feels, fears`;

const humanPowers = `
  drones, a drone, helicopters, cia, the cia, fbi, the fbi, nsa, the nsa, mossad, kgb, interpol, mafia, the mafia,
    the mob, government,
  the government, govt, the govt, feds, the feds, soldiers, snipers, terrorists, assassins, hitmen, a hitman, spies,
    secret service, secret
  society, freemasons, agents, ninjas, russians, the army, the military, nasa`;
const watched = `
  (is|are|was|were|keep|keeps|have|has|had|been|trying to|want to|wants to)?
  (after (him|her|me|them|us)|watch*|follow*|chas*|track*|monitor*|record*|film*|spy*|spied|listen*|read*|control*|
    poison*|steal*|stole|implant*|beam*|zap*|plot*|conspir*|bug|bugged|bugging|tap|tapped|tapping|hack*|surveil*|
    torment*|tortur*|recruit*|talk* to
  (him|her|me)|sent (him|her|me)|send* (him|her|me)|kidnap*|hunt*|abduct*|experiment*|kill*),
    (is|are|was|were) (on|in) (the|his|her) (roof|walls|attic|vents|closet|trees|bushes|ceiling|basement|yard)`;
const unearthly = `
  aliens, an alien, extraterrestrials, demons, demon, a demon, the devil, devils, satan, lucifer, evil spirits,
    evil spirit, the
  spirits, a spirit, entities, an entity, ghosts, a ghost, angels, illuminati, reptilians, reptiles, lizards,
    lizard people, vampires, zombies, jinn, djinn,
  satellites, shadow people, shadow men, shadow figures, secret agents, invisible
  (people|men|man|woman|women|persons|person|beings|children|kids|things|creatures|forces),
    unseen (people|men|man|woman|persons|person|others|forces|beings),
  the dead, dead people, dead relatives, witches, lasers, laser beams, 5g, radio waves, clones, robots, mind control`;
const theirDeeds = `
  (is|are|was|were|keep|keeps|have|has|had|been|be|being|will|can|could|would|trying to|want to|wants to)?
  (after (him|her|me|them|us)|talk*|speak*|spoke|whisper*|tell*|told|order*|command*|call*|laugh*|mock*|watch*|
    follow*|chas*|track*|monitor*|record*|film*|spy*|spied|listen*|hear|hears|hearing|read*|control*|poison*|steal*|
    stole|taking|took|takes|take|kidnap*|abduct*|probe|probed|attack*|touch*|hold|holds|holding|grab*|push*|pull*|
    bit|bites|scratch*|rape|raped|raping|hurt*|kill*|tortur*|visit*|come|comes|coming|came|enter*|living|live|lives|
    hide|hides|hiding|sit|sits|sitting|standing|stands|stood|choos*|chose|chosen|choosing|send*|sent|put|puts|
    putting|implant*|beam*|zap*|running|runs|rule|rules|ruling|took
  over|take over|taking over|possess*|replac*|landed|landing|guid*|protect*|warn*|appear*|inside|hover*|burn*|
    swapp*|switch*|plot*|conspir*|bug|bugged|tapped|tapping|hack*)`;

/** Anybody about whom a frightened mind may think the worst; those whom clients truly flee are left out. */
const suspected = `
  they, everyone, everybody, people, someone, strangers, others, coworkers, co-workers, boss, staff, nurse, nurses,
    aide, aides, hha, cna, rn,
  doctor, doctors, dr, dentist, pharmacist, pharmacy, hospital, clinic, psychiatrist, therapist, counselor,
    counselors, neighbor, neighbors, neighbour*,
  upstairs *, downstairs *, tenant, tenants, roommate, roommates, housemates, residents, peers, inmates, guards,
    cos, officers, government, govt, feds,
  fbi, cia, nsa, cps, dcf, the state, agents, the court, judge, the city, landlord, manager, super, church, pastor,
    mailman, mail
  carrier, delivery *, teacher, teachers, school, family, relatives, kids, children, son, daughter, wife, mother,
    sister, brother, niece, nephew,
  daughter in law, daughter-in-law, son in law, caregiver, worker, writer, visitors, cars, trucks, vans, drones,
    helicopters, a man, men, women, a
  woman, intruders, russians, chinese, cartel, mafia, the mob, tv, computer, radio, wifi, smart meter, shelter, hotel`;
const persecution = `
  (in|part of)? (a|the)? (plot|conspiracy) (to|against) ..., (is|are|was|were|been|keep|keeps)? (plotting|
    conspiring|scheming|ganging up) ..., out to
  (get|kill|destroy) ..., (tailing|shadowing) (him|her|me|them), (trying|try|tried|want|wants|wanting|plan|plans|
    planning|going) to
  (poison|drug|gas|sterilize|experiment on|control) (him|her|me|them|his *|her *) ...,
  (watching|following|tracking|monitoring|recording|filming|bugging|spying|spies|listening|eavesdrop*)
  (on)? (him|her|me|us|everything|in|through|thru|via|from|everywhere|all|at) ...,
    hack* (into)? (his|her|my) (brain|mind|thoughts|tv|body), (laces|laced|lacing)
  ..., (poison|poisons|poisoned|poisoning|tamper*) ...,
  (pump|pumps|pumping|spray|sprays|spraying|blow|blows|blowing|send|sends|sending|shoot|shoots|shooting|pour|pours|
    pouring|pipe|pipes|piping|beam|beams|beaming)
  (poison|poisons|toxic|toxins|gas|gases|fumes|chemicals|electricity|electric|rays|radiation|signals|secret *|waves|
    lasers|acid|germs|viruses|powder|dust|shocks|currents|curses)
  ..., (put|puts|putting|slip|slips|slipped|slipping|mix|mixed|mixes|mixing|add|adds|adding|sneak*|sprinkl*|
    crush*) (ground|broken|some|a|little)?
  (something|stuff|things|drugs|pills|meds|sedatives|powder|chemicals|urine|feces|hair|blood) (in|into|on) (his|her|
    the|my|everyones)?
  (food|water|coffee|tea|milk|drink|drinks|meals|meal|soup|juice|tray|plate|air|vents|shampoo|soap|cereal|ice),
  (put|puts|putting|planted|installed|implanted|inserted|wired|drilled|hid|hides|injected|slips|slipped) (a|some|
    the|hidden|tiny|secret|an|ground|broken)?
  (poison|glass|bleach|acid|antifreeze|lead|mercury|curse|curses|hex|hexes|spell|spells|magic|voodoo|germs|worms|
    cameras|camera|microphone|microphones|mic|mics|chip|chips|microchip|tracker|trackers|transmitter*|wires|
    speakers|listening
  device*|recorders|nanobots) ...,
  (have|has|had) (hidden|secret)? (cameras|microphones|mics|wires|listening devices|trackers) in ...,
  (swap*|switch*|replac*|exchang*) ... (poison|copies|copy|fakes|replicas|imitations|look alikes|lookalikes|
    duplicates|doubles|clones|robot*|imposter*),
  (steal|steals|stealing|stole) ... (thoughts|organs|soul|energy|blood|dreams|brain),
    (read|reads|reading|hear|hears|hearing|control|controls|controlling) (his|her|my|peoples)
  (thoughts|mind|minds|brain|thinking|dreams), (work|works|working) for (the)? (devil|fbi|cia|mafia|cartel|satan|
    illuminati|enemy),
  (voodoo|witchcraft|black magic|brujeria|hexed|cursed|bewitched) ...,
    (moves|move|moving|rearrang*|hides) (his|her|my|the|all)?
  (things|furniture|stuff|belongings|dishes|clothes) (at night|around|every night|while|when)`;

/** Things nobody thinks who is well. */
const bizarre = `
  (is|are|was|were|am|turned into) (a|an|all|really|actually|secretly)?
  (clone|clones|robot|robots|alien|aliens|lizard|lizards|reptile|reptiles|reptilian*|imposter|imposters|impostor*|
    hologram*|cyborg*|android|vampire*|body double*|demon|demons|the
  antichrist|spy|spies|secret agent*|undercover agent*|fbi agent*|cia agent*|federal agent*|zombie*|possessed by *),
  (controlled|monitored|watched|followed|tracked|recorded|filmed|targeted|sprayed|zapped|poisoned|hypnotized|
    programmed|possessed|replaced|cloned|experimented
  on|shocked|raped|attacked|touched|visited|impregnated|commanded|tormented) by (a|an|the|some|his|her)?
  (satellite*|drone*|demon*|devil|satan|alien*|spirit|spirits|ghost*|angel*|government|govt|feds|fbi|cia|nsa|robot*|
    machine*|computer*|laser*|ray|rays|radio*|voices|invisible
  *|unseen *|illuminati|witch*|entit*|chip|chips|microchip*|5g|forces|actor*|clone*|energy|frequencies),
  (is|are|was|were) (radioactive|tracking device*|listening device*|possessed|cursed|bewitched|hexed|not human|
    mind control*),
  (chosen|sent|picked|selected|called|destined|appointed|here|on a mission) to (save|rule|cleanse|free|judge|
    destroy|warn|heal)
  (the)? (humanity|mankind|world|earth|nation|universe|planet|souls|human race|country),
  pregnant (with|by) (the)? (messiah|god|jesus|devil|satan|holy *|angel*|alien*|antichrist|demon*|christ|ghost*|
    spirit*),
  (special|super|magic|magical|supernatural|telepathic|psychic|healing) powers,
  (is|was|am|he's|she's) (the|a|an)? (son of god|daughter of god|mother of god|god|jesus|jesus
  christ|christ|messiah|virgin mary|prophet|chosen one|antichrist|reincarnat*|immortal|invincible|king of *|
    queen of *|royalty|pope|pharaoh|time traveler),
  (invented|created|discovered) (the)? (internet|iphone|facebook|google|electricity|world|universe|cure for *|moon),
  (president|queen|pope|trump|obama|biden|celebrit*|elon musk|oprah|beyonce) (owes|loves|talks to|calls|is in love|
    wants to marry|follows|knows) *,
  (married|engaged) to (a|the)? (famous *|celebrit*|movie star|singer|president|prince|king|god|jesus|ghost|angel|
    rock star|rapper),
  (blood|organs|brain|heart|bones|insides|body|intestines|skin|stomach) (is|are|was|were|has been|
    have been)? (rotting|rotten|melting|turning
  to *|made of *|turned to *|stolen|dissolving|fake), (real|fake|another persons) (blood|organs|brain|skin|body|
    eyes|baby|husband|wife) ...
  (switched|swapped|replaced|for fake|for another), (switched|swapped|replaced) ... (for|with) (a|an)? (fake|robot|
    clone|copy|double|imposter|alien|demon|twin) ...,
  mind control, thought control, (signals|messages|codes) from (space|god|satellite*|the tv|tv|the radio|the dead|
    aliens)`;

const body = `
  stomach|belly|blood|brain|veins|bones|head|skull|intestines|guts|womb|chest|spine|lungs|heart|skin|body|teeth|
    tooth|throat|bloodstream|abdomen|eyes|ear|nose|arm|arms|leg|legs|filling`;

/** What the mind holds to be so: persecuted, chosen, replaced, controlled. */
export const englishBeliefFrames: RiskFrames = [
  [
    'psychosis',
    [
      { parts: [told, bizarre] },
      { parts: [convinced, suspected, persecution] },
      {
        parts: [
          told,
          `staff, nurse, nurses, doctor, doctors, aide, aides, hospital, pharmacist, pharmacy, government, govt,
            guards, cos, dentist, cooks, kitchen staff, counselors, the state, cps, neighbors, neighbor, everyone,
            they, daughter-in-law, daughter in law, roommate, meals on wheels, church`,
          `(trying|tries|tried|wants|want|going|plan|plans|planning) to (kill|poison|drug|murder|sterilize|
            experiment on) (him|her|me|them) ..., (put|puts|putting|slips|slipped|slip) (ground|broken|some|rat|
            a)? (poison|glass|bleach|urine|feces|acid|antifreeze|hex|hexes|curses|curse|spell|germs|worms|chip|
            chips) ..., (put|puts|putting|slips|slipped|slip) (something|stuff|chemicals|powder|things|
            drugs) in (his|her|my|the) (food|water|coffee|tea|milk|drinks|meals|soup|juice|tray|air|vents|shots),
            (pour*|spray*|pump*|blow*|send*|shoot*|beam*|pipe|pipes|piping) (poison|poisons|gas|gases|fumes|
            chemicals|electricity|rays|radiation|waves|lasers|acid|germs|shocks) ...,
            (poison|poisons|poisoned|poisoning|lacing|laced|laces) (his|her|my|the) *,
            (read|reads|reading|steal|stealing|control|controls|controlling) (his|her|my) (thoughts|mind|brain)`,
        ],
      },
      { parts: [unearthly, theirDeeds], beside: true },
      {
        parts: [
          told,
          unearthly,
          `(in|on|under|inside|behind|outside|everywhere|all over|around) (the|his|her|my)? *,
            (is|are|was|were|has|have) ..., running ..., choos* ...`,
        ],
      },
      { parts: [convinced, humanPowers, watched] },
      {
        parts: [
          `says, said, states, stated, saying, reports, ranting, rambling, yelling, raving, hid, hiding, hides,
            barricaded, talks, talking`,
          `drones, a drone, helicopters, cia, the cia, nsa, the nsa, mossad, kgb, mafia, the mafia, soldiers,
            snipers, assassins, spies, secret service, ninjas, nasa, illuminati, the illuminati`,
          watched,
        ],
      },
      {
        parts: [
          `snake, snakes, worm, worms, bug, bugs, spider, spiders, lizard, lizards, insect, insects, rat, rats,
            frog, frogs, demon, demons, devil, alien, animal, animals, larvae, beetle, beetles, roach, worm, moth,
            chip, chips, microchip,
            transmitter, tracker, microphone, mic, mics, hex, curse`,
          `(live|lives|living|move|moves|moving|crawl*|grow*|hatch*|burrow*|planted|implanted|put|buried|is|are|
            stuck|wired)? (in|inside|under|through|thru|within) (a|his|her|my|the) (own)? (${body})`,
        ],
        beside: true,
      },
      {
        parts: [
          `thoughts, ideas, mind, memories, dreams`,
          `(is|are|was|were|being|been|get|gets|getting|keep|keeps)? (being)? (read|heard|stolen|removed|broadcast*|
            controlled|inserted|planted|recorded|erased|sucked|put|beamed|transmitted|monitored|deleted|hacked|
            intercepted) (out|away|in|into|by|from|on|through|thru|over|to|aloud) *`,
        ],
        beside: true,
      },
      {
        parts: [
          `strangers, people, everyone, everybody, others, they, neighbors, staff, passengers, riders, drivers,
            cars, tv, peers, coworkers, classmates, dogs, cats, birds`,
          `(can|could|all)? (know|knows|hear|hears|read|reads|reading|see|sees|hearing|knew) (exactly|all|
            everything)? (what (he|she|i|im|i'm|hes|shes|he's|she's) (is|was|am)? (thinking|thinks|think|thought)|
            (his|my) (thoughts|mind))`,
        ],
      },
      {
        parts: [
          `tv, television, radio, license plates, plates, billboards, songs, song, lyrics, news, newscaster,
            weather man, weatherman, anchor, commercials, ads, lights, headlights, streetlights, magazines,
            newspaper, newspapers, bible, youtube, facebook, instagram, posts, tiktok, street signs, red cars,
            clocks, birds, announcements, announcer`,
          `(is|are|was|were|has|have|had|contain*|hold*|give*|giving|send*|sent)? (a|all|full of|just|only|special|
            the)? (coded|code|codes|secret|hidden|special|personal|private|subliminal) (warning*|message*|signal*|
            sign|signs|meaning*|instruction*|orders|codes) ..., (is|are|was|were)? (speak*|talk*|communicat*|
            signal*) (directly|straight|right|personally|only|just|secretly) (to|at|with) (him|her|me),
            (is|are|was|were)? (meant|intended|aimed) (only|just|specially|directly)? (for|at) (him|her|me),
            (is|are|was|were) (about|mocking|watching|accusing|following) (him|her|me)`,
        ],
        beside: true,
      },
      {
        parts: [
          `(wont|won't|will not|refuses to|refusing to|refused to|refuses|stopped|does not|afraid to|scared to|
            quit) (eat|drink|drinking|eating|take|taking|use|using|answer|answering|shower|sleep|wear|touch) ...,
            boiled, boils, boiling, threw out, throws out, threw away, taped, covered, unplugged, unplugs,
            put locks, smashed, burned, cut up, disconnected, barricaded, buried, spits, spit, refuses phone calls,
            refuses calls, wears, wearing`,
          `(bc|because|since|as|cuz|so|says|said|thinks|believes|sure|convinced|thinking|
            insists) ... (mind control*|tracking device*|poison*|listen*|record*|spying|spies|spy|radiation|rays|
            germs from|signals|hear (him|her|me)|drugged|laced|laces|lacing|demon*|devil*|microchip*|cursed|evil|
            nanobots|the government|fbi|cia|aliens|possessed) ...`,
        ],
        loose: true,
      },
      {
        parts: [
          `intruder, intruders, burglars, prowlers, men, people, someone, strangers, a man, hired people, aide, family`,
          `(coming|come|comes|came|get|gets|getting|break|breaks|breaking|broke|enter|enters|entering|sneak|sneaks|
            sneaking|climb|climbing|living|lives|hiding|swapping|rearrang*) ..., each time, each night, every night,
            at night`,
          `(find|finds|found|see|saw|there was|there is|there are|there were|was|were|is|with)? (nobody|
            no one) (there|found|inside|each time|every time|ever) ..., (find|finds|found) (nobody|no one),
            no signs? of (entry|anyone|break*|forced), no forced entry,
            nothing (is|was|has been|ever)? (moved|disturbed|there|out of place),
            (attic|house|home|room|apt|basement|yard|closet) (checked|was checked|searched|is)? (and)? empty,
            all (items|things|jewelry|belongings|of it) (there|present|accounted *|still *),
            (locked|the locked|a locked|closed|sealed) (window|windows|door|doors) ...,
            (doors|windows) (are|were|was|all)? (locked|secure|intact)`,
        ],
        loose: true,
      },
      {
        parts: [
          `foil, tin foil, tinfoil, aluminum foil, aluminum`,
          `hat, cap, helmet, (on|over|around|under|inside) (his|her|the|all|every|each)? (head|window|windows|walls|
            router|door|doors|vents|phone|ears|tv|outlets|bed|shoes)`,
        ],
        beside: true,
      },
    ],
  ],
];

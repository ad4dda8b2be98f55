import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';
import { psychosisLookAlikes } from './psychosis-look-alikes.ts';

const unseen = `
  (he|she|they|i|we|cl|pt|nobody|no one|noone|anyone|you|none of us) (else)? (cant|can't|cannot|couldnt|couldn't|
    could|can|could not|can not)? (else)? (see|sees|hear|hears|saw)`;

export const psychosis: RiskPhrases = {
  except: psychosisLookAlikes,
  english: `
    ah, vh, cah, cahs, ahs, vhs, avh, avhs, a/vh, ah/vh`,
  words: `
    (hears|hearing|heard) the (whisper*|chorus|choir in*|murmur*|chatter) (again|back|still|in|at|all|when)?, answering the (ceiling|wall|walls|vent|tv|lamp),
    psychosis, psychotic, hearing voices, hears voices, heard voices, voices, AH, VH, ah/vh, AH/VH, avh,
    hallucinat*, hallucinations, paranoi*, delusion*, responding to internal stimuli, rtis, ris, seeing things,
    thought disorder*, disorganized, command voices, fbi is (watching|following), people are following,
    someone is following, internally preoccupied, grandiose,
    (talk*|hear*|heard|listen*|watch*|spying|voice*|speak*|gas*|coming|messages) ... (through|thru) the
      (vents|walls|tv|radio|wall|vent|outlets),
    (tv|radio|television|phone|computer) is (talking|sending|speaking|listening|watching),
    (tv|radio|television|fbi|cia|government|god|aliens|phone) ... sending (him|her|me|them) (secret)? messages,
    sending (him|her|me|them) secret messages, (chip|tracker) implanted, implanted (a)? (chip|tracker),
    device in (his|her|my) (head|brain|tooth|teeth|ear|skin|body),
    poisoning (him|her|his|me|them|the food),
    (is|are|was|were|everyone|everybody|people|they're|theyre) out to get (him|her|me|them),
    (someone|people|person|man|woman|things|voices|kids|children|animals|he|she) (who|that)
      (wasnt|wasn't|isnt|isn't|werent|weren't|arent|aren't|is not|was not|were not) there,
    foil (on|over|in) (the|his|her|all)? windows, windows ... foil, theyre listening, they're listening,
    (is|he's|she's|hes|shes) (god|jesus|the messiah|a prophet|the devil|the chosen),
    word salad, out of touch with reality, not in reality, (break|broke) from reality, lost touch with reality,
    voices (telling|told|tell), (reading|controlling|stealing) (his|her|my) (mind|thoughts),
    (spying on|plotting against) (him|her|me|them),
    (sees|seeing) (shadows|demons|bugs|faces|things|spirits|ghosts|the devil|snakes|dead people),
    (hears|hearing) (things|whispers|whispering|god|the devil|commands),
    (hearing|hears) (his|her) (dead|late|deceased),
    hearing (his|her|a|the)? (mother|father|people|someone|god) call*,
    imposter*, impostor*, responding to things,
    (hearing|hears) (his|her|the) (neighbor*|family|coworker*|tv) ... (thru|through|calling|talking about|telling),
    (fbi|cia|police|government|cops|people|neighbor*|someone) (is|are|was|were|keeps)? (following|watching|spying
      on|tracking|poisoning) (him|her|me|them),
    (demon*|god|spirit*|devil|satan|angel*|the tv|radio) (told|telling|tells|tell|talks to|talking to|speaks to)
      (him|her|me),
    (answering|answers|talking|talks|responding|responds|speaking|laughing|whispering|yelling|arguing|waving|
      listening|muttering)
      (to|w/|with|at)? (ppl|people|someone|somebody|persons?|things|a man|kids|others) (who|that)?
      (arent|aren't|isnt|isn't|werent|weren't|not|wasnt|wasn't|were not|are not|is not|no one|nobody)
      (there|present|here|around|real|else),
    (baby|mom|husband|wife|son|dtr|mother|dad|family|kids|child) (is|was|been|has been|were|are) (a)?
      (replaced|copy|clone|robot|double|fake|switched),
    replaced (by|w/|with) (a|an)? (robot|clone|alien*|double|actor*|copy|fake|twin|demon*),
    (pumping|putting|spraying|piping|blowing|beaming) ... (gas|poison|chemicals|fumes|toxins|rays|radiation)
      (in|into|through|thru|under|at),
    (food|water|meds|coffee|tea) (is|are|was|being|is being) (poisoned|laced|tampered),
    (tv|radio|television|news|billboard*|license plates) (sends|send|sending|talks|speaks|tells) (to)?
      (him|her|me|them|messages),
    (sees|seeing|saw) (little|tiny|shadow|dead|dark|strange) (men|people|ppl|figures|figure|man|things),
    (bugs|insects|worms|parasites|snakes|ants|spiders|something) (crawling|under|inside|moving|living)
      (under|in|on|beneath|inside)? (his|her|my|the) (skin|body|brain|arms|head|stomach|blood),
    (govt|government|gov|fbi|cia|nsa|aliens|satellites|illuminati|cartel) (is|are|was|were|keeps)?
      (tracking|following|watching|spying|monitoring|recording|bugging|poisoning|controlling|after),
    (read|reads|hear|hears|control|controls) (his|her|my|peoples|people's) (mind|thoughts|brain),
    (dead|late|deceased) (mother|mom|father|dad|husband|wife|brother|sister|son|grandmother|grandma)
      (talks|talking|tells|telling|speaks|speaking|visits|is calling),
    they (swapped|switched|cloned) (him|her|the baby|my baby),
    (sending|sends) (him|her|me|them) signals, decompensat*, (religious|hyperreligious) preoccup*, religiously preoccupied, hyperreligious, catatoni*,
    thought (block*|insert*|broadcast*), perceptual disturbance*, loosening of associations, loose associations,
      clang speech, waxy flexib*,
    posturing, reality testing (is)? (impaired|poor|limited), impaired reality testing,
    (relapse|exacerbation|flare) of (his)? (schizo*|psychosis|psychotic *), ideas of reference,
      hearing (whispers|stuff),
    cameras in (the|his|her) (walls|vents|eyes|tv|ceiling), (apt|phone|house|room|tv) is bugged,
    (pump|pumps|pumped|spray|sprays|blow|blows) (in)? (gas|poison|chemicals|fumes),
    (covered|covers|taped|tapes|sealed|blocked) (up|over)? (the|all the|his|her) (vents|outlets|tv|windows w/
      foil|cameras),
    (thinks|believes|convinced|insists|says) (that)? (he|she) (is|was|he's|she's)? (the|a|an)?
      (king|queen|president|prophet|messiah|angel|devil|dead already|pope|pregnant by god|chosen) ...,
    (hears|answers|answering|answered|obeys|obeying|fighting) (the|his|her)? voices,
    (convinced|believes|thinks|insists) ... (mailman|neighbor*|staff|landlord|doctor|family|roommate|police|aide)
      ... (replacing|switching|poisoning|spying|recording|stealing (his|her) (thoughts|soul)|sending
      (codes|signals|messages)|watching|following|filming|reading),
    (sees|seeing|saw|hears|hearing|heard|smells|feels) ... (nobody|no one|noone|none of us|others|no 1) ...
      (sees|hears|see|hear|saw|heard|could see|can see|can hear|could hear|cant|dont|don't|can't),
    (put|puts|putting|planted|hid|hiding|installed|has|have) (a|the|tiny|hidden|little)?
      (cameras|camera|mic|mics|microphone*|chip|chips|tracker|trackers|wires) in (his|her|my|the)
      (teeth|tooth|head|brain|eyes|body|ear|ears|walls|wall|vents|ceiling|food|pills|skin|arm),
    (cia|fbi|government|govt|neighbor*|aliens|they|people|someone|staff|police|cops|satellite*|tv|radio) ...
      (reads|reading|read|hears|hearing|steals|stealing|controls|controlling|taking|recording) (his|her|my) ...
      (thoughts|mind|brain|dreams),
    (sees|seeing|saw|hears|hearing|talk*|yell*|argu*|convers*|feeds|feeding) ... ... (who|that|thats|that's) (is
      not|isnt|isn't|was not|wasnt|wasn't|arent|aren't|are not|werent|weren't) (really|actually|even)? there,
    (believes|thinks|insists|says|convinced|swears) ... (dead|deceased|late)
      (husband|wife|mother|father|mom|dad|brother|sister|son|daughter) ...
      (living|lives|alive|hiding|visits|comes|sleeping|in the|calling|upstairs|talks),
    (talking|talks|talked|arguing|listening|answering|laughing|yelling|responding) (to|with|w/|at|back to)
      (the|his|her)? voices,
    (seeing|sees|saw) (little|small|strange|the|a|an|some|dark|two|three)?
      (men|man|woman|women|people|ppl|faces|eyes|spiders|snakes|bugs|someone|children|figures|soldiers)
      (in|on|under|behind|coming out of|through|inside|crawling) ...
      (walls|wall|ceiling|tv|vents|vent|mirror|attic|closet|roof),
    (hears|hearing|heard|sees|seeing) (ppl|people|someone|somebody|voices|men|man|him|them) (outside|whispering|in
      the (walls|attic|ceiling|vents)|under the (floor|house|bed)),
    (talks|talk|talking|answers|answering|argues|arguing|yells|yelling|responds|responding|speaks|listens) (back)?
      (to|with|w/|at) (the|her|his)? (people|man|men|woman|voices|lady|ghost*|angels|demons|faces)
      (in|on|from|inside|behind) (the|her|his)? (tv|television|radio|wall*|vent*|ceiling|mirror|phone|head),
    (talks|talking|answers|arguing|yelling|argues|responds) (back)? (to|with|w/|at) (the|her|his)?
      (tv|television|radio|wall*|mirror|tv people|radio people|air|ceiling|nobody|no one),
    (tv|radio|television) (is|are)? (talking to|speaking to|sending|sends|tells|telling) (him|her|me) ...,
    (thinks|believes|says|convinced|swears|sure) (that)? ... (poisoning|poisoned|bugged|bugging|tracking|spying
      on|cloned|hacked) (him|her|his|me|them) ...,
    (talk*|speak*|respond*|answer*|yell*|argu*|laugh*|whisper*|wav*|listen*|point*|sing*|play*) (to|at|with|w/)
      (people|ppl|someone|somebody|things|something|a man|a woman|a girl|a boy|kids|children|voices|men|friends|a
      person) (who|that)? ${unseen},
    (sees|seeing|saw|seen|hears|hearing|heard|hear|see) (people|ppl|someone|somebody|things|something|a man|a
      woman|a girl|a boy|kids|children|voices|men|a person|shadows|figures|bugs|animals|faces|dead *|his dead *|her
      dead *) ... (who|that)? ${unseen},
    (sees|seeing|hears|hearing) (people|someone|things|a man|a woman|kids|voices|shadows) (that
      (arent|aren't|isnt|isn't|werent|weren't|are not|is not) (there|real)),
    (tape|taped|foil|paper|towel|towels|blanket|blankets|cardboard|sheets|tin foil|covered|covering) ...
      (over|on|up) (the|all the|his|her|every|all)?
      (outlet|outlets|vent|vents|cameras|camera|tv|mirrors|mirror|smoke detector*|light bulbs|peephole),
    (so|because|bc|says|thinks) (they|the neighbors|people|fbi|cia|government|cops|someone)
      (cant|can't|cannot|are|is|can|could|keep|keeps|were|wont|dont)
      (listen*|spy*|hear|watch*|follow*|record*|poisoning|poisoned|track*|get in|read) ...
      (him|her|his|her|me|in|through|thru|thoughts)?,
    (thinks|believes|believed|says|convinced|insists|swears|certain|sure|claims|thought|saying|telling) ...
      (spying|following|watching|poison*|listening|tracking|recording|controlling|plotting|after|stalking|filming)
      (on|against|at|in on|his|her)? (him|her|them|us|me|food|water|house|thoughts|mind|phone|through|thru|from
      the),
    (thinks|believes|convinced|insists|swears|says|claims|thought) (he|she|that he|that she) (is|was|'s)
      (god|jesus|a prophet|the president|married to *|the devil|chosen|an angel|dead already|already dead|pregnant
      by|being (followed|watched|poisoned|tracked|recorded|controlled|filmed)),
    (thinks|believes|convinced|insists|swears|says|claims) (the|his|her|that|that the|that his|that her)
      (tv|radio|phone|neighbors|neighbor|staff|nurse*|government|police|fbi|mom|mother|wife|husband|family|food|
        water|meds|doctor*|aide)
      (is|are|was|were|has been|have been|keep|keeps) (talking
      to|sending|poison*|watching|listening|following|stealing his thoughts|an imposter|replaced|not
      (real|really)|reading|putting|spying|trying to (kill|poison)|in on it),
    (the voices|voice|voices) ... (back|tell|tells|telling|told|loud|louder|worse|returned|came
      back|say|says|saying|commanding|constant|every night|at night|again),
    (talking|talks|mumbling|arguing|laughing|conversing|yelling) (out loud)? to (himself|herself|themself|self|the
      air|the ceiling|the tv|the wall|the mirror|nobody|no one) *,
    (not|hasnt|hasn't|isnt|isn't) (making|made|make) (any)? sense ... (voices|people|paranoi*),
    (bugs|ants|spiders|snakes|people|men|things|faces|eyes|worms) (on|in|coming out of|under|inside|crawling
      on|crawling out of) (the|his|her) (wall|walls|ceiling|skin|vents|vent|tv|mirror) *,
    (his|her) (dead|late|deceased)
      (mother|mom|father|dad|husband|wife|brother|sister|son|daughter|grandmother|grandma) (is|was)? (in the
      room|standing|there|visit*|talk*|spoke|told|tells|sitting),
    (man|men|people|woman|women|someone|somebody|something|voice|voices|they|agents|spirits|demons|lady|things|
      child|children)
      (who (is|are|live|lives))? (living|hiding|talking)? (in|inside|behind|from) (the|his|her)
      (ceiling|wall|walls|vents|vent|tv|television|radio|mirror|pipes|light
      bulbs|lights|outlets|floorboards|speakers) *,
    (thoughts|brain|mind|head) ... (broadcast*|being
      (read|controlled|stolen|recorded)|hacked|wired|bugged|implant*),
    (chip|transmitter|microphone|device|wires) in (his|her) (head|tooth|teeth|arm|brain|neck|ear|body),
    (thinks|believes|convinced|insists|sure|afraid|swears|paranoid) ... (put|puts|putting|slipped|slipping|puttin)
      (something|stuff|poison|drugs|chemicals|things|bleach|glass|bugs|lye|acid|powder) (in|into) (his|her|the|my|their) ...,
    (radio|tv|news|songs|shows|commercials|billboards|the music|internet|youtube) (is|are|was|were)? (all)?
      (about|abt|aimed at|meant for|directed at|sent for) (him|her|me),
    (foil|tin foil|tinfoil|aluminum foil) (hat|on (the |his |her
      )?(windows|window|vents|walls|outlets|head|tv|ceiling|door)|over|covering) ...,
    (covered|covers|taped|boarded|sealed|stuffed|foiled) (up|over)? (the|his|her|all|all the)?
      (vents|outlets|mirrors|peephole|tv|air vents|drains) ...,
    (transmitter*|microchip*|tracking device*|microphone*|radio|worms|snakes) (in|inside|under) (his|her|my)
      (teeth|tooth|head|brain|skull|body|ear|ears|skin|blood|stomach),
    (teeth|tooth|head|brain|skull|body|blood) (has|have|had|full of|with|w/) (a)?
      (transmitter*|microchip*|chip*|microphone*|worms|snakes|radio*|wires),
    (says|thinks|believes|claims|convinced|insists|states) (that)? (he|she|hes|shes|he's|she's|i am|i'm|im)
      (is|was)? (a|the)? (jesus|god|christ|messiah|prophet|president|devil|satan|chosen *|immortal|already dead),
    (god|jesus|devil|satan|angels|demons|allah) (is|are)? (tells|telling|told|commands|commanding|ordering|orders)
      (him|her|me) to ...,
    ("they"|they|people|someone|everyone|everybody) (are|r|is) (out to get|spying on|plotting against|reading the
      mind of|listening to) (him|her|me|everything),
    "they" (are|r) (after|following|watching|coming for|tracking|listening to) ...,
    loose assoc*, thought (broadcast*|insertion|blocking|disorder*),
    (disorganized|tangential|incoherent) (thought*|speech|thinking|in),
    (disorganized|incoherent) and,
    (fbi|cia|nsa|government|govt|gov't|aliens|illuminati|the mafia|secret service|satellites|russians|the
      devil|demons) (is|are|was|were|has|have|keeps|keep|been)?
      (track*|follow*|watch*|listen*|monitor*|after|tapping|tapped|hack*|spy*|control*|bugg*|implant*|sending|talk*|
        reading|out
      to|inside|in his|in her|chasing),
    (tv|television|radio|songs|the news|license plates|walls|mirror) (is|are|was|keeps|been)?
      (talk*|speak*|sends|sending|telling|tells|laughing|has messages|about (him|her|me)|whispering|reading)
      (to|abt|about|at|him|her|me|them|messages|his|her|my) ...,
    (sees|seeing|saw|talks to|talking to|talks w/|talking w/|hears|hearing|speaks to|speaking w/|visited by|visits
      from) (his|her|the)? (dead|deceased|late)
      (mother|father|mom|dad|husband|wife|uncle|aunt|brother|sister|son|daughter|dtr|grandma|gma|grandmother|
        grandfather|friend|baby|child|parents|relatives|people|dog),
    (men|people|ppl|someone|somebody|strangers|little people|they|man|a man|woman|intruders) (is|are|keep|keeps)?
      (come|comes|coming|came|live|lives|living|hide|hides|hiding|crawl*|get|gets|getting|stand*)
      (thru|through|in|inside|under|behind|out of|from|into) (the|her|his)?
      (wall*|vent*|attic|ceiling*|mirror*|tv|floorboard*|pipes|outlet*|drain*),
    (sees|seeing|swatting at|swatting|picking|pointing at)
      (bugs|ants|spiders|snakes|insects|worms|shadows|faces|figures|shapes|people|children|little
      people|cats|dogs|rats|lights) (on|in|over|up|under|at|crawling (on|up|in|over|out of)) (the|his|her|all over)?
      (ceiling*|wall*|bed|sheets|skin|arm*|blanket*|air|corner*|room|closet|window*),
    (picking|grabbing|plucking|reaching|swatting) at (the)? (air|sheets|bedsheets|invisible *|nothing|things not
      there),
    (thinks|believes|convinced|insists|swears|says|feels|sure) ...
      (staff|nurse|nurses|wife|husband|dtr|daughter|son|mom|mother|dad|family|everyone|everybody|neighbor*|roommate|
        doctor|aide|people|ppl|they|he|she|worker|parents)
      (is|are|r|was|were) (a|an|the|all|really)?
      (soldier*|imposter*|impostor*|spy|spies|demon*|alien*|robot*|agents|devil|someone else|not (his|her) real *|in
      on it|plotting *|conspiring *|out to get (him|her)|reading (his|her) (mind|thoughts)|sending
      (messages|signals)|clones|poisoning (him|her|his|the|my) *|switching *),
    (thinks|believes|convinced|insists|swears|says|sure) ... (camera*|mic|mics|microphone*|chip|chips|listening
      device*|bugs) ... (smoke
      (alarm*|detector*)|vent*|walls|tv|ceiling*|teeth|head|brain|light*|outlet*|food|arm|body|lamp|shower),
    (food|water|meds|pills|coffee|meals|drink) (is|are|was|were|has been|being|might be|is being|are being)
      (poison*|laced|drugged|tampered|bugged),
    (gets|getting|got|receives|receiving|hears|hearing|reads|reading|decodes|decoding|decoded|hidden|secret|coded)
      (hidden|secret|coded|special|the)? (messages|codes|signals|instructions) (from|thru|through|in)
      (the|a|his|her)? (radio|tv|television|god|license
      plates|billboards|news|songs|newspaper|internet|phone|satellite*|lights|aliens|commercials|bible|birds),
    (laughing|laughs|talking|talks|mumbling|mumbles|muttering|mutters|arguing|whispering|giggling|smiling|yelling|
      cursing|swearing|responding)
      to (self|nobody|no one|unseen *|someone unseen|people unseen|voices|empty *|things unseen),
    internally (stimulated|distracted|preoccupied), (gang ?stalk*|gangstalk*|targeted individual),
    (thinks|thinking|believes|convinced|claims|says|insists|swears|thought|certain|sure) (that|his|her|the)? ...
      (phone|house|apt|room|car|mail|email|tv|walls|tooth|teeth|computer|vents|clock) (is|are|was|were|has
      been|been|'s)? (tapped|bugged|wired|hacked by|being monitored|listening|recording|watching),
    (phone|house|apt|room|car|mail|walls) (tapped|bugged|wired) (by|w/),
    (thinks|thought|believes|believed|accused|accuses|accusing|insists|convinced|says|said) ... (im|i'm|i am|i
      was|me of being|i is|worker is|staff are|staff is|his mom is|her mom is|her husband is|his wife is|mom
      is|doctor is|nurse is) (a|an|the|all|really|actually)?
      (spy|spies|fbi|cia|devil|demon|demons|imposter|robot|clone|agent|agents|informant|satan|undercover|alien|witch|not
      real),
    (wife|husband|mom|mother|dad|son|daughter|baby|dog|family) (was|has been|were|been|got)? replaced,
    (food|water|meds|coffee|drinks|insulin|milk|mail) (is|was|are|being|has been|been|all)?
      (tampered|messed|poisoned|laced|drugged|spiked|contaminated) (with|w/|by),
    (sees|seeing|saw|visited by|talks to|talking to|speaking to|speaks to) (the)?
      (angels|angel|demons|spirits|aliens|ghosts|jesus|god in|dead people|dead relatives),
    (says|claims|thinks|believes|states|insists|stating) (he|she) (owns|runs|created|invented|controls|built)
      (the|this|all the) (hospital|bank|banks|city|world|country|internet|weather|united states|building|white
      house|universe|police),
    (schizophreni*|schizoaffective|bipolar) ...
      (sx|symptoms|symptomatic|active|acute|decompensat*|unstable|flare*|off meds),
    (mind|thoughts|brain) (is|are|being|was|were) (being)? (read|controlled|broadcast*|stolen|taken over|hacked),
    (hears|hearing|heard) (a|an|his|her|some)? (man's|woman's|mans|womans|child's|lady's|strange|mean|deep|loud|dead
      *)? voice (calling|telling|saying|that|in (his|her) head|all day|all night|at nite|when|every),
    (whispering|whispers|talks|talking|listening|yelling) (to|at|into) (the|an|his|her)? (outlet|outlets|light
      switch|drain|plug|toilet|plants|shoes|doorknob|smoke detector),
    (comes|come|came|coming|sneaks|sneaking|gets|enters|climbs|climbing|watch*|crawls) (in|at|to|out)? (him|her|me)?
      (in)? (thru|through|from) (the|his|her|my)?
      (mirror|mirrors|walls|wall|vent|vents|tv|drain|pipes|outlets|attic|radio),
    (broadcast*|transmit*|stealing|steals|reads) (his|her|my) (thoughts|mind|dreams),
    (baby|child|kids|son|daughter|dtr|husband|wife|mom|mother|dad|boy|girl|roommate|neighbor) (is|was|are) (a|the)?
      (demon|demons|possessed|satan|evil spirit|antichrist|alien|robot),
    (they|he|she|staff|worker|nurse*|neighbor*|mom|wife|you|i|im|doctors|cops) (all)? (work|works|working|is
      working|are working) for (the)? (devil|satan|fbi|cia|feds|government|illuminati),
    (losing|lost|loses) touch (w/|with) reality, (out of|outta) (his|her) mind (w/|with)? (voices|paranoia),
    (hearing|hears|heard) (people|someone|somebody|a man|a woman|a voice|whispers|things)
      (talk*|whisper*|laugh*|call*|say*|that no one|nobody|no one|that arent|that isnt|that others),
    (voices|voice) (are|is|r|were|was|getting|been)?
      (back|loud|louder|worse|stronger|constant|nonstop|bad|again|mean|screaming|bothering|telling|coming),
    (putting|puts) (stuff|something|things|poison|chemicals|drugs|meds) in (it|my|his|her|the)
      (food|water|coffee|tea|drink|drinks|meals|meal|milk|juice|air|vents)?,
    eyes (turn|turned|turning|go|went|are|glow*) (black|red|yellow|glow*) ...,
    (appointed|chosen|anointed|sent|selected) by (the)? (sun|moon|god|angels|aliens|stars|spirits|universe|holy),
    (god|jesus|the lord|lord|angels|angel|holy spirit) (told|tells|telling|commands|commanded|ordered|said)
      (him|her|me) (to|not to|he has to|she has to|that he|that she) ...,
    (this is|im in|already in|living in|were in|we are in) (purgatory|hell|the afterlife|a simulation|the matrix|the
      end times),
    (says|thinks|believes|insists|convinced) (that)? (he|she) (already)? (died|is dead|been dead|has been dead|is a
      ghost|was killed) ...`,
  findings: `
    responding to internal stimuli, responding to voices, talking to (himself|herself|someone who|people who|self),
    internally preoccupied, observed responding,
    (laughing|talking|mumbling|muttering|whispering|yelling|arguing|speaking) to
      (himself|herself|themselves|themself|no one|nobody|the wall|the walls|wall|walls|someone not),
    (laughing|talking|responding|answering) ... (not there|unseen|wasnt there|wasn't there|isnt there)`,
};

import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

export const psychosis: RiskPhrases = {
  words: `
    hearing voices, voices, (tv|radio|television|phone|computer) is (talking|sending|speaking|listening|watching),
    (tv|radio|television|fbi|cia|government|god|aliens|phone) ... sending (him|her|me|them) (secret)? messages,
    poisoning (him|her|his|me|them|the food),
    (someone|people|person|man|woman|things|voices|kids|children|animals|he|she) (who|that)
    (wasnt|wasn't|isnt|isn't|werent|weren't|arent|aren't|is not|was not|were not) there, foil (on|over|in)
    (the|his|her|all)? windows, voices (telling|told|tell), (reading|controlling|stealing) (his|her|my)
    (mind|thoughts), (sees|seeing) (shadows|demons|bugs|faces|things|spirits|ghosts|the devil|snakes|dead people),
    (hearing|hears) (his|her) (dead|late|deceased), impostor*, (demon*|god|spirit*|devil|satan|angel*|the tv|radio)
    (told|telling|tells|tell|talks to|talking to|speaks to) (him|her|me),
    (answering|answers|talking|talks|responding|responds|speaking|laughing|whispering|yelling|arguing|waving|listening|muttering)
    (to|w/|with|at)? (ppl|people|someone|somebody|persons?|things|a man|kids|others) (who|that)?
    (arent|aren't|isnt|isn't|werent|weren't|not|wasnt|wasn't|were not|are not|is not|no one|nobody)
    (there|present|here|around|real|else), (baby|mom|husband|wife|son|dtr|mother|dad|family|kids|child)
    (is|was|been|has been|were|are) (a)? (replaced|copy|clone|robot|double|fake|switched),
    (tv|radio|television|news|billboard*|license plates) (sends|send|sending|talks|speaks|tells) (to)?
    (him|her|me|them|messages), (bugs|insects|worms|parasites|snakes|ants|spiders|something)
    (crawling|under|inside|moving|living) (under|in|on|beneath|inside)? (his|her|my|the)
    (skin|body|brain|arms|head|stomach|blood), (read|reads|hear|hears|control|controls)
    (his|her|my|peoples|people's) (mind|thoughts|brain), (dead|late|deceased)
    (mother|mom|father|dad|husband|wife|brother|sister|son|grandmother|grandma)
    (talks|talking|tells|telling|speaks|speaking|visits|is calling), they (swapped|switched|cloned) (him|her|the
    baby|my baby), (sending|sends) (him|her|me|them) signals, cameras in (the|his|her)
    (walls|vents|eyes|tv|ceiling), (pump|pumps|pumped|spray|sprays|blow|blows) (in)? (gas|poison|chemicals|fumes),
    (hears|answers|answering|answered|obeys|obeying|fighting) (the|his|her)? voices,
    (put|puts|putting|planted|hid|hiding|installed|has|have) (a|the|tiny|hidden|little)?
    (cameras|camera|mic|mics|microphone*|chip|chips|tracker|trackers|wires) in (his|her|my|the)
    (teeth|tooth|head|brain|eyes|body|ear|ears|walls|wall|vents|ceiling|food|pills|skin|arm),
    (cia|fbi|government|govt|neighbor*|aliens|they|people|someone|staff|police|cops|satellite*|tv|radio) ...
    (reads|reading|read|hears|hearing|steals|stealing|controls|controlling|taking|recording) (his|her|my) ...
    (thoughts|mind|brain|dreams), (sees|seeing|saw|hears|hearing|talk*|yell*|argu*|convers*|feeds|feeding) ... ...
    (who|that|thats|that's) (is not|isnt|isn't|was not|wasnt|wasn't|arent|aren't|are not|werent|weren't)
    (really|actually|even)? there, (seeing|sees|saw) (little|small|strange|the|a|an|some|dark|two|three)?
    (men|man|woman|women|people|ppl|faces|eyes|spiders|snakes|bugs|someone|children|figures|soldiers)
    (in|on|under|behind|coming out of|through|inside|crawling) ...
    (walls|wall|ceiling|tv|vents|vent|mirror|attic|closet|roof), (hears|hearing|heard|sees|seeing)
    (ppl|people|someone|somebody|voices|men|man|him|them) (outside|whispering|in the
    (walls|attic|ceiling|vents)|under the (floor|house|bed)),
    (talks|talking|answers|arguing|yelling|argues|responds) (back)? (to|with|w/|at) (the|her|his)?
    (tv|television|radio|wall*|mirror|tv people|radio people|air|ceiling|nobody|no one), (tv|radio|television)
    (is|are)? (talking to|speaking to|sending|sends|tells|telling) (him|her|me) ...,
    (thinks|believes|says|convinced|swears|sure) (that)? ... (poisoning|poisoned|bugged|bugging|tracking|spying
    on|cloned|hacked) (him|her|his|me|them) ...,
    (tape|taped|foil|paper|towel|towels|blanket|blankets|cardboard|sheets|tin foil|covered|covering) ...
    (over|on|up) (the|all the|his|her|every|all)? (outlet|outlets|vent|vents|cameras|camera|tv|mirrors|mirror|smoke
    detector*|light bulbs|peephole),
    (thinks|believes|believed|says|convinced|insists|swears|certain|sure|claims|thought|saying|telling) ...
    (spying|following|watching|poison*|listening|tracking|recording|controlling|plotting|after|stalking|filming)
    (on|against|at|in on|his|her)? (him|her|them|us|me|food|water|house|thoughts|mind|phone|through|thru|from the),
    (thinks|believes|convinced|insists|swears|says|claims) (the|his|her|that|that the|that his|that her)
    (tv|radio|phone|neighbors|neighbor|staff|nurse*|government|police|fbi|mom|mother|wife|husband|family|food|water|meds|doctor*|aide)
    (is|are|was|were|has been|have been|keep|keeps) (talking
    to|sending|poison*|watching|listening|following|stealing his thoughts|an imposter|replaced|not
    (real|really)|reading|putting|spying|trying to (kill|poison)|in on it), (the voices|voice|voices) ...
    (back|tell|tells|telling|told|loud|louder|worse|returned|came back|say|says|saying|commanding|constant|every
    night|at night|again), (talking|talks|mumbling|arguing|laughing|conversing|yelling) (out loud)? to
    (himself|herself|themself|self|the air|the ceiling|the tv|the wall|the mirror|nobody|no one) *,
    (bugs|ants|spiders|snakes|people|men|things|faces|eyes|worms) (on|in|coming out of|under|inside|crawling
    on|crawling out of) (the|his|her) (wall|walls|ceiling|skin|vents|vent|tv|mirror) *,
    (man|men|people|woman|women|someone|somebody|something|voice|voices|they|agents|spirits|demons|lady|things|child|children)
    (who (is|are|live|lives))? (living|hiding|talking)? (in|inside|behind|from) (the|his|her)
    (ceiling|wall|walls|vents|vent|tv|television|radio|mirror|pipes|light bulbs|lights|outlets|floorboards|speakers)
    *, (thinks|believes|convinced|insists|sure|afraid|swears|paranoid) ...
    (put|puts|putting|slipped|slipping|puttin)
    (something|stuff|poison|drugs|chemicals|things|bleach|glass|bugs|lye|acid|powder) (in|into)
    (his|her|the|my|their) ..., (foil|tin foil|tinfoil|aluminum foil) (hat|on (the |his |her
    )?(windows|window|vents|walls|outlets|head|tv|ceiling|door)|over|covering) ...,
    (covered|covers|taped|boarded|sealed|stuffed|foiled) (up|over)? (the|his|her|all|all the)?
    (vents|outlets|mirrors|peephole|tv|air vents|drains) ...,
    (fbi|cia|nsa|government|govt|gov't|aliens|illuminati|the mafia|secret service|satellites|russians|the
    devil|demons) (is|are|was|were|has|have|keeps|keep|been)?
    (track*|follow*|watch*|listen*|monitor*|after|tapping|tapped|hack*|spy*|control*|bugg*|implant*|sending|talk*|reading|out
    to|inside|in his|in her|chasing), (tv|television|radio|songs|the news|license plates|walls|mirror)
    (is|are|was|keeps|been)? (talk*|speak*|sends|sending|telling|tells|laughing|has messages|about
    (him|her|me)|whispering|reading) (to|abt|about|at|him|her|me|them|messages|his|her|my) ...,
    (sees|seeing|saw|talks to|talking to|talks w/|talking w/|hears|hearing|speaks to|speaking w/|visited by|visits
    from) (his|her|the)? (dead|deceased|late)
    (mother|father|mom|dad|husband|wife|uncle|aunt|brother|sister|son|daughter|dtr|grandma|gma|grandmother|grandfather|friend|baby|child|parents|relatives|people|dog),
    (sees|seeing|swatting at|swatting|picking|pointing at)
    (bugs|ants|spiders|snakes|insects|worms|shadows|faces|figures|shapes|people|children|little
    people|cats|dogs|rats|lights) (on|in|over|up|under|at|crawling (on|up|in|over|out of)) (the|his|her|all over)?
    (ceiling*|wall*|bed|sheets|skin|arm*|blanket*|air|corner*|room|closet|window*),
    (picking|grabbing|plucking|reaching|swatting) at (the)? (air|sheets|bedsheets|invisible *|nothing|things not
    there), (thinks|believes|convinced|insists|swears|says|feels|sure) ...
    (staff|nurse|nurses|wife|husband|dtr|daughter|son|mom|mother|dad|family|everyone|everybody|neighbor*|roommate|doctor|aide|people|ppl|they|he|she|worker|parents)
    (is|are|r|was|were) (a|an|the|all|really)?
    (soldier*|imposter*|impostor*|spy|spies|demon*|alien*|robot*|agents|devil|someone else|not (his|her) real *|in
    on it|plotting *|conspiring *|out to get (him|her)|reading (his|her) (mind|thoughts)|sending
    (messages|signals)|clones|poisoning (him|her|his|the|my) *|switching *),
    (thinks|believes|convinced|insists|swears|says|sure) ... (camera*|mic|mics|microphone*|chip|chips|listening
    device*|bugs) ... (smoke
    (alarm*|detector*)|vent*|walls|tv|ceiling*|teeth|head|brain|light*|outlet*|food|arm|body|lamp|shower),
    (laughing|laughs|talking|talks|mumbling|mumbles|muttering|mutters|arguing|whispering|giggling|smiling|yelling|cursing|swearing|responding)
    to (self|nobody|no one|unseen *|someone unseen|people unseen|voices|empty *|things unseen),
    (thinks|thinking|believes|convinced|claims|says|insists|swears|thought|certain|sure) (that|his|her|the)? ...
    (phone|house|apt|room|car|mail|email|tv|walls|tooth|teeth|computer|vents|clock) (is|are|was|were|has
    been|been|'s)? (tapped|bugged|wired|hacked by|being monitored|listening|recording|watching),
    (hears|hearing|heard) (a|an|his|her|some)? (man's|woman's|mans|womans|child's|lady's|strange|mean|deep|loud|dead
    *)? voice (calling|telling|saying|that|in (his|her) head|all day|all night|at nite|when|every),
    (broadcast*|transmit*|stealing|steals|reads) (his|her|my) (thoughts|mind|dreams), (voices|voice)
    (are|is|r|were|was|getting|been)?
    (back|loud|louder|worse|stronger|constant|nonstop|bad|again|mean|screaming|bothering|telling|coming)`,
  findings: `
    talking to (himself|herself|someone who|people who|self),
    (laughing|talking|mumbling|muttering|whispering|yelling|arguing|speaking) to
    (himself|herself|themselves|themself|no one|nobody|the wall|the walls|wall|walls|someone not),
    (laughing|talking|responding|answering) ... (not there|unseen|wasnt there|wasn't there|isnt there)`,
};

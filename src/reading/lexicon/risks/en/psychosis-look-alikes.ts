/** Sounds like it, and is something else. */
export const psychosisLookAlikes = `
  voices (on|from|in) the (playground|cafeteria|lunchroom|lobby|waiting room),
  voices back in (the)? (#*|army|prison|college|school|high school|jail|day|service),
  paranoid (thriller|character|novel|movie|film|hero),
  after (his|her|their|the) (house|home|money|land|check|checks|card|property|pension|savings|estate|inheritance),
  raised voices, raised voice, loud voices,
  (cl|ct|pt|client|he|she|they|mom|mo|dad|fa|staff|family|wife|husband|son|dtr) voices that,
  voices (no|concern*|understanding|frustration|wanting|interest|agreement|worry|fear|needs),
  heard (voices|people) (outside|inside|in the background|upstairs|next door),
  (kids'|kids|children's|childrens) voices, saw (people|things) (outside|moving),
  voices (are|have been)? (quiet|gone|stopped),
  (paperwork|papers|house|home|apt|room|bills|files|household|schedule|meds) (is|are|was|were|very)? disorganized,
  disorganized (home|house|paperwork|household|schedule|apt|room),
  (coping|living|cope|deal|dealing|skills) (w/|with|for) voices,
  voices (have|has) (stopped|quieted|gone|calmed|lessened),
  voices (his|her|their|a|the|needs|frustrat*|wants|how|when|well|opinions|feelings),
  heard (kids|tv|music|voices|people|movement|dog) ...
    (inside|in|outside|behind|through|upstairs|playing|home|of|from),
  seeing things (improv*|from|more|differently|clear*|through|his|her|get|going|in a|that way),
  imposter syndrome, decompensat* (chf|liver|cirrhosis|hf|heart|copd),
  (liver|heart|chf|hf|cardiac|cirrhosis) decompensat*,
  talk* to the (people|man|woman|lady) (at|in|from) (the|her|his)?
    (office|bank|agency|store|desk|church|clinic|school),
  (bugs|ants|spiders|mold|roaches|snakes) (on|in) (the|his|her) (wall|walls|ceiling|vents|kitchen) (in|of|and)
    (the (kitchen|bathroom|unit)|trash|roaches|mold|landlord),
  (thinks|says|claims|believes) ... (cops|police|po|probation|dealer|dealers|ex|her
    ex|gang|bf|boyfriend|husband|caseworker|landlord) ... (after|following|watching|stalking|tracking)
    (him|her|them|me),
  (birth control|contraceptive|dental|nexplanon) implant*,
  (ex|bf|gf|boyfriend|girlfriend|husband|wife|landlord|boss|store|school|police|cops|po) ...
    (put|hid|installed|placed|planted|has) ... (camera*|mic*|tracker*|bug),
  (neighbor*|neighbors'|roommate*|tenant*|kids|people's|staff) voices ...,
  (voice|voices) (is|was|are|were)? (back|loud|louder|worse|hoarse|raised) (from|after|on the phone|in the hall|at
    the tv|now that|bc) ...,
  (heard|hearing|hears) (people|someone|somebody) (talking|laughing|calling|saying)
    (in|inside|next|upstairs|outside|at|behind|thru|through) ...,
  (laughing|giggling|humming|singing|smiling) to (herself|himself|self) (at|about|over|while|watching|when) ...,
  (story|stories|movie|movies|book|books|song|songs|game|games|art|comic|poem|drawing*|show|costume*|play|lyrics)
    (w/|with|about|of|has|have|on) ... (demons|voices|ghosts|devil|spirits|aliens),
  (might|may|could|would|will) (start to|ever)? (hear|hearing|see) (voices|things|the voices) (again|if) ...,
  (computer|phone|email|account|fb|card) (was|got|is|has been) hacked ...,
  (food|water|milk) (is|was) contaminated (w/|with) (lead|mold|bacteria|e coli|salmonella) ...,
  (god|jesus|lord|the lord|spirit|holy spirit) (told|tells|telling|talks to|speaks to|talking to|spoke
    to|led|leads) (him|her|me) (to)? (forgive|pray|trust|let|wait|be (patient|kind|still|strong)|love|go to
    church|go back to church|get help|get sober|get clean|quit|stop (drinking|using|smoking)|change|keep
    going|hold on|stay) ...,
  (switched|changed|swapped|replaced) (her|his|the|my)
    (baby|baby's|babys|dog|son|sons|son's|kids|kids'|mom|moms|wife|wifes|husbands|daughters)
    (to|formula|diapers|seat|car
    seat|doctor|school|dr|pcp|meds|med|food|clothes|name|room|bed|crib|insurance|daycare|day|sitter|bottle|milk|nap|
      appt|shift)
    ...,
  (tv|television|radio|microwave|fridge|router|internet|phone|computer)
    (repair*|guy|tech|company|store|man|installer|delivery|bill|service|lady) ...,
  voices of (the|a)? (choir|kids|children|church|reason|angels choir),
  talk* to (his|her|my) (dead|late|deceased) ... (photo|picture|pic|grave|urn|headstone|stone) ...,
  (tv|television|radio|news|newscaster|weatherman|weather lady|phone|app|alexa|clock|alarm)
    (told|tells|telling|warned|warns|said|says|reminds) (me|him|her|them|us)? ...
    (storm|weather|rain|snow|time|score|charge|dose|news|traffic|sale|balance|cold|hot|closed|schools) ...,
  (dressed|playing|play|costume*|toy|toys|drawing|drew) ... (robots|a robot|aliens|soldiers|spies|demons|an alien)
    ...,
  (remission|resolution|absence|free|clear) (of|from) (all)? (psychotic|psychosis|delusion*|hallucinat*|paranoi*),
  (psychosis|psychotic *|schizo*|delusion*|paranoi*|hallucinat*) (is|are|now|remains?|in)? (in (full|partial|sustained|complete)?)? remission,
  (could|can|may|might|would|will|whether|if) ... (cause|causes|bring on|trigger|make|makes|
    lead to) ... (hallucinat*|psychosis|psychotic|paranoi*|voices|delusion*),
  (hallucinat*|voices|delusion*|paranoi*|psychosis) ... (turned out|turns out|was actually|were actually|
    proved to be|explained by) ...,
  (talk*|mutter*|mumbl*) to (himself) (to (calm|focus|cope|stay|get|remember)|out of|when (nervous|stressed|
    cooking)|as a (coping|way)) ...,
  (talk*) (himself) (out of|into|through|down),
  paranoid (about|over|re) (missing|being late|losing|failing|getting (sick|covid)|covid|germs|his (grade*|job|hair|
    weight)|the (test|bus|bill*)),
  (monitor|radio|tv|television|phone|speaker|recording|video|camera|walkie*) (picked up|picks up|played|plays|
    recorded|has) ... voices,
  voices ... (from|in) (another|the next|the other) (house|room|apt|unit|line),
    voices (sound*|seem*) (muffled|far|low|soft|faint),
  (hard of hearing|hearing aid|hearing aids|hearing loss) ... voices, hearing voices (group|network|support),
  imaginary (friend|friends|play|game|world|playmate),
  (voice|recorded voice|automated voice|voice on the (phone|line|recording|machine)) ... (telling|says|said|
    told) ... (leave|press|call|message|mailbox|number),
  (ghost|ghosts|demon|demons|alien|aliens|zombie|zombies|robot|robots|angels|devil) (hunters|movie*|show|game|
    costume*|stories|story|toy*|play|tag|book*|slayer*|cards|kit),
  (battle*|battling|fight*|fighting|fought|facing|faces|face|struggl* w|struggl* with) (his|inner|old|her own) demons,
  (nightmare*|dream*|dreamt|bad dream*) ... (demon*|ghost*|monster*|shadow*|dead|devil*|snakes|spiders|bugs),
  (bizarre|strange) (weather|accident|coincidence), (cultural|religious|spiritual) (belief*|practice*) ...`;

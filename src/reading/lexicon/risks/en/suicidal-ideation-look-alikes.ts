import { nots, plans } from './people-and-things.ts';

/** Sounds like it, and is something else. */
export const suicidalIdeationLookAlikes = `
  (doesnt|doesn't|dont|don't|does not|didnt|didn't) want to live (w/|with|at|in|there|here|alone|near|by),
  suicide (hotline|prevention|lifeline|crisis line|awareness|screen*|risk (screen*|assessment)|assessment),
  (wants|wanted|ready|want) to be done (w/|with|by|in|at|on|before|and|so|already|paying|for|here),
  (brother|sister|friend|cousin|uncle|aunt|mother|father|mom|dad|son|daughter|husband|wife|classmate|peer|neighbor|grandfather|roommate|coworker|bf|gf)('s|s)?
    (completed|recent|death by|committed)? suicid*,
  (loss|losing|death|anniversary) ... (to|by|of) ... suicide,
  si no (viene|llega|contesta|hay|puede|tiene|quiere|llama|esta),
  si (hay|tiene|puede|llega|contesta|necesita|llama|esta), tired of waking up (early|at|for|to|so|every),
  (si|suicide) protocol, si viene, si va, si quiere,
  (si|hi|si/hi|ideation|suicidal thoughts|thoughts|suicidality) (is|are|has|have|now|all|been)?
    (gone|lifted|cleared|resolved|passed|subsided|remitted|abated|quiet|in remission|denied|absent),
  phq 9 (=|:|is|was|of) (1|2|3),
  (wants|want|wanted|wishes|prefers|ready|wanting|hopes|choosing|chose) to die (at home|in (his|her) own|in
    (his|her) (home|bed|house)|peacefully|naturally|w/ dignity|with dignity|at hospice|in hospice|here at home),
  (want|wants|wanted|like|wanna|ready|prefer|prefers|rather|hope|hopes) ... (${nots}) ... (live|go on|be here|be
    around) (w/|with|at|in|near|there|by|a|the|for|on|this
    (week|weekend|program|placement|shelter|class|house)|w/o|alone|together|apart),
  (wants|wanted|want|going|gonna|plans|ready) to (jump|hang) (in|on|into|out|off|onto|up|from) (the|a|his|her)?
    (the)? (pool|shower|call|car|bus|line|phone|trampoline|bed|couch|swing|diving
    board|pictures|picture|curtains|with|tv|drywall|laundry|zoom|meeting|job|right|school|college|opportunity),
  (wants|wanted|want|going|gonna) to (jump|hang) (rope|out w/|out with|around|right in|start*|ship|for joy),
  (used|using|use) (it|the *) on (himself|herself|self) (for|to|after|w/ help|when) (pain|itch*|sore|rash|the
    rash|sleep*|relax|clean|practice),
  (afraid|scared|worried|fear*) ... (overdose|od|overdosing) (by accident|accidentally|on fent*|again if),
  (plans|planning|plan|going|gonna|wants) to take (them|it|em) all (to|back|w/|with|for|in|home|out|there) ...,
  (suicide|suicid*) loss, no (plan|means|intent) and ..., attempt (x#|by phone|via phone|w/ *),
  (wont|won't|will not|not) be (here|around|there) (for|at|to|by|next|much|long|until|till) ... (${plans}),
  see (me|him|her) (again|anymore|no more) ... (lol|haha|jk),
  (see|hear from) me (again|anymore|around)? (till|until|til|for|on|next|before|mon*|tue*|wed*|thu*|fri*) ...,
  (want|wants|wanted) (it|this) (all)? over (w/|with), in the (ground|dirt) (floor|level|unit|lot|bike) ...,
  (took|takes|taking) all (of)? (her|his|the) (meds|pills|am meds|morning meds|medicine) ... (as|w/ food|with
    food|on time|like|rx|ordered|this am|today) ...,
  (jump*|step*|hop*) off (the|a|of the|his|her) (bus|truck|train at|porch|swing|bed|couch|diving board|curb|call),
  (kids|boys|girls|kid|child|toddler|cat|dog|baby|#yo) (jump*|walk*|run|ran|running|climb*) ...,
  (roof|ledge|bridge) of (the)? (playhouse|shed|doghouse|nose),
  goodbye to (his|her|the|my)?
    (therapist|staff|class|group|worker|teacher|peers|classmates|roommate|nurse|nurses|program|counselor),
  (gave|giving|gives|given) (his|her|my) ... ... (so|bc|because) (al|the|they|landlord|new|it),
  (dog|cat|cats|pets) ... (doesnt|doesn't|dont|not|no) (allow|take|accept)`;

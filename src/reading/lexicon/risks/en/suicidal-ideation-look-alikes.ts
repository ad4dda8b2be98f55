import { nots, plans } from './people-and-things.ts';

/** Sounds like it, and is something else. */
export const suicidalIdeationLookAlikes = `
  (doesnt|doesn't|dont|don't|does not|didnt|didn't) want to live (w/|with|at|in|there|here|alone|near|by), suicide
  (hotline|prevention|lifeline|crisis line|awareness|myths|rates), suicide (risk)? (screen*|assessment*|assess|
  evaluation) (neg*|low|none|no|today|done|completed|complete|was (done|neg*|low|completed|given)|administered|
  given|per|form|tool|updated|due|with|and|at|both|all|required|mon*|tue*|wed*|thu*|fri*), (suicide|suicidal|si)
  risk (is|was|assessed|rated|scored|level|remains|deemed|judged|currently|at this time|today)? (as|at|to be)? (low|
  minimal|none|mild|nil|neg*|lower|zero|not *|absent|down), (low|minimal|no|lower|without|lowered|decreased|reduced)
  (current|acute|immediate)? (suicide|suicidal|si) (risk|concern*), suicide of (a|his|her|their|the|another|one|two|
  someone) ..., (girl|boy|man|woman|celebrity|character|singer|actor|kid|student|teen|veteran|soldier|person|parent|
  stranger|actress|rapper|coworker|teacher|pastor|ex wife|ex husband|wife|husband|uncle|nephew|niece)'s suicide,
  (si|sh|suicid*|overdose|ideation|attempt) (was|were|is|had been)? (entered|charted|documented|recorded|written|
  noted|logged|checked|marked|filed) (in error|by mistake|wrongly|in the wrong|mistakenly|on the wrong|under the
  wrong) ..., rather die (laughing|than (do another|eat|wear|watch|listen|sing|dance|miss|cook|exercise|share|drink|
  sit through|cheer|root)) ..., (dying|die) (to (get|see|try|go|know|meet|eat|have|be able|show|tell|hear)|laughing|
  for a) ..., (not|never) wake up (from|after|during|for|in time|until|til|till|before|to the|early|at #|on time|
  when|if) ..., (wants|want|wanted|wanna|ready|plans|going|trying|planning) to (end|finish) (it|things|everything)
  (with|w|early|at|by #|between|before the|on good|amicably|soon with) ..., (suicid*|si) (training|seminar|bill|
  statistics|book|movie|show|scene|song|documentary|class), (jump|jumped|climbed|walked|stepped) (off|on|onto|on to)
  (the|a|his|her) (scale|treadmill|chance|opportunity|stage|call|zoom|bus|truck|trampoline|bandwagon), (wants|
  wanted|ready|want) to be done (w/|with|by|in|at|on|before|and|so|already|paying|for|here), (brother|sister|friend|
  cousin|uncle|aunt|mother|father|mom|dad|son|daughter|husband|wife|classmate|peer|neighbor|grandfather|roommate|
  coworker|bf|gf)('s|s)? (completed|recent|death by|committed)? suicid*, (loss|losing|death|anniversary) ... (to|by|
  of) ... suicide, si no (viene|llega|contesta|hay|puede|tiene|quiere|llama|esta), si (hay|tiene|puede|llega|
  contesta|necesita|llama|esta), tired of waking up (early|at|for|to|so|every), (si|suicide) protocol, si viene, si
  va, si quiere, (si|hi|si/hi|ideation|suicidal thoughts|thoughts|suicidality) (is|are|has|have|now|all|been)?
  (gone|lifted|cleared|resolved|passed|subsided|remitted|abated|quiet|in remission|denied|absent), phq 9 (=|:|is|
  was|of) (1|2|3), (wants|want|wanted|wishes|prefers|ready|wanting|hopes|choosing|chose) to die (at home|in (his|
  her) own|in (his|her) (home|bed|house)|peacefully|naturally|w/ dignity|with dignity|at hospice|in hospice|here at
  home), (want|wants|wanted|like|wanna|ready|prefer|prefers|rather|hope|hopes) ... (${nots}) ... (live|go on|be
  here|be around) (w/|with|at|in|near|there|by|a|the|for|on|this (week|weekend|program|placement|shelter|class|
  house)|w/o|alone|together|apart), (wants|wanted|want|going|gonna|plans|ready) to (jump|hang) (in|on|into|out|off|
  onto|up|from) (the|a|his|her)? (the)? (pool|shower|call|car|bus|line|phone|trampoline|bed|couch|swing|diving
  board|pictures|picture|curtains|with|tv|drywall|laundry|zoom|meeting|job|right|school|college|opportunity),
  (wants|wanted|want|going|gonna) to (jump|hang) (rope|out w/|out with|around|right in|start*|ship|for joy), (used|
  using|use) (it|the *) on (himself|herself|self) (for|to|after|w/ help|when) (pain|itch*|sore|rash|the rash|sleep*|
  relax|clean|practice), (afraid|scared|worried|fear*) ... (overdose|od|overdosing) (by accident|accidentally|on
  fent*|again if), (plans|planning|plan|going|gonna|wants) to take (them|it|em) all (to|back|w/|with|for|in|home|
  out|there) ..., (suicide|suicid*) loss, no (plan|means|intent) and ..., attempt (x#|by phone|via phone|w/ *),
  (wont|won't|will not|not) be (here|around|there) (for|at|to|by|next|much|long|until|till) ... (${plans}), see (me|
  him|her) (again|anymore|no more) ... (lol|haha|jk), (see|hear from) me (again|anymore|around)? (till|until|til|
  for|on|next|before|mon*|tue*|wed*|thu*|fri*) ..., (want|wants|wanted) (it|this) (all)? over (w/|with), in the
  (ground|dirt) (floor|level|unit|lot|bike) ..., (took|takes|taking) all (of)? (her|his|the) (meds|pills|am meds|
  morning meds|medicine) ... (as|w/ food|with food|on time|like|rx|ordered|this am|today) ..., (jump*|step*|hop*)
  off (the|a|of the|his|her) (bus|truck|train at|porch|swing|bed|couch|diving board|curb|call), (kids|boys|girls|
  kid|child|toddler|cat|dog|baby|#yo) (jump*|walk*|run|ran|running|climb*) ..., (roof|ledge|bridge) of (the)?
  (playhouse|shed|doghouse|nose), goodbye to (his|her|the|my)? (therapist|staff|class|group|worker|teacher|peers|
  classmates|roommate|nurse|nurses|program|counselor), (gave|giving|gives|given) (his|her|my) ... ... (so|bc|
  because) (al|the|they|landlord|new|it), (dog|cat|cats|pets) ... (doesnt|doesn't|dont|not|no) (allow|take|accept),
  (hung|hang|hanging|hangs) (himself) (a|an|some|new|up (a|the|his)) ..., (not|never|wasnt) (on purpose|
  intentional*|deliberate*|meant to), (homework|math|chores|school|traffic|boredom|broccoli|vegetables|the heat|
  heat|this class|mondays|embarrassment|cramps) makes (him|me) ... (die|kill *) ..., rumor* that ..., (practiced|
  rehearsed|tested) ... (speech|interview|song|lines|play|driving|knots) ...`;

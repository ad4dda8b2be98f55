import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

export const fall: RiskPhrases = {
  except: `
    (til|till|until|by) (the)? fall, (this|next) fall, fall (semester|term|session|classes|quarter),
    dropped off (the|a|his|her|new)? (walker|wheelchair|w/c|chair|commode|scooter|cane|bed|bench|mattress|car seat|stroller|crib),
    fell (at|during|in|on) (the|his|her)? (recess|gym|gym class|pe|practice|soccer|kickball|football|basketball|playground|game),
    found them ...,
    (laundry|clothes|toys|mattress|trash|papers|food|dishes|towels|bedding|mail|cash|shoes|boxes) ... on (the|his)?
    (bathroom|kitchen|bedroom|living room)?
      floor, (stumble*|tripped|trips) over (his)? (words|lines|sentences|answers|spelling|own words),
      in case (he|pt|cl) (falls|fell|slips) ..., lost balance (but)? no fall,
    (down on|sat on|got on|on) the floor (to|and|for|doing) (play|do|yoga|stretch*|read|exercise*|pray|color),
    (this|that|it) (falls|fell) (on|to|under) (the|his|our|us|landlord|me|them|county|state) ...,
    near miss ... ... ... and did not go down,
    near miss ..., fall (prev|prevent*|proof*|mats|mat|alarm), fall was (in)? (19|20)#, fall was '#,
    (afraid|scared|fear|fearful|fears|terrified|nervous|worried|worry|worries)
      (of|about|he|she|that he) ... (fall|falls|falling|fell), (almost|nearly) (fell|fallen|falling) ..., falls mat*,
      (story|report|claim) of (a)?
      fall ..., tripped up (on|over|by|about) (dates|times|details|words|his|facts|questions|story|answers),
      so (he|that he)? (doesnt|wont|does not|will
      not|cant|not) (fall|trip|slip), so nobody (trips|falls), (so as)? not to (fall|trip|slip),
      (keeps|keep|kept) (him|baby|kid|child) from (falling|slipping|rolling|tripping)
      ..., (fell|falls|falling) (off with|in with|into (a|the|an|his|some|old|deep)?
      (debt|arrears|depression|despair|slump|funk|routine|rut|pattern*|habit*|category|range|trap|cycle|scam|relapse|
      default|foreclosure|disrepair|place|line|step|sleep|hands|addiction|using|drinking|crowd|conversation|argument|
      lap|old|bad|place)),
    (another|other) (woman|man|resident|person|lady|client|pt) ..., resident who fell ...,
    "fell", 'fell',
    (cord|stump|tooth|teeth|scab*|button|wheel|screen|cast|bandage|patch|tag|sign|call|phone|dressing|clip|brace|door|
    price*|numbers|score*|grades)
      (fell|falls|falling) (off|out|down)?,
    (sugar|sugars|bg|bp|glucose|temp|temperature|fever|weight|inr|o2|sats|hgb|a1c|levels|rate|pressure|pulse|count|
    attendance|income|hours)
      (has|have|had|is|was|readings)? (fell|falls|fall|falling|fallen),
    fall risk, fall precautions, fall prevention, fall asleep, fell asleep, falling asleep, fell behind,
    falling behind, (job|deal|plan|plans|housing|placement|apartment|ride|sale|loan|lease|offer|unit|place|funding|it|
    everything|that|which|rental|adoption|interview|bed|transfer|appt|arrangement*|section 8|voucher|insurance|program|
    trip|move|application) (has|had|just|all|also)? (fell|fall|falls|fallen|falling) (through|thru),
    (fell|fall|falls|fallen|falling) (through|thru) (the cracks|w/|with|for|but|again|last|this|on (him|us|the day)|so|
    and|bc|due|at|
    when|yest*), this fall, last fall, in the fall, fell apart, falling apart,
    fall apart, fell off the wagon, (tooth|teeth|filling|crown|hair|stitches|staples|tube|iv|battery|screw|knob) (that|which|had|has|just)? (fell|fallen|falls|falling) (out|off), (fallen|fell|falling) (behind|in love|into place|ill|due|silent|short), (toilet|plan|plans|ride|deal|placement|sale) (had|has|has just)? (fallen|fell) through,
    fall* (back|in love|out of|short|under|within|into place|off to
      sleep|semester|break|break|clothes|coat|weather|festival|classes),
    (fell|falls) (out (w/|with)|for (a|the) scam|on (deaf|hard times)|short|in love|behind|victim|to
      (dtr|daughter|son)),
    winter and fall, falls (under|within), no one on the floor,
    (played|playing|plays|play|sat|sitting|tummy time) on (the)? floor,
    fall (20#|quarter|term),
    (fell|falls|fall|fallen|falling) (to the side|to pieces|on the same),
    slipped and (used|drank|smoked|relapsed|had a),
    get (back)? up (for|in time|this am|early|on time|in the am|at),
    (may|might|could|will|would|'ll|doesnt|doesn't|wont|won't) fall,
    0 falls, zero falls,
    slipped in (a|her|his|the)? (question|comment|that|remark|joke),
    (tripped|trips) (the|a)? (breaker|alarm|wire|circuit),
    falls (church|due|creek|city|prevention|risk|assessment|screen*),
    rent falls,
    (niagara|twin|sioux|wichita|cedar|idaho|great|klamath|river|water) falls,
    fallen (angel*|behind|asleep|out|apart|short|in love),
    falling (leaves|snow|grades|numbers|rain|temps),
    fall
      (leaves|craft*|decor*|colors|fest*|activit*|schedule|registration|enroll*|sports|soccer|season|party|picnic|
      intake|carnival),
    fell (ill|sick),
    (leaves|snow|rain|paint|plaster|tree|branch) (fell|falls|falling),
    slipped (over|up|this|last|sat*|sun*|fri*|mon*|once|again|twice) ...,
    (go|going|went|goes) down (to|there|the|for|and|a|by|in (weight|price|dose|size)),
    (fall|falls) (clinic|workshop|class|program|screen*|assessment|risk),
    (dinner|food|plate|cup|dish*|toy*|book*|box*|papers|keys|purse|pot|pan|rail|sign|face|jaw|tears|water|bottle|lunch|
    camera|blanket|wig|tooth|scab)
      (just|has|all)? (fell|falls|fallen|falling) ...,
    (fell|falls|fall|fallen|falling) (asleep|a sleep|to sleep|behind|short|apart|in love|out
      (w/|with|over)|back (on|into|to|in|asleep|with|w/)|under|within|on (a |the |my |our |his |her
      )?(holiday|weekday|weekend|date|deaf|same|hard times)|on (holiday|memorial|labor|christmas|thanksgiving)|for
      (a|the|his|her|it|him|that|another)|off (the wagon|track|the grid|the radar|the list|caseload|the lease|the
      map)|in (w/|with|line|between|the gap)|to
      (dtr|daughter|son|wife|me|him|her|#)|ill|sick|silent|victim|outside|below|above|due|far|prey|flat|pregnant|away|
      semester|from
      grace),
    (fell|falls|fall|fallen|falling) out of (love|touch|compliance|contact|care|services|network|favor),
    (fell|falls|fall|fallen|falling) down on (the job|rent|payments),
    (mood|energy|attendance|turnout|interest|motivation|participation|census|caseload|rent|prices|sales|grade|gpa|
    score|appetite|sodium|potassium|ef|engagement|support|funding|plan|plans|deal|placement|ride|appt|appointment|
    meeting|housing|it|everything|ceiling*|roof|wall*|tree*|plaster|tile*|shelf|shelves|drywall|picture*|tv|light
      fixture|gutter*|porch|railing|door|doors|hair|nail|nails|skin|phone|glasses|dentures|hearing
      aid|bandage|monitor|rain|snow|night|responsibility|burden|blame|case|dressing)
      (just|has|have|had|is|was|keeps|all|almost|suddenly|nearly|also)? (fell|falls|fall|falling|fallen) ...,
    (birthday|bday|appt|appointment|hearing|court|date|dates|visit|holiday|payday|deadline|review|it|which|easter|
    christmas|anniversary)
      (fell|falls|fall|falling) on ...,
    (falls|falling) on (mon*|tues*|wed*|thurs*|fri*|sat*|sun*|#*),
    fall
      (vaccine*|flu|booster*|harvest|festival|retreat|outing|potluck|walk|run|hike|field|trip|play|concert|coats),
    (took|taken|take|taking|had) (the|a) fall for ...,
    (stocks|market|price*|sales|crime|numbers) took a (tumble|spill|fall|nosedive),
    (sat|sits|sitting|plays|playing|play|played|slept|sleeps|sleeping|crawling) on (the)? floor ...,
    (hit|hits|hitting|bangs|banged|banging|slams|slammed) (his|her)? (own)? head (on|against|into) (the|a)?
      (wall|walls|floor|door|table|desk|window|bars) (over and over|repeatedly|again and again|on
      purpose|when|til|until|x#|# times),
    (knocked|knocks) (him|her) (over|down) (a|by|in price|the price) (peg|notch|feather)`,
  words: `
    on (the)? floor (about|around|approx|almost|nearly|over|at least|for)? (#|two|three|four|five|six|several|many)
      (hrs|hours|hour) (before|until|till|when|alone),
    (faller|fallers), fell again, (ended|wound) up on (his) (backside|butt|bottom|rear|behind|knees|hands and knees),
    (next thing) ... on the (tile|floor|ground),
    (tipped|dumped|threw|pitched|spilled) (him) (out|off|over) (onto|on|of|into) ...,
    (slipped|tripped|stumbled|slid) (getting|climbing|stepping|coming|going|walking|running|carrying|reaching) *,
    went down the (stairs|steps) in (his), (found|sitting|observed) ... on (the)? floor (beside|by|next to|near) *,
    (picks|picked|helps) (him) up off the (floor|ground),
    most recent (fall)? (sun*|mon*|tues*|wed*|thurs*|fri*|sat*|yesterday|last night),
    (did not|failed to|didnt|never) (report|chart|document|disclose) (the|a|his) fall,
    fall ... (not|never|wasnt) (reported|assessed|documented|charted|logged|told|witnessed|written up),
    on (the|a|his)? (porch|kitchen|bathroom|bedroom|hall|garage) floor (since|for #), (has|had|shows|showed) (him) on the
      floor (#x|x#|# times|twice|again),
    fell, fall, falls, fallen, found on (the)? floor, slipped and, slipped in, tripped, near fall, near-fall,
    falling,
    (legs|knees|leg|knee|hip|ankle|walker) (gave|buckled|went out|slid out|tipped|caught),
    (#|two|three|several|a|another|few|couple|recent|more) (tumble*|spill*|falls),
    took a (tumble|spill|fall|header|nosedive), lost (his|her) (balance|footing), (missed|misjudged) (a|the) step,
    lowered to (the)? floor, face planted, faceplant*, wiped out (on|in), hit the (floor|ground),
    slid (out of|off) (the)? (bed|chair|wheelchair|w/c|recliner|couch|toilet|commode),
    went down (in the (shower|kitchen|bathroom|yard|tub|hall|driveway)|hard|on the (stairs|steps|ice|floor)|the
      (stairs|steps)),
    went (to the (ground|floor)),
    (found|laying|lying|ended up|landed) (him|her|them|pt|cl|mom|dad|client)? (on|down on) (the)?
      (bathroom|kitchen|bedroom|living room|garage|cold|shower)? (floor|ground),
    (slipped|slid|tripped|stumbled|rolled) (in|on|off|over|getting|coming|down),
    tumbled, (couldnt|couldn't) get (back)? up, on the floor (all night|for hours), found down,
    on (the)? floor when (i|we|worker|aide|hha|ems) (arrived|got there|came|entered),
    (lost|losing|loses) (her|his|their)? (balance|footing),
    (rolled|rolls|slid|slipped) (oob|out of (the|his|her)? (bed|chair|crib|recliner|wheelchair|w/c)),
    down for # (hrs|hours|min*),
    went down (in|on) (the)? (hallway|hall|shower|kitchen|bathroom|stairs|steps|lobby|parking lot|ice),
    (assisted|lowered|eased|guided) to (the)? (floor|ground), assisted fall, glf,
    (dropped|slid|sank|crumpled|collapsed|slumped) to (the)? (floor|ground),
    (found|find) (him|her|pt|cl|mom|dad) ... between (the|her|his)? bed,
    missed (a|the|the bottom|the last|the top|one|bottom) (step|stair|curb),
    (been|was|were|laying|lying|left) (down on|on|down) (the)? (floor|ground)
      (since|all|for|overnight|from|until|x),
    (ended up|wound up|landed|laid|laying|lying|woke up) on (the)? ... (floor|ground|tile|linoleum|pavement),
    (saw|seen|watched|heard|found|caught) (him|her|pt|cl|mom|dad|them) (fall|falling|slip|trip|tumble|stumble|go
      down|collapse),
    (slid|slide|slides|sliding|slipped|rolled|tumbled|pitched) (out of|off|off of|from|down from) (the|his|her|a)?
      (chair|recliner|bed|wheelchair|w/c|couch|commode|toilet|sofa|toilet seat),
    (near|close) fall*,
    (legs|knees|knee|leg) (gave|buckled|giving|gave way) (out|way|under)?,
    found (him|her|mom|dad|pt|cl|av|husband|wife) ... (by|beside|next to|under|between|face down|wedged)
      (the|his|her)? (bed|toilet|tub|couch|dresser|stairs|wall and),
    heard (a|the|loud|big)? (loud)? (thump|thud|crash), face down (in|on|at) ...,
    hit (his|her)? (head|hip|face|chin|shoulder) (on|against|off) (the|a)?
      (tub|floor|stairs|steps|toilet|curb|ground|radiator|sink|tile|concrete|pavement),
    (scooter|wheelchair|walker|wc|w/c|rollator|commode) (tipped|flipped|rolled|went|slid) (over|back*|out|off|down),
    lift assist*, missed (the|a)? (last|bottom|top|first)? step, stumbled (into|over|on|down|against|off) ...,
    (life alert|lifeline|pendant|med alert|alert button) (was)? (activated|pressed|pushed|went off|call),
    (pt|cl|av|mom|dad|he|she|resident|gma) (was|found|went)? down in (the|her|his)?
      (bathroom|br|kitchen|hall*|bedroom|yard|garage|driveway|shower|tub|living room),
    (came|rolled|slid|slipped|tipped|toppled|pitched|flipped|tumbled|went|dropped) (right)? (off|off of|out
      of|over|from|backwards off|forward off|forward out of) (the|his|her|a)?
      (toilet|commode|bed|chair|recliner|couch|wheelchair|wc|w/c|walker|scooter|stool|bench|changing
      table|porch|ramp|steps|stairs|exam table|swing|bike),
    on (the)? floor (x#|# hrs|# hours|for #|all (nite|night|day)|overnight|since|# min*),
    (found|lying|laying|down) on (the|his|her)? (bathroom|kitchen|bedroom|br|lr|living room)? (floor|flr),
    (took|taken|had|has had) (a|another|one|quite a)? (bad|nasty|hard|big|little|small)?
      (spill|tumble|header|fall|nosedive),
    (went|gone|goes|going) down (hard|twice|again|# times|#x|x#|three times|several times|in the|on the|like a),
    (#|two|three|four|several|multiple|many|more|repeated|frequent|numerous) falls,
    fell (on|last|this|yest*) (sun*|mon*|tues*|wed*|thurs*|fri*|sat*|#*|night|nite|week)
      (in|at|on|getting|going|while|and|&|hurt|bruis*|hit|off|from|out),
    (a|another|her|his) fall on (sun*|mon*|tues*|wed*|thurs*|fri*|sat*|#*),
    (lowered|eased|helped) (her|him|pt|cl|them|self) to the floor,
    (landed|came down|lands) (hard|flat)? (on|onto) (her|his|the)
      (hip|back|knee|knees|butt|bottom|tailbone|side|face|elbow|wrist|head|shoulder|hands),
    knocked (her|him|pt|cl) (over|down|off (his|her) feet),
    (picked|pick|lifted|lift|got|helped|hauled) (her|him|pt|cl)? (up)? (off|up off|up from|from) (the|of the)?
      (floor|ground),
    (found|seen|saw|was|is|stuck|laid|lying|laying|sat|been|still) (down)? on (the)?
      (bathroom|kitchen|bedroom|hall|hallway|garage)? (floor|ground)
      (next|beside|by|near|between|since|for|all|when|this|unable|cant|couldnt|could not|calling|yelling),
    (went|goes|tipped|flipped|toppled|tumbled|pitched) (over)? (backward|backwards|forward|forwards|sideways)
      (in|off|out|over|onto|on|into|down),
    hit the (deck|dirt|pavement|tile|concrete|sidewalk|linoleum|rug),
    crashed (in|into|onto|to|on) (the)? (tub|floor|ground|wall|table|dresser|nightstand|toilet|shower),
    down (he|she|i) (went|goes),
    (slipper|shoe|foot|toe|heel|walker|cane|boot|sock) (got)? caught (on|in|under),
    on (the)? (kitchen|bathroom|bedroom|living room|garage|hall|hallway|laundry room|den|porch|basement) floor
      (mon*|tues*|wed*|thurs*|fri*|sat*|sun*|awake|alert|conscious|overnight|last|yest*|calling|x#),
    (unsteady|wobbly|shaky) and (went|fell|goes), wiped out on (the|his|her|a|some) *, face ?planted, faceplanted`,
  findings: `
    (saw|seen|watched) (him|her|pt|cl|mom|dad|them) (fall|falling|slip and|(slide|sliding)
      (off|out|down|from)|tumble|go down|collapse),
    (found|find) (him|her|pt|cl|mom|dad) (down|on) (on)? (the|bathroom|kitchen)? (floor|ground)`,
};

/** What kills in a manner of speaking. */
const figurative = `
  deadline|deadlines|copay|copays|cost|costs|insurance|mortgage|payment|payments|inflation|tuition|fees|headache|headaches|migraine|migraines|arthritis|hip|hips|tooth|teeth|toothache|legs|leg|ankle|
  ankles|sciatica|stomach|gout|allergies|loneliness|boredom|suspense|wait|waiting|commute|heat|humidity|cold|winter|
  summer|stairs|back|knee|knees|foot|feet|shoulder|shoulders|neck|hands|wrist|ribs|throat|cough|sinuses|nerves|job|
  work|
  boss|school|kids|hours|shift|shifts|overtime|bills|rent|prices|gas prices|taxes|traffic|diet|workout|exercise|
  exercises|
  therapy|rehab|pt|walk|hill|drive|shoes|boots|heels|bra|brace|cast|chair|bed|mattress|couch|class|classes|test|tests|
  homework|paperwork|math|stress|pain|grief|guilt|worry|worrying|silence|quiet|noise|snoring|food|cooking|hunger|
  thirst|
  cravings|withdrawals|laundry|housework|chores|yard|not knowing|smoking|drinking|cigarettes|sugar|salt`;
const det = `the|his|her|their|my|our|your|all|those|these|this|that|some|any|more|off|a|an|every`;
const adjective = `the|his|her|math|driving|spelling|final|big|old|last|little|whole|wild|stray|bad|dead|yard|garden|
    house|bed|car|phone`;
/** What is killed and no harm done. */
const thing = `
  weed|weeds|plant|plants|grass|lawn|garden|flowers|roses|tomatoes|crops|tree|trees|bug|bugs|bedbugs|bed bugs|roach|
  roaches|cockroach*|mouse|mice|rat|rats|ant|ants|bee|bees|wasp|wasps|hornet*|snake|snakes|rattlesnake*|spider|
  spiders|
  fly|flies|mosquito|mosquitos|mosquitoes|flea|fleas|tick|ticks|lice|nits|eggs|germ|germs|infection|infections|virus|
  viruses|bacteria|mold|mildew|fungus|cancer|cells|tumor|parasite*|worms|pain|craving|cravings|appetite|hunger|hour|
  hours|minute|minutes|day|afternoon|morning|evening|weekend|test|exam|interview|workout|game|music|deal|sale|bill|
  app|
  application|battery|batteries|engine|power|lights|light|mood|vibe|buzz|dream|dreams|hope|hopes|spirit|chances|
  credit|
  chicken|chickens|deer|hog|hogs|pig|turkey|fish|bird|birds|rabbit|squirrel*|raccoon*|possum*|coyote*|gopher*|zombie*|
  monster*|boss level|bad guys|enemies in|dragon*|conversation|joke|idea|project|program|funding|phone|computer|taste`;

export const homicidalLookAlikes = `
    (kill|killing) (her|his|their|my) self, end (her|his|my|their) (life|own),
    (is|are|was|job|stress|pain|heat|back|knee|knees|feet|work|school) killing (me|him|her),
    kill (time|two birds|the (lights|engine|mood)), kill* (bugs|roaches|mice|weeds|germs),
    off (himself|herself|myself), smother* (w/|with|in) (love|sauce), off (him|her|them|his|her|their|the|a|my|me),
    (it'd|it would|that would|it'll|this will|this would) kill *,
    (kill|killing) (time|it|the vibe|for), kill* (me|him|her|us) (w/|with) ...,
    (will|gonna|'ll) kill (me|him|her|us) (one day|someday|yet|eventually|1 day),
    (joking|joked|jokes|joke) ... ... kill*, (said|says|say|saying|waved) hi,
    hi (to|from) (me|her|him|the kids|all|everyone|us),
    (would|will|gonna|going to|'ll) kill (me|him|her|us|you) ... (laugh*|lol|joking|kidding|jokingly),
    (thinks|thinking|thought|thoughts|fantasies|dreams|images|urge|urges|plan|plans|planned|planning) (a lot)?
      (of|about|abt|to)
      (hurting|hurt|harming|harm|killing|kill|stabbing|stab|shooting|shoot|choking|strangling|drowning|ending|burning)
      (his|her|their|my)
      (life|self|own|arm|arms|wrist*|wrists|leg|legs|hand|lease|visit*|relationship|parental|job),
    killing me (at|today|lately|all|rn|right now|this week|again|when|but),
    (pain|back|knee|knees|foot|feet|hip|shoulder|tooth|neck|heat) (is|was|are|been)? 'killing me,
    (kill|killing) (him|her|me|us|them) (w/|with) kindness,
    (boss|wife|husband|mom|dad|teacher|coach) ... (gonna|going to|will) kill (him|her|me) (for|if|when)
      (being|he|she|i|it|losing|forgetting),
    (boss|school|kids|commute|hours|shifts|overtime|doubles|stairs|bills|rent|allergies|job|cooking|diet|heat|boredom|
    workout|exercises|lifts|drills|this
      class|traffic|boots|shoes|feet) (is|are|was|were|r|been|gonna|going to)? (be)? (killing|kill) (me|him|her|us),
    (will|gonna|going to|'ll) kill (me|him|her) (one day|w/|with) (those|these|her|his|the|that)? ...,
    (killing|kill) (me|him|her|us) (w/|with)
      (the|these|those|all|this|doubles|overtime|homework|paperwork|chores|hours|shifts|questions|laughter|kindness)
      ...,
    (gonna|going to|will|'ll|would|to)? (kill|kills|killing|killed) (his|her|my|the|their)
      (sleep|appetite|mood|vibe|battery|buzz|chances|grade|grades|time|credit|score|lawn|grass|engine|budget|momentum|
      weekend|joy),
    (${figurative}) (is|are|was|were|'s|will|would|can|could|just|really|still|has been|have been)?
      (going to|gonna|gon|about to|literally|nearly|almost)? (be)? (killing|kill|kills|killed|murdering|murder)
      (me|him|her|us|them|my|his|the|this|that),
    (kill|kills|killing|killed|kill off) (in|of)? (${det})? (${adjective})? (${thing}),
    (this|it|that) (is|was|'s|will|would|'ll|'d|might|could) (not)? (be|gonna|going to)? (kill|killing) (me|him|her|
    us|them|you),
    (afraid|fear|fears|feared|scared|worried|terrified|nightmares?|dreams?) (that|of)?
      (he|she|they|him|husband|wife|boyfriend|ex|dad|someone|somebody|people|gang|dealer|neighbor) (will|would|'ll|'d|
      is going to|is
      gonna|might|could|may|killing|wants to|he'll|he'd) (kill|shoot|stab|murder|strangle)? (me|him|her|them|us),
    (he'll|she'll|he'd|she'd|they'll|he will|she will) (kill|shoot|murder|stab) (me|him|her|us) (if|when|for|one day|
    next|someday|this time),
    (vehicular|negligent|justifiable|double|cold case|unsolved|reckless) homicide*,
    homicide* (offender*|victim*|detective*|det|unit|case|cases|survivor*|investigat*|charge*|chg|conviction*|rate*|
    group|class|squad|support|report|loss|grief|sentence|bereave*|trial|parole),
    (victim*|survivor*|famil*|scene|conviction|convicted|served|charge*|prison|time|sentence*|sentenced|paroled|
    accused|acquitted|arrested) (of|for|on|by|to)? (a|of)? homicid*,
    (glucometer|meter|glucose|bg|bs|cgm|sugar|sugars|monitor|accucheck) ... (hi|reads hi|read hi|says hi|hi on meter),
    hi on (meter|glucometer|cgm), hi lo, hi this is, hi my name, (oh|yes) hi, hi (everyone|all|there|guys|team|ms|mr|mrs),
    (class|classes|training|inservice|webinar|handout|module|policy|video|lecture|talk|questions|screening|assess*)
    (on|about|re|for) ... homicid*,
    (would have|would've|could have|could) (kill*|killed) (to|for), to (kill|die) for, dressed to kill, (make|making|
    made) a killing,
    (murder|killing|murdered|killed) (of|mystery|mysteries|show|shows|podcast*|documentar*|book|books|novel*|hornet*|
    trial|case|conviction*|charge*|victim*)`;

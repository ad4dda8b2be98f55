import { harmlessDeeds } from './harmless-deeds.ts';

export const violenceThreatLookAlikes = `
    fight* over (money|bills|chores|the kids|custody|the phone|phone|dinner|tv|rent), w/ (a)? pillow,
    threat* (w/|with|of|to be)? (eviction|evict*|foreclos*|shutoff|shut
      off|disconnect*|removal|jail|arrest|revoc*|losing),
    fight* (for custody|for (his|her) kids|the case|it in court|an infection|infection|a
      cold|depression|cancer|off),
    violence free, (hit|fought) traffic,
    fight* (w/|with) (insurance|medicare|medicaid|ssa|dss|the landlord|landlord|medicare|siblings over|each other
      over),
    aggressive (treatment|therapy|chemo|pt|rehab|outreach|cancer),
    violence (class*|group|prevention|curriculum|course), assault (charge*|case|conviction*|on (his|her) record),
    ${harmlessDeeds},
    threatened (species|miscarriage|abortion|preterm),
    (rain|storm*|weather|snow|hurricane|limb|life|non)[- ]threat*,
    (rain|storm*|weather|snow|hurricane|limb|life|non) threat*, nonthreatening, life-threatening, non-threatening,
    threat* to (quit|leave|drop|move|call|sue|stop|close|file|complain|fire|evict|withdraw|(kill|hurt|harm|cut|od)
      (himself|herself|self|themself|myself)),
    threat* suicide,
    violent (storm*|movie*|game*|video*|film*|diarrhea|coughing|weather|offender*|crime*|felon*),
    non violent, nonviolent, non-violent,
    (pillow|snowball|food|water|balloon|play|pretend|nerf|dance|tickle) fight* (w/|with)?,
    fighting
      (the|for|off|a|an|flu|cancer|covid|cold|infection|traffic|to|back|tears|depression|addiction|sleep|eviction|
      boredom|fatigue|chance|spirit|hard),
    intimidat* by (the|a|all)?
      (process|form*|paperwork|court*|computer*|class*|math|test*|city|crowd*|school|interview*|new|size),
    intimidating (process|for|to (him|her|apply|them)),
    aggressive (goal*|timeline|schedule|saving*|driver*|dog|debt|marketing|collections|treatment|plan),
    assaulted by (mosquito*|bugs), retaliat* (complaint|claim|eviction), bit his tongue,
    hit (the|his|her) (worker|driver) up, combative (if|when) asked,
    (hurt|hurts) (her|his|their|my) (chances|feelings|case|credit|back|knee|foot|leg|hand|arm|shoulder),
    (beat|break|smash|punch) (the|a) (record|clock|odds|habit|cycle|news|ice),
    (she'd|she'll|shed|she would|she might) (break|hurt) her (hip|leg|back|neck|ankle|wrist|arm),
    (he'd|he'll|hed|he would|he might) (break|hurt) his (hip|leg|back|neck|ankle|wrist|arm),
    shoot (you|him|her|me|them|u) (a|an) *,
    threat of (rain|snow|storm*|flood*|frost|ice|strike|infection|layoff*),
    kill* (me|him|her|us) (w/|with) (doubles|overtime|hours|homework|paperwork|kindness|chores|shifts),
    (joking|joked|jokes|joke) ... ... kill*, threat assessment,
    threaten* to (put|place|send) (her|him|av|mom|dad|pt) in (a|the)? (home|snf|nursing home|facility|nh|alf),
    (threw|throws|tossed|swung) (a|the|her|his)? (ball|frisbee|pillow|party|kiss|blanket|snowball*) ...,
    (will|would|gonna|going to|'ll) (take (him|her|them|me|you) out (to|for|on|sat*|sun*|this|next|of|w/|with)|get
      (him|her|them|you|me) (back (to|in|on|home|into|for|by|from)|for (the|his|her|a|lunch|dinner|his|pick))),
    (worried|afraid|scared) ... (hurt|hurts) (himself|herself|his|her|self),
    (come|came|comes|coming) back ... (get (him|her|them|me) (a|the|some|signed|from|to|at)),
    (wants|want|wanted) to fight (the|his|her)
      (case|charge*|ticket|eviction|petition|decision|denial|appeal|order|infection|cancer|addiction|urge*|illness),
    (movie*|show*|film*|game|games|video*|news|song*|lyrics|tv|book*) ... violen*,
    violent (scene*|movie*|game*|video*|show*|content|lyrics|images|crime show*|past),
    cut (him|her|them|me|us) (off|loose|some|a check|a break|in half|out of|back|hours|from the|short),
    cut (his|her|my|the) (hair|hours|grass|pills|meds|toenails|nails|cake|check|checks|ties|dose|food),
    (her|his|the) (violent|abusive) ex ... (in|is in|out of|moved|gone|died|prison),
    threatened to (quit|leave|move|move out|sue|call|report|file|cancel|stop|walk
      out|fire|evict|tell|complain|switch|drop out|hang up),
    (hit|hits|hitting) (him|her|me|them|us|staff|his *|her *) up (for|abt|about|on|w/|when|tomorrow|later),
    threat* ... (small claims|lawsuit|court|lawyer|atty|attorney|legal action|eviction|evict|cps|a
      complaint|grievance|news|to sue),
    (voice|voices) ... kill (yourself|himself|herself),
    (stabbed|stabs|stab|stabbing|bit|punched|punching|hit) (self|himself|herself|themself|themselves) ...,
    (boss|school|kids|commute|hours|shifts|overtime|stairs|bills|job|cooking|diet|heat|workout|exercises|lifts|boots)
      (is|are|was|were|r|been|gonna|going to)? (be)? (killing|kill) (me|him|her|us),
    (will|gonna|going to|'ll) kill (me|him|her) (one day|w/|with) (those|these|her|his|the|that)? ...,
    (killing|kill) (me|him|her|us) (w/|with)
      (the|these|those|all|this|doubles|overtime|homework|paperwork|chores|hours|shifts|questions|laughter|kindness)
      ...,
    (beat|fight|beats|fights|fought|beating|fighting) (the|his|her|these|this|a|my|that)?
      (case|charge|charges|rap|ticket|ban|eviction|allegations),
    (gonna|going to) get hurt (on|in|by|from|w/|with|if (it|they|the|this|that)) ...,
    threat of (rain|snow|storm|storms|frost|flooding|weather|tornado*|hail|ice),
    (weather|storm|tornado|flood|fire|tsunami) threat*,
    (beat|beats|beating|beaten) ... (at|in|to) (checkers|chess|cards|dominoes|uno|pool|bingo|basketball|hoops|
    scrabble|poker|spades|video games|a game|the game|mario kart|madden|ping pong|bowling|golf|a race|it),
    (panic|heart|anxiety|asthma|gout|ischemic|sneak|vertigo|gallbladder|migraine) attack*, attack* of (panic|gout|
    anxiety|asthma|nerves),
    (tumor|cancer|mass|lesion|growth|lymphoma|disease|regimen|plan|schedule|goal|wound care|infection|strain|
    approach) (is|was|are)? (very|more|less)? aggressive,
    aggressive (tumor|lymphoma|form|type|growth|wound|disease|infection|regimen|approach|driving|job search|cleaning|
    efforts|follow up|diuresis|pt|ot|hydration|bowel),
    (fistfight*|fight|fights|brawl*|fighting|fought) ... (in|during) (the|high|middle|grade|junior)? (navy|army|
    marines|service|war|military|high school|middle school|grade school|school days|youth|twenties|20s|30s|80s|90s|
    vietnam|korea|ring|childhood|past),
    (push*|pushed|pushing) ... (landlord|manager|super|doctor|dr|po|boss|agency|school|staff|worker|nurse|judge|
    lawyer|attorney) (to|for|on|about|re),
    (chase|chased|chases|chasing) (the|his|her|my)? (down)? (the|his|her)? (landlord|doctor|dr|po|manager|supervisor|
    school|insurance|boss|worker|lawyer|attorney) (for|about|re|down|office|to),
    (knocked|knocks|knocking) (on|at) ..., (hit|struck|clipped|bumped|rear ended) by ... (driver|car|truck|bus|bike|
    bicycle|scooter|van|cyclist|vehicle|branch|door|ball),
    (jumped|jumps|jumping) (at|to|on) (the|a)? (chance|opportunity|offer|conclusion*|trampoline|bus|bandwagon|call|
    zoom),
    (spit|bite|scratch|kick|shoved) (up|back|off|start), kicked back (with|w/) ..., hit it off ..., (hit|hits|
    hitting) (on|up) ...,
    (robbed|beat|hit|knocked) of (his|her|their), (fought|fights|fighting|fight) ... (for|over) (custody|visitation|
    benefits|rights|medicare|ssi|bill|coverage),
    (sexual)? assault (nurse|survivor*|center|advocate|crisis|hotline|prevention|kit|exam|counselor|support),
    (domestic|family|workplace|gang|gun|community|interpersonal|dating) violence (class*|prevention|group|program|
    shelter|advocate|training|court|unit|counsel*|education|awareness|course|screen*|hotline|center|month|
    interventionist*),
    (anger|aggression|violence|threat|assault) (replacement|management|prevention|scale|risk|assessment) ...,
    (plan|steps|protocol|what to do|script|guide) (in case|if|for when|when) ... ... (threat*|aggress*|assault*|hit*|
    fight*|violen*),
    (allegation|allegations|claim|claims|story|report|rumor|rumors) ... ... ... (false|untrue|unfounded|mistaken|not
    true|made up|retracted|recanted|withdrawn|disproved|unsubstantiated),
    (took|takes|taking) back (the|his|her)? (story|claim|report|allegation|statement) ... ... ..., sparring ...,
    boxing ..., kickbox*, karate ..., wrestling (practice|team|meet|match|coach),
    after (a|the)? (fight|argument) (with|w/|w) (his|her)? (ex|boyfriend|girlfriend|mom|dad|wife|husband|sister|
    friend),
    shadow boxing, (punching|boxing) bag, hit (the|a) (piñata|pinata|gym|books|showers), threat level, triple threat,
    violent (fantas*|thought*|ideation|urge*|dream*|nightmare*|images), claw* at (himself|herself|(his|her) (own)? (neck|skin|
    face|arm|arms|legs|chest|scalp)), threat* (w/|with) (loss|losing|losses|cut ?off|disconnect*|shutoff*) ...,
    (sing|sings|singing|hear|hears|hearing|voices|whisper*) ... threats, (cut|cuts|cutting) (my|our|the|his|her|their|off)
    (the|my)? (power|lights|gas|water|electric*|service|phone|cable|benefits|stamps|hours) ...,
    (dog|dogs|pit|pits|pit bull|pit bulls|pitbull*|puppy|cat) ... (snapped|snaps|growled|growls|lunged|lunges) at *,
    (siblings|kids|brothers|sisters|kids') (fight*|fighting|fights) over ...,
    (fight|fights|fighting|fights with|fight with) ... ... (normal|typical|usual) (stuff|sibling|kid|for),
    idle threat* to quit,
    threat* (to)? (grounding|ground (him|her|them)), (video|board|card)? game* ... (fight*|shoot*|punch*|kill*),
    (attack|attacks|attacked|attacking) (the|his|her|a|this)? (new|big)? (job|task|project|problem|problems|chore*|
    paperwork|pile|mess|housework|debt|class|goal*|laundry|clutter|day|week|therapy|rehab|recovery),
    (past|old|former|prior) (gang|bar|street|school|prison)? (fight|fights|brawls|altercation*), (fight|fights|
    incident|assault) ... ... was (another|a different|other) (family|client|kid|child|unit|resident) ...`;

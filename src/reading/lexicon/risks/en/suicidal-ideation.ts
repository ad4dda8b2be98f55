import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';
import { nots } from './people-and-things.ts';
import { suicidalIdeationLookAlikes } from './suicidal-ideation-look-alikes.ts';

const wishes = `
  wish|wishes|wished|wishing|hope|hopes|hoped|hoping|pray|prays|prayed|praying|want|wants|wanted|wanting|wanna|
  rather|prefer|prefers|ready|like`;
const alive = `
  wake|woke|wake up|woken up|woke up|be here|be alive|be around|be on this earth|exist|live|go on|keep living|
  keep going on|been born|open (his|her|my) eyes`;
const gone = `
  gone|dead|not here|not around|not alive|wasnt here|wasn't here|was not here|werent here|weren't here|wasnt around|
  wasn't around|wasnt alive|disappeared|died|never born|out of the picture for good|no longer here`;
const everybody = `
  everyone|everybody|family|the family|his family|her family|my family|the kids|her kids|his kids|kids|they|people|
  mom|the world|theyd|they'd|we'd|others|his wife|her husband|her mom|his mom|us all|all of them`;
const means = `
  pills|meds|medication|medications|tablets|xanax|tylenol|trazodone|klonopin|seroquel|insulin|sleeping pills|gun|
  knife|rope|razor|razors|belt|bridge|tracks|balcony|knives`;

export const suicidalIdeation: RiskPhrases = {
  except: suicidalIdeationLookAlikes,
  english: `
    si`,
  words: `
    (got|has|have|had|getting|tied) the rope (out|up|ready)?, (put|putting|puts) an end to (his|her|my|their) (own)? life, (thinking|thinks|thoughts|thought|wants|wanting|ready|going|planning|plans|plan) (about|of|on|for)? (how|ways|when)? to end it,
    SI, SI/HI, suicid*, suicidal ideation, wants to die, want to die, wanted to die, wish* (he|she|they) (was|were)
    dead, wishes to die, wish to die, better off dead, end (his|her|it|my|their) (life|all), ending (his|her|it|
    their) (life|all), kill (himself|herself|themself|themselves|myself), killing (himself|herself|themselves), took
    own life, no reason to live, not want to live, doesnt want to live, doesn't want to live, doesn't want to be
    here anymore, doesnt want to be here anymore, not worth living, thoughts of death, jump off (a|the)? bridge,
    take (his|her) own life, better off without (him|her), (dont|don't|doesnt|doesn't|do not|does not|didnt|didn't|
    not) want* to (be here|be alive|live|wake up|go on|exist|be around), (dont|don't|doesnt|doesn't|do not|does not)
    (just)? want to be here, no point (in|to) (living|life|going on|anything), no reason to (go on|keep going|be
    here), nothing (left)? to live for, (cant|can't|cannot) go on, tired of (living|life|being alive), done with
    (life|living), rather be dead, wish* (he|she|they|i) (wasnt|wasn't|werent|weren't|was never) (here|alive|born),
    wish* (he|she|they|i) (was|were|had been) never born, never been born, better off (without|w/o) (him|her|me|
    them|cl|us), (jump|jumping|step|stepping|run|running|walk|walking|throw himself|throw herself) (in front of|off|
    into|onto) (a|the|that|of)? (train|bridge|car|cars|roof|building|bus|truck|balcony|traffic|tracks|overpass),
    (hang|hanging|hung|shoot|shooting|drown|drowning) (himself|herself|themself|themselves|myself), (slit|slitting|
    cut) (his|her|my) wrists, (not|wont|won't) be around (anymore|much longer|for long|to see), (gave|giving|gives)
    away (all)? (his|her|their) (things|belongings|stuff|pets|clothes), (planned|planning|wrote) (his|her) (own)?
    funeral, thinking (of|about) (dying|death|suicide), (wants|wanting|want|wanted) to be dead, (not|never) wake up,
    take (my|their) own life, kms, unalive*, put a (gun|bullet) (to|in) (his|her|my) head, end it all, ending it
    all, (he'll|she'll|will|'ll|going to) hang (himself|herself), hang (himself|herself), (done|thru|through) (w/|
    with) (this|his|her|my)? life, rope and a (note|letter), (found|made|had|has) (a)? (noose|rope), noose, (wants|
    wanting|ready) to (join|be with|go be with) (his|her) (late|dead|deceased), ready to (die|go home to), goodbye
    (msg|message|post|text|video), (posted|texted|sent) (a)? goodbye, (wants|wanting|wanted|going) to end (it|
    things|everything), (doesnt|doesn't|dont|don't|does not|didnt|didn't|cant|can't|not) (see|saw) (the|a|any|much)?
    (pt|point) (in|of) (living|life|going on|being here|anything), wish* (he|she|they|i|he'd|she'd|i'd) (never|
    hadnt|hadn't|had not|had never|had)? (woken|woke|wake) up, (wants|wanted|want|wish*|wanting) to (just)? go to
    sleep and (not|never) (wake|wake up), (happier|better) if (i|he|she) (was|were|is|wasnt|wasn't|werent) (gone|
    dead|not here|here|around|alive), (roof|bridge|balcony|overpass) (ledge|edge|rail|railing), talked (him|her)?
    (down|off) (from|of) (the|a) (ledge|roof|bridge), (googl*|search*|looked up|looking up|research*) ... (how many|
    ways to (die|kill)|painless|lethal|how to (die|kill|hang|overdose)), (stockpil*|stashing|stashed|saving up)
    (his|her|up)? (pills|meds|medication*), (writes|writing|wrote|journal*|draws|drawing|posts|posted|posting|
    journaling) ... (about|abt|of) (dying|suicide|wanting to die|not being here|killing), (c-ssrs|cssrs|columbia|
    asq|item 9|q9|phq9 item 9|phq-9 item 9) ... (positive|pos|endorsed|yes|high|moderate|+), bullet (in|through|
    thru) (himself|herself|myself|my head|his head|her head), put a bullet (in|through|thru) (himself|herself|
    myself), wants it (all)? over, suicied*, sucid*, suicdal, suisid*, suicial*, (note|letter|text|msg|message|vm|
    video) saying (goodbye|bye), said (her|his) goodbyes, saying goodbye to (everyone|everybody), (dont|don't|
    doesnt|doesn't|didnt) wanna (be here|live|be alive|wake up|exist|go on), (wanted|wants|wanting|thinking|thought|
    urge*|tempted|planned) (to|of|about|abt) (drive|driving|crash|crashing|swerve|swerving) ... (into|off), (6|six)
    (ft|feet) under, (hope|hopes|hoping|pray*|wish*) (he|she|they|i|god|to)? ... (not|never|doesnt|doesn't|dont|
    don't) wake (up)?, (doesnt|doesn't|dont|don't) care (if|whether) (he|she|they|i) (lives|live|dies|die|wakes|
    wake), death wish, rather die, (wants|want|wanted|wanting) to (just)? (disappear forever|not exist|stop
    existing|be w/ god|be with god), attempted (hanging|hang*), (tried|trying|attempted|attempts) to (hang|drown|
    shoot|strangle|suffocate) (himself|herself|self), (tried|trying|attempted) to (end it|end (his|her) life|take
    (his|her) life|jump (off|from|in front)), (his|her) life (isnt|isn't|not|is not|aint) worth, self-delet*, off
    (himself|herself|myself), (nobody|no one|noone) (would|will|'d) (miss|notice|care) ... (gone|dead|died|die|
    disappeared), (has|have|had|with|w/|and) a plan to (jump|hang|overdose|od|shoot|cut|die|drown|end), (wont|won't|
    will not) be (around|here|alive) (for|by|at|to|much|anymore|long|next), (texted|sent|wrote|left|posted|said) ...
    goodbye (and|to|everyone|forever), (what|how) ... (feels|feel) (like)? to die, better off (if|w/o|without) (he|
    she|i|they|him|her|me|them), (whats|what's|what is|no|see the|any) (the)? point (of|in|to) (being here|being
    alive|living|anything|going on|it all|trying|life|any of it), (wish*|hope*|pray*|asks|asked|asking) (that)?
    (god|the lord|he|jesus) (would|will|to|could)? (just)? (take|takes|call) (him|her|me) (home|now|already|away|
    in)?, wish* god would take, (think*|thought|thoughts|talk*|talking) (about|abt|of) (ending (it|things|
    everything|his life|her life)|not being (here|alive|around)|just ending|checking out for good), (pills|bottle|
    gun|rope|knife|razor) in (his|her)? hand ... (said|saying|says|wanted|wants|done|goodbye), sitting (w|w/|with)
    (a|the|her|his)? (bottle of pills|pills|gun|loaded gun|rope), (wants|wanted|want|ready|just wants) to be done,
    pills in (his|her)? hand, (doesnt|doesn't|dont|don't|does not|did not|didnt) want to wake up, (bridge|roof|
    balcony|overpass|parking garage) (railing|rail|ledge|edge), on the ledge, (rather|sooner|prefer to) (be dead|
    die|not be alive), (ready|asking|begging|praying|wanting|waiting) to die, (wrote|writing|left|leaving|written|
    posted|sent|found) (a|his|her|some)? (goodbye|good bye|suicide|farewell) (letter*|note*|text*|post*|video|
    message*), use it on (myself|himself|herself|self), (belt|rope|cord|sheet|noose|extension cord|scarf|wire|
    shoelace*) (tied|wrapped)? around (his|her|the|own)? (own)? neck, (standing|stood|climbed|found|out|walked) on
    (the|a|an|to)? (overpass|bridge|ledge|roof|railing|tracks|train tracks), ready to (go)? (see|be with|join|meet)
    (momma|mama|god|jesus|the lord|my (wife|husband|mom|maker)|his (wife|mom|maker)|her (husband|mom|maker)), tired
    of waking up, (wont|won't|will not) have to (worry|deal) (about|bout|abt|with|w/)? (me|him|her) (after|anymore|
    any more|much longer|soon|no more), rather be in (the|a) (dirt|ground|grave|box), (got|have|has|had) enough
    (pills|meds|insulin) (put|saved|stashed|set|hid|hidden|to), (swallowed|took|downed|od'd|overdosed|od) ... ... on
    purpose, (gave|giving|gives|given) (her|his|their) (cat|cats|dog|dogs|pets|bird|tools|guitar|records|belongings|
    things|stuff) (away|all away), bought (a|his|her|the) (cemetery|burial) plot and, (felt|feels|feeling|feel) like
    ending (it|things|it all), (hang|shoot|drown|kill|hanging|shooting|killing) self, (want|wants|wanted|wish|
    wishes) (it|everything) (all)? to (just)? be over, (life|living) (isnt|isn't|is not|not|aint) worth (it|living),
    (od|od'd|overdose|overdosed|pills) ... to die, on purpose to die, (tried|trying|attempted|wanted|wants|planned|
    planning|meant) to (od|overdose), (just)? let (me|him|her) die, 9 (=|was|is|scored) (1|2|3), item 9: (1|2|3),
    q9: (1|2|3), item 9 (1|2|3), q9 (1|2|3), q9=(1|2|3), 9=(1|2|3), (pills|meds|medication|bottle|bottles) (saved
    up|put away|put aside|set aside|stashed|hoarded|saved) (for|in case|when|until), (wants|want|wanted|wanting|
    ready|wishes) to (be|go be) (with|w/) (his|her) (dead|late|deceased) (wife|husband|mom|dad|son|mother|father|
    sister|brother|baby|daughter), (${wishes}) ... (${nots}) ... (${alive}), (${wishes}) ... to (just)? (die|be
    dead|stop living|not be alive|cease to exist), (${wishes}) (he|she|they|i|he'd|she'd|i'd) ... (${gone}),
    (${everybody}) (would|will|'d|are|is|wd)? (all|probably|just)? (be)? (better|better off|happier|easier|fine)
    (off)? (if|when|without|w/o|once) ... (${gone}|him|her|me|them|around|here), (staring|stared|keeps looking|kept
    looking|been looking|looking hard) at (his|her|the|my|all her|all his|a) (bottle of)? (${means}), (been|was|
    keeps|kept|started|caught) (counting|hoarding|hiding|stashing|collecting|saving|lining up|stockpiling) (up)?
    (his|her|the|my|all (his|her)|extra|old)? (${means}), (doesnt|doesn't|dont|don't|cant|can't|didnt|cannot|not)
    (see|picture|imagine) (himself|herself|myself|him|her) (being)? (alive|here|around|living|making it) ...,
    (thinking|thought|thinks|thoughts|think|talking|talked|talks) (a lot)? (of|about|abt) (ending (things|it|
    everything|it all|his life|her life)|not being (here|alive|around)|hurting (himself|herself|self)|killing (self|
    herself|himself)|death|how (he|she) (would|could|might) (die|do it)|dying|checking out|going to sleep forever),
    (overdose|od|drive|crash|jump|step|walk|swerve|run) ... (on purpose|to die|to end it|into a (pole|tree|wall|
    truck)|in front of a|into traffic|into oncoming), (tried|tries|trying|attempted|planned|planning|plans|wanted|
    wants|going|ready) to (kill|hang|drown|shoot|od|overdose|end) (himself|herself|self|himslef|herslef|themselves|
    on purpose|it all|things|everything), kill self, killing self, hurting self w/ (intent|plan), harm (himself|
    herself|self) w/ (a)? plan, (whats|what's|what is) the point (of|in)? (living|going on|anymore|life|being here|
    any of it), (no|any) (reason|point) (for|to|in) (living|live|life|be alive|being alive|keep going|going on|be
    here), (sick|tired|done|finished|through|over) (of|with|w/) (living|being alive|life|this life|breathing|
    existing), (pact|plan|plans) to (die|kill themselves|end it), (said|says|saying|wrote|texted|posted) (his|her|a|
    my)? (final|last)? (goodbyes|good byes|goodbye to everyone|goodbye forever), (wont|won't|will not|not going to|
    not gonna) (be alive|be around|be here|live) (by|to see|next|tomorrow|much longer|past), (god|lord|jesus) ...
    (take|took|taking) (him|her|me) (home|already|now|tonight|soon)?, (wants|wanted|ready|wishes|asking|prays|
    praying) ... (god|lord|jesus) to take (him|her|me), feel* like (dying|ending it|ending things|giving up on life|
    not living), (gun|knife|rope|pills) (in|to|against) (his|her) (mouth|own head|head|own neck|own throat), (hope|
    hopes|hoping|wish|wishes|prays) ... (car|truck|bus|train) ... (hit*|stop|run* (him|her) over|take* (him|her)
    out), (wont|won't|will not|not gonna|not going to) (be needing|need) (it|them|anything|any of it|his *|her *)
    (anymore|after|much longer|where|soon), (take|look) (care of|after) (his|her|the|my) (dog|cat|kids|mom|pets|
    children|dogs|cats) (when|after|if|once) (he|she|i|he's|she's|i'm|im|hes|shes) ... (gone|not here|dead|isnt
    here|not around|passes), (saved|saving|hid|hiding|stashed|stashing|hoarded|hoarding|stockpiled|stockpiling)
    (up)? (his|her|the|all (his|her)|enough) (oxy*|percocet*|insulin|morphine|norco*|seroquel|trazodone|ativan|
    xanax|klonopin|pills|meds|medication*|pain *|sleeping *), (enough|plenty of|all the) (pills|meds|insulin|
    morphine|medication*) to (do it|die|kill|end it|not wake up), (so|where|until) (he|she|they|i) (can|could|would)
    (jump|die|end it|hang *|shoot *|kill *|finish it), (jump|jumping|leap|leaping|throw himself|throw herself|fall)
    (out|out of|from|off) (the|a|his|her|that)? (window|balcony|roof|bridge|parking garage|building|overpass|#th
    floor|cliff|stairwell), (asked|begged|begging|asking|wants|wanted) ... to (help|let) (him|her|me) die, (took|
    pulled|grabbed|got|pried) (a|the|his|her) (razor|gun|knife|rope|pills|belt|blade) (out of|from|away from) (his|
    her) (hand|hands|mouth|neck), (wants|wanted|want|plans|planned|planning|plan|intends|intending|going|gonna|
    thinking|thought|threatened|threatens|threatening|ready|thoughts|wanting|about) (to|of|about)? (od|overdose|
    overdosing|take all (of)? (my|his|her|the) (pills|meds)|take (a)? (whole|entire) bottle|take (the)? (whole|
    entire) bottle|jump|jumping|hang|hanging it up for good|end things for good|shoot (himself|herself|myself)|
    drown) (on|w/|with|from|off|tonight|2nite|if|when|sat*|sun*|mon*|tues*|wed*|thurs*|fri*|in front|out|and)?, (sa|
    suicide attempt|attempt) (by|via|w/|with|last|on|x#|yest*) (od|overdose|pills|tylenol|hanging|cutting|gun|gsw|
    meds|tylenol|night|nite|week|mon*|tues*|wed*|thurs*|fri*|sat*|sun*), (nobody|no one|noone|no 1) (would|will|'d|
    wd) (even)? (miss|notice|care) ... (me|him|her|gone|died|dead|was gone), (wants|wanted|want|wanting|ready) to
    (be|go be|go|join) (w/|with|to|see)? (his|her|my)? (dead|late|deceased) *, (wish*|want*) ... disappear, (wants|
    wanted|ready|wanting) to (join|be w/|be with) (mom|dad|husband|wife|him|her|his *|her *) in (heaven|the grave|
    the ground), (wish*|want*) (he|she|i|to)? (could|can)? (just)? (disappear|vanish) (forever|for good|and (never|
    not) ...), (had|has|have|w/|with) (a)? (plan and (means|intent)|plan & means|means and intent|intent and means|
    intent w/ plan|plan w/ intent|plan with intent), (5150|5585|1013|302|baker acted|baker act|m1|ecod|hold) (for|
    due to|as) (a)? (dts|danger to self|si|suicid*), (overdosed|od'd|oded|took pills|took (all)? (his|her) (pills|
    meds)|took (a)? (bottle|handful)) ... (on purpose|to die|to kill|intentional*|wanted to die|trying to die|as an
    attempt|to end), (on|off) (a|the|his|her)? (roof|bridge|ledge|overpass|balcony|parking garage|parking deck)
    (saying|threatening|and|says|wanting|yelling) (he|she|to|wants|going|will|he'll|hell|she'll|he's)? ... jump*,
    (saved|saving|stashed|hoarding|hoarded|collected|kept|stockpiled|has) (up)? (#|all|enough|her|his)? ... (pills|
    meds) ... (take|takes|taking|swallow) (them|em|it)? (all), (plans|planned|planning|plan|going|gonna|wants|
    intends) (to)? take (them|it|em) all, (pictures|imagines|sees|picturing|imagining|seeing|pictured|imagined)
    (himself|herself|self) (dead|dying|hanging|hanged|in a (coffin|casket|grave)), ways to die, (go to|to) sleep
    forever, (might|may) (as well|just as well) (be dead|die|end it), (better|easier|best) if (i|he|she) (was|were|
    is) dead, (cant|can't|cannot|tired of) (keep)? (do|doing) (life|living|this life), (hoards|hoarding|hoarded)
    (his|her|up)? (sleeping|pain|heart|nerve)? (pills|meds), (wont|won't|will not|not gonna|not going to) (see|make
    it to|be here for|be here by|live to see) (winter|spring|summer|fall|christmas|xmas|next year|next month|the new
    year|easter|thanksgiving|tomorrow|morning), (voice|voices) ... (kill|hurt|end|jump|die|hang|shoot) (yourself|
    himself|herself|myself|it|off), (use|using|used) (it|the gun|a gun|the knife|the rope) on (himself|herself|self|
    myself), (bought|got|has|loaded|had|grabbed|keeps) (a|the|his|her)? (gun|pistol|rifle|shotgun|rope|knife) to
    (use on|kill|hurt|shoot|end) (himself|herself|self|myself|his life|her life|it), (going|gonna|will|'ll|i'll|ill|
    about to|plans to|planning to|wants to|threatened to) (just)? take (all|every one|the whole bottle|a bunch)
    (of)? (my|his|her|these|the)? (pills|pill|meds|bottle|tylenol), (doesnt|doesn't|dont|don't|does not|didnt)
    (want|wanna) (to)? (be here|live|be alive|wake up|exist|go on), (wont|won't|will not|never|not gonna|dont|don't|
    no longer|wouldnt|wouldn't) (have to|gotta|need to|have ta|hafta) (worry|fuss|stress|deal|bother|put up|mess|
    look after|take care|be bothered|think) (about|abt|bout|with|w/|of|after|over)? (me|him|her|my (ass|mess|
    problems)) (anymore|no more|any more|after (2nite|tonight|tonite|today|tomorrow|tmrw|this)|much longer|much
    more|long|soon|ever again), (wont|won't|not gonna|will not) be (a|no|yalls|your|anybodys|anyone's|his|her)
    (burden|bother|problem|trouble|weight) ..., (wont|won't|never|not gonna|aint gonna|not going to|ya not gonna)
    see (me|us) (again|no more|anymore|any more|alive|after (tonight|2nite|this|today|tomorrow)|around), (wont|
    won't|never) see (him|her) alive, (u|you|yall|ya|nobody|they|no one|everyone) (wont|won't|will not|never) (see|
    hear from) me (again|no more|anymore|after), (dont|don't|no need to) bother (making|scheduling|setting|w/|with)
    (my|his|her|the|a|any) (next)? ..., (see|catch|meet) (yall|you|u|ya|everyone|you all|mama|mom|dad|him|her) on
    the other side, (better off|happier|better|relieved|easier|fine|glad|have it easier|less stress) (when|once|if|
    after) (i'm|im|i am) (gone|dead|not here|not around|in the ground|out of the way|6 ft under), (everyone|
    everybody|yall|family|kids|they) ... (when|once|after) (i'm|im|i am) (gone|dead) for good, (aint|not|isnt|isn't|
    dont|don't|doesnt|doesn't) (much|any|no|have|got)? (reason|point) (to|in) (be|being|keep|keeping|stay|staying)
    (here|going|alive|breathing), (checking out|check out) (for good|of life|of this), (dont|don't|doesnt|doesn't|
    not|aint|ain't) (plan*|intend*|expect*|tryna|trying) (on|to)? (be|being|see|seeing|get|getting|live|living|make|
    making) (here (when|anymore|much|for|long|next|after)|alive|old|#|next *|to #), (wants|wanted|want|wish*) (god|
    the lord|jesus|him) to (take|call) (me|him|her) (home|now|already)?, (b|be) (ok|fine|alright|better|happier)
    (w/o|without) (me|him|her) ..., (world|everyone|everybody|family|kids|they) ... (fine|better|turn|spin*|go on|
    keep going) (w/o|without) (me|him|her), (over|done w/|done with|thru w/|through with|sick of|finished with)
    (existing|being alive|breathing|living), (fall|go to|falling|go) (asleep|sleep) and (stay|just stay|not|never|
    dont|don't) ..., sleep (forever|for good|and be done), (didnt|dont|don't|doesnt|doesn't|not|never) (just)? wake
    up (tmrw|tomorrow|again|anymore|one day|in the (am|morning)|no more), (couldnt|couldn't|cant|can't|almost|
    nearly|tried to|went to) (pull|pulled|squeeze) (the)? trigger, (turn|shut|unplug) ... (off|it) and let me (go|
    die), (a|my|his|her) way out (in|under|by) ... (nightstand|drawer|closet|dresser|bed|garage|cabinet), feet
    first, where (im|i'm|i am) going ... (need|needing) ..., (wont|won't) (need|be needing) (em|it|them|that|this|
    nothing|anything) (where (im|i'm|i am|hes|he's|shes|she's)|after (today|tonight|tomorrow|this|mon*|tue*|wed*|
    thu*|fri*|sat*|sun*)), (done|tired of|sick of|exhausted of) being alive, tell my (boy|boys|girl|girls|kids|son|
    daughter|babies|baby|mama|mom|wife) ... (loved|always loved) ..., (google*|search*|looked up|history|hx|asked
    siri|asked alexa) ... (does|how|will|can|what) ... (kill|lethal|painless|die|fatal|od) ..., (what if|wish|hope|
    hopes|wishes) (i|he|she|they) (just)? (just|never|didnt|dont|don't|didn't) wake* up, (punch*|cash*) (in)? (my|
    his|her) (own)? (ticket|chips), (eat|eating|swallow|swallowing) (a|the|my) (bullet|gun), (kill|off|hang|shoot|
    drown) (my|his|her) (damn|own|sorry)? (self|ass), if (he|she|i) (went|go|goes|fell|falls|fall|lay|laid) ...
    (sleep|asleep|down|bed) ... (never|not|did not) (woke|wake|waking), survived (a|an|his|her|another|the)?
    (suicide|recent|serious|near fatal)? attempt, (high|moderate|severe|imminent|elevated) (lethality|suicide risk|
    suicidality|risk of suicide), (has|had|have|with) (access to)? (lethal)? means (at|in|and|to (do|carry|complete|
    end|harm|kill)|available), (felt|feels|feeling|feel) like (dying|being dead|not (existing|living|being here)|
    ending (it|things|everything)), danger to (himself|myself), dts, (hurt|harm|kill|end) (himself) (tonight|and
    die|to die), (done|finished) with (this|her|his)? (life|world|living), no will to live, lost (the|his|her|all)?
    will to live, (no|lost) desire to live, (passive|active|chronic|fleeting|intermittent|ongoing|vague) (si|death
    wish*|suicidal*|ideation|wish to die|wishes to die), death wishes, passive death, (take|taking|took|taken) (his|
    her|my|their) own (life|lives), (end|ended|ending) (his|her|my|their) own life, suicidal gesture*, pact to (die|
    kill),
    do (myself|himself) in, put (me|him) out of (my|his|her) misery`,
  findings: `
    suicide note, goodbye (note|letter), goodbye (msg|message)`,
};

import { byOthers } from './en-frames-mind.ts';
import type { PartialRiskLexicon } from './lexicon.ts';

const plans = `going|traveling|travelling|moving|visiting|working|trip|vacation|out of town|starting|graduating`;
const food = `mango|onion|onions|fruit|apples|apple|veggies|vegetables|potatoes|bread|meat|chicken|fish|cheese|carrots|tomatoes|watermelon|squash|cardboard|boxes|paper|fabric|wood|tile|drywall|pipe|metal|lumber|brush|branches|flowers|roses|keys|coupons|carpet|cable|cord`;

/** What somebody says of themselves or to another, and everyday words that only sound like it. */
export const englishVoice: PartialRiskLexicon = {
  suicidal_ideation: {
    except: `
      (wont|won't|will not|not) be (here|around|there) (for|at|to|by|next|much|long|until|till) ... (${plans}), see (me|him|her) (again|anymore|no more) ... (lol|haha|jk),
      (took|takes|taking) all (of)? (her|his|the) (meds|pills|am meds|morning meds|medicine) ... (as|w/ food|with food|on time|like|rx|ordered|this am|today) ..., (jump*|step*|hop*) off (the|a|of the|his|her) (bus|truck|train at|porch|swing|bed|couch|diving board|curb|call), (kids|boys|girls|kid|child|toddler|cat|dog|baby|#yo) (jump*|walk*|run|ran|running|climb*) ..., (roof|ledge|bridge) of (the)? (playhouse|shed|doghouse|nose), goodbye to (his|her|the|my)? (therapist|staff|class|group|worker|teacher|peers|classmates|roommate|nurse|nurses|program|counselor), (gave|giving|gives|given) (his|her|my) ... ... (so|bc|because) (al|the|they|landlord|new|it), (dog|cat|cats|pets) ... (doesnt|doesn't|dont|not|no) (allow|take|accept)`,
    words: `
      (wont|won't|will not|never|not gonna|dont|don't|no longer|wouldnt|wouldn't) (have to|gotta|need to|have ta|hafta) (worry|fuss|stress|deal|bother|put up|mess|look after|take care|be bothered|think) (about|abt|bout|with|w/|of|after|over)? (me|him|her|my (ass|mess|problems)) (anymore|no more|any more|after (2nite|tonight|tonite|today|tomorrow|tmrw|this)|much longer|much more|long|soon|ever again),
      (wont|won't|not gonna|will not) be (a|no|yalls|your|anybodys|anyone's|his|her) (burden|bother|problem|trouble|weight) ..., (wont|won't|never|not gonna|aint gonna|not going to|ya not gonna) see (me|him|her|us) (again|no more|anymore|any more|alive|after (tonight|2nite|this|today|tomorrow)|around),
      (u|you|yall|ya|nobody|they|no one|everyone) (wont|won't|will not|never) (see|hear from) (me|him|her) (again|no more|anymore|after), (dont|don't|no need to) bother (making|scheduling|setting|w/|with) (my|his|her|the|a|any) (next)? ..., (see|catch|meet) (yall|you|u|ya|everyone|you all|mama|mom|dad|him|her) on the other side,
      (better off|happier|better|relieved|easier|fine|glad|have it easier|less stress) (when|once|if|after) (i'm|im|i am) (gone|dead|not here|not around|in the ground|out of the way|6 ft under), (everyone|everybody|yall|family|kids|they) ... (when|once|after) (i'm|im|i am) (gone|dead) for good,
      (aint|not|isnt|isn't|dont|don't|doesnt|doesn't) (much|any|no|have|got)? (reason|point) (to|in) (be|being|keep|keeping|stay|staying) (here|going|alive|breathing), (checking out|check out) (for good|of life|of this), (dont|don't|doesnt|doesn't|not|aint|ain't) (plan*|intend*|expect*|tryna|trying) (on|to)? (be|being|see|seeing|get|getting|live|living|make|making) (here (when|anymore|much|for|long|next|after)|alive|old|#|next *|to #), (wants|wanted|want|wish*) (god|the lord|jesus|him) to (take|call) (me|him|her) (home|now|already)?,
      (b|be) (ok|fine|alright|better|happier) (w/o|without) (me|him|her) ..., (world|everyone|everybody|family|kids|they) ... (fine|better|turn|spin*|go on|keep going) (w/o|without) (me|him|her), (over|done w/|done with|thru w/|through with|sick of|finished with) (existing|being alive|breathing|living), (fall|go to|falling|go) (asleep|sleep) and (stay|just stay|not|never|dont|don't) ..., sleep (forever|for good|and be done), (didnt|dont|don't|doesnt|doesn't|not|never) (just)? wake up (tmrw|tomorrow|again|anymore|one day|in the (am|morning)|no more), (couldnt|couldn't|cant|can't|almost|nearly|tried to|went to) (pull|pulled|squeeze) (the)? trigger, (turn|shut|unplug) ... (off|it) and let me (go|die), (a|my|his|her) way out (in|under|by) ... (nightstand|drawer|closet|dresser|bed|garage|cabinet), feet first, (what if|wish|hope|hopes|wishes) (i|he|she|they) (just)? (just|never|didnt|dont|don't|didn't) wake* up, (punch*|cash*) (in)? (my|his|her) (own)? (ticket|chips), (eat|eating|swallow|swallowing) (a|the|my) (bullet|gun), (kill|off|hang|shoot|drown) (my|his|her) (damn|own|sorry)? (self|ass)`,
  },
  homicidal_ideation: {
    except: `
      (boss|school|kids|commute|hours|shifts|overtime|doubles|stairs|bills|rent|allergies|job|cooking|diet|heat|boredom|workout|exercises|lifts|drills|this class|traffic|boots|shoes|feet) (is|are|was|were|r|been|gonna|going to)? (be)? (killing|kill) (me|him|her|us), (will|gonna|going to|'ll) kill (me|him|her) (one day|w/|with) (those|these|her|his|the|that)? ..., (killing|kill) (me|him|her|us) (w/|with) (the|these|those|all|this|doubles|overtime|homework|paperwork|chores|hours|shifts|questions|laughter|kindness) ..., (gonna|going to|will|'ll|would|to)? (kill|kills|killing|killed) (his|her|my|the|their) (sleep|appetite|mood|vibe|battery|buzz|chances|grade|grades|time|credit|score|lawn|grass|engine|budget|momentum|weekend|joy)`,
  },
  violence_threat: {
    except: `
      (boss|school|kids|commute|hours|shifts|overtime|stairs|bills|job|cooking|diet|heat|workout|exercises|lifts|boots) (is|are|was|were|r|been|gonna|going to)? (be)? (killing|kill) (me|him|her|us), (will|gonna|going to|'ll) kill (me|him|her) (one day|w/|with) (those|these|her|his|the|that)? ..., (killing|kill) (me|him|her|us) (w/|with) (the|these|those|all|this|doubles|overtime|homework|paperwork|chores|hours|shifts|questions|laughter|kindness) ..., (beat|fight|beats|fights|fought|beating|fighting) (the|his|her|these|this|a|my|that)? (case|charge|charges|rap|ticket|ban|eviction|allegations), threat of (rain|snow|storm|storms|frost|flooding|weather|tornado*|hail|ice), (weather|storm|tornado|flood|fire|tsunami) threat*`,
    words: `
      (u|you|your) next (old man|old lady|bitch|mf|mister|lady), (u|you|he|hes|he's|youre|you're|ur|shes|she's|is|are) (a)? dead (man|woman|boy|girl) walk*, (somebody|someone|one of yall|one of you) (aint|ain't|not|wont|won't|isnt) (walkin|walking|walk|comin|coming|leaving|leavin|goin|going|make) (out|home|back|outta|it) ..., (watch|check) (your|ur|yo|his|her) back, (youre|you're|u r|ur|your) (dead|done|finished|a dead man|a dead woman|next|history|toast), (you|u|he|she|they) (better|betta) (sleep|watch|hide|run|move|not (go|come|be|sleep)) ..., (dont|don't|better not) (go|come|walk|park) ... alone ..., (knows|know) what (kind of car|car) (you|i|she|u) (drive|drives) ..., (spin|slide|pull up|roll up) on (you|u|him|her|them|his|yall)`,
  },
  self_harm: {
    words: `(row|rows|line|lines|ladder) of (thin|small|tiny|neat|red|healing|fresh|straight|old and new)? (scabs|cuts|scratches|burns|burn marks|slashes|slices), (thin|parallel|straight|linear|horizontal|neat|superficial) (scabs|cuts|lines|marks|scratches|slashes) ... (thigh*|arm*|wrist*|forearm*|legs|leg|hip|hips|stomach|belly)`,
    except: `
      ${byOthers}, cutting (up|down|out)? (her|his|my|the|some|a|his own|her own)? ... (pills|pill|tabs|tablets|tablet|meds|dose|doses|${food}), cutting ... in (half|two|thirds|quarters|1/2), (from|while|when|was|is|been) (cutting|slicing|chopping) (a|an|up|the)? (${food}),
      no (cutting|self harm|sh|sib) ..., (cut|cutting) (strap|wrist strap|bracelet|monitor)`,
  },
  psychosis: {
    words: `(god|jesus|the lord|lord|angels|angel|holy spirit) (told|tells|telling|commands|commanded|ordered|said) (him|her|me) (to|not to|he has to|she has to|that he|that she) ..., (this is|im in|already in|living in|were in|we are in) (purgatory|hell|the afterlife|a simulation|the matrix|the end times), (says|thinks|believes|insists|convinced) (that)? (he|she) (already)? (died|is dead|been dead|has been dead|is a ghost|was killed) ...`,
    except: `
      (god|jesus|lord|the lord|spirit|holy spirit) (told|tells|telling|talks to|speaks to|talking to|spoke to|led|leads) (him|her|me) (to)? (forgive|pray|trust|let|wait|be (patient|kind|still|strong)|love|go to church|go back to church|get help|get sober|get clean|quit|stop (drinking|using|smoking)|change|keep going|hold on|stay) ...,
      (switched|changed|swapped|replaced) (her|his|the|my) (baby|baby's|babys|dog|son|sons|son's|kids|kids'|mom|moms|wife|wifes|husbands|daughters) (to|formula|diapers|seat|car seat|doctor|school|dr|pcp|meds|med|food|clothes|name|room|bed|crib|insurance|daycare) ..., talk* to (his|her|my) (dead|late|deceased) ... (photo|picture|pic|grave|urn|headstone|stone) ...,
      (tv|television|radio|news|newscaster|weatherman|weather lady|phone|app|alexa|clock|alarm) (told|tells|telling|warned|warns|said|says|reminds) (me|him|her|them|us)? ... (storm|weather|rain|snow|time|score|charge|dose|news|traffic|sale|balance|cold|hot|closed|schools) ..., (dressed|playing|play|costume*|toy|toys|drawing|drew) ... (robots|a robot|aliens|soldiers|spies|demons|an alien) ...`,
  },
  domestic_violence: {
    except: `
      (works|work|working|job|volunteer*|hired|shift|desk|intern*) ... (at|for|w/) (a|the)? (dv|domestic violence) (shelter|agency|hotline|center|program) ..., (late|deceased|dead) (husband|wife|bf|boyfriend|partner|spouse|gf|girlfriend|ex) (used to|would|always|had)? (hit|hits|beat|beats|choked|slapped|punched|kicked|pushed|shoved|hurt|abused|threatened) ..., (grew up|growing up) ... (seeing|watching|hearing|around|w/|with) ... ... (hit|beat|dv|violence|hitting|beating|fight) ..., (hx|memory|memories|history) of ... (hit|beat|hitting|beating|choked) ...`,
  },
  child_abuse_neglect: {
    except: `(marks|marking|spots|spot|bruise|bruises|bruising|discoloration) ... ... (birth marks|birth mark|birthmark|birthmarks|mongolian spots|mongolian spot|slate gray|eczema|rash|ringworm|bug bites|mosquito bites), (memory|memories) of ...`,
  },
};

import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';
import { anybody, meant } from './people-and-things.ts';
import { violenceThreatLookAlikes } from './violence-threat-look-alikes.ts';

export const violenceThreat: RiskPhrases = {
  except: violenceThreatLookAlikes,
  words: `
    threat*, threatened (to|him|her|me|staff|us|them), threatening, made threats,
    going to (hurt|beat|shoot|stab) (me|him|her|them|someone|staff),
    gonna (hurt|beat|shoot|stab|get) (me|him|her|them|someone|staff),
    physically aggressive, aggressive, assault*, punched (staff|a|another|roommate|peer|coworker|neighbor),
    swung at, violent, violence, hit staff, hit (a|another) (peer|resident|student|kid),
    fighting (staff|peers|people|officers|another|a|at (school|work|the *)|in (class|school|the *)|w/ (staff|peers|a|an|
      another|other|everyone|neighbor*|cellmate|coworker*)|with (staff|peers|a|an|another|other|everyone|neighbor*|
      cellmate|coworker*)),
    (caught|for|keeps|kept|physically|constantly|always|been|back to|started) fighting, fist fighting,
    fight (w/|with),
    swinging at, threw ... at (me|staff|him|her|mom|peer), punch* (the|a) (wall|door|window|locker|desk),
    got (up)? in (my|his|her|staff's|staffs|worker's|workers|the nurse's|the) face,
    (up|right|get|gets|getting|yell*|scream*|shout*|cuss*) in (my|his|her|staff's) face, (put|throw) (somebody|someone|him|her|them|you|me|staff) (in the hospital|in the er|in the icu|through (a|the) (wall|window|windshield)), next time (i|he|she) (will|'ll|ll|wont|won't|will not) (use it|miss|miss him|miss her|stop there), next time (i'll|ill|he'll|she'll|hell) use it, started (a|the) fight,
    (burn|light|blow|shoot|tear) (this|the|that|his|her|my|your) (place|house|building|office|apt|whole place)
      (up|down),
    (burn|light) it (up|down), come back and (hurt|shoot|kill|burn|get),
    (threw|throws|throwing|tossed|chucked) (a|an|the|his|her|food|things|chairs|objects|stuff|furniture) ...
      (at|across),
    (throwing|threw) (chairs|things|furniture|objects), (charged|lunged) at (staff|me|him|her|the|a|another),
    (flipped|flipping) (a|the|over)? (table|desk|chair|bed), put (his|her) hands on (staff|me|a|another|peer|the),
    watch (your|my|his|her) back,
    (beat|beats|beating) (up|the crap out of) (a|the|his|her|another|someone),
    beat (him|her|them|me) up, stabbed, brandish*, intimidat*, menac*, knocked (him|her|a|the|another) (out|down),
    swinging on, fist fight, got physical (w/|with),
    (shoved|pushed|kicked|bit|slapped|spit on|spit at|headbutted|choked|grabbed) (staff|another|his roommate|her
      roommate|roommate|peer|guard|officer|worker|nurse|teacher|me),
    (smashed|smashing|destroyed|kicked in|punched out) (a|the|his|her|my|staff)?
      (window*|property|tv|furniture|windshield|mirror|door),
    (going to|gonna|will|'ll) (hurt|beat|jump|shoot|stab|come after)
      (him|her|them|me|you|us|someone|somebody|staff|whoever),
    jumped (another|a) (peer|resident|inmate|kid|guy|student),
    (grabbed|grabs|shook) ... by the (shirt|collar|throat|neck|hair|arm),
    pull* (him|her|them) off (another|a|of|the),
    (slammed|threw|pinned) (staff|a peer|peer|another|a staff|roommate|his roommate|her roommate) (against|into|to),
    hands on another,
    (he'd|she'd|he'll|she'll|will|would|going to|gonna) (shoot|kill|hurt|beat|stab|punch) (me|us|the
      worker|worker|staff|my kids),
    (was|were|got|been|being) attacked, attacked (him|her|me|them|us|staff|by|a|an|another|the) ...,
    fought (w/|with|another|his|her|him|staff|at|in|over|again|back|peers),
    (ima|imma|i'ma|im gonna|i'm gonna|gonna|going to|'ll|will|'d|would) (shoot|stab|hurt|beat|jump|smack|knock
      out|punch|strangle|choke|slap|hit|kick|burn|fight) (him|her|them|me|you|u|us|ur ass|your ass|his ass|her
      ass|whoever|somebody|someone|anyone|everyone|staff|that
      (dude|guy|man|kid|boy|fool|bitch|woman|nurse|worker|cop)),
    (shoot|stab|fuck|mess) (that|whoever|them|him|her|up) (dude|guy|man|comes|up),
    (swung|swing|swings|swinging) (on|at) (staff|me|him|her|a|another|the|his|peer|officer|worker|rn|nurse),
    (in|into|got in|got into|starts|started|starting|picked|picking) (a|another|fist|physical) (fist|physical)?
      fight*,
    (i'll|ill|he'll|she'll|he'd|she'd|i'd|will|gonna|would) use it on
      (him|her|them|you|me|u|anyone|whoever|somebody|someone|my|his|* if),
    (he|she|pt|cl) charged (the|an|at) (officer|nurse|staff|guard|worker|co),
    (came|comes|rushed|run|ran) at (me|him|her|us|staff|worker|the (worker|nurse|officer|teacher)),
    (spit|spat|kicked|bit|slapped|shoved|pushed|hit|punched|struck|tackled|headbutted|assaulted|attacked) (at|on)?
      (and (kicked|bit|hit|punched|spit|pushed))? (the|a|an|another|his|her)?
      (rn|lpn|nurse|cna|aide|tech|officer|co|guard|deputy|teacher|counselor|therapist|worker|caseworker|peer|resident|
      inmate|student|classmate|roommate|cellmate|driver|medic|emt|sister|brother|sibling|neighbor),
    break (your|ur|my) (legs|neck|face|jaw|knees|arm|arms), pay (her|him|me|them|you) a visit, get even (w/|with),
    (you'll|youll|he'll|she'll|they'll|u'll) (regret|be sorry|pay for),
    watch (ur|your|my|his|her) back, bring backup,
    (come|coming|came) after (me|him|her|you|us|them|the worker),
    (come|comes|coming) to (the|our|this|my|your) (clinic|office|building|lobby|house|agency) (to|and) (hurt|shoot|kill|
      beat|burn|get) (whoever|someone|somebody|everyone|people|staff|me|us|you|him|her|them),
    (i|he|she|we) know* what (you|i|we|u) drive, by force, know* where (i|you|u|we) (live|park|work), punch* (a)? hole* (in|thru|through),
    (was|got|been|being|youth|cl|he|she) jumped by,
    (was|were|got|been|being) (shot at|stabbed|jumped|mugged|beaten|beat up|held up|pistol whipped),
    shots (were)? fired, gang (beef|fight*|retaliat*), retaliat*, combative,
    (wouldnt|wouldn't|would not) let (me|us|worker|staff) (leave|out|go|past),
    fists (up|clenched|balled),
    knocked ... out of (my|worker's|workers|staff's|his|her) hand*,
    (destroyed|trashed|tore up|wrecked) (his|her|the) (room|unit|office|apt|house|bedroom|cell|dayroom),
    staff (had to)? restrain*, had to be restrained, (physical|verbal|heated) altercation*,
    altercation (w/|with|at|in|between|over),
    (hit|hits|punched) (another|a|his|her) (resident|peer|student|kid|child|roommate|inmate|patient) (in|with|w/|at|on|over|during|after|and|twice|again|mon*|tues*|wed*|thurs*|fri*|sat*|sun*|yest*|today|last), (hit|hits|punched) (another|a) (resident|peer|student|kid|child|roommate|inmate|patient),
    (come|comes|came|coming|show up|go) ... (and|to) (hurt|shoot|kill|beat|stab)
      (me|us|him|her|them|somebody|someone|everyone|everybody|staff|people|the worker|my),
    (ill|i'll|you'll|youll|u'll|he'll|she'll|they'll|i'd|id|gonna|will|would) be sorry,
    put a bullet in (me|you|us|staff|the worker),
    raised (his|her|a) (fist|fists|hand|cane|bat|arm) (at|to|toward|like),
    (balled|cocked|shook) (up)? (his|her) (fist|fists),
    (chest|finger|got) (bumped|up in|in) (my|worker's|staffs|staff's) face,
    (he'd|she'd|hed|he'll|she'll|i'd|i'll|gonna|going to|wants to|threatened to)
      (smash|break|bust|punch|knock|beat|slap|hit|jump|fight|choke|kick) (up)?
      (my|his|her|the|their|him|me|them|staff|somebody|someone|worker|whoever|anyone) ...,
    (beat|kick|whoop|whip|knock) (his|her|my|their|your) (ass|teeth|head) *,
    watch (yourself|urself|your back|ur back|yr back|his back|her back|my back),
    bullet (thru|through|in) (ur|your|my|the|his|her) (windshield|house|window|car|door),
    (porch|property|here|lawn|yard|house|kids|money|alone) or else,
    (got in|got into|had|in|physical)? (a)? fight (at|w/|with)
      (work|roommate*|peer*|coworker*|co-worker*|another|his|her|job|shelter|group home|house|the house) ...,
    (knife|gun|blade|razor|box cutter|scissors|screwdriver|shank) (to|against|at|on)
      (his|her|my|their|a|the|cl's|mom's|brother's|brothers|sisters|sister's|bf's|gf's)? ...
      (throat|neck|face|chest|ribs),
    catch (you|u|him|her) (in the (parkin|parking|park|street|alley|hall|yard)|on the
      (street|block|yard)|slipping|slippin),
    (gonna|going to|will|'ll|ill|back to|wants to|threat* to|came to) (torch|burn down|blow up|firebomb|shoot up)
      (it|the|this|that|their|his|her|my|our) ...,
    catch (him|her|you|u|me|them) outside,
    (ur|you're|youre|you are|she's|he's|somebody is|someone is|somebody's|someone's|somebodys|someones) (gonna|going
      to) get hurt,
    (come back|come here|do it|leave|pay|stop) or else,
    (come|came|comes|come back|show up|touch|try|try it|call) ... (and|&|n) (see|find out) what happens,
    (you'll|u'll|ull|youll|ur gonna|u will|you will|she'll|he'll) (regret|be sorry|pay for|see what happens|wish
      you) ...,
    (bring|better bring|need) a cop (w/|with|next|nxt)?,
    (put|putting) (him|her|me|them|you|u) in the (ground|dirt|grave|hospital|er|morgue),
    (raised|raises|raising|shook|shaking|waved|waving|lifted|drew back|swung|swinging|swings) (a|the|his|her|their)?
      (cane|fist|fists|walker|bat|chair|hand|bottle|crutch|belt|broom|stick) (at|toward|towards|over)
      (me|him|her|them|staff|us|the|his|her|worker|nurse|aide),
    (put|putting) (me|him|her|them|you|us|u|the worker|staff) (in|into|six|under) (the|a)?
      (ground|hospital|grave|dirt|coffin|casket|wheelchair|feet under|box),
    (make|makes|making) (me|him|her|them|you|us|u) (pay|sorry|regret it|regret this|suffer),
    (you'll|youll|you will|he'll|hell|she'll|they'll|u will|ull|we'd) (all)? (get it|get whats coming|get what's
      coming|get hurt|end up dead|be next|pay|see what happens),
    (gonna|going to|will|'ll|would) (get (him|her|them|you|me|u) (back|for|when|good)|teach (him|her|them|me|you|u)
      a lesson|mess (him|her|them|me|you|u) up|fuck (him|her|them|me|you|u|it) up|finish
      (him|her|them|me|you|u)|bury (him|her|them|me|you|u)|end (him|her|them|me|you|u)|hunt (him|her|them|me|you|u)
      down|handle (him|her|them) (himself|herself|my way|his way)|light (him|her|them|it) up|lay
      (him|her|them|me|you|u) out|take (him|her|them|me|you|u) out),
    (threatened|threatens|threatening|threatend|threatning|threatned)
      (me|him|her|them|us|staff|mom|dad|cl|pt|the|his|her|everyone|with|w/|to
      (beat|hurt|kill|shoot|stab|harm|burn|break|fight|jump|hit|slap|smash|get|come|have)) ...,
    (come|comes|coming|came|be) back (here|again|w/|with|to|tonight|and)? ... (hurt|shoot|kill|burn|finish
      (him|her|them|you|u|it|this|what|yall)|get (him|her|them|you|me)),
    (looking|out) (for|to get) (him|her|cl|me|them) (to (hurt|beat|jump|get|fight|kill|collect)|w/ a|with a|bc he
      owes|over a debt|over money),
    (wants|want|wanted) to (fight|hurt|jump|beat|hit) (him|her|me|them|staff|the|his|everyone|somebody|someone),
    (throwing|threw|throws|swung|swinging|swings) (punches|punch|fists|a punch|hands),
    (got|getting|get|gets|was|been) (into|in) (a|another|it|physical|yet another)
      (fight|fights|brawl|scuffle|altercation),
    (fear*|afraid|scared|worried) (he|she|they|someone|of what he) (will|would|'ll|might|is going to|are going to)
      (hurt|kill|shoot|come after|beat|retaliate),
    (burn|burning|set fire|blow) (down|up|to)? (the|his|her|my|this|our|that|their)
      (house|place|home|building|apt|trailer|car|shelter|office|unit) ... (down|up|w/|with|if|on fire)?,
    (you|u|he|she|they|whoever|the next *) (wont|won't|will not|aint gonna|not gonna|not going to|never gonna) (make
      it|live|walk (again|away|out)|see (tomorrow|another|your|the)|leave here|be breathing|make it out|go home|wake
      up|be safe|have a house) *,
    (leave|leaves|leaving|carried out|come out|go home|goes home|sent home|taken out) in (a|an) (bag|box|body
      bag|casket|coffin|hearse|ambulance|stretcher),
    (got|get|getting|gets|went) into it (w/|with) *, (punches|hands|blows|chairs|bottles) (were|was|got)? thrown,
    (threw|throwing) hands, (came|come|coming) to blows, (squared|squaring) up (w/|with|to|at|on) *,
    went at it (w/|with) *, (swung|lunged|charged|spit|came swinging) (at|on) *,
    (threw|throws|hurled|flung|launched|chucked) (a|an|the|his|her)
      (chair|plate|bottle|phone|rock|brick|cup|glass|lamp|table|shoe|tray|food|remote|hammer|book|can|pan|mug) ...
      at (me|him|her|them|us|staff|mom|dad|the *|his *|her *|a *),
    (${meant}) cut (${anybody}), (${meant}) (mess|fuck|f|jack) (${anybody}|her|him) up,
    (${meant}) hurt (${anybody}),
    (${meant}) get (him|her|them|you|u|yall|me|staff) for (this|that|what|it),
    (he's|hes|she's|shes|im|i'm|he was|she was|you're|youre|ur|they're|theyre|is|be) dead (if|when|meat|the
      minute|once|as soon as),
    (leave|leaving|go out|going out|carried out|come out|go home) in a (bag|body bag|box|pine
      box|casket|coffin|hearse|stretcher|ambulance),
    next time ... (it'll|it will|itll|will|would|it'd) be (him|her|them|you|me|his *|her *|your *|ur *|my *),
    (he|she|i)? (wont|won't|will not|might not) miss next time,
    (dont|don't|do not|better|you better|pay|pay up|stay away|back off|shut up|give me|leave) ... ... (or else|or
      it'll get ugly|or ill|or i'll),
    (you|u|yall|they|he|she|someone|somebody|staff|everyone|everybody) (gonna|going to|gon|bout to|is gonna|are
      gonna) (pay for (this|it|that|what)|regret|be sorry|get (it|hurt|whats coming|what's coming)),
    (told|tells|said|texted|yelled|screamed|wrote|warned) ... ... (be|is|are|you're|youre|ur|he's|hes|she's|shes)
      next,
    (told|tells|said|texted|wrote) ... ... (they'd|theyd|he'd|hed|she'd|shed|they'll|you'd) be first,
    accidents (can|could|do)? happen to
      (people|ppl|old|nice|kids|houses|those|snitches|you|her|him|nosy|folks|girls|workers),
    snitches get ...,
    (somebody's|somebodys|someone's|someones|somebody is|someone is|people are|yall are|youre|you're)
      (getting|gettin) (hurt|cut|shot|stabbed|killed|beat|popped|dropped|laid out|smoked|jumped),
    (${meant}|i will|i'm gonna|there and|over and|out and|back and)
      (hurt|shoot|stab|beat|fight|smack|slap|punch|choke|whoop|get|end|smash) (u|ya|yall|you)
      (up|if|when|or|for|bad|so|in|one|good)?,
    (tried|tries|trying|attempted|attempting) to (hit|punch|kick|bite|stab|choke|slap|swing
      at|headbutt|strike|attack|scratch|fight|spit on) ...
      (staff|rn|nurse|cna|aide|hha|tech|officer|guard|peer|resident|roommate|worker|driver|teacher|security|emt|
      sitter|another),
    (got|gets|getting|all up|up) in * face,
    (said|says|told|tells|yelled|challenged) ... ... (step|take it|take this|come|meet me|see me) outside,
    going after (other|the|staff|another|his|her) (kids|girls|boys|peers|residents|staff|students|aides|patients),
    (hit|hits|punched|bit|kicked|slapped|scratched|shoved) (one|1|another|several) (w/|w|with|in
      the|mon*|tues*|wed*|thurs*|fri*|sat*|sun*|last|yest*|of them|of the
      (staff|girls|boys|peers|aides|kids|residents)),
    (blocked|blocking|blocks) (my|our|worker's|workers|staff's) (car|exit|way out|path|way),
    nobody leaves (till|til|until|here|this),
    (swings|swung|swinging|threw|throws|throwing|waves|waved|hurled) (his|her|a|an|the|iv|full|hot)?
      (iv|food|water|meal)? (cane|walker|pole|chair|tray|stick|bag|crutch|crutches|bottle|belt|pitcher|cup|urinal)
      at (a|the)? (staff|aides|nurses|techs|residents|peers|others|people|tech|cna|rn|aide|nurse|sitter),
    (pointed|points|pointing|aimed) ... ... like (a|it was a|its a) gun,
    finger gun*, made a gun (w/|with) (his|her) (hand|finger*), its on sight, it's on sight,
    aint (makin|making) it (home|out|back), (drop|lay|put) (you|u|ya) (where|out|down|6|six) ...,
    (then)? (u|you) (die|dead|bleed),
    (keep|keeps|keep on) ... (n|and|&|an) (see|watch|find out) what happens,
    (got|have|know|knows) (your|ur|yo|her|his) (plate|plates|license plate|home address|addy|tag number|plate
      number) ...,
    pray (u|you|yall) (dont|don't|never) ..., (u|you|your) next (old man|old lady|bitch|mf|mister|lady),
    (u|you|he|hes|he's|youre|you're|ur|shes|she's|is|are) (a)? dead (man|woman|boy|girl) walk*,
    (somebody|someone|one of yall|one of you) (aint|ain't|not|wont|won't|isnt)
      (walkin|walking|walk|comin|coming|leaving|leavin|goin|going|make) (out|home|back|outta|it) ...,
    (watch|check) (your|ur|yo|his|her) back,
    (youre|you're|u r|ur|your) (dead|done|finished|a dead man|a dead woman|next|history|toast),
    (you|u|he|she|they) (better|betta) (sleep|watch|hide|run|move|not (go|come|be|sleep)) ...,
    (dont|don't|better not) (go|come|walk|park) ... alone ...,
    (knows|know) what (kind of car|car) (you|i|she|u) (drive|drives) ...,
    (spin|slide|pull up|roll up) on (you|u|him|her|them|his|yall)`,
};

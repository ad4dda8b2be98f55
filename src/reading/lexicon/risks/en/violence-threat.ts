import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

export const violenceThreat: RiskPhrases = {
  words: `
    threat*, threatened (to|him|her|me|staff|us|them), swung at, got (up)? in
    (my|his|her|staff's|staffs|worker's|workers|the nurse's|the) face, (put|throw)
    (somebody|someone|him|her|them|you|me|staff) (in the hospital|in the er|in the icu|through (a|the)
    (wall|window|windshield)), next time (i|he|she) (will|'ll|ll|wont|won't|will not) (use it|miss|miss him|miss
    her|stop there), (burn|light|blow|shoot|tear) (this|the|that|his|her|my|your)
    (place|house|building|office|apt|whole place) (up|down), (threw|throws|throwing|tossed|chucked)
    (a|an|the|his|her|food|things|chairs|objects|stuff|furniture) ... (at|across), (beat|beats|beating) (up|the crap
    out of) (a|the|his|her|another|someone), (shoved|pushed|kicked|bit|slapped|spit on|spit
    at|headbutted|choked|grabbed) (staff|another|his roommate|her
    roommate|roommate|peer|guard|officer|worker|nurse|teacher|me), (going to|gonna|will|'ll)
    (hurt|beat|jump|shoot|stab|come after) (him|her|them|me|you|us|someone|somebody|staff|whoever),
    (ima|imma|i'ma|im gonna|i'm gonna|gonna|going to|'ll|will|'d|would) (shoot|stab|hurt|beat|jump|smack|knock
    out|punch|strangle|choke|slap|hit|kick|burn|fight) (him|her|them|me|you|u|us|ur ass|your ass|his ass|her
    ass|whoever|somebody|someone|anyone|everyone|staff|that
    (dude|guy|man|kid|boy|fool|bitch|woman|nurse|worker|cop)), (shoot|stab|fuck|mess) (that|whoever|them|him|her|up)
    (dude|guy|man|comes|up), (i'll|ill|he'll|she'll|he'd|she'd|i'd|will|gonna|would) use it on
    (him|her|them|you|me|u|anyone|whoever|somebody|someone|my|his|* if),
    (spit|spat|kicked|bit|slapped|shoved|pushed|hit|punched|struck|tackled|headbutted|assaulted|attacked) (at|on)?
    (and (kicked|bit|hit|punched|spit|pushed))? (the|a|an|another|his|her)?
    (rn|lpn|nurse|cna|aide|tech|officer|co|guard|deputy|teacher|counselor|therapist|worker|caseworker|peer|resident|inmate|student|classmate|roommate|cellmate|driver|medic|emt|sister|brother|sibling|neighbor),
    break (your|ur|my) (legs|neck|face|jaw|knees|arm|arms), watch (ur|your|my|his|her) back, (come|comes|coming) to
    (the|our|this|my|your) (clinic|office|building|lobby|house|agency) (to|and) (hurt|shoot|kill|beat|burn|get)
    (whoever|someone|somebody|everyone|people|staff|me|us|you|him|her|them), (i|he|she|we) know* what (you|i|we|u)
    drive, know* where (i|you|u|we) (live|park|work), (chest|finger|got) (bumped|up in|in)
    (my|worker's|staffs|staff's) face, (he'd|she'd|hed|he'll|she'll|i'd|i'll|gonna|going to|wants to|threatened to)
    (smash|break|bust|punch|knock|beat|slap|hit|jump|fight|choke|kick) (up)?
    (my|his|her|the|their|him|me|them|staff|somebody|someone|worker|whoever|anyone) ..., watch (yourself|urself|your
    back|ur back|yr back|his back|her back|my back), catch (you|u|him|her) (in the
    (parkin|parking|park|street|alley|hall|yard)|on the (street|block|yard)|slipping|slippin), (put|putting)
    (him|her|me|them|you|u) in the (ground|dirt|grave|hospital|er|morgue),
    (raised|raises|raising|shook|shaking|waved|waving|lifted|drew back|swung|swinging|swings) (a|the|his|her|their)?
    (cane|fist|fists|walker|bat|chair|hand|bottle|crutch|belt|broom|stick) (at|toward|towards|over)
    (me|him|her|them|staff|us|the|his|her|worker|nurse|aide), (put|putting) (me|him|her|them|you|us|u|the
    worker|staff) (in|into|six|under) (the|a)? (ground|hospital|grave|dirt|coffin|casket|wheelchair|feet under|box),
    (threatened|threatens|threatening|threatend|threatning|threatned)
    (me|him|her|them|us|staff|mom|dad|cl|pt|the|his|her|everyone|with|w/|to
    (beat|hurt|kill|shoot|stab|harm|burn|break|fight|jump|hit|slap|smash|get|come|have)) ..., (burn|burning|set
    fire|blow) (down|up|to)? (the|his|her|my|this|our|that|their)
    (house|place|home|building|apt|trailer|car|shelter|office|unit) ... (down|up|w/|with|if|on fire)?,
    (you|u|he|she|they|whoever|the next *) (wont|won't|will not|aint gonna|not gonna|not going to|never gonna) (make
    it|live|walk (again|away|out)|see (tomorrow|another|your|the)|leave here|be breathing|make it out|go home|wake
    up|be safe|have a house) *, (leave|leaves|leaving|carried out|come out|go home|goes home|sent home|taken out) in
    (a|an) (bag|box|body bag|casket|coffin|hearse|ambulance|stretcher), (swung|lunged|charged|spit|came swinging)
    (at|on) *, (he'd|hed|she'd|shed|he'll|hell|she'll|they'd|i'd|id|i'll|ill|ima|imma|gonna|going
    to|will|would|wants to|wanted to|threatened to|threatening to|ready to) cut
    (him|her|them|me|us|you|u|ya|yall|someone|somebody|anybody|anyone|everybody|everyone|whoever|people|staff|the
    worker|the aide|the nurse|that *|his *|my *|the * guy|a (boy|girl|kid|peer|guy)),
    (he'd|hed|she'd|shed|he'll|hell|she'll|they'd|i'd|id|i'll|ill|ima|imma|gonna|going to|will|would|wants to|wanted
    to|threatened to|threatening to|ready to) hurt
    (him|her|them|me|us|you|u|ya|yall|someone|somebody|anybody|anyone|everybody|everyone|whoever|people|staff|the
    worker|the aide|the nurse|that *|his *|my *|the * guy|a (boy|girl|kid|peer|guy)), (leave|leaving|go out|going
    out|carried out|come out|go home) in a (bag|body bag|box|pine box|casket|coffin|hearse|stretcher|ambulance),
    (got|gets|getting|all up|up) in * face, (swings|swung|swinging|threw|throws|throwing|waves|waved|hurled)
    (his|her|a|an|the|iv|full|hot)? (iv|food|water|meal)?
    (cane|walker|pole|chair|tray|stick|bag|crutch|crutches|bottle|belt|pitcher|cup|urinal) at (a|the)?
    (staff|aides|nurses|techs|residents|peers|others|people|tech|cna|rn|aide|nurse|sitter), (watch|check)
    (your|ur|yo|his|her) back`,
};

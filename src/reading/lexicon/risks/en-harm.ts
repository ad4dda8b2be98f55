import type { RiskLexicon } from '#reading/lexicon/lexicon.ts';

/** English risk words: harm to oneself or to others, weapons. */
export const englishHarm: Pick<
  RiskLexicon,
  'suicidal_ideation' | 'homicidal_ideation' | 'self_harm' | 'violence_threat' | 'weapon'
> = {
  suicidal_ideation: {
    except: `
      (doesnt|doesn't|dont|don't|does not|didnt|didn't) want to live (w/|with|at|in|there|here|alone|near|by), suicide
      (hotline|prevention|lifeline|crisis line|awareness|screen*|risk (screen*|assessment)|assessment)`,
    english: `si`,
    words: `
      SI, SI/HI, suicid*, suicidal ideation, wants to die, want to die, wanted to die, wish* (he|she|they) (was|were)
      dead, wishes to die, wish to die, better off dead, end (his|her|it|my|their) (life|all), ending
      (his|her|it|their) (life|all), kill (himself|herself|themself|themselves|myself), killing
      (himself|herself|themselves), took own life, no reason to live, not want to live, doesnt want to live, doesn't
      want to live, doesn't want to be here anymore, doesnt want to be here anymore, not worth living, thoughts of
      death, jump off (a|the)? bridge, take (his|her) own life, better off without (him|her),
      (dont|don't|doesnt|doesn't|do not|does not|didnt|didn't|not) want* to (be here|be alive|live|wake up|go
      on|exist|be around), (dont|don't|doesnt|doesn't|do not|does not) (just)? want to be here, no point (in|to)
      (living|life|going on|anything), no reason to (go on|keep going|be here), nothing (left)? to live for,
      (cant|can't|cannot) go on, tired of (living|life|being alive), done with (life|living), rather be dead, wish*
      (he|she|they|i) (wasnt|wasn't|werent|weren't|was never) (here|alive|born), wish* (he|she|they|i) (was|were|had
      been) never born, never been born, better off (without|w/o) (him|her|me|them|cl|us),
      (jump|jumping|step|stepping|run|running|walk|walking|throw himself|throw herself) (in front of|off|into|onto)
      (a|the|that|of)? (train|bridge|car|cars|roof|building|bus|truck|balcony|traffic|tracks|overpass),
      (hang|hanging|hung|shoot|shooting|drown|drowning) (himself|herself|themself|themselves|myself),
      (slit|slitting|cut) (his|her|my) wrists, (not|wont|won't) be around (anymore|much longer|for long|to see),
      (gave|giving|gives) away (all)? (his|her|their) (things|belongings|stuff|pets|clothes), (planned|planning|wrote)
      (his|her) (own)? funeral, thinking (of|about) (dying|death|suicide), (wants|wanting|want|wanted) to be dead,
      (not|never) wake up, take (my|their) own life, kms, unalive*, put a (gun|bullet) (to|in) (his|her|my) head, end
      it all, ending it all, (he'll|she'll|will|'ll|going to) hang (himself|herself), hang (himself|herself),
      (done|thru|through) (w/|with) (this|his|her|my)? life, rope and a (note|letter), (found|made|had|has) (a)?
      (noose|rope), noose, (wants|wanting|ready) to (join|be with|go be with) (his|her) (late|dead|deceased), ready to
      (die|go home to), goodbye (msg|message|post|text|video), (posted|texted|sent) (a)? goodbye,
      (wants|wanting|wanted|going) to end (it|things|everything), (doesnt|doesn't|dont|don't|does
      not|didnt|didn't|cant|can't|not) (see|saw) (the|a|any|much)? (pt|point) (in|of) (living|life|going on|being
      here|anything), wish* (he|she|they|i|he'd|she'd|i'd) (never|hadnt|hadn't|had not|had never|had)?
      (woken|woke|wake) up, (wants|wanted|want|wish*|wanting) to (just)? go to sleep and (not|never) (wake|wake up),
      (happier|better) if (i|he|she) (was|were|is|wasnt|wasn't|werent) (gone|dead|not here|here|around|alive),
      (roof|bridge|balcony|overpass) (ledge|edge|rail|railing), talked (him|her)? (down|off) (from|of) (the|a)
      (ledge|roof|bridge), (googl*|search*|looked up|looking up|research*) ... (how many|ways to
      (die|kill)|painless|lethal|how to (die|kill|hang|overdose)), (stockpil*|stashing|stashed|saving up)
      (his|her|up)? (pills|meds|medication*),
      (writes|writing|wrote|journal*|draws|drawing|posts|posted|posting|journaling) ... (about|abt|of)
      (dying|suicide|wanting to die|not being here|killing), (c-ssrs|cssrs|columbia|asq|item 9|q9|phq9 item 9|phq-9
      item 9) ... (positive|pos|endorsed|yes|high|moderate|+), bullet (in|through|thru) (himself|herself|myself|my
      head|his head|her head), put a bullet (in|through|thru) (himself|herself|myself), wants it (all)? over,
      suicied*, sucid*, suicdal, suisid*, suicial*, (note|letter|text|msg|message|vm|video) saying (goodbye|bye), said
      (her|his) goodbyes, saying goodbye to (everyone|everybody), (dont|don't|doesnt|doesn't|didnt) wanna (be
      here|live|be alive|wake up|exist|go on), (wanted|wants|wanting|thinking|thought|urge*|tempted|planned)
      (to|of|about|abt) (drive|driving|crash|crashing|swerve|swerving) ... (into|off), (6|six) (ft|feet) under,
      (hope|hopes|hoping|pray*|wish*) (he|she|they|i|god|to)? ... (not|never|doesnt|doesn't|dont|don't) wake (up)?,
      (doesnt|doesn't|dont|don't) care (if|whether) (he|she|they|i) (lives|live|dies|die|wakes|wake), death wish,
      rather die, (wants|want|wanted|wanting) to (just)? (disappear forever|not exist|stop existing|be w/ god|be with
      god), attempted (hanging|hang*), (tried|trying|attempted|attempts) to (hang|drown|shoot|strangle|suffocate)
      (himself|herself|self), (tried|trying|attempted) to (end it|end (his|her) life|take (his|her) life|jump
      (off|from|in front)), (his|her) life (isnt|isn't|not|is not|aint) worth, self-delet*, off
      (himself|herself|myself)`,
    findings: `suicide note, goodbye (note|letter), goodbye (msg|message)`,
  },
  homicidal_ideation: {
    english: `si/hi, hi towards, hi w/`,
    except: `
      (kill|killing) (her|his|their|my) self, end (her|his|my|their) (life|own),
      (is|are|was|job|stress|pain|heat|back|knee|knees|feet|work|school) killing (me|him|her), kill (time|two
      birds|the (lights|engine|mood)), kill* (bugs|roaches|mice|weeds|germs), off (himself|herself|myself), smother*
      (w/|with|in) (love|sauce)`,
    words: `
      HI, si/hi, SI/HI, homicid*, thoughts of killing, wants to kill
      (him|his|her|the|them|someone|somebody|people|dad|mom|my|a), kill
      (his|my|the|them|someone|somebody|people|others), kill her
      (mom|dad|mother|father|husband|boyfriend|bf|ex|boss|sister|brother|kids), going to kill
      (him|her|them|his|the|someone), gonna kill (him|her|them|his|the|someone), thoughts of hurting
      (others|someone|people|his|her|the), wants to hurt (others|someone|people|his|somebody|them), harm others,
      hurting others, plan to kill, (kill|killing|murder|murdering) (my|his|her|their|the|that|those|this)
      (boss|neighbor*|landlord|ex|guy|man|woman|wife|husband|mom|mother|dad|father|stepdad|stepfather|stepmom|brother|sister|son|daughter|kids|children|roommate|coworker*|co-worker*|teacher*|judge|po|worker|caseworker|family|bf|boyfriend|gf|girlfriend|partner|uncle|aunt|cousin|grandma|baby|ex's|exs|dealer|people|person|doctor|staff|nurse),
      (kill|killing|murder|murdering|shooting|stabbing|strangling)
      (him|her|them|someone|somebody|people|everyone|everybody|me|us|you|anyone|others), want* (him|her|them|his|the)
      ... dead, put a bullet in (him|her|them|his), going to end (him|her|them), shoot up the
      (school|office|place|job|workplace), (hurt|hurting) (someone|somebody|other people|others), (would|will|going
      to|gonna) (stab|shoot|strangle|smother) (him|her|them|his|me),
      (fantasiz*|thoughts|thinking|thought|dreams|dreaming|plan|plans|planned|planning|plotting|urge*|urges|wants|wanted|wanting|want|vows|vowed|swears|swore|would
      like|he'd like|she'd like|i'd like) (of|about|abt|on|to)
      (kill|killing|murder|murdering|strangle|strangling|stab|stabbing|shoot|shooting|smother|smothering|poison|poisoning|choke|choking|suffocate|suffocating|drown|drowning)
      (him|her|them|his|the|that|whoever|someone|somebody|everyone|everybody|people|ppl|my|this|all|others|anyone|mom|dad|me|us|ex|stepdad|staff|another),
      kill (whoever|everyone|everybody|anyone|everybody), (he|she|they) (want|wants|wanted) to kill (him|her|them|me|us|my|his|the|someone|somebody|people|everyone),
      (somebody|someone|somebodys|someones|somebody's|someone's) (is|'s)? (gonna|going to) die, take out
      (everyone|everybody|the whole|all of them), take (everyone|everybody|them all) out (w/|with) (him|her), shoot up
      (the|a|that|his|her)
      (warehouse|shop|store|church|club|building|house|mall|plant|clinic|court|courthouse|party|block),
      (slit|slitting|cut) (his|her|their|someones) ... throat, (gonna|going to|ima|imma|'ll|will) (body|murk|merk|off)
      (that|this|the|him|her|his), hit list, kill list`,
  },
  self_harm: {
    except: `
      cutting (down|back|off|out|hair|grass|the grass|class*|school|corners|pills|hours|her hours|his
      hours|ties|wood|in half|it close|food|up food|the lawn|coupons), (cut|burned|hurt) (his|her|my)
      (hair|grass|nails|toenails|toast|hours|bangs|knee|back|ankle|shoulder|feelings|finger cooking|own hair),
      (hurt|burned|cut) (himself|herself) (at work|on the job|cooking|lifting|falling|playing|shaving), skin cutting
      board, sib (visit*|contact|set|group|bond*|placement), cutting
      (paper*|out|vegetables|onions|fruit|fabric|cake|food|meat|board|shapes|edge|costs|expenses|it|ties with|ties
      w/), cut (himself|herself) (shaving|cooking|slicing|peeling|chopping|at work|on a|on the|w/ a can|opening),
      (hurt|burned) (himself|herself) (on|in|when|while|moving|carrying), scratching (himself|herself) (from|bc|due),
      banging (his|her)? head to, pulling out (his|her) hair (piece|clip|tie|ribbon*|brush),
      (burning|burned|burns|burn) (his|her)? (own)? (hand*|arm*|leg*|finger*) (on|w/|with) (the|a|hot)?
      (stove|oven|iron|coffee|grease|pan|soup|water|grill|radiator|pot)`,
    words: `
      self harm*, self-harm*, selfharm*, nssi, cutting, cuts (himself|herself|self), burning (himself|herself|self),
      burned (himself|herself), hurt (himself|herself), hurting (himself|herself), hurts (himself|herself), self
      inflicted, self-inflicted, scratching (himself|herself), head banging, headbanging, banging (his|her) head, self
      injur*, self-injur*, punching (himself|herself), harmed (himself|herself), (burning|burns) (her|his)
      (arm|arms|forearm|leg|legs|hand|hands|thigh|thighs|skin), burned (her|his) own, scratch* (her|his)?
      (arm|arms|skin|wrist|wrists|self|legs) ... (bleed|bleeds|bled|blood|raw), scratch* until,
      (biting|bites|bit|hitting|hits|choking|choked|stabbed|stabbing) (himself|herself), swallowed (batteries|glass|a
      razor|razor*|a battery), razor* (blade|blades)? ... (room|backpack|pillow|bed|drawer), pulling out (his|her)
      hair, ligature, tied ... around (his|her) neck, (cut|cuts) (on|up)? (her|his)
      (arm|arms|forearm|forearms|wrist|wrists|leg|legs|thigh|thighs|stomach),
      (she|he|they|cl|teen|youth|dtr|daughter|son) (has|had|keeps|admitted to)? cut
      (last|again|after|when|tonight|today|yesterday|over the weekend), scratch* (her|his)
      (arm|arms|leg|legs|face|skin|wrist|wrists) (bloody|raw|open|up), (wrist|wrists|arm|arms) (bandaged|wrapped),
      bandage* on (wrist|wrists|arm|arms|forearm*), banging head, bangs head, SIB, sib
      (x#|behav*|incident*|episode*|again|this), cut (himself|herself|self|themself|wrists) ...
      (arm|arms|wrist|wrists|leg|thigh)?, punch* (the|a)? (wall*|mirror|door*) ... (bleed*|bled|to feel),
      (bangs|banged|slams|slammed|slamming) (his|her|own)? (own)? head (on|against|into|when|repeatedly),
      (pick*|picks) (at)? (her|his)? (skin|scabs|arms|face|sores) ... (bleed*|bled|raw|bloody),
      (carved|carves|carving|etched) ... (into|on|in) (her|his|own) (leg|arm|thigh|skin|wrist|stomach|forearm),
      (showed|shows|showing) (me|us|staff|worker|teacher|counselor) (the|her|his|fresh|new)? cuts, snap* ... (rubber
      band|hair tie) ... (welt*|wrist|bruis*), (reopen*|re-open*|ripp*|tore) ... (sutures|stitches|staples|wound) ...
      (purpose|again|out|open), (insert*|stuck|sticks|sticking) (staples|pins|needles|paperclip*|objects|a pin|a
      pencil|thumbtack*|glass) ... (under|into|in) (her|his)? (own)? (skin|arm|leg|thigh), (uses|using|used|use) it on
      (himself|herself), (hit|hits|hitting|slap*|punch*|bite|bites|biting|scratch*) self, self
      (biting|hitting|abusive|punching|mutilat*|harming), (pull*|rips|ripping) (her|his) (own)? hair out, cuttin,
      cuttn, (tied|tying|wrapped|wrapping) ... (round|around) (her|his|own) (own)? neck,
      (intentionally|deliberately|purposely) (cut|cutting|burned|burning|hurt|scratched), urges to (cut|self
      harm|burn|hurt (himself|herself)), si/sh, sh/si, sh urges`,
    findings: `
      fresh cuts, cut marks, cuts on (his|her|both|l|r|left|right|forearm*|wrist*|arm*|thigh*), superficial cuts,
      fresh cut marks, (new|fresh|recent) (cut|cuts|scratches|burns|burn marks|cigarette burns)
      (on|up|down|to|all|along), (cuts|slashes|cut marks) (up|down|all|along|across),
      (superficial|fresh|new|multiple|several|linear) lac* (on|to|across) ... (forearm*|wrist*|arm*|thigh*|leg*)`,
  },
  violence_threat: {
    except: `
      threat* (w/|with|of|to be)? (eviction|evict*|foreclos*|shutoff|shut
      off|disconnect*|removal|jail|arrest|revoc*|losing), fight* (for custody|for (his|her) kids|the case|it in
      court|an infection|infection|a cold|depression|cancer|off), violence free, (hit|fought) traffic, fight*
      (w/|with) (insurance|medicare|medicaid|ssa|dss|the landlord|landlord|medicare|siblings over|each other over),
      aggressive (treatment|therapy|chemo|pt|rehab|outreach|cancer), violence
      (class*|group|prevention|curriculum|course), assault (charge*|case|conviction*|on (his|her) record),
      (hit|hits|beat|met|meets|smashed|crushed) (the|a|an|his|her|their)
      (lottery|jackpot|deer|car|truck|pole|tree|curb|wall|road|gym|store|snooze|roof|limit|deductible|gas|brakes|ball|bottom|goal*|target*|milestone*|numbers|quota|record|books|sack|hay|streets|odds|clock|traffic|rush),
      (hit|hits|beat|beats|fought) (cancer|covid|addiction|traffic|the odds), (pushed|pushes|pushing)
      (her|him|me|them|cl)? (to
      (finish|go|get|apply|enroll|take|try|call|sign|seek|attend|stop|do|be|see|start|work|keep|complete)|toward|hard
      for|for (services|an|a|the|help|visits)), (pushed|pushes|pushing) (the|a|his|her|him|them)?
      (stroller|cart|date|appt|visit|back the|on the swing|in the (swing|stroller|wheelchair|w/c|cart)),
      (grabbed|grabs|threw|throws|dragged) (on)? (his|her|their|the|some|a)? (own)?
      (coat|bag|purse|keys|phone|things|lunch|jacket|shoes|backpack|hat|paperwork|stuff|coffee|snack*|dinner|groceries|ball|party|shower|baby
      shower|laundry), (shook|shakes) (hands|his head|her head|my hand), (beat|beats) (him|her|me|them) (at|in) *,
      (beats|whips|whipped) (eggs|up), (locked|locks) (himself|herself|themselves|self) (out|in|up), threatened
      (species|miscarriage|abortion|preterm), (rain|storm*|weather|snow|hurricane|limb|life|non)[- ]threat*,
      (rain|storm*|weather|snow|hurricane|limb|life|non) threat*, nonthreatening, life-threatening, non-threatening,
      threat* to (quit|leave|drop|move|call|sue|stop|close|file|complain|fire|evict|withdraw|(kill|hurt|harm|cut|od)
      (himself|herself|self|themself|myself)), threat* suicide, violent
      (storm*|movie*|game*|video*|film*|diarrhea|coughing|weather|offender*|crime*|felon*), non violent, nonviolent,
      non-violent, (pillow|snowball|food|water|balloon|play|pretend|nerf|dance|tickle) fight* (w/|with)?, fighting
      (the|for|off|a|an|flu|cancer|covid|cold|infection|traffic|to|back|tears|depression|addiction|sleep|eviction|boredom|fatigue|chance|spirit|hard),
      intimidat* by (the|a|all)?
      (process|form*|paperwork|court*|computer*|class*|math|test*|city|crowd*|school|interview*|new|size),
      intimidating (process|for|to (him|her|apply|them)), aggressive
      (goal*|timeline|schedule|saving*|driver*|dog|debt|marketing|collections|treatment|plan), assaulted by
      (mosquito*|bugs), retaliat* (complaint|claim|eviction), bit his tongue, hit (the|his|her) (worker|driver) up,
      combative (if|when) asked`,
    words: `
      threat*, threatened (to|him|her|me|staff|us|them), threatening, made threats, going to (hurt|beat|shoot|stab)
      (me|him|her|them|someone|staff), gonna (hurt|beat|shoot|stab|get) (me|him|her|them|someone|staff), physically
      aggressive, aggressive, assault*, punched (staff|a|another|roommate|peer|coworker|neighbor), swung at, violent,
      violence, hit staff, hit (a|another) (peer|resident|student|kid), fighting, fight (w/|with), swinging at, threw
      ... at (me|staff|him|her|mom|peer), punch* (the|a) (wall|door|window|locker|desk), got (up)? in
      (my|his|her|staff's|staffs|worker's|workers|the nurse's|the) face, in (my|his|her|staff's) face, started (a|the)
      fight, (burn|light|blow|shoot|tear) (this|the|that|his|her|my|your) (place|house|building|office|apt|whole
      place) (up|down), (burn|light) it (up|down), come back and (hurt|shoot|kill|burn|get),
      (threw|throws|throwing|tossed|chucked) (a|an|the|his|her|food|things|chairs|objects|stuff|furniture) ...
      (at|across), (throwing|threw) (chairs|things|furniture|objects), (charged|lunged) at
      (staff|me|him|her|the|a|another), (flipped|flipping) (a|the|over)? (table|desk|chair|bed), put (his|her) hands
      on (staff|me|a|another|peer|the), watch (your|my|his|her) back, (beat|beats|beating) (up|the crap out of)
      (a|the|his|her|another|someone), beat (him|her|them|me) up, stabbed, brandish*, intimidat*, menac*, knocked
      (him|her|a|the|another) (out|down), swinging on, yelled he would, fist fight, got physical (w/|with),
      (shoved|pushed|kicked|bit|slapped|spit on|spit at|headbutted|choked|grabbed) (staff|another|his roommate|her
      roommate|roommate|peer|guard|officer|worker|nurse|teacher|me), (smashed|smashing|destroyed|kicked in|punched
      out) (a|the|his|her|my|staff)? (window*|property|tv|furniture|windshield|mirror|door), (going to|gonna|will|'ll)
      (hurt|beat|jump|shoot|stab|come after) (him|her|them|me|you|us|someone|somebody|staff|whoever), jumped
      (another|a) (peer|resident|inmate|kid|guy|student), (grabbed|grabs|shook) ... by the
      (shirt|collar|throat|neck|hair|arm), pull* (him|her|them) off (another|a|of|the), (slammed|threw|pinned)
      (staff|a peer|peer|another|a staff|roommate|his roommate|her roommate) (against|into|to), hands on another,
      (he'd|she'd|he'll|she'll|will|would|going to|gonna) (shoot|kill|hurt|beat|stab|punch) (me|us|the
      worker|worker|staff|my kids), (was|were|got|been|being) attacked, attacked
      (him|her|me|them|us|staff|by|a|an|another|the) ..., fought
      (w/|with|another|his|her|him|staff|at|in|over|again|back|peers), (ima|imma|i'ma|im gonna|i'm gonna|gonna|going
      to|'ll|will|'d|would) (shoot|stab|hurt|beat|jump|smack|knock out|punch|strangle|choke|slap|hit|kick|burn|fight)
      (him|her|them|me|you|u|us|ur ass|your ass|his ass|her ass|whoever|somebody|someone|anyone|everyone|staff|that
      (dude|guy|man|kid|boy|fool|bitch|woman|nurse|worker|cop)), (shoot|stab|fuck|mess) (that|whoever|them|him|her|up)
      (dude|guy|man|comes|up), (swung|swing|swings|swinging) (on|at)
      (staff|me|him|her|a|another|the|his|peer|officer|worker|rn|nurse), (in|into|got in|got
      into|starts|started|starting|picked|picking) (a|another|fist|physical) (fist|physical)? fight*,
      (i'll|ill|he'll|she'll|he'd|she'd|i'd|will|gonna|would) use it on
      (him|her|them|you|me|u|anyone|whoever|somebody|someone|my|his|* if), (he|she|pt|cl) charged (the|an|at)
      (officer|nurse|staff|guard|worker|co), (came|comes|rushed|run|ran) at (me|him|her|us|staff|worker|the
      (worker|nurse|officer|teacher)),
      (spit|spat|kicked|bit|slapped|shoved|pushed|hit|punched|struck|tackled|headbutted|assaulted|attacked) (at|on)?
      (and (kicked|bit|hit|punched|spit|pushed))? (the|a|an|another|his|her)?
      (rn|lpn|nurse|cna|aide|tech|officer|co|guard|deputy|teacher|counselor|therapist|worker|caseworker|peer|resident|inmate|student|classmate|roommate|cellmate|driver|medic|emt|sister|brother|sibling|neighbor),
      break (your|ur|my) (legs|neck|face|jaw|knees|arm|arms), pay (her|him|me|them|you) a visit, get even (w/|with),
      (you'll|youll|he'll|she'll|they'll|u'll) (regret|be sorry|pay for), watch (ur|your|my|his|her) back, bring
      backup, (come|coming|came) after (me|him|her|you|us|them|the worker), by force, know* where (i|you|u|we)
      (live|park|work), punch* (a)? hole* (in|thru|through), (was|got|been|being|youth|cl|he|she) jumped by,
      (was|were|got|been|being) (shot at|stabbed|jumped|mugged|beaten|beat up|held up|pistol whipped), shots (were)?
      fired, gang (beef|fight*|retaliat*), retaliat*, combative, (wouldnt|wouldn't|would not) let (me|us|worker|staff)
      (leave|out|go|past), fists (up|clenched|balled), knocked ... out of (my|worker's|workers|staff's|his|her) hand*,
      (destroyed|trashed|tore up|wrecked) (his|her|the) (room|unit|office|apt|house|bedroom|cell|dayroom), staff (had
      to)? restrain*, had to be restrained, (physical|verbal|heated) altercation*, altercation
      (w/|with|at|in|between|over), (hit|hits|punched) (another|a|his|her)
      (resident|peer|student|kid|child|roommate|inmate|patient)`,
  },
  weapon: {
    except: `
      jumped the gun, butter knife, (water|nerf|toy|squirt|glue|heat|bb
      toy|cap|play|plastic|nail|caulk|staple|massage) (gun|guns|knife|knives|pistol|sword*), gun range, shooting
      range, gun show, razor blade*, shoulder blade*, swiss army, armed (forces|services|robbery in), top gun, machine
      gun kelly, (card|ebt|snap|stamps|benefits|funds|truck|car|dishwasher|van|pantry|formula|phone)
      (is|was|were|got|has been|all)? loaded, loaded (the|up|onto|w/|with|on (the|his|her)|into) ...
      (card|ebt|truck|car|van|dishwasher|washer|groceries|food|furniture|minutes|boxes), pre-loaded, preloaded,
      weapon* free, weapons (policy|check|screen*|sweep), (weapon*|gun|firearm|knife|rifle|pistol)
      (charge*|case|conviction*|law*|safe|lock*), (locked|locks|locking|secured) (up)? (his|the|all|her|their)?
      (guns|gun|firearm*|weapons|rifle*), (guns|gun|firearm*|weapons|rifle*) (are|is|were|was|all)?
      (locked|secured|removed|turned in|sold), rifle (through|thru), gun
      (shy|control|range|show*|safe*|lock*|store*|shop*|debate|violence|law*|safety|metal|rack),
      (stick|sticking|stuck|sticks) to (his|her|their|my) guns, under the gun, big guns, son of a gun, knife
      (skills|factory|set|block|sharpen*), knife and fork, fork and knife, plastic knife,
      (shoulder|razor|saw|mower|wiper|fan|sharpener|rotor) blade*, bullet* (point*|journal*|list), explosive
      (temper|anger|outburst*|behav*|diarrhea|disorder|episodes|growth), lamb shank*, armed (w/|with)
      (forms|info*|questions|documents|paperwork|knowledge|facts|notes|a list|coffee|snacks|his notes|her notes),
      (knife|knives|gun|guns|sharps|weapons) (are|is|were|was|all)? (locked up|locked away|put away|turned
      in|removed|secured), (works|worked|job|working|hired) ... (gun|knife) (store|shop|factory|plant|range)`,
    words: `
      weapon*, gun, guns, firearm*, knife, knives, pistol, rifle, shotgun, handgun, ammo, ammunition, machete, bb gun,
      switchblade, brass knuckles, box cutter, glock*, ar-15, ar15, revolver*, bullets, shotgun shells, shank*,
      dagger*, sword*, crossbow*, taser*, hunting knife, pocket knife, pocketknife, blade*, sawed off,
      (sleeps|carries|keeps|answered the door) ... (bat|machete|crowbar|axe|hatchet), pipe bomb, explosive*,
      (waved|waving|pulled|pulled out|pointed) (a|the|it|his|her) ... (gun|knife|blade|pistol|rifle|screwdriver), 9mm,
      9 mm, 22 rifle, (holding|posing w/|posing with) ... (gun|rifle|pistol|ar),
      (is|was|be|came|he's|hes|shes|dad|always|heavily|reportedly|believed|possibly) armed, armed
      (and|robbery|at|w/|with) ..., rifles, pistols, handguns, shotguns, ghost gun, (ar|ak) (rifle|pistol|on the
      wall), ak 47, ak-47, ak47, pellet gun*, molotov*, bat (by|behind|near) the (door|bed), baseball bat
      (by|raised|swing*|near), (came|went|charged|lunged|swung|ran|chased|threatened|attacked|hit|beat|struck) (at)?
      (him|her|me|them|staff|mom|dad|us|mo|fa|bf|wife|husband|peer|roommate) (with|w/) (a|an|the|his|her)?
      (bat|hammer|axe|hatchet|pipe|tire iron|wrench|screwdriver|bottle|brick|rock|golf club|scissors|2x4|board|hot
      iron|pan|skillet|shears|rebar|crowbar|metal pipe|broken bottle|box cutter|cane),
      (holding|wielding|waving|swinging|brandishing|raised|raising) (a|an|the)? (metal|baseball|kitchen|broken)?
      (bat|hammer|axe|hatchet|pipe|crowbar|tire iron|screwdriver|machete|broken bottle|scissors), stays strapped,
      strapped when, armed when`,
    findings: `
      saw (a)? (gun|knife|rifle|pistol|handgun|machete), (gun|knife|rifle|pistol|handgun|machete)
      (on|in|under|found|seen|visible|out)`,
  },
};

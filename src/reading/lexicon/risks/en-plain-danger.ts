import type { PartialRiskLexicon } from '#reading/lexicon/lexicon.ts';

const anybody = `him|her|them|me|us|you|u|ya|yall|someone|somebody|anybody|anyone|everybody|everyone|whoever|people|staff|the worker|the aide|the nurse|that *|his *|my *|the * guy|a (boy|girl|kid|peer|guy)`;
const meant = `he'd|hed|she'd|shed|he'll|hell|she'll|they'd|i'd|id|i'll|ill|ima|imma|gonna|going to|will|would|wants to|wanted to|threatened to|threatening to|ready to`;

/** English plain words of arrest, of people gone, of weapons and threats, and their harmless uses. */
export const englishDanger: PartialRiskLexicon = {
  homicidal_ideation: {
    words: `
      shoot up (the|a|that|his|her|my)? (old|former|last)? (job|work|workplace|jobsite|program|shelter|group home),
      (${meant}) poison (${anybody}|her|his) ..., (thoughts|urges|ideas|thinking|plan|plans) (of|to|about|abt) (poisoning|poison) (${anybody}|her|his) ...,
      (pos|positive|scored|high|elevated|yes) (pos|positive|high)? (on|for|to) (the)? (hi|homicidal|homicide) (screen*|eval*|item|items|question*|risk), (list|lists|names) of (kids|people|ppl|students|teachers|those|staff|boys|girls|everyone|everybody|classmates|coworkers) ... (kill|shoot|stab|die|dead)`,
    except: `
      killing me (at|today|lately|all|rn|right now|this week|again|when|but), (pain|back|knee|knees|foot|feet|hip|shoulder|tooth|neck|heat) (is|was|are|been)? 'killing me,
      (kill|killing) (him|her|me|us|them) (w/|with) kindness, (boss|wife|husband|mom|dad|teacher|coach) ... (gonna|going to|will) kill (him|her|me) (for|if|when) (being|he|she|i|it|losing|forgetting)`,
  },
  violence_threat: {
    words: `
      (${meant}) cut (${anybody}), (${meant}) (mess|fuck|f|jack) (${anybody}|her|him) up, (${meant}) hurt (${anybody}), (${meant}) get (him|her|them|you|u|yall|me|staff) for (this|that|what|it),
      (he's|hes|she's|shes|im|i'm|he was|she was|you're|youre|ur|they're|theyre|is|be) dead (if|when|meat|the minute|once|as soon as),
      (leave|leaving|go out|going out|carried out|come out|go home) in a (bag|body bag|box|pine box|casket|coffin|hearse|stretcher|ambulance),
      next time ... (it'll|it will|itll|will|would|it'd) be (him|her|them|you|me|his *|her *|your *|ur *|my *), (he|she|i)? (wont|won't|will not|might not) miss next time,
      (dont|don't|do not|better|you better|pay|pay up|stay away|back off|shut up|give me|leave) ... ... (or else|or it'll get ugly|or ill|or i'll),
      (you|u|yall|they|he|she|someone|somebody|staff|everyone|everybody) (gonna|going to|gon|bout to|is gonna|are gonna) (pay for (this|it|that|what)|regret|be sorry|get (it|hurt|whats coming|what's coming)),
      (told|tells|said|texted|yelled|screamed|wrote|warned) ... ... (be|is|are|you're|youre|ur|he's|hes|she's|shes) next, (told|tells|said|texted|wrote) ... ... (they'd|theyd|he'd|hed|she'd|shed|they'll|you'd) be first,
      accidents (can|could|do)? happen to (people|ppl|old|nice|kids|houses|those|snitches|you|her|him|nosy|folks|girls|workers), snitches get ..., (somebody's|somebodys|someone's|someones|somebody is|someone is|people are|yall are|youre|you're) (getting|gettin) (hurt|cut|shot|stabbed|killed|beat|popped|dropped|laid out|smoked|jumped),
      (${meant}|i will|i'm gonna|there and|over and|out and|back and) (hurt|shoot|stab|beat|fight|smack|slap|punch|choke|whoop|get|end|smash) (u|ya|yall|you) (up|if|when|or|for|bad|so|in|one|good)?,
      (tried|tries|trying|attempted|attempting) to (hit|punch|kick|bite|stab|choke|slap|swing at|headbutt|strike|attack|scratch|fight|spit on) ... (staff|rn|nurse|cna|aide|hha|tech|officer|guard|peer|resident|roommate|worker|driver|teacher|security|emt|sitter|another),
      (got|gets|getting|all up|up) in * face, (said|says|told|tells|yelled|challenged) ... ... (step|take it|take this|come|meet me|see me) outside, going after (other|the|staff|another|his|her) (kids|girls|boys|peers|residents|staff|students|aides|patients),
      (hit|hits|punched|bit|kicked|slapped|scratched|shoved) (one|1|another|several) (w/|w|with|in the|mon*|tues*|wed*|thurs*|fri*|sat*|sun*|last|yest*|of them|of the (staff|girls|boys|peers|aides|kids|residents)),
      (blocked|blocking|blocks) (my|our|worker's|workers|staff's) (car|exit|way out|path|way), nobody leaves (till|til|until|here|this),
      (swings|swung|swinging|threw|throws|throwing|waves|waved|hurled) (his|her|a|an|the|iv|full|hot)? (iv|food|water|meal)? (cane|walker|pole|chair|tray|stick|bag|crutch|crutches|bottle|belt|pitcher|cup|urinal) at (a|the)? (staff|aides|nurses|techs|residents|peers|others|people|tech|cna|rn|aide|nurse|sitter),
      (pointed|points|pointing|aimed) ... ... like (a|it was a|its a) gun, finger gun*, made a gun (w/|with) (his|her) (hand|finger*)`,
    except: `
      (movie*|show*|film*|game|games|video*|news|song*|lyrics|tv|book*) ... violen*, violent (scene*|movie*|game*|video*|show*|content|lyrics|images|crime show*|past),
      cut (him|her|them|me|us) (off|loose|some|a check|a break|in half|out of|back|hours|from the|short), cut (his|her|my|the) (hair|hours|grass|pills|meds|toenails|nails|cake|check|checks|ties|dose|food),
      (her|his|the) (violent|abusive) ex ... (in|is in|out of|moved|gone|died|prison), threatened to (quit|leave|move|move out|sue|call|report|file|cancel|stop|walk out|fire|evict|tell|complain|switch|drop out|hang up),
      (hit|hits|hitting) (him|her|me|them|us|staff|his *|her *) up (for|abt|about|on|w/|when|tomorrow|later), threat* ... (small claims|lawsuit|court|lawyer|atty|attorney|legal action|eviction|evict|cps|a complaint|grievance|news|to sue)`,
  },
  weapon: {
    words: `
      old (hunting|army|service|rusty|military|ww2|loaded)? (gun|guns|revolver|pistol|rifle|rifles|shotgun|handgun|machete|knife),
      (a|the|his|her|some|w/|with) (box ?cutter|ice pick|icepick|razor blade knife|butterfly knife|steak knife|kitchen knives|meat cleaver|cleaver|stun gun|taser|nunchucks|bayonet|derringer|.38|38 special|.22|.45|.357|magnum|hatchet|tomahawk) (in|on|under|by|from|to|at|next to|near|out), (homemade|makeshift) (knife|shiv|shank|weapon*), shiv*,
      (strapped|packing|carrying) (when|now|bc|because|everywhere|heat|a piece|again), (has|had|got|carries|keeps|kept|found|showed|bought|pulled) (a|his|her|the)? (loaded|new|stolen|old)? (piece|burner|strap|heater|gat|tool in|blick),
      (sleeps|sleeping|slept) (w/|w|with) (a|an|the|his|her)? (hammer|pipe|wrench|screwdriver|scissors|tire iron|golf club|knife|bat), (hammer|pipe|wrench|golf club|tire iron|screwdriver|scissors) (under|by|next to|beside|near) (the|his|her) (bed|pillow|door|mattress|recliner|chair),
      (hatchet|machete|cleaver|tomahawk|crowbar|bat|axe) (he|she|they|cl|that he|that she) keeps ...`,
    except: `
      (drew|draws|drawing|drawn|colored|painted|painting|doodled|picture*|sketch*) (of)? (a|the|some|his)? (gun|guns|knife|knives|sword|swords|pistol) ...,
      (foam|plastic|wooden|rubber|light|cardboard|lego|pirate|costume|pool noodle) (sword*|knife|knives|gun|guns|dagger*|axe|axes|saber*), (gun|guns|rifle|pistol|knife|firearm*|weapon*|shotgun) ... (was|were|has been|have been|got|are|is)? (turned in|sold|surrendered|removed|taken out|given away|gone|donated|w/ pd|with pd),
      (sold|surrendered|removed|turned in|got rid of|gave up|gave) (all)? (his|her|the|their|all)? (old|hunting)? (gun|guns|rifle|rifles|pistol|knife|knives|firearm*|weapon*|shotgun*) ..., (glue|price|tattoo|label|massage|paint|spray|temp|temperature|radar|t-shirt) gun*, (bread|pocket|palette|putty|pizza|carving) knife set, no (guns|weapons|knives|firearms),
      (guns|gun|knives|knife|meds|sharps|weapons|rifles|ammo|alcohol|chemicals) (and|&|+) (guns|gun|knives|knife|meds|sharps|weapons|rifles|ammo|alcohol|chemicals) ... (locked|secured|put up|put away|removed|in (a|the) (safe|lockbox|locker)), bat (from|for) (his|her|the)? (baseball|softball|little league|ball|team|game|practice) ..., baseball bat ... (signed|game|practice|team|league),
      like (a|it was a|its a) (gun|knife), finger gun*, made a gun (w/|with) (his|her) ..., (knife|box cutter) (wound|cut|injury|lac|laceration) ... (cooking|kitchen|chopping|work|slicing|job),
      had (a|the|his) (gun|rifle|pistol|knife|weapon) (then|back then|in the (war|army|service|marines|navy)), (war|army|military|marine|navy) (days|stories|years) ... ... (gun|guns|rifle|rifles|weapon*|pistol), knives in (the|a)? (block|drawer|sink|kitchen|dishwasher|rack)`,
  },
  whereabouts_unknown: {
    words: `
      (runaway|missing|missing person*|missing persons|missing child|endangered missing) (report|rpt|alert|flyer|notice) (was|is|has been)? (made|filed|taken|done|placed|called in|put in|in|out|submitted),
      still (not|hasnt|hasn't|has not|havent|hasnt been|hasn't been|not been|unable to be|cant be|can't be) (been)? (found|located|returned|home|back|turned up|surfaced|seen),
      (walked|wandered|slipped|snuck|took|ran|bolted|eloped|left|got) (off|away|out) ... (not|never|hasnt|hasn't|still|no one|nobody|cant|can't) (been|yet)? (found|back|located|seen|returned|find|knows), (left|gone) (w/o|without|with no) (telling|a word|notice|signing out|permission) ...,
      (fell|dropped|gone) off (our|my|the) (map|radar), cannot be (found|located), (nowhere|no where) to be found, (ran|run|running) (again|off) (from|w/|with|after|before|last|this|sat*|sun*|mon*|tues*|wed*|thurs*|fri*|yest*|overnight), (gone|missing|out) (all night|all weekend|overnight|x# days|x# nights|for days|since ...),
      (took|taken|taking) off (to|w/|with|for|after|before|again|sat*|sun*|mon*|tues*|wed*|thurs*|fri*|last|yest*|in|from), (skipped|left|jumped) town, (skipped|jumped) (bail|bond|parole|probation), no (known|current) (location|whereabouts|residence), (lost|cant make|can't make) (all)? contact (w/|with) (him|her|them|cl|mom|dad|the family|fam|youth|pt),
      (looked|searched|looking) everywhere for (him|her|them|cl|mom|dad|pt), (they've|theyve|they have|family has) (looked|searched|checked) everywhere, (friends|family|fam|neighbors|roommate|roommates|staff|relatives|coworkers|none of (his|her) friends) (haven't|havent|hasn't|hasnt|have not|has not) (seen|heard from|talked to) (him|her|them), (didn't|didnt|did not|never) (get|got|come|came|step*) off the (bus|van|train), (can't|cant|cannot|couldn't|couldnt|could not) be (found|located),
      still (isn't|isnt|is not|not|aint|ain't) (home|back), (took|taken|moved|went|sent|carried) (her|him|them|cl|mom|dad|the kids|kids)? (somewhere|someplace|some place|out of state somewhere), no (address|addr|addy) (no|or|nor|and no|&) (phone|number|forwarding|contact),
      (doesnt|doesn't|dont|don't|didnt|didn't|not|no idea|unsure|nobody|no one) (know|knows|sure)? where (the|her|his|#|my)? (child|kid|kids|teen|baby|son|daughter|dtr|boy|girl|boys|girls|youth|#yo|# yo|twins|brother|sister|husband|wife|father|mother) (is|are|went|at|stays|might|could|has), (doesnt|doesn't|dont|don't|didnt|didn't|not|no idea|unsure|nobody|no one) (know|knows|sure)? where * (is staying|stays|went|is living|ran off|took off|might be|could be|is at now),
      (bed|stuff|bag|clothes|monitor|keys|phone|note|gate|door|window|meds) (and|&) (is|was|he's|hes|she's|shes|they're) gone, (hasnt|hasn't|has not|havent|haven't|never|hadnt|didnt|didn't) (turn|turned|showed|shown|popped|surfaced) (up)? (anywhere|at home|since|at any|in days),
      (1st|2nd|3rd|4th|5th|#th|another|second|third|fourth|fifth|latest|new) run (this|since|in|from placement|episode), (went|left|headed) (to|for) (school|work|the store|store|class|the bus|practice|church|a walk) ... never (showed|came back|came home|arrived|returned|made it), (hasnt|hasn't|has not|havent|haven't|not) laid eyes on (him|her|them|the|his|mom|cl|either|*) ...,
      (climbed|jumped|hopped|scaled|went over) (over)? (the|a) (fence|gate|back fence) ..., (police|pd|cops|staff|search and rescue|family|volunteers|neighbors) (are|is|still|out|were|now)? (searching|canvassing|combing) (w/|with|the|area|woods|now|for|nearby) ...`,
    except: `
      (took|taken|taking) off (to|for|after|before|in|from) (work|lunch|class|school|the rest|early|church|the day|jobs), (gone|out|left) (all night|all weekend|overnight) (at work|w/|with|working|fishing|camping|on), (gone|missing|out) since (the|he|she|moving|starting),
      (ran|running) (off|again) (after|before) (school|work|dinner|the game|practice|errands|her|his), (voice|hearing|pain|swelling|fever|cough|symptoms|appetite) (is|was|has been)? (gone|missing|out) ...,
      (left|gone) (w/o|without) (telling|notice) ... (but|back|returned),
      skipped town (hall|meeting), (worried|afraid|thought|feared|assumed) (that)? (he'd|she'd|he had|she had|they'd|they had) (skipped|run|ran|left|gone|taken|took) ...,
      took off (o2|oxygen|mask|nc|cpap|bipap|tele|iv|dressing|bandage|brace|clothes|gown|helmet|# lbs), everywhere (for|in) (his|her|the|my|a|their) (keys|phone|id|paper*|form|card|meds|check|house|glasses|bag|wallet), somewhere (safe|else to|quiet|nice|warm|clean|better), (been) everywhere (today|with|w/), still (isn't|isnt|is not|not) back (to|at|on|from) (normal|baseline|work|school|meds),
      (searching|looking) for (a|an|new|work|job|jobs|housing|apt|apts|placement|place|records) ..., new run (in|of) (shoes|meds), (jumped|climbed|hopped) the fence (and|to) (play|get|back|say)`,
  },
  arrest_or_violation: {
    words: `
      (picked|locked|scooped|hauled|swept) up ... (on|for) (a|an|the|his|her|some)? (old|outstanding|open|active|new|bench|fta|county)? (warrant*|ticket|tickets|hold|charge|charges|fines|child support|case|vop|violation), (picked|scooped|hauled) up (last|this|sat*|sun*|mon*|tues*|wed*|thurs*|fri*|yest*|overnight|again) ... (by|in|for|on|at) (pd|police|cops|the cops|county|jail|sheriff|a warrant|warrant),
      in (on|for) (contempt|fta|vop|a violation|probation|child support|a warrant|warrant|dui|assault|theft|possession|a parole|parole), contempt (of court|charge*|hold|for), held in contempt, (writing|wrote|write|written) (him|her|cl|them) up for (a)? (violation|viol*|vop|curfew|breaking|missing|missed),
      (violating|violated|revoked|remanded|locking) (him|her|them|cl), (served|doing|facing|got|given) (a)? (#|thirty|sixty|ninety) (days|day|months|mos|yrs|years) (in (jail|county|prison)|for|on|jail|county),
      (taken|took) (him|her|them|cl|pt|dad|mom)? (in|into|in to) (by)? (custody|police|pd|cops), (wanted|wanted by) (by|on) (pd|police|a warrant|warrants|parole|probation|marshals), on the jail roster,
      (cops|police|pd|sheriff|deputies|marshals|ice|parole) (got|grabbed|nabbed|snatched|scooped) * (at|on|last|this|sat*|sun*|mon*|tues*|wed*|thurs*|fri*|yest*|outside|leaving|coming),
      left (his|her|the) (ankle)? (monitor|gps|bracelet|scram) (on|at|in|behind|home), (po|officer|probation|parole|judge) (took|taking|locked|put|sent|sending) (him|her|cl|them) (in|up|back|to jail|into custody|away|down), (gps|po|parole|probation|detention|parole board|no bail|no bond) hold`,
    except: `
      (scared|afraid|worried|nervous|stressed|anxious|fear*|paranoid) (of|about|abt|to|he'll|she'll|that|he will|she will) (get|getting|be|being|might|could)? (violated|arrested|locked up|picked up|jailed|revoked|pulled over|booked|in jail|caught|going back),
      (arrests|arrest) (he|she) (made|used to), (stories|tales) (of|about|abt|from) ... arrest*, (play*|pretend*|game|cops and robbers|police and robbers) ... ... arrest*, (you're|youre|ur) under arrest,
      (no|zero|0|without|w/o|any) (new|further|recent|more)? (arrest*|violation*|charge*|warrant*|sanction*|police contact), (free|clear) of (arrest*|violation*|warrants), (nothing|none) (pending|new), (arrest|conviction|criminal) (record|history|hx|background) ..., (cited|citing) (a|an|the|his|her)? (reason*|article|study|work|schedule*|concerns|lack|transport*),
      (may|might|could|can) (go|end up|be|get|land|be sent|wind up) ... (jail|prison|arrested|locked up), filing (for|taxes|an appeal|papers|divorce|ssi|ssdi|a claim|a complaint|a grievance),
      (cops|police|pd|sheriff|deputies|marshals|ice|parole) got (there|here|involved|called|back|info*|statement*|video) ...,
      (prison|jail|incarcerated|locked up) since (19|20)#, (prison|jail) (until|til|till|thru|through) (19|20)#, violation* of (the|its|their)? (terms|service|contract|agreement|use), (put|puts|sent) (him|her|cl|them) (on hold|down (as|for|on))`,
  },
  self_harm: {
    except: `(put|stick|sticking|putting) (a|the) (knife|blade) (in|through|thru|to) (his|her) (neck|throat|chest|back|gut|ribs)`,
  },
  financial_exploitation: {
    except: `(halfway|half way|sober|sober living|group|safe|rooming|boarding) house ...`,
  },
  housing_loss: {
    except: `(it|gun|dog|knife|that|they) (can't|cant|cannot|can not) be there`,
  },
};

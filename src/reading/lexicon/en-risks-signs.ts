import type { PartialRiskLexicon } from './lexicon.ts';

const offence = `fta|ftr|vop|warrant|wrnt|warrants|violation|tech|technical|detainer|hold|capias|charge|charges|new charge`;
const vague = `somewhere|someplace|some place`;

/** English signs of harm, loss and the law in short wordings, and what only looks like them. */
export const englishSigns: PartialRiskLexicon = {
  suicidal_ideation: {
    except: `(si|hi|si/hi|ideation|suicidal thoughts|thoughts|suicidality) (is|are|has|have|now|all|been)? (gone|lifted|cleared|resolved|passed|subsided|remitted|abated|quiet|in remission|denied|absent), phq 9 (=|:|is|was|of) (1|2|3)`,
    words: `(tried|trying|attempted|wanted|wants|planned|planning|meant) to (od|overdose), (just)? let (me|him|her) die, 9 (=|was|is|scored) (1|2|3), item 9: (1|2|3), q9: (1|2|3), item 9 (1|2|3), q9 (1|2|3), q9=(1|2|3), 9=(1|2|3),
      (pills|meds|medication|bottle|bottles) (saved up|put away|put aside|set aside|stashed|hoarded|saved) (for|in case|when|until), (wants|want|wanted|wanting|ready|wishes) to (be|go be) (with|w/) (his|her) (dead|late|deceased) (wife|husband|mom|dad|son|mother|father|sister|brother|baby|daughter)`,
  },
  homicidal_ideation: {
    except: `(would|will|gonna|going to|'ll) kill (me|him|her|us|you) ... (laugh*|lol|joking|kidding|jokingly)`,
    words: `(thoughts|thought|urge|urges|fantasies|fantasy|ideas|images|dreams|plan|plans|intent) (of|about|abt|to) (hurting|harming|hurt|harm|stabbing|shooting|killing|choking) (his|her|my|the|a|an)? (coworker*|co-worker*|boss|neighbor*|ex|stepdad|stepfather|mom|dad|mother|father|brother|sister|wife|husband|roommate*|gf|bf|girlfriend|boyfriend|kids|baby|child|family|landlord|staff|peer*|nurse|manager|supervisor|ppl|teacher)`,
  },
  self_harm: {
    words: `cut (last (nite|night|week|weekend)|yest|yesterday|today|again|mon|tues|wed|thurs|fri|sat|sun|this am|this morning|twice|# times) (w/|with|using) ..., pick* (at)? (her|his|their) (arm|arms|leg|legs|hand|hands|fingers|lip|lips|scalp|cuticles) ... (raw|bleed*|bled|bloody|open), did (it|this|that|them) to (herself|himself|self|themself)`,
  },
  violence_threat: {
    except: `(threw|throws|tossed|swung) (a|the|her|his)? (ball|frisbee|pillow|party|kiss|blanket|snowball*) ...`,
    words: `(come|came|comes|come back|show up|touch|try|try it|call) ... (and|&|n) (see|find out) what happens, (you'll|u'll|ull|youll|ur gonna|u will|you will|she'll|he'll) (regret|be sorry|pay for|see what happens|wish you) ..., (bring|better bring|need) a cop (w/|with|next|nxt)?, (put|putting) (him|her|me|them|you|u) in the (ground|dirt|grave|hospital|er|morgue),
      (raised|raises|raising|shook|shaking|waved|waving|lifted|drew back|swung|swinging|swings) (a|the|his|her|their)? (cane|fist|fists|walker|bat|chair|hand|bottle|crutch|belt|broom|stick) (at|toward|towards|over) (me|him|her|them|staff|us|the|his|her|worker|nurse|aide)`,
  },
  weapon: {
    except: `(gun|knife|blade|sword|knives) (making|class*|smith*|skills|training|course*|carving), (kitchen|steak|chef's|paring|bread|utility) (knife|knives) (while|when|cooking|cutting|making|slicing), (knife|blade) (while|when) (cooking|slicing|chopping|making)`,
    words: `(held|holding|holds|gripping|gripped|clutching|raised|raising|swung|swinging|swings|grabbed|grabs|came out w/|came out with|came to the door w/|came to the door with|armed with|armed w/|wielding|waving|waved|brandish*|threatened ... with|threatened ... w/) (a|an|the|his|her)? (metal|baseball|wooden|big|kitchen|aluminum)? (bat|axe|ax|hatchet|machete|crowbar|tire iron|pipe|hammer|scissors|pitchfork|golf club|brick|screwdriver|ice pick|2x4|meat cleaver|cleaver),
      (went after|came after|came at|chased|charged|lunged at|jabbed at|stabbed|attacked|hit|struck|beat) (me|him|her|them|staff|a|the|his|her|mom|dad|another)? ... (w/|with) (a|an|the|his|her|some)? (pair of)? (kitchen|baseball|metal)? (scissors|bat|axe|ax|hatchet|machete|crowbar|hammer|pipe|knife|screwdriver|box cutter|bottle|blade|golf club|razor|fork)`,
  },
  domestic_violence: {
    words: `domestic (mon|tues|tue|wed|weds|thurs|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|yest*|tonight|overnight|this) (nite|night|am|pm|morning|weekend)?,
      (ex|bf|boyfriend|husband|ex-husband|exhusband|abuser|partner) ... (keeps|kept|still|constantly|wont stop|won't stop|continues to|keep) (on)? (coming|showing|going|driving|parking|waiting|sitting|following|come|show) (up)? (to|at|by|past|outside|around|in front of) (her|his|my|the)? (job|work|house|home|apt|apartment|building|school|place|shelter|moms|mom's|car)`,
  },
  child_abuse_neglect: {
    words: `(kids|children|child|baby|chn|boys|girls|siblings|sibs|toddler|infant) (w/|with|have|had|has)? (no|without) (food|bath|baths|bathing|meals|clean clothes|formula|bottle|diaper change|change|heat or food) ... (in|for|all) (days|# days|two days|weeks|# wks|a week|day|# hrs|# hours|weekend),
      (removed|taken|removal) (from|out of) (the|her|his|their)? (bm|bio mom|bio-mom|bio dad|birth mom|mo|mom|mother|dad|fa|father|parents|parent|parental|mom's|moms|dad's|dads|mother's|bm's) (care|custody|home),
      (taken|brought|placed|came|come) into (care|foster care|state custody|protective custody|dcf custody|emergency custody)`,
  },
  adult_abuse_neglect: {
    words: `(facility|staff|aide|hha|cna|cg|caregiver|son|dtr|daughter|nephew|niece|grandson|they|nurse) (left|leaves|keeps|kept|leaving) (her|him|av|pt|mom|dad|resident|cl) (sitting|lying|waiting|stuck)? (on|in) (the|a|her|his)? (toilet|commode|bedpan|floor|wheelchair|w/c|recliner|bed|chair|car|shower chair) (for)? (#|over #|several|two|three|half) (hr|hrs|hours|min|mins|minutes|days|a day),
      (aide|hha|cna|cg|caregiver|staff|nurse|son|dtr|daughter|niece|nephew) (is|was|very|too|being|seems)? rough (w/|with|during|when|while|in),
      (son|dtr|daughter|niece|nephew|grandson|granddaughter|cg|caregiver|aide|wife|husband|facility|staff) (only|just)? (gives|gave|giving) (her|him|av|pt|mom|dad) (only|just|half|a half|less|some of) ... (meds|med|pills|pain meds|dose|insulin|food|meals|water),
      (no|without) (food|water|phone|call light|call bell|food or water|drink|water or phone) (or water|or phone|or food)? (left)? (within|in) reach,
      (son|dtr|daughter|niece|nephew|grandson|granddaughter|cg|caregiver|aide|wife|husband|staff|facility|roommate|brother|sister) (has|had|keeps|always)? (took|takes|taking|taken|hid|hides|hiding|keeps|kept|removed|unplugged|locked up|locks up|confiscated) (the|her|his|av's)? (phone|cell|walker|cane|wheelchair|w/c|hearing aid*|glasses|dentures|call light|phone and walker|food) (and|&)? (walker|cane|phone|glasses|hearing aids)? (away|from (her|him|av|mom|dad|pt)|so (she|he)|out of reach|upstairs)`,
  },
  whereabouts_unknown: {
    except: `(meet|met|park*|drop*|left) ... somewhere, somewhere (safe|quiet|else|private|warm|warmer|closer|new|to|better|nice|cheaper|between|in between|stable)`,
    words: `(hes|he's|shes|she's|he is|she is|theyre|they're|they are|is|be|maybe|probably|last heard) (out|staying|living|crashing|hiding|sleeping|off|up|down|around)? (${vague}) (in|around|near|by|up|down|out|on|w/|with|over)? ..., (no|w/o|without|left no|did not leave a|didnt leave a) (fwd|forwarding|fwding|new) (address|addr|addy|info|number|#),
      (hes|he's|shes|she's|he is|she is|he might be|she might be|he may be|she may be|they might be|could be) (in|at|near|around|w/|with|up in|down in) ... (maybe|i think|or something|idk|not sure|or maybe),
      (mom|mo|mother|dad|fa|father|aunt|auntie|uncle|sister|brother|gma|mgm|grandma|gf|girlfriend|wife|cousin|family|roommate) ... (hasnt|hasn't|has not|aint|ain't|havent|haven't|not) (talked|spoken|spoke) (to|w/|with) (him|her|them) (in|since|for) (#|a|days|weeks|two|three|over|about|months|mon*|tues*|wed*|thurs*|fri*|sat*|sun*|last),
      (po|pd|police|probation|cops|family|mom|everybody|everyone|dad|school|staff|we) (is|are|has been|have been|been|still|all|both|were)? (looking|searching|out looking) for (him|her|them|the kids|the teen|cl|youth)`,
  },
  arrest_or_violation: {
    except: `zone defense`,
    words: `(zone|curfew|gps|exclusion|inclusion|exclusion zone|inclusion zone|tamper|strap|schedule|monitor|sobrietor|scram|home) (alert*|viol*|breach*|tamper*|hit|hits|entry|entries|departure*), (cty|co|county|city) (jail|lockup), into custody, vop (packet|paperwork|affidavit|rpt|report|filed|submitted|request*|sent), 
      (picked up|arrested|stopped|held|booked|hold) (on|for) (a|an|his|her|the)? (old|outstanding|new|active|prior)? (${offence}), (out of|left|leaving|crossed|across) (the)? (state|county|country|jurisdiction|district|state line*|county line*) ... (w/o|without|w/out|no|wo) (a)? (permission|pass|permit|travel|travel pass|approval|po|ok|okay|telling), 
      found (him|her)? guilty, (pled|plead|pleaded) (guilty|no contest|out)? (to|mon|tues|wed|thurs|fri|yest*|today), (pv|vop|violation|revocation|rev|sanction|show cause|detainer|bond|prob rev|parole rev) (hrg|hearing|hrng), (filed|sent|submitted|signed) ... affidavit, affidavit of (violation|prob)`,
  },
};

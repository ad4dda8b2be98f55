import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';
import { naloxoneGiven } from './naloxone.ts';

export const overdose: RiskPhrases = {
  except: `
    (could|might|may|would|can|will|dont want to|afraid of|fear of|scared of|worried about) (accidentally|easily|one
    day)? (overdose|od|overdosing|oding) ..., (overdose|od) risk*, risk (of|for) (an)? (accidental|fatal)?
    (overdose|od|overdosing), (overdose|od)/(naloxone|narcan|kit), (overdose|od) and (naloxone|narcan), overdose
    (prevention|awareness|training|class|education|day|memorial), od green, (overdose|od)
    (vigil|memorial|outreach|table|wall|flyer*|event|response (plan|training|team)|reversal
    (training|class|kit*)|survivor* (group|meeting)|rates|deaths in|statistics|crisis|epidemic|data|report
    card|map|alert*|spike), (od|od'd|oded|overdosed|overdosing|overdose) (on|from) (the)?
    (chocolate|candy|sugar|sweets|caffeine|coffee|video games|games|tv|netflix|tiktok|pizza|food|cake|cookies|ice
    cream|tacos|halloween *|christmas
    *|turkey|carbs|salt|work|homework|spinach|veggies|football|sports|news|movies|cartoons|pie|soda),
    (drop|drops|gtt|gtts|tab|tablet|cap|capsule|mg|ml|units|instill*|eye|eyes|po|iop|va|vision|right
    eye|ophth*|latanoprost|timolol) od, od (twice|bid|tid|daily|qd|qhs|qam|once|q#h|x # days|for # days|# times|and
    os|both eyes|right eye|#/#|retina|cataract), OD (drops|eye|glaucoma|vision|acuity), od (drops|eye),
    (lips|nail*|fingers|toes|hands|feet) (are|were|is|was)? (turning|turned)? blue,
    (people|those|peers|persons|others|someone) (who|that) (have|has)? overdos*, (narcan|naloxone)
    (kit*|training*|class*|education|refill*|rx|script|prescri*|on hand|expired|stock*|vending|demo),
    (left|right|l|r|both|rt|lt) eye* od, (eye|eyes|vision|va|drops|glaucoma|iop) od, od 20/#, od/os, od (and os|&
    os|vision|eye), tomo (#|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|unas|varias|muchas)
    (cerveza*|caguama*|chela*|tragos|copas|vaso*|cheves),
    (plan|plans|planned|planning|wants|wanted|want|gonna|going|going
    to|intends|threatened|threatens|threatening|thinking|thought|thoughts|vows) (to|of|about|abt|she would|he
    would)? (od|overdose|overdosing) (on|w/|with|by|tonight)? ..., (was|is|were|he's|she's|hes|shes|im|i'm)
    (gonna|going to) (od|overdose) ..., (took|takes|taken|taking) (all|all of) (his|her|the|their) ... (on time|as
    ordered|as prescribed|as directed|no issues|(with|in)
    (applesauce|water|food|breakfast|lunch|dinner|pudding|juice|yogurt|milk)), overdose/narcan ...,
    overdose/naloxone ..., overdose
    (risk*|outreach|vigil|table|group|teaching|hotline|rates|data|spike|signs|response|kit*|reversal
    (training|kit*)|plan|grief|survivors group|packet|pamphlet|video|topic),
    (risk|signs|talk*|topic|education|info*) (of|on|about|for) (an)? overdose, (risk
    of|could|might|may|would|can|tempted to|afraid of|fear of|fear* (he|she) (will|would)?|worried (that)?
    (he|she|cousin|son|*)? (will|would|might)?) (an|to)? overdos* ..., will overdose (some|one|again) ..., (19|20)#
    (od|overdos*), overdose in (19|20)#, (od|od'd|oded) on (chocolate|video
    games|tv|candy|sugar|coffee|carbs|pizza|turkey|netflix|caffeine|christmas|cookies|screen*|tacos|cake|news|garlic),
    (# drop|# drops|drops|drop|gtt|gtts) od, od (twice|once|daily|bid|qd|qhs|tid|in the), (20/#|acuity) od,
    (thought*|thinking|plan*|want*|threaten*|urge*|fantasi*) (about|abt|of|to)
    (taking|take|swallow*|downing|popping) ..., (took|drank) (a|the) (whole)? bottle of
    (water|juice|wine|lotion|gatorade|ensure|formula|milk|soda|shampoo)`,
  words: `
    overdos*, OD, od'd, od on, od last, od in, oded, took (a|the) (whole)? bottle of, took too many
    (pills|meds|tylenol), nodded out, (took|swallowed|ingested|downed|popped|ate)
    (about|like|approx|around|almost|over|at least|~)? (1|2|3|4|5|6|7|8|9)# (of)?
    (pills|tabs|tablets|his|her|mom's|moms|dad's|xanax|tylenol|advil|ibuprofen|ativan|benadryl|meds|seroquel|klonopin|trazodone|aspirin|oxy*),
    # doses of narcan, narcan x#, (took|swallowed|ingested|downed|drank) (a|the|his|her|an) (whole|entire|full)
    bottle, (took|swallowed|ingested|downed|ate) (a)? (handful|bottle|bunch|lot) of
    (pills|meds|tylenol|advil|ibuprofen|xanax|ativan|benadryl|aspirin|trazodone|seroquel|sleeping pills),
    (swallowed|ingested|downed) (all|most) of (his|her|the|moms|mom's) (pills|meds|medication*|xanax|tylenol),
    od'ed, o.d., pumped (his|her) stomach, stomach pumped, odd on (fent*|heroin|meth|pills), took (5|6|7|8|9)
    (pills|tylenol|tabs|xanax), (took|swallowed|ingested|downed|ate) (all|the rest|most|a bunch|a lot|a ton|too
    much|unknown (qty|quantity|amount|number)|an unknown (qty|amount|number|quantity)) (of)? (his|her|the|moms)? ...
    (at once|on purpose|pills|to die|to sleep forever), (took|injected) too much
    (insulin|xanax|fent*|heroin|methadone|of (her|his)), (non
    fatal|nonfatal|non-fatal|accidental|intentional|opioid|fentanyl|heroin|suspected|possible) od, od
    (at|fri*|sat*|sun*|mon*|tues*|wed*|thurs*|x#|yest*|this|again|2), (got|gets) into
    (grandma's|grandmas|moms|mom's|the|his|her)?
    (pills|meds|medicine|medication*|gummies|edibles|methadone|suboxone), poison control
    (called|contacted|notified|said), needle (in|still in|beside|next to|by|near) (her|his|arm|him), (not|stopped)
    breathing after (using|(he|she) used), (unresponsive|unconscious) ... (needle|after using|fent*|pill bottle*),
    (ate|took|swallowed) (a|the) (whole|entire|full) (sheet|pack|strip|card|week|month), (drank|downed|chugged)
    (a|the) (whole|entire)? bottle of (cough|nyquil|robitussin|methadone|sanitizer|mouthwash|bleach), oding, poison
    control (sent|told|advised|had|says|said|wants), (called|calling) poison control,
    (medics|ems|paramedics|they|staff|roommate|friend|narcan|squad|fire) (had to)? (brought|bring) (him|her|them|cl)
    (back|around|to), went out on (fent*|heroin|dope|pills|meth), (hit|given|gave) (w/|with|him|her)
    (narcan|naloxone), (od|ods|od'd|oded|od'ed|o.d.)
    (on|last|yest*|at|mon*|tues*|wed*|thurs*|fri*|sat*|sun*|again|x#), non fatal od, nonfatal od,
    (medics|ems|paramedics|roommate|mom|police|pd|staff|friend|sister|brother|bystander|wife|gf|bf|they|firefighters|neighbor)
    (gave|used|hit|had to give|administered|sprayed|had to use) (him|her|them|cl)? (with|w/)?
    (one|two|three|four|#|a|some|multiple|several)? (doses of|dose of|shots of|rounds of|sprays of)?
    (narcan|naloxone) *, (brought|bring) (him|her|them) back (w/|with|using) (narcan|naloxone|cpr),
    (took|swallowed|ingested|downed|drank|chugged|popped|ate) (a|an|the|all|most of|half|her|his)?
    (bunch|handful|fistful|bottle|whole bottle|lot|ton|pile|entire bottle|rest) (of)?
    (the|her|his|mom's|moms|grandma's|some|sleeping|old|all)?
    (pills|meds|medication*|tylenol|advil|benadryl|xanax|ibuprofen|aspirin|pain|sleeping|seroquel|trazodone|blood
    pressure|antidepressants|nyquil|zoloft|gabapentin) ..., (not|wasnt|wasn't|stopped|barely|quit) breathing ...
    (narcan|needle|fent*|heroin|pills|bathroom|used|using|od), (turned|went|turning|was) (blue|gray|grey)
    (in|on|at|after|and)? ... (bathroom|needle|narcan|using|used|fent*|heroin|pills|floor),
    (intentional|accidental|unintentional|suspected|possible|known|toxic|polysubstance)
    (ingestion|overdose|poisoning|drug toxicity), ingestion of
    (#|a|his|her|unknown|multiple|several|pills|meds|tylenol|bleach), ingested (#|unknown|multiple|several|a
    bunch|pills|bleach|antifreeze), (died|dead|passed|passed away|killed|dies|death|lost his life|lost her life)
    (of|from|by|due to|d/t|after|to|in) (a|an|the|her|his)?
    (apparent|suspected|possible|fatal|accidental|drug|fentanyl|heroin|opioid|probable)? (overdose|od|ods), fatal
    (overdose|od|ods), (survived|surviving|survivor of) (a|an|his|her|another|the|recent|drug)? (overdose|od),
    (an|another|her|his|their|recent|second|third|fourth|2nd|3rd|4th|first|nonfatal|non-fatal|two|three|several|multiple|repeat|yet
    another|mo's|mom's|dad's|near|near fatal|drug|fent|opiate|iv) (ods|od), # (ods|overdoses|od's), od
    (attempt|episode|event|incident|x #|today|tonight|tuesday|monday|sunday|#/#|# days|#
    weeks|twice|yesterday|while|after|when|by|with|w/|-),
    (alcohol|aspirin|salicylate|tylenol|acetaminophen|apap|opioid|opiate|nicotine|drug|medication|pill|thc|marijuana|cannabis|edible|methanol|antifreeze|iron|benzo|ethylene
    glycol) (poisoning|poisonings), poisoned (himself|myself),
    (acetaminophen|tylenol|apap|salicylate|aspirin|opioid|opiate|benzo*|polysubstance|polydrug|tricyclic|tca)
    (toxicity|tox|od|overdose|ingestion|level (high|toxic|of #|#)), (nac|n-acetylcysteine)
    (drip|protocol|started|infusion), on nac, flumazenil, (activated)? charcoal (given|and|was given|for|in er),
    drank (himself|myself) (unconscious|into|to), (stomach|gastric) (was)? (pumped|lavage), had (his|her) stomach
    (pumped|emptied), (toxic|intentional|purposeful|deliberate|accidental) (ingestion|ingested), ${naloxoneGiven},
    narcan, (recent|survived an|survived|had an|another|second|third|two|#) (OD|ODs), found blue, # narcans, turned
    blue after (a|one|two)? (hit|bump|line|shot), narcan administered, (8|4|2) mg (narcan|naloxone),
    (took|ate|swallowed) (5|6|7|8|9) of (his|her) (mom's|moms|dad's|wife's|gma's|sister's)
    (oxy*|percs|pills|xanax|norcos), revived (w/|with) (narcan|naloxone|cpr and narcan)`,
};

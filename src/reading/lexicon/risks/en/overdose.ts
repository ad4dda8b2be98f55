import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

const person = `cl|pt|ct|av|mo|mom|dad|fa|client|him|her|family|gma|wife|dtr|son|husband|roommate|bf|gf|them`;

export const overdose: RiskPhrases = {
  except: `
    (took|takes|taken|taking) (all|all of) (his|her|the|their) ... (on time|as ordered|as prescribed|
      as directed|no issues|(with|in) (applesauce|water|food|breakfast|lunch|dinner|pudding|juice|yogurt|milk)),
    overdose/narcan ..., overdose/naloxone ..., overdose (risk*|outreach|vigil|table|group|teaching|hotline|rates|
    data|spike|signs|response|kit*|reversal (training|kit*)|
      plan|grief|survivors group|packet|pamphlet|video|topic), (risk|signs|talk*|topic|education|info*) (of|on|about|
      for) (an)? overdose,
    (risk of|could|might|may|would|can|tempted to|afraid of|fear of|fear* (he|she) (will|would)?|worried (that)? (he|
    she|cousin|son|*)? (will|would|might)?)
      (an|to)? overdos* ..., will overdose (some|one|again) ..., (19|20)# (od|overdos*), overdose in (19|20)#,
    (od|od'd|oded) on (chocolate|video games|tv|candy|sugar|coffee|carbs|pizza|turkey|netflix|caffeine|christmas|
    cookies|
      screen*|tacos|cake|news|garlic), (# drop|# drops|drops|drop|gtt|gtts) od, od (twice|once|daily|bid|qd|qhs|tid|
      in the),
    (20/#|acuity) od, (thought*|thinking|plan*|want*|threaten*|urge*|fantasi*) (about|abt|of|to) (taking|take|
    swallow*|downing|popping) ...,
    narcan (kit*|training*|class*|box|demo|ed|education|nasal|refill),
    narcan (in|and test strips),
    (carries|carry|keeps|has|have|picked up|provided|offered|issued|got|gave (him|her|cl|them) (a|some)?) narcan
      (kit*|in|w/|with|to keep|just in case|for)?,
    (got|given|handed) narcan and,
    overdose (prevention|awareness|training|class|education|day|memorial),
    od green, trained on narcan, narcan (use|administration) in case, narcan use,
    (took|drank) (a|the) (whole)? bottle of (water|juice|wine|lotion|gatorade|ensure|formula|milk|soda|shampoo),
    OD (drops|eye|glaucoma|vision|acuity), od (drops|eye),
    (lips|nail*|fingers|toes|hands|feet) (are|were|is|was)? (turning|turned)? blue,
    (people|those|peers|persons|others|someone) (who|that) (have|has)? overdos*,
    (narcan|naloxone) (sent|left|given
      to|provided|offered|supplied|issued|dropped|mailed|ordered|prescribed|rx|rx'd|script|refill*|on hand|on
      (him|her)|on file|in (the )?(home|house|car|bag|purse|room|office)|in (his|her)
      (home|house|car|bag|purse|room|backpack)|at (home|bedside)|available|handed|picked up|access|to go|and
      (strips|test)|box|boxes|spray (sent|given|left)|w/ (him|her|mo|mom)|for home|x# (sent|left|given)),
    (needs|need|wants|want|has|have|carries|carry|carrying|keeps|keep|left|sent|provided|offered|issued|brought|handed|dropped|dropped
      off|asked for|asking for|rx for|script for|picked
      up|ordered|mailed|extra|new|more|got|gave|showed|teach|taught|how to use|stocked|w/|with|has own)
      (more|a|his|her|some|extra|two|2|the|own|${person})* (boxes of|box of|doses of|kit of|supply of)?
      (narcan|naloxone) (kit*|box*|spray|refill*|card|supply|at|to go|for home)?,
    (left|right|l|r|both|rt|lt) eye* od, (eye|eyes|vision|va|drops|glaucoma|iop) od, od 20/#, od/os,
    od (and os|& os|vision|eye),
    tomo (#|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|unas|varias|muchas)
      (cerveza*|caguama*|chela*|tragos|copas|vaso*|cheves),
    (plan|plans|planned|planning|wants|wanted|want|gonna|going|going
      to|intends|threatened|threatens|threatening|thinking|thought|thoughts|vows) (to|of|about|abt|she would|he
      would)? (od|overdose|overdosing) (on|w/|with|by|tonight)? ...,
    (was|is|were|he's|she's|hes|shes|im|i'm) (gonna|going to) (od|overdose) ...`,
  words: `
    overdos*, OD, od'd, od on, od last, od in, oded, narcan, narcan'd, naloxone, (recent|survived an|survived|had an|
    another|second|third|two|#) (OD|ODs), took (a|the) (whole)? bottle of,
    took too many (pills|meds|tylenol), nodded out,
    (took|swallowed|ingested|downed|popped|ate) (about|like|approx|around|almost|over|at least|~)?
      (1|2|3|4|5|6|7|8|9)# (of)?
      (pills|tabs|tablets|his|her|mom's|moms|dad's|xanax|tylenol|advil|ibuprofen|ativan|benadryl|meds|seroquel|klonopin|trazodone|aspirin|oxy*),
    found blue, # doses of narcan, narcan x#,
    (took|swallowed|ingested|downed|drank) (a|the|his|her|an) (whole|entire|full) bottle,
    (took|swallowed|ingested|downed|ate) (a)? (handful|bottle|bunch|lot) of
      (pills|meds|tylenol|advil|ibuprofen|xanax|ativan|benadryl|aspirin|trazodone|seroquel|sleeping pills),
    (swallowed|ingested|downed) (all|most) of (his|her|the|moms|mom's) (pills|meds|medication*|xanax|tylenol),
    od'ed, o.d., pumped (his|her) stomach, stomach pumped, odd on (fent*|heroin|meth|pills),
    took (5|6|7|8|9) (pills|tylenol|tabs|xanax), # narcans, turned blue after (a|one|two)? (hit|bump|line|shot),
    narcan administered, (8|4|2) mg (narcan|naloxone), (took|ate|swallowed) (5|6|7|8|9) of (his|her) (mom's|moms|
    dad's|wife's|gma's|sister's) (oxy*|percs|pills|xanax|norcos),
    (took|swallowed|ingested|downed|ate) (all|the rest|most|a bunch|a lot|a ton|too much|unknown
      (qty|quantity|amount|number)|an unknown (qty|amount|number|quantity)) (of)? (his|her|the|moms)? ... (at
      once|on purpose|pills|to die|to sleep forever),
    (took|injected) too much (insulin|xanax|fent*|heroin|methadone|of (her|his)),
    (non fatal|nonfatal|non-fatal|accidental|intentional|opioid|fentanyl|heroin|suspected|possible) od,
    od (at|fri*|sat*|sun*|mon*|tues*|wed*|thurs*|x#|yest*|this|again|2),
    (got|gets) into (grandma's|grandmas|moms|mom's|the|his|her)?
      (pills|meds|medicine|medication*|gummies|edibles|methadone|suboxone),
    poison control (called|contacted|notified|said),
    needle (in|still in|beside|next to|by|near) (her|his|arm|him),
    (not|stopped) breathing after (using|(he|she) used),
    (unresponsive|unconscious) ... (needle|after using|fent*|pill bottle*),
    (ate|took|swallowed) (a|the) (whole|entire|full) (sheet|pack|strip|card|week|month),
    (drank|downed|chugged) (a|the) (whole|entire)? bottle of
      (cough|nyquil|robitussin|methadone|sanitizer|mouthwash|bleach),
    revived (w/|with) (narcan|naloxone|cpr and narcan), oding, narcand, narcanned, narcan'ed, narcaned,
    poison control (sent|told|advised|had|says|said|wants), (called|calling) poison control,
    (medics|ems|paramedics|they|staff|roommate|friend|narcan|squad|fire) (had to)? (brought|bring) (him|her|them|cl)
      (back|around|to),
    went out on (fent*|heroin|dope|pills|meth), (hit|given|gave) (w/|with|him|her) (narcan|naloxone),
    (od|ods|od'd|oded|od'ed|o.d.) (on|last|yest*|at|mon*|tues*|wed*|thurs*|fri*|sat*|sun*|again|x#),
    non fatal od, nonfatal od,
    (medics|ems|paramedics|roommate|mom|police|pd|staff|friend|sister|brother|bystander|wife|gf|bf|they|firefighters|neighbor)
      (gave|used|hit|had to give|administered|sprayed|had to use) (him|her|them|cl)? (with|w/)?
      (one|two|three|four|#|a|some|multiple|several)? (doses of|dose of|shots of|rounds of|sprays of)?
      (narcan|naloxone) *,
    (brought|bring) (him|her|them) back (w/|with|using) (narcan|naloxone|cpr),
    (took|swallowed|ingested|downed|drank|chugged|popped|ate) (a|an|the|all|most of|half|her|his)?
      (bunch|handful|fistful|bottle|whole bottle|lot|ton|pile|entire bottle|rest) (of)?
      (the|her|his|mom's|moms|grandma's|some|sleeping|old|all)?
      (pills|meds|medication*|tylenol|advil|benadryl|xanax|ibuprofen|aspirin|pain|sleeping|seroquel|trazodone|blood
      pressure|antidepressants|nyquil|zoloft|gabapentin) ...,
    (not|wasnt|wasn't|stopped|barely|quit) breathing ... (narcan|needle|fent*|heroin|pills|bathroom|used|using|od),
    (turned|went|turning|was) (blue|gray|grey) (in|on|at|after|and)? ...
      (bathroom|needle|narcan|using|used|fent*|heroin|pills|floor),
    (intentional|accidental|unintentional|suspected|possible|known|toxic|polysubstance)
      (ingestion|overdose|poisoning|drug toxicity),
    ingestion of (#|a|his|her|unknown|multiple|several|pills|meds|tylenol|bleach),
    ingested (#|unknown|multiple|several|a bunch|pills|bleach|antifreeze)`,
};

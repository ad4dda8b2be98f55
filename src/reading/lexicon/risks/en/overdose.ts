import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

export const overdose: RiskPhrases = {
  words: `
    OD, od'd, od on, took (a|the) (whole)? bottle of, nodded out, (took|swallowed|ingested|downed|popped|ate)
    (about|like|approx|around|almost|over|at least|~)? (1|2|3|4|5|6|7|8|9)# (of)?
    (pills|tabs|tablets|his|her|mom's|moms|dad's|xanax|tylenol|advil|ibuprofen|ativan|benadryl|meds|seroquel|klonopin|trazodone|aspirin|oxy*),
    narcan x#, (took|swallowed|ingested|downed|drank) (a|the|his|her|an) (whole|entire|full) bottle, stomach pumped,
    poison control (called|contacted|notified|said), needle (in|still in|beside|next to|by|near) (her|his|arm|him),
    (unresponsive|unconscious) ... (needle|after using|fent*|pill bottle*), (ate|took|swallowed) (a|the)
    (whole|entire|full) (sheet|pack|strip|card|week|month), (hit|given|gave) (w/|with|him|her) (narcan|naloxone),
    (medics|ems|paramedics|roommate|mom|police|pd|staff|friend|sister|brother|bystander|wife|gf|bf|they|firefighters|neighbor)
    (gave|used|hit|had to give|administered|sprayed|had to use) (him|her|them|cl)? (with|w/)?
    (one|two|three|four|#|a|some|multiple|several)? (doses of|dose of|shots of|rounds of|sprays of)?
    (narcan|naloxone) *, (took|swallowed|ingested|downed|drank|chugged|popped|ate) (a|an|the|all|most
    of|half|her|his)? (bunch|handful|fistful|bottle|whole bottle|lot|ton|pile|entire bottle|rest) (of)?
    (the|her|his|mom's|moms|grandma's|some|sleeping|old|all)?
    (pills|meds|medication*|tylenol|advil|benadryl|xanax|ibuprofen|aspirin|pain|sleeping|seroquel|trazodone|blood
    pressure|antidepressants|nyquil|zoloft|gabapentin) ..., (not|wasnt|wasn't|stopped|barely|quit) breathing ...
    (narcan|needle|fent*|heroin|pills|bathroom|used|using|od), (nac|n-acetylcysteine)
    (drip|protocol|started|infusion), (stomach|gastric) (was)? (pumped|lavage),
    (medics|medic|ems|emts|emt|paramedics|paramedic|fire|firefighters|police|officer|officers|deputy|deputies|co|cos|bystander|bystanders|stranger|neighbor|ambulance|rescue|squad|er|ed|librarian|roommate|roomie|cellie|friend|cousin)
    (had to)? (gave|give|used|use|hit|administered|sprayed|pushed|did|narcan)?
    (him|it|her|me|client|mom|dad|mo|fa|son|daughter|kid|child|baby|resident|youth|dude)? (with)?
    (one|two|three|four|five|six|#|multiple|several|double|a|some|more|the|her|his|house|iv|im|in|nasal|intranasal|nasal)?
    (# mg|#mg|doses|dose|rounds|round|shots|shot|sprays|spray|hits|hit|cans|can|units|boxes|box)? (of)?
    (narcan|naloxone|nasal spray|nose spray|kloxxado), (had to|hadta) (use|give|administer|hit|push|spray|be
    given|be hit with|be) (him|it|her|me|client|mom|dad|mo|fa|son|daughter|kid|child|baby|resident|youth|dude)?
    (with)?
    (one|two|three|four|five|six|#|multiple|several|double|a|some|more|the|her|his|house|iv|im|in|nasal|intranasal|nasal)?
    (# mg|#mg|doses|dose|rounds|round|shots|shot|sprays|spray|hits|hit|cans|can|units|boxes|box)? (of)?
    (narcan|naloxone|nasal spray|nose spray|kloxxado),
    (hit|sprayed|dosed|revived|reversed|saved|woken|woke|back|treated|came to|came around|survived|alive|brought
    (him|it|her|me|client|mom|dad|mo|fa|son|daughter|kid|child|baby|resident|youth|dude) back|brought
    (him|it|her|me|client|mom|dad|mo|fa|son|daughter|kid|child|baby|resident|youth|dude) around|bring
    (him|it|her|me|client|mom|dad|mo|fa|son|daughter|kid|child|baby|resident|youth|dude) back)
    (him|it|her|me|client|mom|dad|mo|fa|son|daughter|kid|child|baby|resident|youth|dude)? (up)?
    (with|by|after|thanks to|from|using)
    (one|two|three|four|five|six|#|multiple|several|double|a|some|more|the|her|his|house|iv|im|in|nasal|intranasal|nasal)?
    (# mg|#mg|doses|dose|rounds|round|shots|shot|sprays|spray|hits|hit|cans|can|units|boxes|box)? (of)?
    (narcan|naloxone|nasal spray|nose spray|kloxxado), (needed|required|req'd|reqd|requiring|needing|responded
    to|response to|responsive to|responds to|responding to|reversed by|despite|took|took about|took like)
    (one|two|three|four|five|six|#|multiple|several|double|a|some|more|the|her|his|house|iv|im|in|nasal|intranasal|nasal)?
    (# mg|#mg|doses|dose|rounds|round|shots|shot|sprays|spray|hits|hit|cans|can|units|boxes|box)? (of)?
    (narcan|naloxone|nasal spray|nose spray|kloxxado), (narcan|naloxone|nasal spray|nose spray|kloxxado) (was)?
    (x#|x #|#x|# x|#mg|# mg|twice|given (at (the)? scene|by|x#|twice|in the|en route|before|and
    (he|she|client|came|transport*|revived|respond*)|on scene|per|pta|to
    (him|mom|dad|client|baby))|administered|pushed|used
    (on|last|x#|sat*|sun*|mon*|tue*|wed*|thu*|fri*|again|twice)|worked|brought|saved|woke|revived|by
    (ems|medics|police|fire|staff|bystander|friend|roommate|paramedics|neighbor)|in (the)? (field|rig|ambulance)|en
    route|on scene|at (the)? scene|pta|with (good|no|poor|some|partial|little) *|drip|gtt|reversal|reversed),
    narcan'd, narcanned, (#|one|two|three|four|five|six|multiple|several)
    (doses|dose|rounds|round|shots|sprays|hits|cans) (of)? (narcan|naloxone|nasal spray|nose spray|kloxxado),
    (two|three|four|five|six|#|#x) (narcans|narcan) (to|before|and|until|used|given|by), narcan, found blue, #
    narcans, revived (w/|with) (narcan|naloxone|cpr and narcan)`,
};

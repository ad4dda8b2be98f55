import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

export const homicidalIdeation: RiskPhrases = {
  words: `
    wants to kill (him|his|her|the|them|someone|somebody|people|dad|mom|my|a), kill
    (his|my|the|them|someone|somebody|people|others), kill her
    (mom|dad|mother|father|husband|boyfriend|bf|ex|boss|sister|brother|kids), going to kill
    (him|her|them|his|the|someone), gonna kill (him|her|them|his|the|someone), (kill|killing|murder|murdering)
    (my|his|her|their|the|that|those|this)
    (boss|neighbor*|landlord|ex|guy|man|woman|wife|husband|mom|mother|dad|father|stepdad|stepfather|stepmom|brother|sister|son|daughter|kids|children|roommate|coworker*|co-worker*|teacher*|judge|po|worker|caseworker|family|bf|boyfriend|gf|girlfriend|partner|uncle|aunt|cousin|grandma|baby|ex's|exs|dealer|people|person|doctor|staff|nurse),
    want* (him|her|them|his|the) ... dead,
    (fantasiz*|thoughts|thinking|thought|dreams|dreaming|plan|plans|planned|planning|plotting|urge*|urges|wants|wanted|wanting|want|vows|vowed|swears|swore|would
    like|he'd like|she'd like|i'd like) (of|about|abt|on|to)
    (kill|killing|murder|murdering|strangle|strangling|stab|stabbing|shoot|shooting|smother|smothering|poison|poisoning|choke|choking|suffocate|suffocating|drown|drowning)
    (him|her|them|his|the|that|whoever|someone|somebody|everyone|everybody|people|ppl|my|this|all|others|anyone|mom|dad|me|us|ex|stepdad|staff|another),
    (he|she|they) (want|wants|wanted) to kill (him|her|them|me|us|my|his|the|someone|somebody|people|everyone),
    (he'd|she'd|hed|shed|he'll|she'll|hell|they'd|i'd|i'll|ill|would|going to|gonna|gunna|plans to|planning to|wants
    to|wanted to|thinking of|thinks about|thought about|ready to|threatening to|vowed to|hes gonna) (like to)? (go)?
    (kill|shoot|stab|murder|strangle|slit|blow away|take out|put a bullet in|bury|off|killing|shooting|stabbing)
    (him|her|them|his|her|their|my|me|the|that|a|everyone|everybody|somebody|someone|all of) ...,
    (thoughts|thought|urge|urges|fantasies|fantasy|ideas|images|dreams|plan|plans|intent) (of|about|abt|to)
    (hurting|harming|hurt|harm|stabbing|shooting|killing|choking) (his|her|my|the|a|an)?
    (coworker*|co-worker*|boss|neighbor*|ex|stepdad|stepfather|mom|dad|mother|father|brother|sister|wife|husband|roommate*|gf|bf|girlfriend|boyfriend|kids|baby|child|family|landlord|staff|peer*|nurse|manager|supervisor|ppl|teacher),
    (thinks|thinking|thought|thoughts|fantasies|fantasy|dreams|dreaming|images|urge|urges|plan|plans|planned|planning)
    (a lot)? (of|about|abt|to)
    (hurting|hurt|harming|harm|killing|kill|stabbing|stab|shooting|shoot|poisoning|poison|choking|strangling|smothering|drowning|burning|running
    over|ending) (him|her|them|others|other people|people|someone|somebody|his *|her *|their *|my *|the
    (baby|kids|neighbor|landlord|teacher|boss|staff|judge|worker|doctor|po)|everyone|everybody), wants
    (him|her|them|his *|her *|the *) dead,
    (he'd|hed|she'd|shed|he'll|hell|she'll|they'd|i'd|id|i'll|ill|ima|imma|gonna|going to|will|would|wants to|wanted
    to|threatened to|threatening to|ready to) poison
    (him|her|them|me|us|you|u|ya|yall|someone|somebody|anybody|anyone|everybody|everyone|whoever|people|staff|the
    worker|the aide|the nurse|that *|his *|my *|the * guy|a (boy|girl|kid|peer|guy)|her|his) ...`,
  findings: `hi (present|positive|pos|yes|endorsed|active|voiced|positivo|presente)`,
};

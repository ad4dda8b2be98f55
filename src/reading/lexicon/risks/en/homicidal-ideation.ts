import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';
import { homicidalLookAlikes } from './homicidal-ideation-look-alikes.ts';
import { anybody, meant } from './people-and-things.ts';

const threatens = `kill|shoot|stab|murder|strangle|slit|blow away|take out|put a bullet in|bury|off`;
const whom = `him|her|them|his|her|their|my|me|the|that|a|everyone|everybody|somebody|someone|all of`;

export const homicidalIdeation: RiskPhrases = {
  except: homicidalLookAlikes,
  english: `
    si/hi, hi towards, hi w/`,
  words: `
    HI, si/hi, SI/HI, homicid*, thoughts of killing (him|her|them|his|someone|somebody|people|others|the|a|everyone|staff|my|herself and|himself and),
    wants to kill (him|his|her|the|them|someone|somebody|people|dad|mom|my|a),
    kill (his|my|the|them|someone|somebody|people|others),
    kill her (mom|dad|mother|father|husband|boyfriend|bf|ex|boss|sister|brother|kids),
    going to kill (him|her|them|his|the|someone), gonna kill (him|her|them|his|the|someone),
    thoughts of hurting (others|someone|people|his|her|the),
    wants to hurt (others|someone|people|his|somebody|them), harm others, hurting others, plan to kill,
    (kill|killing|murder|murdering) (my|his|her|their|the|that|those|this)
      (boss|neighbor*|landlord|ex|guy|man|woman|wife|husband|mom|mother|dad|father|stepdad|stepfather|stepmom|brother|
      sister|son|daughter|kids|children|roommate|coworker*|co-worker*|teacher*|judge|po|worker|caseworker|family|bf|
      boyfriend|gf|girlfriend|partner|uncle|aunt|cousin|grandma|baby|ex's|exs|dealer|people|person|doctor|staff|
      nurse),
    (kill|killing|murder|murdering|shooting|stabbing|strangling)
      (him|her|them|someone|somebody|people|everyone|everybody|me|us|you|anyone|others),
    want* (him|her|them|his|the) ... dead, put a bullet in (him|her|them|his), going to end (him|her|them),
    shoot up the (school|office|place|job|workplace), (hurt|hurting) (someone|somebody|other people|others),
    (would|will|going to|gonna) (stab|shoot|strangle|smother) (him|her|them|his|me),
    (fantasiz*|thoughts|thinking|thought|dreams|dreaming|plan|plans|planned|planning|plotting|urge*|urges|wants|
    wanted|wanting|want|vows|vowed|swears|swore|would
      like|he'd like|she'd like|i'd like) (of|about|abt|on|to)
      (kill|killing|murder|murdering|strangle|strangling|stab|stabbing|shoot|shooting|smother|smothering|poison|
      poisoning|choke|choking|suffocate|suffocating|drown|drowning)
      (him|her|them|his|the|that|whoever|someone|somebody|everyone|everybody|people|ppl|my|this|all|others|anyone|mom|
      dad|me|us|ex|stepdad|staff|another),
    kill (whoever|everyone|everybody|anyone|everybody),
    (he|she|they) (want|wants|wanted) to kill (him|her|them|me|us|my|his|the|someone|somebody|people|everyone),
    (somebody|someone|somebodys|someones|somebody's|someone's) (is|'s)? (gonna|going to) die,
    take out (everyone|everybody|the whole|all of them), take (everyone|everybody|them all) out (w/|with) (him|her),
    shoot up (the|a|that|his|her)
      (warehouse|shop|store|church|club|building|house|mall|plant|clinic|court|courthouse|party|block),
    (slit|slitting|cut) (his|her|their|someones) ... throat,
    (gonna|going to|ima|imma|'ll|will) (body|murk|merk|off) (that|this|the|him|her|his),
    hit list, kill list,
    (he's|hes|she's|shes|is|you're|youre|theyre) a dead (man|woman|person|guy),
    (slit|cut) ... throat,
    (super|landlord|landlady|neighbor|neighbors|boss|ex|dad|father|stepdad|mother|mom|brother|sister|roommate|judge|
    po|guy|people|everyone|man|woman|caseworker|worker|staff|wife|husband|bf|uncle|cousin|teacher|kids|they|they
      all) (just|all|both)? (has|have|deserve*|need*|ought|should|got) (to)? die,
    thoughts of (hurting|harming|killing|smothering|drowning|shaking) (her|his|the|their|my)?
      (baby|son|daughter|kids|child|children|mother|mom|wife|husband|newborn|infant),
    (he'd|she'd|hed|shed|he'll|she'll|hell|they'd|i'd|i'll|ill|would|going to|gonna|gunna|plans to|planning to|wants
      to|wanted to|thinking of|thinks about|thought about|ready to|threatening to|vowed to|hes gonna) (like to)?
      (go)? (${threatens}|killing|shooting|stabbing) (${whom}) ...,
    (gonna|going to|will|wants to|'ll) put (him|her|them|it|this one|that one|the baby|the kids) in (the|a)
      (river|lake|tub|oven|trunk|ground|grave),
    (stands|stood|standing) over (her|him|them) (w/|with) (a|the) (pillow|knife|gun|hammer|bat|pillow case),
    (wants|wanted|want|wanting) to (hurt|harm) (the|that|his|her|a)
      (guy|man|woman|person|boss|ex|neighbor|coworker|stepdad|dad|mom|brother|sister|wife|husband|roommate|gf|bf|
      landlord|dealer),
    (ways|how) to kill (his|her|my|the)?
      (dad|mom|mother|father|stepdad|brother|sister|wife|husband|ex|gf|bf|boss|neighbor|family|people|someone|kids),
    (thoughts|thought|urge|urges|fantasies|fantasy|ideas|images|dreams|plan|plans|intent) (of|about|abt|to)
      (hurting|harming|hurt|harm|stabbing|shooting|killing|choking) (his|her|my|the|a|an)?
      (coworker*|co-worker*|boss|neighbor*|ex|stepdad|stepfather|mom|dad|mother|father|brother|sister|wife|husband|
      roommate*|gf|bf|girlfriend|boyfriend|kids|baby|child|family|landlord|staff|peer*|nurse|manager|supervisor|ppl|
      teacher),
    (thinks|thinking|thought|thoughts|fantasies|fantasy|dreams|dreaming|images|urge|urges|plan|plans|planned|planning)
      (a lot)? (of|about|abt|to)
      (hurting|hurt|harming|harm|killing|kill|stabbing|stab|shooting|shoot|poisoning|poison|choking|strangling|
      smothering|drowning|burning|running
      over|ending) (him|her|them|others|other people|people|someone|somebody|his *|her *|their *|my *|the
      (baby|kids|neighbor|landlord|teacher|boss|staff|judge|worker|doctor|po)|everyone|everybody),
    wants (him|her|them|his *|her *|the *) dead,
    (wants|wanted|wish*|hopes) (him|her|them|his ex|her ex|his dad|her dad|stepdad) (was|were|to be)? dead,
    (put|putting|empty|emptying) (one|two|three|#|a few|a round|rounds|a bullet|bullets|a clip|lead|a knife|holes)
      in(to|side)? (him|her|them|his *|her *|their *|that *),
    (put|putting) (one|two|a bullet|bullets|rounds|a knife|holes) in (him|her|them|his *|her *|their *),
    shoot up (the|a|that|his|her|my)? (old|former|last)? (job|work|workplace|jobsite|program|shelter|group home),
    (${meant}) poison (${anybody}|her|his) ...,
    (thoughts|urges|ideas|thinking|plan|plans) (of|to|about|abt) (poisoning|poison) (${anybody}|her|his) ...,
    (pos|positive|scored|high|elevated|yes) (pos|positive|high)? (on|for|to) (the)? (hi|homicidal|homicide)
      (screen*|eval*|item|items|question*|risk),
    (list|lists|names) of
      (kids|people|ppl|students|teachers|those|staff|boys|girls|everyone|everybody|classmates|coworkers) ...
      (kill|shoot|stab|die|dead)`,
  findings: `
    hi (present|positive|pos|yes|endorsed|active|voiced|positivo|presente),
    (positive|pos|positivo) (for|para)? (si and|si &|si y|si|both si and)? hi`,
};

import type { RiskFrames } from '#reading/lexicon/lexicon.ts';
import { killing, persons } from '#reading/lexicon/risks/en/people-and-things.ts';

const anyPerson = persons.replaceAll('|', ',');

/** How somebody says that a killing is on their mind: the words in front of its verb. */
const minded = `
  think|thinks|thinking|thought|thoughts|ideation|ideations|idea|ideas|urge|urges|impulse|impulses|desire|desires|
  desiring|
  wish|wishes|wished|wishing|want|wants|wanted|wanting|longs|yearns|itching|dying|eager|would like|would love|like|
  love|
  intend|intends|intended|intending|intent|intention|intentions|plan|plans|planned|planning|plot|plots|plotted|
  plotting|
  fantasy|fantasies|fantasize|fantasizes|fantasized|fantasizing|dream|dreams|dreamed|dreaming|daydreams|daydreaming|
  imagine|imagines|imagined|imagining|picture|pictures|pictured|picturing|visualize|visualizes|visualizing|envisions|
  sees himself|saw himself|seeing himself|see himself|see myself|images|visions|flashes|obsess|obsesses|obsessed|
  obsessing|obsessive|fixated|fixates|fixating|ruminates|ruminating|rumination|preoccupied|perseverating|consider|
  considers|considered|considering|contemplate|contemplates|contemplated|contemplating|tempted|temptation|vows|vowed|
  swears|swore|determined|decided|resolved|ready|prepared|willing|means|meant|compelled|commanded|told|ordered|talk|
  talks|talked|talking|spoke|speaks|speaking|mutters|muttering|mumbles|mumbling|rants|ranting|raves|raving|head|mind|
  ways|way|how|best way|steps|rehearsed|rehearses|rehearsing|researched|researching|googled|searched|afraid|fears|
  fear|
  scared|close|came close|nearly|almost|feel like|feels like|felt like|feeling like|rather|capable|hopes|hoping|
  threats|
  looking forward|need|needs|has|have|had|gotta|got|gonna|going|about|fixing|fixin|finna|bout|ima|imma`;
const linking = `of|about|abt|on|to|that|into|over|re|with|w/|by|for`;
const small = `
  (how|what|when|ways|way|often|daily|a lot|all day|constantly|seriously|actively|only|just|really|actually|
  repeatedly|
  again|still|also|maybe|sometimes|it would be|it|he|she|i|they)`;
const before = `
  (of|about|abt|on|to|that)? (hurting|harming|hurt|harm|beating|attacking|assaulting|maiming|torturing)? (and|or|
  and/or|n)?`;

const victims = `${anyPerson}, (#|five|ten|two|three|all|most|every|each) (kids|people|ppl|students|of them|teachers)`;
/** English thoughts of killing somebody else, in whatever words they come. */
export const englishKillingThoughts: RiskFrames = [
  [
    'homicidal_ideation',
    [
      { parts: [`(${minded}) ${small}? ${before} (${killing})`, victims], beside: true },
      { parts: [`(${minded}) (${linking}) ${small}? ${before} (${killing})`, victims], beside: true },
      {
        parts: [
          `(he|she|i|they|we|mom|mo|dad|fa|client|mother|father|teen|youth|boy|girl|kid)? (will|'ll|would|might|may|
            could|can|he'd|she'd|he'll|she'll|i'll|ill|i'd|hed|shed) (just|really|still|gladly|happily|easily|one day|
            someday|go|probably)? (${killing})`,
          victims,
        ],
        beside: true,
      },
      {
        parts: [
          `(i'm|im|he's|she's|i am|the one to|has to|have to|needs to|gotta|must|will|i'll|ill|he'll|she'll|gonna|
            going to)`,
          `(put|putting) (a|one|two)? (bullet|bullets|round|knife) (in|into|through|thru), (put|putting|take|taking)
            (him|them|her|stepdad|stepmom|dad|mom|brother|sister|boss|everyone) (down|out (first|for good|permanently|
            before|with me|then))`,
        ],
        beside: true,
      },
      {
        parts: [
          `cannot promise, could not promise, refuses to promise, would not promise, cannot guarantee, would not say`,
          `(he|she|they|that he|that she|i)? (will not|would not) (hurt or)? (${killing})`,
        ],
      },
      {
        parts: [
          `(${minded}) ${small}? (of|about|abt|on|to|that)? (end|ending|take|taking|finish|finishing|snuff|snuffing)`,
          `(out)? (his|her|the|my|their|that|someone's|another|somebody's|a) (boss|boss's|wife|wife's|husband's|mom's|
            mother's|father's|dad's|brother's|sister's|son's|daughter's|child's|children's|kids'|kids|baby's|ex's|
            roommate's|neighbor's|landlord's|partner's|stepfather's|stepdad's|person's|man's|woman's|victim's|
            supervisor's|uncle's|aunt's|cousin's|teacher's|grandmother's|family's) (life|lives)`,
        ],
        beside: true,
      },
      {
        parts: [
          `(${minded}) ${small}? (of|about|abt|on|to)? (beat|beating|choke|choking|burn|burning|stomp|stomping|bash|
            bashing|hit|hitting|shake|shaking|strangle|squeeze|squeezing)`,
          anyPerson,
          `to death, until (he|she|they) (is|was|are) dead, till (he|she|they) (dies|die|died|stops breathing|stopped
            breathing), and kill (him|them)`,
        ],
        beside: true,
      },
      {
        parts: [
          `(${minded}) ${small}? (of|about|abt|on|to|that)? (blow|blowing|shoot|shooting|bash|bashing|smash|smashing|
            cave|caving|knock|take|taking)`,
          `(brains|brain|head|heads|skull|face) (off|out|in|clean off)`,
        ],
      },
      {
        parts: [
          `(${minded}) ${small}? (of|about|abt|on|to|that)? (put|putting|hold|holding|press|pressing|push|pushing|
            pushed|throw|throwing|toss|tossing|drop|dropping|shove|shoving|run|running|drive|driving|set|setting|feed|
            feeding|give|giving|overdose|overdosing|turn|turning)`,
          anyPerson,
          `(over|on|onto|against) (his|her|the|my|their|mom's|mother's|dad's|baby's|*'s) (face|mouth|nose|head), out
            (of)? (the|a) (window|car|door), (off|over) (the|a) (bridge|roof|balcony|cliff|ledge|building|overpass|
            railing), down (the|a) (cellar|basement|front|back|porch)? (stairs|steps|well|elevator shaft|hill), (in
            front of|under|into|in) (the|a)?
            (train|bus|truck|car|traffic|river|lake|tub|pool|ocean|oven|bathwater|water), under (the)? water, on fire,
            over (w/|with) (the|his|her|a|my)? (truck|car|van|suv)`,
        ],
      },
      {
        parts: [
          `(${minded}) ${small}? (of|about|abt|on|to)? (put|putting|hold|holding|press|pressing)`,
          `(a|the)? (pillow|blanket|bag|plastic bag|hand|towel|knife|gun|bullet) (over|on|onto|against|to|in|into)
            (his|her|the|my|their|mom's|mother's|dad's|baby's|*'s)`,
          `face, mouth, nose, head, throat, neck, chest, heart, back`,
        ],
        beside: true,
      },
      {
        parts: [
          `(${minded}) ${small}? (of|about|abt|on|to|that)? (run|running) over, (${minded}) ${small}? (of|about|abt|
            on|to)? (taking out|take out|finish off|finishing off|get rid of|getting rid of|do away with|doing away
            with|put down|putting down|do in|blow up|blowing up|shoot up|shooting up|gas|wipe out|wiping out|catching
            a body|catch a body|unload on|open fire on|hunting down|hunt down and kill)`,
          `${anyPerson}, tenants, over, school, plant, place, office, church, mall, store, clinic, warehouse, job,
            job site, shelter, program, house, workplace, courthouse, concert, building, both`,
        ],
        beside: true,
      },
      {
        parts: [
          `(want|wants|wanted|wanting|wish|wishes|wished|wishing|hopes|hoped|hoping|pray|prays|prayed|praying|like to
            see|love to see|rather see|happy to see|glad to see|better off|prefer|prefers|needs|would like|would love|
            rather have)`,
          anyPerson,
          `(to be|was|were|is|are|would be)? (dead|six feet under|in the ground|in a grave|to die|would die|in a
            coffin|in a casket|buried|gone for good|off this earth|off the earth|out of the world)`,
        ],
        beside: true,
      },
      {
        parts: [
          `(better off|wish|wishes|hope|hopes|if|only when|only way out is if|feel better if|not rest until|not stop
            until|be happy when|be free when)`,
          anyPerson,
          `(was|were|is|are|would be)? (dead|in the ground|dies|die) ... (by his own hand|see to it|do it himself|by
            my hand|make sure|pull* the trigger|do the job|his own hands)`,
        ],
      },
      {
        parts: [
          `wait for (him|them|the *), waiting for (him|them|the *), find (him|them|the *), go to (his|the|her) *,
            hunt (him|them|the *) down`,
          `(and|&|then) (shoot|kill|stab|strangle|murder|finish|poison|end) (him|them|it|her)`,
        ],
      },
      {
        parts: [
          `talk*, spoke, speaks, thinks, thought*, plan*, mention*, hint*, afraid, fear*, worried`,
          `(of|about|abt|a|re) (a|the)? (murder suicide|murder/suicide|murder-suicide|double suicide|mercy killing|
            taking (the kids|the baby|them|the children|us all|everyone) (with him|to heaven|to god|with me))`,
        ],
      },
      {
        parts: [
          `(${minded}) (to|of|about)? (give|giving|slip|slipping|feed|feeding|inject|injecting)`,
          anyPerson,
          `(all)? (the|his|her|a|too much|enough|whole bottle of|extra)? (morphine|insulin|pills|meds|poison|overdose|
            bleach|antifreeze|fentanyl|drugs|rat poison|cyanide) ... (be done|ends|end it|die|dies|kill|at once|never
            wakes|over with)`,
        ],
      },
      {
        parts: [
          `overdose (him|his *|her *|the *|mom|dad|mother|father|them), smother (him|his *|her *|the *|mom|dad|mother|
            father|them), suffocate (him|his *|her *|the *|mom|dad|them)`,
          `so (it|this|he|she|they|that) (ends|end|dies|die|is over|can rest|would be over|will be over|be over), to
            end (it|her suffering|his suffering|this), be done (with)?`,
        ],
      },
      {
        parts: [
          `duty to warn, duty to protect, tarasoff`,
          `(call*|made|notice|given|notif*|done|fulfilled|met|carried out|completed|warned|invoked|triggered|police|
            pd|victim|target|applied|discharged|initiated|followed|report*|enacted|exercised|executed|letter|alert*)`,
        ],
        either: true,
      },
      {
        parts: [
          `intended victim, potential victim, identifiable victim, intended target, the target, named victim, (person|
            man|woman|coworker|neighbor|ex|boss|guy) (that)? (he|she|client) (said he'd|said he would|wants to|
            threatened to|plans to|intends to|named)? (kill|shoot|murder)?`,
          `warned, notified, alerted, called, contacted, informed`,
        ],
        either: true,
      },
      {
        parts: [
          `(list|lists|names|notebook|journal|drawing*|story|stories|letter|note|poem|diary) ... (of|with|about|
            describ*|where)`,
          `(he|she|client|they) ... (wants|want|wanted|plans|intends|would like|will|would|dreams|is going|planned)
            (to|of)? (kill|killing|murder|murdering|shoot|shooting|stab|stabbing|dead|see dead)`,
        ],
      },
      {
        parts: [
          `(drew|draws|drawing|drawings|drawn|pictures|wrote|writes|written|story|stories|journal*) ... (of|about|how|
            with)?`,
          `(he|she)? (would|will|killing|murdering|shooting|stabbing|classmates|teacher|family|parents|mom|dad|sister|
            brother|staff) ... (kill|dead|murdered|killed|die|bleeding|shot)`,
          `real, happen, mean*, kill, true, plan, will do`,
        ],
        loose: true,
      },
      {
        parts: [
          `thoughts, feelings, ideas, urges, impulses, rage, fantasies, statement*, remark*, comment*, intent,
            threats, dream*, content, theme*`,
          `murderous, homicidal, (of|about) (murder|homicide|mass shooting|mass murder)`,
        ],
        either: true,
        beside: true,
      },
      {
        parts: [
          `(he|she|they|you|someone|that *|his *|her *|the *) (has to|have to|gotta|got to|needs to|must|deserves to|
            ought to|'s gotta) (die|be killed|go in the ground), (does not|do not|did not) deserve to (live|breathe|
            be alive)`,
          `calm*, serious*, says, said, will, i'll, i will, (ends|end) it, the one who, make sure, himself, named,
            about (his|her|the) *, meant it`,
        ],
        loose: true,
      },
    ],
  ],
];

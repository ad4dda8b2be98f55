export const anybody = `
  him|her|them|me|us|you|u|ya|yall|someone|somebody|anybody|anyone|everybody|everyone|whoever|people|staff|
  the worker|the aide|the nurse|that *|his *|my *|the * guy|a (boy|girl|kid|peer|guy)`;
export const carer = `
  son|sons|daughter|dtr|grandson|granddaughter|grandkids|nephew|niece|caregiver|cg|aide|hha|cna|caretaker|payee|poa|
  guardian|roommate|neighbor|friend|bf|boyfriend|gf|girlfriend|husband|wife|brother|sister|cousin|stepson|family|
  staff|tenant|landlord|church|ap|perp`;
export const limb = `
  arm|arms|forearm|forearms|wrist|wrists|thigh|thighs|leg|legs|ankle|ankles|stomach|belly|calf|calves|skin|neck|hip`;
export const meant = `
  he'd|hed|she'd|shed|he'll|hell|she'll|they'd|i'd|id|i'll|ill|ima|imma|gonna|going to|will|would|wants to|
  wanted to|threatened to|threatening to|ready to`;
export const nots = `
  not|never|hadnt|hadn't|had not|had never|havent|haven't|isnt|isn't|wasnt|wasn't|wont|won't|wouldnt|wouldn't|
  would not|will not|didnt|didn't|did not|doesnt|doesn't|does not|dont|don't|do not|couldnt|could not`;
export const plans = `
  going|traveling|travelling|moving|visiting|working|trip|vacation|out of town|starting|graduating`;
/** Anybody a deed may be done to. */
export const persons = `
  him|her|them|em|someone|somebody|people|ppl|everyone|everybody|anyone|anybody|others|another|whoever|whomever|
  man|men|woman|women|guy|guys|dude|dudes|person|persons|boy|boys|girl|girls|kid|kids|child|children|baby|infant|
  newborn|toddler|twins|teen|youth|lady|old lady|old man|family|families|fam|parent|parents|mom|mother|mama|moms|dad|
  father|pops|stepdad|stepfather|stepmom|stepmother|step dad|step father|foster mother|foster mom|foster father|
  foster dad|brother|bro|sister|sis|siblings?|sibs|stepbrother|stepsister|son|daughter|stepson|stepdaughter|uncle|
  aunt|
  auntie|cousin|nephew|niece|grandma|grandmother|grandpa|grandfather|granny|nana|in law|in laws|mother in law|
  father in law|brother in law|sister in law|wife|husband|spouse|partner|fiance|ex|exes|ex wife|ex husband|boyfriend|
  bf|
  girlfriend|gf|baby daddy|baby mama|babydaddy|lover|roommate|roommates|roomie|housemate|housemates|bunkmate|bunkie|
  cellmate|celly|cellie|codefendant|co-defendant|inmate|neighbor|neighbors|landlord|landlady|super|tenant|tenants|
  boss|
  supervisor|manager|foreman|owner|employer|coworker|coworkers|co-worker|co-workers|colleague|business partner|friend|
  friends|buddy|sponsor|dealer|pimp|rapist|abuser|attacker|snitch|witness|witnesses|victim|victims|informant|rival|
  enemy|enemies|gang|crew|stranger|strangers|customer|customers|clerk|cashier|peer|peers|classmate|classmates|student|
  students|bully|bullies|teacher|teachers|principal|coach|counselor|pastor|priest|worker|workers|caseworker|
  caseworkers|case manager|cm|cw|staff|staffs|aide|aides|nurse|nurses|rn|cna|doctor|doctors|dr|surgeon|psychiatrist|
  prescriber|therapist|po|p.o.|probation officer|parole officer|officer|officers|cop|cops|police|deputy|guard|guards|
  detective|judge|prosecutor|da|lawyer|attorney|gal|guardian|caregiver|caregivers|caretaker|sitter|babysitter|driver|
  receptionist|resident|residents|patient|patients|president|mayor|mailman`;
/** What ends a life, in the words of those who think of it. */
export const killing = `
  kill|kills|killing|killin|murder|murdering|shoot|shooting|stab|stabbing|strangle|strangling|suffocate|suffocating|
  smother|smothering|drown|drowning|poison|poisoning|behead|beheading|assassinate|assassinating|
  slaughter|slaughtering|gut|gutting|gassing|electrocute|electrocuting|dismember|
  dismembering|massacre|massacring|butchering|unalive|unaliving|decapitate|decapitating|bludgeon|bludgeoning`;

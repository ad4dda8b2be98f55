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
/** Whoever the client lives with as a couple, or did. */
export const mates = `
  bf|boyfriend|husband|husb|hubby|partner|ex|exhusband|ex-husband|ex husband|ex-wife|ex wife|exwife|ex-husb|exhusb|ex
    bf|
  ex boyfriend|ex gf|ex girlfriend|ex partner|ex spouse|former husband|former fiance|spouse|wife|gf|girlfriend|fiance|
  fiancee|paramour|baby daddy|babydaddy|baby mama|baby's dad|babys dad|baby's father|babys father|kids dad|kids' dad|
  kids father|children's father|childrens father|girls' father|boys' father|old man|old lady|my man|her man|my girl|
  his lady|lover|live-in|live in|significant other|foc|father of the (baby|child|children|kids)|mother of (his|the)
  (kids|children|baby)`;
/** The men among them: "he takes her phone" tells something, "she takes her phone" nothing. */
export const men = `
  bf|boyfriend|husband|husb|hubby|partner|ex|exhusband|ex-husband|ex husband|ex bf|ex boyfriend|spouse|fiance|
    paramour|
  baby daddy|babydaddy|babys dad|kids dad|her man|my man|old man|fa|father|dad|stepdad|stepfather|foc`;
export const women = `
  wife|gf|girlfriend|ex-wife|ex wife|ex gf|ex girlfriend|partner|ex|spouse|fiancee|baby mama|old lady|his lady`;
/** Whoever has care of a child. */
export const minders = `
  mom|mo|mother|mommy|mama|moc|bm|bio mom|bio mother|birth mom|dad|fa|father|daddy|papa|foc|bio dad|bio father|
    parents|
  parent|stepdad|stepmom|stepfather|stepmother|step dad|step mom|gma|grandma|grandmother|granny|mgm|pgm|gpa|grandpa|
  grandfather|mgf|pgf|aunt|auntie|uncle|sitter|babysitter|nanny|daycare|caregiver|caretaker|guardian|moms bf|mom's bf|
  mom's boyfriend|moms boyfriend|mother's boyfriend|mothers boyfriend|dad's gf|dads gf|dad's girlfriend|bf|boyfriend|
    gf|
  girlfriend|foster mom|foster dad|foster mother|foster father|foster parent|foster parents|fm|fp|fos mo|
    stepgrandfather|
  older brother|older sister|cousin|client|cl`;
/** Those they have care of. */
export const youngsters = `
  kid|kids|child|children|chn|boy|boys|girl|girls|baby|babies|infant|infants|toddler|toddlers|newborn|nb|sib|sibs|
    sibling|
  siblings|twin|twins|son|sons|daughter|daughters|stepson|stepdaughter|stepkids|grandkids|grandson|granddaughter|
  grandchild|grandchildren|great-grandson|great-grandchild|greatgrandson|nephew|niece|little one|little ones|little
    girl|
  little boy|little brother|little sister|teen|youth|minor|preschooler|kindergartner|foster child|#yo|# yo|#y|#y/o|#
    y/o|
  # yr old|# year old|#-year-old|#mo|# mo old|# month old|# mos old|#yos`;

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

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

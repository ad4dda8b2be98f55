const narcan = `narcan|naloxone|nasal spray|nose spray|kloxxado`;
const doses = `
  (one|two|three|four|five|six|#|multiple|several|double|a|some|more|the|her|his|house|iv|im|in|nasal|intranasal|
  nasal)? (# mg|#mg|doses|dose|rounds|round|shots|shot|sprays|spray|hits|hit|cans|can|units|boxes|box)? (of)?`;
const who = `him|it|her|me|client|mom|dad|mo|fa|son|daughter|kid|child|baby|resident|youth|dude`;
const rescuer = `
  medics|medic|ems|emts|emt|paramedics|paramedic|fire|firefighters|police|officer|officers|deputy|deputies|co|cos|
  bystander|bystanders|stranger|neighbor|ambulance|rescue|squad|er|ed|librarian|roommate|roomie|cellie|friend|cousin`;

/** Naloxone given to somebody who needed it, as told apart from a kit handed out, carried or taught. */
export const naloxoneGiven = `
  (${rescuer}) (had to)? (gave|give|used|use|hit|administered|sprayed|pushed|did|narcan)? (${who})? (with)? ${doses}
  (${narcan}), (had to|hadta) (use|give|administer|hit|push|spray|be given|be hit with|be) (${who})? (with)?
  ${doses} (${narcan}), (use|used|using|administered|administering|pushed|sprayed|did) ${doses} (${narcan}) (on|to)
  (${who}|a|the|his|my), (hit|sprayed|dosed|revived|reversed|saved|woken|woke|back|treated|came to|came around|
  survived|alive|brought (${who}) back|brought (${who}) around|bring (${who}) back) (${who})? (up)? (with|by|after|
  thanks to|from|using) ${doses} (${narcan}), (needed|required|req'd|reqd|requiring|needing|responded to|response
  to|responsive to|responds to|responding to|reversed by|despite|took|took about|took like) ${doses} (${narcan}),
  (after|s/p|post|received|rec'd|got|getting) ${doses} (${narcan}) (by|from (ems|police|medics|bystander*|a|friend)|
  in the (field|ambulance|rig|ed|er|bathroom)|on scene|at scene|x#|x #|twice|and (cpr|came|woke|was|transport*|
  respond*)|before|pta|reversal|drip), (was|been|were) (given|administered|hit with) ${doses} (${narcan}) (by (ems|
  her|his|police|medics|a|bystander*|staff|fire|roommate|friend*|neighbor)|at the scene|at scene|on scene|in the
  field|in the ambulance|en route|x#|twice|and (came|woke|respond*|revived|cpr|transport*)|sat*|sun*|mon*|tue*|wed*|
  thu*|fri*|last|yesterday), (${narcan}) (was)? (x#|x #|#x|# x|#mg|# mg|twice|given (at (the)? scene|by|x#|twice|in
  the|en route|before|and (he|she|client|came|transport*|revived|respond*)|on scene|per|pta|to (him|mom|dad|client|
  baby))|administered|pushed|used (on|last|x#|sat*|sun*|mon*|tue*|wed*|thu*|fri*|again|twice)|worked|brought|saved|
  woke|revived|by (ems|medics|police|fire|staff|bystander|friend|roommate|paramedics|neighbor)|in (the)? (field|rig|
  ambulance)|en route|on scene|at (the)? scene|pta|with (good|no|poor|some|partial|little) *|drip|gtt|reversal|
  reversed), (gave|given|give|giving) (${who}) (${narcan}) (twice|x#|x #|at (the)? scene|and (he|came|woke|started)|
  until|before|then cpr|because|in the (bathroom|lot|car|hall)), narcan'd, narcanned, narcaned, narcan'ed, narcand,
  narcanning, (#|one|two|three|four|five|six|multiple|several) (doses|dose|rounds|round|shots|sprays|hits|cans)
  (of)? (${narcan}), (two|three|four|five|six|#|#x) (narcans|narcan) (to|before|and|until|used|given|by), (hit|hit
  (${who})) (with) ${doses} narcans`;

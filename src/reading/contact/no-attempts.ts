/**
 * Words that elsewhere say nobody was reached: "while i stood there", "talking to somebody not there", "noticed the lights
 * were off", "power was disconnected", "visits suspended til court", "cant get thru the hall".
 */
export const isSomethingElse = (itself: string, before: string, after: string, sentence: string): boolean =>
  (itself === 'stood there' && /\b(?:while|as|when|mientras) (?:i|we) $/.test(before)) ||
  (/(?:not|n'?t) there$/.test(itself) && unseen.test(before)) ||
  (/\bget (?:thru|through|past)$/.test(itself) && inTheWay.test(after)) ||
  (/^(?:nobody|no ?one) at$/.test(itself) && asTold.test(sentence)) ||
  (/^lights?\b.*off$/.test(itself) && noticed.test(before)) ||
  (itself === 'disconnected' && supply.test(before)) ||
  (/^(?:visits?|visitation) suspended$/.test(itself) &&
    /^ (?:til|till|until|pending|per|by|thru|through|hasta)\b/.test(after));

const unseen =
  /\b(?:(?:somebody|someone|people|ppl|things?|bugs)(?: (?:who|that))?(?: (?:is|are|was|were))?|that'?s|who (?:is|are|was)) $/;
/** "cant get thru hall": what is piled up in the house, or how somebody fares. */
const inTheWay =
  /^ (?:the |a |his |her |their |this )?(?:halls?|hallway|kitchen|(?:bed|bath|living )?rooms?|stairs|clutter|trash|junk|piles?|days?|nights?|week|month|shift|school|life|it)\b/;
/** "nobody at the shelter has seen him since Sunday, Pam told me": who told it was reached. */
const asTold = /^ .*\b(?:has|have|had) (?:seen|heard|talked|spoken).* (?:told (?:me|us)|says|said|reports?|reported)\b/;
const noticed = /\b(?:noticed|saw|found|observed|that|inside)(?: (?:the|all|his|her|their|no))? $/;
const supply =
  /\b(?:power|electric\w*|elec|gas|water|lights?|utilit\w+|heat|internet|service)(?: (?:was|is|got|were|has been|had been|been))? $/;

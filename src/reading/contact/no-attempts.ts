/**
 * Words that elsewhere say nobody was reached: "while i stood there", "talking to somebody not there", "noticed the lights
 * were off", "power was disconnected", "visits suspended til court".
 */
export const isSomethingElse = (itself: string, before: string, after: string): boolean =>
  (itself === 'stood there' && /\b(?:while|as|when|mientras) (?:i|we) $/.test(before)) ||
  (itself === 'not there' && unseen.test(before)) ||
  (/^lights?\b.*off$/.test(itself) && noticed.test(before)) ||
  (itself === 'disconnected' && supply.test(before)) ||
  (/^(?:visits?|visitation) suspended$/.test(itself) &&
    /^ (?:til|till|until|pending|per|by|thru|through|hasta)\b/.test(after));

const unseen = /\b(?:somebody|someone|people|ppl|things?|bugs|that'?s|who (?:is|are|was)) $/;
const noticed = /\b(?:noticed|saw|found|observed|that|inside)(?: (?:the|all|his|her|their|no))? $/;
const supply =
  /\b(?:power|electric\w*|elec|gas|water|lights?|utilit\w+|heat|internet|service)(?: (?:was|is|got|were|has been|had been|been))? $/;

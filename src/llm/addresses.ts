/** Words that end the name of a street and mean nothing else. */
const street =
  'street|st|avenue|ave|av|road|rd|lane|ln|boulevard|blvd|parkway|pkwy|highway|hwy|strasse|str|circle|cir|terrace|ter|crescent|pike';
/** Words of a street that also stand in a note for themselves: a court, a drive, a way. */
const also = 'drive|dr|court|ct|place|pl|way|trail|trl|route|square|sq|loop|alley|close|row|walk|plaza';
const noStreetName =
  'at|in|to|the|for|w|with|from|til|until|of|on|by|a|an|and|is|was|re|this|his|her|mins?|minutes?|hrs?|hours?|days?|wks?|weeks?|blocks?|miles?|am|pm|kids|visits?|calls?|step';
const between = `(?: (?!(?:${noStreetName})\\b)[\\p{L}\\d.'-]+)`;
const side = '(?: (?:[nsew]|[ns][ew]|north|south|east|west)\\.?)?';
const room = 'apt|apartment|apto|depto|unit|suite|ste|trailer|lot|box|bldg|building';
const unit = `(?:,? ?(?:${room}|rm|room|floor|fl|piso|#)\\.? ?#?[a-z]?\\d*[a-z]?\\b)`;
const town = "(?:[,\\n ]{1,3}[a-z][a-z.' -]{2,30}?,? [a-z]{2}\\.?[\\n ]+\\d{5}(?:-\\d{4})?)";

/** Ways to write where somebody lives, for the `likeness` of a text. */
export const addresses: readonly RegExp[] = [
  new RegExp(`(?<![\\d/:])\\d{1,6}[a-z]?${side}${between}{1,4}? (?:${street})\\b\\.?${unit}*${town}?`, 'gu'),
  new RegExp(`(?<![\\d/:])\\d{2,6}${side}${between}{1,3}? (?:${also})\\b\\.?${unit}*${town}?`, 'gu'),
  /(?<!\p{L})(?:calle|avenida|av\.|camino|carrera|paseo|rue|rua|c\/(?! ))(?: [\p{L}.'-]+){1,4},? (?:#|no\.?|num\.?)? ?\d{1,6}\b/gu,
  /(?<!\p{L})(?:p\.? ?o\.? box|apartado(?: postal)?) ?\d+/gu,
  new RegExp(`(?<!\\p{L})(?:${room})\\.? ?#?(?:\\d{1,5}[a-z]?|[a-z]-?\\d{1,4})\\b`, 'gu'),
  // Five figures alone are a postal code before they are anything a note must say.
  /(?<![\d/:$.,-])\d{5}(?:-\d{4})?(?![\d/:%]|[.,]\d)/g,
];

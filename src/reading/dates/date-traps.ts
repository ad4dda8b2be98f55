import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';

/** Numbers and words that look like a date or a time and are none. Looked at with the words around them. */
const traps: readonly { readonly before?: RegExp; readonly itself?: RegExp; readonly after?: RegExp }[] = [
  // Scores, scales, blood pressure.
  {
    itself: /^\d{1,2}\/10$/,
    before: /\b(pain|score|scale|scored|mood|craving|cravings|rated|rates|anxiety|dolor|escala|animo)[\s\w:]{0,14}$/,
  },
  { itself: /^\d{1,2}\/10$/, after: /^ (pain|mood|anxiety|craving|dolor|today on)/ },
  { itself: /^\d{1,2}\/\d{1,2}$/, before: /\b(?:scored?|score of|scoring)(?: a)? $/ },
  { itself: /^\d{1,2}\/(?:10|21|27|30)$/, before: /\b(?:phq|gad|moca|mmse|pcl)[- ]?\d?(?: (?:of|was|is|at))? $/ },
  { itself: /^\d{2,3}\/\d{2,3}$/, before: /\b(bp|b\/p|blood pressure|presion)\b[\s\w:]{0,8}$/ },
  // Addresses, rooms, file numbers.
  {
    itself: /^(?!\d{1,2}\/\d{1,2}$|.*(?::\d|\d ?[ap]\.?m\b|\d ?(?:-|to) ?\d{3}))\d/,
    before:
      /(?:^|[^a-z])(?:(?<!(?:psych|the|on|medical|icu|tele|surgical) )unit|apt|apt\.|apartment|suite|ste|lot|room|rm|rm\.|bldg|building|#|po box|unidad|depto|cuarto|piso|route|rt|hwy|step|chapter|section|line|form|stage|level|grade|(?<!\b(?:residential|rehab|detox|shelter|snf|program|treatment|tx|sober|halfway|crisis|inpatient|open|new) )bed|gate|exit|channel) ?#?$/,
  },
  {
    itself: /^\d+\/\d+$/,
    after: /^ [a-z0-9]+ (st|street|ave|avenue|rd|road|dr|drive|ln|lane|blvd|ct|way|calle|avenida)\b/,
  },
  // Fractions and counts.
  {
    itself: /^\d\/[2348]$/,
    after:
      /^ ?(hr|hour|hora|of|tab|pill|dose|cup|pack|day|way|pint|bottle|meals|doses|visits|sessions|goals|steps|weeks|days|pills|tabs|classes|mile|block|full|empty|de )/,
  },
  { itself: /^(24\/7|50\/50|20\/20)$/ },
  // "admitted 2/2 fall", "12/12 done"; "Date: 2/2", "hv 12/12" are days.
  {
    itself: /^(2\/2|12\/12)$/,
    after: /^(?! (?:at |@ ?)?\d{1,2}:?\d{0,2} ?[ap]m?(?![a-z]))/,
    before:
      /(?<!(?:\b(?:date|fecha|on|by|dated|hv|ov|visit|tc|call|hearing|court|appt|f\/u|mon|tues?|wed|thurs?|fri|sat|sun|el|del)[:.]? ))$/,
  },
  // Birth dates are never the day of a contact or a deadline.
  {
    before:
      /(dob|d\.o\.b\.?|born|birth ?date|date of birth|bday|birthday|b-day|fecha de nacimiento|nacio|nacid[oa])[\s:,]*(on |is |el |en )?$/,
  },
  // "no contact in 3 wks" looks back; "approved thru 1/15" is no appointment.
  {
    itself: /^(in|within|en) /,
    before:
      /\b(no|not|none|nothing|nada|hasnt|hasn't|havent|haven't|nobody|never|nadie|sin|first time|once|twice|times)\b(?:[^,;.]|(?<=\b(?:mrs?|ms|dr|sra?))\.|\.(?=\d))*$/,
  },
  // Words that are also weekdays or months.
  // "outreach 11p sat w/ peer": behind an hour of no other day it is Saturday.
  {
    itself: /^sat$/,
    before:
      /(?:\b(?:today|yest\w*|tonite|tonight|mon|tue\w*|wed\w*|thu\w*|fri|sun|\d{1,2}\/\d{1,2})\b.*|(?<!\d ?[ap]m? ))$/,
    after:
      /^\s*(with|w\/|down|in\b|on the|next to|together|outside|through|quietly|there|and (talked|spoke|watched)|by )/,
  },
  { itself: /^sat$/, before: /\b(he|she|they|we|i|kids|mom|mo|cl|pt|and|who)\s$/ },
  // "sat w him an hr at the shelter": a sentence opens with what the worker did.
  {
    itself: /^sat$/,
    before: /(?:^|[.;,\n]\s*)$/,
    after:
      /^ (?:with|w\/?) (?:him|her|them|cl|pt|client|mom|dad) (?:an?|for|\d|on|at|in|until|til|while|thru|through|and)(?![a-z])/,
  },
  // "sat 84% on ra": the oxygen in the blood.
  { itself: /^sat$/, after: /^s? ?\d{2,3} ?(?:%|on\b|ra\b)/ },
  { itself: /^sun$/, after: /^ ?(exposure|burn|room|screen|light|life)/ },
  { itself: /^\d{1,2}(?:st|nd|rd|th) this (?:mo|month|wk|week|yr|year)$/ },
  // "sat in, 55 min", "did the whole thing in 15 minutes": how long.
  {
    itself: /^in .*(?:min|mins|minutes?|hrs?|hours?)$/,
    before: /\b(?:did|done|finished|covered|wrapped) (?:the whole thing|it all|everything|them both|both of them) $/,
  },
  { itself: /^(?:in|en), / },
  // "staffed w/ sup Jan 20 min", "saw April 2 hrs": a name and a length.
  { itself: /^[a-z]{3,9}\.? \d{1,3}$/, after: /^ ?(?:min|mins|minutes?|minutos?|hrs?|hours?|horas?)\b/ },
  { itself: /^(may|march|mar) \d/, after: /^ ?(times|kids|people|min|hours|hrs|days|weeks)/ },
  // "tc w/ April 15 min", "sat in, 55 min".
  { itself: /^(?:jan|april|june|august) \d/, after: /^ ?(?:mins?|minutes|hrs?|hours)\b/ },
  { itself: /^in,/ },
  { itself: /^(mar|mar\.)$/ },
  { itself: /^[a-z0-9]+ may$/, after: /^ (?!at\b|with\b|w\/|for\b|and\b|a las?\b)[a-z]/ },
  // "a day before the hearing", "two weeks later": counted from something else than the writing.
  {
    itself: /(?:days?|weeks?|months?|dias?|semanas?|mes(?:es)?) (?:antes|despues|before|after|prior)$/,
    after: /^ (?:de|del|the|his|her|their|my|our|su|that|this|to|court|discharge|release)\b/,
  },
  { itself: /(?:days?|weeks?|months?) later$|(?:dias?|semanas?|mes(?:es)?) (?:despues|mas tarde)$/ },
  // What happens again and again has no date of its own.
  {
    itself: /^(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mie|jue|vie|sab|dom)/,
    before: /\b(?:every|every other|each|alternate|other|otro|cada|todos los|los) $/,
  },
  // Ordinals that count something.
  {
    itself: /^(the )?\d{1,2}(st|nd|rd|th)$/,
    after:
      /^ ?(grade|floor|rings?\b|knock|dose|st\b|street|ave|step|visit|attempt|try|time|placement|birthday|child|hearing|session|call|notice|letter|violation|offense|contact|month|week|day|shift|party|person|quarter|gr\b|period|this (?:month|mo|week|wk|year|yr)|in a row|no[- ]?show|one\b)/,
  },
  // "the bus stop on 9th", "12th and Main": a street.
  {
    itself: /^(?:on )?(?:the )?\d{1,2}(?:st|nd|rd|th)$/,
    before:
      /\b(?:stop|corner|store|shop|station|park|motel|hotel|shelter|house|apt|church|bank|diner|lot|light|bridge|clinic|library|down|off|near)(?: (?:on|at|of|and|&|by))? $/,
  },
  { itself: /^(?:on |the )*\d{1,2}(?:st|nd|rd|th)$/, after: /^ (?:and|&) (?!the\b|\d)[a-z]{3,}/ },
  { itself: /^(?:el )?\d{1,2}$/, after: /^ ?[ªº°]/ },
  // "1h10m", "él 15 minutos": how long.
  { itself: /^\d{1,2}h\d{2}$/, after: /^ ?m(?:ins?|inutos)?\b/ },
  { itself: /^(?:el )?\d{1,2}$/, after: /^ ?(?:min|minutos?|horas?|hrs?|anos|dias|semanas|meses)\b/ },
  // The end of a decimal number.
  { itself: /^\d/, before: /\d\.$/ },
  // "she may first", "he may two-step".
  { itself: /^may [a-z]/, before: /\b(?:he|she|they|we|i|it|you|who|that|which|cl|pt|mom|mo|dad|fa|client|kids) $/ },
  // A money amount, a percentage, a dose.
  { before: /\$ ?$/ },
  { after: /^ ?(%|percent|mg|ml|mcg|lbs?|dollars|dolares|bucks|units\b)/ },
  // "el 5% ..." and "el 911".
  { itself: /^911$/ },
];

/** Whether what looks like a day or a time at this place is something else. */
export function blocked(page: Page, span: Span): boolean {
  const before = page.plain.slice(Math.max(0, span.start - 40), span.start);
  const itself = page.plain.slice(span.start, span.end);
  const after = page.plain.slice(span.end, span.end + 40);
  return (
    traps.some(
      (trap) =>
        (!trap.before || trap.before.test(before)) &&
        (!trap.itself || trap.itself.test(itself)) &&
        (!trap.after || trap.after.test(after)),
    ) || namesAPlace(page, span)
  );
}

/** "at 12 Elm St": a bare hour before a capitalised word is a house number. */
function namesAPlace(page: Page, span: Span): boolean {
  if (!/^(at|@) ?\d{1,4}$/.test(page.plain.slice(span.start, span.end))) return false;
  return /^ (?!Mon|Tue|Wed|Thu|Fri|Sat|Sun|AM|PM)[A-Z][a-z]+/.test(page.typed.slice(span.end, span.end + 20));
}

const spanish =
  /\b(el|la|los|las|con|para|que|del|una|por|fue|esta|ella|su|al|dice|hoy|ayer|hable|visita|llame|madre|cita|hace|dijo|mama)\b/g;
const english = /\b(the|with|w\/|and|to|for|of|was|is|he|she|his|her|at|on|today|says|called|visit|will|mom|not|in)\b/g;

let lastJudged = { plain: '', spanish: false };

/** Whether the text is mostly Spanish. Many readers ask it of one note in a row: the last answer is kept. */
export function looksSpanish(plain: string): boolean {
  if (plain !== lastJudged.plain) {
    const more = (plain.match(spanish)?.length ?? 0) > (plain.match(english)?.length ?? 0);
    lastJudged = { plain, spanish: more };
  }
  return lastJudged.spanish;
}

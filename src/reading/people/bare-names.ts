import { isListedWord } from '#reading/lexicon/everyday-words.ts';
import { languages } from '#reading/lexicon/lexicons.ts';
import { isNoName } from '#reading/lexicon/not-names.ts';
import { everyMatch } from '#reading/matches.ts';
import { hasHourBehind } from '#reading/message/stops.ts';
import { fold, type Page } from '#reading/normalise.ts';
import type { KnownCase, Span } from '#reading/reading.ts';
import { find, words } from '#reading/words.ts';
import { nameAt } from './names.ts';

/** Words after which a name is a person's. */
const leads =
  /(?:\b(?:mom|dad|mo|fa|mother|father|hv|ov|f2f|ftf|tc|pc|ph|phone|home|office|amend|cxl|note|video|collat|court|jail)\/|\(\d\)\s*|(?:^|\s)\d[.)]\s+|: |\b(?:w\/|w|with|to|for|from|saw|met|ran into|bumped into|visited|called|call|phoned|vst|hc|summari[sz]e|recap|resume|resumen de|texted|txted|emailed|e-mailed|contacted|reached|seen|about|re:?|regarding|and|&|interviewed|intvw|interview|intv|intvd|intvwd|see|visit|(?<!(?:wash|store|shop|corner|station|laundromat|mcdonalds|park|clinic|lot|lives?|apt|house|building|walmart|diner|library|office|stop|pantry) )on|of|mostly|mainly|lvm|ov|hv|ci|tc|pc|h\/v|con|a|al|para|de|vi|visite|llame|y|sobre|amend:?|fix:?|correct|told|tell|update|case|caso|attempted|transported|took|picked up|by|asked|informed|when did|did|has|is|does|vino|llego|supervised|observed|family|drove|client|the|los|las|del|note|nota|my|[a-z]{3,}ed)\s+)$/;

/** "went to Mercy", "referred to Gaudenzia": places. */
const movement =
  /\b(?:went|go|going|goes|drove|moved|came|sent|taken|back|over|ref|referred|referral|transported \w+) (?:back |over |out )?(?:to|from|at|into) $|\b(?:left|leaving|leaves|headed|heading|bound|took off|se fue|salio) (?:for|to|para|a) $/;

/** "after OD on Vicodin", "prescribed Lunesta": what is taken, nobody. */
const takenBefore = /\b(?:od(?:'?e?d)?|overdos\w+|relaps\w+|high|hooked|prescribed)(?: on| of)? $/;

const placeBehind =
  /^(?:'s)? (?:er|ed|hospital|hosp|school|house|clinic|center|centre|ctr|court|st|street|ave|rd|apts?|apartments?|park|shelter|bank|church|medical|health|elementary|high|middle|county|home health|pharmacy|rehab|manor|village|place|library|police|dept|office|hall|heights|towers|academy|program|services|foundation|sober|recovery|care|healthcare|charities|ministries|industries|foods?|market|foundation|alliance|network|partners|project|initiative|coalition|department|agency|council|society|auto|tire|motors|construction|staffing|logistics|warehouse|electric|gas|water|energy|power|transit|bus|elem|prep|head start|university|college|lodge|suites|plaza|mall|dental|physicians|kinder|daycare|preschool|prison|correctional|cafe|grill|diner|restaurant|deli|bakery|laundry|cleaners|salon|dr|drive|blvd|ln|way|mission|insurance|inn|motel|hotel|gardens|arms|commons|terrace|residences|snf|alf|nursing)\b/;
/** What ends the name of a house and no person's: not "Hall", "Church" or "Park". */
const houseWord =
  /^ (?:elem|elementary|middle|prep|hospital|clinic|ctr|center|centre|school|shelter|pharmacy|rehab|apts|apartments|academy|recovery|healthcare|ministries|industries|foods|partners|logistics|warehouse|staffing|motors|university|college|suites|plaza|mall|dental|daycare|preschool|cafe|grill|diner|restaurant|deli|bakery|laundry|cleaners|salon|blvd|inn|motel|hotel|commons|terrace|snf|alf)$/;
/** "Dr. Amin's office", "St. Mary's hospital": what is owned is the place. */
const officeBehind =
  /^'s? (?:er|ed|hospital|hosp|school|clinic|medical|church|pharmacy|office|restaurant|grocery|diner|store|bar|grill|auto|shelter|house of|home for|center|ctr|parking lot|foods?)\b/;
const fileBehind =
  /^(?:'s)? (?:dispo|disposition|safety plan|care plan|case plan|tx plan|chart|petition|guardianship|case|file|investigation|matter|closure|notes?|family|fam|household|home|ua)\b/;
const homeBehind = /^(?:'s?)? (?:home|house|res|apt|place)\b/;
/** "the Delgado apartment": a household, no building. */
export const isHousehold = (page: Page, name: Span) =>
  /\bthe $/.test(page.plain.slice(Math.max(0, name.start - 5), name.start)) &&
  /^ (?:apartment|apt|home|house|household|residence|res|trailer|place|duplex|condo)\b/.test(
    page.plain.slice(name.end, name.end + 12),
  );
/** "hv yest 4p Delgado home, no ans": in child protection the same without its article. */
export const isHomeVisited = (page: Page, { start, end }: Span) =>
  /^ (?:home|house|apt|res|residence|trailer)(?:$|[,.;]| \d)/.test(page.plain.slice(end, end + 12)) &&
  !/[. ]/.test(page.typed.slice(start, end)) &&
  /\b(?:u?hv|h\/v|home visit|unannounced|unann)\b(?![^.;\n]*\b(?:saw|w|w\/|with|met|found|and)\b)[^.;\n]*$/.test(
    page.plain.slice(Math.max(0, start - 50), start),
  );
/** "FPs Deb & Mike, Jaylen.", "dad + Cam", "NS - Wes,": the next in a list of people, or whom a heading is about. */
const goesOn =
  /(?:(?:\p{Lu}[\p{L}'’-]+|\)|(?<![\p{L}])(?:mom|mo|dad|fa|mgm|pgm|gma|kids|cl|pt|son|dtr|wife|husband|atty|RN|GAL|me|mamá|papá))\s?,\s?(?:and |y )?|\+ ?|(?<=[\p{L})]) - )$/u;
const stops = /^\s*(?:[,.;)]|$|\(|\+|&|and\b|y\b|alone\b|present\b|(?:1[0-7]|\d)(?=[.,;]|$| (?:and|&|y|\+) ))/;
const address = /^(?:mrs?|ms|miss|mister|dr|sra?|srta|srita|don|dona|senora?|senorita)\.? /;

const acting = words(...languages.flatMap((l) => [l.speech, l.attempts, l.cancellations]));

/** Names that stand where a person stands, though no role goes with them. */
export function findBareNames(page: Page, within: Span, known: readonly KnownCase[]): Span[] {
  const found = findKnownNames(page, within, known);
  const starts =
    /(?<![\p{L}'’.])(?:(?:mrs?|ms|miss|mister|dr|sra?|srta|srita|don|do[nñ]a|se[nñ]ora?|se[nñ]orita)\.? )?[\p{Lu}a-z](?=[\p{L}.'’]| [a-z]{2})/giu;
  for (const match of everyMatch(starts, page.typed.slice(within.start, within.end))) {
    const start = within.start + match.index;
    const titled = address.test(page.plain.slice(start, start + 10));
    if ((!titled && !/^\p{Lu}/u.test(match[0])) || found.some((span) => start < span.end && start >= span.start))
      continue;
    const name = nameAt(page, start);
    if (name && name.end <= within.end && (titled || isPerson(page, name, within))) found.push(name);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A capitalised word alone is no name: the words before it must lead to a person, or it must act or head a record. */
function isPerson(page: Page, name: Span, within: Span): boolean {
  const before = page.plain.slice(Math.max(within.start, name.start - 18), name.start);
  const after = page.plain.slice(name.end, name.end + 24);
  if (isHousehold(page, name) || isHomeVisited(page, name) || page.names?.has(name.start)) return true;
  // Not "Interviewed 9yo Amara".
  if (
    /^,? \(?(?:1[0-7]|\d) ?(?:yo|y\/o|yr old|year old)\b(?! \p{Lu}\p{Ll})/u.test(
      page.typed.slice(name.end, name.end + 24),
    )
  )
    return true;
  if (isStreet(page, name) || takenBefore.test(before)) return false;
  // "T. Lindqvist".
  if (/^\p{Lu}\.\s?\p{Lu}\p{L}/u.test(page.typed.slice(name.start, name.end)) && !placeBehind.test(after)) return true;
  // "nurse Ida from Maple Glen AL": in capitals assisted living, in small letters Spanish.
  if (/^ (?:AL|ALF|SNF)\b/.test(page.typed.slice(name.end, name.end + 5))) return false;
  if (roomBefore.test(before)) return true;
  // A capitalised verb that opens a sentence: "Interviewed alleged perpetrator".
  if (
    /^[a-z]{3,}ed$/.test(page.plain.slice(name.start, name.end)) &&
    !/^(?:[a-z]+fred|ahmed|moham+ed|hamed)$/.test(page.plain.slice(name.start, name.end))
  )
    return false;
  if (isSpanishVerb.test(page.typed.slice(name.start, name.end)) && !/[a-z] $/.test(before)) return false;
  // "applied at Home Depot and Tire Kingdom": the second place.
  if (
    /\b(?:at|from|to|in|en) (?:the )?(?:\p{Lu}[\p{L}'’]+ ?){1,3}(?:, | ?(?:and|&|or|y|o) )$/u.test(
      page.typed.slice(Math.max(within.start, name.start - 40), name.start),
    ) &&
    !/\b(?:to|from) \p{Lu}[\p{L}'’]+(?:, | ?(?:and|&|y) )$/u.test(
      page.typed.slice(Math.max(within.start, name.start - 40), name.start),
    )
  )
    return false;
  // "visit at Lincoln Elem", "Shooters Grill": the last word says what it is.
  const last = page.plain.lastIndexOf(' ', name.end - 1);
  if (last > name.start && houseWord.test(page.plain.slice(last, name.end))) return false;
  // "call Dominic's pharmacy": where somebody gets medicine or learns is theirs, unless a saint's or a doctor's.
  if (
    /^'s (?:pharmacy|school|daycare|doctor|dr|pcp|teacher|therapist)\b/.test(after) &&
    /\b(?:call|called|email|emailed|fax|faxed|contact|contacted|ask|asked|tell|told|notify|notified|visit|visited) (?:the )?$/.test(
      before,
    ) &&
    !/\. ?/.test(page.typed.slice(name.start, name.end))
  )
    return true;
  const home = homeBehind.test(after);
  const owning = /^'s? [a-z]/.test(after);
  if (owning && home) return true;
  if ((owning ? officeBehind : placeBehind).test(after) || (movement.test(before) && !home && !owning)) return false;
  if (fileBehind.test(after) || leads.test(before)) return true;
  if (goesOn.test(page.typed.slice(Math.max(within.start, name.start - 18), name.start)) && stops.test(after))
    return true;
  // "Friday's Pham visit".
  if (/^ (?:visit|session|hv|call|contact)\b/.test(after) && /[a-z'] $/.test(before)) return true;
  if (isOutOfPlace(page, name, within, before, after)) return true;
  if (!/(?:^|[.;!?\n,(/-]\s*|\b(?:and|also|y|then|so) )$/.test(before)) return false;
  // "Heat's back on", "Rent's due": what is, not whose.
  if (isState.test(after) && isListedWord(page.plain.slice(name.start, name.end))) return false;
  if (
    /^ (?:was |is |has |had |got )?(?!accepted|approved|denied|declined|closed|(?:filed|faxed|submitted|ordered|placed|uploaded|reviewed|delivered|scheduled|requested|mailed|pulled|updated|signed|completed)(?:[.,;]|$| (?:to|for|on|by|w\/|with|today|yest)\b))[a-z]{2,}ed\b/.test(
      after,
    )
  )
    return true;
  // "family mtg (Truax)".
  if (
    /\b(?:mtg|meeting|visit|hv|tc|hearing|hrg|staffing|call|conf|ftm|supv|rounds) \($/.test(before) &&
    /^\)/.test(after)
  )
    return true;
  if (personal.test(after) || hasHourBehind(page, name) || didInSpanish.test(page.typed.slice(name.end, name.end + 30)))
    return true;
  // "(Ochoa's brother)", "Lorraine Pitts and I went".
  if (
    /\($/.test(before)
      ? /^'s [a-z]/.test(after)
      : /^ (?:and|y|&) (?:i|yo|me|his|her|their|su|sus|el|la) [a-z]/.test(after)
  )
    return true;
  if (
    /^ (?:ov|hv|hc|tc|pc|ftm|home visit|office visit|tcm|no ans|not home|no show|dc|d\/c|recheck|placement|revocation|reunification|removal|staffing)\b/.test(
      after,
    )
  )
    return true;
  const act = find(page, acting, { start: name.end, end: within.end })[0];
  return (
    /^\s*(?:[:(|]|- |\/{1,2} |>> |(?:on|by|via) (?:the )?(?:phone|tel|zoom|video)\b|(?:at|@) (?:the|his|her) [a-z]|(?:in|at|en|@) (?:the |la |el |his |her |su |my )?(?:[a-z]+ )?(?:ofc|office|ofi\w*|home|hv|jail|er|ed|icu|hospital|hosp|clinic|court|shelter|detox|program|school|house|apt|library|carcel|casa|corte|clinica|albergue)\b|, (?:at \d|a las? \d)|, (?:oficina|office|ofc|ov|hv|home|casa|en casa|bedside|jail|tel|phone|zoom)\b[^.;\n]{0,12}\d|'s\b|\d|#|[a-z]{1,3}-\d|\+|&|$)/.test(
      after,
    ) ||
    (act !== undefined && /^,? (?:also |just |never |has |had |ha )?$/.test(page.plain.slice(name.end, act.start)))
  );
}

/**
 * "didnt see Marcus", "Pruitt TCM call": a capital within a sentence that is no place, agency or number of something
 * is a name, unless the writer gives capitals to common words as well.
 */
function isOutOfPlace(page: Page, name: Span, within: Span, before: string, after: string): boolean {
  return (
    /[a-z0-9,)&+/'"] $/.test(before) &&
    (!placeBefore.test(before) ||
      /^'s? (?!(?:this|today|yest\w*|at|on|in|w\/|with|and|by|to|for|re|from|no|last|parking|lot)\b)[a-z]/.test(
        after,
      )) &&
    !/\p{Lu}\p{Ll}+ $/u.test(page.typed.slice(Math.max(within.start, name.start - 18), name.start)) &&
    !thingBehind.test(after) &&
    !writesTitles(page, within)
  );
}
/** "Rm 412 Ashby". */
const roomBefore = /\b(?:rm|room|bed|cell|hab|cuarto|cama)\.? ?#?\d{1,4}[a-z]?(?: ?[-:,])? $/;
const placeBefore =
  /(?:\b(?:at|in|into|from|near|through|thru|via|off|behind|past|around|the|an?|our|en|desde|del|por|hasta|st|nr|btwn|toward|towards|on)|@) $/;
/** "Toqué", "Estaban", "Salió": verbs by their endings, no José and no Noé. */
const isSpanishVerb =
  /^(?!(?:Jos|Ren|No|Andr|Zo|Bernab|Salom|Bartolom|Aa|Sh?a|Ba|Ra)(?:é|ro|mo))\p{Lu}\p{Ll}{2,}(?:é|[^aeiou]í|ó|aban|ieron|aron|ían|imos|amos)$/u;

/** "tried 2208 Alder 9:15", "met at 210 Birch 11:40": a house by its number, and the hour behind it. */
const isStreet = (page: Page, { start, end }: Span) => {
  const before = page.plain.slice(Math.max(0, start - 30), start);
  return (
    /\b(?:tried|went to|drove (?:to|by)|stopped (?:at|by)|knocked at|swung by|visited|fui a|pase por|address|addr) \d{1,5} (?:[nsew] )?$/.test(
      before,
    ) ||
    (/(?:\b(?:at|to|from)|@) \d{1,5} (?:[nsew] )?$/.test(before) &&
      /^,? (?:at )?\d{1,2}(?::\d\d|\d\d\b| ?[ap]m?\b)/.test(page.plain.slice(end, end + 10)))
  );
};

/** "Room 12", but "Orlando 10am" and "Stucky 11/18". */
const thingBehind = /^(?:[-/]|\s?\d(?!\d?(?:\/\d|:\d\d| ?[ap]m?\b)|\d{2,3}\b(?: ?[-.,]| [a-z]|$))|\s?#|'s$)/;

/** "Fermín me marcó", "Ramiro ya consiguió": who did it stands before the verb. */
const didInSpanish =
  /^ (?:(?:me|nos|le|les|lo|la|se|ya|no|también|ayer|hoy) )*\p{Ll}{2,}(?:ó|aba|ía|aron|ieron)(?!\p{L})/u;

const isState = /^'s (?:back|on|off|out|up|down|not|still|been|now|gone|too|so|due|[a-z]+(?:ing|ed|en))\b/;

/** "Home Visit With Client": capitals say nothing. */
const writesTitles = (page: Page, within: Span) =>
  everyMatch(/(?<=[\p{Ll}\d,] )\p{Lu}\p{Ll}+/gu, page.typed.slice(within.start, within.start + 600)).filter(([word]) =>
    isNoName(fold(word)),
  ).length > 3;

/** What only people do, behind a word that opens a sentence: "Stovall blew curfew", "Eduardo ni sabe". */
const personal =
  /^ (?:(?:just|also|still|never|now|then|again|already|ya|no|ni|nunca|tambien|todavia|aun|se|me|le|lo|la|les|nos|q|que) )*(?:(?:rptd|rpt'd|skipped|kept|bailed|ftr|fta|got|went|took|had|aparecio|resurfaced|turned up|showed up|gets|goes|will|wont|won't|made|ran|sat|blew|quit|came|fell|drove|slept|ate|drank|broke|saw|said|says|thinks|thought|knows|knew|lives|stays|sleeps|refuses|agrees|misses|wants|wanted|needs|likes|feels|felt|hates|plans|hopes|transfers|discharges|dc's|dc'd|od'd|oded|od|relapses|moves|returns|starts|turns|turned|walks|rode|wrote|stole|gave|woke|threw|tore|swore|(?:left|lost|paid|found|hit|met|sent|kept|sold|bought|told|brought|cut|spent|put|broke) (?:his|her|me|us|my|him|it)|has been|isnt|isn't|doesnt|doesn't|didnt|didn't|wasnt|wasn't|hasnt|hasn't|cant|can't|couldnt|cannot|asks|calls|texts|denies|reports|states|claims|admits|accepts|declines|attends|works|uses|drinks|smokes|in (?:jail|custody|rehab|detox|the hospital|hospital|icu)|out of|there w\/?|there with|again (?:at|in|on|today|this|w)|home (?:since|from|w\/|with|alone)|home and|back (?:in|at|home)|up for|due (?:in|to|for)|sabe|sabia|quiere|queria|contesta|contesto|vino|llego|fue|iba|dice|dijo|esta|estaba|anda|andaba|sigue|vive|tiene|tenia|va|salio|cayo|recayo|toma|tomo|acepto|necesita|pidio|conto|perdio|empezo|participo|firmo|llamo|cancelo|mando|texteo|aviso|escribio|falto|presento|nego|quedo|puso|dio|hizo|trabaja|consiguio|viene|volvio|regreso|lloro|duerme|come|entro|paso|trajo|quito|fugo|escapo|murio|intento|amenazo|golpeo)\b|(?:is|was) (?:at|in|on|out|home|here|there|back|behind|still|not|safe|sober|calm|tearful|upset|willing|eligible|pregnant|homeless|awake|asleep|alert|doing|staying|living|working|going|using|refusing|being|having|getting|looking|missing|late|ready|stable|sick|ok|okay|fine|clean|high|drunk|due|worried|scared|angry|happy|afraid|alone|gone)\b)/;

/** Names on the worker's caseload, in any case: the whole name, or a part of it that is no common word. */
export function findKnownNames(page: Page, within: Span, known: readonly KnownCase[]): Span[] {
  const names = known.flatMap((entry) => entry.names).map(fold);
  const forms = [...new Set(names.flatMap((name) => [name, ...name.split(/\s+/)]))]
    .filter((form) => form.length > 2 && !isNoName(form))
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (forms.length === 0) return [];
  const pattern = new RegExp(`(?<![a-z0-9])(?:(?:mrs?|ms|sra?|don|dona)\\.? )?(?:${forms.join('|')})(?![a-z0-9])`, 'g');
  const from = Math.max(0, within.start - 1);
  return everyMatch(pattern, page.plain.slice(from, within.end + 1))
    .map((match) => ({ start: from + match.index, end: from + match.index + match[0].length }))
    .filter(({ start, end }) => start >= within.start && end <= within.end);
}

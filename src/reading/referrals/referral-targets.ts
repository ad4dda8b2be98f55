import { everyMatch } from '#reading/matches.ts';
import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';
import { tightened, wordsAt } from '#reading/spans.ts';

/** To whom or for what a referral went, in the words behind it, in front of it, or in those it answers. */
export function targetsOf(page: Page, word: Span, sentence: Span): Span[] {
  // "Ref. a consejería": the full stop of the abbreviation.
  const cue = /^\. [a-z]/.test(page.plain.slice(word.end, Math.min(word.end + 3, sentence.end)))
    ? { ...word, end: word.end + 1 }
    : word;
  const listed = numbered(page, cue, sentence);
  if (listed.length > 0) return listed;
  const each = oneToEach(page, cue, sentence);
  if (each.length > 1) return each;
  const whole = requested.exec(page.plain.slice(cue.start, cue.end));
  if (whole?.[1]) return [{ start: cue.start, end: cue.start + whole[1].length }];
  const inFront = isDeed.test(wordsAt(page.plain, cue)) ? [] : targetsInFront(page, cue, sentence);
  // "wound care consult for Mr. Odom", "palliative consult with Dr. Amsel's okay": for whom, not where.
  if (inFront.length > 0 && forSomebody.test(page.typed.slice(cue.end, sentence.end))) return inFront;
  const behind = targetBehind(page, cue, sentence);
  if (behind) return [behind.span, ...alsoTo(page, behind.span, sentence, behind.isList)];
  if (inFront.length > 0) return inFront;
  const wanted = answered(page, cue, sentence);
  return wanted ? [wanted] : [];
}

/** "consulta con psiquiatría pedida" */
const requested = /^(consulta .+) (?:[a-z]+[ai]da|hecha|puesta)$/;

/** "Referrals were made for Mr. Odom, one to the day program and one to the ramp program." */
const oneToEach = (page: Page, cue: Span, sentence: Span): Span[] =>
  everyMatch(
    /\b(?:one|another|the other|un[oa]|otr[oa]) (?:to|for|a|al|para) (?:the |la |el )?/g,
    page.plain.slice(cue.end, sentence.end),
  ).flatMap(({ 0: lead, index }) => cutAt(page, cue.end + index + lead.length, sentence) ?? []);

const forSomebody =
  /^(?: (?:placed|sent|made|put in|entered|submitted|ordered|done|faxed|completed|enviad[oa]|hech[oa]))? (?:for|para|on|w\/|with|con) (?:(?:the |his |her |my |our |la |el )?(?:[Mm]rs?\.?|[Mm]s\.?|[Mm]iss|[Dd]r\.?|[Ss]ra?\.?|[Dd]on|[Dd]o[nñ]a|cl|clt|client|pt|patient|mom|mo|dad|fa|baby|child|youth|him|her|them|son|dtr|daughter|kids|both|wife|husband|paciente|client[ea])(?![a-z]))/;

const isDeed = /^(?:re-)?(?:ref+e?r+e?d|ref'?d|refd|referring|referid[oa]s?|derivad[oa]|linked|connected|hooked)/;

const stop =
  /[,;.()\n]|\s(?:placed|made|sent|faxed|done|submitted|completed|entered|put in|emailed|given|ordered|enviad[oa]s?|hech[oa]s?|mandad[oa]|puest[oa]|sometid[oa])\b|\s(?:\+|plus|as well as|also|tmb|tambien)(?=\s)|\s-+>?\s|\s\/\s|\s(?:and|y|&|n) (?=(?:also|tmb|tambien|one|another|otr[oa]s?|un[oa]? mas|to|a|al|for|will|then|gave|he|she|it|mom|cl|pt|she's|he's|they're|he'll|she'll|they'll|i'll|we'll|i|we|they|faxed|sent|called|emailed|told|set|put|made|asked|provided|scheduled|el|la|le|se|le|me|hice|mande|envie|llame)\s)|\s(?:y a|but\b|so\b|on (?=\d+\/)|by (?=\d)|x ?\d\b|he |she |cl |pt |mom |today|tdy|yesterday|yest|this (?:am|pm|morning|afternoon|week)|same day|back (?=on |mon|tue|wed|thu|fri|sat|sun|tomorrow|tmrw)|who|that |which|because|bc|bed |appt|intake|starts|f\/u|then|next|w\/ appt|w\/ sup|with sup|tmrw|tomorrow|hoy|ayer|esta manana|el (?=\d|lun|mar|mie|jue|vie|sab|dom)|para el (?=\d|lun|mar|mie|jue|vie)|pero|porque|quien|que|q |por\b|debido|per (?!diem)|after (?!school|care|hours)|since |stat\b|via |last |is (?:in|out|pending)|was |were |if )/;

/** What may stand between the word and "to": whom, by whom, when and how it was sent. */
const towards =
  /^(?:'?d)?(?: (?:went|goes|going|going out|se fue|him|her|them|cl|pt|client|mom|mo|dad|fa|family|made|sent|placed|done|submitted|faxed|completed|in|cliente|a la familia|al cliente|a la cliente|a la clienta|a la madre|hecho|enviado|kids|was|is|were|over|off|out|today|yest|yesterday|been|has|have|packets?|form|forms|entered|put|filed|started|again|paciente|papa|mama|al paciente|a la paciente|a mama|al papa|a la mama|al nino|a la nina|hecha|hizo|enviada|mandad[oa]|puest[oa]|sometid[oa]|tramitad[oa]|hechos|hechas|w\/ ?cl|son|dtr|daughter|wife|husband|both|tmb|tambien|also|hoy|ayer|x ?\d|this (?:am|pm|morning|week)|by [a-z.']+(?: [a-z.']+)?|emailed|e-mailed|given|generated|processed|fue|ha sido|nuevo|nueva|ya|the (?:family|kids|client|boys|girls)|mother|father|her son|his son))*\s*(?:to|for|a|al|para|pa|p\/|:|=|->)\s+(?:the |la |el |los |las |a |an )?/;

/** "referred Mr. Tran to cardiac rehab": whom, in at most four words, before where. */
const somebodyTo =
  /^(?! (?:done|will)\b)(?: (?:mrs?|ms|dr|sra?)\.?)?(?: (?:[a-z]\.|[a-z'-]+)){1,4}? (?:to|for|a|al|w\/|with|con|para) (?:the |la |el |a |an )?/;

/** "se refirio a la clienta a IOP": the person with the same small word in front of the place. */
const personThen =
  /^ (?:a|al) (?:la |el |su |los |las )?(?:client[ea]s?|pacientes?|pt|cl|madre|mama|padre|papa|ninos?|ninas?|bebe|familia|hij[oa]s?|abuel[oa]|senora?|(?:sra?|srta|don|dona|dr|dra)\.? [a-z]+|espos[oa]|joven|menor(?:es)?|residente|participante|tutora?|cuidadora?)(?: [a-z]+)? (?:a|al|para|con) (?:la |el |los |las )?/;
const nameThen = /^ (?:a|al) (?:\p{Lu}\p{Ll}+ ){1,2}(?:a|al|para|con) (?:la |el |los |las )?/u;

/** Somebody rather than somewhere, or the worker's own house: "referral sent to her", "referred to us". */
const nobodyElse =
  /^(?:(?:s?he|they|we|i|it)(?:'ll|'d|'s| will| is| to)? .*|mrs?|ms|dr|sra?|him|her|them|it|us\b.*|me|(?:safety|case|care|service|treatment|tx) plan\b.*|(?:the )?(?:chart|notes?|report|policy|manual|incident|past|email|letter)\b.*|our\b.*|this (?:agency|office|worker|program)|my (?:agency|office|caseload)|cl|pt|client|mom|dad|mo|fa|family|nosotros|mi|nuestr[oa]\b.*|be|his \w+|her \w+|(?:\d+|several|two|three|four|five|multiple|many|all|varios|varias|dos|tres|cuatro|a few|some|unos|unas) (?:more |other |of them |of the )?(?:facilities|agencies|places|programs|providers|snfs|shelters|homes|lugares|agencias|sitios)|(?:\d|two|three|four|five|six|dos|tres|cuatro|cinco|both|several|(?:the )?(?:first|second|third|next|other|last) one)|(?:agency|agencia|facility|place|provider|company|choice|opcion) ?#? ?\d)$/;

function targetBehind(page: Page, cue: Span, sentence: Span): { span: Span; isList: boolean } | null {
  const word = page.plain.slice(cue.start, cue.end);
  const after = page.plain.slice(cue.end, sentence.end);
  if (/^ (?:info|information|list|line|source|date|agency|#|number|no\b)/.test(after)) return null;
  const to =
    // "ref sent — Ramón → first episode program", "REF OUT: Odom -> meals"
    /^[^.;,\n]{0,40}?(?:->|→|=>) ?/.exec(after) ??
    // "ref dm educator + eye clinic, both placed"
    (/^ref/.test(word) && isFirst(page, cue, sentence)
      ? /^ (?=[^.;,:\n]{3,60}, (?:both |all |todo |ambos )?(?:placed|sent|made|done|faxed|submitted|in\b|enviad|hech))/.exec(
          after,
        )
      : null) ??
    // "ref detox made"
    (word === 'ref' && isFirst(page, cue, sentence)
      ? /^ (?!(?:is|was|also|packet|form)\b)(?=(?:[^\s.;,:]+ ){1,4}(?:placed|sent|made|done|faxed|submitted|enviad[oa]|hech[oa])\W*(?:$|[.;,]))/.exec(
          after,
        )
      : null) ??
    // "linked pt up with transportation": the cue says to whom it leads.
    (/ (?:to|with)$| w\/$/.test(word) ? /^ ?(?:the |a )?/.exec(after) : null) ??
    personThen.exec(after) ??
    nameThen.exec(page.typed.slice(cue.end, sentence.end)) ??
    // "placed a consult w/ the housing team", "pidio consulta de psiquiatria"
    (/consult/.test(word)
      ? /^ (?:(?:placed|sent|made) )?(?:w\/|with|con|de|of) ?(?:the |la |el )?/.exec(after)
      : null) ??
    towards.exec(after) ??
    (/^(?:se |le |la |lo )?(?:re?[fm]|linked|connected|hooked|canali|deriv)/.test(word)
      ? somebodyTo.exec(after)
      : null);
  if (!to) return /^(?:referred|ref'?d)$/.test(word) ? serviceBehind(page, cue, sentence) : null;
  // "Ref sent x2 for Devonte: (1) voc rehab": what follows the colon is where, not the name in front of it.
  const colon = /^(?![^:]*(?: \/ |\b(?:to-?do|plan|next|f\/u|goals?|tasks?)\b))[^:,.;]{0,40}: /.exec(
    after.slice(to[0].length),
  );
  const start = cue.end + to[0].length + (colon?.[0].length ?? 0);
  const span = cutAt(page, start, sentence);
  if (!span || nobodyElse.test(page.plain.slice(span.start, span.end))) return null;
  return { span, isList: colon !== null || /:\s*$/.test(to[0].trimEnd()) || /s$/.test(word) || /^refs\b/.test(word) };
}

/** "ref'd anger mgmt", "referred her parenting class": a service right behind the deed. */
function serviceBehind(page: Page, cue: Span, sentence: Span): { span: Span; isList: boolean } | null {
  const lead = /^ (?:(?:him|her|them|clt?|client|pt|mom|mo|dad|fa|family) )?(?!(?:by|from|out|back|for)\b)/.exec(
    page.plain.slice(cue.end, sentence.end),
  );
  const span = lead && cutAt(page, cue.end + lead[0].length, sentence);
  return span && service.test(page.typed.slice(span.start, span.end)) ? { span, isList: false } : null;
}

const isFirst = (page: Page, cue: Span, sentence: Span) => /^\W*$/.test(page.plain.slice(sentence.start, cue.start));

function cutAt(page: Page, start: number, sentence: Span): Span | null {
  const rest = page.plain.slice(start, sentence.end);
  const end = start + (stop.exec(rest)?.index ?? rest.length);
  const span = tightened(page.typed, { start, end });
  return span.end > span.start && /[a-z]{2}/.test(page.plain.slice(span.start, span.end))
    ? splitPair(page, span)
    : null;
}

/** Services by the last word of their name: after one of them "and" starts another. */
const service =
  /(?:\b(?:bank|aid|wheels|clinic|program|class|classes|group|grp|shelter|pantry|therapy|counseling|services|nav|navigator|navigation|nurse|hospice|rehab|housing|support|start|transport|closet|detox|respite|center|agency|eval|mgmt|dental|daycare|vivienda|terapia|clinica|programa|grupo|consejeria|alimentos|domicilio|guarderia|clases|transporte)|\b[A-Z]{3,})$/;

/** "LIHEAP and food bank" is two; "drug and alcohol counseling" is one. */
function splitPair(page: Page, span: Span): Span {
  const typed = page.typed.slice(span.start, span.end);
  for (const match of everyMatch(/ (?:and|y|&|\+) /g, typed)) {
    const left = typed.slice(0, match.index);
    const right = typed.slice(match.index + match[0].length);
    const named =
      /(?:^| )\p{Lu}\p{L}+ \p{Lu}\p{L}+$/u.test(left) &&
      /^\p{Lu}\p{Ll}(?!.*(?:Services|Center|Resources|Program)$)/u.test(right);
    if (/ for | para /.test(left) || /^(?:PT|OT|ST|RN|SW|SLP|related)\b/.test(right)) continue;
    if (!named && !service.test(left) && !/^(?:the|an?|la|el|una?) /.test(right)) continue;
    return { start: span.start, end: span.start + match.index };
  }
  return span;
}

/** "... and to meals on wheels", "LIHEAP, Meals on Wheels, and": the others in the same breath. */
function alsoTo(page: Page, first: Span, sentence: Span, isList: boolean): Span[] {
  const rest = page.typed.slice(first.end, sentence.end);
  const more = another.exec(rest) ?? (isList ? inList.exec(rest) : null);
  if (!more) return [];
  const next = cutAt(page, first.end + more[0].length, sentence);
  if (!next || otherDeed.test(page.plain.slice(next.start, next.end))) return [];
  return [next, ...alsoTo(page, next, sentence, isList)];
}
const another =
  /^(?:,? ?(?:(?:and|&|y|n|\+|plus|as well as) )?(?:also|tmb|tambi[eé]n|otr[oa]|another|another one|one|a second|una? m[aá]s)(?: one)?(?: (?:to|for|a|al|para|pa|refer\w*|ref))* (?:the |la |el |los |las )?|,? (?:and|AND|&|y|Y|n|\+|plus|as well as|e) (?:(?:to|for|a|al|para|pa) )+(?:the |la |el |los |las )?|,? (?:and|&|y|\+|plus|as well as) (?=\p{Lu}\p{L})|,? (?:&|\+|plus|as well as) |, (?=\p{Lu}[\p{Lu}\p{L}]+(?: [\p{L}/-]+){0,4}(?:,|$|\.| and| y))| (?:and|y) (?=(?:(?:the |an? |la |el |una? )?[\p{L}/-]+ ?){1,4}(?:$|[.,;]| (?:made|sent|placed|submitted|today|for|para)\b)))/u;
/** Behind a colon or the plural a comma is enough. */
const inList =
  /^(?: x ?\d| ?\([^()]{1,40}\))?(?:, (?:and |y |& |\+ )?| (?:and|y|&|\+) |; )(?=[\p{L}/&' -]{2,40}(?:[.,;(]|$| and | y | & ))/u;
/** What else was done or said in the same sentence is no place. */
const otherDeed =
  /^(?:he|she|they|it|i|we|cl|pt|mom|mo|dad|fa|client|will|then|says?|said|gave|sent|faxed|called|told|set|put|asked|did|got|took|went|has|had|is|was|not|no|none|denies|declin\w+|agreed|agrees|accepted|refused|wants?|needs?|pending|waiting|starts?|bed|appt|f\/u|fu|rx|walker ordered|provided|discuss\w*|review\w*|updat\w*|complet\w*|schedul\w*|emailed|texted|left|plan|next|due|dice|quiere|niega|esta|tiene|le|la di|se|hice|mande|llame|firmo|ella|el (?=\w+ o)|i'll|w\/|with|per|[a-z]+ed (?:her|his|the|a|an|their|my|our|him|it)|safety|auth\w*|approved|denied|police|report)\b/;

/** "(1) voc rehab (2) legal aid": numbered, past the sentence where the numbers start new ones. */
function numbered(page: Page, cue: Span, sentence: Span): Span[] {
  const lead = /^[^.;,\n]{0,40}?:?\s*\(?1\)\s*/.exec(page.plain.slice(cue.end, sentence.end));
  if (!lead) return [];
  const found: Span[] = [];
  const items = /\(?[1-9]\)\s*([^(;.\n,]{2,60})/g;
  const text = page.plain.slice(cue.end, cue.end + 300);
  for (const item of everyMatch(items, text)) {
    const start = cue.end + item.index + item[0].length - (item[1]?.length ?? 0);
    const span = tightened(page.typed, { start, end: cue.end + item.index + item[0].length });
    found.push(span);
  }
  return found;
}

/** "X referral", "X consult placed", "HH and OT referrals": the words in front, back to the one that cannot belong to a name. */
function targetsInFront(page: Page, cue: Span, sentence: Span): Span[] {
  const front = /(?:[^\s,;:().]+ ){1,5}$/.exec(page.typed.slice(sentence.start, cue.start))?.[0];
  if (!front) return [];
  const words = front.trimEnd().split(' ');
  const kept = words.slice(words.findLastIndex(isNoName) + 1);
  if (kept.length === 0) return [];
  const own = { start: cue.start - kept.join(' ').length - 1, end: cue.end };
  const others = /s$/.test(page.plain.slice(cue.start, cue.end))
    ? listBefore.exec(page.typed.slice(sentence.start, own.start))
    : null;
  if (!others) return [tightened(page.typed, own)];
  const from = own.start - others[0].length;
  const before = everyMatch(/[^\s,&+]+(?: (?!and |y )[^\s,&+]+)?(?=,| and | y | & | \+ )/g, others[0]).filter(
    ([item]) => !item.split(' ').some(isNoName),
  );
  return [
    ...before.map((item) => ({ start: from + item.index, end: from + item.index + item[0].length })),
    tightened(page.typed, own),
  ];
}
const listBefore = /(?:[^\s,;:.]+(?: [^\s,;:.]+)?, ){0,3}[^\s,;:.]+,? (?:and|&|\+|y) $/;

/** A word that ends the name to its right; "PT" in capitals is no patient. */
const isNoName = (word: string) => word !== 'PT' && notPartOfName.test(word.toLowerCase());
const notPartOfName =
  /^(?:i'?ll|i|we|he|she|they|will|make|made|makes|making|the|a|an|new|needs?|to|did|do|submit\w*|send|sent|sending|put|puts|in|and|n|this|that|his|her|their|my|our|also|for|of|w\/|with|placed|placing|faxed|completed|entered|gave|given|provided|ordered|requested|started|initiated|filed|opened|got|wrote|emailed|signed|wants?|agreed|agrees|him|them|cl|pt|client|mom|dad|mo|fa|is|was|has|had|re|on|x\d|un|una|la|el|los|las|de|del|hice|envie|mande|se|le|les|hizo|y|e|tmb|tambien|today|hoy|yest|stat|second|another|one|first|1st|2nd|some|any|no|family|urgent|\W+|\d+)$/;

/** "agrees w/ IRF, referral sent": the referral is the answer to what is wanted right before it. */
function answered(page: Page, cue: Span, sentence: Span): Span | null {
  const head = page.plain.slice(sentence.start, cue.start);
  const want =
    /\b(?:agree[sd]?(?: to| w\/| with| on)|agreeable to|wants?|wanted|interested in|needs?|needed|open to|ok (?:w\/|with)|okay (?:w\/|with)|asked for|asking for|requested|requests|accepts?|accepted|said yes to|willing to (?:do|try|go to)|decided on|deciding on|chose|chooses|choosing|picked|opted for|opts for|going with|went with|decid(?:e|en|io|ieron|imos)(?: por)?|eligi(?:o|eron)|escogi(?:o|eron)|prefiere|quiere|necesita|pidio|pide|acepta|acepto|de acuerdo con|interesad[oa] en) (?:to (?:do|try|go to|start) )?(?:a |an |the |un |una |el |la )?([^,;.:]{2,40}?),? (?:(?:and|y|so|&) )?(?:(?:(?:i|we|he|she|they|po|sw|cm|dr|np|pcp|staff|team|nurse|the [a-z]+|el [a-z]+|la [a-z]+|mi [a-z]+) )?(?:made|sent|did|placed|put in|faxed|submitted|hice|hizo|mande|mando|puse|puso|envie|envio) (?:the |a |el |la |un |una )?)?$/.exec(
      head,
    );
  if (!want?.[1]) return null;
  const start = cue.start - (head.length - want.index) + want[0].indexOf(want[1]);
  return /\b(?:referral|ref|referido|help)$/.test(want[1]) ? null : { start, end: start + want[1].length };
}

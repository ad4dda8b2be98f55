import { befallen } from '#reading/lexicon/contact-places.ts';
import { languages } from '#reading/lexicon/lexicons.ts';
import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';
import { leadingTo } from '#reading/spans.ts';
import { find, words } from '#reading/words.ts';
import type { Piece } from './clauses.ts';

const taskWords = words(...languages.map((l) => l.tasks));

const pronoun = '(?:i|we|he|she|they)';
const whom = '(?: (?:him|her|them|me|us|back|mom|mo|dad|fa|cl|pt|client|staff|that|(?:the|his|her|their|our) [a-z]+))*';
/** "I said I would", "texted her back I would": what was promised in so many words. */
const promise = new RegExp(
  `\\b(?:said|says|told|promised|assured|replied|answered|agreed|offered|texted|txtd|txted|emailed|wrote|let (?:him|her|them|me|us|mom|cl|pt) know)${whom} ((?:${pronoun}'?d|i'?ll|shell|hell|theyll|(?:${pronoun}|mom|mo|dad|fa|cl|pt|staff|sup|someone|somebody|(?:the|her|his|their) [a-z]+)(?: would|'d| will|'ll))) `,
);
/** What people promise to do beside the tasks of the practice; not what they threaten, like or are. */
const deed =
  /^(?:(?:try|drop|pick|bring|run|go|come|look|pay|move|sign|stop|swing|let|reach|show up|put|talk|keep|enroll|find|be (?:back|there|here|by|at|in|out)|handle|take care|work on|leave|cover|wait|watch|pass|tell|sit|join|hold|write)\b|do (?:it|that|this|so)\b(?! again))/;

/** Where a promise that somebody reports begins within a stretch: the subject of "would". */
export function promisesIn(page: Page, from: number, to: number): number[] {
  const found = promise.exec(page.plain.slice(from, to));
  if (!found?.[1]) return [];
  const at = from + found.index + found[0].length;
  const isDeed = deed.test(page.plain.slice(at, to)) || find(page, taskWords, { start: at, end: to })[0]?.start === at;
  return isDeed ? [at - found[1].length - 1] : [];
}

/** "will", "would" after a saying, "to be delivered", "mo to call": a deed still to be done, whoever does it, with or without a day. */
export function isUndertaken(page: Page, piece: Piece, first: boolean): boolean {
  const { span } = piece;
  const text = page.plain.slice(span.start, span.end);
  const dayNamed = piece.whens.some(({ days }) => days.length > 0);
  if (promisesIn(page, Math.max(0, span.start - 50), span.end).some((at) => at >= span.start)) return true;
  if (neededBy.test(text) || needed.test(text) || lacking.test(text)) return true;
  if (first) return false;
  if (dayNamed && isThen.test(page.plain.slice(span.start, piece.whens[0]?.span.start))) return true;
  return (
    (toBeDone.test(text) && !onlyWished.test(text)) ||
    isDuty(page, piece) ||
    (dayNamed && onceAgain.test(text)) ||
    spokenShort.test(text)
  );
}

/** "need the form before then", "needs signed ROI by fri". */
const neededBy =
  /^\W*(?:(?:and|but|also|we|i|they|he|she|cm|sw|still|y|se|court|school|clinic|dr|pcp) )*(?:needs?|wants?|require[sd]?|necesit[ao]n?|piden?|quieren?|ocupan?) (?!to\b|a que\b)(?:[^\s,.;]+ ){1,7}(?:by|before|no later than|antes del?|para el|a mas tardar) (?=then|eod|\d|mon|tue|wed|thu|fri|sat|sun|tomorrow|tmrw|the|end|next|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|lun|mie|jue|vie|sab|dom|discharge|court|dc\b|d\/c)/;
/** "need face to face today", "needs hv this week": a contact that is still to be made. */
const needed =
  /^\W*(?:(?:and|but|also|so|still|we|i|he|she|they|cl|pt|case|kids?|y|se) )*(?:needs?|requires?|due for|overdue for|necesita|ocupa|falta) (?:an? |una? |another |its |their |to have )?(?:(?:initial|monthly|new|follow-?up|in person|home|unannounced|welfare) )?(?:face[- ]to[- ]face|f2f|ftf|hv|home visit|visit|visita|safety check|welfare check|contact)(?! (?:notes?|logs?|form|info|number|sheet|entered|w\/ his|with his|w\/ her|with her))(?![a-z])/;
/** "falta avisarle a la mamá", "se manda cuando llegue su acta". */
const lacking =
  /^\W*(?:(?:y|solo|todavia|aun|me|nos|le|ya solo) )*(?:faltan?|queda(?:n)? por|pendiente(?: de)?) [a-z]+(?:ar|er|ir)(?:l[aeo]s?|se|nos)?(?![a-z])|^\W*(?:y )?(?:se l[aeo]s?|se|l[aeo]s?) [a-z]+[aeo]n? (?:cuando|en cuanto) (?:me |le |se |nos )?(?:llegue|salga|tenga|venga|regrese|den|de|firme|haya|este|pueda|reciba|manden?)(?![a-z])/;
/** "pantry box to be delivered wed", "walker to be delivrd", "letter to go out", "mtg w/ clinic tbd". */
const toBeDone =
  /^\W*(?!(?:the |exact )?(?:dates?|times?|place|location|room|details) tb[da])(?!.*\b(?:no(?! later)|not|nothing|none|never|was|were|had|said|told|asked|used|supposed|seems?|appears?|likes?)\b)(?:[a-z0-9'/&.-]+ ){1,6}(?:tb[da](?=\W*$)|to be (?:[a-z]+ly )?(?:[a-z]+ed|[a-z]{4,}[b-df-hj-mp-tv-z]d|sent|set|done|given|made|seen|held|put|kept|taken|brought|drawn|paid|met|built|cut|shut|picked up)|to (?:go (?:out|in|through|thru|up)|follow)(?=\W*$| (?:today|tomorrow|tmrw|next|by|on|mon|tue|wed|thu|fri|\d)))(?![a-z])/;
const onlyWished =
  /\b(?:wants?|wanted|needs?|needed|hopes?|hoping|refus\w+|reluctant|afraid|scared|ready|willing|able|has|had|have|going|gonna|asked|asking|asks|request\w*|prefers?|expects?|deserves?|ought|like|likely|eligible|too|enough|not|no) to (?:be|go|follow)\b/;
/** "back thurs w the nurse", "again mon", "otra vez jueves". */
const onceAgain =
  /^\W*(?:(?:and|then|i|i'?m|i'?ll be|will be|we|we're|be|y|luego) )*(?:back(?: (?:there|out|here|over|at (?:it|him|her)))?|again|otra vez|de nuevo|de vuelta)(?: (?:on|this|next|el|este))? (?=mon|tue|wed|thu|fri|sat|sun|lun|mar|mie|jue|vie|sab|dom|tomorrow|tmrw|manana|el |in \d|en \d|\d)/;
/** "ill come weds", "ima call her": "I will" as it is typed on a phone. */
const spokenShort =
  /^\W*(?:(?:and|so|n|but|then|also) )*(?:ill|ima|imma|i'ma|we ll|i ll) (?!and\b|n\b|with\b|w\b|w\/|at\b|in\b|since\b|today\b|for\b|again\b|but\b|so\b|kids?\b|child\b|feeling\b|the\b|all\b|last\b|this\b|from\b|when\b|yest)[a-z]{2,}/;

/** "mo to call landlord", "PO to check his phone": who is to do what. */
/** "Consulta pedida, es el viernes", "its july 13": the day of what was named before. */
export const isThen =
  /^\W*(?:and |y |so )?(?:it's|its|it is|that's|thats|which is|es|sera|seria)(?: (?:due|due on|on|for|set for|now|el|la|para|hasta))? ?$/;

function isDuty(page: Page, { span, people }: Piece): boolean {
  const author = byAuthor.exec(page.typed.slice(span.start, span.end))?.[0];
  if (author && aVerb.test(page.typed.slice(span.start + author.length, span.end))) return true;
  const [somebody] = people;
  if (!somebody || !/^\W*(?:and |then |the |his |her |y )?$/.test(page.plain.slice(span.start, somebody.span.start)))
    return false;
  return aVerb.test(page.typed.slice(somebody.span.end, span.end));
}
/** "Writer to send ROI": whoever writes the note, or the office. */
const byAuthor =
  /^\W*(?:(?:this|the|and|then) )*(?:writer|worker|clinician|case ?worker|case ?manager|cm|sw|counselor|therapist|agency|clinic|school|bank|facility|hospital|program|pharmacy|shelter|court|landlord|staff)(?= to )/i;
/** Behind "to" a word in small letters that is no place, nobody and no state. */
const aVerb =
  /^ to (?!(?:the|an?|his|her|our|my|me|us|him|them|both|each|see me|court|ed|er|hosp\w*|jail|work|school|detox|rehab|clinic|snf|office|church|class|group|therapy|dialysis|home|bed|day|be|foster|kin|kinship|placement|detention|relatives?|visit (?:w\/|with|at|his|her)|text|email|report|file|date|go|follow|date|discuss|talk|check in|see)\b)[a-z]{3,}(?![a-z]*(?:ing|ed)\b)/;

/** "asked when he will see his brother", "it will not", "gonna think on it": asked, denied or only thought of. */
export function isOnlyAsked(page: Page, { span, whens }: Piece): boolean {
  const text = page.plain.slice(span.start, span.end);
  if (
    onlyWants.test(
      whens.reduce((rest, when) => rest.replace(page.plain.slice(when.span.start, when.span.end), ''), text),
    )
  )
    return true;
  if (whens.length === 0 && (willNot.test(text) || pondered.test(text))) return true;
  if ((cannot.test(text) || noneOf.test(text)) && !otherDay.test(text)) return true;
  const found = future.exec(text);
  if (!found) return false;
  const before = leadingTo(page.plain, span.start) + text.slice(0, found.index);
  if (whens.length === 0 && nextTime.test(before)) return true;
  return asking.test(before) || (whens.length === 0 && onCondition.test(text) && known.test(before));
}
/** "said next time I will use it": what somebody holds out, not what they undertake. */
const nextTime =
  /\b(?:said|says|told [a-z]+|yelled|screamed|texted|dijo|dice)(?: that| que)? (?:next time|la proxima(?: vez)?),? (?:[a-z]+ )?$/;
/** "wants next wk": a wish, and no deed. */
const onlyWants =
  /^\W*(?:(?:and|but|cl|pt|mom|dad|he|she|they) )*(?:wants?|wanted|prefers?|asked for|asks for|requested|requests|quiere|prefiere|pidio|pide)(?: (?:it|a|an|another|one|instead|on|for|el|la))*\W*$/;
const future = /\b(?:will|would|'ll|going to|gonna|va a|van a|voy a|has to|have to|needs? to|tiene que)\b/;
const willNot =
  /\b(?:will|would|'ll|is going to|are going to|gonna) (?:not|never|no longer)\b|\b(?:won't|wont|wouldn't|wouldnt)\b|(?<!si )\bno (?:se )?(?:va|van|voy|vamos) a\b/;
/** "cant make it fri", "que no puede venir mañana", "isnt going back": what will not be. */
const cannot =
  /\b(?:can'?t|cannot|unable to|(?:won'?t|wont|not|isn'?t|isnt) (?:be )?able to|won'?t|wont|(?:is|are|'s|'re|isn'?t|isnt|aren'?t|arent) ?(?:not )?(?<=n'?t |not )(?:going to )?)(?: ?(?:make|come|coming|attend|attending|go|going|keep|do|get|be|see|meet|show))\b|(?<!si )\bno (?:puede|pueden|podra|podran|va a poder|viene|vienen|vendra|va a (?:venir|ir))(?![a-z])/;
/** "no meeting tmrw per sup". */
const noneOf =
  /^\W*(?:there is |theres |hay )?no (?:more )?(?:meeting|mtg|visits?|group|grp|school|class|court|appts?|sessions?|work|hvs?|uas?|bus|ride|daycare|clase|cita|visita|grupo|corte)\b/;
const otherDay =
  /\b(?:resched\w*|instead|moved?|but|until|til|till|unless|new|next|asked|asks|wants|pero|cambi\w+|hasta|en vez|mejor|reagend\w*)\b/;
const pondered =
  /\b(?:will|gonna|going to|needs? to|wants? to|has to|have to|'ll|va a|voy a) (?:also )?(?:think|pensar|consider|decide|wait and see|sleep on|let (?:me|us) know if|ver si|pensarlo|be (?:ok|okay|fine|good|alright|safe)|estar bien)\b/;
/** "knows his PO will lock him up if he runs": what would follow. */
const known = /\b(?:knows?|knew|understands?|understood|aware|warned|reminded|sabe|entiende)\b[^,.;]*$/;
const onCondition = /\b(?:if|unless|si) [a-z]/;
const asking =
  /\b(?:ask(?:s|ed|ing)?|wonder\w*|wants? to know|wanted to know|pregunt\w+|unsure|not sure|doesn'?t know|dont know|don't know|unclear|unknown|no sabe\w*|worried|afraid|scared)\b(?![^,.;]*\b(?:said|told|i|we)\b)[^,.;]*\b(?:when|if|whether|what|how|who|where|why|that|of|cuando|si|que|q|donde|como|quien) (?:[^\s,.;]+ ){0,4}$/;

/** "fell last nite going to BR": where somebody was on the way to. */
export const befellOnTheWay = new RegExp(
  String.raw`\b(?:${befallen}|tripped|slipped|dizzy|caught|seen)(?: (?!he\b|she\b|they\b|is\b|and\b)[a-z]+){0,3} (?:while |when )?$`,
);

const goesRegularly =
  /^ (?:(?:la|las|los|su|sus) )?(?:clases?|escuela|terapias?|grupos?|iglesia|misa|reuniones|juntas|consejeria|dialisis|guarderia|kinder|aa|na)\b/;

/** "owes 2 months", "piensa que", "both releases": no plan. */
export const meansElse = (page: Page, { span, people, whens }: Piece, plan: Span) => {
  const word = page.plain.slice(plan.start, plan.end);
  const after = page.plain.slice(plan.end, span.end);
  if (/^(?:owes?|deb[eo]n?)$/.test(word))
    return /^ (?:\$|\d|about|like|over|almost|como|casi|un mes|dos|tres|two|three|one)/.test(after);
  // "no visit due to snow": because of it.
  if (
    word === 'due' &&
    /^ to (?!(?:be|have|see|start|come|go|return|report|meet|finish|close|call|renew|expire|end|happen|occur|move|leave|arrive|discharge|dc|atty|attorney|court|judge|ct|po|sup|gal|da|clerk|ssa)\b)/.test(
      after,
    )
  )
    return true;
  const before = page.plain.slice(span.start, plan.start);
  // "6 cervezas antes de venir": before a deed, no deadline.
  if (/^antes d/.test(word) && whens.length === 0)
    return /^ [a-z]+(?:ar|er|ir)(?:l[aeo]s?|se|nos|me)?(?![a-z])/.test(after);
  // "said next time": what follows is only held out.
  if (word === 'next time') return nextTime.test(`${before}${word} `);
  if (word === 'going to' && befellOnTheWay.test(before)) return true;
  // "va a clases": a habit.
  if (/^van? a$/.test(word) && whens.length === 0 && goesRegularly.test(after)) return true;
  // "foster dad Neil let me know": told.
  if (word === 'let me know' && people.some((one) => one.span.end + 1 === plan.start)) return true;
  // "checked in like he's supposed to": done.
  if (word === 'supposed to' && /\b(?:like|as) (?:he|she|they)(?:'s|'re| is| was| are) $/.test(before)) return true;
  // "seen at 9:30 as scheduled".
  if (/^(?:sched\w*|booked|programad[ao]|agendad[ao])$/.test(word) && /\b(?:as|como|segun lo) $/.test(before))
    return true;
  // "cl Mabry booked wed nite": taken into custody.
  if (
    word === 'booked' &&
    people.some((one) => one.span.end + 1 === plan.start) &&
    /^ (?:into|in|on|at|mon|tue|wed|thu|fri|sat|sun|last|this|today|yest)/.test(after)
  )
    return true;
  // "answered on the 3rd attempt", "contestó al tercer intento".
  if (/(?:attempt|intento)$/.test(word) && /\b(?:al|(?:on|after|by) (?:the|my)) $/.test(before)) return true;
  if (word === 'piensa') return !/^ (?:[a-z]+(?:ar|er|ir)(?:l[aeo]s?|se)?)(?![a-z])/.test(after);
  return (
    /^(?:releases|reports|starts|ends|discharges)$/.test(word) &&
    /\b(?:both|two|three|the|these|all|signed|read|his|her|their|our|of|\d) $/.test(before)
  );
};

/** "auth approved thru 1/15", "order of protection til 8/1": a state with an end, nothing to do. */
export const isStanding = (page: Page, piece: Piece) =>
  // "la abuela los cuidará hasta el sábado": the accent tells of something still to be done.
  !/\p{L}{2}[aei]r(?:á|án|é)(?!\p{L})/u.test(page.typed.slice(piece.span.start, piece.span.end)) &&
  piece.whens.some(
    ({ span }) =>
      !/\b(?:(?:will|'ll|va a)\b[^,.;]*|has|have|had|got|tiene|gave (?:him|her|them|me|us)) (?:until|til|till|hasta)\s*$/.test(
        page.plain.slice(piece.span.start, span.start),
      ) && /\b(?:thru|through|until|til|till|hasta|expires?)\s*$/.test(page.plain.slice(piece.span.start, span.start)),
  );

/** "dirty UA el viernes": what was found on that day. */
const result =
  /\b(?:dirty|hot|neg|negative|pos|positive|failed|clean|missed|no[- ]shows?|suci[oa]|positiv[oa]|negativ[oa]|(?:er|ed|hosp\w*|urgent care) (?:visit|trip|stay))\b/;
export const isResult = (text: string) => result.test(text);

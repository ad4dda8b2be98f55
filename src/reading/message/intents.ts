import type { Intent } from '#domain/contact.ts';
import type { Clause } from '#reading/clauses/clauses.ts';
import { languages } from '#reading/lexicon/lexicons.ts';
import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';
import { has, type Words, words } from '#reading/words.ts';
import { isCorrection } from './correction-asks.ts';
import { opensList, opensWith } from './request-openings.ts';
import { isShortLookup, readShortAsk } from './short-asks.ts';

const list = (name: keyof (typeof languages)[number]['asks']): Words =>
  words(...languages.map(({ asks }) => asks[name]));
const overdue = list('list_overdue');
const lapsed = list('lapsed');
const summary = list('draft_summary');
const lookup = list('lookup');
/** "filed the court report for C-1042": told, not asked for. */
const done = words(...languages.map(({ deskWork }) => deskWork));

/** A request that is no note at all, told by how the text begins; null when it is one. */
export function readRequest(page: Page, part: Span): Intent | null {
  const text = page.plain.slice(part.start, part.end).trim().replace(greeting, '');
  if (adds.test(text) || putsOnList.test(text) || putsLast.test(text) || opensList(text)) return 'schedule_followup';
  if (isCorrection(page, part, text)) return 'amend_note';
  const short = readShortAsk(text);
  if (short) return short;
  // Only a text that opens as a question is one: a note may end with somebody's question.
  const opening = text.split(/(?<!\b(?:mrs?|ms|dr|sra?))[.;\n]\s|(?<=\?)\s/)[0] ?? text;
  if (asksSummary.test(opening) || (summaryPlease.test(text) && !/\n/.test(text))) return 'draft_summary';
  if (
    !isSummaryItself.test(text) &&
    opensWith(page, summary, part, 3) &&
    (asksFor.test(text) || !(has(page, done, part) || wasMade.test(text)))
  )
    return 'draft_summary';
  const asks =
    opening.endsWith('?') ||
    asksFor.test(text) ||
    /^(?:who|what|which|whose|whos|whats|any|anyone|anybody|quien|que|q|cuales|cuantos|cuantas|a quien)\b/.test(text);
  const first = { start: part.start, end: part.start + opening.length };
  if (ofOnePerson.test(page.typed.slice(part.start, part.end).trim())) return 'lookup';
  if (ofCaseload.test(opening) && has(page, lapsed, first) && !tellsToo.test(text)) return 'list_overdue';
  if ((asks && has(page, overdue, part)) || (opensWith(page, overdue, part, 3) && !tellsToo.test(text)))
    return 'list_overdue';
  if (remindsOfFact.test(text) || (asked.test(text) && (text.endsWith('?') || !/[:-] /.test(text.slice(0, 20)))))
    return 'lookup';
  if (orders.test(text) || setsTask.test(text)) return 'schedule_followup';
  if (inverted.test(page.typed.slice(part.start, part.end).trim()) && text.length < 120) return 'lookup';
  const wonders = opening.endsWith('?') && (interrogative.test(opening) || has(page, lookup, part));
  if (ofSomebody.test(opening) || indirect.test(opening)) return 'lookup';
  const bare =
    (bareQuestion.test(text) || accented.test(page.typed.slice(part.start, part.end).trim())) &&
    text.length < 120 &&
    !/[.;\n]\s/.test(text);
  // "last visit w/ Hoyt before release, at jail 2pm": what it was is told.
  const asksLast = opensWith(page, lookup, part, 2) && !(/^last\b/.test(text) && timed.test(text));
  return wonders || bare || asksLast || isShortLookup(text) ? 'lookup' : null;
}

/** "morning um who am I behind on": what is asked comes behind it. */
const greeting =
  /^(?:(?:good )?(?:morning|afternoon|evening)|hi|hey|hello|hola|buenos dias|buenas tardes|buenas)[ ,.!]+(?:(?:so|ok|okay|um+|uh+|oye)[ ,.]+)*(?=(?:who|what|whats|which|when|where|how|any|can|could|list|show|quien|que|cual|cuales|cuando|donde)\b)/;

const timed = /\b\d{1,2}(?::\d\d)? ?[ap]m?\b|\b\d{1,2}:\d\d\b/;

/** "Summary of today's FTM: mom, dad, GAL": what follows is told. */
const isSummaryItself =
  /^(?:brief |quick )?(?:summary|recap|resumen) (?:of|del?) (?:[^:]{0,40}:\s*\S.{15}|(?:my |the |today'?s )?(?:visit|session|call|hv|ov|mtg|meeting|contact)\b.{0,40}:)/;

/** "Bell kids, court summary, last 6 months please". */
const summaryPlease =
  /^[^.;]{0,40}\b(?:summary|recap|write-?up|report|resumen|informe|reporte)\b[^.;]{0,40}\b(?:please|pls|plz|porfa|por favor)\W*$/;

/** "can you do a one page recap". */
const asksSummary =
  /^(?:(?:hey|hi|ok|oye|hola),? )*(?:please|pls|plz|can (?:you|u|i)|could (?:you|u|i)|would you|puedes|podrias|por favor|porfa|me) (?!find|show|pull up|look|check|tell|see|open|send|email|fax|busca|mandas|ensena)[^.?\n]{0,40}\b(?:summary|recap|write[- ]?up|rundown|synopsis|resumen|informe|reporte)\b/;

/** "made a summary of the goals with Ty". */
const wasMade =
  /^(?:i |we |just )*(?:made|did|wrote|had|gave|finished|completed|sent|read|worked|went|reviewed|hice|escribi|termine|lei|mande|entregue)\b/;

/** "que le falta a Beto", "what does Ty have pending": of one by name, not of all. */
const ofOnePerson =
  /^¿?(?:[Qq]u[eé]|[Qq]) (?:tiene|le (?:falta|queda|toca)|debe)(?: pendientes?)?(?: por \p{Ll}+)?(?: a)? \p{Lu}\p{Ll}+(?! \p{Lu}?\p{Ll}+[:])|^[Ww]hat (?:does|has) \p{Lu}\p{Ll}+ (?:still )?(?:have|got|need|owe)\b/u;

/** Who or which of all: "who's past 30 days", "show me the ones with no contact", "casos sin contacto". */
const ofCaseload =
  /^(?:(?:please|pls|hey|hi|ok|can (?:you|u)|oye|por favor|caseload|my caseload|dime|tell me|show(?: me)?|give me|list|dame|lista|quick|(?:do|have) (?:i|we) (?:have|got|had)?|where am i|am i|tengo|tenemos|hay)[ ,:-]+)*(?:(?:the|my|all|todos|los|las|mis|of|de) )*(?:who(?:'?s|'?ve)?|which|what(?:'?s)?|whats|whose|any|anyone|anybody|anything|any of|how many|ones|everyone|everybody|quien(?:es)?|(?:a|de|con) (?:quien(?:es)?|cual(?:es)?)|que|q|cual(?:es)?|cuant[oa]s|(?:clients?|cases?|kids|visits?|notes?|people|casos?|clientes?|visitas?|notas?|contacts?)(?=[^.;:\d]*(?:\d+ (?:days|dias))?[^.;:\d]*$)|(?<=\bi )(?:behind|late|out of)\b|overdue\W*$)/;

/** "rent past due, saw notice on hv today": a note. */
const tellsToo = /\b(?:saw|talked|spoke|met w|met with|hv today|visited|fui|hable|visite)\b/;

/** "can you put together", "dame la lista": asked of the reader, whatever words of desk work follow. */
const asksFor =
  /^(?:please|pls|plz|por favor|porfa) (?!see|note)|^(?:(?:please|pls|plz|hey|hi|ok|por favor|oye) )*(?:(?:can|could|would|will) (?:you|u)\b|i need (?:you|u)\b|need (?:a|the|you)\b|give me|get me|gimme|send me|show|list|lista|dame|deme|damela|pasame|mandame|muestrame|ensename|sacame|hazme|puedes|podrias|me (?:puedes|das|haces|sacas|pasas)|quiero (?:ver|una|la|un)|necesito (?:ver|una|la|un|saber))\b/;

/** "pls add - TCM call due 10/6": to the list, not to a note. */
const adds =
  /^(?:(?:please|pls|plz) )?add\b(?! to (?:my |the |last |this )*(?:last |fri\w* |mon\w* |tue\w* |wed\w* |thu\w* )?(?:note|visit|entry|record|contact)).*\b(?:due|deadline|reminder|task|to-?do|follow-?up|f\/u|cal(?:endar)?|(?:to|on) (?:my|the) (?:list|sched\w*|tickler)|by (?:mon|tue|wed|thu|fri|sat|sun|eod|\d))/;

/** "can you put Ray's call monday at 10 on my list", "apúntame la cita en la agenda". */
const putsOnList =
  /^(?:(?:please|pls|plz) )?add (?:an? |the )?(?:(?!note)[a-z-]+ ){0,2}(?:visit|hv|call|appt|appointment|meeting|mtg|hearing|session|intake|check-?in)\b(?!.*\b(?:note|log|record|yest\w*|ayer|last|from|did|was)\b).*\b(?:for|on) (?:next )?(?:mon|tue|wed|thu|fri|sat|sun|tomorrow|tmrw|\d{1,2}\/\d|the \d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|^(?:(?:please|pls|plz|can (?:you|u)|could (?:you|u)|hey|oye|puedes|por favor) )*(?:put|stick|pop|throw|pon(?:me|er|erme)?|apunta(?:me|r)?|anota(?:me|r)?|agrega(?:me|r)?) [^.;\n]{3,90} (?:on|onto|to|in|en|a) (?:my|the|our|mi|la) (?:to-?do(?: list)?|list|cal(?:endar)?|sched(?:ule)?|agenda|tickler|task list|lista|calendario)\W*(?:please|pls|plz|por favor)?\W*$/;

/** "fire talk w/ Ms. Plum 7/9 2p, put on my list": what is asked for stands in front. */
const putsLast =
  /^(?!.*\b(?:saw|met|spoke|talked|called|visited|told|said|went|came|fui|vi|hable)\b)(?:[^.;\n]|\b(?:mrs?|ms|dr|sra?)\.){5,90}, (?:please |pls )?(?:put|add|stick|pon|apunta)(?: it| this| that)? (?:on|to|in|en) (?:my|the|mi|la) (?:list|calendar|cal|sched(?:ule)?|agenda|lista)(?![a-z])/;

const interrogative =
  /^(?:what|when|who|where|which|how|did|does|do|has|have|is|are|was|were|cuando|cuantas|cuantos|cuanto|cual|cuales|donde|adonde|quien|quienes|que|como|a que|con que|con quien|de quien|a quien|en que|para cuando|tiene|tenemos|ya|hay|hubo)\b/;

/** "q le dijo el doctor a Beto", "which PO does Ty have": asked, though the question mark was left out. */
const bareQuestion =
  /^(?:(?:which(?! (?:is|was|he|she|they|i)\b)|whose|how many|how often|how long (?:has|have|is|was|did)|cuant[oa]s|cual(?:es)?|quien(?:es)?|(?:a|con|de) quien) |who (?:is|was|did|has|does|do)\b|what (?:is|was|were|did|does|do|time|day|date|meds?|dose|school|number)\b|(?:que|q) (?:le |les |me |nos )?(?:dijo|dijeron|dice|paso|quedo|acordamos|dia|hora|visitas|casos|citas|notas|meds|medicinas|dosis|escuela|numero)\b)/;

/** "could you show me the date that her plan was signed": asked of the reader in a whole sentence. */
const indirect =
  /^(?:(?:hi|hey|hello|hola|oye),? )*(?:(?:please|pls|por favor) (?:show|tell|find|give|muestrame|dime)|(?:can|could|would|will) you (?:please |pls )?(?:show|tell|find|give|check|look up|pull up|see|confirm|verify)|(?:me )?(?:puedes|podrias|puede|podria) (?:decir|mostrar|ensenar|buscar|revisar)(?:me)?)(?: me| us| for me)?(?: out)? (?:who|what|when|where|which|how|whether|if|quien|cuando|que|cual|donde|si|(?:the|his|her|their|la|el) (?:date|time|day|name|number|last|first|next|most recent|latest|fecha|hora|nombre|ultim[oa]))(?![a-z])/;

/** "Q: last med appt + who prescribed?" */
const asked =
  /^(?:q|question|quick question|pregunta|query|lookup)(?: ?[:-] | (?=(?:what|when|who|which|where|did|does|que|cuando|quien) ))/;

/** "Cobb's phone number?" */
const ofSomebody =
  /^[a-z.' ]{2,30}'s? (?:case |phone |cell |home |email |birth ?|court |hearing |next |last )?(?:number|address|dob|date|birthday|diagnosis|med list|meds|dose|po|worker|appt|visit)\?$/;

/** "cuándo le toca corte": the accent asks. */
const accented =
  /^(?:¿|(?:(?:[Aa]|[Dd]e|[Cc]on|[Pp]ara|[Ee]n) )?(?:[Cc]uándo|[Dd]ónde|[Qq]uién(?:es)?|[Cc]uál(?:es)?|[Cc]ómo|[Qq]ué|[Cc]uánt[oa]s?)\s)/;

/** "has Orrin had any", "did mom sign": the verb before the person asks, with or without a question mark. */
const inverted =
  /^(?:[Hh]as|[Dd]id|[Dd]oes|[Ww]as|[Ww]ere|[Ii]s|[Aa]re|[Hh]ave) (?:\p{Lu}[\p{L}.'’]+|he|she|they|we|i|I|anyone|anybody|mom|dad|cl|client|pt|there)\b(?! (?:home|present|at|in)\b)/u;

/** "remind me what Dr. Hale said": asked about what was. */
const remindsOfFact =
  /^(?:(?:please|pls|hey|can you) )*remind me (?:what|who|whose|which|where|how|if|whether|when (?!(?:i|we)\b))/;

const orders =
  /^(?:(?:please|pls|hey|ok|can (?:you|u)|could (?:you|u)|por favor) )*(?:remind me|reminder(?! (?:call|text|letter|visit|email|msg|sent|given|card|notice))|set (?:a )?reminder|put (?:this |it |that )?(?:on|in) (?:my |the )?(?:cal|calendar|list|sched|schedule|tickler|todo|agenda|planner)|put [^.;\n]{3,80} (?:on|in) my (?:cal|calendar|list|sched|schedule|tickler|todo|agenda|planner)|put on my|rmdr|remember|tickler|mark (?:my )?cal\w*|cal:|need (?:a )?reminder|make (?:a )?note to|add (?:a )?(?:task|follow-?up|f\/u|to-?do|reminder)|task:|to ?do:|todo|dont let me|don't let me|dont forget|don't forget|do not forget|note to self|que no se me olvide|no olvidar|recuerd(?:a|ame|eme|en(?:me)?)|record(?:ar|arme|atorio)|acuerdame|acordarme|agend(?:a|ar|ame|arme|e)|apunt(?:a|ar|ame)|anot(?:a|ar|ame)(?: que)?|ponme|pon(?:er)? en (?:mi|el|la)|que no se (?:me|nos) (?:olvide|pase)|no se me olvide|avisame|programa|schedule|sched|book|calendar)\b(?! (?:for cl|was|changed|conflict|del|de la|into|in (?:jail|county)|[a-z]+ed\b))/;
/** "put me down to call", "nudge me friday about", "my to dos for Andre -", "pendientes:": to be done, asked of the reader. */
const setsTask = new RegExp(
  [
    '^(?:(?:please|pls|hey|ok|can (?:you|u)|could (?:you|u)|por favor|porfa) )*(?:(?:add|put|stick|get) [a-z0-9:/. -]{2,60} (?:to|on|onto|in) (?:my|the) (?:[a-z]+ )?(?:list|calendar|cal|schedule|route|agenda|planner)\\b|(?:so )?(?:that )?i do(?:.?n.?t| not) forget\\b|(?:que )?(?:no )?(?:dejes|deje) que (?:se )?me (?:se )?olvid|(?:put|pencil|mark|slot|jot|set|sign|write|note|pen|book|sched\\w*) (?:me|us)(?: (?:down|in|up))?(?: (?:for|to|a|an|on)\\b)|(?:have|get) me (?:to )?(?:call|check|visit|see|follow|text|email|send|go|do|pick|drop|stop|meet|ask|look)|(?:nudge|ping|buzz|prompt|alert|notify) me\\b|(?:make sure|be sure) (?:that )?i\\b|que me (?:recuerden|avisen|acuerden)|(?:ponme|apuntame|anotame|agendame) (?:para|pa|a|que|con|una?|el|la)\\b)',
    '^(?:my |mis |new |next )?(?:to[- ]?dos?|tasks?|action items?|pending|pendientes?|por hacer|tareas?|lista|quehaceres)\\b(?: list)?(?: ?[:-]|(?: (?:for|de|del|para|con|w\\/|with|on|this|esta|proxima|next)\\b[^.;:\\n]{0,30}?(?:[:-] |:$)))',
  ].join('|'),
);

/** A note, or only future actions to be listed: then every clause plans and none begins with something done. */
export const readIntent = (page: Page, clauses: readonly Clause[]): 'log_note' | 'schedule_followup' =>
  clauses.every(({ kind, span }) => kind === 'plan' && !opensWithDeed.test(page.plain.slice(span.start, span.end)))
    ? 'schedule_followup'
    : 'log_note';

/** "picked up his ID and scheduled the dentist": a deed of the worker's before what was arranged. */
const opensWithDeed =
  /^\W*(?:(?:today|this morning|yesterday|just|also|then|so|ok|i|we|hoy|ayer) )*(?:picked up|dropped (?:off|by)|got (?!to\b|a (?:reminder|task))|had (?!to\b)|took|met|saw|went|gave|helped|filed|sent|faxed|emailed|mailed|uploaded|signed|delivered|drove|brought|completed|finished|received|reviewed|wrote|printed|called|spoke|talked|visited|recogi|lleve|entregue|mande|envie|hice|fui|hable|vi|llame)\b[^.;\n]* (?:and|y|then|so)(?: i| we)? (?:sched\w*|set|put|booked|made|arranged|confirmed|resched\w*|got|gave|uploaded|agende|programe|puse|hice|confirme)\b/;

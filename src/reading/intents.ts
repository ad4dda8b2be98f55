import type { Intent } from '#domain/contact.ts';
import type { Clause } from './clauses.ts';
import { languages } from './lexicon/lexicons.ts';
import type { Page } from './normalise.ts';
import type { Span } from './reading.ts';
import { find, has, type Words, words } from './words.ts';

const list = (name: keyof (typeof languages)[number]['asks']): Words =>
  words(...languages.map(({ asks }) => asks[name]));
const overdue = list('list_overdue');
const summary = list('draft_summary');
const lookup = list('lookup');
const amend = list('amend_note');
/** "filed the court report for C-1042": told, not asked for. */
const done = words(...languages.map(({ deskWork }) => deskWork));

/** A request that is no note at all, told by how the text begins; null when it is one. */
export function readRequest(page: Page, part: Span): Intent | null {
  const text = page.plain.slice(part.start, part.end).trim();
  if (adds.test(text)) return 'schedule_followup';
  if (isCorrection(page, part, text)) return 'amend_note';
  if (opens(page, summary, part, 3) && !(has(page, done, part) && !asksFor.test(text))) return 'draft_summary';
  // Only a text that opens as a question is one: a note may end with somebody's question.
  const opening = text.split(/(?<!\b(?:mrs?|ms|dr|sra?))[.;\n]\s|(?<=\?)\s/)[0] ?? text;
  const asks =
    opening.endsWith('?') ||
    asksFor.test(text) ||
    /^(?:who|what|which|whose|whos|whats|any|anyone|anybody|quien|que|q|cuales|cuantos|cuantas|a quien)\b/.test(text);
  if ((asks && has(page, overdue, part)) || (opens(page, overdue, part, 3) && !tellsToo.test(text)))
    return 'list_overdue';
  if (orders.test(text)) return 'schedule_followup';
  if (inverted.test(page.typed.slice(part.start, part.end).trim()) && text.length < 120) return 'lookup';
  const wonders = opening.endsWith('?') && (interrogative.test(opening) || has(page, lookup, part));
  const bare = bareQuestion.test(text) && text.length < 120 && !/[.;\n]\s/.test(text);
  return wonders || bare || opens(page, lookup, part, 2) ? 'lookup' : null;
}

/** "rent past due, saw notice on hv today": a note. */
const tellsToo = /\b(?:saw|talked|spoke|met w|met with|hv today|visited|fui|hable|visite)\b/;

/** "can you put together", "dame la lista": asked of the reader, whatever words of desk work follow. */
const asksFor =
  /^(?:(?:please|pls|plz|hey|hi|ok|por favor|oye) )*(?:(?:can|could|would|will) (?:you|u)\b|i need (?:you|u)\b|need (?:a|the|you)\b|give me|get me|gimme|send me|show|list|lista|dame|deme|damela|pasame|mandame|muestrame|ensename|sacame|hazme|puedes|podrias|me (?:puedes|das|haces|sacas|pasas)|quiero (?:ver|una|la|un)|necesito (?:ver|una|la|un|saber))\b/;

/** "pls add - TCM call due 10/6": to the list, not to a note. */
const adds =
  /^(?:(?:please|pls|plz) )?add\b(?! to (?:my |the |last |this )*(?:last |fri\w* |mon\w* |tue\w* |wed\w* |thu\w* )?(?:note|visit|entry|record|contact)).*\b(?:due|deadline|reminder|task|to-?do|follow-?up|f\/u|cal(?:endar)?|(?:to|on) (?:my|the) (?:list|sched\w*|tickler)|by (?:mon|tue|wed|thu|fri|sat|sun|eod|\d))/;

const interrogative =
  /^(?:what|when|who|where|which|how|did|does|do|has|have|is|are|was|were|cuando|cuantas|cuantos|cuanto|cual|cuales|donde|adonde|quien|quienes|que|como|a que|con que|con quien|de quien|a quien|en que|para cuando|tiene|tenemos|ya|hay|hubo)\b/;

/** "q le dijo el doctor a Beto", "which PO does Ty have": asked, though the question mark was left out. */
const bareQuestion =
  /^(?:(?:which(?! (?:is|was|he|she|they|i)\b)|whose|how many|how often|how long (?:has|have|is|was|did)|cuant[oa]s|cual(?:es)?|quien(?:es)?|(?:a|con|de) quien) |who (?:is|was|did|has|does|do)\b|what (?:is|was|were|did|does|do|time|day|date|meds?|dose|school|number)\b|(?:que|q) (?:le |les |me |nos )?(?:dijo|dijeron|dice|paso|quedo|acordamos|dia|hora|visitas|casos|citas|notas|meds|medicinas|dosis|escuela|numero)\b)/;

/** "has Orrin had any", "did mom sign": the verb before the person asks, with or without a question mark. */
const inverted =
  /^(?:[Hh]as|[Dd]id|[Dd]oes|[Ww]as|[Ww]ere|[Ii]s|[Aa]re|[Hh]ave) (?:\p{Lu}[\p{L}.'’]+|he|she|they|we|i|I|anyone|anybody|mom|dad|cl|client|pt|there)\b(?! (?:home|present|at|in)\b)/u;

const orders =
  /^(?:(?:please|pls|hey|ok|can you|por favor) )*(?:remind me|reminder|put me down (?:for|to)|set (?:a )?reminder|put (?:this |it |that )?(?:on|in) (?:my |the )?(?:cal|calendar|list|sched|schedule|tickler|todo|agenda|planner)|put on my|rmdr|remember|tickler|mark (?:my )?cal\w*|cal:|need (?:a )?reminder|make (?:a )?note to|add (?:a )?(?:task|follow-?up|f\/u|to-?do|reminder)|task:|to ?do:|todo|dont let me|don't let me|dont forget|don't forget|do not forget|note to self|que no se me olvide|no olvidar|recuerd(?:a|ame|eme|en(?:me)?)|record(?:ar|arme|atorio)|acuerdame|acordarme|agend(?:a|ar|ame|arme|e)|apunt(?:a|ar|ame)|anot(?:a|ar|ame)(?: que)?|ponme|pon(?:er)? en (?:mi|el|la)|que no se (?:me|nos) (?:olvide|pase)|no se me olvide|avisame|programa|schedule|sched|book|calendar)\b(?! (?:for cl|was|changed|conflict|del|de la))/;

const plainVerb =
  /^(?:update|change|edit|updated)\b(?! (?:(?:my|the|last|to|on|our) )?(?:\d+\/\d+ |[\w']+ ){0,2}(?:note|notes|visit|entry|record|contact)\b)(?! (?:the )?(?:outcome|mode|date|time|length|duration|type|location|participants?)\b)/;
/** "I put 45 min, it was 25", "puse el 6 por error": what was written, and that it is otherwise. */
const confession =
  /\b(?:i (?:wrote|put|entered|typed|said|logged|recorded|listed|marked|dated)|puse|escribi|anote|registre)\b[^;\n]{0,80}?(?:\b(?:instead(?! of (?:going|coming))|by mistake|by accident|wrong|should(?:'?ve| be| read| say| have)|shld|shoulda|meant|actually|was really|is really|por error|en vez de|debe|debia|era|eran)\b|\b(?:not|no) (?:el |la |a las )?\d|(?:\bbut|\bpero|,|-|\.) (?:it|that|fue|fueron) ?(?:was |were )?(?!\w+(?:ed|s)\b|sent\b|lost\b)\w)|\b(?:should (?:be|read|say|have been)|i said (?:it was |at )?\d|me equivoque|quise decir|debe decir|debia decir|meant to (?:say|write|put))\b/;
/** "my note says phone, it was at home", "... corrige pls" */
const noteSays =
  /\b(?:my|mi) (?:[a-z0-9/]+ ){0,3}(?:note|nota|entry|entrada)\b[^.;\n]{0,30}\b(?:says|said|dice|reads|shows|pone)\b[^.;\n]{1,40}\b(?:was|should|fue|era|not)\b|\b(?:(?:pls|please|plz|porfa|por favor) (?:fix|correct|corrige|corregir|cambialo)|corrige|corrigelo|fix (?:it|that|this))(?: (?:pls|please|plz|porfa|por favor|it|that|this))?\W*$/;
const othersDuty = /\b(?:he|she|mom|cl|judge|pcp|they) .{0,20}should\b/;
const opensCorrection = /^(?:make that|pls add:|please add:|add to (?:my|the|last)|strike that)/;
/** "... was 10/5 not 10/6": one figure in place of another, and nothing after it. */
const figureForFigure = /^[^.;\n]*\b\d\S*(?: \w+)?,? (?:not|no) (?:the |el )?\d\S*(?: \w+){0,2}\W*$/;

function isCorrection(page: Page, part: Span, text: string): boolean {
  if (opens(page, amend, part, 3) && !plainVerb.test(text)) return true;
  if (confession.test(text) && !othersDuty.test(text)) return true;
  return opensCorrection.test(text) || noteSays.test(text) || figureForFigure.test(text);
}

/** A note, or only future actions to be listed: then every clause plans. */
export const readIntent = (clauses: readonly Clause[]): 'log_note' | 'schedule_followup' =>
  clauses.every(({ kind }) => kind === 'plan') ? 'schedule_followup' : 'log_note';

const politeness =
  /\b(?:please|pls|plz|hey|hi|ok|can (?:you|u)|could (?:you|u)|i need (?:to|you to)?|por favor|the|a|me|favor de|necesito que|quick)\b/g;

/** Whether one of the phrases stands within the first words. */
function opens(page: Page, wanted: Words, part: Span, withinWords: number): boolean {
  const first = find(page, wanted, part)[0];
  if (!first) return false;
  const before = page.plain.slice(part.start, first.start).replace(politeness, '');
  return (before.match(/[a-z0-9']+/g)?.length ?? 0) < withinWords - 1;
}

import type { Intent } from '#domain/contact.ts';
import type { Clause } from './clauses.ts';
import { isCorrection } from './correction-asks.ts';
import { languages } from './lexicon/lexicons.ts';
import type { Page } from './normalise.ts';
import type { Span } from './reading.ts';
import { opensWith } from './request-openings.ts';
import { has, type Words, words } from './words.ts';

const list = (name: keyof (typeof languages)[number]['asks']): Words =>
  words(...languages.map(({ asks }) => asks[name]));
const overdue = list('list_overdue');
const summary = list('draft_summary');
const lookup = list('lookup');
/** "filed the court report for C-1042": told, not asked for. */
const done = words(...languages.map(({ deskWork }) => deskWork));

/** A request that is no note at all, told by how the text begins; null when it is one. */
export function readRequest(page: Page, part: Span): Intent | null {
  const text = page.plain.slice(part.start, part.end).trim();
  if (adds.test(text)) return 'schedule_followup';
  if (isCorrection(page, part, text)) return 'amend_note';
  if (opensWith(page, summary, part, 3) && !(has(page, done, part) && !asksFor.test(text))) return 'draft_summary';
  // Only a text that opens as a question is one: a note may end with somebody's question.
  const opening = text.split(/(?<!\b(?:mrs?|ms|dr|sra?))[.;\n]\s|(?<=\?)\s/)[0] ?? text;
  const asks =
    opening.endsWith('?') ||
    asksFor.test(text) ||
    /^(?:who|what|which|whose|whos|whats|any|anyone|anybody|quien|que|q|cuales|cuantos|cuantas|a quien)\b/.test(text);
  if ((asks && has(page, overdue, part)) || (opensWith(page, overdue, part, 3) && !tellsToo.test(text)))
    return 'list_overdue';
  if (orders.test(text)) return 'schedule_followup';
  if (inverted.test(page.typed.slice(part.start, part.end).trim()) && text.length < 120) return 'lookup';
  const wonders = opening.endsWith('?') && (interrogative.test(opening) || has(page, lookup, part));
  const bare = bareQuestion.test(text) && text.length < 120 && !/[.;\n]\s/.test(text);
  return wonders || bare || opensWith(page, lookup, part, 2) ? 'lookup' : null;
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
  /^(?:(?:please|pls|hey|ok|can you|por favor) )*(?:remind me|reminder|set (?:a )?reminder|put (?:this |it |that )?(?:on|in) (?:my |the )?(?:cal|calendar|list|sched|schedule|tickler|todo|agenda|planner)|put on my|rmdr|remember|tickler|mark (?:my )?cal\w*|cal:|need (?:a )?reminder|make (?:a )?note to|add (?:a )?(?:task|follow-?up|f\/u|to-?do|reminder)|task:|to ?do:|todo|dont let me|don't let me|dont forget|don't forget|do not forget|note to self|que no se me olvide|no olvidar|recuerd(?:a|ame|eme|en(?:me)?)|record(?:ar|arme|atorio)|acuerdame|acordarme|agend(?:a|ar|ame|arme|e)|apunt(?:a|ar|ame)|anot(?:a|ar|ame)(?: que)?|ponme|pon(?:er)? en (?:mi|el|la)|que no se (?:me|nos) (?:olvide|pase)|no se me olvide|avisame|programa|schedule|sched|book|calendar)\b(?! (?:for cl|was|changed|conflict|del|de la))/;

/** A note, or only future actions to be listed: then every clause plans. */
export const readIntent = (clauses: readonly Clause[]): 'log_note' | 'schedule_followup' =>
  clauses.every(({ kind }) => kind === 'plan') ? 'schedule_followup' : 'log_note';

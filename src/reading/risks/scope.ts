import { everyMatch } from '#reading/matches.ts';
import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';

/** What words do to a concept beside them. */
export type Kind =
  | 'pseudo'
  | 'end'
  | 'before'
  | 'after'
  | 'closing'
  | 'historyBefore'
  | 'historyAfter'
  | 'historyClosing'
  | 'over'
  | 'settled'
  | 'condition';

export interface Trigger {
  readonly kind: Kind;
  readonly span: Span;
}

/** Scope runs back to the last terminator or misleading phrase, or to a comma that opens a statement of its own. */
export function scopeStart(page: Page, before: readonly Trigger[], concept: Span, sentence: Span): number {
  if (reason.test(page.plain.slice(concept.start, concept.end))) return concept.start;
  // "denies SI, hearing voices again telling him to leave": what happens again is no part of a denied list.
  if (
    /,\s*$/.test(page.plain.slice(sentence.start, concept.start)) &&
    /^[^,.;]{0,12}\b(?:again|telling (?:him|her|them)|otra vez|de nuevo)\b/.test(
      page.plain.slice(concept.end, concept.end + 32),
    )
  )
    return concept.start;
  const stops = before.filter(({ kind }) => kind === 'end' || kind === 'pseudo').map(({ span }) => span.end);
  const text = page.plain.slice(sentence.start, concept.start);
  const joined = denies.test(text) ? [] : everyMatch(joinedStatement, text);
  const restart = [
    ...everyMatch(ownStatement, text),
    ...everyMatch(newSubject, text),
    ...everyMatch(afterInfinitive, text),
    ...everyMatch(afterRefusal, text),
    ...joined,
  ].map((match) => sentence.start + match.index + 1);
  // "not picking up, nobody knows where": what denies in its own words behind a comma is not denied twice.
  const own =
    ownNegation.test(page.plain.slice(concept.start, concept.end)) && !denies.test(text)
      ? Math.max(text.lastIndexOf(',') + 1, text.search(/ (?:and|&) (?!.* (?:and|&) )/) + 1)
      : 0;
  return Math.max(sentence.start + own, ...stops, ...restart);
}

/** Scope runs on to the next terminator, comma, or somebody's own verb behind "and". */
export function scopeEnd(page: Page, after: readonly Trigger[], concept: Span, sentence: Span): number {
  const stops = after.filter(({ kind }) => kind === 'end').map(({ span }) => span.start);
  const turn = page.plain
    .slice(concept.end, sentence.end)
    .search(/[,;]| (?:and|&|y) (?:he|she|they|i|we|ella?|ell[oa]s|(?:was|were|is|has|have|did|does) not)(?= )/);
  return Math.min(sentence.end, ...stops, turn < 0 ? sentence.end : concept.end + turn);
}

/**
 * "sin cita ayer, andaba agitado, el dueño le dio aviso de desalojo": where a part between commas with a verb of its own
 * begins; it is no further thing on the list of what is missing. What is denied outright is a list as long as it goes on.
 */
export function ownPart(page: Page, concept: Span, sentence: Span): number {
  const text = page.plain.slice(sentence.start, concept.start);
  const opens = sentence.start + Math.max(text.lastIndexOf(', '), text.lastIndexOf('; ')) + 1;
  const ends = concept.end + page.plain.slice(concept.end, sentence.end).search(/[,;]|$/);
  const part = page.plain.slice(opens, ends);
  return tells.test(part) && !goesOn.test(part) && !denies.test(text) ? opens : sentence.start;
}

const tells =
  /(?<![a-z])(?:has|had|is|are|was|were|been|(?!reported|noted|observed|needed|mentioned|endorsed|expressed|witnessed|related|stated|discussed|disclosed|identified|used|prescribed|armed|involved|visited)[a-z]{3,}ed|got|gets|gave|gives|took|takes|left|leaves|came|went|goes|lost|slept|sleeps|broke|fell|threw|hit|cut (?:off|his|her|my)|says|hears|sees|thinks|believes|suspendio|recayo|ran|kicked|told|sold|stole|owes?|le (?:dio|dieron)|anda(?:ba)?|trae|duerme|debe|vive|dejo|perdio|corto|cortaron|saco|sacaron|llego|pega|paradero)(?![a-z])/;
const goesOn = /^ *(?:or|nor|and|no|not|any|o|ni|y(?! l[aeo]))(?![a-z])/;

/** A reason stands for itself: "no quiere vivir con él porque le pega". */
const reason = /^(?:porque|because|bc|xq)\b/;

/** Typed without a comma, a pronoun with its verb opens a statement: "not ready he blacked out", not "denies he drinks". */
export const newSubject =
  /(?<!\b(?:as an? (?:teen|kid|child|youth|boy|girl)|that|if|whether|den(?:y|ies|ied|ying)|claims?|says?|said|reports?|reported|states?|stated|thinks?|thought|believes?|feels?|felt|sure|evidence|signs?|knows?|knew|idea|aware|of|and|or|than|as|when|while|bc|because|since|after|before|until|times?|what|where|how|why|who|which|saw|sees?|seen|heard|hears?|remembers?|recalls?|admits?|admitted|wants?|likes?|hopes?|worried|mentions?|mentioned|discloses?|disclosed|noticed?|observed|like|not|never|no|things?|anything|doubts?))\s(?=(?:he|she|they)(?:'s|'ve|'d)? (?!(?:not|never|denies|denied|didn|doesn|hasn|isn|wasn))|(?:i'll|ima|imma|ill) (?:$|kill|shoot|stab|strangle|beat|break|burn|hang|jump|end|put|make|drop|smoke)(?![a-z]))/g;

/** "did not take her meds and he shoved her", "has not slept and is hearing voices": what somebody did next is told of its own. */
const joinedStatement =
  /\s(?=(?:and|&) (?:then )?(?:he|she|they|(?:his|her|the) (?:\w+ )?\w+) (?!(?:not|never|denies|denied|didn|doesn|hasn|isn|wasn|nor|have|has no|had no)))|\s(?=(?:and|&|n) (?:is|was|are|were|keeps|kept) (?:$|(?!not|never)[a-z]+in[g']?(?![a-z])))|\s(?=y (?:que|q) )/g;

/** "sin respirar y los paramédicos lo revivieron": "sin" denies its own verb only. */
const afterInfinitive =
  /(?<=\bsin (?:[a-z]+ )?[a-z]+[aei]r(?:se|l[aeo]s?)?(?: [a-z]+){0,2})\s(?=y (?!(?:sin|ni)\b|[a-z]+[aei]r(?:se)?\b))|(?<=\bsin [a-z]+[aei]rse),(?= (?!(?:sin|ni|o)\b|[a-z]+[aei]r(?:se)?\b))/g;

/** "wont treat his foot, sugar in the 500s": what somebody will not do is over at the comma; behind a colon stands the answer. */
const afterRefusal =
  /(?<=\b(?:won'?t|will not) [^,;.]{3,60}),(?! ?(?:or|nor|and|any|no|not)\b)|(?<=\basked [^.;:]{2,40}):/g;

const denies = /\b(?:den(?:y|ies|ied|ying)|nieg\w+|nego)\b/;

const ownNegation =
  /^(?:no|not|nobody|noone|never|without|w\/o|out of|ran out|(?:hasn|haven|didn|doesn|don|can|won|isn|wasn|couldn)'?t|has not|did not|cannot|unable|nothing|nowhere|sin|nadie|nunca|se quedo sin)\b/;

/** A comma before somebody who acts: "denies SI, mom says he cuts". */
const ownStatement =
  /,(?= ?(?:the |an? )?(?!(?:no|not|or|nor|any|and) )[a-z.]+ (?:[a-z.]+ )?(?:called|phoned|filed|reported|says|said|told|notified|admits|admitted) )|\s(?=\s+[a-z][a-z ()/*-]{2,50}:)|(?<=\bno (?:plan|plans|intent|means|plan or intent|plan no intent)),(?= ?(?!(?:or|and|nor|no|intent|means|plan|access|o|ni) ))|(?<=\b(?:not|no) (?:bathing|showering|eating|sleeping|cleaning|washing|answering|paying|opening|caring|changing|leaving|working|getting|se bana|come|duerme|contesta|paga|sale)\b[^,;.]{0,24}),(?= ?(?!(?:or|and|nor|o|y|ni|any|not|no) |\w+ing\b))|\s(?=\d{1,2}\)\s)|,(?= ?(?:and |y )?(?:the |his |her |la |el |su )?(?:he|she|they|we|i|it|cl|ct|pt|client|patient|mo|mom|mother|fa|dad|father|mgm|pgm|nurse|teacher|staff|neighbor|son|daughter|dtr|wife|husband|bf|gf|sister|brother|el|ella|madre|mama|padre|papa|cliente|vecina|hija|hijo|nuera|yerno|nieto|nieta|esposo|esposa|but|then|smell|smelled|smells|found|saw|observed|ua|uds|bac|olia|huele)\b)/g;

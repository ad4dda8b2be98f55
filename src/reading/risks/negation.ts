import { languages } from '#reading/lexicon/lexicons.ts';
import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';
import { overlaps } from '#reading/spans.ts';
import { find, words } from '#reading/words.ts';
import { type Kind, ownPart, scopeEnd, scopeStart, type Trigger } from './scope.ts';

/** How a text holds a thing to be: so, not so, long ago, or only possible. */
export type Assertion = 'asserted' | 'negated' | 'historical' | 'conditional';

const compile = (pick: (lexicon: (typeof languages)[number]) => string) => words(...languages.map(pick));

/** In this order a longer trigger, and among equals an earlier kind, takes the words. */
export const triggers: readonly (readonly [Kind, ReturnType<typeof words>])[] = [
  ['pseudo', compile((lexicon) => lexicon.negation.pseudo)],
  ['end', compile((lexicon) => lexicon.negation.ends)],
  ['before', compile((lexicon) => lexicon.negation.before)],
  ['after', compile((lexicon) => lexicon.negation.after)],
  ['closing', compile((lexicon) => lexicon.negation.closing)],
  ['historyBefore', compile((lexicon) => lexicon.history.before)],
  ['historyAfter', compile((lexicon) => lexicon.history.after)],
  ['over', compile((lexicon) => lexicon.history.over)],
  ['settled', compile((lexicon) => lexicon.history.settled)],
  ['historyClosing', compile((lexicon) => lexicon.history.closing)],
  ['condition', compile((lexicon) => lexicon.conditions)],
];

/** What follows or closes a statement means nothing in front of the next: "says no drugs", "has not seen any" are plain denials. */
const leading = triggers.filter(
  ([kind]) => !['after', 'historyAfter', 'closing', 'historyClosing', 'settled'].includes(kind),
);

/**
 * NegEx (Chapman 2001), with the practice's own triggers: a trigger before or after the concept, with no terminator
 * and no misleading phrase in between, decides. `sentence` bounds the scope.
 */
export function assertionOf(wholePage: Page, wholeConcept: Span, wholeSentence: Span): Assertion {
  if (isAnsweredNo(wholePage, wholeConcept)) return 'negated';
  const { page, concept, sentence, from } = near(wholePage, wholeConcept, wholeSentence);
  const triggersIn = (start: number, end: number, kinds: typeof triggers) =>
    findTriggers(wholePage, { start: from + start, end: from + end }, kinds).map(({ kind, span }) => ({
      kind,
      span: { start: span.start - from, end: span.end - from },
    }));
  // The words of the concept itself trigger nothing: "no acute distress" is read as "no", then the concept.
  const before = triggersIn(sentence.start, concept.start, leading);
  const after = triggersIn(concept.end, sentence.end, triggers);
  const reach = { start: scopeStart(page, before, concept, sentence), end: scopeEnd(page, after, concept, sentence) };
  const leads = (kind: Kind) => before.some((trigger) => trigger.kind === kind && trigger.span.start >= reach.start);
  const trails = (kind: Kind) => after.some((trigger) => trigger.kind === kind && trigger.span.end <= reach.end);
  const closes = (kind: Kind) => closersOf(page, after, concept, sentence).some((trigger) => trigger.kind === kind);
  const isDenied = before.some(
    ({ kind, span }) => kind === 'before' && span.start >= Math.max(reach.start, ownPart(page, concept, sentence)),
  );
  if (isDenied || trails('after') || closes('closing')) return 'negated';
  if (leads('historyBefore') || trails('historyAfter') || closes('historyClosing')) return 'historical';
  if ([...before, ...after].some((trigger) => trigger.kind === 'over' && isBeside(page, trigger.span, concept)))
    return 'historical';
  if (isSettled(page, after, concept) || isOfYear(page, concept)) return 'historical';
  const conditional = leads('condition') && !isConsequence(page, reach.start, concept) && !isOfSomebody(page, concept);
  return conditional || isOnlyTopic(page, concept) ? 'conditional' : 'asserted';
}

/** "SI? no.", "any falls? denies": asked and answered, though a question mark ends the sentence. */
const isAnsweredNo = (page: Page, concept: Span) =>
  minus.test(page.plain.slice(concept.end, concept.end + 12)) ||
  /^ ?: ?(?:none|no|never|denies|denied|neg|negative|0|nunca|niega|ninguno)(?=[.,;)]|$)/.test(
    page.plain.slice(concept.end, concept.end + 14),
  ) ||
  /^[^.;?\n]{0,20}\? *(?:she |he |cl |pt |mom |both |says |said |dice que |dijo que )?(?:no|none|n|nope|nah|denies|denied|neg|negative|never|0|ningun[oa]?|niegan?|nego|nada|nunca|si hay)\b/.test(
    page.plain.slice(concept.end, concept.end + 48),
  );

/** "SI-, HI-", "SI (-)": no dash in front of more words. */
const minus = /^(?:-| ?\(-\))(?=[,;.)]|\s*$|\s+(?:hi|si|sh|avh|ah|vh|psychosis)\b)/;

/** No trigger reaches further than this; it also keeps the cost of a text without full stops linear. */
const reachBefore = 240;
const reachAfter = 160;

/** The words around a concept as a page of their own, which begins at `from`. */
function near(page: Page, concept: Span, sentence: Span): { page: Page; concept: Span; sentence: Span; from: number } {
  const from = Math.max(sentence.start, concept.start - reachBefore);
  const to = Math.min(sentence.end, concept.end + reachAfter);
  return {
    page: { ...page, plain: page.plain.slice(from, to), typed: page.typed.slice(from, to) },
    concept: { start: concept.start - from, end: concept.end - from },
    sentence: { start: 0, end: to - from },
    from,
  };
}

function findTriggers(page: Page, within: Span, kinds: typeof triggers): Trigger[] {
  const all = kinds.flatMap(([kind, list]) =>
    find(page, list, within)
      .filter((span) => !isAmount(page, span) && !isOfPerson(page, span))
      .map((span) => ({ kind, span })),
  );
  const longestFirst = all.sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start));
  const kept: Trigger[] = [];
  for (const trigger of longestFirst) {
    const rivals = kept.filter((other) => overlaps(other.span, trigger.span));
    // "is not" may trigger both ways, so the same words serve before and after.
    if (rivals.every((other) => sameWords(other, trigger) && bothWays(other, trigger))) kept.push(trigger);
  }
  return kept;
}

/** "$2000", "2000 dolares", "2000 mg": no year. */
const isAmount = (page: Page, { start, end }: Span) =>
  /^\d{4}$/.test(page.plain.slice(start, end)) &&
  (/[$.,]$/.test(page.plain.slice(Math.max(0, start - 1), start)) ||
    /^(?: ?(?:k|usd|dol|bucks|pesos|mg|ml|cal|steps|units|de su|from|out of)|[.,]\d)/.test(
      page.plain.slice(end, end + 12),
    ));

/** "picked up on an old warrant", "a former cellmate", "her old boyfriend": the person is of the past, not what he does. */
const isOfPerson = (page: Page, { start, end }: Span) =>
  (page.plain.slice(start, end) === 'old' &&
    /(?:year|yr|yo|month|mo|\d)[ -]?$|\b(?:up|arrested|held|booked|jailed|night|today|\w+day) (?:on|for) (?:an? |his |her |the )?$/.test(
      page.plain.slice(Math.max(0, start - 20), start),
    )) ||
  (/^(?:former|formerly|old|past|previous|prior|anterior)$/.test(page.plain.slice(start, end)) &&
    /^ (?:cell ?mate|cellie|roommate|bf|boyfriend|gf|girlfriend|husband|wife|partner|spouse|friend|neighbor|boss|employer|coworker|co-worker|landlord|tenant|caregiver|aide|student|classmate|man|guy|gang|associate|inmate|sponsor|lady|woman|stepdad|fiance|in-?laws?|novi[oa]|espos[oa]|pareja|companer[oa]|job|work|place|block|house|address|school)\b/.test(
      page.plain.slice(end, end + 14),
    ));

/** "left him last yr and hasn't seen him", "2024 neglect petition", "a 2019 DUI case", "case opened in 2021 for neglect": the year beside or within says when. */
const isOfYear = (page: Page, concept: Span) =>
  /\b(?:in (?:19|20)\d\d|last (?:yr|year)) /.test(page.plain.slice(concept.start, concept.end)) ||
  isBehindYear(page, concept);

const isBehindYear = (page: Page, concept: Span) =>
  /(?<![\d/-]|\d, |\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december) )\b(?:19|20)\d\d (?:[a-z]+ )?$/.test(
    page.plain.slice(Math.max(0, concept.start - 36), concept.start),
  ) &&
  /^[^.,;]{0,40}\b(?:petition|case|charge|conviction|report|allegation|arrest|incident|removal|hospitali[sz]ation|attempt|eviction|investigation|finding|referral|episode|dui|dwi|owi|assault|overdose|od|fall|stroke|seizure)s?\b/.test(
    page.plain.slice(concept.start, concept.end + 24),
  );

/** "asked about SI, none.", "SI two years ago, nothing since": behind a comma, with nothing more to follow a denial. */
function closersOf(page: Page, after: readonly Trigger[], concept: Span, sentence: Span): Trigger[] {
  const stop = Math.min(sentence.end, ...after.filter(({ kind }) => kind === 'end').map(({ span }) => span.start));
  return after.filter(({ kind, span }) => {
    if (span.start >= stop) return false;
    const before = page.plain.slice(0, span.start);
    if (kind === 'historyClosing') return (page.plain.slice(concept.end, span.start).match(/[,;]/g)?.length ?? 0) <= 1;
    return (
      kind === 'closing' &&
      /(?:[,(:-]\s*(?:but |and |y |pero )?|\b(?:and|y|but|pero) )(?:he |she |mom |cl |pt |dad |both |all |ella |el |ambos )?(?:(?:laughed|shrugged|smiled|giggled|se rio) (?:and|&|y) )?$/.test(
        before,
      ) &&
      /^\s*(?:$|[,.;)]|(?:today|now|currently|reported|noted|esta semana|hoy|ahora)\b)/.test(
        page.plain.slice(span.end, sentence.end),
      )
    );
  });
}

/** "ran out of insulin but pharmacy filled it": what stood in the way is gone, said in the same breath. */
const isSettled = (page: Page, after: readonly Trigger[], concept: Span) =>
  !ofLife.test(page.plain.slice(concept.start, concept.end)) &&
  after.some(
    ({ kind, span }) =>
      kind === 'settled' &&
      !/(?:\bnever|\bnot|n't)(?: (?:been|got|gotten|was))? $/.test(page.plain.slice(0, span.start)) &&
      (page.plain.slice(concept.end, span.start).match(/[,;]/g)?.length ?? 0) <= 1,
  );

/** "quiere matarse y ya tiene las pastillas": what somebody has got hold of settles no wish to die or to kill. */
const ofLife =
  /\b(?:suicid\w*|kill\w*|die|dying|dead|end (?:it|(?:his|her|my|their) life)|mat[aeo]\w*|mor[ia]\w*|muert\w*|quitar\w*|ahorc\w+|colgar\w*)\b/;

/** "if he goes back he'll hang himself": what would follow is told as meant, not as what may never be. */
const isConsequence = (page: Page, from: number, concept: Span) =>
  /\b(?:if|unless|si)\b.*\b(?:(?:he|she|they|i|cl|pt|ct)(?:'?ll|'?d| will| would| is going to| is gonna|'?s (?:not renewing|out|gone|putting|kicking|evicting|calling))|ima|imma|gonna|(?:somebody|someone|y'?all|you|u) (?:aint|ain't|gonna|going|better|will|die|dead)|i'?m(?= [a-z]+ing)|me (?:mato|quito|cuelgo|tiro|aviento)|(?:(?:se|lo|la|los|las|me|le) )?(?:va|voy|van) a)\b[^,]*$/.test(
    page.plain.slice(from, concept.end),
  );

/** "reviewed Hoyle's threats": what somebody did is gone over as done, not as a topic. */
const isOfSomebody = (page: Page, concept: Span) =>
  /\b(?:review(?:ed)?|went over) (?:(?:ct|cl|client|pt|mr|mrs|ms|av)\.? )?(?:[a-z]+'s|his|her|their|cls|pts) (?:recent |new |latest |alleged )?$/.test(
    page.plain.slice(Math.max(0, concept.start - 60), concept.start),
  ) &&
  /^(?! (?:plan|safety|risk|polic|prevention|trigger|sign|hotline|class|condition|rule|screen|assess|history|hx))/.test(
    page.plain.slice(concept.end, concept.end + 14),
  );

/** Nothing but small words lies between: "fixed the mold", "warrant was cleared". */
const isBeside = (page: Page, one: Span, other: Span) =>
  /^ (?:(?:the|his|her|their|all|any|was|were|is|are|been|got|has|have|had|being|now|el|la|los|las|su|sus|ya|fue|fueron|esta|estan|ha|han|sido|una?|de|petition|case|caso|charges?|cargos?|allegations?|order|orden|warrant|matter|report|reporte|referral|investigation|finding|hold|petitions|cases|heat|leak|lights|stove|sink|toilet|water|and) ){0,4}$/.test(
    page.plain.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)),
  );

/** "DV survivors group", "narcan kit": the concept only says what a class, a kit or a paper is about. */
const isOnlyTopic = (page: Page, concept: Span) =>
  /^(?: 101| basics| series)?(?: (?:\+|&|and|n) [a-z]+)?(?: (?:use|abuse|survivors?|recovery|prevention|education|ed|awareness|safety|treatment|support|victims?|offenders?|risk|response))? (?:groups?|talks?|caseload|class|classes|course|training|unit|lesson|assembly|chapter|prevention|education|awareness|assessments?|and how to|and ways to|and what to|handouts?|brochures?|flyers?|leaflets?|pamphlets?|kits?|screening|screen|curriculum|workshop|hotline (?:number|info|card)|survivors?|policy|precautions|packet|worksheet)\b/.test(
    page.plain.slice(concept.end, concept.end + 40),
  );

const sameWords = (a: Trigger, b: Trigger) => a.span.start === b.span.start && a.span.end === b.span.end;
const bothWays = (a: Trigger, b: Trigger) =>
  ['before', 'after', 'closing', 'historyBefore', 'historyAfter', 'historyClosing', 'over'].includes(a.kind) &&
  a.kind !== b.kind &&
  b.kind !== 'end';

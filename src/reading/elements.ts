import type { PracticeArea } from '#domain/contact.ts';
import { elements } from '#domain/practice-area.ts';
import type { Clause } from '#reading/clauses/clauses.ts';
import type { Mention } from '#reading/people/people.ts';
import { assertionOf } from '#reading/risks/negation.ts';
import { elementLanguages, languages } from './lexicon/lexicons.ts';
import type { Page } from './normalise.ts';
import type { ElementAnswer, Found, Span } from './reading.ts';
import { covering, overlaps, within, withoutOverlaps } from './spans.ts';
import { find, has, type Words, words } from './words.ts';

/** Words with the answers they give: said to be so, and denied. */
interface Rule {
  readonly words: Words;
  readonly so: string | undefined;
  readonly denied: string | undefined;
}

const keys = new Set(elementLanguages.flatMap((language) => Object.keys(language.elements)));
const rules: ReadonlyMap<string, readonly Rule[]> = new Map(
  [...keys].map((key) => [
    key,
    elementLanguages
      .flatMap((language) => language.elements[key] ?? [])
      .map(({ words: phrases, so, denied }) => ({ words: words(phrases), so, denied })),
  ]),
);
const except = words(...elementLanguages.map((language) => language.except));
const told = words(...elementLanguages.map((language) => language.told));
const unreal = words(...elementLanguages.map((language) => language.unreal), ...languages.map(({ plans }) => plans));
const elsewhen = words(...elementLanguages.map((language) => language.elsewhen));

const denials = {
  before: words(...languages.map(({ negation }) => negation.before)),
  after: words(...languages.map(({ negation }) => negation.after)),
};

/** What only counts as the worker's own observation: told by somebody it is asked. */
const observed = new Set([
  'seen_alone',
  'in_residence',
  'safety_threats',
  'marks_or_injuries',
  'home_conditions',
  'home_hazards',
  'address_verified',
  'risk_change',
]);
/** What is true of the client: said of, or denied by, somebody else it is asked. */
const ofClient = new Set([
  'capacity',
  'teach_back',
  'suicide_asked',
  'homicide_asked',
  'medication_taking',
  'substance_use',
  'mental_status',
  'engagement',
  'police_contact',
  'ua_result',
  'curfew',
  'no_contact',
  'employment',
  'fees',
  'conditions_checked',
]);

/**
 * What the words answer of the questions a practice area asks. An answer that is wished, planned, told by somebody
 * else or of another time is none, and where the words give two answers the worker is asked.
 */
export function readElements(page: Page, clauses: readonly Clause[], area: PracticeArea): Found<ElementAnswer>[] {
  const everyone = clauses.flatMap(({ people }) => people);
  return elements[area].flatMap(({ key }) => {
    const given = answersTo(key, page, clauses, { area, everyone });
    const [first] = given;
    if (!first || given.some(({ answer }) => answer !== first.answer)) return [];
    return [{ value: { element: key, answer: first.answer }, spans: withoutOverlaps(given).map(({ span }) => span) }];
  });
}

interface Scene {
  readonly area: PracticeArea;
  readonly everyone: readonly Mention[];
}

function answersTo(key: string, page: Page, clauses: readonly Clause[], scene: Scene) {
  const hits = (rules.get(key) ?? []).flatMap((rule) => find(page, rule.words).map((span) => ({ rule, span })));
  return withoutOverlaps(hits).flatMap(({ rule, span }): { answer: string; span: Span }[] => {
    const clause = clauses.find((one) => within(span, one.span));
    if (!clause || find(page, except, clause.span).some((other) => overlaps(other, span))) return [];
    if (!isOfNow(page, clause, span)) return [];
    if (!isFirstHand(page, clause, span, key, scene)) return [];
    const answer = answerOf(page, clause, span, rule);
    return answer ? [{ answer, span: answer === rule.denied ? withDenial(page, clause, span) : span }] : [];
  });
}

/** Not asked back, quoted or of another time. */
function isOfNow(page: Page, { span: clause, sentence }: Clause, span: Span): boolean {
  const around = [
    { start: clause.start, end: span.start },
    { start: span.end, end: clause.end },
  ];
  const quotes = page.plain.slice(sentence.start, span.start).split('"').length - 1;
  return (
    quotes % 2 === 0 &&
    !/^\W*\?/.test(page.plain.slice(span.end, sentence.end)) &&
    around.every((part) => !has(page, elsewhen, part))
  );
}

function isFirstHand(page: Page, clause: Clause, span: Span, key: string, scene: Scene): boolean {
  const before = { start: clause.sentence.start, end: span.start };
  if (key === 'seen_alone') return isSubjectAlone(page, clause, span, scene);
  if (observed.has(key)) return !has(page, told, before);
  if (!ofClient.has(key)) return true;
  const nearest = clause.people.filter((one) => one.span.start < span.start && !one.owner).at(-1);
  return !nearest || isSubject(nearest, scene);
}

/** "spoke w/ mom alone" is no answer: it must be the client, or the child, who was seen. */
function isSubjectAlone(page: Page, { people }: Clause, span: Span, scene: Scene): boolean {
  const inside = people.filter((one) => overlaps(one.span, span));
  // "mom stayed in the room": whoever the words begin with was the other one.
  if (inside.some((one) => one.span.start - span.start < 4)) return true;
  const met = inside.filter((one) => !leftOut.test(page.plain.slice(span.start, one.span.start)));
  const before = people.filter((one) => one.span.start < span.start);
  const meant = [met, before, scene.everyone].find((some) => some.length > 0) ?? [];
  return meant.every((one) => isSubject(one, scene));
}

/** "w/o mom in the room": the person who was not there. */
const leftOut = /(?:w\/o|without|from|of|sin|lejos de)\s+(?:la |su |el |his |her |the )?$/;

const children = new Set(['child', 'children', 'sibling', 'son', 'daughter']);

function isSubject({ role, name }: Mention, { area, everyone }: Scene): boolean {
  const roles = everyone.filter((other) => name !== null && other.name === name).map((other) => other.role);
  return [role, ...roles].every(
    (one) => one === null || one === 'client' || one === 'family' || (area === 'cps' && children.has(one)),
  );
}

function answerOf(page: Page, { span: clause, sentence }: Clause, span: Span, rule: Rule): string | undefined {
  if (rule.denied && answeredNo.test(page.plain.slice(span.end, sentence.end))) return rule.denied;
  if (has(page, unreal, { start: clause.start, end: span.start })) return undefined;
  // A denial reaches over a list; words that are an answer of their own stand in their own clause.
  const assertion = assertionOf(page, span, rule.denied ? sentence : clause);
  if (assertion === 'negated') return rule.denied;
  return assertion === 'asserted' ? rule.so : undefined;
}

/** Evidence must show the denial too: "no visible marks or bruises", not "bruises". */
function withDenial(page: Page, { sentence }: Clause, span: Span): Span {
  const before = find(page, denials.before, { start: sentence.start, end: span.start }).at(-1);
  if (before) return covering(before, span);
  const after = find(page, denials.after, { start: span.end, end: sentence.end })[0];
  return after ? covering(span, after) : span;
}

/** "asked about SI: denied", "bruises? none", "caídas: no". */
const answeredNo =
  /^(?:\/\w+)*\s*[,:;?-]*\s*(?:(?:both|he|she|they|client|cl|pt|ambos?|ambas)\s+)?(?:(?:denied|denies|neg|negative|none|negado|negativo|ninguno|ninguna|(?:lo )?(?:niega|nego))\b|no(?=\s*(?:[.,;)]|$)))/;

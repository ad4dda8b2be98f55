import { type ParticipantRole, type PracticeArea, type RiskFlag, riskFlags } from '#domain/contact.ts';
import { looksSpanish } from '#reading/dates/date-traps.ts';
import { riskLanguages } from '#reading/lexicon/lexicons.ts';
import type { Page } from '#reading/normalise.ts';
import type { Mention } from '#reading/people/people.ts';
import type { ReportedRisk, Span } from '#reading/reading.ts';
import { overlaps } from '#reading/spans.ts';
import { find, type Words } from '#reading/words.ts';
import { reporterOf } from './attribution.ts';
import { type Harm, isOtherHarm, readHarm } from './harm-codes.ts';
import { isHarmlessHarm } from './harmless-harm.ts';
import { isDoubtful } from './lone-signs.ts';
import { assertionOf } from './negation.ts';
import { isName, isOtherSide } from './no-events.ts';
import { isOfArea } from './risk-areas.ts';
import { findFrames } from './risk-frames.ts';
import { isExplained, isInjury, isMarkOnParent } from './risk-marks.ts';
import { isSomebodyElses } from './risk-owners.ts';
import { isOtherTrouble } from './risk-settings.ts';
import { riskWords } from './risk-words.ts';
import { findStatements } from './statements.ts';
import { toldOnce } from './told-once.ts';

interface RiskWords {
  readonly flag: RiskFlag;
  readonly words: Words;
  readonly findings: Words;
  readonly except: Words;
  readonly english: Words;
}

const lists: readonly RiskWords[] = riskFlags.map((flag) => ({
  flag,
  words: riskWords(...riskLanguages.map((lexicon) => lexicon[flag]?.words ?? '')),
  findings: riskWords(...riskLanguages.map((lexicon) => lexicon[flag]?.findings ?? '')),
  except: riskWords(...riskLanguages.map((lexicon) => lexicon[flag]?.except ?? '')),
  english: riskWords(...riskLanguages.map((lexicon) => lexicon[flag]?.english ?? '')),
}));
const pairMarks = lists.find(({ flag }) => flag === 'domestic_violence');
const childMarks = lists.find(({ flag }) => flag === 'child_abuse_neglect');

/** What a record tells of risks. */
export interface Risks {
  readonly stated: readonly ReportedRisk[];
  /** On a single sign, beside what speaks against it. */
  readonly doubtful: readonly ReportedRisk[];
}

/**
 * Risks stated as so and current, each with who told of it; a denial stands unless an observation in the same text
 * contradicts it. `people` are the mentions of the record.
 */
export function readRisks(page: Page, within: Span, area: PracticeArea, people: readonly Mention[]): Risks {
  const sentences = findStatements(page, within);
  const inSpanish = looksSpanish(page.plain);
  const harm = readHarm(page, within, area, people);
  const risks = lists.flatMap((list) => {
    if (!isOfArea(list.flag, area, page, within) && !harm.some(({ flag }) => flag === list.flag)) return [];
    const told = sentences.flatMap((sentence) =>
      [
        ...assertedIn(page, list, sentence, inSpanish).filter(({ span }) => !isOtherHarm(harm, list.flag, span)),
        ...marksOnParent(page, list.flag, area, sentence),
        ...deedsIn(page, harm, list, sentence),
      ]
        .filter(({ span }) => !isSomebodyElses(page, list.flag, area, span, sentence))
        .filter(({ span, seen }) => !(seen && isExplained(page, list.flag, area, span, sentence)))
        .filter(({ span }) => !isName(page, span) && !isOtherSide(page))
        .filter(({ span }) => list.flag !== 'child_abuse_neglect' || !isMarkOnAdult(page, span, sentence))
        .filter(({ span }) => !isOtherTrouble(page, list.flag, area, span, sentence))
        .filter(({ span }) => !isHarmlessHarm(page, list.flag, area, span, sentence))
        .map((one) => ({ ...one, reportedBy: reporterOf(page, one.span, sentence, people) })),
    );
    if (told.length === 0) return [];
    return [{ value: list.flag, spans: told.map(({ span }) => span), reportedBy: sourceOf(told) }];
  });
  const told = toldOnce(page, risks, harm);
  const doubtful = told.filter((risk) => isDoubtful(page, risk, sentences, within));
  return { stated: told.filter((risk) => !doubtful.includes(risk)), doubtful };
}

interface Told {
  readonly span: Span;
  /** An observation or a test, as opposed to what is said. */
  readonly seen: boolean;
}

/** What the worker saw for themselves is nobody's report, whoever speaks of it too. */
function sourceOf(told: readonly (Told & Pick<ReportedRisk, 'reportedBy'>)[]): ParticipantRole | null {
  if (told.some(({ seen, reportedBy }) => seen && reportedBy === null)) return null;
  return told.find(({ reportedBy }) => reportedBy !== null)?.reportedBy ?? null;
}

function assertedIn(page: Page, list: RiskWords, sentence: Span, inSpanish: boolean): Told[] {
  const observed = find(page, list.findings, sentence);
  const shorthand = inSpanish ? [] : find(page, list.english, sentence);
  const said = [...find(page, list.words, sentence), ...shorthand, ...findFrames(page, list.flag, sentence)];
  if (observed.length + said.length === 0) return [];
  const except = find(page, list.except, sentence);
  const free = (span: Span) => except.every((other) => !overlaps(other, span));
  const findings = observed.filter((span) => free(span) && !directlyNegated(page, span));
  const stated = said.filter((span) => free(span) && assertionOf(page, span, sentence) === 'asserted');
  return [
    ...findings.map((span) => ({ span, seen: true })),
    ...stated
      .filter((span) => findings.every((finding) => !overlaps(finding, span)))
      .map((span) => ({ span, seen: false })),
  ];
}

const deedsIn = (page: Page, harm: readonly Harm[], { flag, except }: RiskWords, sentence: Span): Told[] =>
  harm
    .filter(({ flag: code, span }) => code === flag && span.start >= sentence.start && span.start < sentence.end)
    .filter(({ span }) => assertionOf(page, span, sentence) === 'asserted')
    .filter(({ span }) => !find(page, except, sentence).some((other) => overlaps(other, span)))
    .map(({ span }) => ({ span, seen: false }));

/** A black eye on the mother is seen among the signs of a child hurt, and tells of the adults. */
function marksOnParent(page: Page, flag: RiskFlag, area: PracticeArea, sentence: Span): Told[] {
  if (flag !== 'domestic_violence' || area !== 'cps' || !childMarks) return [];
  return assertedIn(page, childMarks, sentence, false).filter(({ span }) => isMarkOnParent(page, span, sentence));
}

/** "su marido la golpeó y trae el ojo hinchado": a mark told with violence between adults, and no child in the sentence. */
const isMarkOnAdult = (page: Page, span: Span, sentence: Span) =>
  isMarkOnParent(page, span, sentence) ||
  (isInjury(page, span) &&
    !anyChild.test(page.plain.slice(sentence.start, sentence.end)) &&
    pairMarks !== undefined &&
    find(page, pairMarks.words, sentence).length > 0);

const anyChild =
  /\b(?:child\w*|kids?|baby|infant|toddler|nin[oa]s?|hij[oa]s?|bebe|menor|son|daughter|dtr|boy|girl|\d{1,2} ?(?:yo|mo|anos|y\/o))\b/;

/** What was seen or tested is only undone by a "no" right in front of it or "negative" right behind. */
function directlyNegated(page: Page, span: Span): boolean {
  return (
    /\b(?:ni|no (?:le |les )?(?:ha|han|he|hemos) (?:visto|notado|observado)|no se (?:le |les )?(?:ven?|vio|vieron|observ\w+|not\w+|aprecian?)|no|not(?! (?:breathing|responding|moving))|without|w\/o|denies|denied|0|zero|never|neg|negative|sin|ningun|ninguna|no hay|nego|niega|if|si(?! (?:denied|denies|neg|no)\b)|any|old|healed|healing|hx of|history of|historial de|antecedentes de|r\/o|rule out)\s+(?:\w+(?:,| or| and|\/| o| y| ni) ?){0,3}(?:\w+\s+)?$/.test(
      page.plain.slice(Math.max(0, span.start - 40), span.start),
    ) ||
    /\b(?:what (?:happens|would happen|to do)|(?:asked|asks|asking) (?:(?:him|her|me|them|cl|pt|mom|dad) )?(?:if|whether|what|about|abt)|in case|le pregunte si|que pasa si)\b[^.;]{0,50}$/.test(
      page.plain.slice(Math.max(0, span.start - 80), span.start),
    ) ||
    /^\s*(?:neg\b|negative|negativ|: no|not seen|none|last year|years ago|hace anos)/.test(
      page.plain.slice(span.end, span.end + 14),
    )
  );
}
